//! A document with its labels, as what looks for metadata in it wants to ask.

use std::ops::RangeInclusive;

use crate::document::{Block, BlockId, BlockKind, Document, Span};
use crate::labels::{Label, Role};
use crate::passes::LINK_OUTSIDE;

use super::words::word_overlap;
use crate::case::{has_letters, letters};

/// The document, and what became of each block.
pub(super) struct Page<'a> {
    pub(super) document: &'a Document,
    roles: Vec<Role>,
    /// The first and the last block of the article.
    pub(super) body: Option<(usize, usize)>,
    /// The block that shows the headline.
    pub(super) headline: Option<usize>,
}

/// So many blocks before the headline, and so many behind it before the article, are about the article: kicker, byline,
/// date line, whatever a pass calls them.
const AROUND_HEADLINE: (usize, usize) = (4, 8);

impl<'a> Page<'a> {
    pub(super) fn new(document: &'a Document, labels: &[Label]) -> Self {
        let mut roles = vec![Role::Body; document.blocks().len()];
        let mut blocks = document.blocks().iter().zip(&mut roles).peekable();
        for label in labels {
            // Labels and blocks are in the order of the text.
            while blocks
                .next_if(|(block, _)| block.span.end <= label.span.start)
                .is_some()
            {}
            if let Some((_, role)) = blocks.peek_mut().filter(|(block, _)| label.covers_most(block)) {
                **role = if label.cue == LINK_OUTSIDE {
                    Role::Boilerplate
                } else {
                    label.role
                };
            }
        }
        let first = roles.iter().position(|role| *role == Role::Body);
        let last = roles.iter().rposition(|role| *role == Role::Body);
        Page {
            document,
            roles,
            body: first.zip(last),
            headline: None,
        }
    }

    /// Whether a block is of the article's own frame: not of comments, not of a quotation, no share buttons, and not of menus
    /// and teasers away from the headline.
    pub(super) fn is_own(&self, block: usize) -> bool {
        if matches!(self.document.blocks().get(block), Some(block) if block.kind == BlockKind::Quote) {
            return false;
        }
        match self.role(block) {
            Role::Comment | Role::Share => false,
            // What is called so without a link in it may be a date line in a carrier with a misleading name.
            Role::Navigation => self.is_by_headline(block) || !self.has_links(block),
            Role::Teaser | Role::Advert | Role::Promo => self.is_by_headline(block),
            _ => true,
        }
    }

    /// Whether a line among share buttons may be the date line: it stands by the headline, and shares nothing.
    pub(super) fn is_among_buttons(&self, block: usize) -> bool {
        self.role(block) == Role::Share && self.is_by_headline(block) && !self.has_links(block)
    }

    /// Whether a block stands around the headline.
    pub(super) fn is_by_headline(&self, block: usize) -> bool {
        self.around_headline().is_some_and(|blocks| blocks.contains(&block))
    }

    /// Whether a line of a menu above the article says this, and nothing else.
    pub(super) fn menus_have(&self, text: &str) -> bool {
        let is_line = |(i, block): (usize, &Block)| {
            block.span.len() == text.len()
                && matches!(self.role(i), Role::Navigation | Role::Boilerplate)
                && self.text(i) == text
        };
        let head = self.start().saturating_sub(AROUND_HEADLINE.0);
        self.blocks().take(head).any(is_line)
    }

    /// The blocks around the headline.
    pub(super) fn around_headline(&self) -> Option<RangeInclusive<usize>> {
        let (before, behind) = AROUND_HEADLINE;
        match (self.headline, self.body) {
            (Some(at), _) => Some(at.saturating_sub(before)..=at + behind),
            // Where none is found, it stands somewhere before the article.
            (None, Some((first, _))) => Some(first.saturating_sub(before)..=first),
            (None, None) => None,
        }
    }

    /// Where the article begins: at its headline, or else at its first block.
    pub(super) fn start(&self) -> usize {
        self.headline.or(self.body.map(|(first, _)| first)).unwrap_or_default()
    }

    /// Whether the document is a rendering, of which nothing tells the elements.
    pub(super) fn is_rendering(&self) -> bool {
        self.document.sections().len() <= 1
    }

    pub(super) fn role(&self, block: usize) -> Role {
        self.roles.get(block).copied().unwrap_or(Role::Boilerplate)
    }

    pub(super) fn blocks(&self) -> impl Iterator<Item = (usize, &'a Block)> {
        self.document.blocks().iter().enumerate()
    }

    pub(super) fn is_heading(&self, block: usize) -> bool {
        let block = self.document.blocks().get(block);
        block.is_some_and(|block| matches!(block.kind, BlockKind::Heading(_)))
    }

    pub(super) fn text(&self, block: usize) -> &'a str {
        self.document
            .blocks()
            .get(block)
            .map_or("", |block| self.document.block_text(block))
    }

    /// The block in which the text of a span begins, white space at its head left out.
    pub(super) fn block_of(&self, span: &Span) -> usize {
        let text = self.document.slice(span);
        let blank = text.len() - text.trim_start().len();
        self.document
            .block_at(span.start + blank as u32)
            .map_or(0, |BlockId(id)| id as usize)
    }

    pub(super) fn has_links(&self, block: usize) -> bool {
        self.document
            .blocks()
            .get(block)
            .is_some_and(|block| !self.document.links_in(&block.span).is_empty())
    }

    /// The heading of level 1 that stands right before the article, as the passes found it.
    pub(super) fn heading_before_body(&self) -> Option<usize> {
        let (behind, (first, _)) = (AROUND_HEADLINE.1, self.body?);
        let mut headings = self
            .headings()
            .filter(|(i, level)| *level == 1 && self.role(*i) == Role::Duplicate);
        headings
            .find(|(i, _)| (*i..=*i + behind).contains(&first))
            .map(|(i, _)| i)
    }

    /// Whether a block is one link to the front page of a site.
    pub(super) fn leads_home(&self, block: usize) -> bool {
        let Some(block) = self.document.blocks().get(block) else {
            return false;
        };
        let links = self.document.links_in(&block.span);
        let path = |url: &str| {
            url.split_once("://")
                .and_then(|(_, rest)| rest.split_once('/'))
                .map_or(String::new(), |(_, path)| path.to_owned())
        };
        links.first().is_some_and(|link| {
            let is_all = link.span.len() * 10 >= block.span.len() * 9;
            is_all
                && matches!(
                    path(&link.url).trim_end_matches('/'),
                    "" | "index.html" | "index.php" | "home"
                )
        })
    }

    /// The headings of the levels 1 and 2 and of level 3, with their levels.
    pub(super) fn headings(&self) -> impl Iterator<Item = (usize, u8)> {
        self.blocks().filter_map(|(i, block)| match block.kind {
            BlockKind::Heading(level) if level <= 3 => Some((i, level)),
            _ => None,
        })
    }

    /// The block that shows a title: one that says the same, or else the one most like it of the headings.
    pub(super) fn find_headline(&self, title: &str) -> Option<usize> {
        let wanted = letters(title);
        let same = |i: usize| self.text(i).len() < title.len() * 2 && has_letters(self.text(i), &wanted);
        self.headings()
            .map(|(i, _)| i)
            .find(|i| same(*i))
            .or_else(|| {
                self.headings()
                    .map(|(i, _)| i)
                    .find(|i| word_overlap(self.text(*i), title) > 0.7 && self.text(*i).contains(' '))
            })
            .or_else(|| self.blocks().map(|(i, _)| i).find(|i| same(*i)))
    }
}
