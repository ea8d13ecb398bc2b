//! Credits without a lead-in, told by a name or a list of names that ends the text: `Jane Doe/Getty Images`, `REUTERS`.

use super::lead_in::Lead;
use super::{Credit, Strength, agencies, credit, names, outer_start, trimmed_end};

/// What stands before an agency that passes a picture on.
const VIA: &str = " via ";

/// A credit told by an agency in a list of names: `Jane Doe/Getty Images`, `REUTERS/Jane Doe`, `Jane Doe via AFP`.
pub(super) fn listed(text: &str) -> Option<Credit> {
    const REACH: usize = 120;
    let end = trimmed_end(text);
    let whole = text.get(..end)?;
    let from = (end.saturating_sub(REACH)..end).find(|at| whole.is_char_boundary(*at))?;
    let tail = whole.get(from..)?;
    if !may_be_listed(tail.as_bytes()) {
        return None;
    }
    let mut separators = tail.bytes().enumerate().filter_map(|(at, byte)| match byte {
        b'/' | b'|' => Some((from + at, 1)),
        b' ' if tail.get(at..)?.starts_with(VIA) => Some((from + at, VIA.len())),
        // The first byte of the wide ones.
        0xEF => tail
            .get(at..)?
            .starts_with(['／', '｜'])
            .then_some((from + at, '／'.len_utf8())),
        _ => None,
    });
    separators.find_map(|(at, len)| {
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
        fits.then(|| credit(outer_start(text, start)..text.len(), start..end, lead))
    })
}

/// Whether a text has one of the separators of a list of names. Most have none.
fn may_be_listed(text: &[u8]) -> bool {
    let stands_at = |at: &usize| {
        text.get(at.saturating_sub(1)..)
            .is_some_and(|text| text.starts_with(VIA.as_bytes()))
    };
    memchr::memchr3(b'/', b'|', 0xEF, text).is_some() || memchr::memchr_iter(b'v', text).any(|at| stands_at(&at))
}

/// An agency's name that ends the text behind a sentence, or is all of it: `Boats at rest. Getty Images`.
pub(super) fn agency(text: &str) -> Option<Credit> {
    let end = trimmed_end(text);
    let whole = text.get(..end)?;
    let name = whole.strip_suffix(".com").unwrap_or(whole);
    let start = agencies::closes(name)?;
    let before = text.get(..start)?.trim_end();
    let last_word = before.rsplit(' ').next().unwrap_or_default();
    // `T. Rex` is a name.
    let is_initial = last_word.chars().count() < 3 && last_word.ends_with('.');
    let stands_apart = before.is_empty() || before.ends_with(['.', '!', '?', '”', '"', '|', '—', '–']) && !is_initial;
    let strength = match agencies::without_photo(name) {
        Some(name) if agencies::closes(name).is_some() => Strength::Strong,
        _ => Strength::Weak,
    };
    let lead = Lead {
        words: start..end,
        body: start,
        strength,
    };
    stands_apart.then(|| credit(outer_start(text, start)..text.len(), start..end, lead))
}

/// A credit of a house photographer behind a sentence: `…on a phone. Jane Doe/The Example`, `Jane Doe for The Example`.
pub(super) fn outlet(text: &str) -> Option<Credit> {
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
    fits.then(|| credit(outer_start(text, start)..text.len(), start..end, lead))
}

/// Where the names that end the text start, walking back over capitalised words; and whether a sentence's end, a mark or
/// the text's start stands before them.
pub(super) fn names_start(text: &str) -> (usize, bool) {
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
        if word.starts_with(char::is_lowercase) && agencies::closes(word) != Some(0) {
            return (start, false);
        }
        start = word_at;
    }
    (start, start == 0)
}
