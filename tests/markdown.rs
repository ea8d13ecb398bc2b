//! Markdown's signs, one by one.

use cleancopy::{Article, BlockKind, Cleaner, Renderer};

/// All of a text, kept, as Markdown.
fn read(text: &str) -> Article {
    let all = Cleaner::pass_names()
        .try_fold(Cleaner::new(), Cleaner::skip_pass)
        .unwrap();
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
fn a_heading_goes_on_where_its_link_was_wrapped() {
    let article =
        read("### [The old bridge - The\nFerry](https://e.org/2024/the-old-bridge-\nand-the-ferry)\n\nIt is closed.\n");
    assert_eq!(article.text(), "The old bridge - The Ferry\n\nIt is closed.");
    let link = &article.document().links()[0];
    assert_eq!(link.url, "https://e.org/2024/the-old-bridge-and-the-ferry");
    // What closes no link is the next paragraph.
    assert_eq!(kinds("### The [old bridge\nIt is closed.\n").len(), 2);
}

#[test]
fn a_dash_that_was_wrapped_begins_no_item() {
    let wide = "The old harbour bridge will be closed for six weeks from Monday, as two of its\nsupports are cracked, and the council wants to have them repaired before the\nautumn ";
    let dashed = format!(
        "{wide}storms, the mayor told the people of the island late on Tuesday evening\n- more of them than ever had come - in the town hall.\n"
    );
    assert_eq!(kinds(&dashed).len(), 1, "{:?}", kinds(&dashed));
    assert_eq!(
        kinds(&format!("{wide}storms.\n- Ferries run.\n- Buses too.\n")).len(),
        3
    );
}

#[test]
fn a_picture_that_stands_in_its_own_address_is_no_text() {
    let data = "iVBORw0KGgo/".repeat(2000);
    let article = read(&format!(
        "![The bridge](data:image/png;base64,{data})\n\nIt is closed.\n"
    ));
    assert_eq!(article.document().text(), "It is closed.");
}

#[test]
fn quotations() {
    let text = "He said:\n\n> It is\n> closed.\n\nThe ferry runs.\n";
    assert_eq!(
        kinds(text),
        [
            (BlockKind::Paragraph, "He said:".to_owned()),
            (BlockKind::Quote, "It is closed.".to_owned()),
            (BlockKind::Paragraph, "The ferry runs.".to_owned()),
        ]
    );
}

#[test]
fn lists() {
    let items = |text: &str| -> Vec<(u8, Option<u32>)> {
        let item = |kind| match kind {
            BlockKind::ListItem { depth, number } => Some((depth, number)),
            _ => None,
        };
        kinds(text).iter().filter_map(|(kind, _)| item(*kind)).collect()
    };
    let depths = |text: &str| -> Vec<u8> { items(text).iter().map(|(depth, _)| *depth).collect() };
    assert_eq!(depths("  * a\n    * b\n      * c\n    * d\n  * e\n"), [0, 1, 2, 1, 0]);
    assert_eq!(depths("* a\n * b\n  * c\n"), [0, 0, 1], "one column is no level");
    assert_eq!(items("1. a\n2. b\n"), [(0, Some(1)), (0, Some(2))]);
    assert_eq!(
        items("The ferry of\n2024. It runs.\n"),
        [],
        "a number within a paragraph"
    );
    assert_eq!(
        kinds("  *\n\n    The ferry runs.\n").last().unwrap().1,
        "The ferry runs."
    );
    assert_eq!(depths("  *\n\n    The ferry runs.\n"), [0], "a mark on its own");
    // A paragraph that stands before a list ends it, one in it does not.
    assert_eq!(depths("  * a\n    * b\n\nIt runs.\n\n    * c\n"), [0, 1, 0]);
    assert_eq!(depths("  * a\n\n    It runs.\n\n    * b\n"), [0, 1]);
}

#[test]
fn blank_lines_and_rules_are_gaps() {
    let gaps = |text: &str| -> Vec<bool> {
        let article = read(text);
        let blocks = article.document().blocks().iter();
        blocks.map(|block| block.gap).collect()
    };
    assert_eq!(
        gaps("# The bridge\nIt is closed.\n\nThe ferry runs.\n")[1..],
        [false, true]
    );
    assert_eq!(gaps("It is closed.\n\n* * *\n\nThe ferry runs.\n")[1..], [true]);
    assert_eq!(gaps("It runs:\n\n```\nferry\n```\n\nSo it does.\n")[1..], [true, true]);
}

#[test]
fn empty_cells_keep_the_others_in_their_columns() {
    let rows = ["\tMon\tTue", "Ferry\t\t2", "Bus\t1", "\t\t3"].map(|row| (BlockKind::TableRow, row.to_owned()));
    let with_edges = "|  | Mon | Tue |\n|---|---|---|\n| Ferry |  | 2 |\n| Bus | 1 |  |\n|  |  | 3 |\n";
    assert_eq!(kinds(with_edges), rows);
    let without = "  | Mon | Tue  \n---|---|---  \nFerry |  | 2  \nBus | 1 |   \n  |  | 3  \n";
    assert_eq!(kinds(without), rows);
    let article = read("|  | Mon |\n|---|---|\n|  | [Ferry](https://example.org/ferry) |\n");
    let links = article
        .links()
        .map(|link| (link.text.to_string(), link.url.to_string()));
    assert!(links.eq([("Ferry".to_owned(), "https://example.org/ferry".to_owned())]));
}

#[test]
fn a_target_goes_on_behind_a_hyphen_at_the_end_of_a_row() {
    let article = read("It is closed, [the map](https://example.org/ferry-\n2024-map) says.\n");
    let urls = article.links().map(|link| link.url.to_string());
    assert!(urls.eq(["https://example.org/ferry-2024-map".to_owned()]));
    assert_eq!(article.document().text(), "It is closed, the map says.");
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

/// The text of a rendering, and its links with their targets.
fn linked(text: &str) -> (String, Vec<(String, String)>) {
    let article = read(text);
    let links = article
        .links()
        .map(|link| (link.text.to_string(), link.url.to_string()));
    (article.document().text().to_owned(), links.collect())
}

#[test]
fn targets_may_have_titles_and_angles_and_stand_elsewhere() {
    let map = || vec![("map".to_owned(), "https://example.org/a".to_owned())];
    for text in [
        "See the [map](https://example.org/a) now",
        "See the [map](https://example.org/a \"The map\") now",
        "See the [map](https://example.org/a 'The map') now",
        "See the [map](<https://example.org/a>) now",
        "See the [map](<https://example.org/a> \"The map\") now",
        "See the [map][1] now\n\n[1]: https://example.org/a",
        "See the [map] [1] now\n\n[1]: https://example.org/a",
        "See the [map][] now\n\n[map]: https://example.org/a",
        "See the [map] now\n\n[map]: https://example.org/a",
    ] {
        assert_eq!(linked(text), ("See the map now".to_owned(), map()), "{text}");
    }
    for text in [
        "See the [map](in the hall) now",
        "See the [map] now",
        "See the [map][2] now",
        "See a](b) now",
        "[map](",
    ] {
        assert_eq!(linked(text), (text.to_owned(), Vec::new()), "{text}");
    }
    let two = "The [old (or new)] [bridge](https://example.org/b_(1)) and [it](https://example.org/c";
    assert_eq!(
        linked(two).1,
        [("bridge".to_owned(), "https://example.org/b_(1)".to_owned())]
    );
}

#[test]
fn pictures_leave_no_words_and_may_be_links() {
    let article = read(
        "See ![A bridge](https://example.org/b.jpg) and [![A ferry](https://example.org/f.jpg) the ferry](https://example.org/f).",
    );
    assert_eq!(article.document().text(), "See and the ferry.");
    let pictures: Vec<_> = article
        .document()
        .images()
        .iter()
        .map(|image| (image.url.as_str(), image.alt.as_str()))
        .collect();
    assert_eq!(
        pictures,
        [
            ("https://example.org/b.jpg", "A bridge"),
            ("https://example.org/f.jpg", "A ferry")
        ]
    );
    assert_eq!(article.links().count(), 1);
}

#[test]
fn a_link_that_leads_nowhere_may_have_a_title() {
    assert_eq!(linked("See [the bridge](\"How it was\") now").0, "See the bridge now");
    assert_eq!(
        linked("See [the bridge](\"How\" it was) now").0,
        "See [the bridge](\"How\" it was) now"
    );
}

#[test]
fn emphasis_goes_in_pairs() {
    for (text, shown) in [
        ("It is **closed** , *so* they say", "It is closed, so they say"),
        ("a ***very*** old ~~new~~ bridge", "a very old new bridge"),
        ("the snake_case_word and __init__", "the snake_case_word and init"),
        ("in*side* of a wo**r**d", "inside of a word"),
        (
            "3 * 4 * 5 and ~x~ and ****four****",
            "3 * 4 * 5 and ~x~ and ****four****",
        ),
        // html2text leaves white space within the marks, and breaks.
        ("**Jane Doe: **It is closed.", "Jane Doe: It is closed."),
        ("**Is it closed?  \n**It is.", "Is it closed?\nIt is."),
        ("Read **all of it **](", "Read all of it ]("),
        ("call(**a, **b) of it", "call(**a, **b) of it"),
        ("*open and **closed*** end", "*open and **closed*** end"),
        ("<b> and x < y and <a b>", "<b> and x < y and <a b>"),
    ] {
        assert_eq!(linked(text).0, shown, "{text}");
    }
}

#[test]
fn the_cells_of_a_table_are_parted_by_tabs() {
    let row = |text: &str| (BlockKind::TableRow, text.to_owned());
    assert_eq!(
        kinds("| Ferry | First |\n|---|---|\n| Quay\\|pier | 05:40 |\n"),
        [row("Ferry\tFirst"), row("Quay|pier\t05:40")]
    );
}

#[test]
fn a_table_has_bars_under_its_head() {
    for rule in ["--- | ---", ":---|---:", "|---|"] {
        let kinds = kinds(&format!("Boat | Leaves\n{rule}\nOne | 9:00"));
        assert!(kinds.iter().any(|(kind, _)| *kind == BlockKind::TableRow), "{rule}");
    }
    for rule in [": :", "| | |", "- :"] {
        let kinds = kinds(&format!("Boat | Leaves\n{rule}\nOne | 9:00"));
        assert!(kinds.iter().all(|(kind, _)| *kind != BlockKind::TableRow), "{rule}");
    }
}

#[test]
fn links_in_the_text_of_a_picture_are_none() {
    let article = read(
        "Before ![a [chart](https://example.org/c) of it](https://example.org/c.png) and [after](https://example.org/a).",
    );
    let targets: Vec<_> = article.links().map(|link| link.url.to_string()).collect();
    assert_eq!(targets, ["https://example.org/a"]);
}

#[test]
fn labels_have_up_to_200_bytes() {
    for (length, count) in [(200, 1), (201, 0)] {
        let label = "a".repeat(length);
        let article = read(&format!(
            "The [bridge][{label}] is shut.\n\n[{label}]: https://example.org/bridge\n"
        ));
        assert_eq!(
            article.links().filter(|link| link.text == "bridge").count(),
            count,
            "{length}"
        );
    }
}

#[test]
fn a_heading_goes_on_only_where_its_line_was_full() {
    let prose = "The old harbour bridge will be closed for six weeks from Monday, the\nmayor has said, and ferries are to carry those who cross it on working\ndays.\n";
    let long = "## Harbour bridge to close for six weeks as cracks are found in its two";
    let text = format!("{long}\nsupports\n\n{prose}\n## Who pays\nThe city does.\n\n{prose}");
    let headings: Vec<_> = kinds(&text)
        .into_iter()
        .filter(|(kind, _)| matches!(kind, BlockKind::Heading(_)))
        .map(|(_, text)| text)
        .collect();
    assert_eq!(headings, [format!("{} supports", &long[3..]), "Who pays".to_owned()]);
}

#[test]
fn a_number_within_a_paragraph_is_of_its_text() {
    for (text, count) in [
        ("The bridge was built in\n1931. It is to be shut.", 1),
        ("The bridge was built in\n1. Harbour Street.", 2),
        ("The bridge was built in  \n1931. It is to be shut.", 2),
    ] {
        assert_eq!(kinds(text).len(), count, "{text:?}");
    }
}

#[test]
fn a_heading_is_underlined_from_end_to_end() {
    let heading = |rule: &str| {
        let kinds = kinds(&format!("Bridge closes\n{rule}\n\nIt is shut."));
        matches!(kinds[0].0, BlockKind::Heading(_))
    };
    assert!(["==", "---", "========"].into_iter().all(heading));
    assert!(!["=> shut", "-- shut", "="].into_iter().any(heading));
}

#[test]
fn a_word_that_was_wrapped_behind_its_hyphen_is_one() {
    for (text, whole) in [
        ("It is a full-\nservice ferry.", "It is a full-service ferry."),
        ("A two-\nand three-year plan.", "A two- and three-year plan."),
        ("It was shut -\nagain.", "It was shut - again."),
        ("A plan B-\nlike one.", "A plan B- like one."),
        ("From 1960-\nyear on.", "From 1960- year on."),
    ] {
        assert_eq!(kinds(text), [(BlockKind::Paragraph, whole.to_owned())], "{text:?}");
    }
}
