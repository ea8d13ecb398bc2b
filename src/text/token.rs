//! Link tokens: `<https://…>` and `<>` in a rendering.
//!
//! In: the text. Out: where each token stands and the target that it names. A `<` that begins no token is text.

use std::borrow::Cow;
use std::ops::Range;

use memchr::{memchr_iter, memchr3};

use crate::urls::without_query;

/// A link token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LinkToken<'t> {
    /// The whole token, from `<` to `>`.
    pub(super) range: Range<usize>,
    /// The target; empty for `<>`.
    pub(super) href: Cow<'t, str>,
}

/// A target with white space in it is read as one when it has at most so many pieces; more are prose in brackets.
const MAX_PIECES: usize = 8;
/// Those of a target whose first piece has a query, or of a script: share buttons have the headline there, and a description,
/// as they stand.
const MAX_QUERY_PIECES: usize = 400;

/// Finds the link tokens of a text, in order. Linear: a search ends at the next bracket.
pub(super) fn find(text: &str) -> Vec<LinkToken<'_>> {
    let mut tokens: Vec<LinkToken<'_>> = Vec::new();
    for open in memchr_iter(b'<', text.as_bytes()) {
        let Some(rest) = text.get(open + 1..) else { continue };
        let Some(close) = memchr3(b'>', b'<', b'\0', rest.as_bytes()) else {
            continue;
        };
        if rest.as_bytes().get(close) != Some(&b'>') {
            continue;
        }
        if let Some(href) = rest.get(..close).and_then(target) {
            tokens.push(LinkToken {
                range: open..open + close + 2,
                href,
            });
        }
    }
    tokens
}

/// The target that stands between brackets, its line breaks undone; `None` when it is none.
pub(super) fn target(inner: &str) -> Option<Cow<'_, str>> {
    if !inner.is_empty() && !is_target(inner) {
        return None;
    }
    // All bytes are looked at, for then many are at a time.
    let is_graphic = inner
        .bytes()
        .fold(true, |is_graphic, byte| is_graphic & byte.is_ascii_graphic());
    if is_graphic || !inner.contains(char::is_whitespace) {
        return Some(Cow::Borrowed(inner));
    }
    let mut pieces = inner.split_whitespace();
    let is_long = |first: &str| first.contains(['?', '#']) || first.starts_with("javascript:");
    let may_be_long = pieces.clone().next().is_some_and(is_long);
    let most = if may_be_long { MAX_QUERY_PIECES } else { MAX_PIECES };
    if is_split_by_blank_line(inner) || pieces.nth(most).is_some() {
        return None;
    }
    // A renderer that wraps at white space leaves a space at the line's end; one that cuts the target leaves none.
    let mut href = String::with_capacity(inner.len());
    for line in inner.lines() {
        href.push_str(line.strip_suffix('\r').unwrap_or(line));
    }
    Some(Cow::Owned(href.trim().to_owned()))
}

/// Whether a target or a name ends as those of picture files do.
pub(super) fn is_picture_file(name: &str) -> bool {
    const ENDINGS: &[&str] = &[
        ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".bmp", ".ico",
    ];
    let file = without_query(name).to_ascii_lowercase();
    ENDINGS.iter().any(|ending| file.ends_with(ending))
}

fn is_split_by_blank_line(inner: &str) -> bool {
    inner.lines().skip(1).any(|line| line.trim().is_empty())
}

/// Whether a text begins as a target does: a scheme and something after it, or an absolute path of two segments.
fn is_target(text: &str) -> bool {
    if let Some(path) = text.strip_prefix('/') {
        return path.contains('/') && !path.contains(char::is_whitespace);
    }
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let is_scheme = scheme.len() >= 2
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    match rest {
        "" => ["mailto", "tel", "sms", "javascript"].contains(&scheme),
        // `javascript: void(0)`
        _ => is_scheme && (!rest.starts_with(char::is_whitespace) || scheme == "javascript" && rest.contains('(')),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hrefs(text: &str) -> Vec<String> {
        find(text).into_iter().map(|t| t.href.into_owned()).collect()
    }

    #[test]
    fn targets_are_found() {
        assert_eq!(
            hrefs("a <https://example.org/x> b <> c <mailto:a@b.example>"),
            ["https://example.org/x", "", "mailto:a@b.example"]
        );
        assert_eq!(hrefs("a </team/jane-doe>"), ["/team/jane-doe"]);
        assert_eq!(hrefs("Save <javascript:;>"), ["javascript:;"]);
        let script = "javascript: popup(\"email\", \"of a story with a long title that stands in it, and more\")";
        assert_eq!(hrefs(&format!("Print <{script}>")), [script]);
        assert_eq!(hrefs("a language <javascript: what it is>"), [""; 0]);
    }

    #[test]
    fn a_target_over_two_lines_is_put_together() {
        assert_eq!(
            hrefs("a <https://example.org/a-long-\npath> b"),
            ["https://example.org/a-long-path"]
        );
        assert_eq!(
            hrefs("a <https://example.org/a \nfile.pdf> b"),
            ["https://example.org/a file.pdf"]
        );
    }

    #[test]
    fn a_query_may_have_prose_in_it() {
        let headline = "Bridge closes: the old harbour bridge will be closed for six weeks from Monday";
        let target = format!("mailto:?subject={headline}&body=https://example.org/");
        assert_eq!(hrefs(&format!("a <{target}> b")), [target]);
        let most = format!("https://example.org/?text={}a", "a ".repeat(MAX_QUERY_PIECES - 1));
        assert_eq!(hrefs(&format!("<{most}>")), [most]);
    }

    #[test]
    fn brackets_in_prose_are_text() {
        for prose in [
            "x < y and y > z",
            "if a <b then c> d",
            "</p>",
            "<note: this is prose>",
            "an unclosed <https://example.org/ at the end",
            "<https://example.org/\n\nnext paragraph>",
            "<https://a b c d e f g h i j k>",
            "<https://example.org/?text=a\n\nb>",
            &format!("<https://example.org/?text={}>", "a ".repeat(MAX_QUERY_PIECES + 1)),
            "<<<<<",
        ] {
            assert_eq!(hrefs(prose), [""; 0], "{prose}");
        }
    }

    #[test]
    fn a_target_begins_with_a_scheme_or_is_a_path_of_two_parts() {
        for target in ["https://example.org", "mailto:a", "x-y+1.0:a", "/a/b", "/a/", "mailto:"] {
            assert!(is_target(target), "{target}");
        }
        for text in [
            "/a",
            "/a/b c",
            "/a b/",
            "a:b",
            "1a:b",
            "a_b:c",
            "note: this",
            "note:",
            "note",
            "",
        ] {
            assert!(!is_target(text), "{text}");
        }
    }
}
