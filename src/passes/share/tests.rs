use super::*;
use crate::document::{DocumentBuilder, SectionId};

const FACEBOOK: &str = "https://www.facebook.com/sharer.php?u=https://example.org/a";
const TWITTER: &str = "https://twitter.com/intent/tweet?url=https://example.org/a";
const PINTEREST: &str = "https://www.pinterest.com/pin/create/button/?url=https://example.org/a";
const PROFILE: &str = "https://www.facebook.com/bbc";

/// A document of lines in which `[words](url)` is a link with a certain anchor, `{words}(url)` one with a guessed anchor and
/// `[](url)` one without; a line with `# ` is a heading, with `* ` a list item.
fn document(lines: &[&str]) -> Document {
    let mut builder = DocumentBuilder::new();
    for line in lines {
        let (kind, mut rest) = match (line.strip_prefix("# "), line.strip_prefix("* ")) {
            (Some(rest), _) => (BlockKind::Heading(2), rest),
            (_, Some(rest)) => (BlockKind::ListItem { depth: 0, number: None }, rest),
            _ => (BlockKind::Paragraph, *line),
        };
        builder.open_block(kind, SectionId::ROOT, false).unwrap();
        while let Some(at) = rest.find(['[', '{']) {
            builder.push_str(&rest[..at]).unwrap();
            let sure = rest[at..].starts_with('[');
            let (anchor, after) = rest[at + 1..].split_once(if sure { "](" } else { "}(" }).unwrap();
            let (url, after) = after.split_once(')').unwrap();
            let start = builder.position();
            builder.push_str(anchor).unwrap();
            let anchor = match (anchor, sure) {
                ("", _) => Anchor::Unknown,
                (_, true) => Anchor::Certain,
                (_, false) => Anchor::Guess,
            };
            builder.push_link(start..builder.position(), url, url, anchor).unwrap();
            rest = after;
        }
        builder.push_str(rest).unwrap();
        builder.close_block().unwrap();
    }
    builder.finish().unwrap()
}

/// What the pass cuts, with its cues.
fn cut_with_cues(lines: &[&str]) -> Vec<(String, String)> {
    let document = document(lines);
    let mut labels = Labels::new(&document);
    share(&Overview::of(&document), &mut labels);
    let labels = labels.finish();
    assert!(labels.iter().all(|label| label.role == Role::Share));
    labels
        .into_iter()
        .map(|label| (document.slice(&label.span).to_owned(), label.cue.into_owned()))
        .collect()
}

fn cut(lines: &[&str]) -> Vec<String> {
    cut_with_cues(lines).into_iter().map(|(text, _)| text).collect()
}

#[test]
fn blocks_of_share_links_are_cut() {
    let lines = [
        "The bridge closes.",
        &format!("{{Facebook}}({FACEBOOK})"),
        &format!("[Twitter]({TWITTER})"),
        &format!("Pinterest[]({PINTEREST})"),
        &format!("Share this: [f]({FACEBOOK}) | [ShareTwitter]({TWITTER}) 139 shares"),
        "It opens again in May.",
    ];
    let expected = [
        ("Facebook", "share link: facebook"),
        ("Twitter", "share link: x"),
        ("Pinterest", "share link: pinterest"),
        ("Share this: f | ShareTwitter 139 shares", "share link: facebook"),
    ];
    let found = cut_with_cues(&lines);
    assert_eq!(
        found
            .iter()
            .map(|(text, cue)| (text.as_str(), cue.as_str()))
            .collect::<Vec<_>>(),
        expected
    );
}

#[test]
fn names_beside_a_share_link_are_cut() {
    let lines = [
        "Text.",
        "# Share this story",
        &format!("Facebook[]({FACEBOOK})"),
        "Email",
        "Copy link",
        "Text.",
    ];
    assert_eq!(cut(&lines), ["Share this story", "Facebook", "Email", "Copy link"]);
}

