//! The stretch of text in which an anchor lies.
//!
//! In: a text, the part of it that is looked at, and the places at which its words are cut. Out: its words with what each
//! is by itself and to the target, and their counts, so that what a candidate holds is told without reading it again.

use std::borrow::Cow;
use std::ops::Range;

use super::target::{Address, Match, SHORTEST, push_squashed};
use super::{core, is_capital, weights, without_space, word_len};
use crate::case::lower;
use crate::text::words::{self, Language, Tier};

/// So many words are read without room to be made for more, of so many bytes with the space.
const USUAL_WORDS: usize = 32;
const USUAL_WORD: usize = 5;

/// Most anchors have no more letters.
const USUAL_LETTERS: usize = 64;

/// What a word is, the first of these that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Article,
    Preposition,
    Function,
    OfTarget,
    Number,
    Capital,
    Other,
}

/// A word as its neighbours and the target see it.
pub(super) struct Word<'t> {
    pub(super) start: usize,
    pub(super) core: &'t str,
    pub(super) low: Cow<'t, str>,
    /// What the tables of words have it under.
    pub(super) key: Option<u64>,
    pub(super) class: Class,
    pub(super) is_function: bool,
    pub(super) is_capital: bool,
    /// Whether it has a meaning of its own and the target's address has it.
    is_hit: bool,
    /// Whether it has a meaning of its own and is like a word of the address, but none of it.
    pub(super) is_akin: bool,
    /// How common it is.
    pub(super) tier: Option<Tier>,
    /// Whether letters or digits are the last thing of it: no sign stands behind it.
    pub(super) is_open: bool,
    /// Whether a sentence could end with it; a comma, a colon or a dash stands behind it.
    pub(super) ends_sentence: bool,
    comma: bool,
    pub(super) colon: bool,
    /// What stands before it.
    before: Counts,
}

/// How much there is of something before a word.
#[derive(Debug, Default, Clone, Copy)]
struct Counts {
    hits: u16,
    misses: u16,
    functions: u16,
    small: u16,
    stops: u16,
    commas: u16,
    colons: u16,
}

/// What the words of an anchor are together.
pub(super) struct Inner {
    pub(super) words: usize,
    pub(super) hits: u16,
    pub(super) misses: u16,
    pub(super) functions: u16,
    /// Whether a word that has a meaning of its own begins with a small letter.
    pub(super) has_small: bool,
    /// Whether between two of the words a sentence ends, a comma stands, a colon or dash stands.
    pub(super) stop: bool,
    pub(super) comma: bool,
    pub(super) colon: bool,
}

/// A stretch of text, word by word.
pub(super) struct Stretch<'t> {
    pub(super) words: Vec<Word<'t>>,
    /// What there is in all of them.
    all: Counts,
}

impl<'t> Stretch<'t> {
    /// Reads a part of a text, of which `low` is the same with small letters for the capitals of ASCII; `cuts` are places
    /// at which a word begins though no space stands before it, in order.
    pub(super) fn of(
        text: &'t str,
        part: Range<usize>,
        low: &'t str,
        cuts: &[usize],
        address: &Address<'_>,
        language: &Language,
    ) -> Self {
        let mut words: Vec<Word<'t>> = Vec::with_capacity((part.len() / USUAL_WORD + 2).min(USUAL_WORDS));
        let mut cuts = cuts.iter().copied().peekable();
        let mut at = part.start;
        while at < part.end {
            let rest = text.get(at..part.end).unwrap_or_default();
            let end = at + word_len(rest);
            while cuts.next_if(|cut| *cut <= at).is_some() {}
            let end = cuts.next_if(|cut| *cut < end).unwrap_or(end);
            let token = text.get(at..end).unwrap_or_default();
            let low = low.get(at - part.start..end - part.start).unwrap_or_default();
            let is_dash = matches!(token, "–" | "—" | "-" | "|");
            match word(token, low, at, address, language) {
                Some(word) => words.push(word),
                None if is_dash => words
                    .iter_mut()
                    .next_back()
                    .into_iter()
                    .for_each(|word| word.colon = true),
                None => {}
            }
            let behind = text.get(end..part.end).unwrap_or_default();
            at = end + behind.len() - without_space(behind).len();
        }
        Self::counted(words)
    }

    fn counted(mut words: Vec<Word<'t>>) -> Self {
        let mut all = Counts::default();
        let mut ends_sentence = false;
        for word in &mut words {
            all.stops += u16::from(ends_sentence && word.is_capital);
            word.before = all;
            ends_sentence = word.ends_sentence && word.core.len() > 2;
            all.hits += u16::from(word.is_hit);
            all.misses += u16::from(!word.is_hit && !word.is_function);
            all.functions += u16::from(word.is_function);
            all.small += u16::from(!word.is_function && !word.is_capital);
            all.commas += u16::from(word.comma);
            all.colons += u16::from(word.colon);
        }
        Stretch { words, all }
    }

