//! An article as CommonMark, with the tables of GitHub's dialect.
//!
//! Text that only looks like markup is escaped, so a CommonMark reader gets back exactly the kept text.

use std::borrow::Cow;
use std::fmt::{self, Write};

use super::flow::{Flow, Item, Row, Run, Target, alternative};
use super::output::{Links, Output};
use super::targets::{is_picture_source, is_safe};
use crate::article::Article;
use crate::captions::Caption;
use crate::document::BlockKind;

pub(super) fn write(out: &mut impl Write, article: &Article, output: &Output) -> fmt::Result {
    let mut open_items = Vec::new();
    let mut before = None;
    let mut flow = Flow::new(article, output);
    for item in flow.by_ref() {
        let kind = match &item {
            Item::Block { kind, .. } => *kind,
            Item::Table(_) => BlockKind::TableRow,
            Item::Caption(_) => BlockKind::Paragraph,
        };
        let was_open = open_items.len();
        let (first, rest) = prefixes(kind, &mut open_items);
        // A list inside an item ends the item's text without a blank line only if it begins with 1, or has no numbers.
        let goes_in = open_items.len() > was_open;
        let needs_blank = goes_in && matches!(kind, BlockKind::ListItem { number: Some(n), .. } if n != 1);
        out.write_str(match before {
            None => "",
            Some(_) if needs_blank => "\n\n",
            Some(before) => separator(before, kind),
        })?;
        before = Some(kind);
        out.write_str(&first)?;
        match item {
            Item::Block {
                kind: BlockKind::Preformatted,
                runs,
            } => fenced(out, &runs)?,
            Item::Block { kind, runs } => Inline::new(out, output.links, kind, &rest).runs(&runs)?,
            Item::Table(rows) => table(out, output.links, &rows)?,
            Item::Caption(caption) => picture(out, caption, alternative(article, caption))?,
        }
    }
    for (index, url) in flow.notes().iter().enumerate() {
        out.write_str(if index == 0 { "\n\n" } else { "\n" })?;
        write!(out, "[{}]: ", index + 1)?;
        destination(out, url)?;
    }
    Ok(())
}

/// An item that stands open.
struct OpenItem {
    /// How far it indents what belongs to it.
    indent: usize,
    number: Option<u32>,
    /// What stands behind its number.
    sign: char,
}

/// What stands before the first line of a block, and before each other.
fn prefixes(kind: BlockKind, open_items: &mut Vec<OpenItem>) -> (Cow<'static, str>, Cow<'static, str>) {
    let BlockKind::ListItem { depth, number } = kind else {
        open_items.clear();
        return match kind {
            BlockKind::Heading(level) => {
                let signs = "###### ";
                let begin = signs.get(usize::from(6 - level.clamp(1, 6))..);
                (begin.unwrap_or(signs).into(), Cow::default())
            }
            BlockKind::Quote => ("> ".into(), "> ".into()),
            _ => Default::default(),
        };
    };
    let sign = sign_behind(number, open_items.get(usize::from(depth)));
    open_items.truncate(depth.into());
    let outer = " ".repeat(open_items.iter().map(|item| item.indent).sum());
    // CommonMark reads numbers of up to nine digits.
    let marker = number.map_or(Cow::Borrowed("- "), |number| {
        format!("{}{sign} ", number.min(999_999_999)).into()
    });
    open_items.push(OpenItem {
        indent: marker.len(),
        number,
        sign,
    });
    if outer.is_empty() && number.is_none() {
        return (marker, "  ".into());
    }
    let inner = outer.clone() + &" ".repeat(marker.len());
    (Cow::Owned(outer + &marker), inner.into())
}

/// The sign behind an item's number. Readers count on from the first item of a list, whatever the others say, and take
/// another sign for another list.
fn sign_behind(number: Option<u32>, before: Option<&OpenItem>) -> char {
    let Some((number, before, last)) = number.zip(before).and_then(|(n, item)| Some((n, item, item.number?))) else {
        return '.';
    };
    match (last.checked_add(1) == Some(number), before.sign) {
        (true, sign) => sign,
        (false, '.') => ')',
        (false, _) => '.',
    }
}

fn separator(before: BlockKind, next: BlockKind) -> &'static str {
    match (before, next) {
        (BlockKind::ListItem { .. }, BlockKind::ListItem { .. }) => "\n",
        (BlockKind::Quote, BlockKind::Quote) => "\n>\n",
        _ => "\n\n",
    }
}

