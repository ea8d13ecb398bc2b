//! Where an anchor ends of which the start is known.
//!
//! In: a draft, the start, and where the next anchor starts. Out: the end, and how surely. A number before an anchor says
//! nothing of its end, so that is found as the start of others is: each word's end is a candidate; punctuation and brackets
//! that close behind the anchor, the words of the target's path, capitals that run on, prepositions that an anchor
//! hardly ends with and verbs that seldom stand in one speak for and against it. The weights are those of a conditional
//! logit model, fitted to about 14,700 anchors of 720 news and magazine pages; fitted to one half of the pages, it found
//! 78 % of the anchors of the other half.

use std::collections::HashSet;

use crate::document::Anchor;

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
struct Slug {
    stems: HashSet<String>,
    last: Option<String>,
}

impl Search<'_> {
    /// Where the anchor ends, and how surely.
    pub(super) fn run(&self, href: &str) -> (usize, Anchor) {
        choose(&self.scored(href), CERTAIN).unwrap_or((self.start, Anchor::Unknown))
    }

    /// The candidates with how well each fits.
    pub(super) fn scored(&self, href: &str) -> Vec<(usize, f32)> {
        let rest = self.draft.text.get(self.start..self.high).unwrap_or_default();
        let words: Vec<String> = slug_words(href).map(|word| stem(&word).to_owned()).collect();
        let slug = Slug {
            last: words.last().cloned(),
            stems: words.into_iter().collect(),
        };
        let score = |end: usize| (self.start + end, self.score(rest, end, &slug));
        ends(rest).into_iter().map(score).collect()
    }

    /// How well an end fits. The names of the weights are those of the facts.
    fn score(&self, rest: &str, end: usize, slug: &Slug) -> f32 {
        let (anchor, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let words: Vec<&str> = anchor
            .split_whitespace()
            .map(core)
            .filter(|word| !word.is_empty())
            .collect();
        let (Some(first), Some(last)) = (words.first(), words.last()) else {
            return -9.0;
        };
        let next = behind.split_whitespace().map(core).find(|word| !word.is_empty());
        score_shape(anchor, words.len())
            + self.score_place(behind, next)
            + self.score_border(first, last, next.filter(|_| behind.starts_with(' ')), words.len())
            + self.score_words(&words, behind, next, slug)
    }

    /// Where the end stands.
    fn score_place(&self, behind: &str, next: Option<&str>) -> f32 {
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
        if next.is_none() {
            score += if self.high < self.draft.text.len() { 1.9 } else { 2.8 };
            if self.high == self.draft.text.len() && self.start == 0 {
                score += 1.9;
            }
        } else {
            score += match sign {
                Some('’' | '\'') if is_possessive(behind) => -1.0,
                Some(',' | ';') => 1.7,
                Some('.' | '!' | '?') if next.is_some_and(is_capital) => 2.0,
                Some('.' | '!' | '?') => 2.7,
                Some(':') => 2.2,
                Some(')' | ']' | '}') => 3.0,
                Some('”' | '"' | '’' | '»') => 1.0,
                Some(' ') if second.is_some_and(|c| "–—-|/•(".contains(c)) => 2.6,
                Some(' ') => 0.0,
                _ => 3.1,
            };
        }
        match (before, sign) {
            (Some('(' | '[' | '{'), Some(')' | ']' | '}' | ',' | ';')) => score + 0.9,
            (Some('“' | '"' | '‘' | '«'), Some('”' | '"' | '’' | '»')) => score + 3.0,
            _ => score,
        }
    }

    /// The last word of the anchor against the word behind it, which a space parts from it.
    fn score_border(&self, first: &str, last: &str, next: Option<&str>, words: usize) -> f32 {
        let low = last.to_lowercase();
        let mut score = match () {
            () if self.language.is_article(&low) => -3.2,
            () if self.language.is_preposition(&low) => -3.8,
            () if self.language.is_function(&low) => -1.4,
            () if ["ing", "ed", "ly"].iter().any(|ending| low.ends_with(ending)) => -0.7,
            () => 0.0,
        };
        if words > 1 && is_capital(first) && !is_capital(last) {
            score -= 0.8;
        }
        let Some(next) = next else { return score };
        let next_low = next.to_lowercase();
        score += match () {
            () if self.language.is_article(&next_low) => -0.4,
            () if next_low == "of" => -0.5,
            () if self.language.is_preposition(&next_low) => 0.9,
            () if self.language.is_function(&next_low) => 0.3,
            () => 0.0,
        };
        if AUXILIARIES.contains(&next_low.as_str()) {
            score += 1.4;
        }
        if is_capital(last) && is_capital(next) {
            score -= 1.6;
        }
        score
    }

    /// The words of the anchor against those of the target's path.
    fn score_words(&self, words: &[&str], behind: &str, next: Option<&str>, slug: &Slug) -> f32 {
        let is_hit = |low: &str| slug.stems.contains(stem(low));
        let Tally { hits, misses, capitals } = Tally::of(words, self.language, is_hit);
        let mut score = 0.7 * f32::from(hits.min(6));
        if hits > 0 && misses == 0 {
            score += 0.7;
        }
        if capitals && words.first().is_some_and(|word| is_capital(word)) {
            score += 0.1;
        }
        let last = words.last().map(|word| stem(&word.to_lowercase()).to_owned());
        if last.is_some() && last == slug.last {
            score += 1.1;
        }
        if next.is_some_and(|next| is_hit(&next.to_lowercase())) {
            score -= 0.6;
        }
        let behind = behind
            .split_whitespace()
            .take(WORDS_BEHIND)
            .map(|word| core(word).to_lowercase());
        let hits_behind = behind
            .filter(|low| !self.language.is_function(low) && is_hit(low))
            .count();
        score - 0.3 * hits_behind.min(4) as f32
    }
}