    /// The words from one to another, both of them too.
    pub(super) fn inner(&self, first: usize, last: usize) -> Inner {
        let at = |word: usize| self.words.get(word).map_or(self.all, |word| word.before);
        let (before, before_last, all) = (at(first), at(last), at(last + 1));
        Inner {
            words: last + 1 - first,
            hits: all.hits - before.hits,
            misses: all.misses - before.misses,
            functions: all.functions - before.functions,
            has_small: all.small > before.small,
            stop: before_last.stops > before.stops,
            comma: before_last.commas > before.commas,
            colon: before_last.colons > before.colons,
        }
    }

    /// How the words from each one to the last stand to the address.
    pub(super) fn found_from_each(&self, address: &Address<'_>) -> Vec<Match> {
        let mut found = found(self.words.iter().rev(), address, |letters, word| {
            let behind = letters.len();
            push_squashed(word, letters);
            letters.rotate_left(behind);
        });
        found.reverse();
        found
    }

    /// How the words from the first to each one stand to the address.
    pub(super) fn found_to_each(&self, address: &Address<'_>) -> Vec<Match> {
        found(self.words.iter(), address, |letters, word| push_squashed(word, letters))
    }
}

/// How the letters and digits of the first word, of the first two and so on stand to the address; `join` puts those of a
/// word to those of others. Where some are nowhere in it, they are not with more either.
fn found<'w>(
    words: impl ExactSizeIterator<Item = &'w Word<'w>>,
    address: &Address<'_>,
    join: impl Fn(&mut Vec<u8>, &str),
) -> Vec<Match> {
    let mut found = vec![Match::None; words.len()];
    let mut letters = Vec::with_capacity(USUAL_LETTERS);
    for (word, found) in words.zip(&mut found) {
        join(&mut letters, word.core);
        *found = address.finds(&letters);
        if *found == Match::None && letters.len() >= SHORTEST {
            break;
        }
    }
    found
}

/// What stands between spaces as a word; `None` when it is punctuation.
fn word<'t>(
    token: &'t str,
    low: &'t str,
    start: usize,
    address: &Address<'_>,
    language: &Language,
) -> Option<Word<'t>> {
    let low = core(low);
    let core = core(token);
    if core.is_empty() {
        return None;
    }
    let low = if low.is_ascii() {
        Cow::Borrowed(low)
    } else {
        lower(core)
    };
    let uses = language.uses(&low);
    let is_function = uses.is_function();
    let is_hit = !is_function && address.has(&low);
    let is_capital = is_capital(core);
    let is_open = token.ends_with(char::is_alphanumeric);
    Some(Word {
        start,
        core,
        class: match () {
            () if uses.is_article() => Class::Article,
            () if uses.is_preposition() => Class::Preposition,
            () if is_function => Class::Function,
            () if is_hit => Class::OfTarget,
            () if core.starts_with(|c: char| c.is_ascii_digit()) => Class::Number,
            () if is_capital => Class::Capital,
            () => Class::Other,
        },
        is_akin: !is_function && !is_hit && address.is_akin(&low),
        tier: words::tier(&low),
        key: weights::key(&low),
        low,
        is_function,
        is_capital,
        is_hit,
        is_open,
        ends_sentence: !is_open && token.trim_end_matches(['”', '"', '’', ')']).ends_with(['.', '!', '?']),
        comma: !is_open && token.ends_with([',', ';']),
        colon: !is_open && token.ends_with([':', '–', '—', '|']),
        before: Counts::default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_anchor_holds_is_told_by_its_words() {
        let text = "The bridge, built in 1931, closes. Nobody – not (even) John Kerry – knew";
        let language = crate::text::words::Tally::default().language();
        let address = Address::of("https://example.org/bridge-closes");
        let cut = text.find("even").unwrap();
        let low = text.to_ascii_lowercase();
        let stretch = Stretch::of(text, 0..text.len(), &low, &[cut], &address, language);
        let cores: Vec<&str> = stretch.words.iter().map(|word| word.core).collect();
        let words = "The bridge built in 1931 closes Nobody not even John Kerry knew";
        assert!(words.split(' ').eq(cores));
        let of = |text: &str| {
            let first = words[..words.find(text).unwrap()].split_whitespace().count();
            let last = first + text.split(' ').count() - 1;
            let inner = stretch.inner(first, last);
            (
                inner.hits,
                inner.misses,
                inner.functions,
                inner.stop,
                inner.comma,
                inner.colon,
            )
        };
        assert_eq!(of("The bridge"), (1, 0, 1, false, false, false));
        assert_eq!(of("bridge built in 1931"), (1, 2, 1, false, true, false));
        assert_eq!(of("closes Nobody"), (1, 1, 0, true, false, false));
        assert_eq!(of("Nobody not even John Kerry"), (0, 3, 2, false, false, true));
        assert_eq!(of("John Kerry"), (0, 2, 0, false, false, false));
        // The letters of `John Kerry knew` are in one piece in the address, with `even` before them they are not.
        let address = Address::of("https://example.org/john-kerry-knew-it");
        let found = stretch.found_from_each(&address);
        assert!(found.iter().rposition(|found| *found == Match::None) == Some(8));
        assert!(found.last() == Some(&Match::Within));
        let address = Address::of("https://example.org/the-bridge/built");
        let found = stretch.found_to_each(&address);
        assert!(found.get(1) == Some(&Match::Whole) && found.get(2) == Some(&Match::None));
    }
}
