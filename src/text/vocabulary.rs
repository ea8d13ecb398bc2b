//! The words of a rendering.
//!
//! In: the drafts. Out: how often each word stands in them, and the language of its function words.

use std::collections::HashMap;

use super::draft::Draft;
use super::words::Language;

/// More than this often the same two words are not glued in one document.
pub(super) const MOST_ALIKE: u32 = 4;

/// The words of a document.
pub(super) struct Vocabulary {
    words: HashMap<String, Count>,
    /// The language that its function words are of.
    pub(super) language: &'static Language,
}

/// How often a word stands in a document, and how often where nothing can be glued to it.
#[derive(Default, Clone, Copy)]
pub(super) struct Count {
    pub(super) all: u32,
    safe: u32,
}

impl Vocabulary {
    pub(super) fn of(drafts: &[Draft]) -> Self {
        let mut words: HashMap<String, Count> = HashMap::new();
        for draft in drafts {
            let mut stretches = draft.stretches.iter().peekable();
            for (at, word) in parts(&draft.text) {
                while stretches.next_if(|stretch| stretch.end <= at).is_some() {}
                let is_safe = stretches.peek().is_none_or(|stretch| at < stretch.start);
                let count = words.entry(word.to_lowercase()).or_default();
                count.all += 1;
                count.safe += u32::from(is_safe);
            }
        }
        let language = Language::of(|word| words.get(word).map_or(0, |count| count.all));
        Vocabulary { words, language }
    }

    pub(super) fn count(&self, word: &str) -> Count {
        self.words.get(word).copied().unwrap_or_default()
    }

    /// Whether the document uses a word where nothing can be glued to it.
    pub(super) fn is_word(&self, word: &str) -> bool {
        self.count(word).safe > 0
    }
}

/// The runs of letters of a text, with their places.
pub(super) fn parts(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(|c: char| !c.is_alphabetic()).filter_map(move |part| {
        let start = at;
        at = start
            + part.len()
            + text
                .get(start + part.len()..)
                .and_then(|r| r.chars().next())
                .map_or(0, char::len_utf8);
        (!part.is_empty()).then_some((start, part))
    })
}
