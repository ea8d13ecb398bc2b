//! What a page has for readers without scripts.
//!
//! `<noscript>` is read as a browser with scripts reads it, as raw text: its tags need not balance, and must not end or
//! swallow what is around them. The text is then a small page of its own. Its pictures stand in for those that scripts
//! load, and its text for what a script would write, where there is nothing else.

use std::collections::HashMap;

use html5ever::local_name;

use super::pictures;
use super::tree::{Element, Names, NodeId, Step, Tree};
use crate::Error;
use crate::limits::Budget;

/// The most nodes that are looked at to tell whether something stands beside a `<noscript>`.
const MAX_LOOK: usize = 64;

/// The content of the `<noscript>` elements of a page that have any. Ids are of one tree, so each element stands beside
/// its own: in such a content there may be another `<noscript>`, which is not looked into.
pub(super) struct Fallbacks<'t>(HashMap<NodeId, (Element<'t>, Tree<'t>)>);

impl<'t> Fallbacks<'t> {
    pub(super) fn new(tree: &'t Tree<'t>, names: &'t Names, budget: &'t Budget) -> Result<Self, Error> {
        let noscripts = tree
            .for_machines()
            .filter(|element| *element.name() == local_name!("noscript") && !is_in_head(*element));
        let contents = noscripts.map(|noscript| (noscript, noscript.own_text()));
        let contents = contents.filter(|(_, text)| !text.trim().is_empty());
        let trees =
            contents.map(|(noscript, text)| Ok((noscript.id(), (noscript, Tree::parse(&text, names, budget)?))));
        trees.collect::<Result<_, _>>().map(Fallbacks)
    }

    fn content(&self, noscript: Element<'_>) -> Option<&Tree<'t>> {
        let (element, content) = self.0.get(&noscript.id())?;
        (*element == noscript).then_some(content)
    }

    /// The content of a `<noscript>` when it has text and nothing stands beside it, so that a script would put it there.
    pub(super) fn instead_of_a_script(&self, noscript: Element<'_>) -> Option<Element<'_>> {
        let content = self.content(noscript)?.root()?;
        let parent = noscript.parent()?;
        let beside = |element: &Element<'_>| {
            !matches!(
                *element.name(),
                local_name!("noscript") | local_name!("script") | local_name!("style") | local_name!("template")
            )
        };
        let stands_alone = *parent.name() != local_name!("body")
            && parent.own_text_is_blank(MAX_LOOK)
            && !parent.children().take(MAX_LOOK).filter(beside).any(has_text);
        (stands_alone && has_text(content)).then_some(content)
    }

    /// The pictures in a `<noscript>`.
    pub(super) fn pictures(&self, noscript: Element<'_>) -> impl Iterator<Item = Element<'_>> {
        let elements = self.content(noscript).into_iter().flat_map(Tree::elements);
        elements.filter(|element| pictures::is_picture(element.name()))
    }
}

fn is_in_head(noscript: Element<'_>) -> bool {
    noscript
        .parent()
        .is_some_and(|parent| *parent.name() == local_name!("head"))
}

fn has_text(element: Element<'_>) -> bool {
    element
        .walk()
        .take(MAX_LOOK)
        .any(|step| matches!(step, Step::Text(text) if !text.trim().is_empty()))
}
