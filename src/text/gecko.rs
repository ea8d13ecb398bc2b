//! Gecko's plain text (Thunderbird) and other mail with format=flowed: 72 columns, `anchor <https://…>`, a space at the
//! end of each row that was wrapped, one before a row that would begin as a quotation does.

use super::draft::Draft;
use super::layout::{self, Marker, Rules};
use super::quoted;
use super::rows::{self, Row};
use super::written::Form;

const WIDTH: usize = 72;

const FORM: Form = Form {
    open: b'<',
    is_before: false,
    has_alt: true,
    emphasis: &['*', '/', '_', '|'],
};

pub(super) fn read(mut rows: Vec<Row<'_>>) -> Vec<Draft<'_>> {
    let rules = Rules {
        width: Some(rows::width_or(&rows, WIDTH)),
        flowed: true,
        marker,
        quotes: true,
        ..Rules::PLAIN
    };
    for row in &mut rows {
        if is_stuffed(row) {
            row.indent = 0;
        }
    }
    quoted::drafts(&rows, &rules, &FORM)
}

/// A row that begins as a quotation or a mail does has a space before it.
fn is_stuffed(row: &Row<'_>) -> bool {
    row.indent == 1 && (row.text.starts_with("From ") || row.text.starts_with('>'))
}

fn marker(row: &Row<'_>) -> Option<Marker> {
    let marker =
        layout::bullet(row.text, |c| matches!(c, '*' | 'o' | '+' | '-')).or_else(|| layout::number(row.text))?;
    (row.indent > 0).then_some(marker)
}
