//! Each pass has pages that it must cut and near misses that it must leave, in `tests/fixtures/passes/<pass>/`.
//!
//! An input is a `cut-*` or a `keep-*`, a rendering (`.txt`) or a page (`.html`); beside each stands an `.expected` with its `explain()`, which
//! `UPDATE=1 cargo test` writes anew.

#[path = "support/conservation.rs"]
mod conservation;
#[path = "support/expected.rs"]
mod expected;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use cleancopy::{Article, Cleaner, Label, clean_html, clean_text};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/passes")
}

/// The files of a folder, sorted; none when there is no folder.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    entries
}

fn name(path: &Path) -> &str {
    path.file_name().unwrap().to_str().unwrap()
}

/// The inputs of a pass whose names begin with `kind`.
fn inputs(pass: &str, kind: &str) -> Vec<PathBuf> {
    let is_input =
        |path: &PathBuf| name(path).starts_with(kind) && path.extension().is_some_and(|e| e == "txt" || e == "html");
    entries(&folder().join(pass)).into_iter().filter(is_input).collect()
}

fn clean(input: &Path) -> Article {
    let content = fs::read_to_string(input).unwrap();
    let is_page = input.extension().is_some_and(|e| e == "html");
    let article = if is_page {
        clean_html(&content)
    } else {
        clean_text(&content)
    };
    article.unwrap()
}

#[test]
fn every_pass_has_a_page_to_cut_and_a_near_miss() {
    let missing: Vec<String> = Cleaner::pass_names()
        .flat_map(|pass| ["cut-", "keep-"].map(|kind| (pass, kind)))
        .filter(|(pass, kind)| inputs(pass, kind).is_empty())
        .map(|(pass, kind)| format!("{pass}/{kind}*"))
        .collect();
    assert!(
        missing.is_empty(),
        "tests/fixtures/passes has no {}",
        missing.join(", ")
    );
}

#[test]
fn every_folder_and_file_belongs_to_a_pass() {
    let passes: BTreeSet<&str> = Cleaner::pass_names().collect();
    for folder in entries(&folder()) {
        assert!(passes.contains(name(&folder)), "{} is no pass", folder.display());
        for file in entries(&folder) {
            let stem = file.with_extension("");
            let paired = ["txt", "html"].iter().any(|form| stem.with_extension(form).exists());
            assert!(paired, "{} has no input", file.display());
            assert!(
                name(&file).starts_with("cut-") || name(&file).starts_with("keep-"),
                "{}",
                file.display()
            );
        }
    }
}

#[test]
fn passes_cut_what_they_must_and_leave_the_near_misses() {
    let mut wrong = Vec::new();
    for pass in Cleaner::pass_names() {
        for (kind, must_cut) in [("cut-", true), ("keep-", false)] {
            for input in inputs(pass, kind) {
                let article = clean(&input);
                conservation::assert_conserved(&article);
                let labels: Vec<&Label> = article.labels().iter().filter(|label| label.pass == pass).collect();
                if labels.is_empty() == must_cut {
                    wrong.push(format!("{}: its labels by {pass} are {labels:?}", input.display()));
                }
                expected::check(&input.with_extension("expected"), &article.explain());
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
