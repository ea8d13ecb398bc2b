//! The calendar of a blog's archive: a month's days in rows, with the days of the week above and the months beside it around.

use crate::labels::{Labels, Role};
use crate::passes::facts::{Facts, Overview};
use crate::prose::is_digits;

/// The days of the shortest month.
const MONTH: u32 = 28;
/// The longest row, in characters: a month in one, and the longest that stands around them.
const MAX_ROW: usize = 100;
const MAX_HEAD: usize = 30;
/// The most rows above the days: a column for each day of the week, and the months.
const MAX_HEADS: usize = 9;

/// Labels calendars.
pub(super) fn calendars(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    let blocks = &overview.blocks;
    // Where the days of a month begin, and the one that comes next.
    let mut month = None;
    for i in 0..=blocks.len() {
        let with_digit = blocks.get(i).filter(|facts| facts.has_digit());
        let row = |from| days(with_digit?, from);
        let goes_on = month.and_then(|(start, day)| Some((start, row(day)?)));
        if let (Some((start, day)), None) = (month, goes_on)
            && day > MONTH
        {
            label(blocks, start, i, labels);
        }
        month = goes_on.or_else(|| Some((i, row(1)?)));
    }
}

/// The day behind a row of days that begins with one.
fn days(facts: &Facts<'_>, first: u32) -> Option<u32> {
    // The first cells may be empty.
    let begins = || facts.text.trim_start().starts_with(|c: char| c.is_ascii_digit());
    if facts.chars() > MAX_ROW || !begins() {
        return None;
    }
    let mut day = first;
    for word in facts.text.split_whitespace() {
        if word.parse() != Ok(day) {
            return None;
        }
        day += 1;
    }
    (day > first).then_some(day)
}

/// Labels the rows of days from one block to before another, and what stands around them.
fn label(blocks: &[Facts<'_>], start: usize, end: usize, labels: &mut Labels<'_>) {
    let (before, rows) = blocks.split_at_checked(start).unwrap_or_default();
    let (rows, behind) = rows.split_at_checked(end - start).unwrap_or_default();
    let heads = before.iter().rev().take(MAX_HEADS).take_while(|facts| is_head(facts));
    let months = behind.iter().take(1).filter(|facts| has_arrow(facts));
    for facts in heads.chain(rows).chain(months) {
        if labels.is_free(facts.id) {
            labels.block(facts.id, Role::Boilerplate, "a calendar");
        }
    }
}

/// Whether a block is the days of the week, one of them, or names the month before them or the months beside it.
fn is_head(facts: &Facts<'_>) -> bool {
    let is_day = |word: &&str| word.chars().count() <= 3 && word.chars().all(char::is_alphabetic);
    let words: Vec<&str> = facts.text.split_whitespace().collect();
    let days = match words.as_slice() {
        [month, year, days @ ..] if year.len() == 4 && is_digits(year) && month.chars().all(char::is_alphabetic) => {
            days
        }
        all => all,
    };
    facts.chars() <= MAX_HEAD && (days.iter().all(is_day) || has_arrow(facts))
}

/// `« Sep Nov »`
fn has_arrow(facts: &Facts<'_>) -> bool {
    facts.chars() <= MAX_HEAD && (facts.text.starts_with('«') || facts.text.ends_with('»'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::cut;

    const WEEKS: [&str; 5] = [
        "\t1\t2\t3\t4\t5\t6",
        "7 8 9 10 11 12 13",
        "14 15 16 17 18 19 20",
        "21 22 23 24 25 26 27",
        "28 29 30 31",
    ];

    #[test]
    fn a_month_goes_with_what_stands_around_it() {
        let calendar = [
            &["October 2024 M T W T F S S", "« Sep Nov »"],
            WEEKS.as_slice(),
            &["« Sep"],
        ]
        .concat();
        let page = [&["Text."], calendar.as_slice(), &["More text."]].concat();
        assert_eq!(cut(calendars, &page), calendar);
        let month = WEEKS.join(" ");
        let month = month.trim_start();
        assert_eq!(cut(calendars, &["1", month, "2"]), [month]);
    }

    #[test]
    fn other_numbers_stay() {
        for rows in [&WEEKS[1..], &WEEKS[..3], &["1 2 3", "5 6 7"], &["1 May", "2 May"]] {
            assert_eq!(cut(calendars, rows), [""; 0]);
        }
    }
}
