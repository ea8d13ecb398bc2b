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

/// Whether words can be a person's name: a few, capitalised or of a script without capitals, without digits and signs.
fn is_name(words: &[&str]) -> bool {
    const PARTICLES: &[&str] = &[
        "de", "van", "von", "der", "den", "da", "di", "del", "la", "le", "bin", "al", "el", "dos", "du", "zu", "ter",
        "ten",
    ];
    const NOT_NAMES: &[&str] = &[
        "staff",
        "editor",
        "editors",
        "editorial",
        "reporter",
        "team",
        "desk",
        "the",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
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
        plain && fits && !NOT_NAMES.contains(&word.to_lowercase().as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::authors;

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
