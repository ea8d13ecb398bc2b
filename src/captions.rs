//! Captions: a picture's text, and its credit taken apart.
//!
//! A credit is told by its words, see [`credit`], or by the element of a page that is called one.

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use crate::credit::{self, Credit, House};
use crate::document::{Document, Link, Span};
use crate::html::Mark;
use crate::labels::{Label, Role};
use crate::table::PageSet;
use crate::urls::without_query;

/// A caption of a picture or a video.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Caption {
    /// The caption as it stands, on one line, with its credit: `Boats at rest. Photograph: Jane Doe/AFP`. Never empty.
    pub text: String,
    /// What it says of the picture: the text without the credit, and empty where the caption is nothing else.
    pub description: String,
    /// The credit as it stands: `Photograph: Omar Haj Kadour/AFP/Getty Images`.
    pub credit: Option<String>,
    /// Who took the picture.
    pub photographer: Option<String>,
    /// The agencies that the credit names, in order.
    pub agencies: Vec<String>,
    /// The picture's URL.
    pub image: Option<String>,
    /// Where it stands in the document, credit and all.
    pub span: Span,
}

/// The captions that the labels tell of.
///
/// A caption's picture is the one that stands beside it. A rendering shows no pictures; there the lead picture, which the
/// share links carry, goes to the only caption of a document.
pub(crate) fn read(document: &Document, labels: &[Label], lead_image: Option<&str>, credits: &Credits) -> Vec<Caption> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for label in labels.iter().filter(|label| label.role == Role::Caption) {
        let mut next = Stretch::of(label.span.clone());
        let last = stretches.last_mut();
        if !last.is_some_and(|last| last.takes_in(&mut next, document, credits)) {
            stretches.push(next);
        }
    }
    let mut captions: Vec<Caption> = Vec::new();
    let mut without_image = PageSet::default();
    for stretch in stretches {
        let caption = stretch.caption(document, credits);
        // The credit of a whole gallery, under each of its pictures, tells nothing new.
        if caption.image.is_some() || without_image.insert(caption.text.clone()) {
            captions.push(caption);
        }
    }
    if let [only] = captions.as_mut_slice() {
        only.image = only.image.take().or_else(|| lead_image.map(str::to_owned));
    }
    captions
}

/// What is known of a page's credits.
pub(crate) struct Credits {
    /// The page's own site, whose name stands in credits.
    house: House,
    /// The stretches that the page calls credits, in order.
    called: Vec<Span>,
}

impl Credits {
    /// The longest stretch, in bytes, that is what its element is called: others hold a whole caption.
    const MAX_BYTES: usize = 120;

    pub(crate) fn of(house: House, document: &Document, marks: &[Mark]) -> Self {
        let is_credit = |mark: &&Mark| mark.span.len() <= Self::MAX_BYTES && mark.names.split(' ').any(names_a_credit);
        let own = |mark: &Mark| {
            let text = document.slice(&mark.span);
            let start = mark.span.start + (text.len() - text.trim_start().len()) as u32;
            start..start + text.trim().len() as u32
        };
        // Marks stand in the order in which they begin, and so do their texts.
        let called = marks.iter().filter(is_credit).map(own).collect();
        Credits { house, called }
    }

    /// The credit of a caption that begins at byte `at` of the document.
    fn find(&self, text: &str, at: u32) -> Option<Credit> {
        credit::find(text, &self.house).or_else(|| self.called_in(text, at))
    }

    /// The last stretch of a caption that the page calls a credit, with the brackets and the marks around it.
    fn called_in(&self, text: &str, at: u32) -> Option<Credit> {
        let is_mark = |c: char| c.is_whitespace() || "([|/—–-·•".contains(c);
        let end = at + text.len() as u32;
        let before_end = self.called.partition_point(|span| span.start < end);
        let span = self.called.get(..before_end)?.last().filter(|span| span.start >= at)?;
        let (start, end) = ((span.start - at) as usize, (span.end.min(end) - at) as usize);
        let own = text.get(start..end)?;
        let start = start + (own.len() - own.trim_start_matches(is_mark).len());
        let own = own.trim_matches(|c| is_mark(c) || matches!(c, ')' | ']'));
        if !own.contains(char::is_alphabetic) {
            return None;
        }
        let mut found = credit::called(own, &self.house).moved(start);
        found.outer.start = text.get(..start)?.trim_end_matches(is_mark).len();
        let behind = text.get(start + own.len()..)?;
        found.outer.end = text.len() - behind.trim_start_matches([' ', ')', ']']).len();
        Some(found)
    }
}

/// Whether a name of an element ends with what a credit is called.
fn names_a_credit(name: &str) -> bool {
    let last = name.rsplit('-').find(|word| !word.is_empty());
    last.is_some_and(|word| matches!(word, "credit" | "credits" | "copyright" | "photographer"))
}

