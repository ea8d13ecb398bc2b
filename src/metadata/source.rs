//! Where a value of the metadata was found.

use std::fmt;

/// Where a value was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Source {
    /// The caller gave it.
    Caller,
    /// JSON-LD in the page's head or body.
    JsonLd,
    /// An Open Graph tag (`og:title`, `article:published_time`).
    OpenGraph,
    /// A Twitter card's tag.
    TwitterCard,
    /// Another `<meta>` tag: Dublin Core, Parse.ly, Sailthru, citation tags, `author`.
    MetaTag,
    /// Microdata or RDFa in the visible page.
    Microdata,
    /// The page's `<title>`.
    PageTitle,
    /// The language or the canonical URL that the page declares.
    Declared,
    /// The visible headline.
    Headline,
    /// The visible byline.
    Byline,
    /// The visible date line.
    Dateline,
    /// A picture of the article and its caption.
    Picture,
    /// A share link carried it.
    ShareLink,
    /// It was read off the article's URL.
    Url,
    /// It was read off the article's text: its language.
    Text,
}

impl Source {
    /// The source's name in records: `json_ld`.
    ///
    /// ```
    /// assert_eq!(cleancopy::Source::JsonLd.name(), "json_ld");
    /// ```
    pub fn name(self) -> &'static str {
        match self {
            Source::Caller => "caller",
            Source::JsonLd => "json_ld",
            Source::OpenGraph => "open_graph",
            Source::TwitterCard => "twitter_card",
            Source::MetaTag => "meta_tag",
            Source::Microdata => "microdata",
            Source::PageTitle => "page_title",
            Source::Declared => "declared",
            Source::Headline => "headline",
            Source::Byline => "byline",
            Source::Dateline => "dateline",
            Source::Picture => "picture",
            Source::ShareLink => "share_link",
            Source::Url => "url",
            Source::Text => "text",
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A value with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Field<T = String> {
    /// The value. Untrusted text: whoever made the page chose it.
    pub value: T,
    /// Where it was found.
    pub source: Source,
    /// Whether two independent places agree on it.
    pub certain: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_named_in_records_as_in_code() {
        for source in [
            Source::Caller,
            Source::JsonLd,
            Source::OpenGraph,
            Source::TwitterCard,
            Source::MetaTag,
            Source::Microdata,
            Source::PageTitle,
            Source::Declared,
            Source::Headline,
            Source::Byline,
            Source::Dateline,
            Source::Picture,
            Source::ShareLink,
            Source::Url,
            Source::Text,
        ] {
            let mut name = String::new();
            for c in format!("{source:?}").chars() {
                if c.is_uppercase() && !name.is_empty() {
                    name.push('_');
                }
                name.extend(c.to_lowercase());
            }
            assert_eq!(source.name(), name);
            assert_eq!(format!("{source:>12}"), format!("{name:>12}"));
        }
    }
}
