//! The share links of a document, recognised once for all who ask.
//!
//! In: the links of a document. Out: the network that each shares on, and what the first of them say of the page.

use url::Url;

use super::{ShareLink, is_of_a_shape, may_share_by, recognise};
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
    pub(crate) fn of<'d>(links: &'d [Link]) -> Shares {
        let mut witnesses = Vec::new();
        // Most links lead where the one before leads.
        let mut last = ("", false);
        let mut read = |target: &'d str| {
            let is_known = |host: &'d str| {
                if last.0 != host {
                    last = (host, is_of_a_shape(host));
                }
                last.1
            };
            let url = may_share_by(target, is_known)
                .then(|| Url::parse(target).ok())
                .flatten()?;
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
