//! The authors: what the tags say, and what the visible page marks as a byline.

mod lines;
mod linked;
mod marks;
mod shown;

use std::cell::LazyCell;
use std::collections::HashSet;

use url::Url;

use super::claims::Claim;
use super::page::Page;
use super::title::Site;
use super::words::{Compared, plain};
use super::{Field, Source};
use crate::byline;
use crate::html::Mark;
use marks::Rank;
use shown::{Candidate, candidates, is_of_words, is_told};

/// The most authors of one article.
const MAX_AUTHORS: usize = 50;

/// Marks of one byline stand so many blocks apart at most.
const NEAR: usize = 3;

/// Before the headline, the author's name stands so many blocks off at most; further on are menus.
const BEFORE: usize = 12;

/// Behind the article, boxes about the author stand so many blocks off at most; further on are other articles'.
const BEHIND: usize = 6;

/// From this worth on a name goes before the one in the tags that is the site's as well.
const PLAIN_WORTH: f32 = 3.5;

/// From this worth on a full name goes before one in the tags that says little: a login, a given name, a house.
const SURE_WORTH: f32 = 5.5;

/// A name is given from this worth on.
const LEAST_WORTH: f32 = 2.0;

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
    let shown = LazyCell::new(|| {
        let headline = page.headline.map(|at| Compared::of(page.text(at)));
        let mut shown = candidates(page, marks);
        shown.retain(|candidate| !is_topic(candidate, headline.as_ref(), page));
        without_longer(shown)
    });
    let told = |least: f32| marked(page, &shown, |name| is_another(name) && is_told(name), least);
    let found = claimed(people, is_another)
        .map(|claimed| match claimed.first() {
            Some((_, name)) if byline::are_writers(name) => told(PLAIN_WORTH).unwrap_or(claimed),
            Some(_) if is_vague(&claimed) => told(SURE_WORTH).unwrap_or(claimed),
            _ => claimed,
        })
        .or_else(|| marked(page, &shown, is_another, PLAIN_WORTH))
        .or_else(|| claimed(people, may_be_a_person))
        .or_else(|| marked(page, &shown, may_be_a_person, LEAST_WORTH))
        .or_else(|| claimed(people, byline::are_writers))
        .or_else(|| organization(organizations, site))
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

/// Whether what the tags claim says little of who wrote it: one word, or what may be the name of a house.
fn is_vague(claimed: &[(Source, String)]) -> bool {
    claimed
        .iter()
        .all(|(_, name)| !byline::is_person(name) || is_of_words(name))
}

/// The organization that a source gives as the author.
fn organization(claims: &[Claim], site: &Site) -> Option<Vec<(Source, String)>> {
    let names = claims.iter().map(|(source, value)| (*source, plain(value)));
    let mut names = names.filter(|(_, name)| !site.is_name(name) && byline::is_group_name(name));
    names.next().map(|named| vec![named])
}

/// The names that the first source claims of which any is such.
fn claimed(claims: &[Claim], is_such: impl Fn(&str) -> bool) -> Option<Vec<(Source, String)>> {
    let names = |(source, value): &Claim| -> Vec<(Source, String)> {
        let value = plain(value);
        // A company publishes, and what stands behind it is where it does.
        let names = if !is_such(&value) || byline::is_company(&value) {
            Vec::new()
        } else {
            byline::names(&value)
        };
        names
            .into_iter()
            .filter(|name| is_such(name))
            .map(|name| (*source, name))
            .collect()
    };
    // One that names somebody goes before one that names a staff.
    let names_people = |claim: &&Claim| names(claim).iter().any(|(_, name)| !byline::are_writers(name));
    let mut all = claims.iter();
    let named = all.clone().find(names_people);
    let (source, _) = named.or_else(|| all.find(|claim| !names(claim).is_empty()))?;
    Some(
        claims
            .iter()
            .filter(|(other, _)| other == source)
            .flat_map(names)
            .collect(),
    )
}

