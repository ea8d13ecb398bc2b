//! The npm package html-to-text: 80 columns, `anchor [https://…]`, headings in capitals, ` * ` before items.

use super::draft::Draft;
use super::layout::{self, Marker, Rules};
use super::quoted;
use super::rows::{self, Row};
use super::written::Form;

const WIDTH: usize = 80;

const FORM: Form = Form {
    open: b'[',
    is_before: false,
    has_alt: false,
    emphasis: &[],
};

pub(super) fn read<'t>(rows: &[Row<'t>]) -> Vec<Draft<'t>> {
    let rules = Rules {
        width: Some(rows::width_or(rows, WIDTH)),
        marker,
        heading,
        ..Rules::PLAIN
    };
    quoted::drafts(rows, &rules, &FORM)
}

fn marker(row: &Row<'_>) -> Option<Marker> {
    let marker = layout::bullet(row.text, |c| matches!(c, '*' | '-' | '•')).or_else(|| layout::number(row.text))?;
    (row.indent > 0).then_some(marker)
}

/// A block in capitals.
fn heading(row: &Row<'_>) -> Option<u8> {
    is_heading(row).then_some(2)
}

/// Whether a row is a heading: behind a gap and in capitals, of some length.
pub(super) fn is_heading(row: &Row<'_>) -> bool {
    const FEWEST_CAPITALS: usize = 6;
    let may_be =
        row.text.len() >= FEWEST_CAPITALS && row.indent == 0 && row.gap && !row.text.contains(char::is_lowercase);
    may_be && row.text.chars().filter(|c| c.is_uppercase()).count() >= FEWEST_CAPITALS
}
