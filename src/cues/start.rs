//! The phrases that a text begins with.

use std::ops::Range;

use super::index::{INDEX, place};
use super::{
    Hit, Kind, MAX_CHARS, MAX_WORDS, bits, fold, is_decoration, is_plain, plain_first_word, starts_unspaced, words,
};

/// More bytes than most phrases have.
const KEY_BYTES: usize = 64;

/// Every phrase that a text begins with: most texts begin with none.
#[derive(Debug, Default)]
pub(crate) struct Start {
    /// Where the phrases stand with what they are, the longest last.
    found: Vec<(Range<usize>, u32)>,
}

impl Start {
    /// The phrases that a text begins with.
    pub(crate) fn of(text: &str) -> Start {
        Start::read(text, false, u32::MAX)
    }

    /// The phrases that a text begins with, if some of the given kinds may be among them.
    pub(crate) fn among(text: &str, kinds: &[Kind]) -> Start {
        Start::read(text, false, bits(kinds))
    }

    /// The phrases that a line of its own begins with, if some of the given kinds may be among them. One that it consists of
    /// needs no colon.
    pub(crate) fn of_line(text: &str, kinds: &[Kind]) -> Start {
        Start::read(text, true, bits(kinds))
    }

    /// Reads the phrases that a text begins with, if some of the kinds wanted may be among them, one bit each. The end of a
    /// text may stand for a colon.
    fn read(text: &str, ends_as_colon: bool, wanted: u32) -> Start {
        // Most texts begin with a word that no such phrase begins with.
        if plain_first_word(text).is_some_and(|(word, place)| !INDEX.may_begin(place, word, wanted)) {
            return Start::default();
        }
        Start::read_words(text, ends_as_colon, wanted)
    }

    fn read_words(text: &str, ends_as_colon: bool, wanted: u32) -> Start {
        let mut start = Start::default();
        let mut words = words(text).take(MAX_WORDS).peekable();
        let Some(&(first, first_word)) = words.peek() else {
            return start;
        };
        let mut folded = String::new();
        let place = if is_plain(first_word) {
            place(first_word)
        } else {
            fold(first_word, &mut folded);
            place(&folded)
        };
        if INDEX.kinds_at(place) & wanted == 0 {
            return start;
        }
        let has_colon = |end: usize| {
            let behind = text.get(end..).unwrap_or_default().trim_start();
            behind.starts_with([':', '：', '／', '｜', '丨']) || (ends_as_colon && behind.is_empty())
        };
        let mut key = String::with_capacity(KEY_BYTES);
        for (at, word) in words {
            if !key.is_empty() {
                key.push(' ');
            }
            if starts_unspaced(word) {
                let base = key.len();
                for (offset, c) in word.char_indices().take(MAX_CHARS) {
                    key.extend(c.to_lowercase());
                    if !start.look_up(&key, place, first..at + offset + c.len_utf8(), has_colon) {
                        break;
                    }
                }
                key.truncate(base);
            }
            fold(word, &mut key);
            if !start.look_up(&key, place, first..at + word.len(), has_colon) {
                break;
            }
        }
        start
    }

    /// Adds the phrases that the key is, of those at a place. Whether one of them begins with it.
    fn look_up(&mut self, key: &str, place: usize, range: Range<usize>, has_colon: impl Fn(usize) -> bool) -> bool {
        let mut found = 0;
        let phrases = INDEX.from(place, key);
        for phrase in phrases.iter().take_while(|phrase| phrase.words == key) {
            if !phrase.needs_colon || has_colon(range.end) {
                found |= phrase.kind.bit();
            }
        }
        if found > 0 {
            self.found.push((range, found));
        }
        // The next one begins with the key if any does.
        phrases
            .iter()
            .find(|phrase| phrase.words != key)
            .or(phrases.last())
            .is_some_and(|phrase| phrase.words.starts_with(key))
    }

    /// Whether the text begins with no phrase.
    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The longest of the phrases that is of one of the given kinds.
    pub(crate) fn longest(&self, kinds: &[Kind]) -> Option<Hit> {
        self.hits(kinds).next()
    }

    /// The longest of them, if the text has nothing else but decoration and closing punctuation. The text is the one that was
    /// read, or the words at its beginning.
    pub(crate) fn whole(&self, text: &str, kinds: &[Kind]) -> Option<Hit> {
        self.hits(kinds)
            .find(|hit| hit.range.end <= text.len())
            .filter(|hit| is_decoration(text.get(hit.range.end..).unwrap_or_default()))
    }

    /// The phrases that are of one of the given kinds, the longest first.
    fn hits(&self, kinds: &[Kind]) -> impl Iterator<Item = Hit> {
        self.found.iter().rev().filter_map(|(range, found)| {
            let kind = kinds.iter().find(|kind| found & kind.bit() > 0)?;
            Some(Hit {
                kind: *kind,
                range: range.clone(),
            })
        })
    }
}
