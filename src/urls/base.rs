//! What links are resolved against.
//!
//! In: the URL of a page, or none, and the targets of its links. Out: absolute URLs, as far as they can be had.

use url::Url;

use super::{domain_in, without_query};

/// What relative links of a page are relative to.
pub(crate) struct Base {
    url: Option<Url>,
    web: Option<Web>,
}

/// A base that is of the web and has no port, in parts.
struct Web {
    /// The scheme with its colon.
    scheme: String,
    /// Scheme and host.
    site: String,
    /// All up to the last slash of the path.
    directory: String,
}

impl Base {
    /// The page's URL with its `<base>` taken into account.
    pub(crate) fn new(page: Option<&Url>, base_href: Option<&str>) -> Self {
        let given = base_href.and_then(|href| match page {
            Some(page) => page.join(href.trim()).ok(),
            None => Url::parse(href.trim()).ok(),
        });
        // A base in `data:` or `javascript:` is refused, as browsers do.
        let url = given.filter(|url| !url.cannot_be_a_base()).or_else(|| page.cloned());
        let domain = url.as_ref().and_then(|url| domain_in(url.as_str()));
        let web = url.as_ref().zip(domain).map(|(url, domain)| {
            let scheme = url.scheme();
            let (directory, _) = without_query(url.as_str()).rsplit_once('/').unwrap_or_default();
            Web {
                scheme: format!("{scheme}:"),
                site: format!("{scheme}://{domain}"),
                directory: format!("{directory}/"),
            }
        });
        Base { url, web }
    }

    /// The target of a link; as it stands where it cannot be resolved.
    pub(crate) fn resolve(&self, href: &str) -> String {
        let href = href.trim();
        if let Some(url) = self.resolve_plain(href) {
            return url;
        }
        let url = match &self.url {
            Some(base) => base.join(href).ok(),
            // Only a letter begins a scheme, and a colon ends it.
            None if !href.starts_with(|c: char| c.is_ascii_alphabetic() || c <= ' ') || !href.contains(':') => None,
            None => Url::parse(href).ok(),
        };
        url.map_or_else(|| href.to_owned(), String::from)
    }

    /// The target of a link that is written as `Url` writes it, at least from its path on. Most are, and parsing them would
    /// change nothing.
    fn resolve_plain(&self, href: &str) -> Option<String> {
        if let Some(domain) = domain_in(href) {
            return is_plain_url(href, domain).then(|| href.to_owned());
        }
        let Web {
            scheme,
            site,
            directory,
        } = self.web.as_ref()?;
        if href.starts_with("//") {
            let whole = [scheme, href].concat();
            let is_plain = is_plain_url(&whole, domain_in(&whole)?);
            return is_plain.then_some(whole);
        }
        if href.starts_with('/') {
            return is_plain_path(href).then(|| [site, href].concat());
        }
        // A colon may end a scheme, a dot begin `..`, and what begins a query or a fragment goes behind the whole path.
        let begins_a_name = href.starts_with(|c: char| c.is_ascii_alphanumeric());
        (begins_a_name && !href.contains(':') && is_plain_path(href)).then(|| [directory, href].concat())
    }
}

/// Whether a URL with that domain stays as it is.
fn is_plain_url(url: &str, domain: &str) -> bool {
    let before = if url.starts_with("https:") { 8 } else { 7 };
    let path = url.get(before + domain.len()..).unwrap_or_default();
    is_plain_domain(domain) && path.starts_with('/') && is_plain_path(path)
}

/// Whether a domain of plain letters is not changed by what domains are checked for: no `xn--`, no empty labels.
fn is_plain_domain(domain: &str) -> bool {
    let mut labels = domain.as_bytes().split(|byte| *byte == b'.');
    labels.all(|label| !label.is_empty() && label.len() < 64 && label.get(2..4) != Some(b"--"))
}

/// The bytes of a path, and of what follows it, that stay as they are.
#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        plain[byte] = matches!(
            byte as u8,
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'=' | b'&' | b'?' | b'%' | b',' | b'+'
                | b':' | b';' | b'#' | b'~' | b'!' | b'@' | b'$' | b'(' | b')' | b'*'
        );
        byte += 1;
    }
    plain
};

