//! What the article says twice.
//!
//! # Removes
//! Of what the other passes leave: blocks that say again what stands right above them, one or several (the standfirst that is
//! the first paragraph too, a gallery that has each caption twice), and the second copy of a long stretch of blocks wherever
//! it stands (the whole article again, for small screens).
//!
//! # Why
//! A page has some of its text twice so as to show one of the two, which neither its elements nor a rendering tell.
//!
//! # Must not remove
//! A line or a table that comes again in its place, as the steps of a recipe, the chorus of a song, an address, a week's
//! training; a quotation that repeats a part of a paragraph.

use std::ops::Range;

use crate::document::BlockId;
use crate::labels::{Labels, Role};

use super::facts::{Facts, Overview};

/// The fewest characters that are taken for a copy right below what they copy, and the most, as a part of the article: one
/// that says one thing twice and nothing else is the filling of a page that has no text yet.
const BELOW: usize = 60;
const BELOW_PART: usize = 3;

/// The fewest characters, and blocks, that are taken for a copy wherever it stands.
const FAR: usize = 1000;
const FAR_BLOCKS: usize = 5;

/// What is asked of a block that the other passes leave: in a row of its own, for it is walked over again and again.
struct Kept {
    id: BlockId,
    /// The number of the first block that has its text, and how many have it.
    first: u32,
    copies: u32,
    chars: usize,
}

impl Kept {
    fn of(facts: &Facts<'_>) -> Self {
        Kept {
            id: facts.id,
            first: facts.first,
            copies: facts.copies,
            chars: facts.chars(),
        }
    }
}

fn chars(blocks: &[Kept]) -> usize {
    blocks.iter().map(|block| block.chars).sum()
}

/// Labels the copies.
pub(super) fn repeats(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    if overview.blocks.iter().all(|facts| facts.copies < 2) {
        return;
    }
    let kept = overview.numbered().filter(|(id, _)| !labels.covers_most(*id));
    let kept: Vec<Kept> = kept.map(|(_, facts)| Kept::of(facts)).collect();
    let chars = chars(&kept);
    let mut end_run = |run: Range<usize>, distance| {
        let run = kept.get(run).unwrap_or_default();
        if is_copy(run, distance, chars) {
            for block in run {
                labels.block(block.id, Role::Duplicate, "said before");
            }
        }
    };
    // Where the last block of each text stands, counted from 1, by the number of the first one that has it. The run is of
    // blocks that follow one another as those did that stand so far above them; where they stand nowhere, the distance is none.
    let mut last = vec![0_u32; overview.blocks.len()];
    let (mut start, mut distance) = (0, 0);
    for (i, block) in kept.iter().enumerate() {
        let source = i.checked_sub(distance).and_then(|source| kept.get(source));
        if distance == 0 || source.is_none_or(|source| source.first != block.first) {
            end_run(start..i, distance);
            start = i;
            let source = last.get(block.first as usize).copied().filter(|source| *source > 0);
            distance = source.map_or(0, |source| i + 1 - source as usize);
        }
        if let Some(last) = last.get_mut(block.first as usize) {
            *last = i as u32 + 1;
        }
    }
    end_run(start..kept.len(), distance);
}

/// Whether blocks that stand so many blocks above, too, are a copy of these. `all` is the characters of the whole article.
fn is_copy(run: &[Kept], distance: usize, all: usize) -> bool {
    let chars = chars(run);
    // What is said three times and more is meant to be.
    let are_pairs = || distance == run.len() && run.iter().all(|block| block.copies == 2);
    let is_below = chars >= BELOW && chars * BELOW_PART <= all && are_pairs();
    is_below || chars >= FAR && distance.min(run.len()) >= FAR_BLOCKS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::cut;

    /// Paragraphs of more than a hundred characters, one for each number.
    fn paragraphs(numbers: impl IntoIterator<Item = usize>) -> Vec<String> {
        let paragraph = |number| {
            format!(
                "Bridge {number} will be closed for six weeks, the council said, after engineers found cracks in two of its \
                 main supports during an inspection last month."
            )
        };
        numbers.into_iter().map(paragraph).collect()
    }

    fn cut_from(texts: &[String]) -> Vec<String> {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        cut(repeats, &texts)
    }

    #[test]
    fn what_stands_right_above_is_said_once() {
        assert_eq!(cut_from(&paragraphs([0, 0, 1, 2])), paragraphs([0]));
        assert_eq!(cut_from(&paragraphs([0, 1, 2, 1, 2, 3, 4])), paragraphs([1, 2]));
        assert_eq!(cut_from(&paragraphs([0, 0, 1, 2, 2, 3, 4])), paragraphs([0, 2]));
    }

    #[test]
    fn an_article_that_stands_there_again_goes() {
        let again = (0..20).chain([30, 31]).chain(0..20).chain([32]);
        assert_eq!(cut_from(&paragraphs(again)), paragraphs(0..20));
        assert_eq!(
            cut_from(&paragraphs((0..20).chain(0..20).chain(0..20))),
            paragraphs((0..20).chain(0..20))
        );
    }

    #[test]
    fn what_is_meant_to_come_again_stays() {
        for numbers in [
            // Further down, and three times.
            [0, 1, 2, 0, 3, 4, 0].as_slice(),
            &[0, 0, 0, 1, 2, 3, 4],
            &[0, 0, 1, 2, 3, 4, 0],
            &[0, 1, 2, 3, 4, 0, 1, 2],
            // There is nothing else.
            &[0, 0],
            &[0, 1, 0, 1],
        ] {
            assert_eq!(cut_from(&paragraphs(numbers.iter().copied())), [""; 0], "{numbers:?}");
        }
        let [first, rest @ ..] = &paragraphs(0..8)[..] else {
            unreachable!()
        };
        let chorus = "Row, row, row your boat, gently down the stream.";
        let lines = [first.as_str(), chorus, chorus];
        let lines: Vec<&str> = lines.into_iter().chain(rest.iter().map(String::as_str)).collect();
        assert_eq!(cut(repeats, &lines), [""; 0]);
    }
}
