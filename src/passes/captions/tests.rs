use super::*;
use crate::document::{DocumentBuilder, SectionId};

const PROSE: &str = "The city council said on Monday that the old harbour bridge will be closed for six weeks, after \
                     engineers found cracks in two of its main supports during an inspection.";

/// The texts labelled as captions in a document of paragraphs, each with whether a gap stands before it.
fn cut(blocks: &[(bool, &str)]) -> Vec<String> {
    let mut builder = DocumentBuilder::new();
    for (gap, text) in blocks {
        builder.open_block(BlockKind::Paragraph, SectionId::ROOT, *gap).unwrap();
        builder.push_str(text).unwrap();
        builder.close_block().unwrap();
    }
    let document = builder.finish().unwrap();
    let mut labels = Labels::new(&document);
    let mut overview = Overview::of(&document);
    overview.is_rendering = true;
    captions(&overview, &mut labels);
    labels.texts()
}

#[test]
fn blocks_with_a_credit_are_captions() {
    for caption in [
        "Families carry their belongings out of the city. Photograph: Omar Doe/AFP/Getty Images",
        "Photo: Jane Doe",
        "Die Brücke am Abend (Foto: Jana Muster/dpa)",
        "Interior of a coffee house, 17th century — via Example Library",
        "古い橋＝2024年5月（田中太郎撮影）",
        "Image credit: Example Labs",
    ] {
        assert_eq!(cut(&[(false, PROSE), (true, caption), (true, PROSE)]), [caption]);
    }
}

#[test]
fn prose_about_pictures_and_agencies_stays() {
    let long = format!("{PROSE} {PROSE} {PROSE} The pictures were sold in June (Getty Images)");
    for prose in [
        "Photograph: a history of the medium in three volumes is what she wants to write next.",
        "The minister told Reuters that the talks would go on, and AP classes would be free.",
        "Sputnik was launched in 1957, and nobody in Hershey, PA, saw it.",
        "“The talks go on,” he said. (AFP)",
        long.as_str(),
    ] {
        assert_eq!(
            cut(&[(true, PROSE), (true, prose), (true, PROSE)]),
            [""; 0],
            "{prose:?}"
        );
    }
}

#[test]
fn only_the_credit_is_cut_from_a_long_block() {
    let glued = format!("{PROSE} {PROSE} {PROSE}Photo: Jane Doe/Getty Images{PROSE}");
    assert_eq!(cut(&[(true, &glued)]), ["Photo: Jane Doe/Getty Images"]);
}

#[test]
fn a_line_between_paragraphs_is_a_caption_only_where_paragraphs_have_gaps() {
    let line = "Repair crews at work on the eastern tower";
    assert_eq!(
        cut(&[
            (false, PROSE),
            (true, PROSE),
            (false, line),
            (false, PROSE),
            (true, PROSE)
        ]),
        [line]
    );
    assert_eq!(
        cut(&[
            (false, PROSE),
            (false, PROSE),
            (false, line),
            (false, PROSE),
            (false, PROSE)
        ]),
        [""; 0]
    );
    assert_eq!(
        cut(&[
            (false, PROSE),
            (true, PROSE),
            (true, line),
            (true, PROSE),
            (true, PROSE)
        ]),
        [""; 0]
    );
    let question = "What happens to the ferries now?";
    assert_eq!(
        cut(&[
            (false, PROSE),
            (true, PROSE),
            (false, question),
            (false, PROSE),
            (true, PROSE)
        ]),
        [""; 0]
    );
}

#[test]
fn an_item_of_a_list_loses_only_the_credit() {
    let mut builder = DocumentBuilder::new();
    builder
        .open_block(BlockKind::ListItem { depth: 0, number: None }, SectionId::ROOT, false)
        .unwrap();
    builder.push_str("Book the ferry in May. Image by Jane Doe").unwrap();
    builder.close_block().unwrap();
    let document = builder.finish().unwrap();
    let mut labels = Labels::new(&document);
    captions(&Overview::of(&document), &mut labels);
    let found: Vec<_> = labels
        .finish()
        .iter()
        .map(|label| document.slice(&label.span).trim().to_owned())
        .collect();
    assert_eq!(found, ["Image by Jane Doe"]);
}

#[test]
fn a_numbered_line_between_paragraphs_is_a_caption() {
    let figure = "Figure 3. Trips across the bridge by month.";
    assert_eq!(cut(&[(false, PROSE), (false, figure), (false, PROSE)]), [figure]);
    assert_eq!(cut(&[(false, PROSE), (true, figure), (true, PROSE)]), [""; 0]);
    assert_eq!(
        cut(&[(false, PROSE), (false, "Figure 3 shows the trips."), (false, PROSE)]),
        [""; 0]
    );
}

#[test]
fn the_line_above_a_credit_belongs_to_it() {
    let found = cut(&[
        (true, PROSE),
        (false, "Boats at rest in May."),
        (false, "Image: Jane Doe"),
        (false, PROSE),
    ]);
    assert_eq!(found, ["Boats at rest in May.", "Image: Jane Doe"]);
    let paragraph = cut(&[
        (true, PROSE),
        (true, "It was quiet."),
        (false, "Image: Jane Doe"),
        (false, PROSE),
    ]);
    assert_eq!(paragraph, ["Image: Jane Doe"]);
}

