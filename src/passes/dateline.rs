//! When it was written.
//!
//! # Removes
//! Short blocks that are a date or a time, or say how long ago it was, or begin with `Published`, `Updated` and the like and
//! hold a number.
//!
//! # Why
//! A date on a line of its own is the page's, not the story's.
//!
//! # Must not remove
//! The place and date at the head of the first paragraph (`LONDON, 12 May (Reuters) -`); a heading that is a year or a
//! date within the story's own list of dates (`12 May 2024: the bridge opens`).

use crate::cues::{self, Kind};
use crate::dates;
use crate::document::BlockKind;
use crate::labels::{Labels, Role};
use crate::prose;

use super::facts::{Facts, Overview};
use super::talk;

/// The longest line of dates, in characters.
const MAX: usize = 90;

/// A date without a lead-in counts among so many first blocks, and before the running text.
const REACH: usize = 10;
/// So many words besides a date: the weekday, the time zone.
const MAX_OTHER_WORDS: usize = 3;
/// The bytes of a number beside it; a longer one is what the line is about.
const MAX_NUMBER: usize = 2;

/// Labels the date lines.
pub(super) fn dateline(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    for (i, facts) in overview.telling() {
        if !labels.is_free(facts.id) {
            continue;
        }
        // A post that is quoted has its own date.
        let is_quoted = facts.block.kind == BlockKind::Quote;
        if facts.chars() > MAX || is_quoted || is_sentence(facts.text) {
            continue;
        }
        if let Some(hit) = facts.cue(&[Kind::Published, Kind::Updated]) {
            let rest = facts.rest(hit.range.end);
            if rest.is_empty() && facts.text.contains([':', '：']) || rest.chars().any(char::is_numeric) {
                labels.block(
                    facts.id,
                    Role::Dateline,
                    facts.text.get(hit.range).unwrap_or_default().to_owned(),
                );
            }
        } else if i < head(overview) && (is_date(facts.text) || is_ago(facts)) {
            labels.block(facts.id, Role::Dateline, "date");
        }
    }
}

/// Behind so many blocks a date without a lead-in is none of the page's.
pub(super) fn head(overview: &Overview<'_>) -> usize {
    REACH.max(overview.prose.start)
}

/// Whether a block is a line of dates, with a lead-in or without.
pub(super) fn is_one(facts: &Facts<'_>) -> bool {
    facts.chars() <= MAX
        && (is_date(facts.text) || is_ago(facts) || facts.cue(&[Kind::Published, Kind::Updated]).is_some())
}

/// Whether a line ends as a sentence does, and not in `3:05 p.m.`.
pub(super) fn is_sentence(text: &str) -> bool {
    text.ends_with(['.', '。']) && !text.ends_with("m.")
}

/// Whether a line says how long ago it was, and nothing else: `2 hours ago`.
fn is_ago(facts: &Facts<'_>) -> bool {
    const WORDS: usize = 4;
    if !facts.has_digit() {
        return false;
    }
    let words = facts.text.split_whitespace().take(WORDS + 1).count();
    // A time of the day alone may be a row of a timetable.
    words <= WORDS && !facts.text.contains(':') && talk::is_head(facts.text, words as f32)
}

/// Whether a text is one date, perhaps with a weekday, a time, and the minutes that it takes to read; or two, of which the
/// second is said to be that of a change.
pub(crate) fn is_date(text: &str) -> bool {
    let mut others = 0;
    let mut end = 0;
    for (at, (range, _)) in dates::written(text, None).enumerate() {
        let between = text.get(end..range.start).unwrap_or_default();
        let (before, said) = before_cue(between);
        if at > 1 || at == 1 && !said {
            return false;
        }
        others += match other_words(before) {
            Some(words) => words,
            None => return false,
        };
        end = range.end;
    }
    if end == 0 {
        return false;
    }
    // Behind the word for a change stands its time.
    let (behind, _) = before_cue(text.get(end..).unwrap_or_default());
    let behind = other_words(behind);
    behind.is_some_and(|words| others + words <= MAX_OTHER_WORDS)
}

/// What stands before the words that tell of what a date is, and whether there are such words.
fn before_cue(text: &str) -> (&str, bool) {
    let starts = text.match_indices(' ').map(|(at, _)| at + 1);
    let cue = starts
        .filter_map(|at| Some((at, text.get(at..)?)))
        .find(|(_, rest)| cues::at_start(rest, &[Kind::Published, Kind::Updated]).is_some());
    match cue {
        Some((at, _)) => (text.get(..at).unwrap_or_default(), true),
        None => (text, false),
    }
}

/// How many words stand beside a date; `None` where a number is too long to be of it.
fn other_words(text: &str) -> Option<usize> {
    let (numbers, others): (Vec<_>, Vec<_>) =
        prose::alphanumeric_runs(text).partition(|word| word.starts_with(char::is_numeric));
    let short = numbers.iter().all(|number| number.len() <= MAX_NUMBER);
    short.then(|| others.into_iter().map(prose::count_words).sum())
}

#[cfg(test)]
mod tests {
    use super::{dateline, is_date};
    use crate::passes::cut;

    #[test]
    fn dates_are_told_from_lines_that_hold_one() {
        for date in [
            "14 May 2024",
            "Tuesday, May 14, 2024 10:30 GMT",
            "14.05.2024",
            "2024-05-14",
            "14 mai 2024 à 10h30",
            "3 min | December 16, 2025",
            "Tue 14 May 2024 15.05 BST Last modified on Wed 15 May 2024 09.10 BST",
            "2024年5月14日 10:30",
            "May 14, 2024 -- Updated 0203 GMT (1003 HKT)",
        ] {
            assert!(is_date(date), "{date}");
        }
        for line in [
            "2024",
            "May 2024",
            "14 May 2024: the bridge opens for the first cyclists",
            "Room 14, floor 2",
            "1,200 in 2024",
            "12/1/2013 +1,300",
            "14 May 2024 15 May 2024",
        ] {
            assert!(!is_date(line), "{line}");
        }
    }

    #[test]
    fn dates_of_publication_and_change_go_in_one_line() {
        for line in [
            "PUBLISHED: May 14, 2024 at 3:05 p.m. | UPDATED: May 15, 2024 at 9:10 a.m.",
            "2 hours ago",
            "vor 2 Stunden",
        ] {
            assert_eq!(cut(dateline, &[line]), [line]);
        }
        for line in [
            "Published in 1931.",
            "The ferry left two hours ago",
            "2 hours ago the last ferry left",
        ] {
            assert_eq!(cut(dateline, &[line]), [""; 0]);
        }
    }
}
