//! Physical lines of a rendering, their margin, and the width that they were wrapped at.

use crate::prose::is_unspaced;

/// A line that is not blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Row<'t> {
    /// The columns of white space before its text, but for [`lead`](Self::lead).
    pub(super) indent: usize,
    /// The columns of ideographic spaces, by which East Asian texts begin a paragraph.
    pub(super) lead: usize,
    /// Its text, without the white space around it.
    pub(super) text: &'t str,
    /// How many spaces stand at its end.
    pub(super) trailing: usize,
    /// Whether a blank line stands before it.
    pub(super) gap: bool,
}

impl Row<'_> {
    /// The column at which its text ends.
    pub(super) fn columns(&self) -> usize {
        self.indent + self.lead + columns(self.text)
    }

    /// Whether it is one of running text without a margin, neither item nor table nor quotation.
    pub(super) fn is_running(&self) -> bool {
        self.is_flush() && !self.text.contains('|')
    }

    /// The same of a row that is not one of a table.
    pub(super) fn is_flush(&self) -> bool {
        self.indent == 0 && !self.text.starts_with('>')
    }
}

const IDEOGRAPHIC_SPACE: char = '\u{3000}';

/// A tab goes on to the next column that this divides.
const TAB: usize = 8;

/// For how many bytes of a text there is room for a row at first.
const BYTES_PER_ROW: usize = 64;

/// The rows of a text.
pub(super) fn read(text: &str) -> Vec<Row<'_>> {
    let mut rows = Vec::with_capacity(text.len() / BYTES_PER_ROW);
    let mut gap = false;
    let mut start = 0;
    while let Some(rest) = text.get(start..).filter(|rest| !rest.is_empty()) {
        let end = match rest.as_bytes() {
            [b'\n', ..] => 0,
            bytes => memchr::memchr(b'\n', bytes).unwrap_or(bytes.len()),
        };
        let line = rest.get(..end).unwrap_or_default();
        start += end + 1;
        if line.is_empty() {
            gap = true;
            continue;
        }
        if is_bare(line) {
            rows.push(Row {
                indent: 0,
                lead: 0,
                text: line,
                trailing: 0,
                gap: std::mem::take(&mut gap),
            });
            continue;
        }
        let behind = line.trim_start();
        let text = behind.trim_end();
        if text.is_empty() {
            gap = true;
            continue;
        }
        let margin = line.get(..line.len() - behind.len()).unwrap_or_default();
        let (mut indent, mut lead) = (0, 0);
        for c in margin.chars() {
            match c {
                IDEOGRAPHIC_SPACE => lead += 2,
                '\t' => indent = (indent / TAB + 1) * TAB,
                _ => indent += 1,
            }
        }
        rows.push(Row {
            indent,
            lead,
            text,
            trailing: behind.trim_end_matches('\r').len() - text.len(),
            gap: std::mem::take(&mut gap) || lead > 0,
        });
    }
    rows
}

/// Whether a line surely has no white space around it, as most have none.
fn is_bare(line: &str) -> bool {
    let bytes = line.as_bytes();
    let is_bare = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
    is_bare(bytes.first()) && is_bare(bytes.last())
}

/// The columns that a text takes: two for a wide character, none for one that is put on top of another.
pub(super) fn columns(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.chars()
        .map(|c| match c {
            '\0'..'\u{300}' => 1,
            '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200F}' | '\u{FE00}'..='\u{FE0F}' => 0,
            '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}' => 2,
            '\u{FE30}'..='\u{FE4F}'
            | '\u{FF00}'..='\u{FF60}'
            | '\u{1F300}'..='\u{1FAFF}'
            | '\u{20000}'..='\u{3FFFD}' => 2,
            _ => 1,
        })
        .sum()
}

/// What a wrapper may not part at the beginning of a row: a word, or one character of a script without spaces, with the
/// brackets and quotation marks before it.
pub(super) fn first_word(text: &str) -> &str {
    let is_space = |byte: &u8| matches!(byte, b'\t'..=b'\r' | b' ');
    let plain = text
        .bytes()
        .position(|byte| is_space(&byte) || !byte.is_ascii())
        .unwrap_or(text.len());
    if text.as_bytes().get(plain).is_none_or(is_space) {
        return text.get(..plain).unwrap_or_default();
    }
    let mut before = None;
    let mut chars = text.char_indices();
    let end = chars.find(|(_, c)| {
        let parts = is_unspaced(*c) && before.is_some_and(char::is_alphanumeric);
        let ends = c.is_whitespace() || parts || before.is_some_and(is_unspaced);
        before = Some(*c);
        ends
    });
    text.get(..end.map_or(text.len(), |(at, _)| at)).unwrap_or_default()
}

/// Whether the first word of a row would have fitted on the row before it, had that been wrapped at a width.
pub(super) fn would_have_fitted(row: &Row<'_>, next: &Row<'_>, width: usize) -> bool {
    fits_behind(row.columns(), next, width)
}

