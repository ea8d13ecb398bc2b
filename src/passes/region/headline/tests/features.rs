//! What the model is fed: which lines are looked at, and what each gets of the features.

use super::*;
use crate::document::{BlockKind, Document, DocumentBuilder, SectionId};
use crate::prose::count_words;

/// A document of blocks, in which what stands in angle brackets is a link.
fn document(blocks: &[(BlockKind, &str)]) -> Document {
    let blocks: Vec<_> = blocks.iter().map(|(kind, text)| (*kind, true, *text)).collect();
    DocumentBuilder::new().write_blocks(SectionId::ROOT, &blocks)
}

fn paragraphs(texts: &[&str]) -> Document {
    document(
        &texts
            .iter()
            .map(|text| (BlockKind::Paragraph, *text))
            .collect::<Vec<_>>(),
    )
}

/// What a line gets of the features from one of them on and before another: all that are not 0. Some blocks have a role.
fn features(
    document: &Document,
    roles: &[(usize, Role)],
    line: usize,
    from: &str,
    to: &str,
) -> Vec<(&'static str, f32)> {
    let overview = Overview::of(document);
    let mut labels = Labels::new(document);
    for (block, role) in roles {
        labels.block(overview.blocks[*block].id, *role, "test");
    }
    let measures = measures::all(&overview.blocks, &labels);
    let lines = Lines::of(&overview, &measures, &labels).unwrap();
    let mut given = Vec::new();
    lines.form(line, |name, value| given.push((name, value)));
    let given = given.into_iter().skip_while(|(name, _)| *name != from);
    let given = given.take_while(|(name, _)| *name != to);
    given.filter(|(_, value)| *value != 0.0).collect()
}

#[test]
fn the_form_of_a_line_tells() {
    let form = |line: &str| {
        let mut given = features(&paragraphs(&[line, PROSE]), &[], 0, "1 word", "byline");
        given.retain(|(name, _)| *name != "wordy line next");
        given
    };
    for (words, feature) in [
        (1, Some("1 word")),
        (2, Some("2 words")),
        (3, Some("3 or 4 words")),
        (4, Some("3 or 4 words")),
        (5, Some("5 or 6 words")),
        (6, Some("5 or 6 words")),
        (7, None),
        (11, None),
        (12, Some("12 to 16 words")),
        (16, Some("12 to 16 words")),
        (17, Some("17 to 24 words")),
        (24, Some("17 to 24 words")),
        (25, Some("25 words and more")),
    ] {
        let given = form(&"ferry ".repeat(words));
        assert_eq!(given, Vec::from_iter(feature.map(|name| (name, 1.0))), "{words} words");
    }
    let seven = "no one knows when the bridge closes";
    for (line, features) in [
        (format!("{seven}."), &[("ends in a stop", 1.0)][..]),
        (format!("{seven}?"), &[("ends in a mark", 1.0)]),
        (format!("{seven}:"), &[("ends in a colon", 1.0)]),
        (format!("{seven} 12345"), &[("digits", 5.0 / 41.0)]),
        (format!("<{seven}>"), &[("linked", 1.0)]),
        (
            "no one <knows> when the bridge closes".to_owned(),
            &[("has links", 1.0)],
        ),
    ] {
        assert_eq!(form(&line), features, "{line}");
    }
}

#[test]
fn the_levels_of_headings_and_lines_among_others_tell() {
    use BlockKind::{Heading, ListItem, Paragraph};
    const LINE: &str = "Harbour bridge to be closed";
    let first_of = |kinds: &[BlockKind]| {
        let mut blocks: Vec<_> = kinds.iter().map(|kind| (*kind, LINE)).collect();
        blocks.push((Paragraph, PROSE));
        let given = features(&document(&blocks), &[], 0, "level 1", "paragraph");
        let names = given.into_iter().map(|(name, _)| name);
        names.filter(|name| *name != "first block").collect::<Vec<_>>()
    };
    assert_eq!(
        first_of(&[Heading(1), Heading(2), Heading(2)]),
        ["level 1", "the only one of level 1", "highest level"]
    );
    assert_eq!(first_of(&[Heading(1), Heading(1)]), ["level 1", "highest level"]);
    assert_eq!(first_of(&[Heading(2), Heading(1)]), ["level 2"]);
    assert_eq!(first_of(&[Heading(3), Heading(3)]), ["lower level", "highest level"]);
    assert_eq!(first_of(&[Paragraph, Heading(3)]), ["no heading where some are"]);
    let item = ListItem { depth: 0, number: None };
    assert_eq!(first_of(&[item, Paragraph]), ["item"]);

    let of_lines = |text: &str, line: usize| {
        let document = paragraphs(&["Harbour news", text, PROSE]);
        features(&document, &[], line, "first block", "paragraph")
    };
    assert_eq!(of_lines("Tide\nto close", 0), [("first block", 1.0)]);
    assert_eq!(of_lines("Tide\nto close", 1), [("one of many lines", 1.0)]);
    assert_eq!(
        of_lines("Bridge\nFerries", 2),
        [],
        "another line of so few letters tells nothing"
    );
}

