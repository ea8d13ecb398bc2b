//! Which targets of links may be written out. The page chose them, and a reader may follow them.

/// The part of a URL before the first colon, when the colon comes before everything else that could end a scheme.
fn scheme(url: &str) -> Option<&str> {
    let head = url.split(['/', '?', '#']).next().unwrap_or_default();
    head.split_once(':').map(|(scheme, _)| scheme)
}

/// Whether a URL is absolute, and of a scheme that shows something or writes a letter, but runs no script.
pub(super) fn is_safe(url: &str) -> bool {
    let known = |scheme: &str| {
        ["http", "https", "mailto"]
            .iter()
            .any(|safe| scheme.eq_ignore_ascii_case(safe))
    };
    scheme(url).is_some_and(known)
}

/// Whether a URL is safe, or relative to a page that nobody named.
pub(super) fn is_harmless(url: &str) -> bool {
    scheme(url).is_none() || is_safe(url)
}

/// Whether a URL is safe to load a picture from.
pub(super) fn is_picture_source(url: &str) -> bool {
    is_safe(url)
        && url
            .as_bytes()
            .first()
            .is_some_and(|first| first.eq_ignore_ascii_case(&b'h'))
}

#[cfg(test)]
mod tests {
    use super::{is_harmless, is_picture_source, is_safe};

    #[test]
    fn only_schemes_that_run_nothing() {
        for url in [
            "https://a.example/",
            "HTTP://a.example",
            "mailto:a@example.org?subject=x:y",
        ] {
            assert!(is_safe(url) && is_harmless(url), "{url}");
        }
        for url in ["/a:b", "?a:b", "#a:b", "//a.example", "a/b:c", ""] {
            assert!(is_harmless(url) && !is_safe(url), "{url}");
        }
        for url in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\tscript:alert(1)",
            "\u{1}javascript:alert(1)",
            " https://a.example",
            "data:text/html,x",
            "vbscript:x",
            "javascript&colon;alert(1):x",
            "blob:https://a.example/x",
            "tel:123",
        ] {
            assert!(!is_safe(url) && !is_harmless(url), "{url}");
        }
        assert!(is_picture_source("https://a.example/1.jpg") && !is_picture_source("mailto:a@example.org"));
    }
}
