//! What is known about an article, and where it was found.

mod authors;
mod claims;
mod dates;
mod headline;
mod json_ld;
mod page;
mod shared;
mod source;
mod tags;
mod title;
mod words;

use jiff::civil::Date;
use url::Url;

use crate::captions::Caption;
use crate::document::Document;
use crate::html::PageHead;
use crate::labels::Label;
use crate::language;
use crate::share::Shares;
use crate::urls::{clean, date_in_path, parse_web, site};
use claims::{Claim, Claims};
pub(crate) use json_ld::LinkedData;
use page::Page;
pub use source::{Field, Source};
pub(crate) use tags::{is_description, is_title};
use title::Site;
pub(crate) use title::parted_titles;
use words::plain;

/// What is known about an article.
///
/// Each field says where it was found. All are untrusted text of one line; what is not known is `None` or empty.
///
/// ```
/// let page = r#"<title>Bridge closes | The Example</title><meta property="og:site_name" content="The Example">
///     <h1>Bridge closes</h1><p class="byline">By Jane Doe</p><time datetime="2024-05-14T10:30:00+02:00">14 May</time>
///     <p>The old harbour bridge will be closed for six weeks from Monday, the city council said.</p>"#;
/// let article = cleancopy::clean_html(page)?;
/// let metadata = article.metadata();
/// assert_eq!(metadata.title.as_ref().unwrap().value, "Bridge closes");
/// assert_eq!(metadata.authors[0].value, "Jane Doe");
/// assert_eq!(metadata.published.as_ref().unwrap().value, "2024-05-14T10:30:00+02:00");
/// assert_eq!(metadata.published.as_ref().unwrap().source, cleancopy::Source::Dateline);
/// # Ok::<(), cleancopy::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Metadata {
    /// The headline, without the name of the site.
    pub title: Option<Field>,
    /// The article's own URL, without tracking parameters.
    pub url: Option<Field>,
    /// The lead picture's URL.
    pub image: Option<Field>,
    /// What the lead picture shows, for those who do not see it.
    pub image_alt: Option<Field>,
    /// The lead picture's caption, where it stands on the page.
    pub image_caption: Option<Field>,
    /// When it was published: an ISO 8601 date, with the time and the offset where they are known. Where a page tells only
    /// when it was last changed, that date stands here too, and is not certain.
    pub published: Option<Field>,
    /// When it was last changed, likewise.
    pub modified: Option<Field>,
    /// Who wrote it: people, in reading order; where none are named an agency, or the staff as the page calls it.
    pub authors: Vec<Field>,
    /// The name of the site.
    pub site_name: Option<Field>,
    /// The language's BCP 47 tag.
    pub language: Option<Field>,
    /// What the page says that the article is about.
    pub description: Option<Field>,
    /// The section of the site that it stands in.
    pub section: Option<Field>,
    /// Its keywords, each once.
    pub keywords: Vec<Field>,
    /// Whether readers must pay for it (`true`) or need not, where the page says so.
    pub paywalled: Option<Field<bool>>,
}

/// What a page was read with.
pub(crate) struct Context<'a> {
    /// The URL that the caller gave.
    pub(crate) base_url: Option<&'a Url>,
    /// What an HTML page says of itself.
    pub(crate) head: Option<&'a PageHead>,
    /// The day after which nothing was published.
    pub(crate) today: Date,
    pub(crate) shares: &'a Shares,
}

