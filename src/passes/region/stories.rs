//! What tells a list of other stories, each a title with a sentence or two below it: the sentences read like an article's, but
//! stand alone between lines, are cut off, and have the days beside them.
//!
//! In: blocks with their measures. Out: features of every block. Linear: each is a difference of sums.

use crate::passes::facts::Facts;
use crate::passes::measures::{Measures, Running, yes};

/// How far is looked around a block.
const NEAR: usize = 3;
const FAR: usize = 10;

/// So many words has a title.
const TITLE: std::ops::RangeInclusive<f32> = 4.0..=20.0;
/// A line with a day has so many words at most, and such a share of digits.
const DATED_WORDS: f32 = 8.0;
const DATED_DIGITS: f32 = 0.1;

/// What stands before each block, and in all.
pub(super) struct Stories {
    sums: Running<Sums, { 2 * FAR + 2 }>,
    /// How many paragraphs stand in a row around each block that is one.
    rows: Vec<u32>,
}

/// How many blocks of a kind stand before a place.
#[derive(Clone, Copy, Default)]
struct Sums {
    prose: u32,
    /// Paragraphs without one before or behind.
    alone: u32,
    /// Paragraphs and lines that end in dots.
    cut_off: u32,
    /// Lines as long as titles.
    titles: u32,
    /// Such lines that are nothing but a link.
    linked: u32,
    /// Short lines of which many characters are digits.
    dated: u32,
}

impl Stories {
    pub(super) fn of(blocks: &[Facts<'_>], measures: &[Measures]) -> Self {
        let mut rows = Vec::with_capacity(measures.len());
        for row in measures.chunk_by(|m, next| m.prose > 0.0 && next.prose > 0.0) {
            let is_prose = row.iter().all(|m| m.prose > 0.0);
            let len = if is_prose { row.len() as u32 } else { 0 };
            rows.resize(rows.len() + row.len(), len);
        }
        let mut sum = Sums::default();
        let sums = blocks.iter().zip(measures).zip(&rows).map(|((facts, m), row)| {
            let is_title = !m.ends && TITLE.contains(&m.words);
            sum.prose += u32::from(m.prose > 0.0);
            sum.alone += u32::from(*row == 1);
            sum.cut_off += u32::from(is_cut_off(facts.text));
            sum.titles += u32::from(is_title);
            sum.linked += u32::from(m.linked > 0.8 && TITLE.contains(&m.words));
            sum.dated += u32::from(m.words <= DATED_WORDS && m.digits > DATED_DIGITS);
            sum
        });
        let sums = Running::of(blocks.len(), sums);
        Stories { sums, rows }
    }

    /// Gives every feature of a block, with its name, to a function.
    #[inline(always)]
    pub(super) fn each(&self, i: usize, mut give: impl FnMut(&'static str, f32)) {
        let share = |number: u32, most: u8| number.min(u32::from(most)) as f32 / f32::from(most);
        let (here, next) = self.sums.around(i, 0);
        let (from, to) = self.sums.around(i, NEAR);
        let (from_far, to_far) = self.sums.around(i, FAR);
        let row = self.rows.get(i).copied().unwrap_or_default();
        let alone = (to_far.alone - from_far.alone) as f32 / (to_far.prose - from_far.prose).max(1) as f32;
        give("alone", yes(row == 1));
        give("in a row", share(row, 6));
        give("alone, 10", alone);
        give("alone, 10, sure", alone * share(to_far.alone - from_far.alone, 5));
        give("cut off", share(next.cut_off - here.cut_off, 1));
        give("cut off, 10", share(to_far.cut_off - from_far.cut_off, 4));
        give("titles, 3", share(to.titles - from.titles, 4));
        give("titles, 10", share(to_far.titles - from_far.titles, 10));
        give("linked titles, 3", share(to.linked - from.linked, 4));
        give("linked titles, 10", share(to_far.linked - from_far.linked, 10));
        give("dated, 3", share(to.dated - from.dated, 3));
        give("dated, 10", share(to_far.dated - from_far.dated, 6));
    }
}

/// Whether a text ends in dots, as one that goes on elsewhere.
fn is_cut_off(text: &str) -> bool {
    let text = text.trim_end_matches([']', ')', ' ']);
    text.ends_with('…') || text.ends_with("...")
}
