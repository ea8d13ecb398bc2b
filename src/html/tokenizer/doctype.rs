//! The document type: the states from "DOCTYPE" to "bogus DOCTYPE".
//!
//! It tells whether a page is to be read as one of those that were written before there was a standard.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Doctype, Token, TokenSink};

use super::tag::is_space;
use super::{Asks, Tokenizer};

impl<S: TokenSink, A: Asks> Tokenizer<'_, S, A> {
    /// A document type; `at` is after `<!DOCTYPE`.
    pub(super) fn doctype(&mut self, at: usize) {
        self.at = at;
        let mut doctype = Doctype::default();
        if self.doctype_parts(&mut doctype).is_none() {
            doctype.force_quirks = true;
        }
        // Whatever else stands there is left out.
        self.at = self.find(b'>', self.at).map_or(self.bytes.len(), |end| end + 1);
        self.hand_on(Token::DoctypeToken(doctype));
    }

    /// Reads the parts, and stops at the `>` or before; `None` when a part is missing, wrong or cut off.
    fn doctype_parts(&mut self, doctype: &mut Doctype) -> Option<()> {
        self.skip_spaces();
        let start = self.at;
        while !matches!(self.byte(self.at), None | Some(b'>')) && !self.byte(self.at).is_some_and(is_space) {
            self.at += 1;
        }
        if start < self.at {
            let name = self.without_nulls(start, self.at).to_ascii_lowercase();
            doctype.name = Some(StrTendril::from(name));
        } else {
            return None;
        }
        if self.is_at_the_end()? {
            return Some(());
        }
        let keyword = self.bytes.get(self.at..self.at + 6)?;
        let is_public = keyword.eq_ignore_ascii_case(b"public");
        if !is_public && !keyword.eq_ignore_ascii_case(b"system") {
            return None;
        }
        self.at += 6;
        if is_public {
            self.identifier(&mut doctype.public_id)?;
            if self.is_at_the_end()? {
                return Some(());
            }
        }
        self.identifier(&mut doctype.system_id)?;
        // What comes now is passed over, but the page must not end here.
        self.is_at_the_end().map(|_| ())
    }

    /// Whether the `>` is next; `None` when the page ends.
    fn is_at_the_end(&mut self) -> Option<bool> {
        self.skip_spaces();
        Some(self.byte(self.at)? == b'>')
    }

    /// Reads an identifier in quotes. One that is cut off is kept as far as it goes.
    fn identifier(&mut self, identifier: &mut Option<StrTendril>) -> Option<()> {
        self.skip_spaces();
        let quote = self.byte(self.at).filter(|byte| matches!(byte, b'"' | b'\''))?;
        let start = self.at + 1;
        let rest = self.bytes.get(start..)?;
        let end = start + memchr::memchr2(quote, b'>', rest).unwrap_or(rest.len());
        *identifier = Some(StrTendril::from(self.without_nulls(start, end)));
        self.at = end;
        if self.byte(end)? != quote {
            return None;
        }
        self.at += 1;
        Some(())
    }
}
