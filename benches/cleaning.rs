//! How fast pages are cleaned, in bytes of input a second.
//!
//!     cargo bench --bench cleaning

use cleancopy::{Article, clean_text};
use divan::counter::BytesCount;
use divan::{Bencher, black_box};

const HARBOUR: &str = include_str!("../examples/data/harbour.txt");

fn main() {
    divan::main();
}

/// One page as it is, and many of it in one: the second tells whether the work is linear in the input.
#[divan::bench(args = [1, 100])]
fn rendering(bencher: Bencher, pages: usize) {
    let input = HARBOUR.repeat(pages);
    bencher
        .counter(BytesCount::of_str(&input))
        .bench(|| clean_text(black_box(&input)));
}

#[divan::bench]
fn to_markdown(bencher: Bencher) {
    let article = clean_text(HARBOUR).unwrap();
    bencher
        .counter(BytesCount::of_str(article.document().text()))
        .bench(|| Article::to_markdown(black_box(&article)));
}
