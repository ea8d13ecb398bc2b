//! links and elinks `-dump`: a margin of three, `[1]` before anchors and their targets under `Links:` or `References`.

use super::draft::Draft;
use super::layout::{self, Marker, Rules};
use super::numbered;
use super::rows::{self, Row};

/// The column that both wrap at, of a screen of 80.
const WIDTH: usize = 77;
const MARGIN: usize = 3;

pub(super) fn read(text: &str) -> Vec<Draft> {
    let rows = rows::read(text);
    let rules = Rules {
        width: Some(rows::width_or(&rows, WIDTH)),
        cuts: true,
        margin: MARGIN,
        marker,
        heading,
        quotes: true,
        ..Rules::PLAIN
    };
    numbered::drafts(&rows, &rules)
}

fn marker(row: &Row<'_>) -> Option<Marker> {
    let marker = layout::bullet(row.text, &['*', '+', 'o', '-', '•']).or_else(|| layout::number(row.text))?;
    (row.indent > MARGIN).then_some(marker)
}

/// The first level stands in the middle of the screen.
fn heading(row: &Row<'_>) -> Option<u8> {
    const SCREEN: usize = 80;
    const DEEP: usize = 13;
    let is_centred = (SCREEN - 3..=SCREEN + 1).contains(&(row.indent + row.columns()));
    (row.indent > DEEP && is_centred).then_some(1)
}
