//! Markdown: what Python's html2text writes, and Markdown by hand or by other programs.
//!
//! In: the text. Out: its drafts. Links of every form (`[anchor](url)`, `[anchor][1]` with its definition, `<url>`) keep
//! their anchors; what html2text wrapped, headings and targets with it, is put together.

mod blocks;
mod definitions;
mod destinations;
mod fence;
mod inline;

pub(super) use definitions::{Definitions, is_definition};
pub(super) use inline::read as read_inline;

use super::draft::Draft;
use super::rows::Row;
use crate::document::BlockKind;

/// Reads Markdown.
pub(super) fn read(rows: Vec<Row<'_>>) -> Vec<Draft<'_>> {
    let (mut definitions, rows) = Definitions::take_from(rows);
    let mut drafts = Vec::new();
    for piece in blocks::pieces(&rows) {
        let mut draft = match piece.kind {
            BlockKind::Preformatted => Draft {
                text: piece.text,
                ..Draft::default()
            },
            BlockKind::TableRow => row(&piece.text, &mut definitions),
            _ => inline::read(&piece.text, &mut definitions, true),
        };
        draft.kind = piece.kind;
        draft.gap = piece.gap;
        drafts.push(draft);
    }
    drafts.push(Draft::of_targets(definitions.rest().into_iter()));
    drafts
}

/// Reads the cells of a row of a table, each of which may be empty.
fn row(text: &str, definitions: &mut Definitions) -> Draft<'static> {
    let mut cells = text.split('\t').map(|cell| inline::read(cell, definitions, true));
    let mut row = cells.next().unwrap_or_default();
    cells.for_each(|cell| row.append(cell, '\t'));
    row
}
