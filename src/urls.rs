//! URLs: the site they belong to, the page without what tracks its readers, the date in the path.
//!
//! In: parsed URLs of any scheme. Out: values that can be compared between links. Nothing here looks anything up.

mod base;
mod date;
mod slug;
mod tracking;

pub(crate) use base::Base;
pub(crate) use date::date_in_path;
pub(crate) use slug::Slug;
pub(crate) use tracking::clean;

use std::borrow::Cow;

use url::{Host, Url};

/// A redirect inside a redirect is followed so far; a longer chain is left as it is.
const MAX_REDIRECTS: usize = 3;

/// The site of a URL: its registrable domain by the public suffix list (`bbc.co.uk`, `example.blogspot.com`).
///
/// The host itself where it has none (an IP address, `localhost`, a bare suffix), and nothing for a URL without a host.
pub(crate) fn site(url: &Url) -> &str {
    match url.host() {
        Some(Host::Domain(host)) => site_of_domain(host),
        Some(_) => url.host_str().unwrap_or_default(),
        None => "",
    }
}

/// The site of a domain.
pub(crate) fn site_of_domain(host: &str) -> &str {
    let host = host.strip_suffix('.').unwrap_or(host);
    psl::domain_str(host).unwrap_or(host)
}

/// The site in the text of an `http` or `https` URL.
pub(crate) fn site_in(text: &str) -> Option<Cow<'_, str>> {
    match domain_in(text) {
        Some(domain) => Some(Cow::Borrowed(site_of_domain(domain))),
        None => parse_web(text).map(|url| Cow::Owned(site(&url).to_owned())),
    }
}

/// The host in the text of an `http` or `https` URL, where it is plainly a domain, in the form that `Url` writes; `None` for
/// any other text, which has to be parsed.
pub(crate) fn domain_in(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let is_of_host = |b: &u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'.');
    let len = rest.bytes().position(|b| !is_of_host(&b)).unwrap_or(rest.len());
    let (host, after) = rest.split_at_checked(len)?;
    if !matches!(after.as_bytes().first(), None | Some(b'/' | b'?' | b'#')) {
        return None;
    }
    // A last label of digits makes an IP address.
    let last = host.bytes().rposition(|b| b == b'.').map_or(0, |at| at + 1);
    host.as_bytes().get(last)?.is_ascii_lowercase().then_some(host)
}

/// The first label of a site: `bbc` for `bbc.co.uk`, wherever in the world `google` is.
pub(crate) fn site_label(url: &Url) -> &str {
    site(url).split('.').next().unwrap_or_default()
}

/// Whether a host is a domain or lies below it. Both in lower case, as `Url` has them.
pub(crate) fn host_is(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain)
        .is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

/// An address without its query and its fragment, as far as both can be told without parsing it.
pub(crate) fn without_query(address: &str) -> &str {
    let end = memchr::memchr2(b'?', b'#', address.as_bytes()).unwrap_or(address.len());
    address.get(..end).unwrap_or_default()
}

