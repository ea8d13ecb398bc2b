//! An article as CommonMark.
//!
//! Text that only looks like markup is escaped, so a CommonMark reader gets back exactly the kept text. CommonMark has
//! no tables: the rows of one stand on lines of their own, their cells separated by `|`. Links without a known anchor
//! have no place in the text and are left out, and so are those that could run a script.

use crate::article::Article;
use crate::document::{Block, BlockKind};

/// The kept blocks as CommonMark, without a line feed at the end.
pub(crate) fn markdown(article: &Article) -> String {
    let mut out = String::with_capacity(article.document().text().len() * 9 / 8);
    let mut before = None;
    // How far each list item that stands open indents what belongs to it.
    let mut open_items: Vec<usize> = Vec::new();
    for block in article.document().blocks() {
        if !matches!(block.kind, BlockKind::ListItem { .. }) {
            open_items.clear();
        }
        let (first, rest) = prefixes(block.kind, &mut open_items);
        let body = match block.kind {
            BlockKind::Preformatted => fenced(article, block),
            kind => inline(article, block, kind, &rest),
        };
        if body.is_empty() {
            continue;
        }
        if let Some(before) = before {
            out.push_str(separator(before, block.kind));
        }
        out.push_str(&first);
        out.push_str(&body);
        before = Some(block.kind);
    }
    out
}

/// What stands before the first line of a block, and before each other.
fn prefixes(kind: BlockKind, open_items: &mut Vec<usize>) -> (String, String) {
    match kind {
        BlockKind::Heading(level) => ("#".repeat(level.clamp(1, 6).into()) + " ", String::new()),
        BlockKind::Quote => ("> ".to_owned(), "> ".to_owned()),
        BlockKind::ListItem { depth, number } => {
            open_items.truncate(depth.into());
            let outer = " ".repeat(open_items.iter().sum());
            // CommonMark reads numbers of up to nine digits.
            let marker = number.map_or("- ".to_owned(), |number| format!("{}. ", number.min(999_999_999)));
            open_items.push(marker.len());
            let inner = outer.clone() + &" ".repeat(marker.len());
            (outer + &marker, inner)
        }
        BlockKind::Paragraph | BlockKind::Preformatted | BlockKind::TableRow => Default::default(),
    }
}

fn separator(before: BlockKind, next: BlockKind) -> &'static str {
    match (before, next) {
        (BlockKind::ListItem { .. }, BlockKind::ListItem { .. }) => "\n",
        (BlockKind::TableRow, BlockKind::TableRow) => "\\\n",
        (BlockKind::Quote, BlockKind::Quote) => "\n>\n",
        _ => "\n\n",
    }
}

/// A block's kept text as a code block, its fence longer than every fence in it.
fn fenced(article: &Article, block: &Block) -> String {
    let text = article.kept_text(block);
    if text.is_empty() {
        return String::new();
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}\n{text}\n{fence}")
}

/// A block's kept text with its links.
fn inline(article: &Article, block: &Block, kind: BlockKind, indent: &str) -> String {
    let document = article.document();
    let mut writer = Writer::new(kind, indent);
    for piece in article.pieces(block).iter().filter(|piece| piece.cut.is_none()) {
        let text = document.slice(&piece.span);
        let start = piece.span.start + (text.len() - text.trim_start().len()) as u32;
        let end = start + text.trim().len() as u32;
        writer.space();
        let mut at = start;
        for link in document
            .links_in(&piece.span)
            .iter()
            .filter(|link| is_harmless(&link.url))
        {
            let anchor = link.span.start.max(start)..link.span.end.min(end);
            if document.slice(&anchor).trim().is_empty() {
                continue;
            }
            writer.text(document.slice(&(at..anchor.start)));
            writer.link(document.slice(&anchor), &link.url);
            at = anchor.end;
        }
        writer.text(document.slice(&(at..end)));
    }
    writer.out
}

/// Whether following a link opens something: a relative one, or one with a scheme that only leads somewhere.
fn is_harmless(url: &str) -> bool {
    let head = url.split(['/', '?', '#']).next().unwrap_or_default();
    head.split_once(':').is_none_or(|(scheme, _)| {
        ["http", "https", "mailto", "tel", "ftp"]
            .iter()
            .any(|harmless| scheme.eq_ignore_ascii_case(harmless))
    })
}

struct Writer<'a> {
    out: String,
    kind: BlockKind,
    /// What stands before each line but the first.
    indent: &'a str,
    /// How many characters the line has, as long as they are digits: the place where list markers could be read.
    digits: Option<usize>,
    /// The character before, on the same line.
    last: Option<char>,
}

