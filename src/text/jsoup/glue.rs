//! Words that the renderer glued, parted again.
//!
//! In: the drafts. Out: the same with a space, and a mend, at each glued place that the evidence confirms.
//!
//! jsoup's HtmlToPlainText puts a text run that it must wrap back word by word and loses the run's last space, so the
//! element after it sticks to its last word: `secretary of state,John Kerry`, `an assaultheavily criticised`. That can
//! happen once between the start of a wrapped line and its end or its first target, and nowhere else; so only words
//! there are looked at, and one is parted only when it is no word itself and its halves make sense: by punctuation, by
//! the words of the next target, by the document's own words or by a word list. Capitals alone never part a word.

mod code;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use crate::case::lower;
use crate::table::PageSet;
use crate::text::draft::{Draft, Mend};
use crate::text::slug_words;
use crate::text::vocabulary::{MOST_ALIKE, Suspect, Vocabulary, is_punctuation, parts};
use crate::text::words::{self, Lead, Tier};
use code::{is_call, is_code, is_member, looks_like_address};

/// The weight at which a place is parted, and in a stretch that ends with a target: there an element surely started, and
/// if it did so in the stretch, behind a space, that space is gone.
const ENOUGH: u32 = 10;
const ENOUGH_BEFORE_TARGET: u32 = 8;

/// A place at which a word can be parted, and what speaks for it.
struct Place {
    at: usize,
    weight: u32,
    cue: &'static str,
}

/// Longer words than this, in bytes, are not looked at: they are addresses, codes or damage.
const LONGEST_TOKEN: usize = 64;

