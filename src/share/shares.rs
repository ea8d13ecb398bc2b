//! The share links of a document, recognised once for all who ask.
//!
//! In: the links of a document. Out: the network that each shares on, and what the first of them say of the page.

use url::Url;

use super::{ShareLink, may_share, recognise};
use crate::document::Link;
use crate::urls::{clean, site};

/// So many share links are heard, the first ones. A page with more is a list of stories or an attack.
const MAX_WITNESSES: usize = 64;

/// The share links of a document.
#[derive(Default)]
pub(crate) struct Shares {
    /// For each link of the document, what it is when it is a share link.
    pub(crate) links: Vec<Option<Shared>>,
    /// The first share links that name a page.
    pub(crate) witnesses: Vec<Witness>,
}

/// That a link hands a page on.
#[derive(Clone, Copy)]
pub(crate) struct Shared {
    /// The network's name, in lower case.
    pub(crate) network: &'static str,
    /// Whether the link leads to the site of the page that it names: WordPress shares a page through a URL of its own.
    pub(crate) is_on_site: bool,
}

/// A share link that names a page.
pub(crate) struct Witness {
    pub(crate) link: ShareLink,
    pub(crate) page: Url,
}

impl Shares {
    pub(crate) fn of(links: &[Link]) -> Shares {
        let mut witnesses = Vec::new();
        let mut read = |target: &str| {
            let url = may_share(target).then(|| Url::parse(target).ok()).flatten()?;
            let link = recognise(&url)?;
            let page = link.url.as_ref().map(clean);
            let shared = Shared {
                network: link.network,
                is_on_site: page.as_ref().is_some_and(|page| site(page) == site(&url)),
            };
            if let Some(page) = page.filter(|_| witnesses.len() < MAX_WITNESSES) {
                witnesses.push(Witness { link, page });
            }
            Some(shared)
        };
        Shares {
            links: links.iter().map(|link| read(&link.url)).collect(),
            witnesses,
        }
    }
}
