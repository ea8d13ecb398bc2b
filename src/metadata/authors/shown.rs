//! The names that a page shows as authors': in marks, beside profiles, behind lead-ins.
//!
//! In: the page and its marks. Out: each name around the article that anything calls an author's, with what does.

use memchr::{memchr2, memchr3};

use super::lines;
use super::linked::{self, is_named_in, leads_to_a_profile};
use super::marks::{Rank, overruled, rank};
use crate::byline;
use crate::cues::{self, Kind, Start};
use crate::dates;
use crate::document::Span;
use crate::html::Mark;
use crate::labels::Role;
use crate::metadata::page::Page;
use crate::prose::ends_sentence;
use crate::text::is_word;

/// The longest text of a mark that names authors, in characters; longer ones tell of the author's life.
const MAX_CHARS: usize = 150;

/// A name that nothing calls the author's stands so many blocks behind the headline at most.
const BARE_REACH: usize = 3;

/// So many blocks around the article are looked at.
const REACH: usize = 25;

/// More names than these are a list of something else.
const MAX_CANDIDATES: usize = 200;

/// More lines than these that begin as bylines do are no bylines of one article either, whether they name anybody or not.
const MAX_LEAD_INS: usize = 400;

/// The most blocks that are searched for lines that name authors, from the headline on: who signs a text stands at its
/// beginning, and at its end if it is no longer than this.
const MAX_BLOCKS: usize = 5000;

/// A name that the page may show as an author's.
pub(super) struct Candidate {
    pub(super) rank: Rank,
    pub(super) block: usize,
    pub(super) name: String,
}

