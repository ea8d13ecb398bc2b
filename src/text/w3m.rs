//! w3m `-dump`: no margin, `  • ` before items, `[1]` before anchors and their targets under `References:`, where asked for.

use super::draft::Draft;
use super::layout::{self, Marker, Rules};
use super::numbered;
use super::rows::{self, Row};
use crate::prose::is_digits;

/// The column that w3m wraps at, of a screen of 80.
const WIDTH: usize = 79;
/// Marks around what was put in and what was struck out, of which the words stay.
pub(super) const STAND_INS: &[&str] = &[
    "[INS:", " :INS]", ":INS]", "[DEL:", " :DEL]", ":DEL]", "[S:", " :S]", ":S]",
];
/// Each list indents its text by so much.
const STEP: usize = 4;

pub(super) fn read<'t>(rows: &[Row<'t>]) -> Vec<Draft<'t>> {
    let rules = Rules {
        width: Some(rows::width_at_margin_or(rows, WIDTH)),
        cuts: true,
        centres: true,
        marker,
        quotes: true,
        stand_ins: STAND_INS,
        picture: is_picture,
        ..Rules::PLAIN
    };
    numbered::drafts(rows, &rules)
}

fn marker(row: &Row<'_>) -> Option<Marker> {
    let marker = layout::bullet(row.text, |c| {
        matches!(c, '•' | '□' | '■' | '○' | '●' | '☆' | '★' | '◎' | '*' | '+' | 'o' | '#')
    })
    .or_else(|| layout::number(row.text))?;
    let mark = row.text.get(..marker.len).unwrap_or_default();
    let text = row.indent + rows::columns(mark);
    (row.indent > 0 && (text.is_multiple_of(STEP) || mark.len() == row.text.len())).then_some(marker)
}

/// A picture without a text of its own has the name of its file, cut and without its ending. A number is the page's note.
fn is_picture(inner: &str, alone: bool) -> bool {
    let is_name = !inner.is_empty() && !inner.contains(char::is_whitespace);
    is_name && (alone || (inner.contains(|c: char| c.is_ascii_digit() || "-_+%".contains(c)) && !is_digits(inner)))
}

#[cfg(test)]
mod tests {
    use super::is_picture;

    #[test]
    fn pictures_have_names_of_files() {
        for (inner, alone, is) in [
            ("bridge-2024", false, true),
            ("bridge_s", false, true),
            ("bridge", true, true),
            ("bridge", false, false),
            ("2024", false, false),
            ("the old bridge", true, false),
            ("", true, false),
        ] {
            assert_eq!(is_picture(inner, alone), is, "{inner}");
        }
    }
}
