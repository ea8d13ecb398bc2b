//! Captions of pictures and videos, with their credits.
//!
//! # Removes
//! Short blocks that end in a picture credit, or are one: `Boats at rest. Photograph: Jane Doe/AFP`, `(Photo by Jane
//! Doe)`, `写真：共同通信`, on a page of example.org `Jane Doe/Example`; the sentence above a credit. Those called so: `Image
//! caption, Boats at rest`. Numbered ones between paragraphs: `Figure 3. Trips by month`. In a rendering, lines without a
//! blank line on either side that stand and read as captions do, see [`place`]: a renderer puts blank lines around
//! paragraphs and none around the text of a figure. From long blocks, only a credit that a renderer glued in. On a page,
//! what stands in a `<figcaption>` or in an element that is called a caption.
//!
//! # Why
//! A reader sees a caption under its picture; in the text it breaks into the middle of a thought.
//!
//! # Must not remove
//! Prose that speaks of photographs (`Photograph: a history of the medium`) or agencies (`he told Reuters`); the agency
//! that signs a story (`…, he said. (AFP)`); a source below a table; a long paragraph that ends in a credit, except for
//! the credit itself; labels, buttons and prices that stand as captions do.

pub(super) mod figures;
mod place;

use std::ops::Range;

use crate::captions::is_picture_file;
use crate::case::lower;
use crate::credit::{self, Credit, House, Strength};
use crate::document::{Block, BlockId, BlockKind, Document, Span};
use crate::labels::{Labels, Role};

use super::facts::{Facts, OfTexts, Overview};

/// The longest block, in characters, that is a caption because a credit ends it.
const MAX_WITH_CREDIT: usize = 400;
/// The longest block, in bytes, that is searched for a credit glued into it; longer ones are no paragraphs.
const MAX_SEARCHED: usize = 8 << 10;
/// The longest block, in characters, that is a caption because of its number.
const MAX_NUMBERED: usize = 350;
/// The longest block, in characters, that is a caption because of its place alone.
const MAX_BY_PLACE: usize = 200;
/// What tells a caption that stands above its credit.
const ABOVE_A_CREDIT: &str = "above a credit";

/// Words that a figure's number follows, in lower case.
#[rustfmt::skip]
const FIGURE_WORDS: &[&str] = &[
    "figure", "fig", "fig.", "image", "photo", "abbildung", "abb.", "bild", "figura", "imagen", "foto", "imagem",
    "afbeelding", "figuur", "rys.", "obr.", "obrázek", "ábra", "kuva", "şekil", "resim", "hình", "gambar", "рис.",
    "рисунок", "фото", "εικόνα", "图", "圖", "図", "写真", "그림", "사진", "شکل", "الشكل",
];

/// Words that stand before a caption for those who hear a page, in lower case.
const SPOKEN: &[&str] = &[
    "image caption",
    "media caption",
    "video caption",
    "photo caption",
    "figure caption",
    "bildunterschrift",
    "légende",
    "pie de foto",
    "legenda da foto",
    "didascalia",
    "bildtext",
    "kuvateksti",
];

/// Labels the captions. The evidence, the best first: a credit, a number, a place.
pub(super) fn captions(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    let document = overview.document;
    let sections = overview.alike.tell(document.sections(), figures::caption_word);
    let has_captions = sections.any(|word| word.is_some());
    let (nobody, house) = (House::default(), House::of(overview.page()));
    let mut lone_credits = Vec::new();
    // Above the first paragraph, who writes for the house stands as well.
    let (mut above, mut behind) = (Searched::of(&nobody), Searched::of(&house));
    for (i, (id, facts)) in overview.numbered().enumerate() {
        let block = facts.block;
        let text_kind = matches!(
            block.kind,
            BlockKind::Paragraph | BlockKind::ListItem { .. } | BlockKind::Quote
        );
        let Some(part) = free_part(document, labels, facts).filter(|_| text_kind) else {
            continue;
        };
        if has_captions && let Some(word) = figures::in_a_caption(document, &sections, facts, part.len()) {
            labels.block(id, Role::Caption, word);
            continue;
        }
        if block.kind == BlockKind::Paragraph
            && below_a_picture(document, i, block)
            && let Some(word) = figures::in_a_figure(document, facts, part.len())
        {
            labels.block(id, Role::Caption, word);
            continue;
        }
        if facts.has_signs()
            && let Some(words) = spoken_words(facts.text)
        {
            labels.block(id, Role::Caption, words.to_owned());
            continue;
        }
        let searched = if i < overview.prose.start {
            &mut above
        } else {
            &mut behind
        };
        if by_credit(document, labels, i, facts, part, searched) {
            lone_credits.push(i);
        }
        // A short line that stands in the document more than once is a label or a button.
        if labels.is_free(id) && (facts.copies < 2 || facts.text.len() > 4 * MAX_NUMBERED) {
            by_number(document, labels, i, facts);
        }
    }
    with_paragraphs_above(document, labels, &lone_credits);
    place::by_place(overview, labels);
}