impl<'a> Writer<'a> {
    fn new(kind: BlockKind, indent: &'a str) -> Self {
        Writer {
            out: String::new(),
            kind,
            indent,
            digits: Some(0),
            last: None,
        }
    }

    fn space(&mut self) {
        if !self.out.is_empty() {
            self.out.push(' ');
            self.last = Some(' ');
        }
    }

    fn link(&mut self, anchor: &str, url: &str) {
        self.out.push('[');
        self.digits = None;
        self.last = None;
        self.text(anchor);
        self.out.push_str("](");
        self.destination(url);
        self.out.push(')');
        self.last = None;
    }

    fn text(&mut self, text: &str) {
        for (at, c) in text.char_indices() {
            let rest = text.get(at + c.len_utf8()..).unwrap_or_default();
            if self.digits == Some(0) && c.is_whitespace() {
                continue;
            }
            match c {
                '\n' | '\r' => self.line_break(),
                '\t' if self.kind == BlockKind::TableRow => self.out.push_str(" | "),
                _ => {
                    if self.is_markup(c, rest) {
                        self.out.push('\\');
                    }
                    self.out.push(c);
                    self.digits = self.digits.filter(|_| c.is_ascii_digit()).map(|digits| digits + 1);
                    self.last = Some(c);
                }
            }
        }
    }

    fn line_break(&mut self) {
        if matches!(self.kind, BlockKind::Heading(_)) {
            return self.space();
        }
        self.out.push_str("\\\n");
        self.out.push_str(self.indent);
        self.digits = Some(0);
        self.last = None;
    }

    /// Whether a character of the text would be read as markup where it stands.
    fn is_markup(&self, c: char, rest: &str) -> bool {
        match c {
            '\\' | '`' | '*' | '[' | ']' | '~' => true,
            '_' => !(self.last.is_some_and(char::is_alphanumeric) && rest.starts_with(char::is_alphanumeric)),
            '<' => rest.starts_with(|next: char| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?')),
            '&' => is_entity(rest),
            // A link may come next, and would be read as a picture.
            '!' => rest.is_empty(),
            '#' if matches!(self.kind, BlockKind::Heading(_)) => true,
            '#' | '>' | '+' | '-' | '=' => self.digits == Some(0),
            '.' | ')' => self.digits.is_some_and(|digits| digits > 0),
            _ => false,
        }
    }

    fn destination(&mut self, url: &str) {
        let is_plain = |c: char| !(c.is_whitespace() || c.is_control() || matches!(c, '(' | ')' | '<' | '>'));
        let bracketed = url.is_empty() || !url.chars().all(is_plain);
        self.out.push_str(if bracketed { "<" } else { "" });
        for (at, c) in url.char_indices() {
            match c {
                '\n' => self.out.push_str("%0A"),
                '\r' => self.out.push_str("%0D"),
                _ => {
                    let entity = c == '&' && is_entity(url.get(at + 1..).unwrap_or_default());
                    if entity || matches!(c, '\\' | '<' | '>') {
                        self.out.push('\\');
                    }
                    self.out.push(c);
                }
            }
        }
        self.out.push_str(if bracketed { ">" } else { "" });
    }
}

/// Whether an ampersand before `rest` would be read as a character reference. None has a longer name.
fn is_entity(rest: &str) -> bool {
    let name = |c: &u8| c.is_ascii_alphanumeric() || *c == b'#';
    let len = rest.bytes().take(40).take_while(name).count();
    len > 0 && rest.as_bytes().get(len) == Some(&b';')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Parser, Tag, TagEnd};

    use crate::document::{Anchor, BlockKind, Document, DocumentBuilder, SectionId};
    use crate::labels::{Labels, Role};
    use crate::{Article, Metadata};

    /// A document of blocks, in which `[anchor]` is a link to `url`.
    fn document(blocks: &[(BlockKind, &str)], url: &str) -> Document {
        let mut builder = DocumentBuilder::new();
        for (kind, text) in blocks {
            builder.open_block(*kind, SectionId::ROOT, false).unwrap();
            for (index, part) in text.split(['[', ']']).enumerate() {
                let start = builder.position();
                builder.push_str(part).unwrap();
                if index % 2 == 1 {
                    builder
                        .push_link(start..builder.position(), url, url, Anchor::Certain)
                        .unwrap();
                }
            }
            builder.close_block().unwrap();
        }
        builder.finish().unwrap()
    }

