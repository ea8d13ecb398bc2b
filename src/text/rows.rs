//! Physical lines of a rendering, their margin, and the width that they were wrapped at.

use crate::eight;
use crate::prose::is_unspaced;

/// A line that is not blank. A text may have very many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Row<'t> {
    /// The columns of white space before its text, but for [`lead`](Self::lead).
    pub(super) indent: usize,
    /// The columns of ideographic spaces, by which East Asian texts begin a paragraph.
    pub(super) lead: u32,
    /// Its text, without the white space around it.
    pub(super) text: &'t str,
    /// How many spaces stand at its end, as far as 16 bits count.
    pub(super) trailing: u16,
    /// Whether a blank line stands before it.
    pub(super) gap: bool,
}

impl Row<'_> {
    /// The column at which its text ends.
    pub(super) fn columns(&self) -> usize {
        self.indent + self.lead as usize + columns(self.text)
    }

    /// Whether its text ends behind a column. No character takes more columns than bytes.
    pub(super) fn is_longer(&self, columns: usize) -> bool {
        self.indent + self.lead as usize + self.text.len() > columns && self.columns() > columns
    }

    /// Twice the column of its middle.
    pub(super) fn twice_middle(&self) -> usize {
        self.indent + self.columns()
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
        let trailing = behind.trim_end_matches('\r').len() - text.len();
        rows.push(Row {
            indent,
            lead,
            text,
            trailing: u16::try_from(trailing).unwrap_or(u16::MAX),
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
    let plain = eight::run(text.as_bytes(), eight::graphic);
    if matches!(text.as_bytes().get(plain), None | Some(b' ')) {
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
    let mut words = 0;
    // The highest bit of what stands before: a word begins behind a space, and at the start.
    let mut space = 0x80;
    for bytes in text.as_bytes().chunks(size_of::<u64>()) {
        let spaces = eight::between(eight::first(bytes), b' ', b' ');
        words += eight::count(!spaces & (spaces << 8 | space) & eight::all(0x80));
        if words >= least {
            return true;
        }
        space = spaces >> 56;
    }
    false
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
    width_of(&followed(rows.clone()), rows)
}

/// A row that tells of the width: the columns that it takes, and the row that goes on behind it.
type Followed<'r, 't> = (usize, &'r Row<'t>);

/// The rows of text that another follows.
fn followed<'r, 't: 'r>(mut rows: impl Iterator<Item = &'r Row<'t>>) -> Vec<Followed<'r, 't>> {
    let mut followed = Vec::new();
    let Some(mut row) = rows.next() else {
        return followed;
    };
    // A row that none follows may stand in the middle of the screen.
    for next in rows {
        if goes_with(row, next) && is_text(row) {
            followed.push((row.columns(), next));
        }
        row = next;
    }
    followed
}

/// Whether a row is one of text: those of few words and of addresses are lists.
fn is_text(row: &Row<'_>) -> bool {
    (has_words(row.text, FEW_WORDS) || has_unspaced(row.text, FEW_WORDS)) && !has_address(row.text)
}

/// The column at which rows that others follow were wrapped, and how many of them were.
fn width_of<'r, 't: 'r>(
    followed: &[Followed<'_, '_>],
    rows: impl Iterator<Item = &'r Row<'t>>,
) -> Option<(usize, usize)> {
    let mut lengths: Vec<usize> = followed.iter().map(|(columns, _)| *columns).collect();
    let longest = lengths.len().checked_sub(1 + lengths.len() * OVERLONG / 100)?;
    let (_, &mut width, _) = lengths.select_nth_unstable(longest);
    if width < NARROWEST {
        return None;
    }
    let fits = |(columns, next): &&Followed<'_, '_>| fits_behind(*columns, next, width);
    let short = followed.iter().filter(fits).count();
    let full = followed.len() - short;
    // The lines of a poem are no rows where paragraphs are longer than they.
    let is_longer = |row: &&Row<'_>| row.indent + row.text.len() > width && row.columns() > width && is_text(row);
    let longer = rows.filter(is_longer).count();
    (full > 0 && full >= short.max(longer)).then_some((width, full))
}

/// The indent that most rows have; of two that are as common the outer one.
fn commonest_indent(rows: &[Followed<'_, '_>]) -> usize {
    /// No running text stands deeper.
    const DEEPEST: usize = 40;
    let mut counts = [0u32; DEEPEST];
    for (_, row) in rows {
        if let Some(count) = counts.get_mut(row.indent) {
            *count += 1;
        }
    }
    let counts = counts.iter().enumerate().rev();
    counts.max_by_key(|(_, count)| **count).map_or(0, |(indent, _)| indent)
}

/// Whether a row may be the continuation of the one before it.
fn goes_with(row: &Row<'_>, next: &Row<'_>) -> bool {
    !next.gap && row.indent == next.indent
}

/// The width that rows show, or else the usual one of the program that made them; a text may be too short to show it.
pub(super) fn width_or(rows: &[Row<'_>], usual: usize) -> usize {
    or_usual(seen_width(rows.iter()), usual)
}

/// The same of a program that gives text a margin: the rows at the indent of most show it, for what stands outside the
/// margin goes on to the edge of the screen.
pub(super) fn width_at_margin_or(rows: &[Row<'_>], usual: usize) -> usize {
    let mut followed = followed(rows.iter());
    let margin = commonest_indent(&followed);
    followed.retain(|(_, next)| next.indent == margin);
    or_usual(width_of(&followed, rows.iter()), usual)
}

/// A width that so many rows show, where it is not so near below the usual one that words may have been too long for it.
fn or_usual(seen: Option<(usize, usize)>, usual: usize) -> usize {
    // Rows end so many columns before the width or fewer; of the longest of many hardly one.
    const LONGEST_WORD: usize = 12;
    match seen {
        Some((width, full)) if width > usual || width + LONGEST_WORD.div_ceil(full.div_ceil(4)) < usual => width,
        _ => usual,
    }
}

#[cfg(test)]
mod tests;
