//! The nodes of a page: what the [`sink`] makes.
//!
//! In: its calls. Out: a vector of nodes in the order in which they were made, which name each other by number, so that no
//! depth of nesting matters to whoever reads or drops them. Nodes are small, since a page may have a million: their names,
//! texts and attributes stand in vectors of their own. Comments and the document type are nodes without content: nothing
//! reads them.

mod sink;

use std::ops::Range;

use html5ever::interface::Attribute;
use html5ever::tendril::StrTendril;
use html5ever::{QualName, local_name, ns};
use typed_arena::Arena as Pool;

use super::traits::Traits;
pub(super) use sink::{Handle, Names, Sink};

/// The number of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct NodeId(u32);

impl NodeId {
    /// The node that holds the whole page.
    pub(super) const DOCUMENT: NodeId = NodeId(0);

    /// The number of no node.
    pub(super) const NONE: NodeId = NodeId(u32::MAX);

    pub(super) fn is_none(self) -> bool {
        self == NodeId::NONE
    }
}

/// A node and those beside it; [`NodeId::NONE`] where there is none.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) parent: NodeId,
    pub(super) before: NodeId,
    pub(super) after: NodeId,
    pub(super) first: NodeId,
    last: NodeId,
    pub(super) data: Data,
}

/// What a node is.
#[derive(Debug)]
pub(super) enum Data {
    Element(Tagged),
    Text(TextId),
    /// The document, what is in a `<template>`, a comment, the document type.
    Other,
}

/// The number of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct TextId(u32);

/// The number of a name of elements.
#[derive(Debug, Clone, Copy)]
struct KindId(u32);

/// What the tag of an element says.
#[derive(Debug)]
pub(super) struct Tagged {
    kind: KindId,
    /// Where its attributes stand among those of the page.
    attributes: Range<u32>,
}

/// A name of elements, and what is asked of all that have it. It is told once for each name of a page.
#[derive(Debug)]
pub(super) struct Kind {
    pub(super) name: QualName,
    pub(super) traits: Traits,
    is_for_machines: bool,
    id: KindId,
}

impl Tagged {
    pub(super) fn has_attributes(&self) -> bool {
        !self.attributes.is_empty()
    }
}

impl Kind {
    fn of(name: QualName, id: KindId) -> Self {
        Kind {
            id,
            traits: Traits::of(&name),
            is_for_machines: is_for_machines(&name),
            name,
        }
    }
}

/// The kind of a node that is no element.
static NAMELESS: Kind = Kind {
    name: QualName {
        prefix: None,
        ns: ns!(),
        local: local_name!(""),
    },
    traits: Traits::NONE,
    is_for_machines: false,
    id: KindId(u32::MAX),
};

/// The nodes of a page.
#[derive(Debug)]
pub(super) struct Arena<'n> {
    nodes: Vec<Node>,
    /// The names of elements: each of those that the page uses, some more than once.
    kinds: Vec<&'n Kind>,
    texts: Vec<StrTendril>,
    attributes: Vec<Attribute>,
    /// The elements that [`is_for_machines`], in the order in which they were made.
    for_machines: Vec<NodeId>,
}

/// Whether an element may tell something that the walk over what is visible does not come by.
fn is_for_machines(name: &QualName) -> bool {
    matches!(
        name.local,
        local_name!("html")
            | local_name!("title")
            | local_name!("base")
            | local_name!("link")
            | local_name!("meta")
            | local_name!("script")
            | local_name!("noscript")
    )
}

/// For how many bytes of a page there is room for a node, a text and an attribute at first. Few pages have more.
const BYTES_PER_NODE: usize = 32;
const BYTES_PER_TEXT: usize = 64;
const BYTES_PER_ATTRIBUTE: usize = 64;

impl<'n> Arena<'n> {
    fn new(page_bytes: usize) -> Self {
        let mut arena = Arena {
            nodes: Vec::with_capacity(page_bytes / BYTES_PER_NODE),
            kinds: Vec::with_capacity(64),
            texts: Vec::with_capacity(page_bytes / BYTES_PER_TEXT),
            attributes: Vec::with_capacity(page_bytes / BYTES_PER_ATTRIBUTE),
            for_machines: Vec::new(),
        };
        arena.add(Data::Other);
        arena
    }

