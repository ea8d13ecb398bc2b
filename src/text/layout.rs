//! Blocks of a rendering that has a margin, indents and wrapped lines.
//!
//! In: rows, and what the renderer's marks are. Out: a [`Piece`] a block, its lines joined, its kind known. A row goes on
//! the block before it when it stands at the same indent, or like that in the middle of the screen ([`middle`]), and its
//! first word would not have fitted on the row before.

use std::borrow::Cow;

use crate::document::BlockKind;
use crate::prose::{is_unspaced_or_wide, plain_words};

use super::rows::{self, Row};
use super::tables;

mod middle;

/// A block in the form that the renderer gave it, its lines joined and its inline marks still in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece<'t> {
    pub(super) text: Cow<'t, str>,
    pub(super) kind: BlockKind,
    pub(super) gap: bool,
}

impl Piece<'_> {
    /// Whether its white space is as a draft has it: one space between words of ASCII, none around them.
    pub(super) fn is_even(&self) -> bool {
        !self.text.starts_with(' ') && plain_words(self.text.as_bytes()) == self.text.len()
    }
}

/// The mark of a list item at the start of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Marker {
    /// How many bytes it takes, with the white space behind it.
    pub(super) len: usize,
    pub(super) number: Option<u32>,
}

/// What a renderer writes, as far as the blocks go.
pub(super) struct Rules {
    /// The column it wraps at; `None` when each row is a block of its own.
    pub(super) width: Option<usize>,
    /// Whether it cuts words that are longer than a row.
    pub(super) cuts: bool,
    /// Whether a space at the end of a row says that the next one goes on.
    pub(super) flowed: bool,
    /// The indent of running text outside lists and quotations.
    pub(super) margin: usize,
    /// Whether it puts what a page centres in the middle of the screen.
    pub(super) centres: bool,
    /// The marks of its list items.
    pub(super) marker: fn(&Row<'_>) -> Option<Marker>,
    /// The level of the heading that a row is, if it is one.
    pub(super) heading: fn(&Row<'_>) -> Option<u8>,
    /// Whether text that stands deeper than the margin, outside lists, is a quotation.
    pub(super) quotes: bool,
    /// Words that it puts in place of what text cannot show, or around it. Each takes its own spaces along.
    pub(super) stand_ins: &'static [&'static str],
    /// Whether it puts brackets around figures that stand low, and `^` before those that stand high.
    pub(super) lowered: bool,
    /// Whether it numbers pictures and controls as it does links, but does not list them.
    pub(super) counts_all: bool,
    /// Whether words in brackets stand for a picture; they may be all that their block has.
    pub(super) picture: fn(&str, bool) -> bool,
}

impl Rules {
    /// Those of text without a margin, wraps and marks.
    pub(super) const PLAIN: Rules = Rules {
        width: None,
        cuts: false,
        flowed: false,
        margin: 0,
        centres: false,
        marker: |_| None,
        heading: |_| None,
        quotes: false,
        stand_ins: &[],
        lowered: false,
        counts_all: false,
        picture: |_, _| false,
    };

    /// Takes the words out of a block's text that stand for what text cannot show.
    fn clear(&self, text: &mut Cow<'_, str>) {
        if self.stand_ins.is_empty() && !self.lowered {
            return;
        }
        let has = |word: &str, text: &str| {
            let places = word
                .bytes()
                .next()
                .map(|first| memchr::memchr_iter(first, text.as_bytes()));
            let mut places = places.into_iter().flatten();
            places.any(|at| text.get(at..).is_some_and(|rest| rest.starts_with(word)))
        };
        if !self.stand_ins.is_empty() && may_have_stand_ins(text) {
            for word in self.stand_ins {
                if has(word.trim(), text) {
                    *text = Cow::Owned(text.replace(word, ""));
                }
            }
        }
        if self.lowered && has("^", text) {
            *text = Cow::Owned(without_raised(text));
        }
    }
}

/// Whether a text may have a word that stands for what text cannot show: each has a bracket with a capital inside.
pub(super) fn may_have_stand_ins(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_capital = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_uppercase);
    let mut brackets = memchr::memchr3_iter(b'(', b'[', b']', bytes);
    brackets.any(|at| is_capital(Some(at + 1)) || is_capital(at.checked_sub(1)))
}

/// A text without the signs before what stands high.
fn without_raised(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(c) = signs.next() {
        let raises = c == '^' && signs.peek().is_some_and(|next| next.is_alphanumeric() || *next == '[');
        if !raises || out.is_empty() || out.ends_with('^') {
            out.push(c);
        }
    }
    out
}

