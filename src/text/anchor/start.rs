//! Where the anchor of a link starts of which the end is known.
//!
//! In: a draft, the end, and where the link before it ends. Out: the start, and how surely. A rendering in jsoup's form
//! marks the end of an anchor by the target and its start by nothing, so each word start between the target and the one
//! before it is a candidate. Its program tells something nevertheless: the place of a glued word or of a lost space is the
//! start of an element, and text that was wrapped before an element has lost its space there, so one that has not was not.

use std::ops::Range;

use super::features::{Balance, Candidate, Start, has_pairs};
use super::stretch::Stretch;
use super::target::{Address, Match};
use super::{OPENING, choose, core, weights};
use crate::document::Anchor;
use crate::text::draft::Draft;
use crate::text::words::Language;

/// So many words are looked at, back from the target; beginnings of sentences and the beginning of all are candidates besides.
const MOST_WORDS: usize = 16;

/// In so many bytes before these.
const FARTHEST: usize = 400;

/// So many words before the first candidate are read, the one beside it and the one that tells whether that begins a
/// sentence, if they are in so many bytes.
const WORDS_BEFORE: usize = 2;
const BYTES_BEFORE: usize = 60;

/// The share of the probability at which a start is called certain; nineteen of twenty were right on the pages left out.
const CERTAIN: f32 = 0.7;

/// The search for one anchor between the end of the link before it and its target.
pub(super) struct Search<'d> {
    pub(super) draft: &'d Draft<'d>,
    pub(super) language: &'d Language,
    pub(super) low: usize,
    pub(super) end: usize,
    pub(super) after_link: bool,
}

