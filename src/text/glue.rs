use super::draft::Draft;
pub(super) fn part(_drafts: &mut [Draft]) {}
