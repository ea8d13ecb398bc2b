//! The dates that a page shows, in elements that are called one and in its lines.
//!
//! In: the page and its marks. Out: candidates, each with what tells that it is the article's: what calls it a date, the words
//! before it, where it stands.

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::Date;

use super::Candidate;
use crate::cues::{self, Kind};
use crate::dates::{self, When};
use crate::html::Mark;
use crate::labels::Role;
use crate::metadata::Source;
use crate::metadata::page::Page;
use crate::prose::ends_sentence;

/// The longest block that is looked into for a date line, in bytes.
const MAX_BYTES: usize = 300;

/// So much of any block is looked into for a date, in bytes: a page may be one block.
const MAX_READ: usize = 8 << 10;

/// So many blocks before the article, and so many of its own first ones, may hold the date line.
const BEFORE: usize = 15;
const INSIDE: usize = 3;
/// And so many behind it.
const AFTER: usize = 12;

/// A date by the headline weighs this much at least when it is the line's own, not one in a text.
pub(super) const DATELINE: u8 = 55;

/// One at the head of a block that goes on with the story weighs so much.
const AT_HEAD: u8 = 45;

/// Dates in elements that microdata or a class calls one.
pub(super) fn marked(
    page: &Page<'_>,
    marks: &[Mark],
    language: Option<&str>,
    is_looked_at: impl Fn(usize) -> bool,
    out: &mut Vec<Candidate>,
) {
    for mark in marks {
        let block = page.block_of(&mark.span);
        if !is_looked_at(block) || !page.is_own(block) {
            continue;
        }
        let text = page.document.slice(&mark.span).trim();
        let has = |stems: &[&str]| {
            mark.name_words()
                .any(|word| stems.iter().any(|stem| word.starts_with(stem)))
        };
        let is_update = matches!(mark.itemprop.as_str(), "datemodified" | "modified")
            || mark.itemprop.is_empty() && has(&["updat", "modif"]);
        let is_date_property = matches!(
            mark.itemprop.as_str(),
            "datepublished"
                | "datecreated"
                | "date"
                | "issued"
                | "created"
                | "dateposted"
                | "datemodified"
                | "modified"
        );
        let is_named = has(&[
            "date", "datum", "time", "publi", "pubdate", "posted", "fecha", "created", "updat", "modif",
        ]);
        let weight = match (is_date_property, mark.tag == "time", is_named) {
            (true, ..) => 85,
            (_, true, true) => 75,
            (_, true, false) => 70,
            (_, _, true) => 60,
            _ => continue,
        };
        if text.len() > MAX_BYTES {
            continue;
        }
        let by_value = mark.value.as_deref().and_then(dates::machine);
        let by_text = || dates::written(text, language).next().map(|(_, when)| when);
        let when = match by_value {
            // Some put the day of the last change beside what they tell the reader.
            Some(value) if kind_at_start(text) == Some(false) => {
                by_text().filter(|told| is_another(told, &value)).or(Some(value))
            }
            value => value.or_else(by_text),
        };
        let before = said_before(page, block, mark.span.start);
        if let Some(when) = when {
            let above = || {
                if before.is_empty() {
                    kind_above(page, block)
                } else {
                    None
                }
            };
            let said = kind(before).or_else(|| kind_at_start(text)).or_else(above);
            let is_update = said.unwrap_or(is_update);
            let close = closeness(page, block);
            out.push(Candidate {
                when,
                source: if is_date_property {
                    Source::Microdata
                } else {
                    Source::Dateline
                },
                is_update,
                weight: weight + u8::from(said.is_some()) * 3 + close,
                is_by_headline: close > 0,
                is_said: said.is_some(),
            });
        }
    }
}

