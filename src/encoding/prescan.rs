//! The HTML standard's "prescan a byte stream to determine its encoding": what a page says of itself, read off its bytes.
//!
//! In: the bytes of a page. Out: the encoding that the first `<meta>` which declares one, or an XML declaration, names.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, X_USER_DEFINED};

/// How far the declaration is looked for. A browser prescans 1,024 bytes and starts over when a declaration comes later;
/// one look at a longer start has the same result.
const REACH: usize = 16 << 10;

/// The encoding that the page declares.
pub(super) fn prescan(bytes: &[u8]) -> Option<&'static Encoding> {
    let bytes = bytes.get(..REACH).unwrap_or(bytes);
    let mut cursor = Cursor { bytes, at: 0 };
    if cursor.looking_at(b"<?xml") {
        let end = find(bytes, b">").unwrap_or(bytes.len());
        if let Some(encoding) = bytes.get(..end).and_then(xml_encoding) {
            return Some(encoding);
        }
    }
    while let Some(byte) = cursor.peek() {
        if byte != b'<' {
            cursor.at += 1;
        } else if cursor.looking_at(b"<!--") {
            // The two dashes that open a comment may also be those that close it: `<!-->`.
            cursor.at += 2;
            cursor.skip_past(b"-->");
        } else if cursor.at_tag(b"meta") {
            cursor.at += b"<meta".len();
            if let Some(encoding) = meta_encoding(&mut cursor) {
                return Some(encoding);
            }
        } else if cursor.peek_at(1).is_some_and(|b| b.is_ascii_alphabetic())
            || (cursor.looking_at(b"</") && cursor.peek_at(2).is_some_and(|b| b.is_ascii_alphabetic()))
        {
            cursor.skip_while(|b| !b.is_ascii_whitespace() && b != b'>');
            while cursor.attribute().is_some() {}
        } else if cursor.looking_at(b"<!") || cursor.looking_at(b"</") || cursor.looking_at(b"<?") {
            cursor.skip_past(b">");
        } else {
            cursor.at += 1;
        }
    }
    None
}

/// The encoding in `charset=…`, as a `Content-Type` has it.
pub(super) fn charset_in(value: &[u8]) -> Option<&'static Encoding> {
    let mut rest = value;
    loop {
        let at = rest
            .windows(b"charset".len())
            .position(|w| w.eq_ignore_ascii_case(b"charset"))?;
        rest = rest.get(at + b"charset".len()..)?.trim_ascii_start();
        if let Some(after) = rest.strip_prefix(b"=") {
            return label(unquoted(after.trim_ascii_start())?);
        }
    }
}

fn xml_encoding(declaration: &[u8]) -> Option<&'static Encoding> {
    let at = find(declaration, b"encoding")? + b"encoding".len();
    let value = declaration.get(at..)?.trim_ascii_start().strip_prefix(b"=")?;
    label(unquoted(value.trim_ascii_start())?)
}

/// A value up to its closing quote, or up to a space or semicolon where it has none. A quote never closed is no value.
fn unquoted(value: &[u8]) -> Option<&[u8]> {
    match value.first()? {
        quote @ (b'"' | b'\'') => {
            let inner = value.get(1..)?;
            inner.get(..inner.iter().position(|b| b == quote)?)
        }
        _ => value.split(|b| b.is_ascii_whitespace() || *b == b';').next(),
    }
}

/// What a page can mean by a label: one that was read as ASCII is not in UTF-16.
fn label(name: &[u8]) -> Option<&'static Encoding> {
    let encoding = Encoding::for_label(name)?;
    Some(if encoding == UTF_16LE || encoding == UTF_16BE {
        UTF_8
    } else if encoding == X_USER_DEFINED {
        WINDOWS_1252
    } else {
        encoding
    })
}

