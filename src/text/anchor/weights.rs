//! The weights of the models: conditional logits (McFadden 1974) over the candidates of each anchor, trained offline with an
//! L2 penalty on anchors of news and magazine pages, about 11,000 of 785 pages for starts and 14,300 of 780 for ends.
//! Trained on one half of the pages they find 84 % of the starts of the other half, and 79 % of the ends.
//!
//! A positive weight speaks for a candidate. A feature that is a number is weighed by its value, see [`super::features`].

/// Adds each feature to a score by its weight. The features come in the order of the weights.
// Where it is called the compiler sees which weight each feature meets.
#[inline(always)]
pub(super) fn add(weights: &[(&str, f32)], score: &mut f32) -> impl FnMut(&'static str, i32) {
    let mut weights = weights.iter();
    move |_, value| {
        let weight = weights.next().map_or(0.0, |(_, weight)| *weight);
        // Most are nothing.
        if value != 0 {
            *score += value as f32 * weight;
        }
    }
}

/// The features of a start, in the order in which they are given.
#[rustfmt::skip]
pub(super) const START: &[(&str, f32)] = &[
    ("1 word", 0.13),
    ("2 words", 0.90),
    ("3 words", 0.97),
    ("4 words", 0.61),
    ("5 words", 0.23),
    ("6 words", -0.31),
    ("7 words", -0.66),
    ("8 words", -0.91),
    ("9 words", -0.97),
    ("words over 9", -0.23),
    ("stop inside", -1.77),
    ("comma inside", -1.66),
    ("colon inside", -0.84),
    ("closes more", -3.19),
    ("opens more", -2.99),
    ("a function word", 1.72),
    ("hits", 0.70),
    ("all hits", 0.21),
    ("capitals", 0.98),
    ("capitals, site", 1.56),
    ("part of the address", 1.54),
    ("within a part", 0.48),
    ("known", 5.08),
    ("known inside", -1.55),
    ("behind a link or at the start", -2.82),
    ("begins the block", 3.17),
    ("begins the item", 1.49),
    ("whole block", 1.94),
    ("behind ,", 1.45),
    ("behind .", 2.47),
    ("behind :", 2.35),
    ("behind –", 3.20),
    ("in brackets", 3.13),
    ("behind (", 2.74),
    ("in quotes", 2.54),
    ("in quotes, speech", 0.00),
    ("behind “", 2.97),
    ("behind “, speech", 0.00),
    ("tight", -0.60),
    ("starts with a sign", -5.65),
    ("wrapped before", -2.95),
    ("wrapped here", 0.14),
    ("wrapped inside", 0.01),
    ("whole sentence", 1.11),
    ("first article", -0.51),
    ("first preposition", -1.92),
    ("first function", -0.23),
    ("first of target", 1.09),
    ("first number", 0.76),
    ("first capital", 0.38),
    ("first other", 0.43),
    ("first -ing", 0.22),
    ("first -ed", 0.21),
    ("first -ly", -0.13),
    ("first rare", 0.56),
    ("first common", -0.19),
    ("previous article", 0.73),
    ("previous preposition", 0.10),
    ("previous function", 0.27),
    ("previous of target", -1.29),
    ("previous number", -0.48),
    ("previous capital", -1.09),
    ("previous other", -0.40),
    ("small, capital", -0.19),
    ("capital of a sentence, capital", -0.41),
    ("capital of a function word, capital", -2.07),
    ("capital, capital", -0.96),
    ("capital, small", -0.42),
    ("previous -ly", 0.60),
    ("previous -ing", 0.44),
    ("previous -ed", 0.74),
    ("previous -’s", 2.26),
    ("previous rare", 0.19),
    ("previous common", 0.30),
    ("first akin", 0.96),
    ("previous akin", -0.73),
    ("address goes on", -1.96),
];

/// The features of an end, in the order in which they are given.
#[rustfmt::skip]
pub(super) const END: &[(&str, f32)] = &[
    ("1 word", 0.84),
    ("2 words", 1.29),
    ("3 words", 1.12),
    ("4 words", 0.64),
    ("5 words", 0.13),
    ("6 words", -0.39),
    ("7 words", -0.89),
    ("8 words", -1.29),
    ("9 words", -1.45),
    ("words over 9", -0.34),
    ("stop inside", -1.92),
    ("comma inside", -1.22),
    ("colon inside", 0.81),
    ("closes more", -2.10),
    ("opens more", -0.59),
    ("a function word", -0.48),
    ("hits", 0.88),
    ("all hits", 0.26),
    ("capitals", 0.07),
    ("capitals, site", 1.33),
    ("part of the address", 1.22),
    ("within a part", 0.73),
    ("before a link", 0.10),
    ("ends the block", 1.12),
    ("whole block", 1.23),
    ("before ’s", -2.80),
    ("before ,", 0.36),
    ("before . and a capital", 0.52),
    ("before .", 1.18),
    ("before :", 0.75),
    ("before )", 1.59),
    ("before ”", -0.54),
    ("before –", 2.67),
    ("tight", 2.57),
    ("in brackets", 0.81),
    ("in quotes", 3.13),
    ("whole sentence", 0.81),
    ("last article", -2.28),
    ("last preposition", -2.24),
    ("last function", -0.63),
    ("last of target", 1.28),
    ("last number", 1.50),
    ("last capital", 1.30),
    ("last other", 1.07),
    ("last -ing, -ed, -ly", -0.64),
    ("first capital, last small", -0.95),
    ("last of the address", 0.83),
    ("last rare", 0.02),
    ("last common", -0.19),
    ("next article", -2.61),
    ("next preposition", -0.87),
    ("next function", -1.14),
    ("next of target", -2.85),
    ("next number", -4.15),
    ("next capital", -3.20),
    ("next other", -1.95),
    ("capital, capital", -1.14),
    ("small, capital", 0.43),
    ("capital, small", -0.25),
    ("next -ing", -0.25),
    ("next -ed", 0.79),
    ("next -ly", 0.44),
    ("next -s", 0.12),
    ("next rare", 0.83),
    ("next common", 0.40),
    ("next akin", -1.21),
    ("address goes on", -1.55),
];

