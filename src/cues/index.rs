//! The phrases by their first words: most texts begin with a word that no phrase begins with.

use std::sync::LazyLock;

use super::{Kind, phrases};
use crate::prose::is_unspaced;

/// More places than there are first words of phrases, a power of two, so that most other words find theirs empty.
const PLACES: usize = 1 << 14;

/// A phrase as it is looked up.
pub(super) struct Phrase {
    /// Its words, without the colon.
    pub(super) words: &'static str,
    pub(super) kind: Kind,
    pub(super) needs_colon: bool,
    /// The next phrase at its place, counted from 1; 0 where there is none.
    next: u32,
}

/// The phrases, each at the place of its first word.
pub(super) struct Index {
    phrases: Vec<Phrase>,
    places: Vec<Place>,
}

/// The phrases that begin with a word, or with one of some.
#[derive(Clone, Copy, Default)]
struct Place {
    /// The first of them, as [`Phrase::next`] counts.
    first: u32,
    /// Their kinds, one bit each.
    kinds: u32,
}

/// Built from constants on first use, and never changed.
pub(super) static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index {
        phrases: Vec::with_capacity(PLACES / 2),
        places: vec![Place::default(); PLACES],
    };
    for (kind, phrase) in phrases() {
        let words = phrase.strip_suffix(':').unwrap_or(phrase);
        let number = index.phrases.len() as u32 + 1;
        if let Some(place) = index.places.get_mut(place(words)) {
            place.kinds |= kind.bit();
            index.phrases.push(Phrase {
                words,
                kind,
                needs_colon: words.len() < phrase.len(),
                next: std::mem::replace(&mut place.first, number),
            });
        }
    }
    index
});

/// The place of the phrases that begin with a word, whatever its case in ASCII; in scripts without spaces, with its first
/// character.
pub(super) fn place(word: &str) -> usize {
    let first = match word.chars().next() {
        Some(c) if is_unspaced(c) => c.len_utf8(),
        _ => word.len(),
    };
    let bytes = word.bytes().take(first).take_while(|byte| *byte != b' ');
    let sum = bytes.fold(0_u32, |sum, byte| {
        (sum ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193)
    });
    (sum ^ sum >> 15) as usize % PLACES
}

impl Index {
    /// The kinds of the phrases at a place, one bit each.
    pub(super) fn kinds_at(&self, place: usize) -> u32 {
        self.places.get(place).map_or(0, |place| place.kinds)
    }

    /// Whether a phrase at a place begins with a word of ASCII, where one is of the kinds wanted.
    pub(super) fn may_begin(&self, place: usize, word: &str, wanted: u32) -> bool {
        let begins = |phrase: &Phrase| {
            let head = phrase.words.as_bytes().get(..word.len());
            head.is_some_and(|head| head.eq_ignore_ascii_case(word.as_bytes()))
        };
        self.kinds_at(place) & wanted != 0 && self.at(place).any(begins)
    }

    /// The phrases at a place.
    pub(super) fn at(&self, place: usize) -> impl Iterator<Item = &Phrase> {
        let phrase = |number: u32| self.phrases.get((number as usize).checked_sub(1)?);
        let first = self.places.get(place).and_then(|place| phrase(place.first));
        std::iter::successors(first, move |before| phrase(before.next))
    }
}
