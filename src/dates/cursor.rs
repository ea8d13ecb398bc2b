//! A place in a text, and the small things that can be read there.
//!
//! Every reader looks at a bounded number of characters, so that trying one at each word keeps the whole linear.

use crate::case::lower;
use crate::prose::{is_mark, is_unspaced};

/// White space in a row that still joins two parts of a date.
const MAX_SPACES: usize = 6;
/// The digits of the longest number that is read, and the characters of the longest word.
const MAX_DIGITS: usize = 4;
const MAX_WORD: usize = 24;

#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'t> {
    text: &'t str,
    pub(super) at: usize,
}

/// A number of at most four digits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number {
    pub(super) value: i16,
    pub(super) digits: usize,
}

impl Number {
    /// A day, a month or a part of the clock: one digit or two.
    pub(super) fn short(self) -> Option<i8> {
        i8::try_from(self.value).ok().filter(|_| self.digits <= 2)
    }
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str, at: usize) -> Self {
        Cursor { text, at }
    }

    pub(super) fn rest(self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn before(self) -> &'t str {
        self.text.get(..self.at).unwrap_or_default()
    }

    pub(super) fn peek(self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn skip(self, bytes: usize) -> Self {
        Cursor {
            at: self.at + bytes,
            ..self
        }
    }

    /// Behind the white space and the marks of writing direction here.
    pub(super) fn spaces(self) -> Self {
        let spaces = self.rest().chars().take(MAX_SPACES).take_while(|c| is_space(*c));
        self.skip(spaces.map(char::len_utf8).sum())
    }

    /// Behind one of the given characters.
    pub(super) fn eat(self, chars: &[char]) -> Option<Self> {
        let c = self.peek().filter(|c| chars.contains(c))?;
        Some(self.skip(c.len_utf8()))
    }

    /// Behind one of the given texts, whatever its case in ASCII.
    pub(super) fn eat_text(self, texts: &[&str]) -> Option<Self> {
        let rest = self.rest();
        let fits = |text: &&&str| {
            rest.get(..text.len())
                .is_some_and(|head| head.eq_ignore_ascii_case(text))
        };
        texts.iter().find(fits).map(|text| self.skip(text.len()))
    }

    /// Behind one of the given words, in lower case, where no letter follows it.
    pub(super) fn eat_word(self, words: &[&str]) -> Option<Self> {
        let (word, after) = self.word()?;
        words.contains(&lower(word).as_ref()).then_some(after)
    }

    /// A whole number, in the digits of any script.
    pub(super) fn number(self) -> Option<(Number, Self)> {
        let (mut value, mut digits, mut len) = (0, 0, 0);
        for c in self.rest().chars() {
            let Some(digit) = digit(c) else { break };
            if digits == MAX_DIGITS {
                return None;
            }
            value = value * 10 + i16::from(digit);
            digits += 1;
            len += c.len_utf8();
        }
        (digits > 0).then(|| (Number { value, digits }, self.skip(len)))
    }

    /// A year of four digits. Where a page lost a space, the number of something may be glued to one of this century, with its
    /// noun behind, or a time: `May 14, 20243 min read`, `May 14, 20243:05 PM`.
    pub(super) fn year(self) -> Option<(Number, Self)> {
        const GLUED: std::ops::RangeInclusive<i16> = 2001..=2099;
        const MAX_GLUED: usize = 8;
        if let Some(number) = self.number() {
            return Some(number).filter(|(number, _)| number.digits == MAX_DIGITS);
        }
        let head = self.rest().get(..MAX_DIGITS)?;
        let value = head.parse().ok().filter(|year| GLUED.contains(year))?;
        let (digits, end) = (MAX_DIGITS, self.skip(MAX_DIGITS));
        let glued = end
            .rest()
            .bytes()
            .take(MAX_GLUED)
            .take_while(u8::is_ascii_digit)
            .count();
        let behind = end.skip(glued);
        let is_time = glued <= 2 && behind.eat(&[':']).is_some_and(Cursor::is_digit);
        let has_noun = behind.spaces().peek().is_some_and(is_letter);
        (is_time || has_noun).then_some((Number { value, digits }, end))
    }

    /// A number of one digit or two.
    pub(super) fn short(self) -> Option<(i8, Self)> {
        let (number, after) = self.number()?;
        Some((number.short()?, after))
    }

    /// A whole word: letters and their marks.
    pub(super) fn word(self) -> Option<(&'t str, Self)> {
        let rest = self.rest();
        let ascii = rest
            .bytes()
            .take_while(u8::is_ascii_alphabetic)
            .take(MAX_WORD + 1)
            .count();
        let (mut count, mut len) = (ascii, ascii);
        for c in rest.get(ascii..)?.chars().take_while(|c| is_letter(*c)) {
            count += 1;
            len += c.len_utf8();
            if count > MAX_WORD {
                break;
            }
        }
        if count > MAX_WORD {
            return None;
        }
        let word = rest.get(..len).filter(|word| !word.is_empty())?;
        Some((word, self.skip(len)))
    }

    /// Whether no letter of a script with spaces and no digit follows.
    pub(super) fn ends_word(self) -> bool {
        self.peek()
            .is_none_or(|c| digit(c).is_none() && (!is_letter(c) || is_unspaced(c)))
    }

    /// Whether a digit stands here.
    pub(super) fn is_digit(self) -> bool {
        self.peek().is_some_and(|c| digit(c).is_some())
    }
}

/// The value of a decimal digit of the scripts that news are written in.
pub(super) fn digit(c: char) -> Option<u8> {
    /// The zeros: ASCII, Arabic, Persian, Devanagari to Malayalam, Thai, Lao, Burmese, Khmer, full width.
    const ZEROS: [u32; 16] = [
        0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0x1040, 0x17E0,
    ];
    const FULL_WIDTH: u32 = 0xFF10;
    if c.is_ascii() {
        return c.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
    }
    let zeros = ZEROS.iter().copied().chain([FULL_WIDTH]);
    zeros
        .filter_map(|zero| u32::from(c).checked_sub(zero))
        .find(|digit| *digit < 10)
        .and_then(|digit| u8::try_from(digit).ok())
}

/// Whether a character is a letter, or a mark that belongs to one (vowel signs, points, joiners).
pub(super) fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    (is_mark(c) || c.is_alphabetic()) && digit(c).is_none() && !matches!(c, '।' | '॥' | '॰' | 'º' | 'ª')
}

fn is_space(c: char) -> bool {
    // The marks of direction stand around numbers in Arabic and Hebrew.
    c.is_whitespace()
        || matches!(
            c,
            '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
        )
}
