use super::draft::Draft;
use crate::document::Anchor;
pub(super) struct Found {
    pub(super) start: usize,
    pub(super) anchor: Anchor,
}
pub(super) fn find(draft: &Draft) -> impl Iterator<Item = Found> {
    draft.targets.iter().map(|t| Found {
        start: t.at,
        anchor: Anchor::Unknown,
    })
}