/// Text as a code block, its fence longer than every fence in it. Links have no place in it.
fn fenced(out: &mut impl Write, runs: &[Run<'_>]) -> fmt::Result {
    let text: String = runs.iter().map(|run| run.text).collect();
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    write!(out, "{fence}\n{text}\n{fence}")
}

/// Rows as a table, the first as its head, all as wide as the widest.
fn table(out: &mut impl Write, links: Links, rows: &[Row<'_>]) -> fmt::Result {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    for (index, row) in rows.iter().enumerate() {
        out.write_str(if index > 0 { "\n|" } else { "|" })?;
        for column in 0..width {
            out.write_char(' ')?;
            let cell = row.get(column).map_or(&[][..], Vec::as_slice);
            Inline::new(out, links, BlockKind::TableRow, "").runs(cell)?;
            out.write_str(" |")?;
        }
        if index == 0 {
            write!(out, "\n|{}", " --- |".repeat(width))?;
        }
    }
    Ok(())
}

/// A picture, where its file is known, and its caption below it in emphasis.
fn picture(out: &mut impl Write, caption: &Caption, alt: &str) -> fmt::Result {
    if let Some(url) = caption.image.as_deref().filter(|url| is_picture_source(url)) {
        out.write_str("![")?;
        // No line of it may be empty or look like anything.
        let alt = alt.split_whitespace().collect::<Vec<_>>().join(" ");
        Inline::new(out, Links::Drop, BlockKind::Paragraph, "").text(&alt)?;
        out.write_str("](")?;
        destination(out, url)?;
        out.write_str(")\\\n")?;
    }
    out.write_char('*')?;
    Inline::new(out, Links::Drop, BlockKind::Paragraph, "").text(&caption.text)?;
    out.write_char('*')
}

/// Writes the text of one block, with its links, on one or more lines.
struct Inline<'a, W> {
    out: &'a mut W,
    links: Links,
    kind: BlockKind,
    /// What stands before each line but the first.
    indent: &'a str,
    /// How many characters the line has, as long as they are digits: the place where list markers could be read.
    digits: Option<usize>,
    /// The character before, on the same line.
    last: Option<char>,
    /// Whether a line break is owed: it is written when more text comes.
    owes_break: bool,
}

impl<'a, W: Write> Inline<'a, W> {
    fn new(out: &'a mut W, links: Links, kind: BlockKind, indent: &'a str) -> Self {
        Inline {
            out,
            links,
            kind,
            indent,
            digits: Some(0),
            last: None,
            owes_break: false,
        }
    }

