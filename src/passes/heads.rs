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
use crate::document::BlockKind;
use crate::labels::{Labels, Role};

use super::facts::{Facts, Overview};

/// The longest head, in characters.
const MAX: usize = 80;

/// The phrases of heads below the text, with what stands below them.
const LAST: [(Kind, Role); 8] = [
    (Kind::Byline, Role::Byline),
    (Kind::Related, Role::Teaser),
    (Kind::AlsoRead, Role::Teaser),
    (Kind::Share, Role::Share),
    (Kind::Follow, Role::Promo),
    (Kind::Newsletter, Role::Promo),
    (Kind::Comments, Role::Comment),
    (Kind::Tags, Role::Navigation),
];

/// Those of heads above the text.
const FIRST: [(Kind, Role); 7] = [
    (Kind::Byline, Role::Byline),
    (Kind::Published, Role::Dateline),
    (Kind::Updated, Role::Dateline),
    (Kind::Toc, Role::Navigation),
    (Kind::Tags, Role::Navigation),
    (Kind::Share, Role::Share),
    (Kind::Follow, Role::Promo),
];

/// Labels the heads.
pub(super) fn heads(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    label(overview.blocks.iter().rev(), labels, last);
    label(overview.blocks.iter(), labels, first);
}

/// Labels the heads among blocks up to the first one that is none; where there is none, they are what the page says.
fn label<'o, 'd: 'o>(
    blocks: impl Iterator<Item = &'o Facts<'d>>,
    labels: &mut Labels<'_>,
    head: impl Fn(&Facts<'d>) -> Option<(Hit, Role)>,
) {
    let mut heads = Vec::new();
    for facts in blocks {
        if labels.covers_most(facts.id) {
            continue;
        }
        let may_be = facts.chars() <= MAX && facts.block.kind != BlockKind::TableRow && labels.is_free(facts.id);
        match may_be.then(|| head(facts)).flatten() {
            Some((hit, role)) => heads.push((facts, hit, role)),
            None => {
                for (facts, hit, role) in heads {
                    let cue = facts.text.get(hit.range).unwrap_or_default();
                    labels.block(facts.id, role, cue.to_owned());
                }
                return;
            }
        }
    }
}

/// The phrase of a head with nothing below it, and what stood there.
fn last(facts: &Facts<'_>) -> Option<(Hit, Role)> {
    let (kinds, kind) = (LAST.map(|(kind, _)| kind), facts.block.kind);
    let announces = || matches!(kind, BlockKind::Heading(_)) || facts.text.ends_with([':', '：', '…']);
    let begins = || facts.cue(&kinds).filter(|_| announces() && !facts.ends_sentence());
    let hit = facts.whole_cue(&kinds).or_else(begins)?;
    with_role(hit, &LAST)
}

/// The phrase of a head with the text below it, and what stood between.
fn first(facts: &Facts<'_>) -> Option<(Hit, Role)> {
    let tags = || facts.cue(&[Kind::Tags]).filter(|_| !facts.ends_sentence());
    let hit = facts.whole_cue(&FIRST.map(|(kind, _)| kind)).or_else(tags)?;
    with_role(hit, &FIRST)
}

fn with_role(hit: Hit, heads: &[(Kind, Role)]) -> Option<(Hit, Role)> {
    let (_, role) = heads.iter().find(|(kind, _)| *kind == hit.kind)?;
    Some((hit, *role))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::cut;

    const PROSE: &str = "The council said on Monday that the old harbour bridge will be closed for six weeks, after engineers \
                         found cracks in two of its main supports.";

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
