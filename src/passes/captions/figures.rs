//! Captions that a page marks: text in a `<figcaption>`, or in an element that is called a caption.

use crate::captions::is_picture_file;
use crate::document::{Block, Document};

/// The longest block, in bytes, that is a caption because of the element that it stands in.
const MAX_IN_FIGURE: usize = 1500;
/// An element that is called a caption is one of so many around its text.
const MAX_LEVELS: usize = 3;

/// Words in the names of elements that hold captions.
const CAPTION_WORDS: &[&str] = &[
    "caption",
    "figcaption",
    "captions",
    "cutline",
    "legende",
    "bildunterschrift",
];

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

/// What tells that a block of a page stands in an element for captions: a short one, in no list of other stories.
pub(super) fn in_a_caption(document: &Document, block: &Block, bytes: usize) -> Option<&'static str> {
    let around = || document.sections_around(block.section);
    let word = around()
        .take(MAX_LEVELS)
        .find_map(|section| match section.tag.as_str() {
            "figcaption" => Some("<figcaption>"),
            _ => CAPTION_WORDS.iter().find(|word| section.has_word(word)).copied(),
        })?;
    let aside = || {
        around().any(|section| {
            matches!(section.tag.as_str(), "nav" | "footer" | "aside")
                || ASIDE_WORDS.iter().any(|word| section.has_word(word))
        })
    };
    let links = document.links_in(&block.span);
    let linked: usize = links
        .iter()
        .filter(|link| !is_picture_file(&link.url))
        .map(|link| link.span.len())
        .sum();
    (bytes <= MAX_IN_FIGURE && linked * 10 < bytes * 8 && !aside()).then_some(word)
}
