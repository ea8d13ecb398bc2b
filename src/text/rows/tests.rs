use super::*;

#[test]
fn rows_show_their_width_when_there_are_enough_of_them() {
    let wrapped = |width: usize, rows: usize| -> String {
        let word = |i: usize| ["ferry", "a", "bridge", "closes", "to"][i % 5];
        let (mut text, mut columns, mut lines, mut i) = (String::new(), 0, 0, 0);
        while lines < rows {
            if columns + word(i).len() > width {
                text.push('\n');
                (columns, lines) = (0, lines + 1);
            }
            text.push_str(word(i));
            text.push(' ');
            columns += word(i).len() + 1;
            i += 1;
        }
        text
    };
    let width = |width: usize, rows: usize| width_or(&read(&wrapped(width, rows)), 72);
    assert!((95..=100).contains(&width(100, 40)), "{}", width(100, 40));
    assert!((45..=50).contains(&width(50, 40)), "{}", width(50, 40));
    assert_eq!(width(72, 40), 72);
    assert_eq!(width(100, 0), 72);
}

#[test]
fn rows_know_their_margin_their_end_and_the_gap_before() {
    let rows = read("One \n\n\ttwo\r\n   three  ");
    let facts: Vec<_> = rows
        .iter()
        .map(|row| (row.text, row.indent, row.trailing, row.gap))
        .collect();
    assert_eq!(
        facts,
        [("One", 0, 1, false), ("two", 8, 0, true), ("three", 3, 2, false)]
    );
}

#[test]
fn an_ideographic_space_begins_a_paragraph() {
    let rows = read("　　橋が閉\n鎖される\n");
    let facts: Vec<_> = rows.iter().map(|row| (row.indent, row.columns(), row.gap)).collect();
    assert_eq!(facts, [(0, 10, true), (0, 8, false)]);
}

#[test]
fn wrapped_rows_of_a_script_without_spaces_show_the_width() {
    let rows = [
        "橋は六週間閉鎖されると市長は述べた。点検で亀裂が見つかったためだ",
        "と技師は説明した。",
    ];
    let text = format!("{}\n{}\n\n", rows[0], rows[1]).repeat(3);
    assert_eq!(wrap_width(&read(&text)), Some(columns(rows[0])));
}

#[test]
fn wide_characters_take_two_columns_and_marks_none() {
    assert_eq!(columns("bridge"), 6);
    assert_eq!(columns("橋"), 2);
    assert_eq!(columns("e\u{301}"), 1);
}

#[test]
fn the_first_word_is_what_no_wrapper_parts() {
    assert_eq!(first_word("bridge closes"), "bridge");
    assert_eq!(first_word("橋が"), "橋");
    assert_eq!(first_word("（橋が"), "（橋");
    assert_eq!(first_word("NHK放送"), "NHK");
    assert_eq!(first_word(""), "");
}

#[test]
fn the_lines_of_a_poem_are_no_width() {
    let poem =
        "Come down, come down, the tide is in\nand every lamp has found its twin,\nand all the town is there\n\n";
    let prose = "The lines above stand on the wall of the hall, and this one is longer than any of them.\n\n";
    assert!(wrap_width(&read(poem)).is_some());
    assert_eq!(wrap_width(&read(&(poem.to_owned() + prose + prose + prose))), None);
}

#[test]
fn a_list_of_addresses_says_nothing_of_the_width() {
    let list: String = (1..40)
        .map(|n| format!("[{n}] https://www.example.org/{n}\n"))
        .collect();
    let text = wrapped(60);
    assert_eq!(
        wrap_width(&read(&(text.clone() + "\n" + &list))),
        wrap_width(&read(&text))
    );
}

fn wrapped(width: usize) -> String {
    let words =
        "the old harbour bridge will be closed for six weeks after engineers found cracks in two of its main supports";
    let mut text = String::new();
    let mut column = 0;
    for word in words.split(' ').cycle().take(120) {
        if column > 0 && column + 1 + word.len() > width {
            text.push('\n');
            column = 0;
        } else if column > 0 {
            text.push(' ');
            column += 1;
        }
        text.push_str(word);
        column += word.len();
    }
    text
}

#[test]
fn the_width_is_that_of_the_longest_rows() {
    for width in [40, 60, 72, 100] {
        let text = wrapped(width);
        let found = wrap_width(&read(&text)).unwrap();
        assert!((width - 2..=width).contains(&found), "{found} for {width}");
    }
}

#[test]
fn a_row_in_the_middle_of_the_screen_is_not_of_the_width() {
    let text = format!(
        "{:>70}\n\n{}",
        "A long headline stands in the middle of the screen",
        wrapped(50)
    );
    assert!(wrap_width(&read(&text)).unwrap() <= 50);
}

#[test]
fn text_that_is_not_wrapped_has_no_width() {
    assert_eq!(
        wrap_width(&read(
            "One line of text that is long enough to be a row.\n\nAnother one."
        )),
        None
    );
    assert_eq!(wrap_width(&[]), None);
}

#[test]
fn the_usual_width_holds_where_there_is_too_little_text() {
    assert_eq!(width_or(&read("A short text."), 72), 72);
    let narrow = wrapped(60);
    assert!(width_or(&read(&narrow), 79) <= 60);
}

#[test]
fn what_stands_outside_the_margin_does_not_show_the_width() {
    let margin = |text: &str| text.lines().map(|row| format!("   {row}\n")).collect::<String>();
    let outside = "a list outside the margin goes on to the edge of the screen, as all of it does\nand on\n\n";
    let text = margin(&wrapped(60)) + "\n" + &outside.repeat(3);
    let width = |of: fn(&[Row<'_>], usize) -> usize| of(&read(&text), 79);
    assert_eq!(width(width_at_margin_or), width_or(&read(&margin(&wrapped(60))), 79));
    assert_ne!(width(width_or), width(width_at_margin_or));
}
