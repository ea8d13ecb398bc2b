//! Share links: which links hand a page on to a network, and what they say about that page.
//!
//! In: a link's URL. Out: the network, and the page's URL, title and picture as far as the link carries them. A link is
//! recognised by its host and its path together, so a link to somebody's profile is none. What a link carries was
//! decoded once and is untrusted text: lengths are bounded, control characters collapsed, URLs are `http` or `https`.

mod networks;
mod shares;

use std::borrow::Cow;
use std::sync::LazyLock;

use url::{Url, form_urlencoded};

use crate::table::Table;
use crate::urls::{self, parse_web};
use networks::{Needs, SHAPES, Shape};
pub(crate) use shares::{Shares, Witness};

/// The longest URL that is taken from a share link, in bytes; browsers and caches cut longer ones.
const MAX_URL_BYTES: usize = 2048;

/// The longest title that is taken, in characters. A text beyond it is no headline.
const MAX_TITLE_CHARS: usize = 300;

/// The values of WordPress's own share links, `https://example.org/story/?share=facebook`, and their networks.
const WORDPRESS_SHARES: &[(&str, &str)] = &[
    ("bluesky", "bluesky"),
    ("email", "mail"),
    ("facebook", "facebook"),
    ("jetpack-whatsapp", "whatsapp"),
    ("linkedin", "linkedin"),
    ("mastodon", "mastodon"),
    ("pinterest", "pinterest"),
    ("pocket", "pocket"),
    ("print", "print"),
    ("reddit", "reddit"),
    ("skype", "skype"),
    ("telegram", "telegram"),
    ("threads", "threads"),
    ("tumblr", "tumblr"),
    ("twitter", "x"),
    ("x", "x"),
];

/// A link that hands a page on to a network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ShareLink {
    /// The network's name, in lower case.
    pub(crate) network: &'static str,
    /// The page's URL, as it was shared.
    pub(crate) url: Option<Url>,
    /// The page's title, or what the page wants a sharer to say.
    pub(crate) title: Option<String>,
    /// The page's picture.
    pub(crate) image: Option<Url>,
}

impl ShareLink {
    /// Whether the link opens a letter, whose subject need not be the page's title alone.
    pub(crate) fn is_letter(&self) -> bool {
        matches!(self.network, "mail" | "gmail" | "yahoo mail" | "outlook" | "sms")
    }
}

/// Reads a URL as a share link; `None` when it is none.
pub(crate) fn recognise(url: &Url) -> Option<ShareLink> {
    let (place, path) = place(url);
    let here = shapes_at(url, place);
    let mut pairs: Option<Vec<Pair<'_>>> = None;
    for (i, shape) in SHAPES.iter().enumerate() {
        if here >> i & 1 == 1 && shape.paths.iter().any(|p| path_is(p, &path)) {
            let pairs = pairs.get_or_insert_with(|| parameters(url));
            if let Some(link) = read(shape, pairs) {
                return Some(link);
            }
        }
    }
    wordpress(url)
}

/// The shapes of a URL's host, one bit each. `place` is that host, or the scheme.
fn shapes_at(url: &Url, place: &str) -> u128 {
    let shapes = |table: &Table<&str, u128>, key: &str| table.get(key).copied().unwrap_or_default();
    if place.ends_with(':') {
        return shapes(&HOSTS.domains, place);
    }
    let mut at = 0;
    let here = place.split('.').map(|label| {
        let domain = place.get(at..).unwrap_or_default();
        at += label.len() + 1;
        let by_label = match shapes(&HOSTS.labels, label) {
            found if found > 0 && urls::site_label(url) == label => found,
            _ => 0,
        };
        shapes(&HOSTS.domains, domain) | by_label
    });
    here.fold(HOSTS.anywhere, |all, found| all | found)
}

/// The hosts of the shapes, with those that have each, one bit a shape.
#[derive(Default)]
struct Hosts {
    domains: Table<&'static str, u128>,
    /// The first labels of sites.
    labels: Table<&'static str, u128>,
    /// The shapes that any host may have.
    anywhere: u128,
    /// Their paths.
    paths_anywhere: Vec<&'static str>,
    /// The first segment of each path of the shapes, or the second where any may be the first.
    segments: Vec<&'static str>,
}

const _: () = assert!(SHAPES.len() <= u128::BITS as usize);

