//! The people that a byline names.

mod reporters;
mod shape;
mod words;

use std::ops::Range;

use crate::cues::{self, Kind};
use crate::dates;
use crate::text::is_word;
pub(crate) use shape::{are_writers, is_address, is_company, is_full_name, is_group_name, is_person, is_rank};
use shape::{is_author, is_name, is_staff};
use words::{EDITORS, JOURNALISTS, OTHERS, POSTED, SOURCES, WEEKDAYS};

/// The most words of what somebody is, behind the name.
const MAX_ROLE_WORDS: usize = 6;

/// What stands between two names, besides punctuation.
const JOINTS: &[&str] = &[
    "and", "und", "et", "y", "e", "en", "og", "och", "ja", "i", "a", "és", "și", "и", "та", "ve", "dan", "và", "&",
    "with", "mit", "avec", "con",
];

/// Who says that a text names authors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// Its lead-in alone: nothing but plain names is believed, and nothing behind what is none.
    LeadIn,
    /// The page marks it as the author: pen names are believed, and what is no name is passed over.
    Marked,
}

/// The authors that a byline such as `By A. Smith and B. Jones` names, in reading order.
///
/// Lead-ins, roles, addresses, handles and dates are left out, and who reviewed or translated. What does not look like
/// names gives nothing.
pub(crate) fn authors(text: &str) -> Vec<String> {
    authors_behind(text, behind_lead_in(text))
}

/// The same of a text of which it is known that it begins with no phrase that leads in a byline.
pub(crate) fn authors_without_cue(text: &str) -> Vec<String> {
    authors_behind(text, behind_glued_by(text))
}

fn authors_behind(text: &str, behind_lead: Option<&str>) -> Vec<String> {
    // Most texts have no lead-in, and nothing else is looked for in them.
    let behind = behind_lead.and_then(|behind| match before_others(text) {
        own if own.len() == text.len() => Some(behind),
        own => behind_lead_in(own),
    });
    let Some(rest) = behind else {
        return reporters::names(text);
    };
    let names = people(rest, Trust::LeadIn);
    if names.is_empty() {
        Vec::from_iter(group(rest))
    } else {
        names
    }
}

/// Whether a text is what stands between two names: a word or a sign.
pub(crate) fn is_joint(text: &str) -> bool {
    let text = text.trim();
    let mut words = text.split(|c: char| c.is_whitespace() || SEPARATORS.contains(&c));
    !text.is_empty()
        && words.all(|word| !word.contains(char::is_alphanumeric) || JOINTS.contains(&word.to_lowercase().as_str()))
}

/// Whether a text is a lead-in and somebody's name: an author's, a reviewer's, an agency's, that of a staff. `cue` is where
/// its lead-in stands, if it is one of those known.
pub(crate) fn names_any(text: &str, cue: Option<&Range<usize>>) -> bool {
    let behind_cue = cue.and_then(|cue| text.get(cue.end..));
    if begins_with_origin(text) {
        return true;
    }
    let Some(rest) = behind_cue.or_else(|| behind_glued_by(text)) else {
        return !reporters::names(text).is_empty();
    };
    let names = people(rest, Trust::LeadIn);
    // A single word of a language is none: `By topic`.
    let is_topic = |name: &String| name.is_ascii() && is_word(&name.to_lowercase());
    let whole = if rest.contains(char::is_alphanumeric) {
        rest
    } else {
        text
    };
    !names.iter().all(is_topic) || is_staff(whole)
}

/// What a line without a lead-in is that is a full name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bare {
    /// A name, perhaps with an outlet's behind a bar.
    Name,
    /// A name with what tells a journalist behind it: a role, an address, a handle.
    Journalist,
}

/// What a line without a lead-in is, where it is a full name and little else.
pub(crate) fn bare(text: &str) -> Option<Bare> {
    let text = text.trim();
    // Most lines begin with no name.
    if !text.starts_with(char::is_uppercase) {
        return None;
    }
    let end = text.find(|c| c == '@' || SEPARATORS.contains(&c)).unwrap_or(text.len());
    let (name, rest) = text.split_at_checked(end)?;
    let name = name.trim();
    let rest_words = || {
        let words = rest.split(|c: char| c.is_whitespace() || SEPARATORS.contains(&c));
        words.filter(|word| !word.is_empty())
    };
    let tells = |word: &str| {
        let plain = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        is_address(word) || JOURNALISTS.contains(&plain.as_str())
    };
    if rest_words().nth(MAX_ROLE_WORDS).is_some()
        || !is_full_name(name)
        || name.split(' ').all(|word| is_word(&word.to_lowercase()))
    {
        return None;
    }
    if rest_words().any(tells) {
        return Some(Bare::Journalist);
    }
    // Family names are seldom words: `Web Design` is no name.
    let is_word = name
        .rsplit(' ')
        .next()
        .is_some_and(|last| is_word(&last.to_lowercase()));
    let stands_alone = rest.is_empty() || rest.starts_with(['|', '•', '·', '／']);
    (stands_alone && !is_word).then_some(Bare::Name)
}

