//! What a rendering says of itself: mostly in its share links.

use super::*;
use crate::document::{Anchor, BlockKind, DocumentBuilder, SectionId};

const GUARDIAN: &str = "https://www.theguardian.com/world/2016/oct/31/aleppo-syria-john-kerry-russia-diplomacy";
const PICTURE: &str = "https://media.guim.co.uk/9e28/0_276_4383_2630/4383.jpg";

/// A document of one paragraph and a block for each link.
fn document(paragraph: &str, links: &[&str]) -> Document {
    let mut builder = DocumentBuilder::new();
    for (text, link) in [(paragraph, None)]
        .into_iter()
        .chain(links.iter().map(|link| ("Button", Some(link))))
    {
        builder
            .open_block(BlockKind::Paragraph, SectionId::ROOT, false)
            .unwrap();
        let start = builder.position();
        builder.push_str(text).unwrap();
        if let Some(link) = link {
            builder
                .push_link(start..builder.position(), *link, *link, Anchor::Certain)
                .unwrap();
        }
        builder.close_block().unwrap();
    }
    builder.finish().unwrap()
}

fn read(paragraph: &str, links: &[&str], base: Option<&str>) -> Metadata {
    let base = base.map(|base| Url::parse(base).unwrap());
    let document = document(paragraph, links);
    let context = Context {
        base_url: base.as_ref(),
        head: None,
        today: jiff::civil::date(2026, 1, 1),
        shares: &Shares::of(document.links()),
    };
    Metadata::read(&document, &[], &context)
}

#[test]
fn share_links_name_the_article() {
    let page =
        "https%3A%2F%2Fwww.theguardian.com%2Fworld%2F2016%2Foct%2F31%2Faleppo-syria-john-kerry-russia-diplomacy%3F";
    let picture = "https%3A%2F%2Fmedia.guim.co.uk%2F9e28%2F0_276_4383_2630%2F4383.jpg";
    let title = "Aleppo%20could%20be%20'bombed%20into%20smithereens'%2C%20warns%20John%20Kerry";
    let links = [
        format!(
            "https://www.facebook.com/dialog/share?app_id=1&href={page}CMP%3Dshare_btn_fb%26page%3Dwith%3Aimg-2%23img-2&picture={picture}"
        ),
        format!(
            "https://twitter.com/intent/tweet?text={title}&url={page}CMP%3Dshare_btn_tw%26page%3Dwith%3Aimg-2%23img-2"
        ),
        format!(
            "http://www.pinterest.com/pin/create/button/?description={}&url={page}page%3Dwith%3Aimg-2%23img-2&media={picture}",
            title.replace('\'', "%27")
        ),
    ];
    let links: Vec<&str> = links.iter().map(String::as_str).collect();
    let metadata = read("Aleppo is at risk of being bombed.", &links, None);
    assert_eq!(value(&metadata.url), Some((GUARDIAN, Source::ShareLink, true)));
    let title = "Aleppo could be 'bombed into smithereens', warns John Kerry";
    assert_eq!(value(&metadata.title), Some((title, Source::ShareLink, true)));
    assert_eq!(value(&metadata.image), Some((PICTURE, Source::ShareLink, true)));
    assert_eq!(value(&metadata.published), Some(("2016-10-31", Source::Url, false)));
}

#[test]
fn one_network_is_not_certain_and_the_base_url_makes_it_so() {
    let link =
        ["https://twitter.com/share?url=https://example.org/a?utm_source=x&text=A%20bridge%20closes%20via%20@example"];
    let metadata = read("Text.", &link, None);
    assert_eq!(
        value(&metadata.url),
        Some(("https://example.org/a", Source::ShareLink, false))
    );
    assert_eq!(
        value(&metadata.title),
        Some(("A bridge closes", Source::ShareLink, false))
    );
    let metadata = read("Text.", &link, Some("https://www.example.org/a/?utm_medium=y"));
    assert_eq!(
        value(&metadata.url),
        Some(("https://example.org/a", Source::ShareLink, true))
    );
}