/// All names around the article that anything calls an author's.
pub(super) fn candidates(page: &Page<'_>, marks: &[Mark]) -> Vec<Candidate> {
    let (first, last) = page.body.unwrap_or_default();
    let range = page.start().min(first).saturating_sub(REACH)..last.saturating_add(REACH);
    let mut found: Vec<Candidate> = Vec::new();
    let is_looked_at = |block: usize| range.contains(&block) && page.is_own(block);
    let is_enough = |found: &Vec<Candidate>| found.len() > MAX_CANDIDATES;
    let add = |found: &mut Vec<Candidate>, rank: Rank, block: usize, names: Vec<String>| {
        if is_enough(found) {
            return;
        }
        let is_believed = |name: &String| match rank {
            // What stands in the article's own text away from its head is prose as often as not.
            Rank::WrittenBy if page.role(block) == Role::Body && !page.is_by_headline(block) => byline::is_person(name),
            Rank::WrittenBy => byline::is_person(name) || !is_of_words(name) || byline::are_writers(name),
            // A pen name is one word, or several that look like a name: `Personal finance` is a section.
            _ if rank.is_plain() => {
                byline::is_person(name) || !name.contains(' ') || !is_of_words(name) || byline::are_writers(name)
            }
            _ => byline::is_person(name),
        };
        let names = names.into_iter().filter(is_believed);
        found.extend(names.map(|name| Candidate { rank, block, name }));
    };
    let overruled = overruled(page, marks);
    for (mark, is_overruled) in marks.iter().zip(overruled) {
        if is_enough(&found) {
            break;
        }
        if is_overruled {
            continue;
        }
        let block = page.block_of(&mark.span);
        // Whose picture it is writes no story.
        if !is_looked_at(block) || page.role(block) == Role::Caption {
            continue;
        }
        let Some(rank) = rank(mark) else { continue };
        let mut text = page.document.slice(&mark.span).trim();
        if text.is_empty() {
            text = mark.value.as_deref().unwrap_or_default();
        }
        let is_lead_in = Start::of_line(text, &[Kind::Byline])
            .whole(text, &[Kind::Byline])
            .is_some();
        if is_lead_in || is_long(text) || is_of_others(page, block, &mark.span) || is_talking(page, block, &mark.span) {
            continue;
        }
        let mut names = text.lines().map(|line| match rank {
            Rank::Byline => byline::authors(line),
            _ => byline::names(line),
        });
        // Behind a line that names nobody stand sections too, which no pen name is told from.
        let first = names.next().unwrap_or_default();
        let mut others = names.map(|names| names.into_iter().filter(|name| byline::is_person(name)).collect());
        let is_any = |names: &Vec<String>| !names.is_empty();
        if let Some(names) = Some(first).filter(is_any).or_else(|| others.find(is_any)) {
            add(&mut found, rank, block, names);
        }
    }
    let blocks = page.document.blocks();
    let near = blocks.get(range.start..range.end.min(blocks.len())).unwrap_or_default();
    let near = near
        .first()
        .zip(near.last())
        .map(|(first, last)| first.span.start..last.span.end);
    for link in near.map_or(&[][..], |near| page.document.links_in(&near)) {
        if is_enough(&found) {
            break;
        }
        let block = page.block_of(&link.span);
        if !is_looked_at(block) {
            continue;
        }
        if page.is_rendering()
            && page.is_by_headline(block)
            && let Some((rank, name)) = linked::spelled(page.document, block, link)
            && !is_of_others(page, block, &link.span)
        {
            add(&mut found, rank, block, vec![name.to_owned()]);
            continue;
        }
        // Those whom the story names have pages too.
        let text = page.text(block);
        if is_long(text) {
            continue;
        }
        let name = page.document.slice(&link.span);
        let is_behind_headline = page.headline.is_some_and(|at| block > at) && page.is_by_headline(block);
        let rank = if leads_to_a_profile(&link.url) {
            Rank::Profile
        } else if is_behind_headline && is_named_in(name, &link.url) && !page.is_heading(block) {
            Rank::Bare
        } else {
            continue;
        };
        if !ends_sentence(text) && !is_of_others(page, block, &link.span) {
            add(&mut found, rank, block, byline::names(name));
        }
    }
    if page.is_rendering() {
        for (rank, block, names) in lines::names(page) {
            add(&mut found, rank, block, names);
        }
    }
    let mut lead_ins = 0;
    let blocks = page.blocks().skip(range.start).take(MAX_BLOCKS);
    for (i, block) in blocks.filter(|(i, _)| is_looked_at(*i)) {
        if is_enough(&found) || lead_ins > MAX_LEAD_INS {
            break;
        }
        let text = page.document.block_text(block);
        if let Some(names) = written_by(page, i, &mut lead_ins) {
            add(&mut found, Rank::WrittenBy, i, names);
        } else if page.is_rendering() && page.role(i) == Role::Byline && !byline::is_of_others(text) {
            // A page marks its authors.
            add(&mut found, Rank::Bare, i, byline::names(text));
        }
        if page.is_by_headline(i) && !is_long(text) {
            // `14 May 2024 by Jane Doe`
            for (range, _) in dates::written(text, None).take(2) {
                let behind = text.get(range.end..).unwrap_or_default();
                let behind = behind.trim_start_matches(|c: char| !c.is_alphabetic());
                // `14 May 2024, 11:00 AM PST by Jane Doe`
                let is_zone = |word: &str| matches!(word.len(), 3 | 4) && word.bytes().all(|c| c.is_ascii_uppercase());
                let behind = match behind.split_once(' ') {
                    Some((zone, rest)) if is_zone(zone) => rest,
                    _ => behind,
                };
                let names = byline::authors(behind);
                add(&mut found, Rank::WrittenBy, i, names);
            }
        }
        let is_behind_headline = page.headline.is_some_and(|at| (at + 1..=at + BARE_REACH).contains(&i));
        if is_behind_headline && page.role(i) != Role::Caption && !is_long(text) {
            let has_date = dates::written(text, None).next().is_some();
            let is_prose = text.ends_with(['.', '!', '?']);
            let may_be = !is_prose && (has_date || page.document.links_in(&block.span).is_empty());
            let name = if may_be {
                byline::names(text).into_iter().next()
            } else {
                None
            };
            let name = name
                .filter(|name| (text.starts_with(name.as_str()) && !page.is_heading(i)) || has_date || name == text);
            let name = name.filter(|name| byline::is_full_name(name) && !is_of_words(name));
            add(&mut found, Rank::Bare, i, Vec::from_iter(name));
        }
    }
    found
}

/// Whether what stands before a span, in its block or as the block before it, says that it names another than the author.
fn is_of_others(page: &Page<'_>, block: usize, span: &Span) -> bool {
    let Some(start) = page.document.blocks().get(block).map(|block| block.span.start) else {
        return false;
    };
    let before = page.document.slice(&(start.min(span.start)..span.start)).trim();
    if before.is_empty() {
        block
            .checked_sub(1)
            .is_some_and(|before| byline::is_of_others(page.text(before)))
    } else {
        byline::is_of_others(before)
    }
}

/// Whether a block leads in what the person says whom a span of it names: `Jane Doe says:` above a comment.
fn is_talking(page: &Page<'_>, block: usize, span: &Span) -> bool {
    let block = page.document.blocks().get(block);
    let behind = block.map(|block| {
        page.document
            .slice(&(span.end.min(block.span.end)..block.span.end))
            .trim()
    });
    behind.is_some_and(|behind| behind.len() > 1 && behind.ends_with(':') && !behind.contains(char::is_whitespace))
}

