//! Text to tokens. This file is all that knows how tokens are made.
//!
//! In: the text of a page and a sink. Out: the sink, having seen every token that matters and the end.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tag, TokenSink};

use super::elements;
use super::tokenizer::{Asks, Spare, Tokenizer};
use crate::Error;

/// Feeds every token of a page to the sink; an error when a tag has too many attributes.
pub(super) fn tokenize<S: TokenSink>(html: &str, sink: S, spare: &Spare, max_attributes: usize) -> Result<S, Error> {
    Tokenizer::<S, WhatIsRead>::new(&preprocess(html), sink, spare, max_attributes).run()
}

/// The page with line feeds at its line ends and without a byte order mark, as the standard has it.
pub(super) fn preprocess(html: &str) -> StrTendril {
    let html = html.strip_prefix('\u{FEFF}').unwrap_or(html);
    if memchr::memchr(b'\r', html.as_bytes()).is_none() {
        return StrTendril::from_slice(html);
    }
    let mut page = StrTendril::with_capacity(html.len() as u32);
    let mut start = 0;
    for at in memchr::memchr_iter(b'\r', html.as_bytes()) {
        page.push_slice(html.get(start..at).unwrap_or_default());
        start = at + 1;
        if html.as_bytes().get(start) != Some(&b'\n') {
            page.push_char('\n');
        }
    }
    page.push_slice(html.get(start..).unwrap_or_default());
    page
}

/// What the tree builder, the walk over the tree and the head ask of a page.
struct WhatIsRead;

impl Asks for WhatIsRead {
    const COMMENTS: bool = false;

    fn reads(name: &str) -> bool {
        elements::is_read(name)
    }

    fn reads_text_of(tag: &Tag) -> bool {
        elements::is_text_read(tag)
    }
}