#[test]
fn the_value_of_another_site_is_refused() {
    let foreign = [
        "https://example.org/one",
        "https://www.example.org/two",
        "https://elsewhere.example/three",
        "https://example.org/four",
        "https://twitter.com/intent/tweet?url=https%3A%2F%2Fwidget.example%2Fchart&text=A%20chart",
        "https://www.facebook.com/sharer.php?u=https%3A%2F%2Fwidget.example%2Fchart",
    ];
    assert_eq!(read("Text.", &foreign, None), Metadata::default());
    // The base URL outranks the other links.
    let metadata = read("Text.", &foreign, Some("https://widget.example/"));
    assert_eq!(value(&metadata.title), Some(("A chart", Source::ShareLink, false)));
    let metadata = read(
        "Text.",
        &foreign[4..],
        Some("https://example.org/2024/05/12/a?fbclid=x#top"),
    );
    assert_eq!(
        value(&metadata.url),
        Some(("https://example.org/2024/05/12/a", Source::Caller, false))
    );
    assert_eq!(value(&metadata.published), Some(("2024-05-12", Source::Url, false)));
    assert_eq!(metadata.title, None);
}

#[test]
fn an_article_may_link_to_another_site_most() {
    let links = [
        "https://elsewhere.example/one",
        "https://elsewhere.example/two",
        "https://elsewhere.example/three",
        "https://example.org/about",
        "https://www.facebook.com/sharer.php?u=https%3A%2F%2Fexample.org%2Fa",
    ];
    assert_eq!(
        value(&read("Text.", &links, None).url),
        Some(("https://example.org/a", Source::ShareLink, false))
    );
    // A WordPress share link is itself a link to the site.
    let links = [
        links[0],
        links[1],
        links[2],
        "https://example.org/a?share=facebook&nb=1",
    ];
    assert_eq!(
        value(&read("Text.", &links, None).url),
        Some(("https://example.org/a", Source::ShareLink, false))
    );
}

#[test]
fn the_buttons_of_other_stories_have_no_say() {
    let links = [
        "https://twitter.com/intent/tweet?url=https://example.org/other&text=Another%20story",
        "https://twitter.com/intent/tweet?url=https://example.org/a&text=A%20bridge%20closes",
        "https://www.facebook.com/sharer.php?u=https://example.org/a",
        "https://www.facebook.com/sharer.php?u=https://example.org/",
    ];
    let metadata = read("Text.", &links, None);
    assert_eq!(
        value(&metadata.url),
        Some(("https://example.org/a", Source::ShareLink, true))
    );
    assert_eq!(
        value(&metadata.title),
        Some(("A bridge closes", Source::ShareLink, false))
    );
    let metadata = read("Text.", &links, Some("https://example.org/other"));
    assert_eq!(
        value(&metadata.title),
        Some(("Another story", Source::ShareLink, false))
    );
}

#[test]
fn the_parameters_that_all_share_links_have_stay() {
    let metadata = read(
        "Text.",
        &[
            "https://www.facebook.com/sharer.php?u=https%3A%2F%2Fexample.org%2Fa%3Fid%3D7%26from%3Dfb",
            "https://twitter.com/share?url=https%3A%2F%2Fexample.org%2Fa%3Ffrom%3Dtw%26id%3D7",
        ],
        None,
    );
    assert_eq!(
        value(&metadata.url),
        Some(("https://example.org/a?id=7", Source::ShareLink, true))
    );
}

#[test]
fn a_sentence_of_the_story_is_no_title() {
    let paragraph =
        "The bridge has been there for ninety years. It is the heart of the town, the mayor said on Monday.";
    let links = [
        "https://twitter.com/intent/tweet?url=https://example.org/a&text=It%20is%20the%20heart%20of%20the%20town",
        "https://www.linkedin.com/shareArticle?url=https://example.org/a&title=A%20bridge%20closes",
    ];
    assert_eq!(
        value(&read(paragraph, &links, None).title),
        Some(("A bridge closes", Source::ShareLink, false))
    );
    assert_eq!(read(paragraph, &links[..1], None).title, None);
}

