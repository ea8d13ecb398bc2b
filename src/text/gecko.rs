//! Gecko's plain text (Thunderbird) and other mail with format=flowed: 72 columns, `anchor <https://…>`, a space at the
//! end of each row that was wrapped, one before a row that would begin as a quotation does.

use crate::document::BlockKind;

use super::draft::Draft;
use super::layout::{self, Marker, Rules};
use super::rows::{self, Row};
use super::written::{self, Form};

const WIDTH: usize = 72;

const FORM: Form = Form {
    open: b'<',
    is_before: false,
    has_alt: true,
    emphasis: &['*', '/', '_', '|'],
};

pub(super) fn read(text: &str) -> Vec<Draft> {
    let mut rows = rows::read(text);
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
    let mut drafts = Vec::new();
    // Quotations are read without their signs, each stretch of rows by itself.
    for stretch in rows.chunk_by(|row, next| depth(row) == depth(next)) {
        let is_quoted = stretch.first().is_some_and(|row| depth(row) > 0);
        let mut read = written::drafts(&unquoted(stretch), &rules, &FORM);
        for draft in read.iter_mut().filter(|_| is_quoted) {
            draft.kind = BlockKind::Quote;
        }
        drafts.append(&mut read);
    }
    drafts
}

/// A row that begins as a quotation or a mail does has a space before it.
fn is_stuffed(row: &Row<'_>) -> bool {
    row.indent == 1 && (row.text.starts_with("From ") || row.text.starts_with('>'))
}

/// How many signs of quotation a row begins with.
fn depth(row: &Row<'_>) -> usize {
    row.text.len() - row.text.trim_start_matches('>').len()
}

/// Rows without their signs of quotation; those that have no more are gaps.
fn unquoted<'t>(rows: &[Row<'t>]) -> Vec<Row<'t>> {
    let mut inner = Vec::with_capacity(rows.len());
    let mut gap = false;
    for row in rows {
        gap |= row.gap;
        let text = row.text.trim_start_matches('>').trim_start();
        if text.is_empty() {
            gap = true;
        } else {
            let gap = std::mem::take(&mut gap);
            inner.push(Row { text, gap, ..*row });
        }
    }
    inner
}

fn marker(row: &Row<'_>) -> Option<Marker> {
    let marker = layout::bullet(row.text, &['*', 'o', '+', '-']).or_else(|| layout::number(row.text))?;
    (row.indent > 0).then_some(marker)
}
