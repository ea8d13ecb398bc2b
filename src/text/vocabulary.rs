//! The words of a rendering.
//!
//! In: the drafts. Out: how often each word stands in them, and the language of its function words.

use std::borrow::Cow;

use super::draft::Draft;
use super::words::{Language, Tally};
use crate::case::lower;
use crate::table::{Key, PageTable};

/// More than this often the same two words are not glued in one document.
pub(super) const MOST_ALIKE: u32 = 4;

/// About one new word comes in so many bytes of a text, and hardly more than so many in a long one.
const BYTES_FOR_WORD: usize = 20;
const MOST_WORDS: usize = 1 << 13;

/// The words of a document.
pub(super) struct Vocabulary<'d> {
    words: PageTable<Key, Count>,
    /// Those that are too long for a key.
    long: PageTable<Cow<'d, str>, Count>,
    /// The language that its function words are of.
    pub(super) language: &'static Language,
}

/// How often a word stands in a document, and how often where nothing can be glued to it.
#[derive(Default, Clone, Copy)]
pub(super) struct Count {
    pub(super) all: u32,
    safe: u32,
}

impl<'d> Vocabulary<'d> {
    pub(super) fn of(drafts: &'d [Draft]) -> Self {
        let bytes: usize = drafts.iter().map(|draft| draft.text.len()).sum();
        let most = (bytes / BYTES_FOR_WORD).min(MOST_WORDS);
        let mut words: PageTable<Key, Count> = PageTable::with_capacity_and_hasher(most, Default::default());
        let mut long: PageTable<Cow<'d, str>, Count> = PageTable::default();
        for draft in drafts {
            let mut stretches = draft.stretches.iter().peekable();
            for part in parts(&draft.text) {
                while stretches.next_if(|stretch| stretch.end <= part.start).is_some() {}
                let is_safe = stretches.peek().is_none_or(|stretch| part.start < stretch.start);
                let count = match part.key {
                    Some(key) => words.entry(key).or_default(),
                    None => long.entry(lower(part.of(&draft.text))).or_default(),
                };
                count.all += 1;
                count.safe += u32::from(is_safe);
            }
        }
        let mut tally = Tally::default();
        for (word, count) in &words {
            tally.add_times(*word, count.all);
        }
        Vocabulary {
            language: tally.language(),
            words,
            long,
        }
    }

    /// How often a lower-case word stands in the document.
    pub(super) fn count(&self, word: &str) -> Count {
        let count = match Key::of(word) {
            Some(key) => self.words.get(&key),
            None => self.long.get(word),
        };
        count.copied().unwrap_or_default()
    }

    /// [`is_word`](Self::is_word) of a word that has a key.
    pub(super) fn is_short_word(&self, word: Key) -> bool {
        self.words.get(&word).is_some_and(|count| count.safe > 0)
    }

    /// Whether the document uses a word where nothing can be glued to it.
    pub(super) fn is_word(&self, word: &str) -> bool {
        self.count(word).safe > 0
    }
}

/// A run of letters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part {
    pub(crate) start: usize,
    end: usize,
    /// What it is in small letters, if it is not too long.
    pub(crate) key: Option<Key>,
}

impl Part {
    /// The letters, of the text that it is a part of.
    pub(crate) fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

/// The runs of letters of a text.
pub(crate) fn parts(text: &str) -> impl Iterator<Item = Part> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = bytes.get(at..)?;
            at += rest
                .iter()
                .position(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii())?;
            let letters = Key::of_letters(bytes.get(at..)?);
            let part = match letters {
                Some((key, len)) if len > 0 && bytes.get(at + len).is_none_or(u8::is_ascii) => Part {
                    start: at,
                    end: at + len,
                    key: Some(key),
                },
                _ => part(text, at)?,
            };
            at = part.end;
            if part.start < part.end {
                return Some(part);
            }
            at += text.get(at..)?.chars().next()?.len_utf8();
        }
    })
}

/// The run of letters at a place, of whatever script and length.
fn part(text: &str, start: usize) -> Option<Part> {
    let rest = text.get(start..)?;
    let len = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    Some(Part {
        start,
        end: start + len,
        key: Key::of(&lower(rest.get(..len)?)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_letters_are_parts() {
        for (text, expected) in [
            ("", &[][..]),
            ("The bridge’s 2nd deck", &["The", "bridge", "s", "nd", "deck"]),
            ("Die Brücke über den Fluß", &["Die", "Brücke", "über", "den", "Fluß"]),
            ("— (а) — b", &["а", "b"]),
            (
                "antidisestablishmentarianism is",
                &["antidisestablishmentarianism", "is"],
            ),
        ] {
            let found: Vec<&str> = parts(text).map(|part| part.of(text)).collect();
            assert_eq!(found, expected);
            for part in parts(text) {
                assert_eq!(part.key, Key::of(&part.of(text).to_lowercase()));
            }
        }
    }
}
