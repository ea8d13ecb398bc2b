//! Renderings in the form of jsoup's HtmlToPlainText: wrapped at 80 columns or others, `anchor <https://…>`, ` * ` for items.
//!
//! In: the text. Out: its drafts and vocabulary. The phases: find the link tokens; tell the renderer's line breaks from
//! the page's ([`lines`]); put the blocks together ([`compose`]); part the words that the renderer glued ([`glue`]).

mod compose;
mod glue;
mod lines;

use super::draft::Draft;
use super::rows::{self, Row};
use super::runs;
use super::token::LinkToken;
use super::vocabulary::Vocabulary;
use super::words::Language;

/// Reads a rendering in jsoup's form; tells its language too.
pub(super) fn read(
    text: &str,
    rows: Vec<Row<'_>>,
    tokens: Vec<LinkToken<'_>>,
) -> (Vec<Draft<'static>>, &'static Language) {
    let width = match rows::width_or(&rows, lines::JSOUP_WIDTH) {
        lines::JSOUP_WIDTH => lines::JSOUP_WIDTH,
        // The space at the end is no part of a row.
        seen => seen + 1,
    };
    // Of a long text, what the drafts are made of is not held with what becomes of them.
    drop(rows);
    let lines = lines::read(text, &tokens, width);
    let drafts = compose::make(text, &lines, &tokens);
    drop((lines, tokens));
    let mut drafts = runs::join(drafts, |draft| draft.targets.is_empty());
    let vocabulary = Vocabulary::of(&drafts);
    let language = vocabulary.language;
    let places = glue::find_all(&drafts, &vocabulary);
    glue::part(&mut drafts, &places);
    (drafts, language)
}

#[cfg(test)]
mod tests {
    use crate::{Cleaner, Renderer};

    const PARAGRAPHS: [&str; 3] = [
        "The old harbour bridge will be closed for six weeks from Monday, the city council said, after engineers found \
         cracks in two of its five main supports during an inspection that had been put off for years.",
        "Some 14,000 people cross the bridge on a working day, most of them on foot. The city wants to run two ferries at \
         once, which it has not done since the flood of 1953, and to let cyclists on board without a ticket.",
        "Work is to begin at five in the morning and to go on day and night until the supports are safe again, which may \
         take longer than the city hopes: the last time it took a whole summer, and the shops on the quay paid for it.",
    ];

    /// A text as HtmlToPlainText wraps it, with or without the spaces at the ends of its lines.
    fn wrapped(text: &str, width: usize, end: &str) -> String {
        let (mut lines, mut line) = (String::new(), String::new());
        for word in text.split(' ') {
            if !line.is_empty() && line.len() + word.len() + 1 > width {
                lines.extend([line.trim_end(), end, "\n"]);
                line.clear();
            }
            line.extend([word, " "]);
        }
        lines + line.trim_end()
    }

    #[test]
    fn paragraphs_are_whole_at_whatever_width_they_were_wrapped() {
        let cleaner = Cleaner::new().renderer(Renderer::Jsoup);
        for width in [50, 60, 72, 80, 100, 120] {
            for end in [" ", ""] {
                let text = PARAGRAPHS.map(|paragraph| wrapped(paragraph, width, end)).join("\n\n");
                let article = cleaner.text(&text).unwrap();
                let blocks: Vec<_> = article.blocks().map(|block| block.text).collect();
                assert_eq!(blocks, PARAGRAPHS, "{width} {end:?}");
            }
        }
    }
}