/// What stands behind the lead-in of a byline.
fn behind_lead_in(text: &str) -> Option<&str> {
    let behind = |text| cues::at_start(text, &[Kind::Byline]).and_then(|hit| str::get(text, hit.range.end..));
    let Some(rest) = behind(text) else {
        return behind_glued_by(text);
    };
    // `von Autor: Jane Doe`
    Some(behind(rest.trim_start()).unwrap_or(rest))
}

/// The names in a text that a page gives as its author, such as `Jane Doe, Senior Editor` or `By A. Smith & B. Jones`.
///
/// A lead-in is not needed here, and pen names are let pass (`surfguard`). Roles, degrees, addresses, handles and dates are
/// left out; a group (`The Example Team`, `Staff`) or an agency is given where nobody is named.
pub(crate) fn names(text: &str) -> Vec<String> {
    let whole = text.trim();
    let text = before_others(whole);
    let start = cues::at_start(text, &[Kind::Byline]).map_or(0, |hit| hit.range.end);
    let mut rest = text
        .get(start..)
        .unwrap_or_default()
        .trim_start_matches(|c: char| !c.is_alphanumeric() && c != '@');
    // `View all posts by Jane Doe`, `The Desk By The Desk`
    if let Some((_, after)) = rest.rsplit_once(" by ").or_else(|| rest.rsplit_once(" By ")) {
        rest = after;
    }
    // `李明 發表在 海港 留言(4)`
    if !rest.is_ascii()
        && let Some(at) = POSTED.iter().filter_map(|word| rest.find(word)).min()
    {
        rest = rest.get(..at).unwrap_or(rest);
    }
    rest = behind_glued_by(rest).unwrap_or(rest);
    let words: Vec<&str> = rest
        .split_inclusive(char::is_whitespace)
        .filter(|word| !is_address(word.trim()))
        .collect();
    let rest = words.concat();
    let mut names = people(&rest, Trust::Marked);
    if text.len() < whole.len() {
        // What is left of `Medically reviewed by` is no name.
        names.retain(|name| is_person(name));
    }
    if names.is_empty() {
        names.extend(group(&rest));
    }
    names
}

/// The agency, or those who write for a paper together, that a text without its lead-in names.
fn group(text: &str) -> Option<String> {
    let mut parts = text
        .split(SEPARATORS)
        .map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    parts.find(|part| are_writers(part))
}

/// Whether what stands before a name says that it is another's than the author's: `Reviewed by`, `Photos by`, `责任编辑：`.
pub(crate) fn is_of_others(before: &str) -> bool {
    let before = before
        .trim_end_matches(|c: char| !c.is_alphanumeric())
        .to_ascii_lowercase();
    let is_lead_in = |(before, last): (&str, &str)| {
        let mut cues = OTHERS.iter().filter(|(word, _)| *word == last);
        cues.any(|(_, cues)| cues.iter().any(|cue| before.ends_with(cue)))
    };
    EDITORS.iter().any(|word| before.ends_with(word)) || before.rsplit_once(' ').is_some_and(is_lead_in)
}

/// Whether a text begins with the editors, whom Chinese pages name by an alias or a number too, or with the paper that it
/// is from: `（责任编辑：HN666）`, `来源：港口日报`.
pub(crate) fn begins_with_origin(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    // Both are named in their own script alone.
    if text.starts_with(|c: char| c.is_ascii()) {
        return false;
    }
    fn behind<'t>(text: &'t str, words: &'static [&str]) -> impl Iterator<Item = &'t str> {
        words.iter().filter_map(|word| text.strip_prefix(word))
    }
    let names_paper = |behind: &str| behind.starts_with([':', '：']) && !behind.contains(['，', '。']);
    behind(text, EDITORS).any(|behind| behind.starts_with([':', '：', ' '])) || behind(text, SOURCES).any(names_paper)
}