/// The words before a short text that call it a caption: `Image caption, Boats at rest`.
fn spoken_words(text: &str) -> Option<&str> {
    const MAX_BYTES: usize = 24;
    let bytes = text.as_bytes();
    let end = memchr::memchr3(b',', b':', b'\n', bytes.get(..MAX_BYTES).unwrap_or(bytes))?;
    let words = text.get(..end)?;
    let is_spoken = |spoken: &&str| spoken.len() == words.len() && lower(words) == **spoken;
    let says = || !text.get(end + 1..).unwrap_or_default().trim().is_empty();
    (SPOKEN.iter().any(is_spoken) && text.len() <= 4 * MAX_NUMBERED && says()).then_some(words)
}

/// The part of a block of which nothing has been said, if there is just one: a renderer glues share buttons to captions.
fn free_part(document: &Document, labels: &Labels<'_>, facts: &Facts<'_>) -> Option<Span> {
    let block = facts.block;
    let said = labels.of(facts.id);
    if said.is_empty() {
        // What has no signs begins with a letter.
        let text = if facts.has_signs() {
            facts.text.trim_start()
        } else {
            facts.text
        };
        return (!text.is_empty()).then(|| block.span.end - text.len() as u32..block.span.end);
    }
    // Most labels are of whole blocks.
    if said.first().is_some_and(|label| label.span == block.span) {
        return None;
    }
    let starts = std::iter::once(block.span.start).chain(said.iter().map(|label| label.span.end));
    let ends = said
        .iter()
        .map(|label| label.span.start)
        .chain(std::iter::once(block.span.end));
    let mut free = starts.zip(ends).filter_map(|(start, end)| {
        let text = document.slice(&(start..end));
        let trimmed = text.trim_start();
        let start = end - trimmed.len() as u32;
        (!trimmed.is_empty()).then_some(start..end)
    });
    let part = free.next()?;
    free.next().is_none().then_some(part)
}

/// The credits that were found in the texts of blocks.
struct Searched<'h> {
    house: &'h House,
    found: OfTexts<Option<Credit>>,
}

impl<'h> Searched<'h> {
    fn of(house: &'h House) -> Self {
        Searched {
            house,
            found: OfTexts::default(),
        }
    }

    /// The credit in a block, or in the part of its text that is left.
    fn find(&mut self, facts: &Facts<'_>, text: &str) -> Option<Credit> {
        let find = || credit::find_telling(text, self.house);
        if text.len() == facts.text.len() {
            self.found.of(facts, find)
        } else {
            find()
        }
    }
}

