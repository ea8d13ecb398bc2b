//! Captions: a picture's text, and its credit taken apart.

use crate::document::Document;
use crate::labels::{Label, Role};

/// A caption of a picture or a video.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Caption {
    /// What it says of the picture, without the credit.
    pub text: String,
    /// The credit as it stands: `Photograph: Omar Haj Kadour/AFP/Getty Images`.
    pub credit: Option<String>,
    /// Who took the picture.
    pub photographer: Option<String>,
    /// The agencies that the credit names, in order.
    pub agencies: Vec<String>,
    /// The picture's URL.
    pub image: Option<String>,
}

/// The captions that the labels tell of; the lead image goes to the only caption of a document.
pub(crate) fn read(document: &Document, labels: &[Label], lead_image: Option<&str>) -> Vec<Caption> {
    let mut captions: Vec<Caption> = labels
        .iter()
        .filter(|label| label.role == Role::Caption)
        .map(|label| Caption {
            text: document.slice(&label.span).to_owned(),
            credit: None,
            photographer: None,
            agencies: Vec::new(),
            image: None,
        })
        .collect();
    if let [only] = captions.as_mut_slice() {
        only.image = lead_image.map(str::to_owned);
    }
    captions
}
