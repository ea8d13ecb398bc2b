//! Tags and topics.
//!
//! # Removes
//! `Tags: bridges, harbours`, `Filed under`, `Topics` with the linked words behind them; behind the story such a line
//! without links too; the sentence that blogs end a post with (`This entry was posted in Harbour and tagged …`).
//!
//! # Why
//! They are ways around the site.
//!
//! # Must not remove
//! A section of the story with the heading `Topics` and prose behind it.

use crate::cues::Kind;
use crate::labels::{Labels, Role};

use super::facts::Overview;

/// The longest line of tags and the longest tag, in characters.
const MAX_LINE: usize = 300;
const MAX_TAG: usize = 50;

/// Labels the tags.
pub(super) fn tags(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    let blocks = &overview.blocks;
    for (i, facts) in overview.cued() {
        if facts.chars() > MAX_LINE || !labels.is_free(facts.id) {
            continue;
        }
        let Some(hit) = facts.cue(&[Kind::Tags]) else {
            continue;
        };
        let cue = facts.text.get(hit.range.clone()).unwrap_or_default();
        let after = facts.text.get(hit.range.end..).unwrap_or_default();
        if facts.rest(hit.range.end).is_empty() {
            let behind = blocks.get(i + 1..).unwrap_or_default();
            let run: Vec<_> = behind
                .iter()
                .take_while(|b| b.is_link_only() && b.chars() <= MAX_TAG)
                .collect();
            if !run.is_empty() {
                for block in [facts].into_iter().chain(run) {
                    labels.block(block.id, Role::Navigation, cue.to_owned());
                }
            }
        } else if (!facts.links.is_empty() || i >= overview.prose.end)
            && (says_it_all(cue) || !facts.ends_sentence() && after.trim_start().starts_with([':', '：']))
        {
            labels.block(facts.id, Role::Navigation, cue.to_owned());
        }
    }
}

/// Whether a phrase is so long that no story's sentence begins with it by chance: `This entry was posted in`.
fn says_it_all(cue: &str) -> bool {
    const WORDS: usize = 4;
    cue.split_whitespace().nth(WORDS - 1).is_some()
}
