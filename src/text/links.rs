//! links and elinks `-dump`: a margin of three, `[1]` before anchors and their targets under `Links:` or `References`.

use super::draft::Draft;
use super::layout::{self, Marker, Rules, SCREEN};
use super::numbered;
use super::rows::{self, Row};

/// The column that both wrap at, of a screen of 80.
const WIDTH: usize = 77;
const MARGIN: usize = 3;

/// What stands for a picture without a text of its own.
pub(super) const STAND_INS: &[&str] = &["[IMG]"];

pub(super) fn read<'t>(rows: &[Row<'t>]) -> Vec<Draft<'t>> {
    let rules = Rules {
        width: Some(rows::width_at_margin_or(rows, WIDTH)),
        cuts: true,
        margin: MARGIN,
        centres: true,
        marker,
        heading,
        quotes: true,
        stand_ins: STAND_INS,
        counts_all: true,
        ..Rules::PLAIN
    };
    numbered::drafts(behind_head(rows), &rules)
}

/// The rows behind those of the head's links, which elinks writes above the page: `Link: [1]canonical`,
/// `Link: [2]Harbour Courier » Feed (alternate)`.
fn behind_head<'a, 't>(rows: &'a [Row<'t>]) -> &'a [Row<'t>] {
    /// The most rows that one takes, and the columns of each of them but its last at least.
    const MOST: usize = 8;
    const FULL: usize = WIDTH - 25;
    let mut rest = rows;
    while let Some((row, mut behind)) = rest.split_first().filter(|(row, _)| is_head_link(row)) {
        let mut before = row;
        for _ in 1..MOST {
            let is_whole = before.columns() < FULL || before.text.ends_with(')');
            match behind.split_first() {
                Some((next, after)) if !is_whole && !next.gap && !is_head_link(next) => {
                    (before, behind) = (next, after)
                }
                _ => break,
            }
        }
        rest = behind;
    }
    rest
}

fn is_head_link(row: &Row<'_>) -> bool {
    let text = row.text.strip_prefix("Reverse link: [");
    let text = text.or_else(|| row.text.strip_prefix("Link: ["));
    text.is_some_and(|text| text.starts_with(|c: char| c.is_ascii_digit()))
}

fn marker(row: &Row<'_>) -> Option<Marker> {
    let marker =
        layout::bullet(row.text, |c| matches!(c, '*' | '+' | 'o' | '-' | '•')).or_else(|| layout::number(row.text))?;
    (row.indent > MARGIN).then_some(marker)
}

/// The first level stands in the middle of the screen. What is long stands near its left edge there, where lists stand too: it
/// has a blank row before it, and the middle to the column.
fn heading(row: &Row<'_>) -> Option<u8> {
    const DEEP: usize = 13;
    let middle = row.twice_middle();
    let is_centred = (SCREEN - 3..=SCREEN + 1).contains(&middle) && row.indent > DEEP;
    let is_exact = (SCREEN - 1..=SCREEN).contains(&middle) && row.indent > MARGIN && row.gap;
    (is_centred || is_exact).then_some(1)
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
        // Near the left edge it is to the column.
        assert_eq!((level(14, 50), level(13, 52)), (Some(1), None));
        assert_eq!((level(13, 53), level(13, 54), level(13, 55)), (Some(1), Some(1), None));
        assert_eq!((level(4, 72), level(3, 74)), (Some(1), None));
        let text = "x".repeat(54);
        let behind_another = Row {
            gap: false,
            ..row(13, &text)
        };
        assert_eq!(heading(&behind_another), None);
    }

    #[test]
    fn a_heading_goes_on_in_the_middle() {
        let headline = "The old harbour bridge will be closed for six weeks from Monday, the council has";
        let rest = Row {
            gap: false,
            ..row(37, "decided")
        };
        let drafts = read(&[row(0, headline), rest]);
        assert_eq!(drafts[0].text, format!("{headline} decided"));
        assert!(matches!(drafts[0].kind, crate::document::BlockKind::Heading(1)));
        assert_eq!(
            read(&[row(3, "The old harbour bridge"), rest])[0].text,
            "The old harbour bridge"
        );
    }

    #[test]
    fn an_item_stands_behind_the_margin() {
        assert!(marker(&row(4, "* One")).is_some() && marker(&row(4, "7. One")).is_some());
        assert_eq!((marker(&row(3, "* One")), marker(&row(4, "One"))), (None, None));
    }

    #[test]
    fn the_links_of_the_head_go() {
        let long = format!("Link: [3]Harbour Courier » {}", "bridge ".repeat(7).trim_end());
        let head = [
            row(3, "Reverse link: [1]unknown"),
            row(3, "Link: [2]canonical"),
            row(3, &long),
            row(3, "and more (alternate)"),
            row(3, "[4]Skip to content"),
        ]
        .map(|row| Row { gap: false, ..row });
        assert_eq!(behind_head(&head), &head[4..]);
        // A line of the page's own follows one that is short.
        assert_eq!(behind_head(&head[1..2]), &head[..0]);
        let page = [row(3, "Link: the bridge"), row(3, "Link: [2]canonical")];
        assert_eq!(behind_head(&page), &page);
    }

    #[test]
    fn a_picture_without_a_text_goes() {
        let drafts = read(&[row(3, "The [IMG] bridge closes.")]);
        assert_eq!(
            drafts[0].text.split_whitespace().collect::<Vec<_>>().join(" "),
            "The bridge closes."
        );
    }
}
