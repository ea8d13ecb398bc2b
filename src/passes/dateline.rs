//! When it was written.
//!
//! # Removes
//! Short blocks that are a date or a time, or begin with `Published`, `Updated` and the like and hold a number.
//!
//! # Why
//! A date on a line of its own is the page's, not the story's.
//!
//! # Must not remove
//! The place and date at the head of the first paragraph (`LONDON, 12 May (Reuters) -`); a heading that is a year or a
//! date within the story's own list of dates (`12 May 2024: the bridge opens`).

use crate::cues::{self, Kind};
use crate::document::Document;
use crate::labels::{Labels, Role};

use super::facts::Facts;

/// The longest line of dates, in characters.
const MAX: usize = 90;

/// Labels the date lines.
pub(super) fn dateline(document: &Document, labels: &mut Labels<'_>) {
    for facts in Facts::all(document) {
        if facts.chars > MAX || !labels.is_free(facts.id) || facts.text.ends_with(['.', '。']) {
            continue;
        }
        let Some(hit) = cues::at_start(facts.text, &[Kind::Published]) else {
            continue;
        };
        let rest = facts.rest(hit.range.end);
        if rest.is_empty() && facts.text.contains([':', '：']) || rest.chars().any(|c| c.is_numeric()) {
            labels.block(
                facts.id,
                Role::Dateline,
                facts.text.get(hit.range).unwrap_or_default().to_owned(),
            );
        }
    }
}
