//! What speaks for and against a candidate.
//!
//! In: a candidate of a [`Start`] or an [`End`]. Out: its features, each with its name and its value, in the order of
//! [`super::weights`]: first those of the words inside, then those of the border that is looked for.

use super::OPENING;
use super::stretch::{Class, Stretch, Word};
use super::target::{Address, Match};
use crate::text::words::Tier;

const OPENING_QUOTES: &[char] = &['“', '"', '‘', '«'];
const CLOSING_QUOTES: &[char] = &['”', '"', '’', '»'];
const DASHES: &[char] = &['–', '—', '-', '|', '/', '•'];

const CLASSES: [Class; 7] = [
    Class::Article,
    Class::Preposition,
    Class::Function,
    Class::OfTarget,
    Class::Number,
    Class::Capital,
    Class::Other,
];

/// Whether a text has a bracket or quotation mark that a [`Balance`] counts, or may have one.
pub(super) fn has_pairs(text: &str) -> bool {
    !text.is_ascii() || memchr::memchr3(b'(', b')', b'"', text.as_bytes()).is_some()
}

/// How many more brackets and quotation marks of each kind open than close, in a text that grows; straight ones open and close.
#[derive(Default, Clone, Copy)]
pub(super) struct Balance {
    round: i32,
    quotes: i32,
    straight: i32,
}

impl Balance {
    /// Takes in a text that stands before or behind what was read.
    pub(super) fn add(&mut self, text: &str) {
        if text.is_ascii() {
            for byte in text.bytes() {
                self.round += i32::from(byte == b'(') - i32::from(byte == b')');
                self.straight += i32::from(byte == b'"');
            }
            return;
        }
        for c in text.chars() {
            match c {
                '(' => self.round += 1,
                ')' => self.round -= 1,
                '“' => self.quotes += 1,
                '”' => self.quotes -= 1,
                '"' => self.straight += 1,
                _ => {}
            }
        }
    }

    /// Whether more open than close.
    fn opens(self) -> bool {
        self.round > 0 || self.quotes > 0 || self.straight % 2 == 1
    }

    /// Whether more close than open.
    fn closes(self) -> bool {
        self.round < 0 || self.quotes < 0
    }
}

/// An anchor that is thought of: its text, its words, and what it is compared with.
pub(super) struct Candidate<'c> {
    pub(super) stretch: &'c Stretch<'c>,
    pub(super) address: &'c Address<'c>,
    /// How the letters of the anchor stand to the address, and those with the word beside the border that is looked for.
    pub(super) found: Match,
    pub(super) found_wider: Match,
    pub(super) anchor: &'c str,
    pub(super) balance: Balance,
    /// What stands before it and behind it, as far as it can be of the same element or matters.
    pub(super) before: &'c str,
    pub(super) behind: &'c str,
    pub(super) first: usize,
    pub(super) last: usize,
}

/// What is known of the place of a start.
#[derive(Default)]
pub(super) struct Start {
    /// Whether an element is known to start there, or in the anchor.
    pub(super) is_known: bool,
    pub(super) known_inside: bool,
    /// Whether it follows the link before, or begins the block; an item; the whole of a block.
    pub(super) is_low: bool,
    pub(super) begins_block: bool,
    pub(super) is_item: bool,
    pub(super) is_whole: bool,
    /// Whether the text before it was wrapped, which would have taken the space; it was wrapped right there, or behind it.
    pub(super) wrapped_before: bool,
    pub(super) wrapped_here: bool,
    pub(super) wrapped_inside: bool,
}

/// What is known of the place of an end.
#[derive(Default)]
pub(super) struct End {
    /// Whether nothing but signs stands behind it; before the next link, at the end of the block, of which it is all.
    pub(super) is_last: bool,
    pub(super) before_link: bool,
    pub(super) ends_block: bool,
    pub(super) is_whole: bool,
}

