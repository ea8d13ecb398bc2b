//! Pointers to other stories.
//!
//! # Removes
//! A `Read more` that stands for itself, with the headline in front of it; a line that begins with `Also read:` or
//! `Related:` and goes on with a headline; such a lead-in alone with the linked lines behind it; the head of a list of
//! other stories with the list.
//!
//! # Why
//! In mid-article a teaser reads as a sentence of the story, and its headline as one of the story's headings.
//!
//! # Must not remove
//! A sentence that begins with the words of a cue (`Read more than ten pages a day`), a cue that ends a paragraph, which its
//! sentences may need (`They pay us for links. Learn more.`), a list of sources, a section of prose that has a heading such
//! as `Further reading`.

use std::collections::HashSet;

use crate::cues::Kind;
use crate::labels::{Labels, Role};

use super::facts::{Facts, Overview};

/// The longest headline of a teaser, in characters.
const MAX_HEADLINE: usize = 200;
/// The longest headline without a link, in words.
const MAX_HEADLINE_WORDS: usize = 16;
/// The longest head of a list, in characters.
const MAX_HEAD: usize = 60;
/// So many linked lines belong to a lead-in that stands alone.
const MAX_LED: usize = 5;

/// Labels the teasers.
pub(super) fn teasers(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    let blocks = &overview.blocks;
    for (i, facts) in blocks.iter().enumerate() {
        if !labels.is_free(facts.id) {
            continue;
        }
        let behind = blocks.get(i + 1..).unwrap_or_default();
        if let Some(hit) = facts.whole_cue(&[Kind::ReadMore]) {
            if let Some(before) = i.checked_sub(1).and_then(|i| blocks.get(i))
                && is_headline_of(before, facts)
                && labels.is_free(before.id)
            {
                labels.block(before.id, Role::Teaser, facts.text.to_owned());
            }
            labels.block(
                facts.id,
                Role::Teaser,
                facts.text.get(hit.range).unwrap_or_default().to_owned(),
            );
        } else if let Some(hit) = facts.whole_cue(&[Kind::AlsoRead]) {
            let led = behind.iter().take_while(|b| is_led(b)).take(MAX_LED).count();
            if led > 0 || !facts.links.is_empty() {
                label_with(labels, facts, behind.get(..led).unwrap_or_default(), hit.range.end);
            }
        } else if facts.chars <= MAX_HEAD
            && let Some(hit) = facts.whole_cue(&[Kind::Related])
        {
            let listed = behind.iter().take_while(|b| is_listed(b)).count();
            if listed > 0 {
                label_with(labels, facts, behind.get(..listed).unwrap_or_default(), hit.range.end);
            }
        } else {
            lead_in(facts, labels);
        }
    }
}

/// Labels a head and the blocks that belong to it.
fn label_with(labels: &mut Labels<'_>, head: &Facts<'_>, rest: &[Facts<'_>], cue_end: usize) {
    let cue = head.text.get(..cue_end).unwrap_or_default();
    for facts in [head].into_iter().chain(rest) {
        labels.block(facts.id, Role::Teaser, cue.to_owned());
    }
}

/// Whether a block is the headline that a `Read more` behind it belongs to.
fn is_headline_of(before: &Facts<'_>, cue: &Facts<'_>) -> bool {
    if before.chars > MAX_HEADLINE || before.text.ends_with(['.', ':', '。', '：']) {
        return false;
    }
    let in_slug = cue
        .links
        .iter()
        .chain(before.links)
        .any(|link| slug_covers(&link.url, before.text));
    in_slug || (!cue.block.gap && before.block.gap && !before.ends_sentence())
}

/// Whether the path of a target holds most words of a headline.
fn slug_covers(url: &str, headline: &str) -> bool {
    let path = url
        .split_once("://")
        .map_or(url, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path))
        .to_lowercase();
    let slug: HashSet<&str> = path.split(|c: char| !c.is_alphanumeric()).collect();
    let headline = headline.to_lowercase();
    let words: Vec<&str> = headline
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| w.chars().count() > 3)
        .collect();
    let found = words.iter().filter(|word| slug.contains(*word)).count();
    words.len() > 1 && found * 3 >= words.len() * 2
}

/// Whether a block can belong to a lead-in that stands alone before it.
fn is_led(facts: &Facts<'_>) -> bool {
    facts.is_link_only() && facts.chars <= MAX_HEADLINE && !facts.text.is_empty()
}

/// Whether a block can be one of a list of other stories.
fn is_listed(facts: &Facts<'_>) -> bool {
    facts.is_link_only() && facts.chars <= MAX_HEADLINE
}

/// `Also read: Bridge closes for repairs`.
fn lead_in(facts: &Facts<'_>, labels: &mut Labels<'_>) {
    if facts.chars > MAX_HEADLINE {
        return;
    }
    let opening = facts.cue(&[Kind::AlsoRead, Kind::ReadMore]);
    // What heads a list may lead in a single story too, with a colon: `More on this story: …`.
    let is_head = opening.is_none();
    let Some(hit) = opening.or_else(|| facts.cue(&[Kind::Related])) else {
        return;
    };
    let rest = facts.rest(hit.range.end);
    let after = facts.text.get(hit.range.end..).unwrap_or_default().trim_start();
    let has_colon = after.starts_with([':', '：', '|', '–', '—', '-', '»', '>']);
    let linked_rest = facts.links.iter().any(|link| link.span.len() * 2 >= rest.len());
    let last_is_linked = facts
        .links
        .last()
        .is_some_and(|link| link.span.end >= facts.block.span.end - 1);
    // Where no link is shown, two words or more and a colon have to tell: `Read more: Ferry crews vote on new timetable`.
    let cue_words = facts
        .text
        .get(hit.range.clone())
        .unwrap_or_default()
        .split_whitespace()
        .count();
    let is_headline = (3..=MAX_HEADLINE_WORDS).contains(&rest.split_whitespace().count());
    let told = match has_colon {
        true => {
            linked_rest
                || !is_head && !facts.ends_sentence() && (!facts.links.is_empty() || cue_words > 1 && is_headline)
        }
        false if is_head => false,
        false => (linked_rest || facts.is_link_only()) && last_is_linked && !facts.text.ends_with('.'),
    };
    if told {
        let cue = facts.text.get(hit.range).unwrap_or_default();
        labels.block(facts.id, Role::Teaser, cue.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::slug_covers;

    #[test]
    fn most_words_of_a_headline_stand_in_its_path() {
        let headline = "Ferry crews vote on new timetable";
        assert!(slug_covers(
            "https://example.org/2024/ferry-crews-vote-new-timetable.html",
            headline
        ));
        assert!(slug_covers("/ferry-crews-timetable", headline));
        assert!(!slug_covers("https://example.org/ferry-bridge", headline));
        assert!(!slug_covers("https://ferry.crews.vote.timetable/bridge", headline));
        // One word of any weight tells nothing.
        assert!(!slug_covers("/ferry", "The ferry"));
    }
}
