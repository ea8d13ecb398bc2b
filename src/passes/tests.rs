//! What each pass cuts of a page, and the near misses that it leaves.

use super::*;
use crate::labels::Role;
use crate::{clean_html, clean_text};

const PROSE: &str = "<p>The city council said on Monday that the old harbour bridge will be closed for six weeks, after \
                     engineers found cracks in two of its main supports during an inspection.</p>";

/// What a pass cuts of a page between paragraphs.
fn cut_between(name: &str, part: &str) -> Vec<String> {
    let page = format!("<article><h1>Bridge closes</h1>{PROSE}{PROSE}{part}{PROSE}{PROSE}</article>");
    let article = clean_html(&page).unwrap();
    let own = article.labels().iter().filter(|label| label.pass == name);
    own.map(|label| article.document().slice(&label.span).to_owned())
        .collect()
}

#[test]
fn a_lone_head_of_contents_goes_where_nothing_behind_it_is_a_list() {
    const HEAD: &str = "<p>Table of contents</p>";
    let cuts = |behind: &str| cut_between("toc", &format!("{HEAD}{behind}"));
    assert_eq!(cuts(""), ["Table of contents"]);
    assert_eq!(cuts("<h2>What was found</h2>"), ["Table of contents"]);
    assert_eq!(
        cuts("<p>Two ferries are to carry the people of the island.</p>"),
        ["Table of contents"]
    );
    for list in [
        "<p>What was found</p>",
        "<ul><li>What was found</ul>",
        "<ul><li>It says what was found in the supports.</ul>",
    ] {
        assert!(cuts(list).is_empty(), "{list}");
    }
    // A link within a sentence leads elsewhere, whatever place of the page that is.
    let notes =
        "<p>See <a href=#notes>the notes</a> of the engineers</p><p>See <a href=#maps>the maps</a> of the harbour</p>";
    assert!(cuts(notes).is_empty());
    let list = "<p><a href=#notes>Notes of the engineers</a></p><p><a href=#maps>Maps of the harbour</a></p>";
    assert_eq!(cuts(list).len(), 3);
}

#[test]
fn a_line_of_tags_has_a_colon_and_is_no_sentence() {
    let cuts = |line: &str| cut_between("tags", line);
    assert_eq!(
        cuts("<p>Tags: <a href=/t/1>bridges</a>, <a href=/t/2>harbours</a></p>").len(),
        1
    );
    // The sentence that blogs end a post with needs no colon.
    let footer = "<p>This entry was posted in <a href=/t/1>Harbours</a> and tagged <a href=/t/2>bridges</a>.</p>";
    assert_eq!(cuts(footer).len(), 1);
    for line in [
        "<p>Posted in the harbour of <a href=/t/1>Marnsby</a>.</p>",
        "<p>Tags: bridges and harbours</p>",
        "<p>Tags: they are what <a href=/t/1>bridges</a> have.</p>",
        "<p>Tags <a href=/t/1>bridges</a> are given to</p>",
    ] {
        assert!(cuts(line).is_empty(), "{line}");
    }
}

#[test]
fn what_is_linked_behind_a_lead_in_belongs_to_it() {
    let cuts = |part: &str| cut_between("teasers", part);
    let link = "<p><a href=/2>Ferry crews vote on new timetable</a></p>";
    assert_eq!(
        cuts(&format!("<p>Also read</p>{link}")),
        ["Also read", "Ferry crews vote on new timetable"]
    );
    assert_eq!(cuts(&format!("<p>Also read</p>{link}<p>Two ferries go</p>")).len(), 2);
    // Nothing is led in.
    assert!(cuts("<p>Also read</p><p>Two ferries go</p>").is_empty());
}

#[test]
fn a_lead_in_without_a_date_needs_a_colon() {
    for (line, is_cut) in [
        ("Published:", true),
        ("Published", false),
        ("Published 14 May 2024", true),
        ("Updated: 14 May", true),
        ("Published by the council", false),
    ] {
        let cuts = cut(dateline::dateline, &[line]);
        assert_eq!(!cuts.is_empty(), is_cut, "{line}");
    }
}

#[test]
fn a_removal_from_a_rendering_says_on_which_side_of_the_article_it_stood() {
    let prose =
        "The city council said on Monday that the old harbour bridge will be closed for six weeks, after engineers \
                 found cracks in two of its main supports during an inspection.\n\n"
            .repeat(4);
    let menu = "Home <https://e.org/>\n\nSport <https://e.org/sport>\n\nWeather <https://e.org/weather>\n\n";
    let article = clean_text(&format!("{menu}Six weeks without the bridge\n\n{prose}{menu}")).unwrap();
    let cues = article.removed().filter(|removed| removed.pass == "region");
    let mut cues: Vec<_> = cues.map(|removed| removed.cue.to_owned()).collect();
    cues.dedup();
    assert_eq!(cues, ["before the first paragraph", "behind the last paragraph"]);
}

#[test]
fn a_section_is_known_by_its_role_and_property_too() {
    let role = |attributes: &str| {
        let page =
            format!("<article>{PROSE}{PROSE}{PROSE}</article><div {attributes}><p>See what others say of it</p></div>");
        let article = clean_html(&page).unwrap();
        article.removed().map(|removed| removed.role).collect::<Vec<_>>()
    };
    for attributes in [
        "role=navigation",
        "role=complementary",
        "itemprop=comment",
        "class=comments",
    ] {
        let roles = role(attributes);
        assert!(roles.len() == 1 && roles[0] != Role::Body, "{attributes} {roles:?}");
    }
}

#[test]
fn a_headline_goes_with_its_read_more_and_a_sentence_does_not() {
    let cuts = |part: &str| cut_between("teasers", part);
    let headline =
        "<p>Ferry crews vote on new timetable</p><p><a href=/ferry-crews-vote-on-new-timetable>Read more</a></p>";
    assert_eq!(cuts(headline), ["Ferry crews vote on new timetable", "Read more"]);
    let sentence = "<p>Two ferries are to run every hour.</p><p><a href=/2024/05/14/4711>Read more</a></p>";
    assert_eq!(cuts(sentence), ["Read more"]);
    // More than a headline is led in.
    let words = "ferry crews vote on it ".repeat(20);
    assert!(cuts(&format!("<p>Also read: <a href=/2>{words}</a></p>")).is_empty());
    assert_eq!(cuts("<p>Also read: <a href=/2>ferry crews vote on it</a></p>").len(), 1);
}
