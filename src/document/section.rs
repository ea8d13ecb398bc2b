//! A container of blocks, as the passes see it.

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, LazyLock};

use super::SectionId;

pub(super) static ROOT: LazyLock<Section> = LazyLock::new(Section::default);

/// A container of blocks: an element of the page. A rendering has one, the root.
///
/// What the element says of itself is read as if it stood here: `section.tag`, `section.names`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Section {
    /// The section around this one; `None` for the root.
    pub parent: Option<SectionId>,
    /// How many sections stand around it.
    pub depth: u16,
    /// Pages are made of lists: sections that say the same share it.
    #[cfg_attr(feature = "serde", serde(flatten))]
    said: Arc<Said>,
}

/// What an element of the page says about the text in it.
///
/// All strings are in lower case, and empty where the page says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Said {
    /// The name of the element: `div`, `aside`, `figcaption`.
    pub tag: String,
    /// Its class names and its id, separated by spaces. Their words are separated by hyphens, however the page wrote
    /// them: `articleBody`, `article_body` and `article-body` are all `article-body`.
    pub names: String,
    /// Its ARIA role.
    pub role: String,
    /// The microdata property that it is (`articlebody`).
    pub itemprop: String,
    /// The type of the microdata item that it is (`https://schema.org/newsarticle`).
    pub itemtype: String,
}

impl Deref for Section {
    type Target = Said;

    fn deref(&self) -> &Said {
        &self.said
    }
}

impl DerefMut for Section {
    fn deref_mut(&mut self) -> &mut Said {
        Arc::make_mut(&mut self.said)
    }
}

impl Section {
    /// A section of an element that says so much, before it has its place.
    pub(crate) fn of(said: Arc<Said>) -> Self {
        Section {
            parent: None,
            depth: 0,
            said,
        }
    }

    /// What its element says, which other sections may share.
    pub(crate) fn said(&self) -> &Arc<Said> {
        &self.said
    }
}

impl Said {
    /// The class names and the id: `c-article-body`, `related`.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.split_ascii_whitespace()
    }

    /// The words of the names: `c`, `article`, `body`, `related`.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.names.split([' ', '-']).filter(|word| !word.is_empty())
    }

    /// Whether one of the words of the names is this one, which must be in lower case.
    pub fn has_word(&self, word: &str) -> bool {
        // Most names do not have it, nor as a part of a word.
        self.names.contains(word) && self.words().any(|w| w == word)
    }
}

#[cfg(test)]
mod tests {
    use super::Section;

    #[test]
    fn words_of_names() {
        let mut section = Section::default();
        section.names.push_str("c-article--body related-2");
        assert_eq!(section.names().collect::<Vec<_>>(), ["c-article--body", "related-2"]);
        assert_eq!(
            section.words().collect::<Vec<_>>(),
            ["c", "article", "body", "related", "2"]
        );
        assert!(section.has_word("related") && !section.has_word("art"));
    }
}
