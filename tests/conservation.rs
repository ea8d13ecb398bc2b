//! No text is lost, moved or made up, whatever the rendering looks like.

#[path = "support/conservation.rs"]
mod conservation;
#[path = "support/jsoup.rs"]
mod jsoup;

use std::time::{Duration, Instant};

use cleancopy::{Article, Cleaner, Renderer, Role, clean_text};
use conservation::assert_conserved;
use jsoup::{Node, element, render};
use proptest::prelude::*;

fn clean(rendering: &str) -> Article {
    let article = clean_text(rendering).unwrap();
    assert_conserved(&article);
    article
}

/// Reads a text as jsoup's, whatever its marks: random text has those of other renderers too.
fn clean_as_jsoup(rendering: &str) -> Article {
    let article = Cleaner::new().renderer(Renderer::Jsoup).text(rendering).unwrap();
    assert_conserved(&article);
    article
}

/// A text without its white space, and without the signs that no reader sees: those that only say where a word may be
/// broken, byte order marks, control characters.
fn letters(text: &str) -> String {
    let is_seen = |c: &char| !c.is_whitespace() && !c.is_control() && !"\u{ad}\u{200b}\u{2060}\u{feff}".contains(*c);
    text.chars().filter(is_seen).collect()
}

/// Words as pages have them, and those that look like something else.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => "[a-z]{1,12}[,.;:]?",
        2 => "[A-Z][a-z]{1,9}[.,]?",
        1 => "[“(]?[A-Za-z0-9’'-]{1,10}[”)]?",
        1 => "[\\p{Han}\\p{Cyrillic}\\p{Arabic}\\p{Thai}é\u{301}\u{200b}\u{ad}🌉]{1,8}",
        1 => prop::sample::select(vec!["<", ">", "x<y", "<b", "a>b", "&amp;", "*", "•", "-", "1.", "[1]", "\u{200d}", "McDonald", "2024"])
            .prop_map(str::to_owned),
        1 => prop::sample::select(vec!["Read more", "Advertisement", "Facebook", "Photograph:", "Getty Images", "Share", "©", "Subscribe"])
            .prop_map(str::to_owned),
    ]
}

fn words(count: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    prop::collection::vec(word(), count).prop_map(|words| words.join(" "))
}

fn url() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "https://news\\.example\\.org/[a-z0-9/-]{0,90}",
        1 => "https://www\\.facebook\\.com/dialog/share\\?app_id=1&href=https%3A%2F%2Fnews\\.example\\.org%2F[a-z]{1,9}",
        1 => "https://twitter\\.com/intent/tweet\\?text=[a-z%20]{0,20}&url=https%3A%2F%2Fnews\\.example\\.org%2F[a-z]{1,9}",
        1 => Just(String::new()),
    ]
}

/// A line of a rendering, and the text in it that is neither a target nor layout.
fn line() -> impl Strategy<Value = (String, String)> {
    let part = prop_oneof![
        6 => words(1..14).prop_map(|words| (words.clone(), words)),
        1 => url().prop_map(|url| (format!("<{url}>"), String::new())),
    ];
    let lead = prop::sample::select(vec!["", "", "", " ", "  ", "\t", " * "]);
    let tail = prop::sample::select(vec!["", " ", "  "]);
    (lead, prop::collection::vec(part, 0..4), tail).prop_map(|(lead, parts, tail)| {
        let (shown, text): (Vec<String>, Vec<String>) = parts.into_iter().unzip();
        (format!("{lead}{}{tail}", shown.join(" ")), text.join(" "))
    })
}

/// Lines in any order, and their text.
fn lines() -> impl Strategy<Value = (String, String)> {
    prop::collection::vec(line(), 0..30).prop_map(|lines| {
        let (lines, text): (Vec<String>, Vec<String>) = lines.into_iter().unzip();
        (lines.join("\n"), letters(&text.concat()))
    })
}

