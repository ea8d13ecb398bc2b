//! What the tags in a page's head claim: Open Graph, Twitter cards, Dublin Core, Parse.ly, Sailthru, citation tags.
//!
//! In: the `<meta>` tags. Out: claims, those of the names that stand first in the tables first.

use super::Source;
use super::claims::{Claim, Claims};
use crate::byline;
use crate::html::PageHead;

#[rustfmt::skip]
const TITLES: &[&str] = &[
    "og:title", "parsely-title", "sailthru.title", "citation_title", "twitter:title", "twitter:text:title", "dc.title",
    "dcterms.title", "dc:title", "headline", "title", "cxenseparse:title", "shareaholic:article_title",
];
#[rustfmt::skip]
const AUTHORS: &[&str] = &[
    "parsely-author", "sailthru.author", "citation_author", "cxenseparse:author", "byl", "article:author_name",
    "shareaholic:article_author_name", "author", "article:author", "og:article:author", "dc.creator", "dcterms.creator",
    "dc:creator", "creator", "twitter:data1", "dc.contributor",
];
/// Catalogues' own tags, in which the family name stands first: `Doe, Jane`.
const CATALOGUED: &[&str] = &["citation_author", "dc.creator", "dcterms.creator", "dc:creator"];
#[rustfmt::skip]
const PUBLISHED: &[&str] = &[
    "article:published_time", "og:article:published_time", "article:published", "datepublished", "og:publish_date",
    "og:pubdate", "og:published_time", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "shareaholic:article_published_time", "citation_publication_date", "citation_online_date",
    "citation_date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date", "dc:date",
    "dc.date.created", "publishdate", "publish-date", "publish_date", "pubdate", "published", "published-date",
    "publication_date", "article.published", "article_date_original", "originalpublicationdate", "datecreated", "date_published",
    "last-published", "displaydate", "date",
];
#[rustfmt::skip]
const MODIFIED: &[&str] = &[
    "article:modified_time", "og:article:modified_time", "datemodified", "og:updated_time", "dcterms.modified",
    "dc.date.modified", "shareaholic:article_modified_time", "last-modified", "lastmod", "updated", "revised",
];
const SITE_NAMES: &[&str] = &[
    "og:site_name",
    "application-name",
    "dc.publisher",
    "publisher",
    "apple-mobile-web-app-title",
    "site_name",
    "sitename",
];
const URLS: &[&str] = &["og:url", "parsely-link", "twitter:url"];
const DESCRIPTIONS: &[&str] = &[
    "og:description",
    "description",
    "twitter:description",
    "dc.description",
    "dcterms.description",
];
const IMAGES: &[&str] = &[
    "og:image",
    "og:image:secure_url",
    "og:image:url",
    "twitter:image",
    "twitter:image:src",
    "parsely-image-url",
    "thumbnail",
];
const IMAGE_ALTS: &[&str] = &["og:image:alt", "twitter:image:alt"];
const SECTIONS: &[&str] = &[
    "article:section",
    "parsely-section",
    "og:article:section",
    "cxenseparse:section",
    "dc.subject",
];
const KEYWORDS: &[&str] = &[
    "news_keywords",
    "article:tag",
    "og:article:tag",
    "parsely-tags",
    "sailthru.tags",
    "keywords",
];
const LANGUAGES: &[&str] = &[
    "dc.language",
    "dcterms.language",
    "inlanguage",
    "og:locale",
    "content-language",
    "language",
];

/// Whether a tag of this name holds the page's title.
pub(crate) fn is_title(name: &str) -> bool {
    TITLES.contains(&name)
}

/// Whether a tag of this name holds the page's description.
pub(crate) fn is_description(name: &str) -> bool {
    DESCRIPTIONS.contains(&name)
}

/// Adds what the tags say.
pub(super) fn claim(head: &PageHead, claims: &mut Claims) {
    for (list, names) in [
        (&mut claims.titles, TITLES),
        (&mut claims.authors, AUTHORS),
        (&mut claims.published, PUBLISHED),
        (&mut claims.modified, MODIFIED),
        (&mut claims.site_names, SITE_NAMES),
        (&mut claims.urls, URLS),
        (&mut claims.descriptions, DESCRIPTIONS),
        (&mut claims.images, IMAGES),
        (&mut claims.image_alts, IMAGE_ALTS),
        (&mut claims.sections, SECTIONS),
        (&mut claims.keywords, KEYWORDS),
        (&mut claims.languages, LANGUAGES),
    ] {
        for name in names {
            list.extend(values(head, name));
        }
    }
    if claims.free.is_none() {
        claims.free = head
            .metas
            .iter()
            .find(|meta| meta.name == "article:content_tier")
            .and_then(|meta| match meta.content.as_str() {
                "free" => Some((Source::OpenGraph, true)),
                "locked" | "metered" => Some((Source::OpenGraph, false)),
                _ => None,
            });
    }
}

fn values<'h>(head: &'h PageHead, name: &'h str) -> impl Iterator<Item = Claim> + 'h {
    let source = match name {
        name if name.starts_with("og:") || name.starts_with("article:") => Source::OpenGraph,
        name if name.starts_with("twitter:") => Source::TwitterCard,
        "datepublished" | "datemodified" | "datecreated" | "headline" | "inlanguage" => Source::Microdata,
        _ => Source::MetaTag,
    };
    head.metas
        .iter()
        .filter(move |meta| meta.name == name)
        .map(move |meta| {
            let is_catalogued = CATALOGUED.contains(&name);
            let turned = is_catalogued.then(|| given_name_first(&meta.content)).flatten();
            (source, turned.unwrap_or_else(|| meta.content.clone()))
        })
}

/// `Jane Doe` for `Doe, Jane`.
fn given_name_first(value: &str) -> Option<String> {
    let (family, given) = value.split_once(',')?;
    let (family, given) = (family.trim(), given.trim());
    let is_one = !family.contains(char::is_whitespace) && !given.contains(',');
    (is_one && byline::is_person(&format!("{given} {family}"))).then(|| format!("{given} {family}"))
}
