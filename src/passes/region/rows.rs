//! The rows of running text, of which an article has the longest: what stands far from it is of other stories.
//!
//! In: the measures of the blocks. Out: features of every block. Linear: one walk over the paragraphs, and one over the blocks.

use std::ops::Range;

use crate::passes::measures::{Measures, yes};

/// Paragraphs with no more than so many other blocks between them stand in one row: a heading, a caption.
const BETWEEN: usize = 1;

/// At so many blocks half of a distance is counted.
const HALF_NEAR: f32 = 4.0;
const HALF_FAR: f32 = 16.0;

/// The rows of running text.
#[derive(Default)]
pub(super) struct Rows {
    /// What the row around each block has of the words of the longest one.
    shares: Vec<f32>,
    /// How far each block is from the next paragraph, before it or behind it.
    apart: Vec<u32>,
    longest: Range<usize>,
}

impl Rows {
    pub(super) fn of(measures: &[Measures]) -> Self {
        let mut rows: Vec<(Range<usize>, f32)> = Vec::new();
        for (i, m) in measures.iter().enumerate().filter(|(_, m)| m.prose > 0.0) {
            match rows.last_mut() {
                Some((row, words)) if i <= row.end + BETWEEN => {
                    row.end = i + 1;
                    *words += m.prose;
                }
                _ => rows.push((i..i + 1, m.prose)),
            }
        }
        let longest = rows
            .iter()
            .reduce(|longest, row| if row.1 > longest.1 { row } else { longest });
        let Some((longest, most)) = longest.cloned() else {
            return Rows {
                longest: measures.len()..measures.len(),
                ..Rows::default()
            };
        };
        let mut shares = vec![0.0; measures.len()];
        for (row, words) in rows {
            if let Some(shares) = shares.get_mut(row) {
                shares.fill(words / most);
            }
        }
        Rows {
            shares,
            apart: apart(measures),
            longest,
        }
    }

    /// Gives every feature of a block, with its name, to a function.
    #[inline(always)]
    pub(super) fn each(&self, i: usize, mut give: impl FnMut(&'static str, f32)) {
        let share = self.shares.get(i).copied().unwrap_or_default();
        let apart = self.apart.get(i).map_or(f32::INFINITY, |apart| *apart as f32);
        give("apart from prose", half(apart, HALF_NEAR));
        give("row share", share);
        give("row share, root", share.sqrt());
        sides(
            &self.longest,
            i,
            ["before the row", "behind the row", "apart from the row"],
            give,
        );
    }
}

/// On which side of some blocks a block stands, and how far.
#[inline(always)]
pub(super) fn sides(of: &Range<usize>, i: usize, names: [&'static str; 3], mut give: impl FnMut(&'static str, f32)) {
    let [before, behind, apart] = names;
    let distance = of.start.saturating_sub(i) + (i + 1).saturating_sub(of.end);
    give(before, yes(i < of.start));
    give(behind, yes(i >= of.end));
    give(apart, half(distance as f32, HALF_FAR));
}

/// A distance from 0 to 1, of which a certain one is the middle.
#[inline(always)]
fn half(distance: f32, middle: f32) -> f32 {
    1.0 - middle / (distance + middle)
}

/// How far each block is from the next paragraph.
fn apart(measures: &[Measures]) -> Vec<u32> {
    let mut since = u32::MAX;
    let count = |m: &Measures, since: u32| if m.prose > 0.0 { 0 } else { since.saturating_add(1) };
    let forwards = measures.iter().map(|m| {
        since = count(m, since);
        since
    });
    let mut apart: Vec<u32> = forwards.collect();
    let mut until = u32::MAX;
    for (apart, m) in apart.iter_mut().zip(measures).rev() {
        until = count(m, until);
        *apart = until.min(*apart);
    }
    apart
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The features of a block, by their names, where paragraphs have so many words and other blocks none.
    fn given(prose: &[f32], i: usize) -> impl Fn(&str) -> f32 {
        let measures: Vec<_> = prose
            .iter()
            .map(|prose| Measures {
                prose: *prose,
                ..Measures::default()
            })
            .collect();
        let mut given = Vec::new();
        Rows::of(&measures).each(i, |name, value| given.push((name, value)));
        move |name: &str| given.iter().find(|(given, _)| *given == name).unwrap().1
    }

    #[test]
    fn a_row_goes_on_behind_one_other_block() {
        let blocks = [0.0, 30.0, 0.0, 50.0, 0.0, 0.0, 20.0];
        for (i, share) in [(0, 0.0), (1, 1.0), (2, 1.0), (3, 1.0), (4, 0.0), (6, 0.25)] {
            assert_eq!(given(&blocks, i)("row share"), share, "{i}");
        }
        assert_eq!(given(&blocks, 6)("row share, root"), 0.5);
    }

    #[test]
    fn the_longest_row_has_sides() {
        let blocks = [0.0, 30.0, 0.0, 50.0, 0.0, 0.0, 20.0];
        let sides = |i: usize| {
            let given = given(&blocks, i);
            ["before the row", "behind the row", "apart from the row"].map(given)
        };
        assert_eq!(sides(0), [1.0, 0.0, 1.0 - 16.0 / 17.0]);
        assert_eq!(sides(3), [0.0; 3]);
        assert_eq!(sides(4), [0.0, 1.0, 1.0 - 16.0 / 17.0]);
        assert_eq!(sides(6), [0.0, 1.0, 1.0 - 16.0 / 19.0]);
    }

    #[test]
    fn the_next_paragraph_may_be_before_or_behind() {
        let blocks = [0.0, 0.0, 30.0, 0.0, 0.0, 0.0, 30.0];
        let apart = [2, 1, 0, 1, 2, 1, 0].map(|blocks| 1.0 - 4.0 / (blocks as f32 + 4.0));
        for (i, apart) in apart.into_iter().enumerate() {
            assert_eq!(given(&blocks, i)("apart from prose"), apart, "{i}");
        }
        assert_eq!(given(&[0.0; 3], 1)("apart from prose"), 1.0, "there is none");
    }
}
