//! The tokenizer of the HTML standard (section 13.2.5), made for pages that are whole in memory.
//!
//! In: the text of a page, with line feeds at its line ends, and a sink. Out: the sink, having seen every token and the
//! end. The sink is html5ever's tree builder, or what stands before it, and the tokens are those that html5ever's own
//! tokenizer would make, but for parse errors, which are not told.
//!
//! The standard reads a character at a time and keeps a state between two. Here the whole page is at hand, so that what
//! ends a state is searched: a tag begins at the next `<`, a comment ends at the next `-->`. What the states of the
//! standard do between two such places is done at once, and text is handed on as a slice of the page where nothing in it
//! is to be replaced. What nobody asks for ([`Asks`]) is read to its end and then left out.
//!
//! Each file is one group of the standard's states: this one data, `tag` tags and attributes, `raw` raw text and
//! scripts, `markup` comments and character data, `doctype`, `references`. Every search goes forward from where the
//! last ended, so that the time is linear in the page.

mod doctype;
mod markup;
mod names;
mod raw;
mod references;
mod tag;
#[cfg(test)]
mod tests;

use std::cell::Cell;

use html5ever::Attribute;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Tag, Token, TokenSink, TokenSinkResult};

use crate::Error;
use names::Names;

/// What of a page somebody asks for.
pub(super) trait Asks {
    /// Whether comments are handed on with their text, and not empty.
    const COMMENTS: bool;

    /// Whether an attribute is read. The name is in lower case.
    fn reads(name: &str) -> bool;

    /// Whether the text of an element is read, tags and all, that is no markup to the tokenizer.
    fn reads_text_of(tag: &Tag) -> bool;
}

/// How the text is read in which the tokenizer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content<'a> {
    /// Text with tags.
    Data,
    /// The text of an element that ends at the end tag of that name.
    Raw {
        kind: RawKind,
        name: &'a [u8],
        is_asked_for: bool,
    },
    /// Text to the end.
    Plaintext,
    /// Nothing more comes.
    End,
}

/// What is replaced in a piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Text {
    /// Character references; NUL is a token of its own.
    Data,
    /// Nothing; NUL is a token of its own.
    CharacterData,
    /// Character references, and NUL.
    Escapable,
    /// NUL.
    Raw,
}

impl Text {
    fn has_references(self) -> bool {
        matches!(self, Text::Data | Text::Escapable)
    }

    fn has_null_tokens(self) -> bool {
        matches!(self, Text::Data | Text::CharacterData)
    }
}

/// The vector of the attributes of a tag, when the tree has taken them out of it, for the next tag.
#[derive(Default)]
pub(super) struct Spare(Cell<Vec<Attribute>>);

impl Spare {
    fn take(&self) -> Vec<Attribute> {
        self.0.take()
    }

    /// Keeps a vector. What is in it is lost.
    // Most tags have none, for which there is no call where it is inlined.
    #[inline]
    pub(super) fn put(&self, vector: Vec<Attribute>) {
        if vector.capacity() > 0 {
            self.keep(vector);
        }
    }

    fn keep(&self, mut vector: Vec<Attribute>) {
        vector.clear();
        self.0.set(vector);
    }
}

/// A tokenizer of one page.
pub(super) struct Tokenizer<'a, S, A> {
    /// The page, to take slices of.
    page: &'a StrTendril,
    /// The page, to look at.
    bytes: &'a [u8],
    /// How far it has been read.
    at: usize,
    names: Names<'a>,
    spare: &'a Spare,
    max_attributes: usize,
    /// What ended the reading before the page did.
    error: Option<Error>,
    sink: S,
    asks: std::marker::PhantomData<A>,
}

impl<'a, S: TokenSink, A: Asks> Tokenizer<'a, S, A> {
    pub(super) fn new(page: &'a StrTendril, sink: S, spare: &'a Spare, max_attributes: usize) -> Self {
        Tokenizer {
            page,
            bytes: page.as_bytes(),
            at: 0,
            names: Names::default(),
            spare,
            max_attributes,
            error: None,
            sink,
            asks: std::marker::PhantomData,
        }
    }

    /// Reads the page; an error when a tag has more attributes than it may.
    pub(super) fn run(self) -> Result<S, Error> {
        self.run_from(Content::Data)
    }

    fn run_from(mut self, mut content: Content<'a>) -> Result<S, Error> {
        loop {
            content = match content {
                Content::Data => self.data(),
                Content::Raw {
                    kind,
                    name,
                    is_asked_for,
                } => self.raw(kind, name, is_asked_for),
                Content::Plaintext => self.plaintext(),
                Content::End => break,
            };
        }
        if let Some(error) = self.error {
            return Err(error);
        }
        self.hand_on(Token::EOFToken);
        self.sink.end();
        Ok(self.sink)
    }

