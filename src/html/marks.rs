//! Elements that say what their text is: the author, the date, the headline.
//!
//! In: the elements of the page as the walk meets them. Out: a [`Mark`] for each that microdata, RDFa, a `rel` or the words
//! of its class name as one. What a mark is worth is not judged here.

use html5ever::local_name;

use super::head::MAX_ENTRIES;
use super::sections::push_hyphenated;
use super::tree::Element;
use crate::document::Span;

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

/// Which second letters the words have after each first letter, as bits: most class words begin otherwise.
#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
const BEGINNINGS: [u32; 256] = {
    let mut beginnings = [0; 256];
    let mut at = 0;
    while at < WORDS.len() {
        let word = WORDS[at].as_bytes();
        beginnings[word[0] as usize] |= bit(word[1]);
        at += 1;
    }
    beginnings
};

const fn bit(letter: u8) -> u32 {
    1 << (letter & 31)
}

/// Whether a word of a name is a short one of [`WORDS`], or begins with a longer one.
fn is_worth_a_mark(word: &[u8]) -> bool {
    let [first, second, ..] = word else {
        return false;
    };
    let may_be = BEGINNINGS
        .get(usize::from(*first))
        .is_some_and(|seconds| seconds & bit(*second) != 0);
    may_be && WORDS.iter().any(|known| begins(word, known.as_bytes()))
}

/// Whether a word begins with a known one, or is it where that is so short that others begin so by chance.
fn begins(word: &[u8], known: &[u8]) -> bool {
    const SHORT: usize = 3;
    word.starts_with(known) && (known.len() > SHORT || word.len() == known.len())
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
        .split(|byte| matches!(byte, b'-' | b'_') || byte.is_ascii_whitespace())
        .any(is_worth_a_mark)
}

/// A mark for an element that begins at byte `at` of the document, when it says what it is.
/// `names` are the element's.
pub(super) fn mark(element: Element<'_>, at: u32, names: &str, marks: &mut Vec<Mark>) -> Option<usize> {
    let is_time = *element.name() == local_name!("time");
    if marks.len() >= MAX_ENTRIES || (!is_time && element.has_no_attributes()) {
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
        .filter(|rel| names_an_author(rel.as_bytes()))
        .map(str::to_ascii_lowercase)
        .unwrap_or_default();
    let is_named = names_something(names);
    if !is_time && itemprop.is_empty() && rel.is_empty() && !is_named {
        return None;
    }
    let value = [local_name!("datetime"), local_name!("content")]
        .iter()
        .find_map(|attr| element.value(attr));
    marks.push(Mark {
        span: at..at,
        tag: element.name().to_string(),
        itemprop,
        names: names.to_owned(),
        rel,
        value: value.map(str::to_owned),
    });
    Some(marks.len() - 1)
}

/// Whether a `rel` has the word, or one with the word in it.
fn names_an_author(rel: &[u8]) -> bool {
    const AUTHOR: &[u8] = b"author";
    rel.windows(AUTHOR.len()).any(|part| part.eq_ignore_ascii_case(AUTHOR))
}

/// `schema:datePublished` and `https://schema.org/datePublished` are `datepublished`.
fn without_prefix(property: &str) -> String {
    let name = property.rsplit([':', '/', '#']).next().unwrap_or(property);
    name.to_ascii_lowercase()
}
