//! The headline of a rendering, in which no element and no tag tells it: by where a line stands and by what it says.
//!
//! Each line before the first quarter of the running text gets a score, the log odds against there being no headline, from
//! a linear model ([`weights`]): its form and its place, whether lines about the author and the date follow, how much it
//! has in common with the page's address and with the article.

mod line;
mod weights;
mod words;

use std::cell::OnceCell;

use crate::document::Span;
use crate::labels::{Labels, Role};
use crate::passes::facts::{Facts, Overview};
use crate::passes::measures::{Measures, yes};
use crate::prose::alphanumeric_runs;
use crate::table::PageSet;
use crate::urls::Slug;
use line::Line;
use weights::{FORM, SAID};
use words::{MIN_CHARS, each_telling_word};

/// A paragraph has so many words.
pub(super) const MIN_WORDS: f32 = 20.0;

/// The headline stands before such a share of the running text at the latest.
const LATEST: f32 = 0.25;

/// The lines of so many blocks before that are looked at, and of so many in each.
const REACH: usize = 150;
const LINES: usize = 8;

/// A longer line, in bytes, is no headline.
const LONGEST: usize = 400;

/// So many bytes of the article are compared with the lines.
const COMPARED: usize = 4000;

/// About one word comes in so many of them that tells and stood in none before.
const BYTES_PER_WORD: usize = 16;

/// A line with at least this score is the headline, and the one with the best score if it has the same words as the page's
/// address.
const LEAST: f32 = 0.5;

/// What a line may gain by what it says, and besides by saying what the page's address or its titles say.
const MOST_SAID: f32 = 5.0;
const MOST_NAMED: f32 = 5.5;

/// And what by its being said before.
const MOST_SAID_BEFORE: f32 = 1.0;

/// The lines among which the headline is.
struct Lines<'o, 'd> {
    blocks: &'o [Facts<'d>],
    measures: &'o [Measures],
    lines: Vec<Line<'d>>,
    /// What the passes say that each block is.
    roles: Vec<Role>,
    /// The words of running text before each block, and in all.
    prose: Vec<f32>,
    slug: Option<Slug>,
    /// The titles under which the page offers itself for sharing.
    shared: Vec<Slug>,
    /// The text of the page.
    text: &'d str,
    /// The highest level of the headings; 0 where none is marked.
    highest: u8,
    /// Whether one heading alone is of level 1.
    has_title: bool,
    /// The share of the blocks that are not of the article.
    cut: f32,
    /// The words of the article's beginning.
    words: OnceCell<PageSet<u64>>,
}

/// The bytes of the line that is the headline, and its block.
pub(super) fn find(overview: &Overview<'_>, measures: &[Measures], labels: &Labels<'_>) -> Option<(usize, Span)> {
    let lines = Lines::of(overview, measures, labels)?;
    let (score, at) = lines.best()?;
    let line = lines.lines.get(at)?;
    let is_address = || lines.likeness(line).is_some_and(|likeness| likeness >= Slug::SURE);
    if score < LEAST && !is_address() {
        return None;
    }
    let facts = overview.blocks.get(line.block)?;
    let start = facts.block.span.start + line.start as u32;
    Some((line.block, start..start + line.text.len() as u32))
}

