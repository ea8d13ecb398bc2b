//! Renderings in the form of jsoup's HtmlToPlainText: wrapped at 80 columns, `anchor <https://…>`, ` * ` for items.
//!
//! In: the text. Out: its drafts and vocabulary. The phases: find the link tokens; tell the renderer's line breaks from
//! the page's ([`lines`]); put the blocks together ([`compose`]); part the words that the renderer glued ([`glue`]).

mod compose;
mod glue;
mod lines;

use super::draft::Draft;
use super::runs;
use super::token::LinkToken;
use super::vocabulary::Vocabulary;
use super::words::Language;

/// Reads a rendering in jsoup's form; tells its language too.
pub(super) fn read(text: &str, tokens: Vec<LinkToken<'_>>) -> (Vec<Draft>, &'static Language) {
    // Of a long text, what the drafts are made of is not held with what becomes of them.
    let lines = lines::read(text, &tokens);
    let drafts = compose::make(text, &lines, &tokens);
    drop((lines, tokens));
    let mut drafts = runs::join(drafts, |draft| draft.targets.is_empty());
    let vocabulary = Vocabulary::of(&drafts);
    let language = vocabulary.language;
    let places = glue::find_all(&drafts, &vocabulary);
    glue::part(&mut drafts, &places);
    (drafts, language)
}