/// A byline up to where it goes on to editors, reviewers, translators and the like.
fn before_others(text: &str) -> &str {
    let leads_to_names = |at: usize| text.get(at..).is_some_and(|rest| rest.starts_with([':', '：', ' ']));
    // They are named in their own script alone.
    let editors = if text.is_ascii() { &[] } else { EDITORS };
    let editors = editors.iter().filter_map(|word| {
        let at = text.find(word)?;
        leads_to_names(at + word.len()).then_some(at)
    });
    let text = editors.min().and_then(|at| text.get(..at)).unwrap_or(text);
    let lower = text.to_ascii_lowercase();
    // Where the cues start whose last space is at a byte.
    let cues_at = |space: usize| {
        let (before, last) = lower.split_at_checked(space).unwrap_or_default();
        let cues = OTHERS
            .iter()
            .filter(move |(word, _)| last.get(1..).is_some_and(|last| last.starts_with(word)));
        let cues = cues.flat_map(move |(_, cues)| cues.iter().filter(move |cue| before.ends_with(**cue)));
        cues.map(move |cue| space - cue.len())
    };
    let first = memchr::memchr_iter(b' ', lower.as_bytes()).flat_map(cues_at).min();
    first.and_then(|at| text.get(..at)).unwrap_or(text)
}

/// `ByJane Doe` of a page that spaces its elements by style.
fn behind_glued_by(text: &str) -> Option<&str> {
    const LEADS: &[&str] = &[
        "By",
        "by",
        "BY",
        "Written by",
        "written by",
        "Written By",
        "Posted by",
        "Posted By",
    ];
    let behind = LEADS.iter().find_map(|by| text.strip_prefix(by))?;
    behind.starts_with(char::is_uppercase).then_some(behind)
}

const SEPARATORS: &[char] = &[
    ',', ';', '|', '•', '·', '/', '–', '—', '、', '／', '(', ')', '（', '）', '【', '】', '\n', '\t',
];

/// The names in a text without its lead-in.
fn people(text: &str, trust: Trust) -> Vec<String> {
    let text = without_dates(text.trim_start_matches(|c: char| !c.is_alphanumeric()));
    let parts = text.split(SEPARATORS).flat_map(|part| part.split(" - "));
    let mut names: Vec<Vec<&str>> = Vec::new();
    let mut is_refused = false;
    'parts: for part in parts {
        let mut name: Vec<&str> = Vec::new();
        let mut is_over = false;
        for word in part.split_whitespace().chain(["and"]) {
            // A single letter is an initial more often than `and` in a name that goes on (`Maria i Sanz` does not), and
            // what begins with a capital is a name (`Dan Roe`), unless all does.
            let is_lower = !word.starts_with(char::is_uppercase);
            // `Jane Doe And John Roe`
            let is_titled = name.len() > 1 && matches!(word, "And" | "Und" | "Et");
            let is_joint = (word.chars().count() > 1 || word == "&" || name.len() > 1)
                && (is_lower || is_titled || !name.is_empty() && !word.contains(char::is_lowercase));
            if is_joint && JOINTS.contains(&word.to_lowercase().as_str()) {
                let name = std::mem::take(&mut name);
                is_over = false;
                if name.is_empty() {
                    continue;
                }
                let fits = match trust {
                    Trust::LeadIn => is_name(&name),
                    Trust::Marked => is_author(&name),
                };
                // Behind a full name a single word is a role, a degree, a place or an agency (`Redakteurin`, `London`,
                // `Reuters`), and behind words that are no name the rest of them; behind a single one, as where the
                // family name stands alone or the script has no spaces, it is a name.
                let may_be_one_word = !is_refused && names.first().is_none_or(|first| first.len() == 1);
                if fits && (name.len() > 1 || may_be_one_word) {
                    names.push(name);
                } else if !fits {
                    // What follows a sentence is none of its authors; behind a lead-in, nor what follows a role or a place.
                    if trust == Trust::LeadIn || name.len() > 3 {
                        break 'parts;
                    }
                    is_refused |= name.len() > 1;
                }
            } else if !is_over {
                // `dpa am 5. Mai`, `surfguard on Monday`
                is_over = (name.len() > 1 && ends_name(word, name.len()))
                    || is_address(word) && (name.is_empty() || before_handle(word).is_none())
                    || (!name.is_empty() && matches!(word, "am" | "um" | "on"));
                if !is_over {
                    // `By Jane Doe4 min read`: only pen names have digits.
                    let digits = word
                        .find(|c: char| c.is_ascii_digit())
                        .filter(|_| trust == Trust::LeadIn);
                    let glued = digits
                        .and_then(|at| word.get(..at))
                        .filter(|word| word.ends_with(char::is_lowercase))
                        .or_else(|| before_glued(word, name.len() + 1))
                        .or_else(|| before_handle(word));
                    is_over = glued.is_some();
                    name.push(glued.unwrap_or(word));
                }
            }
        }
    }
    names
        .into_iter()
        .map(|name| without_full_stop(&name.join(" ")))
        .collect()
}

