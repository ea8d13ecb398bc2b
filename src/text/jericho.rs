//! Jericho's `Renderer`: 76 columns, `anchor <href>` with the target as the page has it, `    * ` before items.

use super::draft::Draft;
use super::layout::{self, Marker, Rules};
use super::rows::{self, Row};
use super::written::{self, Form};

const WIDTH: usize = 76;

const FORM: Form = Form {
    open: b'<',
    is_before: false,
    has_alt: true,
    emphasis: &['*', '/', '_', '|'],
};

pub(super) fn read<'t>(rows: &[Row<'t>]) -> Vec<Draft<'t>> {
    let rules = Rules {
        width: Some(rows::width_or(rows, WIDTH)),
        flowed: true,
        marker,
        quotes: true,
        ..Rules::PLAIN
    };
    written::drafts(rows, &rules, &FORM)
}

fn marker(row: &Row<'_>) -> Option<Marker> {
    let marker =
        layout::bullet(row.text, |c| matches!(c, '*' | 'o' | '+' | '#')).or_else(|| layout::number(row.text))?;
    (row.indent > 1).then_some(marker)
}