/// Labels a block, or the free part of one, that has a credit; of a long one, only a credit glued into it. Gives whether
/// the credit is alone in a paragraph.
fn by_credit(
    document: &Document,
    labels: &mut Labels<'_>,
    i: usize,
    facts: &Facts<'_>,
    part: Span,
    searched: &mut Searched<'_>,
) -> bool {
    let (id, block) = (facts.id, facts.block);
    let at = |range: &Range<usize>| part.start + range.start as u32..part.start + range.end as u32;
    let (text, chars) = if part == block.span {
        (facts.text, facts.chars())
    } else {
        let text = document.slice(&part);
        (text, text.chars().count())
    };
    if chars > MAX_WITH_CREDIT {
        if text.len() <= MAX_SEARCHED
            && let Some(found) = credit::find_glued(text)
        {
            labels.span(id, at(&found.span), Role::Caption, cue(text, &found).to_owned());
        }
        return false;
    }
    let Some(found) = searched.find(facts, text) else {
        return false;
    };
    let said = text.get(..found.outer.start).unwrap_or_default();
    let told = || !found.names(text).agencies.is_empty() || said.ends_with(['.', '!', '?', '”', '"']);
    // An agency's name alone may be what a list speaks of.
    let is_name = found.outer.start == 0 && found.cue == found.span;
    // `Boats at rest. Source: Harbour Museum`; alone, it may be a table's.
    let is_source = || !said.is_empty() && cue(text, &found).ends_with([':', '：']);
    let placed = || is_source() || floats(document, i) && !is_name || below_a_picture(document, i, block);
    if found.strength == Strength::Weak && !(chars <= MAX_BY_PLACE && told() && placed()) {
        return false;
    }
    if let Some(price) = price_in(text, &found) {
        let end = part.start + price as u32;
        labels.span(id, end..part.end, Role::Advert, "price");
        labels.span(id, part.start..end - 1, Role::Caption, cue(text, &found).to_owned());
        return false;
    }
    // An item of a list says something of its own; the picture's credit was put behind it.
    let span = if block.kind == BlockKind::Paragraph {
        part.clone()
    } else {
        at(&found.outer)
    };
    labels.span(id, span, Role::Caption, cue(text, &found).to_owned());
    if part != block.span || !found.is_all(text) {
        return false;
    }
    with_text_above(document, labels, i, block);
    let gap_below = document.blocks().get(i + 1).is_some_and(|next| next.gap);
    block.gap && gap_below && !below_a_picture(document, i, block)
}

/// Where the price begins that a shop has put behind a credit: `Credit: Example $35 at Example`.
fn price_in(text: &str, found: &Credit) -> Option<usize> {
    let mut signs = text.match_indices(['$', '€', '£']).map(|(at, _)| at);
    signs.find(|at| {
        let (before, price) = text.split_at_checked(*at).unwrap_or_default();
        let is_price = price.chars().nth(1).is_some_and(|c| c.is_ascii_digit());
        is_price && *at > found.cue.end + 1 && before.ends_with(' ')
    })
}

fn cue<'t>(text: &'t str, found: &Credit) -> &'t str {
    text.get(found.cue.clone()).unwrap_or_default().trim()
}

/// A credit alone on its line may have its caption on the line above: one that is no paragraph of its own.
fn with_text_above(document: &Document, labels: &mut Labels<'_>, i: usize, block: &Block) {
    let is_apart = |id: BlockId| id.0 > 0 && document.blocks().get(id.0 as usize).is_some_and(|above| above.gap);
    if let Some(id) = saying_above(document, i, MAX_BY_PLACE)
        && !block.gap
        && !is_apart(id)
        && labels.is_free(id)
    {
        labels.block(id, Role::Caption, ABOVE_A_CREDIT);
    }
}

/// Credits alone in paragraphs have their captions in the paragraphs above, where all have a short one there.
fn with_paragraphs_above(document: &Document, labels: &mut Labels<'_>, lone_credits: &[usize]) {
    /// So few short paragraphs may stand above credits by chance.
    const FEWEST: usize = 3;
    /// The longest such paragraph, in characters: longer ones are more often the article's.
    const MAX_CHARS: usize = 150;
    if lone_credits.len() < FEWEST {
        return;
    }
    let above = lone_credits.iter().map(|i| saying_above(document, *i, MAX_CHARS));
    for id in above.collect::<Option<Vec<BlockId>>>().unwrap_or_default() {
        if labels.is_free(id) {
            labels.block(id, Role::Caption, ABOVE_A_CREDIT);
        }
    }
}

