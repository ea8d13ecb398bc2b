//! The people that a byline names.

use crate::cues::{self, Kind};

/// The most words of a person's name.
const MAX_NAME_WORDS: usize = 5;

/// What stands between two names, besides punctuation.
const JOINTS: &[&str] = &[
    "and", "und", "et", "y", "e", "en", "og", "och", "ja", "i", "a", "és", "și", "и", "та", "ve", "dan", "và", "&",
    "with", "mit", "avec", "con",
];

/// The authors that a byline such as `By A. Smith and B. Jones` names, in reading order.
///
/// Lead-ins, roles, addresses, handles and dates are left out. What does not look like names gives nothing.
pub(crate) fn authors(text: &str) -> Vec<String> {
    let Some(hit) = cues::at_start(text, &[Kind::Byline]) else {
        return Vec::new();
    };
    let rest = text.get(hit.range.end..).unwrap_or_default();
    let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
    let mut names = Vec::new();
    for part in rest.split([',', ';', '|', '•', '·', '/', '–', '—', '、', '／', '(', '\n']) {
        let mut name: Vec<&str> = Vec::new();
        for word in part.split_whitespace().chain(["and"]) {
            if JOINTS.contains(&word.to_lowercase().as_str()) {
                if !name.is_empty() {
                    names.push(std::mem::take(&mut name));
                }
            } else {
                name.push(word);
            }
        }
        // What follows a part that is no name (a role, a date, a place) is none either.
        if names.last().is_some_and(|name| !is_name(name)) {
            break;
        }
    }
    names
        .into_iter()
        .take_while(|name| is_name(name))
        .map(|name| (name.len(), name.join(" ")))
        .scan(None, |first, (words, name)| {
            // Behind a full name a single word is a role, a place or an agency (`Redakteurin`, `London`, `Reuters`); behind
            // a single one, as where the family name stands alone or the script has no spaces, it is a name.
            let first = *first.get_or_insert(words);
            (first == 1 || words > 1).then_some(name)
        })
        .collect()
}

/// The names in a text that a page gives as its author, such as `Jane Doe, Senior Editor` or `By A. Smith & B. Jones`.
///
/// A lead-in is not needed here, and pen names are let pass (`surfguard`). Roles, degrees, addresses, handles, dates and
/// `Staff` are left out; a group (`The Example Team`) is given where nobody is named.
pub(crate) fn names(text: &str) -> Vec<String> {
    let text = text.trim();
    let start = cues::at_start(text, &[Kind::Byline]).map_or(0, |hit| hit.range.end);
    let mut rest = text
        .get(start..)
        .unwrap_or_default()
        .trim_start_matches(|c: char| !c.is_alphanumeric());
    // `View all posts by Jane Doe`, and `ByJane Doe` of a page that spaces its elements by style.
    if let Some((_, after)) = rest.rsplit_once(" by ") {
        rest = after;
    }
    rest = ["By", "by", "BY"]
        .iter()
        .find_map(|by| {
            rest.strip_prefix(by)
                .filter(|name| name.starts_with(char::is_uppercase))
        })
        .unwrap_or(rest);
    let words: Vec<&str> = rest
        .split_inclusive(char::is_whitespace)
        .filter(|word| !is_address(word.trim()))
        .collect();
    let rest = words.concat();
    let separators = [',', ';', '|', '•', '·', '/', '–', '—', '、', '／', '(', ')', '\n', '\t'];
    let parts = rest.split(separators).flat_map(|part| part.split(" - "));
    let mut names: Vec<Vec<&str>> = Vec::new();
    for part in parts.clone() {
        let mut name: Vec<&str> = Vec::new();
        for word in part.split_whitespace().chain(["and"]) {
            // A single letter is an initial more often than `and` in a name that goes on (`Maria i Sanz` does not).
            let is_joint = word.chars().count() > 1 || word == "&" || name.len() > 1;
            if is_joint && JOINTS.contains(&word.to_lowercase().as_str()) {
                // Behind a full name a single word is a degree or a place.
                let may_be_one_word = names.first().is_none_or(|first| first.len() == 1);
                if is_author(&name) && (name.len() > 1 || may_be_one_word) {
                    names.push(std::mem::take(&mut name));
                }
                name.clear();
            } else {
                name.push(word);
            }
        }
    }
    if names.is_empty() {
        let group = parts
            .map(|part| part.split_whitespace().collect::<Vec<_>>())
            .find(|words| is_group(words));
        names.extend(group);
    }
    names.into_iter().map(|name| name.join(" ")).collect()
}

/// Whether a text can be a person's name: two words or more where the script parts words, and none but of names.
pub(crate) fn is_person(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    is_name(&words) && (words.len() > 1 || !text.is_ascii())
}

/// Whether a text looks like the full name of a person: two or three capitalised words.
pub(crate) fn is_full_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    (2..=3).contains(&words.len()) && is_name(&words) && words.iter().all(|word| word.starts_with(char::is_uppercase))
}

fn is_address(word: &str) -> bool {
    // `example.org`, but not `J.R.` or `St.Clair`.
    let is_host = word.split_once('.').is_some_and(|(before, after)| {
        before.ends_with(|c: char| c.is_lowercase()) && after.starts_with(|c: char| c.is_lowercase()) && after.len() > 1
    });
    is_host || word.contains(['@', '#']) || word.contains("://") || word.starts_with("www.")
}

