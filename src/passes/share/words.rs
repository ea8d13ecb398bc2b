//! The words on share buttons.
//!
//! A text is read as a row of phrases from the [`lists`](super::lists); one other word in it and it is no row. What buttons
//! say in other languages is in the cue lists. Counts (`139`, `1.2k`) are passed over.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::ops::AddAssign;

use memchr::{memchr, memchr_iter};

use crate::case::lower;
use crate::cues;
use crate::passes::facts::Facts;
use crate::table::Key;
use crate::urls;

use super::lists::{Kind, LISTS};

/// The longest text that is read as a row of buttons without a share link.
pub(super) const MAX_BYTES: usize = 200;

/// The longest phrase of the lists, in words.
const MAX_PHRASE_WORDS: usize = 6;

/// Most of them have so many bytes at most.
const MAX_PHRASE_BYTES: usize = 32;

/// How many phrases of each list a text is made of.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) names: u32,
    pub(super) actions: u32,
    pub(super) buttons: u32,
}

impl Words {
    /// Reads a text as a row of buttons' words; `None` when it has another word. An empty text is an empty row.
    pub(super) fn read(text: &str) -> Option<Words> {
        if text.len() > MAX_BYTES {
            return None;
        }
        if text.is_empty() {
            return Some(Words::default());
        }
        Words::of(text, has_cue(text))
    }

    /// Reads the text of a block, of which it is known what it begins with.
    pub(super) fn of_text(facts: &Facts<'_>) -> Option<Words> {
        if facts.text.len() > MAX_BYTES {
            return None;
        }
        Words::of(facts.text, facts.cue(&[cues::Kind::Share]).is_some())
    }

    /// Reads a block that is a cue which needs its colon (`Like this:`), or a question with a cue as the answer (`Enjoyed this
    /// story? Share it!`).
    pub(super) fn of_whole_cue(facts: &Facts<'_>) -> Option<Words> {
        let asks = || {
            if !facts.has_signs() {
                return None;
            }
            let mark = memchr::memrchr(b'?', facts.text.as_bytes())?;
            cues::line(facts.text.get(mark + 1..)?, &[cues::Kind::Share])
        };
        let is_cue = || facts.whole_cue(&[cues::Kind::Share]).or_else(asks).is_some();
        (facts.text.len() <= MAX_BYTES && is_cue()).then(|| Words {
            buttons: 1,
            ..Words::default()
        })
    }

    fn of(text: &str, has_cue_first: bool) -> Option<Words> {
        // A button of its own mostly says one phrase. Those of the lists are in lower case.
        if text.len() <= MAX_PHRASE_BYTES
            && !text.starts_with(|c: char| c.is_ascii_uppercase())
            && let Some(kind) = LISTS.phrases.get(text)
        {
            let mut words = Words::default();
            words.add(*kind);
            return Some(words);
        }
        if !has_cue_first && is_of_other_text(text) {
            return None;
        }
        Words::of_row(text, has_cue_first).or_else(|| {
            let parted = parted(text)?;
            Words::of_row(&parted, has_cue(&parted))
        })
    }

    /// Reads a text of which it is known whether a cue begins it.
    fn of_row(row: &str, has_cue_first: bool) -> Option<Words> {
        if !has_cue_first && !may_be_row(row) {
            return None;
        }
        let row = joined(row);
        let mut words = Words::default();
        let mut rest = row.as_ref();
        while !rest.is_empty() {
            let first = memchr(b' ', rest.as_bytes()).and_then(|end| rest.get(..end));
            let first = first.unwrap_or(rest);
            rest = if is_count(first) {
                behind(rest, first.len())
            } else {
                words.take_phrase(rest, first)?
            };
        }
        Some(words)
    }