    /// Text to the next tag, and the tag.
    fn data(&mut self) -> Content<'a> {
        let start = self.at;
        let (mut replaced, mut next) = self.find_and_replaced(b'<', start);
        loop {
            let Some(at) = next else {
                self.text_with(start, self.bytes.len(), replaced, Text::Data);
                return Content::End;
            };
            let begins_markup = match self.byte(at + 1) {
                Some(b'a'..=b'z' | b'A'..=b'Z' | b'!' | b'?') => true,
                Some(b'/') => self.byte(at + 2).is_some(),
                _ => false,
            };
            if begins_markup {
                self.text_with(start, at, replaced, Text::Data);
                return self.markup(at + 1);
            }
            let (first, following) = self.find_and_replaced(b'<', at + 1);
            replaced = replaced.or(first);
            next = following;
        }
    }

    /// The tag or the like, whose first byte after the `<` is at `at`.
    fn markup(&mut self, at: usize) -> Content<'a> {
        match self.byte(at) {
            Some(b'!') => self.declaration(at + 1),
            Some(b'?') => self.bogus_comment(at),
            Some(b'/') => match self.byte(at + 1) {
                Some(b'a'..=b'z' | b'A'..=b'Z') => self.end_tag(at + 1),
                Some(b'>') => {
                    self.at = at + 2;
                    Content::Data
                }
                _ => self.bogus_comment(at + 1),
            },
            _ => self.start_tag(at),
        }
    }

    /// Hands on the text between two places.
    fn text(&mut self, start: usize, end: usize, text: Text) {
        let replaced = self.find_to_replace(start, end, text.has_references());
        self.text_with(start, end, replaced, text);
    }

    /// The same where it is known what the first thing is that is to be replaced.
    fn text_with(&mut self, start: usize, end: usize, replaced: Option<usize>, text: Text) {
        self.at = end;
        if start == end {
            return;
        }
        match replaced {
            None => self.hand_on(Token::CharacterTokens(self.slice(start, end))),
            Some(first) => self.replaced_text(start, first, end, text),
        }
    }

    /// Hands on the text between two places, the first thing in which that is to be replaced is at `next`.
    #[cold]
    fn replaced_text(&mut self, mut start: usize, mut next: usize, end: usize, text: Text) {
        let mut out = StrTendril::with_capacity((end - start) as u32);
        loop {
            out.push_slice(self.str(start, next));
            start = if self.byte(next) == Some(b'&') {
                next + 1 + self.reference(next + 1, end, false, &mut out)
            } else if text.has_null_tokens() {
                if !out.is_empty() {
                    self.hand_on(Token::CharacterTokens(std::mem::take(&mut out)));
                }
                self.hand_on(Token::NullCharacterToken);
                next + 1
            } else {
                out.push_char(char::REPLACEMENT_CHARACTER);
                next + 1
            };
            match self.find_to_replace(start, end, text.has_references()) {
                Some(at) => next = at,
                None => break,
            }
        }
        out.push_slice(self.str(start, end));
        if !out.is_empty() {
            self.hand_on(Token::CharacterTokens(out));
        }
    }

    /// Where the next NUL or reference is.
    fn find_to_replace(&self, start: usize, end: usize, has_references: bool) -> Option<usize> {
        let bytes = self.bytes.get(start..end)?;
        let found = if has_references {
            memchr::memchr2(b'&', 0, bytes)
        } else {
            memchr::memchr(0, bytes)
        };
        found.map(|at| start + at)
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    fn find(&self, byte: u8, from: usize) -> Option<usize> {
        let rest = self.bytes.get(from..)?;
        if rest.first() == Some(&byte) {
            return Some(from);
        }
        memchr::memchr(byte, rest).map(|at| from + at)
    }

    /// Where the next of a byte is, and before it the first NUL or reference, if there is one.
    fn find_and_replaced(&self, byte: u8, from: usize) -> (Option<usize>, Option<usize>) {
        let rest = self.bytes.get(from..).unwrap_or_default();
        if rest.first() == Some(&byte) {
            return (None, Some(from));
        }
        let found = memchr::memchr3(byte, b'&', 0, rest).map(|at| from + at);
        match found {
            Some(at) if self.byte(at) != Some(byte) => (found, self.find(byte, at + 1)),
            _ => (None, found),
        }
    }

    /// The page between two places, both of which are beside ASCII characters or at its ends.
    fn str(&self, start: usize, end: usize) -> &'a str {
        self.page.get(start..end).unwrap_or_default()
    }

    /// The same without a copy.
    fn slice(&self, start: usize, end: usize) -> StrTendril {
        // What is so short a tendril holds itself.
        const SHORT: usize = 8;
        if end - start <= SHORT {
            return StrTendril::from_slice(self.str(start, end));
        }
        let slice = u32::try_from(start).ok().zip(u32::try_from(end - start).ok());
        slice
            .and_then(|(start, len)| self.page.try_subtendril(start, len).ok())
            .unwrap_or_default()
    }

    /// Hands on a token after which nothing changes for the tokenizer.
    fn hand_on(&self, token: Token) {
        // Only tags have other answers.
        let _: TokenSinkResult<S::Handle> = self.sink.process_token(token, 1);
    }
}
