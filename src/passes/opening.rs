//! Who wrote it and when, above the text.
//!
//! # Removes
//! Of the first lines that the other passes leave, those above the running text that have a date and little else (`Tue May 14,
//! 2013 5:01pm EDT`, `Jane Doe, Harbour Post 4:07 p.m. 15 May 2024`), that begin with the lead-in of a byline and go on with
//! names, or that name the agency or say the rank of journalist of which the story is.
//!
//! # Why
//! On a page with much above the story these lines stand far below its first ones, so that their own passes, which go by the
//! place, leave them; only when the story was found it is known where it begins.
//!
//! # Must not remove
//! A sentence, what announces what follows (`From 6 May 2024:`), an item or a row of a list of dates, and what stands below
//! the first paragraph.

use crate::byline::is_rank;
use crate::dates;
use crate::document::BlockKind;
use crate::labels::{Labels, Role};
use crate::prose::count_words;

use super::facts::{Facts, Overview};
use super::talk::is_clock;
use super::{byline, dateline};

/// The longest such line, in characters.
const MAX: usize = 160;
/// The most words before a date and behind it: names, a place, a site, how long the text takes to read; and on both sides.
const MAX_BEFORE: usize = 8;
const MAX_BEHIND: usize = 7;
const MAX_AMID: usize = 2;
/// The most words between two dates: what the second one is of.
const MAX_BETWEEN: usize = 4;
/// The most words beside it where signs part them.
const MAX_PARTED: usize = 10;
/// They are among so many first lines.
const REACH: usize = 8;

/// Labels the lines of who and when.
pub(super) fn opening(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    let kept = overview.numbered().filter(|(id, _)| !labels.covers_most(*id));
    let mut found = Vec::new();
    for (id, facts) in kept.take(REACH) {
        // A line that ends in `5:01 p.m.` looks like a sentence.
        if let Some((role, cue)) = told(overview, facts) {
            found.push((id, role, cue.to_owned()));
        } else if facts.is_prose() {
            for (id, role, cue) in found {
                if labels.is_free(id) {
                    labels.block(id, role, cue);
                }
            }
            return;
        }
    }
}

/// What a line above the text tells, and by what.
fn told<'d>(overview: &Overview<'_>, facts: &Facts<'d>) -> Option<(Role, &'d str)> {
    let is_line =
        matches!(facts.block.kind, BlockKind::Paragraph | BlockKind::Heading(_)) && !facts.text.contains('\t');
    if !is_line || facts.chars() > MAX || dateline::is_sentence(facts.text) || facts.text.ends_with([':', '：']) {
        return None;
    }
    // What the other passes look at is theirs, and stays where they are left out.
    let at = facts.id.0 as usize;
    let is_plain_date = || at < dateline::head(overview) && dateline::is_date(facts.text);
    if facts.has_digit() && has_date_and_little_else(facts.text) && !is_plain_date() {
        return Some((Role::Dateline, "date"));
    }
    if facts.block.kind == BlockKind::Paragraph && is_rank(facts.text) {
        return Some((Role::Byline, "a rank"));
    }
    if byline::is_agency(facts.text) {
        return Some((Role::Byline, "an agency"));
    }
    let cue = byline::cue(facts).filter(|_| at >= byline::head(overview))?;
    Some((Role::Byline, cue))
}

/// Whether a text has a date, or two, and few words before, between and behind them.
fn has_date_and_little_else(text: &str) -> bool {
    let mut end = None;
    let mut before = 0;
    for (range, _) in dates::written(text, None) {
        let words = words(text.get(end.unwrap_or_default()..range.start).unwrap_or_default());
        if end.is_some() && words > MAX_BETWEEN {
            return false;
        }
        before += words;
        end = Some(range.end);
    }
    let behind = |end| words(text.get(end..).unwrap_or_default());
    end.map(behind).is_some_and(|behind| {
        // A date amid other words is one that a headline tells of, unless a sign parts them or it has a time.
        let is_parted = || text.contains(['|', '•', '·', '●', '⋅']) || text.split_whitespace().any(is_clock);
        let is_at_an_edge = before <= MAX_BEFORE && behind <= MAX_BEHIND && before.min(behind) <= MAX_AMID;
        is_at_an_edge || before + behind <= MAX_PARTED && is_parted()
    })
}

/// How many words a text has, but for signs that stand alone.
fn words(text: &str) -> usize {
    let words = text.split_whitespace();
    words
        .filter(|word| word.contains(char::is_alphanumeric))
        .map(count_words)
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::{PROSE, cut};

    #[test]
    fn who_and_when_go_above_the_text() {
        let lines = [
            "NEW YORK | Tue May 14, 2013 5:01pm EDT",
            "Jane Doe, Harbour Post 4:07 p.m. EDT May 15, 2013",
            "Associated Press",
            "Senior Reporter",
            "Essay by Jane Doe - Published: 2025.12.17 | harbours | bridges | ferries",
            "By JANE DOE | Courier | PUBLISHED: March 3, 2012 at 10:32 a.m. | UPDATED: March 3, 2012 at 11:00 a.m.",
        ];
        let blocks = [lines.as_slice(), &[PROSE]].concat();
        assert_eq!(cut(opening, &blocks), lines);
    }

    #[test]
    fn what_the_other_passes_look_at_is_theirs() {
        // The passes for bylines and dates look at the first blocks, and may be left out.
        for line in ["By Jane Doe", "6 May 2024"] {
            assert_eq!(cut(opening, &[line, PROSE]), [""; 0], "{line}");
        }
    }

    #[test]
    fn other_lines_stay_and_so_do_those_below_the_text() {
        for line in [
            "From 6 May 2024:",
            "The bridge closes on 6 May 2024.",
            "Dominion\t26 September 1907",
            "By the harbour",
            "The council closes the bridge on 6 May 2024 for six weeks",
            "Bern, 17.08.2007 - Speech of the mayor at the day of bridges",
            "Basel, 17.08.2007 - Speech at the meeting of bridges, 18.08.2007",
            "Meet our editor",
            "Our Services",
            "The Team",
            "A bridge",
        ] {
            assert_eq!(cut(opening, &[line, PROSE]), [""; 0], "{line}");
        }
        assert_eq!(cut(opening, &[PROSE, "Associated Press"]), [""; 0]);
        assert_eq!(
            cut(opening, &["Associated Press", "Senior Reporter"]),
            [""; 0],
            "no text"
        );
    }
}