    pub(super) fn get(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id.0 as usize)
    }

    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Every node, in the order in which they were made.
    pub(super) fn nodes(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        self.nodes.iter().zip(0..).map(|(node, id)| (NodeId(id), node))
    }

    /// The elements that are no text for readers: what the head has, scripts, `<noscript>`.
    pub(super) fn for_machines(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        self.for_machines.iter().filter_map(|id| Some((*id, self.get(*id)?)))
    }

    /// The name of an element, and what is asked of all that have it.
    pub(super) fn kind(&self, tag: &Tagged) -> &'n Kind {
        self.kinds.get(tag.kind.0 as usize).copied().unwrap_or(&NAMELESS)
    }

    pub(super) fn text(&self, id: TextId) -> &str {
        self.texts.get(id.0 as usize).map_or("", |text| text)
    }

    /// The attributes of an element, in the order in which they are written.
    pub(super) fn attributes(&self, tag: &Tagged) -> &[Attribute] {
        let Range { start, end } = tag.attributes;
        self.attributes.get(start as usize..end as usize).unwrap_or_default()
    }

    fn get_mut(&mut self, id: NodeId) -> Option<&mut Node> {
        self.nodes.get_mut(id.0 as usize)
    }

    /// Adds a name of elements, which is not among those that were used last.
    fn add_kind(&mut self, name: QualName, pool: &'n Pool<Kind>) -> &'n Kind {
        let kind = pool.alloc(Kind::of(name, KindId(self.kinds.len() as u32)));
        self.kinds.push(kind);
        kind
    }

    fn add_element(&mut self, kind: &'n Kind, attributes: &mut Vec<Attribute>) -> NodeId {
        let start = self.attributes.len() as u32;
        self.attributes.append(attributes);
        let attributes = start..self.attributes.len() as u32;
        let id = self.add(Data::Element(Tagged {
            kind: kind.id,
            attributes,
        }));
        if kind.is_for_machines {
            self.for_machines.push(id);
        }
        id
    }

    fn add(&mut self, data: Data) -> NodeId {
        // A page is shorter than the numbers go, and the guard ends one with more nodes than it may have.
        let id = NodeId(self.nodes.len() as u32);
        self.nodes.push(Node {
            parent: NodeId::NONE,
            before: NodeId::NONE,
            after: NodeId::NONE,
            first: NodeId::NONE,
            last: NodeId::NONE,
            data,
        });
        id
    }

    /// Makes `child`, which has no parent, the last in `parent`.
    fn append(&mut self, parent: NodeId, child: NodeId) {
        let Some(around) = self.get_mut(parent) else { return };
        let before = std::mem::replace(&mut around.last, child);
        if before.is_none() {
            around.first = child;
        }
        if let Some(before) = self.get_mut(before) {
            before.after = child;
        }
        if let Some(child) = self.get_mut(child) {
            child.parent = parent;
            child.before = before;
        }
    }

    /// Puts `new`, which has no parent, right before `sibling`, which has one.
    fn insert_before(&mut self, sibling: NodeId, new: NodeId) {
        let Some(after) = self.get_mut(sibling) else { return };
        let before = std::mem::replace(&mut after.before, new);
        let parent = after.parent;
        if let Some(before) = self.get_mut(before) {
            before.after = new;
        } else if let Some(parent) = self.get_mut(parent) {
            parent.first = new;
        }
        if let Some(new) = self.get_mut(new) {
            new.parent = parent;
            new.before = before;
            new.after = sibling;
        }
    }

    fn detach(&mut self, id: NodeId) {
        // A new node is nowhere, and has none beside it.
        let Some(node) = self.get_mut(id).filter(|node| !node.parent.is_none()) else {
            return;
        };
        let parent = std::mem::replace(&mut node.parent, NodeId::NONE);
        let before = std::mem::replace(&mut node.before, NodeId::NONE);
        let after = std::mem::replace(&mut node.after, NodeId::NONE);
        if let Some(before) = self.get_mut(before) {
            before.after = after;
        } else if let Some(parent) = self.get_mut(parent) {
            parent.first = after;
        }
        if let Some(after) = self.get_mut(after) {
            after.before = before;
        } else if let Some(parent) = self.get_mut(parent) {
            parent.last = before;
        }
    }

    /// Moves all that is in a node to the end of another.
    fn move_children(&mut self, from: NodeId, to: NodeId) {
        let Some(node) = self.get_mut(from) else { return };
        let first = std::mem::replace(&mut node.first, NodeId::NONE);
        let last = std::mem::replace(&mut node.last, NodeId::NONE);
        if first.is_none() {
            return;
        }
        let mut next = first;
        while let Some(child) = self.get_mut(next) {
            child.parent = to;
            next = child.after;
        }
        let Some(node) = self.get_mut(to) else { return };
        let before = std::mem::replace(&mut node.last, last);
        if before.is_none() {
            node.first = first;
        }
        if let Some(before) = self.get_mut(before) {
            before.after = first;
        }
        if let Some(first) = self.get_mut(first) {
            first.before = before;
        }
    }

    /// Adds text to the node before its place, if that is one of text; otherwise makes a node of it, which has no place yet.
    fn add_text(&mut self, before: NodeId, text: StrTendril) -> Option<NodeId> {
        if let Some(&Data::Text(own)) = self.get(before).map(|node| &node.data) {
            if let Some(own) = self.texts.get_mut(own.0 as usize) {
                own.push_tendril(&text);
            }
            return None;
        }
        let id = TextId(self.texts.len() as u32);
        self.texts.push(text);
        Some(self.add(Data::Text(id)))
    }

    fn parent(&self, id: NodeId) -> NodeId {
        self.get(id).map_or(NodeId::NONE, |node| node.parent)
    }
}
