//! What the writers of text, Markdown and HTML have in common: an article, and the caller's wishes, as a flow of items.

use std::collections::HashMap;
use std::slice;

use super::output::{Captions, Links, Output};
use super::targets::is_harmless;
use crate::article::{Article, LabelledBlocks, is_cut, pieces_by};
use crate::captions::Caption;
use crate::document::{Block, BlockKind, Document, Link, SectionId};
use crate::labels::{Label, Role};

/// One thing to write, in order. None is empty.
pub(super) enum Item<'a> {
    /// A block that is no row of a table.
    Block { kind: BlockKind, runs: Vec<Run<'a>> },
    /// Rows of cells that follow each other in one table.
    Table(Vec<Row<'a>>),
    /// A caption that is not part of the text.
    Caption(&'a Caption),
}

/// The cells of a row of a table.
pub(super) type Row<'a> = Vec<Vec<Run<'a>>>;

/// A stretch of text. Only one that is a link, without an anchor, has none.
#[derive(Clone, Copy)]
pub(super) struct Run<'a> {
    pub(super) text: &'a str,
    pub(super) link: Option<Target<'a>>,
}

/// Where a run leads.
#[derive(Clone, Copy)]
pub(super) struct Target<'a> {
    pub(super) url: &'a str,
    /// Its number among the footnotes, from 1; 0 where links are not numbered.
    pub(super) number: usize,
}

/// The items of an article, in order, and the targets of its footnotes as they are met.
pub(super) struct Flow<'a> {
    article: &'a Article,
    document: &'a Document,
    links: Links,
    captions: Captions,
    blocks: LabelledBlocks<'a>,
    /// The captions still to come.
    waiting: slice::Iter<'a, Caption>,
    /// A block that was read before its turn.
    next_block: Option<(&'a Block, Vec<Run<'a>>)>,
    notes: Vec<&'a str>,
    numbers: HashMap<&'a str, usize>,
}

impl<'a> Flow<'a> {
    pub(super) fn new(article: &'a Article, output: &Output) -> Self {
        let document = article.document();
        Flow {
            article,
            document,
            links: output.links,
            captions: output.captions,
            blocks: article.labelled_blocks(),
            waiting: match output.captions {
                Captions::Drop => Default::default(),
                Captions::InPlace | Captions::AtEnd => article.captions().iter(),
            },
            next_block: None,
            notes: Vec::new(),
            numbers: HashMap::new(),
        }
    }

    /// The targets of the footnotes, the first of which has number 1.
    pub(super) fn notes(&self) -> &[&'a str] {
        &self.notes
    }

    /// The next block of which something is to be written.
    fn block(&mut self) -> Option<(&'a Block, Vec<Run<'a>>)> {
        if let Some(block) = self.next_block.take() {
            return Some(block);
        }
        while let Some((block, labels)) = self.blocks.next() {
            if is_cut(block, labels, |label| self.cuts(label)) {
                continue;
            }
            let runs = self.runs(block, labels);
            if runs.iter().any(|run| run.text.contains(|c: char| !c.is_whitespace())) {
                return Some((block, runs));
            }
        }
        None
    }

    /// Whether a caption is to be written before a block.
    fn caption_is_before(&self, block: &Block) -> bool {
        let next = self.waiting.as_slice().first();
        self.captions == Captions::InPlace && next.is_some_and(|next| next.span.start < block.span.start)
    }

    fn cuts(&self, label: &Label) -> bool {
        cuts(self.article, self.captions, label)
    }

