//! What tells prose from other text, for front ends and passes alike.

use crate::eight::{self, all, between};

/// Whether a text ends as a sentence does, closing quotes and brackets and the marks of notes aside.
pub(crate) fn ends_sentence(text: &str) -> bool {
    // Most texts that are no sentences end in a letter or a digit.
    if text
        .bytes()
        .next_back()
        .is_some_and(|byte| byte.is_ascii_alphanumeric())
    {
        return false;
    }
    let text = without_notes(text);
    let text = text.trim_end_matches(['”', '"', '’', '\'', '»', ')', ']', '」', '』', '）', '】', '》', ' ']);
    let is_marked = text.ends_with([
        '.', '!', '?', '…', '。', '！', '？', '．', '｡', '।', '॥', '؟', '۔', '։', '።', '။', '។', '།',
    ]);
    is_marked || ends_unmarked(text)
}

/// Whether a text is sentences for the most part, though something else stands at its end: a page may put a whole story
/// into one block, and the agency's or the author's sign behind it.
pub(crate) fn has_sentences(text: &str) -> bool {
    /// In bytes.
    const SHORTEST: usize = 1500;
    const LONGEST_SENTENCE: usize = 400;
    if text.len() < SHORTEST {
        return false;
    }
    let ends = memchr::memchr3_iter(b'.', b'!', b'?', text.as_bytes()).filter(|at| {
        let (before, behind) = text.split_at_checked(*at).unwrap_or_default();
        let mut behind = behind.chars().skip(1);
        // Initials and the points of abbreviations and numbers are none.
        before.ends_with(|c: char| c.is_alphabetic() && !c.is_uppercase())
            && behind.next().is_some_and(char::is_whitespace)
            && behind.next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
    });
    ends.count() * LONGEST_SENTENCE >= text.len()
}

/// A text without the marks of notes at its end: `It is closed.[12][b]`, `It is closed. [Doe 2024]`.
fn without_notes(text: &str) -> &str {
    /// In bytes, of those with a number and of the others.
    const LONGEST: usize = 24;
    const LONGEST_LETTERS: usize = 4;
    let mut text = text;
    while let Some((before, note)) = text.strip_suffix(']').and_then(|text| text.rsplit_once('[')) {
        let longest = if note.bytes().any(|byte| byte.is_ascii_digit()) {
            LONGEST
        } else {
            LONGEST_LETTERS
        };
        if note.len() > longest {
            break;
        }
        text = before.trim_end();
    }
    text
}

/// Whether a text is in a script without full stops, and too long for a headline: Thai and Lao part sentences by spaces.
fn ends_unmarked(text: &str) -> bool {
    /// In bytes, three for a character.
    const LONGER_THAN_HEADLINES: usize = 3 * 80;
    text.len() >= LONGER_THAN_HEADLINES && text.ends_with(|c| matches!(c, '\u{E00}'..='\u{EFF}'))
}

/// The words of a text: as white space parts them, and two characters of a script without spaces count as one.
pub(crate) fn count_words(text: &str) -> usize {
    let words = text.split_whitespace();
    words
        .map(|word| match word.is_ascii() {
            true => 1,
            false => (word.chars().filter(|c| is_unspaced(*c)).count() / 2).max(1),
        })
        .sum()
}

/// The runs of letters and digits of a text.
pub(crate) fn alphanumeric_runs(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let (run, behind) = rest.split_at_checked(letters_len(rest))?;
            let sign = behind.chars().next();
            if sign.is_none() && run.is_empty() {
                return None;
            }
            rest = behind.get(sign.map_or(0, char::len_utf8)..)?;
            if !run.is_empty() {
                return Some(run);
            }
        }
    })
}

/// Whether a text is digits of ASCII and nothing else.
pub(crate) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The bytes of the letters and digits that a text begins with.
pub(crate) fn letters_len(text: &str) -> usize {
    let ascii = eight::run(text.as_bytes(), |bytes| {
        between(bytes | all(0x20), b'a', b'z') | between(bytes, b'0', b'9')
    });
    match text.as_bytes().get(ascii) {
        Some(byte) if !byte.is_ascii() => {
            let rest = text.get(ascii..).unwrap_or_default();
            ascii + rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())
        }
        _ => ascii,
    }
}

/// Whether a character is of a script that writes without spaces between words.
pub(crate) const fn is_unspaced(c: char) -> bool {
    c >= '\u{E00}'
        && matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}'
        | '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether a character is one of those, or of the punctuation and the digits that are as wide: no space stands beside them.
