//! Which of several things that a page says of itself is believed.

use super::pages::{BODY, of_page};
use super::*;

/// The days on which a page with these lines behind its headline was published and changed.
pub(super) fn days(lines: &str) -> (Option<String>, Option<String>) {
    let metadata = of_page(&format!(
        "<article><h1>Bridge closes for weeks</h1>{lines}{BODY}</article>"
    ));
    let day = |field: Option<Field>| field.map(|field| field.value);
    (day(metadata.published), day(metadata.modified))
}

#[test]
fn the_words_and_the_name_of_an_element_tell_a_change_from_publication() {
    let both = "<p>Published <time datetime=2024-05-14>Tuesday</time></p>";
    for changed in [
        "<p>Updated <time datetime=2024-05-15>Wednesday</time></p>",
        "<p>Updated</p><p><time datetime=2024-05-15>Wednesday</time></p>",
        "<p><time itemprop=dateModified datetime=2024-05-15>Wednesday</time></p>",
        "<p class=date-updated>15 May 2024</p>",
        "<p>Last updated: 15 May 2024</p>",
    ] {
        let expected = (Some("2024-05-14".to_owned()), Some("2024-05-15".to_owned()));
        assert_eq!(days(&format!("{both}{changed}")), expected, "{changed}");
    }
    // A property outranks the name of its element.
    let day = "<p><time class=updated itemprop=datePublished datetime=2024-05-15>Wednesday</time></p>";
    assert_eq!(days(day), (Some("2024-05-15".to_owned()), None));
}

#[test]
fn the_plainest_of_several_days_is_the_articles() {
    let published = |lines: &str| days(lines).0;
    for (plain, other) in [
        (
            "<span itemprop=datePublished content=2024-05-14></span>",
            "<time class=date datetime=2024-05-10>Friday</time>",
        ),
        (
            "<time class=date datetime=2024-05-14>Tuesday</time>",
            "<time datetime=2024-05-10>Friday</time>",
        ),
        (
            "<time datetime=2024-05-14>Tuesday</time>",
            "<span class=date>10 May 2024</span>",
        ),
        ("<p>Published on 14 May 2024</p>", "<p>10 May 2024</p>"),
        ("<p>14 May 2024</p>", "<p>Two ferries go from 10 May 2024 on</p>"),
    ] {
        for lines in [
            format!("<p>{plain}</p><p>{other}</p>"),
            format!("<p>{other}</p><p>{plain}</p>"),
        ] {
            assert_eq!(published(&lines).as_deref(), Some("2024-05-14"), "{lines}");
        }
    }
}

#[test]
fn a_day_in_a_long_text_counts_only_when_words_say_what_it_is() {
    let text = "Two ferries are to carry the people of the island in the meantime. ".repeat(5);
    let published = |line: &str| days(line).0;
    assert_eq!(
        published(&format!("<p>Published 14 May 2024. {text}</p>")).as_deref(),
        Some("2024-05-14")
    );
    assert_eq!(published(&format!("<p>On 14 May 2024 it rained. {text}</p>")), None);
    assert_eq!(
        published(&format!("<div class=dates>On 14 May 2024 it rained. {text}</div>")),
        None
    );
}

#[test]
fn a_value_that_two_sources_give_is_certain() {
    let certain = |other: &str| {
        let metadata = of_page(&format!(
            "<meta property='og:description' content='Six weeks without a bridge.'>{other}<article><h1>Bridge</h1>{BODY}</article>"
        ));
        metadata.description.unwrap().certain
    };
    assert!(certain("<meta name=description content='Six weeks without a bridge.'>"));
    assert!(!certain("<meta name=description content='Another motto.'>"));
    assert!(!certain(
        "<meta property='og:description' content='Six weeks without a bridge.'>"
    ));
    assert!(!certain(""));
}