/// Gives each block of rows to a function: a text may have very many of them.
pub(super) fn each_piece<'r, 't>(rows: &'r [Row<'t>], rules: &'r Rules, give: impl FnMut(Piece<'t>)) {
    let mut layout = Layout {
        rules,
        give,
        open: None,
        lists: Vec::new(),
        gap: false,
        pending: None,
    };
    for part in rows.chunk_by(|_, next| !next.gap) {
        if tables::may_be_in(part) {
            let cells = tables::cells(part, rules);
            part.iter().zip(cells).for_each(|(row, cells)| layout.row(row, cells));
        } else {
            part.iter().for_each(|row| layout.row(row, None));
        }
    }
    layout.close();
}

/// The blocks of rows.
pub(super) fn pieces<'t>(rows: &[Row<'t>], rules: &Rules) -> Vec<Piece<'t>> {
    let mut pieces = Vec::new();
    each_piece(rows, rules, |piece| pieces.push(piece));
    pieces
}

/// The block that is being put together.
struct Open<'r, 't> {
    piece: Piece<'t>,
    /// The indent at which its next row stands.
    indent: usize,
    last: &'r Row<'t>,
}

impl Open<'_, '_> {
    /// Its text, to which others are added: once one row was, some more mostly are.
    fn text_mut(&mut self) -> &mut String {
        /// There is room for so many rows like the first one.
        const ROWS: usize = 6;
        if let Cow::Borrowed(first) = self.piece.text {
            let mut text = String::with_capacity(ROWS * (first.len() + 1));
            text.push_str(first);
            self.piece.text = Cow::Owned(text);
        }
        self.piece.text.to_mut()
    }
}

/// A row that goes on in small letters may have been wrapped so many columns early: spaces that break no line look like
/// any other.
const SLACK: usize = 20;

/// The columns of a screen.
pub(super) const SCREEN: usize = 80;

/// How a row goes on the one before it.
enum Joint {
    Spaced,
    Tight,
}

struct Layout<'r, 't, F> {
    rules: &'r Rules,
    give: F,
    open: Option<Open<'r, 't>>,
    /// The indents of the marks of the lists that are open, and of the text of their last item.
    lists: Vec<(usize, usize)>,
    /// Whether a clear gap stands before the next block.
    gap: bool,
    /// An item's mark that stood alone.
    pending: Option<BlockKind>,
}

impl<'r, 't, F: FnMut(Piece<'t>)> Layout<'r, 't, F> {
    fn row(&mut self, row: &'r Row<'t>, cells: Option<String>) {
        self.gap |= row.gap;
        if is_rule(row.text) || (self.rules.flowed && is_signature_mark(row)) {
            self.close();
            self.gap = true;
            return;
        }
        if let Some(cells) = cells {
            self.close();
            self.push(BlockKind::TableRow, Cow::Owned(cells), row.indent, row);
            self.close();
            return;
        }
        if let Some(marker) = (self.rules.marker)(row) {
            return self.item(row, marker);
        }
        let centred = self.kind_with_centred(row);
        let joint = centred.map(|_| Joint::Spaced).or_else(|| self.joint(row));
        if let (Some(joint), Some(open)) = (joint, &mut self.open) {
            if let Some(kind) = centred {
                open.piece.kind = kind;
                open.indent = row.indent;
            }
            let text = open.text_mut();
            match joint {
                Joint::Tight => text.push_str(row.text),
                Joint::Spaced => join(text, row.text),
            }
            open.last = row;
            return;
        }
        self.close();
        let heading = (self.rules.heading)(row);
        while self.lists.last().is_some_and(|(_, text)| row.indent < *text) {
            self.lists.pop();
        }
        let kind = match (heading, self.pending.take()) {
            (Some(level), _) => BlockKind::Heading(level),
            (None, Some(item)) => item,
            (None, None) if self.rules.quotes && self.lists.is_empty() && row.indent > self.rules.margin + 1 => {
                BlockKind::Quote
            }
            (None, None) => BlockKind::Paragraph,
        };
        self.push(kind, Cow::Borrowed(row.text), row.indent, row);
    }

    fn item(&mut self, row: &'r Row<'t>, marker: Marker) {
        self.close();
        let (mark, rest) = row.text.split_at_checked(marker.len).unwrap_or((row.text, ""));
        let indent = row.indent + rows::columns(mark);
        while self.lists.last().is_some_and(|(mark, _)| row.indent < *mark) {
            self.lists.pop();
        }
        match self.lists.last_mut() {
            Some(list) if row.indent <= list.0 + 1 => list.1 = indent,
            _ => self.lists.push((row.indent, indent)),
        }
        let depth = self.lists.len().saturating_sub(1).min(usize::from(u8::MAX)) as u8;
        let kind = BlockKind::ListItem {
            depth,
            number: marker.number,
        };
        if rest.is_empty() {
            self.pending = Some(kind);
        } else {
            self.push(kind, Cow::Borrowed(rest), indent, row);
        }
    }

    fn push(&mut self, kind: BlockKind, text: Cow<'t, str>, indent: usize, last: &'r Row<'t>) {
        let gap = std::mem::take(&mut self.gap);
        self.open = Some(Open {
            piece: Piece { text, kind, gap },
            indent,
            last,
        });
    }

    /// How a row goes on the open block, if it does.
    fn joint(&self, row: &Row<'t>) -> Option<Joint> {
        let open = self.open.as_ref()?;
        if row.gap || open.indent != row.indent || self.is_picture(row) || self.is_picture(open.last) {
            return None;
        }
        if self.rules.flowed && open.last.trailing > 0 {
            return Some(Joint::Spaced);
        }
        let width = self.rules.width?;
        let columns = open.last.columns();
        let is_cut = columns >= width && !open.last.text.contains(' ');
        if self.rules.cuts && (is_cut || is_cut_address(open.last.text, row.text)) {
            return Some(Joint::Tight);
        }
        let goes_on = row.text.starts_with(char::is_lowercase) && columns + SLACK >= width;
        (goes_on || !rows::fits_behind(columns, row, width)).then_some(Joint::Spaced)
    }

    /// Whether all of a row stands for a picture.
    fn is_picture(&self, row: &Row<'_>) -> bool {
        let inner = row.text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
        inner.is_some_and(|inner| !inner.contains(['[', ']']) && (self.rules.picture)(inner, true))
    }

    fn close(&mut self) {
        if let Some(mut open) = self.open.take() {
            self.rules.clear(&mut open.piece.text);
            (self.give)(open.piece);
        }
    }
}

