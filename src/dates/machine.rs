//! Dates as machines write them.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::Offset;

use super::cursor::{Cursor, is_letter};
use super::{When, YEARS, clock, months, written};

/// A value longer than this is no written date, and holds none that is its whole.
const MAX_WRITTEN: usize = 120;
/// The words that may stand around one: the weekday, the zone's name, `Published`.
const MAX_OTHER_WORDS: usize = 6;

/// The date in a value that a machine wrote: `datetime`, `content`, JSON-LD.
///
/// Read are ISO 8601 in all its forms (white space for `T`, compact, with slashes, without seconds or offset, with
/// anything behind), RFC 2822, what `Date` of JavaScript and `date` of Unix print, seconds or milliseconds since 1970, and
/// at last a value that is one written date.
pub(crate) fn machine(text: &str) -> Option<When> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '\u{FEFF}'));
    iso(text)
        .or_else(|| epoch(text))
        .or_else(|| compact(text))
        .or_else(|| unix(text))
        .or_else(|| whole(text))
}

/// `2024-05-14T10:30:00+02:00`, `2024/5/14 10:30`.
fn iso(text: &str) -> Option<When> {
    let (year, after) = Cursor::new(text, 0).number()?;
    let sign = after
        .peek()
        .filter(|c| year.digits == 4 && matches!(c, '-' | '/' | '.'))?;
    let (month, after) = after.eat(&[sign])?.short()?;
    let (day, end) = after.eat(&[sign])?.short()?;
    if end.is_digit() {
        return None;
    }
    let date = civil(year.value, month, day)?;
    let time = end.eat(&['T', 't', ' ', ':']).map(Cursor::spaces);
    // The forms of ISO 8601 first, for in them `-` is west of Greenwich.
    let time = time
        .filter(|time| time.is_digit())
        .and_then(|time| digits_of_time(time).or_else(|| clock::at(time, true, true)));
    Some(match time.or_else(|| clock::behind(end)) {
        Some((time, offset, _)) => When {
            date,
            time: Some(time),
            offset,
        },
        None => When::day(date),
    })
}

/// `20240514`, `20240514T103000Z`, `20240514103000`.
fn compact(text: &str) -> Option<When> {
    let digits = text.bytes().take(15).take_while(u8::is_ascii_digit).count();
    if !matches!(digits, 8 | 12 | 14) {
        return None;
    }
    let part = |from: usize, to: usize| text.get(from..to).and_then(|part| part.parse::<i8>().ok());
    let date = civil(text.get(..4)?.parse().ok()?, part(4, 6)?, part(6, 8)?)?;
    let end = Cursor::new(text, 8);
    let time = end.eat(&['T', 't', ' ', '-', '_']).unwrap_or(end);
    let (time, offset) = match digits_of_time(time).or_else(|| clock::behind(end)) {
        Some((time, offset, _)) => (Some(time), offset),
        None => (None, None),
    };
    Some(When { date, time, offset })
}

/// `1030` or `103000`, and the offset.
fn digits_of_time(start: Cursor<'_>) -> Option<clock::Clock<'_>> {
    let digits = start.rest().bytes().take(7).take_while(u8::is_ascii_digit).count();
    if !matches!(digits, 4 | 6) {
        return None;
    }
    let part = |from: usize| {
        start
            .rest()
            .get(from..from + 2)
            .and_then(|part| part.parse::<i8>().ok())
    };
    let seconds = if digits == 6 { part(4)? } else { 0 };
    let time = Time::new(part(0)?, part(2)?, seconds.min(59), 0).ok()?;
    let end = start.skip(digits);
    let offset = clock::zone(end, true).map(|(offset, _)| offset);
    Some((time, offset, end))
}

/// Seconds or milliseconds since 1970, perhaps with a fraction.
fn epoch(text: &str) -> Option<When> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let is_number = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if fraction.len() > 9 || !matches!(whole.len(), 10 | 13) || !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let number: i64 = whole.parse().ok()?;
    let seconds = if whole.len() == 13 { number / 1000 } else { number };
    let moment = Offset::UTC.to_datetime(Timestamp::from_second(seconds).ok()?);
    YEARS.contains(&moment.year()).then(|| When {
        date: moment.date(),
        time: Some(moment.time()),
        offset: Some(Offset::UTC),
    })
}

/// `Tue May 14 10:30:00 CEST 2024`, with an offset for the zone or beside it.
fn unix(text: &str) -> Option<When> {
    let (_, weekday) = Cursor::new(text, 0).word()?;
    let (month, after) = months::month(weekday.eat(&[',']).unwrap_or(weekday).spaces(), Some("en"))?;
    let (day, after) = after.spaces().short()?;
    let (time, offset, after) = clock::at(after.spaces(), true, true)?;
    let next = after.spaces();
    let next = next.word().map_or(next, |(_, after)| after.spaces());
    let (year, _) = next.number()?;
    Some(When {
        date: civil(year.value, month, day)?,
        time: Some(time),
        offset,
    })
}

/// A text that is one written date.
fn whole(text: &str) -> Option<When> {
    if text.len() > MAX_WRITTEN {
        return None;
    }
    let mut dates = written(text, None);
    let (range, when) = dates.next().filter(|_| dates.next().is_none())?;
    let around = [text.get(..range.start)?, text.get(range.end..)?];
    let words = |part: &str| part.split(|c| !is_letter(c)).filter(|word| !word.is_empty()).count();
    let others: usize = around.into_iter().map(words).sum();
    (others <= MAX_OTHER_WORDS && !around.concat().contains(char::is_numeric)).then_some(when)
}

fn civil(year: i16, month: i8, day: i8) -> Option<Date> {
    YEARS
        .contains(&year)
        .then(|| Date::new(year, month, day).ok())
        .flatten()
}
