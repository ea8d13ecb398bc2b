//! What the share links of a page say of its article.
//!
//! Each share link is a witness that names a URL, and perhaps a title and a picture with it. Not heard is a witness for
//! another site than the base URL's; without a base URL, one for a site to which no other link of the document leads
//! while most lead to a single other one. The URL that most networks name wins, and title and picture are asked of its
//! witnesses only, so that the buttons of other stories on the page have no say.

use url::Url;

use super::title::Site;
use super::{Found, Source};
use crate::case::letters;
use crate::document::Document;
use crate::share::{ShareLink, Shares, Witness};
use crate::table::PageTable;
use crate::urls::{clean, domain_in, site, site_of_domain};

/// So many links are needed before their majority tells anything of a document's site.
const MIN_LINKS_FOR_SITE: usize = 3;

/// What the share links agree on.
#[derive(Default)]
pub(super) struct Shared {
    pub(super) url: Option<Found<Url>>,
    pub(super) title: Option<Found<String>>,
    pub(super) image: Option<Found<Url>>,
}

/// Reads the share links of a document. The base URL, when given, tells the site and speaks for its own page.
pub(super) fn read(document: &Document, shares: &Shares, base_url: Option<&Url>) -> Shared {
    if shares.witnesses.is_empty() {
        return Shared::default();
    }
    let own_site = base_url.map(site).filter(|site| !site.is_empty());
    let sites = if own_site.is_none() {
        sites(document, shares)
    } else {
        PageTable::default()
    };
    let has_majority = has_majority(&sites);
    let is_own = |page: &Url| match own_site {
        Some(own) => own == site(page),
        // An article may link mostly to the site that it tells of; what a foreign widget shares has no other link.
        None => !has_majority || sites.contains_key(site(page)),
    };
    // A front page is no article.
    let names_article = |page: &Url| page.path().len() > 1 || page.query().is_some();
    let witnesses = shares.witnesses.iter();
    let witnesses: Vec<&Witness> = witnesses
        .filter(|w| names_article(&w.page) && is_own(&w.page))
        .collect();
    let base = base_url.map(clean);
    let Some(group) = best_group(&witnesses, base.as_ref()) else {
        return Shared::default();
    };
    let networks = count_networks(group.iter().copied());
    let agrees_with_base = |page: &Url| base.as_ref().is_some_and(|base| page_key(base) == page_key(page));
    let url = common_url(&group);
    Shared {
        title: url.as_ref().and_then(|url| title(document, &group, url)),
        image: image(&group),
        url: url.map(|url| Found {
            certain: networks > 1 || agrees_with_base(&url),
            value: url,
            source: Source::ShareLink,
        }),
    }
}

/// How many links, the share links left out, lead to each site.
fn sites(document: &Document, shares: &Shares) -> PageTable<String, usize> {
    let mut by_domain: PageTable<&str, usize> = PageTable::default();
    let mut sites: PageTable<String, usize> = PageTable::default();
    for (link, shared) in document.links().iter().zip(&shares.links) {
        if shared.is_some_and(|shared| !shared.is_on_site) {
            continue;
        }
        match domain_in(&link.url) {
            Some(domain) => *by_domain.entry(domain).or_default() += 1,
            None => {
                if let Some(url) = Url::parse(&link.url).ok().filter(Url::has_host) {
                    *sites.entry(site(&url).to_owned()).or_default() += 1;
                }
            }
        }
    }
    for (domain, count) in by_domain {
        *sites.entry(site_of_domain(domain).to_owned()).or_default() += count;
    }
    sites
}

/// Whether more than half of the links, and there are a few, lead to one site.
fn has_majority(sites: &PageTable<String, usize>) -> bool {
    let all: usize = sites.values().sum();
    all >= MIN_LINKS_FOR_SITE && sites.values().any(|count| count * 2 > all)
}

/// What URLs of one page have in common: host and path, without what only tells the kind of device.
fn page_key(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    let host = ["www.", "m.", "amp."]
        .iter()
        .find_map(|prefix| host.strip_prefix(prefix))
        .unwrap_or(host);
    format!("{host}{}", url.path().trim_end_matches('/'))
}

/// The witnesses of one page: the caller's own page, or else the page that most networks, then most links, name.
fn best_group<'w>(witnesses: &[&'w Witness], base: Option<&Url>) -> Option<Vec<&'w Witness>> {
    let mut places: PageTable<String, usize> = PageTable::default();
    let mut groups: Vec<Vec<&Witness>> = Vec::new();
    for &witness in witnesses {
        let place = *places.entry(page_key(&witness.page)).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push(witness),
            None => groups.push(vec![witness]),
        }
    }
    let own = base.and_then(|base| places.get(&page_key(base)).copied());
    // The first of the best, so the search runs from the end.
    let ranked = groups.into_iter().enumerate().rev();
    let best = ranked.max_by_key(|(i, group)| (own == Some(*i), count_networks(group.iter().copied()), group.len()));
    best.map(|(_, group)| group)
}

