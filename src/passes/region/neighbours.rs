//! What the blocks around each block have in common: lists of other stories and galleries come more than once on a page, and
//! the titles in them have more capitals than sentences.
//!
//! In: the measures of the blocks. Out: features of every block. Linear: each is a difference of sums.

use crate::passes::measures::{Measures, Running};

/// How far is looked around a block.
const NEAR: usize = 3;
const FAR: usize = 10;

/// What stands around each block.
pub(super) struct Neighbours(Running<Sums, { 2 * FAR + 2 }>);

/// What stands before a place.
#[derive(Clone, Copy, Default)]
struct Sums {
    blocks: u32,
    /// Those whose text another one has.
    twins: u32,
    words: f32,
    /// Those that begin with a capital.
    capitals: f32,
}

impl Neighbours {
    pub(super) fn of(measures: &[Measures]) -> Self {
        let mut sum = Sums::default();
        let sums = measures.iter().map(|m| {
            sum.blocks += 1;
            sum.twins += u32::from(m.twins > 0.0);
            sum.words += m.words;
            sum.capitals += m.words * m.capitals;
            sum
        });
        Neighbours(Running::of(measures.len(), sums))
    }

    /// Gives every feature of a block, with its name, to a function.
    #[inline(always)]
    pub(super) fn each(&self, i: usize, mut give: impl FnMut(&'static str, f32)) {
        let twins = |(from, to): (Sums, Sums)| (to.twins - from.twins) as f32 / (to.blocks - from.blocks).max(1) as f32;
        let capitals = |(from, to): (Sums, Sums)| (to.capitals - from.capitals) / (to.words - from.words).max(1.0);
        let (near, far) = (self.0.around(i, NEAR), self.0.around(i, FAR));
        give("twins, 3", twins(near));
        give("twins, 10", twins(far));
        give("capitals, 3", capitals(near));
        give("capitals, 10", capitals(far));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twins_and_capitals_are_shares_of_what_stands_around() {
        let block = |words: f32, capitals: f32, twins: f32| Measures {
            words,
            capitals,
            twins,
            ..Measures::default()
        };
        let titles = vec![block(4.0, 1.0, 1.0); 4];
        let story = vec![block(20.0, 0.1, 0.0); 20];
        let neighbours = Neighbours::of(&[titles, story].concat());
        let of = |i: usize| {
            let mut given = Vec::new();
            neighbours.each(i, |_, value| given.push((value * 100.0).round() / 100.0));
            given
        };
        // The names: twins and capitals, in 3 blocks on both sides and in 10.
        assert_eq!(of(0), [1.0, 0.36, 1.0, 0.19]);
        assert_eq!(of(5), [0.29, 0.25, 0.17, 0.16]);
        assert_eq!(of(23), [0.0, 0.0, 0.1, 0.1]);
    }
}
