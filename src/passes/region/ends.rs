//! The marks of a story's end, and what stands behind them.
//!
//! In: what begins with a phrase and what other passes have labelled. Out: lower scores of all that stands behind a row of
//! buttons to share the story, the head of the readers' comments, of other stories or of a list of tags, or a legal line,
//! where the most of the likely story stands before. The text behind such a mark may be as good as the story's: readers
//! write sentences too, and so do the beginnings of other stories.

use super::extent::Extent;
use crate::cues::Kind;
use crate::labels::{Labels, Role};
use crate::passes::facts::{Facts, Overview};
use crate::passes::measures::Measures;

/// The fewest words of prose that are a story with something below it. A mark above one, or below its headline, is a link to
/// what stands there.
const STORY: f32 = 100.0;

/// What a block of a whole page loses by one mark before it, and one of an article's part of a page, where less stands that is
/// none of the article. The next marks cost less and less, so that some that stand in the story by chance do not decide.
const LOSS: f32 = 2.4;
const LOSS_IN_PART: f32 = 1.2;

/// Phrases that tell an end with some words behind them, as `Related stories from the harbour`.
const HEADS: [Kind; 3] = [Kind::Comments, Kind::Related, Kind::Tags];
/// The most words of a head.
const HEAD_WORDS: f32 = 12.0;

/// Phrases that tell the end of a whole page's story where they stand alone, and what other passes have found that does. An
/// article's part of a page may have its notes and sources behind its buttons.
const LINES: [Kind; 3] = [Kind::Share, Kind::Legal, Kind::Follow];
const ROLES: [Role; 2] = [Role::Share, Role::Legal];

/// Lowers the scores of what stands behind the story.
pub(super) fn lower(
    overview: &Overview<'_>,
    measures: &[Measures],
    labels: &Labels<'_>,
    extent: Extent,
    scores: &mut [f32],
) {
    let blocks = || overview.blocks.iter().zip(measures);
    let likely = |facts: &Facts<'_>, m: &Measures, score: f32| {
        let is_likely = m.prose > 0.0 && score > 0.0 && !labels.covers_most(facts.id);
        if is_likely { m.prose } else { 0.0 }
    };
    let loss = if extent == Extent::Part { LOSS_IN_PART } else { LOSS };
    let each = blocks().zip(&*scores);
    let all: f32 = each.map(|((facts, m), score)| likely(facts, m, *score)).sum();
    let (mut before, mut marks) = (0.0, 0.0_f32);
    for ((facts, m), score) in blocks().zip(scores) {
        if before >= STORY && before * 2.0 > all && is_mark(facts, m, labels, extent) {
            marks += 1.0;
        }
        before += likely(facts, m, *score);
        *score -= loss * (1.0 + marks).log2();
    }
}

fn is_mark(facts: &Facts<'_>, m: &Measures, labels: &Labels<'_>, extent: Extent) -> bool {
    let is_head = || m.words <= HEAD_WORDS && facts.cue(&HEADS).is_some() || facts.whole_cue(&HEADS).is_some();
    let role = labels.role(facts.id);
    let is_line = || facts.whole_cue(&LINES).is_some() || role.is_some_and(|role| ROLES.contains(&role));
    is_head() || role == Some(Role::Comment) || extent != Extent::Part && is_line()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::{self, measures};

    const PROSE: &str = "The council said on Monday that the old harbour bridge will be closed for six weeks, after \
        engineers found cracks in two of its main supports during a routine inspection last month.";

    fn lost(extent: Extent, texts: &[&str]) -> Vec<f32> {
        let rendering = texts.join("\n\n");
        let article = crate::clean_text(&rendering).unwrap();
        let overview = Overview::of(article.document());
        let mut labels = Labels::new(article.document());
        passes::run_before("region", &overview, &mut labels);
        let measures = measures::all(&overview.blocks, &labels);
        let mut scores = vec![1.0; measures.len()];
        lower(&overview, &measures, &labels, extent, &mut scores);
        scores.iter().map(|score| 1.0 - score).collect()
    }

    fn assert_close(lost: &[f32], expected: &[f32], what: &str) {
        let are_close = lost.iter().zip(expected).all(|(a, b)| (a - b).abs() < 0.001);
        assert!(are_close && lost.len() == expected.len(), "{what}: {lost:?}");
    }

    #[test]
    fn what_stands_behind_the_marks_below_the_story_loses() {
        let story = [PROSE; 5];
        let behind = |loss: f32| [[0.0; 5].as_slice(), &[loss; 3]].concat();
        for (mark, of_part) in [
            ("2 Comments", true),
            ("Related stories", true),
            ("Tags: harbour, bridges", true),
            ("Share this article", false),
            ("All rights reserved.", false),
        ] {
            let page = [story.as_slice(), &[mark, "Too late, as ever.", PROSE]].concat();
            assert_close(&lost(Extent::Page, &page), &behind(LOSS), mark);
            let in_part = if of_part { LOSS_IN_PART } else { 0.0 };
            assert_close(&lost(Extent::Part, &page), &behind(in_part), mark);
        }
        let marks = ["Related stories", PROSE, "2 Comments", PROSE, "2 Comments"];
        let lost = lost(Extent::Page, &[story.as_slice(), &marks].concat());
        assert_close(&lost[9..], &[2.0 * LOSS], "three marks");
    }

    #[test]
    fn a_mark_before_the_most_of_the_story_tells_no_end() {
        let share_prices = "Share prices of the ferry company fell when the news came.";
        let near_misses: [&[&str]; 4] = [
            &[PROSE, PROSE, PROSE, "Related stories", PROSE, PROSE, PROSE],
            // The count under a headline, behind the beginnings of other stories.
            &["Ferry crews vote to strike.", "2 Comments", PROSE, PROSE, PROSE, PROSE],
            &[PROSE, "Related stories", "It is short."],
            &[PROSE, PROSE, PROSE, PROSE, share_prices, PROSE],
        ];
        for texts in near_misses {
            assert_eq!(lost(Extent::Page, texts), vec![0.0; texts.len()], "{texts:?}");
        }
    }
}
