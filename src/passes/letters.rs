//! What the characters of a text tell, counted in one scan.

use memchr::memchr2;

use crate::eight::{self, between, count};
use crate::prose::is_unspaced;

/// What is counted of the characters of a text, in one scan.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Letters {
    pub(super) chars: u32,
    /// Words as [`count_words`](crate::prose::count_words) counts them.
    pub(super) words: u32,
    /// Words as white space parts them.
    pub(super) parted: u32,
    pub(super) capitals: u32,
    pub(super) digits: u32,
    pub(super) has_price: bool,
    pub(super) has_separator: bool,
    pub(super) has_copyright: bool,
    /// Whether the text has, or may have where it is long, anything but words of ASCII letters with spaces between them: a
    /// sign, a digit, a line feed.
    pub(super) has_signs: bool,
}

/// Longer texts are not looked through for signs, for hardly any has none.
const MAX_WITHOUT_SIGNS: usize = 32;

/// So many bytes are counted at once where they are of ASCII.
const MANY: usize = 32;

impl Letters {
    pub(super) fn of(text: &str) -> Letters {
        let mut letters = Letters::default();
        if memchr2(b'$', b'|', text.as_bytes()).is_some() {
            (letters.has_price, letters.has_separator) = (text.contains('$'), text.contains('|'));
        }
        let mut rest = text;
        let mut in_word = false;
        // The characters of the open word that are of a script without spaces.
        let mut unspaced = 0;
        loop {
            while unspaced == 0
                && let Some(bytes) = rest.as_bytes().first_chunk().filter(|bytes| bytes.is_ascii())
            {
                in_word = letters.add_many(bytes, in_word);
                letters.chars += bytes.len() as u32;
                rest = rest.get(bytes.len()..).unwrap_or_default();
            }
            while unspaced == 0
                && let Some(bytes) = eight::ascii(rest.as_bytes())
            {
                in_word = letters.add_eight(bytes, in_word);
                letters.chars += size_of_val(&bytes) as u32;
                rest = rest.get(size_of_val(&bytes)..).unwrap_or_default();
            }
            if unspaced == 0
                && let Some(bytes) = eight::last_ascii(rest.as_bytes())
            {
                letters.add_eight(bytes, in_word);
                letters.chars += rest.len() as u32;
                break;
            }
            let Some(c) = rest.chars().next() else { break };
            letters.chars += 1;
            if c.is_whitespace() {
                letters.words += more_words(unspaced);
                (in_word, unspaced) = (false, 0);
            } else {
                letters.add(c, in_word);
                in_word = true;
                unspaced += u32::from(is_unspaced(c));
            }
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
        }
        letters.words += letters.parted + more_words(unspaced);
        letters.has_signs = has_signs(text.as_bytes());
        letters
    }

    /// Counts many bytes of ASCII, as [`Letters::add_eight`] does eight: none of them waits for another, so that the
    /// compiler takes sixteen in a step.
    #[inline(never)]
    fn add_many(&mut self, bytes: &[u8; MANY], in_word: bool) -> bool {
        let spaces = bytes.map(|byte| u8::from(byte == b' ') | u8::from((b'\t'..=b'\r').contains(&byte)));
        let mut before = [u8::from(!in_word); MANY];
        if let (Some((_, others)), Some(behind)) = (spaces.split_last(), before.get_mut(1..)) {
            behind.copy_from_slice(others);
        }
        let (mut parted, mut capitals, mut digits) = (0, 0, 0);
        for ((byte, space), before) in bytes.iter().zip(spaces).zip(before) {
            let starts = before & !space;
            parted += starts;
            capitals += starts & u8::from(byte.is_ascii_uppercase());
            digits += u8::from(byte.is_ascii_digit());
        }
        self.parted += u32::from(parted);
        self.capitals += u32::from(capitals);
        self.digits += u32::from(digits);
        spaces.last() == Some(&0)
    }

    /// Counts eight bytes of ASCII, before which a word may be open. Whether one is behind them.
    fn add_eight(&mut self, bytes: u64, in_word: bool) -> bool {
        let spaces = between(bytes, b' ', b' ') | between(bytes, b'\t', b'\r');
        let starts = !spaces & (spaces << 8 | u64::from(!in_word) << 7) & eight::all(0x80);
        self.parted += count(starts) as u32;
        self.capitals += count(starts & between(bytes, b'A', b'Z')) as u32;
        self.digits += count(between(bytes, b'0', b'9')) as u32;
        spaces >> 63 == 0
    }

    /// Counts a character that is no white space.
    fn add(&mut self, c: char, in_word: bool) {
        self.parted += u32::from(!in_word);
        self.capitals += u32::from(!in_word && c.is_uppercase());
        match c {
            '0'..='9' => self.digits += 1,
            '€' | '£' => self.has_price = true,
            '»' | '→' | '·' | '•' => self.has_separator = true,
            '©' => self.has_copyright = true,
            _ => {}
        }
    }
}

/// See [`Letters::has_signs`].
fn has_signs(text: &[u8]) -> bool {
    let begins = text.first().is_some_and(u8::is_ascii_alphabetic);
    let is_plain = |byte: &u8| byte.is_ascii_alphabetic() || *byte == b' ';
    text.len() > MAX_WITHOUT_SIGNS || !begins || !text.iter().all(is_plain)
}

/// How many words more than one a word is by its characters of a script without spaces.
fn more_words(unspaced: u32) -> u32 {
    (unspaced / 2).saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prose::count_words;

    #[test]
    fn words_are_counted_as_elsewhere() {
        for text in [
            "",
            " ",
            "The bridge  is\tclosed.",
            "橋は閉鎖される 2024",
            "Цена: 5 €",
            "สะพานปิด",
        ] {
            // Wherever the bytes begin that are looked at together.
            for at in 0..8 {
                let text = format!(
                    "{}{text}, and 10 Buses in the\tOld Tunnel under Pier 3",
                    &"A 2nd by"[..at]
                );
                let letters = Letters::of(&text);
                let words = || text.split_whitespace();
                let counts = (letters.words as usize, letters.parted as usize);
                assert_eq!(counts, (count_words(&text), words().count()), "{text}");
                let capitals = words().filter(|word| word.starts_with(char::is_uppercase)).count();
                let digits = text.bytes().filter(u8::is_ascii_digit).count();
                assert_eq!(
                    (letters.capitals as usize, letters.digits as usize),
                    (capitals, digits),
                    "{text}"
                );
                assert_eq!(letters.chars as usize, text.chars().count(), "{text}");
            }
        }
        let long = "a ".repeat(MAX_WITHOUT_SIGNS);
        for text in [
            "",
            "1",
            "By Jane Doe.",
            "Bridges:",
            " By",
            "é",
            "a\nb",
            "(AFP)",
            long.as_str(),
        ] {
            assert!(Letters::of(text).has_signs, "{text}");
        }
        assert!(!Letters::of("By Jane Doe").has_signs && !Letters::of("x").has_signs);
        let letters = Letters::of("Price | $12 for Two");
        assert_eq!((letters.capitals, letters.digits), (2, 2));
        assert!(letters.has_price && letters.has_separator && !letters.has_copyright);
    }
}
