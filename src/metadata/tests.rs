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
    let context = Context {
        base_url: base.as_ref(),
        head: None,
        today: jiff::civil::date(2026, 1, 1),
    };
    Metadata::read(&document(paragraph, links), &[], &context)
}

fn value(field: &Option<Field>) -> Option<(&str, Source, bool)> {
    field
        .as_ref()
        .map(|field| (field.value.as_str(), field.source, field.certain))
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
fn the_lead_picture_has_its_words_from_the_page() {
    let page = format!(
        "<meta property='og:image' content='https://www.example.org/b.jpg'><article><h1>Bridge closes for weeks</h1><figure><img \
         src='https://www.example.org/b.jpg' alt='A bridge'><figcaption>The bridge on Sunday. Photograph: Maren Lindqvist/Coastal \
         Press</figcaption></figure>{BODY}</article>"
    );
    let metadata = of_page(&page);
    assert_eq!(value(&metadata.image_alt), Some(("A bridge", Source::Picture, false)));
    assert_eq!(
        value(&metadata.image_caption),
        Some(("The bridge on Sunday.", Source::Picture, false))
    );
}

/// The metadata of a page that was fetched from `https://www.example.org/news/bridge` on 20 May 2024.
fn of_page(page: &str) -> Metadata {
    let cleaner = crate::Cleaner::new()
        .base_url("https://www.example.org/news/bridge")
        .unwrap()
        .fetched_on("2024-05-20")
        .unwrap();
    cleaner.html(page).unwrap().metadata().clone()
}

const BODY: &str = "<p>The old harbour bridge will be closed for six weeks from Monday while the city has its bearings renewed, \
    the council said.</p><p>Two ferries are to carry the people of the island in the meantime, at no charge to them.</p>";

fn names(authors: &[Field]) -> Vec<&str> {
    authors.iter().map(|author| author.value.as_str()).collect()
}

#[test]
fn every_field_says_where_it_was_found() {
    let page = format!(
        r#"<html lang="en-GB"><title>Bridge closes for weeks | The Example</title>
        <link rel=canonical href="/news/bridge"><meta property="og:site_name" content="The Example">
        <meta property="og:description" content="Six weeks &amp; two ferries."><meta property="og:image" content="/b.jpg">
        <meta property="og:image:alt" content="A bridge"><meta name="keywords" content="bridge, Harbour, bridge">
        <script type="application/ld+json">{{"@type":"NewsArticle","headline":"Bridge closes for weeks","author":{{"name":"Jane Doe"}},
        "datePublished":"2024-05-14T10:30:00+01:00","dateModified":"2024-05-15","articleSection":"Local","isAccessibleForFree":false}}</script>
        <article><h1>Bridge closes for weeks</h1><p class=byline>By Jane Doe</p>{BODY}</article>"#
    );
    let metadata = of_page(&page);
    let string = |field: &Option<Field>| field.as_ref().map(|f| (f.value.clone(), f.source)).unwrap();
    let is = |value: &str, source: Source| (value.to_owned(), source);
    assert_eq!(
        value(&metadata.title),
        Some(("Bridge closes for weeks", Source::Headline, true))
    );
    assert_eq!(
        value(&metadata.published),
        Some(("2024-05-14T10:30:00+01:00", Source::JsonLd, false))
    );
    assert_eq!(string(&metadata.modified), is("2024-05-15", Source::JsonLd));
    assert_eq!(
        string(&metadata.url),
        is("https://www.example.org/news/bridge", Source::Declared)
    );
    assert_eq!(string(&metadata.site_name), is("The Example", Source::OpenGraph));
    assert_eq!(
        string(&metadata.description),
        is("Six weeks & two ferries.", Source::OpenGraph)
    );
    assert_eq!(
        string(&metadata.image),
        is("https://www.example.org/b.jpg", Source::OpenGraph)
    );
    assert_eq!(string(&metadata.image_alt), is("A bridge", Source::OpenGraph));
    assert_eq!(string(&metadata.section), is("Local", Source::JsonLd));
    assert_eq!(string(&metadata.language), is("en-GB", Source::Declared));
    assert_eq!(names(&metadata.keywords), ["bridge", "Harbour"]);
    assert_eq!(names(&metadata.authors), ["Jane Doe"]);
    assert!(metadata.authors[0].certain);
    assert!(metadata.paywalled.is_some_and(|paywalled| paywalled.value));
}

#[test]
fn the_visible_page_speaks_where_no_tag_does() {
    for (byline, authors, published) in [
        (
            "<p>By Jane Doe and John Roe | 14 May 2024</p>",
            &["Jane Doe", "John Roe"][..],
            "2024-05-14",
        ),
        (
            "<p><a rel=author href=/a>Jane Doe</a></p><time datetime='2024-05-14T08:00Z'>today</time>",
            &["Jane Doe"],
            "2024-05-14T08:00:00Z",
        ),
        (
            "<p><a href=/authors/jane-doe>Jane Doe</a></p><p>Published: May 14, 2024</p>",
            &["Jane Doe"],
            "2024-05-14",
        ),
        (
            "<div>Written by</div><div>Jane Doe</div><div>Published</div><div>14.05.2024</div>",
            &["Jane Doe"],
            "2024-05-14",
        ),
        (
            "<span itemprop=author>Jane Doe</span> <meta itemprop=datePublished content=2024-05-14>",
            &["Jane Doe"],
            "2024-05-14",
        ),
        (
            "<p>By Jane Doe, Harbour Writer. Reviewed by <a rel=author href=/b>John Roe</a></p><p>Posted on 14 May 2024</p>",
            &["Jane Doe"],
            "2024-05-14",
        ),
        (
            "<p>by <a href=/our-people/jane-doe>Jane Doe</a> in <a href=/harbour>Harbour</a></p><p>14 May 2024</p>",
            &["Jane Doe"],
            "2024-05-14",
        ),
        (
            "<p>Jane Doe | Senior Writer | May 14, 2024</p>",
            &["Jane Doe"],
            "2024-05-14",
        ),
    ] {
        let metadata = of_page(&format!(
            "<title>Bridge closes for weeks</title><article><h1>Bridge closes for weeks</h1>{byline}{BODY}</article>"
        ));
        assert_eq!(names(&metadata.authors), authors, "{byline}");
        assert_eq!(
            metadata.published.map(|field| field.value).as_deref(),
            Some(published),
            "{byline}"
        );
    }
}

#[test]
fn the_day_by_the_headline_is_believed_before_another_in_the_tags() {
    let tags = "<meta property='article:published_time' content='2024-05-14T02:10:00Z'>";
    for (line, published, certain) in [
        // The evening before, by local time.
        ("13 May 2024, 10:10 pm", "2024-05-13T22:10:00", false),
        ("Updated 20 May 2024", "2024-05-14T02:10:00Z", false),
        // The fifth of the fourteenth month is none.
        ("05/14/2024", "2024-05-14T02:10:00Z", true),
        ("By Jane Doe", "2024-05-14T02:10:00Z", false),
    ] {
        let metadata = of_page(&format!(
            "{tags}<article><h1>Bridge closes for weeks</h1><p>{line}</p>{BODY}</article>"
        ));
        let found = value(&metadata.published).map(|(value, _, certain)| (value, certain));
        assert_eq!(found, Some((published, certain)), "{line}");
    }
}

#[test]
fn a_day_far_from_the_article_counts_when_it_is_the_only_one() {
    let far = "<p>Ferries go on.</p>".repeat(30);
    let page =
        |days: &str| format!("<article><h1>Bridge closes for weeks</h1>{BODY}</article><aside>{far}{days}</aside>");
    let one = of_page(&page("<p class=date>14 May 2024</p>"));
    assert_eq!(value(&one.published), Some(("2024-05-14", Source::Dateline, false)));
    let two = of_page(&page("<p class=date>14 May 2024</p><p class=date>15 May 2024</p>"));
    assert_eq!(two.published, None);
}

#[test]
fn what_is_not_the_articles_gives_no_author_and_no_date() {
    for clutter in [
        "<div class=comments><p class=comment><span class=author>Troll</span> <time datetime=2024-05-16>16 May</time> I knew it.</p></div>",
        "<footer><p>© 2024 Example House. All rights reserved.</p></footer>",
        "<p class=author>Staff</p>",
        "<p class=author>The Example</p><time datetime=2031-01-01></time>",
        "<p class=date>14 May 1823</p>",
        "<p class=author>PDF Version:</p><p class=byline>Reviewed by <span class=author>John Roe</span></p>",
        "<p><a href=/our-service/contact-us>Contact Us</a></p>",
    ] {
        let metadata = of_page(&format!(
            "<meta property='og:site_name' content='The Example'><article><h1>Bridge closes for weeks</h1>{BODY}</article>{clutter}"
        ));
        assert_eq!(names(&metadata.authors), [""; 0], "{clutter}");
        assert_eq!(metadata.published, None, "{clutter}");
    }
}

#[test]
fn a_headline_is_freed_of_the_site_and_of_what_stands_with_it() {
    for (head, heading, title) in [
        (
            "<title>Bridge closes for weeks - Local - The Example</title><meta property='og:site_name' content='The Example'><meta property='article:section' content='Local'>",
            "",
            "Bridge closes for weeks",
        ),
        (
            "<title>Bridge closes for weeks</title>",
            "<h1><a href='/'>The Example</a></h1><h2>Bridge closes for weeks</h2>",
            "Bridge closes for weeks",
        ),
        (
            "<title>Bridge closes for weeks</title>",
            "<h1><span>Harbour</span> Bridge closes for weeks</h1>",
            "Bridge closes for weeks",
        ),
        (
            "<meta property='og:title' content='7 facts on the bridge that will shock you'>",
            "<h1>Old harbour bridge closes</h1>",
            "Old harbour bridge closes",
        ),
        (
            "<title>The Example</title><meta property='og:site_name' content='The Example'>",
            "<h1>Bridge closes for weeks</h1>",
            "Bridge closes for weeks",
        ),
    ] {
        let metadata = of_page(&format!("{head}<body><article>{heading}{BODY}</article>"));
        assert_eq!(
            metadata.title.map(|field| field.value).as_deref(),
            Some(title),
            "{head} {heading}"
        );
    }
}

#[test]
fn the_text_is_believed_where_the_declared_language_is_wrong() {
    let page = format!("<html lang=fr><article>{BODY}{BODY}</article>");
    let language = of_page(&page).language.unwrap();
    let expected = if cfg!(feature = "language") {
        ("en", Source::Text)
    } else {
        ("fr", Source::Declared)
    };
    assert_eq!((language.value.as_str(), language.source), expected);
}

#[test]
fn hostile_json_ld_costs_nothing_but_itself() {
    let deep = format!("{}1{}", "{\"author\":[".repeat(10_000), "]}".repeat(10_000));
    let large = format!(
        "{{\"@type\":\"Article\",\"author\":[{}\"\"]}}",
        "{\"name\":{}},".repeat(1 << 17)
    );
    for script in [&deep, &large] {
        let page = format!(
            "<script type=application/ld+json>{script}</script><article><h1>Bridge closes for weeks</h1>{BODY}</article>"
        );
        let metadata = of_page(&page);
        assert_eq!(
            value(&metadata.title),
            Some(("Bridge closes for weeks", Source::Headline, false))
        );
        assert!(metadata.authors.is_empty());
    }
}
