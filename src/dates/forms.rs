//! The forms that a date takes where it begins: numbers with signs, a day, a month's name and a year in any order.

use jiff::civil::Date;

use super::cursor::{Cursor, Number, digit, is_letter};
use super::{YEARS, months};

/// What makes a number a day: `1er`, `14th`, `14-én`, `14.`.
#[rustfmt::skip]
const ORDINALS: &[&str] = &[
    "st", "nd", "rd", "th", "er", "re", "e", "ª", "º", "°", "an", "a", "o", "-én", "-án", "-e", "-a", "-го", "-е", "-ші", "ste", "de",
    "eg", "ain", "ih", "ที่",
];
/// The words between day, month and year: `de`, `of`, `gada`.
#[rustfmt::skip]
const LINKS: &[&str] = &[
    "de", "del", "d", "of", "di", "do", "da", "ta", "ng", "den", "năm", "ê", "e", "ë", "ный", "του", "ஆம்", "của", "tahun",
    "mwaka", "anul", "оны", "च", "को", "সালের", "m", "g", "r", "года", "році", "року",
];
/// What makes a number a year where it comes first: `2024 m.`, `2024ko`.
#[rustfmt::skip]
const YEAR_MARKS: &[&str] = &[
    "m.", "m ", "gada", "ko", "(e)ko", "eko", "жылғы", "жылдың", "жылы", "ж.", "-жылдын", "-жылы", "-ж.", "жылдын", "оны", "г.", "-ci il", "-cü il",
    ".", ",", "-", "/",
];
const YEAR_SIGNS: &[&str] = &["年", "년", " оны"];
const MONTH_SIGNS: &[&str] = &["月", "월", "-р сарын", " дугаар сарын", " дүгээр сарын"];
const DAY_SIGNS: &[&str] = &["日", "일", "号", "號"];

/// Eras by their names, and the year before their first.
pub(super) const ERAS: &[(&str, i16)] = &[
    ("令和", 2018),
    ("平成", 1988),
    ("昭和", 1925),
    ("民國", 1911),
    ("民国", 1911),
];
/// Thai years count from the Buddha's death.
const BUDDHIST: i16 = 543;

/// A date and what it was read from.
pub(super) struct Found<'t> {
    pub(super) date: Date,
    pub(super) end: Cursor<'t>,
    /// What stands between the numbers where there are no names.
    pub(super) sign: Option<char>,
}

/// A date that begins with a number: `14 May 2024`, `14.5.2024`, `2024-05-14`, `2024. május 14.`
pub(super) fn by_number<'t>(start: Cursor<'t>, language: Option<&str>) -> Option<Found<'t>> {
    let (number, after) = start.number()?;
    if number.digits == 4 {
        numeric(number, after, language).or_else(|| year_first(number, after, language))
    } else {
        let day = number.short()?;
        numeric(number, after, language).or_else(|| day_first(day, after, language))
    }
}

/// Three numbers with the same sign between them.
fn numeric<'t>(first: Number, after: Cursor<'t>, language: Option<&str>) -> Option<Found<'t>> {
    let sign = after
        .peek()
        .filter(|c| matches!(c, '.' | '/' | '-' | '\u{2010}' | '\u{2011}' | '．' | '／'))?;
    let spaced = |at: Cursor<'t>| if sign == '.' { at.spaces() } else { at };
    let (middle, after) = spaced(after.eat(&[sign])?).number()?;
    let second = middle.short()?;
    let (third, end) = spaced(after.eat(&[sign])?).number()?;
    let primary = language
        .and_then(|tag| tag.split(['-', '_']).next())
        .unwrap_or_default();
    let american = sign != '.' && language.is_some_and(is_american);
    let either = |a: i8, b: i8, year: i16| {
        let (day_first, month_first) = (civil(year, b, a), civil(year, a, b));
        if american {
            month_first.or(day_first)
        } else {
            day_first.or(month_first)
        }
    };
    let date = match (first.digits, third.digits) {
        (4, ..=2) => civil(year(first, language)?, second, third.short()?),
        (..=2, 4) => either(first.short()?, second, year(third, language)?),
        // `14.05.24`, but the year first in East Asia; `1.2.34` and `1/2/34` are more often something else.
        (2, 2) if matches!(sign, '.' | '/') && matches!(primary, "ko" | "ja" | "zh") => {
            civil(short_year(first), second, third.short()?)
        }
        (2, 2) if sign == '.' && middle.digits == 2 => {
            let (first, year) = (first.short()?, short_year(third));
            let american = || civil(year, first, second).filter(|_| primary == "en");
            civil(year, second, first).or_else(american)
        }
        (digits, 2) if sign == '/' && (digits == 2 || second > 12) => either(first.short()?, second, short_year(third)),
        _ => None,
    }?;
    let end = if sign == '.' && first.digits == 4 {
        end.eat(&['.']).unwrap_or(end)
    } else {
        end
    };
    Some(Found {
        date,
        end,
        sign: Some(sign),
    })
}

