//! Phrases that tell what a block is, per language, as data, and the index that finds them.
//!
//! In: the text of a block. Out: the phrase that it begins with, and of what kind that is. Case, decoration (bullets,
//! arrows, quotes) and the kind of apostrophe do not count; a phrase must end at a word's end. Phrases are matched at the
//! borders of blocks only, and what a match means is the pass's business: see `src/passes`.
//!
//! To add a language, write a file with its phrases beside the others and name it in [`LANGUAGES`].

mod accounts;
mod baltic;
mod blogger;
mod blogs;
mod catalan_galician_basque;
mod chinese;
mod consent;
mod controls;
mod czech_slovak;
mod danish_norwegian;
mod dravidian;
mod english;
mod feeds;
mod finnish_estonian_icelandic;
mod french_italian;
mod german_dutch;
mod hungarian;
mod iberian;
mod index;
mod indic;
mod indonesian_malay;
mod japanese_korean;
mod persian_urdu;
mod platforms;
mod polish;
mod requests;
mod romanian_greek;
mod russian;
mod semitic;
mod south_slavic;
mod south_slavic_cyrillic;
mod start;
mod swedish;
mod threads;
mod turkish_albanian;
mod ukrainian_belarusian;
mod vietnamese_thai;

use std::ops::Range;

use crate::case::lower;
use crate::prose::{is_mark, is_unspaced};
pub(crate) use feeds::tail as feed_tail;
use index::{INDEX, plain_place};
pub(crate) use start::Start;

/// What a phrase tells of the block that it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    /// A button to the rest of a story: `Read more`.
    ReadMore,
    /// The lead-in of another story's headline: `Also read`.
    AlsoRead,
    /// The head of a list of other stories: `Related articles`.
    Related,
    /// The label of a share button or of a row of them.
    Share,
    /// A request to subscribe.
    Newsletter,
    /// A request to follow somebody elsewhere.
    Follow,
    /// A request to install an app.
    App,
    /// The label of an advertisement.
    Advert,
    /// The lead-in of an author's name.
    Byline,
    /// The lead-in of the date of publication, or of a date that it is not said of what.
    Published,
    /// The lead-in of the date of the last change.
    Updated,
    /// Rights and terms.
    Legal,
    /// The head of the readers' comments, or a button there.
    Comments,
    /// The head of a list of tags.
    Tags,
    /// The head of a table of contents.
    Toc,
    /// A request to get in touch.
    Contact,
    /// The first words of any request, which tell nothing alone.
    Request,
    /// The label of a button of the page, of its pictures and players, or what these say when they fail.
    Control,
}

impl Kind {
    /// The bit that stands for the kind.
    const fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// The bits of some kinds.
fn bits(kinds: &[Kind]) -> u32 {
    kinds.iter().fold(0, |all, kind| all | kind.bit())
}

/// The phrases of a language: for each kind, phrases separated by `|` or a line end. One that ends in a colon needs it in the
/// text. They are written as texts are compared with them: words in lower case, a space between them, `'` for any apostrophe.
struct Language {
    tag: &'static str,
    cues: &'static [(Kind, &'static str)],
}

const LANGUAGES: &[&[Language]] = &[
    baltic::LANGUAGES,
    catalan_galician_basque::LANGUAGES,
    chinese::LANGUAGES,
    czech_slovak::LANGUAGES,
    danish_norwegian::LANGUAGES,
    dravidian::LANGUAGES,
    english::LANGUAGES,
    finnish_estonian_icelandic::LANGUAGES,
    french_italian::LANGUAGES,
    german_dutch::LANGUAGES,
    hungarian::LANGUAGES,
    iberian::LANGUAGES,
    indic::LANGUAGES,
    indonesian_malay::LANGUAGES,
    japanese_korean::LANGUAGES,
    persian_urdu::LANGUAGES,
    polish::LANGUAGES,
    romanian_greek::LANGUAGES,
    russian::LANGUAGES,
    semitic::LANGUAGES,
    south_slavic::LANGUAGES,
    south_slavic_cyrillic::LANGUAGES,
    swedish::LANGUAGES,
    turkish_albanian::LANGUAGES,
    ukrainian_belarusian::LANGUAGES,
    vietnamese_thai::LANGUAGES,
];

/// The longest phrase, in words, and for scripts without spaces in characters.
const MAX_WORDS: usize = 10;
const MAX_CHARS: usize = 16;

/// A phrase found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) kind: Kind,
    /// Where the phrase stands in the text.
    pub(crate) range: Range<usize>,
}

/// The languages that have phrases, as BCP 47 tags.
pub(crate) fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().copied().flatten().map(|language| language.tag)
}

/// Whether a text may begin with a phrase of the given kinds. Most begin with a word that none of these begins with.
pub(crate) fn may_be_at_start(text: &str, kinds: &[Kind]) -> bool {
    plain_first_word(text).is_none_or(|(word, place)| INDEX.may_begin(place, word, bits(kinds)))
}

/// The longest phrase of the given kinds that a text begins with.
pub(crate) fn at_start(text: &str, kinds: &[Kind]) -> Option<Hit> {
    Start::among(text, kinds).longest(kinds)
}

/// The phrase of the given kinds that a line of its own consists of, which needs no colon there.
pub(crate) fn line(text: &str, kinds: &[Kind]) -> Option<Hit> {
    Start::of_line(text, kinds).whole(text, kinds)
}

