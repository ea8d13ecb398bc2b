//! Tables of words.
//!
//! A lookup costs a few instructions a byte, far less than with the standard library's hash. That one keeps those who
//! choose the keys from choosing ones that collide. In a [`Table`] the keys are constants, and only what is looked up comes
//! from pages; a [`PageTable`] and a [`PageSet`] have a seed of their own each.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, BuildHasherDefault, Hash, Hasher};

/// A map from constant keys. Never insert what comes from a page.
pub(crate) type Table<K, V> = HashMap<K, V, BuildHasherDefault<WordHasher>>;

/// A map from keys that come from a page.
pub(crate) type PageTable<K, V> = HashMap<K, V, foldhash::fast::RandomState>;

/// A set of what comes from a page.
pub(crate) type PageSet<K> = HashSet<K, foldhash::fast::RandomState>;

/// The hash of a value: quick, mixed well in its low bits, and no secret.
pub(crate) fn hash<T: Hash + ?Sized>(value: &T) -> u64 {
    BuildHasherDefault::<WordHasher>::default().hash_one(value)
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
            let last = rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
            self.mix(last);
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.mix(u64::from(byte));
    }

    fn write_usize(&mut self, number: usize) {
        self.mix(number as u64);
    }

    fn finish(&self) -> u64 {
        // The map takes its place from the low bits, which a product mixes least.
        self.0 ^ self.0 >> 32
    }
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn words_are_found_and_others_are_not() {
        let words = ["", "a", "b", "share", "share this article", "newsletter", "newsletters"];
        let table: Table<&str, usize> = words.iter().enumerate().map(|(i, word)| (*word, i)).collect();
        for (i, word) in words.iter().enumerate() {
            assert_eq!(table.get(word), Some(&i));
        }
        assert_eq!(table.get("newslette"), None);
    }
}
