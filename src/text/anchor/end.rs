//! Where an anchor ends of which the start is known.
//!
//! In: a draft, the start, and where the next anchor starts. Out: the end, and how surely. A number before an anchor says
//! nothing of its end, so that is found as the start of others is: each word's end is a candidate; punctuation and brackets
//! that close behind the anchor, the words of the target's path, capitals that run on, prepositions that an anchor
//! hardly ends with and verbs that seldom stand in one speak for and against it. The weights are those of a conditional
//! logit model, fitted to about 14,700 anchors of 720 news and magazine pages; fitted to one half of the pages, it found
//! 78 % of the anchors of the other half.

use crate::case::lower;
use crate::document::Anchor;
use crate::table::PageSet;

use super::super::draft::Draft;
use super::super::slug_words;
use super::super::words::Language;
use super::{choose, core, is_capital, stem};

/// So many words are looked at, on from the start; the end of the stretch is a candidate besides.
const MOST_WORDS: usize = 24;

/// The share of the probability at which an end is called certain.
const CERTAIN: f32 = 0.8;

/// Punctuation that stands behind an anchor rather than at its end.
const CLOSING: &[char] = &[',', ';', '.', '!', '?', ':', ')', '”', '’', ']', '…', '\'', '"', '»'];

/// The words behind the candidate in which those of the target's path are looked for.
const WORDS_BEHIND: usize = 8;

/// The search for the end of one anchor.
pub(super) struct Search<'d> {
    pub(super) draft: &'d Draft,
    pub(super) language: &'d Language,
    pub(super) start: usize,
    /// Where the next anchor starts, or the end of the text.
    pub(super) high: usize,
}

/// The words of a target's path.
struct Slug<'w> {
    stems: PageSet<&'w str>,
    last: Option<&'w str>,
}

/// What stands between white space, and where.
struct Token<'t> {
    start: usize,
    text: &'t str,
    /// `None` when it is punctuation.
    word: Option<Word>,
}

/// A word as its neighbours and the target see it.
#[derive(Clone, Copy)]
struct Word {
    class: Class,
    is_function: bool,
    is_of: bool,
    is_capital: bool,
    /// Whether it is one of [`AUXILIARIES`].
    is_auxiliary: bool,
    /// Whether the words of the target's path have it, and whether it is the last one of them.
    is_hit: bool,
    is_last_of_slug: bool,
}

/// What a word is, the first of these that it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Article,
    Preposition,
    Function,
    /// One with the ending of a verb or an adverb.
    Verbal,
    Other,
}

/// The facts of an anchor, or of the beginning of one.
#[derive(Default, Clone, Copy)]
struct Anchored {
    first: Option<Word>,
    last: Option<Word>,
    words: usize,
    /// How many words with a meaning of their own the path has, and how many it has not.
    hits: usize,
    misses: usize,
    has_small: bool,
    /// A sentence ends in it; it has a comma; it has a colon or a dash; all before other words.
    stop: bool,
    comma: bool,
    colon: bool,
    /// The same at its end, where no other word follows yet.
    ends: Ends,
    /// How many more brackets, and quotation marks, open in it than close, and how many marks do either.
    brackets: i32,
    quotes: i32,
    straight_quotes: usize,
}

/// How a text between white space ends.
#[derive(Default, Clone, Copy)]
struct Ends {
    stop: bool,
    comma: bool,
    colon: bool,
}

impl Anchored {
    /// The same with what stands behind it up to white space.
    fn with(self, token: &str, word: Option<Word>) -> Anchored {
        let is_counted = word.filter(|word| !word.is_function);
        let count = |c: char| token.matches(c).count();
        let has_signs = !token.is_ascii() || token.contains(['(', ')', '"']);
        let (brackets, quotes, straight_quotes) = if has_signs {
            let surplus = |open, close| count(open) as i32 - count(close) as i32;
            (surplus('(', ')'), surplus('“', '”'), count('"'))
        } else {
            (0, 0, 0)
        };
        Anchored {
            first: self.first.or(word),
            last: word.or(self.last),
            words: self.words + usize::from(word.is_some()),
            hits: self.hits + usize::from(is_counted.is_some_and(|word| word.is_hit)),
            misses: self.misses + usize::from(is_counted.is_some_and(|word| !word.is_hit)),
            has_small: self.has_small || is_counted.is_some_and(|word| !word.is_capital),
            stop: self.stop || self.ends.stop && word.is_some_and(|word| word.is_capital),
            comma: self.comma || self.ends.comma,
            colon: self.colon || self.ends.colon,
            ends: Ends {
                stop: token.ends_with(['.', '!', '?']) && core(token).len() > 2,
                comma: token.ends_with([',', ';']),
                colon: token.ends_with([':', '–', '—', '|']),
            },
            brackets: self.brackets + brackets,
            quotes: self.quotes + quotes,
            straight_quotes: self.straight_quotes + straight_quotes,
        }
    }
}