#[test]
fn a_caption_behind_share_buttons_in_its_block_is_cut() {
    let text = "Facebook Twitter Boats at rest. Photo: Jane Doe/AFP";
    let mut builder = DocumentBuilder::new();
    builder
        .open_block(BlockKind::Paragraph, SectionId::ROOT, false)
        .unwrap();
    builder.push_str(text).unwrap();
    builder.close_block().unwrap();
    let document = builder.finish().unwrap();
    let mut labels = Labels::new(&document);
    labels.span(BlockId(0), 0..8, Role::Share, "share link");
    labels.span(BlockId(0), 9..16, Role::Share, "share link");
    captions(&Overview::of(&document), &mut labels);
    let found = labels.finish();
    let caption = found.iter().find(|label| label.role == Role::Caption).unwrap();
    assert_eq!(document.slice(&caption.span), "Boats at rest. Photo: Jane Doe/AFP");
}

#[test]
fn a_line_between_paragraphs_has_no_gap_and_theirs_have() {
    let line = "Repair crews at work on the eastern tower";
    let short = "It was quiet.";
    let page = |above: (bool, &str), own: bool, below: (bool, &str), next: bool| {
        cut(&[(true, PROSE), above, (own, line), below, (next, PROSE), (true, PROSE)])
    };
    assert_eq!(page((true, PROSE), false, (false, PROSE), true), [line]);
    assert_eq!(page((true, short), false, (false, PROSE), true), [line]);
    assert_eq!(page((true, PROSE), false, (false, short), true), [line]);
    for found in [
        page((true, PROSE), true, (false, PROSE), true),
        page((true, PROSE), false, (true, PROSE), true),
        page((false, PROSE), false, (false, PROSE), true),
        page((true, PROSE), false, (false, PROSE), false),
        page((true, short), false, (false, short), true),
    ] {
        assert_eq!(found, [""; 0]);
    }
}

/// What the pass says of lines between paragraphs that have gaps, each above one of them.
fn cut_between_paragraphs(lines: &[&str]) -> Vec<String> {
    let mut blocks = vec![(true, PROSE)];
    for line in lines {
        blocks.extend([(true, PROSE), (false, *line), (false, PROSE)]);
    }
    blocks.push((true, PROSE));
    cut(&blocks)
}

#[test]
fn lines_that_mostly_begin_alike_are_labels() {
    let labels = [
        "Published by Harbour Press",
        "Published by Old Quay",
        "Published by the city",
    ];
    assert_eq!(cut_between_paragraphs(&labels), [""; 0]);
    assert_eq!(cut_between_paragraphs(&labels[..2]), labels[..2], "by chance");
    let others = ["Boats at rest in May", "Cranes at dusk in May", "Crews on the tower"];
    let all = [labels, others].concat();
    assert_eq!(cut_between_paragraphs(&all), all, "half of them");
}

#[test]
fn a_line_between_paragraphs_is_no_label_list_or_quotation() {
    for line in [
        "Note: the ferry does not run in May",
        "“It was quiet on the quay in May”",
        "Boats at rest\nCranes at dusk",
    ] {
        assert_eq!(cut_between_paragraphs(&[line]), [""; 0], "{line}");
    }
    let figure = "Abbildung: die Fähre im Mai";
    assert_eq!(cut_between_paragraphs(&[figure]), [figure]);
}

#[test]
fn the_paragraphs_above_lone_credits_belong_to_them_where_all_are_short() {
    let captions = [
        (true, "Boats at rest in May."),
        (true, "Image: Jane Doe"),
        (true, "Cranes at dusk in May."),
        (true, "Image: John Roe"),
        (true, "Crews on the tower in May."),
        (true, "Image: Ann Poe"),
    ];
    let texts = captions.map(|(_, text)| text);
    let credits = ["Image: Jane Doe", "Image: John Roe", "Image: Ann Poe"];
    let prose = [(true, PROSE)];
    assert_eq!(cut(&[&prose[..], &captions, &prose].concat()), texts);
    let two = [&prose[..], &captions[..4], &prose].concat();
    assert_eq!(cut(&two), credits[..2], "by chance");
    let one_below_prose = [&captions[..4], &prose, &captions[5..], &prose].concat();
    assert_eq!(cut(&one_below_prose), credits);
}

#[test]
fn a_source_behind_a_sentence_is_a_credit_and_alone_may_be_a_tables() {
    let caption = "Boats at rest in May. Source: Harbour Museum";
    assert_eq!(cut(&[(false, PROSE), (true, caption), (true, PROSE)]), [caption]);
    assert_eq!(
        cut(&[(false, PROSE), (true, "Source: Harbour Museum"), (true, PROSE)]),
        [""; 0]
    );
}

#[test]
fn the_name_of_the_site_makes_a_credit_below_the_first_paragraph() {
    let cleaner = crate::Cleaner::new().base_url("https://harbournews.example/a").unwrap();
    let text = format!("Jane Doe/Harbour News\n\n{PROSE}\n\nJohn Roe/Harbour News\n\n{PROSE}\n");
    let article = cleaner.text(&text).unwrap();
    let captions = article.captions();
    assert_eq!(captions.len(), 1);
    assert_eq!(captions[0].credit.as_deref(), Some("John Roe/Harbour News"));
    assert_eq!(captions[0].photographer.as_deref(), Some("John Roe"));
}

#[test]
fn a_price_behind_a_credit_is_none_of_it() {
    let document = {
        let mut builder = DocumentBuilder::new();
        builder
            .open_block(BlockKind::Paragraph, SectionId::ROOT, false)
            .unwrap();
        builder.push_str("Credit: Harbour Press $35 $29 at Example").unwrap();
        builder.close_block().unwrap();
        builder.finish().unwrap()
    };
    let mut labels = Labels::new(&document);
    captions(&Overview::of(&document), &mut labels);
    let found = labels.finish();
    let said: Vec<_> = found
        .iter()
        .map(|label| (label.role, document.slice(&label.span)))
        .collect();
    assert_eq!(
        said,
        [
            (Role::Caption, "Credit: Harbour Press"),
            (Role::Advert, "$35 $29 at Example")
        ]
    );
}
