//! The captions of a rendering that nothing tells but where they stand and what they look like.
//!
//! A renderer puts blank lines around paragraphs and none around the text of a figure, nor around whatever else is no
//! paragraph: labels, buttons, the cells of a table. Each such line gets a score, the log odds of its being a caption, from
//! a linear model of its form and its neighbours ([`WEIGHTS`]), and then a second one from the scores of all such lines
//! ([`COMPANY`]): where one is a caption others are.

use std::sync::LazyLock;

use crate::case::lower;
use crate::document::{Block, BlockKind, Document};
use crate::labels::{Labels, Role};
use crate::passes::facts::{Facts, Overview};
use crate::passes::measures::yes;
use crate::table::{PageSet, PageTable, WordTable};

use super::{floats, is_unlinked, reads_like_a_caption};

/// The longest caption, in characters.
const MAX_CHARS: usize = 400;
/// The longest one that reads like a caption in full.
const MAX_PLAIN: usize = 200;
/// A block of at least this many characters is taken for running text.
const MIN_PROSE: usize = 100;
/// Scores beyond this, on either side, are as good as certain.
const CERTAIN: f32 = 8.0;

/// What each feature of a line weighs: trained offline, with an L2 penalty, on renderings of articles and of whole pages in
/// the manner of jsoup, of which the captions are known or marked in the page.
#[rustfmt::skip]
const WEIGHTS: &[(&str, f32)] = &[
    ("bias", -4.74),
    ("1 word", -1.66),
    ("2 words", -1.32),
    ("4 or 5 words", 0.21),
    ("6 to 8 words", 0.82),
    ("13 to 20 words", 0.19),
    ("21 to 30 words", -0.60),
    ("31 words and more", -1.09),
    ("capitals", 1.20),
    ("ends in a stop", 0.69),
    ("ends in a mark", -0.78),
    ("begins with a digit", -1.17),
    ("begins with a mark", -1.17),
    ("price", -1.06),
    ("slash", 1.34),
    ("glued", -0.98),
    ("2 sentences", -0.62),
    ("points", 1.15),
    ("reader", -1.02),
    ("asks", -1.62),
    ("linked", -0.54),
    ("links", -0.96),
    ("plain, between paragraphs", 1.42),
    ("behind the prose", -0.76),
    ("prose above", 0.97),
    ("prose 2 above", 0.51),
    ("prose below", 0.96),
    ("prose 2 below", 0.56),
    ("item above", -1.03),
    ("linked above", -0.47),
    ("linked below", -1.09),
    ("gap above the one above", 0.58),
    ("gap below the one below", 1.36),
];

/// What each feature of a line's score among the others weighs: trained on the scores that models gave which had not seen
/// the page.
#[rustfmt::skip]
const COMPANY: &[(&str, f32)] = &[
    ("bias", -1.19),
    ("score", 0.93),
    ("others", 0.34),
    ("mean of the others", 0.75),
    ("highest of the others", 1.50),
    ("next to", 1.07),
];

/// Words, in lower case, with which captions point at what they show.
#[rustfmt::skip]
const POINTING: &[&str] = &[
    "left", "right", "above", "below", "pictured", "photo", "photograph", "picture", "image", "screenshot", "source",
    "illustration", "courtesy", "seen", "shown", "view", "example", "sample",
    "bild", "foto", "quelle", "rechts", "ansicht", "gauche", "droite", "vue", "izquierda", "derecha", "imagen", "fuente",
    "vista", "esquerda", "direita", "imagem", "fonte", "sinistra", "destra", "immagine", "bron", "afbeelding",
];

/// Words, in lower case, with which lines begin that ask something of the reader or promise an answer.
#[rustfmt::skip]
const ASKING: &[&str] = &[
    "read", "click", "see", "get", "find", "shop", "buy", "learn", "check", "download", "sign", "view", "join", "watch",
    "try", "note", "how", "what", "why", "best", "pros", "cons", "step",
    "lesen", "siehe", "jetzt", "mehr", "wie", "was", "warum", "lire", "voir", "découvrez", "comment", "pourquoi",
    "leer", "ver", "cómo", "qué", "lees", "bekijk", "hoe", "wat", "waarom", "leia", "veja", "como", "leggi", "vedi",
    "perché", "scopri",
];