    /// Counts the longest phrase at the beginning of some words with a space between them; gives the words after it.
    fn take_phrase<'t>(&mut self, words: &'t str, first: &str) -> Option<&'t str> {
        let mut ends = [0; MAX_PHRASE_WORDS];
        let mut count = 0;
        let word_ends = memchr_iter(b' ', words.as_bytes()).chain([words.len()]);
        for (slot, end) in ends.iter_mut().zip(word_ends) {
            *slot = end;
            count += 1;
        }
        let ends = ends.get(..count)?;
        let cues = LazyCell::new(|| {
            let longest = ends.last().and_then(|end| words.get(..*end));
            cues::Start::among(longest.unwrap_or_default(), &[cues::Kind::Share])
        });
        let is_cue = |phrase: &str| cues.whole(phrase, &[cues::Kind::Share]).is_some();
        let may_be_listed = LISTS.first_words.contains_key(first);
        if !may_be_listed && cues.longest(&[cues::Kind::Share]).is_none() {
            return None;
        }
        ends.iter().rev().find_map(|end| {
            let phrase = words.get(..*end)?;
            // A network's name is counted as one, also where a cue phrase holds it.
            let has_name = || phrase.split(' ').any(|word| LISTS.names.contains_key(word));
            let of_cues = || (is_cue(phrase) && !has_name()).then_some(Kind::Button);
            self.add(LISTS.phrases.get(phrase).copied().or_else(of_cues)?);
            Some(behind(words, phrase.len()))
        })
    }

    /// Counts a phrase.
    fn add(&mut self, kind: Kind) {
        match kind {
            Kind::Name => self.names += 1,
            Kind::Action => self.actions += 1,
            Kind::Button => self.buttons += 1,
            Kind::Filler => {}
        }
    }

    /// How many phrases there are.
    pub(super) fn count(&self) -> u32 {
        self.names + self.actions + self.buttons
    }

    /// Whether the text is a share button by its words alone. One that names a network, `Share on Facebook`, may as
    /// well be advice.
    pub(super) fn is_button(&self) -> bool {
        self.buttons > 0 && self.names == 0
    }
}

impl AddAssign for Words {
    fn add_assign(&mut self, other: Words) {
        self.names += other.names;
        self.actions += other.actions;
        self.buttons += other.buttons;
    }
}

/// The text of a button as what tells it, which is not copied where it is a phrase of the lists.
pub(super) fn cue(text: &str) -> Cow<'static, str> {
    match LISTS.phrases.get_key_value(text) {
        Some((phrase, _)) => Cow::Borrowed(*phrase),
        None => Cow::Owned(text.to_owned()),
    }
}

/// The words of a row in lower case with a space between them; most rows are written so.
fn joined(row: &str) -> Cow<'_, str> {
    let row = lower(row);
    let mut before = b' ';
    let is_joined = row.bytes().all(|byte| {
        let is_apart = byte == b' ' && before != b' ';
        before = byte;
        is_apart || byte.is_ascii_alphanumeric()
    });
    if is_joined && before != b' ' {
        return row;
    }
    let mut joined = String::with_capacity(row.len());
    for word in row.split(is_separator).filter(|word| !word.is_empty()) {
        joined.push_str(if joined.is_empty() { "" } else { " " });
        joined.push_str(word);
    }
    Cow::Owned(joined)
}

/// The words behind so many bytes and a space.
fn behind(words: &str, bytes: usize) -> &str {
    words.get(bytes + 1..).unwrap_or_default()
}

/// Whether a text begins with a cue.
fn has_cue(text: &str) -> bool {
    cues::at_start(text, &[cues::Kind::Share]).is_some()
}

/// Whether the first word of a text may be one of a row's: most texts are refused here.
fn may_be_row(text: &str) -> bool {
    may_be_first(first_word(text))
}

/// Whether a word may be the first one of a row.
fn may_be_first(first: &str) -> bool {
    // Most are letters of ASCII, of which no copy is made.
    if let Some((key, len)) = Key::of_letters(first.as_bytes())
        && len == first.len()
        && len > 0
    {
        return LISTS.first_keys.contains_key(&key);
    }
    let lower = lower(first);
    first.is_empty() || is_count(&lower) || LISTS.first_words.contains_key(lower.as_ref())
}

/// Whether the first word of a text is one of no row, and no border between labels is in it.
fn is_of_other_text(text: &str) -> bool {
    let Some(word) = plain_first_word(text) else {
        return false;
    };
    !has_border(word) && !may_be_first(word) && !cues::may_be_at_start(text, &[cues::Kind::Share])
}