/// A stretch of text that is a caption, or the beginning of one.
struct Stretch {
    span: Span,
    /// Its credit, if it has one; `None` before that is looked for.
    credit: Option<Option<Credit>>,
    /// Whether it is known to say more than a credit. That is asked once, as the stretch may grow by thousands of credits.
    says_more: bool,
}

impl Stretch {
    fn of(span: Span) -> Self {
        Stretch {
            span,
            credit: None,
            says_more: false,
        }
    }

    /// Whether it says nothing but its credit.
    fn is_only_credit(&mut self, document: &Document, credits: &Credits) -> bool {
        let text = document.slice(&self.span);
        let credit = self.credit.get_or_insert_with(|| credits.find(text, self.span.start));
        credit.as_ref().is_some_and(|credit| credit.is_all(text))
    }

    /// Whether another belongs to it: the rest of its block, or the next block with the credit alone.
    fn goes_on(&mut self, second: &mut Stretch, document: &Document, credits: &Credits) -> bool {
        let is_adjacent = second.span.start <= self.span.end + 1;
        let is_same_block = || document.block_at(self.span.start) == document.block_at(second.span.start);
        is_adjacent
            && (is_same_block() || self.says_more(document, credits) && second.is_only_credit(document, credits))
    }

    fn says_more(&mut self, document: &Document, credits: &Credits) -> bool {
        self.says_more = self.says_more || !self.is_only_credit(document, credits);
        self.says_more
    }

    /// Takes another in if it goes on with it, and tells whether it does.
    fn takes_in(&mut self, second: &mut Stretch, document: &Document, credits: &Credits) -> bool {
        let goes_on = self.goes_on(second, document, credits);
        if goes_on {
            self.span.end = second.span.end;
            self.credit = None;
        }
        goes_on
    }

    fn caption(self, document: &Document, credits: &Credits) -> Caption {
        let whole = document.slice(&self.span);
        let line = if whole.contains('\n') {
            Cow::Owned(whole.replace('\n', " "))
        } else {
            Cow::Borrowed(whole)
        };
        let text = line.trim();
        // What is known of the text holds where it is on one line as it is.
        let known = self.credit.filter(|_| text == whole);
        let at = self.span.start + (line.len() - line.trim_start().len()) as u32;
        let found = known.unwrap_or_else(|| credits.find(text, at));
        let description = found
            .as_ref()
            .map_or_else(|| text.to_owned(), |found| saying(text, found));
        let credit = found
            .as_ref()
            .and_then(|found| text.get(found.span.clone()))
            .map(str::to_owned);
        let names = found.map(|found| found.names(text)).unwrap_or_default();
        Caption {
            text: text.to_owned(),
            description,
            credit,
            photographer: names.photographer,
            agencies: names.agencies,
            image: picture_beside(document, &self.span),
            span: self.span,
        }
    }
}

/// A caption's text without its credit.
fn saying(text: &str, credit: &Credit) -> String {
    let before = text.get(..credit.outer.start).unwrap_or_default().trim();
    let after = text.get(credit.outer.end..).unwrap_or_default().trim();
    let space = if before.is_empty() || after.is_empty() { "" } else { " " };
    [before, space, after].concat()
}

/// The picture nearest to a caption, if it stands in its block or in one beside it; else the picture that a link on the
/// caption, or right before it, leads to.
fn picture_beside(document: &Document, span: &Span) -> Option<String> {
    let block = |at: u32| document.block_at(at).map_or(0, |id| id.0);
    let images = document.images();
    let after = images.partition_point(|image| image.at <= span.start);
    let beside = [after.checked_sub(1).and_then(|i| images.get(i)), images.get(after)];
    let near = beside
        .into_iter()
        .flatten()
        .filter(|image| block(image.at).abs_diff(block(span.start)) <= 1);
    let shown = near
        .min_by_key(|image| image.at.abs_diff(span.start))
        .map(|image| image.url.clone());
    let linked = || picture_links(document, span).next().map(|link| link.url.clone());
    shown.or_else(linked)
}

/// The links to picture files on a stretch of text and, without an anchor, right before it.
fn picture_links<'d>(document: &'d Document, span: &Span) -> impl Iterator<Item = &'d Link> {
    let with_end_of_block_before = span.start.saturating_sub(1)..span.end;
    let links = document.links_in(&with_end_of_block_before);
    links.iter().filter(|link| is_picture_file(&link.url))
}

/// Whether a URL's path names a picture file.
pub(crate) fn is_picture_file(url: &str) -> bool {
    let ending = without_query(url).rsplit_once('.').map_or("", |(_, ending)| ending);
    ["jpg", "jpeg", "png", "webp", "gif", "avif"]
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known))
}
