//! Elements that say what their text is: the author, the date, the headline.
//!
//! In: the elements of the page as the walk meets them. Out: a [`Mark`] for each that microdata, RDFa, a `rel` or the words
//! of its class name as one. What a mark is worth is not judged here.

use html5ever::local_name;

use super::head::MAX_ENTRIES;
use super::sections::{Names, is_plain, push_hyphenated};
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

impl Mark {
    /// The words of its class names and id.
    pub(crate) fn name_words(&self) -> impl Iterator<Item = &str> {
        self.names.split([' ', '-', '_'])
    }
}

/// The properties that are worth a mark.
#[rustfmt::skip]
const PROPERTIES: &[&str] = &[
    "author", "creator", "contributor", "name", "headline", "datepublished", "datecreated", "datemodified", "date",
    "issued", "modified", "created", "dateposted", "reviewedby",
];

/// The beginnings of class words that are worth a mark: of authors, of credits and of dates.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "author", "byline", "writer", "autor", "verfasser", "contributor", "reporter", "journalist", "redakteur", "fn", "vcard",
    "columnist", "auteur", "redactor", "forfatter", "skribent", "signature", "firma", "credit", "copyright", "photographer",
    "date", "datum", "time", "publi", "pubdate", "posted", "updated", "modified", "fecha", "data", "created", "dato",
    "dateline", "meta", "info", "by",
];

/// A bit for each number that the beginning of a word may have: most class words have none of these.
#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
const BEGINNINGS: [u64; 128] = {
    let mut bits = [0; 128];
    let mut at = 0;
    while at < WORDS.len() {
        let word = WORDS[at].as_bytes();
        let number = if word.len() < BEGINNING {
            number([word[0], word[1], 0, 0])
        } else {
            number([word[0], word[1], word[2], word[3]])
        };
        bits[number / 64] |= 1 << (number % 64);
        at += 1;
    }
    bits
};

/// How many letters of a word are looked at first. The shorter ones of [`WORDS`] have two.
const BEGINNING: usize = 4;

/// A number under 8,192 for the beginning of a word.
const fn number(beginning: [u8; BEGINNING]) -> usize {
    (u32::from_le_bytes(beginning).wrapping_mul(0x9E37_79B1) >> 19) as usize
}

/// Whether one of the words of names, as a section has them, is worth a mark.
pub(super) fn are_worth_a_mark(names: &str) -> bool {
    let mut words = names.as_bytes().split(|byte| matches!(byte, b'-' | b' '));
    words.any(is_worth_a_mark)
}

/// Whether a word of a name is a short one of [`WORDS`], or begins with a longer one.
fn is_worth_a_mark(word: &[u8]) -> bool {
    let beginning = match *word {
        [a, b, c, d, ..] => [a, b, c, d],
        [a, b] => [a, b, 0, 0],
        _ => return false,
    };
    let number = number(beginning);
    let may_be = BEGINNINGS
        .get(number / 64)
        .is_some_and(|bits| bits >> (number % 64) & 1 != 0);
    may_be && WORDS.iter().any(|known| begins(word, known.as_bytes()))
}

/// Whether a word begins with a known one, or is it where that is a short one.
fn begins(word: &[u8], known: &[u8]) -> bool {
    // Most begin with another letter, which is told without a call.
    word.first() == known.first() && word.starts_with(known) && (known.len() >= BEGINNING || word.len() == known.len())
}

/// Whether an attribute may be what a mark is made for.
pub(super) fn is_asked_for(name: &str, value: &str) -> bool {
    match name {
        "itemprop" | "property" | "rel" => true,
        "class" | "id" if is_plain(value) => are_worth_a_mark(value),
        "class" | "id" => {
            let mut names = String::new();
            value.split_ascii_whitespace().any(|name| {
                names.clear();
                push_hyphenated(name, &mut names);
                are_worth_a_mark(&names)
            })
        }
        _ => false,
    }
}

/// A mark for an element that begins at byte `at` of the document, when it says what it is.
/// `may_say` tells whether it has attributes for that, `names` are the element's.
// Few elements do, and for the others there is no call where it is inlined.
#[inline]
pub(super) fn mark(
    element: Element<'_>,
    at: u32,
    may_say: bool,
    names: Option<&Names<'_>>,
    marks: &mut Vec<Mark>,
) -> Option<usize> {
    if marks.len() >= MAX_ENTRIES {
        return None;
    }
    let is_named = names.is_some_and(|names| names.are_worth_a_mark);
    let is_time = *element.name() == local_name!("time");
    if !is_named && !is_time && !may_say {
        return None;
    }
    marks.push(made(element, at, names, is_named || is_time)?);
    Some(marks.len() - 1)
}

/// The mark of an element; `None` where only its attributes could be worth one, and are not.
fn made(element: Element<'_>, at: u32, names: Option<&Names<'_>>, is_sure: bool) -> Option<Mark> {
    let property = element
        .value(&local_name!("itemprop"))
        .or_else(|| element.value(&local_name!("property")));
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
    if !is_sure && itemprop.is_empty() && rel.is_empty() {
        return None;
    }
    let value = [local_name!("datetime"), local_name!("content")]
        .iter()
        .find_map(|attr| element.value(attr));
    Some(Mark {
        span: at..at,
        tag: element.name().as_str().to_owned(),
        itemprop,
        names: names.map(|names| names.written().to_owned()).unwrap_or_default(),
        rel,
        value: value.map(str::to_owned),
    })
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