#[test]
fn a_headline_in_the_tag_of_the_sites_name_is_no_name() {
    let title = |names: &str| {
        let page = format!(
            "<meta property=og:title content='Bridge closes'><meta name=application-name content='Bridge closes'>{names}\
             <h1>Island Post</h1><article><h1>Bridge closes</h1>{BODY}</article>"
        );
        of_page(&page).title.map(|field| field.value)
    };
    assert_eq!(
        title("<meta property=og:site_name content='Island Post'>").as_deref(),
        Some("Bridge closes")
    );
    // A front page says its name everywhere.
    assert_ne!(title("").as_deref(), Some("Bridge closes"));
}

#[test]
fn a_heading_that_is_a_link_to_the_front_page_is_the_sites() {
    let title = |heading: &str| {
        let metadata = of_page(&format!(
            "<article><h1>{heading}</h1><h2>Ferries for free</h2>{BODY}</article>"
        ));
        metadata.title.map(|field| field.value)
    };
    for href in ["/", "/index.html", "https://www.example.org/home/"] {
        assert_ne!(
            title(&format!("<a href={href}>Island Post</a>")).as_deref(),
            Some("Island Post"),
            "{href}"
        );
    }
    assert_eq!(title("<a href=/news/b>Island Post</a>").as_deref(), Some("Island Post"));
}

#[test]
fn who_is_called_the_author_goes_before_the_creator() {
    let names = |data: &str| {
        let metadata = of_page(&format!(
            "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",{data}}}</script><article><h1>Bridge</h1>{BODY}</article>"
        ));
        metadata
            .authors
            .into_iter()
            .map(|author| author.value)
            .collect::<Vec<_>>()
    };
    let creator = r#""creator":{"name":"John Roe"}"#;
    assert_eq!(names(creator), ["John Roe"]);
    let author = r#""author":[{"name":"Jane Calloway"},{"name":"Henrik Moe"}]"#;
    assert_eq!(names(&format!("{author},{creator}")), ["Jane Calloway", "Henrik Moe"]);
    let desk = r#""author":{"@type":"Organization","name":"The Harbour Desk"}"#;
    assert_eq!(names(&format!("{desk},{creator}")), ["The Harbour Desk"]);
}

#[test]
fn two_share_links_that_agree_go_before_what_the_page_declares() {
    let facebook =
        "<a href='https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fnews.example.org%2Fbridge'>Facebook</a>";
    let mail = "<a href='mailto:?subject=Bridge&amp;body=https%3A%2F%2Fnews.example.org%2Fbridge'>E-mail</a>";
    let declared = |path: &str| format!("<link rel=canonical href='https://news.example.org/{path}'>");
    for (page, path, certain) in [
        (declared("amp"), "amp", false),
        (format!("{}{facebook}", declared("amp")), "amp", false),
        (format!("{}{facebook}{mail}", declared("amp")), "bridge", true),
        (format!("{}{facebook}", declared("bridge")), "bridge", true),
        (facebook.to_owned(), "bridge", false),
    ] {
        let metadata = of_page(&format!("{page}<article><h1>Bridge closes</h1>{BODY}</article>"));
        let url = metadata.url.unwrap();
        assert_eq!(
            (url.value.as_str(), url.certain),
            (&*format!("https://news.example.org/{path}"), certain),
            "{page}"
        );
    }
}

/// The headline of a page.
fn title_of(page: &str) -> Option<String> {
    of_page(&format!("{page}{BODY}")).title.map(|field| field.value)
}

#[test]
fn of_two_headings_that_the_title_holds_the_longer_is_the_headline() {
    let title = "<title>Bridge closes for weeks - Harbour News</title>";
    for headings in [
        "<h1>Harbour News</h1><h1>Bridge closes for weeks</h1>",
        "<h1>Bridge closes for weeks</h1><h1>Harbour News</h1>",
    ] {
        assert_eq!(
            title_of(&format!("{title}{headings}")).as_deref(),
            Some("Bridge closes for weeks")
        );
    }
}

