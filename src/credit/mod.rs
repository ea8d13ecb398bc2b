//! Photo credits: where one stands in a caption, who took the picture and for which agencies.
//!
//! In: a caption's text, such as `Families leave the city. Photograph: Omar Haj Kadour/AFP/Getty Images`. Out: a [`Credit`]
//! or nothing. A credit is told by its lead-in (`Photograph:`, `Foto: `, `写真：`, `Courtesy of`, see [`leads`]), by an
//! agency in a list of names (`Jane Doe/Reuters`, see [`agencies`]), or by a `©`. It ends the caption or is bracketed.

mod agencies;
mod house;
mod lead_in;
mod leads;
mod listed;
mod names;
mod phrases;
#[cfg(test)]
mod tests;

use std::ops::Range;

use memchr::memchr2_iter;

pub(crate) use agencies::are_all as are_agencies;
pub(crate) use house::House;
use lead_in::{Lead, led, marked_lead, nameless};
use listed::{agency, listed, outlet};
pub(crate) use names::Names;

/// How much a credit says by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Strength {
    /// A credit if the text is a caption; other text can read like it: `(Reuters)`, `Source: …`.
    Weak,
    /// A picture's credit wherever it stands.
    Strong,
}

/// A credit in a text; the ranges are bytes of that text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Credit {
    /// The credit with its brackets and the mark before it.
    pub(crate) outer: Range<usize>,
    /// The credit as it stands: `Photograph: Omar Haj Kadour/AFP/Getty Images`.
    pub(crate) span: Range<usize>,
    /// What told it: the lead-in, or the name of an agency.
    pub(crate) cue: Range<usize>,
    /// What stands behind the lead-in.
    body: Range<usize>,
    pub(crate) strength: Strength,
}

impl Credit {
    /// The same credit in a text that has `by` bytes more before it.
    pub(crate) fn moved(self, by: usize) -> Credit {
        let shift = |r: Range<usize>| r.start + by..r.end + by;
        Credit {
            outer: shift(self.outer),
            span: shift(self.span),
            cue: shift(self.cue),
            body: shift(self.body),
            strength: self.strength,
        }
    }

    /// Whether the text that it was found in says nothing else.
    pub(crate) fn is_all(&self, text: &str) -> bool {
        let is_blank = |part: Option<&str>| part.is_none_or(|part| part.trim().is_empty());
        is_blank(text.get(..self.outer.start)) && is_blank(text.get(self.outer.end..))
    }

    /// Whom the credit names in the text that it was found in.
    pub(crate) fn names(&self, text: &str) -> Names {
        let words = text.get(self.cue.clone()).unwrap_or_default();
        let giver = lead_in::announces_giver(words);
        names::read(text.get(self.body.clone()).unwrap_or_default(), giver)
    }
}

/// The credit of a text that is known to be a caption, on a page of a house.
pub(crate) fn find(text: &str, house: &House) -> Option<Credit> {
    find_telling(text, house).or_else(|| outlet(text))
}

/// The credit that a text is which the page calls one: the forms that tell one, or who is named there and nothing more.
pub(crate) fn called(text: &str, house: &House) -> Credit {
    let told = find_telling(text, house).filter(|found| found.is_all(text));
    told.unwrap_or_else(|| {
        let by = text.get(..3).is_some_and(|by| by.eq_ignore_ascii_case("by "));
        Credit {
            outer: 0..text.len(),
            span: 0..text.len(),
            cue: 0..0,
            body: if by { 3 } else { 0 }..text.len(),
            strength: Strength::Strong,
        }
    })
}

/// The credit of a text that may be a caption: only the forms that tell one.
pub(crate) fn find_telling(text: &str, house: &House) -> Option<Credit> {
    bracketed(text)
        .or_else(|| led(text))
        .or_else(|| listed(text))
        .or_else(|| nameless(text))
        .or_else(|| agency(text))
        .or_else(|| house.credit(text))
}

/// The credit in running text into which a renderer glued it: `…inequality.Photo: Jane Doe/Getty ImagesThe next…`. Only a
/// lead-in that sticks to the end of a sentence and an agency to end it with make one.
pub(crate) fn find_glued(text: &str) -> Option<Credit> {
    // A colon, or the first byte of a wide one.
    memchr2_iter(b':', 0xEF, text.as_bytes()).find_map(|at| {
        let mark = text
            .get(at..)?
            .chars()
            .next()
            .filter(|mark| matches!(mark, ':' | '：'))?;
        let lead = marked_lead(text, at, mark.len_utf8())?;
        let stuck = text
            .get(..lead.words.start)?
            .ends_with(['.', '!', '?', '”', '"', '’', '…']);
        let body = text.get(lead.body..)?;
        let end = lead.body + glued_body(body)?;
        let follows = text.get(end..)?;
        let ends = follows.trim_matches(['.', ' ']).is_empty() || follows.starts_with(char::is_uppercase);
        (stuck && ends && lead.strength == Strength::Strong && names::is_body(text.get(lead.body..end)?))
            .then(|| credit(lead.words.start..end, lead.words.start..end, lead))
    })
}

