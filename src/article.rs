//! The article: the document read through its labels.

use std::borrow::Cow;
use std::slice;

use crate::captions::{self, Caption, Credits};
use crate::credit::House;
use crate::document::{Anchor, Block, BlockKind, Document, Link, Span};
use crate::html::Mark;
use crate::labels::{Label, Role};
use crate::metadata::Metadata;
use crate::prose::{count_words, ends_sentence};
use crate::share;
use crate::text::Renderer;
use crate::urls;

/// A cleaned document: what is kept, what was removed and why, and what is known about it.
///
/// Nothing is lost: the kept blocks and [`removed`](Self::removed) together are the document's text, but for white space
/// beside what was cut out of a block.
///
/// ```
/// let article = cleancopy::clean_text("The bridge closes.\n\nRead more <https://example.org/2>\n")?;
/// assert_eq!(article.text(), "The bridge closes.");
/// let removed: Vec<_> = article.removed().map(|r| (r.role.name(), r.text, r.cue)).collect();
/// assert_eq!(removed, [("teaser", "Read more", "Read more")]);
/// # Ok::<(), cleancopy::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    document: Document,
    labels: Vec<Label>,
    keep: Vec<Role>,
    metadata: Metadata,
    captions: Vec<Caption>,
    reading: Reading,
}

/// How the input of an article was read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Reading {
    /// See [`Article::flattened`].
    pub(crate) flattened: usize,
    /// See [`Article::put_right`].
    pub(crate) put_right: usize,
    /// See [`Article::renderer`].
    pub(crate) renderer: Option<Renderer>,
}

/// A block of the article, as far as it was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct KeptBlock<'a> {
    /// What it is.
    pub kind: BlockKind,
    /// Its text, without the parts that were removed from it.
    pub text: Cow<'a, str>,
    /// Where the whole block stands in the document.
    pub span: Span,
}

/// A link of the article.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ArticleLink<'a> {
    /// The anchor's text; empty when nothing tells where the anchor starts.
    pub text: &'a str,
    /// The target, resolved.
    pub url: &'a str,
    /// The target as the source had it.
    pub href: &'a str,
    /// How surely `text` is the anchor.
    pub anchor: Anchor,
    /// Where the anchor stands in the document.
    pub span: Span,
}

/// A stretch of text that is not part of the article.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Removed<'a> {
    /// What it is, and so why it was removed.
    pub role: Role,
    /// The text.
    pub text: &'a str,
    /// What told it.
    pub cue: &'a str,
    /// The pass that told it.
    pub pass: &'static str,
    /// Where it stands in the document.
    pub span: Span,
}

/// The blocks of an article in order, each with its labels. Made by [`Article::labelled_blocks`].
pub(crate) struct LabelledBlocks<'a> {
    blocks: slice::Iter<'a, Block>,
    /// The labels that were not met yet.
    labels: &'a [Label],
}

impl<'a> Iterator for LabelledBlocks<'a> {
    type Item = (&'a Block, &'a [Label]);

    fn next(&mut self) -> Option<Self::Item> {
        let block = self.blocks.next()?;
        let is_of_block = |label: &&Label| label.span.start < block.span.end;
        let count = self.labels.iter().take_while(is_of_block).count();
        let (own, rest) = self.labels.split_at_checked(count)?;
        self.labels = rest;
        Some((block, own))
    }
}

/// A run of bytes of one block with one answer to "is it kept?". Made by [`Article::pieces`].
pub(crate) struct Piece<'a> {
    pub(crate) span: Span,
    pub(crate) cut: Option<&'a Label>,
}

impl Article {
    pub(crate) fn new(
        document: Document,
        labels: Vec<Label>,
        keep: Vec<Role>,
        mut metadata: Metadata,
        reading: Reading,
        marks: &[Mark],
    ) -> Self {
        let page = metadata.url.as_ref().and_then(|field| urls::parse_web(&field.value));
        let lead_image = metadata.image.as_ref().map(|field| field.value.as_str());
        let captions = captions::read(
            &document,
            &labels,
            lead_image,
            &Credits::of(House::of(page.as_ref()), &document, marks),
        );
        metadata.add_caption(&captions);
        Article {
            document,
            labels,
            keep,
            metadata,
            captions,
            reading,
        }
    }

