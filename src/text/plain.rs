//! Plain text of no known origin: it may be wrapped or not, may have a margin, and may name targets as mail does.

use super::draft::Draft;
use super::layout::{self, Marker, Rules};
use super::quoted;
use super::rows::{self, Row};
use super::written::Form;

const FORM: Form = Form {
    open: b'<',
    is_before: false,
    has_alt: false,
    emphasis: &[],
};

/// A text whose longest row is no longer than this may have been wrapped there, though too short to show it.
const SCREEN: usize = 80;

pub(super) fn read(mut rows: Vec<Row<'_>>) -> Vec<Draft<'_>> {
    let margin = rows.iter().map(|row| row.indent).min().unwrap_or_default();
    if margin > 0 {
        rows.iter_mut().for_each(|row| row.indent -= margin);
    }
    let is_narrow = !rows.iter().any(|row| row.is_longer(SCREEN));
    let rules = Rules {
        width: rows::wrap_width(&rows).or(is_narrow.then_some(SCREEN)),
        flowed: true,
        marker,
        ..Rules::PLAIN
    };
    quoted::drafts(&rows, &rules, &FORM)
}

fn marker(row: &Row<'_>) -> Option<Marker> {
    layout::bullet(row.text, |c| matches!(c, '*' | '-' | '•' | '·' | '‣' | '◦'))
        .or_else(|| (row.indent > 0).then(|| layout::number(row.text))?)
}
