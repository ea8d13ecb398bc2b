//! The time of day that stands beside a date.

use jiff::civil::Time;
use jiff::tz::Offset;

use super::cursor::{Cursor, is_letter};

/// What may stand between a date and its time, besides white space.
const JOINTS: &[char] = &[
    ',', '|', '-', '–', '—', '•', '·', '∙', '(', '（', '/', '،', '、', ';', '@', '.', '。', ':', '：',
];
/// So many of them in a row, words included.
const MAX_JOINTS: usize = 4;
/// The words there, in lower case: `at`, `um`, `klo`.
#[rustfmt::skip]
const JOINT_WORDS: &[&str] = &[
    "at", "um", "à", "a", "às", "as", "ás", "las", "les", "alle", "ore", "ora", "orë", "kl", "klo", "kello", "klokken", "klockan",
    "godz", "godzina", "godzinie", "o", "г", "р", "ж", "в", "о", "об", "у", "u", "ob", "om", "om.", "saat", "saati", "pukul",
    "jam", "lúc", "στις", "ώρα", "час", "шаардаа", "saa", "g", "d", "ngày", "время", "час.", "la", "hora", "horas", "ساعت", "الساعة",
    "في", "בשעה", "שעה", "बजे", "को", "time", "plkst", "val", "kell", "เวลา",
];
/// The days of the week that Chinese, Japanese and Korean writers put behind a date.
const WEEKDAYS: &[&str] = &["星期", "周", "週", "曜日", "요일"];
/// The characters of a weekday, between brackets or not.
const MAX_WEEKDAY: usize = 12;

const FORENOON: &[&str] = &[
    "a.m.",
    "a. m.",
    "a.\u{a0}m.",
    "am",
    "π.μ.",
    "πμ",
    "öö",
    "sa",
    "ص",
    "午前",
    "上午",
    "凌晨",
    "早上",
    "오전",
];
const AFTERNOON: &[&str] = &[
    "p.m.",
    "p. m.",
    "p.\u{a0}m.",
    "pm",
    "μ.μ.",
    "μμ",
    "ös",
    "ch",
    "م",
    "午後",
    "下午",
    "晚上",
    "中午",
    "오후",
];
/// The marks of an hour; the first ones may be followed by minutes.
const HOUR_SIGNS: &[&str] = &["h", "u", "시", "時", "时", "點", "点"];
const MINUTE_SIGNS: &[&str] = &["분", "分", "min", "m"];
const SECOND_SIGNS: &[&str] = &["초", "秒", "s"];
/// What may follow a time that needs no mark, in lower case.
const HOUR_WORDS: &[&str] = &[
    "uhr", "h", "hrs", "uur", "น", "ч", "год", "óra", "órakor", "hodin", "hod", "val", "hs", "wib", "wita", "wit",
];

/// A time with where it ends.
pub(super) type Clock<'t> = (Time, Option<Offset>, Cursor<'t>);

