//! What the page declares as the body of its article (JSON-LD's `articleBody`) and as its description (the tags), as
//! evidence for where the article is.
//!
//! The declared text is not the article: it may be cut off, lack its lists or be another story's. A block whose words stand
//! in it in the same order is very likely of the article; one whose words do not is a little less likely, where the page
//! shows nearly all of what it declares. What a page gives as its description is often its standfirst: where it stands
//! between the headline and the first paragraphs it is of the article, whatever header it is in; elsewhere it is the site's
//! motto, or the story's own teaser.

use crate::case::lower;
use crate::document::Document;
use crate::passes::measures::Measures;
use crate::prose::alphanumeric_runs;
use crate::table::{self, Key, PageSet};

/// So many words in a row are compared.
const RUN: usize = 4;

/// What is added to the score of a block that is declared, and of one that is not.
const DECLARED: f32 = 5.0;
const NOT_DECLARED: f32 = -1.0;

/// A block is declared with such a share of its runs.
const ENOUGH: f32 = 0.6;

/// So much of the declared text must be seen on the page before what is not in it counts as missing from it.
const COVERED: f32 = 0.8;

/// What is added to the score of a standfirst that the page gives as its description.
const STANDFIRST: f32 = 6.0;

/// A standfirst has so many words.
const MIN_STANDFIRST: f32 = 6.0;

/// Behind so many words of running text after the headline there is no standfirst.
const MAX_PROSE_BEFORE: f32 = 40.0;

/// What the page's declarations add to the score of each block.
pub(super) fn evidence(document: &Document, measures: &[Measures]) -> Vec<f32> {
    let mut evidence = of_the_body(document).unwrap_or_else(|| vec![0.0; measures.len()]);
    if let Some(score) = standfirst(document, measures).and_then(|i| evidence.get_mut(i)) {
        *score += STANDFIRST;
    }
    evidence
}

/// The first block between the headline and the article's paragraphs that is what the page gives as its description.
fn standfirst(document: &Document, measures: &[Measures]) -> Option<usize> {
    let headline = measures.iter().position(|m| m.heading == 1)?;
    let described: PageSet<u64> = runs(document.declared_description()?).collect();
    let mut prose = 0.0;
    let behind = document.blocks().iter().zip(measures).enumerate().skip(headline + 1);
    for (i, (block, m)) in behind {
        let is_text = m.words >= MIN_STANDFIRST && m.linked == 0.0;
        if is_text && share(document.block_text(block), &described, |_| {}).is_some_and(|share| share >= ENOUGH) {
            return Some(i);
        }
        prose += m.prose;
        if prose >= MAX_PROSE_BEFORE {
            return None;
        }
    }
    None
}

/// What the declared body adds to the score of each block.
fn of_the_body(document: &Document) -> Option<Vec<f32>> {
    let declared: PageSet<u64> = runs(document.declared_body()?).collect();
    let mut seen = PageSet::default();
    let blocks = document.blocks().iter();
    let shares: Vec<Option<f32>> = blocks
        .map(|block| share(document.block_text(block), &declared, |run| _ = seen.insert(run)))
        .collect();
    let is_whole = seen.len() as f32 >= COVERED * declared.len() as f32;
    let scores = shares.into_iter().map(|share| match share {
        Some(share) if share >= ENOUGH => DECLARED,
        Some(0.0) if is_whole => NOT_DECLARED,
        _ => 0.0,
    });
    (!declared.is_empty()).then(|| scores.collect())
}

/// The share of the runs of a text that are among those declared, each of which is shown; `None` for a text of no run.
fn share(text: &str, declared: &PageSet<u64>, mut show: impl FnMut(u64)) -> Option<f32> {
    let (mut all, mut hits) = (0.0, 0.0);
    for run in runs(text) {
        all += 1.0;
        if declared.contains(&run) {
            hits += 1.0;
            show(run);
        }
    }
    (all > 0.0).then_some(hits / all)
}

/// Every run of words of a text, as a hash; case and punctuation do not count.
fn runs(text: &str) -> impl Iterator<Item = u64> {
    let mut run = [0_u64; RUN];
    let mut seen = 0;
    alphanumeric_runs(text).filter_map(move |word| {
        let [first, ..] = &mut run;
        *first = hash_of(word);
        run.rotate_left(1);
        seen += 1;
        (seen >= RUN).then(|| table::hash(&run))
    })
}

/// The hash of a word, whatever its capitals.
fn hash_of(word: &str) -> u64 {
    // Most words are a few letters of ASCII, of which no copy is made.
    match Key::of_letters(word.as_bytes()) {
        Some((key, len)) if len == word.len() => table::hash(&key),
        _ => table::hash(lower(word).as_ref()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_a_run_for_each_word_that_three_follow() {
        let count = |text: &str| runs(text).count();
        assert_eq!(
            (count(""), count("The bridge is"), count("The bridge is closed.")),
            (0, 0, 1)
        );
        assert_eq!(count("The bridge is closed for six weeks"), 4);
        let same: Vec<u64> = runs("THE bridge, is: closed").collect();
        assert_eq!(same, runs("the bridge is closed").collect::<Vec<_>>());
        assert_ne!(same, runs("the bridge is open").collect::<Vec<_>>());
    }

    #[test]
    fn the_share_is_that_of_the_runs_which_are_declared() {
        let declared: PageSet<u64> = runs("the bridge is closed for six weeks").collect();
        let of = |text: &str| share(text, &declared, |_| {});
        assert_eq!(of("The bridge is closed."), Some(1.0));
        assert_eq!(of("The bridge is closed to cars."), Some(1.0 / 3.0));
        assert_eq!((of("A ferry is to go"), of("The bridge")), (Some(0.0), None));
        let mut shown = 0;
        share("The bridge is closed for cars", &declared, |_| shown += 1);
        assert_eq!(shown, 2);
    }
}
