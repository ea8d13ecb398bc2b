//! Renderings in the form of jsoup's HtmlToPlainText: wrapped at 80 columns, `anchor <https://…>`, ` * ` for items.
//!
//! In: the text. Out: its drafts and vocabulary. The phases: find the link tokens; tell the renderer's line breaks from
//! the page's ([`lines`]); put the blocks together ([`compose`]); part the words that the renderer glued ([`glue`]).

mod compose;
mod glue;
mod lines;

use super::draft::Draft;
use super::token;
use super::vocabulary::Vocabulary;

/// Reads a rendering in jsoup's form.
pub(super) fn read(text: &str) -> Vec<Draft> {
    let tokens = token::find(text);
    let lines = lines::read(text, &tokens);
    let mut drafts = compose::make(text, &lines, &tokens);
    let vocabulary = Vocabulary::of(&drafts);
    glue::part(&mut drafts, &vocabulary);
    drafts
}
