//! Text that is no markup: the states of RCDATA, RAWTEXT, script data and PLAINTEXT.

use html5ever::tokenizer::TokenSink;
use html5ever::tokenizer::states::RawKind;
use memchr::{memchr, memchr2};

use super::tag::is_space;
use super::{Asks, Content, Text, Tokenizer};

impl<'a, S: TokenSink, A: Asks> Tokenizer<'a, S, A> {
    /// The text of an element of that name, and its end tag.
    pub(super) fn raw(&mut self, kind: RawKind, name: &[u8], is_asked_for: bool) -> Content<'a> {
        let start = self.at;
        let rest = self.bytes.get(start..).unwrap_or_default();
        let (len, text) = match kind {
            RawKind::Rcdata => (end_of_text(rest, 0, name), Text::Escapable),
            RawKind::Rawtext => (end_of_text(rest, 0, name), Text::Raw),
            RawKind::ScriptData | RawKind::ScriptDataEscaped(_) => (end_of_script(rest, name), Text::Raw),
        };
        let end = len.map_or(self.bytes.len(), |len| start + len);
        if is_asked_for {
            self.text(start, end, text);
        }
        if len.is_some() {
            self.end_tag(end + 2)
        } else {
            Content::End
        }
    }

    pub(super) fn plaintext(&mut self) -> Content<'a> {
        self.text(self.at, self.bytes.len(), Text::Raw);
        Content::End
    }
}

/// Where the end tag of that name begins, from `at` on.
fn end_of_text(text: &[u8], mut at: usize, name: &[u8]) -> Option<usize> {
    loop {
        at += memchr(b'<', text.get(at..)?)?;
        if is_tag(text, at + 1, b"/", name) {
            return Some(at);
        }
        at += 1;
    }
}

/// Where the end tag of a script begins.
///
/// What stands between `<!--` and `-->` is escaped: within, `<script>` is no end, and between it and its own `</script>`
/// there is none either. Pages once wrote scripts that way, for readers that knew none.
fn end_of_script(text: &[u8], name: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += memchr(b'<', text.get(at..)?)?;
        if is_tag(text, at + 1, b"/", name) {
            return Some(at);
        }
        at += 1;
        if text.get(at..)?.starts_with(b"!--") {
            // The dashes that open may be those that close.
            match end_of_escaped(text, at + 1, name) {
                Escaped::Unescaped(place) => at = place,
                Escaped::Ended(place) => return place,
            }
        }
    }
}

enum Escaped {
    /// What comes from here on is not escaped any more.
    Unescaped(usize),
    /// The script ends here, or never.
    Ended(Option<usize>),
}

/// Reads escaped script text, the two dashes of which begin at `at`.
fn end_of_escaped(text: &[u8], mut at: usize, name: &[u8]) -> Escaped {
    let mut is_twice = false;
    loop {
        let Some(found) = text.get(at..).and_then(|rest| memchr2(b'<', b'-', rest)) else {
            return Escaped::Ended(None);
        };
        at += found;
        let rest = text.get(at..).unwrap_or_default();
        if rest.first() == Some(&b'-') {
            let dashes = rest.iter().take_while(|byte| **byte == b'-').count();
            at += dashes;
            if dashes > 1 && text.get(at) == Some(&b'>') {
                return Escaped::Unescaped(at + 1);
            }
            continue;
        }
        if is_twice {
            is_twice = !is_tag(text, at + 1, b"/", b"script");
        } else if is_tag(text, at + 1, b"/", name) {
            return Escaped::Ended(Some(at));
        } else {
            is_twice = is_tag(text, at + 1, b"", b"script");
        }
        at += 1;
    }
}

/// Whether a tag of that name stands at `at`, after `before`.
fn is_tag(text: &[u8], at: usize, before: &[u8], name: &[u8]) -> bool {
    let Some(rest) = text.get(at..).and_then(|rest| rest.strip_prefix(before)) else {
        return false;
    };
    let Some((this, after)) = rest.split_at_checked(name.len()) else {
        return false;
    };
    let ends = |byte: &u8| is_space(*byte) || matches!(byte, b'/' | b'>');
    after.first().is_some_and(ends) && this.eq_ignore_ascii_case(name)
}
