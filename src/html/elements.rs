//! What HTML's elements are: which make blocks, which have no content, which show nothing.

use html5ever::tokenizer::Tag;
use html5ever::{Attribute, LocalName, local_name};

use super::attributes::Attributes;
use super::traits::{Layout, Shown};
use super::tree::Element;

/// How a browser lays an element out, as far as its name and its `style` tell.
pub(super) fn layout(element: Element<'_>, attributes: &Attributes<'_>) -> Layout {
    let layout = element.traits().layout;
    match attributes.style.and_then(|style| declared(style, "display")) {
        Some(Display::Block) if matches!(layout, Layout::Inline | Layout::Apart) => Layout::Block,
        Some(Display::Inline) if layout != Layout::Inline => Layout::Apart,
        _ => layout,
    }
}

/// Whether an element has no content and no end tag.
pub(super) fn is_void(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("area")
            | local_name!("base")
            | local_name!("br")
            | local_name!("col")
            | local_name!("embed")
            | local_name!("hr")
            | local_name!("img")
            | local_name!("image")
            | local_name!("input")
            | local_name!("link")
            | local_name!("meta")
            | local_name!("param")
            | local_name!("source")
            | local_name!("track")
            | local_name!("wbr")
    )
}

/// Whether the content of an element is text to the tokenizer, tags and all.
pub(super) fn is_raw_text(name: &LocalName) -> bool {
    is_unread_text(name)
        || matches!(
            *name,
            local_name!("noscript")
                | local_name!("plaintext")
                | local_name!("script")
                | local_name!("title")
                | local_name!("xmp")
        )
}

/// Whether the content of an element is such text, and nothing reads it.
fn is_unread_text(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("iframe")
            | local_name!("noembed")
            | local_name!("noframes")
            | local_name!("style")
            | local_name!("textarea")
    )
}

/// Whether something reads the content of an element, if it is such text: of scripts, that of those with data.
pub(super) fn is_text_read(tag: &Tag) -> bool {
    let is_type = |attr: &Attribute| attr.name.local == local_name!("type");
    match tag.name {
        local_name!("script") => tag.attrs.iter().any(|attr| is_type(attr) && is_json_ld(&attr.value)),
        ref name => !is_unread_text(name),
    }
}

/// Whether a type is that of linked data.
pub(super) fn is_json_ld(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or_default();
    kind.trim().eq_ignore_ascii_case("application/ld+json")
}

/// Whether an attribute is one that something reads: the tree builder, the walk over the tree or the head.
pub(super) fn is_read(name: &str) -> bool {
    matches!(
        name,
        "alt"
            | "aria-expanded"
            | "aria-haspopup"
            | "aria-hidden"
            | "aria-modal"
            | "class"
            | "color"
            | "colspan"
            | "content"
            | "datetime"
            | "encoding"
            | "face"
            | "height"
            | "hidden"
            | "href"
            | "http-equiv"
            | "id"
            | "itemprop"
            | "itemtype"
            | "lang"
            | "name"
            | "open"
            | "property"
            | "rel"
            | "reversed"
            | "role"
            | "shadowrootmode"
            | "size"
            | "src"
            | "srcset"
            | "start"
            | "style"
            | "type"
            | "value"
            | "width"
    ) || super::pictures::is_lazy_source(name)
}

/// Whether an attribute hides the element that has it, whatever element that is.
pub(super) fn hides(name: &LocalName, value: &str) -> bool {
    match *name {
        // Text that the reader's search finds is text of the page.
        local_name!("hidden") => !value.trim().eq_ignore_ascii_case("until-found"),
        local_name!("style") => {
            declared(value, "display") == Some(Display::None)
                || declared(value, "visibility") == Some(Display::None)
                || is_outside(value)
        }
        _ => false,
    }
}

/// Whether an attribute of an element in the line changes what is shown of it, or of what stands beside it.
pub(super) fn says_something(name: &str, value: &str) -> bool {
    match name {
        "hidden" | "role" => true,
        "style" => declared(value, "display").is_some() || declared(value, "visibility").is_some() || is_outside(value),
        "class" => has_hiding_name(value),
        _ => name.starts_with("aria-"),
    }
}

/// Whether an element and all that is in it shows no text.
pub(super) fn is_invisible(element: Element<'_>) -> bool {
    let is_hidden = || {
        let attributes = Attributes::of(element);
        is_hidden(element, &attributes, has_hiding_name(attributes.class))
    };
    shown_by_tag(element).map_or_else(is_hidden, |shown| !shown)
}

