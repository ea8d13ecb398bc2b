//! What surrounds the readers' comments.
//!
//! # Removes
//! Blocks in the second half that consist of such a phrase (`Leave a reply`, `23 Comments`, `Join the conversation`).
//!
//! # Why
//! They belong to the thread below the story.
//!
//! # Must not remove
//! Anything in the first half; a heading `Comment` over prose.

use crate::cues::{self, Kind};
use crate::labels::{Labels, Role};

use super::facts::Overview;

/// The longest such block, in characters.
const MAX: usize = 80;

/// Labels the heads and buttons of comment threads.
pub(super) fn comments(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    let blocks = &overview.blocks;
    for facts in blocks.iter().skip(blocks.len() / 2) {
        if facts.chars > MAX || !labels.is_free(facts.id) {
            continue;
        }
        // `23 Comments`, `Comments (23)`
        let text = facts
            .text
            .trim_start_matches(|c: char| c.is_numeric() || c.is_whitespace());
        let hit = if text.len() == facts.text.len() {
            facts.cue(&[Kind::Comments])
        } else {
            cues::at_start(text, &[Kind::Comments])
        };
        let Some(hit) = hit else {
            continue;
        };
        let rest = text.get(hit.range.end..).unwrap_or_default();
        if !rest.contains(char::is_alphabetic) {
            labels.block(
                facts.id,
                Role::Comment,
                text.get(hit.range).unwrap_or_default().to_owned(),
            );
        }
    }
}
