//! Fences around code.

use crate::text::rows::Row;

/// The row before code, or behind it: three or more of a sign.
#[derive(Clone, Copy)]
pub(super) struct Fence {
    sign: char,
    len: usize,
    /// Whether nothing stands behind it, as the name of its code's language may.
    is_bare: bool,
    /// The columns before it, which the rows of its code have, too.
    indent: usize,
}

impl Fence {
    /// The fence that a row is.
    pub(super) fn of(row: &Row<'_>) -> Option<Fence> {
        let sign = row.text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let behind = row.text.trim_start_matches(sign);
        let len = row.text.len() - behind.len();
        let is_fence = len >= 3 && !(sign == '`' && behind.contains('`'));
        is_fence.then_some(Fence {
            sign,
            len,
            is_bare: behind.is_empty(),
            indent: row.indent,
        })
    }

    /// Whether a row ends the code behind it.
    pub(super) fn is_closed_by(self, row: &Row<'_>) -> bool {
        Fence::of(row).is_some_and(|other| other.sign == self.sign && other.len >= self.len && other.is_bare)
    }

    /// How many columns a row of its code stands deeper than itself.
    pub(super) fn depth_of(self, row: &Row<'_>) -> usize {
        row.indent.saturating_sub(self.indent)
    }
}
