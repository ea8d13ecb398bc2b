//! The work that hostile inputs take, counted in steps ([`Cleaner::max_work`]), which are the same on every machine: an
//! input of twice the length takes twice the steps.

use std::fmt::Write;

use crate::limits::{Budget, Limits};
use crate::{Cleaner, Error, Renderer};

/// The most that the steps may grow by when the input doubles.
const MAX_RATIO: f64 = 2.3;

/// The bytes of the shortest input of each shape. Longer than what nests to the limit on the depth.
const SIZE: usize = 1 << 15;

/// Parts that are repeated to make a page.
const PAGES: &[&str] = &[
    "<div>x",
    "<div>x</div>",
    "<b>x",
    "<b id=i>x",
    "<a href=x>x",
    "<font color=c>x",
    "<font color=c>x<p>",
    "<p><b id=i>x",
    "<b><p></b>x",
    "<ul><li>x",
    "<li>x",
    "<dl><dd>x",
    "<table>x",
    "<table><tr><td>x",
    "<table><b>x",
    "<select><option>x",
    "<svg><g>x",
    "<svg><g>x</a>",
    "<math><mi>x",
    "<svg><foreignObject><div>x",
    "<button>x",
    "<frameset>x",
    "<template>x",
    "</template>x",
    "<form><div><input>x",
    "<h1>x",
    "<ruby><rt>x",
    "<span>x</y>",
    "<my-part>x",
    "<!-- x",
    "<!-- x -->",
    "<script>x",
    "<script><!--x",
    "<![CDATA[x",
    "<title>x",
    "<textarea>x",
    "<a1 <a2 ",
    "&amp;x",
    "&#120;",
    "&notanentity",
    "&",
    "<",
    "</",
    "<br>x",
    "\u{0}x",
    "</p>x",
    "</u><i>",
    "<noscript>x</noscript>",
    "<div><noscript>x<p>x</noscript></div>",
    "<img src=x alt=x>",
    "<p><a href=https://example.org/x>x</a>",
    "<blockquote>x",
    "<figure><figcaption>Photo: x",
    "<meta property=og:title content=x>",
    "<p>\u{202E}x\u{200B}y",
];

/// Parts that are repeated to make a rendering.
const RENDERINGS: &[&str] = &[
    "<",
    "[",
    "](",
    "[a](b) ",
    "[1]",
    ">",
    "> ",
    "\"“",
    "x ",
    "x\n\n",
    "x <https://example.org/x>\n",
    "*",
    "|",
    "\u{0}",
];

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
    for part in PAGES {
        assert_page_linear(part, |times| part.repeat(times * SIZE / part.len()));
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
    let parts: [fn(&mut String, usize); 5] = [
        |page, i| write!(page, "<unknown-name-{i}>x</unknown-name-{i}>").unwrap(),
        |page, i| write!(page, "<p data-attribute-{i}=x id=i{i} class=c{i}>x").unwrap(),
        |page, i| write!(page, "<body data-{i}=x>").unwrap(),
        |page, i| write!(page, "<div><font color=c{i} id=i{i}><b id=i{i}></div><p>x</p>").unwrap(),
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
    for part in RENDERINGS {
        for renderer in Renderer::ALL {
            let cleaner = Cleaner::new().renderer(renderer);
            assert_linear(
                part,
                |times| part.repeat(times * SIZE / 4 / part.len()),
                |text, budget| cleaner.text_within(text, budget).map(|_| ()),
            );
        }
    }
}
