//! The date that a news site writes into the path of a story's URL.

use jiff::civil::Date;
use percent_encoding::percent_decode_str;
use url::Url;

use crate::dates::month_number;
use crate::prose::is_digits;

/// The years that a path can name: from the first site on the web to well past the crate's own time. Other digits are
/// the numbers of stories.
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2049;

/// The date in a URL's path, as ISO 8601: `2016-10-31` for `/world/2016/oct/31/aleppo`.
///
/// Read are `/2016/10/31/`, `/2016/oct/31/`, `/2016-10/31/`, `/2016/1031/`, `/31/10/2016/` where no month is meant by
/// the first number, and segments that are, or begin or end with, `2016-10-31` or `20161031`. `None` when the
/// path holds no full and valid date; the first one wins.
pub(crate) fn date_in_path(url: &Url) -> Option<String> {
    let segments: Vec<&str> = url.path_segments()?.collect();
    let date = (0..segments.len()).find_map(|i| {
        let rest = segments.get(i..).unwrap_or_default();
        over_segments(rest).or_else(|| rest.first().and_then(|segment| in_segment(segment)))
    })?;
    Some(date.to_string())
}

fn over_segments(segments: &[&str]) -> Option<Date> {
    let (&first, rest) = segments.split_first()?;
    let (&second, rest) = rest.split_first()?;
    if let Some((y, m)) = first.split_once(['-', '_']) {
        return date(y, m, second);
    }
    if second.len() == 4 && is_digits(second) && first.len() == 4 {
        let (m, d) = second.split_at_checked(2)?;
        return date(first, m, d);
    }
    let &third = rest.first()?;
    if third.len() == 4 && is_digits(third) {
        return day_or_month_first(first, second, third);
    }
    date(first, second, third)
}

/// `31/10/2016` and `10/31/2016`, but not `04/05/2016`, which is two dates.
fn day_or_month_first(first: &str, second: &str, year: &str) -> Option<Date> {
    match (date(year, second, first), date(year, first, second)) {
        (Some(a), Some(b)) if a != b => None,
        (a, b) => a.or(b),
    }
}

fn in_segment(segment: &str) -> Option<Date> {
    let goes_on = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
    let head = segment.split_at_checked(10).filter(|(_, rest)| !goes_on(rest));
    if let Some(date) = head.and_then(|(head, _)| dashed(head)) {
        return Some(date);
    }
    if let Some(head) = segment.get(..8).filter(|head| is_digits(head)) {
        let after = segment.get(8..)?;
        if after.is_empty() || after.starts_with(['-', '_', '.']) {
            return date(head.get(..4)?, head.get(4..6)?, head.get(6..)?);
        }
    }
    let stem = segment.split_once('.').map_or(segment, |(stem, _)| stem);
    if let Some((_, tail)) = stem
        .rsplit_once(['-', '_'])
        .filter(|(_, tail)| tail.len() == 8 && is_digits(tail))
    {
        return date(tail.get(..4)?, tail.get(4..6)?, tail.get(6..)?);
    }
    let (before, tail) = stem.split_at_checked(stem.len().checked_sub(10)?)?;
    if before.ends_with(['-', '_']) {
        dashed(tail)
    } else {
        None
    }
}

/// `2016-10-31`, with `-`, `_` or `.` between.
fn dashed(text: &str) -> Option<Date> {
    let mut parts = text.split(['-', '_', '.']);
    let (y, m, d) = (parts.next()?, parts.next()?, parts.next()?);
    if m.len() != 2 || d.len() != 2 {
        None
    } else {
        date(y, m, d)
    }
}

fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    if year.len() != 4 || !is_digits(year) || day.len() > 2 || !is_digits(day) {
        return None;
    }
    let year = year.parse().ok().filter(|year| YEARS.contains(year))?;
    let month = percent_decode_str(month).decode_utf8().ok()?;
    Date::new(year, month_number(&month)?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str) -> Option<String> {
        date_in_path(&Url::parse("https://example.org").unwrap().join(path).unwrap())
    }

    #[test]
    fn dates_are_read_off_paths() {
        for (path, expected) in [
            ("/world/2016/oct/31/aleppo-syria", "2016-10-31"),
            ("/article/Bridge-Closes-for-Weeks-20161013", "2016-10-13"),
            ("/2024/05/12/bridge/", "2024-05-12"),
            ("/2024/5/2/bridge.html", "2024-05-02"),
            ("/2024-05-12-bridge-closed", "2024-05-12"),
            ("/news/2024-05-12/", "2024-05-12"),
            ("/news/bridge-closed-2024-05-12.html", "2024-05-12"),
            ("/world/bridge-closed-2024-05-12/", "2024-05-12"),
            ("/20240512/bridge", "2024-05-12"),
            ("/20240512-bridge", "2024-05-12"),
            ("/2024-05/12/c_1.htm", "2024-05-12"),
            ("/n1/2024/0512/c1001-1.html", "2024-05-12"),
            ("/politics/31/10/2016/58170", "2016-10-31"),
            ("/article/2024/f%C3%A9vrier/29/pont", "2024-02-29"),
            ("/2024/M%C3%A4rz/1/", "2024-03-01"),
        ] {
            assert_eq!(found(path).as_deref(), Some(expected), "{path}");
        }
    }

    #[test]
    fn what_is_no_full_valid_date_is_none() {
        for path in [
            "/2024/05/bridge",
            "/2024/13/12/",
            "/2023/02/29/",
            "/1889/05/12/",
            "/2060/05/12/",
            "/story-12345678",
            "/20241399/",
            "/2024051234",
            "/04/05/2016/",
            "/2024-05-123",
            "/2024/foo/12/",
            "/blog/how-2024-changed-05-things",
            "/a/%FF%FE/é",
            "/日本語の記事のとても長い題名",
            "/",
        ] {
            assert_eq!(found(path), None, "{path}");
        }
        assert_eq!(date_in_path(&Url::parse("mailto:a@b.example").unwrap()), None);
    }
}
