//! What stands beside the document: what was removed, by role, pass and cue; metadata, captions, links, repairs.

use std::collections::BTreeMap;

use cleancopy::{Anchor, Article, Caption, Role};
use serde_json::Value;

use crate::figures::Figures;
use crate::markup::{escaped, link};

pub fn write(article: &Article, figures: &Figures) -> String {
    [
        removed(article, figures),
        metadata(article),
        section("Captions", article.captions().len(), captions(article)),
        section("Links in the kept text", article.links().count(), links(article)),
        section("Mended places", article.document().repairs().len(), repairs(article)),
    ]
    .concat()
}

fn section(name: &str, count: usize, items: String) -> String {
    if count == 0 {
        return String::new();
    }
    format!(
        "<section>\n<details open><summary><strong>{name}</strong> ({count})</summary>\n{items}</details>\n</section>\n"
    )
}

/// Each role with its words, and below it each pass and cue with the places where it spoke.
fn removed(article: &Article, figures: &Figures) -> String {
    let mut roles: BTreeMap<Role, BTreeMap<(&str, &str), Vec<usize>>> = BTreeMap::new();
    for (number, label) in article.labels().iter().enumerate() {
        let by_cue = roles.entry(label.role).or_default();
        by_cue.entry((label.pass, &label.cue)).or_default().push(number);
    }
    roles.remove(&Role::Body);
    let mut out = format!(
        "<section>\n<h2>Removed</h2>\n<p><span class=\"dot kept\"></span>kept <span class=\"small\">{} words</span></p>\n",
        figures.kept
    );
    for (role, cues) in &roles {
        let count: usize = cues.values().map(Vec::len).sum();
        let name = role.name();
        let words = figures.removed.get(role).copied().unwrap_or(0);
        out += &format!(
            "<details open><summary><span class=\"dot {name}\"></span>{name} <span class=\"small\">{count} × · {words} words</span></summary>\n<ul>\n"
        );
        for ((pass, cue), numbers) in cues {
            let cue = if cue.trim().is_empty() {
                "no cue".to_owned()
            } else {
                format!("“{}”", escaped(cue))
            };
            let first = numbers.first().copied().unwrap_or(0);
            out += &format!(
                "<li><a href=\"#cut-{first}\">{cue}</a> <span class=\"small\">{pass}, {} ×</span>",
                numbers.len()
            );
            for (index, number) in numbers.iter().enumerate().skip(1).take(20) {
                out += &format!(
                    " <a href=\"#cut-{number}\" aria-label=\"place {0} of {cue}\">{0}</a>",
                    index + 1
                );
            }
            out += "</li>\n";
        }
        out += "</ul></details>\n";
    }
    out + "</section>\n"
}

/// Every field that the record of the metadata has, whatever they are.
fn metadata(article: &Article) -> String {
    let mut out = "<section>\n<h2>Metadata</h2>\n<dl>\n".to_owned();
    let record = serde_json::to_value(article.metadata()).unwrap_or_default();
    for (name, found) in record.as_object().into_iter().flatten() {
        out += &format!("<dt>{}</dt>\n", escaped(&name.replace('_', " ")));
        let found = match found {
            Value::Array(list) => list.as_slice(),
            one => std::slice::from_ref(one),
        };
        let known: Vec<String> = found.iter().filter_map(field).collect();
        match known.as_slice() {
            [] => out += "<dd class=\"small\">not found</dd>\n",
            _ => out += &known.concat(),
        }
    }
    out + "</dl>\n</section>\n"
}

/// A value with all that is said of it: its source first.
fn field(found: &Value) -> Option<String> {
    let Some(fields) = found.as_object() else {
        return (!found.is_null()).then(|| format!("<dd>{}</dd>\n", plain(found)));
    };
    let value = fields.get("value").filter(|value| !value.is_null())?;
    let mut said: Vec<String> = Vec::new();
    for (name, what) in fields.iter().filter(|(name, _)| *name != "value") {
        said.push(match (name.as_str(), what) {
            ("source", what) => format!("from: {}", plain(what).replace('_', " ")),
            (name, Value::Bool(true)) => escaped(name),
            (name, Value::Bool(false)) => format!("not {}", escaped(name)),
            (_, Value::Null) => continue,
            (name, what) => format!("{}: {}", escaped(name), plain(what)),
        });
    }
    said.sort_by_key(|said| !said.starts_with("from"));
    let shown = value.as_str().map_or_else(
        || plain(value),
        |value| match value.starts_with("http") {
            true => link(value, "certain", value),
            false => escaped(value),
        },
    );
    Some(format!(
        "<dd>{shown}<br><span class=\"small\">{}</span></dd>\n",
        said.join(" · ")
    ))
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| escaped(&value.to_string()), escaped)
}

fn captions(article: &Article) -> String {
    let place = |caption: &Caption| {
        article
            .labels()
            .iter()
            .position(|label| label.span.end > caption.span.start)
    };
    let images = article.document().images();
    let mut out = "<ol>\n".to_owned();
    for (index, caption) in article.captions().iter().enumerate() {
        out += &format!("<li id=\"caption-{index}\">{}", escaped(&caption.text));
        let agencies = (!caption.agencies.is_empty()).then(|| caption.agencies.join(", "));
        for (name, value) in [
            ("Credit", &caption.credit),
            ("Photographer", &caption.photographer),
            ("Agencies", &agencies),
        ] {
            if let Some(value) = value {
                out += &format!("<br><span class=\"small\">{name}: {}</span>", escaped(value));
            }
        }
        if let Some(url) = &caption.image {
            let shown = images.iter().position(|image| image.url == *url);
            out += &match shown {
                Some(number) => format!("<br><a href=\"#picture-{number}\">its picture</a>"),
                None => format!("<br>{}", link(url, "certain", "its picture")),
            };
        }
        if let Some(number) = place(caption) {
            out += &format!(" · <a href=\"#cut-{number}\">where it stands</a>");
        }
        out += "</li>\n";
    }
    out + "</ol>\n"
}

fn links(article: &Article) -> String {
    let mut out = "<ul>\n".to_owned();
    for found in article.links() {
        let text = match found.anchor {
            Anchor::Unknown => "⚓",
            _ => found.text,
        };
        let sure = match found.anchor {
            Anchor::Certain => "",
            Anchor::Guess => " (a guess where it starts)",
            _ => " (no known anchor)",
        };
        let shown = link(found.url, "certain", if text.trim().is_empty() { "⚓" } else { text });
        out += &format!(
            "<li>{shown}<span class=\"small\">{sure}<br>{}</span></li>\n",
            escaped(found.url)
        );
    }
    out + "</ul>\n"
}

fn repairs(article: &Article) -> String {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for repair in article.document().repairs() {
        *kinds.entry(repair.cue).or_default() += 1;
    }
    let items: String = kinds
        .iter()
        .map(|(cue, count)| format!("<li>{} <span class=\"small\">{count} ×</span></li>\n", escaped(cue)))
        .collect();
    format!("<ul>\n{items}</ul>\n")
}
