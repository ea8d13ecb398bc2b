//! Texts of metadata, made plain and compared.

use std::borrow::Cow;

use crate::case::{letters, lower};
use crate::html;
use crate::prose::alphanumeric_runs;
use crate::table::hash;

/// The most characters of a value. Longer ones are cut at a word's end.
const MAX_CHARS: usize = 1000;

/// A value as text of one line: entities and tags resolved, white space collapsed, without control and zero-width characters.
pub(super) fn plain(value: &str) -> String {
    if is_plain(value) {
        return value.to_owned();
    }
    let decoded;
    let mut value = value;
    if value.contains(['&', '<']) {
        decoded = html::decoded(value);
        value = &decoded;
    }
    let is_nothing =
        |c: &char| c.is_control() && !c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{FEFF}' | '\u{AD}');
    let mut out = String::with_capacity(value.len());
    let mut chars = 0;
    for word in value.split_whitespace() {
        // Most have nothing but signs and letters of ASCII.
        let is_bare = word.bytes().all(|byte| byte.is_ascii_graphic());
        let word = match !is_bare && word.chars().any(|c| is_nothing(&c)) {
            true => Cow::Owned(word.chars().filter(|c| !is_nothing(c)).collect()),
            false => Cow::Borrowed(word),
        };
        chars += word.chars().count() + 1;
        if word.is_empty() {
            continue;
        }
        if chars > MAX_CHARS {
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&word);
    }
    out
}

/// Whether a value stays as it is: most are short, of ASCII, and of one line.
fn is_plain(value: &str) -> bool {
    let mut before = b' ';
    let stays = value.len() < MAX_CHARS
        && value.bytes().all(|byte| {
            let stays = matches!(byte, b' '..=b'~') && !matches!(byte, b'&' | b'<') && (byte, before) != (b' ', b' ');
            before = byte;
            stays
        });
    stays && before != b' '
}

/// A text as it is compared with others.
pub(super) struct Compared {
    /// As [`letters`] has them.
    pub(super) letters: String,
    /// The hashes of the words in lower case, each once, sorted.
    words: Vec<u64>,
    /// The words as white space parts them.
    pub(super) count: usize,
}

impl Compared {
    pub(super) fn of(text: &str) -> Self {
        let mut words: Vec<u64> = alphanumeric_runs(text).map(|word| hash(&lower(word))).collect();
        words.sort_unstable();
        words.dedup();
        Compared {
            letters: letters(text),
            words,
            count: text.split_whitespace().count(),
        }
    }

    /// Whether every word of another text is one of these.
    pub(super) fn has_all_of(&self, other: &str) -> bool {
        let other = Compared::of(other);
        other.words.iter().all(|word| self.words.binary_search(word).is_ok())
    }

    /// The share of the words that two texts have in common, among those of the shorter one, from 0 to 1.
    pub(super) fn overlap(&self, other: &Compared) -> f32 {
        let shorter = self.words.len().min(other.words.len());
        if shorter == 0 {
            return 0.0;
        }
        let common = self.words.iter().filter(|word| other.words.binary_search(word).is_ok());
        common.count() as f32 / shorter as f32
    }
}

/// The share of the words that two texts have in common, among those of the shorter one, from 0 to 1.
pub(super) fn word_overlap(a: &str, b: &str) -> f32 {
    Compared::of(a).overlap(&Compared::of(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_made_plain() {
        assert_eq!(
            plain(" Bridge&#8217;s \n <b>end</b> &amp;\u{200B} more\u{7}"),
            "Bridge’s end & more"
        );
        assert_eq!(plain("a < b"), "a < b");
        assert!(plain(&"word ".repeat(1000)).chars().count() <= MAX_CHARS);
    }

    #[test]
    fn overlap_is_of_the_shorter_text() {
        assert_eq!(word_overlap("Bridge closes", "The bridge closes, says mayor"), 1.0);
        assert_eq!(word_overlap("Bridge opens", "The bridge closes"), 0.5);
        assert_eq!(word_overlap("", "The bridge closes"), 0.0);
    }
}
