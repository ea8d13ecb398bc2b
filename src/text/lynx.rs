//! lynx `-dump`: a margin of three, headings left of it, `[1]` before anchors and their targets under `References`.

use super::draft::Draft;
use super::layout::{self, Marker, Rules, SCREEN};
use super::marks;
use super::numbered;
use super::rows::{self, Row};
use super::token::{self, LinkToken};
use super::written::{self, Form};

/// The column that lynx wraps at, of a screen of 80.
const WIDTH: usize = 74;
const MARGIN: usize = 3;
/// Each list indents its text by so much; the outermost one's stands four columns behind the margin.
const STEP: usize = 5;

/// Words that lynx puts in place of what a text cannot show.
pub(super) const STAND_INS: &[&str] = &[
    "(BUTTON)", "[INLINE]", "[USEMAP]", "[ISMAP]", "[LINK]", "[IMAGE]",
    // Around what was put in and what was struck out, of which the words stay.
    "[INS: ", "[INS:", " :INS]", ":INS]", "[DEL: ", "[DEL:", " :DEL]", ":DEL]",
];

/// With `-list_inline` the targets stand before their anchors.
const INLINE: Form = Form {
    open: b'[',
    is_before: true,
    has_alt: false,
    emphasis: &[],
};

pub(super) fn read<'t>(text: &str, rows: &[Row<'t>], tokens: &[LinkToken<'_>]) -> Vec<Draft<'t>> {
    let rules = Rules {
        width: Some(rows::width_at_margin_or(rows, WIDTH)),
        cuts: true,
        flowed: false,
        margin: MARGIN,
        centres: true,
        marker,
        heading,
        quotes: true,
        stand_ins: STAND_INS,
        lowered: true,
        counts_all: false,
        picture: is_picture,
    };
    if marks::Marks::read(text, tokens).before > 0 {
        return written::drafts(rows, &rules, &INLINE);
    }
    numbered::drafts(behind_head(rows), &rules)
}

/// The rows behind the block of the head's links, which lynx writes above the page: `#[1]Feed [2]alternate`.
fn behind_head<'a, 't>(rows: &'a [Row<'t>]) -> &'a [Row<'t>] {
    /// So many rows may be such a block, a blank one behind it.
    const MOST: usize = 40;
    let has_head = rows
        .first()
        .is_some_and(|row| row.indent >= MARGIN && row.text.starts_with("#["));
    let end = rows.iter().take(MOST).skip(1).position(|row| row.gap).map(|at| at + 1);
    end.filter(|_| has_head).and_then(|end| rows.get(end..)).unwrap_or(rows)
}

pub(super) fn marker(row: &Row<'_>) -> Option<Marker> {
    let marker = layout::bullet(row.text, |c| matches!(c, '*' | '+' | 'o' | '#' | '@' | '-' | '=' | '•'))
        .or_else(|| layout::number(row.text))?;
    let text = row.indent + marker.len;
    let is_in_place = text > MARGIN && (text - MARGIN) % STEP == STEP - 1;
    (is_in_place && row.indent >= MARGIN).then_some(marker)
}

/// The first two levels stand at the left edge, or in the middle; each other one two columns deeper.
fn heading(row: &Row<'_>) -> Option<u8> {
    match row.indent {
        0 | 2 | 4 | 6 | 8 => Some(row.indent as u8 / 2 + 2),
        deep if deep > MARGIN + 2 * STEP && is_centred(row) => Some(1),
        _ => None,
    }
}

fn is_centred(row: &Row<'_>) -> bool {
    (SCREEN - 3..=SCREEN + 1).contains(&row.twice_middle())
}

/// A picture without a text of its own has the name of its file.
fn is_picture(inner: &str, _alone: bool) -> bool {
    let name: String = inner.split(' ').collect();
    token::is_picture_file(&name) || name.contains(";base64,")
}

#[cfg(test)]
mod tests {
    use super::{Row, behind_head, heading, marker};

    #[test]
    fn a_heading_stands_at_the_edge_or_in_the_middle() {
        let at = |indent: usize, columns: usize| {
            heading(&Row {
                lead: 0,
                indent,
                text: &"x".repeat(columns),
                trailing: 0,
                gap: false,
            })
        };
        assert_eq!((at(30, 20), at(20, 40)), (Some(1), Some(1)));
        assert_eq!((at(0, 20), at(4, 60)), (Some(2), Some(4)));
        for (indent, columns) in [(30, 10), (20, 50), (3, 20), (9, 62)] {
            assert_eq!(at(indent, columns), None, "{indent} {columns}");
        }
    }

    #[test]
    fn a_mark_stands_in_its_column() {
        let at = |indent: usize, text| {
            marker(&Row {
                lead: 0,
                indent,
                text,
                trailing: 0,
                gap: false,
            })
        };
        assert!(at(5, "* Ferry").is_some() && at(10, "+ Ferry").is_some());
        // The text of an item stands four columns from the margin, and that of each level below five further.
        for (indent, text) in [(4, "* Ferry"), (6, "* Ferry"), (1, "* Ferry"), (5, "Ferry")] {
            assert!(at(indent, text).is_none(), "{indent} {text}");
        }
    }

    #[test]
    fn the_block_of_the_heads_links_goes() {
        let row = |indent: usize, text, gap| Row {
            lead: 0,
            indent,
            text,
            trailing: 0,
            gap,
        };
        let head = [
            row(3, "#[1]Harbour Courier » Feed", false),
            row(3, "[2]alternate", false),
            row(3, "The bridge closes.", true),
        ];
        assert_eq!(behind_head(&head), &head[2..]);
        for first in [row(0, "#[1]Feed", false), row(3, "#bridge", false)] {
            let page = [first, head[1], head[2]];
            assert_eq!(behind_head(&page), &page);
        }
    }
}
