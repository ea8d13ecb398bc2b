//! Elements that say what their text is: the author, the date, the headline.
//!
//! In: the elements of the page as the walk meets them. Out: a [`Mark`] for each that microdata, RDFa, a `rel` or the words
//! of its class name as one. What a mark is worth is not judged here.

use std::sync::LazyLock;

use html5ever::local_name;

use super::head::MAX_ENTRIES;
use super::sections::push_hyphenated;
use super::tree::Element;
use crate::document::Span;
use crate::table::Table;

/// A visible element that says what its text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mark {
    /// Its text, with the white space around it.
    pub(crate) span: Span,
    /// Its name.
    pub(crate) tag: String,
    /// Its microdata or RDFa property without a prefix, in lower case.
    pub(crate) itemprop: String,
    /// Its class names and id, as in a section.
    pub(crate) names: String,
    /// Its `rel`, in lower case.
    pub(crate) rel: String,
    /// Its `datetime` or `content`: what the page says for machines in place of the text.
    pub(crate) value: Option<String>,
}

/// The properties that are worth a mark.
#[rustfmt::skip]
const PROPERTIES: &[&str] = &[
    "author", "creator", "contributor", "name", "headline", "datepublished", "datecreated", "datemodified", "date",
    "issued", "modified", "created", "dateposted", "reviewedby",
];

/// The beginnings of class words that are worth a mark: of authors and of dates.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "author", "byline", "writer", "autor", "verfasser", "contributor", "reporter", "journalist", "redakteur", "fn", "vcard",
    "columnist", "auteur", "redactor", "forfatter", "skribent", "signature", "firma", "credit",
    "date", "datum", "time", "publi", "pubdate", "posted", "updated", "modified", "fecha", "data", "created", "dato",
    "dateline", "meta", "info", "by",
];

/// The words by their first bytes, [`PREFIX`] of them where there are as many. Built from constants on first use.
static BY_PREFIX: LazyLock<Table<&[u8], Vec<&[u8]>>> = LazyLock::new(|| {
    let mut by_prefix: Table<&[u8], Vec<&[u8]>> = Table::default();
    for word in WORDS.iter().map(|word| word.as_bytes()) {
        by_prefix.entry(prefix(word)).or_default().push(word);
    }
    by_prefix
});

const PREFIX: usize = 4;

fn prefix(word: &[u8]) -> &[u8] {
    word.get(..PREFIX).unwrap_or(word)
}

/// Whether a word of a name is a short one of [`WORDS`], or begins with a longer one.
fn is_worth_a_mark(word: &[u8]) -> bool {
    let known = BY_PREFIX.get(prefix(word));
    known.is_some_and(|known| known.iter().any(|known| word.starts_with(known)))
}

/// Whether an attribute may be what a mark is made for.
pub(super) fn is_asked_for(name: &str, value: &str) -> bool {
    match name {
        "itemprop" | "property" | "rel" => true,
        "class" | "id" => {
            let mut names = String::new();
            push_hyphenated(value, &mut names);
            names_something(&names)
        }
        _ => false,
    }
}

fn names_something(names: &str) -> bool {
    names
        .as_bytes()
        .split(|byte| *byte == b'-' || byte.is_ascii_whitespace())
        .any(is_worth_a_mark)
}

/// A mark for an element that begins at byte `at` of the document, when it says what it is.
/// `names` are the element's.
pub(super) fn mark(element: Element<'_>, at: u32, names: &str, marks: &mut Vec<Mark>) -> Option<usize> {
    if marks.len() >= MAX_ENTRIES {
        return None;
    }
    let property = [local_name!("itemprop"), local_name!("property")]
        .iter()
        .find_map(|attr| element.value(attr));
    let itemprop = property
        .and_then(|list| {
            list.split_ascii_whitespace()
                .map(without_prefix)
                .find(|name| PROPERTIES.contains(&name.as_str()))
        })
        .unwrap_or_default();
    let rel = element
        .value(&local_name!("rel"))
        .map(str::to_ascii_lowercase)
        .filter(|rel| rel.contains("author"))
        .unwrap_or_default();
    let is_named = names_something(names);
    let is_time = element.name() == "time";
    if !is_time && itemprop.is_empty() && rel.is_empty() && !is_named {
        return None;
    }
    let value = [local_name!("datetime"), local_name!("content")]
        .iter()
        .find_map(|attr| element.value(attr));
    marks.push(Mark {
        span: at..at,
        tag: element.name().to_owned(),
        itemprop,
        names: names.to_owned(),
        rel,
        value: value.map(str::to_owned),
    });
    Some(marks.len() - 1)
}

/// `schema:datePublished` and `https://schema.org/datePublished` are `datepublished`.
fn without_prefix(property: &str) -> String {
    let name = property.rsplit([':', '/', '#']).next().unwrap_or(property);
    name.to_ascii_lowercase()
}
