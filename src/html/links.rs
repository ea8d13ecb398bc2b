//! Where links lead.

use url::Url;

/// What relative links of a page are relative to.
pub(super) struct Base(Option<Url>);

impl Base {
    /// The page's URL with its `<base>` taken into account.
    pub(super) fn new(page: Option<&Url>, base_href: Option<&str>) -> Self {
        let given = base_href.and_then(|href| match page {
            Some(page) => page.join(href.trim()).ok(),
            None => Url::parse(href.trim()).ok(),
        });
        // A base in `data:` or `javascript:` is refused, as browsers do.
        Base(given.filter(|url| !url.cannot_be_a_base()).or_else(|| page.cloned()))
    }

    /// The target of a link; as it stands where it cannot be resolved.
    pub(super) fn resolve(&self, href: &str) -> String {
        let href = href.trim();
        let url = match &self.0 {
            Some(base) => base.join(href).ok(),
            None => Url::parse(href).ok(),
        };
        url.map_or_else(|| href.to_owned(), String::from)
    }
}

/// Whether following a link leads to a place: on another page or on this one, but not into a script.
pub(super) fn leads_somewhere(href: &str) -> bool {
    let href = href.trim();
    let is_scheme = |scheme: &str| {
        href.get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    let schemes = ["javascript:", "about:", "data:", "blob:", "vbscript:"];
    !href.is_empty() && href != "#" && !schemes.into_iter().any(is_scheme)
}

#[cfg(test)]
mod tests {
    use super::{Base, leads_somewhere};
    use url::Url;

    #[test]
    fn a_base_is_resolved_against_the_page() {
        let page = Url::parse("https://example.org/news/1").unwrap();
        for (base, href, want) in [
            (None, "2", "https://example.org/news/2"),
            (Some("/old/"), "2", "https://example.org/old/2"),
            (
                Some("//cdn.example.net/"),
                " ../x?a=b#c\n",
                "https://cdn.example.net/x?a=b#c",
            ),
            (Some("data:text/plain,x"), "2", "https://example.org/news/2"),
            (None, "https://[broken", "https://[broken"),
            (None, "mailto:a@example.org", "mailto:a@example.org"),
        ] {
            assert_eq!(Base::new(Some(&page), base).resolve(href), want);
        }
        assert_eq!(Base::new(None, None).resolve("/team"), "/team");
        assert_eq!(
            Base::new(None, Some("https://example.org/")).resolve("/team"),
            "https://example.org/team"
        );
    }

    #[test]
    fn some_links_lead_nowhere() {
        assert!(
            leads_somewhere("/a#b")
                && leads_somewhere("#note-1")
                && leads_somewhere("mailto:a@example.org")
                && leads_somewhere("é")
        );
        for href in ["", " ", "#", "JavaScript:void(0)", " about:blank"] {
            assert!(!leads_somewhere(href), "{href}");
        }
    }
}