    /// How many start tags of the page were left out because too many elements were open, as
    /// [`Cleaner::max_depth`](crate::Cleaner::max_depth) has it, or because the tree grew out of all proportion to the page.
    /// Their text is in the document, their structure is not. 0 for real pages, and for renderings.
    pub fn flattened(&self) -> usize {
        self.reading.flattened
    }

    /// How many characters had been encoded twice, as `donâ€™t` for `don’t`, and were put right before the page was read. 0 where
    /// fewer than three surely were: a text may show one.
    ///
    /// ```
    /// let article = cleancopy::clean_text("â€œIt isnâ€™t safeâ€\u{9d}, she said.\n")?;
    /// assert_eq!(article.text(), "“It isn’t safe”, she said.");
    /// assert_eq!(article.put_right(), 3);
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn put_right(&self) -> usize {
        self.reading.put_right
    }

    /// By whose rules a rendering was read: what [`Cleaner::renderer`](crate::Cleaner::renderer) said, or else what
    /// [`Renderer::detect`] told of the text. None for pages and documents.
    ///
    /// ```
    /// use cleancopy::{Renderer, clean_text};
    ///
    /// let article = clean_text("   The [1]bridge closes.\n\nReferences\n\n   1. https://example.org/bridge\n")?;
    /// assert_eq!(article.renderer(), Some(Renderer::Lynx));
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn renderer(&self) -> Option<Renderer> {
        self.reading.renderer
    }

    /// The document that the article was found in.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// All labels, of kept and of removed text, in the order of the text.
    pub fn labels(&self) -> &[Label] {
        &self.labels
    }

