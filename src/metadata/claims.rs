//! What the sources of a page claim, side by side, before one value of each field is chosen.

use super::Source;

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
