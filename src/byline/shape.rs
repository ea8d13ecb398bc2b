//! What can be a name: a person's, an organization's, that of those who write together.

use std::sync::LazyLock;

use super::SEPARATORS;
use super::words::{COMPANIES, FAMILY_NAMES, JOURNALISTS, NO_PEN_NAMES, NOT_NAMES, STAFF, TOGETHER, WEEKDAYS};
use crate::credit::are_agencies;
use crate::prose::is_mark;
use crate::table::Table;

/// The most words of a person's name.
const MAX_NAME_WORDS: usize = 5;

/// The most words of an organization's name.
const MAX_GROUP_WORDS: usize = 12;

/// Whether a text can be a person's name: two words or more where the script parts words, and none but of names.
pub(crate) fn is_person(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    is_name(&words) && (words.len() > 1 || !text.is_ascii())
}

/// Whether a text looks like the full name of a person: two or three capitalised words.
pub(crate) fn is_full_name(text: &str) -> bool {
    const MAX_WORDS: usize = 3;
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    // `DE FR IT` are what a page may be read in.
    let is_code = |word: &&str| word.len() <= 2 && !word.contains(char::is_lowercase);
    let mut words = [""; MAX_WORDS + 1];
    let mut count = 0;
    for (place, word) in words.iter_mut().zip(text.split_whitespace()) {
        if !is_capital(word) {
            return false;
        }
        *place = word;
        count += 1;
    }
    let words = words.get(..count).unwrap_or_default();
    (2..=MAX_WORDS).contains(&count) && !words.iter().all(is_code) && is_name(words)
}

/// Whether a text can be the name of an organization that writes: short, and no address.
pub(crate) fn is_group_name(text: &str) -> bool {
    let mut words = text.split_whitespace();
    text.chars().any(char::is_alphabetic)
        && words.by_ref().take(MAX_GROUP_WORDS).all(|word| !is_address(word))
        && words.next().is_none()
}

/// Whether a text names a company: `Example Media GmbH, Hamburg`.
pub(crate) fn is_company(text: &str) -> bool {
    text.split(',').any(|part| {
        let is_form = |word: &str| COMPANIES.contains(&word.to_lowercase().as_str());
        // `o.o.` looks like a host.
        let last = part.split_whitespace().rfind(|word| is_form(word) || !is_address(word));
        last.is_some_and(is_form)
    })
}

/// Whether a word is a host, an address, a handle or a tag.
pub(crate) fn is_address(word: &str) -> bool {
    // `example.org` and `EXAMPLE.ORG`, but not `J.R.` or `St.Clair`.
    let is_host = word.split_once('.').is_some_and(|(before, after)| {
        let is_lower = before.ends_with(char::is_lowercase) && after.starts_with(char::is_lowercase);
        let is_short = (2..=3).contains(&after.len()) && after.chars().all(char::is_alphabetic);
        after.len() > 1 && (is_lower || (before.len() > 3 && is_short))
    });
    is_host || word.contains(['@', '#']) || word.contains("://") || word.starts_with("www.")
}

/// Whether words that a page gives as its author can be one.
pub(super) fn is_author(words: &[&str]) -> bool {
    let count = |is_such: fn(&char) -> bool| words.iter().flat_map(|word| word.chars()).filter(is_such).count();
    let is_lower_prose = words.len() > 2 && words.iter().all(|word| word.starts_with(char::is_lowercase));
    (1..=MAX_NAME_WORDS + 1).contains(&words.len())
        && count(|c| c.is_ascii_digit()) <= 3
        && count(|c| c.is_alphabetic()) > 1
        && !is_lower_prose
        && !matches!(words, [word] if NO_PEN_NAMES.contains(&word.to_lowercase().as_str()))
        && !words
            .iter()
            .any(|word| word.ends_with(':') || word.contains(['：', '，', '。', '！', '？']))
        && words.iter().all(|word| word.contains(char::is_alphabetic))
        && !is_any_no_name(words)
}

/// Whether a text names those who write together, or an agency: `The Example Team`, `The Associated Press`.
pub(crate) fn are_writers(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    is_group(&words) || is_desk(&words) || words.len() > 1 && are_agencies(text)
}

/// Whether words name those who write for a paper as it calls them itself: `Redaktion`, `Our Editors`, `News Desk`.
fn is_desk(words: &[&str]) -> bool {
    #[rustfmt::skip]
    const ALONE: &[&str] = &[
        "staff", "newsroom", "redaktion", "rédaction", "redacción", "redazione", "redactie", "redação", "redakcja", "redaktionen",
        "redaksjonen", "toimitus", "редакция", "редакція",
    ];
    const LAST: &[&str] = &[
        "staff",
        "team",
        "desk",
        "editors",
        "newsroom",
        "reporters",
        "writers",
        "contributors",
    ];
    #[rustfmt::skip]
    const BEFORE: &[&str] = &[
        "our", "the", "editorial", "news", "web", "online", "digital", "content", "community", "die", "la", "le",
    ];
    let Some((last, before)) = words.split_last() else {
        return false;
    };
    let is_of = |word: &str, known: &[&str]| known.contains(&word.to_lowercase().as_str());
    let (last, is_only) = (*last, before.iter().all(|word| is_of(word, BEFORE)));
    is_only && (is_of(last, ALONE) || !before.is_empty() && is_of(last, LAST))
}

