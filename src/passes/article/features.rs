//! The features of a block: what the model weighs.

use super::sections::Around;
use crate::document::{BlockKind, Document};
use crate::passes::measures::{Measures, Sums, yes};
use crate::passes::surroundings::Surroundings;

/// Gives every feature of a block, with its name, to a function. Linear: windows are differences of prefix sums.
pub(super) struct Features<'d> {
    document: &'d Document,
    measures: &'d [Measures],
    sections: &'d [Around],
    surroundings: &'d Surroundings,
    sums: Sums,
    /// The first heading of level 1.
    headline: Option<usize>,
    /// What stands for a block before the first one or behind the last one, and for a section that there is not.
    blank: Measures,
    nowhere: Around,
}

impl<'d> Features<'d> {
    pub(super) fn new(
        document: &'d Document,
        measures: &'d [Measures],
        sections: &'d [Around],
        surroundings: &'d Surroundings,
    ) -> Self {
        Features {
            document,
            measures,
            sections,
            surroundings,
            sums: Sums::of(measures),
            headline: measures.iter().position(|m| m.heading == 1),
            blank: Measures::default(),
            nowhere: Around::default(),
        }
    }

    /// The features of block `i`, in the order of the weights.
    #[cfg(test)]
    pub(super) fn each(&self, i: usize, mut give: impl FnMut(&'static str, f32)) {
        let after = self.own(i, &mut give);
        self.surroundings.each(i, after, give);
    }

    /// The features of block `i`, in the order of the weights, but for those at the end where they are 0 for all blocks.
    // Where it is called the compiler sees which weight each feature meets, which halves the cost.
    #[inline(always)]
    pub(super) fn each_to_weigh(&self, i: usize, mut give: impl FnMut(&'static str, f32)) {
        let after = self.own(i, &mut give);
        if !self.surroundings.are_empty() {
            self.surroundings.each(i, after, give);
        }
    }

    /// The features of block `i` but for those of what other passes found around it. Gives the share of the prose behind it.
    #[inline(always)]
    fn own(&self, i: usize, give: &mut impl FnMut(&'static str, f32)) -> f32 {
        let (Some(block), Some(m)) = (self.document.blocks().get(i), self.measures.get(i)) else {
            return 0.0;
        };
        let around = self.sections.get(block.section.0 as usize).unwrap_or(&self.nowhere);
        let group = self.sections.get(around.group as usize).unwrap_or(&self.nowhere);
        let log = m.log_words;
        let only = m.linked > 0.8;
        let few = m.words <= 3.0;
        give("bias", 1.0);
        give("log words", log);
        give("words to 60", m.words.min(60.0) / 60.0);
        give("ends a sentence", yes(m.ends));
        give("capitals", m.capitals);
        give("prose", yes(m.prose > 0.0));
        give("linked", m.linked);
        give("link only", yes(only));
        give("link only * log words", yes(only) * log);
        give("links", m.links.min(5.0) / 5.0);
        give("item", yes(m.item));
        give("item * log words", yes(m.item) * log);
        give("item, link only", yes(m.item && only));
        give("quote", yes(block.kind == BlockKind::Quote));
        give("preformatted", yes(block.kind == BlockKind::Preformatted));
        give("table row", yes(block.kind == BlockKind::TableRow));
        give("heading 1", yes(m.heading == 1));
        give("heading 2", yes(m.heading == 2));
        give("heading 3", yes(m.heading == 3));
        give("heading 4", yes(m.heading >= 4));
        give("heading, linked", yes(m.heading > 0 && m.linked > 0.5));
        give("few words", yes(few));
        give("few words, no gap", yes(few && !m.gap));
        give("gap", yes(m.gap));
        give("twins", m.twins);
        give("colon", yes(m.colon));
        give("question", yes(m.question));
        give("digits", m.digits);
        give("price", yes(m.has_price));
        give("separators", yes(m.has_separator));
        give("copyright", yes(m.has_copyright));
        give("labelled", yes(m.labelled));
        give("window 2", self.sums.window(i, 2));
        give("window 6", self.sums.window(i, 6));
        give("window 20", self.sums.window(i, 20));
        let previous = i
            .checked_sub(1)
            .and_then(|i| self.measures.get(i))
            .unwrap_or(&self.blank);
        let next = self.measures.get(i + 1).unwrap_or(&self.blank);
        give("previous log words", previous.log_words);
        give("previous prose", yes(previous.prose > 0.0));
        give("previous linked", previous.linked);
        give("previous item", yes(previous.item));
        give("previous heading", yes(previous.heading > 0));
        give("previous labelled", yes(previous.labelled));
        give("next log words", next.log_words);
        give("next prose", yes(next.prose > 0.0));
        give("next linked", next.linked);
        give("next item", yes(next.item));
        give("next labelled", yes(next.labelled));
        give("heading, next prose", yes(m.heading > 0 && next.prose > 0.0));
        give("heading, next linked", yes(m.heading > 0 && next.linked > 0.5));
        let (before, after) = self.sums.around(i);
        give("before", before);
        give("after", after);
        give("nothing before", yes(before <= 0.0));
        give("nothing after", yes(after <= 1e-4));
        give("little before", yes(before < 0.02));
        give("little after", yes(after < 0.02));
        give("nothing before * log words", yes(before <= 0.0) * log);
        give("nothing after * log words", yes(after <= 1e-4) * log);
        give("before the headline", yes(self.headline.is_some_and(|at| i < at)));
        give("after the headline", yes(self.headline.is_some_and(|at| i > at)));
        give(
            "right after the headline",
            yes(self.headline.is_some_and(|at| i > at && i < at + 5)),
        );
        give("in the core", yes(around.in_core));
        give("apart from the core", around.apart.min(10.0) / 10.0);
        give("above the core", around.above.min(10.0) / 10.0);
        give("own share", around.own_share);
        give("own share, root", around.own_share.sqrt());
        give("share alike", around.alike);
        give("share alike, root", around.alike.sqrt());
        give("group share", group.share);
        give("group share, root", group.share.sqrt());
        give("group links", group.link_share());
        give("group prose", group.prose_share());
        give("section links", around.link_share());
        give("section prose", around.prose_share());
        give("core * log words", yes(around.in_core) * log);
        give("core, item", yes(around.in_core && m.item));
        give("core, link only", yes(around.in_core && only));
        give("core, heading", yes(around.in_core && m.heading > 1));
        give("alike * log words", around.alike.sqrt() * log);
        give("alike * link only", around.alike.sqrt() * yes(only));
        after
    }

    /// The signals around block `i`: those of the parts of the page, and those of what holds most of its text.
    pub(super) fn signals(&self, i: usize) -> (u64, u64) {
        let block = self.document.blocks().get(i);
        let around = block.and_then(|block| self.sections.get(block.section.0 as usize));
        around.map_or((0, 0), |around| (around.near, around.wide))
    }
}
