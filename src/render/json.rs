//! An article as a record for `serde`, the form in which other programs read it.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use super::around_repair;
use crate::article::Article;
use crate::captions::Caption;
use crate::document::{Anchor, BlockKind};
use crate::labels::Role;
use crate::metadata::{Field, Metadata, Source};
use crate::text::Renderer;

#[derive(Serialize)]
#[serde(rename = "Article")]
struct Record<'a> {
    schema: u32,
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
    metadata: &'a Metadata,
    blocks: Vec<BlockRecord>,
}

#[derive(Serialize)]
struct BlockRecord {
    #[serde(flatten)]
    kind: BlockKind,
    start: u32,
    end: u32,
}

#[derive(Serialize)]
#[serde(rename = "BlockKind")]
struct KindRecord {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    depth: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u32>,
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
    pass: &'a str,
    start: u32,
    end: u32,
}

#[derive(Serialize)]
struct RepairRecord<'a> {
    at: u32,
    text: &'a str,
    cue: &'a str,
}

impl Article {
    /// The version of the record that `Serialize` gives, its field `schema`.
    ///
    /// It goes up when a field goes or changes its meaning. A field that is added does not raise it.
    pub const SCHEMA: u32 = 1;
}

/// The record of an article, of which [`Article::SCHEMA`] is the version. What is not known is `null` or an empty list.
/// Every `start`, `end` and `at` counts bytes of [`Document::text`](crate::Document::text).
///
/// - `schema`: the version of the record, a number;
/// - `url`, `title`, `authors` (a list), `published` and `modified` (ISO 8601), `language` (BCP 47): what is known, strings
///   alone;
/// - `text`: the paragraphs joined by blank lines, as [`Article::text`] gives them;
/// - `paragraphs`: the text of every kept block;
/// - `captions`: [`Caption`]s, `{text, description, credit, photographer, agencies, image, span: {start, end}}`;
/// - `links`: `{text, url, anchor}`, where `anchor` is `certain`, `guess` or `unknown`;
/// - `removed`: `{reason, text, cue, pass, start, end}`, where `reason` is the name of a [`Role`];
/// - `repairs`: `{at, text, cue}`, the mended places, with the words around them;
/// - `metadata`: a [`Metadata`], each of its fields as `{value, source, certain}`;
/// - `blocks`: what each paragraph is and where the block stands in the document: `{kind, start, end}`, where `kind` is
///   `paragraph`, `heading` (with a `level`), `list_item` (with a `depth`, and a `number` in an ordered list), `quote`,
///   `preformatted` or `table_row`.
///
/// ```
/// let article = cleancopy::clean_text("The bridge closes.\n\nRead more <https://example.org/2>\n")?;
/// let record = serde_json::to_value(&article).unwrap();
/// assert_eq!(record["schema"], cleancopy::Article::SCHEMA);
/// assert_eq!(record["paragraphs"], serde_json::json!(["The bridge closes."]));
/// assert_eq!(record["blocks"][0]["kind"], "paragraph");
/// assert_eq!(record["removed"][0]["reason"], "teaser");
/// # Ok::<(), cleancopy::Error>(())
/// ```
impl Serialize for Article {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let metadata = self.metadata();
        let document = self.document();
        Record {
            schema: Article::SCHEMA,
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
                    pass: removed.pass,
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
            metadata,
            blocks: self
                .blocks()
                .map(|block| BlockRecord {
                    kind: block.kind,
                    start: block.span.start,
                    end: block.span.end,
                })
                .collect(),
        }
        .serialize(serializer)
    }
}

/// An object: `kind` and what belongs to it, `{"kind": "heading", "level": 2}`.
impl Serialize for BlockKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let plain = |kind| KindRecord {
            kind,
            level: None,
            depth: None,
            number: None,
        };
        match *self {
            BlockKind::Paragraph => plain("paragraph"),
            BlockKind::Heading(level) => KindRecord {
                level: Some(level),
                ..plain("heading")
            },
            BlockKind::ListItem { depth, number } => KindRecord {
                depth: Some(depth),
                number,
                ..plain("list_item")
            },
            BlockKind::Quote => plain("quote"),
            BlockKind::Preformatted => plain("preformatted"),
            BlockKind::TableRow => plain("table_row"),
        }
        .serialize(serializer)
    }
}

/// Its [`name`](Role::name).
impl Serialize for Role {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Its [`name`](Anchor::name).
impl Serialize for Anchor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Its [`name`](Source::name).
impl Serialize for Source {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Its [`name`](Renderer::name).
impl Serialize for Renderer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

fn value(field: &Option<Field>) -> Option<&str> {
    field.as_ref().map(|field| field.value.as_str())
}
