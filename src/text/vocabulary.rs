//! The words of a rendering.
//!
//! In: the drafts. Out: how often each word stands in them, the language of its function words, and where something stands
//! that the renderer may have glued.

use std::borrow::Cow;

use super::draft::Draft;
use super::words::{self, Language, Tally};
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
    /// What in the stretches of the drafts may be glued, in order.
    pub(super) suspects: Vec<Suspect>,
}

/// What stands between spaces in a stretch and is no word that a list has.
pub(super) struct Suspect {
    /// The number of its draft, and where it starts there.
    pub(super) draft: usize,
    pub(super) start: usize,
    /// The word, where it is nothing but one and the punctuation behind it.
    word: Option<Key>,
}

/// How often a word stands in a document, and how often where nothing can be glued to it.
#[derive(Default, Clone, Copy)]
pub(super) struct Count {
    pub(super) all: u32,
    safe: u32,
    /// Whether a list has it, once that was asked.
    is_listed: Option<bool>,
}

impl Count {
    fn add(&mut self, is_safe: bool) {
        self.all += 1;
        self.safe += u32::from(is_safe);
    }
}

impl<'d> Vocabulary<'d> {
    pub(super) fn of(drafts: &'d [Draft<'_>]) -> Self {
        let bytes: usize = drafts.iter().map(|draft| draft.text.len()).sum();
        let most = (bytes / BYTES_FOR_WORD).min(MOST_WORDS);
        let mut vocabulary = Vocabulary {
            words: PageTable::with_capacity_and_hasher(most, Default::default()),
            long: PageTable::default(),
            language: Tally::default().language(),
            suspects: Vec::new(),
        };
        for (number, draft) in drafts.iter().enumerate() {
            vocabulary.read(number, draft);
        }
        let mut tally = Tally::default();
        for (word, count) in &vocabulary.words {
            tally.add_times(*word, count.all);
        }
        vocabulary.language = tally.language();
        vocabulary
    }

    /// Counts the words of a draft.
    fn read(&mut self, number: usize, draft: &'d Draft<'_>) {
        // The first stretch that does not end before the token: its number and its bounds.
        let all = draft.traces().stretches.as_slice();
        let bounds = |number: usize| {
            let stretch = all.get(number);
            stretch.map_or((usize::MAX, usize::MAX), |stretch| (stretch.start, stretch.end))
        };
        let mut stretch = 0;
        let (mut low, mut high) = bounds(stretch);
        let mut next = 0;
        while let Some(bytes) = draft.text.as_bytes().get(next..) {
            let start = next;
            let word = lone_word(bytes);
            let len = match word {
                Some((_, len)) => len,
                None => memchr::memchr(b' ', bytes).unwrap_or(bytes.len()),
            };
            let end = start + len;
            next = end + 1;
            while high <= start {
                stretch += 1;
                (low, high) = bounds(stretch);
            }
            let is_apart = end <= low;
            match word {
                Some((word, _)) if is_apart || (low <= start && end <= high) => {
                    let count = self.words.entry(word).or_default();
                    count.add(is_apart);
                    if count.safe == 0 && !*count.is_listed.get_or_insert_with(|| words::is_listed(word)) {
                        self.suspects.push(Suspect {
                            draft: number,
                            start,
                            word: Some(word),
                        });
                    }
                }
                _ => {
                    let token = draft.text.get(start..end).unwrap_or_default();
                    let stretches = all.get(stretch..).unwrap_or_default();
                    let mut touched = stretches.iter().take_while(|stretch| stretch.start < end).peekable();
                    self.suspects.extend(touched.clone().map(|stretch| Suspect {
                        draft: number,
                        start: stretch.start.max(start),
                        word: None,
                    }));
                    for part in parts(token) {
                        let at = start + part.start;
                        while touched.next_if(|stretch| stretch.end <= at).is_some() {}
                        let is_safe = touched.peek().is_none_or(|stretch| at < stretch.start);
                        let count = match part.key {
                            Some(key) => self.words.entry(key).or_default(),
                            None => self.long.entry(lower(part.of(token))).or_default(),
                        };
                        count.add(is_safe);
                    }
                }
            }
        }
    }

    /// Whether a suspect turned out to be a word that the document uses where nothing can be glued to it.
    pub(super) fn is_cleared(&self, suspect: &Suspect) -> bool {
        let count = suspect.word.and_then(|word| self.words.get(&word));
        count.is_some_and(|count| count.safe > 0)
    }

    /// How often a lower-case word stands in the document.
    pub(super) fn count(&self, word: &str) -> Count {
        let count = match Key::of(word) {
            Some(key) => self.words.get(&key),
            None => self.long.get(word),
        };
        count.copied().unwrap_or_default()
    }

    /// Whether the document uses a word where nothing can be glued to it.
    pub(super) fn is_word(&self, word: &str) -> bool {
        self.count(word).safe > 0
    }
}

/// The word of ASCII letters that a text begins with, when a space or the end comes behind it and its punctuation; how many
/// bytes both have.
fn lone_word(text: &[u8]) -> Option<(Key, usize)> {
    let (word, len) = Key::of_letters(text).filter(|(_, len)| *len > 0)?;
    let behind = text.get(len..)?;
    if behind.first() == Some(&b' ') {
        return Some((word, len));
    }
    let signs = behind.iter().position(|byte| !is_punctuation(*byte));
    let signs = signs.unwrap_or(behind.len());
    behind
        .get(signs)
        .is_none_or(|byte| *byte == b' ')
        .then_some((word, len + signs))
}

/// Whether a sign has nothing behind it that could be glued to it, where a space comes next.
pub(super) fn is_punctuation(sign: u8) -> bool {
    matches!(sign, b',' | b'.' | b';' | b':' | b'!' | b'?')
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
                Some((key, len)) if len > 0 && ends_letters(bytes.get(at + len..)?) => Part {
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

/// Whether no letter can be the first character of a text, as far as its bytes tell: the dashes and quotation marks of
/// typography are told from letters of other scripts.
fn ends_letters(text: &[u8]) -> bool {
    match text {
        [] | [0xE2, 0x80, ..] => true,
        [byte, ..] => byte.is_ascii(),
    }
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

    #[test]
    fn what_may_be_glued_stands_in_a_stretch_and_is_no_word() {
        let text = "Zorblat and the thebridge, zorblat (even) the quay";
        let at = |part: &str| text.find(part).unwrap();
        let stretch = at("and")..at(" quay");
        let mut draft = Draft {
            text: text.into(),
            ..Draft::default()
        };
        // The last one ends within a word.
        draft.traces_mut().stretches = vec![stretch, at("quay")..at("ay")];
        let drafts = [Draft::default(), draft];
        let vocabulary = Vocabulary::of(&drafts);
        let suspects = vocabulary.suspects.iter();
        let open: Vec<_> = suspects
            .filter(|suspect| !vocabulary.is_cleared(suspect))
            .map(|suspect| (suspect.draft, suspect.start))
            .collect();
        assert_eq!(open, [(1, at("thebridge")), (1, at("(even)")), (1, at("quay"))]);
        assert!(vocabulary.is_word("zorblat") && !vocabulary.is_word("thebridge"));
        assert_eq!(vocabulary.count("zorblat").all, 2);
    }
}