impl Candidate<'_> {
    fn word(&self, at: usize) -> Option<&Word<'_>> {
        self.stretch.words.get(at)
    }

    /// What the anchor is by itself.
    #[inline(always)]
    fn inner(&self, give: &mut impl FnMut(&'static str, i32)) {
        let inner = self.stretch.inner(self.first, self.last);
        let first = self.word(self.first);
        let capital = first.is_some_and(|word| word.is_capital) && !inner.has_small;
        const LENGTHS: [&str; 9] = [
            "1 word", "2 words", "3 words", "4 words", "5 words", "6 words", "7 words", "8 words", "9 words",
        ];
        for (name, words) in LENGTHS.into_iter().zip(1..) {
            give(name, flag(inner.words.min(LENGTHS.len()) == words));
        }
        give("words over 9", inner.words.saturating_sub(LENGTHS.len()).min(10) as i32);
        give("stop inside", flag(inner.stop));
        give("comma inside", flag(inner.comma));
        give("colon inside", flag(inner.colon));
        give("closes more", flag(self.balance.closes()));
        give("opens more", flag(self.balance.opens()));
        give("a function word", flag(inner.words == 1 && inner.functions == 1));
        give("hits", i32::from(inner.hits.min(6)));
        give("all hits", flag(inner.hits > 0 && inner.misses == 0));
        give("capitals", flag(capital));
        give("capitals, site", flag(capital && self.address.is_site));
        give("part of the address", flag(self.found == Match::Whole));
        give("within a part", flag(self.found == Match::Within));
    }

    /// The features of an anchor of which the start is looked for.
    // Where it is called the compiler sees which weight each feature meets.
    #[inline(always)]
    pub(super) fn each_of_start(&self, start: &Start, mut give: impl FnMut(&'static str, i32)) {
        self.inner(&mut give);
        self.place_of_start(start, &mut give);
        let first = self.word(self.first);
        let previous = self.first.checked_sub(1).and_then(|at| self.word(at));
        const FIRST: [&str; 7] = [
            "first article",
            "first preposition",
            "first function",
            "first of target",
            "first number",
            "first capital",
            "first other",
        ];
        classes(FIRST, first, &mut give);
        let ends = |word: Option<&Word<'_>>, ending: &str| flag(word.is_some_and(|word| word.low.ends_with(ending)));
        give("first -ing", ends(first, "ing"));
        give("first -ed", ends(first, "ed"));
        give("first -ly", ends(first, "ly"));
        tiers("first rare", "first common", first, &mut give);
        const PREVIOUS: [&str; 7] = [
            "previous article",
            "previous preposition",
            "previous function",
            "previous of target",
            "previous number",
            "previous capital",
            "previous other",
        ];
        classes(PREVIOUS, previous, &mut give);
        let first_capital = first.is_some_and(|word| word.is_capital);
        let previous_capital = previous.is_some_and(|word| word.is_capital);
        let previous_function = previous.is_some_and(|word| word.is_function);
        let begins_sentence = match self.first.checked_sub(2).and_then(|at| self.word(at)) {
            Some(word) => word.ends_sentence || word.colon,
            None => true,
        };
        let both = first_capital && previous_capital;
        give(
            "small, capital",
            flag(previous.is_some() && first_capital && !previous_capital),
        );
        give("capital of a sentence, capital", flag(both && begins_sentence));
        give(
            "capital of a function word, capital",
            flag(both && !begins_sentence && previous_function),
        );
        give("capital, capital", flag(both && !begins_sentence && !previous_function));
        let is_open = previous.is_some_and(|word| word.is_open);
        give(
            "capital, small",
            flag(!first_capital && previous_capital && !begins_sentence && is_open),
        );
        give("previous -ly", ends(previous, "ly"));
        give(
            "previous -ing",
            if previous_function { 0 } else { ends(previous, "ing") },
        );
        give("previous -ed", ends(previous, "ed"));
        give("previous -’s", ends(previous, "’s").max(ends(previous, "'s")));
        tiers("previous rare", "previous common", previous, &mut give);
        let is_akin = |word: Option<&Word<'_>>| flag(word.is_some_and(|word| word.is_akin));
        give("first akin", is_akin(first));
        give("previous akin", is_akin(previous));
        give(
            "address goes on",
            flag(previous.is_some() && self.found_wider != Match::None),
        );
    }

    /// Where a start stands.
    #[inline(always)]
    fn place_of_start(&self, start: &Start, give: &mut impl FnMut(&'static str, i32)) {
        give("known", flag(start.is_known));
        give("known inside", flag(start.known_inside));
        give("behind a link or at the start", flag(start.is_low));
        give("begins the block", flag(start.begins_block));
        give("begins the item", flag(start.begins_block && start.is_item));
        give("whole block", flag(start.begins_block && start.is_whole));
        let spaced = !start.is_low && self.before.ends_with(' ');
        let before = self.before.trim_end().chars().next_back();
        let sign = self.behind.chars().next();
        let behind = |signs: &[char]| flag(spaced && before.is_some_and(|c| signs.contains(&c)));
        give("behind ,", behind(&[',', ';']));
        give("behind .", behind(&['.', '!', '?']));
        give("behind :", behind(&[':']));
        give("behind –", behind(DASHES));
        let tight = !start.is_low && !spaced;
        let bracket = tight && before.is_some_and(|c| matches!(c, '(' | '[' | '{'));
        let closed = sign.is_some_and(|c| matches!(c, ')' | ']' | '}' | ','));
        give("in brackets", flag(bracket && closed));
        give("behind (", flag(bracket && !closed));
        let quote = tight && before.is_some_and(|c| OPENING_QUOTES.contains(&c));
        // A paragraph that begins with a quotation mark is speech, and speech is not an anchor for that.
        let is_speech = self.before.chars().nth(1).is_none() && start.begins_block;
        let closed = sign.is_some_and(|c| CLOSING_QUOTES.contains(&c) || matches!(c, ',' | '.'));
        give("in quotes", flag(quote && closed && !is_speech));
        give("in quotes, speech", flag(quote && closed && is_speech));
        give("behind “", flag(quote && !closed && !is_speech));
        give("behind “, speech", flag(quote && !closed && is_speech));
        give("tight", flag(tight && !bracket && !quote));
        let opens = self.anchor.chars().next().is_some_and(|c| OPENING.contains(&c));
        give("starts with a sign", flag(opens));
        give("wrapped before", flag(start.wrapped_before));
        give("wrapped here", flag(start.wrapped_here));
        give("wrapped inside", flag(start.wrapped_inside));
        give("whole sentence", flag(is_sentence(before, sign)));
    }

    /// The features of an anchor of which the end is looked for.
    #[inline(always)]
    pub(super) fn each_of_end(&self, end: &End, mut give: impl FnMut(&'static str, i32)) {
        self.inner(&mut give);
        let (first, last) = (self.word(self.first), self.word(self.last));
        let spaced = self.behind.starts_with(' ');
        let follows = self.word(self.last + 1);
        let next = follows.filter(|_| spaced);
        self.place_of_end(end, follows.is_some_and(|word| word.is_capital), &mut give);
        const LAST: [&str; 7] = [
            "last article",
            "last preposition",
            "last function",
            "last of target",
            "last number",
            "last capital",
            "last other",
        ];
        classes(LAST, last, &mut give);
        let ends = |word: Option<&Word<'_>>, ending: &str| word.is_some_and(|word| word.low.ends_with(ending));
        give(
            "last -ing, -ed, -ly",
            flag(["ing", "ed", "ly"].iter().any(|ending| ends(last, ending))),
        );
        let is_capital = |word: Option<&Word<'_>>| word.is_some_and(|word| word.is_capital);
        give(
            "first capital, last small",
            flag(self.first < self.last && is_capital(first) && !is_capital(last)),
        );
        give(
            "last of the address",
            flag(last.is_some_and(|word| self.address.ends_with(&word.low))),
        );
        tiers("last rare", "last common", last, &mut give);
        const NEXT: [&str; 7] = [
            "next article",
            "next preposition",
            "next function",
            "next of target",
            "next number",
            "next capital",
            "next other",
        ];
        classes(NEXT, next, &mut give);
        give("capital, capital", flag(is_capital(last) && is_capital(next)));
        give("small, capital", flag(!is_capital(last) && is_capital(next)));
        give(
            "capital, small",
            flag(is_capital(last) && next.is_some() && !is_capital(next)),
        );
        let of_meaning = next.filter(|word| !word.is_function);
        give("next -ing", flag(ends(of_meaning, "ing")));
        give("next -ed", flag(ends(next, "ed")));
        give("next -ly", flag(ends(next, "ly")));
        give("next -s", flag(ends(of_meaning, "s")));
        tiers("next rare", "next common", next, &mut give);
        give("next akin", flag(next.is_some_and(|word| word.is_akin)));
        give(
            "address goes on",
            flag(next.is_some() && self.found_wider != Match::None),
        );
    }

    /// Where an end stands.
    #[inline(always)]
    fn place_of_end(&self, end: &End, next_is_capital: bool, give: &mut impl FnMut(&'static str, i32)) {
        give("before a link", flag(end.before_link));
        give("ends the block", flag(end.ends_block));
        give("whole block", flag(end.is_whole));
        let mut signs = self.behind.chars();
        let (sign, second) = (signs.next(), signs.next());
        let possessive = self.behind.starts_with("’s") || self.behind.starts_with("'s");
        let is = |signs: &[char]| !end.is_last && !possessive && sign.is_some_and(|c| signs.contains(&c));
        give("before ’s", flag(possessive && !end.is_last));
        give("before ,", flag(is(&[',', ';'])));
        give("before . and a capital", flag(is(&['.', '!', '?']) && next_is_capital));
        give("before .", flag(is(&['.', '!', '?']) && !next_is_capital));
        give("before :", flag(is(&[':'])));
        give("before )", flag(is(&[')', ']', '}'])));
        give("before ”", flag(is(CLOSING_QUOTES)));
        let dash = second.is_some_and(|c| DASHES.contains(&c) || c == '(');
        give("before –", flag(is(&[' ']) && dash));
        let known = [' ', ',', ';', '.', '!', '?', ':', ')', ']', '}'];
        give(
            "tight",
            flag(!end.is_last && !possessive && !is(&known) && !is(CLOSING_QUOTES)),
        );
        let before = self.before.chars().next_back();
        let in_brackets = before.is_some_and(|c| matches!(c, '(' | '[' | '{'));
        give(
            "in brackets",
            flag(in_brackets && sign.is_some_and(|c| matches!(c, ')' | ']' | '}' | ',' | ';'))),
        );
        let in_quotes = before.is_some_and(|c| OPENING_QUOTES.contains(&c));
        give(
            "in quotes",
            flag(in_quotes && sign.is_some_and(|c| CLOSING_QUOTES.contains(&c))),
        );
        let before = self.before.trim_end().chars().next_back();
        give("whole sentence", flag(is_sentence(before, sign)));
    }
}

/// Whether an anchor between two signs begins and ends as sentences do.
fn is_sentence(before: Option<char>, behind: Option<char>) -> bool {
    before.is_none_or(|c| matches!(c, '.' | '!' | '?' | ':')) && behind.is_none_or(|c| matches!(c, '.' | '!' | '?'))
}

/// A fact as a number.
fn flag(fact: bool) -> i32 {
    i32::from(fact)
}

#[inline(always)]
fn classes(names: [&'static str; 7], word: Option<&Word<'_>>, give: &mut impl FnMut(&'static str, i32)) {
    for (name, class) in names.into_iter().zip(CLASSES) {
        give(name, flag(word.is_some_and(|word| word.class == class)));
    }
}

#[inline(always)]
fn tiers(rare: &'static str, common: &'static str, word: Option<&Word<'_>>, give: &mut impl FnMut(&'static str, i32)) {
    let tier = word.map(|word| word.tier);
    give(rare, flag(tier == Some(None)));
    give(common, flag(tier == Some(Some(Tier::Common))));
}
