//! Tags and their attributes: the states from "tag name" to "self-closing start tag".

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{EndTag, StartTag, Tag, Token, TokenSink, TokenSinkResult};
use html5ever::{Attribute, LocalName, QualName, ns};

use super::{Asks, Content, Tokenizer};
use crate::Error;

/// What ends names of tags, names of attributes and values without quotes, as bits.
const IN_TAG: u8 = 1;
const IN_NAME: u8 = 2;
const IN_VALUE: u8 = 4;

/// Which of these each byte ends.
#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
const ENDS: [u8; 256] = {
    let mut ends = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        ends[byte] = match byte as u8 {
            b'\t' | b'\n' | b'\x0C' | b' ' | b'>' => IN_TAG | IN_NAME | IN_VALUE,
            b'/' => IN_TAG | IN_NAME,
            b'=' => IN_NAME,
            _ => 0,
        };
        byte += 1;
    }
    ends
};

pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\x0C' | b' ')
}

/// What stands after the name of a tag.
struct Rest {
    attributes: Vec<Attribute>,
    /// How many attributes are written, read or not.
    written: usize,
    closes_itself: bool,
    has_duplicates: bool,
}

/// Where the value of an attribute stands, and the first thing in it that is to be replaced.
struct Value {
    start: usize,
    replaced: Option<usize>,
    end: usize,
}

impl<'a, S: TokenSink, A: Asks> Tokenizer<'a, S, A> {
    /// A start tag whose name begins at `at`.
    pub(super) fn start_tag(&mut self, at: usize) -> Content<'a> {
        let (name, raw_name) = self.tag_name(at);
        let Some(rest) = self.attributes(true) else {
            return Content::End;
        };
        let tag = Tag {
            kind: StartTag,
            name,
            self_closing: rest.closes_itself,
            attrs: rest.attributes,
            had_duplicate_attributes: rest.has_duplicates,
        };
        // The question is only worth its time for the few elements that can have such a text.
        let is_asked_for = A::reads_text_of(&tag);
        match self.sink.process_token(Token::TagToken(tag), 1) {
            TokenSinkResult::RawData(kind) => Content::Raw {
                kind,
                name: raw_name,
                is_asked_for,
            },
            TokenSinkResult::Plaintext => Content::Plaintext,
            _ => Content::Data,
        }
    }

    /// An end tag whose name begins at `at`.
    pub(super) fn end_tag(&mut self, at: usize) -> Content<'a> {
        let (name, _) = self.tag_name(at);
        let mut self_closing = false;
        if self.byte(self.at) == Some(b'>') {
            self.at += 1;
        } else if let Some(rest) = self.attributes(false) {
            self_closing = rest.closes_itself;
        } else {
            return Content::End;
        }
        self.hand_on(Token::TagToken(Tag {
            kind: EndTag,
            name,
            self_closing,
            attrs: Vec::new(),
            had_duplicate_attributes: false,
        }));
        Content::Data
    }

    fn tag_name(&mut self, at: usize) -> (LocalName, &'a [u8]) {
        self.at = self.end(at, IN_TAG);
        let name = self.bytes.get(at..self.at).unwrap_or_default();
        (self.names.of_tag(name), name)
    }

    /// Reads to the end of a tag; `None` when there is none, or when too many attributes stand before it.
    fn attributes(&mut self, are_kept: bool) -> Option<Rest> {
        let mut rest = Rest {
            attributes: Vec::new(),
            written: 0,
            closes_itself: false,
            has_duplicates: false,
        };
        loop {
            match self.byte(self.at)? {
                b'>' => {
                    self.at += 1;
                    return Some(rest);
                }
                b'/' => {
                    self.at += 1;
                    rest.closes_itself = self.byte(self.at) == Some(b'>');
                }
                byte if is_space(byte) => self.at += 1,
                _ => self.attribute(are_kept, &mut rest)?,
            }
        }
    }

    /// An attribute, the name of which begins here.
    fn attribute(&mut self, is_kept: bool, rest: &mut Rest) -> Option<()> {
        let start = self.at;
        // The first byte is part of the name whatever it is.
        self.at = self.end(start + 1, IN_NAME);
        let name = self.bytes.get(start..self.at).unwrap_or_default();
        let name = if is_kept {
            self.names.of_attribute::<A>(name)
        } else {
            None
        };
        let value = self.value(name.is_some())?;
        rest.written += 1;
        if rest.written > self.max_attributes {
            let limit = self.max_attributes;
            self.error = Some(Error::TooManyAttributes { limit });
            return None;
        }
        let Some(local) = name else {
            return Some(());
        };
        if rest.attributes.iter().any(|other| other.name.local == local) {
            rest.has_duplicates = true;
        } else {
            if rest.attributes.is_empty() {
                rest.attributes = self.spare.take();
            }
            rest.attributes.push(Attribute {
                name: QualName::new(None, ns!(), local),
                value: self.replaced_value(value),
            });
        }
        Some(())
    }

    /// Reads the value of an attribute, if it has one.
    fn value(&mut self, is_kept: bool) -> Option<Value> {
        self.skip_spaces();
        let (start, replaced, end);
        if self.byte(self.at)? != b'=' {
            return Some(Value {
                start: self.at,
                replaced: None,
                end: self.at,
            });
        }
        self.at += 1;
        self.skip_spaces();
        match self.byte(self.at)? {
            quote @ (b'"' | b'\'') => {
                start = self.at + 1;
                let found;
                (replaced, found) = if is_kept {
                    self.find_and_replaced(quote, start)
                } else {
                    (None, self.find(quote, start))
                };
                end = found?;
                self.at = end + 1;
            }
            _ => {
                start = self.at;
                end = self.end(start, IN_VALUE);
                replaced = self.find_to_replace(start, end, true);
                self.at = end;
            }
        }
        Some(Value { start, replaced, end })
    }

    fn replaced_value(&self, value: Value) -> StrTendril {
        match value.replaced {
            None => self.slice(value.start, value.end),
            Some(first) => self.value_with_references(value.start, first, value.end),
        }
    }

    /// The value between two places, the first thing in which that is to be replaced is at `next`.
    #[cold]
    fn value_with_references(&self, mut start: usize, mut next: usize, end: usize) -> StrTendril {
        let mut out = StrTendril::with_capacity((end - start) as u32);
        loop {
            out.push_slice(self.str(start, next));
            start = next + 1;
            if self.byte(next) == Some(b'&') {
                start += self.reference(start, end, true, &mut out);
            } else {
                out.push_char(char::REPLACEMENT_CHARACTER);
            }
            match self.find_to_replace(start, end, true) {
                Some(at) => next = at,
                None => break,
            }
        }
        out.push_slice(self.str(start, end));
        out
    }

    /// Where what ends a name or value is, from `at` on.
    fn end(&self, at: usize, what: u8) -> usize {
        let rest = self.bytes.get(at..).unwrap_or_default();
        let len = rest
            .iter()
            .position(|byte| ENDS.get(usize::from(*byte)).is_some_and(|ends| ends & what != 0));
        len.map_or(self.bytes.len(), |len| at + len)
    }

    pub(super) fn skip_spaces(&mut self) {
        while self.byte(self.at).is_some_and(is_space) {
            self.at += 1;
        }
    }
}
