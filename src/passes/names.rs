//! The words in the names of sections, read once for all passes that listen to some.
//!
//! In: the class names and the id of an element. Out: what the words of the passes' lists among them tell; the lists stand
//! with the passes that they are of.

use std::sync::LazyLock;

use super::article::sections::{APART, ROWS, Row};
use super::article::signals;
use super::captions::figures::{CAPTION_WORDS, PICTURE_WORDS, SAID_WORDS};
use crate::table::WordTable;

/// What the words in the names of a section tell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Names {
    /// The signals that they give, one bit each.
    pub(super) signals: u64,
    /// What several sections with such a word are.
    pub(super) row: Option<Row>,
    /// The word that tells that it holds a caption.
    pub(super) caption: Option<&'static str>,
    pub(super) is_byline: bool,
    /// Whether one of them, as a whole, is that of an element apart from the article.
    pub(super) are_apart: bool,
}

/// What a word tells.
#[derive(Debug, Default)]
struct Told {
    signals: u64,
    row: Option<Row>,
    /// Its place among [`CAPTION_WORDS`].
    caption: Option<usize>,
    is_picture: bool,
    said: Option<&'static str>,
    is_byline: bool,
}

/// The words of all lists. Built from constants on first use, and never changed.
static WORDS: LazyLock<WordTable<Told>> = LazyLock::new(|| {
    let mut words = WordTable::<Told>::default();
    for (word, signal) in signals::of_names() {
        words.entry(word).signals |= signal;
    }
    for (row, list) in ROWS {
        list.iter().for_each(|word| words.entry(word).row = Some(*row));
    }
    for (place, word) in CAPTION_WORDS.iter().enumerate() {
        words.entry(word).caption = Some(place);
    }
    for word in PICTURE_WORDS {
        words.entry(word).is_picture = true;
    }
    for word in SAID_WORDS {
        words.entry(word).said = Some(word);
    }
    words.entry("byline").is_byline = true;
    words
});

impl Names {
    /// Reads names that are separated by spaces, and their words by hyphens.
    pub(super) fn of(names: &str) -> Names {
        let words = &*WORDS;
        let mut all = Names::default();
        let (mut caption, mut description) = (None, None);
        for name in each(names) {
            all.are_apart |= APART.get(name).is_some();
            // What the words of the name tell of a caption.
            let (mut is_picture, mut said) = (false, None);
            for word in Word::all(name) {
                let Some(told) = words.get(word.text) else { continue };
                if word.is_own {
                    all.signals |= told.signals;
                }
                all.row = all.row.max(told.row);
                all.is_byline |= told.is_byline;
                caption = caption.into_iter().chain(told.caption).min();
                is_picture |= told.is_picture;
                said = said.or(told.said);
            }
            description = description.or(said.filter(|_| is_picture));
        }
        all.caption = caption.map_or(description, |place| CAPTION_WORDS.get(place).copied());
        all
    }
}

/// Whether a name says that it is of a picture: one that goes with the story may be a `related-photo`.
pub(super) fn name_a_picture(name: &str) -> bool {
    Word::all(name.as_bytes()).any(|word| WORDS.get(word.text).is_some_and(|told| told.is_picture))
}

/// The words of names, without those that say what it is that an element has or lacks.
pub(super) fn own_words(names: &str) -> impl Iterator<Item = &[u8]> {
    let words = each(names).flat_map(Word::all);
    words.filter(|word| word.is_own).map(|word| word.text)
}

/// Each of some names.
fn each(names: &str) -> impl Iterator<Item = &[u8]> {
    names.as_bytes().split(|byte| *byte == b' ')
}

/// A word in a name.
struct Word<'n> {
    text: &'n [u8],
    /// Whether it is not what the element has or lacks: the page of `page-with-sidebar` is no sidebar.
    is_own: bool,
}

impl Word<'_> {
    /// The words of a name.
    fn all(name: &[u8]) -> impl Iterator<Item = Word<'_>> {
        let mut is_had = false;
        name.split(|byte| *byte == b'-').map(move |text| {
            let is_own = !is_had;
            is_had = matches!(text, b"has" | b"with" | b"no" | b"without");
            Word { text, is_own }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_tell_by_the_names_that_they_stand_in() {
        let own = |names| own_words(names).collect::<Vec<_>>();
        assert_eq!(own("page-with-sidebar no ad"), [&b"page"[..], b"with", b"no", b"ad"]);
        assert_eq!(
            Names::of("with-sidebar").signals,
            Names::of("with").signals,
            "it is no sidebar"
        );
        assert_eq!(Names::of("with sidebar").signals, Names::of("sidebar").signals);
        assert_eq!(Names::of("img info").caption, None);
        assert_eq!(Names::of("a-img-info b").caption, Some("info"));
        assert_eq!(Names::of("img-info legende caption").caption, Some("caption"));
        assert_eq!(Names::of("related reply").row, Some(Row::Thread));
        assert!(Names::of("a footer b").are_apart && !Names::of("site footer-b c-footer").are_apart);
        assert!(Names::of("a-b comment-list").are_apart);
        assert!(Names::of("c-byline").is_byline && !Names::of("bylines").is_byline);
        assert_eq!(Names::of(""), Names::default());
    }
}