impl Search<'_> {
    /// Where the anchor starts, and how surely.
    pub(super) fn run(&self, href: &str) -> (usize, Anchor) {
        let places = self.places();
        // The only one there is, is it.
        if let [only] = *places {
            return (only, Anchor::Certain);
        }
        choose(&self.scores(places, href), CERTAIN).unwrap_or((self.end, Anchor::Unknown))
    }

    /// The candidates, the last ones first, with how well each fits.
    #[cfg(test)]
    pub(super) fn scored(&self, href: &str) -> Vec<(usize, f32)> {
        self.scores(self.places(), href)
    }

    fn scores(&self, places: Vec<usize>, href: &str) -> Vec<(usize, f32)> {
        let mut scored = Vec::with_capacity(places.len());
        self.each(places, href, |candidate, start, place| {
            let mut weights = weights::START.iter().map(|(_, weight)| *weight);
            let mut score = self.score_words(candidate);
            candidate.each_of_start(start, |_, value| {
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
    pub(super) fn each(&self, mut places: Vec<usize>, href: &str, mut give: impl FnMut(&Candidate<'_>, &Start, usize)) {
        let text: &str = &self.draft.text;
        let Some(first) = places.last().copied() else { return };
        places.reverse();
        let address = Address::of(href);
        let part = self.read(first)..self.end;
        let low = text.get(part.clone()).unwrap_or_default().to_ascii_lowercase();
        let stretch = Stretch::of(text, part.clone(), &low, &places, &address, self.language);
        let behind = text.get(self.end..).unwrap_or_default();
        let found = stretch.found_from_each(&address);
        let found = |word: Option<usize>| word.and_then(|at| found.get(at)).copied().unwrap_or(Match::None);
        let has_pairs = has_pairs(text.get(part).unwrap_or_default());
        let mut balance = Balance::default();
        let mut counted = self.end;
        let mut first = stretch.words.len();
        let traces = self.draft.traces();
        let starts = self.inner(&traces.starts, |start| *start);
        let wrapped = self.inner(&traces.stretches, first_byte);
        for place in places.into_iter().rev() {
            if has_pairs {
                balance.add(text.get(place..counted).unwrap_or_default());
                counted = place;
            }
            let behind_place = stretch.words.iter().take(first).rev();
            first -= behind_place.take_while(|word| word.start >= place).count();
            if first == stretch.words.len() {
                continue;
            }
            let candidate = Candidate {
                stretch: &stretch,
                address: &address,
                found: found(Some(first)),
                found_wider: found(first.checked_sub(1)),
                balance,
                anchor: text.get(place..self.end).unwrap_or_default(),
                before: text.get(self.low..place).unwrap_or_default(),
                behind,
                first,
                last: stretch.words.len() - 1,
            };
            give(&candidate, &self.known(place, starts, wrapped), place);
        }
    }

    /// Where the first word that is read begins, see [`WORDS_BEFORE`].
    fn read(&self, first: usize) -> usize {
        let text: &str = &self.draft.text;
        let mut low = self.low.max(first.saturating_sub(BYTES_BEFORE));
        while !text.is_char_boundary(low) {
            low += 1;
        }
        let tokens = text.get(low..first).unwrap_or_default().rsplit(char::is_whitespace);
        let mut words = 0;
        let mut read = first;
        for token in tokens {
            read -= token.len();
            words += usize::from(!core(token).is_empty());
            if words == WORDS_BEFORE {
                return read;
            }
            let space = text.get(low..read).and_then(|before| before.chars().next_back());
            read -= space.map_or(0, char::len_utf8);
        }
        low
    }

    /// The word starts of the stretch, the last ones first.
    pub(super) fn places(&self) -> Vec<usize> {
        let stretch = self.draft.text.get(self.low..self.end).unwrap_or_default();
        let mut starts = Vec::with_capacity(MOST_WORDS);
        let mut after = stretch.len();
        let mut rest = stretch;
        while let Some(last) = rest.bytes().rposition(|byte| !byte.is_ascii_alphanumeric()) {
            let Some((at, c)) = rest.get(..=last).and_then(|rest| rest.char_indices().next_back()) else {
                break;
            };
            rest = rest.get(..at).unwrap_or_default();
            let next = stretch.get(at + c.len_utf8()..after).unwrap_or_default();
            let begins = !next.is_empty() && !next.starts_with(char::is_whitespace);
            if begins && (c.is_whitespace() || OPENING.contains(&c)) {
                let before = stretch.get(..at).unwrap_or_default();
                if starts.len() < MOST_WORDS || before.ends_with(['.', '!', '?', ':']) {
                    starts.push(self.low + at + c.len_utf8());
                }
            }
            if c.is_whitespace() {
                after = at;
            }
            if starts.len() >= MOST_WORDS && stretch.len() - at > FARTHEST {
                return starts;
            }
        }
        if !stretch.trim_start().is_empty() && !stretch.starts_with(char::is_whitespace) {
            starts.push(self.low);
        }
        starts
    }

    /// Those of a draft's places, in order, at which an anchor could start; `at` gives the byte of one.
    fn inner<'p, P>(&self, places: &'p [P], at: impl Fn(&P) -> usize) -> &'p [P] {
        let before = |bound: usize| places.partition_point(|place| at(place) < bound);
        places.get(before(self.low)..before(self.end)).unwrap_or_default()
    }

    /// What the draft tells of a place by those at which elements start and the lines that were wrapped, see
    /// [`Search::inner`].
    fn known(&self, place: usize, starts: &[usize], wrapped: &[Range<usize>]) -> Start {
        let behind = starts.partition_point(|&at| at <= place);
        let was_wrapped = |from: usize, to: usize| {
            let next = wrapped.partition_point(|line| line.start <= from);
            wrapped.get(next).is_some_and(|line| line.start < to)
        };
        let is_known = starts.binary_search(&place).is_ok();
        let is_low = place == self.low;
        // The element that the text before the place is of began here at the latest.
        let known_before = starts
            .get(..starts.partition_point(|&at| at < place))
            .and_then(<[usize]>::last);
        let began = known_before.copied().unwrap_or(self.low);
        let spaced = self.draft.text.get(..place).is_some_and(|before| before.ends_with(' '));
        Start {
            is_known,
            known_inside: behind < starts.len(),
            is_low,
            begins_block: is_low && !self.after_link,
            is_item: self.draft.is_item(),
            is_whole: self.end == self.draft.text.len(),
            wrapped_before: !is_known && spaced && was_wrapped(began, place),
            wrapped_here: wrapped.binary_search_by_key(&place, first_byte).is_ok(),
            wrapped_inside: was_wrapped(place, self.end),
        }
    }

    /// What the words on both sides of the start say by themselves.
    fn score_words(&self, candidate: &Candidate<'_>) -> f32 {
        let weigh = |words: &[(u64, f32)], at: Option<usize>| {
            let word = at.and_then(|at| candidate.stretch.words.get(at));
            word.map_or(0.0, |word| weights::of_word(words, word.key))
        };
        if !self.language.is_english() {
            return 0.0;
        }
        weigh(weights::BEFORE, candidate.first.checked_sub(1)) + weigh(weights::FIRST, Some(candidate.first))
    }
}

/// Where a line that was wrapped starts.
fn first_byte(line: &Range<usize>) -> usize {
    line.start
}
