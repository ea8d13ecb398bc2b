//! JSON-LD as pages have it.
//!
//! In: the text of `<script type="application/ld+json">`. Out: [`LinkedData`], what it says of the page's article. Comments
//! and CDATA around the JSON, control characters and halves of surrogate pairs in strings, trailing commas, several values in
//! one script and entities in place of quotes are mended; what is still no JSON, and every value of an unexpected type,
//! costs nothing but itself.

use std::collections::HashMap;
use std::iter::Peekable;
use std::str::Chars;

use serde_json::{Deserializer, Map, Value};

use super::Source;
use super::claims::Claims;
use super::words::{Compared, plain};

/// So many bytes of scripts are read, in whole scripts. Real pages have some 20 KB of them.
const MAX_BYTES: usize = 1 << 20;

/// So many objects are looked at.
const MAX_OBJECTS: usize = 20_000;

/// So many values of a list are taken.
const MAX_LIST: usize = 100;

type Object = Map<String, Value>;

/// The objects that have an `@id`.
type ById<'v> = HashMap<&'v str, &'v Value>;

/// What the JSON-LD of a page says of its article.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct LinkedData {
    /// The scripts' values.
    values: Vec<Value>,
}

/// What an object is, the best last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Page,
    Work,
    Article,
}

impl LinkedData {
    /// Reads the scripts of a page.
    pub(crate) fn read<'s>(scripts: impl Iterator<Item = &'s str>) -> Self {
        let mut left = MAX_BYTES;
        let mut values = Vec::new();
        for script in scripts {
            if script.len() > left {
                continue;
            }
            left -= script.len();
            values.extend(parse(script));
        }
        LinkedData { values }
    }

    /// The text that the page gives as its article's body; the longest, where there are several.
    pub(crate) fn article_body(&self) -> Option<&str> {
        let bodies = objects(&self.values).filter_map(|object| object.get("articleBody").and_then(Value::as_str));
        bodies.max_by_key(|body| body.len())
    }

    /// Adds what is said of the article; `title` is the page's own, which tells the article from others that the page lists.
    pub(super) fn claim(&self, claims: &mut Claims, title: Option<&str>) {
        let by_id: ById<'_> = object_values(&self.values)
            .filter(|value| value.as_object().is_some_and(|object| object.len() > 1))
            .filter_map(|value| Some((value.get("@id")?.as_str()?, value)))
            .collect();
        let title = title.map(|title| Compared::of(&plain(title)));
        let mut found: Vec<(Rank, f32, &Object)> = objects(&self.values)
            .filter_map(|object| {
                let rank = rank(object)?;
                let headline = headline(object).map(|h| plain(&h)).unwrap_or_default();
                let fit = title
                    .as_ref()
                    .map_or(0.0, |title| Compared::of(&headline).overlap(title));
                Some((rank, fit, object))
            })
            .collect();
        // A stable sort: of equals the first.
        let is_named = |object: &Object| headline(object).is_some();
        found.sort_by(|a, b| {
            let by_name = is_named(b.2).cmp(&is_named(a.2));
            b.0.cmp(&a.0).then(by_name).then(b.1.total_cmp(&a.1))
        });
        let has_choice = found.iter().filter(|(rank, ..)| *rank == Rank::Article).count() > 1;
        for (i, (rank, fit, object)) in found.iter().enumerate() {
            let is_another = *rank == Rank::Article && has_choice && (i > 0 || *fit == 0.0 && title.is_some());
            if !is_another {
                article(object, *rank, &by_id, claims);
            }
        }
        for object in objects(&self.values).filter(|object| is_type(object, |kind| kind == "WebSite")) {
            push(&mut claims.site_names, text_of(object.get("name")));
        }
    }
}

/// What a value refers to by its `@id`, or the value itself.
fn resolved<'v>(value: &'v Value, by_id: &ById<'v>) -> &'v Value {
    let id = value
        .as_object()
        .filter(|object| !object.contains_key("name"))
        .and_then(|object| object.get("@id")?.as_str());
    id.and_then(|id| by_id.get(id)).copied().unwrap_or(value)
}

