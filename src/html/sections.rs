//! Elements to sections: which elements passes may ask about, and what of them.

use std::borrow::Cow;

use super::elements::Layout;
use super::tree::Element;
use crate::document::Section;

/// The most bytes of the names of one section. Pages that style by class list hundreds.
const MAX_NAMES: usize = 512;

/// Whether an element is a section: a container always, another block when the page says something of it.
pub(super) fn is_section(element: Element<'_>, layout: Layout) -> bool {
    match element.name() {
        "address" | "article" | "aside" | "blockquote" | "caption" | "details" | "dl" | "figcaption" | "figure"
        | "footer" | "form" | "header" | "li" | "main" | "menu" | "nav" | "noscript" | "ol" | "section" | "summary"
        | "table" | "ul" => true,
        "html" | "body" => false,
        name if matches!(layout, Layout::Block | Layout::Margin) || name.contains('-') || name == "a" => {
            ["class", "id", "role", "itemprop", "itemtype"]
                .into_iter()
                .any(|attr| element.value(attr).is_some())
                || name.contains('-')
        }
        _ => false,
    }
}

/// What the passes see of an element.
pub(super) fn section_of(element: Element<'_>) -> Section {
    let lower = |name: &str| element.value(name).map(str::to_ascii_lowercase).unwrap_or_default();
    Section {
        tag: element.name().to_owned(),
        names: names_of(element),
        role: lower("role"),
        itemprop: lower("itemprop"),
        itemtype: lower("itemtype"),
        ..Section::default()
    }
}

/// The class names and the id of an element, in lower case and with hyphens between their words.
pub(super) fn names_of(element: Element<'_>) -> String {
    let mut names = String::new();
    let values = [element.attr("class"), element.attr("id")];
    for name in values.into_iter().flatten().flat_map(str::split_ascii_whitespace) {
        let name = hyphenated(name);
        if names.len() + name.len() >= MAX_NAMES {
            break;
        }
        if !names.is_empty() {
            names.push(' ');
        }
        names.push_str(&name);
    }
    names
}

/// `articleBody`, `article_body` and `Article-Body` are `article-body`.
fn hyphenated(name: &str) -> Cow<'_, str> {
    if name
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    {
        return Cow::Borrowed(name);
    }
    let mut out = String::with_capacity(name.len() + 4);
    let mut after_lower = false;
    for c in name.chars() {
        if c.is_uppercase() && after_lower {
            out.push('-');
        }
        after_lower = c.is_lowercase() || c.is_ascii_digit();
        match c {
            '_' | ':' | '.' | '/' => out.push('-'),
            c => out.extend(c.to_lowercase()),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::hyphenated;

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
            assert_eq!(hyphenated(name), want);
        }
    }
}