impl<'o, 'd> Lines<'o, 'd> {
    fn of(overview: &'o Overview<'d>, measures: &'o [Measures], labels: &Labels<'_>) -> Option<Self> {
        let blocks = overview.blocks.as_slice();
        let roles: Vec<Role> = blocks.iter().map(|facts| role(facts, labels)).collect();
        let mut sum = 0.0;
        let mut prose = vec![0.0];
        prose.extend(measures.iter().zip(&roles).map(|(m, role)| {
            sum += if *role == Role::Body && m.prose >= MIN_WORDS {
                m.prose
            } else {
                0.0
            };
            sum
        }));
        let end = prose.iter().position(|before| *before > sum * LATEST)?;
        let mut lines = Vec::new();
        for block in end.saturating_sub(REACH)..end {
            let Some(facts) = blocks.get(block) else { continue };
            let text = facts.text;
            let mut end = 0;
            let all = text.split_inclusive('\n').take(LINES).map(|line| {
                let start = end + line.len() - line.trim_start().len();
                end += line.len();
                Line::new(facts, block, start, line.trim(), false)
            });
            lines.extend(
                all.chain(Line::behind_links(facts, block))
                    .filter(|line| !line.text.is_empty() && line.text.len() <= LONGEST),
            );
        }
        let levels = || measures.iter().map(|m| m.heading).filter(|level| *level > 0);
        let cut = roles.iter().filter(|role| **role != Role::Body).count();
        Some(Lines {
            blocks,
            measures,
            lines,
            prose,
            slug: overview.slug(),
            shared: overview.shared_titles(),
            text: overview.document.text(),
            highest: levels().min().unwrap_or(0),
            has_title: levels().filter(|level| *level == 1).take(2).count() == 1,
            cut: cut as f32 / roles.len().max(1) as f32,
            roles,
            words: OnceCell::new(),
        })
    }

    /// The highest score of a line, and the first line that has it, of those that what they say can make the headline.
    fn best(&self) -> Option<(f32, usize)> {
        let mut forms: Vec<(f32, usize)> = (0..self.lines.len()).map(|at| (self.score_form(at), at)).collect();
        forms.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut best: Option<(f32, usize)> = None;
        let has_names = self.slug.is_some() || !self.shared.is_empty();
        let most = MOST_SAID + if has_names { MOST_NAMED } else { 0.0 };
        // What a line says is read while it may still be better than all that were read before.
        for (form, at) in forms {
            let least = best.map_or(f32::NEG_INFINITY, |(score, _)| score);
            if form + most < LEAST || form + most + MOST_SAID_BEFORE < least {
                break;
            }
            let is_better =
                |score: &f32| best.is_none_or(|(other, first)| score.total_cmp(&other).then(first.cmp(&at)).is_gt());
            if let Some(score) = self.score(at, form, least).filter(is_better) {
                best = Some((score, at));
            }
        }
        best
    }

    fn score_form(&self, at: usize) -> f32 {
        let mut weights = FORM.iter().map(|(_, weight)| *weight);
        let mut score = 0.0;
        self.form(at, |_, value| score += value * weights.next().unwrap_or_default());
        score
    }

    /// How likely a line is the headline, by its form and what it says; `None` where that is surely less than some score.
    fn score(&self, at: usize, form: f32, least: f32) -> Option<f32> {
        let mut weights = SAID.iter().map(|(_, weight)| *weight);
        let mut score = form;
        self.content(at, |_, value| score += value * weights.next().unwrap_or_default());
        if score + MOST_NAMED + MOST_SAID_BEFORE < least {
            return None;
        }
        self.names(at, |_, value| score += value * weights.next().unwrap_or_default());
        if score + MOST_SAID_BEFORE >= LEAST {
            self.before(at, |_, value| score += value * weights.next().unwrap_or_default());
        }
        Some(score)
    }

