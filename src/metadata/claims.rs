//! What the sources of a page claim, side by side, before one value of each field is chosen.

use super::Source;
use crate::case::letters;

/// A value and who claims it.
pub(super) type Claim = (Source, String);

/// The claims of all sources, those of the more reliable ones first.
#[derive(Debug, Default)]
pub(super) struct Claims {
    pub(super) titles: Vec<Claim>,
    pub(super) authors: Vec<Claim>,
    /// Organizations that are given as authors.
    pub(super) organizations: Vec<Claim>,
    pub(super) published: Vec<Claim>,
    pub(super) modified: Vec<Claim>,
    pub(super) site_names: Vec<Claim>,
    pub(super) urls: Vec<Claim>,
    pub(super) descriptions: Vec<Claim>,
    pub(super) images: Vec<Claim>,
    pub(super) image_alts: Vec<Claim>,
    pub(super) sections: Vec<Claim>,
    pub(super) keywords: Vec<Claim>,
    pub(super) languages: Vec<Claim>,
    pub(super) free: Option<(Source, bool)>,
}

impl Claims {
    /// Drops the names of the site that are a title of the page word for word, where another name is left: some pages put
    /// their headline into every tag.
    pub(super) fn drop_titles_as_names(&mut self) {
        let titles: Vec<String> = self.titles.iter().map(|(_, title)| letters(title)).collect();
        let is_name = |(_, name): &Claim| !titles.contains(&letters(name));
        if self.site_names.iter().any(is_name) {
            self.site_names.retain(is_name);
        }
    }
}
