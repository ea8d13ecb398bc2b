//! The labels of advertisements.
//!
//! # Removes
//! Blocks that consist of such a label (`Advertisement`, `Anzeige`) or begin with one of several words (`Article continues
//! below …`) and are short.
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

/// Labels the advertisements.
pub(super) fn adverts(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    for (_, facts) in overview.cued() {
        if facts.chars > MAX || !labels.is_free(facts.id) {
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
}