/// The time that follows a date, with what joins the two.
pub(super) fn behind(date_end: Cursor<'_>) -> Option<Clock<'_>> {
    if let Some(start) = date_end.eat(&['T', 't', '_']).filter(|start| start.is_digit()) {
        return at(start, true, true);
    }
    let mut start = date_end;
    let mut led = false;
    for _ in 0..=MAX_JOINTS {
        start = start.spaces();
        if start.is_digit() && start.at > date_end.at || half(start).is_some() {
            return at(start, false, led);
        }
        let word = start.eat_word(JOINT_WORDS);
        led |= word.is_some();
        start = weekday(start).or(word).or_else(|| start.eat(JOINTS))?;
    }
    None
}

/// The time that starts here. An ISO time may be west of Greenwich without more ado, where `10:30-11:00` in a text is from
/// ten to eleven; a time that a word leads to may have a full stop for a colon.
pub(super) fn at(start: Cursor<'_>, iso: bool, led: bool) -> Option<Clock<'_>> {
    let before = half(start);
    let start = before.map_or(start, |(_, after)| after.spaces());
    let (hour, after) = start.short()?;
    let (minute, second, mut end, mut sure) = minutes(after)?;
    let after = before.or_else(|| half(end.spaces()));
    if before.is_none()
        && let Some((_, behind)) = after
    {
        end = behind;
    }
    sure |= after.is_some() || led && minute.is_some();
    if let Some(word) = end.spaces().eat_word(HOUR_WORDS) {
        (end, sure) = (word.eat(&['.']).unwrap_or(word), true);
    }
    let offset = zone(end, iso || second.is_some());
    if let Some((_, behind)) = offset {
        (end, sure) = (behind, sure || minute.is_some());
    }
    // Nothing but `10.30` must stand for itself: `10.30 euros` is a price.
    let next = end.spaces();
    if !sure && (minute.is_none() || next.is_digit() || next.peek().is_some_and(|c| is_letter(c) || c == '%')) {
        return None;
    }
    let hour = match after {
        Some((true, _)) if hour < 12 => hour + 12,
        Some((false, _)) if hour == 12 => 0,
        _ => hour,
    };
    let time = Time::new(hour, minute.unwrap_or_default(), second.unwrap_or_default().min(59), 0).ok()?;
    Some((time, offset.map(|(offset, _)| offset), end))
}

/// Minutes and seconds behind an hour, and whether they are written as nothing but a time is.
fn minutes(hour_end: Cursor<'_>) -> Option<(Option<i8>, Option<i8>, Cursor<'_>, bool)> {
    if let Some(sign) = hour_end
        .spaces()
        .eat_text(HOUR_SIGNS)
        .filter(|sign| sign.ends_word() || sign.is_digit())
    {
        let Some((minute, after)) = sign.spaces().short() else {
            return Some((None, None, sign, true));
        };
        let after = after.spaces().eat_text(MINUTE_SIGNS).unwrap_or(after);
        let seconds = after.spaces().short();
        let seconds = seconds.and_then(|(second, after)| Some((second, after.spaces().eat_text(SECOND_SIGNS)?)));
        let end = seconds.map_or(after, |(_, after)| after);
        return Some((Some(minute), seconds.map(|(second, _)| second), end, true));
    }
    let signs: &[char] = if hour_end.peek() == Some('.') {
        &['.']
    } else {
        &[':', '：']
    };
    let Some((minute, after)) = hour_end.eat(signs).and_then(two_digits) else {
        return Some((None, None, hour_end, false));
    };
    let colon = signs.len() > 1;
    if let Some((second, mut end)) = after.eat(signs).and_then(two_digits) {
        if let Some(fraction) = end.eat(&['.', ',']).filter(|fraction| fraction.is_digit()) {
            let digits = fraction.rest().bytes().take(9).take_while(u8::is_ascii_digit).count();
            end = fraction.skip(digits);
        }
        return Some((Some(minute), Some(second), end, colon));
    }
    let goes_on = after.eat(signs).is_some_and(Cursor::is_digit);
    (!goes_on).then_some((Some(minute), None, after, colon))
}

fn two_digits(start: Cursor<'_>) -> Option<(i8, Cursor<'_>)> {
    let (number, after) = start.number()?;
    Some((number.short().filter(|_| number.digits == 2)?, after))
}

/// Whether it is after noon, where a mark tells.
fn half(start: Cursor<'_>) -> Option<(bool, Cursor<'_>)> {
    let mark = |marks| start.eat_text(marks).or_else(|| start.eat_word(marks));
    let afternoon = mark(AFTERNOON).filter(|end| end.ends_word() || end.is_digit());
    let forenoon = mark(FORENOON).filter(|end| end.ends_word() || end.is_digit());
    afternoon.map(|end| (true, end)).or(forenoon.map(|end| (false, end)))
}

/// A weekday: short and in brackets, or in the languages that put it behind the date.
fn weekday(start: Cursor<'_>) -> Option<Cursor<'_>> {
    if let Some(open) = start.eat(&['(', '（']) {
        let (_, after) = open.spaces().word()?;
        let end = after.eat(&['.']).unwrap_or(after).spaces().eat(&[')', '）'])?;
        return Some(end).filter(|end| end.at - start.at <= MAX_WEEKDAY);
    }
    let (word, after) = start.word()?;
    let is_weekday = WEEKDAYS.iter().any(|part| word.contains(part)) && word.len() <= MAX_WEEKDAY;
    is_weekday.then_some(after)
}

/// The offset from UTC behind a time, where it is beyond doubt: `Z`, `UTC`, `GMT+2`, `+02:00`, `+0200`.
pub(super) fn zone(time_end: Cursor<'_>, iso: bool) -> Option<(Offset, Cursor<'_>)> {
    let start = time_end.spaces();
    let inner = start.eat(&['(', '（']).map(Cursor::spaces);
    let name = inner.unwrap_or(start);
    let utc = name
        .eat_text(&["UTC", "GMT", "Z"])
        .filter(|end| end.ends_word() || end.is_digit());
    let numbers = utc.unwrap_or(name);
    let (offset, end) = match (offset(numbers, utc.is_some(), iso || utc.is_some()), utc) {
        (Some(found), _) => found,
        (None, Some(end)) => (Offset::UTC, end),
        (None, None) => return None,
    };
    let closed = inner.and_then(|_| end.spaces().eat(&[')', '）']));
    Some((offset, closed.unwrap_or(end)))
}

fn offset(start: Cursor<'_>, hours_only: bool, west: bool) -> Option<(Offset, Cursor<'_>)> {
    let (sign, after) = match start.eat(&['+']) {
        Some(after) => (1, after),
        None => (-1, start.eat(&['-', '−', '–'])?),
    };
    let (number, end) = after.number()?;
    let (hours, minutes, end, compact) = match number.digits {
        4 => (number.value / 100, number.value % 100, end, true),
        3 => return None,
        _ => match end.eat(&[':']).and_then(two_digits) {
            Some((minutes, end)) => (number.value, i16::from(minutes), end, false),
            None if hours_only || west && number.digits == 2 => (number.value, 0, end, true),
            None => return None,
        },
    };
    if hours > 14 || minutes > 59 || sign < 0 && !west && !(compact && number.digits == 4) {
        return None;
    }
    let offset = Offset::from_seconds(sign * (i32::from(hours) * 3600 + i32::from(minutes) * 60)).ok()?;
    Some((offset, end))
}
