//! The labels of advertisements.
//!
//! # Removes
//! Blocks that consist of such a label (`Advertisement`, `Anzeige`) or begin with one of several words (`Article continues
//! below …`) and are short; blocks of lines that begin with the name of who serves sponsored links (`by Taboola`).
//!
//! # Why
//! The advertisement itself is not in the text, its label is.
//!
//! # Must not remove
//! A heading or a sentence about advertising.

use crate::cues::Kind;
use crate::labels::{Labels, Role};

use super::facts::Overview;

/// The longest label, in characters.
const MAX: usize = 80;

/// Who serves lists of sponsored links to pages of all sites.
const SERVERS: &[&str] = &["taboola", "outbrain", "revcontent", "zergnet", "mgid"];
/// The longest line that names them, in bytes.
const MAX_SERVER: usize = 40;

/// Labels the advertisements.
pub(super) fn adverts(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    for (_, facts) in overview.telling() {
        if labels.is_free(facts.id)
            && let Some(line) = serving(facts.text)
        {
            labels.block(facts.id, Role::Advert, line.to_owned());
        }
    }
    for (_, facts) in overview.cued() {
        if facts.chars() > MAX || !labels.is_free(facts.id) {
            continue;
        }
        let Some(hit) = facts.cue(&[Kind::Advert]) else {
            continue;
        };
        let phrase = facts.text.get(hit.range.clone()).unwrap_or_default();
        let is_whole = facts.rest(hit.range.end).is_empty();
        if is_whole || phrase.split_whitespace().count() > 2 {
            labels.block(facts.id, Role::Advert, phrase.to_owned());
        }
    }
}

/// The first line of a text, if it names who serves the links on the lines behind it and nothing else. What describes the
/// picture of the name may stand there too: `by Taboola by Taboola`.
fn serving(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    let end = memchr::memchr(b'\n', bytes.get(..=MAX_SERVER).unwrap_or(bytes))?;
    let line = text.get(..end)?;
    let is_server = |word: &str| SERVERS.iter().any(|server| server.eq_ignore_ascii_case(word));
    let mut words = line.split_whitespace();
    let are_servers = words.all(|word| word.eq_ignore_ascii_case("by") || is_server(word));
    (are_servers && line.split_whitespace().any(is_server)).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::cut;

    #[test]
    fn a_label_is_whole_or_of_three_words_and_short() {
        let label = |chars: usize| format!("Story continues below {}", "x".repeat(chars - 22));
        for text in [
            "Advertisement",
            "- Anzeige -",
            "Article continues below this video",
            &label(MAX),
        ] {
            assert_eq!(cut(adverts, &[text]), [text]);
        }
        for text in [
            "Advertisement revenue fell by a tenth",
            "Sponsored content of two pages",
            &label(MAX + 1),
        ] {
            assert_eq!(cut(adverts, &[text]), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_list_of_sponsored_links_begins_with_who_serves_it() {
        for text in [
            "by Taboola by Taboola\nSponsored Links\nThe best ferry of the year",
            "Outbrain\nThe best ferry of the year",
        ] {
            assert_eq!(cut(adverts, &[text]), [text]);
        }
        for text in [
            "Taboola buys a ferry\nIt is the third.",
            "by\nJane Calloway",
            "The news about Taboola",
        ] {
            assert_eq!(cut(adverts, &[text]), [""; 0], "{text}");
        }
    }
}
