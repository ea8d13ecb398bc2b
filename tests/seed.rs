//! A real page, where one lies beside the checkout: the article that must come out of it, to the letter.

use std::path::Path;

use cleancopy::{Article, Field, clean_text};

/// The rendering as it is and without the spaces at the ends of its lines; none in a checkout that stands alone.
fn seeds() -> Vec<(&'static str, Article)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seed.txt");
    let Ok(seed) = std::fs::read_to_string(&path) else {
        println!("skipped: there is no {}", path.display());
        return Vec::new();
    };
    let stripped: String = seed.lines().map(|line| format!("{}\n", line.trim_end())).collect();
    vec![
        ("as rendered", clean_text(&seed).unwrap()),
        ("stripped", clean_text(&stripped).unwrap()),
    ]
}

fn value(field: &Option<Field>) -> Option<&str> {
    field.as_ref().map(|field| field.value.as_str())
}

#[test]
fn the_article_is_exact() {
    for (form, article) in seeds() {
        let paragraphs: Vec<_> = article.paragraphs().collect();
        assert_eq!(paragraphs.len(), 14, "{form}: {paragraphs:#?}");
        assert!(
            paragraphs[0].starts_with("Aleppo, Syria’s second city, is at risk"),
            "{form}: {}",
            paragraphs[0]
        );
        assert!(
            paragraphs[0].contains("secretary of state, John Kerry, has said."),
            "{form}: {}",
            paragraphs[0]
        );
        assert!(
            paragraphs[13].starts_with("Syria, he argued, was “a whole bunch"),
            "{form}: {}",
            paragraphs[13]
        );
        assert!(
            paragraphs[13].ends_with("diplomatic cocktail I can think of.”"),
            "{form}: {}",
            paragraphs[13]
        );
        let text = article.text();
        assert!(
            text.contains(
                "As opposition forces attempted to break the siege of rebel-held eastern Aleppo with an assault heavily \
                 criticised by the United Nations, the Syrian government claimed"
            ),
            "{form}: {text}"
        );
        let clutter = [
            "http",
            "<",
            "Read more",
            "Russia denied membership",
            "Aleppo ceasefire at risk after",
            "Facebook",
            "Twitter",
            "Pinterest",
            "Displaced Syrians",
            "Photograph",
        ];
        for word in clutter {
            assert!(!text.contains(word), "{form}: {word:?} is in {text}");
        }
    }
}

#[test]
fn the_glue_faults_are_repaired_and_no_other_place_is_touched() {
    for (form, article) in seeds() {
        let document = article.document();
        let around: Vec<String> = document
            .repairs()
            .iter()
            .map(|repair| {
                let (before, after) = document.text().split_at(repair.at as usize);
                let before = before.rsplit(char::is_whitespace).next().unwrap();
                format!("{before} {}", after.split_whitespace().next().unwrap())
            })
            .collect();
        assert_eq!(around, ["state, John", "assault heavily"], "{form}");
    }
}

#[test]
fn the_links_have_their_anchors() {
    for (form, article) in seeds() {
        let anchors: Vec<_> = article.links().map(|link| link.text).collect();
        assert_eq!(
            anchors,
            [
                "John Kerry",
                "Russia",
                "Syria",
                "break the siege",
                "heavily criticised by the United Nations",
                "Bashar al-Assad"
            ],
            "{form}"
        );
        let first = article.links().next().unwrap();
        assert_eq!(first.url, "https://www.theguardian.com/us-news/john-kerry", "{form}");
    }
}

#[test]
fn the_caption_is_taken_apart() {
    for (form, article) in seeds() {
        let [caption] = article.captions() else {
            panic!("{form}: {:#?}", article.captions())
        };
        assert!(
            caption.text.starts_with("Displaced Syrians carry their belongings"),
            "{form}: {}",
            caption.text
        );
        assert!(
            caption.description.ends_with("rebel offensive."),
            "{form}: {}",
            caption.description
        );
        assert_eq!(
            caption.credit.as_deref(),
            Some("Photograph: Omar Haj Kadour/AFP/Getty Images"),
            "{form}"
        );
        assert_eq!(caption.photographer.as_deref(), Some("Omar Haj Kadour"), "{form}");
        assert_eq!(caption.agencies, ["AFP", "Getty Images"], "{form}");
        assert_eq!(
            caption.image.as_deref(),
            Some("https://media.guim.co.uk/9e28bcb1c828c12c00a6b3a693534932283b1144/0_276_4383_2630/4383.jpg"),
            "{form}"
        );
    }
}

#[test]
fn the_share_links_tell_of_the_page() {
    for (form, article) in seeds() {
        let metadata = article.metadata();
        let title = "Aleppo could be 'bombed into smithereens', warns John Kerry";
        assert_eq!(value(&metadata.title), Some(title), "{form}");
        let url = "https://www.theguardian.com/world/2016/oct/31/aleppo-syria-john-kerry-russia-diplomacy";
        assert_eq!(value(&metadata.url), Some(url), "{form}");
        assert_eq!(value(&metadata.published), Some("2016-10-31"), "{form}");
    }
}
