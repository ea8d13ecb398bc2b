//! Real renderings, where a collection of them lies beside the checkout: no text of any of them is lost.

#[path = "support/conservation.rs"]
mod conservation;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use cleancopy::{Renderer, clean_text};
use flate2::bufread::GzDecoder;

#[derive(serde::Deserialize)]
struct Page {
    id: String,
    text: String,
}

fn pages(set: &str) -> Option<impl Iterator<Item = Page>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../shared/corpus")
        .join(set)
        .join("pages.ndjson.gz");
    let Ok(file) = File::open(&path) else {
        println!("skipped: there is no {}", path.display());
        return None;
    };
    let lines = BufReader::new(GzDecoder::new(BufReader::new(file))).lines();
    Some(lines.map(|line| serde_json::from_str(&line.unwrap()).unwrap()))
}

fn assert_every_page_is_conserved(set: &str) {
    let Some(pages) = pages(set) else { return };
    let mut count = 0;
    let mut failed = Vec::new();
    for page in pages {
        count += 1;
        let check = || conservation::assert_conserved(&clean_text(&page.text).unwrap());
        if catch_unwind(AssertUnwindSafe(check)).is_err() {
            failed.push(page.id);
        }
    }
    assert!(
        failed.is_empty(),
        "{} of {count} pages of {set}: {failed:?}",
        failed.len()
    );
    assert!(count > 0, "{set} is empty");
    println!("{count} pages of {set}");
}

#[test]
fn no_text_is_lost_from_renderings() {
    assert_every_page_is_conserved("dumps-jsoup");
}

#[test]
fn no_text_is_lost_from_stripped_renderings() {
    assert_every_page_is_conserved("dumps-jsoup-stripped");
}

/// Each set, and what made its renderings.
const SETS: [(&str, Renderer); 7] = [
    ("dumps-jsoup", Renderer::Jsoup),
    ("dumps-jsoup-stripped", Renderer::Jsoup),
    ("dumps-full", Renderer::Jsoup),
    ("dumps-lynx", Renderer::Lynx),
    ("dumps-w3m", Renderer::W3m),
    ("dumps-html2text", Renderer::Html2Text),
    ("dumps-inscriptis", Renderer::Inscriptis),
];

/// Prints what each set was taken for. Of fifty pages one may have no mark of what made it.
#[test]
fn renderers_are_told_apart() {
    for (set, made_by) in SETS {
        let Some(pages) = pages(set) else { continue };
        let mut taken_for = BTreeMap::new();
        for page in pages {
            *taken_for.entry(Renderer::detect(&page.text).renderer()).or_insert(0) += 1;
        }
        println!("{set:<22} {taken_for:?}");
        let all: usize = taken_for.values().sum();
        let right = taken_for.get(&made_by).copied().unwrap_or_default();
        assert!((all - right) * 50 <= all, "{set}: {taken_for:?}");
    }
}
