//! What stands between the tokens and the tree: it keeps out what makes building a tree slow or the tree huge.
//!
//! In: the tokens of a page. Out: the same tokens, but for those below; text is never kept out.
//!
//! Building a tree takes time in proportion to the open elements for many a token, so a start tag that would open one
//! more than the limit is dropped, and with it the end tag that belongs to it. Such tags are counted.
//! The tree builder opens formatting elements (`<b>`, `<font>`) anew in every paragraph after one that did not close
//! them; it holds at most three that are alike, so those lose the attributes that say nothing to a reader. Comments are
//! dropped. A page with too many nodes, or that takes too much work, is an error. How many attributes a tag has, and how
//! many different names a page, is the tokenizer's care.

use std::cell::{Cell, RefCell};
use std::marker::PhantomData;

use html5ever::interface::{Attribute, Tracer};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{EndTag, StartTag, Tag, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink as _};
use html5ever::{LocalName, local_name};

use super::arena::{Arena, Handle, Names, Sink};
use super::tokenizer::Spare;
use super::{elements, marks};
use crate::Error;
use crate::limits::Budget;

/// The most nodes that are made for each token, on average over the page so far.
const MAX_NODES_PER_TOKEN: usize = 8;

/// A sink of tokens that hands on to the tree builder what it may.
pub(super) struct Guard<'b> {
    builder: TreeBuilder<Handle<'b>, Sink<'b>>,
    spare: &'b Spare,
    /// At least the number of open elements, of those that start tags opened.
    open: Cell<usize>,
    /// Whether the elements were counted, found too many, and none was closed since.
    is_full: Cell<bool>,
    /// The start tags that were dropped, as far as their end tags have not come.
    dropped: RefCell<Vec<LocalName>>,
    tokens: Cell<usize>,
    /// The nodes that the budget knows of.
    nodes: Cell<usize>,
    budget: &'b Budget,
    /// The first limit that was passed; from there on nothing is handed on.
    error: RefCell<Option<Error>>,
}

impl<'b> Guard<'b> {
    /// A guard for the tokens of a page of so many bytes.
    pub(super) fn new(page_bytes: usize, names: &'b Names, budget: &'b Budget) -> Self {
        Guard {
            builder: TreeBuilder::new(Sink::new(page_bytes, names), TreeBuilderOpts::default()),
            spare: names.spare(),
            open: Cell::new(IMPLIED),
            is_full: Cell::new(false),
            dropped: RefCell::new(Vec::new()),
            tokens: Cell::new(0),
            nodes: Cell::new(0),
            budget,
            error: RefCell::new(None),
        }
    }

    /// The tree, unless a limit was passed.
    pub(super) fn finish(self) -> Result<Arena<'b>, Error> {
        match self.error.into_inner() {
            Some(error) => Err(error),
            None => Ok(self.builder.sink.finish()),
        }
    }

    /// Counts what a token has cost.
    #[inline]
    fn account(&self) {
        let nodes = self.builder.sink.len();
        let new = nodes - self.nodes.replace(nodes);
        if let Err(error) = self.budget.add_nodes(new).and_then(|()| self.budget.spend(1 + new)) {
            self.error.replace(Some(error));
        }
    }

    /// Whether a start tag may be handed on.
    fn admits(&self, tag: &Tag) -> bool {
        if self.nodes.get() > 1024 + MAX_NODES_PER_TOKEN * self.tokens.get() {
            return elements::is_raw_text(&tag.name);
        }
        let limit = self.budget.limits().depth;
        if self.open.get() < limit {
            self.open.set(self.open.get() + opened_by(&tag.name));
            return true;
        }
        let is_leaf = elements::is_void(&tag.name) || elements::is_raw_text(&tag.name);
        if is_leaf && !self.builder.adjusted_current_node_present_but_not_in_html_namespace() {
            return true;
        }
        if !self.is_full.get() {
            let counter = Count {
                count: Cell::new(0),
                of: PhantomData,
            };
            self.builder.trace_handles(&counter);
            let count = counter.count.get();
            self.open.set(count.saturating_sub(NO_OPEN_ELEMENTS));
            if let Err(error) = self.budget.spend(count) {
                self.error.replace(Some(error));
            }
        }
        self.is_full.set(self.open.get() >= limit);
        if !self.is_full.get() {
            self.open.set(self.open.get() + opened_by(&tag.name));
        }
        !self.is_full.get()
    }

    /// Whether an end tag belongs to a start tag that was dropped.
    fn closes_a_dropped_one(&self, tag: &Tag) -> bool {
        let mut dropped = self.dropped.borrow_mut();
        let is_its = dropped.last() == Some(&tag.name);
        if is_its {
            dropped.pop();
        }
        is_its
    }
}