#[test]
fn how_far_the_prose_is_tells() {
    let before = |lines: usize, to: &str| {
        let mut texts = vec!["Harbour bridge to be closed"; lines];
        texts.extend([PROSE; 3]);
        features(&paragraphs(&texts), &[], 0, "paragraph", to)
    };
    for (lines, feature) in [
        (1, Some("1 before")),
        (2, Some("2 before")),
        (3, Some("3 or 4 before")),
        (4, Some("3 or 4 before")),
        (5, Some("5 to 8 before")),
        (8, Some("5 to 8 before")),
        (9, Some("9 to 16 before")),
        (16, Some("9 to 16 before")),
        (17, Some("17 to 32 before")),
        (32, Some("17 to 32 before")),
        (33, None),
    ] {
        let given = before(lines, "prose before");
        assert_eq!(given, Vec::from_iter(feature.map(|name| (name, 1.0))), "{lines} lines");
    }
    assert_eq!(before(0, "prose before"), [("paragraph", 1.0)]);
    let is_near = |lines: usize| {
        before(lines, "")
            .iter()
            .any(|(name, _)| *name == "prose in the next 20")
    };
    assert!(is_near(19) && !is_near(20));
}

#[test]
fn how_much_prose_stands_before_and_behind_tells() {
    let between = |behind: usize| {
        let mut texts = vec![PROSE, "Harbour bridge to be closed"];
        texts.extend(vec![PROSE; behind]);
        features(&paragraphs(&texts), &[], 1, "paragraph", "1 word")
    };
    let words = count_words(PROSE) as f32;
    assert_eq!(
        between(4),
        [
            ("1 before", 1.0),
            ("prose before", 0.2),
            ("some prose before", 1.0),
            ("much prose before", 1.0),
            ("prose in the next 20", (words * 4.0).ln_1p() / 6.0),
        ]
    );
    assert!(
        between(19).iter().all(|(name, _)| *name != "much prose before"),
        "a twentieth"
    );
    let document = paragraphs(&["Harbour bridge to be closed", "Share", PROSE, "Share"]);
    let given = features(&document, &[(1, Role::Share), (3, Role::Share)], 0, "cut", "1 word");
    assert_eq!(given, [("cut", 0.5)]);
}

#[test]
fn what_a_line_is_and_who_stands_behind_it_tell() {
    let mut texts = vec!["Harbour bridge to be closed"; 13];
    texts.extend([PROSE, "By Jane Doe"]);
    let document = paragraphs(&texts);
    let with = |block: usize, role: Role| {
        let given = features(&document, &[(block, role)], 0, "byline", "");
        given.into_iter().map(|(name, _)| name).collect::<Vec<_>>()
    };
    for (role, feature) in [
        (Role::Byline, "byline"),
        (Role::Dateline, "dateline"),
        (Role::Navigation, "navigation"),
        (Role::Teaser, "teaser"),
        (Role::Caption, "caption"),
        (Role::Share, "button"),
        (Role::Promo, "button"),
        (Role::Legal, "button"),
    ] {
        assert_eq!(with(0, role), [feature], "{role:?}");
    }
    assert_eq!(with(0, Role::Duplicate), [""; 0]);
    let before = "author or date before the prose";
    for role in [Role::Byline, Role::Dateline] {
        assert_eq!(with(1, role), ["author or date next", before]);
        assert_eq!(with(2, role), ["author or date soon", before]);
        assert_eq!(with(3, role), ["author or date soon", before]);
        assert_eq!(with(4, role), [before]);
        assert_eq!(with(11, role), [before]);
        assert_eq!(with(12, role), [""; 0]);
    }
    let near = paragraphs(&["Harbour bridge to be closed", PROSE, "By Jane Doe"]);
    assert_eq!(
        features(&near, &[(2, Role::Byline)], 0, "byline", ""),
        [],
        "behind the first paragraph"
    );
}