/// Dates written out near the headline or at the article's end.
pub(super) fn visible(
    page: &Page<'_>,
    language: Option<&str>,
    is_looked_at: impl Fn(usize) -> bool,
    out: &mut Vec<Candidate>,
) {
    for (i, block) in page.blocks() {
        if !is_looked_at(i) {
            continue;
        }
        let text = page.document.block_text(block);
        if !dates::may_be_in(text) {
            continue;
        }
        // `This entry was posted on 14 May 2024 in Harbour`
        let is_posted = || page.role(i) == Role::Navigation && kind_at_start(text) == Some(false);
        let is_own = page.is_own(i) || page.is_among_buttons(i) || is_posted();
        // A rendering may have a caption and what stands behind it in one block.
        let is_caption = page.role(i) == Role::Caption;
        let is_head = page.is_rendering() && page.is_by_headline(i);
        if !is_own || page.role(i) == Role::Legal || is_caption && !is_head {
            continue;
        }
        let is_short = text.len() <= MAX_BYTES;
        let mut end = 0;
        let mut found = Vec::new();
        let head = (0..=text.len().min(MAX_READ)).rev().find_map(|end| text.get(..end));
        for (range, when) in dates::written(head.unwrap_or_default(), language).take(4) {
            let before = text.get(end..range.start).unwrap_or_default();
            end = range.end;
            let said = kind(before).or_else(|| if range.start == 0 { kind_above(page, i) } else { None });
            found.push((range, when, said));
        }
        // `14 May 2024 · Last modified on 15 May 2024`
        let goes_on = found.get(1).is_some_and(|(_, _, said)| *said == Some(true));
        if let Some((_, _, said)) = found.first_mut().filter(|_| goes_on && is_short) {
            *said = said.or(Some(false));
        }
        for (range, when, said) in found {
            let fills = range.len() * 3 > text.len();
            // A sentence of the story may tell when something else was published.
            let is_line = is_short && (page.role(i) != Role::Body || !ends_sentence(text));
            let weight = match (said.is_some(), fills, is_line) {
                (false, ..) if is_caption => continue,
                (true, _, true) => 66,
                (_, true, true) => DATELINE,
                (true, _, false) => 50,
                (_, _, true) if page.role(i) != Role::Body || page.is_by_headline(i) && !ends_sentence(text) => 40,
                _ if is_head && is_at_head(text, &range) => AT_HEAD,
                _ => continue,
            };
            let close = closeness(page, i);
            out.push(Candidate {
                when,
                source: Source::Dateline,
                is_update: said.unwrap_or(false),
                weight: weight + close,
                is_by_headline: close > 0,
                is_said: said.is_some(),
            });
        }
    }
}

/// Whether a date stands where the line of date and author does in a block that goes on with the story: before it are names and
/// signs alone, and behind it begins a sentence.
fn is_at_head(text: &str, range: &Range<usize>) -> bool {
    /// So many bytes are before it at most.
    const BEFORE: usize = 100;
    let before = text.get(..range.start).filter(|before| before.len() <= BEFORE);
    let is_name = |word: &str| !word.starts_with(char::is_lowercase) || matches!(word, "by" | "and");
    let behind = text.get(range.end..).unwrap_or_default();
    let is_glued = behind.starts_with(char::is_alphanumeric);
    let next = behind.trim_start_matches(|c: char| !c.is_alphanumeric()).chars().next();
    before.is_some_and(|before| !ends_sentence(before) && before.split_whitespace().all(is_name))
        && (is_glued || !behind.starts_with([',', '.', ')', '’', '\'']) && next.is_some_and(|c| !c.is_lowercase()))
}

/// The text of the block before a byte.
fn said_before<'d>(page: &Page<'d>, block: usize, at: u32) -> &'d str {
    let start = page
        .document
        .blocks()
        .get(block)
        .map_or(at, |block| block.span.start.min(at));
    page.document.slice(&(start..at))
}

/// Whether the words before a date call it that of a change (`true`) or of publication (`false`).
fn kind(before: &str) -> Option<bool> {
    const WORDS: usize = 5;
    /// More bytes than so many words have: a block may hold all of the page, and a thousand dates.
    const REACH: usize = 500;
    let from = before.len().saturating_sub(REACH);
    let near = (from..before.len()).find_map(|at| before.get(at..)).unwrap_or_default();
    let part = near.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：' | ',' | '-' | '–'));
    let part = part
        .rsplit(['|', '•', '·', '\n', '\t', '/', '(', ';'])
        .next()
        .unwrap_or(part);
    let starts: Vec<usize> = part
        .split_whitespace()
        .map(|word| word.as_ptr() as usize - part.as_ptr() as usize)
        .collect();
    starts
        .iter()
        .rev()
        .take(WORDS)
        .find_map(|start| kind_at_start(part.get(*start..)?))
}

/// What the block above a date calls it, when it says nothing else.
fn kind_above(page: &Page<'_>, block: usize) -> Option<bool> {
    let above = page.text(block.checked_sub(1)?);
    cues::line(above, &[Kind::Published, Kind::Updated]).map(|hit| hit.kind == Kind::Updated)
}

