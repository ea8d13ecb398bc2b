//! Dates as people write them: where in a text they stand, each with its time.

use std::ops::Range;

use jiff::civil::Date;

use super::cursor::{Cursor, digit, is_letter};
use super::forms::{ERAS, Found, by_number, month_first, with_signs};
use super::{When, clock};
use crate::prose::is_unspaced;

/// Every date that is written out in a text, in order, each with the bytes that it takes up, its time included.
///
/// `language` is the text's BCP 47 tag. It decides names that are different months in two languages, and the order of day
/// and month where numbers leave it open (`5/4/2024`): month first for `en` and `en-US`, day first for every other
/// tag and where the language is not known, as most of the world writes. Numbers between full stops are day first always.
pub(crate) fn written(text: &str, language: Option<&str>) -> impl Iterator<Item = (Range<usize>, When)> {
    let mut at = 0;
    let mut number = 0..0;
    std::iter::from_fn(move || {
        loop {
            // No date has fewer than two numbers, and most texts have. Most words are far before the next.
            if at >= number.end {
                number = next_number(text, at)?;
                let behind = text.get(number.end..)?;
                if !may_be_in(behind.trim_start_matches(|c| digit(c).is_some())) {
                    return None;
                }
                at = at.max(number.start);
            }
            let start = Cursor::new(text, at);
            if let Some((from, when, end)) = read(start, language) {
                at = end;
                return Some((from..end, when));
            }
            // The rest of a number or of a word is not the start of a date.
            at += match class(start.peek()?) {
                Class::Other => start.peek()?.len_utf8(),
                run => run_len(start.rest(), run),
            };
        }
    })
}

/// Where the date ends that a text of whatever language begins with.
pub(crate) fn end_at_start(text: &str) -> Option<usize> {
    // An era is read from the number behind it.
    if ERAS.iter().any(|(era, _)| text.starts_with(era)) {
        let first = written(text, None).next();
        return first.filter(|(range, _)| range.start == 0).map(|(range, _)| range.end);
    }
    read(Cursor::new(text, 0), None).map(|(_, _, end)| end)
}

/// Whether a date may stand in a text: none is without a number, and most texts are.
pub(crate) fn may_be_in(text: &str) -> bool {
    text.as_bytes().iter().any(may_begin_digit)
}

/// Whether a byte may be the first of a digit: those of digits that are not of ASCII are no smaller.
fn may_begin_digit(byte: &u8) -> bool {
    byte.is_ascii_digit() || *byte >= 0xD9
}

/// From where on a date may begin whose first digit is the next one from a byte on, and the end of that digit.
fn next_number(text: &str, at: usize) -> Option<Range<usize>> {
    /// A month's name has so many words at most, so that no more white space stands between its first and the digit.
    const MAX_SPACES: usize = 3;
    let rest = text.get(at..)?;
    let mut digit_at = at;
    let digit_len = loop {
        digit_at += text.as_bytes().get(digit_at..)?.iter().position(may_begin_digit)?;
        let c = text.get(digit_at..)?.chars().next()?;
        if digit(c).is_some() {
            break c.len_utf8();
        }
        digit_at += c.len_utf8();
    };
    let before = rest.as_bytes().get(..digit_at - at).unwrap_or_default();
    let (mut runs, mut in_run) = (0, false);
    let far = before.iter().rposition(|byte| {
        let is_space = byte.is_ascii_whitespace();
        runs += usize::from(is_space && !in_run);
        in_run = is_space;
        runs > MAX_SPACES
    });
    Some(at + far.unwrap_or_default()..digit_at + digit_len)
}

#[derive(PartialEq, Clone, Copy)]
enum Class {
    Digit,
    Letter,
    Other,
}

fn class(c: char) -> Class {
    match c {
        'a'..='z' | 'A'..='Z' => Class::Letter,
        '0'..='9' => Class::Digit,
        _ if c.is_ascii() => Class::Other,
        _ if digit(c).is_some() => Class::Digit,
        _ if is_letter(c) => Class::Letter,
        _ => Class::Other,
    }
}

