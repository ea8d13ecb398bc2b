//! Who wrote it.
//!
//! # Removes
//! Short blocks among the first or the last ones, or around the running text, that begin with `By`, `Von`, `文／` or another
//! lead-in and go on with names, or with the name of an agency or a staff; that are a date and such a line; those that
//! the page itself calls a byline; and behind the story those that say which agencies it is from, and what is said there of
//! those whom the byline names: who they are, how to reach them.
//!
//! # Why
//! The author's name belongs to the metadata, where it is found again.
//!
//! # Must not remove
//! A sentence that begins with the same word (`By Monday the bridge was open.`); who said what is quoted; the authors of the
//! books that a story is about.

use std::borrow::Cow;

use crate::byline;
use crate::credit;
use crate::cues::Kind;
use crate::dates;
use crate::document::{BlockKind, Document, Said, SectionId};
use crate::labels::{Labels, Role};

use super::alike::Told;
use super::dateline;
use super::facts::{Facts, Overview};
use super::names::Names;
use super::talk::is_clock;

mod writers;

/// The longest byline, in characters.
const MAX: usize = 120;
/// The longest one in brackets, which may name a whole staff: `(Reporting by Jane Doe and John Roe; Editing by Max Moe)`.
const MAX_IN_BRACKETS: usize = 400;
/// A byline stands among so many blocks at the beginning or the end.
const REACH: usize = 8;
/// It stands before the running text, or so many blocks behind its first: a standfirst may be before it.
const STANDFIRST: usize = 3;
/// Where the story comes from stands among so many blocks behind it.
const BEHIND: usize = 3;
/// The most bytes of a weekday and a month before the day.
const MONTH: usize = 32;
/// So many elements around a block may call it a byline.
const AROUND: usize = 3;

/// Labels the bylines.
pub(super) fn byline(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    let blocks = &overview.blocks;
    let head = head(overview);
    let last = blocks.len().saturating_sub(REACH);
    let foot = if overview.prose.is_empty() {
        last
    } else {
        last.min(overview.prose.end)
    };
    let closing = overview.prose.end..overview.prose.end + BEHIND;
    let called_bylines = overview.alike.tell(overview.document.sections(), is_called_a_byline);
    let mut found: Vec<(usize, Cow<'static, str>)> = Vec::new();
    for (i, (id, facts)) in overview.numbered().enumerate() {
        if !labels.is_free(id) {
            continue;
        }
        if i > overview.prose.start
            && facts.has_signs()
            && closes(facts)
            && let Some(cue) = cue(facts)
        {
            labels.block(id, Role::Byline, cue.to_owned());
            continue;
        }
        let is_sentence = || facts.text.ends_with(['.', '!', '?', '。']) && facts.links.is_empty();
        if !(i < head || i >= foot) || facts.chars() > MAX || is_sentence() {
            continue;
        }
        if let Some(cue) = cue(facts) {
            found.push((i, cue.to_owned().into()));
        } else if is_marked(overview.document, facts, &called_bylines) {
            found.push((i, "called a byline".into()));
        } else if (1..overview.prose.start).contains(&i) && is_text(facts) && is_bare(blocks, i) {
            found.push((i, "a name".into()));
        } else if closing.contains(&i) && is_text(facts) && is_agency(facts.text) {
            found.push((i, "an agency".into()));
        }
    }
    let is_list = names_others(overview, found.iter().map(|(i, _)| *i));
    let mut named = Vec::new();
    for (i, cue) in found {
        let facts = blocks.get(i).filter(|_| !(is_list && overview.prose.contains(&i)));
        if let Some(facts) = facts {
            labels.block(facts.id, Role::Byline, cue);
            if i < head {
                named.extend(writers::named(facts.text));
            }
        }
    }
    for (facts, name) in writers::told(overview, &named) {
        if labels.is_free(facts.id) {
            labels.block(facts.id, Role::Byline, name.clone());
        }
    }
}

/// Behind so many blocks no byline is looked for up to those around the end of the story.
pub(super) fn head(overview: &Overview<'_>) -> usize {
    REACH.max(overview.prose.start + STANDFIRST)
}

/// Whether a few words end in when it was, as blogs have it below a post, whose writers go by any name: `Posted by anna99 at
/// 9:05 AM`.
fn names_when(rest: &str) -> bool {
    const MOST: usize = 7;
    let mut words = rest.split_whitespace();
    let named = words.next().is_some_and(|word| word.starts_with(char::is_alphabetic));
    named && words.by_ref().take(MOST - 1).any(is_clock) && words.count() < MOST
}

/// Whether a block is what stands behind a story, whatever follows: one remark in brackets, as agencies name there who worked
/// on it, or the editors of a Chinese one.
fn closes(facts: &Facts<'_>) -> bool {
    let inner = facts.text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    let is_in_brackets = || inner.is_some_and(|inner| !inner.contains(['(', ')']));
    facts.chars() <= MAX_IN_BRACKETS && is_in_brackets()
        || facts.chars() <= MAX && byline::begins_with_origin(facts.text)
}

/// Whether the lines within the running text name the authors of what the story is about, such as books: one is followed by
/// running text, and that by another.
fn names_others(overview: &Overview<'_>, found: impl Iterator<Item = usize>) -> bool {
    let mut amid = found.filter(|i| overview.prose.contains(i));
    let Some(first) = amid.next() else {
        return false;
    };
    let mut between = overview
        .blocks
        .get(first..amid.last().unwrap_or(first))
        .unwrap_or_default()
        .iter();
    between.any(Facts::is_prose)
}

/// The lead-in of a block that is a byline; it may stand behind a date.
pub(super) fn cue<'d>(facts: &Facts<'d>) -> Option<&'d str> {
    let hit = facts.cue(&[Kind::Byline]);
    let names_any = byline::names_any(facts.text, hit.as_ref().map(|hit| &hit.range));
    match hit {
        Some(hit) => {
            let phrase = facts.text.get(hit.range.clone());
            // `By` alone begins many another line: `By train at 9:05`.
            let is_long = || phrase.is_some_and(|phrase| phrase.contains(' '));
            let is_one = names_any || is_long() && names_when(facts.rest(hit.range.end));
            return is_one.then_some(phrase)?;
        }
        None if names_any => return Some("a reporter"),
        None => {}
    }
    // A date has a number near its beginning: most texts are not looked at any further.
    if !facts.has_digit() || !facts.text.bytes().take(MONTH).any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let behind = facts.rest(dates::end_at_start(facts.text)?);
    (!byline::authors(behind).is_empty()).then(|| behind.split(' ').next())?
}

