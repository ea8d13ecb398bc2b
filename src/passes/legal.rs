//! Rights, terms and disclaimers.
//!
//! # Removes
//! Blocks of moderate length that begin with `©`, `All rights reserved` or another phrase of the cue lists.
//!
//! # Why
//! They stand below every story of a site and say nothing of this one.
//!
//! # Must not remove
//! A story about copyright; a sentence that begins with the word.

use crate::cues::Kind;
use crate::labels::{Labels, Role};

use super::facts::Overview;

/// The longest legal tail, in characters.
const MAX: usize = 300;

/// Labels the legal tails.
pub(super) fn legal(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    for facts in &overview.blocks {
        if facts.chars > MAX || !labels.is_free(facts.id) {
            continue;
        }
        let Some(hit) = facts.cue(&[Kind::Legal]) else {
            continue;
        };
        let phrase = facts.text.get(hit.range.clone()).unwrap_or_default();
        let is_whole = facts.rest(hit.range.end).is_empty();
        let many_words = phrase.split_whitespace().count() > 2 || phrase.contains('©');
        // `Copyright 2024 Example Ltd`, but not `Copyright law is old`.
        let dated = facts.rest(hit.range.end).starts_with(|c: char| c.is_ascii_digit());
        if is_whole || many_words || dated {
            labels.block(facts.id, Role::Legal, phrase.to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::cut;

    #[test]
    fn a_legal_line_is_whole_dated_or_of_three_words() {
        let tail = |chars: usize| format!("All rights reserved {}", "x".repeat(chars - 20));
        for text in [
            "Copyright",
            "Copyright 2024 Harbour Courier",
            "© Harbour Courier",
            &tail(MAX),
        ] {
            assert_eq!(cut(legal, &[text]), [text]);
        }
        for text in ["Copyright law is old", "Privacy policy was the subject", &tail(MAX + 1)] {
            assert_eq!(cut(legal, &[text]), [""; 0], "{text}");
        }
    }
}