/// Whether the first word of a row would have fitted behind so many columns, at a width.
pub(super) fn fits_behind(before: usize, next: &Row<'_>, width: usize) -> bool {
    before + 1 + columns(first_word(next.text)) <= width
}

/// Rows of fewer words than this say nothing about the width.
const FEW_WORDS: usize = 4;
/// A text is not wrapped at fewer columns than this.
const NARROWEST: usize = 30;
/// Of a hundred rows so many may be longer than the width: those of tables and other text that is not wrapped.
const OVERLONG: usize = 2;

/// Whether a text has an address in full.
pub(super) fn has_address(text: &str) -> bool {
    memchr::memchr_iter(b':', text.as_bytes()).any(|at| text.get(at..).is_some_and(|rest| rest.starts_with("://")))
}

/// Whether a text has two spaces in a row. All bytes are looked at, for then many are at a time.
pub(super) fn has_wide_gap(text: &str) -> bool {
    let pairs = text.bytes().zip(text.bytes().skip(1));
    pairs.fold(false, |found, (a, b)| found | (a == b' ' && b == b' '))
}

/// Whether the text of a row has so many words with spaces between them.
fn has_words(text: &str, least: usize) -> bool {
    let pairs = text.bytes().zip(text.bytes().skip(1));
    let mut gaps = pairs.filter(|(byte, next)| *byte == b' ' && *next != b' ');
    gaps.nth(least - 2).is_some()
}

/// Whether a text has so many words of scripts that put no space between them, of two characters each.
fn has_unspaced(text: &str, least: usize) -> bool {
    !text.is_ascii() && text.chars().filter(|c| is_unspaced(*c)).nth(2 * least - 1).is_some()
}

/// The column at which a text was wrapped, as its rows show it; `None` when it was not wrapped.
///
/// That is the length of its longest rows, when most rows that another follows could not have held its first word too.
pub(super) fn wrap_width<'r, 't: 'r>(rows: impl IntoIterator<Item = &'r Row<'t>, IntoIter: Clone>) -> Option<usize> {
    seen_width(rows.into_iter()).map(|(width, _)| width)
}

