//! The authors: what the tags say, and what the visible page marks as a byline.

use std::collections::HashSet;

use url::Url;

use super::claims::Claim;
use super::page::Page;
use super::title::Site;
use super::words::plain;
use super::{Field, Source};
use crate::byline;
use crate::cues::{self, Kind};
use crate::dates;
use crate::html::Mark;
use crate::prose::ends_sentence;

/// The most authors of one article.
const MAX_AUTHORS: usize = 50;

/// The longest text of a mark that names authors, in characters; longer ones tell of the author's life.
const MAX_CHARS: usize = 150;

/// Marks of one byline stand so many blocks apart at most.
const NEAR: usize = 3;

/// A name that nothing calls the author's stands so many blocks behind the headline at most.
const BARE_REACH: usize = 3;

/// So many blocks around the article are looked at.
const REACH: usize = 25;

/// How plainly a mark names an author, the plainest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Property,
    Rel,
    Named,
    Profile,
    WrittenBy,
    Byline,
    /// Nothing but a name right behind the headline.
    Bare,
}

/// The authors by the best source that names any: people in the tags, people on the page, and organizations at last.
///
/// A site's own name is no author, unless it is a person's: many a site is named after who writes it.
pub(super) fn choose(
    page: &Page<'_>,
    (people, organizations): (&[Claim], &[Claim]),
    marks: &[Mark],
    site: &Site,
    url: Option<&Url>,
) -> Vec<Field> {
    let is_another = |name: &str| !site.is_like(name, url);
    let may_be_a_person = |name: &str| !site.is_name(name) || byline::is_full_name(name);
    let found = claimed(people, is_another)
        .or_else(|| some(marked(page, marks, is_another)))
        .or_else(|| claimed(people, may_be_a_person))
        .or_else(|| some(marked(page, marks, may_be_a_person)))
        .or_else(|| claimed(organizations, |name| !site.is_name(name)))
        .unwrap_or_default();
    let mut seen = HashSet::new();
    let visible = |name: &str| page.document.text().contains(name);
    found
        .into_iter()
        .filter(|(_, name)| seen.insert(name.to_lowercase()))
        .take(MAX_AUTHORS)
        .map(|(source, value)| Field {
            certain: source != Source::Byline && source != Source::Microdata && visible(&value),
            value,
            source,
        })
        .collect()
}

fn some(names: Vec<(Source, String)>) -> Option<Vec<(Source, String)>> {
    (!names.is_empty()).then_some(names)
}

/// The names that the first source claims of which any is such.
fn claimed(claims: &[Claim], is_such: impl Fn(&str) -> bool) -> Option<Vec<(Source, String)>> {
    let names = |(source, value): &Claim| -> Vec<(Source, String)> {
        let names = byline::names(&plain(value)).into_iter().filter(|name| is_such(name));
        names.map(|name| (*source, name)).collect()
    };
    let (source, _) = claims.iter().find(|claim| !names(claim).is_empty())?;
    Some(
        claims
            .iter()
            .filter(|(other, _)| other == source)
            .flat_map(names)
            .collect(),
    )
}

