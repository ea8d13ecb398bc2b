//! Pages (tests/fixtures/renderings/*/page.html) as many programs render them: each rendering is told from the others, and
//! gives the article that the page itself gives.
//!
//! The README beside the fixtures says how each was made. The samples of the examples are of the first page.

use std::fs;
use std::path::{Path, PathBuf};

use cleancopy::{Article, Cleaner, Renderer, clean_html};

/// What a form says of its anchors.
#[derive(Clone, Copy, PartialEq)]
enum Marks {
    Nothing,
    Start,
    End,
    Both,
}

/// The forms of the fixtures by the first part of their names.
const FORMS: &[(&str, Renderer, Marks)] = &[
    ("elinks", Renderer::Links, Marks::Start),
    ("gecko", Renderer::Gecko, Marks::End),
    ("gmail", Renderer::Gmail, Marks::End),
    ("html-to-text", Renderer::HtmlToText, Marks::End),
    ("html2text", Renderer::Html2Text, Marks::Both),
    ("html2text-reference", Renderer::Html2Text, Marks::Both),
    ("inscriptis", Renderer::Inscriptis, Marks::Both),
    ("inscriptis-bare", Renderer::Inscriptis, Marks::Nothing),
    ("jericho", Renderer::Jericho, Marks::End),
    ("jsoup", Renderer::Jsoup, Marks::End),
    ("links", Renderer::Links, Marks::Start),
    ("lynx", Renderer::Lynx, Marks::Start),
    ("lynx-inline", Renderer::Lynx, Marks::Start),
    ("lynx-nolist", Renderer::Lynx, Marks::Nothing),
    ("markdown", Renderer::Markdown, Marks::Both),
    ("outlook", Renderer::Outlook, Marks::End),
    ("plain", Renderer::Plain, Marks::Nothing),
    ("w3m", Renderer::W3m, Marks::Start),
    ("w3m-bare", Renderer::W3m, Marks::Nothing),
];

/// The folders of the pages.
const PAGES: [&str; 2] = ["lighthouse", "market"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/renderings")
}

/// A rendering of a page.
struct Rendering {
    name: String,
    renderer: Renderer,
    marks: Marks,
    text: String,
}

/// The renderings of a page.
fn renderings(page: &str) -> Vec<Rendering> {
    let mut found = Vec::new();
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/renderings");
    for (form, renderer, marks) in FORMS {
        let mut add = |name: String, path: PathBuf| {
            if let Ok(text) = fs::read_to_string(path) {
                let (renderer, marks) = (*renderer, *marks);
                found.push(Rendering {
                    name,
                    renderer,
                    marks,
                    text,
                });
            }
        };
        if page == PAGES[0] {
            add(format!("the sample of {form}"), samples.join(format!("{form}.txt")));
        }
        for width in ["0", "60", "72", "80", "100"] {
            let name = format!("{page}/{form}.{width}.txt");
            add(name.clone(), folder().join(name));
        }
    }
    assert!(found.len() > FORMS.len(), "{}", found.len());
    found
}

/// The article of a rendering. Jericho leaves targets as the page has them.
fn read(rendering: &str) -> Article {
    let cleaner = Cleaner::new().base_url("https://news.example.org/").unwrap();
    cleaner.text(rendering).unwrap()
}

fn article(page: &str) -> Article {
    clean_html(&fs::read_to_string(folder().join(page).join("page.html")).unwrap()).unwrap()
}

/// The paragraphs without the headline, in small letters and without their line breaks: some programs write headings in
/// capitals, and only a rendering shows where lines end.
fn paragraphs(article: &Article, headline: &str) -> Vec<String> {
    let texts = article
        .paragraphs()
        .map(|paragraph| paragraph.to_lowercase().replace('\n', " "));
    texts.filter(|text| text != headline).collect()
}

fn links(article: &Article) -> Vec<(String, String)> {
    article
        .links()
        .map(|link| (link.text.to_owned(), link.url.to_owned()))
        .collect()
}

