//! What surrounds the readers' comments.
//!
//! # Removes
//! Blocks in the second half that consist of such a phrase (`Leave a reply`, `23 Comments`, `Join the conversation`), or of
//! a count and the title of what they are on (`6 Comments on Old bridge to close`).
//!
//! # Why
//! They belong to the thread below the story.
//!
//! # Must not remove
//! Anything in the first half; a heading `Comment` over prose.

use crate::cues::{self, Kind};
use crate::labels::{Labels, Role};

use super::facts::Overview;

/// The longest such block, in characters, and the longest with the story's title in it.
const MAX: usize = 80;
const MAX_TITLED: usize = 200;

/// What stands between the count of the comments and the title of what they are on.
#[rustfmt::skip]
const ON: &[&str] = &[
    "on", "to", "for", "zu", "auf", "sur", "à", "pour", "en", "a", "sobre", "em", "su", "per", "op", "bij", "på", "til", "till",
    "о", "к", "на", "do", "na", "k", "o", "pentru", "la",
];

/// Labels the heads and buttons of comment threads.
pub(super) fn comments(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    let blocks = &overview.blocks;
    for facts in blocks.iter().skip(blocks.len() / 2) {
        if facts.chars() > MAX_TITLED || !labels.is_free(facts.id) {
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
        let is_head = facts.chars() <= MAX && !rest.contains(char::is_alphabetic);
        // `6 Comments on Old bridge to close`
        let is_counted = text.len() < facts.text.len() && !facts.ends_sentence();
        let is_titled = || {
            let mut words = rest.split_whitespace();
            words.next().is_some_and(|word| ON.contains(&word)) && words.next().is_some()
        };
        if is_head || is_counted && is_titled() {
            labels.block(
                facts.id,
                Role::Comment,
                text.get(hit.range).unwrap_or_default().to_owned(),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::comments;
    use crate::passes::cut;

    #[test]
    fn a_count_may_name_the_story() {
        let story = [
            "Old bridge to close",
            "The bridge closes in May.",
            "Buses use the tunnel.",
        ];
        for (head, is_cut) in [
            ("6 Comments on Old bridge to close", true),
            ("3 Kommentare zu „Alte Brücke schließt“", true),
            ("12 commentaires sur Le vieux pont ferme", true),
            ("6 comments on the bridge came in.", false),
            ("Comments on the bridge", false),
            ("6 Comments Old bridge", false),
        ] {
            let found = cut(comments, &[story.as_slice(), &[head]].concat());
            assert_eq!(found.contains(&head.to_owned()), is_cut, "{head}");
        }
    }
}
