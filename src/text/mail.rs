//! The plain-text parts of mail: Outlook's (`anchor<https://…>`, `HYPERLINK "https://…" anchor`, `[cid:…]`) and Gmail's
//! (`anchor <https://…>`, `*words*`, `[image: words]`, `   - ` before items).

use super::draft::Draft;
use super::layout::{self, Marker, Rules};
use super::quoted;
use super::rows::{self, Row};
use super::written::Form;

/// Reads Outlook's form.
pub(super) fn read_outlook<'t>(rows: &[Row<'t>]) -> Vec<Draft<'t>> {
    read(rows, &[])
}

/// Reads Gmail's form.
pub(super) fn read_gmail<'t>(rows: &[Row<'t>]) -> Vec<Draft<'t>> {
    read(rows, &['*', '_'])
}

/// Neither wraps of itself, but on its way a mail may be wrapped at any width.
fn read<'t>(rows: &[Row<'t>], emphasis: &'static [char]) -> Vec<Draft<'t>> {
    let rules = Rules {
        width: rows::wrap_width(rows),
        marker,
        ..Rules::PLAIN
    };
    let form = Form {
        open: b'<',
        is_before: false,
        has_alt: false,
        emphasis,
    };
    quoted::drafts(rows, &rules, &form)
}

fn marker(row: &Row<'_>) -> Option<Marker> {
    let is_deep = row.indent > 0;
    let marker = layout::bullet(row.text, |c| matches!(c, '*' | '-' | '•' | '·' | 'o' | '§'));
    marker
        .or_else(|| layout::number(row.text))
        .filter(|_| is_deep || row.text.starts_with(['*', '•', '·', '§']))
}