/// Reads the attributes of a `<meta>`: `charset`, or `content` with `http-equiv=content-type`.
fn meta_encoding(cursor: &mut Cursor<'_>) -> Option<&'static Encoding> {
    let (mut is_pragma, mut charset, mut content) = (false, None, None);
    while let Some((name, value)) = cursor.attribute() {
        match name.to_ascii_lowercase().as_slice() {
            b"http-equiv" => is_pragma |= value.eq_ignore_ascii_case(b"content-type"),
            b"content" if content.is_none() => content = charset_in(value),
            b"charset" if charset.is_none() => charset = label(value),
            _ => {}
        }
    }
    charset.or(content.filter(|_| is_pragma))
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    memchr::memmem::find(haystack, needle)
}

struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn peek_at(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn looking_at(&self, prefix: &[u8]) -> bool {
        self.rest().starts_with(prefix)
    }

    /// Whether a start tag of this name begins here.
    fn at_tag(&self, name: &[u8]) -> bool {
        let same = self
            .rest()
            .get(1..=name.len())
            .is_some_and(|n| n.eq_ignore_ascii_case(name));
        same && self
            .peek_at(name.len() + 1)
            .is_some_and(|b| b.is_ascii_whitespace() || b == b'/')
    }

    fn skip_while(&mut self, skipped: impl Fn(u8) -> bool) {
        self.at += self.rest().iter().take_while(|b| skipped(**b)).count();
    }

    fn skip_past(&mut self, end: &[u8]) {
        self.at = find(self.rest(), end).map_or(self.bytes.len(), |found| self.at + found + end.len());
    }

    fn since(&self, start: usize) -> &'a [u8] {
        self.bytes.get(start..self.at).unwrap_or_default()
    }

    /// The next attribute of the tag the cursor is in: its name and its value. `None` at the end of the tag.
    fn attribute(&mut self) -> Option<(&'a [u8], &'a [u8])> {
        self.skip_while(|b| b.is_ascii_whitespace() || b == b'/');
        if self.peek()? == b'>' {
            return None;
        }
        let start = self.at;
        // A name may begin with `=`, so that a tag's attributes always end.
        self.at += 1;
        self.skip_while(|b| !b.is_ascii_whitespace() && !matches!(b, b'/' | b'>' | b'='));
        let name = self.since(start);
        self.skip_while(|b| b.is_ascii_whitespace());
        if self.peek() != Some(b'=') {
            return Some((name, &[]));
        }
        self.at += 1;
        self.skip_while(|b| b.is_ascii_whitespace());
        match self.peek() {
            Some(quote @ (b'"' | b'\'')) => {
                self.at += 1;
                let start = self.at;
                self.skip_while(|b| b != quote);
                let value = self.since(start);
                self.at += 1;
                Some((name, value))
            }
            _ => {
                let start = self.at;
                self.skip_while(|b| !b.is_ascii_whitespace() && b != b'>');
                Some((name, self.since(start)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{charset_in, prescan};

    fn name(page: &str) -> Option<&'static str> {
        prescan(page.as_bytes()).map(|e| e.name())
    }

    #[test]
    fn what_declares_an_encoding() {
        for (page, want) in [
            ("<meta charset=gbk>", Some("GBK")),
            ("<META\nCHARSET = ' Shift_JIS '>", Some("Shift_JIS")),
            ("<html lang='>'><meta/charset=\"euc-kr\"/>", Some("EUC-KR")),
            (
                "<meta content='text/html; charset=big5' http-equiv=content-type>",
                Some("Big5"),
            ),
            (
                "<meta http-equiv=Content-Type content=\"text/html; charset = 'koi8-r'\">",
                Some("KOI8-R"),
            ),
            ("<meta charset=utf-16le>", Some("UTF-8")),
            ("<meta charset=x-user-defined>", Some("windows-1252")),
            ("<?xml version='1.0' encoding='iso-8859-2'?><html>", Some("ISO-8859-2")),
            ("<meta charset=nonsense><meta charset=gbk>", Some("GBK")),
            ("<!--><meta charset=gbk>", Some("GBK")),
        ] {
            assert_eq!(name(page), want, "{page}");
        }
    }

    #[test]
    fn what_does_not() {
        for page in [
            "",
            "<",
            "<meta",
            "<meta charset",
            "<meta charset=",
            "<meta content='text/html; charset=big5'>",
            "<meta name=description content='charset=gbk' http-equiv=refresh>",
            "<!-- <meta charset=gbk> -->",
            "<metadata charset=gbk>",
            "<p title='<meta charset=gbk>'>",
            "<meta http-equiv=content-type content='charset=\"gbk'>",
        ] {
            assert_eq!(name(page), None, "{page}");
        }
    }

    #[test]
    fn a_content_type() {
        let of = |value: &str| charset_in(value.as_bytes()).map(|e| e.name());
        assert_eq!(of("text/html; charset=UTF-8"), Some("UTF-8"));
        assert_eq!(of("text/html;Charset=\"gb2312\"; x=y"), Some("GBK"));
        assert_eq!(of("text/html; charset; charset=big5"), Some("Big5"));
        assert_eq!(of("text/html"), None);
    }
}
