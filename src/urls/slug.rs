//! The words of an article's address, which are those of its headline on most sites.

use percent_encoding::percent_decode_str;
use url::Url;

use crate::case::lower;

/// A segment of the path with fewer words is the name of a section, or too short to tell a headline by.
const MIN_WORDS: usize = 3;

/// So many letters at least tell a headline.
const MIN_LETTERS: usize = 12;

/// The most words of a headline.
const MAX_WORDS: usize = 30;

/// Of the segments of a path so many at the end may be the headline's: behind it may stand a number or `amp`.
const MAX_SEGMENTS: usize = 2;

/// A headline has such a share of the letters of the slug's words.
const MIN_FOUND: f32 = 0.7;

/// The words of the last part of an address that has some.
#[derive(Debug)]
pub(crate) struct Slug(Vec<String>);

impl Slug {
    /// The slug of an address; `None` where its path has no words, as where it is a number.
    pub(crate) fn of(url: &Url) -> Option<Slug> {
        let segments = url.path_segments()?.rev().filter(|segment| !segment.is_empty());
        segments.take(MAX_SEGMENTS).find_map(|segment| {
            let decoded = percent_decode_str(segment).decode_utf8().ok()?;
            Self::of_words(words(without_suffix(&decoded)))
        })
    }

    /// The words of a title that a page gives itself, to compare others with; `None` where there are too few.
    pub(crate) fn of_text(text: &str) -> Option<Slug> {
        Self::of_words(words(text))
    }

    fn of_words(words: impl Iterator<Item = String>) -> Option<Slug> {
        let words: Vec<String> = words.take(MAX_WORDS + 1).collect();
        let letters: usize = words.iter().map(String::len).sum();
        ((MIN_WORDS..=MAX_WORDS).contains(&words.len()) && letters >= MIN_LETTERS).then_some(Slug(words))
    }

    /// From this likeness on, a text and an address are two sources that say the same.
    pub(crate) const SURE: f32 = 0.95;

    /// How much a text says what the slug says, from 0 to 1: the harmonic mean of the shares of the letters of each that
    /// stand in words of the other. 0 for a text that leaves much of the slug out, or is too long for a headline.
    pub(crate) fn likeness(&self, text: &str) -> f32 {
        let of_text: Vec<String> = words(text).take(MAX_WORDS + 1).collect();
        if of_text.len() > MAX_WORDS {
            return 0.0;
        }
        let found = share_in(&self.0, &of_text);
        let own = share_in(&of_text, &self.0);
        if found < MIN_FOUND {
            return 0.0;
        }
        2.0 * found * own / (found + own)
    }
}

/// The share of the letters of some words that stand in words that others have too.
fn share_in(words: &[String], others: &[String]) -> f32 {
    let letters = |words: &mut dyn Iterator<Item = &String>| words.map(String::len).sum::<usize>() as f32;
    let common = letters(&mut words.iter().filter(|word| others.contains(word)));
    common / letters(&mut words.iter()).max(1.0)
}

/// A segment without the suffix of a file: `bridge-closes.html`.
fn without_suffix(segment: &str) -> &str {
    const LONGEST: usize = 5;
    match segment.rsplit_once('.') {
        Some((stem, suffix)) if suffix.len() <= LONGEST && suffix.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
            stem
        }
        _ => segment,
    }
}

/// The words of a text as an address has them: in lower case, without numbers, accents and apostrophes.
fn words(text: &str) -> impl Iterator<Item = String> {
    const APOSTROPHES: [char; 2] = ['\'', '’'];
    let words = text.split(|c: char| !c.is_alphanumeric() && !APOSTROPHES.contains(&c));
    // `d’été` is two words, `mayor’s` is one.
    let parts = words.flat_map(|word| match word.split_once(APOSTROPHES) {
        Some((article, noun)) if article.chars().nth(2).is_none() => [article, noun],
        _ => [word, ""],
    });
    let words = parts.map(|word| {
        let letters = lower(word);
        letters
            .chars()
            .filter(|c| !APOSTROPHES.contains(c))
            .map(plain_letter)
            .collect::<String>()
    });
    words.filter(|word| word.contains(char::is_alphabetic))
}

/// A letter as addresses have it, without the marks of Western European languages.
fn plain_letter(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ő' => 'o',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ź' | 'ż' | 'ž' => 'z',
        'ł' => 'l',
        'ř' => 'r',
        'ğ' => 'g',
        'ť' | 'ț' => 't',
        'ď' => 'd',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(url: &str, text: &str) -> Option<f32> {
        Slug::of(&Url::parse(url).unwrap()).map(|slug| slug.likeness(text))
    }

    #[test]
    fn a_headline_has_the_words_of_its_address() {
        for (url, text) in [
            ("https://example.org/2024/old-bridge-closes", "Old bridge closes"),
            ("https://example.org/old_bridge_closes.html", "Old Bridge Closes!"),
            ("https://example.org/old-bridge-closes/123456/", "Old bridge closes"),
            ("https://example.org/le-cafe-d-ete-ferme", "Le café d’été fermé"),
            ("https://example.org/mayors-bridge-closes", "Mayor’s bridge closes"),
            (
                "https://example.org/%D1%81%D1%82%D0%B0%D1%80%D1%8B%D0%B9-%D0%BC%D0%BE%D1%81%D1%82-%D0%B7%D0%B0%D0%BA%D1%80%D1%8B%D1%82",
                "Старый мост закрыт",
            ),
        ] {
            assert!(likeness(url, text).unwrap() > 0.8, "{url} {:?}", likeness(url, text));
        }
        assert!(likeness("https://example.org/old-bridge-closes", "A new tunnel opens").unwrap() < 0.1);
        let long = "Old bridge closes ".repeat(11);
        assert_eq!(likeness("https://example.org/old-bridge-closes", &long), Some(0.0));
        assert!(
            likeness(
                "https://example.org/old-bridge-closes",
                "Old bridge closes for six weeks from Monday on"
            )
            .unwrap()
                < 0.7
        );
        for url in [
            "https://example.org/",
            "https://example.org/news/12345.html",
            "https://example.org/a-b-c",
            &format!("https://example.org/{}", "bridge-".repeat(31)),
        ] {
            assert_eq!(likeness(url, "Old bridge closes"), None, "{url}");
        }
    }
}
