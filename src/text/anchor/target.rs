//! What the address of a target says of its anchor.
//!
//! In: the address. Out: the words of its host and path, and its parts without anything between their letters, which
//! shows names that are written as one word.

use std::borrow::Cow;

use memchr::memmem;

use super::super::{scheme_len, slug_words};
use super::stem;
use crate::urls::without_query;

/// More words than this are not looked at; the last ones say most.
const MOST_WORDS: usize = 48;

/// Few have more words than this.
const USUAL_WORDS: usize = 16;

/// A word that shares fewer letters than this with another is none of its forms.
const LEAST_COMMON: usize = 4;

/// The shortest text that is looked for in the parts.
pub(super) const SHORTEST: usize = 4;

/// The words of a target's address.
pub(super) struct Address<'h> {
    stems: Vec<Cow<'h, str>>,
    /// The letters and digits of its host and of each part of its path, small, between slashes.
    letters: Vec<u8>,
    /// Whether it has no path: the front page of a site.
    pub(super) is_site: bool,
}

/// How a text stands to a part of an address.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Match {
    None,
    Within,
    Whole,
}

impl<'h> Address<'h> {
    pub(super) fn of(href: &'h str) -> Self {
        let bare = without_query(href);
        let bare = bare.get(scheme_len(bare)..).unwrap_or_default();
        let host = memchr::memchr(b'/', bare.as_bytes()).unwrap_or(bare.len());
        let (host, path) = bare.split_at_checked(host).unwrap_or_default();
        let mut stems = Vec::with_capacity(USUAL_WORDS);
        stems.extend(slug_words(href).filter(|word| !is_file(word)).map(stemmed));
        stems.drain(..stems.len().saturating_sub(MOST_WORDS));
        let name = memchr::memrchr(b'.', host.as_bytes()).unwrap_or(host.len());
        let name = host.get(..name).unwrap_or_default();
        let name = name.strip_prefix("www.").unwrap_or(name);
        let mut letters = Vec::with_capacity(name.len() + path.len() + 2);
        letters.push(b'/');
        push_squashed(name, &mut letters);
        // The path begins with a slash, if it is there at all.
        let own = path
            .bytes()
            .filter(|byte| byte.is_ascii_alphanumeric() || *byte == b'/');
        letters.extend(own.map(|byte| byte.to_ascii_lowercase()));
        letters.push(b'/');
        Address {
            stems,
            letters,
            is_site: path.bytes().all(|byte| byte == b'/'),
        }
    }

    /// Whether a lower-case word is one of the address.
    pub(super) fn has(&self, word: &str) -> bool {
        let stem = stem(word);
        self.stems.iter().any(|own| own == stem)
    }

    /// Whether a lower-case word is the last one of the path.
    pub(super) fn ends_with(&self, word: &str) -> bool {
        !self.is_site && self.stems.last().is_some_and(|last| last == stem(word))
    }

    /// Whether a lower-case word begins as one of the address does.
    pub(super) fn is_akin(&self, word: &str) -> bool {
        let begins = |long: &str, short: &str, cut: usize| {
            let len = short.len().saturating_sub(cut).max(LEAST_COMMON);
            short.get(..len).is_some_and(|head| long.starts_with(head))
        };
        let head = word.as_bytes().first_chunk::<LEAST_COMMON>();
        word.len() > LEAST_COMMON
            && self
                .stems
                .iter()
                .filter(|own| own.as_bytes().first_chunk() == head)
                .any(|own| begins(own, word, 3) || begins(word, own, 2))
    }

    /// How a text without spaces and signs, see [`push_squashed`], stands to the parts.
    pub(super) fn finds(&self, text: &[u8]) -> Match {
        if text.len() < SHORTEST {
            return Match::None;
        }
        let mut found = Match::None;
        let mut next = 0;
        while let Some(rest) = self.letters.get(next..)
            && let Some(at) = memmem::find(rest, text)
        {
            let (start, end) = (next + at, next + at + text.len());
            let before = start.checked_sub(1).and_then(|at| self.letters.get(at));
            if before == Some(&b'/') && self.letters.get(end) == Some(&b'/') {
                return Match::Whole;
            }
            found = Match::Within;
            next = end;
        }
        found
    }
}

/// Whether a word of an address is the ending of a file, which no anchor has.
fn is_file(word: &str) -> bool {
    matches!(word, "html" | "htm" | "php" | "aspx" | "jsp")
}

/// The stem of a word.
fn stemmed(word: Cow<'_, str>) -> Cow<'_, str> {
    match word {
        Cow::Borrowed(word) => Cow::Borrowed(stem(word)),
        Cow::Owned(mut word) => {
            word.truncate(stem(&word).len());
            Cow::Owned(word)
        }
    }
}

/// Puts the letters and digits of ASCII of a text, small, behind others, as [`Address::finds`] wants them.
pub(super) fn push_squashed(text: &str, letters: &mut Vec<u8>) {
    let own = text.bytes().filter(u8::is_ascii_alphanumeric);
    letters.extend(own.map(|byte| byte.to_ascii_lowercase()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_other_forms() {
        let address = Address::of("https://www.harbourpost.example/2024/attempts-to-close-bridge.html?x=ferry");
        assert!(address.has("attempted") && address.has("bridges") && !address.has("ferry") && !address.has("html"));
        assert!(address.is_akin("closure") && address.is_akin("attempted") && !address.is_akin("clod"));
        assert!(address.ends_with("bridges") && !address.ends_with("close"));
        assert!(!address.is_site && Address::of("https://harbour.example/").is_site);
    }

    #[test]
    fn names_are_found_in_one_piece() {
        let address = Address::of("https://www.harbourpost.example/people/janedoe-2");
        let squashed = |text: &str| {
            let mut letters = Vec::new();
            push_squashed(text, &mut letters);
            letters
        };
        assert!(address.finds(&squashed("Harbour Post")) == Match::Whole);
        assert!(address.finds(&squashed("Jane Doe")) == Match::Within);
        assert!(address.finds(&squashed("John Roe")) == Match::None);
        assert!(address.finds(b"doe") == Match::None);
    }
}