/// A page, and its text.
fn page() -> impl Strategy<Value = (Vec<Node>, String)> {
    let inline = prop_oneof![
        4 => words(1..30).prop_map(|words| (Node::Text(format!("{words} ")), words)),
        2 => (url(), words(1..8)).prop_map(|(url, words)| (Node::Link(url, vec![Node::Text(words.clone())]), words)),
        1 => words(1..3).prop_map(|words| (element("b", [Node::Text(words.clone())]), words)),
        1 => Just((Node::Text(" ".to_owned()), String::new())),
    ];
    let tag = prop::sample::select(vec!["p", "p", "p", "h2", "li", "div", "br", "dt"]);
    let block = (tag, prop::collection::vec(inline, 0..6)).prop_map(|(tag, inlines)| {
        let (nodes, text): (Vec<Node>, Vec<String>) = inlines.into_iter().unzip();
        (element(tag, nodes), text.concat())
    });
    prop::collection::vec(block, 0..12).prop_map(|blocks| {
        let (nodes, text): (Vec<Node>, Vec<String>) = blocks.into_iter().unzip();
        (nodes, letters(&text.concat()))
    })
}

/// Fails unless the document's text is `text`; the sign of a list item, a `*` that layout put there, may be gone.
fn assert_same_letters(article: &Article, text: &str) -> Result<(), TestCaseError> {
    // A page that says `<>` is rendered like a page with an empty anchor, which has no text.
    let without_bullets = |text: &str| text.replace('*', "").replace("<>", "");
    prop_assert_eq!(
        without_bullets(&letters(article.document().text())),
        without_bullets(text)
    );
    Ok(())
}

proptest! {
    #[test]
    fn lines_keep_their_text((rendering, text) in lines()) {
        assert_same_letters(&clean_as_jsoup(&rendering), &text)?;
    }

    #[test]
    fn pages_keep_their_text((nodes, text) in page(), strip in any::<bool>()) {
        let mut rendering = render(&nodes);
        if strip {
            rendering = rendering.split('\n').map(|line| line.trim_end_matches(' ')).collect::<Vec<_>>().join("\n");
        }
        assert_same_letters(&clean_as_jsoup(&rendering), &text)?;
    }

    #[test]
    fn any_text_keeps_what_is_not_a_link(rendering in "(\\PC|[<>/ \n\r\t\u{feff}\u{0}]|https://|<https://a\\.b/){0,60}") {
        let text = letters(clean_as_jsoup(&rendering).document().text());
        // Nothing is made up: the document's letters are some of the input's, in order.
        let mut input = rendering.chars();
        for letter in text.chars() {
            prop_assert!(input.any(|c| c == letter), "{letter:?} of {text:?} is not where it was in {rendering:?}");
        }
    }

    #[test]
    fn every_renderer_keeps_any_text(
        rendering in "(\\PC|[-<>/ \n\r\t\\[\\]()*_#|.0-9]|\\]\\(|https://a\\.b/|\\[1\\]|References\n){0,80}",
        (lines, _) in lines(),
    ) {
        for renderer in Renderer::ALL {
            for text in [&rendering, &lines] {
                assert_conserved(&Cleaner::new().renderer(renderer).text(text).unwrap());
            }
        }
    }

    #[test]
    fn the_same_input_gives_the_same_article((rendering, _) in lines()) {
        let article = clean(&rendering);
        prop_assert_eq!(&clean(&rendering), &article);
        prop_assert_eq!(&clean(&rendering.replace('\n', "\r\n")), &article, "CRLF");
        prop_assert_eq!(&clean(&format!("\u{feff}{rendering}")), &article, "BOM");
    }

    #[test]
    fn keeping_a_role_only_adds((rendering, _) in lines()) {
        let article = clean(&rendering);
        for role in Role::ALL {
            let more = Cleaner::new().keep(role).text(&rendering).unwrap();
            assert_conserved(&more);
            prop_assert_eq!(more.document(), article.document());
            let expected: Vec<_> = article.removed().filter(|removed| removed.role != role).collect();
            prop_assert_eq!(more.removed().collect::<Vec<_>>(), expected);
        }
    }
}

