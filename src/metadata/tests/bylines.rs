//! Who wrote it and when, as the visible page shows it, and what stands where they are shown and is neither.

use super::choice::days;
use super::pages::{BODY, names, of_page};

#[test]
fn what_the_page_is_about_is_no_author() {
    let authors = |headline: &str, line: &str| {
        let menu =
            "<nav><ul><li><a href=/north>North Harbour</a><li><a href=/a>About</a></ul></nav><p>1<p>2<p>3<p>4<p>5";
        let page = format!("{menu}<article><h1>{headline}</h1>{line}{BODY}</article>");
        names(&of_page(&page).authors).join(", ")
    };
    let bridge = |line: &str| authors("Bridge closes for weeks", line);
    // Named like a person: a heading that goes on, the headline again, the section that the menu has too.
    assert_eq!(bridge("<p>Maren Lindqvist</p>"), "Maren Lindqvist");
    assert_eq!(bridge("<h2>Alte Seebrücke in Hafenstadt</h2>"), "");
    assert_eq!(authors("Alte Seebrücke", "<h2>Alte Seebrücke</h2>"), "");
    assert_eq!(bridge("<p><a href=/north>North Harbour</a> 14 May 2024</p>"), "");
    assert_eq!(
        bridge("<p><a href=/people/1>Maren Lindqvist</a> 14 May 2024</p>"),
        "Maren Lindqvist"
    );
    // Marked as one: a word of the headline, a section, whose picture it is, what tells of the author.
    let marked = |name: &str| bridge(&format!("<div class=author>{name}</div>"));
    assert_eq!(marked("surfguard"), "surfguard");
    assert_eq!(marked("Bridge"), "");
    assert_eq!(marked("Personal finance"), "");
    assert_eq!(marked("The Harbour editors"), "The Harbour editors");
    assert_eq!(
        bridge(
            "<figure><img src=b.jpg><figcaption>The bridge. <span itemprop=creator>Sam Roe/Coastal Press</span></figcaption></figure>"
        ),
        ""
    );
    assert_eq!(
        bridge(
            "<div class=author-name>Maren Lindqvist</div><div class=author-description>Licensed Harbour Pilot</div>"
        ),
        "Maren Lindqvist"
    );
    assert_eq!(
        bridge("<div class=comment-author><b class=fn>Sam Roe</b> says:</div>"),
        ""
    );
    // Behind a lead-in: what stands in the story's own sentence, the next item of a menu.
    assert_eq!(bridge("<p>von Autor: Maren Lindqvist</p>"), "Maren Lindqvist");
    assert_eq!(
        bridge(&format!(
            "{}<p>BY (Namensnennung) steht für die Nennung.</p>{BODY}",
            BODY.repeat(6)
        )),
        ""
    );
    assert_eq!(bridge("<ul><li><a href=/t>Texte</a><li><a href=/k>Karten</a></ul>"), "");
}

#[test]
fn beside_people_stand_their_sections() {
    let page = format!(
        "<article><h1>Bridge closes for weeks</h1><div class=author>Maren Lindqvist</div><div class=author>Harbours</div>\
         <div class=author>Show all articles</div><div class=author>Sam Roe</div>{BODY}</article>"
    );
    assert_eq!(names(&of_page(&page).authors), ["Maren Lindqvist", "Sam Roe"]);
}

#[test]
fn tags_name_people_as_catalogues_do_and_companies_publish() {
    let authors = |tags: &str| {
        let page = format!("<head>{tags}</head><article><h1>Bridge closes for weeks</h1>{BODY}</article>");
        names(&of_page(&page).authors).join("; ")
    };
    let cited =
        "<meta name=citation_author content='Lindqvist, Maren'><meta name=citation_author content='Roe, Sam K.'>";
    assert_eq!(authors(cited), "Maren Lindqvist; Sam K. Roe");
    assert_eq!(
        authors("<meta name=author content='Lindqvist, Maren'>"),
        "Lindqvist; Maren"
    );
    assert_eq!(
        authors("<meta name=author content='Hafen Medien GmbH, Munich, Germany'>"),
        ""
    );
    assert_eq!(
        authors("<meta name=author content='Hafen Medien GmbH www.hafen.example'>"),
        ""
    );
    assert_eq!(authors("<meta name=author content='Port Wydawnictwo Sp. z o.o.'>"), "");
}