fn is_american(tag: &str) -> bool {
    tag.eq_ignore_ascii_case("en") || tag.replace('_', "-").eq_ignore_ascii_case("en-us")
}

/// `14 May 2024`, `1er mai 2024`, `14 de mayo de 2024`, `14 tháng 5 năm 2024`.
fn day_first<'t>(day: i8, after: Cursor<'t>, language: Option<&str>) -> Option<Found<'t>> {
    let (month, after) = month(link(ordinal(after)), language)?;
    let (number, end) = link(after).year()?;
    found(civil(thai_or(number, after, language)?, month, day), end)
}

/// `May 14, 2024`.
pub(super) fn month_first<'t>(start: Cursor<'t>, language: Option<&str>) -> Option<Found<'t>> {
    let is_glued = start.peek().is_some_and(char::is_uppercase) && start.before().ends_with(char::is_lowercase);
    if !is_glued && start.before().ends_with(|c: char| is_letter(c) || digit(c).is_some()) {
        return None;
    }
    if !months::may_stand_before_a_number(start) {
        return None;
    }
    let (month, after) = month(start, language)?;
    let (day, day_end) = after.spaces().short()?;
    let next = link(ordinal(day_end));
    let (number, end) = next.year().filter(|_| next.at > day_end.at)?;
    found(civil(year(number, language)?, month, day), end)
}

/// `2024. május 14.`, `2024 m. gegužės 14 d.`, `2024. gada 14. maijs`, `2024-May-14`.
fn year_first<'t>(number: Number, after: Cursor<'t>, language: Option<&str>) -> Option<Found<'t>> {
    let year = year(number, language)?;
    let mut marked = after;
    for _ in 0..2 {
        marked = marked
            .eat_text(YEAR_MARKS)
            .or_else(|| marked.spaces().eat_text(YEAR_MARKS))
            .unwrap_or(marked);
    }
    let next = marked.spaces();
    if next.at == after.at {
        return None;
    }
    if let Some((day, after)) = next.short() {
        let (month, end) = month(link(ordinal(after)), language)?;
        return found(civil(year, month, day), end);
    }
    // `in 2024 may 14 of them`
    if marked.at == after.at && next.word().is_some_and(|(word, _)| is_short_and_small(word)) {
        return None;
    }
    let (month, after) = month(next, language)?;
    let (day, end) = after.eat(&['-', '/']).unwrap_or(after).spaces().short()?;
    let end = ordinal(end);
    let end = end.spaces().eat_text(&["d."]).unwrap_or(end);
    found(civil(year, month, day), end)
}

fn is_short_and_small(word: &str) -> bool {
    word.chars().count() < 4 && word.chars().all(char::is_lowercase)
}

