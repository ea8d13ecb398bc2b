//! What a page says of itself, in its tags and to its readers.

use super::*;

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
pub(super) fn of_page(page: &str) -> Metadata {
    let cleaner = crate::Cleaner::new()
        .base_url("https://www.example.org/news/bridge")
        .unwrap()
        .fetched_on("2024-05-20")
        .unwrap();
    cleaner.html(page).unwrap().metadata().clone()
}

pub(super) const BODY: &str = "<p>The old harbour bridge will be closed for six weeks from Monday while the city has its bearings renewed, \
    the council said.</p><p>Two ferries are to carry the people of the island in the meantime, at no charge to them.</p>";

pub(super) fn names(authors: &[Field]) -> Vec<&str> {
    authors.iter().map(|author| author.value.as_str()).collect()
}

#[test]
fn buttons_and_lead_ins_are_no_authors() {
    let authors = |line: &str| {
        let page = format!("<article><h1>Bridge closes for weeks</h1>{line}{BODY}</article>");
        let metadata = of_page(&page);
        names(&metadata.authors).join(", ")
    };
    let button =
        |name: &str| format!("<a class=author-share href='javascript:'><span class=byline-button>{name}</span></a>");
    let buttons: String = ["Link", "Whatsapp", "Reddit", "Line"].map(button).concat();
    assert_eq!(authors(&format!("<div class=info>{buttons}</div>")), "");
    assert_eq!(
        authors("<div class=meta><div class=author>Nga</div><div class=author>Arta Krasniqi</div></div>"),
        "Arta Krasniqi"
    );
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
        "<p class=author>Admin</p>",
        "<p class=\"fn org\">NHT</p>",
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
        (
            "<title>Bridge closes for weeks</title>",
            "<h1>Blog: Bridge closes for weeks (example.org) 12</h1>",
            "Bridge closes for weeks",
        ),
        (
            "<title>Bridge to the past: rail in 1880</title>",
            "<h1>Bridge to the past: rail in 1880</h1>",
            "Bridge to the past: rail in 1880",
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