/// An absolute `http` or `https` URL; `None` for everything else and for one without a host.
pub(crate) fn parse_web(text: &str) -> Option<Url> {
    let is_web = |scheme: &str| {
        text.get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    // `Url::parse` reads `https:example.org` as absolute; a page that means a site writes the slashes.
    if !is_web("http://") && !is_web("https://") {
        return None;
    }
    Url::parse(text)
        .ok()
        .filter(|url| url.host_str().is_some_and(|host| !host.is_empty()))
}

/// Where a redirecting link leads to in the end; the URL itself when it does not redirect.
pub(crate) fn unwrap_redirect(url: &Url) -> Url {
    let mut target = url.clone();
    for _ in 0..MAX_REDIRECTS {
        match redirect_target(&target) {
            Some(next) => target = next,
            None => break,
        }
    }
    target
}

fn redirect_target(url: &Url) -> Option<Url> {
    let host = url.host_str()?;
    let path = url.path();
    let by_google = site_label(url) == "google";
    if let Some(rest) = path.strip_prefix("/amp/").filter(|_| by_google) {
        let (scheme, rest) = rest.strip_prefix("s/").map_or(("http", rest), |rest| ("https", rest));
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        return parse_web(&format!("{scheme}://{rest}{query}"));
    }
    let names: &[&str] = match path {
        "/l.php" if host_is(host, "facebook.com") || host_is(host, "instagram.com") => &["u"],
        "/url" if by_google => &["url", "q"],
        "/pagead/aclk" if by_google || host_is(host, "googleadservices.com") => &["adurl"],
        "/redirect" if host_is(host, "youtube.com") => &["q"],
        "/" if host == "l.instagram.com" => &["u"],
        "/" if host == "out.reddit.com" => &["url"],
        "/away.php" if host_is(host, "vk.com") => &["to"],
        "/redir/redirect" | "/safety/go" if host_is(host, "linkedin.com") => &["url"],
        _ => return None,
    };
    names
        .iter()
        .find_map(|name| url.query_pairs().find(|(n, _)| n == name))
        .and_then(|(_, target)| parse_web(&target))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn a_site_is_the_registrable_domain() {
        for (text, expected) in [
            ("https://www.bbc.co.uk/news", "bbc.co.uk"),
            ("https://news.bbc.co.uk./news", "bbc.co.uk"),
            ("https://www.theguardian.com/world", "theguardian.com"),
            ("https://www.abc.net.au/", "abc.net.au"),
            ("https://www.asahi.co.jp/", "asahi.co.jp"),
            ("https://one.blogspot.com/", "one.blogspot.com"),
            ("https://co.uk/", "co.uk"),
            ("http://localhost:8080/", "localhost"),
            ("http://192.0.2.7/a", "192.0.2.7"),
            ("http://[2001:db8::1]/a", "[2001:db8::1]"),
            ("mailto:a@example.org", ""),
        ] {
            assert_eq!(site(&url(text)), expected, "{text}");
        }
        assert_ne!(
            site(&url("https://www.bbc.co.uk/")),
            site(&url("https://www.itv.co.uk/"))
        );
    }

    #[test]
    fn plain_domains_are_read_without_parsing() {
        for (text, expected) in [
            ("https://www.bbc.co.uk/news", Some("www.bbc.co.uk")),
            ("http://example.org?a", Some("example.org")),
            ("https://example.org:8080/", None),
            ("https://Example.org/", None),
            ("https://192.0.2.7/", None),
            ("https://me@example.org/", None),
            ("https:///a", None),
            ("mailto:a@example.org", None),
        ] {
            assert_eq!(domain_in(text), expected, "{text}");
        }
    }

    #[test]
    fn only_urls_of_the_web_are_read() {
        assert!(parse_web("HTTPS://Example.org/a").is_some());
        for text in [
            "javascript:alert(1)",
            "data:text/html,x",
            "//example.org/a",
            "https:example.org",
            "/a",
            "http://",
            "",
        ] {
            assert_eq!(parse_web(text), None, "{text}");
        }
    }

    #[test]
    fn redirects_are_unwrapped() {
        for (text, expected) in [
            (
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1&h=x",
                "https://example.org/a?b=1",
            ),
            (
                "https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fexample.org%2F",
                "https://example.org/",
            ),
            (
                "https://www.google.com/amp/s/www.example.org/news/1",
                "https://www.example.org/news/1",
            ),
            (
                "https://vk.com/away.php?to=http%3A%2F%2Fexample.org%2F",
                "http://example.org/",
            ),
            (
                "https://www.google.com/url?q=https://l.facebook.com/l.php?u=https://example.org/",
                "https://example.org/",
            ),
            (
                "https://www.google.com/url?q=javascript:x",
                "https://www.google.com/url?q=javascript:x",
            ),
            (
                "https://example.org/url?q=https://other.example/",
                "https://example.org/url?q=https://other.example/",
            ),
        ] {
            assert_eq!(unwrap_redirect(&url(text)).as_str(), expected);
        }
    }
}
