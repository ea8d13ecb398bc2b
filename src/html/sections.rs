//! Elements to sections: which elements passes may ask about, and what of them.

use html5ever::{LocalName, local_name};

use super::elements::Layout;
use super::tree::Element;
use crate::document::Section;

/// The most bytes of the names of one section. Pages that style by class list hundreds.
const MAX_NAMES: usize = 512;

/// Whether an element is a section: a container always, another block when the page says something of it.
pub(super) fn is_section(element: Element<'_>, layout: Layout) -> bool {
    match *element.name() {
        local_name!("address")
        | local_name!("article")
        | local_name!("aside")
        | local_name!("blockquote")
        | local_name!("caption")
        | local_name!("details")
        | local_name!("dl")
        | local_name!("figcaption")
        | local_name!("figure")
        | local_name!("footer")
        | local_name!("form")
        | local_name!("header")
        | local_name!("li")
        | local_name!("main")
        | local_name!("menu")
        | local_name!("nav")
        | local_name!("noscript")
        | local_name!("ol")
        | local_name!("section")
        | local_name!("summary")
        | local_name!("table")
        | local_name!("ul") => true,
        local_name!("html") | local_name!("body") => false,
        ref name
            if matches!(layout, Layout::Block | Layout::Margin) || name.contains('-') || *name == local_name!("a") =>
        {
            [
                local_name!("class"),
                local_name!("id"),
                local_name!("role"),
                local_name!("itemprop"),
                local_name!("itemtype"),
            ]
            .iter()
            .any(|attr| element.value(attr).is_some())
                || name.contains('-')
        }
        _ => false,
    }
}

/// What the passes see of an element with these names.
pub(super) fn section_of(element: Element<'_>, names: String) -> Section {
    let lower = |name: LocalName| element.value(&name).map(str::to_ascii_lowercase).unwrap_or_default();
    Section {
        tag: element.name().to_string(),
        names,
        role: lower(local_name!("role")),
        itemprop: lower(local_name!("itemprop")),
        itemtype: lower(local_name!("itemtype")),
        ..Section::default()
    }
}

/// Writes the class names and the id of an element over what `names` holds, in lower case and with hyphens between their
/// words.
pub(super) fn write_names(element: Element<'_>, names: &mut String) {
    names.clear();
    let values = [element.attr(&local_name!("class")), element.attr(&local_name!("id"))];
    for value in values.into_iter().flatten() {
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
fn is_plain(names: &str) -> bool {
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
    let mut after_lower = false;
    for byte in name.bytes() {
        if byte.is_ascii_uppercase() && after_lower {
            out.push('-');
        }
        after_lower = byte.is_ascii_lowercase() || byte.is_ascii_digit();
        out.push(match byte {
            b'_' | b':' | b'.' | b'/' => '-',
            byte => char::from(byte.to_ascii_lowercase()),
        });
    }
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
