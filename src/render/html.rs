//! An article as a fragment of HTML.
//!
//! The writer has a fixed set of tags, and none of the page's markup reaches it: it writes typed blocks, their text
//! escaped. The only attributes are `href`, `src`, `alt`, `start` and `value`.

use std::fmt::{self, Write};

use super::flow::{Flow, Item, Row, Run, Target, alternative};
use super::output::{Links, Output};
use super::targets::{is_picture_source, is_safe};
use crate::article::Article;
use crate::captions::Caption;
use crate::document::BlockKind;

pub(super) fn write(out: &mut impl Write, article: &Article, output: &Output) -> fmt::Result {
    let mut writer = Html {
        out,
        links: output.links,
        lists: Vec::new(),
        in_quote: false,
        is_empty: true,
    };
    let mut flow = Flow::new(article, output);
    for item in flow.by_ref() {
        match item {
            Item::Block { kind, runs } => writer.block(kind, &runs)?,
            Item::Table(rows) => writer.table(&rows)?,
            Item::Caption(caption) => writer.caption(caption, alternative(article, caption))?,
        }
    }
    writer.notes(flow.notes())?;
    writer.between(None)
}

struct Html<'w, W> {
    out: &'w mut W,
    links: Links,
    /// The lists that are open, from the outside in; the last item of each is open too.
    lists: Vec<List>,
    in_quote: bool,
    is_empty: bool,
}

struct List {
    /// The number of the item that is open; `None` in a bulleted list.
    number: Option<u32>,
}

impl List {
    fn end(&self) -> &'static str {
        if self.number.is_some() { "</ol>" } else { "</ul>" }
    }
}

