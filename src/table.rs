//! Tables of words.
//!
//! A lookup costs a few instructions a byte, far less than with the standard library's hash. That one keeps those who
//! choose the keys from choosing ones that collide. In a [`Table`] the keys are constants, and only what is looked up comes
//! from pages; a [`PageTable`] and a [`PageSet`] have a seed of their own each.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, BuildHasherDefault, Hash, Hasher};

use crate::eight::{self, all, before_first, between};

/// A map from constant keys. Never insert what comes from a page.
pub(crate) type Table<K, V> = HashMap<K, V, BuildHasherDefault<WordHasher>>;

/// A map from keys that come from a page.
pub(crate) type PageTable<K, V> = HashMap<K, V, foldhash::fast::RandomState>;

/// A set of what comes from a page.
pub(crate) type PageSet<K> = HashSet<K, foldhash::fast::RandomState>;

/// A table of words from which most others are refused by their first letter and their length.
pub(crate) struct WordTable<V> {
    values: Table<&'static [u8], V>,
    /// The lengths of the words that begin with each byte of ASCII, one bit each.
    lengths: [u64; 128],
}

impl<V> Default for WordTable<V> {
    fn default() -> Self {
        WordTable {
            values: Table::default(),
            lengths: [0; 128],
        }
    }
}

impl<V: Default> WordTable<V> {
    /// The value of a word, to be set.
    pub(crate) fn entry(&mut self, word: &'static str) -> &mut V {
        let word = word.as_bytes();
        if let Some(lengths) = word.first().and_then(|first| self.lengths.get_mut(usize::from(*first))) {
            *lengths |= 1 << (word.len() % 64);
        }
        self.values.entry(word).or_default()
    }

    /// The value of a word.
    pub(crate) fn get(&self, word: &[u8]) -> Option<&V> {
        let lengths = word.first().and_then(|first| self.lengths.get(usize::from(*first)))?;
        if lengths >> (word.len() % 64) & 1 == 0 {
            return None;
        }
        self.values.get(word)
    }
}

/// The hash of a value: quick, mixed well in its low bits, and no secret.
pub(crate) fn hash<T: Hash + ?Sized>(value: &T) -> u64 {
    BuildHasherDefault::<WordHasher>::default().hash_one(value)
}

/// A word of up to [`Key::MOST`] bytes as a number, which is hashed and compared in one step: its bytes, and how many they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Key(u128);

impl Key {
    /// The bytes of the longest words that have one: nearly all words of most languages.
    pub(crate) const MOST: usize = 15;

    /// The key of a word; `None` when it is too long.
    pub(crate) fn of(word: &str) -> Option<Key> {
        let word = word.as_bytes();
        // The two halves overlap where they have the same bytes.
        let bytes = match (
            word.first_chunk(),
            word.last_chunk(),
            word.first_chunk(),
            word.last_chunk(),
        ) {
            (Some(head), Some(tail), _, _) if word.len() <= Key::MOST => {
                u128::from(u64::from_le_bytes(*head)) | u128::from(u64::from_le_bytes(*tail)) << (8 * (word.len() - 8))
            }
            (None, None, Some(head), Some(tail)) => u128::from(
                u64::from(u32::from_le_bytes(*head)) | u64::from(u32::from_le_bytes(*tail)) << (8 * (word.len() - 4)),
            ),
            (None, None, None, None) => {
                let bytes = word.iter().rev().fold(0, |bytes, byte| bytes << 8 | u32::from(*byte));
                u128::from(bytes)
            }
            _ => return None,
        };
        Some(Key(bytes | (word.len() as u128) << 120))
    }

    /// The ASCII letters that a text begins with: how many, and the key of the word that they make in small letters. `None`
    /// where they are too many.
    #[inline]
    pub(crate) fn of_letters(text: &[u8]) -> Option<(Key, usize)> {
        let (head, len) = letters(text);
        if len < 8 {
            return Some((Key(u128::from(head) | (len as u128) << 120), len));
        }
        let (tail, more) = letters(text.get(8..)?);
        let len = len + more;
        (more < 8).then_some((
            Key(u128::from(head) | u128::from(tail) << 64 | (len as u128) << 120),
            len,
        ))
    }

    /// The bytes of the word, and how many of them are.
    pub(crate) fn bytes(self) -> ([u8; 16], usize) {
        (self.0.to_le_bytes(), (self.0 >> 120) as usize)
    }
}

/// The ASCII letters among the first eight bytes of a text up to the first other byte, in small letters, and how many they are.
#[inline]
fn letters(text: &[u8]) -> (u64, usize) {
    let small = eight::first(text) | all(0x20);
    let others = !between(small, b'a', b'z') & all(0x80);
    // The bits below the first other byte, or all.
    let mask = (others & others.wrapping_neg()).wrapping_shr(7).wrapping_sub(1);
    (small & mask, before_first(others))
}

/// Mixes eight bytes at a time.
#[derive(Default)]
pub(crate) struct WordHasher(u64);

impl WordHasher {
    fn mix(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517C_C1B7_2722_0A95);
    }
}