#[test]
fn a_heading_of_one_word_is_a_section() {
    let page = "<title>Ferries to run all night for six weeks</title><h1>Ferries</h1>";
    assert_eq!(
        title_of(page).as_deref(),
        Some("Ferries to run all night for six weeks")
    );
}

#[test]
fn titles_beyond_the_most_that_are_listened_to_say_nothing() {
    let tags = |count: usize| -> String {
        let titles = (0..count).map(|i| format!("<meta property=og:title content='Number {i} of the day'>"));
        titles
            .chain(["<meta name=title content='Bridge closes for weeks'>".to_owned()])
            .collect()
    };
    let heading = "<h2>Bridge closes for weeks</h2>";
    assert_eq!(
        title_of(&format!("{}{heading}", tags(20))).as_deref(),
        Some("Bridge closes for weeks")
    );
    assert_ne!(
        title_of(&format!("{}{heading}", tags(200))).as_deref(),
        Some("Bridge closes for weeks")
    );
}

#[test]
fn a_day_with_the_month_read_as_the_day_is_no_other_day() {
    let page = |shown: &str| {
        let told = "<meta property='article:published_time' content=2024-04-03>";
        let page = format!("{told}<article><h1>Bridge closes for weeks</h1><p>{shown}</p>{BODY}</article>");
        of_page(&page).published.map(|field| field.value)
    };
    assert_eq!(page("03/04/2024").as_deref(), Some("2024-04-03"));
    assert_eq!(page("04/03/2024").as_deref(), Some("2024-04-03"));
    assert_eq!(page("5 April 2024").as_deref(), Some("2024-04-05"));
}

#[test]
fn a_line_of_a_page_is_no_headline_for_what_its_address_says() {
    let cleaner = crate::Cleaner::new()
        .base_url("https://e.org/2024/harbour-bridge-to-close-for-weeks")
        .unwrap();
    let line = "Harbour bridge to close for weeks";
    let page = cleaner
        .html(&format!("<section><p>{line}</p></section><section>{BODY}</section>"))
        .unwrap();
    assert_eq!(page.metadata().title, None);
    let rendering = cleaner.text(&format!(
        "{line}\n\n{}\n\n{}",
        "The bridge will be closed. ".repeat(6),
        "Two ferries are to run. ".repeat(6)
    ));
    assert_eq!(
        rendering
            .unwrap()
            .metadata()
            .title
            .as_ref()
            .map(|field| field.value.as_str()),
        Some(line)
    );
}

#[test]
fn each_kind_of_tag_is_a_source_of_its_own() {
    let source = |tag: &str| of_page(&format!("{tag}<p>It is closed.</p>"));
    for (tag, expected) in [
        ("<meta itemprop=datePublished content=2024-05-14>", Source::Microdata),
        (
            "<meta property=article:published_time content=2024-05-14>",
            Source::OpenGraph,
        ),
        ("<meta name=parsely-pub-date content=2024-05-14>", Source::MetaTag),
    ] {
        let published = source(tag).published.map(|field| field.source);
        assert_eq!(published, Some(expected), "{tag}");
    }
    let title = source("<meta name=twitter:title content='Bridge closes for weeks'>").title;
    assert_eq!(title.map(|field| field.source), Some(Source::TwitterCard));
}

#[test]
fn the_headline_is_looked_for_among_so_many_headings() {
    let headline = |before: usize| {
        let others: String = (0..before).map(|i| format!("<h2>Ferry {i}</h2>")).collect();
        let page = format!(
            "<title>Courier: The old bridge closes today - Harbour Courier</title><body>{others}<h1>The old bridge closes today</h1>"
        );
        crate::clean_html(&page)
            .unwrap()
            .metadata()
            .title
            .as_ref()
            .map(|field| field.value.clone())
    };
    assert_eq!(headline(10).as_deref(), Some("The old bridge closes today"));
    assert_eq!(headline(1999).as_deref(), Some("The old bridge closes today"));
    assert_ne!(headline(2000).as_deref(), Some("The old bridge closes today"));
}