fn article<'v>(object: &'v Object, rank: Rank, by_id: &ById<'v>, claims: &mut Claims) {
    push(&mut claims.titles, headline(object));
    for key in ["author", "creator"] {
        let authors = list(object.get(key));
        if rank == Rank::Page && key == "creator" {
            continue;
        }
        for author in authors {
            let author = resolved(author, by_id);
            let is_organization = author
                .as_object()
                .is_some_and(|author| is_type(author, |kind| kind.ends_with("Organization")));
            let list = if is_organization {
                &mut claims.organizations
            } else {
                &mut claims.authors
            };
            push(list, name(author));
        }
        if !claims.authors.is_empty() || !claims.organizations.is_empty() {
            break;
        }
    }
    push(&mut claims.published, text_of(object.get("datePublished")));
    if rank != Rank::Page {
        push(&mut claims.published, text_of(object.get("dateCreated")));
    }
    push(&mut claims.modified, text_of(object.get("dateModified")));
    for publisher in list(object.get("publisher")).take(1) {
        push(&mut claims.site_names, name(resolved(publisher, by_id)));
    }
    push(&mut claims.descriptions, text_of(object.get("description")));
    for image in ["image", "thumbnailUrl"]
        .into_iter()
        .flat_map(|key| list(object.get(key)))
        .take(1)
    {
        let image = resolved(image, by_id);
        let url = ["url", "contentUrl"]
            .into_iter()
            .find_map(|key| text_of(image.get(key)));
        push(&mut claims.images, image.as_str().map(str::to_owned).or(url));
        push(&mut claims.image_alts, text_of(image.get("caption")));
    }
    for section in list(object.get("articleSection")) {
        push(&mut claims.sections, section.as_str().map(str::to_owned));
    }
    for keyword in list(object.get("keywords")) {
        push(
            &mut claims.keywords,
            keyword
                .as_str()
                .map(str::to_owned)
                .or_else(|| text_of(keyword.get("name"))),
        );
    }
    push(
        &mut claims.languages,
        object
            .get("inLanguage")
            .and_then(|language| text_of(Some(language)).or_else(|| text_of(language.get("alternateName")))),
    );
    let page = object
        .get("mainEntityOfPage")
        .and_then(|page| text_of(Some(page)).or_else(|| text_of(page.get("@id"))));
    push(&mut claims.urls, text_of(object.get("url")).or(page));
    let free = match object.get("isAccessibleForFree") {
        Some(Value::Bool(free)) => Some(*free),
        Some(Value::String(free)) => match free.to_ascii_lowercase().rsplit('/').next() {
            Some("true") => Some(true),
            Some("false") => Some(false),
            _ => None,
        },
        _ => None,
    };
    claims.free = claims.free.or(free.map(|free| (Source::JsonLd, free)));
}

fn push(list: &mut Vec<(Source, String)>, value: Option<String>) {
    if list.len() < MAX_LIST {
        list.extend(value.map(|value| (Source::JsonLd, value)));
    }
}

fn headline(object: &Object) -> Option<String> {
    text_of(object.get("headline")).or_else(|| text_of(object.get("name")))
}

/// A string, or the first of a list of strings.
fn text_of(value: Option<&Value>) -> Option<String> {
    let text = match value? {
        Value::String(text) => text.trim(),
        Value::Array(list) => list.first()?.as_str()?.trim(),
        _ => return None,
    };
    (!text.is_empty()).then(|| text.to_owned())
}

/// The name of a person or an organization: a string, or an object's `name`.
fn name(value: &Value) -> Option<String> {
    match value {
        Value::Object(object) => text_of(object.get("name")).or_else(|| {
            let (given, family) = (text_of(object.get("givenName"))?, text_of(object.get("familyName"))?);
            Some(format!("{given} {family}"))
        }),
        value => text_of(Some(value)),
    }
}

/// The values of a list, or the one value.
fn list(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    let values = match value {
        Some(Value::Array(list)) => list.as_slice(),
        Some(value) => std::slice::from_ref(value),
        None => &[],
    };
    values.iter().take(MAX_LIST)
}

fn is_type(object: &Object, is_such: impl Fn(&str) -> bool) -> bool {
    list(object.get("@type"))
        .filter_map(Value::as_str)
        .any(|kind| is_such(kind.rsplit(['/', ':']).next().unwrap_or(kind)))
}

fn rank(object: &Object) -> Option<Rank> {
    let is = |is_such: fn(&str) -> bool| is_type(object, is_such);
    if is(|kind| kind.ends_with("Article") || kind.ends_with("Posting") && kind != "JobPosting" || kind == "Report") {
        Some(Rank::Article)
    } else if is(|kind| matches!(kind, "Recipe" | "Review" | "HowTo" | "CreativeWork" | "MedicalScholarlyArticle" | "Chapter"))
        // What people say of a product is not the page's.
        && !object.contains_key("reviewRating")
    {
        Some(Rank::Work)
    } else if is(|kind| {
        kind.ends_with("Page") && !matches!(kind, "SearchResultsPage" | "CollectionPage" | "ProfilePage")
    }) {
        Some(Rank::Page)
    } else {
        None
    }
}

