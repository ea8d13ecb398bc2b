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
    by_pair: Table<[u8; 2], Vec<&'static str>>,
    pairs: Pairs,
}

impl Phrases {
    pub(super) fn by_first(phrases: impl Iterator<Item = &'static str> + Clone) -> Self {
        Phrases {
            pairs: Pairs::first(phrases.clone()),
            by_pair: by(|phrase| pair(phrase.bytes()), phrases.clone()),
            by_letter: by(|phrase| phrase.chars().next(), phrases),
        }
    }

    pub(super) fn by_last(phrases: impl Iterator<Item = &'static str> + Clone) -> Self {
        Phrases {
            pairs: Pairs::last(phrases.clone()),
            by_pair: by(|phrase| pair(phrase.bytes().rev()), phrases.clone()),
            by_letter: by(|phrase| phrase.chars().next_back(), phrases),
        }
    }

    /// Whether a text may begin with one of the phrases.
    pub(super) fn may_begin(&self, text: &str) -> bool {
        self.pairs.may_begin(text)
    }

    /// The phrases that may begin a text, their case disregarded.
    pub(super) fn beginning(&self, text: &str) -> impl Iterator<Item = &'static str> {
        self.with(pair(text.bytes()), || text.chars().next())
    }

    /// The phrases that may end a text, their case disregarded.
    pub(super) fn ending(&self, text: &str) -> impl Iterator<Item = &'static str> {
        self.with(pair(text.bytes().rev()), || text.chars().next_back())
    }

    /// The phrases of which the characters at the end of a text may be the letters.
    fn with(&self, pair: Option<[u8; 2]>, outer: impl Fn() -> Option<char>) -> impl Iterator<Item = &'static str> {
        let outer = if pair.is_none() { outer() } else { None };
        let lower = outer.and_then(|c| c.to_lowercase().next());
        let same = [outer, lower.filter(|_| lower != outer)].into_iter().flatten();
        let by_letter = same.filter_map(|letter| self.by_letter.get(&letter)).flatten();
        let pair = pair.filter(|[outer, inner]| self.pairs.has(*outer, *inner));
        let by_pair = pair.and_then(|pair| self.by_pair.get(&pair)).into_iter().flatten();
        by_pair.chain(by_letter).copied()
    }
}

/// The two bytes at the end of a text in lower case, where both are of ASCII.
fn pair(mut bytes: impl Iterator<Item = u8>) -> Option<[u8; 2]> {
    let (outer, inner) = (bytes.next()?, bytes.next()?);
    (outer.is_ascii() && inner.is_ascii()).then(|| [outer, inner].map(|byte| byte.to_ascii_lowercase()))
}

fn by<K: Eq + Hash>(
    end: impl Fn(&str) -> Option<K>,
    phrases: impl Iterator<Item = &'static str>,
) -> Table<K, Vec<&'static str>> {
    let mut table: Table<K, Vec<_>> = Table::default();
    for phrase in phrases {
        if let Some(end) = end(phrase) {
            table.entry(end).or_default().push(phrase);
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
