//! The names of those whose pages links lead to.
//!
//! In: links. Out: whether such a page is that of somebody who writes for the site, and the name that its address spells.

use super::marks::Rank;
use super::shown::is_told;
use crate::case::letters;
use crate::document::{Document, Link};
use crate::urls::without_query;

/// The most words of a name.
const MAX_WORDS: usize = 4;

/// A name so many bytes behind the beginning of its block at most is at its head, where a block has all of a page's head.
const HEAD: usize = 250;

/// The name right before the end of a link to its writer's page that the address spells: `Jane Doe` of
/// `14 May 2024 By Jane Doe <https://example.org/author/jane-doe>`. Where an anchor begins is a guess in a rendering; what the
/// address says is none.
pub(super) fn spelled<'d>(document: &'d Document, block: usize, link: &Link) -> Option<(Rank, &'d str)> {
    let start = document.blocks().get(block)?.span.start;
    if !leads_to_a_writer(&link.url) || (link.span.end - start) as usize > HEAD {
        return None;
    }
    let before = document.slice(&(start..link.span.end)).trim_end();
    let slug = letters(last_segment(&link.url)?);
    let starts = before.rmatch_indices(char::is_whitespace).map(|(at, _)| at + 1);
    let mut names = starts.chain([0]).take(MAX_WORDS).filter_map(|at| before.get(at..));
    let is_spelled = |name: &str| {
        let own = letters(name);
        own == slug || is_told(name) && slug.contains(&own)
    };
    let name = names.find(|name| is_spelled(name))?;
    // A pen name is all of its address.
    let rank = if is_told(name) { Rank::Profile } else { Rank::Named };
    Some((rank, name))
}

/// The directories of the pages of writers.
#[rustfmt::skip]
const WRITERS: &[&str] = &[
    "author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "autori", "contributor", "contributors",
    "writer", "writers", "staff", "journalist", "journalists", "reporter", "reporters", "columnist", "columnists", "by", "byline",
    "redakteure",
];

/// Those of the pages of people whom a story may name as well.
const PEOPLE: &[&str] = &[
    "people",
    "person",
    "team",
    "profile",
    "profiles",
    "bio",
    "redaktion",
    "@",
];

/// Whether a link leads to the page of a writer: those whom a story names have pages too, but not such.
fn leads_to_a_writer(url: &str) -> bool {
    directories(url).is_some_and(|(directories, _)| has_any(directories, WRITERS))
}

/// The directories of an address, and what stands behind them.
fn directories(url: &str) -> Option<(&str, &str)> {
    let (_, rest) = url.split_once(':')?;
    let (_, path) = rest.strip_prefix("//")?.split_once('/')?;
    without_query(path).trim_end_matches('/').rsplit_once('/')
}

fn last_segment(url: &str) -> Option<&str> {
    let (_, last) = directories(url)?;
    let stem = [".html", ".htm", ".php", ".aspx"]
        .iter()
        .find_map(|suffix| last.strip_suffix(suffix));
    Some(stem.unwrap_or(last)).filter(|last| !last.is_empty())
}

fn has_any(directories: &str, segments: &[&str]) -> bool {
    let mut own = directories.split('/');
    own.any(|segment| segments.iter().any(|known| known.eq_ignore_ascii_case(segment)))
}

/// Whether a link's own page is called after the text of the link: `/our-people/jane-doe` for `Jane Doe`.
pub(super) fn is_named_in(name: &str, url: &str) -> bool {
    #[rustfmt::skip]
    const TOPICS: &[&str] = &["tag", "tags", "topic", "topics", "category", "thema", "themen", "tema", "sujet", "wiki", "search"];
    let path = without_query(url).trim_end_matches('/');
    let Some((directories, slug)) = path.rsplit_once('/') else {
        return false;
    };
    is_told(name)
        && directories.split('/').count() > 3
        && letters(slug) == letters(name)
        && !has_any(directories, TOPICS)
}

/// Whether a link leads to the page of somebody who writes for the site.
pub(super) fn leads_to_a_profile(url: &str) -> bool {
    directories(url).is_some_and(|(directories, name)| {
        !name.is_empty() && (has_any(directories, WRITERS) || has_any(directories, PEOPLE))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_of_a_writer_stands_in_a_directory_for_them() {
        for url in [
            "https://example.org/authors/jane-calloway",
            "https://example.org/en/Team/jane?tab=all",
            "https://example.org/by/jane-calloway/",
            "https://example.org/author/harbour/jane#top",
        ] {
            assert!(leads_to_a_profile(url), "{url}");
        }
        for url in [
            "https://example.org/news/jane-calloway",
            "https://example.org/authors",
            "https://example.org/authors/",
            "https://example.org/news/authors",
            "https://example.org/find?next=/authors/jane",
            "/authors/jane-calloway",
            "https://authors.example.org/jane",
        ] {
            assert!(!leads_to_a_profile(url), "{url}");
        }
    }

    #[test]
    fn an_address_spells_the_name_before_its_link() {
        let spelled_of = |text: &str, path: &str| {
            let rendering = format!("{text} <https://example.org/{path}> The bridge closes.\n");
            let article = crate::clean_text(&rendering).unwrap();
            let document = article.document();
            let found = spelled(document, 0, document.links().first()?);
            found.map(|(rank, name)| (rank, name.to_owned()))
        };
        for (text, path) in [
            ("14 May 2024 By Jane Calloway", "author/jane-calloway"),
            (
                "Photo: Harbour Courier 3/3 By Jane Calloway",
                "journalists/jane-calloway.html",
            ),
            ("Jane Calloway", "authors/jane-calloway-417"),
        ] {
            let found = spelled_of(text, path);
            assert_eq!(found, Some((Rank::Profile, "Jane Calloway".to_owned())), "{text}");
        }
        let pen = spelled_of("May 14, 2024 surfguard", "author/surfguard/");
        assert_eq!(pen, Some((Rank::Named, "surfguard".to_owned())));
        for (text, path) in [
            ("By Jane Calloway", "author/administrator"),
            ("By Jane Calloway", "people/jane-calloway"),
            (&"The bridge closes. ".repeat(20), "author/closes"),
        ] {
            assert_eq!(spelled_of(text, path), None, "{text}");
        }
    }

    #[test]
    fn a_page_is_named_after_a_person_in_its_last_part() {
        let is_named = |url: &str| is_named_in("Jane Calloway", url);
        assert!(is_named("https://example.org/our-people/jane-calloway"));
        assert!(is_named("https://example.org/our-people/Jane_Calloway/?tab=all"));
        for url in [
            "https://example.org/jane-calloway",
            "https://example.org/our-people/jane",
            "https://example.org/our-people/jane-calloway/books",
            "https://example.org/en/Tag/jane-calloway",
            "jane-calloway",
        ] {
            assert!(!is_named(url), "{url}");
        }
        assert!(!is_named_in("Contact Us", "https://example.org/our-service/contact-us"));
        assert!(!is_named_in("Calloway", "https://example.org/our-people/calloway"));
    }
}
