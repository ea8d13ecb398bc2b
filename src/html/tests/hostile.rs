//! Pages made to be slow, deep or huge. Each runs on a thread with a small stack and must end soon.

use std::fmt::Write;
use std::time::{Duration, Instant};

use super::document;
use crate::document::Document;

/// Far more than any of these takes, far less than one that grows with the square of its length.
const SOON: Duration = Duration::from_secs(10);

fn read(html: String) -> Document {
    let start = Instant::now();
    let thread = std::thread::Builder::new()
        .stack_size(512 << 10)
        .spawn(move || document(&html))
        .unwrap();
    let document = thread.join().unwrap();
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    document
}

fn repeated(part: &str, bytes: usize) -> String {
    part.repeat(bytes / part.len())
}

#[test]
fn deep_pages_keep_their_text() {
    for part in [
        "<div>x",
        "<ul><li>x",
        "<dl><dd>x",
        "<table><tr><td>x",
        "<b><p>x",
        "<a><div>x",
        "<blockquote>x",
        "<section><h2>x",
        "<form><div><input>x",
        "<svg><g>x",
        "<math><mi>x",
        "<svg><link>x",
        "<template shadowrootmode=open>x",
        "<my-part>x",
    ] {
        let document = read("<body>".to_owned() + &repeated(part, 40_000));
        let letters = document.text().matches('x').count();
        assert!(
            letters >= 40_000 / part.len() || part.starts_with("<svg>"),
            "{part} {letters}"
        );
        let deepest = document.sections().iter().map(|s| s.depth).max();
        assert!(deepest <= Some(128), "{part} {deepest:?}");
    }
}

#[test]
fn what_comes_after_a_deep_part_has_its_structure() {
    let n = 5000;
    let html = format!("{}{}<h2>After</h2><p>it</p>", "<div>".repeat(n), "</div>".repeat(n));
    assert_eq!(document(&html).text(), "After\nit");
    assert_eq!(document(&html).blocks().len(), 2);
}

#[test]
fn formatting_that_is_never_closed_does_not_multiply() {
    let mut html = String::new();
    for i in 0..2000 {
        write!(
            html,
            "<div><font color=c{i} id=i{i}><b id=i{i}><i class=c{i}></div><p>x</p>"
        )
        .unwrap();
    }
    html.push_str(&"<p>x</p>".repeat(10_000));
    assert_eq!(read(html).blocks().len(), 12_000);
}

#[test]
fn floods_of_tags() {
    for part in [
        "</p>",
        "</template>",
        "<svg><g></a>",
        "<span></x>",
        "<a1 <a2 ",
        "<p><b id=i>x",
        "<noscript>x</noscript>",
        "<div><noscript>x<noscript>",
        "<div><noscript>x<noscript></noscript></div>",
        "<img src=a>",
        "<a href=x>",
        "<h3></h3><div hidden>",
        "<table>",
        "<table><tr><td>x<td>y</table>",
        "<br>",
        "&amp;",
        "<!--",
        "<li value=1>",
        "<template id=B:0>",
        "<div hidden id=S:0>",
        "<select><option>",
        "\u{0}",
        "<base href=x>",
        "</body>x",
    ] {
        read(repeated(part, 20_000));
    }
}

#[test]
fn a_thousand_names_and_attributes() {
    let mut html = String::new();
    for i in 0..3000 {
        write!(
            html,
            "<unknown-element-{i} attribute-{i}=1 class=c{i}>x</unknown-element-{i}>"
        )
        .unwrap();
    }
    html.push_str("<p ");
    for i in 0..3000 {
        write!(html, "a{i}=1 ").unwrap();
    }
    html.push_str(">end</p>");
    assert!(read(html).text().ends_with("end"));
}

/// The end of an element that was too deep for the tree does not end another.
#[test]
fn the_end_of_what_was_left_out_ends_nothing() {
    let read = |page: &str, depth| {
        let article = crate::Cleaner::new().max_depth(depth).html(page).unwrap();
        let blocks = article.document().blocks().iter();
        blocks
            .map(|block| article.document().block_text(block).to_owned())
            .collect::<Vec<_>>()
    };
    let page = "<section>One <section>two</section> three</section>four";
    assert_eq!(read(page, 10), ["One", "two", "three", "four"]);
    assert_eq!(read(page, 3), ["One two three", "four"]);
}

#[test]
fn so_many_entries_of_the_head_are_gathered_and_no_more() {
    let count = |entries: usize| super::page(&"<meta name=a content=b>".repeat(entries)).1.metas.len();
    assert_eq!((count(999), count(1000), count(1001)), (999, 1000, 1000));
}
