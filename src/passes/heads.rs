//! Heads of what the other passes took, at the ends of the article.
//!
//! # Removes
//! Of what they leave, the last lines that begin with the phrase of a head (`Related stories`, `More from the blog:`, `Follow
//! us`): whole ones, and with other words behind the phrase headings and lines that end in a colon. Of the first lines those
//! that are such a phrase (`Written by`, `Posted on`, `Table of contents`), and tags (`Posted in Bridges`).
//!
//! # Why
//! A name, a list of links or a row of buttons goes, and what announces it announces nothing.
//!
//! # Must not remove
//! A head with text below it; a sentence; a heading that begins with no such phrase (`References`).

use crate::cues::{Hit, Kind};
use crate::document::{BlockId, BlockKind};
use crate::labels::{Labels, Role};

use super::facts::{Facts, Overview};

/// The longest head, in characters.
const MAX: usize = 80;

/// The phrases of heads below the text.
const LAST: [Kind; 8] = [
    Kind::Byline,
    Kind::Related,
    Kind::AlsoRead,
    Kind::Share,
    Kind::Follow,
    Kind::Newsletter,
    Kind::Comments,
    Kind::Tags,
];

/// Those of heads above it.
const FIRST: [Kind; 7] = [
    Kind::Byline,
    Kind::Published,
    Kind::Updated,
    Kind::Toc,
    Kind::Tags,
    Kind::Share,
    Kind::Follow,
];

/// What stood below a head.
fn role(kind: Kind) -> Role {
    match kind {
        Kind::Byline => Role::Byline,
        Kind::Published | Kind::Updated => Role::Dateline,
        Kind::Related | Kind::AlsoRead => Role::Teaser,
        Kind::Share => Role::Share,
        Kind::Follow | Kind::Newsletter => Role::Promo,
        Kind::Comments => Role::Comment,
        Kind::Toc | Kind::Tags => Role::Navigation,
        _ => Role::Boilerplate,
    }
}

/// Labels the heads.
pub(super) fn heads(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    let are_any_left = label(overview.numbered().rev(), labels, last);
    if are_any_left {
        label(overview.numbered(), labels, first);
    }
}

/// Labels the heads among blocks up to the first one that is none; where there is none, they are what the page says. Gives
/// whether the other passes have left any block.
fn label<'o, 'd: 'o>(
    blocks: impl Iterator<Item = (BlockId, &'o Facts<'d>)>,
    labels: &mut Labels<'_>,
    head: impl Fn(&Facts<'d>) -> Option<Hit>,
) -> bool {
    let mut heads = Vec::new();
    for (id, facts) in blocks {
        if labels.covers_most(id) {
            continue;
        }
        let may_be = facts.chars() <= MAX && facts.block.kind != BlockKind::TableRow && labels.is_free(id);
        match may_be.then(|| head(facts)).flatten() {
            Some(hit) => heads.push((facts, hit)),
            None => {
                for (facts, hit) in heads {
                    let cue = facts.text.get(hit.range).unwrap_or_default();
                    labels.block(facts.id, role(hit.kind), cue.to_owned());
                }
                return true;
            }
        }
    }
    !heads.is_empty()
}

/// The phrase of a head with nothing below it.
fn last(facts: &Facts<'_>) -> Option<Hit> {
    let kind = facts.block.kind;
    let announces = || matches!(kind, BlockKind::Heading(_)) || facts.text.ends_with([':', '：', '…']);
    let begins = || facts.cue(&LAST).filter(|_| announces() && !facts.ends_sentence());
    facts.whole_cue(&LAST).or_else(begins)
}

/// The phrase of a head with the text below it.
fn first(facts: &Facts<'_>) -> Option<Hit> {
    let tags = || facts.cue(&[Kind::Tags]).filter(|_| !facts.ends_sentence());
    facts.whole_cue(&FIRST).or_else(tags)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::{PROSE, cut};

    #[test]
    fn heads_with_nothing_below_them_go() {
        let last = [
            "Related stories",
            "More from the blog:",
            "Share this:",
            "Follow us on Facebook",
        ];
        assert_eq!(cut(heads, &[&[PROSE], last.as_slice()].concat()), last);
        let first = [
            "Written by",
            "Posted on",
            "Table of contents",
            "Posted in Bridges, Harbour",
        ];
        assert_eq!(cut(heads, &[first.as_slice(), &[PROSE]].concat()), first);
    }

    #[test]
    fn what_has_text_below_it_or_says_more_stays() {
        for texts in [
            ["Related stories", PROSE, PROSE].as_slice(),
            &[PROSE, "Related stories", PROSE],
            &[PROSE, "References"],
            &[PROSE, "Follow us, she said, and they went."],
            &[PROSE, "Read more books"],
            // A button: another pass has it.
            &[PROSE, "Read more"],
            &["Written by candlelight", PROSE],
            &["Posted in the bridge house, she wrote.", PROSE],
            // There is nothing else.
            &["Related stories"],
            // A long line.
            &[
                PROSE,
                "Related stories of the harbour, of its bridges and of the people who built them and:",
            ],
        ] {
            assert_eq!(cut(heads, texts), [""; 0], "{texts:?}");
        }
    }
}
