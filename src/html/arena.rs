//! The nodes of a page: what the tree builder makes.
//!
//! In: the tree builder's calls. Out: a vector of nodes in the order in which they were made, which name each other by
//! number, so that no depth of nesting matters to whoever reads or drops them. Comments and the document type are nodes
//! without content: nothing reads them.

use std::borrow::Cow;
use std::cell::RefCell;

use html5ever::interface::{Attribute, ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{LocalName, Namespace, QualName, expanded_name, local_name, ns};

/// The number of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct NodeId(u32);

impl NodeId {
    /// The node that holds the whole page.
    pub(super) const DOCUMENT: NodeId = NodeId(0);

    /// The number of no node.
    const NONE: NodeId = NodeId(u32::MAX);

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
    Text(StrTendril),
    /// The document, what is in a `<template>`, a comment, the document type.
    Other,
}

/// What the tag of an element says.
#[derive(Debug)]
pub(super) struct Tagged {
    pub(super) space: Namespace,
    pub(super) name: LocalName,
    pub(super) attributes: Vec<Attribute>,
}

/// The nodes of a page.
#[derive(Debug)]
pub(super) struct Arena(Vec<Node>);

/// For how many bytes of a page there is room for a node at first. Most pages have some more nodes.
const BYTES_PER_NODE: usize = 128;

impl Arena {
    fn new(page_bytes: usize) -> Self {
        let mut arena = Arena(Vec::with_capacity(page_bytes / BYTES_PER_NODE));
        arena.add(Data::Other);
        arena
    }

    pub(super) fn get(&self, id: NodeId) -> Option<&Node> {
        self.0.get(id.0 as usize)
    }

    /// Every node, in the order in which they were made.
    pub(super) fn nodes(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        self.0.iter().zip(0..).map(|(node, id)| (NodeId(id), node))
    }

    fn get_mut(&mut self, id: NodeId) -> Option<&mut Node> {
        self.0.get_mut(id.0 as usize)
    }

    fn add(&mut self, data: Data) -> NodeId {
        // A page is shorter than the numbers go, and the guard ends one with more nodes than it may have.
        let id = NodeId(self.0.len() as u32);
        self.0.push(Node {
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
        let Some(node) = self.get_mut(id) else { return };
        let parent = std::mem::replace(&mut node.parent, NodeId::NONE);
        let before = std::mem::replace(&mut node.before, NodeId::NONE);
        let after = std::mem::replace(&mut node.after, NodeId::NONE);
        if parent.is_none() {
            return;
        }
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

    /// Adds text to a node, if it is one of text; otherwise the text comes back.
    fn extend_text(&mut self, id: NodeId, text: StrTendril) -> Result<(), StrTendril> {
        let Some(Data::Text(own)) = self.get_mut(id).map(|node| &mut node.data) else {
            return Err(text);
        };
        own.push_tendril(&text);
        Ok(())
    }

    fn parent(&self, id: NodeId) -> NodeId {
        self.get(id).map_or(NodeId::NONE, |node| node.parent)
    }
}

/// What the tree builder knows of a node: its number, and its name, for which it asks more often than for anything else.
#[derive(Debug, Clone)]
pub(super) struct Handle {
    id: NodeId,
    space: Namespace,
    name: LocalName,
}

impl Handle {
    /// A node without a name.
    fn nameless(id: NodeId) -> Self {
        Handle {
            id,
            space: ns!(),
            name: local_name!(""),
        }
    }
}

/// The name of an element.
#[derive(Debug)]
pub(super) struct Name<'a>(&'a Handle);

impl ElemName for Name<'_> {
    fn ns(&self) -> &Namespace {
        &self.0.space
    }

    fn local_name(&self) -> &LocalName {
        &self.0.name
    }
}

/// Makes the nodes as the tree builder says.
pub(super) struct Sink(RefCell<Arena>);

impl Sink {
    /// A sink for the nodes of a page of so many bytes.
    pub(super) fn new(page_bytes: usize) -> Self {
        Sink(RefCell::new(Arena::new(page_bytes)))
    }

    /// How many nodes there are.
    pub(super) fn len(&self) -> usize {
        self.0.borrow().0.len()
    }
}

impl TreeSink for Sink {
    type Handle = Handle;
    type Output = Arena;
    type ElemName<'a> = Name<'a>;

    fn finish(self) -> Arena {
        self.0.into_inner()
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Handle::nameless(NodeId::DOCUMENT)
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> Name<'a> {
        Name(target)
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _flags: ElementFlags) -> Handle {
        let mut arena = self.0.borrow_mut();
        let is_template = name.expanded() == expanded_name!(html "template");
        let QualName { ns: space, local, .. } = name;
        let id = arena.add(Data::Element(Tagged {
            space: space.clone(),
            name: local.clone(),
            attributes,
        }));
        if is_template {
            let contents = arena.add(Data::Other);
            arena.append(id, contents);
        }
        Handle { id, space, name: local }
    }

    fn create_comment(&self, _text: StrTendril) -> Handle {
        Handle::nameless(self.0.borrow_mut().add(Data::Other))
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> Handle {
        Handle::nameless(self.0.borrow_mut().add(Data::Other))
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        let mut arena = self.0.borrow_mut();
        let child = match child {
            NodeOrText::AppendNode(child) => {
                arena.detach(child.id);
                child.id
            }
            NodeOrText::AppendText(text) => {
                let last = arena.get(parent.id).map_or(NodeId::NONE, |node| node.last);
                match arena.extend_text(last, text) {
                    Ok(()) => return,
                    Err(text) => arena.add(Data::Text(text)),
                }
            }
        };
        arena.append(parent.id, child);
    }

    fn append_based_on_parent_node(&self, element: &Handle, previous: &Handle, child: NodeOrText<Handle>) {
        if self.0.borrow().parent(element.id).is_none() {
            self.append(previous, child);
        } else {
            self.append_before_sibling(element, child);
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public_id: StrTendril, _system_id: StrTendril) {
        let mut arena = self.0.borrow_mut();
        let doctype = arena.add(Data::Other);
        arena.append(NodeId::DOCUMENT, doctype);
    }

    fn get_template_contents(&self, target: &Handle) -> Handle {
        let arena = self.0.borrow();
        // It is made with the template and stays in it.
        Handle::nameless(arena.get(target.id).map_or(target.id, |node| node.first))
    }

    fn same_node(&self, x: &Handle, y: &Handle) -> bool {
        x.id == y.id
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, new: NodeOrText<Handle>) {
        let mut arena = self.0.borrow_mut();
        if let NodeOrText::AppendNode(new) = &new {
            arena.detach(new.id);
        }
        if arena.parent(sibling.id).is_none() {
            return;
        }
        let new = match new {
            NodeOrText::AppendNode(new) => new.id,
            NodeOrText::AppendText(text) => {
                let before = arena.get(sibling.id).map_or(NodeId::NONE, |node| node.before);
                match arena.extend_text(before, text) {
                    Ok(()) => return,
                    Err(text) => arena.add(Data::Text(text)),
                }
            }
        };
        arena.insert_before(sibling.id, new);
    }

    fn add_attrs_if_missing(&self, target: &Handle, new: Vec<Attribute>) {
        let mut arena = self.0.borrow_mut();
        let Some(Data::Element(Tagged { attributes, .. })) = arena.get_mut(target.id).map(|node| &mut node.data) else {
            return;
        };
        for attribute in new {
            if attributes.iter().all(|own| own.name != attribute.name) {
                attributes.push(attribute);
            }
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.0.borrow_mut().detach(target.id);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        self.0.borrow_mut().move_children(node.id, new_parent.id);
    }
}
