//! Elements to sections: which elements passes may ask about, and what of them.

use std::sync::Arc;

use html5ever::{LocalName, local_name};

use super::attributes::Attributes;
use super::elements::has_hiding_name;
use super::marks;
use super::traits::{Layout, Sectioning};
use super::tree::Element;
use crate::document::Said;

/// The most bytes of the names of one section. Pages that style by class list hundreds.
const MAX_NAMES: usize = 512;

/// Whether an element is a section: a container always, another block when the page says something of it.
pub(super) fn is_section(element: Element<'_>, layout: Layout, attributes: &Attributes<'_>) -> bool {
    match element.traits().section {
        Sectioning::Always => true,
        Sectioning::Never => false,
        Sectioning::Named => attributes.name_it,
        Sectioning::NamedBlock => matches!(layout, Layout::Block | Layout::Margin) && attributes.name_it,
    }
}

/// What the passes see of an element with these names.
fn said_by(element: Element<'_>, names: String) -> Said {
    let mut said = Said {
        tag: element.name().as_str().to_owned(),
        names,
        ..Said::default()
    };
    for (name, value) in element.attrs() {
        let place = match *name {
            local_name!("role") => &mut said.role,
            local_name!("itemprop") => &mut said.itemprop,
            local_name!("itemtype") => &mut said.itemtype,
            _ => continue,
        };
        *place = value.trim().to_ascii_lowercase();
    }
    said
}

/// Whether an element may say more than its names do.
fn says_more(element: Element<'_>) -> bool {
    let is_more = |name: &LocalName| {
        matches!(
            *name,
            local_name!("role") | local_name!("itemprop") | local_name!("itemtype")
        )
    };
    element.attrs().any(|(name, _)| is_more(name))
}

/// What the class names and the id of an element say.
pub(super) struct Names<'t> {
    class: &'t str,
    id: &'t str,
    /// The names in lower case and with hyphens between their words, until `said` has them.
    written: String,
    /// Whether one of the words is worth a mark.
    pub(super) are_worth_a_mark: bool,
    /// Whether one of the class names hides the element.
    pub(super) hide: bool,
    /// What the last element with these names says that was a section, with its tag.
    said: Option<(LocalName, Arc<Said>)>,
}

/// What elements without names say.
#[derive(Default)]
struct SaidByTag(Vec<(LocalName, Arc<Said>)>);

impl SaidByTag {
    /// So many are kept; elements of other tags say the same each for itself.
    const MOST: usize = 64;

    fn of(&mut self, element: Element<'_>) -> Arc<Said> {
        if let Some((_, said)) = self.0.iter().find(|(tag, _)| tag == element.name()) {
            return Arc::clone(said);
        }
        let said = Arc::new(said_by(element, String::new()));
        if self.0.len() < Self::MOST {
            self.0.push((element.name().clone(), Arc::clone(&said)));
        }
        said
    }
}

impl<'t> Names<'t> {
    fn of(class: &'t str, id: &'t str) -> Self {
        // Most names stay about as long.
        let mut written = String::with_capacity(MAX_NAMES.min(class.len() + id.len() + 8));
        write_names(class, id, &mut written);
        Names {
            class,
            id,
            are_worth_a_mark: marks::are_worth_a_mark(&written),
            hide: has_hiding_name(class),
            written,
            said: None,
        }
    }

    /// The names in lower case and with hyphens between their words.
    pub(super) fn written(&self) -> &str {
        self.said.as_ref().map_or(&self.written, |(_, said)| &said.names)
    }
}

/// The number of names in [`PageNames`].
#[derive(Debug, Clone, Copy)]
pub(super) struct NamesId(u32);

/// How many names are remembered, a power of two. Two elements in three are named as one before.
const SLOTS: usize = 1024;

/// The names of the elements of a page.
pub(super) struct PageNames<'t> {
    all: Vec<Names<'t>>,
    /// What the elements without names say.
    nameless: SaidByTag,
    /// Where the names seen last are, counted from 1. Each has one slot, which it takes from the one that was there.
    recent: [u32; SLOTS],
}

impl Default for PageNames<'_> {
    fn default() -> Self {
        PageNames {
            all: Vec::with_capacity(SLOTS / 8),
            nameless: SaidByTag::default(),
            recent: [0; SLOTS],
        }
    }
}

impl<'t> PageNames<'t> {
    /// The names of an element with such attributes; `None` when it has none.
    #[inline]
    pub(super) fn of(&mut self, attributes: &Attributes<'t>) -> Option<NamesId> {
        let Attributes { class, id, .. } = *attributes;
        if class.is_empty() && id.is_empty() {
            None
        } else {
            self.known(class, id)
        }
    }

    fn known(&mut self, class: &'t str, id: &'t str) -> Option<NamesId> {
        let slot = self.recent.get_mut(slot(class, id))?;
        let known = slot.checked_sub(1).and_then(|at| self.all.get(at as usize));
        if known.is_none_or(|names| names.class != class || names.id != id) {
            self.all.push(Names::of(class, id));
            *slot = self.all.len() as u32;
        }
        Some(NamesId(*slot - 1))
    }