#[test]
fn each_is_told_by_its_marks() {
    for rendering in PAGES.iter().flat_map(|page| renderings(page)) {
        let found = Renderer::detect(&rendering.text);
        assert_eq!(
            found.renderer(),
            rendering.renderer,
            "{}: {:?}",
            rendering.name,
            found.votes()
        );
    }
}

#[test]
fn targets_behind_anchors_are_read_where_nothing_is_wrapped() {
    let text = "The bridge is closed for ten weeks, says the mayor <https://news.example.org/people/mayor>, who lives on the \
        other side of the river and has to walk to the town hall and back twice a day for as long as it lasts.\n\n\
        Read more: Why the gulls are leaving <https://news.example.org/2024/gulls>\n\n\
        She has asked for a ferry that takes bicycles and prams, and for one more boat after the last train from town.\n";
    let article = read(text);
    let (first, _) = text.split_once('\n').unwrap();
    let (before, behind) = first.split_once(" <https://news.example.org/people/mayor>").unwrap();
    let found = paragraphs(&article, "");
    assert_eq!(found[0], format!("{before}{behind}").to_lowercase());
    assert_eq!(found.len(), 2);
    assert_eq!(
        links(&article),
        [("mayor".to_owned(), "https://news.example.org/people/mayor".to_owned())]
    );
}

#[test]
fn quoted_mail_is_plain_text() {
    let lines = [
        "The bridge is closed for ten weeks, says the mayor, who lives on the other side and has to walk to the town hall twice a day.",
        "She has asked for a ferry that takes bicycles and prams, and for one more boat after the last train, at half past eleven.",
    ];
    let mail = format!("> {}\n>\n> {}\n\nOn Friday, Aud wrote:\n", lines[0], lines[1]);
    assert_eq!(Renderer::detect(&mail).renderer(), Renderer::Plain);
    assert_eq!(
        read(&mail).paragraphs().collect::<Vec<_>>(),
        [lines[0], lines[1], "On Friday, Aud wrote:"]
    );
}

#[test]
fn each_gives_the_paragraphs_of_the_page() {
    for page in PAGES {
        let article = article(page);
        let headline = article.metadata().title.as_ref().unwrap().value.to_lowercase();
        let expected = paragraphs(&article, &headline);
        assert!(expected.len() > 10);
        for Rendering { name, text, .. } in renderings(page) {
            assert_eq!(paragraphs(&read(&text), &headline), expected, "{name}");
        }
    }
}

#[test]
fn each_gives_the_links_of_the_page() {
    for (page, count) in PAGES.into_iter().zip([7, 12]) {
        let expected = links(&article(page));
        assert_eq!(expected.len(), count);
        for rendering in renderings(page) {
            if rendering.marks != Marks::Nothing {
                assert_links(&rendering, &expected);
            }
        }
    }
}

fn assert_links(rendering: &Rendering, expected: &[(String, String)]) {
    let found = links(&read(&rendering.text));
    let name = &rendering.name;
    assert_eq!(found.len(), expected.len(), "{name}: {found:?}");
    for ((anchor, url), (expected, expected_url)) in found.iter().zip(expected) {
        // links writes a slash behind every host, that of an address for mail too.
        assert_eq!(url.trim_end_matches('/'), expected_url.trim_end_matches('/'), "{name}");
        let (anchor, expected) = (anchor.to_lowercase(), expected.to_lowercase());
        let is_right = match rendering.marks {
            Marks::Nothing | Marks::Both => anchor == expected,
            // The other end is a guess: where it is off, the anchors have the end that is known in common.
            Marks::Start => anchor.starts_with(&expected) || expected.starts_with(&anchor),
            Marks::End => anchor.ends_with(&expected) || expected.ends_with(&anchor),
        };
        assert!(is_right && !anchor.is_empty(), "{name}: {anchor:?} for {expected:?}");
    }
}
