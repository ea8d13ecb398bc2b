//! The article found in a page.
//!
//! # Removes
//! Of an HTML page, every block that is not of its article: menus, headers, sidebars, lists of other stories, comment
//! threads, author boxes, cookie layers, footers.
//!
//! # Why
//! A page is mostly not its article, and no phrase tells the most of it.
//!
//! # Must not remove
//! Paragraphs of an article that is cut into several containers; a standfirst, lists, tables, code and quotations in it; an
//! article of a few short lines; anything of a rendering, which has no sections.
//!
//! # How
//! Each block gets a score, the log odds that it is of the article, from a linear model ([`weights`]) over features of its
//! text ([`measures`]), of its neighbours and place ([`features`]), of the elements around it ([`sections`], [`signals`]), and
//! of what the passes before found around it ([`Surroundings`]); [`smooth`] makes runs of the scores. Shallow features of
//! text blocks that tell boilerplate were described by Kohlschütter, Fankhauser and Nejdl (Boilerplate Detection using
//! Shallow Text Features, WSDM 2010), the smoothing of such scores with a Viterbi path by Vogels, Ganea and Eickhoff
//! (Web2Text, ECIR 2018).

mod declared;
mod features;
mod headline;
pub(super) mod sections;
pub(super) mod signals;
#[cfg(test)]
mod tests;
mod weights;

use crate::document::{Block, BlockId, BlockKind, Document, SectionId};
use crate::labels::{Labels, Role};
use crate::table::PageTable;
use features::Features;
use sections::Around;

use super::facts::Overview;
use super::measures::{self, Measures};
use super::smoothing::smooth;
use super::surroundings::Surroundings;

/// Added to every score: a paragraph lost is worse than one too many.
const LENIENCE: f32 = 0.2;

/// A block outside the article with a lower score, and not beside it, is none of its captions either: other stories have
/// pictures too.
const FAR_OUTSIDE: f32 = -1.5;

/// What a change between article and clutter costs, in log odds.
const CHANGE: f32 = 0.3;

/// A container of the article has so many words of its running text at least, and such a share of its own.
const MIN_PROSE_OF_CONTAINER: f32 = 100.0;
const NEARLY_ALL: f32 = 0.75;
/// Added on top where nothing is found: the article may be a few short lines.
const SECOND_LENIENCE: f32 = 4.0;

/// The cue of a block that is not of the article and is mostly links: which of several things it is was not seen.
pub(crate) const LINK_OUTSIDE: &str = "a link outside the article";

/// Labels what is not of the article.
pub(super) fn article(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    let document = overview.document;
    if document.sections().len() <= 1 {
        return;
    }
    // Where the other passes have said of each block what it is, there is nothing left to find.
    if overview.numbered().all(|(id, _)| labels.is_settled(id)) {
        return;
    }
    let measures = measures::all(&overview.blocks, labels);
    let sections = sections::all(document, &overview.alike, &measures);
    let surroundings = Surroundings::of(overview, &measures, labels);
    let features = Features::new(document, &measures, &sections, &surroundings);
    let declared = declared::evidence(document, &measures);
    let scores: Vec<f32> = (0..measures.len())
        .map(|i| score(&features, i) + declared.get(i).copied().unwrap_or_default())
        .collect();
    let mut path = smooth(&scores, CHANGE);
    if !path.contains(&true) {
        let scores: Vec<f32> = scores.iter().map(|score| score + SECOND_LENIENCE).collect();
        path = smooth(&scores, CHANGE);
    }
    keep_siblings(document, &measures, &sections, &mut path);
    keep_between(document, labels, &mut path);
    headline::label(document, labels, &measures, &path);
    let mut told = PageTable::default();
    let said = |id: SectionId| sections.get(id.0 as usize).map_or(0, |around| around.said);
    let is_kept = |i: usize| path.get(i) == Some(&true);
    for (i, (block, m)) in document.blocks().iter().zip(&measures).enumerate() {
        if !is_kept(i) {
            let around = sections.get(block.section.0 as usize);
            let telling = around.and_then(|around| around.telling).map(SectionId);
            let told = telling.and_then(|id| {
                *told
                    .entry(overview.alike.first(id))
                    .or_insert_with(|| signals::told(document.section(id), said(id)))
            });
            let (role, cue) = told.unwrap_or_else(|| reason(m));
            let id = BlockId(i as u32);
            let is_beside = is_kept(i.wrapping_sub(1)) || is_kept(i + 1);
            if !is_beside && scores.get(i).is_some_and(|score| *score < FAR_OUTSIDE) {
                labels.withdraw(id, Role::Caption);
            }
            labels.block(id, role, cue);
        }
    }
}

