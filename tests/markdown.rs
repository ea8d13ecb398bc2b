//! Markdown's signs, one by one.

use cleancopy::{Article, BlockKind, Cleaner, Renderer};

/// All of a text, kept, as Markdown.
fn read(text: &str) -> Article {
    let all = Cleaner::pass_names().fold(Cleaner::new(), Cleaner::skip_pass);
    all.renderer(Renderer::Html2Text).text(text).unwrap()
}

fn kinds(text: &str) -> Vec<(BlockKind, String)> {
    let article = read(text);
    let document = article.document();
    let blocks = document.blocks().iter();
    blocks
        .map(|block| (block.kind, document.block_text(block).to_owned()))
        .collect()
}

#[test]
fn headings() {
    for (line, level, text) in [
        ("# The bridge", 1, "The bridge"),
        ("### The ferry ###", 3, "The ferry"),
        ("###### The tunnel", 6, "The tunnel"),
    ] {
        assert_eq!(kinds(line), [(BlockKind::Heading(level), text.to_owned())], "{line}");
    }
    for line in ["####### Seven", "#bridge"] {
        assert_eq!(kinds(line), [(BlockKind::Paragraph, line.to_owned())]);
    }
}

#[test]
fn targets_end_where_their_parenthesis_does() {
    let article =
        read("The [bridge](https://example.org/bridge_\\(old\\)) and the [ferry](https://example.org/f_(new)) run.");
    let links: Vec<_> = article
        .links()
        .map(|link| (link.text.to_string(), link.url.to_string()))
        .collect();
    assert_eq!(article.document().text(), "The bridge and the ferry run.");
    assert_eq!(links.len(), 2);
    assert_eq!(links[1], ("ferry".to_owned(), "https://example.org/f_(new)".to_owned()));
}

#[test]
fn an_address_in_brackets_is_its_own_anchor() {
    let article = read("See <https://example.org/a> and [the map](https://example.org/b) for more, if x < y.");
    let links: Vec<_> = article
        .links()
        .map(|link| (link.text.to_string(), link.url.to_string()))
        .collect();
    assert_eq!(
        article.document().text(),
        "See https://example.org/a and the map for more, if x < y."
    );
    assert_eq!(
        links,
        [
            ("https://example.org/a".to_owned(), "https://example.org/a".to_owned()),
            ("the map".to_owned(), "https://example.org/b".to_owned())
        ]
    );
}
