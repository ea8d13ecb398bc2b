//! The text of a page in runs: words, and the white space between them.
//!
//! In: text as it stands in the tree. Out: what of it a reader sees, in pieces as long as can be. What is nothing to a
//! reader ends a piece and is in none.

use crate::prose::plain_words;

/// A piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Run<'a> {
    /// Words with one plain space between each two.
    Words(&'a str),
    /// White space.
    Space(&'a str),
}

/// What a byte is to a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Word,
    Space,
    Nothing,
    /// It begins a character that may be any of these.
    Unsure,
}

#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
const CLASSES: [Class; 256] = {
    let mut classes = [Class::Word; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'\t'..=b'\r' | b' ' => Class::Space,
            0..b' ' | 0x7F => Class::Nothing,
            // The first bytes of all such characters that are not ASCII.
            0xC2 | 0xE1 | 0xE2 | 0xE3 | 0xEF => Class::Unsure,
            _ => Class::Word,
        };
        byte += 1;
    }
    classes
};

/// The runs of a text.
pub(super) struct Runs<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Runs<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Runs { text, at: 0 }
    }

    /// What the character at a place is, and its length; `None` at the end.
    fn class(&self, at: usize) -> Option<(Class, usize)> {
        let byte = *self.text.as_bytes().get(at)?;
        let class = class_of(byte);
        if class != Class::Unsure {
            return Some((class, 1));
        }
        let c = self.text.get(at..)?.chars().next()?;
        let class = if is_space(c) {
            Class::Space
        } else if is_nothing(c) {
            Class::Nothing
        } else {
            Class::Word
        };
        Some((class, c.len_utf8()))
    }

    /// Goes to where the characters of a class end that stand here.
    fn skip(&mut self, class: Class) {
        loop {
            let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
            let len = rest.iter().position(|byte| class_of(*byte) != class);
            self.at += len.unwrap_or(rest.len());
            match self.class(self.at) {
                Some((own, len)) if own == class => self.at += len,
                _ => return,
            }
        }
    }

    /// Goes to where the words end that stand here with single spaces between them.
    fn skip_words(&mut self) {
        let bytes = self.text.as_bytes();
        loop {
            self.at += plain_words(bytes.get(self.at..).unwrap_or_default());
            // Bytes that are sure, as most are.
            let rest = bytes.get(self.at..).unwrap_or_default();
            if rest.is_empty() {
                return;
            }
            let len = rest.iter().position(|byte| class_of(*byte) != Class::Word);
            self.at += len.unwrap_or(rest.len());
            let is_space = bytes.get(self.at) == Some(&b' ');
            match self.class(self.at + usize::from(is_space)) {
                Some((Class::Word, len)) => self.at += usize::from(is_space) + len,
                _ => return,
            }
        }
    }

    /// The run that stands here, before the end of the text.
    fn run(&mut self) -> Option<Run<'a>> {
        let (mut class, mut len) = self.class(self.at)?;
        if class == Class::Nothing {
            self.skip(Class::Nothing);
            (class, len) = self.class(self.at)?;
        }
        let start = self.at;
        if class == Class::Space {
            self.at += len;
            // Most white space is indentation.
            self.at += plain_spaces(self.text.as_bytes().get(self.at..).unwrap_or_default());
            self.skip(Class::Space);
            return self.text.get(start..self.at).map(Run::Space);
        }
        self.skip_words();
        self.text.get(start..self.at).map(Run::Words)
    }
}

/// How long the plain spaces at the beginning of a text are, as far as eight bytes at a time show it.
fn plain_spaces(text: &[u8]) -> usize {
    let bytes = text.as_chunks::<8>().0.iter();
    8 * bytes.take_while(|bytes| **bytes == [b' '; 8]).count()
}