/// Whether an element shows its text, where that is not for its attributes to tell.
pub(super) fn shown_by_tag(element: Element<'_>) -> Option<bool> {
    match element.traits().shown {
        Shown::Never => Some(false),
        Shown::WithShadow => Some(element.attr(&local_name!("shadowrootmode")).is_some()),
        Shown::Open => Some(element.attr(&local_name!("open")).is_some()),
        Shown::UnlessHidden => None,
    }
}

/// Whether one of its attributes hides an element.
// Few elements have one that may, and for the others there is no call where it is inlined.
#[inline]
pub(super) fn is_hidden(element: Element<'_>, attributes: &Attributes<'_>, has_hiding_name: bool) -> bool {
    let Attributes {
        hidden,
        style,
        aria_hidden,
        ..
    } = attributes;
    let may_be = hidden.is_some() || style.is_some() || aria_hidden.is_some();
    has_hiding_name || may_be && is_hidden_by_state(element, attributes)
}

/// Whether `hidden`, `style` or `aria-hidden` hides an element.
fn is_hidden_by_state(element: Element<'_>, attributes: &Attributes<'_>) -> bool {
    let hides = |name: LocalName, value: Option<&str>| value.is_some_and(|value| hides(&name, value));
    let is_hidden = hides(local_name!("hidden"), attributes.hidden) || hides(local_name!("style"), attributes.style);
    let is_aria_hidden = || {
        let value = attributes.aria_hidden;
        value.is_some_and(|value| value.trim().eq_ignore_ascii_case("true"))
    };
    let is_shown_later = || unfolds(element) || is_called_the_body(element, attributes);
    is_hidden && !is_shown_later() || is_aria_hidden() && is_an_ornament(element, attributes)
}

/// What pages call the element with the text of their article, without hyphens and underscores.
const BODY_NAMES: &[&str] = &[
    "articlebody",
    "articlecontent",
    "articletext",
    "entrycontent",
    "postbody",
    "postcontent",
    "storybody",
];

/// Whether an element says that it is the text of the article. A script shows it later where it is hidden, to those who may
/// read it or when its fonts are there.
fn is_called_the_body(element: Element<'_>, attributes: &Attributes<'_>) -> bool {
    let is_body = |name: &str| {
        let bytes = || name.bytes().filter(|byte| !matches!(byte, b'-' | b'_'));
        let is_such = |known: &&str| bytes().map(|byte| byte.to_ascii_lowercase()).eq(known.bytes());
        BODY_NAMES.iter().any(is_such)
    };
    let itemprop = element.value(&local_name!("itemprop")).unwrap_or_default();
    let mut names = attributes.class.split_ascii_whitespace();
    itemprop.eq_ignore_ascii_case("articleBody") || is_body(attributes.id) || names.any(is_body)
}

/// Whether a hidden element is one that the reader unfolds: a panel that says so, or one behind a button or its heading.
/// Its text is text of the page, as that in `<details>` is.
fn unfolds(element: Element<'_>) -> bool {
    if is_layer(element) {
        return false;
    }
    let is_panel = matches!(element.value(&local_name!("role")), Some("region" | "tabpanel"));
    is_panel
        || element
            .before()
            .is_some_and(|before| is_switch(before) || before.first_inside(is_switch))
}

fn is_switch(element: Element<'_>) -> bool {
    *element.name() == local_name!("button") && element.attr(&local_name!("aria-haspopup")).is_none()
        || element.attr(&local_name!("aria-expanded")).is_some()
}

fn is_layer(element: Element<'_>) -> bool {
    let role = element.value(&local_name!("role")).unwrap_or_default();
    role.ends_with("dialog")
        || matches!(role, "menu" | "tooltip" | "listbox")
        || element.attr(&local_name!("aria-modal")).is_some()
}

/// Class names that style sheets give to text which is there for screen readers alone.
const HIDING_NAMES: &[&str] = &[
    "sr-only",
    "screen-reader-text",
    "screen-reader-only",
    "screenreader",
    "visually-hidden",
    "visuallyhidden",
    "u-visually-hidden",
    "is-visually-hidden",
    "element-invisible",
    "a11y-hidden",
    "a11y-text",
    "assistive-text",
];

