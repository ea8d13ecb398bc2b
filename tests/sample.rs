//! The bundled rendering: that it is what the renderer makes of the page below, and that the page comes out of it again.

#[path = "support/expected.rs"]
mod expected;
#[path = "support/jsoup.rs"]
mod jsoup;

use std::path::Path;

use cleancopy::{Anchor, Article, Role, clean_text};
use jsoup::{Node, element, render};

const HARBOUR: &str = include_str!("../examples/data/harbour.txt");

const SHARED: &str = "https%3A%2F%2Fnews.example.org%2F2024%2Fmay%2F14%2Fharbour-bridge-to-close-for-six-weeks";
const PICTURE: &str = "https://media.example.org/2024/05/harbour-bridge-cracks-1200.jpg";

fn text(text: &str) -> Node {
    Node::Text(text.to_owned())
}

fn link(url: &str, anchor: &str) -> Node {
    Node::Link(url.to_owned(), vec![text(anchor)])
}

fn p<const N: usize>(children: [Node; N]) -> Node {
    element("p", children)
}

fn teaser(headline: &str, url: &str) -> [Node; 2] {
    [
        p([text(headline)]),
        Node::Link(url.to_owned(), vec![text(" Read more ")]),
    ]
}

fn share(network: &str, url: String) -> [Node; 1] {
    [Node::Link(url, vec![element("span", [text(network)]), text(" ")])]
}

/// A news page, in the manner of a real one.
fn harbour() -> Vec<Node> {
    let share_as = |campaign: &str| format!("{SHARED}%3FCMP%3D{campaign}");
    let picture = "https%3A%2F%2Fmedia.example.org%2F2024%2F05%2Fharbour-bridge-cracks-1200.jpg";
    let title = "Harbour%20bridge%20to%20close%20for%20%27at%20least%20six%20weeks%27";
    let mut page = vec![
        p([
            text(
                "The old harbour bridge, the only dry way to the island, will be closed for “at least six weeks” \
                from Monday, the mayor, ",
            ),
            link("https://news.example.org/people/ingrid-solheim", "Ingrid Solheim"),
            text(", has said."),
        ]),
        p([text(
            "Engineers found cracks in two of the five supports of the bridge on Friday, and the city closed \
                it to lorries the same evening. Some 14,000 people cross it on a working day.",
        )]),
    ];
    page.extend(teaser(
        "Ferry crews vote on new timetable",
        "https://news.example.org/2024/may/11/ferry-crews-vote-on-new-timetable-for-the-island-route",
    ));
    page.extend([
        p([
            text("“We will see whether the "),
            link("https://news.example.org/topics/harbour-authority", "Harbour Authority"),
            text(
                " can keep two ferries running at once,” Solheim said on Sunday, adding that the old timetable \
                was made for a town with half as many people.",
            ),
        ]),
        p([
            text("The cost of the repair is put at £4m, of which the "),
            link(
                "https://news.example.org/topics/transport-ministry",
                "transport ministry",
            ),
            text(
                " is to pay a half. The rest would have to come out of this year’s budget, and the council has \
                little to spare: it spent a third of its reserve on the flood wall.",
            ),
        ]),
        text(" "),
        Node::Link(String::new(), vec![]),
        text(" "),
    ]);
    page.extend(share(
        "Facebook",
        format!(
            "https://www.facebook.com/dialog/share?app_id=100&href={}&picture={picture}",
            share_as("share_btn_fb")
        ),
    ));
    page.extend(share(
        "Twitter",
        format!(
            "https://twitter.com/intent/tweet?text={title}&url={}",
            share_as("share_btn_tw")
        ),
    ));
    page.extend(share(
        "Pinterest",
        format!("http://www.pinterest.com/pin/create/button/?description={title}&url={SHARED}&media={picture}"),
    ));
    page.extend([
        text(
            " One of the cracks in the second support of the harbour bridge, which was built in 1931. \
                Photograph: Maren Lindqvist/Coastal Press/AFP ",
        ),
        p([
            text("Nobody on the bridge or below it was in danger at any time, according to the engineers who "),
            link(
                "https://news.example.org/2024/may/10/engineers-measured-the-supports-of-the-harbour-bridge-in-april",
                "measured the supports",
            ),
            text(
                " in April and again last week. The cracks are thinner than a hair, but they have grown by a \
                third since then. ",
            ),
            link(
                "https://news.example.org/2024/may/12/what-a-crack-in-concrete-tells-an-engineer-and-what-it-does-not",
                "Experts from the university",
            ),
            text(", which has watched the bridge with lasers for three years, agree."),
        ]),
        p([text(
            "Shop owners on the island fear for the season. Many of them say they have been told nothing:",
        )]),
        element(
            "ul",
            [
                element(
                    "li",
                    [text("the bakery by the pier will open at six for the first ferry;")],
                ),
                element("li", [text("two hotels have offered rooms to commuters;")]),
                element(
                    "li",
                    [text("the market moves to the mainland for the time of the works.")],
                ),
            ],
        ),
    ]);
    page.extend(teaser(
        "Island market to move to the mainland for the summer, traders say",
        "https://news.example.org/2024/may/13/island-market-to-move-to-the-mainland-for-the-summer",
    ));
    page.extend([
        p([
            link("https://news.example.org/people/tomas-brandt", "Tomas Brandt"),
            text(
                ", who has run the ferry office since 2009, asked for patience. “If x passengers want to cross and x \
                < 300, we take them all,” he said. “If not, they will have to wait for the next boat.”",
            ),
        ]),
        p([text(
            "Work is to begin on Monday at five in the morning, and to go on day and night.",
        )]),
    ]);
    page
}