    /// The Markdown of a document, as far as `cut` does not find a text in it.
    fn markdown(document: Document, cut: &[&str]) -> String {
        let mut labels = Labels::new(&document);
        for text in cut {
            let start = document.text().find(text).unwrap() as u32;
            let id = document.block_at(start).unwrap();
            labels.span(id, start..start + text.len() as u32, Role::Advert, "test");
        }
        let labels = labels.finish();
        Article::new(document, labels, vec![Role::Body], Metadata::default()).to_markdown()
    }

    fn item(depth: u8, number: Option<u32>) -> BlockKind {
        BlockKind::ListItem { depth, number }
    }

    #[test]
    fn every_kind_of_block() {
        let blocks = [
            (BlockKind::Heading(2), "C#"),
            (BlockKind::Paragraph, "See [the report]."),
            (item(0, None), "one"),
            (item(1, Some(9)), "two"),
            (item(2, None), "three"),
            (item(0, None), "four"),
            (BlockKind::Quote, "said"),
            (BlockKind::Quote, "again"),
            (BlockKind::Preformatted, "a ```\n  *b*"),
            (BlockKind::TableRow, "Route\tDelay"),
            (BlockKind::TableRow, "1\t5 min"),
        ];
        assert_eq!(
            markdown(document(&blocks, "https://example.org/a_b"), &[]),
            "## C\\#\n\nSee [the report](https://example.org/a_b).\n\n- one\n  9. two\n     - three\n- four\n\n> said\n>\n\
             > again\n\n````\na ```\n  *b*\n````\n\nRoute | Delay\\\n1 | 5 min"
        );
    }

    #[test]
    fn links_stay_right_where_parts_are_cut() {
        let blocks = [(BlockKind::Paragraph, "Advert: [one] two [three] four [five] six")];
        let document = document(&blocks, "/x");
        assert_eq!(
            markdown(document, &["Advert: ", "hree four", "six"]),
            "[one](/x) two t [five](/x)",
            "the link whose anchor was cut goes, its other letter stays"
        );
    }

    #[test]
    fn destinations_are_escaped() {
        let link = |url: &str| markdown(document(&[(BlockKind::Paragraph, "[a]")], url), &[]);
        assert_eq!(link("https://example.org/a(b"), "[a](<https://example.org/a(b>)");
        assert_eq!(link("a b>c\n\\d"), "[a](<a b\\>c%0A\\\\d>)");
        assert_eq!(link("/?a=1&lt;=2"), "[a](/?a=1\\&lt;=2)");
        assert_eq!(link("JavaScript:alert(1)"), "a");
    }

    /// What a CommonMark reader makes of Markdown: paragraphs as `text` and `[anchor](destination)`.
    fn read(markdown: &str) -> Vec<String> {
        let mut paragraphs = Vec::new();
        let mut urls = Vec::new();
        let mut text = String::new();
        for event in Parser::new(markdown) {
            match event {
                Event::Text(part) => text.push_str(&part),
                Event::HardBreak => text.push('\n'),
                Event::Start(Tag::Link { dest_url, .. }) => {
                    urls.push(dest_url);
                    text.push('[');
                }
                Event::End(TagEnd::Link) => text.push_str(&format!("]({})", urls.pop().unwrap())),
                Event::Start(Tag::Paragraph) => {}
                Event::End(TagEnd::Paragraph) => paragraphs.push(std::mem::take(&mut text)),
                other => panic!("markup was read in {markdown:?}: {other:?}"),
            }
        }
        paragraphs
    }

    proptest! {
        /// Prose full of what could be markup comes back as it was.
        #[test]
        fn prose_comes_back(
            texts in prop::collection::vec("([-+*_#>=~`!&<.():;\\\\|1a ]|&amp;|<b>|\n|—|1\\. |\\[[b*_!`<&]{1,3}\\]){1,12}", 1..4),
            url in "(https://example\\.org)?/[a&;()<>\\\\ _*]{0,6}",
        ) {
            let blocks: Vec<_> = texts.iter().map(|text| (BlockKind::Paragraph, text.as_str())).collect();
            let trimmed = |text: &str| {
                text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
            };
            let expected: Vec<String> = texts
                .iter()
                .map(|text| trimmed(&text.replace(']', &format!("]({url})"))))
                .filter(|text| !text.is_empty())
                .collect();
            let markdown = markdown(document(&blocks, &url), &[]);
            let read: Vec<String> = read(&markdown).iter().map(|text| trimmed(text)).collect();
            prop_assert_eq!(read, expected, "{}", markdown);
        }
    }
}