/// The words of a text with their places: runs of letters, digits, marks and inner apostrophes; `©` is a word.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = at + rest.find(is_word_char)?;
        let rest = text.get(start..)?;
        let sign = rest.starts_with('©').then_some('©'.len_utf8());
        let len = sign.unwrap_or_else(|| {
            let ascii = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
            let behind = rest.get(ascii..).unwrap_or_default();
            let others = behind.find(|c: char| c == '©' || !(is_word_char(c) || is_apostrophe(c)));
            ascii + others.unwrap_or(behind.len())
        });
        at = start + len;
        Some((start, rest.get(..len)?.trim_end_matches(is_apostrophe)))
    })
}

/// The word of ASCII letters and digits that a text begins with, if no other character belongs to it, and its place among
/// the phrases.
fn plain_first_word(text: &str) -> Option<(&str, usize)> {
    let bytes = text.as_bytes();
    let (len, place) = plain_place(bytes);
    let ends = |byte: &u8| byte.is_ascii() && !is_apostrophe(char::from(*byte));
    let word = text.get(..len).filter(|word| !word.is_empty())?;
    bytes.get(len).is_none_or(ends).then_some((word, place))
}

fn is_word_char(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    // Marks (Devanagari vowel signs, Arabic harakat) are not alphanumeric and belong to their words.
    c.is_alphanumeric() || c == '©' || is_mark(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '`')
}

fn starts_unspaced(word: &str) -> bool {
    word.chars().next().is_some_and(is_unspaced)
}

/// Whether nothing of a word but its case is folded.
fn is_plain(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Adds a word in lower case and with one kind of apostrophe.
fn fold(word: &str, folded: &mut String) {
    if is_plain(word) {
        let start = folded.len();
        folded.push_str(word);
        folded.get_mut(start..).unwrap_or_default().make_ascii_lowercase();
    } else {
        let lower = lower(word);
        match lower.contains(is_apostrophe) {
            true => folded.extend(lower.chars().map(|c| if is_apostrophe(c) { '\'' } else { c })),
            false => folded.push_str(&lower),
        }
    }
}

/// Whether a text has nothing that is said: no letters and no digits.
fn is_decoration(text: &str) -> bool {
    !text.contains(is_word_char)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The phrases of all languages, as they are written.
    fn phrases() -> impl Iterator<Item = (Kind, String)> {
        let colon = |needs_colon: bool| if needs_colon { ":" } else { "" };
        let phrases = INDEX.phrases.iter();
        phrases.map(move |phrase| (phrase.kind, phrase.words.to_owned() + colon(phrase.needs_colon)))
    }

    fn whole(text: &str, kinds: &[Kind]) -> Option<Hit> {
        Start::of(text).whole(text, kinds)
    }

    #[test]
    fn every_phrase_is_found_as_its_kind() {
        let mut count = 0;
        for (kind, phrase) in phrases() {
            let hit = at_start(&phrase, &[kind]);
            assert!(hit.is_some_and(|hit| hit.kind == kind), "{phrase:?} {kind:?}");
            count += 1;
        }
        assert!(count > 2000, "{count} phrases");
    }

    #[test]
    fn phrases_are_written_as_they_are_compared() {
        for (_, phrase) in phrases() {
            let mut folded = String::new();
            for (_, word) in words(&phrase) {
                folded.push_str(if folded.is_empty() { "" } else { " " });
                fold(word, &mut folded);
            }
            folded.push_str(if phrase.ends_with(':') { ":" } else { "" });
            assert_eq!(folded, phrase);
        }
    }

    #[test]
    fn no_phrase_has_more_words_than_are_looked_at_and_tags_are_unique() {
        assert!(phrases().all(|(_, phrase)| words(&phrase).count() <= MAX_WORDS));
        let mut tags: Vec<_> = languages().collect();
        let all = tags.len();
        tags.sort_unstable();
        tags.dedup();
        assert_eq!(tags.len(), all);
    }

    #[test]
    fn decoration_and_case_do_not_count_but_words_do() {
        let text = "» READ MORE…";
        assert_eq!(
            whole(text, &[Kind::ReadMore]).map(|hit| &text[hit.range]),
            Some("READ MORE")
        );
        assert_eq!(
            at_start("Don’t miss: the bridge", &[Kind::AlsoRead]).map(|h| h.range),
            Some(0.."Don’t miss".len())
        );
        assert_eq!(at_start("Readmore’s Ltd announced", &[Kind::ReadMore]), None);
        assert_eq!(whole("Read more than ten pages", &[Kind::ReadMore]), None);
        assert_eq!(at_start("Bynum said", &[Kind::Byline]), None);
        assert_eq!(at_start("The advertisement", &[Kind::Advert]), None);
    }

    #[test]
    fn a_phrase_with_a_colon_needs_it() {
        assert!(at_start("Related: the bridge", &[Kind::AlsoRead]).is_some());
        assert!(at_start("Related the bridge", &[Kind::AlsoRead]).is_none());
        assert!(at_start("Related", &[Kind::AlsoRead]).is_none());
        // The end of a line may stand for it, and nothing else.
        assert!(line("Related", &[Kind::AlsoRead]).is_some());
        assert!(Start::of_line("Related the bridge", &[Kind::AlsoRead]).is_empty());
    }

    #[test]
    fn a_phrase_of_a_script_without_spaces_ends_within_a_word() {
        let hit = at_start("返回顶部继续阅读", &[Kind::Control]);
        assert_eq!(hit.map(|hit| hit.range), Some(0.."返回顶部".len()));
        let hit = at_start("» 返回顶部继续阅读", &[Kind::Control]);
        assert_eq!(hit.map(|hit| hit.range), Some("» ".len().."» 返回顶部".len()));
    }

    #[test]
    fn what_begins_as_a_phrase_and_goes_on_otherwise_begins_with_none() {
        assert!(Start::of("Skip to the harbour").is_empty());
    }
}
