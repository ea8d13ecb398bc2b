//! An article as text, Markdown, HTML, a report and a record.
//!
//! `flow` reads an article and the caller's wishes into a flow of blocks and captions, and a writer for each format
//! writes it out as it comes. The report and the record show what was removed, too.

mod explain;
mod flow;
mod html;
#[cfg(feature = "serde")]
mod json;
mod markdown;
mod output;
mod targets;
mod text;

use std::fmt;

pub use output::{Captions, Links, Output};

use crate::article::Article;
use crate::document::{Document, Repair};

/// The article in other forms. The `write_` methods write as they go; the others collect the same in a string. Nothing
/// but `out` can fail. No form ends in a line feed, except the explanation.
impl Article {
    /// The article as plain text: the kept blocks, separated by blank lines.
    pub fn text(&self) -> String {
        self.text_with(&Output::new())
    }

    /// The article as plain text, with the links and captions that `output` asks for.
    pub fn text_with(&self, output: &Output) -> String {
        self.collect(|out| self.write_text(out, output))
    }

    /// Writes the article as plain text.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn write_text(&self, out: &mut impl fmt::Write, output: &Output) -> fmt::Result {
        text::write(out, self, output)
    }

    /// The article as Markdown, with its headings, lists, quotes, code, tables and links. What looks like markup in its
    /// text is escaped.
    ///
    /// It is CommonMark, but for tables, which CommonMark does not have: they are those of GitHub's dialect, with the
    /// first row as the head.
    ///
    /// ```
    /// let article = cleancopy::clean_html("<h2>Ferries</h2><p>2 * 3 boats, <a href='https://example.org/'>daily</a></p>")?;
    /// assert_eq!(article.to_markdown(), "## Ferries\n\n2 \\* 3 boats, [daily](https://example.org/)");
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn to_markdown(&self) -> String {
        self.to_markdown_with(&Output::new())
    }

    /// The article as Markdown, with the links and captions that `output` asks for.
    pub fn to_markdown_with(&self, output: &Output) -> String {
        self.collect(|out| self.write_markdown(out, output))
    }

    /// Writes the article as Markdown.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn write_markdown(&self, out: &mut impl fmt::Write, output: &Output) -> fmt::Result {
        markdown::write(out, self, output)
    }

    /// The article as a fragment of HTML, to be put into the body of a page or into a cell of a table.
    ///
    /// It is safe by construction: none of the page's own markup comes through. Tags are `p`, `h1` to `h6`, `ul`, `ol`,
    /// `li`, `blockquote`, `pre`, `table`, `tbody`, `tr`, `td`, `a`, `br`, `sup`, `hr`, `figure`, `img` and `figcaption`,
    /// without any attribute but `href`, `src`, `alt`, `start` and `value`; links lead to `http`, `https` and `mailto`
    /// alone, pictures come from `http` and `https`. Other links, relative ones among them, leave their words.
    ///
    /// ```
    /// let article = cleancopy::clean_html("<p onclick=x()>1 &lt; 2, <a href='https://example.org/'>she</a> <b>said</b></p>")?;
    /// assert_eq!(article.to_html(), "<p>1 &lt; 2, <a href=\"https://example.org/\">she</a> said</p>");
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn to_html(&self) -> String {
        self.to_html_with(&Output::new())
    }

    /// The article as HTML, with the links and captions that `output` asks for.
    pub fn to_html_with(&self, output: &Output) -> String {
        self.collect(|out| self.write_html(out, output))
    }

    /// Writes the article as HTML.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn write_html(&self, out: &mut impl fmt::Write, output: &Output) -> fmt::Result {
        html::write(out, self, output)
    }

    /// The whole document, a line a block: `  kept text`, `- cut text  [teaser: "Read more"]`, and `~` for a repair.
    /// A line break inside a block is shown as `⏎`.
    ///
    /// ```
    /// let article = cleancopy::clean_text("The bridge closes.\n\nRead more <https://example.org/2>\n")?;
    /// assert_eq!(article.explain(), "  The bridge closes.\n- Read more  [teaser: \"Read more\"]\n");
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn explain(&self) -> String {
        self.collect(|out| self.write_explanation(out))
    }

    /// Writes the explanation that [`explain`](Self::explain) gives.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn write_explanation(&self, out: &mut impl fmt::Write) -> fmt::Result {
        explain::write(out, self)
    }

    fn collect(&self, write: impl FnOnce(&mut String) -> fmt::Result) -> String {
        let mut out = String::with_capacity(self.document().text().len());
        let written = write(&mut out);
        debug_assert!(written.is_ok(), "a String takes whatever is written");
        out
    }
}

/// The two words around the space of a repair.
fn around_repair<'d>(document: &'d Document, repair: &Repair) -> &'d str {
    let text = document.text();
    let (before, after) = text.split_at_checked(repair.at as usize).unwrap_or_default();
    let first = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let second = after
        .get(1..)
        .unwrap_or_default()
        .split(char::is_whitespace)
        .next()
        .unwrap_or_default();
    text.get(before.len() - first.len()..before.len() + 1 + second.len())
        .unwrap_or_default()
}
