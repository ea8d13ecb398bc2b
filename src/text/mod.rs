//! Renderings: plain text that a program made of a page.
//!
//! In: a rendering. Out: a [`Document`]. The phases: tell which program made it ([`Renderer::by`]); read the text by that
//! program's rules, which puts blocks together whose lines it broke and takes the marks of links out (a file a family of
//! programs: [`jsoup`], …); find the end of each link's anchor that is not marked ([`anchor`]); write the document.

mod anchor;
mod draft;
mod evidence;
mod gecko;
mod html_to_text;
mod inscriptis;
mod jericho;
mod jsoup;
mod layout;
mod links;
mod lynx;
mod mail;
mod markdown;
mod marks;
mod numbered;
mod plain;
mod quoted;
mod renderer;
mod rows;
mod runs;
mod tables;
mod token;
mod vocabulary;
mod w3m;
mod words;
mod written;

use std::borrow::Cow;
use std::cell::LazyCell;

use url::Url;

use crate::Error;
use crate::case::lower;
use crate::document::{Document, DocumentBuilder, SectionId};
use crate::prose::alphanumeric_runs;
use crate::urls::{Base, without_query};
use draft::Draft;
use evidence::Evidence;
pub use renderer::{Detection, Renderer};
pub(crate) use vocabulary::parts;
use words::Language;
pub(crate) use words::Tally;

/// How many nodes the lines of a rendering may become: a block and its text each.
pub(crate) fn nodes(rendering: &str) -> usize {
    let mut rest = rendering.as_bytes().trim_ascii_start();
    let mut lines = 0;
    while !rest.is_empty() {
        lines += 1;
        let end = memchr::memchr(b'\n', rest);
        rest = end
            .and_then(|end| rest.get(end..))
            .unwrap_or_default()
            .trim_ascii_start();
    }
    lines * 2
}

/// Reads a rendering into a document, by the rules of the renderer or else of the one that the text speaks for, which is
/// given too; relative targets are resolved against the base URL.
pub(crate) fn read(
    rendering: &str,
    renderer: Option<Renderer>,
    base_url: Option<&Url>,
) -> Result<(Document, Renderer), Error> {
    let text = rendering.strip_prefix('\u{FEFF}').unwrap_or(rendering);
    let tokens = token::find(text);
    let rows = rows::read(text);
    let renderer = renderer.unwrap_or_else(|| Renderer::by(&Evidence::of(text, &rows, &tokens)).renderer());
    let drafts = match renderer {
        Renderer::Jsoup => {
            let (drafts, language) = jsoup::read(text, rows, tokens);
            return Ok((build(&drafts, &|| language, base_url)?, renderer));
        }
        Renderer::Lynx => runs::join(lynx::read(text, &rows, &tokens), |_| true),
        Renderer::W3m => runs::join(w3m::read(&rows), |_| true),
        Renderer::Html2Text | Renderer::Markdown => runs::join(markdown::read(rows), |_| true),
        Renderer::Inscriptis => runs::join(inscriptis::read(text), |_| true),
        Renderer::Links => runs::join(links::read(&rows), |_| true),
        Renderer::Jericho => runs::join(jericho::read(&rows), |_| true),
        Renderer::Gecko => runs::join(gecko::read(rows), |_| true),
        Renderer::HtmlToText => runs::join(html_to_text::read(&rows), |_| true),
        Renderer::Outlook => runs::join(mail::read_outlook(&rows), |_| true),
        Renderer::Gmail => runs::join(mail::read_gmail(&rows), |_| true),
        Renderer::Plain => runs::join(plain::read(rows), |_| true),
    };
    // It is asked for where one end of an anchor is to be found.
    let language = LazyCell::new(|| language_of(&drafts));
    Ok((build(&drafts, &|| *language, base_url)?, renderer))
}

fn build(
    drafts: &[Draft<'_>],
    language: &dyn Fn() -> &'static Language,
    base_url: Option<&Url>,
) -> Result<Document, Error> {
    let base = Base::new(base_url, None);
    let mut builder = DocumentBuilder::new();
    let (text, links) = drafts.iter().fold((0, 0), |(text, links), draft| {
        (text + draft.text.len() + 1, links + draft.targets.len())
    });
    builder.reserve(text, drafts.len(), links);
    for draft in drafts {
        write(draft, language, &base, &mut builder)?;
    }
    builder.finish()
}

fn write(
    draft: &Draft<'_>,
    language: &dyn Fn() -> &'static Language,
    base: &Base,
    builder: &mut DocumentBuilder,
) -> Result<(), Error> {
    builder.open_block(draft.kind, SectionId::ROOT, draft.gap)?;
    if draft.is_bare() {
        builder.push_str(&draft.text)?;
        return builder.close_block();
    }
    let start = builder.position();
    let mut written = 0;
    for picture in &draft.traces().pictures {
        builder.push_str(draft.text.get(written..picture.at).unwrap_or_default())?;
        builder.push_image(base.resolve(&picture.url), picture.alt.as_str());
        written = picture.at;
    }
    builder.push_str(draft.text.get(written..).unwrap_or_default())?;
    let place = |at: usize| start + at as u32;
    for mend in &draft.traces().mends {
        builder.push_repair(place(mend.at), mend.cue)?;
    }
    for (target, (range, anchor)) in draft.targets.iter().zip(anchor::find(draft, || language())) {
        let span = place(range.start)..place(range.end);
        builder.push_link(span, base.resolve(&target.href), target.href.as_str(), anchor)?;
    }
    builder.close_block()
}

/// Whether a lower-case word is a common one of English.
pub(crate) fn is_word(word: &str) -> bool {
    words::tier(word).is_some_and(|tier| tier >= words::Tier::Usual)
}

/// The language of the words of the drafts.
fn language_of(drafts: &[Draft<'_>]) -> &'static Language {
    let mut tally = Tally::default();
    for draft in drafts {
        parts(&draft.text)
            .filter_map(|part| part.key)
            .for_each(|word| tally.add(word));
    }
    tally.language()
}

/// The words that a target's path and host are made of, in lower case.
fn slug_words(href: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let path = without_query(href.get(scheme_len(href)..).unwrap_or_default());
    // All bytes are looked at, for then many are at a time.
    let is_low = path.bytes().fold(true, |is_low, byte| {
        is_low & byte.is_ascii() & !byte.is_ascii_uppercase()
    });
    let words = alphanumeric_runs(path).filter(|word| word.len() > 1);
    words.map(move |word| if is_low { Cow::Borrowed(word) } else { lower(word) })
}

/// The bytes of a target's scheme and the slashes behind it, if it has both.
fn scheme_len(href: &str) -> usize {
    let mut colons = memchr::memchr_iter(b':', href.as_bytes());
    let scheme = colons.find(|at| href.get(at + 1..).is_some_and(|rest| rest.starts_with("//")));
    scheme.map_or(0, |at| at + "://".len())
}

#[cfg(test)]
mod tests;