impl Metadata {
    /// Reads what a document tells of its article.
    ///
    /// For each field the sources are asked in the order of their worth, and what the visible page shows is preferred where
    /// tags are known to be written for others than the reader: the headline and the date line.
    pub(crate) fn read(document: &Document, labels: &[Label], context: &Context<'_>) -> Self {
        let mut page = Page::new(document, labels);
        let shared = shared::read(document, context.shares, context.base_url);
        let mut claims = Claims::default();
        let no_marks = Vec::new();
        let marks = context.head.map_or(&no_marks, |head| &head.marks);
        if let Some(head) = context.head {
            head.linked_data.claim(&mut claims, head.title.as_deref());
            tags::claim(head, &mut claims);
            claims
                .titles
                .extend(head.title.iter().map(|title| (Source::PageTitle, title.clone())));
            claims
                .languages
                .extend(head.lang.iter().map(|lang| (Source::Declared, lang.clone())));
            claims
                .urls
                .splice(0..0, head.canonical.iter().map(|url| (Source::Declared, url.clone())));
        }
        let url = url(&claims, shared.url, context.base_url);
        claims
            .titles
            .extend(shared.title.iter().map(|title| (title.source, title.value.clone())));
        claims.drop_titles_as_names();
        let sections = claims.sections.iter().map(|(_, section)| section.as_str());
        let site = Site::new(claims.site_names.iter().map(|(_, name)| name.as_str()), sections);
        let page_url = url.as_ref().map(|url| &url.value);
        let standing = match context.head {
            None => headline::of_rendering(&page, labels, &claims.titles, &site, page_url),
            Some(_) => None,
        };
        let (standing, at) = standing.unzip();
        let mut title = standing.or_else(|| headline::choose(&page, &claims.titles, &site, page_url));
        if let (Some(title), Some(shared)) = (&mut title, &shared.title) {
            title.certain |= shared.certain && shared.value == title.value;
        }
        // A menu above may have it too.
        page.headline = at
            .or_else(|| page.find_headline(&title.as_ref()?.value))
            .or_else(|| page.heading_before_body());
        let language = language(&page, &claims.languages);
        let dates = dates::choose(
            &page,
            (&claims.published, &claims.modified),
            marks,
            page_url.and_then(date_in_path).as_deref(),
            language.as_ref().map(|field| field.value.as_str()),
            context.today,
        );
        let mut metadata = Metadata {
            title: title.map(Field::from),
            authors: authors::choose(&page, (&claims.authors, &claims.organizations), marks, &site, page_url),
            published: dates.published,
            modified: dates.modified,
            site_name: first(&claims.site_names),
            language,
            description: first(&claims.descriptions),
            section: first(&claims.sections),
            keywords: keywords(&claims.keywords),
            paywalled: claims.free.map(|(source, free)| Field {
                value: !free,
                source,
                certain: false,
            }),
            image_alt: first(&claims.image_alts),
            ..Metadata::default()
        };
        let image = claims.images.iter().find_map(|(source, image)| {
            let image = page_url.map_or_else(
                || parse_web(image),
                |url| url.join(image).ok().filter(|url| url.has_host()),
            )?;
            Some(Field {
                value: image.to_string(),
                source: *source,
                certain: false,
            })
        });
        metadata.image = image.or(shared.image.map(Field::from));
        metadata.url = url.map(Field::from);
        if metadata.image_alt.is_none() {
            metadata.image_alt = metadata.alt_on_the_page(document);
        }
        metadata
    }

    /// The alternative text that the lead picture has on the page.
    fn alt_on_the_page(&self, document: &Document) -> Option<Field> {
        let lead = self.image.as_ref()?;
        let shown = document.images().iter().filter(|image| image.url == lead.value);
        let alt = shown.map(|image| plain(&image.alt)).find(|alt| !alt.is_empty())?;
        Some(picture_field(alt))
    }

    /// Takes the caption of the lead picture from those of the article.
    pub(crate) fn add_caption(&mut self, captions: &[Caption]) {
        let Some(lead) = &self.image else { return };
        let of_lead = captions
            .iter()
            .find(|caption| caption.image.as_deref() == Some(lead.value.as_str()));
        self.image_caption = of_lead.map(|caption| {
            let only_credit = caption.description.is_empty();
            let said = if only_credit {
                &caption.text
            } else {
                &caption.description
            };
            picture_field(said.clone())
        });
    }
}

fn picture_field(value: String) -> Field {
    Field {
        value,
        source: Source::Picture,
        certain: false,
    }
}

