//! Where the anchor of each link starts.
//!
//! In: a draft. Out: for each of its targets the byte at which the anchor starts, and how surely.
//!
//! A rendering in jsoup's form marks the end of an anchor by the target and its start by nothing. What is there is
//! evidence: the place of a glued word or of a lost space is the start of an element; the words of the target's path
//! tend to be those of the anchor; capitals come in runs; articles and prepositions seldom begin an anchor; a bracket, a
//! colon or the beginning of the block often comes before one. Each word start between the target and the one before it
//! is a candidate. The weights are those of a conditional logit model (McFadden 1974) that was fitted to about 11,000
//! anchors of 785 news and magazine pages; fitted to one half of the pages, it found 82 % of the anchors of the other half.

use std::borrow::Cow;

use crate::case::lower;
use crate::document::Anchor;

use super::super::draft::Draft;
use super::super::slug_words;
use super::super::words::Language;
use super::{OPENING, choose, core, is_capital, stem};

/// So many words are looked at, back from the target.
const MOST_WORDS: usize = 16;

/// The share of the probability at which a start is called certain; on the pages left out of a fit 96 % of these were
/// right.
const CERTAIN: f32 = 0.73;

/// The search for one anchor between the end of the link before it and its target.
pub(super) struct Search<'d> {
    pub(super) draft: &'d Draft,
    pub(super) language: &'d Language,
    pub(super) low: usize,
    pub(super) end: usize,
    pub(super) after_link: bool,
}

/// A word as its neighbours and the target see it.
#[derive(Clone, Copy)]
struct Word {
    class: Class,
    is_function: bool,
    is_capital: bool,
    /// Whether the words of the target's path have it.
    is_hit: bool,
}

/// What a word is, the first of these that it is.
#[derive(Clone, Copy)]
enum Class {
    Article,
    Preposition,
    Function,
    OfSlug,
    Other,
}

/// The facts of an anchor, or of the end of one from some space on.
#[derive(Default, Clone, Copy)]
struct Anchored {
    first: Option<Word>,
    words: usize,
    hits: usize,
    misses: usize,
    has_small: bool,
    /// A sentence ends in it; it has a comma; it has a colon or a dash; all before other words.
    stop: bool,
    comma: bool,
    colon: bool,
    /// How many more brackets, and quotation marks, close in it than open.
    brackets: i32,
    quotes: i32,
    /// Whether there is anything, and whether it starts with a word with a capital.
    is_some: bool,
    starts_with_capital: bool,
}

impl Anchored {
    /// The same with what stands before it up to a space.
    fn with(self, token: &str, word: Option<Word>) -> Anchored {
        let is_capital = word.is_some_and(|word| word.is_capital);
        let is_counted = word.filter(|word| !word.is_function);
        let surplus = |open, close| token.matches(close).count() as i32 - token.matches(open).count() as i32;
        let has_signs = !token.is_ascii() || token.contains(['(', ')']);
        let (brackets, quotes) = if has_signs {
            (surplus('(', ')'), surplus('“', '”'))
        } else {
            (0, 0)
        };
        Anchored {
            first: word.or(self.first),
            words: self.words + usize::from(word.is_some()),
            hits: self.hits + usize::from(is_counted.is_some_and(|word| word.is_hit)),
            misses: self.misses + usize::from(is_counted.is_some_and(|word| !word.is_hit)),
            has_small: self.has_small || is_counted.is_some_and(|word| !word.is_capital),
            stop: self.stop || self.starts_with_capital && token.ends_with(['.', '!', '?']),
            comma: self.comma || self.is_some && token.ends_with([',', ';']),
            colon: self.colon || self.is_some && token.ends_with([':', '–', '—', '|']),
            brackets: self.brackets + brackets,
            quotes: self.quotes + quotes,
            is_some: true,
            starts_with_capital: is_capital,
        }
    }
}

