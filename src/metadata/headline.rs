//! The headline: which of the page's titles and headings it is.
//!
//! A page names its article in many places: in the tags of its head, which add the site's name or are written for search
//! engines, and in its headings, of which some name the site, a section or another story. The headline is the heading that
//! says about what the tags say; the tags themselves speak where no heading does.

use std::cell::LazyCell;

use url::Url;

use super::claims::Claim;
use super::page::Page;
use super::title::Site;
use super::words::{Compared, plain};
use super::{Found, Source};
use crate::byline;
use crate::case::letters;
use crate::labels::{Label, Role};
use crate::passes::HEADLINE;
use crate::urls::Slug;

/// The most titles that are listened to. Real pages have some ten, hostile ones a thousand for each of a million headings.
const MAX_TITLES: usize = 50;

/// The most headings that are looked at. Real pages have some hundred at most.
const MAX_HEADINGS: usize = 2000;

/// The longest headline, in characters.
const MAX_CHARS: usize = 250;

/// A heading that no tag repeats is the headline with so many words or more.
const MIN_WORDS: usize = 3;

/// A heading with such a share of its words in a title, or the title's in it, is about the same.
const ALIKE: f32 = 0.5;

/// Chooses the headline. `titles` are what the sources claim, the better ones first.
pub(super) fn choose(page: &Page<'_>, titles: &[Claim], site: &Site, url: Option<&Url>) -> Option<Found<String>> {
    let headline_of = |title: &str| {
        let title = site.without_name(&plain(title), url).to_owned();
        (!title.is_empty() && !site.is_name(&title) && title.chars().count() <= MAX_CHARS).then_some(title)
    };
    // Most sources claim the same as the one before.
    let mut last: (&str, Option<String>) = ("", None);
    let claimed = titles.iter().filter_map(|(source, title)| {
        if last.0 != title {
            last = (title, headline_of(title));
        }
        Some((*source, last.1.clone()?))
    });
    let claimed: Vec<(Source, String)> = claimed.take(MAX_TITLES).collect();
    let found = heading(page, &claimed, site, url)
        .map(|(source, heading)| (source, without_kicker(heading, &claimed)))
        .or_else(|| {
            let (source, title) = claimed.first()?;
            Some((*source, title.clone()))
        });
    let (source, value) = found?;
    let key = letters(&value);
    let certain = claimed
        .iter()
        .any(|(other, title)| *other != source && letters(title) == key);
    Some(Found { value, source, certain })
}

/// The line of a rendering that the passes took for its headline, with its block. Certain where it has the same words as the address.
///
/// `titles` are those of its share links: they are written for others than the reader, and are no headline where the page
/// shows one.
pub(super) fn of_rendering(
    page: &Page<'_>,
    labels: &[Label],
    titles: &[Claim],
    site: &Site,
    url: Option<&Url>,
) -> Option<(Found<String>, usize)> {
    let mut labels = labels.iter();
    let label = labels.find(|label| label.role == Role::Duplicate && label.cue == HEADLINE)?;
    let line = page.document.slice(&label.span).trim();
    let likeness = url.and_then(Slug::of).map(|slug| slug.likeness(line));
    let value = plain(site.without_name(line, url));
    let value = without_kicker(without_frame(&value).to_owned(), titles);
    // One that is a small part of what is shared is that of a section.
    let is_part =
        |(_, title): &Claim| title.len() > value.len() * 2 && title.to_lowercase().contains(&value.to_lowercase());
    if titles.iter().any(is_part) {
        return None;
    }
    let found = Found {
        value,
        source: Source::Headline,
        certain: likeness.is_some_and(|likeness| likeness >= Slug::SURE),
    };
    Some((found, page.block_of(&label.span)))
}

