//! Phrases by the letters at their ends, and which two letters those are: what tells at once that a text has none of them
//! there. Whether one stands at an end of a text as a whole word, case disregarded.

use std::hash::Hash;

use super::names;
use crate::table::Table;

/// For each last letter, or first one, those that stand beside it in a phrase, one bit each. Case does not count.
struct Pairs([u32; 128]);

impl Default for Pairs {
    fn default() -> Self {
        Pairs([0; 128])
    }
}

impl Pairs {
    /// Adds the end of a phrase: its outermost byte, and the one beside it.
    fn add(&mut self, outer: Option<u8>, inner: Option<u8>) {
        let bits = inner.map_or(u32::MAX, |inner| 1 << (inner & 31));
        if let Some(all) = outer.and_then(|outer| self.0.get_mut(usize::from(outer.to_ascii_lowercase()))) {
            *all |= bits;
        }
    }

    /// The pairs in which phrases begin.
    fn first<'p>(phrases: impl Iterator<Item = &'p str>) -> Self {
        let mut pairs = Pairs::default();
        for phrase in phrases {
            let mut bytes = phrase.bytes();
            pairs.add(bytes.next(), bytes.next());
        }
        pairs
    }

    /// The pairs in which phrases end.
    fn last<'p>(phrases: impl Iterator<Item = &'p str>) -> Self {
        let mut pairs = Pairs::default();
        for phrase in phrases {
            let mut bytes = phrase.bytes().rev();
            pairs.add(bytes.next(), bytes.next());
        }
        pairs
    }

    /// Whether a text may begin with one of the phrases. One that does not begin in ASCII is not judged.
    fn may_begin(&self, text: &str) -> bool {
        match text.as_bytes() {
            [outer, inner, ..] if outer.is_ascii() && inner.is_ascii() => self.has(*outer, *inner),
            _ => true,
        }
    }

    /// Whether two bytes of ASCII may be the outermost ones of a phrase.
    fn has(&self, outer: u8, inner: u8) -> bool {
        let inners = self.0.get(usize::from(outer.to_ascii_lowercase()));
        inners.is_some_and(|bits| bits >> (inner & 31) & 1 != 0)
    }
}

/// Phrases by the letters at one of their ends.
pub(super) struct Phrases {
    by_letter: Table<char, Vec<&'static str>>,
    /// Those whose two letters there are of ASCII, by these.
    by_pair: Table<[u8; 2], Vec<Far>>,
    pairs: Pairs,
}

/// A phrase with its letter at the other end, where all its letters are of ASCII.
struct Far(&'static str, Option<u8>);

impl Far {
    fn new(phrase: &'static str, letter: Option<u8>) -> Self {
        Far(phrase, letter.filter(|_| phrase.is_ascii()))
    }
}

impl Phrases {
    pub(super) fn by_first(phrases: impl Iterator<Item = &'static str> + Clone) -> Self {
        Phrases {
            pairs: Pairs::first(phrases.clone()),
            by_pair: by(
                |Far(phrase, _)| pair(phrase.bytes()),
                phrases
                    .clone()
                    .map(|phrase| Far::new(phrase, phrase.bytes().next_back())),
            ),
            by_letter: by(|phrase| phrase.chars().next(), phrases),
        }
    }

    pub(super) fn by_last(phrases: impl Iterator<Item = &'static str> + Clone) -> Self {
        Phrases {
            pairs: Pairs::last(phrases.clone()),
            by_pair: by(
                |Far(phrase, _)| pair(phrase.bytes().rev()),
                phrases.clone().map(|phrase| Far::new(phrase, phrase.bytes().next())),
            ),
            by_letter: by(|phrase| phrase.chars().next_back(), phrases),
        }
    }

    /// Whether a text may begin with one of the phrases.
    pub(super) fn may_begin(&self, text: &str) -> bool {
        self.pairs.may_begin(text)
    }

    /// The phrases that may begin a text, their case disregarded.
    pub(super) fn beginning(&self, text: &str) -> impl Iterator<Item = &'static str> {
        let far = |len: usize| text.as_bytes().get(len.checked_sub(1)?).copied();
        self.with(text, pair(text.bytes()), far, || text.chars().next())
    }

    /// The phrases that may end a text, their case disregarded.
    pub(super) fn ending(&self, text: &str) -> impl Iterator<Item = &'static str> {
        let far = |len: usize| text.as_bytes().get(text.len().checked_sub(len)?).copied();
        self.with(text, pair(text.bytes().rev()), far, || text.chars().next_back())
    }

    /// The phrases whose letters may be those at an end of a text, of which `pair` and `outer` are the letters. `far` gives
    /// the byte of the text at the other end of so many bytes.
    fn with(
        &self,
        text: &str,
        pair: Option<[u8; 2]>,
        far: impl Fn(usize) -> Option<u8>,
        outer: impl Fn() -> Option<char>,
    ) -> impl Iterator<Item = &'static str> {
        let outer = if pair.is_none() { outer() } else { None };
        let lower = outer.and_then(|c| c.to_lowercase().next());
        let same = [outer, lower.filter(|_| lower != outer)].into_iter().flatten();
        let by_letter = same.filter_map(|letter| self.by_letter.get(&letter)).flatten().copied();
        let pair = pair.filter(|[outer, inner]| self.pairs.has(*outer, *inner));
        let by_pair = pair.and_then(|pair| self.by_pair.get(&pair)).into_iter().flatten();
        let is_ascii = pair.is_some() && text.is_ascii();
        let may_be = by_pair.filter(move |Far(phrase, letter)| match (letter, far(phrase.len())) {
            (Some(letter), Some(byte)) => byte.eq_ignore_ascii_case(letter),
            (Some(_), None) => false,
            (None, _) => !is_ascii,
        });
        may_be.map(|Far(phrase, _)| *phrase).chain(by_letter)
    }
}