impl Search<'_> {
    /// Where the anchor starts, and how surely.
    pub(super) fn run(&self, href: &str) -> (usize, Anchor) {
        let candidates = self.candidates();
        // The only one there is, is it.
        if let [only] = *candidates {
            return (only, Anchor::Certain);
        }
        choose(&self.scores(&candidates, href), CERTAIN).unwrap_or((self.end, Anchor::Unknown))
    }

    /// The candidates, the last ones first, with how well each fits.
    #[cfg(test)]
    pub(super) fn scored(&self, href: &str) -> Vec<(usize, f32)> {
        self.scores(&self.candidates(), href)
    }

    /// The candidates with how well each fits. Each word of the stretch is looked at once.
    fn scores(&self, candidates: &[usize], href: &str) -> Vec<(usize, f32)> {
        let words: Vec<Cow<'_, str>> = slug_words(href).collect();
        let slug: &Vec<&str> = &words.iter().map(|word| stem(word)).collect();
        let text = |from: usize, to: usize| self.draft.text.get(from..to).unwrap_or_default();
        let mut scored = Vec::with_capacity(candidates.len());
        let mut rest = candidates.iter().copied().peekable();
        // Candidates before which no word was found yet.
        let mut open: Vec<(usize, Anchored)> = Vec::new();
        let mut behind = Anchored::default();
        let mut end = self.end;
        while rest.peek().is_some() || !open.is_empty() {
            // The place behind the last space before what was looked at.
            let start = self.low + text(self.low, end).rfind(' ').map_or(0, |at| at + 1);
            let word = self.word(text(start, end), slug);
            if word.is_some() {
                scored.extend(
                    open.drain(..)
                        .map(|(at, anchored)| (at, self.score(at, &anchored, word))),
                );
            }
            while let Some(at) = rest.next_if(|at| *at > start) {
                let anchored = behind.with(text(at, end), self.word(text(at, end), slug));
                match self.word(text(start, at), slug) {
                    None => open.push((at, anchored)),
                    previous => scored.push((at, self.score(at, &anchored, previous))),
                }
            }
            behind = behind.with(text(start, end), word);
            if rest.next_if_eq(&start).is_some() {
                open.push((start, behind));
            }
            if start == self.low {
                break;
            }
            end = start - 1;
        }
        scored.extend(open.iter().map(|(at, anchored)| (*at, self.score(*at, anchored, None))));
        scored
    }

    /// What stands between spaces as a word; `None` when it is punctuation.
    fn word(&self, token: &str, slug: &[&str]) -> Option<Word> {
        let core = core(token);
        if core.is_empty() {
            return None;
        }
        let low = lower(core);
        let is_function = self.language.is_function(&low);
        let is_hit = slug.contains(&stem(&low));
        Some(Word {
            class: match () {
                () if !is_function && is_hit => Class::OfSlug,
                () if !is_function => Class::Other,
                () if self.language.is_article(&low) => Class::Article,
                () if self.language.is_preposition(&low) => Class::Preposition,
                () => Class::Function,
            },
            is_function,
            is_capital: is_capital(core),
            is_hit,
        })
    }

    /// The word starts of the stretch, the last ones.
    fn candidates(&self) -> Vec<usize> {
        let stretch = self.draft.text.get(self.low..self.end).unwrap_or_default();
        let mut starts = Vec::with_capacity(MOST_WORDS);
        let mut after = stretch.len();
        let mut rest = stretch;
        while let Some(last) = rest.bytes().rposition(|byte| !byte.is_ascii_alphanumeric()) {
            let Some((at, c)) = rest.get(..=last).and_then(|rest| rest.char_indices().next_back()) else {
                break;
            };
            rest = rest.get(..at).unwrap_or_default();
            let opens = c.is_whitespace() || OPENING.contains(&c);
            let next = stretch.get(at + c.len_utf8()..after).unwrap_or_default();
            if opens && !next.is_empty() && !next.starts_with(char::is_whitespace) {
                starts.push(self.low + at + c.len_utf8());
            }
            if starts.len() == MOST_WORDS {
                return starts;
            }
            if c.is_whitespace() {
                after = at;
            }
        }
        if !stretch.trim_start().is_empty() && !stretch.starts_with(char::is_whitespace) {
            starts.push(self.low);
        }
        starts
    }

    /// How well a start fits behind the word before it. The names of the weights are those of the facts.
    fn score(&self, at: usize, anchored: &Anchored, previous: Option<Word>) -> f32 {
        let Some(first) = anchored.first else { return -9.0 };
        let anchor = self.draft.text.get(at..self.end).unwrap_or_default();
        let before = self.draft.text.get(self.low..at).unwrap_or_default();
        self.score_place(at, before)
            + score_shape(anchor, anchored)
            + previous.map_or(0.0, |previous| score_border(previous, first))
            + score_words(anchored, first)
    }

    /// Where the start stands.
    fn score_place(&self, at: usize, before: &str) -> f32 {
        let mut score = 0.0;
        if self.draft.starts.binary_search(&at).is_ok() {
            score += 5.4;
        }
        let next = self.draft.starts.partition_point(|&start| start <= at);
        if self.draft.starts.get(next).is_some_and(|&start| start < self.end) {
            score -= 2.5;
        }
        if at == self.low {
            score += 0.7;
            if !self.after_link {
                score += if self.draft.is_item() { 1.6 } else { 0.0 };
                score += if self.end == self.draft.text.len() { 2.9 } else { 0.0 };
            }
            return score;
        }
        let Some(before) = before.strip_suffix(' ') else {
            return score + self.score_opening(before);
        };
        score
            + match before.chars().next_back() {
                Some(',' | ';') => 1.5,
                Some('.' | '!' | '?') => 2.1,
                Some(':') => 3.0,
                Some('–' | '—' | '-' | '|' | '/' | '•') => 2.7,
                _ => 0.0,
            }
    }

    /// What stands right before the start, without a space: a bracket or a quotation mark, closed behind the target or not.
    fn score_opening(&self, before: &str) -> f32 {
        let behind = self.draft.text.get(self.end..).unwrap_or_default();
        match before.chars().next_back() {
            Some('(' | '[' | '{') if behind.starts_with([')', ']', '}', ',']) => 5.0,
            Some('(' | '[' | '{') => 3.4,
            Some('“' | '"' | '‘' | '«') => {
                // A paragraph that begins with a quotation mark is speech, and speech is not an anchor for that.
                let first_of_block = before.chars().nth(1).is_none() && !self.after_link;
                match (behind.starts_with(['”', '"', '’', '»', ',', '.']), first_of_block) {
                    (true, false) => 3.7,
                    (true, true) => 2.2,
                    (false, false) => 1.2,
                    (false, true) => 0.0,
                }
            }
            _ => 0.7,
        }
    }
}

