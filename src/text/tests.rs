//! What each renderer's own marks come to.

use crate::document::BlockKind;
use crate::{Cleaner, Renderer};

/// The blocks of a rendering, with the first letters of their kind.
fn blocks(renderer: Renderer, text: &str) -> Vec<String> {
    let article = Cleaner::new().renderer(renderer).text(text).unwrap();
    let document = article.document();
    let line = |block: &crate::Block| {
        let kind = match block.kind {
            BlockKind::Paragraph => "p",
            BlockKind::ListItem { .. } => "item",
            BlockKind::Heading(_) => "h",
            BlockKind::Quote => "q",
            _ => "other",
        };
        format!("{kind} {}", document.block_text(block))
    };
    document.blocks().iter().map(line).collect()
}

fn links(renderer: Renderer, text: &str) -> Vec<(String, String)> {
    let article = Cleaner::new().renderer(renderer).text(text).unwrap();
    let document = article.document();
    let links = document.links().iter();
    links
        .map(|link| (document.slice(&link.span).to_owned(), link.url.clone()))
        .collect()
}

#[test]
fn brackets_of_inscriptis_around_blocks_are_a_link_in_each() {
    let text = "[Bridge closes\n\n  For six weeks\n\n](https://e.org/a) and more\n\nIt [is](https://e.org/b) closed\n";
    let own = |anchor: &str, url: &str| (anchor.to_owned(), url.to_owned());
    assert_eq!(
        links(Renderer::Inscriptis, text),
        [
            own("Bridge closes", "https://e.org/a"),
            own("For six weeks", "https://e.org/a"),
            own("is", "https://e.org/b"),
        ]
    );
    assert!(blocks(Renderer::Inscriptis, text).contains(&"p and more".to_owned()));
    // A bracket that another follows, or that has no end, is text.
    for text in [
        "[Bridge\n[closes](https://e.org/a)\n](https://e.org/b)\n",
        "[Bridge\n\ncloses\n",
    ] {
        assert!(blocks(Renderer::Inscriptis, text)[0].starts_with("p [Bridge"), "{text}");
    }
}

#[test]
fn the_rest_of_a_word_behind_a_link_stays_with_it_and_a_word_does_not() {
    let text = "Several stud <https://example.org/studies>ies of the bridge were read.\n\nThe bank \
                <https://example.org/bank>s of the city paid.\n\nThe ferries <https://example.org/ferries>will go on.\n";
    let want = [
        "p Several studies of the bridge were read.",
        "p The banks of the city paid.",
        "p The ferries will go on.",
    ];
    assert_eq!(blocks(Renderer::Jsoup, text), want);
}

#[test]
fn targets_and_titles_of_markdown_are_put_together_however_they_were_wrapped() {
    let text = "The [bridge](https://example.org/harbour-bridge-\n\
                closes \"Updated: May 14 (noon)\n\nin News\") closes. A [picture](https://example.org/q\n--\n09)\n\
                and [one](/pictures/old bridge.jpg).\n\nThe [harbour\n\nmaster](/master) agrees.\n\n> The [ferry](https://example.org/harbour-\n> ferry) sails.\n";
    assert_eq!(
        links(Renderer::Markdown, text),
        [
            ("bridge", "https://example.org/harbour-bridge-closes"),
            ("picture", "https://example.org/q--09"),
            ("one", "/pictures/old bridge.jpg"),
            ("master", "/master"),
            ("ferry", "https://example.org/harbour-ferry"),
        ]
        .map(|(anchor, target)| (anchor.to_owned(), target.to_owned()))
    );
}

#[test]
fn a_row_that_begins_as_a_mail_does_was_moved_by_a_space() {
    assert_eq!(
        blocks(Renderer::Gecko, "The bridge is closed \n From Monday on.\n"),
        ["p The bridge is closed From Monday on."]
    );
}

#[test]
fn bullets_of_mail_that_are_signs_of_text_too_stand_indented() {
    for (row, kind) in [
        ("* Ferries", "item"),
        ("   - Ferries", "item"),
        ("  1. Ferries", "item"),
        ("- Ferries", "p"),
        ("o Ferries", "p"),
        ("1. Ferries", "p"),
    ] {
        let blocks = blocks(Renderer::Gmail, &format!("It is closed.\n\n{row}\n\nIt is.\n"));
        assert!(blocks[1].starts_with(kind), "{row}: {blocks:?}");
    }
}

