//! The passes, in run order. Each labels what it recognises and edits nothing.
//!
//! A pass is a plain function in a file of its own, which opens with what it removes, why, and what it must not remove.
//! To add one: the file, a line in [`TABLE`], and a folder of fixtures in `tests/fixtures/passes` with at least one page
//! that it must cut and one near miss that it must leave. Where two passes would label the same bytes, the one that
//! stands first here is heard.

mod adverts;
mod alike;
mod article;
mod breadcrumbs;
mod byline;
mod captions;
mod comments;
mod controls;
mod dateline;
mod facts;
mod heads;
mod legal;
mod letters;
mod measures;
mod names;
mod opening;
mod promo;
mod region;
mod repeats;
mod share;
mod smoothing;
mod surroundings;
mod tags;
mod talk;
mod teasers;
mod toc;

use crate::labels::Labels;
pub(crate) use article::LINK_OUTSIDE;
pub(crate) use dateline::is_date;
pub(crate) use facts::Overview;
pub(crate) use region::HEADLINE;

/// Reads a document and labels what it recognises.
pub(crate) type Pass = fn(&Overview<'_>, &mut Labels<'_>);

/// A paragraph of running text.
#[cfg(test)]
const PROSE: &str = "The council said on Monday that the old harbour bridge will be closed for six weeks, after engineers \
                     found cracks in two of its main supports.";

/// The texts that a pass cuts from a document of paragraphs.
#[cfg(test)]
fn cut(pass: Pass, paragraphs: &[&str]) -> Vec<String> {
    use crate::document::{BlockKind, DocumentBuilder, SectionId};

    let mut builder = DocumentBuilder::new();
    for text in paragraphs {
        builder
            .open_block(BlockKind::Paragraph, SectionId::ROOT, false)
            .unwrap();
        builder.push_str(text).unwrap();
        builder.close_block().unwrap();
    }
    let document = builder.finish().unwrap();
    let mut labels = Labels::new(&document);
    pass(&Overview::of(&document), &mut labels);
    labels.texts()
}

/// Runs the passes before one of a name.
#[cfg(test)]
fn run_before(name: &str, overview: &Overview<'_>, labels: &mut Labels<'_>) {
    for (_, pass) in TABLE.iter().take_while(|(other, _)| *other != name) {
        pass(overview, labels);
    }
}

#[cfg(test)]
mod tests;

/// Every pass with its name, in run order.
pub(crate) const TABLE: &[(&str, Pass)] = &[
    ("share", share::share),
    ("teasers", teasers::teasers),
    ("adverts", adverts::adverts),
    ("controls", controls::controls),
    ("breadcrumbs", breadcrumbs::breadcrumbs),
    ("toc", toc::toc),
    ("tags", tags::tags),
    ("promo", promo::promo),
    ("comments", comments::comments),
    ("legal", legal::legal),
    ("byline", byline::byline),
    ("dateline", dateline::dateline),
    ("captions", captions::captions),
    ("region", region::region),
    ("article", article::article),
    ("repeats", repeats::repeats),
    ("opening", opening::opening),
    ("heads", heads::heads),
];