    pub(super) fn get(&self, id: NamesId) -> Option<&Names<'t>> {
        self.all.get(id.0 as usize)
    }

    /// What the passes see of an element that has these names.
    pub(super) fn said_by(&mut self, element: Element<'t>, names: Option<NamesId>) -> Arc<Said> {
        let Some(names) = names.and_then(|names| self.all.get_mut(names.0 as usize)) else {
            return if says_more(element) {
                Arc::new(said_by(element, String::new()))
            } else {
                self.nameless.of(element)
            };
        };
        if says_more(element) {
            return Arc::new(said_by(element, names.written().to_owned()));
        }
        match &names.said {
            Some((tag, said)) if tag == element.name() => Arc::clone(said),
            said => {
                let written = match said {
                    Some((_, said)) => said.names.clone(),
                    None => std::mem::take(&mut names.written),
                };
                let said = Arc::new(said_by(element, written));
                names.said = Some((element.name().clone(), Arc::clone(&said)));
                said
            }
        }
    }
}

fn slot(class: &str, id: &str) -> usize {
    let end = |name: &str| match name.as_bytes().last_chunk() {
        Some(end) => u64::from_le_bytes(*end),
        None => name.bytes().fold(0, |end, byte| end << 8 | u64::from(byte)),
    };
    let key = end(class) ^ end(id).rotate_left(17) ^ (class.len() as u64).rotate_left(40);
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - SLOTS.trailing_zeros())) as usize
}

/// Writes class names and an id over what `names` holds, in lower case and with hyphens between their words.
fn write_names(class: &str, id: &str, names: &mut String) {
    names.clear();
    for value in [class, id] {
        let is_short = names.len() + 1 + value.len() < MAX_NAMES;
        if is_short && is_plain(value) {
            if !names.is_empty() {
                names.push(' ');
            }
            names.push_str(value);
        } else if !push_names(value, names) {
            return;
        }
    }
}

/// Adds names one by one; `false` when there are too many.
fn push_names(value: &str, names: &mut String) -> bool {
    for name in value.split_ascii_whitespace() {
        let end = names.len();
        if end > 0 {
            names.push(' ');
        }
        let start = names.len();
        push_hyphenated(name, names);
        if end + (names.len() - start) >= MAX_NAMES {
            names.truncate(end);
            return false;
        }
    }
    true
}

/// Whether names stay as they are: lower case, hyphens, and a single space between each two.
pub(super) fn is_plain(names: &str) -> bool {
    let mut before = b' ';
    let stay = names.bytes().all(|byte| {
        let stays =
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || (byte == b' ' && before != b' ');
        before = byte;
        stays
    });
    stay && before != b' '
}

/// Adds a name with hyphens between its words: `articleBody`, `article_body` and `Article-Body` are `article-body`.
pub(super) fn push_hyphenated(name: &str, out: &mut String) {
    if name.is_ascii() {
        push_ascii_hyphenated(name, out);
        return;
    }
    let mut after_lower = false;
    for c in name.chars() {
        if c.is_uppercase() && after_lower {
            out.push('-');
        }
        after_lower = c.is_lowercase() || c.is_ascii_digit();
        match c {
            '_' | ':' | '.' | '/' => out.push('-'),
            c if c.is_ascii() => out.push(c.to_ascii_lowercase()),
            c => out.extend(c.to_lowercase()),
        }
    }
}

/// The same for the letters that nearly all names have.
fn push_ascii_hyphenated(name: &str, out: &mut String) {
    let mut rest = name;
    let mut after_lower = false;
    loop {
        let len = rest.bytes().position(|byte| !stays(byte)).unwrap_or(rest.len());
        let (run, others) = rest.split_at(len);
        out.push_str(run);
        after_lower = run.bytes().next_back().map_or(after_lower, |byte| byte != b'-');
        let Some(byte) = others.bytes().next() else { return };
        if byte.is_ascii_uppercase() && after_lower {
            out.push('-');
        }
        after_lower = false;
        out.push(match byte {
            b'_' | b':' | b'.' | b'/' => '-',
            byte => char::from(byte.to_ascii_lowercase()),
        });
        rest = others.get(1..).unwrap_or_default();
    }
}

/// Whether a byte of a name is one that stays as it is.
fn stays(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
}

#[cfg(test)]
mod tests {
    use super::push_hyphenated;

    #[test]
    fn words_of_names_are_parted_by_hyphens() {
        for (name, want) in [
            ("article-body", "article-body"),
            ("articleBody", "article-body"),
            ("c-article__body", "c-article--body"),
            ("relatedURL2Box", "related-url2-box"),
            ("RELATED", "related"),
            ("md:flex", "md-flex"),
        ] {
            let mut out = String::new();
            push_hyphenated(name, &mut out);
            assert_eq!(out, want);
        }
    }
}