/// Whether words name those who write together: `The Example Team`, `Example editors`, `Example Staff`.
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
    // What may stand before somebody's name too: `Staff Sergeant John Roe`.
    const LAST: &[&str] = &[
        "staff",
        "newsroom",
        "bureau",
        "contributor",
        "contributors",
        "reporters",
        "writers",
    ];
    let last = words.last().map(|word| word.to_lowercase()).unwrap_or_default();
    let is_last = LAST.contains(&last.as_str()) && words.iter().all(|word| !word.starts_with(char::is_lowercase));
    let is_group = |word: &&str| is_last || GROUPS.contains(&word.to_lowercase().as_str());
    let is_own = |word: &&str| word.starts_with(char::is_uppercase) && !is_no_name(word);
    (2..=MAX_NAME_WORDS).contains(&words.len()) && words.iter().any(is_group) && words.iter().any(is_own)
}

/// Whether a text names an agency or those who write for a paper together: `The Associated Press`, `Courier Staff`.
pub(super) fn is_staff(text: &str) -> bool {
    let part = text.split(SEPARATORS).map(str::trim).find(|part| !part.is_empty());
    let words: Vec<&str> = part.unwrap_or_default().split_whitespace().collect();
    let is_own = |word: &&str| {
        word.starts_with(|c: char| !c.is_lowercase()) || matches!(*word, "our" | "and") || is_staff_word(word)
    };
    let last = words.last().map(|word| word.to_lowercase());
    (1..=MAX_NAME_WORDS).contains(&words.len())
        && words.iter().all(is_own)
        && last.is_some_and(|last| is_staff_word(&last))
}

/// Whether what ends in a word in lower case may be a staff or an agency.
fn is_staff_word(word: &str) -> bool {
    STAFF.contains(&word) || TOGETHER.contains(&word)
}

/// Whether a line says by what rank of journalist a text is, or by which of them together, and names nobody: `Senior Reporter`,
/// `Courier Staff`.
pub(crate) fn is_rank(text: &str) -> bool {
    const MOST_WORDS: usize = 4;
    let mut words = text.split(' ');
    let are_capitals = words
        .by_ref()
        .take(MOST_WORDS)
        .all(|word| !word.starts_with(char::is_lowercase));
    are_capitals && words.next().is_none() && {
        let last = text.rsplit(' ').next().unwrap_or_default().to_lowercase();
        JOURNALISTS.contains(&last.as_str()) || TOGETHER.contains(&last.as_str())
    }
}

/// [`NOT_NAMES`] and [`WEEKDAYS`] as they are looked up. Built from constants on first use, and never changed.
static NO_NAMES: LazyLock<Table<&'static str, ()>> =
    LazyLock::new(|| NOT_NAMES.iter().chain(WEEKDAYS).map(|word| (*word, ())).collect());

/// Whether a word is a role, a month, a weekday or another that stands in no name.
fn is_no_name(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    NO_NAMES.contains_key(word.as_str())
}

/// Whether a word that stands in no name stands among words. Some are family names, where a given name stands before them
/// and nothing behind: `Indra Das`.
fn is_any_no_name(words: &[&str]) -> bool {
    let words = match words {
        [given, family]
            if family.starts_with(char::is_uppercase) && FAMILY_NAMES.contains(&family.to_lowercase().as_str()) =>
        {
            std::slice::from_ref(given)
        }
        _ => words,
    };
    words.iter().any(|word| is_no_name(word))
}

/// Whether words can be a person's name: a few, capitalised or of a script without capitals, without digits and signs.
pub(super) fn is_name(words: &[&str]) -> bool {
    const PARTICLES: &[&str] = &[
        "de", "van", "von", "der", "den", "da", "di", "del", "la", "le", "bin", "al", "el", "dos", "du", "zu", "ter",
        "ten",
    ];
    if words.is_empty() || words.len() > MAX_NAME_WORDS || is_any_no_name(words) {
        return false;
    }
    words.iter().all(|word| {
        let first = word.chars().next();
        let plain = word
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’') || is_mark(c) && !c.is_numeric());
        let fits = first.is_some_and(|c| !c.is_lowercase()) || PARTICLES.contains(word);
        plain && fits
    })
}