/// Where a list of names ends that an agency closes, with whatever text glued to it.
fn glued_body(body: &str) -> Option<usize> {
    const REACH: usize = 120;
    let mut end = None;
    for (at, _) in body.char_indices().take_while(|(at, _)| *at < REACH) {
        let (before, rest) = body.split_at_checked(at)?;
        if end.is_some_and(|e| at > e + 3) || before.ends_with(". ") {
            break;
        }
        let opens = at == 0 || before.ends_with(['/', ' ', '|']);
        if let Some(len) = agencies::opens_glued(rest).filter(|_| opens && end.is_none_or(|e| at >= e)) {
            end = Some(at + len);
        }
    }
    end
}

/// A credit in brackets at the end or the start of the text.
fn bracketed(text: &str) -> Option<Credit> {
    const PAIRS: [(char, char); 5] = [('(', ')'), ('（', '）'), ('[', ']'), ('［', '］'), ('【', '】')];
    let whole = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '。'));
    let inner = text.trim_start();
    let lead = text.len() - inner.len();
    // Most texts neither begin nor end with a bracket.
    if !inner.starts_with(['(', '（', '[', '［', '【']) && !whole.ends_with([')', '）', ']', '］', '】']) {
        return None;
    }
    PAIRS.iter().find_map(|&(open, close)| {
        let at_end = whole
            .strip_suffix(close)
            .and_then(|head| Some((head.rfind(open)?, head.len(), text.len())));
        let at_start = inner
            .starts_with(open)
            .then(|| text.find(close).map(|end| (lead, end, end + close.len_utf8())));
        [at_end, at_start.flatten()]
            .into_iter()
            .flatten()
            .find_map(|(from, to, outer_end)| {
                let inside = in_brackets(text.get(from..to)?, open.len_utf8())?;
                Some(Credit {
                    outer: from..outer_end,
                    ..inside.moved(from)
                })
            })
    })
}

/// What stands behind an opening bracket as a credit, if all of it is one.
fn in_brackets(text: &str, bracket: usize) -> Option<Credit> {
    let inner = text.get(bracket..)?;
    let whole = inner.trim();
    let start = text.len() - inner.trim_start().len();
    let all = start..start + whole.len();
    let inside = || {
        listed(inner)
            .or_else(|| nameless(inner))
            .map(|found| found.moved(bracket))
    };
    if let Some(found) = led(text).or_else(inside) {
        return (found.span.start == start).then_some(found);
    }
    let make = |cue: Range<usize>, strength| {
        let lead = Lead {
            words: cue,
            body: all.start,
            strength,
        };
        credit(all.clone(), all.clone(), lead)
    };
    if !names::is_body(whole) {
        return None;
    }
    if let Some(end) = leads::AFTER_NAME
        .iter()
        .find(|end| whole.len() > end.len() && whole.ends_with(**end))
    {
        return Some(make(all.end - end.len()..all.end, Strength::Strong));
    }
    let agency = agencies::find(whole).filter(|agency| agency.start == 0)?;
    let is_photo = agencies::without_photo(whole).is_some_and(|name| name.len() == agency.end);
    let strength = if is_photo { Strength::Strong } else { Strength::Weak };
    Some(make(all.start..all.start + agency.end, strength))
}

fn credit(outer: Range<usize>, span: Range<usize>, lead: Lead) -> Credit {
    Credit {
        outer,
        body: lead.body..span.end,
        span,
        cue: lead.words,
        strength: lead.strength,
    }
}

/// Where a text ends without white space and a closing full stop.
fn trimmed_end(text: &str) -> usize {
    text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '。' | '|'))
        .len()
}

/// The byte before a credit at which the mark that parts it from the caption begins.
fn outer_start(text: &str, at: usize) -> usize {
    let head = text.get(..at).unwrap_or_default();
    head.trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '|' | '—' | '–' | '-' | '/' | '(' | '[' | '•' | '■' | '＝' | '=')
    })
    .len()
}
