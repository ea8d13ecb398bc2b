//! What tells prose from other text, for front ends and passes alike.

/// Whether a text ends as a sentence does, closing quotes and brackets aside.
pub(crate) fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(['”', '"', '’', '\'', '»', ')', ']', '」', '』', ' ']);
    text.ends_with(['.', '!', '?', '…', '。', '！', '？', '।', '؟', '۔'])
}

/// The words of a text: as white space parts them, and two characters of a script without spaces count as one.
pub(crate) fn count_words(text: &str) -> usize {
    Counts::of(text).words
}

/// What one walk over a text counts.
#[derive(Default)]
pub(crate) struct Counts {
    /// The words, as [`count_words`] counts them.
    pub(crate) words: usize,
    /// What begins with a capital behind white space.
    pub(crate) capitals: usize,
    /// The digits and other numbers.
    pub(crate) digits: usize,
}

impl Counts {
    pub(crate) fn of(text: &str) -> Counts {
        let mut counts = Counts::default();
        let mut unspaced = 0usize;
        let mut in_word = false;
        let words = |unspaced: usize| (unspaced / 2).max(1);
        for c in text.chars() {
            // Most characters, and they change no count.
            if in_word && c.is_ascii_lowercase() {
                continue;
            }
            if c.is_whitespace() {
                counts.words += if in_word { words(unspaced) } else { 0 };
                in_word = false;
                continue;
            }
            if !in_word {
                counts.capitals += usize::from(c.is_uppercase());
                unspaced = 0;
                in_word = true;
            }
            if c.is_ascii() {
                counts.digits += usize::from(c.is_ascii_digit());
            } else {
                counts.digits += usize::from(c.is_numeric());
                unspaced += usize::from(is_unspaced(c));
            }
        }
        counts.words += if in_word { words(unspaced) } else { 0 };
        counts
    }
}

/// Whether a character is of a script that writes without spaces between words.
pub(crate) fn is_unspaced(c: char) -> bool {
    c >= '\u{E00}'
        && matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}'
        | '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_and_words() {
        assert!(ends_sentence("He said: “It is closed.”"));
        assert!(!ends_sentence("Bridge closes"));
        assert_eq!(count_words("The bridge is closed."), 4);
        assert_eq!(count_words("橋は閉鎖される"), 3);
    }
}
