//! The features of a block: what the model weighs.

use super::extent::Extent;
use super::neighbours::Neighbours;
use super::rows::Rows;
use super::sources;
use super::stories::Stories;
use crate::passes::facts::Facts;
use crate::passes::measures::{Measures, Sums, yes};
use crate::passes::surroundings::Surroundings;

/// Gives every feature of a block, with its name, to a function. Linear: windows are differences of prefix sums.
pub(super) struct Features<'d> {
    measures: &'d [Measures],
    surroundings: &'d Surroundings,
    /// Whether each block is of a list of sources.
    sources: Vec<bool>,
    sums: Sums,
    stories: Stories,
    neighbours: Neighbours,
    rows: Rows,
    /// Whether the rendering marks headings.
    has_headings: bool,
    pub(super) extent: Extent,
}

impl<'d> Features<'d> {
    pub(super) fn new(blocks: &[Facts<'_>], measures: &'d [Measures], surroundings: &'d Surroundings) -> Self {
        Features {
            measures,
            surroundings,
            sources: sources::all(blocks, measures),
            sums: Sums::of(measures),
            stories: Stories::of(blocks, measures),
            neighbours: Neighbours::of(measures),
            rows: Rows::of(measures),
            has_headings: measures.iter().filter(|m| m.heading > 0).count() >= 2,
            extent: Extent::of(blocks, measures, surroundings),
        }
    }

    /// The features of block `i`, in the order of the weights.
    // Where it is called the compiler sees which weight each feature meets, which halves the cost.
    #[inline(always)]
    pub(super) fn each(&self, i: usize, mut give: impl FnMut(&'static str, f32)) {
        let blank = Measures::default();
        let Some(m) = self.measures.get(i) else { return };
        let previous = i.checked_sub(1).and_then(|i| self.measures.get(i)).unwrap_or(&blank);
        let next = self.measures.get(i + 1).unwrap_or(&blank);
        let (before, after) = self.sums.around(i);
        let (words, prose) = self.sums.all();
        let only = yes(m.linked > 0.8);
        let is_line = m.words <= 12.0 && !m.ends;
        give("bias", 1.0);
        give("log words", m.log_words);
        give("words to 60", m.words.min(60.0) / 60.0);
        give("ends a sentence", yes(m.ends));
        give("capitals", m.capitals);
        give("linked", m.linked);
        give("link only", only);
        give("link only * log words", only * m.log_words);
        give("links", m.links.min(5.0) / 5.0);
        give("item", yes(m.item));
        give("few words", yes(m.words <= 3.0));
        give("gap", yes(m.gap));
        give("twins", m.twins);
        give("colon", yes(m.colon));
        give("digits", m.digits);
        give("source", yes(self.sources.get(i) == Some(&true)));
        give("labelled", yes(self.surroundings.is_labelled(i)));
        give("heading", yes(m.heading > 0));
        // Where headings are marked, a short line that is none is hardly the article's.
        give("loose", yes(self.has_headings && is_line && m.heading == 0 && !m.item));
        give("below a heading", yes(self.has_headings && previous.heading > 0));
        give("line over prose", yes(is_line && m.linked < 0.5 && next.prose > 0.0));
        give("window 2", self.sums.window(i, 2));
        give("window 6", self.sums.window(i, 6));
        give("window 20", self.sums.window(i, 20));
        give("previous log words", previous.log_words);
        give("previous prose", yes(previous.prose > 0.0));
        give("previous linked", previous.linked);
        give("previous item", yes(previous.item));
        give("next log words", next.log_words);
        give("next linked", next.linked);
        give("next item", yes(next.item));
        give("before", before);
        give("after", after);
        give("first", yes(i == 0));
        give("nothing before", yes(before <= 0.0));
        give("nothing before * log words", yes(before <= 0.0) * m.log_words);
        give("nothing before, item", yes(before <= 0.0 && m.item));
        give("little before", yes(before < 0.02));
        give("nothing after", yes(after <= 0.0));
        give("little after", yes(after < 0.02));
        give("not much after", yes(after < 0.1));
        give("blocks", self.measures.len().min(400) as f32 / 400.0);
        give("prose in all", prose.ln_1p() / 8.0);
        give("share of prose", prose / words.max(1.0));
        self.stories.each(i, &mut give);
        self.surroundings.each(i, after, &mut give);
        give("twins * log words", m.twins * m.log_words);
        self.neighbours.each(i, &mut give);
        self.rows.each(i, give);
    }

    /// Whether a block that is not most of it links stands between blocks of running text.
    pub(super) fn is_amid(&self, i: usize) -> bool {
        let (before, after) = self.sums.around(i);
        before > 0.0 && after > 0.0 && self.measures.get(i).is_some_and(|m| m.linked <= 0.5)
    }

    /// What a reader is told of a removed block.
    pub(super) fn reason(&self, i: usize) -> &'static str {
        let (before, after) = self.sums.around(i);
        match () {
            () if before <= 0.0 => "before the first paragraph",
            () if after <= 0.0 => "behind the last paragraph",
            () if self.measures.get(i).is_some_and(|m| m.linked > 0.8) => "linked line away from prose",
            () => "unlike the prose around it",
        }
    }
}