fn count_networks<'w>(witnesses: impl Iterator<Item = &'w Witness>) -> usize {
    let mut networks: Vec<&str> = witnesses.map(|w| w.link.network).collect();
    networks.sort_unstable();
    networks.dedup();
    networks.len()
}

/// The URL that the witnesses of a page name most, with the parameters that all of them give it.
fn common_url(group: &[&Witness]) -> Option<Url> {
    let bare = |page: &Url| {
        let mut page = page.clone();
        page.set_query(None);
        page
    };
    let (mut url, _) = most_named(group.iter().map(|w| (bare(&w.page), *w)), |page| {
        page.as_str().to_owned()
    })?;
    let (first, others) = group.split_first()?;
    let has = |page: &Url, pair: &str| page.query().is_some_and(|query| query.split('&').any(|p| p == pair));
    let pairs = first
        .page
        .query()
        .unwrap_or_default()
        .split('&')
        .filter(|pair| !pair.is_empty());
    let kept: Vec<&str> = pairs.filter(|pair| others.iter().all(|w| has(&w.page, pair))).collect();
    if !kept.is_empty() {
        url.set_query(Some(&kept.join("&")));
    }
    Some(url)
}

fn title(document: &Document, group: &[&Witness], url: &Url) -> Option<Found<String>> {
    let mut titles: Vec<(&str, &Witness)> = group
        .iter()
        .filter_map(|w| {
            Some((
                Site::default().without_name(of_letter(w.link.title.as_deref()?, &w.link), Some(url)),
                *w,
            ))
        })
        // One word of ASCII is a template's variable more often than a headline.
        .filter(|(title, _)| title.contains(' ') || !title.is_ascii())
        .collect();
    loop {
        let (value, certain) = most_named(titles.iter().copied(), |title| letters(title))?;
        // Pages offer sentences of the story for sharing too; one that a single network has is no headline.
        if certain || !is_quote(document, value) {
            return Some(Found {
                value: value.to_owned(),
                source: Source::ShareLink,
                certain,
            });
        }
        let refused = letters(value);
        titles.retain(|(title, _)| letters(title) != refused);
    }
}

/// The subject of a letter without the mark of the software before it: `[Shared Post] A bridge closes`.
fn of_letter<'t>(title: &'t str, link: &ShareLink) -> &'t str {
    let marked = title
        .strip_prefix('[')
        .filter(|_| link.is_letter())
        .and_then(|rest| rest.split_once("] "));
    marked.map_or(title, |(_, subject)| subject)
}

fn image(group: &[&Witness]) -> Option<Found<Url>> {
    let images = group.iter().filter_map(|w| Some((w.link.image.clone()?, *w)));
    let (value, certain) = most_named(images, |image| image.as_str().to_owned())?;
    Some(Found {
        value,
        source: Source::ShareLink,
        certain,
    })
}

/// The value that most networks name, in the spelling of its first witness, and whether two networks agree on it. A
/// letter's word counts less: its subject is the page's greeting as often as its title.
fn most_named<'w, T>(named: impl Iterator<Item = (T, &'w Witness)>, key: impl Fn(&T) -> String) -> Option<(T, bool)> {
    let mut places: PageTable<String, usize> = PageTable::default();
    let mut found: Vec<(T, Vec<&Witness>)> = Vec::new();
    for (value, witness) in named {
        let place = *places.entry(key(&value)).or_insert(found.len());
        match found.get_mut(place) {
            Some((_, witnesses)) => witnesses.push(witness),
            None => found.push((value, vec![witness])),
        }
    }
    let weight = |witnesses: &[&Witness]| {
        let by_letter = witnesses.iter().all(|w| w.link.is_letter());
        (
            count_networks(witnesses.iter().copied()) * 2 - usize::from(by_letter),
            witnesses.len(),
        )
    };
    let best = found.into_iter().rev().max_by_key(|(_, witnesses)| weight(witnesses));
    best.map(|(value, witnesses)| (value, count_networks(witnesses.into_iter()) > 1))
}

/// Whether a text is a part, and the smaller one, of a paragraph.
fn is_quote(document: &Document, text: &str) -> bool {
    let Some(at) = memchr::memmem::find(document.text().as_bytes(), text.as_bytes()) else {
        return false;
    };
    let block = u32::try_from(at).ok().and_then(|at| document.block_at(at));
    let block = block.and_then(|id| document.blocks().get(id.0 as usize));
    block.is_some_and(|block| document.block_text(block).len() > text.len() * 2)
}
