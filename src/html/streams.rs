//! Parts of a page that come late: a page sent in pieces has its slow parts at its end, hidden, and scripts that put each
//! in the place kept for it.
//!
//! React, and what is built on it, keeps a place with `<template id="B:1">` or `P:1` and sends `<div hidden id="S:1">`.

use std::collections::HashMap;

use html5ever::local_name;

use super::tree::{Element, Tree};

/// The parts that have not been put in their places.
pub(super) struct Streams<'t>(HashMap<&'t str, Element<'t>>);

impl<'t> Streams<'t> {
    pub(super) fn new(tree: &'t Tree<'t>) -> Self {
        Streams(
            tree.elements()
                .filter_map(|element| Some((part(element)?, element)))
                .collect(),
        )
    }

    /// The part whose place an element keeps.
    pub(super) fn take_for(&mut self, place: Element<'t>) -> Option<Element<'t>> {
        if *place.name() != local_name!("template") {
            return None;
        }
        let id = place.attr(&local_name!("id"))?;
        self.0.remove(id.strip_prefix("B:").or_else(|| id.strip_prefix("P:"))?)
    }

    /// Whether an element is a part for which no place was kept so far; it is then shown where it is.
    pub(super) fn take_itself(&mut self, element: Element<'t>) -> bool {
        !self.0.is_empty() && part(element).is_some_and(|id| self.0.remove(id).is_some())
    }
}

fn part(element: Element<'_>) -> Option<&str> {
    element
        .attr(&local_name!("id"))?
        .strip_prefix("S:")
        .filter(|_| element.attr(&local_name!("hidden")).is_some())
}
