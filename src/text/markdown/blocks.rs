//! The blocks of Markdown.
//!
//! In: rows without definitions. Out: a piece a block, its lines joined. Blank lines part blocks; a row on its own goes on
//! the block before it, unless it begins a block by its mark or that ended with a hard break.

use std::borrow::Cow;

use super::destinations;
use super::fence::{self, Code};
use super::inline::LONGEST_TARGET;
use crate::document::BlockKind;
use crate::text::layout::{self, Marker, Piece};
use crate::text::rows::{self, Row};

/// The blocks of rows.
pub(super) fn pieces<'t>(rows: &[Row<'t>]) -> Vec<Piece<'t>> {
    // Items and tables are not wrapped where paragraphs are.
    let running: Vec<&Row<'_>> = rows.iter().filter(|row| row.is_running()).collect();
    let mut blocks = Blocks {
        width: rows::wrap_width(running.iter().copied()),
        pieces: Vec::new(),
        open: None,
        lists: Vec::new(),
        gap: false,
        pending: None,
        in_table: false,
        has_edges: false,
    };
    let code = fence::code(rows);
    let destinations = destinations::going_on(rows);
    for (i, row) in rows.iter().enumerate() {
        let goes_on = destinations.get(i) == Some(&true);
        match code.get(i).copied().unwrap_or_default() {
            Code::No if goes_on && blocks.open.is_some() => blocks.go_on(row),
            Code::No => blocks.row(row, rows.get(i + 1)),
            Code::Row(depth) => blocks.code(row, depth),
            Code::Opens => {
                blocks.close();
                blocks.gap = true;
            }
            Code::Closes => blocks.close(),
        }
    }
    blocks.close();
    blocks.pieces
}

struct Open<'t> {
    piece: Piece<'t>,
    last: Row<'t>,
}

struct Blocks<'t> {
    width: Option<usize>,
    pieces: Vec<Piece<'t>>,
    open: Option<Open<'t>>,
    /// The indents of the marks of the lists that are open.
    lists: Vec<usize>,
    gap: bool,
    /// An item's mark that stood alone.
    pending: Option<BlockKind>,
    in_table: bool,
    /// Whether a bar stands before the first cell of the table's rows too, as its row of dashes tells.
    has_edges: bool,
}

impl<'t> Blocks<'t> {
    fn row(&mut self, row: &Row<'t>, next: Option<&Row<'t>>) {
        self.gap |= row.gap;
        let (quoted, row) = unquoted(row);
        let row = &row;
        if row.text.is_empty() || row.gap {
            self.close();
            self.in_table = false;
        }
        if row.text.is_empty() {
            self.gap = true;
            return;
        }
        if is_delimiter_row(row.text) {
            return self.begin_table(row);
        }
        if self.underline(row) {
            return;
        }
        if layout::is_rule(row.text) {
            self.close();
            self.gap = true;
            return;
        }
        let delimiter = next.filter(|next| !next.gap && is_delimiter_row(next.text));
        if let Some(delimiter) = delimiter {
            self.has_edges = delimiter.text.starts_with('|');
        }
        if (delimiter.is_some() || self.in_table) && row.text.contains('|') {
            self.close();
            self.push(BlockKind::TableRow, Cow::Owned(cells(row.text, self.has_edges)), row);
            return;
        }
        if let Some((level, text)) = heading(row.text) {
            self.close();
            return self.push(BlockKind::Heading(level), Cow::Borrowed(text), row);
        }
        if let Some(marker) = self.marker(row) {
            return self.item(row, marker);
        }
        if self.continues(row, quoted) {
            if let Some(open) = &mut self.open {
                if breaks(&open.last) {
                    let text = open.piece.text.to_mut();
                    text.push('\n');
                    text.push_str(row.text);
                } else {
                    join(open.piece.text.to_mut(), row.text);
                }
                open.last = *row;
            }
            return;
        }
        self.close();
        if row.indent == 0 {
            self.lists.clear();
        }
        let kind = match self.pending.take() {
            Some(item) => item,
            None if quoted => BlockKind::Quote,
            None => BlockKind::Paragraph,
        };
        self.push(kind, Cow::Borrowed(row.text), row);
    }