#[test]
fn rows_without_links_are_cut() {
    assert_eq!(
        cut(&["Text.", "Facebook", "Twitter", "Pinterest", "Text."]),
        ["Facebook", "Twitter", "Pinterest"]
    );
    assert_eq!(cut(&["Text.", "Print", "Facebook", "Text."]), ["Print", "Facebook"]);
    assert_eq!(
        cut(&["Text.", "Facebook | Twitter | WhatsApp | 1.2k", "Text."]),
        ["Facebook | Twitter | WhatsApp | 1.2k"]
    );
    assert_eq!(cut(&["Text.", "Share this article", "Text."]), ["Share this article"]);
    assert_eq!(
        cut(&["Click to share on Facebook (Opens in new window)", "Share on X"]).len(),
        2
    );
}

#[test]
fn buttons_on_the_end_of_a_paragraph_are_cut() {
    assert_eq!(
        cut(&[&format!("The bridge closes. {{Facebook}}({FACEBOOK})")]),
        [" Facebook"]
    );
    assert_eq!(
        cut(&[&format!("The bridge closes. Share on Facebook[]({FACEBOOK})")]),
        [" Share on Facebook"]
    );
    assert_eq!(
        cut(&[&format!(
            "Two minutes to read Facebook[]({FACEBOOK}) Twitter[]({TWITTER})"
        )]),
        [" Facebook Twitter"]
    );
    assert_eq!(cut(&[&format!("The bridge closes. [f]({FACEBOOK})")]), ["f"]);
}

#[test]
fn buttons_before_a_paragraph_are_cut() {
    let line = format!("Facebook[]({FACEBOOK}) {{Twitter}}({TWITTER}) The bridge closes.");
    assert_eq!(cut(&[&line]), ["Facebook Twitter"]);
}

#[test]
fn what_speaks_of_networks_stays() {
    for lines in [
        vec!["He left Facebook.", "She joined Twitter", "Both met on Mastodon"],
        vec!["Text.", "Facebook", "Text."],
        vec!["Text.", "Print", "Text."],
        vec![
            "The company owns three networks:",
            "* Facebook",
            "* Instagram",
            "* WhatsApp",
        ],
        vec![
            "# Facebook",
            "It was founded in 2004.",
            "# Twitter",
            "It was founded in 2006.",
        ],
        vec!["# Share", "The share fell by six per cent."],
        vec!["Facebook, Twitter, Pinterest"],
        vec!["* Share on Facebook", "The first thing to do is to tell your friends."],
        vec!["2016", "10", "31"],
        vec!["On the whole, the share of the vote is more."],
    ] {
        assert_eq!(cut(&lines), [""; 0], "{lines:?}");
    }
}

#[test]
fn links_in_running_text_stay() {
    for line in [
        format!("The paper has a page on [Facebook]({PROFILE})"),
        format!("[Facebook]({PROFILE})"),
        format!("[Facebook buys a bridge]({FACEBOOK})"),
        format!("The bridge closes. [Facebook]({PROFILE})"),
        format!("Please share this on [Facebook]({FACEBOOK}) before Monday."),
        format!("He joined Twitter Facebook[]({FACEBOOK})"),
        format!("You can read all of it on {{Facebook}}({FACEBOOK})"),
        format!("[Facebook]({FACEBOOK}) is a network."),
        format!("The bridge closes.[]({FACEBOOK})[]({TWITTER})"),
    ] {
        assert_eq!(cut(&[&line]), [""; 0], "{line}");
    }
    let row = format!("[Facebook]({PROFILE})");
    assert_eq!(
        cut(&[
            &row,
            "[Twitter](https://twitter.com/bbc)",
            "[Instagram](https://www.instagram.com/bbc)"
        ]),
        [""; 0]
    );
}

#[test]
fn a_heading_with_a_name_after_buttons_stays() {
    let lines = [&format!("[Tweet]({TWITTER})"), "# Facebook", "It was founded in 2004."];
    assert_eq!(cut(&lines), ["Tweet"]);
}

#[test]
fn a_row_of_names_is_short_and_holds_no_profile() {
    let names = |count: usize| vec!["Facebook"; count].join(" ");
    let row = |bytes: usize| format!("{:bytes$}", names(3)).replace("  ", " |");
    assert_eq!(cut(&["Text.", &row(200), "Text."]).len(), 1);
    assert_eq!(cut(&["Text.", &row(201), "Text."]), [""; 0]);
    assert_eq!(cut(&["Text.", "Facebook", "Twitter", "Text."]), [""; 0]);
    assert_eq!(cut(&["Text.", "Share on Facebook", "Twitter", "Text."]).len(), 2);
}
