use super::super::draft::Draft;
use super::super::{links, lynx, rows, w3m};
use super::*;

const RULES: Rules = Rules {
    width: Some(30),
    marker: |row| bullet(row.text, |c| c == '*').or_else(|| number(row.text)),
    ..Rules::PLAIN
};

fn read(text: &str, rules: &Rules) -> Vec<(BlockKind, String)> {
    let pieces = pieces(&rows::read(text), rules).into_iter();
    pieces.map(|piece| (piece.kind, piece.text.into_owned())).collect()
}

fn texts(text: &str, rules: &Rules) -> Vec<String> {
    read(text, rules).into_iter().map(|(_, text)| text).collect()
}

fn item(depth: u8, number: Option<u32>) -> BlockKind {
    BlockKind::ListItem { depth, number }
}

#[test]
fn rows_that_were_full_are_joined() {
    let text = "The bridge will be closed for\nsix weeks.\nA new block.\n\nAnother.";
    assert_eq!(
        texts(text, &RULES),
        ["The bridge will be closed for six weeks.", "A new block.", "Another."]
    );
}

#[test]
fn a_space_at_the_end_joins_rows_that_flow() {
    let flowed = Rules { flowed: true, ..RULES };
    assert_eq!(texts("One \ntwo\nthree", &flowed), ["One two", "three"]);
}

#[test]
fn words_longer_than_a_row_are_put_together_where_they_are_cut() {
    let text = "abcdefghijklmnopqrstuvwxyzabcd\nefgh and more";
    let cut = Rules { cuts: true, ..RULES };
    assert_eq!(texts(text, &cut), ["abcdefghijklmnopqrstuvwxyzabcdefgh and more"]);
    assert_eq!(texts(text, &RULES), ["abcdefghijklmnopqrstuvwxyzabcd efgh and more"]);
}

#[test]
fn addresses_are_put_together_where_they_are_cut() {
    let cut = Rules { cuts: true, ..RULES };
    let text = "Look at https://a.example/north/\nold-quay before you go.";
    assert_eq!(
        texts(text, &cut),
        ["Look at https://a.example/north/old-quay before you go."]
    );
    let text = "Look at https://a.example/quay/\nbefore you go.";
    assert_eq!(texts(text, &cut), ["Look at https://a.example/quay/ before you go."]);
}

#[test]
fn lists_nest_by_their_indent() {
    let text = "* One\n    * Inner\n    * Another\n* Two\n3. Three";
    assert_eq!(
        read(text, &RULES),
        [
            (item(0, None), "One".to_owned()),
            (item(1, None), "Inner".to_owned()),
            (item(1, None), "Another".to_owned()),
            (item(0, None), "Two".to_owned()),
            (item(0, Some(3)), "Three".to_owned()),
        ]
    );
}

#[test]
fn items_whose_marks_stand_far_off_are_no_table() {
    let text = "*   One\n*   Two\n";
    assert_eq!(
        read(text, &RULES),
        [(item(0, None), "One".to_owned()), (item(0, None), "Two".to_owned())]
    );
}

#[test]
fn a_mark_that_stands_alone_is_that_of_the_next_row() {
    assert_eq!(read("*\n\nOne", &RULES), [(item(0, None), "One".to_owned())]);
}

#[test]
fn deep_text_is_a_quotation_where_the_renderer_indents_those() {
    let quoting = Rules { quotes: true, ..RULES };
    assert_eq!(read("    Deep text.", &quoting)[0].0, BlockKind::Quote);
    assert_eq!(read("    Deep text.", &RULES)[0].0, BlockKind::Paragraph);
}

#[test]
fn rules_part_blocks_and_are_gone() {
    assert_eq!(texts("One\n----------\nTwo", &RULES), ["One", "Two"]);
    assert!(is_rule("* * *") && is_rule("━━━━") && !is_rule("--") && !is_rule("- a -"));
}

