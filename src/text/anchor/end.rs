//! Where the anchor of a link ends of which the start is known.
//!
//! In: a draft, the start, and where the next anchor starts. Out: the end, and how surely. A number before an anchor says
//! nothing of its end, so each word's end up to the next anchor is a candidate.

use super::features::{Balance, Candidate, End};
use super::stretch::Stretch;
use super::target::{Address, Match};
use super::{CLOSING, choose, core, weights, word_len};
use crate::document::Anchor;
use crate::text::draft::Draft;
use crate::text::words::Language;

/// So many words are looked at, on from the start; the end of the stretch is a candidate besides.
const MOST_WORDS: usize = 24;

/// The share of the probability at which an end is called certain; nineteen of twenty were right on the pages left out.
const CERTAIN: f32 = 0.85;

/// The search for the end of one anchor.
pub(super) struct Search<'d> {
    pub(super) draft: &'d Draft<'d>,
    pub(super) language: &'d Language,
    pub(super) start: usize,
    /// Where the next anchor starts, or the end of the text.
    pub(super) high: usize,
}

impl Search<'_> {
    /// Where the anchor ends, and how surely.
    pub(super) fn run(&self, href: &str) -> (usize, Anchor) {
        let ends = self.ends();
        // The only one there is, is it.
        let is_word = |word: &str| !core(word).is_empty();
        if let [only] = *ends
            && self.rest().split_whitespace().take(MOST_WORDS).any(is_word)
        {
            return (self.start + only, Anchor::Certain);
        }
        choose(&self.scores(&ends, href), CERTAIN).unwrap_or((self.start, Anchor::Unknown))
    }

    /// The candidates with how well each fits.
    #[cfg(test)]
    pub(super) fn scored(&self, href: &str) -> Vec<(usize, f32)> {
        self.scores(&self.ends(), href)
    }

    fn scores(&self, ends: &[usize], href: &str) -> Vec<(usize, f32)> {
        let mut scored = Vec::with_capacity(ends.len());
        self.each(ends, href, |candidate, end, place| {
            let mut weights = weights::END.iter().map(|(_, weight)| *weight);
            let mut score = self.score_words(candidate);
            candidate.each_of_end(end, |_, value| {
                let weight = weights.next().unwrap_or_default();
                // Most are nothing.
                if value != 0 {
                    score += value as f32 * weight;
                }
            });
            scored.push((place, score));
        });
        scored
    }

    /// Gives each candidate, what is known of its place, and the place.
    pub(super) fn each(&self, ends: &[usize], href: &str, mut give: impl FnMut(&Candidate<'_>, &End, usize)) {
        let text: &str = &self.draft.text;
        let rest = self.rest();
        let address = Address::of(href);
        // The next word is looked at too.
        let read = nth_word_end(rest, MOST_WORDS + 1);
        let part = self.start..self.start + read;
        let low = text.get(part.clone()).unwrap_or_default().to_ascii_lowercase();
        let stretch = Stretch::of(text, part, &low, &[], &address, self.language);
        let before = text.get(..self.start).unwrap_or_default();
        let ends_block = self.high == text.len();
        let bare = bare_len(rest);
        let found = stretch.found_to_each(&address);
        let found = |word: usize| found.get(word).copied().unwrap_or(Match::None);
        let mut balance = Balance::default();
        let mut counted = 0;
        for &len in ends {
            let place = self.start + len;
            balance.add(rest.get(counted..len).unwrap_or_default());
            counted = len;
            let words = stretch.words.partition_point(|word| word.start < place);
            let Some(last) = words.checked_sub(1) else { continue };
            let (anchor, behind) = rest.split_at_checked(len).unwrap_or_default();
            let candidate = Candidate {
                stretch: &stretch,
                address: &address,
                found: found(last),
                found_wider: found(last + 1),
                balance,
                anchor,
                before,
                behind,
                first: 0,
                last,
            };
            let is_last = len >= bare;
            let end = End {
                is_last,
                before_link: is_last && !ends_block,
                ends_block: is_last && ends_block,
                is_whole: is_last && ends_block && self.start == 0,
            };
            give(&candidate, &end, place);
        }
    }

    /// What stands between the start and the next anchor.
    fn rest(&self) -> &str {
        self.draft.text.get(self.start..self.high).unwrap_or_default()
    }

    /// The ends of the words of that, those before a possessive too, and of all its text without the signs at its end.
    pub(super) fn ends(&self) -> Vec<usize> {
        let rest = self.rest();
        let mut ends = Vec::with_capacity(MOST_WORDS + 1);
        let mut left = rest.trim_start();
        for _ in 0..MOST_WORDS {
            if left.is_empty() {
                break;
            }
            let start = rest.len() - left.len();
            let (word, behind) = left.split_at_checked(word_len(left)).unwrap_or_default();
            left = behind.trim_start();
            let bare = word.trim_end_matches(CLOSING);
            if bare.is_empty() {
                continue;
            }
            if let Some(owner) = ["’s", "'s"].iter().find_map(|ending| bare.strip_suffix(ending)) {
                ends.push(start + owner.len());
            }
            ends.push(start + bare.len());
        }
        let bare = bare_len(rest);
        if bare > ends.last().copied().unwrap_or_default() {
            ends.push(bare);
        }
        ends
    }

    /// What the words on both sides of the end say by themselves.
    fn score_words(&self, candidate: &Candidate<'_>) -> f32 {
        let weigh = |words: &[(u64, f32)], at: usize| {
            let word = candidate.stretch.words.get(at);
            word.map_or(0.0, |word| weights::of_word(words, word.key))
        };
        if !self.language.is_english() {
            return 0.0;
        }
        let next = if candidate.behind.starts_with(' ') {
            weigh(weights::BEHIND, candidate.last + 1)
        } else {
            0.0
        };
        weigh(weights::LAST, candidate.last) + next
    }
}

/// The end of the word with a number, or of the text if that has fewer.
fn nth_word_end(text: &str, number: usize) -> usize {
    let mut at = 0;
    for _ in 0..number {
        let rest = text.get(at..).unwrap_or_default();
        if rest.is_empty() {
            break;
        }
        let word = rest.trim_start();
        at += rest.len() - word.len() + word_len(word);
    }
    at
}

/// The bytes of a text without the signs at its end.
fn bare_len(text: &str) -> usize {
    text.trim_end().trim_end_matches(CLOSING).len()
}
