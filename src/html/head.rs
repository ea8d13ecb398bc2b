//! What a page says of itself for machines, gathered and not interpreted.

use html5ever::local_name;

use super::elements::is_json_ld;
use super::marks::Mark;
use super::tree::{Element, Tree};
use crate::metadata::{LinkedData, is_description, is_title};

/// The most entries of each kind that are gathered. Real pages have some 60 `<meta>` and ten of each other kind.
pub(super) const MAX_ENTRIES: usize = 1000;

/// What a page says of itself for machines. Untrusted text, as it stands in the page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct PageHead {
    /// The first `<title>`.
    pub(crate) title: Option<String>,
    /// `<html lang>`.
    pub(crate) lang: Option<String>,
    /// `<base href>`.
    pub(crate) base: Option<String>,
    /// `<link rel=canonical href>`.
    pub(crate) canonical: Option<String>,
    /// Every `<meta>` with a name and a content, in order.
    pub(crate) metas: Vec<Meta>,
    /// Every `<script type="application/ld+json">`.
    pub(crate) linked_data: LinkedData,
    /// The visible elements that say what their text is, in the order in which they begin.
    pub(crate) marks: Vec<Mark>,
}

/// A `<meta>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Meta {
    /// Its `property`, `name`, `itemprop` or `http-equiv`, in lower case.
    pub(crate) name: String,
    /// Its content.
    pub(crate) content: String,
}

impl PageHead {
    /// Gathers all but the marks, which the walk over the visible page adds.
    pub(super) fn read(tree: &Tree) -> Self {
        let mut head = PageHead::default();
        let mut json_ld = Vec::new();
        for element in tree.for_machines() {
            match *element.name() {
                local_name!("html") => set_once(&mut head.lang, element.value(&local_name!("lang"))),
                local_name!("title") => set_once(&mut head.title, Some(element.own_text().trim())),
                local_name!("base") => set_once(&mut head.base, element.value(&local_name!("href"))),
                local_name!("link") if has_rel(element, "canonical") => {
                    set_once(&mut head.canonical, element.value(&local_name!("href")))
                }
                local_name!("meta") if head.metas.len() < MAX_ENTRIES => head.metas.extend(meta(element)),
                local_name!("script")
                    if element.attr(&local_name!("type")).is_some_and(is_json_ld) && json_ld.len() < MAX_ENTRIES =>
                {
                    json_ld.push(element.own_text());
                }
                _ => {}
            }
        }
        head.linked_data = LinkedData::read(json_ld.iter().map(String::as_str));
        head
    }

    /// What `<title>` and the tags give as the page's title, a line for each; `None` where none does.
    pub(super) fn titles(&self) -> Option<String> {
        lines(self.title.as_deref().into_iter().chain(self.tagged(is_title)))
    }

    /// What the tags give as the page's description, a line for each; `None` where none does.
    pub(super) fn descriptions(&self) -> Option<String> {
        lines(self.tagged(is_description))
    }

    fn tagged(&self, is_such: fn(&str) -> bool) -> impl Iterator<Item = &str> {
        let metas = self.metas.iter().filter(move |meta| is_such(&meta.name));
        metas.map(|meta| meta.content.as_str())
    }
}

/// Texts as lines of one; `None` of none.
fn lines<'t>(texts: impl Iterator<Item = &'t str>) -> Option<String> {
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let lines: Vec<String> = texts.map(one_line).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn set_once(field: &mut Option<String>, value: Option<&str>) {
    if field.is_none() {
        *field = value.filter(|value| !value.is_empty()).map(str::to_owned);
    }
}

fn has_rel(link: Element<'_>, word: &str) -> bool {
    link.attr(&local_name!("rel"))
        .is_some_and(|rel| rel.split_ascii_whitespace().any(|r| r.eq_ignore_ascii_case(word)))
}

fn meta(element: Element<'_>) -> Option<Meta> {
    let name = [
        local_name!("property"),
        local_name!("name"),
        local_name!("itemprop"),
        local_name!("http-equiv"),
    ]
    .iter()
    .find_map(|attr| element.value(attr))?;
    Some(Meta {
        name: name.to_ascii_lowercase(),
        content: element.value(&local_name!("content"))?.to_owned(),
    })
}
