//! Rows that stand in the middle of the screen: what a page centres is wrapped like other text, but each of its rows has
//! a margin of its own.

use super::{Layout, Open, Piece, Row, Rules, SCREEN};
use crate::document::BlockKind;
use crate::prose::ends_sentence;
use crate::text::rows;

/// Whether a row behind another, both with the same middle, holds words that had no room on it.
fn goes_on(rules: &Rules, last: &Row<'_>, row: &Row<'_>) -> bool {
    let Some(width) = rules.width else {
        return false;
    };
    let (middle, next) = (last.twice_middle(), row.twice_middle());
    // A column is lost where the space left is no even number.
    let has_same_middle = middle.abs_diff(next) <= 1 && middle.abs_diff(SCREEN) <= SCREEN / 10;
    has_same_middle && !rows::fits_behind(rules.margin + rows::columns(last.text), row, width.min(middle))
}

impl<'t, F: FnMut(Piece<'t>)> Layout<'_, 't, F> {
    /// What the open block is with a row that goes on it in the middle of the screen, if the row does.
    pub(super) fn kind_with_centred(&self, row: &Row<'_>) -> Option<BlockKind> {
        let Open { piece, last, indent } = self.open.as_ref().filter(|_| !row.gap)?;
        let is_of_heading = row.indent > last.indent
            && !rows::fits_behind(rows::columns(last.text), row, SCREEN)
            && (self.rules.heading)(row) == Some(1);
        if is_of_heading {
            return Some(BlockKind::Heading(1));
        }
        if !self.rules.centres || *indent != last.indent || last.indent == row.indent || !goes_on(self.rules, last, row)
        {
            return None;
        }
        // A headline has no more than two such rows, and no full stop.
        let is_heading = matches!(piece.kind, BlockKind::Heading(_)) && piece.text.len() == last.text.len();
        Some(if is_heading && !ends_sentence(row.text) {
            piece.kind
        } else {
            BlockKind::Paragraph
        })
    }
}
