//! Pictures: which of the many places where pages name a picture's file is the one to use.

use html5ever::{LocalName, local_name};

use super::tree::Element;
use crate::urls::without_query;

/// Whether an attribute is one in which scripts that load pictures late look for the file.
pub(super) fn is_lazy_source(name: &str) -> bool {
    const WORDS: [&[u8]; 6] = [b"src", b"original", b"lazy", b"image", b"img", b"url"];
    let Some(rest) = name.as_bytes().strip_prefix(b"data-") else {
        return false;
    };
    let begins = |at: usize| {
        rest.get(at..)
            .is_some_and(|rest| WORDS.iter().any(|word| rest.starts_with(word)))
    };
    name.len() < 24 && (0..rest.len()).any(begins)
}

/// The file of a picture as the page has it, and not the placeholder that stands there until it is loaded.
///
/// `picture` is the `<picture>` around it.
pub(super) fn source<'a>(img: Element<'a>, picture: Option<Element<'a>>) -> Option<&'a str> {
    if is_tiny(img) {
        return None;
    }
    let lazy = img
        .attrs()
        .filter(|(name, _)| is_lazy_source(name) && !name.contains("srcset"));
    let lazy = lazy
        .map(|(name, value)| (name, value.trim()))
        .filter(|(_, value)| is_file(value) && looks_like_a_path(value))
        .min_by_key(|(name, _)| *name)
        .map(|(_, value)| value);
    let own = img.value(&local_name!("src")).filter(|src| is_file(src));
    lazy.or_else(|| own.filter(|src| !is_placeholder(src)))
        .or_else(|| largest_of(img))
        .or_else(|| {
            picture?
                .children()
                .filter(|child| *child.name() == local_name!("source"))
                .find_map(largest_of)
        })
        .or(own)
}

pub(super) fn is_picture(name: &LocalName) -> bool {
    *name == local_name!("img") || (!name.is_static() && **name == *"amp-img")
}

fn largest_of(element: Element<'_>) -> Option<&str> {
    let late = || element.attrs().find(|(name, _)| **name == *"data-srcset");
    let set = element.value(&local_name!("srcset"));
    set.and_then(largest).or_else(|| largest(late()?.1))
}

/// The file in a `srcset` with the largest width or density.
fn largest(set: &str) -> Option<&str> {
    // A comma may be part of a URL, but not its last character; candidates are `url descriptor` with a comma after it.
    let mut best: Option<(&str, f32)> = None;
    let mut rest = set;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        let end = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
        let (url, after) = rest.split_at(end);
        if url.is_empty() {
            return best.map(|(url, _)| url);
        }
        let bare = url.trim_end_matches(',');
        let (descriptor, next) = if bare.len() < url.len() {
            ("", after)
        } else {
            after.split_once(',').unwrap_or((after, ""))
        };
        let size = descriptor
            .trim()
            .trim_end_matches(['w', 'x', 'h'])
            .parse()
            .unwrap_or(1.0);
        if is_file(bare) && best.is_none_or(|(_, most)| size > most) {
            best = Some((bare, size));
        }
        rest = next;
    }
}

/// Whether a picture is there to count readers or to hold a place.
fn is_tiny(img: Element<'_>) -> bool {
    let size = |name: LocalName| {
        let mut size = img.value(&name)?;
        while let Some(number) = size.strip_suffix("px") {
            size = number;
        }
        size.parse::<f32>().ok()
    };
    [size(local_name!("width")), size(local_name!("height"))]
        .into_iter()
        .flatten()
        .any(|size| size > 0.0 && size <= 2.0)
}

fn is_file(url: &str) -> bool {
    let is_scheme = |s: &str| url.get(..s.len()).is_some_and(|start| start.eq_ignore_ascii_case(s));
    !url.is_empty() && !["data:", "blob:", "about:", "javascript:"].into_iter().any(is_scheme)
}

fn looks_like_a_path(value: &str) -> bool {
    !value.contains(char::is_whitespace) && !value.starts_with(['{', '[']) && value.contains(['/', '.'])
}

/// What the names of files have in them that hold the place of others.
const PLACEHOLDERS: &[&str] = &[
    "placeholder",
    "spacer",
    "blank",
    "transparent",
    "loading",
    "lazy",
    "1x1",
    "pixel.",
    "grey.",
    "gray.",
];

/// Whether the name of the file says that it stands in for another.
fn is_placeholder(src: &str) -> bool {
    let file = without_query(src).rsplit('/').next().unwrap_or_default().as_bytes();
    let stands_at = |at: usize, word: &str| {
        let here = file.get(at..at + word.len());
        here.is_some_and(|here| here.eq_ignore_ascii_case(word.as_bytes()))
    };
    // The two letters that each of the words begins with: in most places there are none of these.
    let begins = |place: &[u8]| {
        let [first, second] = *place else { return false };
        #[rustfmt::skip]
        let is_such = matches!(
            (first | 0x20, second | 0x20),
            (b'p', b'l' | b'i') | (b's', b'p') | (b'b', b'l') | (b't', b'r') | (b'l', b'o' | b'a') | (b'1', b'x') | (b'g', b'r')
        );
        is_such
    };
    let places = file.windows(2).enumerate().filter(|(_, place)| begins(place));
    let mut places = places.map(|(at, _)| at);
    places.any(|at| PLACEHOLDERS.iter().any(|word| stands_at(at, word)))
}

#[cfg(test)]
mod tests {
    use super::{is_lazy_source, is_placeholder, largest, looks_like_a_path};

    #[test]
    fn the_largest_of_a_set() {
        for (set, want) in [
            ("a.jpg 320w, b.jpg 1280w, c.jpg 640w", Some("b.jpg")),
            ("a.jpg, b.jpg 2x", Some("b.jpg")),
            ("a.jpg", Some("a.jpg")),
            (
                "/w_300,h_200/a.jpg 300w,/w_600,h_400/a.jpg 600w",
                Some("/w_600,h_400/a.jpg"),
            ),
            ("data:image/gif;base64,R0lG 2x, b.jpg 1x", Some("b.jpg")),
            (" , ", None),
            ("", None),
        ] {
            assert_eq!(largest(set), want, "{set}");
        }
    }

    #[test]
    fn names() {
        assert!(is_lazy_source("data-src") && is_lazy_source("data-lazy-srcset") && is_lazy_source("data-original"));
        assert!(!is_lazy_source("src") && !is_lazy_source("data-id"));
        assert!(is_placeholder("/static/placeholder-16x9.png?v=2") && !is_placeholder("/loading/docks.jpg"));
    }

    #[test]
    fn paths() {
        assert!(looks_like_a_path("/img/bridge") && looks_like_a_path("bridge.jpg"));
        assert!(
            ["a bridge.jpg", "{\"src\":\"/a.jpg\"}", "[/a.jpg]", "bridge", ""]
                .iter()
                .all(|value| !looks_like_a_path(value))
        );
    }
}
