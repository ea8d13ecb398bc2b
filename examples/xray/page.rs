//! The X-ray of one page: its blocks in place.

use std::fmt::{self, Write};

use cleancopy::{Anchor, Article, Block, BlockKind, Document, Label, Link, Role, Span};

use crate::figures::Figures;
use crate::markup::{bar, document, escaped, link};
use crate::side;

/// The whole file. `name` is the input's; `index` is where the index of all pages is.
pub fn write(article: &Article, name: &str, index: Option<&str>) -> String {
    let figures = Figures::of(article);
    let metadata = article.metadata();
    let title = metadata.title.as_ref().map_or(name, |title| title.value.as_str());
    let removed = figures.words() - figures.kept;
    let verdict = if article.is_probably_article() {
        "It reads like an article."
    } else {
        "It does not read like an article."
    };
    let back = index.map_or(String::new(), |index| {
        format!("<p><a href=\"{index}\">All pages</a></p>\n")
    });
    let mut view = View {
        article,
        document: article.document(),
        out: String::new(),
        cuts: 0,
        images: 0,
    };
    view.blocks().expect("a String takes whatever is written");
    let body = format!(
        "<a class=\"skip\" href=\"#document\">Skip to the document</a>\n<header>\n{back}<p>X-ray of {}</p>\n<h1>{}</h1>\n\
         <p>{} words kept, {removed} removed. {verdict}</p>\n{}\n</header>\n\
         <div class=\"layout\">\n<main id=\"document\" tabindex=\"-1\">\n<h2>The document</h2>\n{}</main>\n\
         <aside aria-label=\"Findings\">\n{}</aside>\n</div>\n",
        escaped(name),
        escaped(title),
        figures.kept,
        bar(&figures),
        view.out,
        side::write(article, &figures),
    );
    let title = format!("X-ray: {title}");
    // The words around the page's own are English.
    document(&title, "en", &body)
}

struct View<'a> {
    article: &'a Article,
    document: &'a Document,
    out: String,
    /// How many labels were written, which numbers their places.
    cuts: usize,
    images: usize,
}