#[test]
fn what_a_line_says_is_compared_with_the_address_the_article_and_the_lines_behind_it() {
    let said = |texts: &[&str], address: &str| {
        let document = paragraphs(texts);
        let url = url::Url::parse(address).unwrap();
        let mut overview = Overview::of(&document);
        overview.base_url = Some(&url);
        let labels = Labels::new(&document);
        let measures = measures::all(&overview.blocks, &labels);
        let lines = Lines::of(&overview, &measures, &labels).unwrap();
        let mut given = Vec::new();
        lines.names(0, |name, value| given.push((name, value)));
        lines.content(0, |name, value| given.push((name, value)));
        given.retain(|(_, value)| *value != 0.0);
        given
    };
    let (none, address) = ("https://example.org/", "https://example.org/2024/tonight-nobody-sails");
    let line = "Tonight nobody sails";
    assert_eq!(said(&[line, PROSE], none), []);
    assert_eq!(
        said(&[line, PROSE], address),
        [("address", 1.0), ("is the address", 1.0)]
    );
    assert_eq!(said(&["Weather", PROSE], address), [("not the address", 1.0)]);
    // The slug has 18 letters, all of them in the line, whose words have 25.
    let longer = said(&["Tonight nobody sails anymore", PROSE], address);
    let [("address", likeness)] = longer[..] else {
        panic!("{longer:?}")
    };
    assert!((likeness - 2.0 * 18.0 / (18.0 + 25.0)).abs() < 1e-6);

    let common = [("common share", 2.0 / 3.0), ("common words", 2.0_f32.ln_1p())];
    assert_eq!(
        said(&["The harbour bridge tonight", "a", "b", "c", PROSE], none),
        common
    );
    let again = [("said again behind", 2.0 / 3.0)];
    assert_eq!(said(&[line, "Ships", "Nobody sails", PROSE], none), again);
    assert_eq!(
        said(&[line, line, "Ships", "Who sails?", PROSE], none),
        [("said again behind", 1.0 / 3.0)]
    );
    assert_eq!(said(&[line, "a", "b", "c", line, "Nobody sails", PROSE], none), []);
    assert_eq!(
        said(&["Sails", "Sails up", PROSE], none),
        [("said again behind", 0.5)],
        "one word is half of a title"
    );
}

#[test]
fn how_a_line_is_written_and_which_lines_stand_around_it_tell() {
    let around = |texts: &[&str], line: usize| features(&paragraphs(texts), &[], line, "capitals", "ends in a stop");
    let standfirst = "no one knows when it opens again to those on foot";
    assert_eq!(
        around(&["The Harbour bridge closes", "a", PROSE], 0),
        [("capitals", 1.0 / 3.0)]
    );
    assert_eq!(around(&["bridge", standfirst, PROSE], 0), [("wordy line next", 1.0)]);
    assert_eq!(around(&["bridge", "no one knows when it", PROSE], 0), []);
    let before = ["no one knows when it", "a", "b", "c", PROSE];
    assert_eq!(around(&before, 1), [("wordy line before", 1.0)]);
    assert_eq!(around(&before, 2), [("wordy line two before", 1.0)]);
    assert_eq!(around(&["no one knows when", "a", "b", PROSE], 1), []);
    assert_eq!(around(&["<no one knows when it>", "a", "b", PROSE], 1), []);
}

#[test]
fn what_is_shared_and_what_was_said_before_tell() {
    let said = |texts: &[&str], line: usize| {
        let mut blocks: Vec<&str> = texts.to_vec();
        blocks.push(PROSE);
        let mut builder = DocumentBuilder::new();
        for text in &blocks {
            builder.open_block(BlockKind::Paragraph, SectionId::ROOT, true).unwrap();
            builder.push_str(text).unwrap();
            builder.close_block().unwrap();
        }
        builder.open_block(BlockKind::Paragraph, SectionId::ROOT, true).unwrap();
        let start = builder.position();
        builder.push_str("Share").unwrap();
        let url = "https://twitter.com/intent/tweet?url=https://example.org/1&text=Tonight%20nobody%20sails";
        let end = builder.position();
        builder
            .push_link(start..end, url, url, crate::document::Anchor::Certain)
            .unwrap();
        builder.close_block().unwrap();
        let document = builder.finish().unwrap();
        let overview = Overview::of(&document);
        let labels = Labels::new(&document);
        let measures = measures::all(&overview.blocks, &labels);
        let lines = Lines::of(&overview, &measures, &labels).unwrap();
        let mut given = Vec::new();
        lines.names(line, |name, value| given.push((name, value)));
        lines.content(line, |name, value| given.push((name, value)));
        lines.before(line, |name, value| given.push((name, value)));
        given.retain(|(name, value)| *value != 0.0 && !name.starts_with("common"));
        given
    };
    let shared = [("shared title", 1.0), ("is the shared title", 1.0)];
    assert_eq!(said(&["Tonight nobody sails"], 0), shared);
    let before = [shared.as_slice(), &[("said before", 1.0)]].concat();
    assert_eq!(
        said(&["Home / Tonight nobody sails", "Tonight nobody sails"], 1),
        before
    );
    assert_eq!(said(&["Weather tomorrow"], 0), [("not the shared title", 1.0)]);
}

