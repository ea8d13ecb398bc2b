//! Lists: how deep an item stands, and its number.

use html5ever::{LocalName, local_name};

use super::tree::Element;
use crate::document::BlockKind;

/// The lists that are open, from the outside in.
#[derive(Default)]
pub(super) struct Lists {
    open: Vec<List>,
}

struct List {
    /// The number of the next item; `None` in a bulleted list.
    next: Option<i64>,
    step: i64,
}

impl Lists {
    pub(super) fn open(&mut self, list: Element<'_>) {
        let step = if list.attr(&local_name!("reversed")).is_some() {
            -1
        } else {
            1
        };
        let next = (*list.name() == local_name!("ol")).then(|| {
            let items = || {
                list.children()
                    .filter(|child| *child.name() == local_name!("li"))
                    .count() as i64
            };
            number(list, &local_name!("start")).unwrap_or_else(|| if step < 0 { items() } else { 1 })
        });
        self.open.push(List { next, step });
    }

    pub(super) fn close(&mut self) {
        self.open.pop();
    }

    /// What the next item of the innermost list is.
    // What a call gives back through memory is read before it is there.
    #[inline(always)]
    pub(super) fn item(&mut self, item: Element<'_>) -> BlockKind {
        let depth = self.open.len().saturating_sub(1).min(u8::MAX as usize) as u8;
        let mut shown = None;
        if let Some(List { next: Some(next), step }) = self.open.last_mut() {
            let this = number(item, &local_name!("value")).unwrap_or(*next);
            *next = this.saturating_add(*step);
            shown = u32::try_from(this).ok();
        }
        BlockKind::ListItem { depth, number: shown }
    }
}

fn number(element: Element<'_>, attr: &LocalName) -> Option<i64> {
    element.value(attr)?.parse().ok()
}