    /// What is known about the article.
    pub fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// The kept blocks, in order.
    pub fn blocks(&self) -> impl Iterator<Item = KeptBlock<'_>> {
        self.labelled_blocks().filter_map(|(block, labels)| {
            let text = self.kept_text(block, labels);
            (!text.is_empty()).then(|| KeptBlock {
                kind: block.kind,
                text,
                span: block.span.clone(),
            })
        })
    }

    /// The text of every kept block in order, headings, list items and quotes among them. A line feed in one is a line break
    /// of the page: verse, an address, code.
    pub fn paragraphs(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.blocks().map(|block| block.text)
    }

    /// The captions of pictures and videos, with their credits taken apart.
    pub fn captions(&self) -> &[Caption] {
        &self.captions
    }

    /// The links that stand in kept text, in order.
    pub fn links(&self) -> impl Iterator<Item = ArticleLink<'_>> {
        self.document
            .links()
            .iter()
            .filter(|link| self.keeps_link(link))
            .map(|link| ArticleLink {
                text: self.document.slice(&link.span),
                url: &link.url,
                href: &link.href,
                anchor: link.anchor,
                span: link.span.clone(),
            })
    }

    /// What was left out, where and why, in order. [`labels`](Self::labels) has the same for what was kept with a label.
    pub fn removed(&self) -> impl Iterator<Item = Removed<'_>> {
        self.labels
            .iter()
            .filter(|label| self.cuts(label))
            .map(|label| Removed {
                role: label.role,
                text: self.document.slice(&label.span),
                cue: &label.cue,
                pass: label.pass,
                span: label.span.clone(),
            })
    }

    /// Whether what was kept reads like an article: at least 20 words in sentences of five words or more.
    ///
    /// A page without an article is no error: it gives an article of which little or nothing is kept, and this says so.
    ///
    /// ```
    /// use cleancopy::clean_html;
    ///
    /// let menu = clean_html("<nav><a href='/'>Home</a> <a href='/news'>News</a></nav>")?;
    /// assert!(!menu.is_probably_article());
    /// let story = clean_html("<p>The old harbour bridge will be closed for six weeks from Monday.</p>
    ///     <p>Two ferries are to carry the people of the island, the city council said.</p>")?;
    /// assert!(story.is_probably_article());
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn is_probably_article(&self) -> bool {
        const ENOUGH_WORDS: usize = 20;
        const SENTENCE: usize = 5;
        let sentences = self.blocks().filter(|block| ends_sentence(&block.text));
        let words = sentences
            .map(|block| count_words(&block.text))
            .filter(|words| *words >= SENTENCE);
        words.sum::<usize>() >= ENOUGH_WORDS
    }

    /// Every block, with its labels.
    pub(crate) fn labelled_blocks(&self) -> LabelledBlocks<'_> {
        LabelledBlocks {
            blocks: self.document.blocks().iter(),
            labels: &self.labels,
        }
    }

    /// A block with these labels cut into kept and removed runs, in order, covering it whole.
    pub(crate) fn pieces<'a>(&self, block: &Block, labels: &'a [Label]) -> Vec<Piece<'a>> {
        pieces_by(block, labels, |label| self.cuts(label)).collect()
    }

    fn kept_text(&self, block: &Block, labels: &[Label]) -> Cow<'_, str> {
        if labels.is_empty() {
            return Cow::Borrowed(self.document.block_text(block));
        }
        if is_cut(block, labels, |label| self.cuts(label)) {
            return Cow::Borrowed("");
        }
        let pieces = pieces_by(block, labels, |label| self.cuts(label));
        let mut kept = pieces
            .filter(|piece| piece.cut.is_none())
            .map(|piece| self.document.slice(&piece.span));
        match (kept.next(), kept.next()) {
            (None, _) => Cow::Borrowed(""),
            (Some(only), None) if only.len() == block.span.len() => Cow::Borrowed(only),
            (Some(only), None) => Cow::Borrowed(only.trim()),
            (Some(first), Some(second)) => {
                let mut text = first.trim().to_owned();
                for part in [second]
                    .into_iter()
                    .chain(kept)
                    .map(str::trim)
                    .filter(|part| !part.is_empty())
                {
                    if !text.is_empty() {
                        text.push(' ');
                    }
                    text.push_str(part);
                }
                Cow::Owned(text)
            }
        }
    }

    fn labels_in(&self, span: &Span) -> &[Label] {
        let from = self.labels.partition_point(|label| label.span.end <= span.start);
        let rest = self.labels.get(from..).unwrap_or_default();
        let len = rest.partition_point(|label| label.span.start < span.end);
        rest.get(..len).unwrap_or_default()
    }

    /// Whether what a label speaks of is left out.
    pub(crate) fn cuts(&self, label: &Label) -> bool {
        !self.keep.contains(&label.role)
    }

    /// A link is kept when no byte of its anchor was removed. Without an anchor it is kept within a block when the byte before
    /// it was not, between blocks when one of them was kept there. A share button that is a picture has no byte that a label
    /// could speak of; its URL tells it.
    pub(crate) fn keeps_link(&self, link: &Link) -> bool {
        if !link.span.is_empty() {
            return self.keeps_all(&link.span);
        }
        if !self.keep.contains(&Role::Share) && share::is_share_link(&link.url) {
            return false;
        }
        let at = link.span.start;
        let blocks = self.document.blocks();
        let i = blocks.partition_point(|block| block.span.end < at);
        let after = blocks.get(i);
        if after.is_some_and(|block| block.span.start < at) {
            return self.keeps_all(&(at - 1..at));
        }
        let before = i.checked_sub(1).and_then(|i| blocks.get(i));
        let last = before.map(|block| block.span.end.saturating_sub(1)..block.span.end);
        let first = after.map(|block| block.span.start..block.span.start + 1);
        blocks.is_empty() || last.into_iter().chain(first).any(|byte| self.keeps_all(&byte))
    }

    /// Whether no byte of a span was removed.
    fn keeps_all(&self, span: &Span) -> bool {
        !self.labels_in(span).iter().any(|label| self.cuts(label))
    }
}

/// A block with these labels cut into kept and removed runs, where the caller says which labels cut.
pub(crate) fn pieces_by<'a>(
    block: &Block,
    labels: &'a [Label],
    cuts: impl Fn(&Label) -> bool,
) -> impl Iterator<Item = Piece<'a>> {
    let Span { start: mut at, end } = block.span;
    let mut labels = labels.iter().filter(move |label| cuts(label)).peekable();
    std::iter::from_fn(move || {
        let start = labels.peek().map_or(end, |label| label.span.start);
        if at < start {
            let span = at..start;
            at = start;
            return Some(Piece { span, cut: None });
        }
        let label = labels.next()?;
        at = label.span.end;
        Some(Piece {
            span: label.span.clone(),
            cut: Some(label),
        })
    })
}

/// Whether one of these labels cuts, and speaks of the whole of the block: so it is with the most of a page.
pub(crate) fn is_cut(block: &Block, labels: &[Label], cuts: impl Fn(&Label) -> bool) -> bool {
    matches!(labels, [label] if label.span == block.span && cuts(label))
}
