//! The phrases by their first words: most texts begin with a word that no phrase begins with.

use std::sync::LazyLock;

use super::{Kind, phrases};
use crate::prose::is_unspaced;

/// More places than there are first words of phrases, a power of two, so that most other words find theirs empty.
const PLACES: usize = 1 << 14;

/// A phrase as it is looked up.
#[derive(Clone, Copy)]
pub(super) struct Phrase {
    /// Its words, without the colon.
    pub(super) words: &'static str,
    pub(super) kind: Kind,
    pub(super) needs_colon: bool,
}

/// The phrases, each at the place of its first word.
pub(super) struct Index {
    /// Those of each place together, sorted by their words.
    phrases: Vec<Phrase>,
    places: Vec<Place>,
}

/// The phrases that begin with a word, or with one of some.
#[derive(Clone, Copy, Default)]
struct Place {
    /// Where they stand in [`Index::phrases`].
    start: u32,
    end: u32,
    /// Their kinds, one bit each.
    kinds: u32,
}

/// Built from constants on first use, and never changed.
pub(super) static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut places = vec![Place::default(); PLACES];
    let placed: Vec<(usize, Phrase)> = phrases()
        .map(|(kind, phrase)| {
            let words = phrase.strip_suffix(':').unwrap_or(phrase);
            let needs_colon = words.len() < phrase.len();
            (
                place(words),
                Phrase {
                    words,
                    kind,
                    needs_colon,
                },
            )
        })
        .collect();
    for (place, phrase) in &placed {
        if let Some(place) = places.get_mut(*place) {
            place.end += 1;
            place.kinds |= phrase.kind.bit();
        }
    }
    let mut sum = 0;
    for place in &mut places {
        // Until all have come the end is that of those that have.
        let count = std::mem::replace(&mut place.end, sum);
        place.start = sum;
        sum += count;
    }
    let mut phrases: Vec<Phrase> = placed.iter().map(|(_, phrase)| *phrase).collect();
    for (place, phrase) in placed {
        if let Some(place) = places.get_mut(place)
            && let Some(slot) = phrases.get_mut(place.end as usize)
        {
            *slot = phrase;
            place.end += 1;
        }
    }
    for place in &places {
        let phrases = phrases.get_mut(place.start as usize..place.end as usize);
        phrases.unwrap_or_default().sort_unstable_by_key(|phrase| phrase.words);
    }
    Index { phrases, places }
});

/// The place of the phrases that begin with a word, whatever its case in ASCII; in scripts without spaces, with its first
/// character.
pub(super) fn place(word: &str) -> usize {
    let first = match word.chars().next() {
        Some(c) if is_unspaced(c) => c.len_utf8(),
        _ => word.len(),
    };
    let bytes = word.bytes().take(first).take_while(|byte| *byte != b' ');
    place_of(bytes.fold(0, mixed))
}

/// The ASCII letters and digits that a text begins with: how many, and the place of the phrases that begin with the word
/// which they make.
pub(super) fn plain_place(text: &[u8]) -> (usize, usize) {
    let (mut sum, mut len) = (0, 0);
    for byte in text.iter().take_while(|byte| byte.is_ascii_alphanumeric()) {
        sum = mixed(sum, *byte);
        len += 1;
    }
    (len, place_of(sum))
}

fn mixed(sum: u32, byte: u8) -> u32 {
    (sum ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193)
}

fn place_of(sum: u32) -> usize {
    (sum ^ sum >> 15) as usize % PLACES
}

impl Index {
    /// The kinds of the phrases at a place, one bit each.
    pub(super) fn kinds_at(&self, place: usize) -> u32 {
        self.places.get(place).map_or(0, |place| place.kinds)
    }

    /// Whether a phrase of the kinds wanted at a place begins with a word of ASCII.
    pub(super) fn may_begin(&self, place: usize, word: &str, wanted: u32) -> bool {
        let begins = |phrase: &Phrase| {
            if phrase.kind.bit() & wanted == 0 {
                return false;
            }
            let head = phrase.words.as_bytes().get(..word.len());
            head.is_some_and(|head| head.eq_ignore_ascii_case(word.as_bytes()))
        };
        self.kinds_at(place) & wanted != 0 && self.at(place).iter().any(begins)
    }

    /// The phrases at a place.
    fn at(&self, place: usize) -> &[Phrase] {
        let place = self.places.get(place).copied().unwrap_or_default();
        let phrases = self.phrases.get(place.start as usize..place.end as usize);
        phrases.unwrap_or_default()
    }

    /// The phrases at a place from the first on that is some words or comes behind them. Those that are these words stand
    /// first, then those that begin with them.
    pub(super) fn from(&self, place: usize, words: &str) -> &[Phrase] {
        let phrases = self.at(place);
        let from = phrases.partition_point(|phrase| phrase.words < words);
        phrases.get(from..).unwrap_or_default()
    }
}
