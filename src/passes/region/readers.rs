//! The readers' thread below a story.
//!
//! In: the scores of the blocks. Out: the same, lower from the head of the thread on.

use std::ops::Range;

use crate::labels::{Labels, Role};
use crate::passes::facts::{Facts, Overview};
use crate::passes::measures::Measures;

/// The fewest words of prose that are a story with a thread below it, and what a block loses by standing in the thread.
const STORY: f32 = 100.0;
const READERS: f32 = 1.2;

/// Lowers the scores of what stands behind the head of the readers' comments: `12 Comments`, `6 Comments on Old bridge to
/// close`. One above the story, or below its headline, is a link to the thread.
pub(super) fn lower(overview: &Overview<'_>, measures: &[Measures], labels: &Labels<'_>, scores: &mut [f32]) {
    let is_head = |(facts, m): (&Facts<'_>, &Measures)| {
        let is_count = facts.text.starts_with(|c: char| c.is_ascii_digit()) && m.linked < 0.5;
        is_count && labels.of(facts.id).iter().any(|label| label.role == Role::Comment)
    };
    let prose = |range: Range<usize>| -> f32 {
        let blocks = scores.iter().zip(measures).skip(range.start).take(range.len());
        blocks.filter(|(score, _)| **score > 0.0).map(|(_, m)| m.prose).sum()
    };
    let Some(head) = overview.blocks.iter().zip(measures).position(is_head) else {
        return;
    };
    let (before, behind) = (prose(0..head), prose(head..scores.len()));
    if before >= STORY && before >= behind {
        scores.iter_mut().skip(head).for_each(|score| *score -= READERS);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::{self, measures};

    const PROSE: &str = "The council said on Monday that the old harbour bridge will be closed for six weeks, after \
        engineers found cracks in two of its main supports during a routine inspection last month.";

    #[test]
    fn the_thread_below_the_story_loses() {
        let story = [PROSE; 5];
        let thread = ["2 Comments", "Too late, as ever.", "I walked over it every day."];
        let lowered = |texts: &[&str]| -> Vec<bool> {
            let rendering = texts.join("\n\n");
            let article = crate::clean_text(&rendering).unwrap();
            let overview = Overview::of(article.document());
            let mut labels = Labels::new(article.document());
            passes::run_before("region", &overview, &mut labels);
            let measures = measures::all(&overview.blocks, &labels);
            let mut scores = vec![1.0; measures.len()];
            lower(&overview, &measures, &labels, &mut scores);
            scores.iter().map(|score| *score < 1.0).collect()
        };
        let below = lowered(&[story.as_slice(), &thread].concat());
        assert_eq!(below, [[false; 5].as_slice(), &[true; 3]].concat());
        // The count under a headline, behind the beginnings of other stories.
        let above = [&["Ferry crews vote to strike."; 8], thread[..1].as_ref(), &story].concat();
        assert!(!lowered(&above).contains(&true));
    }
}