/// English words right before a start, besides what they are in general; sorted.
pub(super) const BEFORE: &[(u64, f32)] = &keyed([
    ("also", -0.75),
    ("at", -0.43),
    ("best", -0.62),
    ("buy", 1.65),
    ("can", 0.73),
    ("full", 1.16),
    ("has", 0.65),
    ("in", -0.32),
    ("it", -0.51),
    ("like", 0.71),
    ("more", 0.80),
    ("my", 0.64),
    ("offers", 1.82),
    ("our", 0.94),
    ("read", 0.89),
    ("review", 2.16),
    ("that", 0.53),
    ("the", 0.16),
    ("these", 0.70),
    ("to", 0.57),
    ("visit", 1.00),
    ("we", -1.03),
    ("you", -0.41),
]);

/// The same at the start.
pub(super) const FIRST: &[(u64, f32)] = &keyed([
    ("a", -0.62),
    ("also", -0.80),
    ("and", -0.81),
    ("are", -0.54),
    ("be", -0.72),
    ("but", -0.69),
    ("check", 0.73),
    ("for", -0.23),
    ("here", 2.60),
    ("how", 2.39),
    ("is", -0.56),
    ("like", -0.58),
    ("may", 1.76),
    ("my", 1.13),
    ("of", -0.52),
    ("on", 1.46),
    ("our", 0.70),
    ("out", -0.58),
    ("review", -1.04),
    ("that", -0.67),
    ("the", 0.77),
    ("this", 0.93),
    ("to", -0.36),
    ("we", -0.72),
    ("website", -1.36),
    ("what", 1.63),
    ("your", -0.62),
]);

/// The same at the end.
pub(super) const LAST: &[(u64, f32)] = &keyed([
    ("a", -0.30),
    ("and", -1.07),
    ("are", -0.44),
    ("article", 1.21),
    ("best", -1.11),
    ("can", -0.36),
    ("check", -1.00),
    ("for", 0.42),
    ("get", -1.20),
    ("here", 3.19),
    ("how", -0.48),
    ("in", 0.63),
    ("is", -0.71),
    ("list", 1.30),
    ("more", 1.19),
    ("new", -1.10),
    ("of", -0.82),
    ("one", 0.87),
    ("or", -0.50),
    ("out", 0.91),
    ("page", 1.53),
    ("review", 1.40),
    ("that", -0.67),
    ("the", -0.68),
    ("them", 1.47),
    ("this", -0.78),
    ("to", -0.36),
    ("up", 0.86),
    ("us", 1.94),
    ("use", 0.91),
    ("used", 1.46),
    ("website", 1.48),
    ("with", 0.75),
    ("your", -0.74),
]);

/// The same right behind an end.
pub(super) const BEHIND: &[(u64, f32)] = &keyed([
    ("a", -0.86),
    ("an", -0.65),
    ("are", 1.22),
    ("at", -0.89),
    ("be", -0.89),
    ("by", 0.49),
    ("can", 0.69),
    ("found", 2.05),
    ("from", 0.66),
    ("has", 1.02),
    ("have", 0.51),
    ("here", -1.07),
    ("is", 0.97),
    ("it", -1.30),
    ("more", -1.59),
    ("now", 1.41),
    ("of", -1.45),
    ("offer", 1.35),
    ("offers", 1.88),
    ("one", -0.71),
    ("or", 0.81),
    ("our", -1.12),
    ("out", -1.63),
    ("provides", 1.49),
    ("review", -0.65),
    ("that", 0.91),
    ("the", 0.21),
    ("their", -1.12),
    ("today", 1.07),
    ("up", -1.47),
    ("us", -1.12),
    ("via", 2.42),
    ("was", 0.72),
    ("will", 0.73),
    ("you", -0.62),
    ("your", -1.74),
]);

/// A word of a few letters as a number; they are in the order of the words.
pub(super) const fn key(word: &str) -> Option<u64> {
    let mut key = [0; 8];
    match key.split_at_mut_checked(word.len()) {
        Some((own, _)) => own.copy_from_slice(word.as_bytes()),
        None => return None,
    }
    Some(u64::from_be_bytes(key))
}

#[expect(clippy::indexing_slicing, reason = "the compiler says so where one is out of bounds")]
const fn keyed<const N: usize>(words: [(&str, f32); N]) -> [(u64, f32); N] {
    let mut keyed = [(0, 0.0); N];
    let mut at = 0;
    while at < N {
        let (word, weight) = words[at];
        if let Some(key) = key(word) {
            keyed[at] = (key, weight);
        }
        at += 1;
    }
    keyed
}

/// The weight of a lower-case word of a table, by its [`key`].
pub(super) fn of_word(words: &[(u64, f32)], word: Option<u64>) -> f32 {
    let found = word.and_then(|word| words.binary_search_by_key(&word, |(own, _)| *own).ok());
    found.and_then(|at| words.get(at)).map_or(0.0, |(_, weight)| *weight)
}
