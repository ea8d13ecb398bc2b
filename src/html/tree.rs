//! The tree of a page, and the walk over it.
//!
//! In: the text of a page. Out: its nodes in document order, each element once as it begins and once as it ends. The walk
//! keeps its place as a node, not on the call stack, so that no depth of nesting matters; the tree is a vector of nodes, so
//! that dropping it does not recurse either.

use html5ever::LocalName;

use super::arena::{Arena, Data, Kind, Node, Tagged};
pub(super) use super::arena::{Names, NodeId};
use super::traits::Traits;
use super::{guard, tokens};
use crate::Error;
use crate::limits::Budget;

/// The tree of a page.
pub(super) struct Tree<'n>(Arena<'n>);

impl<'n> Tree<'n> {
    /// Parses a page, the names of whose elements are put with those that are there.
    pub(super) fn parse(html: &str, names: &'n Names, budget: &'n Budget) -> Result<Self, Error> {
        let guard = guard::Guard::new(html.len(), names, budget);
        tokens::tokenize(html, guard, names.spare(), budget.limits().attributes)?
            .finish()
            .map(Tree)
    }

    #[cfg(any(test, fuzzing))]
    pub(super) fn of(page: Arena<'n>) -> Self {
        Tree(page)
    }

    /// How many nodes there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Every element, whether or not it is visible, in about the order of the page.
    pub(super) fn elements(&self) -> impl Iterator<Item = Element<'_>> {
        self.0.nodes().filter_map(|(id, node)| Element::new(&self.0, id, node))
    }

    /// Those of them that are `<html>`, in the head of a page, `<script>` or `<noscript>`.
    pub(super) fn for_machines(&self) -> impl Iterator<Item = Element<'_>> {
        let elements = self.0.for_machines();
        elements.filter_map(|(id, node)| Element::new(&self.0, id, node))
    }

    /// The `<html>` element.
    pub(super) fn root(&self) -> Option<Element<'_>> {
        children(&self.0, NodeId::DOCUMENT).find_map(|(id, node)| Element::new(&self.0, id, node))
    }

    /// A walk over the whole page.
    pub(super) fn walk(&self) -> Walk<'_> {
        Walk::below(&self.0, NodeId::DOCUMENT)
    }
}

/// The nodes directly inside a node.
fn children<'a>(arena: &'a Arena<'a>, parent: NodeId) -> impl Iterator<Item = (NodeId, &'a Node)> {
    let first = arena.get(parent).and_then(|parent| numbered(arena, parent.first));
    std::iter::successors(first, |(_, node)| numbered(arena, node.after))
}

/// A node with its number.
fn numbered<'a>(arena: &'a Arena<'a>, id: NodeId) -> Option<(NodeId, &'a Node)> {
    Some((id, arena.get(id)?))
}

/// An element of the tree.
#[derive(Clone, Copy)]
pub(super) struct Element<'a> {
    arena: &'a Arena<'a>,
    id: NodeId,
    node: &'a Node,
    tag: &'a Tagged,
    kind: &'a Kind,
}

impl<'a> Element<'a> {
    fn new(arena: &'a Arena<'a>, id: NodeId, node: &'a Node) -> Option<Self> {
        if let Data::Element(tag) = &node.data {
            let kind = arena.kind(tag);
            Some(Element {
                arena,
                id,
                node,
                tag,
                kind,
            })
        } else {
            None
        }
    }