/// Whether a path, with what follows it, has only characters that stay as they are, and no `.` or `..` as a segment.
fn is_plain_path(path: &str) -> bool {
    let bytes = path.as_bytes();
    let stays = |byte: &u8| PLAIN.get(usize::from(*byte)) == Some(&true);
    let begins_a_segment = |at: usize| at.checked_sub(1).and_then(|at| bytes.get(at)) == Some(&b'/');
    let are_plain = |bytes: &[u8]| bytes.iter().fold(true, |are_plain, byte| are_plain & stays(byte));
    bytes.chunks(16).all(are_plain) && !memchr::memchr2_iter(b'.', b'%', bytes).any(begins_a_segment)
}

#[cfg(test)]
mod tests {
    use super::Base;
    use url::Url;

    #[test]
    fn a_base_is_resolved_against_the_page() {
        let page = Url::parse("https://example.org/news/1").unwrap();
        for (base, href, want) in [
            (None, "2", "https://example.org/news/2"),
            (Some("/old/"), "2", "https://example.org/old/2"),
            (
                Some("//cdn.example.net/"),
                " ../x?a=b#c\n",
                "https://cdn.example.net/x?a=b#c",
            ),
            (Some("data:text/plain,x"), "2", "https://example.org/news/2"),
            (None, "https://[broken", "https://[broken"),
            (None, "mailto:a@example.org", "mailto:a@example.org"),
        ] {
            assert_eq!(Base::new(Some(&page), base).resolve(href), want);
        }
        assert_eq!(Base::new(None, None).resolve("/team"), "/team");
        assert_eq!(
            Base::new(None, Some("https://example.org/")).resolve("/team"),
            "https://example.org/team"
        );
    }

    #[test]
    fn what_is_not_parsed_is_what_parsing_gives() {
        let pages = [
            "https://example.org/news/1?a#b",
            "http://news.example.co.uk/",
            "https://example.org:8080/a",
            "http://192.0.2.7/a",
            "file:///a/b",
        ];
        let hrefs = [
            "https://example.org/a/b-c_d.html?x=1&y=%20#top",
            "https://example.org",
            "https://example.org?a",
            "https://example.org?a=/b",
            "https://http/a",
            "http://p/a",
            "//example.org?a=/b",
            "http://example.org:80/",
            "https://example.org:8080/a",
            "https://xn--a/",
            "https://xn--bcher-kva.example/",
            "https://a..b/",
            "https://example.org./a",
            "https://1.2.3/a",
            "https://example.org/a/../b",
            "https://example.org/.well-known/x",
            "https://example.org/a/%2E%2e/b",
            "https://example.org/a/%2E",
            "https://example.org/a/.%2e/b",
            "https://example.org/a b",
            "https://example.org/a?b='c'",
            "https://example.org/a#b'c`d",
            "https://example.org/a?b#c#d",
            "https://example.org/a?/../b",
            "https://Example.org/a",
            "https://me@example.org/a",
            "a/b.html?x=1#top",
            "a",
            "a/",
            "a/../b",
            "a/.b",
            "a/%2e%2e/b",
            "a.b",
            "a?b:c",
            "a:b",
            "8080:a",
            "a b",
            "?a=b",
            "#a",
            "",
            "./a",
            "../a",
            "..",
            "-a",
            "%2e%2e/a",
            "//cdn.example.net/x?a=b",
            "//cdn.example.net",
            "///cdn.example.net/x",
            "//",
            "/",
            "/team",
            "/team/./a",
            "/a//b",
            "/a\\b",
            "/é",
            "/{a}|^",
            "\u{1}/a",
            "/a\tb",
        ];
        for page in pages {
            let url = Url::parse(page).unwrap();
            for href in hrefs {
                let want = url.join(href).map_or_else(|_| href.to_owned(), String::from);
                assert_eq!(Base::new(Some(&url), None).resolve(href), want, "{page} {href}");
                let want = Url::parse(href).map_or_else(|_| href.to_owned(), String::from);
                assert_eq!(Base::new(None, None).resolve(href), want, "{href}");
            }
        }
    }
}
