//! The tokenizer and the guard compared with html5ever's own tokenizer and with its tree builder as it is: for the tests,
//! and for the fuzz targets, which call these by way of `cleancopy::fuzzing`.

use std::cell::{Cell, RefCell};

use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{StartTag, Tag, Token, TokenSink, TokenSinkResult, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};
use html5ever::{LocalName, Namespace};

use super::arena::{Arena, Data, Handle, Names, NodeId, Sink};
use super::guard::{Guard, reduce_attributes};
use super::head::PageHead;
use super::marks::Mark;
use super::tokenizer::{Asks, Tokenizer};
use super::tokens::{preprocess, tokenize};
use super::tree::Tree;
use super::{blocks, elements};
use crate::Error;
use crate::limits::{Budget, DEFAULT_MAX_ATTRIBUTES};
use crate::urls::Base;

/// Asks for all that there is.
pub(super) struct Everything;

impl Asks for Everything {
    const COMMENTS: bool = true;

    fn reads(_name: &str) -> bool {
        true
    }

    fn reads_text_of(_tag: &Tag) -> bool {
        true
    }
}

fn builder(names: &Names) -> TreeBuilder<Handle<'_>, Sink<'_>> {
    TreeBuilder::new(Sink::new(0, names), TreeBuilderOpts::default())
}

/// What html5ever's own tokenizer makes of a page.
fn by_html5ever<S: TokenSink>(page: &str, sink: S) -> S {
    let options = TokenizerOpts {
        // It would be dropped at every place where the tokenizer went on after a script.
        discard_bom: false,
        ..TokenizerOpts::default()
    };
    let tokenizer = html5ever::tokenizer::Tokenizer::new(sink, options);
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(page.strip_prefix('\u{FEFF}').unwrap_or(page)));
    while !matches!(tokenizer.feed(&input), html5ever::TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer.sink
}

/// A sink that hands on all but errors, of which one after `<pre>` would keep the line feed that is to be dropped, and writes
/// down what the arena keeps nothing of: comments and the document type.
struct Noting<S> {
    sink: S,
    notes: RefCell<Vec<String>>,
    hands_on_comments: bool,
    reduces_attributes: bool,
}

impl<S> Noting<S> {
    fn new(sink: S) -> Self {
        Noting {
            sink,
            notes: RefCell::default(),
            hands_on_comments: true,
            reduces_attributes: false,
        }
    }
}

impl<S: TokenSink> TokenSink for Noting<S> {
    type Handle = S::Handle;

    fn process_token(&self, mut token: Token, line: u64) -> TokenSinkResult<S::Handle> {
        match &mut token {
            Token::TagToken(tag) if self.reduces_attributes && tag.kind == StartTag => {
                reduce_attributes(tag, &self.sink);
            }
            Token::ParseError(_) => return TokenSinkResult::Continue,
            Token::CommentToken(_) if !self.hands_on_comments => return TokenSinkResult::Continue,
            Token::CommentToken(_) | Token::DoctypeToken(_) => self.notes.borrow_mut().push(format!("{token:?}")),
            _ => {}
        }
        self.sink.process_token(token, line)
    }