/// Words, in lower case, for the reader.
#[rustfmt::skip]
const READER: &[&str] = &[
    "you", "your", "yours", "vous", "votre", "vos", "usted", "ustedes", "você", "dein", "deine", "deinen",
];

/// Which of these lists a word is in.
#[derive(Default, Clone, Copy)]
struct Tells {
    points: bool,
    asks: bool,
    reader: bool,
}

/// The words of the lists.
static WORDS: LazyLock<WordTable<Tells>> = LazyLock::new(|| {
    let mut words: WordTable<Tells> = WordTable::default();
    POINTING.iter().for_each(|word| words.entry(word).points = true);
    ASKING.iter().for_each(|word| words.entry(word).asks = true);
    READER.iter().for_each(|word| words.entry(word).reader = true);
    words
});

impl Tells {
    /// What a word tells, whatever its capitals and the punctuation around it.
    fn of(word: &str) -> Tells {
        let bare = lower(word.trim_matches(|c: char| !c.is_alphanumeric()));
        WORDS.get(bare.as_bytes()).copied().unwrap_or_default()
    }

    fn or(self, other: Tells) -> Tells {
        Tells {
            points: self.points || other.points,
            asks: self.asks || other.asks,
            reader: self.reader || other.reader,
        }
    }
}

/// Labels the lines that their place and their form tell to be captions.
pub(super) fn by_place(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    // Captions stand between paragraphs.
    if !overview.is_rendering || overview.prose.is_empty() {
        return;
    }
    let lines = Lines::of(overview, labels);
    for (i, score) in lines.numbers.iter().zip(Company::of(&lines.scores()).scores()) {
        let id = overview.blocks.get(*i).filter(|_| score > 0.0).map(|facts| facts.id);
        if let Some(id) = id {
            labels.block(id, Role::Caption, "between paragraphs");
        }
    }
}

/// The lines of a rendering of which nothing has been said, without a blank line on either side.
struct Lines<'o, 'd> {
    overview: &'o Overview<'d>,
    /// Their blocks.
    numbers: Vec<usize>,
    /// Those that read like captions and stand between paragraphs of a text that has gaps between them. Where most of these
    /// begin alike, they are labels, and not among the lines.
    plain: PageSet<usize>,
}

impl<'o, 'd> Lines<'o, 'd> {
    fn of(overview: &'o Overview<'d>, labels: &Labels<'_>) -> Self {
        let mut lines = Lines {
            overview,
            numbers: Vec::new(),
            plain: PageSet::default(),
        };
        let blocks = 0..overview.blocks.len();
        lines.numbers = blocks.filter(|i| lines.is_candidate(*i, labels)).collect();
        if paragraphs_have_gaps(overview.document) {
            let plain = lines.numbers.iter().copied().filter(|i| lines.is_plain(*i));
            let plain: Vec<usize> = plain.collect();
            let texts = plain.iter().filter_map(|i| lines.block(*i)).map(|facts| facts.text);
            let are_labels = begin_alike(texts);
            lines.plain = plain.into_iter().collect();
            if are_labels {
                lines.numbers.retain(|i| !lines.plain.contains(i));
            }
        }
        lines
    }