/// `Jane Doe.` is Jane Doe, but `John Roe Jr.` stays.
fn without_full_stop(name: &str) -> String {
    const LETTERS: usize = 3;
    let last = name.rsplit(' ').next().unwrap_or_default();
    let is_sentence = last
        .strip_suffix('.')
        .is_some_and(|last| last.len() >= LETTERS && !last.contains('.'));
    name.get(..name.len() - usize::from(is_sentence))
        .unwrap_or(name)
        .to_owned()
}

/// A text with a separator in the place of each date.
fn without_dates(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut end = 0;
    if text.contains(|c: char| c.is_ascii_digit()) {
        for (range, _) in dates::written(text, None) {
            out.push_str(text.get(end..range.start).unwrap_or_default());
            out.push('|');
            end = range.end;
        }
    }
    out.push_str(text.get(end..).unwrap_or_default());
    out
}

/// What stands of a word before another that ends the name, glued to it: `DoePublished`.
fn before_glued(word: &str, words_before: usize) -> Option<&str> {
    let mut capitals = word.match_indices(char::is_uppercase).skip(1);
    let parts = capitals.find_map(|(at, _)| {
        word.split_at_checked(at)
            .filter(|(_, last)| ends_name(last, words_before))
    });
    parts
        .map(|(name, _)| name)
        .filter(|name| name.ends_with(char::is_lowercase))
}

/// The last word of a name with a handle glued to it: `Doe@janedoe`.
fn before_handle(word: &str) -> Option<&str> {
    let (name, _) = word.split_once('@')?;
    let is_name = name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphabetic);
    (is_name && name.ends_with(char::is_lowercase)).then_some(name)
}

/// Whether a word behind two of a name begins what the person is: `Jane Doe Senior Editor`, `Jane Doe for Example News`.
fn ends_name(word: &str, words_before: usize) -> bool {
    #[rustfmt::skip]
    const ROLES: &[&str] = &[
        "editor", "reporter", "writer", "author", "contributor", "correspondent", "journalist", "columnist", "redakteur", "redakteurin",
        "senior", "director", "manager", "founder", "ceo", "professor", "expert", "specialist", "consultant", "analyst", "officer",
        "president", "engineer", "photographer", "published", "updated", "posted", "read", "chief", "contributing", "freelance",
        "managing", "associate", "assistant", "deputy", "executive", "co-founder", "vp", "cto", "coo", "cmo", "cfo", "is", "of", "for", "at", "in", "from", "on",
        // What stands behind the name in the same line: `Last updated`, `Fact checked`, `Full bio`, `Table of contents`.
        "last", "reviewed", "edited", "verified", "fact", "full", "table", "share", "comments", "medically", "expert-reviewed",
        // What describes a picture of somebody.
        "avatar", "headshot", "photo", "portrait",
    ];
    // What a role or an outlet begins with: `Staff Writer`, `Associated Press`. Behind more words these are an outlet's.
    #[rustfmt::skip]
    const OPENING: &[&str] = &[
        "staff", "special", "associated", "political", "business", "economics", "education", "health", "science", "technology",
        "sports", "diplomatic", "foreign", "environment", "climate", "investigative", "reuters", "bloomberg", "afp", "ap", "dpa",
    ];
    let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    // `Friday, Jan 13`, `2 Comments`
    let is_of_date = WEEKDAYS.contains(&word.as_str()) || word.starts_with(|c: char| c.is_ascii_digit());
    is_of_date || ROLES.contains(&word.as_str()) || words_before == 2 && OPENING.contains(&word.as_str())
}

#[cfg(test)]
mod tests;