#[test]
fn scripts_without_spaces_are_joined_without_one() {
    let mut text = "港の橋".to_owned();
    join(&mut text, "が閉鎖");
    assert_eq!(text, "港の橋が閉鎖");
    join(&mut text, "today");
    assert_eq!(text, "港の橋が閉鎖 today");
}

#[test]
fn signs_before_what_stands_high_go() {
    assert_eq!(without_raised("10 km^2 and x^[3]"), "10 km2 and x[3]");
    assert_eq!(without_raised("^ alone"), "^ alone");
}

#[test]
fn a_quotation_stands_two_columns_behind_the_margin() {
    let quoting = Rules {
        quotes: true,
        margin: 3,
        ..RULES
    };
    let kinds = |text: &str| {
        read(text, &quoting)
            .into_iter()
            .map(|(kind, _)| kind)
            .collect::<Vec<_>>()
    };
    assert_eq!(kinds("     Deep text."), [BlockKind::Quote]);
    assert_eq!(kinds("    Text."), [BlockKind::Paragraph]);
    // Within a list it belongs to the item.
    assert_eq!(
        kinds("   * One\n\n     More of it."),
        [item(0, None), BlockKind::Paragraph]
    );
    assert_eq!(
        kinds("   * One\n\n   Text.\n\n     Deep text.")[1..],
        [BlockKind::Paragraph, BlockKind::Quote]
    );
}

#[test]
fn marks_have_white_space_behind_them_or_nothing() {
    let marker = |len: usize, number: Option<u32>| Some(Marker { len, number });
    assert_eq!(number("12.  Two"), marker(5, Some(12)));
    assert_eq!(number("7."), marker(2, Some(7)));
    assert_eq!(bullet("•  Two", |c| matches!(c, '*' | '•')), marker(5, None));
    assert_eq!(bullet("*", |c| matches!(c, '*' | '•')), marker(1, None));
    assert_eq!(
        (number("12.5 million"), number("12 million"), number(". Two")),
        (None, None, None)
    );
    assert_eq!(
        (
            bullet("*Two*", |c| c == '*'),
            bullet("- Two", |c| c == '*'),
            bullet("", |c| c == '*')
        ),
        (None, None, None)
    );
}

#[test]
fn a_small_letter_goes_on_behind_a_row_that_was_wrapped_early() {
    // Ten columns of thirty are filled: as many as such a row has at least.
    assert_eq!(texts("The bridge\nis\nClosed", &RULES), ["The bridge is", "Closed"]);
    assert_eq!(texts("A bridge.\nis", &RULES), ["A bridge.", "is"]);
    assert_eq!(texts("The bridge\n is", &RULES), ["The bridge", "is"]);
}

#[test]
fn a_word_that_fills_its_row_is_cut_and_one_that_does_not_is_not() {
    let cut = Rules { cuts: true, ..RULES };
    let word = "x".repeat(29);
    assert_eq!(texts(&format!("{word}\nend"), &cut), [format!("{word} end")]);
    assert_eq!(texts(&format!("a {word}\nend"), &cut), [format!("a {word} end")]);
    assert_eq!(texts(&format!("{word}x\nend"), &cut), [format!("{word}xend")]);
}

#[test]
fn a_picture_in_a_row_of_its_own_is_a_block() {
    let pictures = Rules {
        picture: |inner, is_all| is_all && inner.ends_with(".jpg"),
        ..RULES
    };
    let text = "The old bridge, seen from the\n[bridge.jpg]\nharbour on a day in May";
    assert_eq!(texts(text, &pictures), text.split('\n').collect::<Vec<_>>());
    assert_eq!(texts(text, &RULES).len(), 1);
    let nested = text.replace("[bridge.jpg]", "[a][b.jpg]");
    assert_eq!(texts(&nested, &pictures).len(), 1);
}

#[test]
fn items_close_the_lists_that_stand_deeper() {
    let text = "* One\n     * Deep\n * Two\n  * Inner\n* Three\n\nText.\n\n  * Four";
    let depths: Vec<BlockKind> = read(text, &RULES).into_iter().map(|(kind, _)| kind).collect();
    let paragraph = BlockKind::Paragraph;
    assert_eq!(
        depths,
        [
            item(0, None),
            item(1, None),
            item(0, None),
            item(1, None),
            item(0, None),
            paragraph,
            item(0, None)
        ]
    );
}