impl<'b> TokenSink for Guard<'b> {
    type Handle = Handle<'b>;

    fn process_token(&self, mut token: Token, line: u64) -> TokenSinkResult<Handle<'b>> {
        if self.error.borrow().is_some() {
            return TokenSinkResult::Continue;
        }
        self.tokens.set(self.tokens.get() + 1);
        match &mut token {
            Token::CommentToken(_) | Token::ParseError(_) => return TokenSinkResult::Continue,
            Token::TagToken(tag) => match tag.kind {
                StartTag if self.admits(tag) => {
                    reduce_attributes(tag, &self.builder);
                    if tag.attrs.is_empty() {
                        // The tree builder would keep the vector with a formatting element.
                        self.spare.put(std::mem::take(&mut tag.attrs));
                    }
                }
                StartTag => {
                    self.budget.flatten();
                    self.account();
                    self.dropped.borrow_mut().push(tag.name.clone());
                    return TokenSinkResult::Continue;
                }
                EndTag if self.closes_a_dropped_one(tag) => return TokenSinkResult::Continue,
                EndTag => self.is_full.set(false),
            },
            _ => {}
        }
        let result = self.builder.process_token(token, line);
        self.account();
        result
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// The elements that are open without a start tag: `<html>` and `<body>`.
const IMPLIED: usize = 2;

/// Of the handles that the tree builder holds, those of no open element: the document and the head.
const NO_OPEN_ELEMENTS: usize = 2;

/// How many elements a start tag opens at most, those that it implies counted.
fn opened_by(name: &LocalName) -> usize {
    match *name {
        local_name!("td") | local_name!("th") => 3,
        local_name!("tr") | local_name!("col") => 2,
        _ => 1,
    }
}

/// Counts the handles that the tree builder holds: the open elements, some formatting elements twice, and two or three more.
struct Count<'n> {
    count: Cell<usize>,
    of: PhantomData<Handle<'n>>,
}

impl<'n> Tracer for Count<'n> {
    type Handle = Handle<'n>;

    fn trace_handle(&self, _node: &Handle<'n>) {
        self.count.set(self.count.get() + 1);
    }
}

/// Takes from a formatting element that says nothing of itself its attributes, but for those that the tree builder asks
/// for within svg and mathml.
pub(super) fn reduce_attributes(tag: &mut Tag, builder: &impl TokenSink) {
    let says_something = |attr: &Attribute| {
        elements::says_something(&attr.name.local, &attr.value) || marks::is_asked_for(&attr.name.local, &attr.value)
    };
    if tag.attrs.is_empty() || !is_formatting(&tag.name) || tag.attrs.iter().any(says_something) {
        return;
    }
    if !builder.adjusted_current_node_present_but_not_in_html_namespace() {
        tag.attrs.clear();
        return;
    }
    tag.attrs.retain(|attr| {
        matches!(
            attr.name.local,
            local_name!("color") | local_name!("face") | local_name!("size")
        )
    });
    for attr in &mut tag.attrs {
        attr.value = StrTendril::new();
    }
}

/// The formatting elements of the standard, except `<a>`: one of it closes the one before, and its target matters.
fn is_formatting(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("b")
            | local_name!("big")
            | local_name!("code")
            | local_name!("em")
            | local_name!("font")
            | local_name!("i")
            | local_name!("nobr")
            | local_name!("s")
            | local_name!("small")
            | local_name!("strike")
            | local_name!("strong")
            | local_name!("tt")
            | local_name!("u")
    )
}