    /// Puts a row behind the block that is open, whatever it looks like.
    fn go_on(&mut self, row: &Row<'t>) {
        let Some(open) = &mut self.open else { return };
        let row = match open.piece.kind {
            BlockKind::Quote => unquoted(row).1,
            _ => *row,
        };
        if !row.text.is_empty() {
            join(open.piece.text.to_mut(), row.text);
            open.last = row;
        }
    }

    /// Takes a row of code between fences as it is.
    fn code(&mut self, row: &Row<'t>, depth: usize) {
        let indent = " ".repeat(depth);
        match &mut self.open {
            Some(open) => {
                let text = open.piece.text.to_mut();
                text.push_str(if row.gap { "\n\n" } else { "\n" });
                text.push_str(&indent);
                text.push_str(row.text);
            }
            None => self.push(BlockKind::Preformatted, Cow::Owned(indent + row.text), row),
        }
    }

    /// The row under a table's head, or under a single column's.
    fn begin_table(&mut self, row: &Row<'_>) {
        self.has_edges = row.text.starts_with('|');
        if let Some(open) = &mut self.open {
            open.piece.kind = BlockKind::TableRow;
        }
        self.close();
        self.in_table = true;
    }

    /// A row of `=` or `-` under a paragraph makes that a heading; under one with a hard break it is a table's.
    fn underline(&mut self, row: &Row<'t>) -> bool {
        let level = match row.text.chars().next() {
            Some('=') => 1,
            Some('-') => 2,
            _ => return false,
        };
        let is_line = row.text.len() >= 2 && row.text.chars().all(|c| c == '=' || c == '-');
        let Some(open) = self
            .open
            .as_mut()
            .filter(|open| is_line && open.piece.kind == BlockKind::Paragraph)
        else {
            return false;
        };
        if breaks(&open.last) {
            open.piece.kind = BlockKind::TableRow;
        } else {
            open.piece.kind = BlockKind::Heading(level);
        }
        self.close();
        true
    }

    /// The mark of an item; a number within a paragraph is one only when it is the first.
    fn marker(&self, row: &Row<'t>) -> Option<Marker> {
        let bullet = layout::bullet(row.text, |c| matches!(c, '*' | '-' | '+' | '•'));
        let marker = bullet.or_else(|| layout::number(row.text))?;
        let goes_on = self
            .open
            .as_ref()
            .is_some_and(|open| !is_item(open.piece.kind) && !breaks(&open.last));
        // A dash that would not have fitted into the row before was wrapped.
        let is_dash = || {
            let was_wrapped = |open: &Open<'_>| self.was_wrapped(open, row);
            row.text.starts_with('-') && self.open.as_ref().is_some_and(was_wrapped)
        };
        let is_other_number = marker.number.is_some_and(|number| number != 1);
        let is_text = goes_on && (is_other_number || marker.len == row.text.len() || is_dash());
        (!is_text).then_some(marker)
    }

    fn item(&mut self, row: &Row<'t>, marker: Marker) {
        self.close();
        while self.lists.last().is_some_and(|indent| *indent > row.indent) {
            self.lists.pop();
        }
        if self.lists.last().is_none_or(|indent| *indent + 1 < row.indent) {
            self.lists.push(row.indent);
        }
        let depth = self.lists.len().saturating_sub(1).min(usize::from(u8::MAX)) as u8;
        let kind = BlockKind::ListItem {
            depth,
            number: marker.number,
        };
        let rest = row.text.get(marker.len..).unwrap_or_default();
        match heading(rest) {
            _ if rest.is_empty() => self.pending = Some(kind),
            Some((level, text)) => self.push(BlockKind::Heading(level), Cow::Borrowed(text), row),
            None => self.push(kind, Cow::Borrowed(rest), row),
        }
    }

    fn push(&mut self, kind: BlockKind, text: Cow<'t, str>, last: &Row<'t>) {
        let gap = std::mem::take(&mut self.gap);
        self.open = Some(Open {
            piece: Piece { text, kind, gap },
            last: *last,
        });
    }

    /// Whether the wrapping of the text, as far as it is known, began a row.
    fn was_wrapped(&self, open: &Open<'_>, row: &Row<'_>) -> bool {
        self.width
            .is_some_and(|width| !rows::would_have_fitted(&open.last, row, width))
    }

