//! What surrounds the readers' comments.
//!
//! # Removes
//! Blocks in the second half that consist of such a phrase (`Leave a reply`, `23 Comments`, `View all 12 comments`, `Join the
//! conversation`), or of a count and the title of what they are on (`6 Comments on Old bridge to close`, `2 thoughts on “Old
//! bridge to close”`).
//!
//! # Why
//! They belong to the thread below the story.
//!
//! # Must not remove
//! Anything in the first half; a heading `Comment` over prose.

use crate::cues::{self, Kind};
use crate::labels::{Labels, Role};
use crate::prose::is_digits;

use super::facts::{Facts, Overview};

/// The longest such block, in characters, and the longest with the story's title in it.
const MAX: usize = 80;
const MAX_TITLED: usize = 200;

/// What stands between the count of the comments and the title of what they are on.
#[rustfmt::skip]
const ON: &[&str] = &[
    "on", "to", "for", "zu", "auf", "sur", "à", "pour", "en", "a", "sobre", "em", "su", "per", "op", "bij", "på", "til", "till",
    "о", "к", "на", "do", "na", "k", "o", "pentru", "la",
];

/// What WordPress calls comments in the heads of threads, between their count and the title of what they are on.
#[rustfmt::skip]
const THOUGHTS: &[&str] = &[
    "thoughts on", "thought on", "Gedanken zu", "Gedanke zu", "réflexions sur", "réflexion sur", "pensieri riguardo",
    "pensieri su", "pensiero su", "gedachten over", "gedachte over", "myśli na temat", "ajatusta aiheesta",
    "ajatus aiheesta", "tankar om", "tanker om", "tanke om",
];

/// Labels the heads and buttons of comment threads.
pub(super) fn comments(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    let half = overview.blocks.len() / 2;
    for (_, facts) in overview.telling().skip_while(|(i, _)| *i < half) {
        if !labels.is_free(facts.id) || facts.chars() > MAX_TITLED {
            continue;
        }
        // `23 Comments`, `Comments (23)`
        let text = facts
            .text
            .trim_start_matches(|c: char| c.is_numeric() || c.is_whitespace());
        let has_count = text.len() < facts.text.len();
        if has_count_amid(facts) {
            labels.block(facts.id, Role::Comment, facts.text.to_owned());
            continue;
        }
        if let Some(words) = thoughts(text, has_count) {
            labels.block(facts.id, Role::Comment, words);
            continue;
        }
        let hit = if has_count {
            cues::at_start(text, &[Kind::Comments])
        } else {
            facts.cue(&[Kind::Comments])
        };
        let Some(hit) = hit else {
            continue;
        };
        let rest = text.get(hit.range.end..).unwrap_or_default();
        let is_head = facts.chars() <= MAX && !rest.contains(char::is_alphabetic);
        // `6 Comments on Old bridge to close`
        let is_titled = || {
            let mut words = rest.split_whitespace();
            words.next().is_some_and(|word| ON.contains(&word)) && words.next().is_some()
        };
        if is_head || has_count && !facts.ends_sentence() && is_titled() {
            labels.block(
                facts.id,
                Role::Comment,
                text.get(hit.range).unwrap_or_default().to_owned(),
            );
        }
    }
}

/// Whether a block is a phrase with a count among its words: `View all 12 comments`.
fn has_count_amid(facts: &Facts<'_>) -> bool {
    if facts.chars() > MAX || !facts.has_digit() {
        return false;
    }
    let mut words: Vec<&str> = facts.text.split(' ').collect();
    let count = words.iter().position(|word| is_digits(word));
    let Some(at) = count.filter(|at| *at > 0) else {
        return false;
    };
    words.remove(at);
    cues::line(&words.join(" "), &[Kind::Comments]).is_some()
}

/// The words of a head that has the title in quotes: `2 thoughts on “Old bridge to close”`, `One thought on “…”`. The text
/// begins behind the count.
fn thoughts(text: &str, has_count: bool) -> Option<&'static str> {
    const QUOTES: [char; 8] = ['“', '”', '"', '„', '«', '»', '‘', '’'];
    // Few blocks end so.
    if !text.ends_with(QUOTES) {
        return None;
    }
    let counted = if has_count { text } else { text.split_once(' ')?.1 };
    let is_title = |rest: &str| rest.trim_start().starts_with(QUOTES);
    let mut words = THOUGHTS.iter().copied();
    words.find(|words| counted.strip_prefix(words).is_some_and(is_title))
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
            ("2 thoughts on “Old bridge to close”", true),
            ("One thought on “Old bridge to close”", true),
            ("2 Gedanken zu „Alte Brücke schließt“", true),
            ("2 thoughts on the old bridge", false),
            ("Some thoughts on bridges", false),
            ("6 comments on the bridge came in.", false),
            ("Comments on the bridge", false),
            ("6 Comments Old bridge", false),
            ("View all 12 comments", true),
            ("Voir les 12 commentaires", true),
            ("Alle 12 Kommentare anzeigen", true),
            ("The council read all 12 comments", false),
            ("Leave 2", false),
        ] {
            let found = cut(comments, &[story.as_slice(), &[head]].concat());
            assert_eq!(found.contains(&head.to_owned()), is_cut, "{head}");
        }
    }
}