fn clean(rendering: &str) -> Article {
    clean_text(rendering).unwrap()
}

fn paragraphs(article: &Article) -> Vec<String> {
    article.paragraphs().map(|paragraph| paragraph.into_owned()).collect()
}

#[test]
fn the_file_is_the_rendering_of_the_page() {
    expected::check(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/harbour.txt"),
        &render(&harbour()),
    );
}

#[test]
fn the_page_comes_out_of_the_rendering() {
    for (form, rendering) in forms() {
        let article = clean(&rendering);
        assert_eq!(
            paragraphs(&article),
            [
                "The old harbour bridge, the only dry way to the island, will be closed for “at least six weeks” from \
                 Monday, the mayor, Ingrid Solheim, has said.",
                "Engineers found cracks in two of the five supports of the bridge on Friday, and the city closed it to \
                 lorries the same evening. Some 14,000 people cross it on a working day.",
                "“We will see whether the Harbour Authority can keep two ferries running at once,” Solheim said on \
                 Sunday, adding that the old timetable was made for a town with half as many people.",
                "The cost of the repair is put at £4m, of which the transport ministry is to pay a half. The rest would \
                 have to come out of this year’s budget, and the council has little to spare: it spent a third of its \
                 reserve on the flood wall.",
                "Nobody on the bridge or below it was in danger at any time, according to the engineers who measured the supports in April and again last \
                 week. The cracks are thinner than a hair, but they have grown by a third since then. Experts from the \
                 university, which has watched the bridge with lasers for three years, agree.",
                "Shop owners on the island fear for the season. Many of them say they have been told nothing:",
                "the bakery by the pier will open at six for the first ferry;",
                "two hotels have offered rooms to commuters;",
                "the market moves to the mainland for the time of the works.",
                "Tomas Brandt, who has run the ferry office since 2009, asked for patience. “If x passengers want to \
                 cross and x < 300, we take them all,” he said. “If not, they will have to wait for the next boat.”",
                "Work is to begin on Monday at five in the morning, and to go on day and night.",
            ],
            "{form}"
        );
    }
}

#[test]
fn links_are_read_with_their_anchors() {
    for (form, rendering) in forms() {
        let article = clean(&rendering);
        let links: Vec<(&str, bool)> = article
            .links()
            .map(|link| (link.text, link.anchor > Anchor::Unknown))
            .collect();
        let anchors = [
            "Ingrid Solheim",
            "Harbour Authority",
            "transport ministry",
            "measured the supports",
            "Experts from the university",
            "Tomas Brandt",
        ];
        assert_eq!(links, anchors.map(|anchor| (anchor, true)), "{form}");
    }
}

#[test]
fn the_share_links_tell_of_the_page() {
    for (form, rendering) in forms() {
        let article = clean(&rendering);
        let metadata = article.metadata();
        let value = |field: &Option<cleancopy::Field>| field.as_ref().map(|field| (field.value.clone(), field.certain));
        let title = "Harbour bridge to close for 'at least six weeks'";
        assert_eq!(value(&metadata.title), Some((title.to_owned(), true)), "{form}");
        let url = "https://news.example.org/2024/may/14/harbour-bridge-to-close-for-six-weeks";
        assert_eq!(value(&metadata.url), Some((url.to_owned(), true)), "{form}");
        assert_eq!(
            value(&metadata.published).map(|(date, _)| date),
            Some("2024-05-14".to_owned()),
            "{form}"
        );
        assert_eq!(
            value(&metadata.image).map(|(image, _)| image),
            Some(PICTURE.to_owned()),
            "{form}"
        );
    }
}

#[test]
fn the_caption_is_taken_apart() {
    for (form, rendering) in forms() {
        let article = clean(&rendering);
        let [caption] = article.captions() else {
            panic!("{form}: {:?}", article.captions())
        };
        assert_eq!(
            caption.description,
            "One of the cracks in the second support of the harbour bridge, which was built in 1931.",
            "{form}"
        );
        assert_eq!(
            caption.credit.as_deref(),
            Some("Photograph: Maren Lindqvist/Coastal Press/AFP"),
            "{form}"
        );
        assert_eq!(caption.photographer.as_deref(), Some("Maren Lindqvist"), "{form}");
        assert!(
            caption.agencies.iter().any(|agency| agency == "AFP"),
            "{form}: {:?}",
            caption.agencies
        );
        assert_eq!(caption.image.as_deref(), Some(PICTURE), "{form}");
    }
}

#[test]
fn clutter_is_told_by_kind() {
    for (form, rendering) in forms() {
        let article = clean(&rendering);
        let texts = |role: Role| -> Vec<&str> {
            article
                .removed()
                .filter(|removed| removed.role == role)
                .map(|removed| removed.text)
                .collect()
        };
        assert_eq!(
            texts(Role::Teaser),
            [
                "Ferry crews vote on new timetable",
                "Read more",
                "Island market to move to the mainland for the summer, traders say",
                "Read more"
            ],
            "{form}"
        );
        assert_eq!(texts(Role::Share), ["Facebook", "Twitter", "Pinterest"], "{form}");
    }
}

/// The rendering as it is made, and as many stores keep it: without the spaces at the ends of lines.
fn forms() -> [(&'static str, String); 2] {
    let stripped = HARBOUR.split('\n').map(str::trim_end).collect::<Vec<_>>().join("\n");
    [("as rendered", HARBOUR.to_owned()), ("stripped", stripped)]
}
