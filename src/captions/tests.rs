use super::*;
use crate::document::{Anchor, BlockKind, DocumentBuilder, SectionId};

fn document(blocks: &[&str], image: Option<usize>) -> Document {
    let mut builder = DocumentBuilder::new();
    for (i, text) in blocks.iter().enumerate() {
        builder
            .open_block(BlockKind::Paragraph, SectionId::ROOT, false)
            .unwrap();
        if image == Some(i) {
            builder.push_image("https://img.example.org/1.jpg", "");
        }
        builder.push_str(text).unwrap();
        builder.close_block().unwrap();
    }
    builder.finish().unwrap()
}

fn read_in(document: &Document, labels: &[Label], lead_image: Option<&str>) -> Vec<Caption> {
    read(
        document,
        labels,
        lead_image,
        &Credits::of(House::default(), document, &[]),
    )
}

fn labels(document: &Document, captions: &[usize]) -> Vec<Label> {
    let span = |i: &usize| document.blocks()[*i].span.clone();
    let label = |i| Label {
        span: span(i),
        role: Role::Caption,
        pass: "captions",
        cue: "".into(),
    };
    captions.iter().map(label).collect()
}

#[test]
fn a_credit_in_the_next_block_joins_its_caption() {
    let document = document(
        &["The bridge.", "Boats at rest.", "Photo: Jane Doe/AFP", "It will close."],
        None,
    );
    let captions = read_in(
        &document,
        &labels(&document, &[1, 2]),
        Some("https://img.example.org/lead.jpg"),
    );
    assert_eq!(captions.len(), 1);
    assert_eq!(captions[0].text, "Boats at rest. Photo: Jane Doe/AFP");
    assert_eq!(captions[0].description, "Boats at rest.");
    assert_eq!(captions[0].credit.as_deref(), Some("Photo: Jane Doe/AFP"));
    assert_eq!(captions[0].photographer.as_deref(), Some("Jane Doe"));
    assert_eq!(captions[0].agencies, ["AFP"]);
    assert_eq!(captions[0].image.as_deref(), Some("https://img.example.org/lead.jpg"));
}

#[test]
fn captions_with_words_of_their_own_stay_apart_and_share_no_lead_picture() {
    let document = document(&["Boats at rest.", "Cranes at dusk. Photo: Jane Doe"], None);
    let captions = read_in(
        &document,
        &labels(&document, &[0, 1]),
        Some("https://img.example.org/lead.jpg"),
    );
    let texts: Vec<_> = captions.iter().map(|c| (c.text.as_str(), c.image.as_deref())).collect();
    assert_eq!(
        texts,
        [("Boats at rest.", None), ("Cranes at dusk. Photo: Jane Doe", None)]
    );
}

#[test]
fn a_caption_that_is_only_a_credit_describes_nothing() {
    let document = document(&["(Photo by Jane Doe/Reuters)"], None);
    let captions = read_in(&document, &labels(&document, &[0]), None);
    assert_eq!(captions[0].text, "(Photo by Jane Doe/Reuters)");
    assert_eq!(captions[0].description, "");
    assert_eq!(captions[0].credit.as_deref(), Some("Photo by Jane Doe/Reuters"));
}

#[test]
fn the_picture_beside_a_caption_is_its_own() {
    let document = document(&["One.", "Two.", "Boats at rest.", "Four."], Some(1));
    let captions = read_in(
        &document,
        &labels(&document, &[2]),
        Some("https://img.example.org/lead.jpg"),
    );
    assert_eq!(captions[0].image.as_deref(), Some("https://img.example.org/1.jpg"));
    let far = read_in(
        &document,
        &labels(&document, &[3]),
        Some("https://img.example.org/lead.jpg"),
    );
    assert_eq!(far[0].image.as_deref(), Some("https://img.example.org/lead.jpg"));
}

#[test]
fn a_link_to_a_picture_file_gives_the_picture() {
    let mut builder = DocumentBuilder::new();
    builder
        .open_block(BlockKind::Paragraph, SectionId::ROOT, false)
        .unwrap();
    builder.push_str("One.").unwrap();
    let end = builder.position();
    builder
        .push_link(end..end, "https://img.example.org/b.jpg?w=9", "b.jpg", Anchor::Unknown)
        .unwrap();
    builder.close_block().unwrap();
    builder
        .open_block(BlockKind::Paragraph, SectionId::ROOT, false)
        .unwrap();
    builder.push_str("Boats at rest.").unwrap();
    builder.close_block().unwrap();
    let document = builder.finish().unwrap();
    let captions = read_in(&document, &labels(&document, &[1]), None);
    assert_eq!(captions[0].image.as_deref(), Some("https://img.example.org/b.jpg?w=9"));
}

#[test]
fn what_a_page_calls_a_credit_is_one_whoever_it_names() {
    let read = |caption: &str| {
        let prose = "<p>The city council said on Monday that the old harbour bridge will be closed for six weeks, after \
                     engineers found cracks in two of its main supports.</p>";
        let page = format!(
            "<article>{prose}<figure><img src=/1.jpg><figcaption>{caption}</figcaption></figure>{prose}</article>"
        );
        let article = crate::clean_html(&page).unwrap();
        let caption = article.captions().first().cloned().unwrap();
        let photographer = caption.photographer.unwrap_or_default();
        (
            caption.description,
            caption.credit.unwrap_or_default(),
            photographer,
            caption.agencies.concat(),
        )
    };
    let (text, name) = ("Boats at rest", "Jane Doe".to_owned());
    for (caption, description, credit, by, agency) in [
        (
            "Boats at rest <span class=credit>Jane Doe</span>",
            text,
            "Jane Doe",
            &*name,
            "",
        ),
        (
            "Boats at rest | <b id=photoCredit> Jane Doe, Harbour Museum </b>",
            text,
            "Jane Doe, Harbour Museum",
            &*name,
            "",
        ),
        (
            "Boats at rest (<i class=image-copyright>By Jane Doe, AP</i>)",
            text,
            "By Jane Doe, AP",
            &*name,
            "AP",
        ),
        (
            "<p>Boats at rest</p><p class='photographer'>Jane Doe</p>",
            text,
            "Jane Doe",
            &*name,
            "",
        ),
        (
            "<span class=photo__credit>(harbour.example)</span>",
            "",
            "harbour.example",
            "",
            "",
        ),
        // Names of other things tell nothing.
        (
            "Boats at rest <i class=credit-card>Jane Doe</i>",
            "Boats at rest Jane Doe",
            "",
            "",
            "",
        ),
        ("Boats at rest <i class=credit>1</i>", "Boats at rest 1", "", "", ""),
    ] {
        let want = (
            description.to_owned(),
            credit.to_owned(),
            by.to_owned(),
            agency.to_owned(),
        );
        assert_eq!(read(caption), want, "{caption}");
    }
}