/// Whether a block is a name and nothing else, between the headline and the date, or with what a journalist is behind it.
fn is_bare(blocks: &[Facts<'_>], i: usize) -> bool {
    let Some(facts) = blocks.get(i) else {
        return false;
    };
    let beside = |i: Option<usize>| i.and_then(|i| blocks.get(i));
    let is_headline = |facts: &Facts<'_>| facts.block.kind == BlockKind::Heading(1);
    match byline::bare(facts.text) {
        Some(byline::Bare::Journalist) => true,
        Some(byline::Bare::Name) => {
            beside(i.checked_sub(1)).is_some_and(|before| is_headline(before) || dateline::is_one(before))
                || beside(i.checked_add(1)).is_some_and(dateline::is_one)
        }
        None => false,
    }
}

/// Whether a text says from which agencies a story is: `(AFP)`, `Source: Reuters`, in the words of any language.
pub(super) fn is_agency(text: &str) -> bool {
    const MAX_LEAD_WORDS: usize = 2;
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    match text.split_once([':', '：']) {
        Some((lead, names)) => lead.split_whitespace().count() <= MAX_LEAD_WORDS && credit::are_agencies(names),
        None => credit::are_agencies(text),
    }
}

/// Whether a block may be a line of text: no heading, and nothing that is quoted.
fn is_text(facts: &Facts<'_>) -> bool {
    matches!(facts.block.kind, BlockKind::Paragraph | BlockKind::ListItem { .. })
}

/// Whether an element close around a block calls it a byline, or the author where it is a name.
fn is_marked(document: &Document, facts: &Facts<'_>, called_bylines: &Told<'_, bool>) -> bool {
    let mut around = std::iter::successors(Some(facts.block.section), |id| document.section(*id).parent);
    let is_byline = |id: SectionId| called_bylines.of(id) == Some(true);
    is_text(facts) && around.by_ref().take(AROUND).any(is_byline)
}

/// Whether an element is called a byline, or the author.
fn is_called_a_byline(section: &Said, names: &Names) -> bool {
    names.is_byline || matches!(section.itemprop.as_str(), "author" | "creator")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::cut;

    #[test]
    fn a_byline_is_short_and_no_sentence() {
        let named = |words: &str| format!("By Jane Calloway, {words}");
        let longest = named(&"x".repeat(MAX - 18));
        assert_eq!(longest.len(), MAX);
        assert_eq!(cut(byline, &[&longest]), [longest.as_str()]);
        for dated in ["14 May 2024 by Jane Calloway", "May 14, 2024By Jane Calloway"] {
            assert_eq!(cut(byline, &[dated]), [dated]);
        }
        for kept in [
            named(&"x".repeat(MAX - 17)),
            "By Jane Calloway.".to_owned(),
            "By Monday the bridge was open".to_owned(),
        ] {
            assert_eq!(cut(byline, &[&kept]), [""; 0], "{kept}");
        }
    }

    #[test]
    fn who_posted_it_may_have_any_name_beside_a_time() {
        for posted in [
            "Posted by anna99 at 10:32 AM",
            "Submitted by anna on Mon, 03/01/2010 - 10:23",
            "Eingestellt von Anna um 10:32",
        ] {
            assert_eq!(cut(byline, &[posted]), [posted]);
        }
        for kept in [
            "By train at 10:32",
            "Posted by the gate of the old harbour at around 10:32",
            "Posted by 10:32 AM",
            "Posted by the gate",
        ] {
            assert_eq!(cut(byline, &[kept]), [""; 0], "{kept}");
        }
    }

    #[test]
    fn who_worked_on_a_story_may_stand_in_brackets_amid_it() {
        const SENTENCE: &str = "The council said on Monday that the old harbour bridge will be closed for six weeks, as two of its supports are cracked.";
        let staff = "Jane Doe, John Roe and Max Calloway in London, ".repeat(4);
        let credits = format!("(Reporting by {staff}and Ann Lee; Editing by Jack Poe)");
        let two = "(Reporting by Jane Doe) (Editing by John Roe)";
        let mut blocks = vec![SENTENCE; 30];
        blocks.splice(
            14..14,
            [credits.as_str(), two, "(By the harbour there was no more to see.)"],
        );
        assert_eq!(cut(byline, &blocks), [credits.as_str()]);
        blocks.swap(0, 14);
        assert_eq!(cut(byline, &blocks), [""; 0]);
    }

    #[test]
    fn a_byline_stands_around_the_running_text() {
        const SENTENCE: &str = "The council said on Monday that the old harbour bridge will be closed for six weeks, as two of its supports are cracked.";
        let mut blocks = vec!["Menu"; 20];
        blocks.push("By Jane Calloway");
        blocks.extend([SENTENCE; 20]);
        blocks.push("By John Roe");
        blocks.extend(["More"; 20]);
        assert_eq!(cut(byline, &blocks), ["By Jane Calloway", "By John Roe"]);
        // Behind two sentences, and behind three.
        blocks.swap(20, 20 + STANDFIRST - 1);
        assert_eq!(cut(byline, &blocks), ["By Jane Calloway", "By John Roe"]);
        blocks.swap(20 + STANDFIRST - 1, 20 + STANDFIRST);
        assert_eq!(cut(byline, &blocks), ["By John Roe"]);
    }

    #[test]
    fn a_name_is_a_byline_beside_a_date_or_with_a_role() {
        const SENTENCE: &str = "The council said on Monday that the old harbour bridge will be closed for six weeks, as two of its supports are cracked.";
        assert_eq!(
            cut(byline, &["The bridge closes", "Jane Calloway", "14 May 2024", SENTENCE]),
            ["Jane Calloway"]
        );
        assert_eq!(
            cut(
                byline,
                &["The bridge closes", "Jane Calloway, Political Editor", SENTENCE]
            ),
            ["Jane Calloway, Political Editor"]
        );
        for kept in [
            ["The bridge closes", "Jane Calloway", SENTENCE, "14 May 2024"],
            ["The bridge closes", "Jane Calloway, mayor", "14 May 2024", SENTENCE],
            ["The bridge closes", "Web Design", "14 May 2024", SENTENCE],
            [
                "The bridge closes",
                SENTENCE,
                "Jane Calloway, Political Editor",
                SENTENCE,
            ],
        ] {
            assert_eq!(cut(byline, &kept), [""; 0], "{kept:?}");
        }
    }

    #[test]
    fn agencies_stand_behind_the_story() {
        const SENTENCE: &str = "The council said on Monday that the old harbour bridge will be closed for six weeks, as two of its supports are cracked.";
        for line in [
            "(AFP)",
            "— Reuters",
            "dpa/AFP",
            "Source: Reuters",
            "Источник: ТАСС",
            "With inputs from agencies",
        ] {
            assert_eq!(cut(byline, &[SENTENCE, SENTENCE, line]), [line]);
        }
        for kept in [
            "Source: the council",
            "Where the news is from: AFP",
            "NASA, ESA",
            "Reuters",
        ] {
            assert_eq!(cut(byline, &[SENTENCE, kept, SENTENCE]), [""; 0], "{kept}");
        }
    }

    #[test]
    fn a_byline_stands_among_the_first_blocks_or_the_last() {
        let bylines = ["By Jane Calloway"; 2 * REACH + 1];
        assert_eq!(cut(byline, &bylines).len(), 2 * REACH);
        let mut blocks = ["It is closed."; 2 * REACH + 1];
        blocks[REACH] = bylines[0];
        assert_eq!(cut(byline, &blocks), [""; 0]);
        for place in [REACH - 1, REACH + 1] {
            blocks.swap(REACH, place);
            assert_eq!(cut(byline, &blocks), [bylines[0]], "{place}");
            blocks.swap(REACH, place);
        }
    }
}
