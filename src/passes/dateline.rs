//! When it was written.
//!
//! # Removes
//! Short blocks that are a date or a time, or begin with `Published`, `Updated` and the like and hold a number.
//!
//! # Why
//! A date on a line of its own is the page's, not the story's.
//!
//! # Must not remove
//! The place and date at the head of the first paragraph (`LONDON, 12 May (Reuters) -`); a heading that is a year or a
//! date within the story's own list of dates (`12 May 2024: the bridge opens`).

use crate::cues::Kind;
use crate::dates;
use crate::labels::{Labels, Role};
use crate::prose;

use super::facts::Overview;

/// The longest line of dates, in characters.
const MAX: usize = 90;

/// A date without a lead-in counts among so many first blocks, and before the first sentence of so many characters.
const REACH: usize = 10;
const PROSE: usize = 100;
/// So many words besides a date: the weekday, the time zone.
const MAX_OTHER_WORDS: usize = 3;
/// The bytes of a number beside it; a longer one is what the line is about.
const MAX_NUMBER: usize = 2;

/// Labels the date lines.
pub(super) fn dateline(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    let blocks = &overview.blocks;
    let first_prose = blocks
        .iter()
        .position(|facts| facts.chars >= PROSE && facts.ends_sentence())
        .unwrap_or_default();
    for (i, facts) in blocks.iter().enumerate() {
        if facts.chars > MAX || !labels.is_free(facts.id) || facts.text.ends_with(['.', '。']) {
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
        } else if i < REACH.max(first_prose) && is_date(facts.text) {
            labels.block(facts.id, Role::Dateline, "date");
        }
    }
}

/// Whether a text is one date, perhaps with a weekday, a time, and the minutes that it takes to read.
fn is_date(text: &str) -> bool {
    let mut found = dates::written(text, None);
    let (Some((range, _)), None) = (found.next(), found.next()) else {
        return false;
    };
    let around = [text.get(..range.start), text.get(range.end..)].map(Option::unwrap_or_default);
    let words = around
        .iter()
        .flat_map(|part| part.split(|c: char| !c.is_alphanumeric()));
    let (numbers, others): (Vec<_>, Vec<_>) = words
        .filter(|word| !word.is_empty())
        .partition(|word| word.starts_with(char::is_numeric));
    let others = others.into_iter().map(prose::count_words);
    others.sum::<usize>() <= MAX_OTHER_WORDS && numbers.iter().all(|number| number.len() <= MAX_NUMBER)
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn dates_are_told_from_lines_that_hold_one() {
        for date in [
            "14 May 2024",
            "Tuesday, May 14, 2024 10:30 GMT",
            "14.05.2024",
            "2024-05-14",
            "14 mai 2024 à 10h30",
            "3 min | December 16, 2025",
            "2024年5月14日 10:30",
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
        ] {
            assert!(!is_date(line), "{line}");
        }
    }
}
