//! Tables of a rendering: columns of text that stand below each other.
//!
//! In: rows. Out: of those of a table the cells. Two rows make a table when text starts at the same column behind a wide
//! gap in both; the rows around them without a blank line between are of it when no word of theirs crosses its columns.

use super::layout::Rules;
use super::rows::{self, Row};

/// A column that no wide gap shows is one in so many rows or more.
const FEW: usize = 3;

/// Whether rows may have a table: two that have wide gaps stand one below the other. Most have none.
pub(super) fn may_be_in(rows: &[Row<'_>]) -> bool {
    let mut pairs = rows.windows(2);
    pairs.any(|pair| pair.iter().all(|row| rows::has_wide_gap(row.text)))
}

/// The cells of each row that is one of a table, a tab between each two; no blank line stands between the rows.
pub(super) fn cells(rows: &[Row<'_>], rules: &Rules) -> Vec<Option<String>> {
    Table::of(rows, rules).cells(rows)
}

/// The table in a run of rows without a blank line.
struct Table {
    /// The columns at which each row has a word behind a space.
    words: Vec<Vec<usize>>,
    /// Those of them with more than one space before them.
    wide: Vec<Vec<usize>>,
    is_row: Vec<bool>,
    /// Where the columns of the table start.
    columns: Vec<usize>,
}

impl Table {
    fn of(rows: &[Row<'_>], rules: &Rules) -> Self {
        let wide: Vec<Vec<usize>> = rows.iter().map(|row| wide_starts(row, rules)).collect();
        let mut table = Table {
            words: Vec::new(),
            wide,
            is_row: vec![false; rows.len()],
            columns: Vec::new(),
        };
        for (i, pair) in rows.windows(2).enumerate() {
            let ([row, next], Some([above, below])) = (pair, table.wide.get(i..i + 2)) else {
                continue;
            };
            if above.is_empty() || below.is_empty() {
                continue;
            }
            // Not if it is running text that was wrapped.
            if rules
                .width
                .is_some_and(|width| !rows::would_have_fitted(row, next, width))
            {
                continue;
            }
            let before = table.columns.len();
            let shared = above.iter().filter(|start| below.binary_search(start).is_ok());
            table.columns.extend(shared);
            if table.columns.len() > before {
                table
                    .is_row
                    .iter_mut()
                    .skip(i)
                    .take(2)
                    .for_each(|is_row| *is_row = true);
            }
        }
        if !table.columns.is_empty() {
            table.columns.sort_unstable();
            table.columns.dedup();
            table.words = rows.iter().map(|row| starts(row, rules, |_, _| true)).collect();
            table.spread(rows);
            table.find_narrow_columns(rows, rules);
        }
        table
    }

    /// Takes in the rows beside those of the table that have its columns with narrow gaps alone.
    fn spread(&mut self, rows: &[Row<'_>]) {
        let marked = rows.iter().zip(&self.is_row).filter(|(_, is_row)| **is_row);
        let widest = marked.map(|(row, _)| row.columns()).max().unwrap_or_default();
        let fits = rows.iter().zip(&self.words).map(|(row, words)| {
            let place = |at: usize| self.columns.partition_point(|column| *column < at);
            let crossed = self.columns.get(place(row.indent + 1)..place(row.columns()));
            let mut crossed = crossed.unwrap_or_default().iter();
            row.columns() <= widest && !words.is_empty() && crossed.all(|column| words.binary_search(column).is_ok())
        });
        let fits: Vec<bool> = fits.collect();
        for i in (1..rows.len()).chain((1..rows.len()).rev()) {
            let (Some([above, below]), Some([fits_above, fits_below])) =
                (self.is_row.get_mut(i - 1..=i), fits.get(i - 1..=i))
            else {
                continue;
            };
            *below |= *above && *fits_below;
            *above |= *below && *fits_above;
        }
    }

    /// Adds the columns of figures that one space parts from what is before them in every row.
    fn find_narrow_columns(&mut self, rows: &[Row<'_>], rules: &Rules) {
        let marked = rows
            .iter()
            .zip(&self.words)
            .zip(&self.is_row)
            .filter(|(_, is_row)| **is_row);
        let table: Vec<(&Vec<usize>, Vec<usize>)> = marked
            .map(|((row, words), _)| (words, starts(row, rules, |_, c| c.is_ascii_digit())))
            .collect();
        let Some((first, _)) = table.first().filter(|_| table.len() >= FEW) else {
            return;
        };
        let in_all = |column: &&usize| table.iter().all(|(words, _)| words.binary_search(column).is_ok());
        let of_figures = |column: &&usize| {
            let figures = table
                .iter()
                .filter(|(_, figures)| figures.binary_search(column).is_ok());
            2 * figures.count() >= table.len()
        };
        let narrow: Vec<usize> = first.iter().filter(in_all).filter(of_figures).copied().collect();
        self.columns.extend(narrow);
        self.columns.sort_unstable();
    }

    fn cells(self, rows: &[Row<'_>]) -> Vec<Option<String>> {
        let cells = rows.iter().enumerate().map(|(i, row)| {
            self.is_row.get(i).filter(|is_row| **is_row)?;
            let (words, wide) = (self.words.get(i)?, self.wide.get(i)?);
            let is_border = |at: usize| {
                let column = row.indent + at;
                wide.binary_search(&column).is_ok()
                    || (self.columns.binary_search(&column).is_ok() && words.binary_search(&column).is_ok())
            };
            Some(split(row.text, is_border))
        });
        cells.collect()
    }
}

/// A row's text with a tab before each character that is the first of a cell, and without what frames the cells.
fn split(text: &str, is_border: impl Fn(usize) -> bool) -> String {
    let mut cells = Vec::new();
    let mut start = 0;
    for (at, (byte, _)) in text.char_indices().enumerate() {
        if is_border(at) {
            cells.extend(text.get(start..byte));
            start = byte;
        }
    }
    cells.extend(text.get(start..));
    let cells = cells.iter().map(|cell| cell.trim_matches([' ', '|', '│', '┃']));
    let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
    cells.join("\t")
}

/// The columns at which such words start behind a space, but for that behind an item's mark; a word is shown by the spaces
/// before it and its first character.
fn starts(row: &Row<'_>, rules: &Rules, is_such: impl Fn(usize, char) -> bool) -> Vec<usize> {
    let mark = (rules.marker)(row).map_or(0, |marker| marker.len);
    let mut starts = Vec::new();
    let mut spaces = 0;
    for (at, (byte, c)) in row.text.char_indices().enumerate() {
        if c == ' ' {
            spaces += 1;
            continue;
        }
        if spaces > 0 && byte != mark && is_such(spaces, c) {
            starts.push(row.indent + at);
        }
        spaces = 0;
    }
    starts
}

/// The columns behind wide gaps, but for those in the empty fields of forms: `[          ]`.
fn wide_starts(row: &Row<'_>, rules: &Rules) -> Vec<usize> {
    if rows::has_wide_gap(row.text) {
        starts(row, rules, |spaces, c| spaces > 1 && c != ']')
    } else {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::super::layout::{bullet, number};
    use super::super::rows;
    use super::*;

    const RULES: Rules = Rules {
        width: Some(60),
        marker: |row| bullet(row.text, |c| c == '*').or_else(|| number(row.text)),
        ..Rules::PLAIN
    };

    fn read(text: &str) -> Vec<Option<String>> {
        let rows = rows::read(text);
        let parts = rows.chunk_by(|_, next| !next.gap);
        parts.flat_map(|part| cells(part, &RULES)).collect()
    }

    fn table<const N: usize>(rows: [&str; N]) -> Vec<Option<String>> {
        rows.iter().map(|row| Some((*row).to_owned())).collect()
    }

    #[test]
    fn an_empty_field_is_no_two_cells() {
        assert_eq!(read("[          ]\n[          ]\n"), [None, None]);
        assert_eq!(
            read("Name    [          ]\nStreet  [          ]\n"),
            table(["Name\t[          ]", "Street\t[          ]"])
        );
    }

    #[test]
    fn columns_that_stand_below_each_other_are_cells() {
        assert_eq!(
            read("Ferry      First\nOld quay   05:40\n"),
            table(["Ferry\tFirst", "Old quay\t05:40"])
        );
        assert_eq!(
            read("| Ferry    | First |\n| Old quay | 05:40 |\n"),
            [None, None],
            "one space between what stands below each other may be chance"
        );
    }

    #[test]
    fn rows_with_narrow_gaps_are_of_the_table_around_them() {
        let text = "  Day    Opens Closes\nFriday   18:30 01:00\nSaturday 16:00 02:00\nSunday   12:00 20:00\n";
        assert_eq!(
            read(text),
            table([
                "Day\tOpens\tCloses",
                "Friday\t18:30\t01:00",
                "Saturday\t16:00\t02:00",
                "Sunday\t12:00\t20:00"
            ])
        );
    }

    #[test]
    fn what_a_blank_line_parts_or_crosses_the_columns_is_no_row() {
        let crossing = "Friday   18:30\nSunday   12:00\nThe market stays closed.\n";
        assert_eq!(read(crossing)[2], None);
        let apart = "Friday   18:30\nSunday   12:00\n\nSaturday 16:00\n";
        assert_eq!(read(apart)[2], None);
        let alone = "Friday   18:30\n";
        assert_eq!(read(alone), [None]);
    }

    #[test]
    fn names_of_two_words_that_stand_below_each_other_stay_whole() {
        let text = "Anna Berg   12\nOlaf Dahl   31\nNils Holm   40\n";
        assert_eq!(read(text), table(["Anna Berg\t12", "Olaf Dahl\t31", "Nils Holm\t40"]));
    }

    #[test]
    fn text_that_was_wrapped_is_no_table() {
        let text = "The bridge was closed on  Monday, and all the ferries ran as\nbefore the inspection at  another one that was made in May.\n";
        assert_eq!(read(text), [None, None]);
    }
}
