//! Pointers to other stories.
//!
//! # Removes
//! A `Read more` that stands for itself, with the headline in front of it; a line that begins with `Also read:` or
//! `Related:` and goes on with a headline; such a lead-in alone with the linked lines behind it, in blocks of their own or
//! in its own; the head of a list of other stories with the list, or alone where nothing follows it; a line in square brackets
//! that is mostly a link (`[See what the ferries cost]`).
//!
//! # Why
//! In mid-article a teaser reads as a sentence of the story, and its headline as one of the story's headings.
//!
//! # Must not remove
//! A sentence that begins with the words of a cue (`Read more than ten pages a day`), a cue that ends a paragraph, which its
//! sentences may need (`They pay us for links. Learn more.`), a list of sources, a section of prose that has a heading such
//! as `Further reading`, a remark in brackets with a link in it, or with a picture's credit.

use std::collections::HashSet;

use crate::credit::{self, House};
use crate::cues::Kind;
use crate::labels::{Labels, Role};
use crate::prose::is_unspaced;

use super::facts::{Facts, Overview};

/// The longest headline of a teaser, in characters.
const MAX_HEADLINE: usize = 200;
/// The longest headline without a link, in words.
const MAX_HEADLINE_WORDS: usize = 16;
/// The longest head of a list, in characters.
const MAX_HEAD: usize = 60;
/// So many linked lines belong to a lead-in that stands alone.
const MAX_LED: usize = 5;
/// A line in brackets that points to another story has so many words at least: fewer are a button.
const MIN_BRACKETED_WORDS: usize = 4;
/// So much of it is linked.
const MOSTLY: f32 = 0.5;
/// Words that point to another story in capitals and with a colon, though no link is shown; small ones may begin a heading.
const POINTING: &[&str] = &["READ", "RELATED", "SEE", "WATCH", "LISTEN", "MORE"];
/// What lines behind a story begin with.
#[rustfmt::skip]
const FOOT: &[Kind] = &[
    Kind::ReadMore, Kind::AlsoRead, Kind::Related, Kind::Share, Kind::Newsletter, Kind::Follow, Kind::App, Kind::Advert,
    Kind::Legal, Kind::Comments, Kind::Tags, Kind::Contact, Kind::Control,
];

/// Labels the teasers.
pub(super) fn teasers(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    let blocks = &overview.blocks;
    let foot = foot(overview, labels);
    for (i, facts) in overview.cued() {
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
            if led > 0 || !facts.links.is_empty() || i >= foot {
                label_with(labels, facts, behind.get(..led).unwrap_or_default(), hit.range.end);
            }
        } else if facts.chars() <= MAX_HEAD
            && let Some(hit) = facts.whole_cue(&[Kind::Related])
        {
            let listed = behind.iter().take_while(|b| is_listed(b)).count();
            if listed > 0 || i >= foot {
                label_with(labels, facts, behind.get(..listed).unwrap_or_default(), hit.range.end);
            }
        } else if let Some(hit) = facts.first_line_cue(&[Kind::AlsoRead, Kind::Related])
            && facts.links_fill(hit.range.end)
        {
            label_with(labels, facts, &[], hit.range.end);
        } else {
            lead_in(facts, labels);
        }
    }
    for (_, facts) in overview.telling() {
        if labels.is_free(facts.id) && is_bracketed(facts) {
            labels.block(facts.id, Role::Teaser, "[…]");
        }
    }
}

/// Whether a block is in square brackets, all of it, and mostly a link, as editors point to another story between two
/// paragraphs.
fn is_bracketed(facts: &Facts<'_>) -> bool {
    let text = facts.text.trim_end_matches('.');
    let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    inner.is_some_and(|inner| {
        !inner.contains(['[', ']'])
            && facts.chars() <= MAX_HEADLINE
            && words(inner) >= MIN_BRACKETED_WORDS
            && facts.linked_share() >= MOSTLY
            && credit::find(inner, &House::default()).is_none()
    })
}

/// Where the story is over and only such lines follow as some pass or other tells: a head there heads nothing.
fn foot(overview: &Overview<'_>, labels: &Labels<'_>) -> usize {
    let says_more = |facts: &Facts<'_>| facts.chars() > MAX_HEADLINE || facts.cue(FOOT).is_none();
    let mut blocks = overview.numbered();
    let last = blocks.rposition(|(id, facts)| labels.is_free(id) && says_more(facts));
    overview.prose.end.max(last.map_or(0, |last| last + 1))
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
    if before.chars() > MAX_HEADLINE || before.text.ends_with(['.', ':', '。', '：']) {
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
    facts.is_link_only() && facts.chars() <= MAX_HEADLINE && !facts.text.is_empty()
}

/// Whether a block can be one of a list of other stories.
fn is_listed(facts: &Facts<'_>) -> bool {
    facts.is_link_only() && facts.chars() <= MAX_HEADLINE
}

/// `Also read: Bridge closes for repairs`.
fn lead_in(facts: &Facts<'_>, labels: &mut Labels<'_>) {
    if facts.chars() > MAX_HEADLINE {
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
    // Where no link is shown, a colon has to tell, behind two words or more, of a head three, or one in capitals: `Read
    // more: Ferry crews vote on new timetable`, `You might also like: …`, `RELATED: …`.
    let cue = facts.text.get(hit.range.clone()).unwrap_or_default();
    let is_cue = words(cue) >= if is_head { 3 } else { 2 } || POINTING.contains(&cue);
    let is_headline = (3..=MAX_HEADLINE_WORDS).contains(&words(rest));
    let told = match has_colon {
        true => {
            let is_linked = !facts.links.is_empty() && !is_head;
            linked_rest || !facts.ends_sentence() && (is_linked || is_cue && is_headline)
        }
        false if is_head => false,
        false => (linked_rest || facts.is_link_only()) && last_is_linked && !facts.text.ends_with('.'),
    };
    if told {
        labels.block(facts.id, Role::Teaser, cue.to_owned());
    }
}

/// How many words a text has; of a script without spaces two characters are one.
fn words(text: &str) -> usize {
    let unspaced = text.chars().filter(|c| is_unspaced(*c)).count();
    unspaced / 2 + text.split_whitespace().count() - usize::from(unspaced > 0)
}

#[cfg(test)]
mod tests {
    use super::{slug_covers, words};

    #[test]
    fn words_of_every_script_are_counted() {
        for (text, count) in [
            ("", 0),
            ("Read more", 2),
            ("延伸閱讀", 2),
            ("船員投票決定新時刻表", 5),
            ("APEC 峰會開幕", 3),
        ] {
            assert_eq!(words(text), count, "{text}");
        }
    }

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