/// The authors that the page shows: those of the likeliest name, and those named beside it in the same way.
fn marked(
    page: &Page<'_>,
    shown: &[Candidate],
    is_such: impl Fn(&str) -> bool,
    least: f32,
) -> Option<Vec<(Source, String)>> {
    let found: Vec<&Candidate> = shown.iter().filter(|candidate| is_such(&candidate.name)).collect();
    let worths: Vec<f32> = found.iter().map(|candidate| worth(candidate, &found, page)).collect();
    let best = worths.iter().copied().fold(least, f32::max);
    let (first, _) = found.iter().zip(&worths).find(|(_, worth)| **worth >= best)?;
    let source = if first.rank == Rank::Property {
        Source::Microdata
    } else {
        Source::Byline
    };
    // Beside people stand their sections, and what their pages are called.
    let looks_alike = |name: &str| {
        let is_name = byline::is_person(name) || first.rank == Rank::WrittenBy;
        !byline::is_person(&first.name) || is_name && !is_of_words(name) && !byline::are_writers(name)
    };
    let beside = found.iter().filter(|other| {
        other.rank == first.rank
            && other.block.abs_diff(first.block) <= NEAR
            && (other.name == first.name || looks_alike(&other.name))
    });
    Some(beside.map(|other| (source, other.name.clone())).collect())
}

/// The candidates without those that are another one's full name with more behind it: `Jane Doe Harbour` where there is
/// `Jane Doe`.
fn without_longer(mut shown: Vec<Candidate>) -> Vec<Candidate> {
    let mut names: Vec<String> = shown.iter().map(|candidate| candidate.name.clone()).collect();
    names.retain(|name| is_told(name));
    let goes_on = |name: &str, full: &String| {
        name.strip_prefix(full.as_str())
            .is_some_and(|rest| rest.starts_with(' '))
    };
    shown.retain(|candidate| !names.iter().any(|full| goes_on(&candidate.name, full)));
    shown
}

/// Whether what may be a name is what the page is about: its section, which the menu has too, or what the headline speaks of.
fn is_topic(candidate: &Candidate, headline: Option<&Compared>, page: &Page<'_>) -> bool {
    let Candidate { rank, name, .. } = candidate;
    let is_told = || headline.is_some_and(|headline| headline.has_all_of(name));
    match rank {
        Rank::Bare => is_told() || page.menus_have(name),
        Rank::Property | Rank::Rel => false,
        // Of a rendering those whom the story is about are told by their pictures as authors are.
        Rank::Profile if page.is_rendering() => is_told(),
        // An interview is called after the person, whom no pen name is.
        _ => !byline::is_full_name(name) && is_told(),
    }
}

/// How likely a name is the author's: by what calls it so, where it stands, and whether it looks like a person's.
fn worth(candidate: &Candidate, all: &[&Candidate], page: &Page<'_>) -> f32 {
    let Candidate { rank, block, name } = candidate;
    let start = page.start();
    let place = if page.is_by_headline(*block) {
        1.0
    } else if block + BEFORE < start || page.body.is_some_and(|(_, last)| *block > last + BEHIND) {
        -1.5
    } else {
        -0.5
    };
    let looks = match () {
        () if byline::are_writers(name) => 0.0,
        () if is_of_words(name) => -1.0,
        () if byline::is_full_name(name) => 1.0,
        () if byline::is_person(name) => 0.5,
        () => -1.0,
    };
    let is_same = |other: &&&Candidate| other.name.eq_ignore_ascii_case(name);
    let ranks = all
        .iter()
        .filter(is_same)
        .map(|other| other.rank)
        .collect::<HashSet<_>>()
        .len();
    // Of equals the one nearest to the headline.
    let far = block.abs_diff(start).min(1000) as f32 / 10_000.0;
    rank.worth() + place + looks + 0.5 * (ranks as f32 - 1.0) - far
}

#[cfg(test)]
mod tests;