    /// Whether a row goes on the open block.
    fn continues(&self, row: &Row<'t>, quoted: bool) -> bool {
        let Some(open) = &self.open else { return false };
        match open.piece.kind {
            BlockKind::Heading(_) | BlockKind::TableRow => {
                self.was_wrapped(open, row) || is_in_anchor(&open.piece.text, row.text)
            }
            BlockKind::Quote => quoted,
            _ => !quoted,
        }
    }

    fn close(&mut self) {
        if let Some(open) = self.open.take() {
            self.pieces.push(open.piece);
        }
    }
}

fn is_item(kind: BlockKind) -> bool {
    matches!(kind, BlockKind::ListItem { .. })
}

/// Whether a hard break ends a row: two spaces or a backslash.
fn breaks(row: &Row<'_>) -> bool {
    row.trailing >= 2 || row.text.ends_with('\\')
}

/// A row without the signs of quotation before it, and whether there were any.
fn unquoted<'t>(row: &Row<'t>) -> (bool, Row<'t>) {
    if !row.text.starts_with('>') {
        return (false, *row);
    }
    let inner = row.text.trim_start_matches(['>', ' ']);
    let unquoted = Row {
        lead: 0,
        indent: 0,
        text: inner,
        ..*row
    };
    (true, unquoted)
}

/// The level and the text of a heading.
fn heading(text: &str) -> Option<(u8, &str)> {
    let rest = text.trim_start_matches('#');
    let level = text.len() - rest.len();
    let is_heading = (1..=6).contains(&level) && (rest.is_empty() || rest.starts_with([' ', '\t']));
    is_heading.then(|| (level as u8, rest.trim().trim_end_matches('#').trim_end()))
}

/// Whether a row parts a table's head from its body: `---|---`.
fn is_delimiter_row(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'-' | b'|' | b':' | b' ')) && text.contains('|') && text.contains("---")
}

/// The cells of a row, a tab between each two. Where rows have no bar at their edges, one before the first cell says that
/// this is empty.
fn cells(row: &str, has_edges: bool) -> String {
    let row = row.strip_prefix('|').filter(|_| has_edges).unwrap_or(row);
    let row = row.strip_suffix('|').unwrap_or(row);
    let mut cells = String::with_capacity(row.len());
    for (column, cell) in row.split('|').enumerate() {
        match cells.strip_suffix('\\') {
            // A sign that was escaped parts no cells.
            Some(escaped) => {
                cells.truncate(escaped.len());
                cells.push('|');
            }
            None if column > 0 => cells.push('\t'),
            None => {}
        }
        cells.push_str(cell.trim());
    }
    cells.truncate(cells.trim_end().len());
    cells
}

/// Words before which a hyphen at a row's end is one of its own (`two- and three-year`).
const CONJUNCTIONS: &[&str] = &[
    "and", "or", "to", "und", "oder", "bis", "y", "o", "et", "ou", "e", "en", "och", "og",
];

/// Puts the next row behind a text. A hyphen between letters may have been wrapped behind, as in `full-` `service`; one
/// within a target always was, and dashes there may have been wrapped before too.
fn join(text: &mut String, next: &str) {
    if (text.ends_with('-') || next.starts_with('-')) && is_in_target(text) {
        return text.push_str(next);
    }
    let mut before = text.chars().rev();
    let is_hyphen = before.next() == Some('-') && before.take(2).filter(|c| c.is_alphabetic()).count() == 2;
    let word = || next.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    if is_hyphen && next.starts_with(char::is_alphabetic) && !CONJUNCTIONS.contains(&word()) {
        text.push_str(next);
    } else {
        layout::join(text, next);
    }
}

/// Whether a text ends within the anchor of a link that ends in the next row.
fn is_in_anchor(text: &str, next: &str) -> bool {
    next.contains("](") && text.rfind('[') > text.rfind(']')
}

/// Whether a text ends within the target of a link.
fn is_in_target(text: &str) -> bool {
    let from = text.len().saturating_sub(LONGEST_TARGET);
    let tail = text.as_bytes().get(from..).unwrap_or_default();
    let target = memchr::memmem::rfind(tail, b"](").and_then(|at| tail.get(at + 2..));
    target.is_some_and(|target| memchr::memchr2(b')', b' ', target).is_none())
}