#[test]
fn the_posts_own_footer_dates_it() {
    let published = |line: &str| {
        let page = format!(
            "<article><h1>Bridge closes for weeks</h1>{}</article>{line}",
            BODY.repeat(6)
        );
        of_page(&page).published.map(|field| field.value)
    };
    let footer = |before: &str, day: &str| {
        let link =
            "<a href=/harbour>Harbour</a>, <a href=/bridge>Bridge</a>. Nine readers have said what they think of it";
        published(&format!(
            "<footer class=menu>{before} {day} in {link}; what do you say?</footer>"
        ))
    };
    assert_eq!(
        footer("This entry was posted on", "14 May 2024").as_deref(),
        Some("2024-05-14")
    );
    assert_eq!(
        footer("Dieser Artikel wurde am", "14. Mai 2024").as_deref(),
        Some("2024-05-14")
    );
    assert_eq!(footer("Some of us were there", "14 May 2024"), None);
}

#[test]
fn what_readers_are_told_goes_before_what_the_element_says_beside_it() {
    let published = |moment: &str, text: &str| {
        let (published, _) = days(&format!("<p><time datetime='{moment}'>{text}</time></p>"));
        published
    };
    assert_eq!(
        published("2024-05-18T08:00:00Z", "Published on 14 May 2024").as_deref(),
        Some("2024-05-14")
    );
    // The same day elsewhere on earth, and one that nothing says to be that of publication.
    assert_eq!(
        published("2024-05-13T23:30:00Z", "Published on 14 May 2024").as_deref(),
        Some("2024-05-13T23:30:00Z")
    );
    assert_eq!(
        published("2024-05-18T08:00:00Z", "14 May 2024").as_deref(),
        Some("2024-05-18T08:00:00Z")
    );
}

#[test]
fn the_day_and_the_byline_may_stand_among_share_buttons() {
    let line = "<div class=social-share><h5>14.05.2024</h5><div>By Maren Lindqvist</div><a href='https://twitter.com/share?url=x'>Tweet</a></div>";
    let metadata = of_page(&format!(
        "<article><h1>Bridge closes for weeks</h1>{line}{BODY}</article>"
    ));
    assert_eq!(
        metadata.published.map(|field| field.value).as_deref(),
        Some("2024-05-14")
    );
    assert_eq!(names(&metadata.authors), ["Maren Lindqvist"]);
}

/// The authors of a page with something in its head, and behind its headline.
fn authors_of(tags: &str, line: &str) -> String {
    let page = format!("<head>{tags}</head><article><h1>Bridge closes for weeks</h1>{line}{BODY}</article>");
    names(&of_page(&page).authors).join(", ")
}

#[test]
fn the_name_that_a_byline_marks_is_all_that_it_names() {
    let name = "<span class=byline-name>Maren Lindqvist</span>";
    let title = "<span class=byline-title>Coastal Harbour correspondent</span>";
    for line in [
        format!("<div class=byline>{name} {title}</div>"),
        format!("<div class=byline><b class=byline-heading>Analysis</b> {name} {title}</div>"),
        "<p><span class=authorname>Maren Lindqvist</span></p>".to_owned(),
    ] {
        assert_eq!(authors_of("", &line), "Maren Lindqvist", "{line}");
    }
    // A carrier that is longer than a byline has others' names too.
    let line = format!(
        "<div class=author-area><div class=author>{}</div><p>{}</p><b class=author-name></b></div>",
        "Maren Lindqvist",
        "The harbour. ".repeat(20)
    );
    assert_eq!(authors_of("", &line), "Maren Lindqvist");
}