impl Hasher for WordHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        if !rest.is_empty() {
            self.mix(eight::first(rest));
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.mix(u64::from(byte));
    }

    fn write_u128(&mut self, number: u128) {
        self.mix(number as u64);
        self.mix((number >> 64) as u64);
    }

    fn write_usize(&mut self, number: usize) {
        self.mix(number as u64);
    }

    fn finish(&self) -> u64 {
        // The map takes its place from the low bits, which a product mixes least.
        self.0 ^ self.0 >> 32
    }
}

/// What the compiler collects for a table: how many there are, and as many of them as there is room for.
pub(crate) struct Collected<T, const N: usize> {
    pub(crate) items: [T; N],
    pub(crate) count: usize,
}

impl<T: Copy, const N: usize> Collected<T, N> {
    /// Nothing yet; `free` stands in the room that is left.
    pub(crate) const fn of(free: T) -> Self {
        Collected {
            items: [free; N],
            count: 0,
        }
    }

    #[expect(clippy::indexing_slicing, reason = "the bound is checked")]
    pub(crate) const fn push(&mut self, item: T) {
        if self.count < N {
            self.items[self.count] = item;
        }
        self.count += 1;
    }
}

/// The first character of a text, and what stands behind it, for tables that the compiler makes.
pub(crate) const fn first_char(text: &[u8]) -> Option<(char, &[u8])> {
    const fn bits(byte: u8) -> u32 {
        byte as u32 & 0x3F
    }
    let (code, behind) = match text {
        [a @ ..0x80, behind @ ..] => (*a as u32, behind),
        [a @ ..0xE0, b, behind @ ..] => ((*a as u32 & 0x1F) << 6 | bits(*b), behind),
        [a @ ..0xF0, b, c, behind @ ..] => ((*a as u32 & 0xF) << 12 | bits(*b) << 6 | bits(*c), behind),
        [a, b, c, d, behind @ ..] => (
            (*a as u32 & 7) << 18 | bits(*b) << 12 | bits(*c) << 6 | bits(*d),
            behind,
        ),
        _ => return None,
    };
    match char::from_u32(code) {
        Some(c) => Some((c, behind)),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, Table, WordTable, first_char};

    #[test]
    fn characters_are_read_one_by_one() {
        let text = "a é 橋 🎉";
        let mut rest = text.as_bytes();
        for c in text.chars() {
            let (first, behind) = first_char(rest).unwrap();
            assert_eq!(first, c);
            rest = behind;
        }
        assert_eq!(first_char(rest), None);
    }

    #[test]
    fn words_are_found_and_others_are_not() {
        let words = ["", "a", "b", "share", "share this article", "newsletter", "newsletters"];
        let table: Table<&str, usize> = words.iter().enumerate().map(|(i, word)| (*word, i)).collect();
        for (i, word) in words.iter().enumerate() {
            assert_eq!(table.get(word), Some(&i));
        }
        assert_eq!(table.get("newslette"), None);
    }

    #[test]
    fn words_are_found_by_letter_and_length() {
        let mut words = WordTable::default();
        for (i, word) in ["share", "shares", "news"].into_iter().enumerate() {
            *words.entry(word) = i + 1;
        }
        assert_eq!(words.get(b"shares"), Some(&2));
        for other in ["", "story", "sharers", "new", "schön"] {
            assert_eq!(words.get(other.as_bytes()), None, "{other}");
        }
    }

    #[test]
    fn keys_are_equal_where_words_are() {
        let words = [
            "",
            "a",
            "b",
            "ab",
            "ba",
            "aba",
            "abba",
            "abbab",
            "abbabba",
            "abbabbab",
            "babbabba",
            "abbabbabb",
        ];
        let long = ["für", "abbabbabbabbabb", "abbabbabbabbabc", "über", "à"];
        let words: Vec<&str> = words.into_iter().chain(long).collect();
        for a in &words {
            for b in &words {
                assert_eq!(Key::of(a) == Key::of(b), a == b, "{a} {b}");
            }
        }
        assert!(Key::of("abbabbabbabbabb").is_some() && Key::of("abbabbabbabbabba").is_none());
        // What is no word either.
        assert_ne!(Key::of("a"), Key::of("a\0"));
    }

    #[test]
    fn the_letters_that_a_text_begins_with_are_a_word() {
        let texts = [
            "",
            "a",
            "The bridge",
            "A",
            "x[y",
            "Z{",
            "z`",
            "a@b",
            "It’s",
            "über",
            "bridge\n",
            "abbabbabbabbABB.",
        ];
        for text in texts {
            for behind in ["", " and so on and so on"] {
                let text = [text, behind].concat();
                let len = text.bytes().take_while(u8::is_ascii_alphabetic).count();
                let word = text[..len].to_ascii_lowercase();
                let (key, found) = Key::of_letters(text.as_bytes()).unwrap();
                assert_eq!((Some(key), found), (Key::of(&word), len), "{text}");
                assert_eq!(key.bytes().0[..len], *word.as_bytes(), "{text}");
            }
        }
        for byte in 0..=u8::MAX {
            let is_letter = Key::of_letters(&[byte]).unwrap().1 == 1;
            assert_eq!(is_letter, byte.is_ascii_alphabetic(), "{byte}");
        }
        assert_eq!(Key::of_letters(b"abbabbabbabbabba"), None);
    }
}
