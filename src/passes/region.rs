//! Where in a rendering the article is.
//!
//! # Removes
//! Runs of blocks that the text's own shape tells from an article: menus, rows of buttons, lists of other stories, what
//! stands before the first paragraph and behind the last.
//!
//! # Why
//! A rendering has no containers; what is left of a page's layout is the length of its lines, their links, and the
//! company that they keep.
//!
//! # Must not remove
//! Headings, lists and short paragraphs among paragraphs; lists of sources, which lead to many sites where a menu leads to
//! its own; anything of a text that has too little prose to compare with.
//!
//! # How
//! Each block gets the log odds of being article text, by a logistic regression over facts of the block, of its two
//! neighbours and of the document (the facts are much those of boilerplate detection since Kohlschütter, Fankhauser and
//! Nejdl, *Boilerplate Detection using Shallow Text Features*, 2010). The best sequence of kept and removed runs is then
//! found by dynamic programming with a cost for each change (the Viterbi algorithm, as Vogels, Ganea and Eickhoff do in
//! *Web2Text*, 2018). The weights were fitted to 1,176 renderings of news and magazine pages, article parts and whole
//! pages; on the half of them left out of a fit the choice came out nearly as good. What headings tell was fitted to
//! 388 renderings of article parts that mark them. The base is set above the fitted one, since a lost paragraph is worse
//! than a stray line.

use std::borrow::Cow;

use url::Url;

use crate::case::lower;
use crate::document::BlockKind;
use crate::labels::{Labels, Role};
use crate::urls;

use super::facts::{Facts, Overview};
use super::smoothing::smooth;
use crate::prose::Counts;
use crate::table::{PageSet, PageTable};

/// The fewest words of prose that tell anything.
const MIN_PROSE: usize = 60;
/// A block of prose has at least so many words and ends as a sentence does.
const PROSE_WORDS: usize = 8;
/// What a change between kept and removed costs, in log odds.
const CHANGE: f32 = 2.0;

/// The constant of the log odds: 2.67 by the fit, and the preference for keeping.
const BASE: f64 = 2.67 + 1.25;

/// What speaks for an item of a list of sources, in log odds.
const SOURCE: f64 = 3.0;

/// Labels what is not the article.
pub(super) fn region(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    // A page tells more of itself than its text does; its article is found by the pass for pages.
    if overview.document.sections().len() > 1 {
        return;
    }
    let blocks = &overview.blocks;
    let shapes = Shapes::of(blocks, labels);
    if shapes.prose_total < MIN_PROSE {
        return;
    }
    let odds: Vec<f32> = (0..blocks.len()).map(|i| shapes.log_odds(i) as f32).collect();
    let kept = smooth(&odds, CHANGE);
    if !kept.contains(&true) {
        return;
    }
    for (i, facts) in blocks.iter().enumerate() {
        if kept.get(i) == Some(&false) {
            labels.block(facts.id, Role::Boilerplate, shapes.reason(i));
        }
    }
}

/// What counts of one block.
#[derive(Default, Clone, Copy)]
struct Shape {
    words: f64,
    prose: f64,
    links: f64,
    /// The share of the bytes that are anchors.
    linked: f64,
    capitals: f64,
    digits: f64,
    /// How often the same text stands elsewhere.
    copies: f64,
    ends_sentence: bool,
    ends_in_colon: bool,
    is_item: bool,
    is_heading: bool,
    gap: bool,
    labelled: bool,
    /// Whether it is one of a list of sources.
    is_source: bool,
}

/// The shapes of all blocks, with the sums before each.
struct Shapes {
    all: Vec<Shape>,
    words_before: Vec<f64>,
    prose_before: Vec<f64>,
    prose_total: usize,
    /// Whether the rendering marks headings.
    has_headings: bool,
}

