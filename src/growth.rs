//! The work that hostile inputs take, counted in steps ([`Cleaner::max_work`]), which are the same on every machine: an
//! input of twice the length takes twice the steps.

#[path = "../tests/support/shapes.rs"]
mod shapes;

use std::fmt::Write;

use crate::limits::{Budget, Limits};
use crate::{Cleaner, Error, Renderer};
use shapes::{DISTINCT_PAGES, DISTINCT_RENDERINGS, PAGES, RENDERINGS, repeated};

/// The most that the steps may grow by when the input doubles.
const MAX_RATIO: f64 = 2.3;

/// The bytes of the shortest input of each shape. Longer than what nests to the limit on the depth.
const SIZE: usize = 1 << 15;

fn assert_linear(shape: &str, input: impl Fn(usize) -> String, clean: impl Fn(&str, &Budget) -> Result<(), Error>) {
    let steps = [1, 2, 4].map(|times| {
        let budget = Budget::new(Limits::default());
        clean(&input(times), &budget).unwrap();
        budget.work() as f64
    });
    assert!(
        steps[1] / steps[0] <= MAX_RATIO && steps[2] / steps[1] <= MAX_RATIO,
        "{shape}: {steps:?}"
    );
}

fn assert_page_linear(shape: &str, input: impl Fn(usize) -> String) {
    let cleaner = Cleaner::new();
    assert_linear(shape, input, |page, budget| {
        cleaner.html_within(page, budget).map(|_| ())
    });
}

#[test]
fn pages() {
    for part in PAGES.iter().chain(DISTINCT_PAGES) {
        assert_page_linear(part, |times| repeated(part, times * SIZE));
    }
}

#[test]
fn pages_of_two_halves() {
    let halves = [
        ("<div>", "<p>x"),
        ("<div>", "<li>x"),
        ("<font color=c>", "<p>x"),
        ("<b><i><u>", "</p>x"),
        ("<template>", "</template>x"),
        ("<svg><g>", "</p>x"),
        ("<table>", "</table>x"),
        ("<div>", "</div>x"),
        ("<b>", "</u><i>x"),
    ];
    for (first, second) in halves {
        assert_page_linear(first, |times| {
            let half = times * SIZE / 2;
            first.repeat(half / first.len()) + &second.repeat(half / second.len())
        });
    }
}

#[test]
fn pages_of_different_parts() {
    let parts: [fn(&mut String, usize); 6] = [
        |page, i| write!(page, "<unknown-name-{i}>x</unknown-name-{i}>").unwrap(),
        |page, i| write!(page, "<p data-attribute-{i}=x id=i{i} class=c{i}>x").unwrap(),
        |page, i| write!(page, "<body data-{i}=x>").unwrap(),
        |page, i| write!(page, "<div><font color=c{i} id=i{i}><b id=i{i}></div><p>x</p>").unwrap(),
        |page, i| write!(page, "<div><b class=author{i}></div><p>x</p>").unwrap(),
        |page, i| write!(page, "<template id=B:{i}></template><div hidden id=S:{i}>x</div>").unwrap(),
    ];
    for (number, part) in parts.iter().enumerate() {
        assert_page_linear(&format!("part {number}"), |times| {
            let mut page = String::new();
            (0..times * 500).for_each(|i| part(&mut page, i));
            page
        });
    }
}

#[test]
fn long_tags() {
    assert_page_linear("many attributes", |times| {
        let attributes: String = (0..times * 4000).map(|i| format!(" a{i}=x")).collect();
        format!("<p{attributes}>x")
    });
    assert_page_linear("a long attribute", |times| {
        format!("<p class='{}'>x", "x ".repeat(times * SIZE))
    });
}

#[test]
fn renderings() {
    for part in RENDERINGS.iter().chain(DISTINCT_RENDERINGS) {
        for renderer in Renderer::ALL {
            let cleaner = Cleaner::new().renderer(renderer);
            assert_linear(
                part,
                |times| repeated(part, times * SIZE / 4),
                |text, budget| cleaner.text_within(text, budget).map(|_| ()),
            );
        }
    }
}