/// Built from constants on first use, and never changed.
static HOSTS: LazyLock<Hosts> = LazyLock::new(|| {
    let mut hosts = Hosts::default();
    for (i, shape) in SHAPES.iter().enumerate() {
        for host in shape.hosts {
            let shapes = match host.strip_suffix(".*") {
                _ if *host == "*" => &mut hosts.anywhere,
                Some(label) => hosts.labels.entry(label).or_default(),
                None => hosts.domains.entry(host).or_default(),
            };
            *shapes |= 1 << i;
        }
    }
    let anywhere = SHAPES.iter().filter(|shape| shape.hosts.contains(&"*"));
    hosts.paths_anywhere = anywhere.flat_map(|shape| shape.paths).copied().collect();
    let segments = SHAPES.iter().flat_map(|shape| shape.paths);
    let segments = segments.filter_map(|path| path.split('/').find(|segment| *segment != "*"));
    hosts.segments = segments.collect();
    hosts.segments.sort_unstable();
    hosts.segments.dedup();
    hosts
});

/// Whether a link's target, as `Url` writes it, may be a share URL. Most targets are not, and need not be parsed.
pub(crate) fn may_share(target: &str) -> bool {
    may_share_by(target, is_of_a_shape)
}

/// Whether a host is one of the shapes, or below one.
fn is_of_a_shape(host: &str) -> bool {
    let mut at = 0;
    let is_known = |label: &str| {
        let domain = host.get(at..).unwrap_or_default();
        at += label.len() + 1;
        HOSTS.domains.contains_key(domain) || HOSTS.labels.contains_key(label)
    };
    host.split('.').any(is_known)
}

/// Whether a target may be a share URL, with who tells whether a host [`is_of_a_shape`].
fn may_share_by<'t>(target: &'t str, is_of_a_shape: impl FnOnce(&'t str) -> bool) -> bool {
    // Only a letter begins a scheme, and a target without one could not be resolved.
    if !target.starts_with(|c: char| c.is_ascii_alphabetic() || c <= ' ') {
        return false;
    }
    let Some(host) = urls::domain_in(target) else {
        return true;
    };
    // What software under any host serves, and WordPress's `?share=`, in which any letter may be escaped.
    let scheme = if target.starts_with("https") {
        "https://"
    } else {
        "http://"
    };
    let rest = target.get(scheme.len() + host.len()..).unwrap_or_default();
    let bytes = rest.as_bytes();
    let rest = memchr::memchr(b'#', bytes)
        .and_then(|at| rest.get(..at))
        .unwrap_or(rest);
    let query = memchr::memchr(b'?', rest.as_bytes());
    let (path, query) = query.and_then(|at| rest.split_at_checked(at)).unwrap_or((rest, ""));
    if !query.is_empty() && (query.contains('%') || query.contains("share")) {
        return true;
    }
    let path = path.trim_matches('/');
    is_of_a_shape(host) && may_be_of_a_shape(path) || HOSTS.paths_anywhere.iter().any(|p| p.eq_ignore_ascii_case(path))
}

/// Whether a path, without the slashes at both ends, may be one of the shapes of some host: those of profiles are not.
fn may_be_of_a_shape(path: &str) -> bool {
    let is_known = |segment: &str| HOSTS.segments.iter().any(|known| known.eq_ignore_ascii_case(segment));
    path.split('/').take(2).any(is_known)
}

/// Whether a link's target is a share URL.
pub(crate) fn is_share_link(target: &str) -> bool {
    may_share(target) && Url::parse(target).is_ok_and(|url| recognise(&url).is_some())
}

/// A parameter, decoded, its name in lower case.
struct Pair<'u> {
    name: String,
    value: Cow<'u, str>,
}

/// Where a share URL is sent, a host or `scheme:`, and its path without the slashes at both ends, in lower case.
fn place(url: &Url) -> (&str, String) {
    let path = url.path().trim_matches('/');
    match url.scheme() {
        "http" | "https" => (url.host_str().unwrap_or_default(), path.to_ascii_lowercase()),
        // In `whatsapp://send?text=` the word after the slashes is the first of the path.
        _ => {
            let scheme = url.as_str().get(..url.scheme().len() + 1).unwrap_or_default();
            let whole = format!("{}/{path}", url.host_str().unwrap_or_default());
            (scheme, whole.trim_matches('/').to_ascii_lowercase())
        }
    }
}

fn path_is(shape: &str, path: &str) -> bool {
    let mut segments = path.split('/');
    shape.split('/').all(|wanted| {
        segments
            .next()
            .is_some_and(|s| s == wanted || (wanted == "*" && !s.is_empty()))
    }) && segments.next().is_none()
}

/// The parameters of the query, and of a fragment that is written like one.
fn parameters(url: &Url) -> Vec<Pair<'_>> {
    let fragment = url
        .fragment()
        .filter(|fragment| fragment.contains('='))
        .unwrap_or_default();
    url.query_pairs()
        .chain(form_urlencoded::parse(fragment.as_bytes()))
        .map(|(name, value)| {
            let lower = name.to_ascii_lowercase();
            match value.is_empty() && name.contains("http") {
                // A query that is text without a name: `?A%20title%20https%3A%2F%2Fexample.org%2F`.
                true => Pair {
                    name: String::new(),
                    value: name,
                },
                // Pages that escape `&` twice leave `&amp;` in their links.
                false => Pair {
                    name: lower.strip_prefix("amp;").map(str::to_owned).unwrap_or(lower),
                    value,
                },
            }
        })
        .collect()
}

