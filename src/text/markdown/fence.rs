//! Fences around code.

use crate::text::rows::Row;

/// What a row is to the code of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Code {
    /// It is none.
    #[default]
    No,
    /// The fence before code.
    Opens,
    /// A row of code that stands so many columns deeper than its fence.
    Row(usize),
    /// The fence behind code.
    Closes,
}

/// What each row of a text is, from the first on; what is not told is no code.
///
/// A fence that none behind it closes is a row like others: in what is not all Markdown signs like these stand for other
/// things, and the rest of the text would be code.
pub(super) fn code(rows: &[Row<'_>]) -> Vec<Code> {
    let mut fences: Vec<(usize, Fence, usize)> = Vec::new();
    for (i, row) in rows.iter().enumerate() {
        fences.extend(Fence::of(row).map(|fence| (i, fence, 0)));
    }
    let (mut ticks, mut tildes) = (0, 0);
    for (_, fence, longest_behind) in fences.iter_mut().rev() {
        let longest = if fence.sign == '`' { &mut ticks } else { &mut tildes };
        *longest_behind = *longest;
        if fence.is_bare {
            *longest = fence.len.max(*longest);
        }
    }
    let mut code = vec![Code::No; fences.last().map_or(0, |(i, ..)| i + 1)];
    let mut open: Option<(usize, Fence)> = None;
    for (i, fence, longest_behind) in fences {
        match open {
            None if fence.len <= longest_behind => {
                mark(&mut code, i, Code::Opens);
                open = Some((i, fence));
            }
            Some((start, opening)) if fence.closes(opening) => {
                for (i, row) in rows.iter().enumerate().take(i).skip(start + 1) {
                    mark(&mut code, i, Code::Row(row.indent.saturating_sub(opening.indent)));
                }
                mark(&mut code, i, Code::Closes);
                open = None;
            }
            _ => {}
        }
    }
    code
}

fn mark(code: &mut [Code], i: usize, what: Code) {
    if let Some(code) = code.get_mut(i) {
        *code = what;
    }
}

/// The row before code, or behind it: three or more of a sign.
#[derive(Clone, Copy)]
struct Fence {
    sign: char,
    len: usize,
    /// Whether nothing stands behind it, as the name of its code's language may.
    is_bare: bool,
    /// The columns before it, which the rows of its code have, too.
    indent: usize,
}

impl Fence {
    /// The fence that a row is.
    fn of(row: &Row<'_>) -> Option<Fence> {
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

    /// Whether it ends the code behind another.
    fn closes(self, opening: Fence) -> bool {
        self.is_bare && self.sign == opening.sign && self.len >= opening.len
    }
}