/// Whether words that a page gives as its author can be one.
fn is_author(words: &[&str]) -> bool {
    let count = |is_such: fn(&char) -> bool| words.iter().flat_map(|word| word.chars()).filter(is_such).count();
    let is_lower_prose = words.len() > 2 && words.iter().all(|word| word.starts_with(char::is_lowercase));
    (1..=MAX_NAME_WORDS + 1).contains(&words.len())
        && count(|c| c.is_ascii_digit()) <= 3
        && count(|c| c.is_alphabetic()) > 1
        && !is_lower_prose
        && words.iter().all(|word| word.contains(char::is_alphabetic))
        && !words.iter().any(|word| is_no_name(word))
}

/// Whether words name those who write together: `The Example Team`, `Example editors`.
fn is_group(words: &[&str]) -> bool {
    const GROUPS: &[&str] = &[
        "team",
        "desk",
        "editors",
        "redaktion",
        "rédaction",
        "redacción",
        "redazione",
        "redactie",
        "редакция",
    ];
    let is_group = |word: &&str| GROUPS.contains(&word.to_lowercase().as_str());
    let is_own = |word: &&str| word.starts_with(char::is_uppercase) && !is_no_name(word);
    (2..=MAX_NAME_WORDS).contains(&words.len()) && words.iter().any(is_group) && words.iter().any(is_own)
}

/// Whether a word is a role, a month, a weekday or another that stands in no name.
fn is_no_name(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    NOT_NAMES.contains(&word.as_str())
}

/// Words that stand in bylines and in no name: roles, months, weekdays.
#[rustfmt::skip]
const NOT_NAMES: &[&str] = &[
    "staff", "editor", "editors", "editorial", "reporter", "reporters", "team", "desk", "the", "writer", "writers", "author",
    "authors", "contributor", "contributors", "correspondent", "journalist", "columnist", "admin", "administrator",
    "webmaster", "redaktion", "redakteur", "redakteurin", "chefredakteur", "rédaction", "redacción", "redazione", "redactie",
    "redação", "redakcja", "redaktionen", "redaksi", "редакция", "newsroom", "published", "updated", "posted", "written", "read",
    "minutes", "min", "comments", "senior", "director", "manager", "founder", "ceo", "director", "professor", "anonymous",
    "expert", "experts", "head", "specialist", "consultant", "analyst", "officer", "president", "engineer", "photographer",
    "reviewed", "edited", "illustrated", "updated", "of", "for", "at", "in", "from", "to", "is", "our", "your", "sponsored",
    "follow", "search", "menu", "home", "skip", "navigation", "share", "print", "suche", "wordpressadmin", "unknown", "guest", "view", "more", "posts", "please", "about", "magazine", "news", "media", "online", "press", "blog", "null", "undefined", "none",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "january", "february", "march", "june", "july", "september", "october", "november", "december",
];

/// Whether words can be a person's name: a few, capitalised or of a script without capitals, without digits and signs.
fn is_name(words: &[&str]) -> bool {
    const PARTICLES: &[&str] = &[
        "de", "van", "von", "der", "den", "da", "di", "del", "la", "le", "bin", "al", "el", "dos", "du", "zu", "ter",
        "ten",
    ];
    if words.is_empty() || words.len() > MAX_NAME_WORDS {
        return false;
    }
    words.iter().all(|word| {
        let first = word.chars().next();
        let plain = word
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’' | '\u{0300}'..='\u{036F}'));
        let fits = first.is_some_and(|c| !c.is_lowercase()) || PARTICLES.contains(word);
        plain && fits && !is_no_name(word)
    })
}

#[cfg(test)]
mod tests {
    use super::{authors, names};

    #[test]
    fn what_a_page_gives_as_its_author_is_cleaned() {
        for (text, wanted) in [
            ("Jane Doe", &["Jane Doe"][..]),
            ("By Jane Doe, Senior Editor", &["Jane Doe"]),
            ("Jane Doe, John Roe & Ann Poe", &["Jane Doe", "John Roe", "Ann Poe"]),
            ("Jane Doe and John Roe", &["Jane Doe", "John Roe"]),
            ("Jane Doe; John Roe", &["Jane Doe", "John Roe"]),
            ("Dr. Jane Doe, PhD", &["Dr. Jane Doe"]),
            ("Jane Doe (@jane)", &["Jane Doe"]),
            ("surfguard", &["surfguard"]),
            ("山田太郎", &["山田太郎"]),
            ("https://example.org/jane", &[]),
            ("jane@example.org", &[]),
            ("Staff", &[]),
            ("Editorial Team", &[]),
            ("The Example Team", &["The Example Team"]),
            ("Maria & Katerina", &["Maria", "Katerina"]),
            ("Jane Doe / example.org", &["Jane Doe"]),
            ("12 May 2024", &[]),
            ("", &[]),
        ] {
            assert_eq!(names(text), wanted, "{text}");
        }
    }

    #[test]
    fn names_are_split_and_cleaned() {
        assert_eq!(authors("By A. Smith and B. Jones"), ["A. Smith", "B. Jones"]);
        assert_eq!(authors("Von Jana Müller, Redakteurin"), ["Jana Müller"]);
        assert_eq!(authors("By Jane Doe and John Roe, London"), ["Jane Doe", "John Roe"]);
        assert_eq!(authors("By Doe, Roe and Poe"), ["Doe", "Roe", "Poe"]);
        assert_eq!(authors("By Jane Doe | 12 May 2024"), ["Jane Doe"]);
        assert_eq!(
            authors("By Ludwig van Beethoven; Clara Schumann"),
            ["Ludwig van Beethoven", "Clara Schumann"]
        );
    }

    #[test]
    fn prose_and_staff_are_no_names() {
        for text in [
            "By Monday the bridge was open",
            "By Staff",
            "By the way",
            "By 2030",
            "Jane Doe",
        ] {
            assert_eq!(authors(text), [""; 0], "{text}");
        }
    }
}