#[test]
fn agencies_and_staffs_are_authors_where_nobody_else_is() {
    assert_eq!(authors_of("", "<p>By Associated Press</p>"), "Associated Press");
    assert_eq!(
        authors_of(
            "",
            "<div class=byline><h6>Written by</h6><h5>The Associated Press</h5></div>"
        ),
        "The Associated Press"
    );
    assert_eq!(
        authors_of("", "<p>By Maren Lindqvist</p><p class=author>Associated Press</p>"),
        "Maren Lindqvist"
    );
    let staff = "<meta name=author content='Redaktion'>";
    assert_eq!(authors_of(staff, ""), "Redaktion");
    assert_eq!(authors_of(staff, "<p>By Maren Lindqvist</p>"), "Maren Lindqvist");
    let person = format!("<meta property='article:author' content='Sam Roe'>{staff}");
    assert_eq!(authors_of(&person, ""), "Sam Roe");
    // One that is called after the site.
    assert_eq!(
        authors_of("<meta name=author content='Example Staff'>", ""),
        "Example Staff"
    );
}

#[test]
fn the_byline_goes_before_a_tag_that_says_less() {
    let by = "<p class=byline>By <a rel=author href=/authors/ml>Maren Lindqvist</a></p>";
    for vague in ["Maren", "mlindqvist", "Coastal Team", "Plain Sailing"] {
        let tag = format!("<meta name=author content='{vague}'>");
        assert_eq!(authors_of(&tag, by), "Maren Lindqvist", "{vague}");
        assert_eq!(authors_of(&tag, ""), vague);
    }
    assert_eq!(authors_of("<meta name=author content='Henrik Moe'>", by), "Henrik Moe");
}

#[test]
fn a_name_with_more_behind_it_is_the_name() {
    let line = "<p>By <a href=/authors/ml>Maren Lindqvist</a> Harbour Pilot</p>";
    assert_eq!(authors_of("", line), "Maren Lindqvist");
    let line = "<p>By <a href=/people/1>Maren Lindqvist</a> and <a href=/people/2>Henrik Moe</a> Harbour Pilots</p>";
    assert_eq!(authors_of("", line), "Maren Lindqvist, Henrik Moe");
    // Who is linked right behind her wrote no part of it.
    let line = "<p>By <a href=/authors/ml>Maren Lindqvist</a><a href=/1>Seebrücken Hafenstadt</a></p>";
    assert_eq!(authors_of("", line), "Maren Lindqvist");
    let line = "<div class=author>Maren Lindqvist Pilot</div><div class=author>Maren Lindqvist</div>";
    assert_eq!(authors_of("", line), "Maren Lindqvist");
}

#[test]
fn sections_stand_behind_a_line_that_names_nobody() {
    let line = |first: &str| format!("<div class=byline><p>{first}</p><p>Lifestyle</p></div>");
    assert_eq!(authors_of("", &line("Filed under")), "");
    assert_eq!(authors_of("", &line("surfguard")), "surfguard");
}

#[test]
fn a_zone_may_stand_between_the_hour_and_the_byline() {
    let line = "<h5>05/14/2024 11:00 AM PST BY MAREN LINDQVIST</h5>";
    assert_eq!(authors_of("", line), "MAREN LINDQVIST");
}

#[test]
fn of_the_days_that_a_page_shows_the_one_in_its_address_is_the_articles() {
    let published = |url: &str, shown: &str| {
        let page = format!(
            "<h1>Bridge closes for weeks</h1><ul><li><a href=/1>Ferries vote</a><p>12 May 2024</p></li></ul>{}<p>{shown}</p>{BODY}",
            "<ul><li><a href=/2>More</a></li></ul>".repeat(9)
        );
        let cleaner = crate::Cleaner::new()
            .base_url(url)
            .unwrap()
            .fetched_on("2024-05-20")
            .unwrap();
        let article = cleaner.html(&page).unwrap();
        article.metadata().published.as_ref().map(|field| field.value.clone())
    };
    assert_eq!(
        published("https://example.org/2024/05/14/bridge", "14 May 2024").as_deref(),
        Some("2024-05-14")
    );
    assert_eq!(
        published("https://example.org/bridge", "14 May 2024").as_deref(),
        Some("2024-05-12")
    );
}