    fn block(&self, i: usize) -> Option<&Facts<'d>> {
        self.overview.blocks.get(i)
    }

    fn is_candidate(&self, i: usize, labels: &Labels<'_>) -> bool {
        self.block(i).is_some_and(|facts| {
            facts.block.kind == BlockKind::Paragraph
                && facts.chars() <= MAX_CHARS
                && floats(self.overview.document, i)
                && labels.is_free(facts.id)
                && facts.text.contains(char::is_alphabetic)
        })
    }

    /// How likely each is a caption, by itself.
    fn scores(&self) -> Vec<f32> {
        let score = |i: &usize| {
            let mut weights = WEIGHTS.iter().map(|(_, weight)| *weight);
            let mut score = 0.0;
            self.features(*i, |_, value| score += value * weights.next().unwrap_or_default());
            score
        };
        self.numbers.iter().map(score).collect()
    }

    fn features(&self, i: usize, mut give: impl FnMut(&'static str, f32)) {
        let Some(facts) = self.block(i) else { return };
        let text = facts.text.trim();
        give("bias", 1.0);
        let words = facts.letters.words;
        give("1 word", yes(words == 1));
        give("2 words", yes(words == 2));
        give("4 or 5 words", yes((4..=5).contains(&words)));
        give("6 to 8 words", yes((6..=8).contains(&words)));
        give("13 to 20 words", yes((13..=20).contains(&words)));
        give("21 to 30 words", yes((21..=30).contains(&words)));
        give("31 words and more", yes(words >= 31));
        let all_capitals = facts.letters.capitals == facts.letters.parted;
        give("capitals", yes(words >= 3 && all_capitals));
        give("ends in a stop", yes(text.ends_with(['.', '。'])));
        give("ends in a mark", yes(text.ends_with(['?', '!', '？', '！'])));
        give(
            "begins with a digit",
            yes(text.starts_with(|c: char| c.is_ascii_digit())),
        );
        let is_mark = |c: char| !c.is_alphanumeric() && !"“\"‘'«@(#".contains(c);
        give("begins with a mark", yes(text.starts_with(is_mark)));
        give("price", yes(text.contains(['$', '€', '£', '%'])));
        give("slash", yes(has_slash_between_names(text)));
        give("glued", yes(is_glued(text)));
        give("2 sentences", yes(sentences_behind_the_first(text) == 1));
        let mut own = text.split_whitespace().map(Tells::of);
        let first = own.next().unwrap_or_default();
        let any = own.fold(first, Tells::or);
        give("points", yes(any.points));
        give("reader", yes(any.reader));
        give("asks", yes(first.asks));
        give("linked", yes(facts.is_link_only()));
        give("links", yes(facts.links.len() >= 2));
        give("plain, between paragraphs", yes(self.plain.contains(&i)));
        give("behind the prose", yes(i >= self.overview.prose.end));

        let (above, below) = (i.checked_sub(1).and_then(|i| self.block(i)), self.block(i + 1));
        let two_above = i.checked_sub(2).and_then(|i| self.block(i));
        let two_below = self.block(i + 2);
        let is_prose = |block: Option<&Facts<'_>>| yes(block.is_some_and(|facts| facts.is_prose()));
        let is_linked = |block: Option<&Facts<'_>>| yes(block.is_some_and(Facts::is_link_only));
        let is_item = |facts: &Facts<'_>| matches!(facts.block.kind, BlockKind::ListItem { .. });
        give("prose above", is_prose(above));
        give("prose 2 above", is_prose(two_above));
        give("prose below", is_prose(below));
        give("prose 2 below", is_prose(two_below));
        give("item above", yes(above.is_some_and(is_item)));
        give("linked above", is_linked(above));
        give("linked below", is_linked(below));
        give(
            "gap above the one above",
            yes(above.is_some_and(|facts| facts.block.gap)),
        );
        give(
            "gap below the one below",
            yes(two_below.is_some_and(|facts| facts.block.gap)),
        );
    }

    /// Whether a line reads like a caption and stands between paragraphs.
    fn is_plain(&self, i: usize) -> bool {
        self.block(i).is_some_and(|facts| {
            facts.chars() <= MAX_PLAIN
                && facts.copies < 2
                && is_unlinked(facts)
                && reads_like_a_caption(facts.text.trim())
                && stands_between_paragraphs(self.overview.document, i)
        })
    }
}

/// Whether most of some lines begin with the same word, as labels do that a page puts into each of its parts:
/// `Published by …`, `Best …`.
fn begin_alike<'t>(lines: impl Iterator<Item = &'t str>) -> bool {
    /// So few lines may begin alike by chance.
    const FEWEST: usize = 3;
    let mut words: PageTable<&str, usize> = PageTable::default();
    let (mut count, mut most) = (0, 0);
    for line in lines {
        count += 1;
        let alike = words
            .entry(line.split_whitespace().next().unwrap_or_default())
            .or_default();
        *alike += 1;
        most = most.max(*alike);
    }
    most >= FEWEST && most * 2 > count
}

/// The scores of lines, and the chances that they tell.
struct Company {
    lines: Vec<(f32, f32)>,
    /// The sum of the chances, the highest one and the next.
    all: f32,
    highest: f32,
    second: f32,
}