impl<W: Write> Html<'_, W> {
    /// Closes what the next block does not continue, and starts its line.
    fn between(&mut self, next: Option<BlockKind>) -> fmt::Result {
        if !matches!(next, Some(BlockKind::ListItem { .. })) {
            self.close_lists(0)?;
        }
        if self.in_quote && next != Some(BlockKind::Quote) {
            self.out.write_str("</blockquote>")?;
            self.in_quote = false;
        }
        if next.is_some() && !self.is_empty {
            self.out.write_char('\n')?;
        }
        self.is_empty = false;
        Ok(())
    }

    fn close_lists(&mut self, depth: usize) -> fmt::Result {
        while self.lists.len() > depth {
            if let Some(list) = self.lists.pop() {
                self.out.write_str("</li>")?;
                self.out.write_str(list.end())?;
            }
        }
        Ok(())
    }

    fn block(&mut self, kind: BlockKind, runs: &[Run<'_>]) -> fmt::Result {
        match kind {
            BlockKind::Paragraph | BlockKind::TableRow => {
                self.between(Some(kind))?;
                self.out.write_str("<p>")?;
                self.runs(runs, true)?;
                self.out.write_str("</p>")
            }
            BlockKind::Heading(level) => {
                let level = char::from(b'0' + level.clamp(1, 6));
                self.between(Some(kind))?;
                self.out.write_str("<h")?;
                self.out.write_char(level)?;
                self.out.write_char('>')?;
                self.runs(runs, true)?;
                self.out.write_str("</h")?;
                self.out.write_char(level)?;
                self.out.write_char('>')
            }
            BlockKind::Quote => {
                let goes_on = self.in_quote;
                self.between(Some(kind))?;
                self.out.write_str(if goes_on { "<p>" } else { "<blockquote>\n<p>" })?;
                self.in_quote = true;
                self.runs(runs, true)?;
                self.out.write_str("</p>")
            }
            BlockKind::Preformatted => {
                self.between(Some(kind))?;
                // A reader skips the first line feed.
                self.out.write_str("<pre>\n")?;
                self.runs(runs, false)?;
                self.out.write_str("</pre>")
            }
            BlockKind::ListItem { depth, number } => self.item(depth.into(), number, runs),
        }
    }

    fn item(&mut self, depth: usize, number: Option<u32>, runs: &[Run<'_>]) -> fmt::Result {
        let depth = depth.min(self.lists.len());
        self.close_lists(depth + 1)?;
        if self
            .lists
            .last()
            .is_some_and(|list| self.lists.len() > depth && list.number.is_some() != number.is_some())
        {
            self.close_lists(depth)?;
        }
        if self.lists.is_empty() {
            self.between(Some(BlockKind::ListItem { depth: 0, number }))?;
        }
        let open = self.lists.get_mut(depth);
        match (open, number) {
            (Some(list), Some(this)) => {
                let follows = list.number.and_then(|last| last.checked_add(1)) == Some(this);
                list.number = number;
                if follows {
                    self.out.write_str("</li>\n<li>")?;
                } else {
                    write!(self.out, "</li>\n<li value=\"{this}\">")?;
                }
            }
            (Some(_), None) => self.out.write_str("</li>\n<li>")?,
            (None, _) => {
                match number {
                    None => self.out.write_str("<ul>\n<li>")?,
                    Some(1) => self.out.write_str("<ol>\n<li>")?,
                    Some(first) => write!(self.out, "<ol start=\"{first}\">\n<li>")?,
                }
                self.lists.push(List { number });
            }
        }
        self.runs(runs, true)
    }

    fn table(&mut self, rows: &[Row<'_>]) -> fmt::Result {
        self.between(Some(BlockKind::TableRow))?;
        self.out.write_str("<table>\n<tbody>\n")?;
        for row in rows {
            self.out.write_str("<tr>")?;
            for cell in row {
                self.out.write_str("<td>")?;
                self.runs(cell, true)?;
                self.out.write_str("</td>")?;
            }
            self.out.write_str("</tr>\n")?;
        }
        self.out.write_str("</tbody>\n</table>")
    }

    fn caption(&mut self, caption: &Caption, alt: &str) -> fmt::Result {
        self.between(Some(BlockKind::Paragraph))?;
        self.out.write_str("<figure>")?;
        if let Some(url) = caption.image.as_deref().filter(|url| is_picture_source(url)) {
            self.out.write_str("<img src=\"")?;
            escape(self.out, url)?;
            self.out.write_str("\" alt=\"")?;
            escape(self.out, alt)?;
            self.out.write_str("\">")?;
        }
        self.out.write_str("<figcaption>")?;
        escape(self.out, &caption.text)?;
        self.out.write_str("</figcaption></figure>")
    }

    fn notes(&mut self, urls: &[&str]) -> fmt::Result {
        if urls.is_empty() {
            return Ok(());
        }
        self.between(Some(BlockKind::Paragraph))?;
        self.out.write_str("<hr>\n<ol>\n")?;
        for url in urls {
            self.out.write_str("<li>")?;
            self.link(url, url)?;
            self.out.write_str("</li>\n")?;
        }
        self.out.write_str("</ol>")
    }

    fn runs(&mut self, runs: &[Run<'_>], breaks: bool) -> fmt::Result {
        for run in runs {
            match (run.link, self.links) {
                (Some(Target { url, .. }), Links::Keep) if is_safe(url) => {
                    self.out.write_str("<a href=\"")?;
                    escape(self.out, url)?;
                    self.out.write_str("\">")?;
                    self.text(run.text, breaks)?;
                    self.out.write_str("</a>")?;
                }
                (Some(Target { number, .. }), Links::Footnotes) => {
                    self.text(run.text, breaks)?;
                    write!(self.out, "<sup>[{number}]</sup>")?;
                }
                (Some(Target { url, .. }), Links::Inline) => {
                    self.text(run.text, breaks)?;
                    self.out.write_str(" &lt;")?;
                    self.link(url, url)?;
                    self.out.write_str("&gt;")?;
                }
                _ => self.text(run.text, breaks)?,
            }
        }
        Ok(())
    }

    /// A link, or its text alone where the target is not one to be followed.
    fn link(&mut self, url: &str, text: &str) -> fmt::Result {
        if !is_safe(url) {
            return escape(self.out, text);
        }
        self.out.write_str("<a href=\"")?;
        escape(self.out, url)?;
        self.out.write_str("\">")?;
        escape(self.out, text)?;
        self.out.write_str("</a>")
    }

    fn text(&mut self, text: &str, breaks: bool) -> fmt::Result {
        if !breaks {
            return escape(self.out, text);
        }
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.out.write_str("<br>\n")?;
            }
            escape(self.out, line)?;
        }
        Ok(())
    }
}

/// Text that stands for itself, between tags and in a quoted attribute.
fn escape(out: &mut impl Write, text: &str) -> fmt::Result {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'', '\0', '\r']) {
        let (plain, from) = rest.split_at(at);
        out.write_str(plain)?;
        let mut chars = from.chars();
        out.write_str(match chars.next() {
            Some('&') => "&amp;",
            Some('<') => "&lt;",
            Some('>') => "&gt;",
            Some('"') => "&quot;",
            Some('\'') => "&#39;",
            Some('\r') => "&#13;",
            // No reference stands for it.
            _ => "\u{FFFD}",
        })?;
        rest = chars.as_str();
    }
    out.write_str(rest)
}
