//! The names that the lines around the headline of a rendering give: it has no element that calls them an author's, but the
//! lines beside them do.
//!
//! In: the page. Out: names with what tells them. A lead-in tells a name behind it, on its line or the next; so does a date
//! beside it; and so does a name that is said twice, for what describes the author's picture stands by it:
//! `Picture of Jane Doe`, `Jane Doe`.

use super::marks::Rank;
use super::shown::is_of_words;
use crate::byline;
use crate::cues::{Kind, Start};
use crate::dates;
use crate::metadata::page::Page;
use crate::passes::is_date;

/// The longest line, in bytes.
const MAX: usize = 100;
/// Where menus stand between the headline and the article, the author's name is close behind the article's first block at
/// the latest, and so many blocks behind the headline.
const BEHIND_FIRST: usize = 2;
const REACH: usize = 30;
/// So many lines of a block are looked at.
const LINES: usize = 8;
/// The most words beside a name that is said again: `Headshot of`, `'s avatar`.
const MAX_OTHER_WORDS: usize = 4;

/// The names around the headline, each with its block.
pub(super) fn names(page: &Page<'_>) -> Vec<(Rank, usize, Vec<String>)> {
    let Some(around) = page.around_headline() else {
        return Vec::new();
    };
    let first = page.body.map_or(0, |(first, _)| first + BEHIND_FIRST);
    let end = first.min(around.start() + REACH).max(*around.end());
    let blocks = (*around.start()..=end).filter(|i| page.is_own(*i));
    let lines = blocks.flat_map(|i| {
        let lines = page.text(i).lines().map(str::trim);
        lines
            .filter(|line| !line.is_empty())
            .take(LINES)
            .map(move |line| (i, line))
    });
    let lines: Vec<_> = lines.collect();
    let at = |i: Option<usize>| i.and_then(|i| lines.get(i)).map_or("", |(_, line)| *line);
    let mut found = Vec::new();
    for (i, (block, line)) in lines.iter().enumerate() {
        let (before, behind) = (at(i.checked_sub(1)), at(Some(i + 1)));
        if line.len() > MAX || byline::is_of_others(before) {
            continue;
        }
        let start = Start::of_line(line, &[Kind::Byline]);
        if start.whole(line, &[Kind::Byline]).is_some() {
            if behind.len() <= MAX && !byline::is_of_others(line) {
                found.push((Rank::WrittenBy, *block, byline::names(behind)));
            }
        } else if !start.is_empty() {
            found.push((Rank::WrittenBy, *block, byline::authors(line)));
        } else if let Some(name) = said_twice(before, line) {
            found.push((Rank::Profile, *block, vec![name.to_owned()]));
        } else if let Some(name) = dated(before, line, behind) {
            found.push((Rank::Bare, *block, vec![name.to_owned()]));
        }
    }
    found.retain(|(_, _, names)| !names.is_empty());
    found
}

/// Whether a text is a full name, and not the title of a page: the last word of that is one of a dictionary, or has capitals
/// alone (`Learn HTML`).
fn is_name(text: &str) -> bool {
    let last = text.rsplit(' ').next().unwrap_or_default();
    byline::bare(text) == Some(byline::Bare::Name)
        && byline::is_full_name(text)
        && last.contains(char::is_lowercase)
        && !is_of_words(text)
}

/// The name that a line has and the line before it has too, or that it has twice, with little else.
fn said_twice<'t>(before: &'t str, line: &'t str) -> Option<&'t str> {
    let has = |text: &str, name: &str| {
        let before = text
            .strip_suffix(name)
            .filter(|rest| !rest.ends_with(char::is_alphanumeric));
        let behind = text
            .strip_prefix(name)
            .filter(|rest| !rest.starts_with(char::is_alphanumeric));
        let others = before.or(behind);
        others.is_some_and(|others| others.split_whitespace().count() <= MAX_OTHER_WORDS)
    };
    [(before, line), (line, before)]
        .into_iter()
        .find(|(text, name)| has(text, name) && is_name(name))
        .map(|(_, name)| name)
        .or_else(|| {
            let starts = line.match_indices(' ').map(|(at, _)| at + 1);
            let ends = starts.filter_map(|at| Some((line.get(..at)?.trim_end(), line.get(at..)?)));
            let mut ends = ends.filter(|(before, name)| before.ends_with(name));
            ends.find(|(before, name)| has(before, name) && is_name(name))
                .map(|(_, name)| name)
        })
}