/// Whether a text is white space of ASCII and nothing else.
pub(super) fn is_blank(text: &str) -> bool {
    let (eights, rest) = text.as_bytes().as_chunks::<8>();
    let are_spaces = |bytes: &[u8; 8]| *bytes == [b' '; 8] || bytes.iter().all(u8::is_ascii_whitespace);
    eights.iter().all(are_spaces) && rest.iter().all(u8::is_ascii_whitespace)
}

fn class_of(byte: u8) -> Class {
    CLASSES.get(usize::from(byte)).copied().unwrap_or(Class::Unsure)
}

impl<'a> Iterator for Runs<'a> {
    type Item = Run<'a>;

    // Most texts are one run, behind which there is no call where it is inlined.
    #[inline]
    fn next(&mut self) -> Option<Run<'a>> {
        if self.at < self.text.len() { self.run() } else { None }
    }
}

/// Whether a character is white space to a reader. All of it is: a no-break space only keeps a line from breaking there.
fn is_space(c: char) -> bool {
    c.is_whitespace()
}

/// Whether a character is nothing to a reader: where a word may be broken or not, marks of byte order, controls. Joiners
/// and marks of direction are part of the spelling, and stay.
fn is_nothing(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}') || (c.is_ascii_control() && !c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::{CLASSES, Class, Run, Runs, is_nothing, is_space};

    #[test]
    fn words_and_spaces() {
        let text = "\u{200B} Der  alte Hafen\u{A0}\nb\u{AD}leibt\u{3000}zu … \u{7F} ";
        let want = [
            Run::Space(" "),
            Run::Words("Der"),
            Run::Space("  "),
            Run::Words("alte Hafen"),
            Run::Space("\u{A0}\n"),
            Run::Words("b"),
            Run::Words("leibt"),
            Run::Space("\u{3000}"),
            Run::Words("zu …"),
            Run::Space(" "),
            Run::Space(" "),
        ];
        assert_eq!(Runs::of(text).collect::<Vec<_>>(), want);
    }

    /// Where words end that stand at the beginning of a text, told character by character.
    fn end_of_words(text: &str) -> usize {
        let is_word = |c: char| !is_space(c) && !is_nothing(c);
        let mut end = 0;
        while let Some(c) = text[end..].chars().next() {
            let next = text[end + c.len_utf8()..].chars().next();
            if !is_word(c) && (c != ' ' || !next.is_some_and(is_word)) {
                break;
            }
            end += c.len_utf8();
        }
        end
    }

    #[test]
    fn eight_bytes_at_once_are_what_they_are_one_by_one() {
        let others = [
            "x",
            " ",
            "  ",
            "\n",
            "\u{7F}",
            "é",
            "\u{AD}",
            "\u{3000}",
            "~!",
            "\u{1F}",
            "         ",
        ];
        for (at, other) in (1..24).flat_map(|at| others.map(|other| (at, other))) {
            for last in others {
                let mut text = "an old harbour by the sea".to_owned();
                text.insert_str(at, other);
                text.insert_str(at + other.len(), last);
                let end = end_of_words(&text);
                assert_eq!(Runs::of(&text).next(), Some(Run::Words(&text[..end])), "{text:?}");
                let spaces = &text[end..].split(|c| !is_space(c)).next().unwrap_or_default();
                let next = Runs::of(&text[end..]).next().filter(|_| !spaces.is_empty());
                assert_eq!(next.unwrap_or(Run::Space("")), Run::Space(spaces), "{text:?}");
            }
        }
    }

    #[test]
    fn a_byte_that_is_sure_is_right_about_its_character() {
        for c in '\0'..=char::MAX {
            let want = match (is_space(c), is_nothing(c)) {
                (true, _) => Class::Space,
                (_, true) => Class::Nothing,
                _ => Class::Word,
            };
            let mut bytes = [0; 4];
            let first = c.encode_utf8(&mut bytes).as_bytes()[0];
            let class = CLASSES[usize::from(first)];
            assert!(class == want || class == Class::Unsure, "{c:?}");
        }
    }
}