fn read(shape: &Shape, pairs: &[Pair<'_>]) -> Option<ShareLink> {
    let named = |names: &[&str]| {
        let found = names
            .iter()
            .find_map(|name| pairs.iter().find(|p| p.name == *name && !p.value.trim().is_empty()));
        found.map(|pair| pair.value.as_ref())
    };
    let (text_url, text_title) = named(shape.text).map(take_apart).unwrap_or_default();
    let url = named(shape.url).and_then(web_url).or(text_url);
    let fits = match shape.needs {
        Needs::Nothing => true,
        Needs::Parameter => [shape.url, shape.title, shape.text]
            .concat()
            .iter()
            .any(|n| pairs.iter().any(|p| p.name == *n)),
        Needs::Url => url.is_some(),
    };
    // A message to a telephone number is a way to reach somebody.
    let to_somebody = pairs.iter().any(|p| p.name == "phone" && !p.value.is_empty());
    if !fits || to_somebody {
        return None;
    }
    let title = match shape.title {
        [] => text_title,
        names => named(names).and_then(title),
    };
    Some(ShareLink {
        network: shape.network,
        url,
        title,
        image: named(shape.image).and_then(web_url),
    })
}

fn wordpress(url: &Url) -> Option<ShareLink> {
    let (_, value) = url.query_pairs().find(|(name, _)| name == "share")?;
    let (_, network) = WORDPRESS_SHARES.iter().find(|(known, _)| *known == value)?;
    let kept: Vec<&str> = url
        .query()?
        .split('&')
        .filter(|p| !p.starts_with("share=") && !p.starts_with("nb="))
        .collect();
    let kept = kept.join("&");
    let mut page = url.clone();
    page.set_query((!kept.is_empty()).then_some(kept.as_str()));
    Some(ShareLink {
        network,
        url: web_url(page.as_str()),
        title: None,
        image: None,
    })
}

/// Takes the URL and the title out of a text that has both: `Bridge closes https://example.org/bridge`.
fn take_apart(text: &str) -> (Option<Url>, Option<String>) {
    let mut first: Option<(Url, usize, usize)> = None;
    for (start, word) in words_with_places(text) {
        // The front page and the app's page may be named as well; the story's URL has a path.
        if !word.contains(':') {
            continue;
        }
        let Some(at) = word.find("https://").or_else(|| word.find("http://")) else {
            continue;
        };
        let Some(url) = word.get(at..).map(trim_url).and_then(web_url) else {
            continue;
        };
        let has_path = url.path().len() > 1 || url.query().is_some();
        if first.is_none() || has_path {
            first = Some((url, start + at, start + word.len()));
        }
        if has_path {
            break;
        }
    }
    match first {
        None => (None, title(text)),
        Some((url, start, end)) => {
            let before = text.get(..start).and_then(title);
            (Some(url), before.or_else(|| text.get(end..).and_then(title)))
        }
    }
}

fn words_with_places(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let parts = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"');
    let mut at = 0;
    text.split_inclusive(parts).map(move |word| {
        let start = at;
        at += word.len();
        (start, word.strip_suffix(parts).unwrap_or(word))
    })
}

fn trim_url(word: &str) -> &str {
    word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '}', '\'', '”', '’', '»', '。'])
}

fn web_url(text: &str) -> Option<Url> {
    let text = text.trim();
    if text.len() > MAX_URL_BYTES {
        None
    } else {
        parse_web(text)
    }
}

/// A title: white space and control characters collapsed, the separators around it gone; `None` when nothing is left of
/// it, when it is a URL, or when it is too long for a headline.
fn title(text: &str) -> Option<String> {
    let is_space = |c: char| c.is_whitespace() || c.is_control() || is_invisible(c);
    let mut title = String::new();
    for word in text.split(is_space).filter(|word| !word.is_empty()) {
        if !title.is_empty() {
            title.push(' ');
        }
        title.push_str(word);
        // Four bytes are the longest character, so no more than this can still fit.
        if title.len() > MAX_TITLE_CHARS * 4 {
            return None;
        }
    }
    let trimmed = title
        .trim_matches([' ', '|', '-', '–', '—', '·', '•'])
        .trim_end_matches([':', '(', '[', ' ']);
    let is_title = trimmed.contains(char::is_alphanumeric) && parse_web(trimmed).is_none();
    (is_title && trimmed.chars().count() <= MAX_TITLE_CHARS).then(|| trimmed.to_owned())
}

/// Marks that turn the direction of text around, or stand for nothing.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests;
