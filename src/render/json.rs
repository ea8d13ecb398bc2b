//! An article as a record for `serde`, the form in which other programs read it.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use crate::article::Article;
use crate::captions::Caption;
use crate::document::Anchor;
use crate::metadata::Field;
use crate::render::around_repair;

#[derive(Serialize)]
#[serde(rename = "Article")]
struct Record<'a> {
    url: Option<&'a str>,
    title: Option<&'a str>,
    authors: Vec<&'a str>,
    published: Option<&'a str>,
    modified: Option<&'a str>,
    language: Option<&'a str>,
    text: String,
    paragraphs: Vec<Cow<'a, str>>,
    captions: &'a [Caption],
    links: Vec<LinkRecord<'a>>,
    removed: Vec<RemovedRecord<'a>>,
    repairs: Vec<RepairRecord<'a>>,
}

#[derive(Serialize)]
struct LinkRecord<'a> {
    text: &'a str,
    url: &'a str,
    anchor: Anchor,
}

#[derive(Serialize)]
struct RemovedRecord<'a> {
    reason: &'static str,
    text: &'a str,
    cue: &'a str,
    start: u32,
    end: u32,
}

#[derive(Serialize)]
struct RepairRecord<'a> {
    at: u32,
    text: &'a str,
    cue: &'a str,
}

/// The record `{url, title, authors, published, language, text, paragraphs, captions, links, removed, repairs}`.
///
/// What is not known is `null` (or an empty list of authors). `text` is the paragraphs joined by blank lines. `start`,
/// `end` and `at` count bytes of [`Document::text`](crate::Document::text).
///
/// ```
/// let article = cleancopy::clean_text("The bridge closes.\n\nRead more <https://example.org/2>\n")?;
/// let record = serde_json::to_value(&article).unwrap();
/// assert_eq!(record["paragraphs"], serde_json::json!(["The bridge closes."]));
/// assert_eq!(record["removed"][0]["reason"], "teaser");
/// # Ok::<(), cleancopy::Error>(())
/// ```
impl Serialize for Article {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let metadata = self.metadata();
        let document = self.document();
        Record {
            url: value(&metadata.url),
            title: value(&metadata.title),
            authors: metadata.authors.iter().map(|author| author.value.as_str()).collect(),
            published: value(&metadata.published),
            modified: value(&metadata.modified),
            language: value(&metadata.language),
            text: self.text(),
            paragraphs: self.paragraphs().collect(),
            captions: self.captions(),
            links: self
                .links()
                .map(|link| LinkRecord {
                    text: link.text,
                    url: link.url,
                    anchor: link.anchor,
                })
                .collect(),
            removed: self
                .removed()
                .map(|removed| RemovedRecord {
                    reason: removed.role.name(),
                    text: removed.text,
                    cue: removed.cue,
                    start: removed.span.start,
                    end: removed.span.end,
                })
                .collect(),
            repairs: document
                .repairs()
                .iter()
                .map(|repair| RepairRecord {
                    at: repair.at,
                    text: around_repair(document, repair),
                    cue: repair.cue,
                })
                .collect(),
        }
        .serialize(serializer)
    }
}

fn value(field: &Option<Field>) -> Option<&str> {
    field.as_ref().map(|field| field.value.as_str())
}
