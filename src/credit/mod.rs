//! Photo credits: where one stands in a caption, who took the picture and for which agencies.
//!
//! In: a caption's text, such as `Families leave the city. Photograph: Omar Haj Kadour/AFP/Getty Images`. Out: a [`Credit`]
//! or nothing. A credit is told by its lead-in (`Photograph:`, `Foto: `, `写真：`, `Courtesy of`, see [`leads`]), by an
//! agency in a list of names (`Jane Doe/Reuters`, see [`agencies`]), or by a `©`. It ends the caption or is bracketed.

mod agencies;
mod leads;
mod names;
#[cfg(test)]
mod tests;

use std::ops::Range;

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
    /// Who took the picture.
    pub(crate) photographer: Option<String>,
    /// The agencies, in order.
    pub(crate) agencies: Vec<String>,
    pub(crate) strength: Strength,
}

impl Credit {
    /// The same credit in a text that has `by` bytes more before it.
    fn moved(self, by: usize) -> Credit {
        let shift = |r: Range<usize>| r.start + by..r.end + by;
        Credit {
            outer: shift(self.outer),
            span: shift(self.span),
            cue: shift(self.cue),
            ..self
        }
    }
}

/// A lead-in: its words with the mark, and where the names begin.
struct Lead {
    words: Range<usize>,
    body: usize,
    strength: Strength,
}

/// The credit of a text that is known to be a caption.
pub(crate) fn find(text: &str) -> Option<Credit> {
    find_telling(text).or_else(|| outlet(text))
}

/// The credit of a text that may be a caption: only the forms that tell one.
pub(crate) fn find_telling(text: &str) -> Option<Credit> {
    bracketed(text).or_else(|| led(text)).or_else(|| listed(text))
}