/// Words that tell that what stands before them is whole; known of English only.
const AUXILIARIES: &[&str] = &[
    "is", "are", "was", "were", "has", "have", "had", "can", "will", "that", "which", "or",
];

/// How long the anchor would be, and what punctuation it would hold.
fn score_shape(anchor: &str, words: usize) -> f32 {
    let mut score = match words {
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
    let (mut stop, mut comma, mut colon) = (false, false, false);
    let mut pairs = anchor.split_whitespace().peekable();
    while let (Some(word), Some(next)) = (pairs.next(), pairs.peek()) {
        stop |= word.ends_with(['.', '!', '?']) && core(word).len() > 2 && is_capital(core(next));
        comma |= word.ends_with([',', ';']);
        colon |= word.ends_with([':', '–', '—', '|']);
    }
    let count = |c: char| anchor.matches(c).count();
    let (opened, closed) = (count('('), count(')'));
    let (quoted, unquoted) = (count('“'), count('”'));
    for (is_there, weight) in [
        (stop, -2.0),
        (comma, -1.4),
        (colon, 0.5),
        (opened > closed || quoted > unquoted || count('"') % 2 == 1, -0.7),
        (closed > opened || unquoted > quoted, -1.5),
    ] {
        score += if is_there { weight } else { 0.0 };
    }
    score
}

/// The ends of the words of a stretch, those before a possessive too, and of all its text.
fn ends(rest: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut at = 0;
    for word in rest
        .split(char::is_whitespace)
        .filter(|word| !word.is_empty())
        .take(MOST_WORDS)
    {
        // Words are looked for behind the last one, so each place is passed once.
        let start = at + rest.get(at..).and_then(|rest| rest.find(word)).unwrap_or_default();
        at = start + word.len();
        let bare = word.trim_end_matches(CLOSING);
        if bare.is_empty() {
            continue;
        }
        if let Some(owner) = ["’s", "'s"].iter().find_map(|ending| bare.strip_suffix(ending)) {
            ends.push(start + owner.len());
        }
        ends.push(start + bare.len());
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

/// How the words of an anchor go with those of its target's path.
struct Tally {
    /// How many words with a meaning of their own the path has, and how many it has not.
    hits: u8,
    misses: u8,
    /// Whether all of them begin with a capital.
    capitals: bool,
}

impl Tally {
    fn of(words: &[&str], language: &Language, is_hit: impl Fn(&str) -> bool) -> Self {
        let mut tally = Tally {
            hits: 0,
            misses: 0,
            capitals: true,
        };
        for word in words {
            let low = word.to_lowercase();
            let is_function = language.is_function(&low);
            tally.capitals &= is_function || is_capital(word);
            if !is_function {
                let hit = is_hit(&low);
                tally.hits = tally.hits.saturating_add(u8::from(hit));
                tally.misses = tally.misses.saturating_add(u8::from(!hit));
            }
        }
        tally
    }
}
