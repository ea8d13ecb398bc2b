use super::*;
use crate::document::{DocumentBuilder, Section, SectionId};

const PROSE: &str = "The city council said on Monday that the old harbour bridge will be closed for six weeks, after \
                     engineers found cracks in two of its main supports during an inspection.";

/// Paragraphs with gaps between them, and lines without gaps between two of them each. What stands in angle brackets is a
/// link.
fn page(lines: &[&str]) -> Document {
    page_within(DocumentBuilder::new(), SectionId::ROOT, lines)
}

fn page_within(builder: DocumentBuilder, section: SectionId, lines: &[&str]) -> Document {
    let mut blocks = vec![(BlockKind::Paragraph, true, PROSE)];
    for line in lines {
        blocks.extend(
            [(true, PROSE), (false, *line), (false, PROSE)].map(|(gap, text)| (BlockKind::Paragraph, gap, text)),
        );
    }
    blocks.push((BlockKind::Paragraph, true, PROSE));
    builder.write_blocks(section, &blocks)
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
fn items_and_long_lines_are_not_looked_at() {
    let candidates = |kind: BlockKind, text: &str| {
        let blocks = [(kind, false, text), (BlockKind::Paragraph, false, PROSE)];
        let document = DocumentBuilder::new().write_blocks(SectionId::ROOT, &blocks);
        Lines::of(&Overview::of(&document), &Labels::new(&document)).numbers
    };
    let line = |chars: usize| "é".repeat(chars);
    assert_eq!(candidates(BlockKind::Paragraph, &line(MAX_CHARS)), [0]);
    assert_eq!(candidates(BlockKind::Paragraph, &line(MAX_CHARS + 1)), [0; 0]);
    assert_eq!(candidates(BlockKind::Paragraph, "* * *"), [0; 0]);
    assert_eq!(
        candidates(BlockKind::ListItem { depth: 0, number: None }, &line(20)),
        [0; 0]
    );
}

#[test]
fn a_plain_line_reads_like_a_caption_between_paragraphs_with_gaps() {
    const LINE: &str = "Cranes at work in the harbour";
    let kind = BlockKind::Paragraph;
    let plain = |lines: [(BlockKind, bool, &str); 4]| {
        let mut blocks = vec![(kind, true, PROSE); 3];
        blocks.extend(lines);
        blocks.extend([(kind, true, PROSE); 3]);
        let document = DocumentBuilder::new().write_blocks(SectionId::ROOT, &blocks);
        Lines::of(&Overview::of(&document), &Labels::new(&document))
            .plain
            .contains(&4)
    };
    let between = |line: &str| {
        plain([
            (kind, true, PROSE),
            (kind, false, line),
            (kind, false, PROSE),
            (kind, true, PROSE),
        ])
    };
    let long = |chars: usize| format!("Two of the cranes {}", "x".repeat(chars - 18));
    assert!(between(LINE) && between(&long(MAX_PLAIN)));
    for line in [
        long(MAX_PLAIN + 1).as_str(),
        "<Cranes> at work in the harbour",
        "cranes at work in the harbour",
    ] {
        assert!(!between(line), "{line}");
    }
    let prose = "é".repeat(MIN_PROSE);
    let short = "é".repeat(MIN_PROSE - 1);
    let item = BlockKind::ListItem { depth: 0, number: None };
    let line = (kind, false, LINE);
    for (lines, is_plain) in [
        (
            [
                (BlockKind::Heading(2), true, "Ferries"),
                line,
                (kind, false, prose.as_str()),
                (kind, true, PROSE),
            ],
            true,
        ),
        (
            [
                (kind, true, &prose),
                line,
                (kind, false, "Ferries"),
                (kind, true, PROSE),
            ],
            true,
        ),
        (
            [(kind, true, &short), line, (kind, false, &short), (kind, true, PROSE)],
            false,
        ),
        (
            [(kind, false, PROSE), line, (kind, false, PROSE), (kind, true, PROSE)],
            false,
        ),
        (
            [(kind, true, PROSE), line, (kind, false, PROSE), (kind, false, PROSE)],
            false,
        ),
        (
            [(item, true, PROSE), line, (kind, false, PROSE), (kind, true, PROSE)],
            false,
        ),
        (
            [(kind, true, PROSE), line, (item, false, PROSE), (kind, true, PROSE)],
            false,
        ),
        (
            [(kind, true, PROSE), line, (kind, false, PROSE), (kind, true, LINE)],
            false,
        ),
    ] {
        assert_eq!(plain(lines), is_plain, "{lines:?}");
    }
}

#[test]
fn a_text_has_gaps_where_more_than_three_fifths_of_it_stand_apart() {
    let has_gaps = |blocks: &[(BlockKind, bool, &str)]| {
        paragraphs_have_gaps(&DocumentBuilder::new().write_blocks(SectionId::ROOT, blocks))
    };
    let of = |gaps: [bool; 5], text: &str| has_gaps(&gaps.map(|gap| (BlockKind::Paragraph, gap, text)));
    assert!(of([true, true, true, true, false], PROSE) && of([false, true, false, true, false], PROSE));
    assert!(!of([true, true, true, false, false], PROSE));
    assert!(of([true; 5], &"x".repeat(MIN_PROSE)) && !of([true; 5], &"x".repeat(MIN_PROSE - 1)));
    let heading = (BlockKind::Heading(2), true, PROSE);
    assert!(!has_gaps(&[heading, heading, (BlockKind::Paragraph, false, PROSE)]));
}

#[test]
fn lines_of_which_most_begin_with_one_word_are_labels() {
    assert!(begin_alike(
        ["Best ferry", "Best bridge", "Best quay", "Jana Muster", "The tower"].into_iter()
    ));
    let half = [
        "Best ferry",
        "Best bridge",
        "Best quay",
        "Jana Muster",
        "The tower",
        "A crane",
    ];
    assert!(!begin_alike(half.into_iter()));
    assert!(!begin_alike(["The ferry", "The bridge"].into_iter()), "by chance");
}

#[test]
fn what_the_others_are_is_told_without_the_line_itself() {
    let features = |scores: &[f32], i: usize| {
        let mut given = Vec::new();
        Company::of(scores).features(i, |_, value| given.push(value));
        given
    };
    let half = 0.5_f32;
    assert_eq!(features(&[0.0; 3], 1), [1.0, 0.0, 1.0_f32.ln_1p(), half, half, half]);
    assert_eq!(features(&[0.0], 0), [1.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    // A chance of one in four beside two of one in two.
    let lower = -(3.0_f32.ln());
    let [_, score, _, _, highest, next] = features(&[0.0, lower, 0.0], 0)[..] else {
        panic!()
    };
    assert_eq!((score, highest), (0.0, half));
    assert!((next - 0.25).abs() < 1e-6);
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
    assert_eq!(sentences_behind_the_first("Picture: www.Example.Org"), 0);
}

/// The features that a block has, from one of them on and before another.
fn features(document: &Document, at: usize, from: &str, to: &str) -> Vec<&'static str> {
    let overview = Overview::of(document);
    let lines = Lines::of(&overview, &Labels::new(document));
    let mut given = Vec::new();
    lines.features(at, |name, value| given.push((name, value)));
    let given = given.into_iter().skip_while(|(name, _)| *name != from);
    let given = given.take_while(|(name, _)| *name != to);
    given.filter(|(_, value)| *value > 0.0).map(|(name, _)| name).collect()
}

#[test]
fn the_form_of_a_line_tells() {
    let form = |line: &str| features(&page(&[line]), 2, "1 word", "plain, between paragraphs");
    for (words, feature) in [
        (1, Some("1 word")),
        (2, Some("2 words")),
        (3, None),
        (4, Some("4 or 5 words")),
        (5, Some("4 or 5 words")),
        (6, Some("6 to 8 words")),
        (8, Some("6 to 8 words")),
        (9, None),
        (12, None),
        (13, Some("13 to 20 words")),
        (20, Some("13 to 20 words")),
        (21, Some("21 to 30 words")),
        (30, Some("21 to 30 words")),
        (31, Some("31 words and more")),
    ] {
        let line = "ferry ".repeat(words);
        assert_eq!(form(&line), Vec::from_iter(feature), "{words} words");
    }
    for (line, features) in [
        ("Jana Muster Kiel", &["capitals"][..]),
        ("Jana Muster, mayor", &[]),
        ("Jana Muster", &["2 words"]),
        ("The old bridge.", &["ends in a stop"]),
        ("The old bridge!", &["ends in a mark"]),
        ("2024 in pictures", &["begins with a digit"]),
        ("→ the bridge", &["begins with a mark"]),
        ("“the old bridge”", &[]),
        ("@janamuster at sea", &[]),
        ("ferries from $29", &["price"]),
        ("Muster / Hafenblatt", &["slash"]),
        ("the bridgeFree ferry", &["glued"]),
        ("it sails. It", &["2 sentences"]),
        ("it sails. It. It", &["4 or 5 words"]),
        ("the “bridge” (left)", &["points"]),
        ("mind your step", &["reader"]),
        ("Read: the timetable", &["asks"]),
        ("a must read", &[]),
        ("<the old bridge>", &["linked"]),
        ("the <old> harbour <bridge>", &["4 or 5 words", "links"]),
    ] {
        assert_eq!(form(line), features, "{line}");
    }
}

#[test]
fn what_stands_around_a_line_tells() {
    const LINE: &str = "Jana Muster";
    // Of the third of five lines.
    let neighbours = |blocks: &[(BlockKind, bool, &str)]| {
        let blocks = [&[(BlockKind::Paragraph, false, LINE)], blocks].concat();
        let document = DocumentBuilder::new().write_blocks(SectionId::ROOT, &blocks);
        features(&document, 3, "behind the prose", "")
    };
    let paragraph = BlockKind::Paragraph;
    for (blocks, features) in [
        (
            [PROSE, LINE, LINE, LINE, LINE],
            &["behind the prose", "prose 2 above"][..],
        ),
        ([LINE, PROSE, LINE, LINE, LINE], &["behind the prose", "prose above"]),
        ([LINE, LINE, LINE, PROSE, LINE], &["prose below"]),
        ([LINE, LINE, LINE, LINE, PROSE], &["prose 2 below"]),
        (
            [LINE, "<Ferries>", LINE, LINE, PROSE],
            &["prose 2 below", "linked above"],
        ),
        (
            [LINE, LINE, LINE, "<Ferries>", PROSE],
            &["prose 2 below", "linked below"],
        ),
    ] {
        let blocks = blocks.map(|text| (paragraph, false, text));
        assert_eq!(neighbours(&blocks), features, "{blocks:?}");
    }
    let gaps = |gaps: [bool; 5]| neighbours(&gaps.map(|gap| (paragraph, gap, LINE)));
    assert_eq!(
        gaps([false, true, false, false, false]),
        ["behind the prose", "gap above the one above"]
    );
    assert_eq!(
        gaps([false, false, false, false, true]),
        ["behind the prose", "gap below the one below"]
    );
    let mut blocks = [LINE; 5].map(|text| (paragraph, false, text));
    blocks[1].0 = BlockKind::ListItem { depth: 0, number: None };
    assert_eq!(neighbours(&blocks), ["behind the prose", "item above"]);
}
