//! One page (tests/fixtures/renderings/lighthouse.html) as many programs render it: each rendering is told from the others,
//! and gives the article that the page itself gives.
//!
//! The README beside the fixtures says how each was made. The samples of the examples are of the same page.

use std::fs;
use std::path::{Path, PathBuf};

use cleancopy::{Article, Cleaner, Renderer, clean_html};

/// What a form says of its anchors.
#[derive(Clone, Copy, PartialEq)]
enum Marks {
    Nothing,
    Start,
    End,
    Both,
}

/// The forms of the fixtures by the first part of their names.
const FORMS: &[(&str, Renderer, Marks)] = &[
    ("elinks", Renderer::Links, Marks::Start),
    ("gecko", Renderer::Gecko, Marks::End),
    ("gmail", Renderer::Gmail, Marks::End),
    ("html-to-text", Renderer::HtmlToText, Marks::End),
    ("html2text", Renderer::Html2Text, Marks::Both),
    ("html2text-reference", Renderer::Html2Text, Marks::Both),
    ("inscriptis", Renderer::Inscriptis, Marks::Both),
    ("inscriptis-bare", Renderer::Inscriptis, Marks::Nothing),
    ("jericho", Renderer::Jericho, Marks::End),
    ("jsoup", Renderer::Jsoup, Marks::End),
    ("links", Renderer::Links, Marks::Start),
    ("lynx", Renderer::Lynx, Marks::Start),
    ("lynx-inline", Renderer::Lynx, Marks::Start),
    ("lynx-nolist", Renderer::Lynx, Marks::Nothing),
    ("markdown", Renderer::Markdown, Marks::Both),
    ("outlook", Renderer::Outlook, Marks::End),
    ("plain", Renderer::Plain, Marks::Nothing),
    ("w3m", Renderer::W3m, Marks::Start),
    ("w3m-bare", Renderer::W3m, Marks::Nothing),
];

const HEADLINE: &str = "lighthouse lamp to be lit again after eleven years";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/renderings")
}

/// The renderings: the name of each, what it is, and its text.
fn renderings() -> Vec<(String, Renderer, Marks, String)> {
    let mut found = Vec::new();
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/renderings");
    for (form, renderer, marks) in FORMS {
        if let Ok(text) = fs::read_to_string(samples.join(format!("{form}.txt"))) {
            found.push((format!("the sample of {form}"), *renderer, *marks, text));
        }
        for width in ["0", "60", "72", "80", "100"] {
            let name = format!("{form}.{width}.txt");
            if let Ok(text) = fs::read_to_string(folder().join(&name)) {
                found.push((name, *renderer, *marks, text));
            }
        }
    }
    assert!(found.len() > FORMS.len(), "{}", found.len());
    found
}

/// The article of a rendering. Jericho leaves targets as the page has them.
fn read(rendering: &str) -> Article {
    let cleaner = Cleaner::new().base_url("https://news.example.org/").unwrap();
    cleaner.text(rendering).unwrap()
}

fn page() -> Article {
    clean_html(&fs::read_to_string(folder().join("lighthouse.html")).unwrap()).unwrap()
}

/// The paragraphs without the headline, in small letters: some programs write headings in capitals.
fn paragraphs(article: &Article) -> Vec<String> {
    let texts = article.paragraphs().map(|paragraph| paragraph.to_lowercase());
    texts.filter(|text| text != HEADLINE).collect()
}

fn links(article: &Article) -> Vec<(String, String)> {
    article
        .links()
        .map(|link| (link.text.to_owned(), link.url.to_owned()))
        .collect()
}

#[test]
fn each_is_told_by_its_marks() {
    for (name, renderer, _, text) in renderings() {
        let found = Renderer::detect(&text);
        assert_eq!(found.renderer(), renderer, "{name}: {:?}", found.votes());
    }
}

#[test]
fn each_gives_the_paragraphs_of_the_page() {
    let expected = paragraphs(&page());
    assert!(expected.len() > 10);
    for (name, _, _, text) in renderings() {
        assert_eq!(paragraphs(&read(&text)), expected, "{name}");
    }
}

#[test]
fn each_gives_the_links_of_the_page() {
    let expected = links(&page());
    assert_eq!(expected.len(), 7);
    for (name, _, marks, text) in renderings() {
        if marks == Marks::Nothing {
            continue;
        }
        let found = links(&read(&text));
        assert_eq!(found.len(), expected.len(), "{name}: {found:?}");
        for ((anchor, url), (expected, expected_url)) in found.iter().zip(&expected) {
            assert_eq!(url, expected_url, "{name}");
            let is_right = match marks {
                Marks::Nothing | Marks::Both => anchor == expected,
                // The other end is a guess: where it is off, the anchors have the end that is known in common.
                Marks::Start => anchor.starts_with(expected) || expected.starts_with(anchor),
                Marks::End => anchor.ends_with(expected) || expected.ends_with(anchor),
            };
            assert!(is_right && !anchor.is_empty(), "{name}: {anchor:?} for {expected:?}");
        }
    }
}
