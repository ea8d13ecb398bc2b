//! Rows that go on the destination of a link, its target or the title behind that.
//!
//! Titles are wrapped as text is, and have blank lines and marks of blocks in them, where none of them parts blocks.

use super::inline::is_address;
use crate::text::rows::Row;

/// A destination has at most so many rows behind its first.
const MOST_ROWS: usize = 40;

/// Whether each row of a text goes on the destination that a row before it began.
///
/// One that nothing closes before the next begins is text, and so are the rows behind it.
pub(super) fn going_on(rows: &[Row<'_>]) -> Vec<bool> {
    let mut going_on = vec![false; rows.len()];
    for (i, row) in rows.iter().enumerate() {
        let Some(begun) = begun(row.text) else { continue };
        let behind = rows.get(i + 1..).unwrap_or_default();
        let Some(len) = rows_to_end(begun, behind) else {
            continue;
        };
        going_on.iter_mut().skip(i + 1).take(len).for_each(|row| *row = true);
    }
    going_on
}

/// The destination that begins in a row and does not end there.
fn begun(row: &str) -> Option<&str> {
    let at = memchr::memmem::rfind(row.as_bytes(), b"](")?;
    let begun = row.get(at + 2..)?;
    (is_address(begun) && end(begun, &mut false).is_none()).then_some(begun)
}

/// How many of the rows behind a destination's first it goes on in.
fn rows_to_end(begun: &str, behind: &[Row<'_>]) -> Option<usize> {
    let mut in_title = false;
    end(begun, &mut in_title);
    for (i, row) in behind.iter().take(MOST_ROWS).enumerate() {
        let end = end(row.text, &mut in_title);
        if let Some(other) = memchr::memmem::find(row.text.as_bytes(), b"](")
            && end.is_none_or(|end| end > other)
        {
            return None;
        }
        if end.is_some() {
            return Some(i + 1);
        }
    }
    None
}

/// Where a part of a destination ends: at a parenthesis, in a title only at one behind a quotation mark.
fn end(part: &str, in_title: &mut bool) -> Option<usize> {
    for at in memchr::memchr2_iter(b'"', b')', part.as_bytes()) {
        // A row begins behind white space.
        let before = at.checked_sub(1).and_then(|before| part.as_bytes().get(before));
        match part.as_bytes().get(at) {
            Some(b')') if !*in_title || before == Some(&b'"') => return Some(at),
            Some(b'"') if before.is_none_or(|before| *before == b' ') => *in_title = true,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(text: &str) -> Row<'_> {
        Row {
            lead: 0,
            indent: 0,
            text,
            trailing: 0,
            gap: text.is_empty(),
        }
    }

    #[test]
    fn a_destination_goes_on_up_to_its_parenthesis() {
        for (rows, want) in [
            (&["[Bridge](/news/2024", "bridge) closes", "Text"][..], 1),
            (
                &["[Bridge](/news \"Updated (at noon)", "", "in News\") closes", "Text"],
                2,
            ),
            (
                &[
                    "[Bridge](https://example.org/",
                    "\"Bridge (old)",
                    "closes\") on Monday",
                    "Text",
                ],
                2,
            ),
            (&["[Bridge](/news) closes", "Text"], 0),
            (&["[Bridge](see below", "the text) closes"], 0),
            (&["[Bridge](/news", "[Ferry](/ferry) sails"], 0),
            (&["[Bridge](/news", "and no more"], 0),
        ] {
            let rows: Vec<Row<'_>> = rows.iter().map(|text| row(text)).collect();
            let got = going_on(&rows);
            let want: Vec<bool> = (0..rows.len()).map(|i| (1..=want).contains(&i)).collect();
            assert_eq!(got, want, "{rows:?}");
        }
    }

    #[test]
    fn a_destination_is_not_looked_for_further_than_its_most_rows() {
        let going_on_in = |count: usize| {
            let mut rows = vec![row("[Bridge](/news \"A"); 1];
            rows.extend(vec![row("long title"); count - 1]);
            rows.push(row("ends\")"));
            going_on(&rows).contains(&true)
        };
        assert!(going_on_in(MOST_ROWS));
        assert!(!going_on_in(MOST_ROWS + 1));
    }
}