/// The bytes of a number or of a word. A word ends before a capital behind a small letter, where a page may have lost a
/// space: `Jane DoeMay 20, 2024`.
fn run_len(text: &str, run: Class) -> usize {
    let mut is_small = false;
    let ends = |c: char| {
        let ends = class(c) != run || is_small && c.is_uppercase();
        is_small = c.is_lowercase();
        ends
    };
    text.find(ends).unwrap_or(text.len())
}

/// The date that starts here, with its first byte, which may lie before (an era), and its end.
fn read(start: Cursor<'_>, language: Option<&str>) -> Option<(usize, When, usize)> {
    if start.is_digit() {
        if let Some((from, date, end)) = with_signs(start) {
            let (when, end) = with_time(date, end);
            return Some((from, when, end));
        }
        let found = by_number(start, language).filter(|found| stands_alone(start, found));
        return match found {
            Some(found) => {
                let (when, end) = with_time(found.date, found.end);
                Some((start.at, when, end))
            }
            None => behind_time(start, language),
        };
    }
    let (_, after) = start.word()?;
    // Most words are no month; one with a number behind it is worth a look.
    let next = after.eat(&['.']).unwrap_or(after).spaces();
    if !next.is_digit() && !next.peek().is_some_and(is_letter) {
        return None;
    }
    let found = month_first(start, language)?;
    let (when, end) = with_time(found.date, found.end);
    Some((start.at, when, end))
}

fn with_time(date: Date, end: Cursor<'_>) -> (When, usize) {
    match clock::behind(end) {
        Some((time, offset, end)) => {
            let time = Some(time);
            (When { date, time, offset }, end.at)
        }
        None => (When::day(date), end.at),
    }
}

/// `10:30, 14 May 2024`.
fn behind_time<'t>(start: Cursor<'t>, language: Option<&str>) -> Option<(usize, When, usize)> {
    if start
        .before()
        .ends_with(|c: char| digit(c).is_some() || is_letter(c) || matches!(c, ':' | '.'))
    {
        return None;
    }
    let (_, after) = start.short()?;
    after.eat(&[':'])?;
    let (time, offset, end) = clock::at(start, false, true)?;
    let mut next = end.spaces();
    if let Some(joint) = next.eat(&[',', '|', '-', '–', '—', '•', '·', '/']) {
        next = joint.spaces();
    }
    let found = if next.is_digit() {
        by_number(next, language).filter(|found| stands_alone(next, found))?
    } else {
        month_first(next, language)?
    };
    let when = match clock::behind(found.end) {
        // The time behind the date is the date's, and the loop comes to it.
        Some(_) => return None,
        None => When {
            date: found.date,
            time: Some(time),
            offset,
        },
    };
    Some((start.at, when, found.end.at))
}

/// Whether what looks like a date is no part of a longer number: an address, a version, a price, a telephone number.
fn stands_alone(start: Cursor<'_>, found: &Found<'_>) -> bool {
    let mut before = start.before().chars().rev();
    let joins = |c: char| matches!(c, '.' | ',' | '/' | ':') || found.sign == Some(c);
    let starts = before.next().is_none_or(|c| match c {
        '+' | '#' | '$' | '€' | '£' | '_' | '=' | '\\' | '@' | '%' => false,
        c if joins(c) => before.next().is_none_or(|c| digit(c).is_none()),
        // Behind small letters a day and a month stand where a page lost a space: `Jane Doe20 May 2024`.
        c if found.sign.is_none() && c.is_lowercase() => true,
        c => digit(c).is_none() && (!is_letter(c) || is_unspaced(c)),
    });
    if found.sign.is_none() {
        return starts;
    }
    let mut after = found.end.rest().chars();
    let ends = after.next().is_none_or(|c| match c {
        '%' | '_' | '€' | '$' => false,
        'T' => true,
        c if joins(c) => after.next().is_none_or(|c| digit(c).is_none()) || clock::behind(found.end).is_some(),
        c => !c.is_ascii_lowercase(),
    });
    starts && ends
}
