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
            for (at, word) in parts(&draft.text) {
                while stretches.next_if(|stretch| stretch.end <= at).is_some() {}
                let is_safe = stretches.peek().is_none_or(|stretch| at < stretch.start);
                let count = match Key::of(word) {
                    Some(key) if word.is_ascii() => words.entry(key.lower()).or_default(),
                    _ => {
                        let word = lower(word);
                        match Key::of(&word) {
                            Some(key) => words.entry(key).or_default(),
                            None => long.entry(word).or_default(),
                        }
                    }
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

    /// Whether a token is a word of the document's as [`is_word`](Self::is_word) has it: quick to tell of most.
    pub(super) fn is_whole(&self, token: &str) -> bool {
        token.bytes().all(|byte| byte.is_ascii_alphabetic())
            && Key::of(token).is_some_and(|key| self.words.get(&key.lower()).is_some_and(|count| count.safe > 0))
    }

    /// Whether the document uses a word where nothing can be glued to it.
    pub(super) fn is_word(&self, word: &str) -> bool {
        self.count(word).safe > 0
    }
}

/// The runs of letters of a text, with their places.
pub(crate) fn parts(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = bytes.get(at..)?;
        at += rest
            .iter()
            .position(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii())?;
        if !bytes.get(at)?.is_ascii() {
            at += text.get(at..)?.find(char::is_alphabetic)?;
        }
        let start = at;
        let rest = bytes.get(at..)?;
        at += rest
            .iter()
            .position(|byte| !byte.is_ascii_alphabetic())
            .unwrap_or(rest.len());
        if bytes.get(at).is_some_and(|byte| !byte.is_ascii()) {
            let behind = text.get(at..)?;
            at += behind.find(|c: char| !c.is_alphabetic()).unwrap_or(behind.len());
        }
        Some((start, text.get(start..at)?))
    })
}
