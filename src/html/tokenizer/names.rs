//! Names of elements and attributes.
//!
//! html5ever knows the names of the standard by number. Any other name of more than a few bytes goes into a table of the
//! whole process, which grows slow as it fills. So a page may add some hundreds of them; after that, names of elements
//! are cut to the length that needs no table, and attributes are left out.

use std::borrow::Cow;
use std::collections::HashMap;

use html5ever::LocalName;

use super::Asks;

/// How many different names that HTML does not know are kept whole on one page.
const MAX_UNKNOWN: usize = 500;

/// The most bytes of a name that needs no table.
const SHORT: usize = 7;

/// The names of a page.
#[derive(Default)]
pub(super) struct Names<'a> {
    tags: Recent<'a, LocalName>,
    /// `None` for those that nobody asks for.
    attributes: Recent<'a, Option<LocalName>>,
    unknown: HashMap<Box<str>, LocalName>,
}

impl<'a> Names<'a> {
    /// The name of a tag, from how it is written.
    pub(super) fn of_tag(&mut self, written: &'a [u8]) -> LocalName {
        if let Some(name) = self.tags.get(written) {
            return name.clone();
        }
        self.new_tag(written)
    }

    #[cold]
    fn new_tag(&mut self, written: &'a [u8]) -> LocalName {
        let lower = lower(written);
        let name = self.intern(&lower).unwrap_or_else(|| {
            let end = (0..=SHORT).rev().find(|end| lower.is_char_boundary(*end));
            LocalName::from(lower.get(..end.unwrap_or_default()).unwrap_or_default())
        });
        self.tags.put(written, name.clone());
        name
    }

    /// The name of an attribute, from how it is written, if somebody asks for it.
    pub(super) fn of_attribute<A: Asks>(&mut self, written: &'a [u8]) -> Option<LocalName> {
        if let Some(name) = self.attributes.get(written) {
            return name.clone();
        }
        self.new_attribute::<A>(written)
    }

    #[cold]
    fn new_attribute<A: Asks>(&mut self, written: &'a [u8]) -> Option<LocalName> {
        let lower = lower(written);
        let name = if A::reads(&lower) { self.intern(&lower) } else { None };
        self.attributes.put(written, name.clone());
        name
    }

    fn intern(&mut self, name: &str) -> Option<LocalName> {
        if name.len() <= SHORT {
            return Some(LocalName::from(name));
        }
        if let Some(known) = LocalName::try_static(name) {
            return Some(known);
        }
        if let Some(known) = self.unknown.get(name) {
            return Some(known.clone());
        }
        if self.unknown.len() >= MAX_UNKNOWN {
            return None;
        }
        let new = LocalName::from(name);
        self.unknown.insert(name.into(), new.clone());
        Some(new)
    }
}

fn lower(written: &[u8]) -> Cow<'_, str> {
    // What is written is a piece of a page between ASCII characters, so that nothing is lost.
    let name = String::from_utf8_lossy(written);
    let stays = |byte: u8| byte != 0 && !byte.is_ascii_uppercase();
    if name.bytes().all(stays) {
        return name;
    }
    Cow::Owned(name.replace('\0', "\u{FFFD}").to_ascii_lowercase())
}

/// How many names are remembered, a power of two. Pages use some forty of each kind.
const SLOTS: usize = 256;

/// The names seen last. Each has one slot, which it takes from the one that was there.
struct Recent<'a, T> {
    /// Where the name of each slot stands in `names`, counted from 1.
    slots: [u16; SLOTS],
    names: Vec<Known<'a, T>>,
}

/// A name as it is written, and what is known of it.
struct Known<'a, T> {
    key: u64,
    written: &'a [u8],
    known: T,
}

impl<T> Default for Recent<'_, T> {
    fn default() -> Self {
        Recent {
            slots: [0; SLOTS],
            names: Vec::with_capacity(SLOTS / 4),
        }
    }
}

impl<'a, T> Recent<'a, T> {
    fn get(&self, name: &[u8]) -> Option<&T> {
        let key = key(name);
        let at = usize::from(*self.slots.get(slot(key))?);
        let known = self.names.get(at.checked_sub(1)?)?;
        let is_same =
            known.key == key && known.written.len() == name.len() && (name.len() <= WHOLE || known.written == name);
        is_same.then_some(&known.known)
    }

    fn put(&mut self, written: &'a [u8], known: T) {
        let key = key(written);
        let Some(slot) = self.slots.get_mut(slot(key)) else {
            return;
        };
        let known = Known { key, written, known };
        let old = usize::from(*slot).checked_sub(1);
        if let Some(old) = old.and_then(|at| self.names.get_mut(at)) {
            *old = known;
        } else {
            // There are no more names than slots.
            self.names.push(known);
            *slot = self.names.len() as u16;
        }
    }
}

/// A name of so many bytes is told by its length and its key.
const WHOLE: usize = 8;

/// The bytes at both ends of a name.
fn key(name: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (name.first_chunk(), name.last_chunk()) {
        return u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32;
    }
    name.iter().fold(0, |key, byte| key << 8 | u64::from(*byte))
}

fn slot(key: u64) -> usize {
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - SLOTS.trailing_zeros())) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_used_together_are_remembered_together() {
        let names: Vec<&[u8]> = "a abbr article aside b blockquote body br button cite code div em fieldset figcaption figure \
            footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label li link main meta nav noscript ol option \
            p picture pre script section select source span strong style sub sup svg table tbody td th time title tr ul video"
            .split_whitespace()
            .map(str::as_bytes)
            .collect();
        let mut recent = Recent::default();
        for name in &names {
            recent.put(name, ());
        }
        let remembered = names.iter().filter(|name| recent.get(name).is_some()).count();
        assert!(remembered * 4 >= names.len() * 3, "{remembered} of {}", names.len());
        assert!(recent.get(b"unknown").is_none());
    }
}