    fn end(&self) {
        self.sink.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.sink.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// A sink that hands on what is asked for.
struct Reduced<S> {
    sink: S,
    skips_text: Cell<bool>,
}

impl<S: TokenSink> TokenSink for Reduced<S> {
    type Handle = S::Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<S::Handle> {
        let Token::TagToken(mut tag) = token else {
            if matches!(token, Token::CharacterTokens(_)) && self.skips_text.get() {
                return TokenSinkResult::Continue;
            }
            return self.sink.process_token(token, line);
        };
        tag.attrs.retain(|attr| elements::is_read(&attr.name.local));
        let is_read = elements::is_text_read(&tag);
        let result = self.sink.process_token(Token::TagToken(tag), line);
        self.skips_text
            .set(matches!(result, TokenSinkResult::RawData(_)) && !is_read);
        result
    }

    fn end(&self) {
        self.sink.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.sink.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// How the lines of a tree show what the arena keeps nothing of.
pub(super) const OTHER: &str = "other";

/// A tree of the arena's, a node a line.
pub(super) fn lines_of_arena(arena: &Arena<'_>) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut next = vec![(NodeId::DOCUMENT, 0)];
    while let Some((id, depth)) = next.pop() {
        let Some(node) = arena.get(id) else { continue };
        let line = match &node.data {
            Data::Element(tag) => {
                let attributes = arena.attributes(tag).iter();
                let attributes = attributes.map(|own| (&own.name.ns, &own.name.local, &own.value));
                let name = &arena.kind(tag).name;
                element_line(&name.ns, &name.local, attributes)
            }
            Data::Text(text) => format!("{:?}", arena.text(*text)),
            Data::Other => OTHER.to_owned(),
        };
        lines.push("  ".repeat(depth) + &line);
        next.push((node.after, depth));
        next.push((node.first, depth + 1));
    }
    lines
}

pub(super) fn element_line<'a>(
    space: &Namespace,
    name: &LocalName,
    attributes: impl Iterator<Item = (&'a Namespace, &'a LocalName, &'a StrTendril)>,
) -> String {
    let mut attributes: Vec<String> = attributes
        .map(|(space, name, value)| format!(" {space}|{name}={value}"))
        .collect();
    attributes.sort();
    format!("{space}|{name}{}", attributes.concat())
}

pub(super) fn assert_same(page: &str, got: &[String], want: &[String]) {
    if let Some(at) = (0..got.len().max(want.len())).find(|at| got.get(*at) != want.get(*at)) {
        let from = at.saturating_sub(3);
        let around = |lines: &[String]| lines.iter().skip(from).take(5).cloned().collect::<Vec<_>>().join("\n");
        let page = page.get(..2000).unwrap_or(page);
        panic!(
            "line {at}\n--- got\n{}\n--- want\n{}\n--- of\n{page:?}",
            around(got),
            around(want)
        );
    }
}

/// Fails unless both tokenizers lead to the same tree: of all of a page, and of what is asked for, through the guard.
///
/// # Errors
/// When the page passes a limit.
pub fn tokenizers(page: &str) -> Result<(), Error> {
    let input = preprocess(page);
    let names = Names::default();
    let ours = Noting::new(builder(&names));
    let ours = Tokenizer::<_, Everything>::new(&input, ours, names.spare(), DEFAULT_MAX_ATTRIBUTES).run()?;
    let theirs = by_html5ever(page, Noting::new(builder(&names)));
    assert_same(page, &ours.notes.into_inner(), &theirs.notes.into_inner());
    let trees = [ours.sink, theirs.sink].map(|builder| lines_of_arena(&builder.sink.finish()));
    assert_same(page, &trees[0], &trees[1]);

    let budget = Budget::default();
    let reduced = Reduced {
        sink: Guard::new(page.len(), &names, &budget),
        skips_text: Cell::new(false),
    };
    let theirs = by_html5ever(page, Noting::new(reduced)).sink.sink.finish()?;
    let budget = Budget::default();
    let ours = tokenize(
        page,
        Guard::new(page.len(), &names, &budget),
        names.spare(),
        DEFAULT_MAX_ATTRIBUTES,
    )?
    .finish()?;
    assert_same(page, &lines_of_arena(&ours), &lines_of_arena(&theirs));
    Ok(())
}

/// Fails unless a page that the guard need not flatten is read as it is read without the guard. Comments are left out
/// both times: text on both sides of one is one text then. So are the attributes that the guard takes from formatting
/// elements: the tree builder forgets the first of four open ones that are alike.
///
/// # Errors
/// When the page passes a limit.
pub fn guards(page: &str) -> Result<(), Error> {
    assert_guarded(page, true)
}

/// The same, with all attributes: pages that are written at all well have no four such elements open.
#[cfg(test)]
pub(super) fn guards_in_full(page: &str) -> Result<(), Error> {
    assert_guarded(page, false)
}

fn assert_guarded(page: &str, reduces_attributes: bool) -> Result<(), Error> {
    let budget = Budget::default();
    let (guarded, guarded_head) = super::read(page, None, &budget)?;
    if budget.flattened() > 0 {
        return Ok(());
    }
    let names = Names::default();
    let mut unguarded = Noting::new(builder(&names));
    unguarded.hands_on_comments = false;
    unguarded.reduces_attributes = reduces_attributes;
    let unguarded = tokenize(page, unguarded, names.spare(), DEFAULT_MAX_ATTRIBUTES)?;
    let tree = Tree::of(unguarded.sink.sink.finish());
    let mut head = PageHead::read(&tree);
    let base = Base::new(None, head.base.as_deref());
    let budget = Budget::default();
    let document = blocks::write(&tree, &names, &base, &mut head, &budget)?;
    assert_eq!(guarded, document, "of {page:?}");
    assert_eq!(with_whole_marks(guarded_head), with_whole_marks(head), "of {page:?}");
    Ok(())
}

/// The head with its marks as they differ at most: none that mark nothing, and one where a mark goes on where another of its
/// kind ends. A tag that says nothing can make html5ever close an `<a rel=author>` and open it once more; the guard leaves
/// such tags out.
fn with_whole_marks(mut head: PageHead) -> PageHead {
    let mut marks: Vec<Mark> = Vec::new();
    head.marks.retain(|mark| !mark.span.is_empty() || mark.value.is_some());
    for mark in head.marks.drain(..) {
        let goes_on = |last: &&mut Mark| {
            let whole = Mark {
                span: last.span.clone(),
                ..mark.clone()
            };
            last.span.end == mark.span.start && whole == **last
        };
        match marks.iter_mut().rev().find(goes_on) {
            Some(last) => last.span.end = mark.span.end,
            None => marks.push(mark),
        }
    }
    head.marks = marks;
    head
}
