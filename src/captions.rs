//! Captions: a picture's text, and its credit taken apart.

use crate::credit::{self, Credit, House};
use crate::document::{Document, Link, Span};
use crate::labels::{Label, Role};
use crate::table::PageSet;

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
/// share links carry, goes to the only caption of a document. `house` is the page's own site, whose name stands in credits.
pub(crate) fn read(document: &Document, labels: &[Label], lead_image: Option<&str>, house: &House) -> Vec<Caption> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for label in labels.iter().filter(|label| label.role == Role::Caption) {
        let mut next = Stretch::of(label.span.clone());
        let last = stretches.last_mut();
        if !last.is_some_and(|last| last.takes_in(&mut next, document, house)) {
            stretches.push(next);
        }
    }
    let mut captions: Vec<Caption> = Vec::new();
    let mut without_image = PageSet::default();
    for stretch in stretches {
        let caption = stretch.caption(document, house);
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
    fn is_only_credit(&mut self, document: &Document, house: &House) -> bool {
        let text = document.slice(&self.span);
        let credit = self.credit.get_or_insert_with(|| credit::find(text, house));
        credit.as_ref().is_some_and(|credit| credit.is_all(text))
    }

    /// Whether another belongs to it: the rest of its block, or the next block with the credit alone.
    fn goes_on(&mut self, second: &mut Stretch, document: &Document, house: &House) -> bool {
        let is_adjacent = second.span.start <= self.span.end + 1;
        let is_same_block = || document.block_at(self.span.start) == document.block_at(second.span.start);
        is_adjacent && (is_same_block() || self.says_more(document, house) && second.is_only_credit(document, house))
    }

    fn says_more(&mut self, document: &Document, house: &House) -> bool {
        self.says_more = self.says_more || !self.is_only_credit(document, house);
        self.says_more
    }

    /// Takes another in if it goes on with it, and tells whether it does.
    fn takes_in(&mut self, second: &mut Stretch, document: &Document, house: &House) -> bool {
        let goes_on = self.goes_on(second, document, house);
        if goes_on {
            self.span.end = second.span.end;
            self.credit = None;
        }
        goes_on
    }

    fn caption(self, document: &Document, house: &House) -> Caption {
        let whole = document.slice(&self.span);
        let line = whole.replace('\n', " ");
        let text = line.trim();
        // What is known of the text holds where it is on one line as it is.
        let known = self.credit.filter(|_| text == whole);
        let found = known.unwrap_or_else(|| credit::find(text, house));
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
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    ["jpg", "jpeg", "png", "webp", "gif", "avif"]
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Anchor, BlockKind, DocumentBuilder, SectionId};

    fn document(blocks: &[&str], image: Option<usize>) -> Document {
        let mut builder = DocumentBuilder::new();
        for (i, text) in blocks.iter().enumerate() {
            builder
                .open_block(BlockKind::Paragraph, SectionId::ROOT, false)
                .unwrap();
            if image == Some(i) {
                builder.push_image("https://img.example.org/1.jpg", "");
            }
            builder.push_str(text).unwrap();
            builder.close_block().unwrap();
        }
        builder.finish().unwrap()
    }

    fn read_in(document: &Document, labels: &[Label], lead_image: Option<&str>) -> Vec<Caption> {
        read(document, labels, lead_image, &House::default())
    }

    fn labels(document: &Document, captions: &[usize]) -> Vec<Label> {
        let span = |i: &usize| document.blocks()[*i].span.clone();
        let label = |i| Label {
            span: span(i),
            role: Role::Caption,
            pass: "captions",
            cue: "".into(),
        };
        captions.iter().map(label).collect()
    }

    #[test]
    fn a_credit_in_the_next_block_joins_its_caption() {
        let document = document(
            &["The bridge.", "Boats at rest.", "Photo: Jane Doe/AFP", "It will close."],
            None,
        );
        let captions = read_in(
            &document,
            &labels(&document, &[1, 2]),
            Some("https://img.example.org/lead.jpg"),
        );
        assert_eq!(captions.len(), 1);
        assert_eq!(captions[0].text, "Boats at rest. Photo: Jane Doe/AFP");
        assert_eq!(captions[0].description, "Boats at rest.");
        assert_eq!(captions[0].credit.as_deref(), Some("Photo: Jane Doe/AFP"));
        assert_eq!(captions[0].photographer.as_deref(), Some("Jane Doe"));
        assert_eq!(captions[0].agencies, ["AFP"]);
        assert_eq!(captions[0].image.as_deref(), Some("https://img.example.org/lead.jpg"));
    }

    #[test]
    fn captions_with_words_of_their_own_stay_apart_and_share_no_lead_picture() {
        let document = document(&["Boats at rest.", "Cranes at dusk. Photo: Jane Doe"], None);
        let captions = read_in(
            &document,
            &labels(&document, &[0, 1]),
            Some("https://img.example.org/lead.jpg"),
        );
        let texts: Vec<_> = captions.iter().map(|c| (c.text.as_str(), c.image.as_deref())).collect();
        assert_eq!(
            texts,
            [("Boats at rest.", None), ("Cranes at dusk. Photo: Jane Doe", None)]
        );
    }

    #[test]
    fn a_caption_that_is_only_a_credit_describes_nothing() {
        let document = document(&["(Photo by Jane Doe/Reuters)"], None);
        let captions = read_in(&document, &labels(&document, &[0]), None);
        assert_eq!(captions[0].text, "(Photo by Jane Doe/Reuters)");
        assert_eq!(captions[0].description, "");
        assert_eq!(captions[0].credit.as_deref(), Some("Photo by Jane Doe/Reuters"));
    }

    #[test]
    fn the_picture_beside_a_caption_is_its_own() {
        let document = document(&["One.", "Two.", "Boats at rest.", "Four."], Some(1));
        let captions = read_in(
            &document,
            &labels(&document, &[2]),
            Some("https://img.example.org/lead.jpg"),
        );
        assert_eq!(captions[0].image.as_deref(), Some("https://img.example.org/1.jpg"));
        let far = read_in(
            &document,
            &labels(&document, &[3]),
            Some("https://img.example.org/lead.jpg"),
        );
        assert_eq!(far[0].image.as_deref(), Some("https://img.example.org/lead.jpg"));
    }

    #[test]
    fn a_link_to_a_picture_file_gives_the_picture() {
        let mut builder = DocumentBuilder::new();
        builder
            .open_block(BlockKind::Paragraph, SectionId::ROOT, false)
            .unwrap();
        builder.push_str("One.").unwrap();
        let end = builder.position();
        builder
            .push_link(end..end, "https://img.example.org/b.jpg?w=9", "b.jpg", Anchor::Unknown)
            .unwrap();
        builder.close_block().unwrap();
        builder
            .open_block(BlockKind::Paragraph, SectionId::ROOT, false)
            .unwrap();
        builder.push_str("Boats at rest.").unwrap();
        builder.close_block().unwrap();
        let document = builder.finish().unwrap();
        let captions = read_in(&document, &labels(&document, &[1]), None);
        assert_eq!(captions[0].image.as_deref(), Some("https://img.example.org/b.jpg?w=9"));
    }
}