/// `2024年5月14日`, `2024년 5월 14일`, `令和6年5月14日`.
pub(super) fn with_signs(start: Cursor<'_>) -> Option<(usize, Date, Cursor<'_>)> {
    let (number, after) = start.number()?;
    let before = start.before();
    let era = |text: &str| {
        let text = text.trim_end();
        let (name, base) = ERAS.iter().find(|(name, _)| text.ends_with(name))?;
        Some((text.len() - name.len(), *base))
    };
    let (from, year, next) = if let Some(after) = after.spaces().eat_text(YEAR_SIGNS) {
        let (from, year) = match era(before) {
            Some((from, base)) => (from, base + number.value),
            None if number.digits == 4 => (start.at, number.value),
            None => return None,
        };
        (from, year, after.spaces())
    } else {
        let (from, base) = era(before.strip_suffix("元年")?)?;
        (from, base + 1, start)
    };
    let (month, after) = next.short()?;
    let next = after
        .eat_text(MONTH_SIGNS)
        .or_else(|| after.spaces().eat_text(MONTH_SIGNS))?;
    let (day, after) = next.spaces().short()?;
    let end = after.spaces().eat_text(DAY_SIGNS).unwrap_or(after);
    Some((from, civil(year, month, day)?, end))
}

/// The month that is named here, or numbered as in Vietnamese.
fn month<'t>(start: Cursor<'t>, language: Option<&str>) -> Option<(i8, Cursor<'t>)> {
    if let Some(after) = start.eat_word(&["tháng", "thg", "tháng"])
        && let Some((month, after)) = after.eat(&['.']).unwrap_or(after).spaces().short()
    {
        return Some((month, after));
    }
    let (month, after) = months::month(start, language)?;
    // `أيار/مايو`: the month in both its names.
    let again = after.spaces().eat(&['/', '(']).map(Cursor::spaces);
    let again = again
        .and_then(|again| months::month(again, language))
        .filter(|(other, _)| *other == month);
    let end = again.map_or(after, |(_, end)| end.eat(&[')']).unwrap_or(end));
    Some((month, end))
}

/// Behind what makes a number a day.
fn ordinal(after: Cursor<'_>) -> Cursor<'_> {
    // None of them begins with white space or punctuation of ASCII but a hyphen, as most of what stands behind a number does.
    if after
        .peek()
        .is_none_or(|c| c.is_ascii_whitespace() || c.is_ascii_punctuation() && c != '-')
    {
        return after.eat(&['.']).unwrap_or(after);
    }
    let mut ends = ORDINALS.iter().filter_map(|ordinal| after.eat_text(&[ordinal]));
    let end = ends.find(|end| end.ends_word()).unwrap_or(after);
    end.eat(&['.']).unwrap_or(end)
}

/// Behind what stands between two parts of a date.
fn link(after: Cursor<'_>) -> Cursor<'_> {
    let mut at = after.spaces();
    at = at
        .eat(&[',', '.', '-', '/', '،', '–', '\u{2011}', '־'])
        .unwrap_or(at)
        .spaces();
    for _ in 0..3 {
        let Some(word) = at.eat_word(LINKS) else { break };
        at = word.eat(&['\'', '’', '.']).unwrap_or(word).spaces();
    }
    at.eat_text(&[",", "พ.ศ.", "ค.ศ."]).unwrap_or(at).spaces()
}

fn found(date: Option<Date>, end: Cursor<'_>) -> Option<Found<'_>> {
    let date = date?;
    Some(Found { date, end, sign: None })
}

/// A year in the calendar that a language counts by.
fn year(number: Number, language: Option<&str>) -> Option<i16> {
    let is_thai = language.is_some_and(|tag| tag.get(..2).is_some_and(|tag| tag.eq_ignore_ascii_case("th")));
    let buddhist = number
        .value
        .checked_sub(BUDDHIST)
        .filter(|year| is_thai && YEARS.contains(year));
    Some(
        buddhist
            .filter(|_| !YEARS.contains(&number.value))
            .unwrap_or(number.value),
    )
}

/// A year behind a month's name, Buddhist where the name is Thai.
fn thai_or(number: Number, month_end: Cursor<'_>, language: Option<&str>) -> Option<i16> {
    let name = month_end.before().trim_end_matches('.');
    let is_thai = name.ends_with(|c: char| matches!(c, '\u{0E00}'..='\u{0E7F}'));
    year(number, if is_thai { Some("th") } else { language })
}

fn short_year(number: Number) -> i16 {
    number.value + if number.value < 70 { 2000 } else { 1900 }
}

/// A day that there was, in the years that dates are read for.
fn civil(year: i16, month: i8, day: i8) -> Option<Date> {
    if !YEARS.contains(&year) {
        return None;
    }
    Date::new(year, month, day).ok()
}
