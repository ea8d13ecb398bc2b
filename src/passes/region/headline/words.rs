//! The words by which lines and the article are compared.

use crate::case::lower;
use crate::prose::{is_unspaced, letters_len};
use crate::table::{Key, hash};

/// Words of fewer characters are in every text.
pub(super) const MIN_CHARS: usize = 4;

/// Gives the hashes of the words of a text that tell what it is about: of the longer ones, whatever their capitals, and of
/// pairs of characters in scripts that do not part their words.
pub(super) fn each_telling_word(text: &str, mut give: impl FnMut(u64)) {
    let ends = |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphanumeric();
    let mut rest = text;
    while !rest.is_empty() {
        // Most words are a few letters of ASCII.
        let len = match Key::of_letters(rest.as_bytes()) {
            Some((key, len)) if rest.as_bytes().get(len).is_none_or(ends) => {
                if len >= MIN_CHARS {
                    give(hash(&key));
                }
                len
            }
            _ => {
                let len = letters_len(rest);
                each_of_another_word(rest.get(..len).unwrap_or_default(), &mut give);
                len
            }
        };
        let behind = rest.get(len..).unwrap_or_default();
        let sign = behind.chars().next().map_or(0, char::len_utf8);
        rest = behind.get(sign..).unwrap_or_default();
    }
}

/// The same of a word that may have other letters, and digits.
fn each_of_another_word(word: &str, give: &mut impl FnMut(u64)) {
    if word.contains(is_unspaced) {
        let starts = word.char_indices().map(|(at, _)| at);
        let ends = starts.clone().skip(2).chain([word.len()]);
        let pairs = starts.zip(ends).filter_map(|(start, end)| word.get(start..end));
        pairs.for_each(|pair| give(hash(pair)));
    } else if word.chars().nth(MIN_CHARS - 1).is_some() {
        give(hash_of(&lower(word)));
    }
}

/// The hash of a lower-case word.
pub(super) fn hash_of(word: &str) -> u64 {
    Key::of(word).map_or_else(|| hash(word), |key| hash(&key))
}