/// Whether a row ends within an address, where such may be cut, and the next begins with more of one than a plain word.
fn is_cut_address(row: &str, next: &str) -> bool {
    // Most end in another sign.
    if !row.ends_with(['/', '-', '?', '&', '=']) {
        return false;
    }
    let word = row.rsplit(' ').next().unwrap_or(row);
    let rest = next
        .split(' ')
        .next()
        .unwrap_or(next)
        .trim_end_matches([',', '.', ';', ':', ')']);
    rows::has_address(word) && !rest.chars().all(char::is_alphabetic)
}

/// Puts the next line behind a text: with a space, but for scripts that have none.
pub(super) fn join(text: &mut String, next: &str) {
    let is_tight = text.ends_with(is_unspaced_or_wide) && next.starts_with(is_unspaced_or_wide);
    if !is_tight {
        text.push(' ');
    }
    text.push_str(next);
}

/// Whether a row parts a mail from the signature below it. The space at its end does not say that it goes on.
fn is_signature_mark(row: &Row<'_>) -> bool {
    row.text == "--" && row.trailing == 1
}

/// The fewest signs that make a rule.
const RULE: usize = 3;

/// Whether a row is a line that parts sections.
pub(super) fn is_rule(text: &str) -> bool {
    let Some(first) = text
        .chars()
        .next()
        .filter(|c| matches!(c, '-' | '_' | '=' | '━' | '─' | '═' | '*' | '~' | '–' | '—' | '┄' | '┈'))
    else {
        return false;
    };
    text.len() >= RULE && text.chars().all(|c| c == first || c == ' ') && text.matches(first).count() >= RULE
}

/// A bullet of some kind and the white space behind it.
#[inline]
pub(super) fn bullet(text: &str, is_bullet: impl Fn(char) -> bool) -> Option<Marker> {
    let sign = text.chars().next().filter(|c| is_bullet(*c))?;
    let rest = text.get(sign.len_utf8()..)?;
    let space = rest.len() - rest.trim_start().len();
    (rest.is_empty() || space > 0).then_some(Marker {
        len: sign.len_utf8() + space,
        number: None,
    })
}

/// A number with a full stop and the white space behind it.
pub(super) fn number(text: &str) -> Option<Marker> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(digits)?;
    let number = number.parse().ok()?;
    let rest = rest.strip_prefix('.')?;
    let space = rest.len() - rest.trim_start().len();
    (rest.is_empty() || space > 0).then_some(Marker {
        len: digits + 1 + space,
        number: Some(number),
    })
}

#[cfg(test)]
mod tests;