impl Search<'_> {
    /// Where the anchor ends, and how surely.
    pub(super) fn run(&self, href: &str) -> (usize, Anchor) {
        choose(&self.scored(href), CERTAIN).unwrap_or((self.start, Anchor::Unknown))
    }

    /// The candidates with how well each fits. Each word of the stretch is looked at once, and what an end cuts off of one.
    pub(super) fn scored(&self, href: &str) -> Vec<(usize, f32)> {
        let rest = self.draft.text.get(self.start..self.high).unwrap_or_default();
        let words: Vec<_> = slug_words(href).collect();
        let slug = &Slug {
            last: words.last().map(|word| stem(word)),
            stems: words.iter().map(|word| stem(word)).collect(),
        };
        let tokens: Vec<Token<'_>> = tokens(rest)
            .map(|(start, text)| Token {
                start,
                text,
                word: self.word(text, slug),
            })
            .collect();
        let mut whole = Anchored::default();
        let mut following = tokens.as_slice();
        let score = |end: usize| {
            while let Some((token, behind)) = following.split_first()
                && token.start + token.text.len() <= end
            {
                whole = whole.with(token.text, token.word);
                following = behind;
            }
            let cut = following.first().filter(|token| token.start < end);
            let cut = cut.and_then(|token| token.text.split_at_checked(end - token.start));
            let (anchored, left, behind) = match cut {
                Some((own, left)) => (
                    whole.with(own, self.word(own, slug)),
                    Some(self.word(left, slug)),
                    following.get(1..).unwrap_or_default(),
                ),
                None => (whole, None, following),
            };
            let words = left.into_iter().chain(behind.iter().map(|token| token.word));
            (self.start + end, self.score(rest, end, &anchored, words))
        };
        ends(rest, &tokens).into_iter().map(score).collect()
    }

    /// What stands between white space as a word; `None` when it is punctuation.
    fn word(&self, token: &str, slug: &Slug<'_>) -> Option<Word> {
        let core = core(token);
        if core.is_empty() {
            return None;
        }
        let low = lower(core);
        let stem = stem(&low);
        let is_function = self.language.is_function(&low);
        Some(Word {
            class: match () {
                () if self.language.is_article(&low) => Class::Article,
                () if self.language.is_preposition(&low) => Class::Preposition,
                () if is_function => Class::Function,
                () if ["ing", "ed", "ly"].iter().any(|ending| low.ends_with(ending)) => Class::Verbal,
                () => Class::Other,
            },
            is_function,
            is_of: low == "of",
            is_capital: is_capital(core),
            is_auxiliary: AUXILIARIES.contains(&&*low),
            is_hit: slug.stems.contains(stem),
            is_last_of_slug: slug.last == Some(stem),
        })
    }

    /// How well an end fits; the words are those behind it. The names of the weights are those of the facts.
    fn score(
        &self,
        rest: &str,
        end: usize,
        anchored: &Anchored,
        mut words: impl Iterator<Item = Option<Word>> + Clone,
    ) -> f32 {
        let (Some(first), Some(last)) = (anchored.first, anchored.last) else {
            return -9.0;
        };
        let behind = rest.get(end..).unwrap_or_default();
        let near = words.clone().take(WORDS_BEHIND).flatten();
        let hits_behind = near.filter(|word| !word.is_function && word.is_hit).count();
        let next = words.find_map(|word| word);
        score_shape(anchored)
            + self.score_place(behind, next)
            + score_border(first, last, next.filter(|_| behind.starts_with(' ')), anchored.words)
            + score_words(anchored, first, last, next, hits_behind)
    }

    /// Where the end stands.
    fn score_place(&self, behind: &str, next: Option<Word>) -> f32 {
        let before = self
            .draft
            .text
            .get(..self.start)
            .unwrap_or_default()
            .chars()
            .next_back();
        let mut signs = behind.chars();
        let (sign, second) = (signs.next(), signs.next());
        let mut score = 0.0;
        if let Some(next) = next {
            score += match sign {
                Some('’' | '\'') if is_possessive(behind) => -1.0,
                Some(',' | ';') => 1.7,
                Some('.' | '!' | '?') if next.is_capital => 2.0,
                Some('.' | '!' | '?') => 2.7,
                Some(':') => 2.2,
                Some(')' | ']' | '}') => 3.0,
                Some('”' | '"' | '’' | '»') => 1.0,
                Some(' ') if second.is_some_and(|c| "–—-|/•(".contains(c)) => 2.6,
                Some(' ') => 0.0,
                _ => 3.1,
            };
        } else {
            score += if self.high < self.draft.text.len() { 1.9 } else { 2.8 };
            if self.high == self.draft.text.len() && self.start == 0 {
                score += 1.9;
            }
        }
        match (before, sign) {
            (Some('(' | '[' | '{'), Some(')' | ']' | '}' | ',' | ';')) => score + 0.9,
            (Some('“' | '"' | '‘' | '«'), Some('”' | '"' | '’' | '»')) => score + 3.0,
            _ => score,
        }
    }
}

