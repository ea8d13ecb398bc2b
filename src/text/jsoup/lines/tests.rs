use super::Break::{Hard, Soft, SoftLost, SoftTight};
use super::*;

/// The break between two lines of a text that was wrapped at 30 columns; `kept` says whether spaces at ends are.
fn between(line: &str, next: &str, kept: bool) -> Break {
    behind(0, line, next, kept)
}

/// The same behind so many columns.
fn behind(offset: usize, line: &str, next: &str, kept: bool) -> Break {
    let text = format!("{line}\n{next}");
    let read = |start: usize, line: &str| Line {
        start,
        end: start + line.trim_end().len(),
        trailing: line.ends_with(' '),
        then: Hard,
    };
    let decision = Decision {
        text: &text,
        line: read(0, line),
        next: read(line.len() + 1, next),
        offset,
        width: 30,
        spaces_kept: kept,
    };
    decision.decide()
}

fn x(columns: usize, end: &str) -> String {
    "x".repeat(columns) + end
}

#[test]
fn a_word_that_would_have_fitted_stands_behind_a_break_of_the_page() {
    for (columns, end, next, kept, then) in [
        (24, " ", "Weeks", true, Hard),
        (25, " ", "Weeks", true, Soft),
        (23, " ", "Weeks of it", true, Hard),
        (24, " ", "Weeks of it", true, Soft),
        // Without the spaces at the ends one stands behind every word.
        (23, "", "Weeks", false, Hard),
        (24, "", "Weeks", false, Soft),
        // A small letter has two columns of slack.
        (21, "", "weeks", false, Hard),
        (22, "", "weeks", false, Soft),
        // And behind a space that is kept it is enough.
        (5, " ", "weeks", true, Soft),
        (25, "", "weeks", true, Hard),
        (26, "", "weeks", true, SoftLost),
    ] {
        assert_eq!(between(&x(columns, end), next, kept), then, "{columns} {next}");
    }
    assert_eq!(behind(1, &x(23, " "), "Weeks", true), Hard);
    assert_eq!(behind(1, &x(24, " "), "Weeks", true), Soft);
    assert_eq!(between(&x(22, " "), "Weeks ", true), Hard);
    assert_eq!(between(&x(24, " "), "Weeks ", true), Soft);
}

#[test]
fn a_space_before_a_line_is_of_a_full_one() {
    for (columns, next, then) in [
        (30, " Weeks", Soft),
        (29, " Weeks", Hard),
        (20, " weeks", Soft),
        (19, " weeks", Hard),
        (30, " * One", Hard),
        (30, " *", Hard),
        (30, " *so*", Soft),
    ] {
        assert_eq!(between(&x(columns, ""), next, true), then, "{columns} {next}");
    }
}

#[test]
fn the_signs_around_a_lost_space_tell_what_was_there() {
    let after = |end: &str, next: &str| between(&x(29 - end.chars().count(), end), next, true);
    assert_eq!(after("", "Weeks"), SoftLost);
    assert_eq!(after(".", "Weeks"), Hard);
    assert_eq!(after(".”", "“Weeks"), Hard);
    assert_eq!(after(".", "weeks"), SoftLost);
    assert_eq!(after("(", "weeks"), SoftTight);
    assert_eq!(after("", ",andmore"), SoftTight);
    assert_eq!(after("橋が", "閉鎖された"), SoftTight);
    assert_eq!(between(&x(28, "("), "weeks", false), SoftTight);
    assert_eq!(between(&x(28, "( "), "Weeks", true), Soft);
}

#[test]
fn behind_a_target_that_fills_its_line_the_text_tells_whether_it_goes_on() {
    let target = |columns: usize| format!("the <{}>", "x".repeat(columns - 6));
    for columns in [30, 31] {
        for (next, then) in [
            (" and", Soft),
            ("and", SoftTight),
            (". The", SoftTight),
            (" And", Soft),
            ("And", Hard),
        ] {
            assert_eq!(between(&target(columns), next, true), then, "{columns} {next}");
        }
    }
    // One that does not leaves place for a space.
    assert_eq!(between(&target(29), " And", true), Hard);
    assert_eq!(between(&target(29), "And", true), Hard);
    assert_eq!(between(&format!("{} ", target(29)), "And", true), Soft);
}

#[test]
fn a_space_at_the_end_of_an_overlong_line_stays() {
    assert_eq!(between(&x(31, " "), "weeks", true), Soft);
    assert_eq!(between(&x(31, ""), "weeks", true), SoftTight);
    assert_eq!(between(&x(31, " "), ", weeks", true), SoftTight);
}

#[test]
fn a_capital_behind_a_target_alone_begins_an_element() {
    let short = format!("<{}> ", "x".repeat(26));
    assert_eq!(between(&short, "And", true), Hard);
    assert_eq!(between(&format!("a{short}"), "And", true), Soft);
}

#[test]
fn lines_have_their_ends_and_the_gaps_behind_them() {
    let text = "One \r\nTwo <https://\nexample.org> x\n\n \n three";
    let lines = read(text, &crate::text::token::find(text), JSOUP_WIDTH);
    let found: Vec<_> = lines
        .iter()
        .map(|line| (&text[line.start..line.end], line.trailing, line.then))
        .collect();
    assert_eq!(
        found,
        [
            ("One", true, Hard),
            ("Two <https://\nexample.org> x", false, Break::Gap),
            (" three", false, Hard)
        ]
    );
}

#[test]
fn a_text_whose_words_begin_behind_the_width_is_not_wrapped() {
    let width = |rows: &[String]| {
        let text = rows.join("\n");
        wrap_width(&text, &read(&text, &[], JSOUP_WIDTH), JSOUP_WIDTH)
    };
    let row = |last_word: usize| format!("{} word", "x".repeat(last_word));
    assert_eq!(width(&[row(79), row(40)]), JSOUP_WIDTH);
    assert_eq!(width(&[row(80), row(40)]), usize::MAX);
    // One of ten is of another origin.
    let many = |wide: usize| [vec![row(80); wide], vec![row(40); 10 - wide], vec![row(39); 9]].concat();
    assert_eq!((width(&many(1)), width(&many(2))), (JSOUP_WIDTH, usize::MAX));
    assert_eq!(width(&[row(80) + " <>", row(40)]), JSOUP_WIDTH);
}

#[test]
fn spaces_are_kept_where_more_than_one_line_of_five_has_one() {
    let kept = |ends: &[&str]| {
        let lines: Vec<String> = ends.iter().map(|end| format!("word{end}")).collect();
        let text = lines.join("\n");
        keeps_trailing_spaces(&split(&text, &[]))
    };
    assert!(kept(&[" ", "", "", ""]));
    assert!(!kept(&[" ", "", "", "", ""]));
    // Lines before a gap have none in any case.
    assert!(kept(&[" ", "", "", "", "\n"]));
    assert!(!kept(&["", " \n", ""]));
}