/// How long the anchor would be, and what punctuation it would hold.
fn score_shape(anchor: &str, anchored: &Anchored) -> f32 {
    let mut score = match anchored.words {
        1 => 0.4,
        2 | 3 => 0.9,
        4 => 0.5,
        5 => 0.2,
        6 => -0.4,
        7 => -0.7,
        8 => -0.9,
        more => -1.0 - 0.2 * (more - 9) as f32,
    };
    if anchor.starts_with(OPENING) {
        score -= 1.0;
    }
    for (is_there, weight) in [
        (anchored.stop, 1.4),
        (anchored.comma, 1.7),
        (anchored.colon, 1.3),
        (anchored.brackets > 0 || anchored.quotes > 0, 5.2),
    ] {
        score -= if is_there { weight } else { 0.0 };
    }
    score
}

/// The word before the start against the word behind it.
fn score_border(previous: Word, first: Word) -> f32 {
    let mut score = match previous.class {
        Class::Article => 1.2,
        Class::Preposition => 0.6,
        Class::Function => 0.8,
        Class::OfSlug => -0.8,
        Class::Other => 0.0,
    };
    if first.is_capital {
        score += if previous.is_capital { -0.8 } else { 0.4 };
    }
    score
}

/// The words of the anchor against the words of the target's path.
fn score_words(anchored: &Anchored, first: Word) -> f32 {
    let mut score = match first.class {
        Class::Article => -0.9,
        Class::Preposition => -2.8,
        Class::Function => -0.7,
        Class::OfSlug => 0.5,
        Class::Other => 0.0,
    };
    // `here`, `this`: a function word that is an anchor all by itself.
    if anchored.words == 1 && first.is_function {
        score += 2.8;
    }
    score += 0.9 * anchored.hits.min(6) as f32;
    if anchored.hits > 0 && anchored.misses == 0 {
        score += 0.4;
    }
    if !anchored.has_small && first.is_capital {
        score += 0.9;
    }
    score
}
