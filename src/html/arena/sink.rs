//! What the tree builder calls: it makes the nodes of the [`arena`](super).
//!
//! In: the tree builder's calls. Out: the arena. The name of each element stands once in a pool, so that a handle is copied
//! like a number.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use html5ever::interface::{Attribute, ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{LocalName, Namespace, QualName};
use typed_arena::Arena as Pool;

use super::{Arena, Data, Kind, NAMELESS, NodeId};
use crate::html::tokenizer::Spare;

/// The names of the elements of a page, each in one place, so that a handle is copied like a number.
#[derive(Default)]
pub(in crate::html) struct Names {
    pool: Pool<Kind>,
    spare: Spare,
}

impl Names {
    /// What the tree gives back to the tokenizer.
    pub(in crate::html) fn spare(&self) -> &Spare {
        &self.spare
    }
}

/// What the tree builder knows of a node: its number, and its name, for which it asks more often than for anything else.
#[derive(Debug, Clone, Copy)]
pub(in crate::html) struct Handle<'n> {
    id: NodeId,
    kind: &'n Kind,
}

impl Handle<'_> {
    fn nameless(id: NodeId) -> Self {
        Handle { id, kind: &NAMELESS }
    }
}

/// The name of an element.
#[derive(Debug)]
pub(in crate::html) struct Name<'a>(&'a QualName);

impl ElemName for Name<'_> {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

/// How many names are remembered, a power of two. Pages use some forty.
const SLOTS: usize = 128;

/// Makes the nodes as the tree builder says.
pub(in crate::html) struct Sink<'n> {
    arena: RefCell<Arena<'n>>,
    names: &'n Names,
    /// The names seen last. Each has one slot, which it takes from the one that was there.
    recent: [Cell<&'n Kind>; SLOTS],
}

impl<'n> Sink<'n> {
    /// A sink for the nodes of a page of so many bytes.
    pub(in crate::html) fn new(page_bytes: usize, names: &'n Names) -> Self {
        Sink {
            arena: RefCell::new(Arena::new(page_bytes)),
            names,
            recent: [const { Cell::new(&NAMELESS) }; SLOTS],
        }
    }

    /// How many nodes there are.
    pub(in crate::html) fn len(&self) -> usize {
        self.arena.borrow().len()
    }

    /// A name as it stands in the pool.
    fn pooled(&self, name: QualName, arena: &mut Arena<'n>) -> &'n Kind {
        let hash = name.local.get_hash().wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let Some(slot) = self.recent.get((hash >> (64 - SLOTS.trailing_zeros())) as usize) else {
            return arena.add_kind(name, &self.names.pool);
        };
        if slot.get().name != name {
            slot.set(arena.add_kind(name, &self.names.pool));
        }
        slot.get()
    }
}

impl<'n> TreeSink for Sink<'n> {
    type Handle = Handle<'n>;
    type Output = Arena<'n>;
    type ElemName<'a>
        = Name<'a>
    where
        Self: 'a;

    fn finish(self) -> Arena<'n> {
        self.arena.into_inner()
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> Handle<'n> {
        Handle::nameless(NodeId::DOCUMENT)
    }

    fn elem_name<'a>(&'a self, target: &'a Handle<'n>) -> Name<'a> {
        Name(&target.kind.name)
    }

    fn create_element(&self, name: QualName, mut attributes: Vec<Attribute>, flags: ElementFlags) -> Handle<'n> {
        let mut arena = self.arena.borrow_mut();
        let kind = self.pooled(name, &mut arena);
        let id = arena.add_element(kind, &mut attributes);
        self.names.spare.put(attributes);
        if flags.template {
            let contents = arena.add(Data::Other);
            arena.append(id, contents);
        }
        Handle { id, kind }
    }

    fn create_comment(&self, _text: StrTendril) -> Handle<'n> {
        Handle::nameless(self.arena.borrow_mut().add(Data::Other))
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> Handle<'n> {
        Handle::nameless(self.arena.borrow_mut().add(Data::Other))
    }

    fn append(&self, parent: &Handle<'n>, child: NodeOrText<Handle<'n>>) {
        let mut arena = self.arena.borrow_mut();
        let child = match child {
            NodeOrText::AppendNode(child) => {
                arena.detach(child.id);
                child.id
            }
            NodeOrText::AppendText(text) => {
                let last = arena.get(parent.id).map_or(NodeId::NONE, |node| node.last);
                let Some(text) = arena.add_text(last, text) else { return };
                text
            }
        };
        arena.append(parent.id, child);
    }

    fn append_based_on_parent_node(&self, element: &Handle<'n>, previous: &Handle<'n>, child: NodeOrText<Handle<'n>>) {
        if self.arena.borrow().parent(element.id).is_none() {
            self.append(previous, child);
        } else {
            self.append_before_sibling(element, child);
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public_id: StrTendril, _system_id: StrTendril) {
        let mut arena = self.arena.borrow_mut();
        let doctype = arena.add(Data::Other);
        arena.append(NodeId::DOCUMENT, doctype);
    }

    fn get_template_contents(&self, target: &Handle<'n>) -> Handle<'n> {
        let arena = self.arena.borrow();
        // It is made with the template and stays in it.
        Handle::nameless(arena.get(target.id).map_or(target.id, |node| node.first))
    }

    fn same_node(&self, x: &Handle<'n>, y: &Handle<'n>) -> bool {
        x.id == y.id
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle<'n>, new: NodeOrText<Handle<'n>>) {
        let mut arena = self.arena.borrow_mut();
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
                let Some(text) = arena.add_text(before, text) else {
                    return;
                };
                text
            }
        };
        arena.insert_before(sibling.id, new);
    }

    fn add_attrs_if_missing(&self, target: &Handle<'n>, new: Vec<Attribute>) {
        let mut arena = self.arena.borrow_mut();
        let Some(Data::Element(tag)) = arena.get(target.id).map(|node| &node.data) else {
            return;
        };
        let mut attributes = arena.attributes(tag).to_vec();
        for attribute in new {
            if attributes.iter().all(|own| own.name != attribute.name) {
                attributes.push(attribute);
            }
        }
        let start = arena.attributes.len() as u32;
        arena.attributes.extend(attributes);
        let end = arena.attributes.len() as u32;
        if let Some(Data::Element(tag)) = arena.get_mut(target.id).map(|node| &mut node.data) {
            tag.attributes = start..end;
        }
    }

    fn remove_from_parent(&self, target: &Handle<'n>) {
        self.arena.borrow_mut().detach(target.id);
    }

    fn reparent_children(&self, node: &Handle<'n>, new_parent: &Handle<'n>) {
        self.arena.borrow_mut().move_children(node.id, new_parent.id);
    }
}
