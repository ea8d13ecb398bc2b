//! Links and pictures.

use super::document;
use crate::document::Anchor;

fn links(html: &str) -> Vec<(String, String)> {
    let document = document(html);
    document
        .links()
        .iter()
        .map(|link| (document.slice(&link.span).to_owned(), link.url.clone()))
        .collect()
}

fn images(html: &str) -> Vec<String> {
    document(html)
        .images()
        .iter()
        .map(|image| image.url.replace("https://example.org/", ""))
        .collect()
}

#[test]
fn a_link_has_its_text_and_its_target() {
    let document =
        document("<p>The <a href=' /bridge?a=1#x ' rel='NoFollow  Author'> old <b>bridge</b> </a>, closed.</p>");
    let link = &document.links()[0];
    assert_eq!(
        document.text(),
        "The old bridge, closed.".replace("bridge,", "bridge ,")
    );
    assert_eq!(document.slice(&link.span), "old bridge");
    assert_eq!(
        (link.url.as_str(), link.href.as_str()),
        ("https://example.org/bridge?a=1#x", " /bridge?a=1#x ")
    );
    assert_eq!((link.anchor, link.rel.as_str()), (Anchor::Certain, "nofollow author"));
}

#[test]
fn a_base_moves_relative_links() {
    let html = "<base href=//cdn.example.net/x/><a href=y>y</a>";
    assert_eq!(
        links(html),
        [("y".to_owned(), "https://cdn.example.net/x/y".to_owned())]
    );
}

#[test]
fn an_anchor_over_several_blocks_is_a_link_in_each() {
    let html = "<a href=/2><div>One</div><div><img src=a.jpg></div><p>Two</p></a><p>Three</p>";
    let url = "https://example.org/2".to_owned();
    assert_eq!(links(html), [("One".to_owned(), url.clone()), ("Two".to_owned(), url)]);
}

#[test]
fn a_link_without_text_has_a_place() {
    let document = document("<p>One</p><a class=x href=/share><svg></svg></a><p>Two</p>");
    let link = &document.links()[0];
    assert_eq!((link.span.clone(), link.anchor), (3..3, Anchor::Unknown));
    assert_eq!(document.text(), "One\nTwo");
}

#[test]
fn what_is_no_link() {
    assert_eq!(
        links("<a>a</a><a href=''>b</a><a href='#'>c</a><a href=' JavaScript:void(0)'>d</a>"),
        []
    );
    assert_eq!(
        links("<a href='#note-2'>2</a>")[0].1,
        "https://example.org/news/1#note-2"
    );
}

#[test]
fn links_in_links_do_not_overlap() {
    let html = "<a href=/1>one <table><tr><td><a href=/2>two</a></table> three</a><a href=/4>four";
    let found = links(html);
    assert!(
        found.iter().any(|(text, _)| text == "two") && found.iter().any(|(text, _)| text == "four"),
        "{found:?}"
    );
}

#[test]
fn the_file_of_a_picture_is_found() {
    for (html, want) in [
        ("<img src=a.jpg alt=x>", "news/a.jpg"),
        ("<img src=/placeholder.gif data-src=/b.jpg>", "b.jpg"),
        (
            "<img src='data:image/gif;base64,R0' data-srcset='/s.jpg 300w, /l.jpg 900w'>",
            "l.jpg",
        ),
        (
            "<picture><source srcset='/p.webp 2x'><img src='data:,'></picture>",
            "p.webp",
        ),
        ("<picture><source srcset=/p.webp><img src=/p.jpg></picture>", "p.jpg"),
        ("<img srcset='/s.jpg 2x, /l.jpg 2x'>", "s.jpg"),
        ("<amp-img src=/amp.jpg></amp-img>", "amp.jpg"),
        ("<img src='data:,'><noscript><img src=/n.jpg></noscript>", "n.jpg"),
    ] {
        assert_eq!(images(html), [want], "{html}");
    }
    assert_eq!(
        images("<img src=/t.gif width=1 height=1><img><img src='data:,'>"),
        [""; 0]
    );
    assert_eq!(
        images("<img data-src=/a.jpg><noscript><img src=/a.jpg?full></noscript>"),
        ["a.jpg"]
    );
}

#[test]
fn a_picture_knows_its_figure() {
    let document =
        document("<p>Text</p><figure class=lead><img src=a.jpg><figcaption>The bridge</figcaption></figure>");
    let image = &document.images()[0];
    assert_eq!(document.section(image.section).tag, "figure");
    let caption = document
        .sections_around(document.blocks()[1].section)
        .map(|s| s.tag.as_str());
    assert_eq!(caption.collect::<Vec<_>>(), ["figcaption", "figure", ""]);
}

#[test]
fn a_link_to_an_author_is_marked_and_no_other() {
    let marks = |rel: &str| {
        super::page(&format!("<p><a rel='{rel}' href=/a>Jane Doe</a>"))
            .1
            .marks
            .len()
    };
    assert_eq!((marks("author"), marks("nofollow Author")), (1, 1));
    assert_eq!((marks("nofollow"), marks(""), marks("tag")), (0, 0, 0));
}