#[test]
fn the_line_that_says_what_the_address_says_is_the_title() {
    let prose = "The bridge has been there for ninety years. It is the heart of the town, the mayor said on Monday.";
    let title = |text: &str, url: &str| {
        let cleaner = crate::Cleaner::new().base_url(url).unwrap();
        let article = cleaner.text(text).unwrap();
        value(&article.metadata().title).map(|(title, source, certain)| (title.to_owned(), source, certain))
    };
    let page =
        format!("News\n\nOld bridge to close\n\nBy Jane Doe\n\n{prose}\n\n{prose}\n\nThe old bridge\n\n{prose}\n");
    let url = "https://example.org/2024/old-bridge-to-close";
    let headline = || "Old bridge to close".to_owned();
    assert_eq!(title(&page, url), Some((headline(), Source::Headline, true)));
    let longer = "https://example.org/2024/old-bridge-to-close-monday";
    assert_eq!(title(&page, longer), Some((headline(), Source::Headline, false)));
    assert_eq!(title(&page, "https://example.org/2024/new-tunnel-to-open"), None);
    // An address without words says nothing against it.
    let numbered = title(&page, "https://example.org/1234");
    assert_eq!(numbered, Some((headline(), Source::Headline, false)));
    // The heading of a section stands behind text of the article.
    assert_eq!(
        title(
            &page.replace("Old bridge to close\n\n", ""),
            "https://example.org/the-old-bridge"
        ),
        None
    );
}

#[test]
fn the_headline_goes_before_what_is_shared() {
    let prose =
        "The old harbour bridge will be closed for six weeks. It is the heart of the town, the mayor said on Monday.";
    let title = |line: &str, shared: &str| {
        let shared = shared.replace(' ', "%20");
        let share = format!("https://twitter.com/intent/tweet?url=https://example.org/1&text={shared}");
        let page = format!(
            "News\n\n{line}\n\nBy Jane Doe\n\n14 May 2024\n\n{prose}\n\n{prose}\n\n{prose}\n\nTweet <{share}>\n"
        );
        let article = crate::clean_text(&page).unwrap();
        value(&article.metadata().title).map(|(title, source, _)| (title.to_owned(), source))
    };
    let line = "Harbour bridge to be closed for weeks";
    let standing = Some((line.to_owned(), Source::Headline));
    for shared in [
        "Check this out: Harbour bridge to be closed for weeks",
        "The harbour bridge is about to close",
    ] {
        assert_eq!(title(line, shared), standing, "{shared}");
    }
    assert_eq!(
        title(&format!("Blog: {line}"), "The harbour bridge is about to close"),
        standing
    );
    // A small part of what is shared is the heading of a section.
    let shared = "Old harbour bridge closed for six weeks, mayor says";
    assert_eq!(
        title("Old harbour bridge", shared),
        Some((shared.to_owned(), Source::ShareLink))
    );
}

#[test]
fn the_headline_stands_where_it_was_found() {
    let prose =
        "The old harbour bridge will be closed for six weeks. It is the heart of the town, the mayor said on Monday.";
    let line = "Harbour bridge to be closed for weeks";
    let menu = "Ferry crews vote on new timetable\n\n".repeat(20);
    let page = format!("{line}\n\n{menu}{line}\n\nJane Calloway\n\n14 May 2024\n\n{prose}\n\n{prose}\n\n{prose}\n");
    let article = crate::clean_text(&page).unwrap();
    let metadata = article.metadata();
    assert_eq!(value(&metadata.title), Some((line, Source::Headline, false)));
    assert_eq!(
        metadata.authors.first().map(|author| author.value.as_str()),
        Some("Jane Calloway")
    );
}

#[test]
fn a_letter_counts_less_and_a_placeholder_not_at_all() {
    let links = [
        "mailto:?subject=%5BShared%20Post%5D%20A%20bridge&body=https://example.org/a",
        "https://www.linkedin.com/shareArticle?url=https://example.org/a&title=A%20bridge%20closes",
        "https://twitter.com/share?url=https://example.org/a&text=SHARETEXT",
        "https://www.reddit.com/submit?url=https://example.org/a&title=SHARETEXT",
    ];
    assert_eq!(
        value(&read("Text.", &links, None).title),
        Some(("A bridge closes", Source::ShareLink, false))
    );
    assert_eq!(
        value(&read("Text.", &links[..1], None).title),
        Some(("A bridge", Source::ShareLink, false))
    );
}

#[test]
fn nothing_is_made_up() {
    assert_eq!(read("Text.", &[], None), Metadata::default());
    let empty = [
        "https://www.facebook.com/sharer/sharer.php?u=",
        "https://example.org/a",
        "mailto:?subject=",
    ];
    assert_eq!(read("Text.", &empty, None), Metadata::default());
}