#[test]
fn nothing_comes_of_nothing() {
    for empty in ["", "\n", " \n\r\n\t", "\u{feff}", "\u{feff}\n\n"] {
        let article = clean(empty);
        assert_eq!(
            (article.text(), article.document().blocks().len()),
            (String::new(), 0),
            "{empty:?}"
        );
    }
}

#[test]
fn a_sign_that_opens_no_link_stays() {
    for text in [
        "If x < y then y > x.",
        "An open <https://news.example.org/1",
        "An open < and no end",
        "Left <",
        "< right",
        "<< both >>",
        "<https:// has no host",
        "a<b>c",
        "I <3 this <https://",
    ] {
        let article = clean(&format!("{text}\n\nAnother paragraph.\n"));
        let expected = format!("{text}\nAnother paragraph.");
        assert_eq!(letters(article.document().text()), letters(&expected), "{text}");
    }
}

#[test]
fn an_open_sign_does_not_swallow_the_next_link() {
    let article = clean("The sum is < 3 and the rest is in the report <https://news.example.org/report> here.\n");
    assert_eq!(
        article.document().text(),
        "The sum is < 3 and the rest is in the report here."
    );
    assert_eq!(article.document().links()[0].url, "https://news.example.org/report");
}

#[test]
fn a_target_that_is_split_over_lines_loses_no_text() {
    let article = clean("Read the report <https://news.example.org/2024/\nthe-report> today.\n");
    let text = letters(article.document().text());
    assert!(text.starts_with("Readthereport") && text.ends_with("today."), "{text}");
    // Whether it is read as a link or left as text, its second half must not pass for one without the first.
    match article.document().links() {
        [] => assert!(text.contains("<https://news.example.org/2024/the-report>"), "{text}"),
        links => assert_eq!(links[0].url, "https://news.example.org/2024/the-report"),
    }
}

#[test]
fn nothing_but_links_gives_links() {
    let rendering = "<https://news.example.org/1>\n<https://news.example.org/2>\n <> <https://news.example.org/3>\n";
    let article = clean(rendering);
    assert_eq!(article.document().text(), "");
    let urls: Vec<&str> = article
        .document()
        .links()
        .iter()
        .map(|link| link.url.as_str())
        .collect();
    assert!(
        urls.starts_with(&["https://news.example.org/1", "https://news.example.org/2"]),
        "{urls:?}"
    );
}

/// Inputs that a reader with a loop inside a loop would take minutes for: each by itself, and as the rest of a paragraph
/// whose first line was wrapped.
#[test]
fn a_megabyte_of_anything_is_read_in_seconds() {
    let units = [
        "word ",
        "x",
        "xy,",
        "<",
        ">",
        "< ",
        "<https://a.b/",
        "<https://a.b/c> ",
        "a <https://a.b/c>",
        "<https://a.b/c>\n",
        "<>",
        "\n",
        " \n",
        "\r",
        " * \n",
        "a\n\n",
        "Read more\n",
        " Read more  \n<https://a.b/read>\n",
        "Photograph: A/B ",
        "/AFP",
        "Aa",
        "state,John ",
        "\u{301}",
        "é\n",
        "%20",
        "<https://twitter.com/intent/tweet?url=https%3A%2F%2Fa.b%2F1>\n",
        WRAPPED,
        "The mayor said that the old harbour bridge,Anna <https://a.b/anna> xx, would close \n",
    ];
    for unit in units {
        let repeated = unit.repeat((1 << 20) / unit.len());
        for input in [format!("{WRAPPED}{repeated}"), repeated] {
            let started = Instant::now();
            let article = clean_text(&input).unwrap();
            let took = started.elapsed();
            assert!(took < Duration::from_secs(20), "a megabyte of {unit:?} took {took:?}");
            assert_conserved(&article);
        }
    }
    let one_link = format!("a <https://a.b/{}> b", "long/".repeat(200_000));
    assert_eq!(clean(&one_link).document().text(), "a b");
}

const WRAPPED: &str = "The old harbour bridge, the only dry way to the island, will be closed for six, \n";