    /// What of a block is to be written. The parts around a cut are trimmed, and a space stands between them.
    fn runs(&mut self, block: &Block, labels: &[Label]) -> Vec<Run<'a>> {
        let is_whole = !labels.iter().any(|label| self.cuts(label));
        let mut runs: Vec<Run<'a>> = Vec::with_capacity(1);
        let (article, captions) = (self.article, self.captions);
        let pieces = pieces_by(block, labels, |label| cuts(article, captions, label));
        for piece in pieces.filter(|piece| piece.cut.is_none()) {
            let text = self.document.slice(&piece.span);
            let kept = if is_whole { text } else { text.trim() };
            if kept.is_empty() {
                continue;
            }
            if !runs.is_empty() {
                runs.push(Run { text: " ", link: None });
            }
            let trimmed = if is_whole {
                0
            } else {
                text.len() - text.trim_start().len()
            };
            let start = piece.span.start + trimmed as u32;
            let end = start + kept.len() as u32;
            let mut at = start;
            let links = match self.links {
                Links::Drop => &[],
                Links::Keep | Links::Footnotes | Links::Inline => self.document.links_in(&piece.span),
            };
            for link in links {
                let anchor = link.span.start.clamp(at, end)..link.span.end.clamp(at, end);
                let anchor_text = self.document.slice(&anchor);
                if !self.wants(link, anchor_text, piece.span.start, block) {
                    continue;
                }
                runs.extend(self.plain(at, anchor.start));
                let link = Some(self.target(&link.url));
                runs.push(Run {
                    text: anchor_text,
                    link,
                });
                at = anchor.end;
            }
            runs.extend(self.plain(at, end));
        }
        runs
    }

    fn plain(&self, start: u32, end: u32) -> Option<Run<'a>> {
        let text = self.document.slice(&(start..end));
        (!text.is_empty()).then_some(Run { text, link: None })
    }

    /// Whether a link of a piece that starts at `start` is shown.
    fn wants(&self, link: &Link, anchor: &str, start: u32, block: &Block) -> bool {
        if !is_harmless(&link.url) || !self.article.keeps_link(link) {
            return false;
        }
        // One without an anchor stands at the end of a piece, and belongs to what is before it.
        let has_place = link.span.start > start || start == block.span.start;
        !anchor.trim().is_empty() || link.span.is_empty() && self.links != Links::Keep && has_place
    }

    fn target(&mut self, url: &'a str) -> Target<'a> {
        if self.links != Links::Footnotes {
            return Target { url, number: 0 };
        }
        let number = *self.numbers.entry(url).or_insert_with(|| {
            self.notes.push(url);
            self.notes.len()
        });
        Target { url, number }
    }
}

impl<'a> Iterator for Flow<'a> {
    type Item = Item<'a>;

    fn next(&mut self) -> Option<Item<'a>> {
        let Some((block, runs)) = self.block() else {
            return self.waiting.next().map(Item::Caption);
        };
        if self.caption_is_before(block) {
            self.next_block = Some((block, runs));
            return self.waiting.next().map(Item::Caption);
        }
        if block.kind != BlockKind::TableRow {
            return Some(Item::Block { kind: block.kind, runs });
        }
        let mut rows = vec![cells(&runs)];
        let table = table_around(self.document, block);
        while let Some((block, runs)) = self.block() {
            let is_next_row = block.kind == BlockKind::TableRow && table_around(self.document, block) == table;
            if !is_next_row || self.caption_is_before(block) {
                self.next_block = Some((block, runs));
                break;
            }
            rows.push(cells(&runs));
        }
        Some(Item::Table(rows))
    }
}

/// Whether what a label speaks of is not written in its place in the text.
fn cuts(article: &Article, captions: Captions, label: &Label) -> bool {
    article.cuts(label) || captions != Captions::Drop && label.role == Role::Caption
}

/// The section of the table that a row is of; a rendering does not tell.
fn table_around(document: &Document, row: &Block) -> Option<SectionId> {
    let ids = std::iter::successors(Some(row.section), |id| document.section(*id).parent);
    ids.into_iter().find(|id| document.section(*id).tag == "table")
}

/// A row's runs, parted at the tabs.
fn cells<'a>(runs: &[Run<'a>]) -> Row<'a> {
    let mut cells = vec![Vec::new()];
    for run in runs {
        for (index, text) in run.text.split('\t').enumerate() {
            if index > 0 {
                cells.push(Vec::new());
            }
            let part = Run { text, ..*run };
            match cells.last_mut() {
                Some(cell) if !text.is_empty() || run.text.is_empty() => cell.push(part),
                _ => {}
            }
        }
    }
    cells
}

/// The alternative text of a caption's picture; empty when the page has none.
pub(super) fn alternative<'a>(article: &'a Article, caption: &Caption) -> &'a str {
    let Some(url) = &caption.image else { return "" };
    let images = article.document().images();
    // The picture stands beside its caption, so the search starts there.
    let near = images
        .partition_point(|image| image.at < caption.span.start)
        .saturating_sub(2);
    let beside = images.iter().skip(near).take(4).find(|image| image.url == *url);
    beside.map_or("", |image| image.alt.as_str())
}