/// The column at which a text was wrapped, and how many rows were.
fn seen_width<'r, 't: 'r>(rows: impl Iterator<Item = &'r Row<'t>> + Clone) -> Option<(usize, usize)> {
    // A row that none follows may stand in the middle of the screen; those of few words and of addresses are lists.
    let is_text =
        |row: &Row<'_>| (has_words(row.text, FEW_WORDS) || has_unspaced(row.text, FEW_WORDS)) && !has_address(row.text);
    let pairs = rows.clone().zip(rows.clone().skip(1));
    let followed: Vec<(usize, &Row<'_>)> = pairs
        .filter(|(row, next)| goes_with(row, next) && is_text(row))
        .map(|(row, next)| (row.columns(), next))
        .collect();
    let mut lengths: Vec<usize> = followed.iter().map(|(columns, _)| *columns).collect();
    let longest = lengths.len().checked_sub(1 + lengths.len() * OVERLONG / 100)?;
    let (_, &mut width, _) = lengths.select_nth_unstable(longest);
    if width < NARROWEST {
        return None;
    }
    let fits = |(columns, next): &&(usize, &Row<'_>)| fits_behind(*columns, next, width);
    let short = followed.iter().filter(fits).count();
    let full = followed.len() - short;
    // The lines of a poem are no rows where paragraphs are longer than they.
    let is_longer = |row: &&Row<'_>| row.indent + row.text.len() > width && row.columns() > width && is_text(row);
    let longer = rows.filter(is_longer).count();
    (full > 0 && full >= short.max(longer)).then_some((width, full))
}

/// Whether a row may be the continuation of the one before it.
fn goes_with(row: &Row<'_>, next: &Row<'_>) -> bool {
    !next.gap && row.indent == next.indent
}

/// The width that rows show, or else the usual one of the program that made them; a text may be too short to show it.
pub(super) fn width_or(rows: &[Row<'_>], usual: usize) -> usize {
    // Rows end so many columns before the width or fewer; of the longest of many hardly one.
    const LONGEST_WORD: usize = 12;
    match seen_width(rows.iter()) {
        Some((width, full)) if width > usual || width + LONGEST_WORD.div_ceil(full.div_ceil(4)) < usual => width,
        _ => usual,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_show_their_width_when_there_are_enough_of_them() {
        let wrapped = |width: usize, rows: usize| -> String {
            let word = |i: usize| ["ferry", "a", "bridge", "closes", "to"][i % 5];
            let (mut text, mut columns, mut lines, mut i) = (String::new(), 0, 0, 0);
            while lines < rows {
                if columns + word(i).len() > width {
                    text.push('\n');
                    (columns, lines) = (0, lines + 1);
                }
                text.push_str(word(i));
                text.push(' ');
                columns += word(i).len() + 1;
                i += 1;
            }
            text
        };
        let width = |width: usize, rows: usize| width_or(&read(&wrapped(width, rows)), 72);
        assert!((95..=100).contains(&width(100, 40)), "{}", width(100, 40));
        assert!((45..=50).contains(&width(50, 40)), "{}", width(50, 40));
        assert_eq!(width(72, 40), 72);
        assert_eq!(width(100, 0), 72);
    }

    #[test]
    fn rows_know_their_margin_their_end_and_the_gap_before() {
        let rows = read("One \n\n\ttwo\r\n   three  ");
        let facts: Vec<_> = rows
            .iter()
            .map(|row| (row.text, row.indent, row.trailing, row.gap))
            .collect();
        assert_eq!(
            facts,
            [("One", 0, 1, false), ("two", 8, 0, true), ("three", 3, 2, false)]
        );
    }

    #[test]
    fn an_ideographic_space_begins_a_paragraph() {
        let rows = read("　　橋が閉\n鎖される\n");
        let facts: Vec<_> = rows.iter().map(|row| (row.indent, row.columns(), row.gap)).collect();
        assert_eq!(facts, [(0, 10, true), (0, 8, false)]);
    }

    #[test]
    fn wrapped_rows_of_a_script_without_spaces_show_the_width() {
        let rows = [
            "橋は六週間閉鎖されると市長は述べた。点検で亀裂が見つかったためだ",
            "と技師は説明した。",
        ];
        let text = format!("{}\n{}\n\n", rows[0], rows[1]).repeat(3);
        assert_eq!(wrap_width(&read(&text)), Some(columns(rows[0])));
    }

    #[test]
    fn wide_characters_take_two_columns_and_marks_none() {
        assert_eq!(columns("bridge"), 6);
        assert_eq!(columns("橋"), 2);
        assert_eq!(columns("e\u{301}"), 1);
    }

    #[test]
    fn the_first_word_is_what_no_wrapper_parts() {
        assert_eq!(first_word("bridge closes"), "bridge");
        assert_eq!(first_word("橋が"), "橋");
        assert_eq!(first_word("（橋が"), "（橋");
        assert_eq!(first_word("NHK放送"), "NHK");
        assert_eq!(first_word(""), "");
    }

    #[test]
    fn the_lines_of_a_poem_are_no_width() {
        let poem =
            "Come down, come down, the tide is in\nand every lamp has found its twin,\nand all the town is there\n\n";
        let prose = "The lines above stand on the wall of the hall, and this one is longer than any of them.\n\n";
        assert!(wrap_width(&read(poem)).is_some());
        assert_eq!(wrap_width(&read(&(poem.to_owned() + prose + prose + prose))), None);
    }

    #[test]
    fn a_list_of_addresses_says_nothing_of_the_width() {
        let list: String = (1..40)
            .map(|n| format!("[{n}] https://www.example.org/{n}\n"))
            .collect();
        let text = wrapped(60);
        assert_eq!(
            wrap_width(&read(&(text.clone() + "\n" + &list))),
            wrap_width(&read(&text))
        );
    }

    fn wrapped(width: usize) -> String {
        let words = "the old harbour bridge will be closed for six weeks after engineers found cracks in two of its main supports";
        let mut text = String::new();
        let mut column = 0;
        for word in words.split(' ').cycle().take(120) {
            if column > 0 && column + 1 + word.len() > width {
                text.push('\n');
                column = 0;
            } else if column > 0 {
                text.push(' ');
                column += 1;
            }
            text.push_str(word);
            column += word.len();
        }
        text
    }

    #[test]
    fn the_width_is_that_of_the_longest_rows() {
        for width in [40, 60, 72, 100] {
            let text = wrapped(width);
            let found = wrap_width(&read(&text)).unwrap();
            assert!((width - 2..=width).contains(&found), "{found} for {width}");
        }
    }

    #[test]
    fn a_row_in_the_middle_of_the_screen_is_not_of_the_width() {
        let text = format!(
            "{:>70}\n\n{}",
            "A long headline stands in the middle of the screen",
            wrapped(50)
        );
        assert!(wrap_width(&read(&text)).unwrap() <= 50);
    }

    #[test]
    fn text_that_is_not_wrapped_has_no_width() {
        assert_eq!(
            wrap_width(&read(
                "One line of text that is long enough to be a row.\n\nAnother one."
            )),
            None
        );
        assert_eq!(wrap_width(&[]), None);
    }

    #[test]
    fn the_usual_width_holds_where_there_is_too_little_text() {
        assert_eq!(width_or(&read("A short text."), 72), 72);
        let narrow = wrapped(60);
        assert!(width_or(&read(&narrow), 79) <= 60);
    }
}