    /// The name of an HTML element, `svg` or `math` for everything within one of these, in lower case.
    pub(super) fn name(&self) -> &'a LocalName {
        &self.traits().name
    }

    /// What elements of its name are.
    pub(super) fn traits(&self) -> &'a Traits {
        &self.kind.traits
    }

    /// Whether to a reader the element is nothing but what is in it.
    pub(super) fn is_mere_text(&self) -> bool {
        self.traits().are_mere_text && !self.has_attributes()
    }

    pub(super) fn attr(&self, name: &LocalName) -> Option<&'a str> {
        let attributes = self.arena.attributes(self.tag);
        let attribute = attributes.iter().find(|own| own.name.local == *name)?;
        Some(&attribute.value)
    }

    /// The attribute without white space around it, unless that leaves nothing.
    pub(super) fn value(&self, name: &LocalName) -> Option<&'a str> {
        self.attr(name).map(trimmed).filter(|value| !value.is_empty())
    }

    pub(super) fn has_attributes(&self) -> bool {
        self.tag.has_attributes()
    }

    /// The attributes, in the order in which they are written.
    pub(super) fn attrs(&self) -> impl Iterator<Item = (&'a LocalName, &'a str)> {
        let attributes = self.arena.attributes(self.tag).iter();
        attributes.map(|attribute| (&attribute.name.local, &*attribute.value))
    }

    pub(super) fn id(&self) -> NodeId {
        self.id
    }

    pub(super) fn parent(&self) -> Option<Element<'a>> {
        let (id, node) = numbered(self.arena, self.node.parent)?;
        Element::new(self.arena, id, node)
    }

    pub(super) fn children(&self) -> impl Iterator<Item = Element<'a>> {
        let arena = self.arena;
        children(arena, self.id).filter_map(|(id, node)| Element::new(arena, id, node))
    }

    /// The element right before this one in the same element.
    pub(super) fn before(&self) -> Option<Element<'a>> {
        let nearest = numbered(self.arena, self.node.before);
        std::iter::successors(nearest, |(_, node)| numbered(self.arena, node.before))
            .find_map(|(id, node)| Element::new(self.arena, id, node))
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
        Walk::below(self.arena, self.id)
    }

    /// Whether no text stands among the first `few` nodes directly inside the element.
    pub(super) fn own_text_is_blank(&self, few: usize) -> bool {
        children(self.arena, self.id)
            .take(few)
            .filter_map(|(_, child)| text(self.arena, child))
            .all(|text| text.trim().is_empty())
    }

    /// The text directly inside the element.
    pub(super) fn own_text(&self) -> String {
        children(self.arena, self.id)
            .filter_map(|(_, child)| text(self.arena, child))
            .collect()
    }
}

/// A text without white space around it. Few have any, which is soon seen.
pub(super) fn trimmed(text: &str) -> &str {
    let is_plain = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
    let bytes = text.as_bytes();
    if is_plain(bytes.first()) && is_plain(bytes.last()) {
        text
    } else {
        text.trim()
    }
}

fn text<'a>(arena: &'a Arena<'_>, node: &Node) -> Option<&'a str> {
    if let Data::Text(text) = node.data {
        Some(arena.text(text))
    } else {
        None
    }
}

impl PartialEq for Element<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.node, other.node)
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
    arena: &'a Arena<'a>,
    root: NodeId,
    /// The node that the walk stands at, [`NodeId::NONE`] at its end.
    at: NodeId,
    /// Whether it stands behind what is inside that node, and not before the node.
    is_behind: bool,
    /// Where to go on after a detour: the trees, roots and places of the walks that were left for one.
    left: Vec<(&'a Arena<'a>, NodeId, NodeId)>,
}

impl<'a> Walk<'a> {
    fn below(arena: &'a Arena<'a>, root: NodeId) -> Self {
        Walk {
            arena,
            root,
            at: first_inside(arena, root),
            is_behind: false,
            left: Vec::new(),
        }
    }

    /// Leaves out what is inside the element that was opened last; its `Close` comes next.
    pub(super) fn skip_inside(&mut self, opened: Element<'a>) {
        self.at = opened.id;
        self.is_behind = true;
    }

    /// Walks over what is inside an element elsewhere before it goes on after the element that was opened last.
    pub(super) fn detour(&mut self, opened: Element<'a>, elsewhere: Element<'a>) {
        self.left.push((self.arena, self.root, opened.id));
        self.arena = elsewhere.arena;
        self.root = elsewhere.id;
        self.at = first_inside(self.arena, self.root);
        self.is_behind = false;
    }

    /// Goes on after a node and what is inside it.
    fn leave(&mut self, node: &Node) {
        self.is_behind = node.after.is_none();
        self.at = if !self.is_behind {
            node.after
        } else if node.parent == self.root {
            NodeId::NONE
        } else {
            node.parent
        };
    }
}

/// The first node inside a node.
fn first_inside(arena: &Arena<'_>, parent: NodeId) -> NodeId {
    arena.get(parent).map_or(NodeId::NONE, |parent| parent.first)
}

impl<'a> Iterator for Walk<'a> {
    type Item = Step<'a>;

    // Where the walk over the whole page is, a call for each of its steps would cost more than the step.
    #[inline]
    fn next(&mut self) -> Option<Step<'a>> {
        loop {
            let id = self.at;
            let Some(node) = self.arena.get(id) else {
                (self.arena, self.root, self.at) = self.left.pop()?;
                self.is_behind = true;
                continue;
            };
            let is_behind = self.is_behind;
            if is_behind || matches!(node.data, Data::Text(_)) {
                self.leave(node);
            } else if node.first.is_none() {
                self.is_behind = true;
            } else {
                self.at = node.first;
            }
            match &node.data {
                Data::Text(text) => return Some(Step::Text(self.arena.text(*text))),
                Data::Element(_) => {
                    let element = Element::new(self.arena, id, node)?;
                    return Some(if is_behind {
                        Step::Close(element)
                    } else {
                        Step::Open(element)
                    });
                }
                Data::Other => {}
            }
        }
    }
}
