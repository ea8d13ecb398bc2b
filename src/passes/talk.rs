//! The heads of what readers wrote: a name, and when it was.
//!
//! In: a block. Out: whether it may be such a head. One alone tells little, since a story's own date line looks alike.

use crate::case::lower;
use crate::prose::is_digits;

/// The most words of such a head. In some renderings the first line of the comment is in it.
const MOST_WORDS: f32 = 25.0;

/// What stands behind a number and its unit: `2 years ago`. And what stands right before the number: `vor 2 Jahren`.
#[rustfmt::skip]
const BEHIND: &[&str] = &[
    "ago", "fa", "geleden", "sedan", "siden", "síðan", "temu", "назад", "тому", "преди", "önce", "əvvəl", "sitten", "tagasi",
    "atrás", "ezelőtt", "trước", "lalu", "nakaraan", "पहले", "আগে", "ముందు", "முன்பு", "قبل", "پیش", "前", "전",
    "ที่แล้ว", "ที่ผ่านมา", "iliyopita", "atpakaļ",
];
#[rustfmt::skip]
const BEFORE: &[&str] = &[
    "vor", "y a", "hace", "há", "fai", "acum", "před", "pred", "pirms", "prieš", "prije", "пре", "преди", "пред", "πριν",
    "منذ", "לפני",
];

/// Whether a block of so many words may be the head of a comment: short, with a time of the day or with how long ago.
pub(super) fn is_head(text: &str, words: f32) -> bool {
    if words > MOST_WORDS || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    // How many words ago a number was, and the word before.
    let mut since_number = usize::MAX;
    let mut previous = "";
    for word in text.split_whitespace() {
        let is_number = word.bytes().any(|byte| byte.is_ascii_digit());
        if is_number && is_time(bare(word), bare(previous)) {
            return true;
        }
        if (1..=3).contains(&since_number) && is_one_of(bare(word), BEHIND) {
            return true;
        }
        since_number = if is_number { 1 } else { since_number.saturating_add(1) };
        previous = word;
    }
    false
}

/// A word without the signs around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Whether a word with a number in it says when, by itself or behind the word before it.
fn is_time(word: &str, previous: &str) -> bool {
    let has_end = |end: &&str| !end.is_ascii() && word.ends_with(end);
    is_clock(word) || is_one_of(previous, BEFORE) || !word.is_ascii() && BEHIND.iter().any(has_end)
}

fn is_one_of(word: &str, list: &[&str]) -> bool {
    let word = lower(word);
    list.iter().any(|known| *known == word)
}

/// Whether a word is a time of the day: `9:05`, `21:30`, `9:05pm`.
pub(super) fn is_clock(word: &str) -> bool {
    let Some((hours, rest)) = word.split_once(':') else {
        return false;
    };
    let minutes = rest.get(..2).unwrap_or_default();
    let behind = rest.get(2..).unwrap_or_default();
    hours.len() <= 2
        && minutes.len() == 2
        && is_digits(hours)
        && is_digits(minutes)
        && !behind.starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{is_clock, is_head};

    #[test]
    fn when_it_was() {
        for head in [
            "Ann Onym says: May 2, 2024 at 9:05 am",
            "2 years ago",
            "12 Sara 1 year ago Reply to Ann",
            "Petra vor 3 Tagen",
            "hace 2 años",
            "Anna 3日前",
            "Олег 5 часов назад",
        ] {
            assert!(is_head(head, head.split_whitespace().count() as f32), "{head}");
        }
    }

    #[test]
    fn other_numbers() {
        for other in [
            "The bridge opened 2 years before the war",
            "Room 12",
            "Ratio 10:1",
            "John 3:165",
            "Years ago",
            "",
        ] {
            assert!(!is_head(other, other.split_whitespace().count() as f32), "{other}");
        }
        let long = "The bridge opened 2 years ago. ".repeat(6);
        assert!(!is_head(&long, 36.0));
    }

    #[test]
    fn times_of_the_day() {
        for (word, is) in [
            ("9:05", true),
            ("21:30", true),
            ("9:05pm", true),
            ("9:5", false),
            ("9:055", false),
            ("100:05", false),
            ("a:05", false),
            ("9:ab", false),
            (":05", false),
        ] {
            assert_eq!(is_clock(word), is, "{word}");
        }
    }
}