fn kind_at_start(text: &str) -> Option<bool> {
    cues::at_start(text, &[Kind::Published, Kind::Updated]).map(|hit| hit.kind == Kind::Updated)
}

/// Whether a block is near the headline, the beginning or the end of the article.
pub(super) fn is_near(page: &Page<'_>, block: usize) -> bool {
    let Some((first, last)) = page.body else { return true };
    let start = page.headline.map_or(first, |headline| headline.min(first));
    (start.saturating_sub(BEFORE)..=first + INSIDE).contains(&block)
        || page.headline.is_some_and(|h| (h..h + BEFORE).contains(&block))
        || (last..=last + AFTER).contains(&block)
}

/// What a place by the headline is worth at least.
pub(super) const BY_HEADLINE: u8 = 12;

/// What a block's place is worth: most right behind the headline, nothing away from it.
fn closeness(page: &Page<'_>, block: usize) -> u8 {
    let start = page.start();
    match (block.checked_sub(start), start.saturating_sub(block)) {
        (Some(0..=3), _) => BY_HEADLINE + 6,
        (_, 1) => BY_HEADLINE + 5,
        (Some(4..=8), _) => BY_HEADLINE + 4,
        (_, 2..=3) => BY_HEADLINE,
        _ => 0,
    }
}

/// Whether a day is another than that of a moment, wherever on earth.
fn is_another(day: &When, moment: &When) -> bool {
    let next = |date: Date| date.checked_add(1.day()).unwrap_or(date);
    day.date > next(moment.date) || moment.date > next(day.date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_before_a_day_say_what_it_is() {
        for (before, said) in [
            ("Published on ", Some(false)),
            ("Last updated: ", Some(true)),
            ("Published | Updated – ", Some(true)),
            ("Updated | ", None),
            ("Updated by those of the harbour ", None),
            ("Updated by those of the ", Some(true)),
            ("", None),
        ] {
            assert_eq!(kind(before), said, "{before}");
        }
    }

    #[test]
    fn a_date_may_stand_at_the_head_of_a_story() {
        let is_head = |text: &str| {
            let (range, _) = dates::written(text, None).next().unwrap();
            is_at_head(text, &range)
        };
        for text in [
            "14 May 2024 Newsdesk For several years the bridge has been closed in May.",
            "May 14, 2024undefined minsShare The bridge has been closed.",
            "by Jane Doe Harbour May 14, 2024 | The bridge has been closed.",
            "Harbour 14.05.2024 11 The bridge has been closed.",
        ] {
            assert!(is_head(text), "{text}");
        }
        for text in [
            "May 14, 2024 was the day on which the bridge was closed.",
            "On Tuesday, the mayor said on 14 May 2024 The bridge has been closed.",
            "May 14, 2024, The Hague and its bridge.",
            "The bridge opened. May 14, 2024 Harbour",
            "May 14, 2024",
        ] {
            assert!(!is_head(text), "{text}");
        }
        let story = "The council said on Monday that the old harbour bridge will be closed for six weeks, after engineers found \
            cracks in two of its main supports during a routine inspection last month.";
        let page = format!("# The bridge closes\n\n14 May 2024 Newsdesk {story} {story}\n\n{story}\n\n{story}\n");
        let article = crate::clean_text(&page).unwrap();
        assert_eq!(article.metadata().published.as_ref().unwrap().value, "2024-05-14");
    }

    #[test]
    fn a_place_by_the_headline_is_near_and_worth_more() {
        let article = crate::clean_text(&"It is closed.\n\n".repeat(60)).unwrap();
        let mut page = Page::new(article.document(), &[]);
        page.headline = Some(20);
        page.body = Some((24, 40));
        let worth: Vec<u8> = (15..30).map(|block| closeness(&page, block)).collect();
        assert_eq!(worth, [0, 0, 12, 12, 17, 18, 18, 18, 18, 16, 16, 16, 16, 16, 0]);
        let near: Vec<usize> = (0..60).filter(|block| is_near(&page, *block)).collect();
        assert_eq!(near, (5..=34).chain(40..=52).collect::<Vec<_>>());
        page.headline = None;
        let near: Vec<usize> = (0..60).filter(|block| is_near(&page, *block)).collect();
        assert_eq!(near, (9..=27).chain(40..=52).collect::<Vec<_>>());
        page.body = None;
        assert!(is_near(&page, 59));
    }
}
