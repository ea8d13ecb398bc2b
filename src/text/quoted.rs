//! Quotations that have a `>` before each row, as mail marks them.
//!
//! In: rows. Out: drafts; those of rows with the sign are quotations, and the signs are gone.

use crate::document::BlockKind;

use super::draft::Draft;
use super::layout::Rules;
use super::rows::{self, Row};
use super::written::{self, Form};

/// The drafts of rows, each stretch of one depth by itself.
pub(super) fn drafts<'t>(rows: &[Row<'t>], rules: &Rules, form: &Form) -> Vec<Draft<'t>> {
    // Most texts quote nothing.
    if !rows.iter().any(|row| row.text.starts_with('>')) {
        return written::drafts(rows, rules, form);
    }
    let mut drafts = Vec::new();
    for stretch in rows.chunk_by(|row, next| depth(row) == depth(next)) {
        let is_quoted = stretch.first().is_some_and(|row| depth(row) > 0);
        if is_quoted {
            let mut read = written::drafts(&unquoted(stretch), rules, form);
            read.iter_mut().for_each(|draft| draft.kind = BlockKind::Quote);
            drafts.append(&mut read);
        } else {
            drafts.append(&mut written::drafts(stretch, rules, form));
        }
    }
    drafts
}

/// How many signs of quotation a row begins with.
fn depth(row: &Row<'_>) -> usize {
    if !row.text.starts_with('>') {
        return 0;
    }
    let signs = row.text.split(|c| c != '>' && c != ' ').next().unwrap_or_default();
    signs.matches('>').count()
}

/// Rows without their signs of quotation, in the columns where they stood; those that have no more are gaps.
fn unquoted<'t>(rows: &[Row<'t>]) -> Vec<Row<'t>> {
    let mut inner = Vec::with_capacity(rows.len());
    let mut gap = false;
    for row in rows {
        gap |= row.gap;
        let text = row.text.trim_start_matches(['>', ' ']);
        if text.is_empty() {
            gap = true;
            continue;
        }
        inner.push(Row {
            lead: 0,
            indent: row.columns() - rows::columns(text),
            text,
            gap: std::mem::take(&mut gap),
            ..*row
        });
    }
    inner
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORM: Form = Form {
        open: b'<',
        is_before: false,
        has_alt: false,
        emphasis: &[],
    };

    fn read(text: &str) -> Vec<(BlockKind, String)> {
        let rules = Rules {
            width: Some(30),
            ..Rules::PLAIN
        };
        let drafts = drafts(&rows::read(text), &rules, &FORM);
        drafts
            .into_iter()
            .map(|draft| (draft.kind, draft.text.into_owned()))
            .collect()
    }

    #[test]
    fn rows_of_one_depth_are_put_together() {
        let text =
            "She wrote:\n> We have found cracks in two\n> of its main supports.\n>\n> It will be closed.\nSo it was.";
        assert_eq!(
            read(text),
            [
                (BlockKind::Paragraph, "She wrote:".to_owned()),
                (
                    BlockKind::Quote,
                    "We have found cracks in two of its main supports.".to_owned()
                ),
                (BlockKind::Quote, "It will be closed.".to_owned()),
                (BlockKind::Paragraph, "So it was.".to_owned()),
            ]
        );
    }

    #[test]
    fn a_deeper_quotation_is_one_of_its_own() {
        let found = read("> > Is it closed?\n> It is.");
        assert_eq!(
            found,
            [
                (BlockKind::Quote, "Is it closed?".to_owned()),
                (BlockKind::Quote, "It is.".to_owned())
            ]
        );
    }

    #[test]
    fn a_sign_within_a_row_is_text() {
        assert_eq!(read("a > b"), [(BlockKind::Paragraph, "a > b".to_owned())]);
    }
}
