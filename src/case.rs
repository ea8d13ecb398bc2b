//! Texts without their capitals.

use std::borrow::Cow;

use memchr::memmem;

/// A text in lower case, not copied where it is so already: most words are.
pub(crate) fn lower(text: &str) -> Cow<'_, str> {
    /// The one letter of which the small form depends on its place.
    const SIGMA: &str = "Σ";
    if text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        return Cow::Borrowed(text);
    }
    if text.is_ascii() {
        return Cow::Owned(text.to_ascii_lowercase());
    }
    if memmem::find(text.as_bytes(), SIGMA.as_bytes()).is_some() {
        return Cow::Owned(text.to_lowercase());
    }
    let mut lower = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let ascii = rest.bytes().take_while(u8::is_ascii).count();
        let start = lower.len();
        if ascii > 0 {
            lower.push_str(rest.get(..ascii).unwrap_or_default());
            lower.get_mut(start..).unwrap_or_default().make_ascii_lowercase();
            rest = rest.get(ascii..).unwrap_or_default();
        } else {
            lower.extend(c.to_lowercase());
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
        }
    }
    Cow::Owned(lower)
}

/// The letters and digits of a text in lower case, for comparison: two texts that say the same have the same.
pub(crate) fn letters(text: &str) -> String {
    if text.is_ascii() {
        let mut letters = text.as_bytes().to_ascii_lowercase();
        letters.retain(u8::is_ascii_alphanumeric);
        return String::from_utf8(letters).unwrap_or_default();
    }
    let mut letters = String::with_capacity(text.len());
    for c in text.chars().filter(|c| c.is_alphanumeric()) {
        match c.is_ascii() {
            true => letters.push(c.to_ascii_lowercase()),
            false => letters.extend(c.to_lowercase()),
        }
    }
    letters
}

/// Whether a text has these letters, as [`letters`] gives them.
pub(crate) fn has_letters(text: &str, wanted: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).eq(wanted.chars())
}

#[cfg(test)]
mod tests {
    use super::{has_letters, letters, lower};

    #[test]
    fn what_is_no_letter_does_not_count() {
        assert_eq!(letters(" Die 2. Brücke – gesperrt!"), "die2brückegesperrt");
        assert_eq!(letters("…"), "");
        assert!(has_letters(" Die 2. Brücke!", "die2brücke") && has_letters("…", ""));
        assert!(!has_letters("Die Brücke", "die") && !has_letters("Die", "diebrücke"));
    }

    #[test]
    fn it_is_what_the_standard_library_has() {
        for text in [
            "",
            "bridge",
            "Bridge",
            "BRÜCKE",
            "brücke",
            "ÇA “Alors”",
            "ΟΔΟΣ",
            "İ",
            "№ 5 Ǆ",
        ] {
            assert_eq!(lower(text), text.to_lowercase());
        }
    }
}
