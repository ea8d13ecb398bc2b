//! English words, by how common they are; where a word comes from is in `README.md`.
//!
//! In: a word in lower case. Out: its [`Tier`]. The words stay in the lists; only their places are kept apart.

use super::Tier;
use crate::table::Key;

/// The words of a tier, and their places by their hashes, which the compiler makes.
struct List {
    tier: Tier,
    words: &'static str,
    index: &'static [u32],
}

/// The most common words are by themselves: the memory that they are found in is little, and so near mostly.
static MOST_COMMON: List = List {
    tier: Tier::Common,
    words: COMMON,
    index: &index::<{ 1 << 13 }>(COMMON),
};

static OTHERS: [List; 2] = [
    List {
        tier: Tier::Usual,
        words: USUAL,
        index: &index::<{ 1 << 14 }>(USUAL),
    },
    List {
        tier: Tier::Known,
        words: KNOWN,
        index: &index::<{ 1 << 16 }>(KNOWN),
    },
];

const COMMON: &str = include_str!("common.txt");
const USUAL: &str = include_str!("usual.txt");
const KNOWN: &str = include_str!("known.txt");

/// A place has the offset of its word in its list, counted from 1, and the upper bits of its hash above these bits; 0 is
/// free. So hardly a word is compared with another.
const OFFSET_BITS: u32 = 20;

#[expect(clippy::indexing_slicing, reason = "the compiler says so where one is out of bounds")]
const fn index<const PLACES: usize>(list: &str) -> [u32; PLACES] {
    let mut index = [0; PLACES];
    let list = list.as_bytes();
    let (mut start, mut hash, mut rest) = (0, HASH, list);
    while let [letter, behind @ ..] = rest {
        rest = behind;
        if *letter != b'\n' {
            hash = mixed(hash, *letter);
            continue;
        }
        let mut place = place(hash, PLACES);
        while index[place] != 0 {
            place = next(place, PLACES);
        }
        index[place] = mark(hash) << OFFSET_BITS | (start as u32 + 1);
        start = list.len() - rest.len();
        hash = HASH;
    }
    index
}

/// A bit for each hash of a word of the other lists.
const FILTER_BITS: usize = 1 << 19;

/// Most of what is no word is told by one of these, without a look at the lists.
static FILTER: [u64; FILTER_BITS / 64] = filter();

#[expect(clippy::indexing_slicing, reason = "the compiler says so where one is out of bounds")]
const fn filter() -> [u64; FILTER_BITS / 64] {
    let mut filter = [0; FILTER_BITS / 64];
    let lists = [USUAL, KNOWN];
    let mut number = 0;
    while number < lists.len() {
        let (mut hash, mut rest) = (HASH, lists[number].as_bytes());
        while let [letter, behind @ ..] = rest {
            rest = behind;
            if *letter != b'\n' {
                hash = mixed(hash, *letter);
                continue;
            }
            let bit = place(hash, FILTER_BITS);
            filter[bit / 64] |= 1 << (bit % 64);
            hash = HASH;
        }
        number += 1;
    }
    filter
}

/// The hash of the empty word (FNV-1a).
const HASH: u64 = 0x811C_9DC5;

/// The hash of a word and a letter behind it.
const fn mixed(hash: u64, letter: u8) -> u64 {
    ((hash ^ letter as u64) * 0x0100_0193) & 0xFFFF_FFFF
}

/// The first of so many places at which a word of a hash may be, and the one that is tried after another; they are a
/// power of two.
const fn place(hash: u64, places: usize) -> usize {
    (hash ^ hash >> 15) as usize & (places - 1)
}

const fn next(place: usize, places: usize) -> usize {
    (place + 1) & (places - 1)
}

/// The uppermost bits of a hash.
const fn mark(hash: u64) -> u32 {
    (hash >> OFFSET_BITS) as u32
}

/// The tier of a lower-case word; `None` when no list has it.
pub(in super::super) fn tier(word: &str) -> Option<Tier> {
    listed(word.as_bytes())
}

/// Whether a list has a word.
pub(in super::super) fn is_listed(word: Key) -> bool {
    let (bytes, len) = word.bytes();
    bytes.get(..len).and_then(listed).is_some()
}

fn listed(word: &[u8]) -> Option<Tier> {
    let hash = word.iter().fold(HASH, |hash, letter| mixed(hash, *letter));
    if MOST_COMMON.has(word, hash) {
        return Some(Tier::Common);
    }
    let bit = place(hash, FILTER_BITS);
    if FILTER.get(bit / 64)? >> (bit % 64) & 1 == 0 {
        return None;
    }
    OTHERS.iter().find(|list| list.has(word, hash)).map(|list| list.tier)
}

impl List {
    /// Whether it has a word of a hash.
    fn has(&self, word: &[u8], hash: u64) -> bool {
        let mut at = place(hash, self.index.len());
        while let Some(entry) = self.index.get(at)
            && *entry != 0
        {
            let start = (entry & ((1 << OFFSET_BITS) - 1)) as usize - 1;
            if entry >> OFFSET_BITS == mark(hash)
                && let Some(found) = self.words.as_bytes().get(start..)
                && found.get(word.len()) == Some(&b'\n')
                && found.starts_with(word)
            {
                return true;
            }
            at = next(at, self.index.len());
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_and_the_lists_are_sorted() {
        assert_eq!(tier("the"), Some(Tier::Common));
        assert_eq!(tier("assault"), Some(Tier::Usual));
        assert_eq!(tier("assaultheavily"), None);
        assert_eq!(tier(""), None);
        for list in OTHERS.iter().chain([&MOST_COMMON]) {
            let mut words = list.words.lines();
            assert!(words.clone().is_sorted());
            assert!(words.all(|word| tier(word) == Some(list.tier)), "{:?}", list.tier);
        }
    }
}
