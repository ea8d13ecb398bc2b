//! The tokenizer and the guard compared with html5ever's own tokenizer and with its tree builder as it is: for the tests,
//! and for the fuzz targets, which call these by way of [`crate::fuzzing`].

use std::cell::Cell;

use html5ever::QualName;
use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tag, Token, TokenSink, TokenSinkResult, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use scraper::{Html, HtmlTreeSink, Node};

use super::guard::Guard;
use super::head::PageHead;
use super::links::Base;
use super::tokenizer::{Asks, Tokenizer};
use super::tokens::{preprocess, tokenize};
use super::tree::Tree;
use super::{blocks, elements};
use crate::Error;
use crate::limits::{Budget, DEFAULT_MAX_ATTRIBUTES};

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

pub(super) type Builder = TreeBuilder<<HtmlTreeSink as html5ever::tree_builder::TreeSink>::Handle, HtmlTreeSink>;

pub(super) fn builder() -> Builder {
    TreeBuilder::new(HtmlTreeSink::new(Html::new_document()), TreeBuilderOpts::default())
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

/// A sink that hands on all but errors. One after `<pre>` would keep the line feed that is to be dropped.
struct WithoutErrors<S>(S);

impl<S: TokenSink> TokenSink for WithoutErrors<S> {
    type Handle = S::Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<S::Handle> {
        if let Token::ParseError(_) = token {
            return TokenSinkResult::Continue;
        }
        self.0.process_token(token, line)
    }

    fn end(&self) {
        self.0.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.0.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// A sink that hands on all but comments.
struct WithoutComments<S>(S);

impl<S: TokenSink> TokenSink for WithoutComments<S> {
    type Handle = S::Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<S::Handle> {
        if let Token::CommentToken(_) = token {
            return TokenSinkResult::Continue;
        }
        self.0.process_token(token, line)
    }

    fn end(&self) {
        self.0.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.0.adjusted_current_node_present_but_not_in_html_namespace()
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

/// A tree, a node a line.
fn lines(tree: &Html) -> Vec<String> {
    let mut lines = vec![format!("{:?}", tree.quirks_mode)];
    let mut depth = 0;
    for edge in tree.tree.root().traverse() {
        match edge {
            ego_tree::iter::Edge::Open(node) => {
                let place = "  ".repeat(depth);
                lines.push(match node.value() {
                    Node::Element(element) => {
                        let attribute =
                            |(name, value): &(QualName, StrTendril)| format!(" {}|{}={value}", name.ns, name.local);
                        let attributes: String = element.attrs.iter().map(attribute).collect();
                        format!("{place}{}|{}{attributes}", element.name.ns, element.name.local)
                    }
                    other => format!("{place}{other:?}"),
                });
                depth += 1;
            }
            ego_tree::iter::Edge::Close(_) => depth -= 1,
        }
    }
    lines
}

fn assert_same(page: &str, got: &Html, want: &Html) {
    let (got, want) = (lines(got), lines(want));
    if let Some(at) = (0..got.len().max(want.len())).find(|at| got.get(*at) != want.get(*at)) {
        let from = at.saturating_sub(3);
        let around = |lines: &[String]| {
            lines
                .iter()
                .skip(from)
                .take(at + 2 - from)
                .cloned()
                .collect::<Vec<_>>()
                .join("\n")
        };
        let page = page.get(..2000).unwrap_or(page);
        panic!(
            "line {at}\n--- got\n{}\n--- want\n{}\n--- of\n{page:?}",
            around(&got),
            around(&want)
        );
    }
}

/// Fails unless both tokenizers lead to the same tree: of all of a page, and of what is asked for, through the guard.
///
/// # Errors
/// When the page passes a limit.
pub fn tokenizers(page: &str) -> Result<(), Error> {
    let input = preprocess(page);
    let ours = Tokenizer::<_, Everything>::new(&input, builder(), DEFAULT_MAX_ATTRIBUTES).run()?;
    let theirs = by_html5ever(page, WithoutErrors(builder()));
    assert_same(page, &ours.sink.0.into_inner(), &theirs.0.sink.0.into_inner());

    let budget = Budget::default();
    let reduced = Reduced {
        sink: Guard::new(&budget),
        skips_text: Cell::new(false),
    };
    let theirs = by_html5ever(page, WithoutErrors(reduced)).0.sink.finish()?;
    let budget = Budget::default();
    let ours = tokenize(page, Guard::new(&budget), DEFAULT_MAX_ATTRIBUTES)?.finish()?;
    assert_same(page, &ours, &theirs);
    Ok(())
}

/// Fails unless a page that the guard need not flatten is read as it is read without the guard. Comments are left out
/// both times: text on both sides of one is one text then.
///
/// # Errors
/// When the page passes a limit.
pub fn guards(page: &str) -> Result<(), Error> {
    let budget = Budget::default();
    let (guarded, guarded_head) = super::read(page, None, &budget)?;
    if budget.flattened() > 0 {
        return Ok(());
    }
    let unguarded = tokenize(page, WithoutComments(builder()), DEFAULT_MAX_ATTRIBUTES)?;
    let tree = Tree::of(unguarded.0.sink.0.into_inner());
    let mut head = PageHead::read(&tree);
    let base = Base::new(None, head.base.as_deref());
    let document = blocks::write(&tree, &base, &mut head, &Budget::default())?;
    assert_eq!(guarded, document, "of {page:?}");
    assert_eq!(guarded_head, head, "of {page:?}");
    Ok(())
}