#[test]
fn a_table_is_neither_wrapped_text_nor_parted_by_a_gap() {
    let kinds = |text: &str| read(text, &RULES).into_iter().map(|(kind, _)| kind).collect::<Vec<_>>();
    let table = [BlockKind::TableRow, BlockKind::TableRow];
    assert_eq!(kinds("Ferry  First\nQuay   05:40\n"), table);
    assert_ne!(kinds("Ferry  First\n\nQuay   05:40\n"), table);
    assert_ne!(kinds("Ferry  First\nQuay    05:40\n"), table);
    assert_ne!(kinds("Ferry First\nQuays 05:40\n"), table);
    // The last row could not have held the first word of the next.
    assert_eq!(
        kinds("The bridge  is closed for six\nmonths and  weeks\n"),
        [BlockKind::Paragraph]
    );
    assert_eq!(kinds("| a  | b  |\n| c  | d  |\n"), table);
    assert_eq!(texts("| a  | b  |\n| c  | d  |\n", &RULES), ["a\tb", "c\td"]);
}

#[test]
fn words_that_stand_for_something_have_a_bracket_and_a_capital() {
    for word in [lynx::STAND_INS, links::STAND_INS, w3m::STAND_INS].concat() {
        assert!(may_have_stand_ins(word.trim()), "{word}");
    }
    for text in ["", "[12]bridge", "The bridge (1931)", "[", "BUTTON"] {
        assert!(!may_have_stand_ins(text), "{text}");
    }
}

/// A text wrapped at so many columns, its rows in the middle of the screen.
fn centred(text: &str, width: usize) -> String {
    let mut rows = vec![String::new()];
    for word in text.split(' ') {
        match rows.last_mut() {
            Some(row) if row.is_empty() || row.len() + 1 + word.len() <= width => {
                row.push_str(if row.is_empty() { "" } else { " " });
                row.push_str(word);
            }
            _ => rows.push(word.to_owned()),
        }
    }
    let row = |row: &String| format!("{}{row}\n", " ".repeat((SCREEN - row.len()) / 2));
    rows.iter().map(row).collect()
}

fn texts_of(drafts: &[Draft<'_>]) -> Vec<String> {
    let texts = drafts.iter().map(|draft| draft.text.to_string());
    texts.filter(|text| !text.is_empty()).collect()
}

#[test]
fn a_centred_paragraph_is_whole() {
    let text = "The old harbour bridge will be closed for six weeks after engineers found cracks in two of the main \
                supports, the council said on Monday in a statement that it sent to everybody who lives near it.";
    // So many columns each of them has for text.
    for width in [79, 74, 71] {
        let rendering = centred(text, width) + "\n" + &centred(text, width);
        let rows = rows::read(&rendering);
        let drafts = match width {
            79 => w3m::read(&rows),
            74 => links::read(&rows),
            _ => lynx::read(&rendering, &rows, &[]),
        };
        assert_eq!(texts_of(&drafts), [text, text], "{width}");
        assert_eq!(drafts[0].kind, BlockKind::Paragraph, "{width}");
    }
}

#[test]
fn a_centred_headline_is_one_and_a_poem_has_lines() {
    let headline = "The old harbour bridge will be closed for seven weeks after an engineer complained";
    let text = "\n".to_owned() + &centred(headline, 74);
    let drafts = links::read(&rows::read(&text));
    assert_eq!(texts_of(&drafts), [headline]);
    assert_eq!(drafts[0].kind, BlockKind::Heading(1));
    let lines = [
        "Come down, come down, the tide is in",
        "and every lamp has found its twin,",
        "and all is there",
    ];
    let poem: String = lines.map(|line| centred(line, 74)).concat();
    assert_eq!(texts_of(&w3m::read(&rows::read(&poem))), lines);
}
