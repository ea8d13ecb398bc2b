//! Who wrote it.
//!
//! # Removes
//! Short blocks among the first or the last ones that begin with `By`, `Von`, `文／` or another lead-in and go on with names.
//!
//! # Why
//! The author's name belongs to the metadata, where it is found again.
//!
//! # Must not remove
//! A sentence that begins with the same word (`By Monday the bridge was open.`).

use crate::byline;
use crate::cues::Kind;
use crate::labels::{Labels, Role};

use super::facts::Overview;

/// The longest byline, in characters.
const MAX: usize = 120;
/// A byline stands among so many blocks at the beginning or the end.
const REACH: usize = 8;

/// Labels the bylines.
pub(super) fn byline(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    let blocks = &overview.blocks;
    let last = blocks.len().saturating_sub(REACH);
    for (i, facts) in blocks.iter().enumerate() {
        if facts.chars > MAX || !(i < REACH || i >= last) || !labels.is_free(facts.id) {
            continue;
        }
        let Some(hit) = facts.cue(&[Kind::Byline]) else {
            continue;
        };
        if facts.text.ends_with(['.', '!', '?', '。']) && facts.links.is_empty() {
            continue;
        }
        if !byline::authors(facts.text).is_empty() {
            labels.block(
                facts.id,
                Role::Byline,
                facts.text.get(hit.range).unwrap_or_default().to_owned(),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::cut;

    #[test]
    fn a_byline_is_short_and_no_sentence() {
        let named = |words: &str| format!("By Jane Calloway, {words}");
        let longest = named(&"x".repeat(MAX - 18));
        assert_eq!(longest.len(), MAX);
        assert_eq!(cut(byline, &[&longest]), [longest.as_str()]);
        for kept in [
            named(&"x".repeat(MAX - 17)),
            "By Jane Calloway.".to_owned(),
            "By Monday the bridge was open".to_owned(),
        ] {
            assert_eq!(cut(byline, &[&kept]), [""; 0], "{kept}");
        }
    }

    #[test]
    fn a_byline_stands_among_the_first_blocks_or_the_last() {
        let bylines = ["By Jane Calloway"; 2 * REACH + 1];
        assert_eq!(cut(byline, &bylines).len(), 2 * REACH);
        let mut blocks = ["It is closed."; 2 * REACH + 1];
        blocks[REACH] = bylines[0];
        assert_eq!(cut(byline, &blocks), [""; 0]);
        for place in [REACH - 1, REACH + 1] {
            blocks.swap(REACH, place);
            assert_eq!(cut(byline, &blocks), [bylines[0]], "{place}");
            blocks.swap(REACH, place);
        }
    }
}
