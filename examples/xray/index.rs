//! The index of the X-rays of many pages.

use std::collections::BTreeSet;

use cleancopy::{Article, Role};

use crate::figures::{CONFIDENCE, Figures};
use crate::markup::{bar, document, escaped};

/// A page of the index.
pub struct Row {
    figures: Figures,
    title: Option<String>,
    name: String,
    file: String,
}

impl Row {
    pub fn new(article: &Article, name: String, file: String) -> Self {
        Row {
            figures: Figures::of(article),
            title: article.metadata().title.as_ref().map(|title| title.value.clone()),
            name,
            file,
        }
    }
}

/// The whole file, the page of which it is least sure first.
pub fn write(mut rows: Vec<Row>) -> String {
    rows.sort_by(|a, b| {
        a.figures
            .confidence
            .total_cmp(&b.figures.confidence)
            .then_with(|| a.name.cmp(&b.name))
    });
    let roles: BTreeSet<Role> = rows
        .iter()
        .flat_map(|row| row.figures.removed.keys().copied())
        .collect();
    let legend: String = roles
        .iter()
        .map(|role| format!("<li><span class=\"dot {0}\"></span>{0}</li>", role.name()))
        .collect();
    let mut body = format!(
        "<header>\n<h1>X-rays of {} pages</h1>\n<p>{CONFIDENCE}</p>\n</header>\n<main class=\"index\">\n\
         <ul class=\"legend\" aria-label=\"Colours\"><li><span class=\"dot kept\"></span>kept</li>{legend}</ul>\n<table>\n\
         <thead><tr><th scope=\"col\">Page</th><th scope=\"col\" class=\"number\" aria-sort=\"ascending\">Confidence</th>\
         <th scope=\"col\" class=\"number\">Kept</th><th scope=\"col\" class=\"number\">Removed</th><th scope=\"col\">Words</th></tr></thead>\n<tbody>\n",
        rows.len()
    );
    for row in &rows {
        let figures = &row.figures;
        let title = row.title.as_deref().unwrap_or(&row.name);
        let name = if row.title.is_some() { row.name.as_str() } else { "" };
        body += &format!(
            "<tr><th scope=\"row\"><a href=\"{}\">{}</a><br><span class=\"small\">{}</span></th><td class=\"number\">{:.0} %</td>\
             <td class=\"number\">{}</td><td class=\"number\">{}</td><td>{}</td></tr>\n",
            escaped(&row.file),
            escaped(title),
            escaped(name),
            figures.confidence * 100.0,
            figures.kept,
            figures.words() - figures.kept,
            bar(figures)
        );
    }
    body += "</tbody>\n</table>\n</main>\n";
    document("X-rays", "en", &body)
}