impl Shapes {
    fn of(blocks: &[Facts<'_>], labels: &Labels<'_>) -> Self {
        let mut copies: PageTable<&str, usize> = PageTable::default();
        let lower: Vec<Cow<'_, str>> = blocks.iter().map(|facts| lower(facts.text)).collect();
        for text in &lower {
            *copies.entry(text).or_default() += 1;
        }
        let shape = |(facts, lower): (&Facts<'_>, &Cow<'_, str>)| {
            let Counts {
                words,
                capitals,
                digits,
            } = Counts::of(facts.text);
            let linked = facts.linked_share();
            let is_prose = facts.ends_sentence() && words >= PROSE_WORDS && linked < 0.5;
            Shape {
                words: words as f64,
                prose: if is_prose { words as f64 } else { 0.0 },
                links: facts.links.len() as f64,
                linked,
                capitals: capitals as f64 / words.max(1) as f64,
                digits: digits as f64 / facts.chars.max(1) as f64,
                copies: copies.get(lower.as_ref()).map_or(0, |n| n - 1) as f64,
                ends_sentence: facts.ends_sentence(),
                ends_in_colon: facts.text.ends_with([':', '：']),
                is_item: matches!(facts.block.kind, BlockKind::ListItem { .. }),
                is_heading: matches!(facts.block.kind, BlockKind::Heading(_)),
                gap: facts.block.gap,
                labelled: labels.covers_most(facts.id),
                is_source: false,
            }
        };
        let mut all: Vec<Shape> = blocks.iter().zip(&lower).map(shape).collect();
        mark_sources(blocks, &mut all);
        let words_before = sums(all.iter().map(|shape| shape.words));
        let prose_before = sums(all.iter().map(|shape| shape.prose));
        let prose_total = prose_before.last().copied().unwrap_or_default() as usize;
        let has_headings = all.iter().filter(|shape| shape.is_heading).count() >= 2;
        Shapes {
            all,
            words_before,
            prose_before,
            prose_total,
            has_headings,
        }
    }

    fn shape(&self, i: Option<usize>) -> Shape {
        i.and_then(|i| self.all.get(i)).copied().unwrap_or_default()
    }

    fn sum(sums: &[f64], i: usize) -> f64 {
        sums.get(i.min(sums.len() - 1)).copied().unwrap_or_default()
    }

    /// The share of prose in the words of the blocks at most `reach` away.
    fn prose_near(&self, i: usize, reach: usize) -> f64 {
        let (from, to) = (i.saturating_sub(reach), i + reach + 1);
        let words = Self::sum(&self.words_before, to) - Self::sum(&self.words_before, from);
        (Self::sum(&self.prose_before, to) - Self::sum(&self.prose_before, from)) / words.max(1.0)
    }

    /// The shares of the document's prose before and behind a block.
    fn prose_around(&self, i: usize) -> (f64, f64) {
        let total = self.prose_total.max(1) as f64;
        (
            Self::sum(&self.prose_before, i) / total,
            (total - Self::sum(&self.prose_before, i + 1)) / total,
        )
    }

    /// The log odds that a block is article text.
    fn log_odds(&self, i: usize) -> f64 {
        let own = self.shape(Some(i));
        let previous = self.shape(i.checked_sub(1));
        let next = self.shape(Some(i + 1));
        let (before, after) = self.prose_around(i);
        let is = |fact: bool| f64::from(u8::from(fact));
        let length = own.words.ln_1p();
        let is_linked = is(own.linked > 0.8);
        let is_head = own.words <= 12.0 && !own.ends_sentence && own.linked < 0.5 && next.prose > 0.0;
        let own_odds = -0.36 * length + 1.91 * own.words.min(60.0) / 60.0 + 0.48 * is(own.ends_sentence)
            - 0.73 * own.capitals
            - 0.50 * own.linked
            - 0.61 * is_linked
            + 0.33 * is_linked * length
            - 1.72 * own.links.min(5.0) / 5.0
            + 0.99 * is(own.is_item)
            - 0.45 * is(own.words <= 3.0)
            + 1.19 * is(own.gap)
            - 0.92 * own.copies.min(3.0) / 3.0
            + 1.21 * is(own.ends_in_colon)
            - 1.90 * own.digits
            - 1.88 * is(own.labelled)
            + 0.29 * is(is_head);
        // Where headings are marked, a short line that is none is hardly the article's.
        let is_loose = own.words <= 12.0 && !own.ends_sentence && !own.is_heading && !own.is_item;
        let marks = 0.9 * is(own.is_heading) - 1.2 * is(self.has_headings && is_loose)
            + 0.5 * is(self.has_headings && previous.is_heading);
        let neighbours = 0.40 * self.prose_near(i, 2)
            + 0.52 * self.prose_near(i, 6)
            + 1.11 * self.prose_near(i, 20)
            + 0.11 * previous.words.ln_1p()
            - 0.27 * is(previous.prose > 0.0)
            - 0.47 * previous.linked
            + 0.82 * is(previous.is_item)
            + 0.13 * next.words.ln_1p()
            - 0.97 * next.linked
            + 0.51 * is(next.is_item);
        let nothing_before = is(before <= 0.0);
        let place = nothing_before * (-2.49 + 0.68 * length - 0.48 * is(own.is_item)) + 0.49 * is(after <= 0.0)
            - 1.52 * is(before < 0.02)
            - 0.75 * is(after < 0.02)
            - 0.90 * is(after < 0.1)
            - 1.56 * before
            - 0.50 * after
            + 0.36 * is(i == 0);
        let total = self.prose_total as f64;
        let words = self.words_before.last().copied().unwrap_or_default();
        let prose_share = total / words.max(1.0);
        let whole =
            -1.09 * (self.all.len() as f64).min(400.0) / 400.0 - 1.24 * total.ln_1p() / 8.0 - 0.31 * prose_share;
        let source = SOURCE * is(own.is_source);
        BASE + own_odds + marks + neighbours + place + whole + source
    }

    /// What a reader is told of a removed block.
    fn reason(&self, i: usize) -> &'static str {
        let (before, after) = self.prose_around(i);
        match () {
            () if before <= 0.0 => "before the first paragraph",
            () if after <= 0.0 => "behind the last paragraph",
            () if self.shape(Some(i)).linked > 0.8 => "linked line away from prose",
            () => "unlike the prose around it",
        }
    }
}

