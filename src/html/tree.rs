//! The tree of a page, and the walk over it.
//!
//! In: the text of a page. Out: its nodes in document order, each element once as it begins and once as it ends. The walk
//! keeps its place as a node, not on the call stack, so that no depth of nesting matters; the tree is a vector of nodes, so
//! that dropping it does not recurse either.

pub(super) use ego_tree::NodeId;
use html5ever::{LocalName, ns};
use scraper::node::Node;

use super::{guard, tokens};
use crate::Error;
use crate::limits::Budget;

type NodeRef<'a> = ego_tree::NodeRef<'a, Node>;

/// The tree of a page.
pub(super) struct Tree(scraper::Html);

impl Tree {
    pub(super) fn parse(html: &str, budget: &Budget) -> Result<Self, Error> {
        let guard = tokens::tokenize(html, guard::Guard::new(budget), budget.limits().attributes)?;
        guard.finish().map(Tree)
    }

    #[cfg(any(test, fuzzing))]
    pub(super) fn of(page: scraper::Html) -> Self {
        Tree(page)
    }

    /// Every element, whether or not it is visible, in about the order of the page.
    pub(super) fn elements(&self) -> impl Iterator<Item = Element<'_>> {
        self.0.tree.nodes().filter_map(Element::new)
    }

    /// The `<html>` element.
    pub(super) fn root(&self) -> Option<Element<'_>> {
        self.0.tree.root().children().find_map(Element::new)
    }

    /// A walk over the whole page.
    pub(super) fn walk(&self) -> Walk<'_> {
        Walk::below(self.0.tree.root())
    }
}

/// An element of the tree.
#[derive(Clone, Copy)]
pub(super) struct Element<'a> {
    node: NodeRef<'a>,
    data: &'a scraper::node::Element,
}

impl<'a> Element<'a> {
    fn new(node: NodeRef<'a>) -> Option<Self> {
        node.value().as_element().map(|data| Element { node, data })
    }

    /// The name of an HTML element, `svg` or `math` for everything within one of these, in lower case.
    pub(super) fn name(&self) -> &'a str {
        let name = &self.data.name;
        if name.ns == ns!(svg) {
            "svg"
        } else if name.ns == ns!(mathml) && name.local.starts_with("annotation") {
            "annotation"
        } else {
            &name.local
        }
    }

    pub(super) fn attr(&self, name: &LocalName) -> Option<&'a str> {
        let (_, value) = self.data.attrs.iter().find(|(own, _)| own.local == *name)?;
        Some(value)
    }

    /// The attribute without white space around it, unless that leaves nothing.
    pub(super) fn value(&self, name: &LocalName) -> Option<&'a str> {
        self.attr(name).map(str::trim).filter(|value| !value.is_empty())
    }

    pub(super) fn attrs(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.data.attrs()
    }

    pub(super) fn id(&self) -> NodeId {
        self.node.id()
    }

    pub(super) fn parent(&self) -> Option<Element<'a>> {
        self.node.parent().and_then(Element::new)
    }

    pub(super) fn children(&self) -> impl Iterator<Item = Element<'a>> {
        self.node.children().filter_map(Element::new)
    }

    /// The element right before this one in the same element.
    pub(super) fn before(&self) -> Option<Element<'a>> {
        self.node.prev_siblings().find_map(Element::new)
    }

    /// Whether one of the first few elements inside this one is such.
    pub(super) fn first_inside(&self, is_such: impl Fn(Element<'a>) -> bool) -> bool {
        const FEW: usize = 8;
        let mut opened = self.walk().filter_map(|step| {
            if let Step::Open(element) = step {
                Some(element)
            } else {
                None
            }
        });
        opened.by_ref().take(FEW).any(is_such)
    }

    /// A walk over what is inside the element.
    pub(super) fn walk(&self) -> Walk<'a> {
        Walk::below(self.node)
    }

    /// Whether no text stands among the first `few` nodes directly inside the element.
    pub(super) fn own_text_is_blank(&self, few: usize) -> bool {
        self.node
            .children()
            .take(few)
            .filter_map(|child| child.value().as_text())
            .all(|text| text.trim().is_empty())
    }

    /// The text directly inside the element.
    pub(super) fn own_text(&self) -> String {
        self.node
            .children()
            .filter_map(|child| child.value().as_text())
            .map(|text| &**text)
            .collect()
    }
}

impl PartialEq for Element<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.node == other.node
    }
}

/// A step of a walk.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    Open(Element<'a>),
    Text(&'a str),
    Close(Element<'a>),
}

/// A walk over all that is inside a node.
pub(super) struct Walk<'a> {
    root: NodeRef<'a>,
    next: Option<Place<'a>>,
    /// Where to go on after a detour: the roots and places of the walks that were left for one.
    left: Vec<(NodeRef<'a>, Option<Place<'a>>)>,
}

enum Place<'a> {
    Before(NodeRef<'a>),
    After(NodeRef<'a>),
}

impl<'a> Walk<'a> {
    fn below(root: NodeRef<'a>) -> Self {
        Walk {
            root,
            next: root.first_child().map(Place::Before),
            left: Vec::new(),
        }
    }

    /// Leaves out what is inside the element that was opened last; its `Close` comes next.
    pub(super) fn skip_inside(&mut self, opened: Element<'a>) {
        self.next = Some(Place::After(opened.node));
    }

    /// Walks over what is inside an element elsewhere before it goes on after the element that was opened last.
    pub(super) fn detour(&mut self, opened: Element<'a>, elsewhere: Element<'a>) {
        self.left.push((self.root, Some(Place::After(opened.node))));
        self.root = elsewhere.node;
        self.next = elsewhere.node.first_child().map(Place::Before);
    }

    fn after(&self, node: NodeRef<'a>) -> Option<Place<'a>> {
        match node.next_sibling() {
            Some(sibling) => Some(Place::Before(sibling)),
            None => node.parent().filter(|parent| *parent != self.root).map(Place::After),
        }
    }
}

impl<'a> Iterator for Walk<'a> {
    type Item = Step<'a>;

    fn next(&mut self) -> Option<Step<'a>> {
        loop {
            let Some(place) = self.next.take() else {
                (self.root, self.next) = self.left.pop()?;
                continue;
            };
            match place {
                Place::Before(node) => {
                    self.next = match node.first_child() {
                        Some(child) => Some(Place::Before(child)),
                        None => Some(Place::After(node)),
                    };
                    if let Node::Text(text) = node.value() {
                        return Some(Step::Text(&text.text));
                    }
                    if let Some(element) = Element::new(node) {
                        return Some(Step::Open(element));
                    }
                }
                Place::After(node) => {
                    self.next = self.after(node);
                    if let Some(element) = Element::new(node) {
                        return Some(Step::Close(element));
                    }
                }
            }
        }
    }
}