pub(crate) fn is_unspaced_or_wide(c: char) -> bool {
    is_unspaced(c) || matches!(c, '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FF60}')
}

/// Whether a character is a mark that belongs to a letter, or may be one: vowel signs, points, joiners. The blocks of the
/// scripts of India count as a whole, letters and digits too.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05C7}' | '\u{0640}' | '\u{064B}'..='\u{065F}'
        | '\u{0900}'..='\u{0DFF}' | '\u{0E31}'..='\u{0E4E}' | '\u{0EB1}'..='\u{0ECE}' | '\u{102B}'..='\u{103E}'
        | '\u{17B4}'..='\u{17D3}' | '\u{200C}' | '\u{200D}')
}

/// The length of the words at the beginning of a text that are of printable ASCII and have one space between them.
pub(crate) fn plain_words(bytes: &[u8]) -> usize {
    let mut start = 0;
    while let Some(chunk) = bytes.get(start..).and_then(<[u8]>::first_chunk) {
        if !is_plain_word(chunk) {
            break;
        }
        start += size_of::<u64>();
    }
    let mut end = start - usize::from(start > 0 && bytes.get(start - 1) == Some(&b' '));
    for (at, byte) in bytes.iter().enumerate().skip(start) {
        if byte.is_ascii_graphic() {
            end = at + 1;
        } else if *byte != b' ' || end < at {
            break;
        }
    }
    end
}

/// Whether eight bytes are such words, and the last of them and the one behind are no two spaces; in one number.
fn is_plain_word(bytes: &[u8; size_of::<u64>() + 1]) -> bool {
    // The highest bit of each byte that is no space.
    let others = |word: u64| (((word ^ all(b' ')) & all(0x7F)) + all(0x7F)) | word;
    let [word @ .., _] = bytes;
    let [_, next @ ..] = bytes;
    let (word, next) = (u64::from_le_bytes(*word), u64::from_le_bytes(*next));
    between(word, b' ', b'~') & (others(word) | others(next)) == all(0x80)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_and_words() {
        assert!(ends_sentence("He said: “It is closed.”"));
        assert!(ends_sentence("It is closed.[12][b]") && ends_sentence("It is closed. [Doe 2024]"));
        assert!(!ends_sentence("It is closed. [Example Scholar]"));
        assert!(!ends_sentence("Bridge [closed for now]"));
        assert!(!ends_sentence("Bridge closes"));
        assert!(ends_sentence("တံတားကို ပိတ်ထားသည်။") && ends_sentence("ស្ពាន ត្រូវ បាន បិទ។"));
        let thai = "สะพานถูกปิดเป็นเวลาหกสัปดาห์";
        assert!(!ends_sentence(thai) && ends_sentence(&[thai; 3].join(" ")));
        assert_eq!(count_words("The bridge is closed."), 4);
        assert_eq!(count_words("橋は閉鎖される"), 3);
        assert!(is_unspaced_or_wide('橋') && is_unspaced_or_wide('。') && !is_unspaced_or_wide('.'));
    }

    #[test]
    fn a_long_text_is_of_sentences_whatever_stands_at_its_end() {
        let sentence = "The old harbour bridge will be closed for six weeks from Monday. ";
        let story = |count: usize| sentence.repeat(count) + "(By Jane Doe) Enditem/";
        assert!(has_sentences(&story(23)) && !has_sentences(&story(22)), "1,500 bytes");
        let list = "Harbour news Weather Sport J. Doe A. Smith No. 7 ".repeat(40);
        assert!(!has_sentences(&list));
        // One sentence in 400 bytes is enough, and one in more is not.
        let apart = |bytes: usize| format!("{:x<1$} closed. Now ", "", bytes - 13).repeat(10);
        assert!(has_sentences(&apart(400)) && !has_sentences(&apart(401)));
    }

    #[test]
    fn plain_words_end_where_something_else_begins() {
        let words = "the old harbour bridge will be closed for six weeks ~ after all ";
        for at in 0..words.len() {
            for sign in ["é", "\n", "\u{7F}", "  "] {
                let text = [&words[..at], sign, &words[at..]].concat();
                assert_eq!(plain_words(text.as_bytes()), words[..at].trim_end().len(), "{text:?}");
            }
        }
        assert_eq!(plain_words(words.as_bytes()), words.trim_end().len());
    }
}