impl View<'_> {
    fn blocks(&mut self) -> fmt::Result {
        for block in self.document.blocks() {
            self.pictures_before(block.span.end)?;
            self.block(block)?;
        }
        self.pictures_before(u32::MAX)
    }

    fn pictures_before(&mut self, end: u32) -> fmt::Result {
        while let Some(image) = self.document.images().get(self.images).filter(|image| image.at < end) {
            let alt = if image.alt.trim().is_empty() {
                "no alternative text"
            } else {
                &image.alt
            };
            let number = self.images;
            let shown = link(&image.url, "certain", alt);
            write!(
                self.out,
                "<div class=\"picture\" id=\"picture-{number}\">Picture: {shown}"
            )?;
            for (index, caption) in self.article.captions().iter().enumerate() {
                if caption.image.as_deref() == Some(&image.url) {
                    write!(self.out, " · <a href=\"#caption-{index}\">caption {}</a>", index + 1)?;
                }
            }
            self.out.push_str("</div>\n");
            self.images += 1;
        }
        Ok(())
    }

    fn block(&mut self, block: &Block) -> fmt::Result {
        let (class, sign, depth) = match block.kind {
            BlockKind::Heading(level) => ("heading", format!("h{level}"), 0),
            BlockKind::ListItem { depth, number: None } => ("item", "•".to_owned(), depth),
            BlockKind::ListItem { depth, number: Some(n) } => ("item", format!("{n}."), depth),
            BlockKind::Quote => ("quote", "quote".to_owned(), 0),
            BlockKind::Preformatted => ("preformatted", "pre".to_owned(), 0),
            BlockKind::TableRow => ("row", "row".to_owned(), 0),
            _ => ("paragraph", "p".to_owned(), 0),
        };
        let gap = if block.gap { " gap" } else { "" };
        let indent = if depth > 0 {
            format!(" style=\"--depth:{}\"", depth.min(12))
        } else {
            String::new()
        };
        let role = match block.kind {
            BlockKind::Heading(level) => format!(" role=\"heading\" aria-level=\"{}\"", (level + 2).min(9)),
            _ => String::new(),
        };
        write!(
            self.out,
            "<div class=\"block {class}{gap}\"{indent}><span class=\"kind\" aria-hidden=\"true\">{sign}</span><div class=\"text\"{role}>"
        )?;
        let article = self.article;
        let labels = article.labels();
        let from = labels.partition_point(|label| label.span.end <= block.span.start);
        let mut at = block.span.start;
        for label in labels
            .iter()
            .skip(from)
            .take_while(|label| label.span.start < block.span.end)
        {
            self.inline(&(at..label.span.start))?;
            self.labelled(label)?;
            at = label.span.end;
        }
        self.inline(&(at..block.span.end))?;
        self.out.push_str("</div></div>\n");
        Ok(())
    }

    /// What a pass spoke of. What it named and yet is kept is shown as kept.
    fn labelled(&mut self, label: &Label) -> fmt::Result {
        let number = self.cuts;
        self.cuts += 1;
        if label.role == Role::Body {
            return self.inline(&label.span);
        }
        let role = label.role.name();
        write!(
            self.out,
            "<del class=\"{role}\" id=\"cut-{number}\" tabindex=\"0\" aria-describedby=\"why-{number}\"><span class=\"unseen\">Removed: </span>"
        )?;
        self.inline(&label.span)?;
        write!(
            self.out,
            "<span class=\"badge\" aria-hidden=\"true\">{role}</span><span class=\"why\" role=\"tooltip\" id=\"why-{number}\">{role}, by the pass {}: {}",
            label.pass,
            cue(label)
        )?;
        let captions = self.article.captions().iter().enumerate();
        for (index, caption) in captions.filter(|(_, caption)| overlap(&caption.span, &label.span)) {
            let pictures = self.document.images();
            let picture = pictures
                .iter()
                .position(|image| caption.image.as_deref() == Some(&image.url));
            write!(self.out, " · <a href=\"#caption-{index}\">caption {}</a>", index + 1)?;
            if let Some(picture) = picture {
                write!(self.out, " of <a href=\"#picture-{picture}\">this picture</a>")?;
            }
        }
        self.out.push_str("</span></del>");
        Ok(())
    }

    /// Text with its links.
    fn inline(&mut self, span: &Span) -> fmt::Result {
        let mut at = span.start;
        for link in self.document.links_in(span) {
            self.plain(&(at..link.span.start))?;
            self.link(link);
            at = link.span.end;
        }
        self.plain(&(at..span.end))
    }

    fn link(&mut self, found: &Link) {
        let text = self.document.slice(&found.span);
        self.out += &match found.anchor {
            Anchor::Certain if !text.is_empty() => link(&found.url, "certain", text),
            Anchor::Guess if !text.is_empty() => link(&found.url, "guess", text),
            _ => link(&found.url, "unknown", "⚓"),
        };
    }

    /// Text with its repairs.
    fn plain(&mut self, span: &Span) -> fmt::Result {
        let mut at = span.start;
        for repair in self.document.repairs_in(span) {
            self.out += &escaped(self.document.slice(&(at..repair.at)));
            write!(
                self.out,
                "<span class=\"repair\" title=\"mended: {}\"> </span>",
                escaped(repair.cue)
            )?;
            at = repair.at + 1;
        }
        self.out += &escaped(self.document.slice(&(at..span.end)));
        Ok(())
    }
}

fn overlap(one: &Span, other: &Span) -> bool {
    one.start < other.end && other.start < one.end
}

/// A cue, in quotation marks where it has any words.
fn cue(label: &Label) -> String {
    match label.cue.trim() {
        "" => "no cue".to_owned(),
        cue => format!("“{}”", escaped(cue)),
    }
}