/// The name that a line is and that has a date on a line beside it or behind it.
fn dated<'t>(before: &str, line: &'t str, behind: &str) -> Option<&'t str> {
    if is_name(line) {
        return (is_date(before) || is_date(behind)).then_some(line);
    }
    let (date, _) = dates::written(line, None).next()?;
    let name = line.get(..date.start)?.trim_end_matches(|c: char| !c.is_alphanumeric());
    let behind = line.get(date.start..)?;
    (is_name(name) && is_date(behind)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{BlockKind, DocumentBuilder, SectionId};

    #[test]
    fn a_name_is_said_twice_where_a_picture_is_described() {
        for (before, line) in [
            ("Picture of Jane Calloway", "Jane Calloway"),
            ("Jane Calloway’s avatar", "Jane Calloway"),
            ("[48]Headshot of Jane Calloway", "Jane Calloway"),
            ("Jane Calloway", "By Jane Calloway"),
            ("The bridge closes", "Jane Calloway Jane Calloway"),
            ("The bridge closes", "Author Jane Calloway Jane Calloway"),
            ("A portrait of author Jane Calloway", "Jane Calloway"),
        ] {
            assert_eq!(said_twice(before, line), Some("Jane Calloway"), "{before} / {line}");
        }
        for (before, line) in [
            ("The bridge closes", "Jane Calloway"),
            ("Real Estate", "Real Estate"),
            ("Calloway Van Lines", "Calloway Van Lines"),
            ("Learn HTML", "Learn HTML"),
            ("Calloway", "Calloway"),
            ("The council did not name Jane Calloway", "Jane Calloway"),
            ("The bridge closes", "Real Estate Real Estate"),
            ("MaryJane Calloway", "Jane Calloway"),
        ] {
            assert_eq!(said_twice(before, line), None, "{before} / {line}");
        }
    }

    #[test]
    fn a_name_has_its_date_beside_it() {
        assert_eq!(dated("", "Jane Calloway", "14 May 2024"), Some("Jane Calloway"));
        assert_eq!(
            dated("May 14, 2024", "Jane Calloway", "It is closed."),
            Some("Jane Calloway")
        );
        assert_eq!(dated("", "Jane Calloway May 14, 2024", ""), Some("Jane Calloway"));
        assert_eq!(
            dated("", "Jane Calloway • May 14, 2024 • 3 min read", ""),
            Some("Jane Calloway")
        );
        for (line, behind) in [
            ("Jane Calloway", "The bridge closes"),
            ("Web Design", "14 May 2024"),
            ("Jane Calloway was there on May 14, 2024", ""),
            (
                "Jane Calloway, May 14, 2024: the bridge opens for the first cyclists",
                "",
            ),
        ] {
            assert_eq!(dated("", line, behind), None, "{line}");
        }
    }

    /// The names around a headline, each with its block.
    fn named(texts: &[&str], headline: usize, first_of_article: usize) -> Vec<(usize, Vec<String>)> {
        let blocks: Vec<_> = texts.iter().map(|text| (BlockKind::Paragraph, true, *text)).collect();
        let document = DocumentBuilder::new().write_blocks(SectionId::ROOT, &blocks);
        let mut page = Page::new(&document, &[]);
        page.headline = Some(headline);
        page.body = Some((first_of_article, texts.len() - 1));
        let names = names(&page).into_iter();
        names.map(|(_, block, names)| (block, names)).collect()
    }

    #[test]
    fn a_lead_in_names_who_stands_behind_it() {
        let behind_headline = |texts: &[&str]| named(&[&["The bridge closes"], texts].concat(), 0, 0);
        let jane = |block: usize| vec![(block, vec!["Jane Calloway".to_owned()])];
        assert_eq!(behind_headline(&["By Jane Calloway"]), jane(1));
        assert_eq!(behind_headline(&["By", "Jane Calloway"]), jane(1));
        assert_eq!(behind_headline(&["Harbour\n\nBy\nJane Calloway"]), jane(1));
        assert_eq!(behind_headline(&["Jane Calloway", "14 May 2024"]), jane(1));
        assert_eq!(behind_headline(&["14 May 2024", "Jane Calloway"]), jane(2));
        for others in [
            &["Edited by", "Jane Calloway", "14 May 2024"][..],
            &["Edited", "By", "the harbour"],
            &["Jane Calloway", "The bridge", "14 May 2024"],
        ] {
            assert_eq!(behind_headline(others), [], "{others:?}");
        }
        // Lists of names as long as a line may be, and longer.
        let list = |bytes: usize| format!("Jane Calloway, Jan M{}", "o".repeat(bytes - 20));
        for (lead_in, longest) in [("", MAX), ("By ", MAX - 3)] {
            let of = |bytes: usize| match lead_in {
                "" => behind_headline(&["By", &list(bytes)]),
                _ => behind_headline(&[&format!("{lead_in}{}", list(bytes))]),
            };
            assert_eq!((of(longest).len(), of(longest + 1).len()), (1, 0), "{lead_in}");
        }
    }

    #[test]
    fn names_are_looked_for_up_to_the_article_and_in_so_many_blocks_and_lines() {
        let is_found = |at: usize, first: usize| {
            let mut texts = vec!["Harbour"; 50];
            texts[at] = "By Jane Calloway";
            !named(&texts, 5, first).is_empty()
        };
        assert!(is_found(1, 0) && !is_found(0, 0), "before the headline");
        assert!(is_found(13, 0) && !is_found(14, 0), "behind the headline");
        assert!(
            is_found(22, 20) && !is_found(23, 20),
            "behind the article’s first block"
        );
        assert!(is_found(31, 40) && !is_found(32, 40), "behind a long menu");
        let in_line = |line: usize| {
            let text = "Harbour\n".repeat(line) + "By Jane Calloway";
            !named(&["The bridge closes", &text], 0, 0).is_empty()
        };
        assert!(in_line(LINES - 1) && !in_line(LINES));
    }

    #[test]
    fn the_lines_around_the_headline_of_a_rendering_name_its_author() {
        const STORY: &str = "The council said on Monday that the old harbour bridge will be closed for six weeks, after \
            engineers found cracks in two of its main supports during a routine inspection last month.";
        let authors = |lines: &str| -> Vec<String> {
            let page = format!("# The bridge closes\n\n{lines}\n\n{STORY}\n\n{STORY}\n\n{STORY}\n");
            let article = crate::clean_text(&page).unwrap();
            article
                .metadata()
                .authors
                .iter()
                .map(|author| author.value.clone())
                .collect()
        };
        for lines in [
            "By\nJane Calloway\nMay 14, 2024",
            "Picture of Jane Calloway\n\nJane Calloway",
            "Jane Calloway\n\nMay 14, 2024",
        ] {
            assert_eq!(authors(lines), ["Jane Calloway"], "{lines}");
        }
        assert_eq!(authors("Medically reviewed by\nJane Calloway\nMay 14, 2024"), [""; 0]);
    }
}