    fn runs(&mut self, runs: &[Run<'_>]) -> fmt::Result {
        // Space at the end of a block says nothing, and a break there would be text.
        let is_blank = |run: &Run<'_>| run.link.is_none() && run.text.trim().is_empty();
        let len = runs.iter().rposition(|run| !is_blank(run)).map_or(0, |last| last + 1);
        let runs = runs.get(..len).unwrap_or_default();
        for (index, run) in runs.iter().enumerate() {
            match run.link {
                Some(target) => self.link(run.text, target)?,
                None if index + 1 == len => self.text(run.text.trim_end())?,
                None => self.text(run.text)?,
            }
        }
        Ok(())
    }

    fn link(&mut self, anchor: &str, target: Target<'_>) -> fmt::Result {
        match self.links {
            Links::Keep | Links::Footnotes => {
                self.pay_break()?;
                let number = format!("[{}]", target.number);
                self.out.write_char('[')?;
                self.digits = None;
                self.last = None;
                self.text(if anchor.trim().is_empty() { &number } else { anchor })?;
                self.pay_break()?;
                self.out.write_char(']')?;
                if self.links == Links::Footnotes {
                    self.out.write_str(&number)?;
                } else {
                    self.out.write_char('(')?;
                    destination(self.out, target.url)?;
                    self.out.write_char(')')?;
                }
                self.last = None;
            }
            Links::Inline => {
                self.text(anchor)?;
                self.text(" ")?;
                self.pay_break()?;
                self.digits = None;
                self.address(target.url)?;
                self.last = None;
            }
            Links::Drop => self.text(anchor)?,
        }
        Ok(())
    }

    /// A target that shows itself.
    fn address(&mut self, url: &str) -> fmt::Result {
        if !is_safe(url) {
            return self.text(&format!("<{url}>"));
        }
        self.out.write_char('<')?;
        for c in url.chars() {
            match c {
                '|' if self.kind == BlockKind::TableRow => self.out.write_str("%7C")?,
                ' ' | '<' | '>' | '\0'..='\x1F' | '\x7F' => write!(self.out, "%{:02X}", u32::from(c))?,
                _ => self.out.write_char(c)?,
            }
        }
        self.out.write_char('>')
    }

    fn text(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        loop {
            if self.digits.is_none() && !self.owes_break {
                // Within a line most characters are as they are.
                let len = rest.bytes().position(may_be_more).unwrap_or(rest.len());
                let (plain, behind) = rest.split_at_checked(len).unwrap_or_default();
                self.out.write_str(plain)?;
                self.last = plain.chars().next_back().or(self.last);
                rest = behind;
            }
            let Some(c) = rest.chars().next() else { break };
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            match c {
                '\n' | '\r' => self.line_break()?,
                // At the start of a line it would be indentation.
                _ if c.is_whitespace() && (self.owes_break || self.digits == Some(0)) => {}
                _ => {
                    self.pay_break()?;
                    if self.is_markup(c, rest) {
                        self.out.write_char('\\')?;
                    }
                    self.out.write_char(c)?;
                    self.digits = self.digits.filter(|_| c.is_ascii_digit()).map(|digits| digits + 1);
                    self.last = Some(c);
                }
            }
        }
        Ok(())
    }

    fn line_break(&mut self) -> fmt::Result {
        if matches!(self.kind, BlockKind::Heading(_) | BlockKind::TableRow) {
            return if self.last == Some(' ') { Ok(()) } else { self.text(" ") };
        }
        // At the start of a block there is nothing to break.
        self.owes_break = self.digits != Some(0);
        Ok(())
    }

    fn pay_break(&mut self) -> fmt::Result {
        if std::mem::take(&mut self.owes_break) {
            self.out.write_str("\\\n")?;
            self.out.write_str(self.indent)?;
            self.digits = Some(0);
            self.last = None;
        }
        Ok(())
    }

    /// Whether a character of the text would be read as markup where it stands. What comes after the text is not known,
    /// so a character that begins something is taken to do so at its end.
    fn is_markup(&self, c: char, rest: &str) -> bool {
        match c {
            '\\' | '`' | '*' | '[' | ']' | '~' => true,
            '_' => !(self.last.is_some_and(char::is_alphanumeric) && rest.starts_with(char::is_alphanumeric)),
            '<' => {
                rest.is_empty()
                    || rest.starts_with(|next: char| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?'))
            }
            '&' => is_entity(rest),
            // A link may come next, and would be read as a picture.
            '!' => rest.is_empty(),
            '|' => self.kind == BlockKind::TableRow || self.digits == Some(0),
            '#' if matches!(self.kind, BlockKind::Heading(_)) => true,
            '#' | '>' | '+' | '-' | '=' | ':' => self.digits == Some(0),
            '.' | ')' => self.digits.is_some_and(|digits| digits > 0),
            _ => false,
        }
    }
}

/// Whether a byte within a line may be a line break or markup.
fn may_be_more(byte: u8) -> bool {
    matches!(
        byte,
        b'\n' | b'\r' | b'\\' | b'`' | b'*' | b'[' | b']' | b'~' | b'_' | b'<' | b'&' | b'!' | b'|' | b'#'
    )
}

/// The target of a link, of a reference or of a picture.
fn destination(out: &mut impl Write, url: &str) -> fmt::Result {
    let is_plain = |c: char| !(c.is_whitespace() || c.is_control() || matches!(c, '(' | ')' | '<' | '>'));
    let bracketed = url.is_empty() || !url.chars().all(is_plain);
    out.write_str(if bracketed { "<" } else { "" })?;
    for (at, c) in url.char_indices() {
        match c {
            '\n' => out.write_str("%0A")?,
            '\r' => out.write_str("%0D")?,
            _ => {
                let entity = c == '&' && is_entity(url.get(at + 1..).unwrap_or_default());
                // In a table a bar would end the cell.
                if entity || matches!(c, '\\' | '<' | '>' | '|') {
                    out.write_char('\\')?;
                }
                out.write_char(c)?;
            }
        }
    }
    out.write_str(if bracketed { ">" } else { "" })
}

/// Whether an ampersand before `rest` could be read as a character reference. None has a longer name.
fn is_entity(rest: &str) -> bool {
    let name = |c: &u8| c.is_ascii_alphanumeric() || *c == b'#';
    let len = rest.bytes().take(40).take_while(name).count();
    match rest.as_bytes().get(len) {
        Some(next) => len > 0 && *next == b';',
        None => true,
    }
}

#[cfg(test)]
mod tests;