#[test]
fn fences_and_escapes_of_markdown() {
    for renderer in [Renderer::Html2Text, Renderer::Markdown] {
        assert_eq!(blocks(renderer, "```ferry``` is code\n\nIt runs.\n").len(), 2);
        assert_eq!(
            blocks(renderer, "```\nferry\n\nruns\n```\n\nIt runs.\n")
                .last()
                .unwrap(),
            "p It runs."
        );
    }
    assert_eq!(
        blocks(Renderer::Markdown, "A \\*star\\* and \\a path\\\\x\n"),
        ["p A *star* and \\a path\\x"]
    );
}

#[test]
fn code_between_fences_keeps_its_indents_and_blank_lines() {
    let code = "fn main() {\n    ferry();\n\n    bridge();\n}";
    for text in [
        format!("It runs:\n\n```rust\n{code}\n```\n"),
        format!("~~~~\n{code}\n~~~~\n\nSo it does.\n"),
    ] {
        assert!(
            blocks(Renderer::Markdown, &text).contains(&format!("other {code}")),
            "{text}"
        );
    }
    let in_a_list = "- Item\n\n  ```\n    one\n  two\n  ```\n";
    assert_eq!(blocks(Renderer::Markdown, in_a_list), ["item Item", "other   one\ntwo"]);
}

#[test]
fn what_looks_like_a_definition_in_code_is_code() {
    let text = "See [it][1].\n\n```\n[1]: https://e.org/a\n```\n\n[1]: https://e.org/b\n";
    assert_eq!(
        blocks(Renderer::Markdown, text),
        ["p See it.", "other [1]: https://e.org/a"]
    );
    assert_eq!(
        links(Renderer::Markdown, text),
        [("it".to_owned(), "https://e.org/b".to_owned())]
    );
}

#[test]
fn a_fence_is_closed_by_one_as_long_with_nothing_behind_it() {
    let text = "````\n```\nferry\n```` rust\n`````\n\nIt runs.\n";
    assert_eq!(
        blocks(Renderer::Markdown, text),
        ["other ```\nferry\n```` rust", "p It runs."]
    );
}

#[test]
fn the_mark_before_a_signature_goes_on_nowhere() {
    for renderer in [Renderer::Plain, Renderer::Gecko] {
        assert_eq!(
            blocks(renderer, "The bridge closes.\n-- \nJane Doe\nNews desk\n")
                .first()
                .unwrap(),
            "p The bridge closes."
        );
        assert!(blocks(renderer, "It is closed.\n\n-- \nJane Doe\n").contains(&"p Jane Doe".to_owned()));
    }
}

#[test]
fn a_fence_that_none_behind_it_closes_is_text() {
    for (text, expected) in [
        (
            "~~~~ Scan\nand load\n\nIt runs.\n",
            &["p ~~~~ Scan and load", "p It runs."][..],
        ),
        ("````\nferry\n```\n\nIt runs.\n", &["p ```` ferry ```", "p It runs."]),
        ("~~~\n\nIt runs.\n\n```\nferry\n```\n", &["p It runs.", "other ferry"]),
    ] {
        assert_eq!(blocks(Renderer::Markdown, text), expected, "{text:?}");
    }
}

#[test]
fn a_fence_is_closed_by_its_own_sign() {
    let text = "```\nferry\n~~~\nruns\n```\n\nIt runs.\n";
    assert_eq!(
        blocks(Renderer::Markdown, text),
        ["other ferry\n~~~\nruns", "p It runs."]
    );
}

#[test]
fn what_was_put_in_or_struck_out_stands_without_its_marks() {
    let lynx = "   The bridge closes on [INS: Monday :INS] [DEL: Sunday\n   :DEL], he said.\n\n   [INS: :INS]\n\n   \
                [INS: The ferry [1]runs :INS]\n\nReferences\n\n   1. https://e.org/a\n";
    let expected = ["p The bridge closes on Monday Sunday, he said.", "p The ferry runs"];
    assert_eq!(blocks(Renderer::Lynx, lynx), expected);
    assert_eq!(
        links(Renderer::Lynx, lynx),
        [("runs".to_owned(), "https://e.org/a".to_owned())]
    );
    let w3m = "The bridge closes on [INS:Monday:INS] [S:Sunday\n:S], he said.\n\n[INS:\n\nThe ferry runs\n\n:INS]\n";
    assert_eq!(blocks(Renderer::W3m, w3m), expected);
}
