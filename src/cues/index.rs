//! The phrases by their first words: most texts begin with a word that no phrase begins with. The compiler makes the index.

use super::{Kind, LANGUAGES, accounts, blogger, blogs, consent, controls, platforms, requests, threads};
use crate::prose::is_unspaced;
use crate::table::{Collected, first_char};

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

impl Phrase {
    const NONE: Phrase = Phrase {
        words: "",
        kind: Kind::Control,
        needs_colon: false,
    };
}

/// The phrases, each at the place of its first word.
pub(super) struct Index {
    /// Those of each place together, sorted by their words.
    pub(super) phrases: [Phrase; COUNT],
    places: [Place; PLACES],
}

/// The phrases that begin with a word, or with one of some.
#[derive(Clone, Copy)]
struct Place {
    /// Where they stand in [`Index::phrases`].
    start: u16,
    end: u16,
    /// Their kinds, one bit each.
    kinds: u32,
}

impl Place {
    const NONE: Place = Place {
        start: 0,
        end: 0,
        kinds: 0,
    };
}

pub(super) static INDEX: Index = index();

/// The lists of phrases, each with the kind of these.
static LISTS: [(Kind, &str); lists::<0>().count] = lists().items;

/// The phrases as the lists have them.
static PHRASES: [Phrase; COUNT] = phrases().items;
const COUNT: usize = phrases::<0>().count;

const fn lists<const N: usize>() -> Collected<(Kind, &'static str), N> {
    let mut lists = Collected::of((Kind::Control, ""));
    let mut files = LANGUAGES;
    while let [languages, rest @ ..] = files {
        files = rest;
        let mut languages = *languages;
        while let [language, rest @ ..] = languages {
            languages = rest;
            let mut cues = language.cues;
            while let [list, rest @ ..] = cues {
                cues = rest;
                lists.push(*list);
            }
        }
    }
    let mut others: &[_] = &[
        (Kind::Related, blogger::NEIGHBOURS),
        (Kind::Comments, blogger::COMMENTS),
        (Kind::Share, blogger::SHARE),
        (Kind::Share, blogs::SHARE),
        (Kind::Comments, blogs::COMMENTS),
        (Kind::Control, blogs::MESSAGES),
        (Kind::Control, controls::PHRASES),
        (Kind::Legal, consent::PHRASES),
        (Kind::Newsletter, accounts::REQUESTS),
        (Kind::Control, accounts::MESSAGES),
        (Kind::Newsletter, blogger::FEEDS),
        (Kind::Newsletter, platforms::NEWSLETTER),
        (Kind::Related, platforms::RELATED),
        (Kind::Comments, platforms::COMMENTS),
        (Kind::Comments, threads::PHRASES),
        (Kind::Control, platforms::MESSAGES),
        (Kind::Request, requests::PHRASES),
    ];
    while let [(kind, languages), rest @ ..] = others {
        others = rest;
        let mut languages = *languages;
        while let [(_, list), rest @ ..] = languages {
            languages = rest;
            lists.push((*kind, *list));
        }
    }
    lists
}

const fn phrases<const N: usize>() -> Collected<Phrase, N> {
    let mut phrases = Collected::of(Phrase::NONE);
    let mut lists: &[_] = &LISTS;
    while let [(kind, list), rest @ ..] = lists {
        lists = rest;
        let mut rest = *list;
        while !rest.is_empty() {
            let (phrase, behind) = rest.split_at(line_len(rest.as_bytes()));
            rest = behind.split_at(if behind.is_empty() { 0 } else { 1 }).1;
            let phrase = phrase.trim_ascii();
            let (words, needs_colon) = match phrase.as_bytes() {
                [] => continue,
                [words @ .., b':'] => (phrase.split_at(words.len()).0, true),
                _ => (phrase, false),
            };
            phrases.push(Phrase {
                words,
                kind: *kind,
                needs_colon,
            });
        }
    }
    phrases
}

/// The bytes before the next `|` or line end.
const fn line_len(text: &[u8]) -> usize {
    let mut rest = text;
    while let [byte, behind @ ..] = rest {
        if matches!(byte, b'|' | b'\n') {
            break;
        }
        rest = behind;
    }
    text.len() - rest.len()
}

#[expect(clippy::indexing_slicing, reason = "the compiler says so where one is out of bounds")]
const fn index() -> Index {
    let mut places = [Place::NONE; PLACES];
    let mut at_place = [0; COUNT];
    let mut at = 0;
    while at < COUNT {
        let Phrase { words, kind, .. } = PHRASES[at];
        at_place[at] = place(words);
        let place = &mut places[at_place[at]];
        place.end += 1;
        place.kinds |= kind.bit();
        at += 1;
    }
    let (mut at, mut sum) = (0, 0);
    while at < PLACES {
        // Until all have come the end is that of those that have.
        let count = places[at].end;
        places[at].start = sum;
        places[at].end = sum;
        sum += count;
        at += 1;
    }
    let mut phrases = PHRASES;
    let mut at = 0;
    while at < COUNT {
        let place = &mut places[at_place[at]];
        let mut to = place.end as usize;
        while to > place.start as usize && is_before(PHRASES[at].words, phrases[to - 1].words) {
            phrases[to] = phrases[to - 1];
            to -= 1;
        }
        phrases[to] = PHRASES[at];
        place.end += 1;
        at += 1;
    }
    Index { phrases, places }
}

/// Whether a text comes before another in their order.
const fn is_before(a: &str, b: &str) -> bool {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    while let ([byte, behind @ ..], [other, rest @ ..]) = (a, b) {
        if *byte != *other {
            return *byte < *other;
        }
        (a, b) = (behind, rest);
    }
    a.len() < b.len()
}

/// The place of the phrases that begin with a word, whatever its case in ASCII; in scripts without spaces, with its first
/// character.
pub(super) const fn place(word: &str) -> usize {
    let mut rest = word.as_bytes();
    let first = match first_char(rest) {
        Some((c, behind)) if is_unspaced(c) => rest.len() - behind.len(),
        _ => rest.len(),
    };
    let mut sum = 0;
    while let [byte, behind @ ..] = rest {
        if *byte == b' ' || word.len() - rest.len() == first {
            break;
        }
        sum = mixed(sum, *byte);
        rest = behind;
    }
    place_of(sum)
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

const fn mixed(sum: u32, byte: u8) -> u32 {
    (sum ^ byte.to_ascii_lowercase() as u32).wrapping_mul(0x0100_0193)
}

const fn place_of(sum: u32) -> usize {
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
        let place = self.places.get(place).copied().unwrap_or(Place::NONE);
        let phrases = self.phrases.get(usize::from(place.start)..usize::from(place.end));
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