/// Whether a `class` has one of these names.
pub(super) fn has_hiding_name(class: &str) -> bool {
    let is_such = |name: &[u8]| {
        // Few names begin as these do.
        let may_be = |first: &u8| matches!(first | 0x20, b's' | b'v' | b'u' | b'i' | b'e' | b'a');
        let is_known = |known: &&str| known.as_bytes().eq_ignore_ascii_case(name);
        name.first().is_some_and(may_be) && HIDING_NAMES.iter().any(is_known)
    };
    class.as_bytes().split(u8::is_ascii_whitespace).any(is_such)
}

/// `aria-hidden` marks ornaments, but also text that the page shows. An ornament is in the line: an icon's letter, the
/// sign behind a heading, an arrow. Layers that are not shown yet say that they are dialogs.
fn is_an_ornament(element: Element<'_>, attributes: &Attributes<'_>) -> bool {
    is_layer(element) || layout(element, attributes) == Layout::Inline
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Display {
    None,
    Block,
    Inline,
}

/// Whether a `style` puts an element far outside the window, as is done with text for screen readers.
fn is_outside(style: &str) -> bool {
    const FAR: f32 = -900.0;
    if !mentions(style, b"position") {
        return false;
    }
    let far = |value: &str| {
        let number = value.trim().trim_end_matches(|c: char| !c.is_ascii_digit());
        number.parse::<f32>().is_ok_and(|number| number < FAR)
    };
    let mut is_placed = false;
    let mut is_far = false;
    for (name, value) in style.split(';').filter_map(|declaration| declaration.split_once(':')) {
        let name = name.trim();
        is_placed |= name.eq_ignore_ascii_case("position") && matches!(value.trim(), "absolute" | "fixed");
        is_far |= ["left", "top", "right"]
            .iter()
            .any(|side| name.eq_ignore_ascii_case(side))
            && far(value);
    }
    is_placed && is_far
}

/// Whether a word, which is in lower case, stands anywhere in a style.
fn mentions(style: &str, word: &[u8]) -> bool {
    let first = word.first().copied().unwrap_or_default();
    let mut places = style.as_bytes().windows(word.len());
    places.any(|place| place.first().is_some_and(|byte| byte | 0x20 == first) && place.eq_ignore_ascii_case(word))
}

/// What the last declaration of a property in a `style` says.
fn declared(style: &str, property: &str) -> Option<Display> {
    // Most styles do not.
    if !mentions(style, property.as_bytes()) {
        return None;
    }
    let declarations = style
        .split(';')
        .rev()
        .filter_map(|declaration| declaration.split_once(':'));
    let mut values = declarations
        .filter(|(name, _)| name.trim().eq_ignore_ascii_case(property))
        .map(|(_, value)| value);
    let value = values.next()?.split('!').next()?.trim().to_ascii_lowercase();
    match value.as_str() {
        "none" | "hidden" | "collapse" => Some(Display::None),
        "block" | "flex" | "grid" | "flow-root" | "table" | "list-item" => Some(Display::Block),
        "inline" | "inline-block" | "inline-flex" => Some(Display::Inline),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use html5ever::local_name;

    use super::{HIDING_NAMES, has_hiding_name, hides};

    #[test]
    fn what_hides() {
        assert!(
            hides(&local_name!("hidden"), "")
                && hides(&local_name!("hidden"), "hidden")
                && !hides(&local_name!("hidden"), "until-found")
        );
        assert!(hides(&local_name!("style"), "color:red; DISPLAY : None !important"));
        assert!(hides(&local_name!("style"), "visibility:hidden;"));
        assert!(!hides(&local_name!("style"), "display:none;display:block"));
        assert!(!hides(&local_name!("style"), "overflow:hidden;background:none"));
        assert!(hides(&local_name!("style"), "position: absolute; left: -9999px"));
        assert!(hides(&local_name!("style"), "top:-1000em;position:fixed"));
        assert!(!hides(&local_name!("style"), "left:-9999px"));
        assert!(!hides(&local_name!("style"), "position:absolute;left:-20px"));
        assert!(!hides(&local_name!("title"), "display:none"));
    }

    #[test]
    fn names_that_hide() {
        for name in HIDING_NAMES {
            assert!(has_hiding_name(&format!("wide {}\n", name.to_uppercase())), "{name}");
        }
        assert!(!has_hiding_name("visible") && !has_hiding_name(""));
    }
}
