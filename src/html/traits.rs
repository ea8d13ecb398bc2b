//! What elements are for their names: how they are laid out, whether they are sections, what the walk does with them.
//!
//! In: a name. Out: its [`Traits`], which are told once for each name of a page, since each is a search among some forty names.

use html5ever::{LocalName, QualName, local_name, ns};

use super::pictures::is_picture;

/// How an element lays out what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// In the line.
    Inline,
    /// In the line, but apart from the words beside it.
    Apart,
    /// As a block.
    Block,
    /// As a block with a margin around it.
    Margin,
}

/// What elements are for their name.
#[derive(Debug)]
pub(super) struct Traits {
    /// The name of an HTML element, `svg` or `math` for everything within one of these, in lower case.
    pub(super) name: LocalName,
    /// What the walk does with them.
    pub(super) handling: Handling,
    pub(super) section: Sectioning,
    pub(super) layout: Layout,
    pub(super) shown: Shown,
    /// Whether those without attributes are nothing but what is in them, to a reader: `<b>`, `<span>`.
    pub(super) are_mere_text: bool,
}

/// What the walk does with an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Handling {
    Other,
    /// `<br>`.
    Break,
    /// `<img>` and its like.
    Picture,
    /// `<picture>`.
    Sources,
    Link,
    Quotation,
    Preformatted,
    Heading(u8),
    List,
    Item,
    Table,
    Row,
    Cell,
    Footer,
    NoScript,
}

/// Whether an element is a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sectioning {
    Always,
    Never,
    /// When its attributes say what it is.
    Named,
    /// When it is a block too.
    NamedBlock,
}

/// When elements show what is in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    Never,
    UnlessHidden,
    /// A shadow root's template is what the element shows.
    WithShadow,
    /// A dialog that is open.
    Open,
}

impl Traits {
    /// Those of what is no element.
    pub(super) const NONE: Traits = Traits {
        name: local_name!(""),
        handling: Handling::Other,
        section: Sectioning::NamedBlock,
        layout: Layout::Inline,
        shown: Shown::UnlessHidden,
        are_mere_text: false,
    };

    pub(super) fn of(name: &QualName) -> Self {
        let name = if name.ns == ns!(svg) {
            local_name!("svg")
        } else if name.ns == ns!(mathml) && name.local.starts_with("annotation") {
            local_name!("annotation")
        } else {
            name.local.clone()
        };
        let (handling, section) = (handling_of(&name), sectioning_of(&name));
        let (layout, shown) = (layout_of(&name), shown_of(&name));
        // A time is worth a mark whatever it says of itself.
        let are_mere_text = handling == Handling::Other
            && section == Sectioning::NamedBlock
            && layout == Layout::Inline
            && shown == Shown::UnlessHidden
            && name != local_name!("time");
        Traits {
            name,
            handling,
            section,
            layout,
            shown,
            are_mere_text,
        }
    }
}

fn handling_of(name: &LocalName) -> Handling {
    match *name {
        local_name!("br") => Handling::Break,
        local_name!("picture") => Handling::Sources,
        local_name!("a") => Handling::Link,
        local_name!("blockquote") => Handling::Quotation,
        local_name!("pre") | local_name!("listing") | local_name!("plaintext") | local_name!("xmp") => {
            Handling::Preformatted
        }
        local_name!("h1") => Handling::Heading(1),
        local_name!("h2") => Handling::Heading(2),
        local_name!("h3") => Handling::Heading(3),
        local_name!("h4") => Handling::Heading(4),
        local_name!("h5") => Handling::Heading(5),
        local_name!("h6") => Handling::Heading(6),
        local_name!("ul") | local_name!("ol") | local_name!("menu") | local_name!("dir") => Handling::List,
        local_name!("li") => Handling::Item,
        local_name!("table") => Handling::Table,
        local_name!("tr") => Handling::Row,
        local_name!("td") | local_name!("th") => Handling::Cell,
        local_name!("footer") => Handling::Footer,
        local_name!("noscript") => Handling::NoScript,
        ref name if is_picture(name) => Handling::Picture,
        _ => Handling::Other,
    }
}

/// Containers are sections always, other blocks when the page says something of them.
fn sectioning_of(name: &LocalName) -> Sectioning {
    match *name {
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
        | local_name!("ul") => Sectioning::Always,
        local_name!("html") | local_name!("body") => Sectioning::Never,
        local_name!("a") => Sectioning::Named,
        ref name if name.contains('-') => Sectioning::Always,
        _ => Sectioning::NamedBlock,
    }
}

fn shown_of(name: &LocalName) -> Shown {
    match *name {
        local_name!("annotation")
        | local_name!("area")
        | local_name!("audio")
        | local_name!("base")
        | local_name!("canvas")
        | local_name!("col")
        | local_name!("datalist")
        | local_name!("embed")
        | local_name!("head")
        | local_name!("iframe")
        | local_name!("input")
        | local_name!("link")
        | local_name!("meta")
        | local_name!("meter")
        | local_name!("noembed")
        | local_name!("noframes")
        | local_name!("object")
        | local_name!("param")
        | local_name!("progress")
        | local_name!("rp")
        | local_name!("rt")
        | local_name!("script")
        | local_name!("select")
        | local_name!("style")
        | local_name!("svg")
        | local_name!("textarea")
        | local_name!("title")
        | local_name!("track")
        | local_name!("video") => Shown::Never,
        local_name!("template") => Shown::WithShadow,
        local_name!("dialog") => Shown::Open,
        _ => Shown::UnlessHidden,
    }
}

/// How a browser lays out elements of a name.
fn layout_of(name: &LocalName) -> Layout {
    match *name {
        local_name!("blockquote")
        | local_name!("dl")
        | local_name!("fieldset")
        | local_name!("figure")
        | local_name!("h1")
        | local_name!("h2")
        | local_name!("h3")
        | local_name!("h4")
        | local_name!("h5")
        | local_name!("h6")
        | local_name!("hr")
        | local_name!("listing")
        | local_name!("menu")
        | local_name!("ol")
        | local_name!("p")
        | local_name!("pre")
        | local_name!("table")
        | local_name!("ul")
        | local_name!("xmp")
        | local_name!("dir") => Layout::Margin,
        local_name!("address")
        | local_name!("article")
        | local_name!("aside")
        | local_name!("body")
        | local_name!("caption")
        | local_name!("center")
        | local_name!("dd")
        | local_name!("details")
        | local_name!("dialog")
        | local_name!("div")
        | local_name!("dt")
        | local_name!("figcaption")
        | local_name!("footer")
        | local_name!("form")
        | local_name!("header")
        | local_name!("hgroup")
        | local_name!("html")
        | local_name!("legend")
        | local_name!("li")
        | local_name!("main")
        | local_name!("nav")
        | local_name!("optgroup")
        | local_name!("option")
        | local_name!("plaintext")
        | local_name!("search")
        | local_name!("section")
        | local_name!("summary")
        | local_name!("tbody")
        | local_name!("td")
        | local_name!("tfoot")
        | local_name!("th")
        | local_name!("thead")
        | local_name!("tr") => Layout::Block,
        local_name!("button") => Layout::Apart,
        _ => Layout::Inline,
    }
}