/// The last word of the anchor against the word behind it, which a space parts from it.
fn score_border(first: Word, last: Word, next: Option<Word>, words: usize) -> f32 {
    let mut score = match last.class {
        Class::Article => -3.2,
        Class::Preposition => -3.8,
        Class::Function => -1.4,
        Class::Verbal => -0.7,
        Class::Other => 0.0,
    };
    if words > 1 && first.is_capital && !last.is_capital {
        score -= 0.8;
    }
    let Some(next) = next else { return score };
    score += match next.class {
        Class::Article => -0.4,
        _ if next.is_of => -0.5,
        Class::Preposition => 0.9,
        Class::Function => 0.3,
        Class::Verbal | Class::Other => 0.0,
    };
    if next.is_auxiliary {
        score += 1.4;
    }
    if last.is_capital && next.is_capital {
        score -= 1.6;
    }
    score
}

/// Words that tell that what stands before them is whole; known of English only.
const AUXILIARIES: &[&str] = &[
    "is", "are", "was", "were", "has", "have", "had", "can", "will", "that", "which", "or",
];

/// How long the anchor would be, and what punctuation it would hold.
fn score_shape(anchored: &Anchored) -> f32 {
    let mut score = match anchored.words {
        1 => 1.0,
        2 => 1.4,
        3 => 1.2,
        4 => 0.7,
        5 => 0.1,
        6 => -0.4,
        7 => -0.9,
        8 => -1.3,
        more => -1.5 - 0.3 * (more - 9) as f32,
    };
    for (is_there, weight) in [
        (anchored.stop, -2.0),
        (anchored.comma, -1.4),
        (anchored.colon, 0.5),
        (
            anchored.brackets > 0 || anchored.quotes > 0 || anchored.straight_quotes % 2 == 1,
            -0.7,
        ),
        (anchored.brackets < 0 || anchored.quotes < 0, -1.5),
    ] {
        score += if is_there { weight } else { 0.0 };
    }
    score
}

/// The words of the anchor against those of the target's path.
fn score_words(anchored: &Anchored, first: Word, last: Word, next: Option<Word>, hits_behind: usize) -> f32 {
    let mut score = 0.7 * anchored.hits.min(6) as f32;
    if anchored.hits > 0 && anchored.misses == 0 {
        score += 0.7;
    }
    if !anchored.has_small && first.is_capital {
        score += 0.1;
    }
    if last.is_last_of_slug {
        score += 1.1;
    }
    if next.is_some_and(|next| next.is_hit) {
        score -= 0.6;
    }
    score - 0.3 * hits_behind.min(4) as f32
}

/// The texts between white space, with their places.
fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let start = text.len() - rest.len();
        let (token, behind) = rest.split_at_checked(rest.find(char::is_whitespace).unwrap_or(rest.len()))?;
        rest = behind;
        (!token.is_empty()).then_some((start, token))
    })
}

/// The ends of the words of a stretch, those before a possessive too, and of all its text.
fn ends(rest: &str, tokens: &[Token<'_>]) -> Vec<usize> {
    let mut ends = Vec::with_capacity(MOST_WORDS + 1);
    for token in tokens.iter().take(MOST_WORDS) {
        let bare = token.text.trim_end_matches(CLOSING);
        if bare.is_empty() {
            continue;
        }
        if let Some(owner) = ["’s", "'s"].iter().find_map(|ending| bare.strip_suffix(ending)) {
            ends.push(token.start + owner.len());
        }
        ends.push(token.start + bare.len());
    }
    let whole = rest.trim_end().trim_end_matches(CLOSING).len();
    if whole > ends.last().copied().unwrap_or_default() {
        ends.push(whole);
    }
    ends
}

fn is_possessive(behind: &str) -> bool {
    behind.starts_with("’s") || behind.starts_with("'s")
}