/// The article's URL: the share links name the page without the reader's own detours, and two of them or the caller's word
/// are more than what the page declares of itself.
fn url(claims: &Claims, shared: Option<Found<Url>>, base_url: Option<&Url>) -> Option<Found<Url>> {
    let declared = claims.urls.iter().find_map(|(source, url)| {
        let url = base_url.map_or_else(|| parse_web(url), |base| base.join(url).ok().filter(Url::has_host))?;
        // A page that names another site, or a front page, as its own is a copy or is mistaken.
        let fits =
            base_url.is_none_or(|base| site(base) == site(&url)) && (url.path().len() > 1 || url.query().is_some());
        fits.then(|| Found {
            value: clean(&url),
            source: *source,
            certain: false,
        })
    });
    let given = base_url.map(|base| Found {
        value: clean(base),
        source: Source::Caller,
        certain: false,
    });
    match (shared, declared) {
        (Some(shared), Some(declared)) if shared.value == declared.value => Some(Found {
            certain: true,
            ..declared
        }),
        (Some(shared), _) if shared.certain => Some(shared),
        (shared, declared) => declared.or(shared).or(given),
    }
}

/// The first claim that says anything.
fn first(claims: &[Claim]) -> Option<Field> {
    let mut plain_claims = claims
        .iter()
        .map(|(source, value)| (*source, plain(value)))
        .filter(|(_, value)| !value.is_empty());
    let (source, value) = plain_claims.next()?;
    let certain = plain_claims.any(|(other, another)| other != source && another == value);
    Some(Field { value, source, certain })
}

/// The keywords of the best source that has any, lists of them taken apart.
fn keywords(claims: &[Claim]) -> Vec<Field> {
    const MAX_KEYWORDS: usize = 100;
    let Some((best, _)) = claims.first() else {
        return Vec::new();
    };
    let mut keywords: Vec<Field> = Vec::new();
    for (source, list) in claims.iter().filter(|(source, _)| source == best) {
        for keyword in list
            .split([',', ';', '、'])
            .map(plain)
            .filter(|keyword| !keyword.is_empty())
        {
            let is_known = keywords.iter().any(|known| known.value.eq_ignore_ascii_case(&keyword));
            if !is_known && keywords.len() < MAX_KEYWORDS {
                keywords.push(Field {
                    value: keyword,
                    source: *source,
                    certain: false,
                });
            }
        }
    }
    keywords
}

/// The declared language, unless the text is surely in another; the text's own where none is declared.
fn language(page: &Page<'_>, declared: &[Claim]) -> Option<Field> {
    let declared = declared
        .iter()
        .rev()
        .find_map(|(source, tag)| Some((*source, language_tag(tag)?)));
    let kept = page.blocks().filter(|(i, _)| page.role(*i) == crate::Role::Body);
    let detected = language::detect(kept.map(|(_, block)| page.document.block_text(block)));
    match (declared, detected) {
        (Some((source, tag)), Some(detected)) if language::is_same(&tag, detected) => Some(Field {
            value: tag,
            source,
            certain: true,
        }),
        (_, Some(detected)) => Some(Field {
            value: detected.to_owned(),
            source: Source::Text,
            certain: false,
        }),
        (Some((source, tag)), None) => Some(Field {
            value: tag,
            source,
            certain: false,
        }),
        (None, None) => None,
    }
}

/// A declared language as a BCP 47 tag: `en_US` is `en-US`. `None` for what cannot be one.
fn language_tag(declared: &str) -> Option<String> {
    let declared = declared.split([',', ';', ' ']).next()?;
    let mut parts = declared.split(['-', '_']);
    let primary = parts
        .next()
        .filter(|p| (2..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphabetic()))?;
    let mut tag = primary.to_ascii_lowercase();
    for part in parts
        .take(3)
        .filter(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
    {
        tag.push('-');
        tag.push_str(&if part.len() == 2 {
            part.to_ascii_uppercase()
        } else {
            part.to_owned()
        });
    }
    Some(tag)
}

/// A value on its way to a [`Field`].
struct Found<T> {
    value: T,
    source: Source,
    certain: bool,
}

impl<T: Into<String>> From<Found<T>> for Field {
    fn from(found: Found<T>) -> Self {
        Field {
            value: found.value.into(),
            source: found.source,
            certain: found.certain,
        }
    }
}

#[cfg(test)]
mod tests;
