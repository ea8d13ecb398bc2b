use super::*;

/// The renderers that a text gives votes to, but for the one that any text gives to plain text.
fn votes(text: &str) -> String {
    let evidence = Evidence::of(text, &rows::read(text), &crate::text::token::find(text));
    let votes = Renderer::ALL
        .iter()
        .map(|renderer| (*renderer, evidence.votes(*renderer)));
    let votes = votes.filter(|(renderer, votes)| *votes > 0 && *renderer != Renderer::Plain);
    let votes: Vec<String> = votes
        .map(|(renderer, votes)| format!("{} {votes}", renderer.name()))
        .collect();
    votes.join(", ")
}

/// A row of so many columns; its first word takes three.
fn line(columns: usize) -> String {
    format!("The old bridge {}", "x".repeat(columns - 15))
}

#[test]
fn each_mark_gives_its_votes_and_no_more_than_its_most() {
    let row = "The bridge is closed.\n";
    for (mark, often, once, many) in [
        ("The bridge <https://example.org/a> closes.\n", 7, "jsoup 2", "jsoup 12"),
        ("<> Menu\n", 5, "jsoup 3", "jsoup 12"),
        (" * One\n", 4, "jsoup 2", "jsoup 6"),
        ("The bridge is closed. \n", 5, "", "jsoup 6"),
        ("     * One\n", 4, "lynx 2", "lynx 6, inscriptis 2"),
        ("After [1]engineers\n", 7, "lynx 1, w3m 1", "lynx 6, w3m 6"),
        ("   7. https://example.org/a\n", 4, "lynx 2", "lynx 6, inscriptis 2"),
        ("[7] https://example.org/a\n", 5, "w3m 3", "w3m 12"),
        ("7. https://example.org/a\n", 4, "", ""),
        ("     ________\n", 3, "lynx 2", "lynx 4, inscriptis 2"),
        ("Send (BUTTON) it\n", 3, "lynx 2", "lynx 4"),
        ("[https://example.org/a]Bridge\n", 5, "lynx 3", "lynx 12"),
        ("  • One\n", 4, "w3m 2", "w3m 6, inscriptis 2"),
        ("━━━━━\n", 3, "w3m 3", "w3m 6"),
        ("It is  closed.\n", 3, "w3m 1", "w3m 2"),
        (
            "The [bridge](https://example.org/a)\n",
            5,
            "html2text 2, markdown 6, inscriptis 2",
            "html2text 8, markdown 12, inscriptis 8",
        ),
        ("## Ferries\n", 4, "html2text 2, markdown 6", "html2text 6, markdown 10"),
        (
            "It **is closed\n",
            5,
            "html2text 1, markdown 5",
            "html2text 4, markdown 8",
        ),
        ("  * One\n", 4, "html2text 2, inscriptis 1", "html2text 6, inscriptis 6"),
        ("1\\. One\n", 4, "html2text 1", "html2text 3"),
        ("* * *\n", 3, "html2text 1, markdown 2", "html2text 2, markdown 6"),
        (
            "See [bridge](https://example.org/a-\n",
            3,
            "html2text 5, markdown 6, inscriptis 2",
            "html2text 12, markdown 10, inscriptis 6",
        ),
        ("The bridge is closed.  \n", 3, "html2text 1", "html2text 2"),
        ("* One\n", 4, "markdown 2", "markdown 6"),
        (
            "[7]: https://example.org/a\n",
            3,
            "lynx 1, w3m 1, markdown 3",
            "lynx 3, w3m 3, markdown 6",
        ),
        ("```\n", 3, "markdown 3", "markdown 6"),
        ("     • One\n", 4, "w3m 2", "w3m 6, inscriptis 2"),
        ("    * One\n", 4, "", "inscriptis 2, jericho 6"),
        (
            "Bridge [https://example.org/a]\n",
            5,
            "html-to-text 3",
            "html-to-text 14",
        ),
        (
            "a<https://example.org/a>\n",
            7,
            "jsoup 2, outlook 4",
            "jsoup 12, outlook 18",
        ),
        ("[image: A bridge]\n", 3, "gmail 3", "gmail 6"),
        ("   - One\n", 3, "gmail 2", "inscriptis 2, gmail 4"),
        ("It is *closed* now\n", 3, "gmail 2", "gmail 4"),
    ] {
        let page = |often: usize| format!("{}{}", row.repeat(10), mark.repeat(often));
        assert_eq!(
            (votes(&page(1)).as_str(), votes(&page(often)).as_str()),
            (once, many),
            "{mark}"
        );
    }
}

#[test]
fn the_width_speaks_for_renderers_that_wrap_there() {
    let bare = "html2text 2, markdown 3";
    let marked = "html2text 5, markdown 3";
    for (width, screen, headed, spaced) in [
        (68, "", bare, "jsoup 12, jericho 16"),
        (69, "", bare, "jsoup 12, jericho 16, gecko 15"),
        (72, "", bare, "jsoup 12, jericho 16, gecko 15"),
        (73, "", bare, "jsoup 12, jericho 16"),
        (74, "", marked, "jsoup 12, jericho 19"),
        (76, "jsoup 1", marked, "jsoup 13, jericho 19"),
        (77, "jsoup 1", marked, "jsoup 13"),
        (80, "jsoup 1", marked, "jsoup 13"),
        (81, "", bare, "jsoup 12"),
    ] {
        let rows = |end: &str, often: usize| format!("{}{end}\n", line(width)).repeat(often);
        assert_eq!(votes(&rows("", 4)), screen, "{width}");
        let headed = if screen.is_empty() {
            headed.to_owned()
        } else {
            format!("{screen}, {headed}")
        };
        assert_eq!(votes(&format!("# Bridge\n\n{}", rows("", 4))), headed, "{width}");
        assert_eq!(
            votes(&format!("{}a </team/a> b </team/b>\n", rows(" ", 8))),
            spaced,
            "{width}"
        );
    }
    assert_eq!(votes(&format!("{}\n", line(79)).repeat(4)), "jsoup 1, w3m 1");
}

#[test]
fn a_first_row_tells_jsoup_from_w3m() {
    let page = |first: usize, end: &str| format!("Bridge\n\n{}{end}\n{}\n{}\n", line(first), line(79), line(60));
    assert_eq!(votes(&page(79, "")), "jsoup 1, w3m 3");
    // jsoup counts the line feed before the block as a column, so that the next word had no place.
    assert_eq!(votes(&page(75, "")), "jsoup 3, w3m 1");
    assert_eq!(votes(&page(77, "")), "jsoup 1, w3m 1");
    // A space at the end is a column that cannot be seen.
    assert_eq!(votes(&page(79, " ")), "jsoup 5, w3m 1");
    let blocks = |first: usize| format!("{}\n", page(first, "")).repeat(3);
    assert_eq!(votes(&blocks(79)), "jsoup 1, w3m 5");
    assert_eq!(votes(&blocks(75)), "jsoup 5, w3m 1");
}

#[test]
fn indents_speak_for_inscriptis_where_it_has_a_row_that_no_screen_has() {
    let indented = "    The bridge is closed.\n".repeat(12);
    assert_eq!(votes(&indented), "inscriptis 4");
    let long = |letter: &str| votes(&format!("{indented}\n  {}\n", letter.repeat(121)));
    assert_eq!(long("x"), long("ب"), "columns count, not bytes");
    assert!(long("x").starts_with("inscriptis 1"), "{}", long("x"));
    assert_eq!(votes(&format!("{indented}\n  {}\n", "ب".repeat(120))), "inscriptis 4");
}
