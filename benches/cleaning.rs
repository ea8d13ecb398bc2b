//! How fast pages are cleaned, in bytes of input a second.
//!
//!     cargo bench --bench cleaning
//!     CLEANCOPY_CORPUS=folder/of/pages cargo bench --bench cleaning corpus
//!
//! The pages are the bundled one, which has every kind of clutter, and longer ones made of it. With `CLEANCOPY_CORPUS` the
//! `.html` and `.txt` files of a folder are cleaned too, all of them in each turn.

use std::path::PathBuf;
use std::{env, fs};

use cleancopy::{Article, Cleaner, clean_html, clean_text};
use divan::counter::BytesCount;
use divan::{Bencher, black_box};

const RENDERING: &str = include_str!("../examples/data/harbour.txt");
const PAGE: &str = include_str!("../examples/data/harbour.html");

fn main() {
    divan::main();
}

/// The page with its body so many times.
fn page_of(bodies: usize) -> String {
    let (head, rest) = PAGE.split_once("<body").unwrap();
    let (body, end) = rest.rsplit_once("</body>").unwrap();
    let (tag, body) = body.split_once('>').unwrap();
    format!("{head}<body{tag}>{}</body>{end}", body.repeat(bodies))
}

/// A page as it is, of the length that pages have, and a long one.
#[divan::bench(args = [1, 20, 200])]
fn page(bencher: Bencher, bodies: usize) {
    let page = page_of(bodies);
    bencher
        .counter(BytesCount::of_str(&page))
        .bench(|| clean_html(black_box(&page)));
}

/// The same from bytes, of which the encoding has to be found out.
#[divan::bench(args = [20])]
fn page_in_bytes(bencher: Bencher, bodies: usize) {
    let page = page_of(bodies);
    let cleaner = Cleaner::new();
    bencher
        .counter(BytesCount::of_str(&page))
        .bench(|| cleaner.html_bytes(black_box(page.as_bytes()), None));
}

/// The same without any pass: the front end and the metadata.
#[divan::bench(args = [20])]
fn page_without_passes(bencher: Bencher, bodies: usize) {
    let page = page_of(bodies);
    let cleaner = Cleaner::pass_names()
        .try_fold(Cleaner::new(), Cleaner::skip_pass)
        .expect("the names are those of passes");
    bencher
        .counter(BytesCount::of_str(&page))
        .bench(|| cleaner.html(black_box(&page)));
}

/// A rendering as it is, and a long one.
#[divan::bench(args = [1, 100])]
fn rendering(bencher: Bencher, copies: usize) {
    let input = RENDERING.repeat(copies);
    bencher
        .counter(BytesCount::of_str(&input))
        .bench(|| clean_text(black_box(&input)));
}

#[divan::bench]
fn article_to_text(bencher: Bencher) {
    let article = clean_html(&page_of(20)).unwrap();
    bencher
        .counter(BytesCount::of_str(article.document().text()))
        .bench(|| Article::text(black_box(&article)));
}

#[divan::bench]
fn article_to_markdown(bencher: Bencher) {
    let article = clean_html(&page_of(20)).unwrap();
    bencher
        .counter(BytesCount::of_str(article.document().text()))
        .bench(|| Article::to_markdown(black_box(&article)));
}

/// Whether the work is linear in the input: bytes a second must not fall as the megabytes double.
#[divan::bench(args = [1, 2, 4, 8, 16], sample_count = 5)]
fn growth_of_pages(bencher: Bencher, megabytes: usize) {
    let page = page_of((megabytes << 20) / PAGE.len());
    let cleaner = Cleaner::new().max_input_bytes(usize::MAX);
    bencher
        .counter(BytesCount::of_str(&page))
        .bench(|| cleaner.html(black_box(&page)));
}

#[divan::bench(args = [1, 2, 4, 8, 16], sample_count = 5)]
fn growth_of_renderings(bencher: Bencher, megabytes: usize) {
    let input = RENDERING.repeat((megabytes << 20) / RENDERING.len());
    let cleaner = Cleaner::new().max_input_bytes(usize::MAX);
    bencher
        .counter(BytesCount::of_str(&input))
        .bench(|| cleaner.text(black_box(&input)));
}

/// The files of the named folder that end so.
fn corpus_files(end: &str) -> Vec<String> {
    let Some(folder) = env::var_os("CLEANCOPY_CORPUS") else {
        return Vec::new();
    };
    let entries = fs::read_dir(&folder).unwrap_or_else(|e| panic!("CLEANCOPY_CORPUS: {}: {e}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|own| own == end));
    paths.sort();
    let read = |path: &PathBuf| String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned();
    paths.iter().map(read).collect()
}

#[divan::bench(sample_count = 10, ignore = env::var_os("CLEANCOPY_CORPUS").is_none())]
fn corpus_of_pages(bencher: Bencher) {
    let pages = corpus_files("html");
    bencher
        .counter(BytesCount::new(pages.iter().map(String::len).sum::<usize>()))
        .bench(|| pages.iter().filter(|page| clean_html(black_box(page)).is_ok()).count());
}

#[divan::bench(sample_count = 10, ignore = env::var_os("CLEANCOPY_CORPUS").is_none())]
fn corpus_of_renderings(bencher: Bencher) {
    let pages = corpus_files("txt");
    bencher
        .counter(BytesCount::new(pages.iter().map(String::len).sum::<usize>()))
        .bench(|| pages.iter().filter(|page| clean_text(black_box(page)).is_ok()).count());
}