/// Whether all words of a text stand in dictionaries, as those of a button or a section do and few names.
pub(super) fn is_of_words(text: &str) -> bool {
    text.split_whitespace().all(|word| is_word(&word.to_lowercase()))
}

/// Whether a name is surely a person's: a full one, and not of words.
pub(super) fn is_told(name: &str) -> bool {
    byline::is_full_name(name) && !is_of_words(name)
}

/// The names that a block gives behind a lead-in, or the block after one that is nothing but a lead-in. Counts the lead-ins.
fn written_by(page: &Page<'_>, block: usize, lead_ins: &mut usize) -> Option<Vec<String>> {
    if let Some(linked) = linked_names(page, block) {
        let names = byline::authors(linked);
        if names.iter().any(|name| is_told(name)) {
            *lead_ins += 1;
            return Some(names);
        }
    }
    let text = head(page, block)?;
    let is_cut = text.len() < page.text(block).len();
    // A lead-in on a line of its own needs no colon.
    let start = Start::of_line(text, &[Kind::Byline]);
    *lead_ins += usize::from(!start.is_empty());
    if start.whole(text, &[Kind::Byline]).is_some() {
        // The items of a menu are no lead-ins of each other.
        if page.has_links(block) || byline::is_of_others(text) {
            return None;
        }
        let line = page.text(block + 1).lines().next();
        let line = line.filter(|line| line.chars().count() < MAX_CHARS / 2)?;
        return Some(byline::names(line));
    }
    let named = |(i, part): (usize, &str)| {
        // What begins the text with none need not be asked again.
        let names = if i == 0 && start.is_empty() {
            byline::authors_without_cue(part.trim())
        } else {
            byline::authors(part.trim())
        };
        // What goes on behind the name is prose as often as not.
        let names = names.into_iter().filter(|name| !is_cut || is_told(name));
        Some(Vec::from_iter(names)).filter(|names| !names.is_empty())
    };
    // Most texts have no separator. The wide ones begin with the last two bytes.
    let bytes = text.as_bytes();
    let is_one = memchr3(b'|', b'\n', b'\t', bytes).is_none() && memchr2(0xC2, 0xE2, bytes).is_none();
    if is_one {
        return named((0, text));
    }
    text.split(['|', '•', '·', '\n', '\t']).enumerate().find_map(named)
}

/// So much of a block as may be a byline: all of a short one, and of a long one by the headline of a rendering, which tells
/// no elements, the beginning.
fn head<'d>(page: &Page<'d>, block: usize) -> Option<&'d str> {
    let text = page.text(block);
    if !is_long(text) {
        return Some(text);
    }
    let mut ends = (0..=MAX_CHARS.min(text.len())).rev();
    let is_behind_start = block
        .checked_sub(page.start())
        .is_some_and(|behind| behind <= BARE_REACH);
    let is_head = page.is_rendering() && (is_behind_start || page.is_by_headline(block));
    ends.find_map(|end| text.get(..end)).filter(|_| is_head)
}

/// A block that begins as bylines do, up to where its links end: the first one, and those with nothing but `and` or a comma
/// before them.
fn linked_names<'d>(page: &Page<'d>, block: usize) -> Option<&'d str> {
    let text = page.text(block);
    let span = &page.document.blocks().get(block)?.span;
    let links = page.document.links_in(span);
    if links.is_empty() || is_long(text) && !page.is_rendering() && !page.is_by_headline(block) {
        return None;
    }
    let lead_in = cues::at_start(text, &[Kind::Byline])?;
    // Where anchors begin is known, the first one begins behind the lead-in.
    let between = || text.get(lead_in.range.end..(links.first()?.span.start - span.start) as usize);
    if !page.is_rendering() && between().is_none_or(|between| between.contains(char::is_alphanumeric)) {
        return None;
    }
    let mut end = None;
    for link in links {
        let is_next = end.is_none_or(|end| byline::is_joint(page.document.slice(&(end..link.span.start.max(end)))));
        if !is_next {
            break;
        }
        end = Some(link.span.end);
    }
    text.get(..(end? - span.start) as usize).filter(|text| !is_long(text))
}

/// Whether a text is too long to name authors.
pub(super) fn is_long(text: &str) -> bool {
    text.len() > MAX_CHARS && (text.len() > 4 * MAX_CHARS || text.chars().count() > MAX_CHARS)
}