    /// The features of a line's form and of its place.
    fn form(&self, at: usize, mut give: impl FnMut(&'static str, f32)) {
        let Some(line) = self.lines.get(at) else { return };
        let (Some(facts), Some(m)) = (self.blocks.get(line.block), self.measures.get(line.block)) else {
            return;
        };
        let (text, role) = (line.text, self.role(line.block));
        let level = m.heading;
        give("bias", 1.0);
        give("level 1", yes(level == 1));
        give("the only one of level 1", yes(level == 1 && self.has_title));
        give("level 2", yes(level == 2));
        give("lower level", yes(level > 2));
        give("highest level", yes(level > 0 && level == self.highest));
        give("no heading where some are", yes(level == 0 && self.highest > 0));
        give("item", yes(m.item));
        give("first block", yes(line.block == 0));
        give(
            "one of many lines",
            yes(!line.is_rest && facts.text.len() > text.len() + 8),
        );
        give("behind a link", yes(line.is_rest));

        // The blocks up to the next paragraph.
        let rest = self.prose.get(line.block..).unwrap_or_default();
        let before = rest.first().copied().unwrap_or_default();
        let gap = rest.iter().skip(1).position(|sum| *sum > before).unwrap_or(usize::MAX);
        give("paragraph", yes(gap == 0));
        give("1 before", yes(gap == 1));
        give("2 before", yes(gap == 2));
        give("3 or 4 before", yes((3..=4).contains(&gap)));
        give("5 to 8 before", yes((5..=8).contains(&gap)));
        give("9 to 16 before", yes((9..=16).contains(&gap)));
        give("17 to 32 before", yes((17..=32).contains(&gap)));
        let all = self.prose.last().copied().unwrap_or_default().max(1.0);
        give("prose before", before / all);
        give("some prose before", yes(before > 0.0));
        give("much prose before", yes(before > all * 0.05));
        let behind = rest.get(20).or(rest.last()).map_or(0.0, |sum| sum - before);
        give("prose in the next 20", behind.ln_1p() / 6.0);
        give("cut", self.cut);

        let words = line.count;
        give("1 word", yes(words == 1));
        give("2 words", yes(words == 2));
        give("3 or 4 words", yes((3..=4).contains(&words)));
        give("5 or 6 words", yes((5..=6).contains(&words)));
        give("12 to 16 words", yes((12..=16).contains(&words)));
        give("17 to 24 words", yes((17..=24).contains(&words)));
        give("25 words and more", yes(words >= 25));
        give("capitals", capitals(text));
        let is_wordy = |at: Option<usize>, least: usize| at.is_some_and(|at| self.is_wordy(at, least));
        give("wordy line before", yes(is_wordy(at.checked_sub(1), 5)));
        give("wordy line two before", yes(is_wordy(at.checked_sub(2), 5)));
        give("wordy line next", yes(is_wordy(at.checked_add(1), 8)));
        give("ends in a stop", yes(text.ends_with(['.', '。'])));
        give("ends in a mark", yes(text.ends_with(['?', '!', '？', '！'])));
        give("ends in a colon", yes(text.ends_with([':', '：'])));
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        give("digits", digits as f32 / text.len().max(1) as f32);
        let is_linked = facts.is_link_only();
        give("linked", yes(is_linked));
        give("has links", yes(!is_linked && !line.is_rest && !facts.links.is_empty()));

        give("byline", yes(role == Role::Byline));
        give("dateline", yes(role == Role::Dateline));
        give("navigation", yes(role == Role::Navigation));
        give("teaser", yes(role == Role::Teaser));
        give("caption", yes(role == Role::Caption));
        give("button", yes(is_button(role)));
        let tells_author_or_date = |i: usize| matches!(self.role(i), Role::Byline | Role::Dateline);
        let next = line.block + 1..line.block.saturating_add(gap);
        let behind = |from: usize, to: usize| (from..next.end.min(to)).any(tells_author_or_date);
        give("author or date next", yes(behind(next.start, next.start + 1)));
        give("author or date soon", yes(behind(next.start + 1, next.start + 3)));
        give(
            "author or date before the prose",
            yes(behind(next.start, next.start + 11)),
        );
    }

    /// The features of what a line says, by what stands behind it.
    fn content(&self, at: usize, mut give: impl FnMut(&'static str, f32)) {
        let Some(line) = self.lines.get(at) else { return };
        let own = line.words();
        let article = self.words.get_or_init(|| self.words_of_article());
        let common = own.iter().filter(|word| article.contains(*word)).count();
        give("common share", common as f32 / own.len().max(1) as f32);
        give("common words", (common.min(10) as f32).ln_1p());
        let behind = self
            .lines
            .iter()
            .skip(at + 1)
            .take(3)
            .filter(|other| other.text != line.text);
        let shares = behind.map(|other| {
            let common = own.iter().filter(|word| other.words().contains(word)).count();
            common as f32 / own.len().max(2) as f32
        });
        give("said again behind", shares.fold(0.0, f32::max));
    }

    /// And by the names that the page has elsewhere.
    fn names(&self, at: usize, mut give: impl FnMut(&'static str, f32)) {
        let Some(line) = self.lines.get(at) else { return };
        let likeness = self.likeness(line);
        give("address", likeness.unwrap_or_default());
        give("is the address", yes(likeness.is_some_and(|likeness| likeness >= 0.85)));
        give("not the address", yes(likeness == Some(0.0)));
        let shared = self
            .shared
            .iter()
            .map(|title| title.likeness(line.text))
            .fold(0.0, f32::max);
        give("shared title", shared);
        give("is the shared title", yes(shared >= 0.9));
        give("not the shared title", yes(shared < 0.5 && !self.shared.is_empty()));
    }

    /// Whether it was said before, for which all that stands there is searched.
    fn before(&self, at: usize, mut give: impl FnMut(&'static str, f32)) {
        let Some(line) = self.lines.get(at) else { return };
        give("said before", yes(self.is_said_before(line)));
    }

    /// How much a line says what the page's address says, where that has words.
    fn likeness(&self, line: &Line<'_>) -> Option<f32> {
        self.slug.as_ref().map(|slug| slug.likeness(line.text))
    }

    /// Whether a line has so many words, and no link.
    fn is_wordy(&self, at: usize, least: usize) -> bool {
        let Some(line) = self.lines.get(at) else { return false };
        let has_links = self.blocks.get(line.block).is_none_or(|facts| !facts.links.is_empty());
        (!has_links || line.is_rest) && line.count >= least
    }

    /// Whether what stands before a line has it too: as the title of the window, or behind the names of sections.
    fn is_said_before(&self, line: &Line<'_>) -> bool {
        /// A text of fewer bytes is in another by chance, and so many bytes before are looked at.
        const SHORT: usize = 8;
        const REACH: usize = 32 << 10;
        let start = self
            .blocks
            .get(line.block)
            .map_or(0, |facts| facts.block.span.start as usize)
            + line.start;
        let from = (start.saturating_sub(REACH)..=start)
            .find(|at| self.text.is_char_boundary(*at))
            .unwrap_or(start);
        let before = self.text.get(from..start).unwrap_or_default();
        line.text.len() >= SHORT && memchr::memmem::find(before.as_bytes(), line.text.as_bytes()).is_some()
    }

    fn role(&self, block: usize) -> Role {
        self.roles.get(block).copied().unwrap_or(Role::Boilerplate)
    }

    fn words_of_article(&self) -> PageSet<u64> {
        let mut words = PageSet::with_capacity_and_hasher(COMPARED / BYTES_PER_WORD, Default::default());
        let mut bytes = 0;
        let paragraphs = self.prose.windows(2).zip(self.blocks);
        for (_, facts) in paragraphs.filter(|(sums, _)| sums.first() < sums.last()) {
            each_telling_word(facts.text, |word| {
                words.insert(word);
            });
            bytes += facts.text.len();
            if bytes > COMPARED {
                break;
            }
        }
        words
    }
}

/// The share of the longer words of a text that begin with a capital, the first one left out.
fn capitals(text: &str) -> f32 {
    let words = alphanumeric_runs(text).skip(1).filter(|word| word.len() >= MIN_CHARS);
    let (mut all, mut capitals) = (0, 0);
    for word in words {
        all += 1;
        capitals += usize::from(word.starts_with(char::is_uppercase));
    }
    capitals as f32 / all.max(1) as f32
}

/// What most of a block is.
fn role(facts: &Facts<'_>, labels: &Labels<'_>) -> Role {
    let mut labels = labels.of(facts.id).iter();
    let most = labels.find(|label| label.covers_most(facts.block));
    most.map_or(Role::Body, |label| label.role)
}

fn is_button(role: Role) -> bool {
    matches!(
        role,
        Role::Share | Role::Promo | Role::Advert | Role::Legal | Role::Comment
    )
}

#[cfg(test)]
mod tests;