/// The credit in running text into which a renderer glued it: `…inequality.Photo: Jane Doe/Getty ImagesThe next…`. Only a
/// lead-in that sticks to the end of a sentence and an agency to end it with make one.
pub(crate) fn find_glued(text: &str) -> Option<Credit> {
    text.match_indices([':', '：']).find_map(|(at, mark)| {
        let lead = marked_lead(text, at, mark.len())?;
        let stuck = text
            .get(..lead.words.start)?
            .ends_with(['.', '!', '?', '”', '"', '’', '…']);
        let body = text.get(lead.body..)?;
        let end = lead.body + glued_body(body)?;
        let follows = text.get(end..)?;
        let ends = follows.trim_matches(['.', ' ']).is_empty() || follows.starts_with(char::is_uppercase);
        (stuck && ends && lead.strength == Strength::Strong && names::is_body(text.get(lead.body..end)?))
            .then(|| credit(text, lead.words.start..end, lead.words.start..end, &lead))
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
    let lead = text.len() - text.trim_start().len();
    PAIRS.iter().find_map(|&(open, close)| {
        let at_end = whole
            .strip_suffix(close)
            .and_then(|head| Some((head.rfind(open)?, head.len(), text.len())));
        let at_start = text
            .trim_start()
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
    if let Some(found) = led(text).or_else(|| listed(inner).map(|found| found.moved(bracket))) {
        return (found.span.start == start).then_some(found);
    }
    let make = |cue: Range<usize>, strength| {
        let lead = Lead {
            words: cue,
            body: all.start,
            strength,
        };
        credit(text, all.clone(), all.clone(), &lead)
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
    Some(make(all.start..all.start + agency.end, Strength::Weak))
}

/// A credit that a lead-in opens and the end of the text closes; the first lead-in with names behind it counts.
fn led(text: &str) -> Option<Credit> {
    let end = trimmed_end(text);
    let valid = |lead: &Lead| text.get(lead.body..end).is_some_and(names::is_body);
    let marked = text
        .char_indices()
        .filter(|(_, c)| is_mark(*c))
        .filter_map(|(at, c)| marked_lead(text, at, c.len_utf8()))
        .find(valid);
    let named = credit_positions(text).filter_map(|at| named_lead(text, at)).find(valid);
    let lead = [marked, named]
        .into_iter()
        .flatten()
        .min_by_key(|lead| lead.words.start)?;
    let outer = outer_start(text, lead.words.start)..text.len();
    Some(credit(text, outer, lead.words.start..end, &lead))
}

/// The lead-in that ends in the mark at a byte.
fn marked_lead(text: &str, at: usize, mark_len: usize) -> Option<Lead> {
    let mark = text.get(at..at + mark_len)?;
    let before = text.get(..at)?.trim_end();
    let phrases = leads::MARKED.iter().flat_map(|(_, phrases)| phrases.iter());
    let strong = phrases.filter_map(|p| phrase_start(before, p)).min();
    let vague = || leads::VAGUE.iter().filter_map(|p| phrase_start(before, p)).min();
    let (start, strength) = match strong {
        Some(start) => (start, Strength::Strong),
        None => (vague()?, Strength::Weak),
    };
    let capital = !text.get(start..)?.starts_with(char::is_lowercase);
    let placed = is_credit_position(text, start);
    let behind_word = text.get(..start)?.trim_end().ends_with(char::is_alphanumeric);
    let plain_mark = matches!(mark, ":" | "：" | "=" | "＝");
    let dash_is_spaced = mark != "-" || text.get(..at)?.ends_with(' ');
    let fits = if plain_mark {
        placed || capital && behind_word && strength == Strength::Strong
    } else {
        placed && capital && dash_is_spaced
    };
    let rest = text.get(at + mark_len..)?;
    // `Photography/Videography` is no credit, `Photo/AP` is one.
    if mark == "/" && agencies::opens(rest.trim_start()).is_none() {
        return None;
    }
    let body = at + mark_len + (rest.len() - rest.trim_start().len());
    fits.then_some(Lead {
        words: start..at + mark_len,
        body,
        strength,
    })
}

/// The lead-in without a mark, or the `©`, that opens at a byte.
fn named_lead(text: &str, at: usize) -> Option<Lead> {
    let rest = text.get(at..)?;
    if let Some(sign) = ["©", "(c) ", "(C) "].into_iter().find(|sign| rest.starts_with(sign)) {
        let body = rest.get(sign.len()..)?.trim_start();
        let start = text.len() - body.len();
        let years = body.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '–' | ',' | ' '));
        let found = agencies::closes(body.get(..trimmed_end(body))?).is_some();
        let barred = text.get(..at)?.trim_end().ends_with(['|', '—', '–', '/', '(']);
        // A `©` that opens a text and names no agency may be the site's own notice.
        let strength = if found || barred || at > 0 && years.len() == body.len() {
            Strength::Strong
        } else {
            Strength::Weak
        };
        return Some(Lead {
            words: at..at + sign.trim_end().len(),
            body: text.len() - years.len().min(text.len() - start),
            strength,
        });
    }
    let len = leads::BEFORE_NAME
        .iter()
        .filter_map(|phrase| phrase_len(rest, phrase))
        .max()?;
    let after = rest.get(len..)?;
    let body = after.trim_start();
    let open = body.chars().next()?;
    let spaced = after.len() > body.len() || rest.get(..len)?.ends_with('.');
    let head = text.get(..at)?.trim_end();
    let behind_mark = head.ends_with(['(', '（', '[', '|', '—', '–', '-', '/', ',', ';']);
    let capital = behind_mark || !rest.starts_with(char::is_lowercase);
    if !spaced || !capital || open.is_lowercase() || rest.get(..len) == Some("via") && !behind_mark {
        return None;
    }
    // A bare `Photo` or `Courtesy` that opens a text may be its subject.
    let bare = |(_, phrases): &(&str, &[&str])| phrases.iter().any(|p| phrase_len(rest, p) == Some(len));
    let strength = if at == 0 && leads::MARKED.iter().any(bare) {
        Strength::Weak
    } else {
        Strength::Strong
    };
    Some(Lead {
        words: at..at + len,
        body: text.len() - body.len(),
        strength,
    })
}

/// A credit told by an agency in a list of names: `Jane Doe/Getty Images`, `REUTERS/Jane Doe`, `Jane Doe via AFP`.
fn listed(text: &str) -> Option<Credit> {
    const REACH: usize = 120;
    let end = trimmed_end(text);
    let whole = text.get(..end)?;
    let from = whole
        .char_indices()
        .rev()
        .map(|(at, _)| at)
        .take_while(|at| end - at <= REACH)
        .last()?;
    let seps = whole
        .char_indices()
        .filter(|(at, c)| *at >= from && matches!(c, '/' | '／' | '|' | '｜'))
        .map(|(at, c)| (at, c.len_utf8()));
    let vias = whole
        .match_indices(" via ")
        .filter(|(at, _)| *at >= from)
        .map(|(at, word)| (at, word.len()));
    let mut found: Vec<(usize, usize)> = seps.chain(vias).collect();
    found.sort_unstable();
    found.into_iter().find_map(|(at, len)| {
        let left = whole.get(..at)?.trim_end();
        let right = whole.get(at + len..)?.trim_start();
        let cue = match (agencies::closes(left), agencies::opens(right)) {
            (Some(start), _) => start..left.len(),
            (None, Some(len)) => end - right.len()..end - right.len() + len,
            (None, None) => return None,
        };
        let short = left.split_whitespace().count() <= 4;
        // A text that is a short name and an agency: `soniabonet | Getty Images`.
        let (start, clean) = if short && right.len() <= 40 {
            (0, true)
        } else {
            names_start(left)
        };
        let body = whole.get(start..)?;
        let lead = Lead {
            words: cue,
            body: start,
            strength: if clean { Strength::Strong } else { Strength::Weak },
        };
        let fits = start < left.len() && (start == 0 && short || names::is_body(body));
        fits.then(|| credit(text, outer_start(text, start)..text.len(), start..end, &lead))
    })
}

/// A credit of a house photographer behind a sentence: `…on a phone. Jane Doe/The Example`, `Jane Doe for The Example`.
fn outlet(text: &str) -> Option<Credit> {
    let end = trimmed_end(text);
    let whole = text.get(..end)?;
    let (at, len) = [" for ", "/"]
        .into_iter()
        .filter_map(|sep| whole.rfind(sep).map(|at| (at, sep.len())))
        .max()?;
    let left = whole.get(..at)?.trim_end();
    let right = whole.get(at + len..)?.trim();
    let (start, clean) = names_start(left);
    let name = left.get(start..)?;
    let titled = |s: &str| s.split_whitespace().all(|w| w.starts_with(char::is_uppercase));
    let count = |s: &str| s.split_whitespace().count();
    let fits =
        clean && (2..=4).contains(&count(name)) && titled(name) && (1..=4).contains(&count(right)) && titled(right);
    let lead = Lead {
        words: start..end,
        body: start,
        strength: Strength::Weak,
    };
    fits.then(|| credit(text, outer_start(text, start)..text.len(), start..end, &lead))
}

/// Where the names that end the text start, walking back over capitalised words; and whether a sentence's end, a mark or
/// the text's start stands before them.
fn names_start(text: &str) -> (usize, bool) {
    const MAX_WORDS: usize = 5;
    let mut start = text.len();
    for _ in 0..MAX_WORDS {
        let head = text.get(..start).unwrap_or_default().trim_end();
        let word_at = head.rfind(char::is_whitespace).map_or(0, |at| {
            at + head.get(at..).and_then(|s| s.chars().next()).map_or(1, char::len_utf8)
        });
        let word = head.get(word_at..).unwrap_or_default();
        // A sentence's end inside the word is where a renderer glued the credit on.
        if let Some((at, c)) = word
            .char_indices()
            .rev()
            .skip(1)
            .find(|(_, c)| matches!(c, '.' | '!' | '?' | '”' | '。'))
        {
            let after = word_at + at + c.len_utf8();
            if at > 2 && text.get(after..).is_some_and(|s| s.starts_with(char::is_uppercase)) {
                return (after, true);
            }
        }
        let initial = word.chars().filter(|c| c.is_alphanumeric()).count() < 2 || word.matches('.').count() > 1;
        if word.is_empty()
            || word.ends_with(['!', '?', ':', '”', '"', ')', '|', '—', '–', '。'])
            || word.ends_with('.') && !initial
        {
            return (start, true);
        }
        if word.starts_with(char::is_lowercase) && !agencies::closes(word).is_some_and(|at| at == 0) {
            return (start, false);
        }
        start = word_at;
    }
    (start, start == 0)
}

fn credit(text: &str, outer: Range<usize>, span: Range<usize>, lead: &Lead) -> Credit {
    let words = text.get(lead.words.clone()).unwrap_or_default();
    let giver = leads::GIVER.iter().any(|giver| contains_phrase(words, giver));
    let names = names::read(text.get(lead.body..span.end).unwrap_or_default(), giver);
    let cue = lead.words.clone();
    Credit {
        outer,
        span,
        cue,
        photographer: names.photographer,
        agencies: names.agencies,
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

fn is_mark(c: char) -> bool {
    matches!(c, ':' | '：' | '=' | '＝' | '|' | '｜' | '-' | '–' | '—' | '/')
}

/// The bytes at which a credit without a mark may open: the start, and behind the end of a sentence or a mark.
fn credit_positions(text: &str) -> impl Iterator<Item = usize> {
    text.char_indices()
        .map(|(at, _)| at)
        .filter(|at| is_credit_position(text, *at))
}

fn is_credit_position(text: &str, at: usize) -> bool {
    let (Some(head), Some(rest)) = (text.get(..at), text.get(at..)) else {
        return false;
    };
    if rest.starts_with(char::is_whitespace) {
        return false;
    }
    let before = head.trim_end();
    let sign = rest.starts_with('©') && head.len() > before.len();
    sign || before.is_empty()
        || before.ends_with(|c: char| {
            matches!(
                c,
                '.' | '!'
                    | '?'
                    | ':'
                    | ';'
                    | ','
                    | '|'
                    | '｜'
                    | '/'
                    | '—'
                    | '–'
                    | '('
                    | '（'
                    | '['
                    | '…'
                    | '”'
                    | '"'
                    | '’'
                    | '»'
                    | '•'
            ) || matches!(
                c,
                ')' | '。' | '।' | '۔' | '؟' | '」' | '、' | '，' | '】' | '■' | '＝' | '='
            ) || c == '-' && before.ends_with(" -")
        })
}

/// Where a phrase that ends the text starts, if it stands as a whole word and case is disregarded.
fn phrase_start(text: &str, phrase: &str) -> Option<usize> {
    let mut chars = text.char_indices().rev();
    let mut start = text.len();
    for want in phrase.chars().rev() {
        let (at, c) = chars.next()?;
        if !same_letter(c, want) {
            return None;
        }
        start = at;
    }
    let before = text.get(..start)?.chars().next_back();
    let glued = text.get(start..)?.starts_with(char::is_uppercase) && before.is_some_and(|c| !c.is_alphanumeric());
    let whole = before.is_none_or(|c| {
        !c.is_alphanumeric() || names::is_uncased(phrase) && !phrase.contains(char::is_whitespace) && is_break(c)
    });
    (glued || whole).then_some(start)
}

/// A letter of another script than the phrase's, such as a digit before `写真`, parts words as a space does.
fn is_break(c: char) -> bool {
    c.is_ascii_alphanumeric()
}

/// The length of a phrase that opens the text as a whole word, case disregarded.
fn phrase_len(text: &str, phrase: &str) -> Option<usize> {
    let mut chars = text.char_indices();
    for want in phrase.chars() {
        let (_, c) = chars.next()?;
        if !same_letter(c, want) {
            return None;
        }
    }
    let len = chars.next().map_or(text.len(), |(at, _)| at);
    let rest = text.get(len..)?;
    (phrase.ends_with('.') || !rest.starts_with(char::is_alphanumeric)).then_some(len)
}

/// Whether a phrase stands in a text: as whole words, or anywhere in a script that puts no space between words.
fn contains_phrase(text: &str, phrase: &str) -> bool {
    text.char_indices().any(|(at, _)| {
        let opens = text
            .get(..at)
            .is_some_and(|head| !head.ends_with(char::is_alphanumeric));
        (opens || names::is_uncased(phrase)) && text.get(at..).is_some_and(|rest| phrase_len(rest, phrase).is_some())
    })
}

fn same_letter(c: char, lower: char) -> bool {
    match c.is_ascii() {
        true => c.to_ascii_lowercase() == lower,
        false => c == lower || !lower.is_ascii() && c.to_lowercase().next() == Some(lower),
    }
}
