//! Captions that a page marks: text in a `<figcaption>`, or in an element that is called a caption.

use crate::captions::is_picture_file;
use crate::document::{Document, Said, SectionId};
use crate::passes::alike;
use crate::passes::facts::Facts;
use crate::passes::names::{self, Names};

/// The longest block, in bytes, that is a caption because of the element that it stands in.
const MAX_IN_FIGURE: usize = 1500;
/// An element that is called a caption is one of so many around its text.
const MAX_LEVELS: usize = 3;

/// Words in the names of elements that hold captions.
#[rustfmt::skip]
pub(in crate::passes) const CAPTION_WORDS: &[&str] = &[
    "caption", "figcaption", "captions", "imagecaption", "photocaption", "piccaption", "imgcaption", "cutline", "legende",
    "bildunterschrift", "bildtext", "bildetekst", "billedtekst", "kuvateksti", "fotobijschrift", "bijschrift", "didascalia",
    "piefoto", "podpis", "popisek",
];

/// Words for a picture, and words for what is said of one, that stand in one name: `img-info`, `video-desc`.
#[rustfmt::skip]
pub(in crate::passes) const PICTURE_WORDS: &[&str] = &[
    "photo", "photos", "image", "img", "picture", "pic", "foto", "bild", "video", "gallery", "slide",
];
#[rustfmt::skip]
pub(in crate::passes) const SAID_WORDS: &[&str] = &[
    "desc", "description", "legend", "copyright", "info", "details",
];

/// The longest text, in bytes, that is a caption because it stands below the picture in a `<figure>`.
const MAX_BELOW: usize = 300;

/// Words in the names of elements whose pictures are not the article's.
const ASIDE_WORDS: &[&str] = &[
    "related",
    "sidebar",
    "recommended",
    "trending",
    "popular",
    "teaser",
    "footer",
    "comments",
];

/// The word that tells that a section holds a caption.
pub(super) fn caption_word(section: &Said, names: &Names) -> Option<&'static str> {
    if section.tag == "figcaption" {
        return Some("<figcaption>");
    }
    names.caption
}

/// What tells that a block of a page stands in an element for captions: a short one, in no list of other stories.
/// `words` is what [`caption_word`] says of each section.
pub(super) fn in_a_caption(
    document: &Document,
    words: &alike::Told<'_, Option<&'static str>>,
    facts: &Facts<'_>,
    bytes: usize,
) -> Option<&'static str> {
    let parent = |id: &SectionId| document.section(*id).parent;
    let mut ids = std::iter::successors(Some(facts.block.section), parent).take(MAX_LEVELS);
    let word = ids.find_map(|id| words.of(id).flatten())?;
    let aside = || {
        document.sections_around(facts.block.section).any(|section| {
            matches!(section.tag.as_str(), "nav" | "footer" | "aside")
                || !section.names().any(names::name_a_picture)
                    && section.words().any(|word| ASIDE_WORDS.contains(&word))
        })
    };
    let linked: usize = facts
        .links
        .iter()
        .filter(|link| !is_picture_file(&link.url))
        .map(|link| link.span.len())
        .sum();
    (bytes <= MAX_IN_FIGURE && linked * 10 < bytes * 8 && !aside()).then_some(word)
}

/// What tells that a short text right below a picture is the caption of a `<figure>` that marks none.
pub(super) fn in_a_figure(document: &Document, facts: &Facts<'_>, bytes: usize) -> Option<&'static str> {
    let mut around = document.sections_around(facts.block.section).take(MAX_LEVELS);
    let is_short = bytes <= MAX_BELOW && facts.text.trim().contains(' ') && facts.links.is_empty();
    (is_short && around.any(|section| section.tag == "figure")).then_some("<figure>")
}

#[cfg(test)]
mod tests {
    use super::{CAPTION_WORDS, SAID_WORDS};
    use crate::clean_html;
    use crate::labels::Role;

    /// The captions of a page with an element between two paragraphs.
    fn captions(element: &str) -> Vec<String> {
        let prose = "<p>The city council said on Monday that the old harbour bridge will be closed for six weeks, after \
                     engineers found cracks in two of its main supports.</p>";
        let is_word = |cue: &str| {
            matches!(cue, "<figcaption>" | "<figure>") || CAPTION_WORDS.contains(&cue) || SAID_WORDS.contains(&cue)
        };
        let article = clean_html(&format!("<article>{prose}{element}{prose}</article>")).unwrap();
        let labels = article
            .labels()
            .iter()
            .filter(|label| label.role == Role::Caption && is_word(&label.cue));
        labels
            .map(|label| article.document().slice(&label.span).to_owned())
            .collect()
    }

    #[test]
    fn an_element_called_a_caption_holds_one() {
        let text = "The bridge in May";
        for element in [
            format!("<figure><figcaption>{text}</figcaption></figure>"),
            format!("<div class=photo-caption>{text}</div>"),
            format!("<div class=caption><div><div>{text}</div></div></div>"),
            format!("<div class='big video-desc'>{text}</div>"),
            format!("<div id=imgInfo>{text}</div>"),
            format!("<div class=related-photo><div class=caption>{text}</div></div>"),
            format!("<div class=caption>{text} <a href=/b.jpg>The bridge in May</a></div>"),
            format!("<figure><img src=/a.jpg><p>{text}</p></figure>"),
            format!("<figure><img src=/a.jpg><div><span>{text}</span> <span>Jane Doe</span></div></figure>"),
        ] {
            assert_eq!(captions(&element).len(), 1, "{element}");
        }
        for element in [
            format!("<div class=photo>{text}</div>"),
            format!("<div class='photo desc'>{text}</div>"),
            format!("<figure><blockquote>{text}</blockquote></figure>"),
            format!(
                "<figure><img src=/a.jpg><p>{}</p></figure>",
                format!("{text}. ").repeat(20)
            ),
            format!("<aside><div class=caption>{text}</div></aside>"),
            format!("<div class=related><div class=caption>{text}</div></div>"),
        ] {
            assert_eq!(captions(&element), [""; 0], "{element}");
        }
    }

    #[test]
    fn a_caption_is_no_long_text_and_no_link() {
        let caption = |text: &str| captions(&format!("<div class=caption>{text}</div>")).len();
        assert_eq!((caption(&"x".repeat(1500)), caption(&"x".repeat(1501))), (1, 0));
        // Four fifths of it are a link.
        assert_eq!(caption("<a href=/a>The old bridge in th</a>e May"), 0);
        assert_eq!(caption("<a href=/a>The old bridge in t</a>he May"), 1);
    }
}