/// Every object in the values, from the outside in.
fn objects(values: &[Value]) -> impl Iterator<Item = &Object> {
    object_values(values).filter_map(Value::as_object)
}

/// The same, as values.
fn object_values(values: &[Value]) -> impl Iterator<Item = &Value> {
    let mut open: Vec<&Value> = values.iter().rev().collect();
    std::iter::from_fn(move || {
        while let Some(value) = open.pop() {
            match value {
                Value::Array(list) => open.extend(list.iter().rev()),
                Value::Object(object) => {
                    open.extend(object.values().rev());
                    return Some(value);
                }
                _ => {}
            }
        }
        None
    })
    .take(MAX_OBJECTS)
}

/// The values of a script, as far as they can be read.
fn parse(script: &str) -> Vec<Value> {
    let script = without_wrapping(script);
    let values = read_values(script);
    if !values.is_empty() {
        return values;
    }
    let values = read_values(&mended(script));
    if !values.is_empty() || !script.contains("&quot;") {
        return values;
    }
    read_values(&mended(&crate::html::decoded(script)))
}

fn read_values(json: &str) -> Vec<Value> {
    Deserializer::from_str(json)
        .into_iter()
        .map_while(Result::ok)
        .take(MAX_LIST)
        .collect()
}

/// The script without the comments and CDATA marks that pages put around it.
fn without_wrapping(script: &str) -> &str {
    let mut rest = script.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    while let Some(inner) = [
        "<!--",
        "//<![CDATA[",
        "// <![CDATA[",
        "/*<![CDATA[*/",
        "/* <![CDATA[ */",
        "<![CDATA[",
    ]
    .iter()
    .find_map(|mark| rest.strip_prefix(mark))
    {
        rest = inner.trim_start();
    }
    rest
}

/// JSON without what JSON does not know: comments, control characters and halves of surrogate pairs in strings, commas before
/// a closing bracket.
fn mended(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut rest = json.chars().peekable();
    // Where a comma stands in `out` behind which only white space came.
    let mut comma = None;
    let mut in_string = false;
    while let Some(c) = rest.next() {
        if in_string {
            match c {
                '\\' if rest.next_if_eq(&'u').is_some() => push_escape(&mut out, &mut rest),
                '\\' => {
                    out.push(c);
                    out.extend(rest.next());
                }
                '"' => {
                    in_string = false;
                    out.push(c);
                }
                c if c.is_control() => out.push(' '),
                c => out.push(c),
            }
            continue;
        }
        match (c, rest.peek()) {
            ('/', Some('/')) => while rest.next_if(|c| *c != '\n').is_some() {},
            ('/', Some('*')) => {
                let mut before = ' ';
                for c in rest.by_ref() {
                    if before == '*' && c == '/' {
                        break;
                    }
                    before = c;
                }
            }
            (',', _) => {
                comma = Some(out.len());
                out.push(c);
            }
            (']' | '}', _) => {
                if let Some(at) = comma.take() {
                    out.truncate(at);
                }
                out.push(c);
            }
            (c, _) if c.is_whitespace() || c.is_control() => out.push(' '),
            (c, _) => {
                comma = None;
                in_string = c == '"';
                out.push(c);
            }
        }
    }
    out
}

/// Adds `\uXXXX`, of which `rest` begins with the digits. Half of a surrogate pair, as a text has that was cut inside of an
/// emoji, becomes U+FFFD.
fn push_escape(out: &mut String, rest: &mut Peekable<Chars<'_>>) {
    let ahead: String = rest.clone().take("XXXX\\uXXXX".len()).collect();
    let unit = |digits: &str| u16::from_str_radix(digits, 16).ok();
    let is_low = |low: u16| (0xDC00..0xE000).contains(&low);
    let read = match ahead.get(..4).and_then(unit) {
        Some(0xD800..0xDC00) if ahead.get(4..6) == Some("\\u") && ahead.get(6..).and_then(unit).is_some_and(is_low) => {
            out.push_str("\\u");
            out.push_str(&ahead);
            ahead.len()
        }
        Some(0xD800..0xE000) => {
            out.push(char::REPLACEMENT_CHARACTER);
            4
        }
        _ => {
            out.push_str("\\u");
            0
        }
    };
    rest.by_ref().take(read).for_each(drop);
}

#[cfg(test)]
mod tests;
