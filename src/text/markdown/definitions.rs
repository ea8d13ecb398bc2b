//! Definitions of links: `[1]: https://…` on a row of its own.

use std::collections::HashMap;

use super::fence::{self, Code};
use super::inline::without_title;
use crate::text::rows::Row;

/// The targets that a text defines, by their labels.
#[derive(Debug, Default)]
pub(in crate::text) struct Definitions {
    targets: HashMap<String, (String, bool)>,
    /// The labels in order.
    order: Vec<String>,
}

/// The longest label, in bytes.
const LONGEST_LABEL: usize = 200;

impl Definitions {
    /// The definitions of a text, those in code aside; its other rows.
    pub(in crate::text) fn take_from<'t>(rows: Vec<Row<'t>>) -> (Self, Vec<Row<'t>>) {
        let mut definitions = Definitions::default();
        let mut others = Vec::with_capacity(rows.len());
        let mut gap = false;
        let code = fence::code(&rows).into_iter().chain(std::iter::repeat(Code::No));
        let mut rows = rows.into_iter().zip(code).peekable();
        while let Some((mut row, code)) = rows.next() {
            gap |= row.gap;
            if let Some((label, target)) = definition(&row).filter(|_| code == Code::No) {
                let mut target = target.to_owned();
                // A target that is longer than a row was wrapped behind a hyphen.
                while let Some((next, _)) = rows.next_if(|(next, _)| target.ends_with('-') && goes_on(next)) {
                    target.push_str(next.text);
                }
                definitions.add(label, &target);
                gap = true;
            } else {
                row.gap = std::mem::take(&mut gap);
                others.push(row);
            }
        }
        (definitions, others)
    }

    fn add(&mut self, label: &str, target: &str) {
        let label = plain(label);
        if !self.targets.contains_key(&label) {
            self.targets.insert(label.clone(), (target.to_owned(), false));
            self.order.push(label);
        }
    }

    /// The target of a label.
    pub(in crate::text) fn take(&mut self, label: &str) -> Option<String> {
        if self.targets.is_empty() || label.len() > LONGEST_LABEL {
            return None;
        }
        let (target, is_used) = self.targets.get_mut(&plain(label))?;
        *is_used = true;
        Some(target.clone())
    }

    /// The targets that no link named.
    pub(in crate::text) fn rest(mut self) -> Vec<String> {
        let unused = self.order.iter().filter_map(|label| self.targets.remove(label));
        unused
            .filter(|(_, is_used)| !is_used)
            .map(|(target, _)| target)
            .collect()
    }
}

/// Whether a row defines a target.
pub(in crate::text) fn is_definition(row: &Row<'_>) -> bool {
    definition(row).is_some()
}

/// The label and the target that a row defines.
fn definition<'t>(row: &Row<'t>) -> Option<(&'t str, &'t str)> {
    let (label, target) = row.text.strip_prefix('[')?.split_once("]:")?;
    if label.is_empty() || label.len() > LONGEST_LABEL || label.starts_with('^') || label.contains(']') {
        return None;
    }
    let target = without_title(target.trim());
    let target = target
        .strip_prefix('<')
        .and_then(|t| t.strip_suffix('>'))
        .unwrap_or(target);
    (!target.is_empty() && !target.contains(' ')).then_some((label, target))
}

/// Whether a row may be the rest of a target.
fn goes_on(row: &Row<'_>) -> bool {
    !row.gap && !row.text.contains(char::is_whitespace) && definition(row).is_none()
}

/// A label as it is compared: case and white space do not count.
fn plain(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