/// The two bytes at the end of a text in lower case, where both are of ASCII.
fn pair(mut bytes: impl Iterator<Item = u8>) -> Option<[u8; 2]> {
    let (outer, inner) = (bytes.next()?, bytes.next()?);
    (outer.is_ascii() && inner.is_ascii()).then(|| [outer, inner].map(|byte| byte.to_ascii_lowercase()))
}

fn by<K: Eq + Hash, P>(key: impl Fn(&P) -> Option<K>, phrases: impl Iterator<Item = P>) -> Table<K, Vec<P>> {
    let mut table: Table<K, Vec<_>> = Table::default();
    for phrase in phrases {
        if let Some(key) = key(&phrase) {
            table.entry(key).or_default().push(phrase);
        }
    }
    table
}

/// Where a phrase that ends the text starts, if it stands as a whole word and case is disregarded.
#[inline]
pub(super) fn phrase_start(text: &str, phrase: &str) -> Option<usize> {
    let start = match text.len().checked_sub(phrase.len()) {
        Some(start) if is_same(text.as_bytes().get(start..), phrase) => start,
        _ if phrase.is_ascii() => return None,
        _ => folded_start(text, phrase)?,
    };
    let before = text.get(..start)?.chars().next_back();
    let glued = text.get(start..)?.starts_with(char::is_uppercase) && before.is_some_and(|c| !c.is_alphanumeric());
    let whole = before.is_none_or(|c| {
        !c.is_alphanumeric() || names::is_uncased(phrase) && !phrase.contains(char::is_whitespace) && is_break(c)
    });
    (glued || whole).then_some(start)
}

/// Where a phrase that ends the text starts, letter by letter.
fn folded_start(text: &str, phrase: &str) -> Option<usize> {
    let mut chars = text.char_indices().rev();
    let mut start = text.len();
    for want in phrase.chars().rev() {
        let (at, c) = chars.next()?;
        if !same_letter(c, want) {
            return None;
        }
        start = at;
    }
    Some(start)
}

/// A letter of another script than the phrase's, such as a digit before `写真`, parts words as a space does.
fn is_break(c: char) -> bool {
    c.is_ascii_alphanumeric()
}

/// The length of a phrase that opens the text as a whole word, case disregarded.
#[inline]
pub(super) fn phrase_len(text: &str, phrase: &str) -> Option<usize> {
    let len = match text.as_bytes().get(..phrase.len()) {
        head @ Some(_) if is_same(head, phrase) => phrase.len(),
        _ if phrase.is_ascii() => return None,
        _ => folded_len(text, phrase)?,
    };
    let rest = text.get(len..)?;
    (phrase.ends_with(['.', '…']) || !rest.starts_with(char::is_alphanumeric)).then_some(len)
}

/// The length of a phrase that opens the text, letter by letter.
fn folded_len(text: &str, phrase: &str) -> Option<usize> {
    let mut chars = text.char_indices();
    for want in phrase.chars() {
        let (_, c) = chars.next()?;
        if !same_letter(c, want) {
            return None;
        }
    }
    Some(chars.next().map_or(text.len(), |(at, _)| at))
}

/// Whether bytes are those of a phrase but for the case of ASCII, as of most phrases that are found.
#[inline]
fn is_same(bytes: Option<&[u8]>, phrase: &str) -> bool {
    let phrase = phrase.as_bytes();
    bytes.is_some_and(|bytes| {
        // Most phrases that are compared differ at one end or the other.
        let is_same = |byte: Option<&u8>, other: Option<&u8>| match (byte, other) {
            (Some(byte), Some(other)) => byte.eq_ignore_ascii_case(other),
            _ => false,
        };
        is_same(bytes.last(), phrase.last())
            && is_same(bytes.first(), phrase.first())
            && bytes.eq_ignore_ascii_case(phrase)
    })
}

fn same_letter(c: char, lower: char) -> bool {
    match c.is_ascii() {
        true => c.to_ascii_lowercase() == lower,
        false => c == lower || !lower.is_ascii() && c.to_lowercase().next() == Some(lower),
    }
}

#[cfg(test)]
mod tests {
    use super::Pairs;

    #[test]
    fn what_may_be_there_is_told_by_two_letters() {
        let phrases = || ["photo", "fot.", "x", "фото"].into_iter();
        let (first, last) = (Pairs::first(phrases()), Pairs::last(phrases()));
        for text in ["Photo: A", "PHrase", "x", "xyz", "фото", "p", "ф", ""] {
            assert!(first.may_begin(text), "{text}");
        }
        for text in ["a Photo", "TO", "T.", "ax"] {
            let [inner, outer] = text.as_bytes().last_chunk().unwrap();
            assert!(last.has(*outer, *inner), "{text}");
        }
        assert!(!first.may_begin("bridge") && !first.may_begin("pots"));
        assert!(!last.has(b'e', b'g') && !last.has(b'o', b'g'));
    }
}