#[test]
fn bylines_name_the_authors_once() {
    let page = "By Jane Calloway and Henrik Moe\n\nThe bridge will be closed for six weeks.\n\nBy Jane Calloway\n";
    let article = crate::clean_text(page).unwrap();
    let authors = &article.metadata().authors;
    let names: Vec<&str> = authors.iter().map(|author| author.value.as_str()).collect();
    assert_eq!(names, ["Jane Calloway", "Henrik Moe"]);
    assert!(
        authors
            .iter()
            .all(|author| author.source == Source::Byline && !author.certain)
    );
}

#[test]
fn links_with_a_port_tell_the_site_too() {
    let links = [
        "https://example.org:8443/one",
        "https://example.org:8443/two",
        "https://example.org:8443/three",
        "https://www.facebook.com/sharer.php?u=https%3A%2F%2Fwidget.example%2Fchart",
    ];
    assert_eq!(read("Text.", &links, None), Metadata::default());
    let two = read("Text.", &links[1..], None);
    assert_eq!(
        value(&two.url),
        Some(("https://widget.example/chart", Source::ShareLink, false))
    );
}

#[test]
fn of_two_dates_in_a_line_the_second_may_be_that_of_the_change() {
    let prose = "The council said on Monday that the old harbour bridge will be closed for six weeks.";
    for line in [
        "Tue 14 May 2024 15.05 BST Last modified on Wed 15 May 2024 09.10 BST",
        "PUBLISHED: May 14, 2024 at 3:05 p.m. | UPDATED: May 15, 2024 at 9:10 a.m.",
    ] {
        let text = format!("Harbour bridge to close\n\n{line}\n\n{prose}\n\n{prose} It will open again in June.\n");
        let article = crate::clean_text(&text).unwrap();
        let day = |field: &Option<Field>| {
            field
                .as_ref()
                .map(|field| field.value.chars().take(10).collect::<String>())
        };
        let metadata = article.metadata();
        assert_eq!(day(&metadata.published).as_deref(), Some("2024-05-14"), "{line}");
        assert_eq!(day(&metadata.modified).as_deref(), Some("2024-05-15"), "{line}");
        assert!(
            article.paragraphs().all(|paragraph| !paragraph.contains("2024")),
            "{line}"
        );
    }
}

#[test]
fn a_block_is_read_for_dates_so_far() {
    let published = |words: usize| {
        let text = format!("{}Published: 14 May 2024.", "the bridge closes ".repeat(words));
        let article = crate::clean_text(&text).unwrap();
        article.metadata().published.as_ref().map(|field| field.value.clone())
    };
    assert_eq!(published(400).as_deref(), Some("2024-05-14"));
    assert_eq!(published(500), None);
}

#[test]
fn names_are_looked_for_in_so_many_blocks() {
    let authors = |before: usize| {
        let prose = |i| {
            format!(
                "The bridge {i} of the old harbour will be closed from Monday, the city council said on Friday night, for six weeks.\n\n"
            )
        };
        let text: String = (0..before).map(prose).chain(["By Jane Doe\n".to_owned()]).collect();
        crate::clean_text(&text).unwrap().metadata().authors.len()
    };
    assert_eq!((authors(10), authors(4000), authors(6000)), (1, 1, 0));
}

#[test]
fn lines_that_begin_as_bylines_do_are_read_so_often() {
    let authors = |lead_ins: usize| {
        let line = |i| format!("By the harbour {i}, where the ferries land in summer\n\n");
        let text: String = (0..lead_ins).map(line).chain(["By Jane Doe\n".to_owned()]).collect();
        crate::clean_text(&text).unwrap().metadata().authors.len()
    };
    assert_eq!((authors(10), authors(399), authors(402)), (1, 1, 0));
}

#[test]
fn a_byline_may_be_glued_to_what_follows() {
    let authors = |line: &str| {
        let prose = "The council said on Monday that the old harbour bridge will be closed for six weeks. ".repeat(4);
        let text = format!("# Harbour bridge to close\n\n{line} {prose}\n\n{prose}\n\n{prose}\n");
        let article = crate::clean_text(&text).unwrap();
        let authors = article.metadata().authors.iter();
        authors
            .map(|author| author.value.clone())
            .collect::<Vec<_>>()
            .join(", ")
    };
    assert_eq!(
        authors("By Jane Calloway May 14, 2024 4 min readShare"),
        "Jane Calloway"
    );
    assert_eq!(
        authors("By Jane Calloway Updated Sep 5, 2023 Full bio"),
        "Jane Calloway"
    );
    assert_eq!(authors("By Monday the bridge was open,"), "");
}
