//! Parts of a page that come late: a page sent in pieces has its slow parts at its end, hidden, and scripts that put each
//! in the place kept for it.
//!
//! React, and what is built on it, keeps a place with `<template id="B:1">` or `P:1` and sends `<div hidden id="S:1">`.

use std::collections::{HashMap, HashSet};

use html5ever::local_name;

use super::attributes::Attributes;
use super::tree::{Element, Tree};

/// The parts of a page.
pub(super) struct Streams<'t> {
    tree: &'t Tree<'t>,
    /// The parts, by the name of their place, once one was met: few pages have any.
    parts: Option<HashMap<&'t str, Element<'t>>>,
    /// The names of those that are in a place.
    taken: HashSet<&'t str>,
}

impl<'t> Streams<'t> {
    pub(super) fn new(tree: &'t Tree<'t>) -> Self {
        Streams {
            tree,
            parts: None,
            taken: HashSet::new(),
        }
    }

    /// The part whose place an element keeps.
    pub(super) fn take_for(&mut self, place: Element<'t>) -> Option<Element<'t>> {
        if *place.name() != local_name!("template") {
            return None;
        }
        let id = place.attr(&local_name!("id"))?;
        let name = id.strip_prefix("B:").or_else(|| id.strip_prefix("P:"))?;
        let part = self.part_of(name)?;
        self.taken.insert(name).then_some(part)
    }

    /// Whether an element with such attributes is a part for which no place was kept so far; it is then shown where it is.
    pub(super) fn take_itself(&mut self, attributes: &Attributes<'t>) -> bool {
        part(attributes).is_some_and(|name| self.part_of(name).is_some() && self.taken.insert(name))
    }

    fn part_of(&mut self, name: &str) -> Option<Element<'t>> {
        let elements = || {
            self.tree
                .elements()
                .filter_map(|element| Some((part(&Attributes::of(element))?, element)))
        };
        self.parts
            .get_or_insert_with(|| elements().collect())
            .get(name)
            .copied()
    }
}

/// The name of the place that an element with such attributes is a part for.
fn part<'t>(attributes: &Attributes<'t>) -> Option<&'t str> {
    let name = attributes.id.strip_prefix("S:")?;
    attributes.hidden.is_some().then_some(name)
}
