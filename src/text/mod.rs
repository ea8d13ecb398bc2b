//! Renderings: plain text that a program made of a page.
//!
//! In: a rendering. Out: a [`Document`]. The phases: find the link tokens ([`token`]); tell the renderer's line breaks
//! from the page's ([`lines`]); put the blocks together ([`draft`]); part the words that the renderer glued ([`glue`]);
//! find where each link's anchor starts ([`anchor`]); write the document.

mod anchor;
mod draft;
mod glue;
mod lines;
mod token;
mod vocabulary;
mod words;

use url::Url;

use crate::Error;
use crate::document::{BlockKind, Document, DocumentBuilder, SectionId};
use draft::Draft;
use vocabulary::Vocabulary;
use words::Language;

/// Reads a rendering into a document; relative targets are resolved against the base URL.
pub(crate) fn read(rendering: &str, base_url: Option<&Url>) -> Result<Document, Error> {
    let text = rendering.strip_prefix('\u{FEFF}').unwrap_or(rendering);
    let tokens = token::find(text);
    let lines = lines::read(text, &tokens);
    let mut drafts = draft::make(text, &lines, &tokens);
    let vocabulary = Vocabulary::of(&drafts);
    glue::part(&mut drafts, &vocabulary);
    let mut builder = DocumentBuilder::new();
    for draft in &drafts {
        write(draft, vocabulary.language, base_url, &mut builder)?;
    }
    builder.finish()
}

fn write(
    draft: &Draft,
    language: &Language,
    base_url: Option<&Url>,
    builder: &mut DocumentBuilder,
) -> Result<(), Error> {
    let kind = match draft.is_item {
        true => BlockKind::ListItem { depth: 0, number: None },
        false => BlockKind::Paragraph,
    };
    builder.open_block(kind, SectionId::ROOT, draft.gap)?;
    let start = builder.position();
    builder.push_str(&draft.text)?;
    let place = |at: usize| start + at as u32;
    for mend in &draft.mends {
        builder.push_repair(place(mend.at), mend.cue)?;
    }
    for (target, found) in draft.targets.iter().zip(anchor::find(draft, language)) {
        let span = place(found.start)..place(target.at);
        builder.push_link(
            span,
            resolve(&target.href, base_url),
            target.href.as_str(),
            found.anchor,
        )?;
    }
    builder.close_block()
}

/// The target as an absolute URL where that can be had; else as it is.
fn resolve(href: &str, base_url: Option<&Url>) -> String {
    let url = match base_url {
        Some(base) => base.join(href).ok(),
        None => Url::parse(href).ok(),
    };
    url.map_or_else(|| href.to_owned(), String::from)
}

/// The words that a target's path and host are made of, in lower case.
fn slug_words(href: &str) -> impl Iterator<Item = String> {
    let path = href.split_once("://").map_or(href, |(_, rest)| rest);
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.len() > 1)
        .map(str::to_lowercase)
}