/// Keeps code and tables between blocks of the article: they read like nothing else in it.
fn keep_between(document: &Document, labels: &Labels<'_>, path: &mut [bool]) {
    let mut run = 0..0;
    let mut is_after_article = false;
    for (i, block) in document.blocks().iter().enumerate() {
        let is_kept = path.get(i) == Some(&true);
        if !is_kept && matches!(block.kind, BlockKind::Preformatted | BlockKind::TableRow) {
            run = if run.end == 0 { i..i + 1 } else { run.start..i + 1 };
        } else if labels.is_free(BlockId(i as u32)) {
            if is_kept && is_after_article {
                let between = document
                    .blocks()
                    .iter()
                    .zip(path.iter_mut())
                    .take(run.end)
                    .skip(run.start);
                for (block, kept) in between {
                    *kept |= matches!(block.kind, BlockKind::Preformatted | BlockKind::TableRow);
                }
            }
            (run, is_after_article) = (0..0, is_kept);
        }
    }
}

/// Keeps running text of a container of which nearly all the running text is kept: what stands between pictures or is full
/// of links looks little like an article by itself.
fn keep_siblings(document: &Document, measures: &[Measures], sections: &[Around], path: &mut [bool]) {
    let container = |block: &Block| {
        let around = sections.get(block.section.0 as usize);
        around.map_or(0, |around| around.container as usize)
    };
    let blocks = || document.blocks().iter().zip(measures);
    let mut prose = vec![(0.0, 0.0); sections.len()];
    for ((block, m), kept) in blocks().zip(&*path).filter(|((_, m), _)| m.prose > 0.0) {
        if let Some((all, of_article)) = prose.get_mut(container(block)) {
            *all += m.prose;
            *of_article += if *kept { m.prose } else { 0.0 };
        }
    }
    for ((block, m), kept) in blocks().zip(path) {
        // The outermost one is around everything.
        if !*kept && m.prose > 0.0 && !m.labelled && container(block) > 0 {
            let (all, of_article) = prose.get(container(block)).copied().unwrap_or_default();
            *kept = of_article >= MIN_PROSE_OF_CONTAINER && of_article >= all * NEARLY_ALL;
        }
    }
}

fn score(features: &Features<'_>, i: usize) -> f32 {
    let mut weights = weights::FEATURES.iter().map(|(_, weight)| *weight);
    // Four sums take turns, for an addition need not wait for the one before it then.
    let mut sums = (0.0, 0.0, 0.0, 0.0);
    features.each_to_weigh(i, |_, value| {
        let (sum, second, third, fourth) = sums;
        sums = (second, third, fourth, sum + value * weights.next().unwrap_or_default());
    });
    let mut score = LENIENCE + ((sums.0 + sums.1) + (sums.2 + sums.3));
    let (near, wide) = features.signals(i);
    for (_, weight, _) in bits(near).filter_map(|bit| weights::SIGNALS.get(bit)) {
        score += weight;
    }
    for (_, _, weight) in bits(wide).filter_map(|bit| weights::SIGNALS.get(bit)) {
        score += weight;
    }
    score
}

/// The bits of a number that are set, the lowest first.
fn bits(mut number: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = number.trailing_zeros() as usize;
        number &= number.wrapping_sub(1);
        (bit < 64).then_some(bit)
    })
}

/// What a block outside the article is, and what tells it, where no element around it has a telling name.
fn reason(m: &Measures) -> (Role, &'static str) {
    if m.linked > 0.5 {
        let role = if m.words >= 5.0 { Role::Teaser } else { Role::Navigation };
        return (role, LINK_OUTSIDE);
    }
    (Role::Boilerplate, "outside the article")
}
