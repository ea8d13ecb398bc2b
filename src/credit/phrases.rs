//! Phrases by the letters at their ends, and which two letters those are: what tells at once that a text has none of them
//! there.

use std::hash::Hash;

use crate::table::Table;

/// For each last letter, or first one, those that stand beside it in a phrase, one bit each. Case does not count.
pub(super) struct Pairs([u32; 128]);

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
    pub(super) fn first<'p>(phrases: impl Iterator<Item = &'p str>) -> Self {
        let mut pairs = Pairs::default();
        for phrase in phrases {
            let mut bytes = phrase.bytes();
            pairs.add(bytes.next(), bytes.next());
        }
        pairs
    }

    /// The pairs in which phrases end.
    pub(super) fn last<'p>(phrases: impl Iterator<Item = &'p str>) -> Self {
        let mut pairs = Pairs::default();
        for phrase in phrases {
            let mut bytes = phrase.bytes().rev();
            pairs.add(bytes.next(), bytes.next());
        }
        pairs
    }

    /// Whether a text may begin with one of the phrases. One that does not begin in ASCII is not judged.
    pub(super) fn may_begin(&self, text: &str) -> bool {
        self.may_be(text.bytes())
    }

    /// Whether a text may end with one of the phrases, likewise.
    pub(super) fn may_end(&self, text: &str) -> bool {
        self.may_be(text.bytes().rev())
    }

    fn may_be(&self, mut bytes: impl Iterator<Item = u8>) -> bool {
        match (bytes.next(), bytes.next()) {
            (Some(outer), Some(inner)) if outer.is_ascii() && inner.is_ascii() => self.has(outer, inner),
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
        for text in ["a Photo", "TO", "T.", "ax", "o", ""] {
            assert!(last.may_end(text), "{text}");
        }
        assert!(!first.may_begin("bridge") && !first.may_begin("pots"));
        assert!(!last.may_end("bridge") && !last.may_end("go"));
    }
}
