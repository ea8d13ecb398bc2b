//! The company of each block: how likely the blocks around it are to be of the article, by a first look at each alone.
//!
//! In: the log odds of the first look, the words of each block, and which blocks other passes have labelled, which count for
//! nothing. Out: the features that only the second look has. Linear: windows are differences of sums.
//!
//! To judge a block by a first judgement of those around it is stacked sequential learning (Cohen and Carvalho, IJCAI 2005).

use std::ops::Range;

use super::rows::sides;
use crate::passes::measures::{Measures, yes};

/// How many blocks on both sides are looked at.
const WINDOWS: [(usize, &str); 4] = [
    (1, "company, 1"),
    (3, "company, 3"),
    (8, "company, 8"),
    (20, "company, 20"),
];

/// How many blocks on one side are looked at.
const SIDE: usize = 3;

/// Log odds beyond this say no more.
const SURE: f32 = 8.0;

/// A block of so many words is half as long as one can be.
const HALF_WORDS: f32 = 12.0;

/// What share of the likely article is hardly any of it.
const HARDLY: f32 = 0.01;

/// The likely words of the article around every block.
pub(super) struct Company {
    /// Each block's log odds by the first look, and how likely it is by them.
    looks: Vec<(f32, f32)>,
    /// The words before each block and in all, and those of them that are likely the article's.
    sums: Vec<(f64, f64)>,
    /// The blocks in which the likely words outweigh the others by the most.
    best: Range<usize>,
}

impl Company {
    pub(super) fn of(scores: &[f32], measures: &[Measures]) -> Self {
        let looks = scores.iter().map(|score| {
            let score = score.clamp(-SURE, SURE);
            (score, 1.0 / (1.0 + (-score).exp()))
        });
        let mut company = Company {
            looks: looks.collect(),
            sums: Vec::with_capacity(scores.len() + 1),
            best: 0..0,
        };
        let (mut words, mut likely) = (0.0, 0.0);
        company.sums.push((words, likely));
        for (m, (_, chance)) in measures.iter().zip(&company.looks) {
            // Half a word more, so that a block without words is some company, too.
            let weight = if m.labelled { 0.0 } else { f64::from(m.words) + 0.5 };
            words += weight;
            likely += weight * f64::from(*chance);
            company.sums.push((words, likely));
        }
        company.best = company.best();
        company
    }

    /// The blocks with the greatest sum of what each has of likely words more than of others (Kadane's algorithm).
    fn best(&self) -> Range<usize> {
        let mut best = 0..0;
        let (mut most, mut sum, mut start) = (0.0, 0.0, 0);
        let pairs = self.sums.iter().zip(self.sums.iter().skip(1));
        for (i, (before, next)) in pairs.enumerate() {
            if sum <= 0.0 {
                (sum, start) = (0.0, i);
            }
            sum += (next.1 - before.1) - (next.0 - before.0) / 2.0;
            if sum > most {
                most = sum;
                best = start..i + 1;
            }
        }
        best
    }

    fn at(&self, i: usize) -> (f64, f64) {
        self.sums.get(i).or(self.sums.last()).copied().unwrap_or_default()
    }

    /// The share of the likely words in those of the blocks up to so many before a block and behind it, the block itself left
    /// out; its own chance where there are none.
    fn around(&self, i: usize, before: usize, behind: usize) -> f32 {
        let (from, start, end, to) = (
            self.at(i.saturating_sub(before)),
            self.at(i),
            self.at(i + 1),
            self.at(i + 1 + behind),
        );
        let words = start.0 - from.0 + to.0 - end.0;
        let likely = start.1 - from.1 + to.1 - end.1;
        if words < 0.4 {
            self.looks.get(i).map_or(0.0, |(_, chance)| *chance)
        } else {
            (likely / words) as f32
        }
    }