/// The authors that the plainest marks around the article name.
fn marked(page: &Page<'_>, marks: &[Mark], is_such: impl Fn(&str) -> bool) -> Vec<(Source, String)> {
    let (first, last) = page.body.unwrap_or_default();
    let start = page.start();
    let range = start.min(first).saturating_sub(REACH)..last.saturating_add(REACH);
    let mut found: Vec<(Rank, usize, Vec<String>)> = Vec::new();
    let mut add = |rank: Rank, block: usize, mut names: Vec<String>| {
        // A pen name is believed where the page plainly marks an author; elsewhere one word is a button or a section.
        let is_plain = matches!(rank, Rank::Property | Rank::Rel | Rank::Named);
        names.retain(|name| is_such(name) && (is_plain || byline::is_person(name)));
        if !names.is_empty() && range.contains(&block) && page.is_own(block) {
            found.push((rank, block, names));
        }
    };
    for mark in marks {
        let Some(rank) = rank(mark) else { continue };
        let mut text = page.document.slice(&mark.span).trim();
        if text.is_empty() {
            text = mark.value.as_deref().unwrap_or_default();
        }
        if text.chars().count() > MAX_CHARS {
            continue;
        }
        let names = text.lines().map(|line| match rank {
            Rank::Byline => byline::authors(line),
            _ => byline::names(line),
        });
        if let Some(names) = names.into_iter().find(|names| !names.is_empty()) {
            add(rank, page.block_of(&mark.span), names);
        }
    }
    for link in page
        .document
        .links()
        .iter()
        .filter(|link| leads_to_a_profile(&link.url))
    {
        let block = page.block_of(&link.span);
        // Those whom the story names have pages too.
        if page.text(block).chars().count() <= MAX_CHARS && !ends_sentence(page.text(block)) {
            add(Rank::Profile, block, byline::names(page.document.slice(&link.span)));
        }
    }
    for (i, block) in page.blocks().filter(|(i, _)| range.contains(i)) {
        let text = page.document.block_text(block);
        if let Some(names) = written_by(text, page.text(i + 1)) {
            add(Rank::WrittenBy, i, names);
        }
        if page.is_by_headline(i) && text.chars().count() <= MAX_CHARS {
            // `14 May 2024 by Jane Doe`
            for (range, _) in dates::written(text, None).take(2) {
                let behind = text.get(range.end..).unwrap_or_default();
                add(
                    Rank::WrittenBy,
                    i,
                    byline::authors(behind.trim_start_matches(|c: char| !c.is_alphabetic())),
                );
            }
        }
        if page.headline.is_some_and(|at| (at + 1..=at + BARE_REACH).contains(&i)) {
            let name = text
                .split(['|', '•', '·', '\n', '\t', ','])
                .next()
                .unwrap_or_default()
                .trim();
            let is_name = byline::is_full_name(name)
                && text.chars().count() <= MAX_CHARS
                && !text.ends_with(['.', '!', '?'])
                && page.document.links_in(&block.span).is_empty();
            add(Rank::Bare, i, if is_name { byline::names(name) } else { Vec::new() });
        }
    }
    let Some((best, at)) = found
        .iter()
        .map(|(rank, block, _)| (*rank, *block))
        .min_by_key(|(rank, block)| (*rank, block.abs_diff(start)))
    else {
        return Vec::new();
    };
    let source = if best == Rank::Property {
        Source::Microdata
    } else {
        Source::Byline
    };
    found
        .into_iter()
        .filter(|(rank, block, _)| *rank == best && block.abs_diff(at) <= NEAR)
        .flat_map(|(_, _, names)| names)
        .map(|name| (source, name))
        .collect()
}

/// Whether a link leads to the page of somebody who writes for the site.
fn leads_to_a_profile(url: &str) -> bool {
    #[rustfmt::skip]
    const SEGMENTS: &[&str] = &[
        "author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "autori", "contributor", "contributors",
        "writer", "writers", "people", "person", "team", "staff", "profile", "profiles", "journalist", "journalists",
        "reporter", "reporters", "columnist", "columnists", "by", "bio", "byline", "redaktion", "redakteure", "@",
    ];
    let Some((_, path)) = url.split_once("://").and_then(|(_, rest)| rest.split_once('/')) else {
        return false;
    };
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let Some((directories, name)) = path.trim_end_matches('/').rsplit_once('/') else {
        return false;
    };
    !name.is_empty()
        && directories
            .split('/')
            .any(|segment| SEGMENTS.iter().any(|known| known.eq_ignore_ascii_case(segment)))
}

/// The names that a block gives behind a lead-in, or the block after one that is nothing but a lead-in.
fn written_by(text: &str, next: &str) -> Option<Vec<String>> {
    if text.chars().count() > MAX_CHARS {
        return None;
    }
    // A lead-in on a line of its own needs no colon.
    if cues::whole(&format!("{text}:"), &[Kind::Byline]).is_some() {
        let line = next
            .lines()
            .next()
            .filter(|line| line.chars().count() < MAX_CHARS / 2)?;
        return Some(byline::names(line));
    }
    text.split(['|', '•', '·', '\n', '\t'])
        .map(|part| byline::authors(part.trim()))
        .find(|names| !names.is_empty())
}

fn rank(mark: &Mark) -> Option<Rank> {
    let has = |word: &str| mark.names.split([' ', '-']).any(|w| w == word);
    let starts = |stem: &str| mark.names.split([' ', '-']).any(|w| w.starts_with(stem));
    if matches!(mark.itemprop.as_str(), "author" | "creator") {
        Some(Rank::Property)
    } else if mark.rel.split_ascii_whitespace().any(|rel| rel == "author") {
        Some(Rank::Rel)
    } else if has("fn")
        || ["author", "authors", "byline", "autor", "verfasser", "writer"]
            .into_iter()
            .any(has)
    {
        Some(Rank::Named)
    } else if starts("meta") || starts("byline") || starts("author") || has("by") || starts("info") {
        Some(Rank::Byline)
    } else {
        None
    }
}