#[test]
fn what_stands_behind_the_last_link_of_a_block_is_a_line_too() {
    let lines = |text: &str| {
        let document = paragraphs(&[text, PROSE]);
        let overview = Overview::of(&document);
        let line = Line::behind_links(&overview.blocks[0], 0);
        line.map(|line| (line.start, line.text.to_owned()))
    };
    assert_eq!(
        lines("<Harbour> The bridge closes"),
        Some((8, "The bridge closes".to_owned()))
    );
    for text in ["The bridge closes", "<Harbour> closes", "<The bridge>, which closes"] {
        assert_eq!(lines(text), None, "{text}");
    }
}

/// The lines that are looked at: their blocks and the bytes at which they begin.
fn lines_of(document: &Document, roles: &[(usize, Role)]) -> Option<Vec<(usize, usize)>> {
    let overview = Overview::of(document);
    let mut labels = Labels::new(document);
    for (block, role) in roles {
        labels.block(overview.blocks[*block].id, *role, "test");
    }
    let measures = measures::all(&overview.blocks, &labels);
    let lines = Lines::of(&overview, &measures, &labels)?;
    Some(lines.lines.iter().map(|line| (line.block, line.start)).collect())
}

#[test]
fn lines_before_the_second_quarter_of_the_prose_are_looked_at() {
    let of = |texts: &[&str], roles: &[(usize, Role)]| {
        let lines = lines_of(&paragraphs(texts), roles);
        lines.map(|lines| lines.last().map(|(block, _)| *block))
    };
    assert_eq!(of(&[PROSE, "a", PROSE, PROSE, PROSE], &[]), Some(Some(2)));
    assert_eq!(of(&[PROSE, "a", PROSE, PROSE], &[]), Some(Some(0)));
    assert_eq!(of(&["a", "b"], &[]), None, "no prose");
    // What is not the article's, or has fewer than twenty words, is none of its prose.
    assert_eq!(of(&[PROSE, "a", PROSE], &[(0, Role::Comment)]), Some(Some(2)));
    let words = |count: usize| format!("{}.", ["ferry"; 20][..count].join(" "));
    assert_eq!(of(&[&words(19), "a", PROSE], &[]), Some(Some(2)));
    assert_eq!(of(&[&words(20), "a", &words(20)], &[]), Some(Some(0)));
}

#[test]
fn so_many_blocks_and_lines_of_some_length_are_looked_at() {
    let mut texts = vec!["a"; 200];
    texts.push(PROSE);
    let lines = lines_of(&paragraphs(&texts), &[]).unwrap();
    assert_eq!((lines.first(), lines.len()), (Some(&(201 - REACH, 0)), REACH));

    let starts = |text: &str| -> Vec<usize> {
        let lines = lines_of(&paragraphs(&[text, PROSE]), &[]).unwrap();
        lines
            .iter()
            .filter(|(block, _)| *block == 0)
            .map(|(_, start)| *start)
            .collect()
    };
    assert_eq!(starts("a\n  b\n \nc"), [0, 4, 8]);
    assert_eq!(starts(&"a\n".repeat(20)).len(), LINES);
    assert_eq!(starts(&format!("{}\nb", "x".repeat(LONGEST))), [0, LONGEST + 1]);
    assert_eq!(starts(&format!("{}\nb", "x".repeat(LONGEST + 1))), [LONGEST + 2]);
}

#[test]
fn a_line_of_a_block_is_found_where_it_stands() {
    let line = "Harbour bridge to be closed";
    let document = paragraphs(&["Weather", &format!("News\n  {line}\nSport"), PROSE, PROSE, PROSE]);
    let url = url::Url::parse("https://example.org/2024/harbour-bridge-to-be-closed").unwrap();
    let mut overview = Overview::of(&document);
    overview.base_url = Some(&url);
    let labels = Labels::new(&document);
    let measures = measures::all(&overview.blocks, &labels);
    let (block, span) = find(&overview, &measures, &labels).unwrap();
    assert_eq!((block, document.slice(&span)), (1, line));
}

#[test]
fn a_line_is_compared_with_the_beginning_of_the_article() {
    let is_compared = |before: &str| {
        let last = format!("A submarine was seen there. {PROSE}");
        let document = paragraphs(&["Submarines", before, &last]);
        let overview = Overview::of(&document);
        let labels = Labels::new(&document);
        let measures = measures::all(&overview.blocks, &labels);
        let lines = Lines::of(&overview, &measures, &labels).unwrap();
        let words = lines.words_of_article();
        assert!(words.contains(&hash_of("bridge")));
        words.contains(&hash_of("submarine"))
    };
    assert!(is_compared(PROSE));
    assert!(!is_compared(&[PROSE; COMPARED / PROSE.len() + 1].join(" ")));
}
