use super::*;
use crate::document::{Anchor, DocumentBuilder, Section, SectionId};

const PROSE: &str = "The city council said on Monday that the old harbour bridge will be closed for six weeks, after \
                     engineers found cracks in two of its main supports during an inspection.";

/// Paragraphs with gaps between them, and lines without gaps between two of them each. A line in angle brackets is a link.
fn page(lines: &[&str]) -> Document {
    page_within(DocumentBuilder::new(), SectionId::ROOT, lines)
}

fn page_within(mut builder: DocumentBuilder, section: SectionId, lines: &[&str]) -> Document {
    let mut blocks = vec![(true, PROSE)];
    for line in lines {
        blocks.extend([(true, PROSE), (false, *line), (false, PROSE)]);
    }
    blocks.push((true, PROSE));
    for (gap, text) in blocks {
        builder.open_block(BlockKind::Paragraph, section, gap).unwrap();
        let start = builder.position();
        let linked = text.strip_prefix('<').and_then(|text| text.strip_suffix('>'));
        builder.push_str(linked.unwrap_or(text)).unwrap();
        if linked.is_some() {
            let url = "https://example.org/a";
            builder
                .push_link(start..builder.position(), url, url, Anchor::Certain)
                .unwrap();
        }
        builder.close_block().unwrap();
    }
    builder.finish().unwrap()
}

fn cut(document: &Document, is_rendering: bool) -> Vec<String> {
    let mut labels = Labels::new(document);
    let mut overview = Overview::of(document);
    overview.is_rendering = is_rendering;
    by_place(&overview, &mut labels);
    labels.texts()
}

#[test]
fn lines_that_read_and_stand_as_captions_are_told_in_a_rendering() {
    let lines = [
        "The bridge seen from the eastern quay.",
        "Cranes at work in the harbour, left, and the first ferry",
        "Jana Muster / Example",
    ];
    assert_eq!(cut(&page(&lines), true), lines);
    assert_eq!(
        cut(&page(&lines), false),
        [""; 0],
        "elements tell the captions of a page"
    );
}

#[test]
fn a_document_with_sections_is_no_rendering() {
    let line = "The bridge seen from the eastern quay.";
    let by_place = |document: Document| {
        let article = crate::Cleaner::new().document(document).unwrap();
        let cues = article.labels().iter().map(|label| &*label.cue);
        cues.filter(|cue| *cue == "between paragraphs").count()
    };
    assert_eq!(by_place(page(&[line])), 1);
    let mut builder = DocumentBuilder::new();
    let section = builder.add_section(SectionId::ROOT, Section::default()).unwrap();
    assert_eq!(by_place(page_within(builder, section, &[line])), 0);
}

#[test]
fn buttons_prices_and_what_speaks_to_the_reader_stay() {
    for line in [
        "Read all about the harbour bridge",
        "Download your copy for free",
        "$29 at Harbour Press",
        "Ferries",
        "Try it. It is quiet. You will see.",
        "→ All the stories of the bridge",
    ] {
        assert_eq!(cut(&page(&[line]), true), [""; 0], "{line}");
    }
}

#[test]
fn a_linked_line_is_a_caption_where_others_are() {
    let linked = "<Port Example>";
    let text = "Port Example";
    assert_eq!(cut(&page(&[linked]), true), [""; 0]);
    let others = [
        "The bridge seen from the eastern quay.",
        "Cranes at work in the harbour, left, and the first ferry",
        linked,
        "Crews on the eastern tower at dusk.",
    ];
    assert!(cut(&page(&others), true).contains(&text.to_owned()));
}

#[test]
fn a_line_with_a_gap_or_a_label_is_not_looked_at() {
    let document = page(&["The bridge seen from the eastern quay."]);
    let mut labels = Labels::new(&document);
    let overview = Overview::of(&document);
    assert_eq!(Lines::of(&overview, &labels).numbers, [2]);
    let line = overview.blocks.get(2).unwrap();
    labels.block(line.id, Role::Share, "share link");
    assert!(Lines::of(&overview, &labels).numbers.is_empty());
}

#[test]
fn what_others_are_counts() {
    let alone: Vec<f32> = Company::of(&[-0.5]).scores().collect();
    let among: Vec<f32> = Company::of(&[-0.5, 3.0, 2.0]).scores().collect();
    assert!(among[0] > alone[0]);
    assert!(Company::of(&[]).scores().next().is_none());
    let extreme: Vec<f32> = Company::of(&[f32::MAX, f32::MIN, 0.0]).scores().collect();
    assert!(extreme.iter().all(|score| score.is_finite()));
}

#[test]
fn every_feature_has_its_weight() {
    let document = page(&["The bridge seen from the eastern quay."]);
    let labels = Labels::new(&document);
    let overview = Overview::of(&document);
    let mut names = Vec::new();
    Lines::of(&overview, &labels).features(2, |name, _| names.push(name));
    assert_eq!(names, WEIGHTS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    let mut names = Vec::new();
    Company::of(&[0.0]).features(0, |name, _| names.push(name));
    assert_eq!(names, COMPANY.iter().map(|(name, _)| *name).collect::<Vec<_>>());
}

#[test]
fn slashes_stops_and_glue_are_told() {
    assert!(has_slash_between_names("Jane Doe / Example"));
    assert!(has_slash_between_names("Jane Doe/Example"));
    assert!(!has_slash_between_names("24/7 on the quay, and/or at sea"));
    assert!(is_glued("Pros and consFree updates"));
    assert!(is_glued("It is closed.Image of the bridge"));
    assert!(!is_glued("The NATO bridge"));
    assert_eq!(
        sentences_behind_the_first("It is quiet. It is “late.” It is closed!"),
        2
    );
    assert_eq!(sentences_behind_the_first("At 4.30 p.m. in May."), 0);
}