impl Company {
    fn of(scores: &[f32]) -> Self {
        let scores = scores.iter().map(|score| score.clamp(-CERTAIN, CERTAIN));
        let lines: Vec<(f32, f32)> = scores.map(|score| (score, 1.0 / (1.0 + (-score).exp()))).collect();
        let chances = lines.iter().map(|(_, chance)| *chance);
        let (highest, second) =
            chances
                .clone()
                .fold((0.0, 0.0), |(highest, second), chance: f32| match chance > highest {
                    true => (chance, highest),
                    false => (highest, chance.max(second)),
                });
        Company {
            all: chances.sum(),
            highest,
            second,
            lines,
        }
    }

    /// The scores of the lines once those of the others are known.
    fn scores(&self) -> impl Iterator<Item = f32> {
        (0..self.lines.len()).map(|i| {
            let mut weights = COMPANY.iter().map(|(_, weight)| *weight);
            let mut sum = 0.0;
            self.features(i, |_, value| sum += value * weights.next().unwrap_or_default());
            sum
        })
    }

    fn features(&self, i: usize, mut give: impl FnMut(&'static str, f32)) {
        let Some((score, chance)) = self.lines.get(i) else {
            return;
        };
        let others = (self.all - chance).max(0.0);
        let count = self.lines.len().saturating_sub(1).max(1) as f32;
        let is_highest = *chance >= self.highest;
        let next = i.checked_sub(1).into_iter().chain([i + 1]);
        let next = next.filter_map(|i| self.lines.get(i)).map(|(_, chance)| *chance);
        give("bias", 1.0);
        give("score", *score);
        give("others", others.ln_1p());
        give("mean of the others", others / count);
        give(
            "highest of the others",
            if is_highest { self.second } else { self.highest },
        );
        give("next to", next.fold(0.0, f32::max));
    }
}

/// Whether a slash parts two names: `Jane Doe / Example`.
fn has_slash_between_names(text: &str) -> bool {
    text.match_indices('/').any(|(at, _)| {
        let before = text.get(..at).unwrap_or_default().trim_end();
        let behind = text.get(at + 1..).unwrap_or_default().trim_start();
        before.ends_with(char::is_alphanumeric) && behind.starts_with(|c: char| c.is_ascii_uppercase())
    })
}

/// Whether a capital follows a small letter or a full stop within a word: `Pros and consFree updates`.
fn is_glued(text: &str) -> bool {
    let mut triples = text.as_bytes().windows(3);
    triples.any(|triple| matches!(triple, [b'a'..=b'z' | b'.', b'A'..=b'Z', b'a'..=b'z']))
}

/// How many sentences begin behind the first one.
fn sentences_behind_the_first(text: &str) -> usize {
    let stops = text.match_indices(['.', '!', '?']);
    let begins = stops.filter(|(at, _)| {
        let rest = text.get(at + 1..).unwrap_or_default();
        let rest = rest.strip_prefix(['"', '”', ')']).unwrap_or(rest);
        let next = rest.trim_start_matches(' ');
        next.len() < rest.len() && next.starts_with(|c: char| c.is_ascii_uppercase() || matches!(c, '“' | '"'))
    });
    begins.count()
}

/// Whether most of the document's running text is in blocks with blank lines around them.
fn paragraphs_have_gaps(document: &Document) -> bool {
    let blocks = document.blocks();
    let (mut all, mut apart) = (0_usize, 0_usize);
    for (i, block) in blocks.iter().enumerate() {
        let len = document.block_text(block).len();
        if block.kind == BlockKind::Paragraph && len >= MIN_PROSE {
            all += len;
            let gap_after = blocks.get(i + 1).is_some_and(|next| next.gap);
            apart += if block.gap || gap_after { len } else { 0 };
        }
    }
    apart * 5 > all * 3
}

/// Whether the block above and the one below are paragraphs, or one of them is a heading.
fn stands_between_paragraphs(document: &Document, i: usize) -> bool {
    let block = |i: usize| document.blocks().get(i);
    let (Some(below), Some(above)) = (block(i + 1), i.checked_sub(1).and_then(block)) else {
        return false;
    };
    let is_text = |b: &Block| matches!(b.kind, BlockKind::Paragraph | BlockKind::Heading(_));
    let is_prose = |b: &Block| document.block_text(b).chars().count() >= MIN_PROSE;
    let closed = above.gap && block(i + 2).is_some_and(|next| next.gap);
    is_text(above) && is_text(below) && closed && (is_prose(above) || is_prose(below))
}

#[cfg(test)]
mod tests;
