//! The lines of which one may be the headline.

use std::cell::OnceCell;

use super::words::each_telling_word;
use crate::passes::facts::Facts;
use crate::prose::count_words;

/// A line of a block.
pub(super) struct Line<'d> {
    pub(super) block: usize,
    /// The byte of the block's text at which it begins.
    pub(super) start: usize,
    pub(super) text: &'d str,
    /// Whether it is what stands of a line behind its last link.
    pub(super) is_rest: bool,
    /// How many words it has.
    pub(super) count: usize,
    /// Its telling words.
    words: OnceCell<Vec<u64>>,
}

impl<'d> Line<'d> {
    pub(super) fn new(facts: &Facts<'d>, block: usize, start: usize, text: &'d str, is_rest: bool) -> Self {
        // Most blocks are one line, of which the words are counted already.
        let count = if text.len() == facts.text.len() {
            facts.letters.words as usize
        } else {
            count_words(text)
        };
        Line {
            block,
            start,
            text,
            is_rest,
            count,
            words: OnceCell::new(),
        }
    }

    /// What stands of a block behind its last link, where it does not go on the text of that.
    pub(super) fn behind_links(facts: &Facts<'d>, block: usize) -> Option<Self> {
        let end = facts.links.last()?.span.end.checked_sub(facts.block.span.start)? as usize;
        let rest = facts.text.get(end..)?;
        let text = rest.trim_start().lines().next()?.trim_end();
        let start = end + rest.len() - rest.trim_start().len();
        let goes_on = text.starts_with(|c: char| {
            c.is_lowercase() || matches!(c, ',' | '.' | ';' | ':' | ')' | '’' | '|' | '-' | '–')
        });
        (!goes_on).then(|| Line::new(facts, block, start, text, true))
    }

    pub(super) fn words(&self) -> &[u64] {
        self.words.get_or_init(|| {
            let mut words = Vec::new();
            each_telling_word(self.text, |word| words.push(word));
            words
        })
    }
}