/// The block above another if it reads like a caption of so many characters at most: a whole sentence, for a heading or a
/// name of the thing shown may stand above a credit as well.
fn saying_above(document: &Document, i: usize, max_chars: usize) -> Option<BlockId> {
    let at = i.checked_sub(1)?;
    let above = document.blocks().get(at)?;
    let text = document.block_text(above);
    let is_sentence = text.ends_with(['.', '!', '。']) && reads_like_a_caption(text);
    let is_plain = above.kind == BlockKind::Paragraph && document.links_in(&above.span).is_empty();
    (text.chars().count() <= max_chars && is_sentence && is_plain).then_some(BlockId(at as u32))
}

/// Labels a block that its number tells to be a caption.
fn by_number(document: &Document, labels: &mut Labels<'_>, i: usize, facts: &Facts<'_>) {
    let text = facts.text.trim();
    let is_short = || text.chars().count() <= MAX_NUMBERED;
    if facts.block.kind == BlockKind::Paragraph
        && floats(document, i)
        && is_short()
        && let Some(number) = figure_number(text)
    {
        labels.block(facts.id, Role::Caption, number.to_owned());
    }
}

/// Whether a block has no links but to picture files: a picture may be linked to its own file; any other link makes the
/// line a pointer to something else.
fn is_unlinked(facts: &Facts<'_>) -> bool {
    facts.links.iter().all(|link| is_picture_file(&link.url))
}

/// Whether no blank line stands before or after a block that is not the last one.
fn floats(document: &Document, i: usize) -> bool {
    let gap = |i: usize| document.blocks().get(i).map(|block| block.gap);
    (i == 0 || gap(i) == Some(false)) && gap(i + 1) == Some(false)
}

/// Whether a picture stands between a block and the one before it, or opens the block.
fn below_a_picture(document: &Document, i: usize, block: &Block) -> bool {
    let before = i.checked_sub(1).and_then(|i| document.blocks().get(i));
    let from = before.map_or(0, |before| before.span.end);
    let images = document.images();
    let next = images.get(images.partition_point(|image| image.at < from));
    next.is_some_and(|image| image.at <= block.span.start)
}

/// Whether a text could be a caption by its own look: a few words on one line, no question, list, label, code or what
/// somebody says.
fn reads_like_a_caption(text: &str) -> bool {
    let words = text.split_whitespace().count();
    // `Note: …`, but `Figure: …`.
    let label = text
        .split_whitespace()
        .next()
        .and_then(|word| word.strip_suffix([':', '：']));
    let is_label = label.is_some_and(|label| !FIGURE_WORDS.contains(&label.to_lowercase().as_str()));
    let is_quotation = text.starts_with(['“', '"']) && text.ends_with(['”', '"']);
    if is_label || is_quotation || text.contains('\n') {
        return false;
    }
    let opens = text
        .chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || matches!(c, '“' | '"' | '‘' | '@'));
    let closes = !text.ends_with([':', '?', ',', ';', '…', '：', '？']);
    words >= 3 && opens && closes && !text.contains(['{', '}', '<', '>', '\\', '|', '✓', '✅']) && !text.contains(" = ")
}

/// The figure word that opens a text, with its number or with a colon: `Figure 3.`, `图1：`, `Figure: `.
fn figure_number(text: &str) -> Option<&str> {
    let is_told = |word: &str| FIGURE_WORDS.contains(&word.to_lowercase().as_str());
    let colon = text.find([':', '：']).filter(|at| *at <= 24);
    if let Some((word, behind)) = colon.and_then(|at| text.split_at_checked(at))
        && is_told(word.trim_end())
        && behind
            .trim_start_matches([':', '：', ' '])
            .starts_with(char::is_uppercase)
    {
        return Some(word);
    }
    let digit = text.find(|c: char| c.is_ascii_digit()).filter(|at| *at <= 24)?;
    let word = text.get(..digit)?.trim_end().trim_end_matches('#').trim_end();
    let after = text
        .get(digit..)?
        .trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c.is_ascii_lowercase());
    let number_end = text.len() - after.len();
    let dotted = text.get(..number_end)?.ends_with('.');
    let marked = dotted
        || after
            .trim_start()
            .starts_with([':', '：', '–', '—', '-', '|', '．', ')']);
    (is_told(word) && marked && after.trim().len() > 2)
        .then(|| text.get(..number_end))
        .flatten()
}

#[cfg(test)]
mod tests;