/// The heading that is most like what is claimed; with nothing claimed the first of the highest level.
fn heading(page: &Page<'_>, claimed: &[(Source, String)], site: &Site, url: Option<&Url>) -> Option<(Source, String)> {
    // Most sources claim the same.
    let mut titles: Vec<&str> = claimed.iter().map(|(_, title)| title.as_str()).collect();
    titles.sort_unstable();
    titles.dedup();
    let titles: Vec<Compared> = titles.into_iter().map(Compared::of).collect();
    let mut best: Option<(f32, String)> = None;
    for (i, level) in page.headings().take(MAX_HEADINGS) {
        let role = page.role(i);
        if matches!(role, Role::Comment | Role::Share | Role::Advert | Role::Promo) || page.leads_home(i) {
            continue;
        }
        let text = plain(page.text(i));
        let text = without_frame(site.without_name(&text, url));
        if text.is_empty() || text.chars().count() > MAX_CHARS || site.is_name(text) {
            continue;
        }
        // Behind the article stand the headlines of others.
        let is_behind = page.body.is_some_and(|(_, last)| i > last);
        if is_behind {
            let key = letters(text);
            if titles.iter().all(|title| title.letters != key) {
                continue;
            }
        }
        let compared = LazyCell::new(|| Compared::of(text));
        let likeness = titles
            .iter()
            .map(|title| likeness(&compared, title))
            .fold(0.0, f32::max);
        let before_body = page.body.is_none_or(|(first, _)| i <= first + 1);
        // A title holds the site's name and the section too; the longer heading of it is the headline.
        let mut score = likeness * (0.8 + 0.2 * (text.split_whitespace().count().min(6) as f32 / 6.0));
        score += match level {
            1 => 0.4,
            2 => 0.1,
            _ => 0.0,
        };
        score += if before_body { 0.1 } else { 0.0 };
        score += if role == Role::Duplicate { 0.1 } else { 0.0 };
        let enough = if claimed.is_empty() {
            level == 1
        } else {
            likeness >= ALIKE + if level == 1 { 0.0 } else { 0.4 }
        };
        if enough && best.as_ref().is_none_or(|(least, _)| score > *least) {
            best = Some((score, text.to_owned()));
        }
    }
    let best = best.map(|(_, text)| text).or_else(|| {
        // A headline that the tags do not repeat: they are written for search engines.
        let at = page.heading_before_body().filter(|at| !page.leads_home(*at))?;
        let text = site.without_name(&plain(page.text(at)), url).to_owned();
        let is_long_enough = text.split_whitespace().count() >= MIN_WORDS && text.chars().count() <= MAX_CHARS;
        (is_long_enough && !site.is_like(&text, url)).then_some(text)
    });
    best.map(|text| (Source::Headline, text))
}

/// A heading without the label of a form (`Title: …`) and the source that sites of links name (`… (example.org) 12`).
fn without_frame(heading: &str) -> &str {
    let mut rest = heading;
    if let Some((label, title)) = rest.split_once(':') {
        let is_label = ["title", "blog", "article", "titel", "artikel"]
            .iter()
            .any(|known| label.eq_ignore_ascii_case(known));
        rest = if is_label { title.trim_start() } else { rest };
    }
    let counted = rest.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    match counted.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (")) {
        Some((title, host)) if byline::is_address(host) && !host.contains(' ') => title.trim_end(),
        _ => rest,
    }
}

/// A heading without what stands with the headline in it (a kicker, a date, a subtitle), when that is claimed without it.
fn without_kicker(heading: String, claimed: &[(Source, String)]) -> String {
    let is_part = |title: &&(Source, String)| {
        let (title, words) = (&title.1, title.1.split_whitespace().count());
        words > 2
            && title.len() * 5 > heading.len() * 2
            && heading.split_once(title.as_str()).is_some_and(|(before, after)| {
                // Punctuation that joins the parts makes them one headline.
                !before.trim_end().ends_with([':', '-', '–', '—', ','])
                    && (after.is_empty() || after.starts_with(' '))
                    && !after.trim_start().starts_with(['-', '–', '—', '|', ':', '(', '&'])
            })
    };
    match claimed.iter().filter(is_part).max_by_key(|(_, title)| title.len()) {
        Some((_, title)) if heading.len() > title.len() => title.clone(),
        _ => heading,
    }
}

/// How much two titles say the same, from 0 to 1.
fn likeness(a: &Compared, b: &Compared) -> f32 {
    if a.letters == b.letters {
        return 1.0;
    }
    let (shorter, longer) = (a.count.min(b.count), a.count.max(b.count));
    // A single word is in many a title.
    let share = a.overlap(b) * 0.9;
    if shorter < 2 && longer > 3 { share * 0.5 } else { share }
}
