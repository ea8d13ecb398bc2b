//! Where the anchor of each link stands.
//!
//! In: a draft. Out: for each of its targets the bytes of the anchor, and how surely. A renderer that puts the target
//! behind the anchor tells where that ends ([`start`] finds the rest), one that puts a number before it where it starts
//! ([`end`]); one that marks both tells all.

mod end;
mod features;
mod start;
mod stretch;
mod target;
#[cfg(test)]
mod tests;
mod weights;

use std::ops::Range;

use crate::document::Anchor;

use super::draft::{Draft, Place};
use super::words::{Language, word_len};

/// Characters after which an anchor may start without a space before it.
const OPENING: &[char] = &['(', '[', '{', '“', '"', '‘', '«', '–', '—', '/', '|'];

/// Punctuation that stands behind an anchor rather than at its end.
const CLOSING: &[char] = &[',', ';', '.', '!', '?', ':', ')', '”', '’', ']', '…', '\'', '"', '»'];

/// The anchors of a draft's targets, in order.
pub(super) fn find<'d>(
    draft: &'d Draft<'_>,
    language: impl Fn() -> &'d Language + 'd,
) -> impl Iterator<Item = (Range<usize>, Anchor)> + 'd {
    let mut after_link = false;
    let mut low = 0;
    draft.targets.iter().enumerate().map(move |(i, target)| {
        let (range, anchor) = match &target.place {
            Place::Whole(range) if range.is_empty() => (range.clone(), Anchor::Unknown),
            Place::Whole(range) => (range.clone(), Anchor::Certain),
            &Place::End(end) => {
                let search = start::Search {
                    draft,
                    language: language(),
                    low,
                    end,
                    after_link,
                };
                let text = draft.text.get(low..end).unwrap_or_default();
                let shown = addresses(&target.href).find(|address| ends_with(text, address));
                match shown {
                    Some(address) => (end - address.len()..end, Anchor::Certain),
                    None => {
                        let (start, anchor) = search.run(&target.href);
                        (start..end, anchor)
                    }
                }
            }
            &Place::Start(start) => {
                let rest = draft.text.get(start..).unwrap_or_default();
                let start = start + rest.len() - rest.trim_start().len();
                let high = draft
                    .targets
                    .get(i + 1)
                    .map_or(draft.text.len(), |next| next.place.low(start))
                    .max(start);
                let text = draft.text.get(start..high).unwrap_or_default();
                let shown = addresses(&target.href).find(|address| starts_with(text, address));
                match shown {
                    Some(address) => (start..start + address.len(), Anchor::Certain),
                    None => {
                        let search = end::Search {
                            draft,
                            language: language(),
                            start,
                            high,
                        };
                        let (end, anchor) = search.run(&target.href);
                        (start..end, anchor)
                    }
                }
            }
        };
        low = range.end;
        after_link = true;
        (range, anchor)
    })
}

/// How an anchor may show the target itself, the longest first: whole, without its scheme, `www.` or last slash.
fn addresses(href: &str) -> impl Iterator<Item = &str> {
    let bare = href
        .split_once(':')
        .map_or("", |(_, rest)| rest.trim_start_matches('/'));
    let host = bare.strip_prefix("www.").unwrap_or(bare);
    let shown = [href, bare, host].into_iter();
    let shown = shown.flat_map(|address| [address, address.trim_end_matches('/')]);
    shown.filter(|address| address.len() > 3)
}

/// Whether an address is told from a word by a sign.
fn has_sign(address: &str) -> bool {
    address.bytes().any(|byte| matches!(byte, b'.' | b'@'))
}

/// Whether a text begins with an address and its next word does not go on it.
fn starts_with(text: &str, address: &str) -> bool {
    let (head, behind) = text.split_at_checked(address.len()).unwrap_or_default();
    let mut behind = behind.chars();
    let ends = match behind.next() {
        Some('.' | '-' | '/' | '@' | '?' | '#' | '_' | ':') => behind.next().is_none_or(char::is_whitespace),
        next => next.is_none_or(|c| !c.is_alphanumeric()),
    };
    ends && head.eq_ignore_ascii_case(address) && has_sign(address)
}

/// Whether a text ends with an address that its last word does not begin before.
fn ends_with(text: &str, address: &str) -> bool {
    let (before, tail) = text
        .len()
        .checked_sub(address.len())
        .and_then(|at| text.split_at_checked(at))
        .unwrap_or_default();
    let begins = before
        .chars()
        .next_back()
        .is_none_or(|c| c.is_whitespace() || OPENING.contains(&c));
    begins && tail.eq_ignore_ascii_case(address) && has_sign(address)
}

/// The place with the best score; it is certain when its share of the probability is no less than `certain`.
fn choose(scored: &[(usize, f32)], certain: f32) -> Option<(usize, Anchor)> {
    let &(place, best) = scored.iter().max_by(|a, b| a.1.total_cmp(&b.1))?;
    let total: f32 = scored.iter().map(|(_, score)| (score - best).exp()).sum();
    let anchor = if total * certain <= 1.0 {
        Anchor::Certain
    } else {
        Anchor::Guess
    };
    Some((place, anchor))
}

/// A text without the white space that it begins with: one space, mostly.
fn without_space(text: &str) -> &str {
    let rest = text.strip_prefix(' ').unwrap_or(text);
    if rest.as_bytes().first().is_some_and(u8::is_ascii_graphic) {
        return rest;
    }
    rest.trim_start()
}

/// A word without the punctuation around it.
fn core(word: &str) -> &str {
    let is_bare = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    if is_bare(word.as_bytes().first()) && is_bare(word.as_bytes().last()) {
        return word;
    }
    word.trim_matches(|c: char| {
        !c.is_ascii_alphanumeric() && (OPENING.contains(&c) || CLOSING.contains(&c) || c == '*')
    })
}

/// A lower-case word without an English ending, so that `attempted` is the slug's `attempt`.
fn stem(word: &str) -> &str {
    let without = |ending: usize| {
        let rest = word.get(..word.len().checked_sub(ending)?)?;
        rest.chars().nth(2).map(|_| rest)
    };
    let stem = match word.as_bytes() {
        [.., b'i', b'n', b'g'] => without(3),
        [.., 0xE2, 0x80, 0x99, b's'] => without(4).or_else(|| without(1)),
        [.., b'e' | b'\'', b's'] => without(2).or_else(|| without(1)),
        [.., b'e', b'd'] => without(2),
        [.., b's' | b'e'] => without(1),
        _ => None,
    };
    stem.unwrap_or(word)
}

fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}
