//! Requests to the reader: subscribe, follow, install, get in touch.
//!
//! # Removes
//! Short blocks that begin with such a request in the words of the cue lists, or consist of it.
//!
//! # Why
//! They are the site's words to its reader, not the story's, and stand between any two paragraphs.
//!
//! # Must not remove
//! A story that tells of a subscription or an app; a sentence that only begins like a request (`Follow the river north`).

use crate::cues::Kind;
use crate::labels::{Labels, Role};

use super::facts::Overview;

/// The longest request, in characters.
const MAX: usize = 160;
const KINDS: &[Kind] = &[Kind::Newsletter, Kind::Follow, Kind::App, Kind::Contact];

/// Labels the requests.
pub(super) fn promo(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    for (_, facts) in overview.cued() {
        if facts.chars > MAX || !labels.is_free(facts.id) {
            continue;
        }
        let Some(hit) = facts.cue(KINDS) else {
            continue;
        };
        let phrase = facts.text.get(hit.range.clone()).unwrap_or_default();
        let words = phrase.split_whitespace().count();
        let is_whole = facts.rest(hit.range.end).is_empty();
        let is_most = phrase.len() * 2 >= facts.text.len();
        let told = is_whole
            || (words > 1 && (is_most || words > 2 || !facts.links.is_empty()))
            || (hit.kind == Kind::Follow && names_an_account(facts.text.get(hit.range.end..).unwrap_or_default()));
        if told {
            labels.block(facts.id, Role::Promo, phrase.to_owned());
        }
    }
}

/// Whether some words are a person's or a paper's account: `Jane Doe on Twitter @janedoe`.
fn names_an_account(text: &str) -> bool {
    const MAX_WORDS: usize = 8;
    let is_account = |word: &str| {
        word.strip_prefix('@')
            .is_some_and(|name| name.starts_with(char::is_alphanumeric))
    };
    text.split_whitespace().take(MAX_WORDS + 1).count() <= MAX_WORDS && text.split_whitespace().any(is_account)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::cut;

    #[test]
    fn a_request_is_short_and_most_of_its_block() {
        let request = |bytes: usize| format!("Sign up for our newsletter {}", "x".repeat(bytes - 27));
        for text in [request(MAX), "Newsletter".to_owned(), "Subscribe!".to_owned()] {
            assert_eq!(cut(promo, &[&text]), [text.as_str()]);
        }
        for text in ["Follow @HarbourCourier", "Follow Jane Doe on Twitter: @janedoe"] {
            assert_eq!(cut(promo, &[text]), [text]);
        }
        for text in [
            request(MAX + 1),
            "Newsletter subscribers were the first to know".to_owned(),
            "Follow the river north".to_owned(),
            "Follow what the mayor wrote to @janedoe on Monday about it".to_owned(),
        ] {
            assert_eq!(cut(promo, &[&text]), [""; 0], "{text}");
        }
    }
}