/// The first word of a text, where it is of ASCII letters with a space behind it, as most are.
fn plain_first_word(text: &str) -> Option<&str> {
    let letters = text.bytes().position(|byte| !byte.is_ascii_alphanumeric());
    let len = letters.unwrap_or(text.len());
    let is_plain = len > 0 && matches!(text.as_bytes().get(len), None | Some(b' '));
    text.get(..len).filter(|_| is_plain)
}

/// The first word of a text as separators part them.
fn first_word(text: &str) -> &str {
    if let Some(word) = plain_first_word(text) {
        return word;
    }
    let text = text.trim_start_matches(is_separator);
    text.split(is_separator).next().unwrap_or_default()
}

/// Whether the label of a domain is a network's name.
pub(super) fn is_network(label: &str) -> bool {
    LISTS.names.contains_key(label)
}

/// Whether the target of a link, as `Url` writes it, may lead to a network.
pub(super) fn may_be_network(target: &str) -> bool {
    target.starts_with(|c: char| c.is_ascii_alphabetic() || c <= ' ')
        && urls::domain_in(target).is_none_or(|host| host.split('.').any(is_network))
}

/// The length of the longest row of buttons' words at the end of a text, in bytes, with the space before it.
pub(super) fn label_at_end(text: &str) -> usize {
    let from = text.len().saturating_sub(MAX_BYTES);
    let text = (from..=text.len()).find_map(|at| text.get(at..)).unwrap_or_default();
    let mut found = 0;
    let mut rest = text.trim_end();
    for _ in 0..MAX_PHRASE_WORDS {
        rest = rest
            .get(..rest.rfind(char::is_whitespace).map_or(0, |at| at + 1))
            .unwrap_or_default();
        let tail = text.get(rest.len()..).unwrap_or_default();
        if Words::read(tail).is_some_and(|words| words.count() > 0) && !tail.starts_with(is_separator) {
            found = text.len() - rest.trim_end().len();
        }
        rest = rest.trim_end();
        if rest.is_empty() {
            break;
        }
    }
    found
}

/// Whether a text of ASCII has a border between labels.
fn has_border(text: &str) -> bool {
    let pairs = text.bytes().zip(text.bytes().skip(1));
    pairs.fold(false, |found, (before, byte)| {
        found
            | (byte.is_ascii_uppercase() & before.is_ascii_lowercase())
            | (byte.is_ascii_digit() & before.is_ascii_alphabetic())
    })
}

/// A text in which labels are parted that stand in elements of their own without a space: `Share thisFacebook`, `Pin221`.
/// `None` when there are none.
fn parted(text: &str) -> Option<String> {
    let is_border = |before: char, c: char| {
        c.is_uppercase() && before.is_lowercase() || c.is_ascii_digit() && before.is_alphabetic()
    };
    // Most texts have none; of plain ones that is soon told.
    if text.is_ascii() && !has_border(text) {
        return None;
    }
    let mut before = ' ';
    if !text.chars().any(|c| is_border(std::mem::replace(&mut before, c), c)) {
        return None;
    }
    let mut parted = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    for c in text.chars() {
        if is_border(before, c) {
            parted.push(' ');
        }
        parted.push(c);
        before = c;
    }
    Some(parted)
}

/// What parts the words of a row. A comma and a full stop do not: they stand in sentences.
fn is_separator(c: char) -> bool {
    // Most are letters.
    if c.is_ascii_alphanumeric() {
        return false;
    }
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '|' | '·' | '•' | ':' | '：' | '/' | '(' | ')' | '[' | ']' | '!' | '…' | '-' | '–' | '—' | '>' | '\u{200B}')
        // Icon fonts draw their pictures on private characters.
        || matches!(c, '\u{E000}'..='\u{F8FF}')
}

fn is_count(token: &str) -> bool {
    token.starts_with(|c: char| c.is_ascii_digit())
        && token
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | 'k' | 'm' | '+'))
}