/// The fewest items of a list of sources, and how many of ten lead to a site that no item before them led to.
const FEWEST_SOURCES: usize = 5;
const NEW_SITES: usize = 6;
/// The fewest words of one on average: the names of networks and partners are shorter than titles.
const SOURCE_WORDS: f64 = 4.0;

/// Marks the items of lists whose links lead to many sites.
fn mark_sources(blocks: &[Facts<'_>], shapes: &mut [Shape]) {
    let is_item = |facts: &Facts<'_>| matches!(facts.block.kind, BlockKind::ListItem { .. });
    let mut start = 0;
    for list in blocks.chunk_by(|item, next| is_item(item) && is_item(next)) {
        let links = list.iter().filter_map(|facts| facts.links.first());
        let urls: Vec<Url> = links.filter_map(|link| urls::parse_web(&link.url)).collect();
        let sites: PageSet<&str> = urls.iter().map(urls::site).collect();
        let items = shapes.iter().skip(start).take(list.len());
        let words: f64 = items.map(|shape| shape.words).sum();
        let is_long = sites.len() >= FEWEST_SOURCES && words >= SOURCE_WORDS * list.len() as f64;
        if is_long && sites.len() * 10 >= list.len() * NEW_SITES {
            let items = shapes.iter_mut().skip(start).take(list.len());
            items.for_each(|shape| shape.is_source = true);
        }
        start += list.len();
    }
}

/// The sums before each place, and of all.
fn sums(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut sum = 0.0;
    let mut sums = vec![0.0];
    sums.extend(values.map(|value| {
        sum += value;
        sum
    }));
    sums
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Anchor, DocumentBuilder, SectionId};

    const PROSE: &str = "The council said on Monday that the old harbour bridge will be closed for six weeks, after \
        engineers found cracks in two of its main supports during a routine inspection last month.";

    const MENU: [&str; 8] = [
        "Home", "News", "Sport", "Weather", "Culture", "Travel", "Opinion", "Video",
    ];

    fn removed(blocks: &[&str]) -> Vec<String> {
        let mut builder = DocumentBuilder::new();
        for text in blocks {
            let is_menu = MENU.contains(text);
            builder
                .open_block(BlockKind::Paragraph, SectionId::ROOT, !is_menu)
                .unwrap();
            let start = builder.position();
            builder.push_str(text).unwrap();
            if is_menu {
                builder
                    .push_link(start..builder.position(), "https://example.org/", "/", Anchor::Certain)
                    .unwrap();
            }
            builder.close_block().unwrap();
        }
        let document = builder.finish().unwrap();
        let mut labels = Labels::new(&document);
        region(&Overview::of(&document), &mut labels);
        labels.texts()
    }

    #[test]
    fn menus_around_the_prose_go() {
        let mut blocks = MENU.to_vec();
        blocks.extend([PROSE, "A heading", PROSE, PROSE, PROSE]);
        assert_eq!(removed(&blocks), MENU);
    }

    #[test]
    fn short_texts_and_headings_stay() {
        assert_eq!(removed(&["The bridge closes.", "Buses use the tunnel."]), [""; 0]);
        assert_eq!(
            removed(&[PROSE, "What happens now", PROSE, "Buses use the tunnel.", PROSE]),
            [""; 0]
        );
    }
}