    /// Gives every feature of block `i`, with its name, to a function.
    #[inline(always)]
    pub(super) fn each(&self, i: usize, mut give: impl FnMut(&'static str, f32)) {
        let (score, chance) = self.looks.get(i).copied().unwrap_or_default();
        give("first look", score);
        give("first look, chance", chance);
        for (radius, name) in WINDOWS {
            give(name, self.around(i, radius, radius));
        }
        give("company before", self.around(i, SIDE, 0));
        give("company behind", self.around(i, 0, SIDE));
        let all = self.at(usize::MAX).1.max(1.0);
        let before = (self.at(i).1 / all) as f32;
        let behind = (1.0 - self.at(i + 1).1 / all).max(0.0) as f32;
        give("likely before", before);
        give("likely behind", behind);
        give("hardly any likely before", yes(before < HARDLY));
        give("hardly any likely behind", yes(behind < HARDLY));
        give("likely on both sides", before.min(behind));
        give("likely in all", all.ln_1p() as f32 / 8.0);
        let words = (self.at(i + 1).0 - self.at(i).0) as f32;
        give(
            "in the best, words",
            yes(self.best.contains(&i)) * words / (words + HALF_WORDS),
        );
        sides(
            &self.best,
            i,
            ["before the best", "behind the best", "apart from the best"],
            give,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_company_is_what_stands_around_and_is_not_labelled() {
        let block = |words: f32, labelled: bool| Measures {
            words,
            labelled,
            ..Measures::default()
        };
        let measures = [
            block(9.5, false),
            block(30.0, true),
            block(0.5, false),
            block(9.5, false),
        ];
        let company = Company::of(&[9.0, 9.0, 0.0, -9.0], &measures);
        let of = |i: usize| {
            let mut given = Vec::new();
            company.each(i, |name, value| given.push((name, value)));
            move |name: &str| given.iter().find(|(given, _)| *given == name).map(|(_, value)| *value)
        };
        let near =
            |value: Option<f32>, to: f32| assert!(value.is_some_and(|value| (value - to).abs() < 0.001), "{value:?}");
        near(of(0)("first look"), SURE);
        near(of(2)("first look, chance"), 0.5);
        // Labelled text is no company; without any, a block is its own.
        near(of(2)("company, 1"), 0.0);
        near(of(2)("company, 3"), 0.5);
        near(of(0)("company, 1"), 1.0);
        near(of(2)("company before"), 1.0);
        near(of(2)("company behind"), 0.0);
        near(of(2)("likely before"), 10.0 / 10.5);
        near(of(2)("likely behind"), 0.0);
        near(of(3)("hardly any likely behind"), 1.0);
        near(of(1)("likely on both sides"), 0.5 / 10.5);
    }

    #[test]
    fn the_best_blocks_are_those_with_the_most_likely_words() {
        let block = |words: f32, labelled: bool| Measures {
            words,
            labelled,
            ..Measures::default()
        };
        // A doubtful block between sure ones is of them, what is labelled counts for nothing, and a lone one is no match.
        let measures = [20.0, 5.0, 40.0, 3.0, 40.0, 90.0, 20.0].map(|words| block(words, words == 90.0));
        let company = Company::of(&[4.0, -8.0, 4.0, -4.0, 4.0, 4.0, -4.0], &measures);
        assert_eq!(company.best, 0..5);
        let company = Company::of(&[4.0, -8.0, 4.0, -4.0, -8.0, 4.0, -4.0], &measures);
        assert_eq!(company.best, 0..3);
        assert_eq!(Company::of(&[-1.0; 7], &measures).best, 0..0);
        let mut given = Vec::new();
        company.each(4, |name, value| given.push((name, value)));
        let sides = &given[given.len() - 4..];
        assert_eq!(
            sides,
            [
                ("in the best, words", 0.0),
                ("before the best", 0.0),
                ("behind the best", 1.0),
                ("apart from the best", 1.0 - 16.0 / 18.0),
            ]
        );
    }
}
