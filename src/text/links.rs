//! links and elinks `-dump`: a margin of three, `[1]` before anchors and their targets under `Links:` or `References`.

use super::draft::Draft;
use super::layout::{self, Marker, Rules};
use super::numbered;
use super::rows::{self, Row};

/// The column that both wrap at, of a screen of 80.
const WIDTH: usize = 77;
const MARGIN: usize = 3;

pub(super) fn read<'t>(rows: &[Row<'t>]) -> Vec<Draft<'t>> {
    let rules = Rules {
        width: Some(rows::width_or(rows, WIDTH)),
        cuts: true,
        margin: MARGIN,
        marker,
        heading,
        quotes: true,
        ..Rules::PLAIN
    };
    numbered::drafts(rows, &rules)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn row(indent: usize, text: &str) -> Row<'_> {
        Row {
            lead: 0,
            indent,
            text,
            trailing: 0,
            gap: true,
        }
    }

    #[test]
    fn a_heading_stands_in_the_middle_of_the_screen() {
        // As many columns stand before it as behind it, or up to three fewer.
        let level = |indent: usize, columns: usize| heading(&row(indent, &"x".repeat(columns)));
        for columns in 17..=21 {
            assert_eq!(level(30, columns), Some(1), "{columns}");
        }
        assert_eq!((level(30, 16), level(30, 22)), (None, None));
        assert_eq!((level(14, 50), level(13, 52)), (Some(1), None));
    }

    #[test]
    fn an_item_stands_behind_the_margin() {
        assert!(marker(&row(4, "* One")).is_some() && marker(&row(4, "7. One")).is_some());
        assert_eq!((marker(&row(3, "* One")), marker(&row(4, "One"))), (None, None));
    }
}
