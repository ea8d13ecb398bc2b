//! What begins with `<!` or `<?`: comments, character data, and what is taken for a comment.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Token, TokenSink};
use memchr::memmem;

use super::{Asks, Content, Text, Tokenizer};

impl<'a, S: TokenSink, A: Asks> Tokenizer<'a, S, A> {
    /// What begins with `<!`; `at` is after it.
    pub(super) fn declaration(&mut self, at: usize) -> Content<'a> {
        let rest = self.bytes.get(at..).unwrap_or_default();
        if rest.starts_with(b"--") {
            self.comment(at + 2);
        } else if rest
            .get(..7)
            .is_some_and(|start| start.eq_ignore_ascii_case(b"doctype"))
        {
            self.doctype(at + 7);
        } else if rest.starts_with(b"[CDATA[") && self.sink.adjusted_current_node_present_but_not_in_html_namespace() {
            let start = at + 7;
            let end = self.find_bytes(b"]]>", start);
            self.text(start, end.unwrap_or(self.bytes.len()), Text::CharacterData);
            self.at = end.map_or(self.bytes.len(), |end| end + 3);
        } else {
            return self.bogus_comment(at);
        }
        Content::Data
    }

    /// A comment that ends at the next `>`.
    pub(super) fn bogus_comment(&mut self, start: usize) -> Content<'a> {
        let end = self.find(b'>', start);
        self.hand_on_comment(start, end.unwrap_or(self.bytes.len()));
        self.at = end.map_or(self.bytes.len(), |end| end + 1);
        Content::Data
    }

    fn comment(&mut self, start: usize) {
        let rest = self.bytes.get(start..).unwrap_or_default();
        let end = if rest.starts_with(b">") {
            self.at = start + 1;
            start
        } else if rest.starts_with(b"->") {
            self.at = start + 2;
            start
        } else {
            self.end_of_comment(start)
        };
        self.hand_on_comment(start, end);
    }

    /// Where the text of a comment ends that begins at `start`.
    fn end_of_comment(&mut self, start: usize) -> usize {
        let mut at = start;
        while let Some(dashes) = self.find_bytes(b"--", at) {
            let rest = self.bytes.get(dashes..).unwrap_or_default();
            at = dashes + rest.iter().take_while(|byte| **byte == b'-').count();
            let after = self.bytes.get(at..).unwrap_or_default();
            let closing = [&b">"[..], b"!>"]
                .into_iter()
                .find(|closing| after.starts_with(closing));
            if let Some(closing) = closing {
                self.at = at + closing.len();
                return at - 2;
            }
        }
        self.at = self.bytes.len();
        let text = self.bytes.get(start..).unwrap_or_default();
        let closing = [&b"--!"[..], b"--", b"-"]
            .into_iter()
            .find(|closing| text.ends_with(closing));
        self.at - closing.map_or(0, <[u8]>::len)
    }

    fn hand_on_comment(&self, start: usize, end: usize) {
        let text = if A::COMMENTS {
            StrTendril::from(self.without_nulls(start, end))
        } else {
            StrTendril::new()
        };
        self.hand_on(Token::CommentToken(text));
    }

    /// The text between two places, with NUL replaced.
    pub(super) fn without_nulls(&self, start: usize, end: usize) -> String {
        self.str(start, end).replace('\0', "\u{FFFD}")
    }

    fn find_bytes(&self, bytes: &[u8], from: usize) -> Option<usize> {
        memmem::find(self.bytes.get(from..)?, bytes).map(|at| from + at)
    }
}