/// Parts words at the places that were found in each draft.
pub(super) fn part(drafts: &mut [Draft<'_>], mends: &[Vec<Mend>]) {
    for (draft, mends) in drafts.iter_mut().zip(mends) {
        draft.insert_spaces(mends);
    }
}

/// The glued places of each draft.
pub(super) fn find_all(drafts: &[Draft<'_>], vocabulary: &Vocabulary<'_>) -> Vec<Vec<Mend>> {
    let mut suspects = vocabulary.suspects.iter().peekable();
    let places = |(number, draft): (usize, &Draft<'_>)| {
        let mut spaces = Vec::new();
        let mut targets = draft.targets.iter().peekable();
        // The words of the next target, which the stretches before it have in common.
        let mut slug: OnceCell<PageSet<Cow<'_, str>>> = OnceCell::new();
        for stretch in &draft.traces().stretches {
            while targets
                .next_if(|target| target.place.known() <= stretch.start)
                .is_some()
            {
                slug.take();
            }
            let target = targets.peek();
            let words = || target.map(|target| slug_words(&target.href).collect());
            let has_slug_word = |word: &str| slug.get_or_init(|| words().unwrap_or_default()).contains(word);
            let before_target = target.is_some_and(|target| target.place.known() == stretch.end);
            let is_here = |suspect: &&Suspect| suspect.draft == number && suspect.start < stretch.end;
            let own = std::iter::from_fn(|| suspects.next_if(is_here));
            let starts = own
                .filter(|suspect| !vocabulary.is_cleared(suspect))
                .map(|suspect| suspect.start);
            if let Some(place) = find(draft, stretch, starts, before_target, &has_slug_word, vocabulary) {
                spaces.push(Mend {
                    at: place.at,
                    cue: place.cue,
                });
            }
        }
        spaces
    };
    drafts.iter().enumerate().map(places).collect()
}

/// The best place of a stretch, the first of equals, of the tokens that start at places in it.
fn find(
    draft: &Draft<'_>,
    stretch: &Range<usize>,
    starts: impl Iterator<Item = usize>,
    before_target: bool,
    has_slug_word: &dyn Fn(&str) -> bool,
    vocabulary: &Vocabulary<'_>,
) -> Option<Place> {
    const ENDS: [char; 5] = ['.', '!', '?', ':', '”'];
    let enough = if before_target { ENOUGH_BEFORE_TARGET } else { ENOUGH };
    let mut best: Option<Place> = None;
    for start in starts {
        let (before, rest) = draft.text.get(..stretch.end)?.split_at_checked(start)?;
        let len = memchr::memchr(b' ', rest.as_bytes()).unwrap_or(rest.len());
        let Some(token) = rest.get(..len).filter(|token| token.len() <= LONGEST_TOKEN) else {
            continue;
        };
        let evidence = Evidence {
            vocabulary,
            has_slug_word,
            before_target,
            sentence_start: before.trim_end().ends_with(ENDS),
        };
        for mut place in evidence.places(token) {
            place.at += start;
            let is_best = place.weight >= enough && best.as_ref().is_none_or(|b| place.weight > b.weight);
            if is_best && !is_code(&draft.text, start..start + len) {
                best = Some(place);
            }
        }
    }
    best
}

/// What is known where a token stands.
struct Evidence<'e> {
    vocabulary: &'e Vocabulary<'e>,
    /// Whether the path of the next target has a word.
    has_slug_word: &'e dyn Fn(&str) -> bool,
    /// Whether the stretch ends with a target, see [`ENOUGH_BEFORE_TARGET`].
    before_target: bool,
    sentence_start: bool,
}

impl Evidence<'_> {
    /// The places at which a token could be parted.
    fn places(&self, token: &str) -> Vec<Place> {
        let mut places = Vec::new();
        let word = token.trim_end_matches(|c| u8::try_from(c).is_ok_and(is_punctuation));
        if word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            self.in_word(0, word, "", &mut places);
            return places;
        }
        if looks_like_address(token) || is_call(token) {
            return places;
        }
        if word.bytes().any(may_be_glued) {
            self.at_punctuation(token, &mut places);
        }
        for part in parts(token) {
            let (start, part) = (part.start, part.of(token));
            let before = token.get(..start).unwrap_or_default();
            let after = token.get(start + part.len()..).unwrap_or_default();
            if before.ends_with(['\'', '’']) && before.chars().rev().nth(1).is_some_and(char::is_alphabetic) {
                self.after_contraction(start, part, &mut places);
            } else {
                self.in_word(start, part, before, &mut places);
            }
            self.before_number(start, part, after, &mut places);
        }
        places
    }

    /// `state,John`, `costly.The`, `(IaaS)offers`: punctuation that wants a space after it.
    fn at_punctuation(&self, token: &str, places: &mut Vec<Place>) {
        let mut before = ' ';
        let mut letters_before = 0;
        let mut digit_before = false;
        for (at, c) in token.char_indices() {
            let rest = token.get(at..).unwrap_or_default();
            let has_letters = |least: usize| rest.chars().take_while(|c| c.is_alphabetic()).nth(least - 1).is_some();
            let opens = matches!(c, '“' | '‘' | '(' | '[' | '$' | '£' | '€' | '#' | '@');
            let begins = || c.is_alphabetic() || opens || c.is_ascii_digit();
            let weight = match before {
                ',' | ';' if begins() && letters_before > 0 && !(digit_before && c.is_ascii_digit()) => 14,
                '!' | '?' | '”' | '»' | '…' if c.is_alphabetic() && at > 1 => 12,
                ':' if letters_before > 1 && has_letters(2) => 12,
                '.' if letters_before > 2 && c.is_uppercase() && has_letters(2) && !is_member(rest) => 12,
                ')' | ']' | '%' if has_letters(2) && at > 3 => 12,
                b if b.is_lowercase() && matches!(c, '“' | '$' | '£' | '€') => 12,
                b if b.is_lowercase() && matches!(c, '(' | '#' | '@') && letters_before > 1 && rest.len() > 4 => 10,
                _ => 0,
            };
            if weight > 0 {
                places.push(Place {
                    at,
                    weight,
                    cue: "glued at punctuation",
                });
            }
            if c.is_alphanumeric() {
                digit_before = c.is_ascii_digit();
                letters_before = if before.is_alphanumeric() {
                    letters_before + 1
                } else {
                    1
                };
            } else if !matches!(c, ',' | ';' | ':' | '.' | '”' | '’' | ')') {
                letters_before = 0;
            }
            before = c;
        }
    }

    /// `don’tforget`, `company’slatest`: the ending after an apostrophe, then a word.
    fn after_contraction(&self, start: usize, part: &str, places: &mut Vec<Place>) {
        for ending in ["s", "t", "re", "ve", "ll", "d", "m"] {
            let Some(rest) = part.strip_prefix(ending).filter(|rest| rest.len() > 1) else {
                continue;
            };
            let word = lower(rest);
            if rest.starts_with(char::is_uppercase) || words::tier(&word).is_some() || (self.has_slug_word)(&word) {
                places.push(Place {
                    at: start + ending.len(),
                    weight: 12,
                    cue: "glued words",
                });
                return;
            }
        }
    }

    /// `assaultheavily`, `theCapterra`: no word itself, but two.
    fn in_word(&self, start: usize, part: &str, before: &str, places: &mut Vec<Place>) {
        // Within a sentence a capital begins no two words but before another one, see [`Evidence::weigh_left`].
        let is_name = !self.sentence_start && part.starts_with(char::is_uppercase);
        if is_name && !part.chars().skip(1).any(char::is_uppercase) {
            return;
        }
        let whole = lower(part);
        let is_acronym = part.chars().all(char::is_uppercase);
        let is_known =
            || words::tier(&whole).is_some() || self.vocabulary.is_word(&whole) || (self.has_slug_word)(&whole);
        if is_acronym || is_known() {
            return;
        }
        let is_frequent = self.vocabulary.count(&whole).all > MOST_ALIKE;
        let is_ascii = part.is_ascii();
        // What the letters of ASCII are in lower case does not depend on where they stand.
        let low = |range: Range<usize>| match whole.get(range.clone()) {
            Some(half) if is_ascii => Cow::Borrowed(half),
            _ => lower(part.get(range).unwrap_or_default()),
        };
        for (at, _) in part.char_indices().skip(1) {
            let (left, right) = part.split_at(at);
            let left_word = low(0..at);
            // One that recurs is a word, unless its first half is what elements follow most.
            if is_frequent && self.vocabulary.language.lead(&left_word) != Some(Lead::Often) {
                continue;
            }
            let Some(left_weight) = self.weigh_left(left, &left_word, right) else {
                continue;
            };
            let Some((right_weight, cue)) = self.weigh_right(left, &left_word, right, &low(at..part.len())) else {
                continue;
            };
            // After a hyphen the left half is the end of a compound, which no element starts behind as readily.
            let weight = (left_weight + right_weight).saturating_sub(2 * u32::from(before.ends_with('-')));
            places.push(Place {
                at: start + at,
                weight,
                cue,
            });
        }
    }

    /// How readily an element starts after a left half, which is `word` in small letters; `None` when it is no word.
    fn weigh_left(&self, left: &str, word: &str, right: &str) -> Option<u32> {
        // A name is not two words because it looks so: a capital begins one only before another capital or at the start
        // of a sentence, and then a function word.
        let is_capital = left.starts_with(char::is_uppercase);
        if is_capital && !(self.sentence_start || right.starts_with(char::is_uppercase)) {
            return None;
        }
        let length = left.chars().count();
        let lead = self.vocabulary.language.lead(word);
        if is_capital && lead.is_none() {
            return None;
        }
        match lead {
            Some(Lead::Often) => Some(8),
            Some(Lead::Sometimes) if length == 1 => Some(7),
            Some(Lead::Sometimes) => Some(6),
            Some(Lead::AlsoPrefix) => Some(3),
            None => match words::tier(word) {
                Some(Tier::Common | Tier::Usual) if length > 1 => Some(4),
                Some(Tier::Known) if length > 3 => Some(3),
                _ if length > 3 && self.vocabulary.count(word).all > 0 => Some(2),
                _ => None,
            },
        }
    }

    /// How likely a right half, which is `word` in small letters, is what an element starts with; `None` when it is no word.
    fn weigh_right(&self, left: &str, left_word: &str, right: &str, word: &str) -> Option<(u32, &'static str)> {
        let length = right.chars().count();
        let count = self.vocabulary.count(word).all;
        let tier = words::tier(word);
        let after_small = left.ends_with(char::is_lowercase);
        let is_name = right.starts_with(char::is_uppercase) && after_small;
        let left_lead = self.vocabulary.language.lead(left_word);
        // A word of the document's own stands in it more than once, mostly; the lists have none of other languages.
        let may_be_new = || {
            self.before_target
                && self.vocabulary.language.is_english()
                && self.vocabulary.count(&lower(&[left, right].concat())).all == 1
        };
        let right_lead = self.vocabulary.language.lead(word);
        if length > 2 && (self.has_slug_word)(word) {
            return Some((8, "glued words, by the target"));
        }
        if is_name {
            let known = tier.is_some() || count > 0;
            return (length > 1).then_some(if known {
                (8, "glued words, by the document")
            } else {
                (5, "glued words")
            });
        }
        // Two content words may be a compound that no list has; a function word, unless it is a particle, is its own.
        if left_lead.is_none() {
            let second_of_sentence = matches!(right_lead, Some(Lead::Often | Lead::Sometimes)) && word != "like";
            let both_in_document = count > 0 && self.vocabulary.count(left_word).all > 0 && length > 4;
            return match () {
                () if second_of_sentence && length > 1 => Some((6, "glued words")),
                () if both_in_document => Some((6, "glued words, by the document")),
                // An adverb ends no compound.
                () if tier.is_some() && length > 5 && word.ends_with("ly") => Some((6, "glued words")),
                // Nor does a word of such a form begin one.
                () if tier >= Some(Tier::Usual) && length > 3 && begins_no_compound(left) => Some((6, "glued words")),
                () if tier >= Some(Tier::Usual) && length > 3 && left.len() > 3 && may_be_new() => {
                    Some((5, "glued words"))
                }
                () => None,
            };
        }
        // After a prefix the right half alone proves nothing.
        let wary = left_lead == Some(Lead::AlsoPrefix);
        match tier {
            _ if length == 1 => (right_lead.is_some() && !wary).then_some((4, "glued words")),
            Some(Tier::Common) => Some((6 + u32::from(wary && count > 0), "glued words")),
            Some(Tier::Usual) => Some((6 + u32::from(wary && count > 0), "glued words")),
            _ if count > 0 && length > 3 => Some((6, "glued words, by the document")),
            Some(Tier::Known) if length > 2 => Some((4, "glued words")),
            // No English word of one piece begins like this.
            _ if length > 3 && matches!(left, "from" | "that" | "with" | "your") => Some((4, "glued words")),
            // Of two halves only the first is known: enough, but less than any other place.
            _ if length > 4 && left.len() > 2 && !wary && may_be_new() => {
                Some((if left_lead == Some(Lead::Often) { 0 } else { 2 }, "glued words"))
            }
            _ => None,
        }
    }

    /// `the365`, `up42.0%`: a word, then a number.
    fn before_number(&self, start: usize, part: &str, after: &str, places: &mut Vec<Place>) {
        let digits = after.chars().take_while(char::is_ascii_digit).count();
        if digits == 0 || part.starts_with(char::is_uppercase) || part.len() < 2 {
            return;
        }
        let lead = self.vocabulary.language.lead(part).is_some();
        let known = words::tier(part) >= Some(Tier::Usual) && part.len() > 3;
        if lead || known {
            let weight = 8 + 2 * u32::from(lead) + 2 * u32::from(after.contains(['%', ',', '.']) || digits > 1);
            places.push(Place {
                at: start + part.len(),
                weight,
                cue: "glued to a number",
            });
        }
    }
}

/// Whether a word has the ending of a participle, an adverb or an adjective, with which English compounds do not begin.
fn begins_no_compound(word: &str) -> bool {
    const ENDINGS: [&str; 9] = ["ing", "ed", "ly", "al", "ous", "ive", "able", "ful", "ent"];
    word.len() > 5 && ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// Whether a byte may be of a sign that stands at a place which [`Evidence::at_punctuation`] knows: `“`, `”`, `…`, `»`, `£`
/// and `€` have these as their last bytes, as other characters have.
fn may_be_glued(byte: u8) -> bool {
    is_punctuation(byte)
        || matches!(byte, b')' | b']' | b'%' | b'$' | b'(' | b'#' | b'@')
        || matches!(byte, 0x9C | 0x9D | 0xA6 | 0xBB | 0xA3 | 0xAC)
}

#[cfg(test)]
mod tests;
