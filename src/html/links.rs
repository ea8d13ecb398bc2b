//! Where links lead.

use super::tree::trimmed;

/// Whether following a link leads to a place: on another page or on this one, but not into a script.
pub(super) fn leads_somewhere(href: &str) -> bool {
    let href = trimmed(href);
    let is_scheme = |scheme: &str| {
        href.get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    let schemes = ["javascript:", "about:", "data:", "blob:", "vbscript:"];
    !href.is_empty() && href != "#" && !schemes.into_iter().any(is_scheme)
}

#[cfg(test)]
mod tests {
    use super::leads_somewhere;

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
