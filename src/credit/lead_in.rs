//! Credits that a lead-in opens: `Photograph: …`, `Fot. …`, `© …`.

use std::ops::Range;
use std::sync::LazyLock;

use super::phrases::{Phrases, phrase_len, phrase_start};
use super::{Credit, Strength, agencies, credit, leads, names, outer_start, trimmed_end};

/// A lead-in: its words with the mark, and where the names begin.
pub(super) struct Lead {
    pub(super) words: Range<usize>,
    pub(super) body: usize,
    pub(super) strength: Strength,
}

/// The phrases of [`leads`] as they are looked up.
struct Leads {
    /// By the last letter.
    marked: Phrases,
    vague: Phrases,
    nameless: Phrases,
    /// By the first letter.
    before_name: Phrases,
    giver: Phrases,
}

/// Built from constants on first use, and never changed.
static LEADS: LazyLock<Leads> = LazyLock::new(|| {
    let marked = leads::MARKED.iter().flat_map(|(_, phrases)| phrases.iter());
    let of_words = leads::BEFORE_NAME
        .iter()
        .filter(|phrase| phrase.ends_with(char::is_alphabetic) && phrase.contains(' '));
    Leads {
        marked: Phrases::by_last(marked.chain(of_words).copied()),
        vague: Phrases::by_last(leads::VAGUE.iter().copied()),
        nameless: Phrases::by_last(leads::NAMELESS.iter().copied()),
        before_name: Phrases::by_first(leads::BEFORE_NAME.iter().copied()),
        giver: Phrases::by_first(leads::GIVER.iter().copied()),
    }
});

/// A credit that a lead-in opens and the end of the text closes; the first lead-in with names behind it counts.
pub(super) fn led(text: &str) -> Option<Credit> {
    // Most texts begin with no lead-in, and have nothing behind which one may stand.
    let may_have_marks = || !text.trim_end_matches(['.', '!', '?']).bytes().all(is_of_words);
    if !LEADS.before_name.may_begin(text.trim_start()) && !may_have_marks() {
        return None;
    }
    let end = trimmed_end(text);
    let from = reach(text, end);
    let valid = |lead: &Lead| text.get(lead.body..end).is_some_and(names::is_body);
    let (mut marked, mut named): (Option<Lead>, Option<Lead>) = (None, None);
    for (at, c, opens) in signs_and_openings(text, from) {
        if is_mark(c) {
            marked = marked_lead(text, at, c.len_utf8()).filter(valid);
            // Whatever opens behind the mark opens behind its words, too.
            if marked.is_some() {
                break;
            }
        }
        if named.is_none() && opens {
            named = named_lead(text, at).filter(valid);
        }
    }
    let lead = [marked, named]
        .into_iter()
        .flatten()
        .min_by_key(|lead| lead.words.start)?;
    let start = lead.words.start;
    Some(credit(outer_start(text, start)..text.len(), start..end, lead))
}

/// The lead-in that ends in the mark at a byte.
pub(super) fn marked_lead(text: &str, at: usize, mark_len: usize) -> Option<Lead> {
    let mark = text.get(at..at + mark_len)?;
    let head = text.get(..at)?;
    // Most hyphens join two words.
    if mark == "-" && !head.ends_with(' ') {
        return None;
    }
    let before = head.trim_end();
    let starts = |phrases: &Phrases| phrases.ending(before).filter_map(|p| phrase_start(before, p)).min();
    let strong = starts(&LEADS.marked);
    let vague = || starts(&LEADS.vague);
    let (start, strength) = match strong {
        Some(start) => (start, Strength::Strong),
        None => (vague()?, Strength::Weak),
    };
    let capital = !text.get(start..)?.starts_with(char::is_lowercase);
    let placed = is_credit_position(text, start);
    let behind_word = text.get(..start)?.trim_end().ends_with(char::is_alphanumeric);
    let plain_mark = matches!(mark, ":" | "：" | "=" | "＝");
    let fits = if plain_mark {
        placed || capital && behind_word && strength == Strength::Strong
    } else {
        placed && capital
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
        let names = body.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '–' | ',' | ' '));
        let by_agency = agencies::closes(body.get(..trimmed_end(body))?).is_some();
        let barred = text.get(..at)?.trim_end().ends_with(['|', '—', '–', '/', '(']);
        let undated = names.len() == body.len();
        // A `©` that opens a text or has a year, and names no agency, may be the site's own notice.
        let strength = if by_agency || barred || at > 0 && undated {
            Strength::Strong
        } else {
            Strength::Weak
        };
        let words = at..at + sign.trim_end().len();
        return Some(Lead {
            words,
            body: text.len() - names.len(),
            strength,
        });
    }
    let len = LEADS
        .before_name
        .beginning(rest)
        .filter_map(|phrase| phrase_len(rest, phrase))
        .max()?;
    let after = rest.get(len..)?;
    let body = after.trim_start();
    let open = body.chars().next()?;
    let phrase = rest.get(..len)?;
    let spaced = after.len() > body.len() || phrase.ends_with(['.', '…']);
    let head = text.get(..at)?.trim_end();
    let behind_mark = head.ends_with(['(', '（', '[', '|', '—', '–', '-', '/', ',', ';']);
    let capital = behind_mark || !rest.starts_with(char::is_lowercase);
    // `Courtesy of the Harbour Museum`.
    let opens_name =
        !open.is_lowercase() || (phrase.ends_with(" of") || phrase.ends_with(" by")) && body.starts_with("the ");
    if !spaced || !capital || !opens_name || phrase == "via" && !behind_mark {
        return None;
    }
    // A bare `Photo` or `Courtesy` that opens a text may be its subject.
    let is_bare = !phrase.contains([' ', '.', '…']);
    let strength = if at == 0 && is_bare && agencies::opens(body).is_none() {
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

/// A credit that names nobody and ends the text: `File photo`.
pub(super) fn nameless(text: &str) -> Option<Credit> {
    let end = trimmed_end(text);
    let whole = text.get(..end)?;
    let starts = LEADS
        .nameless
        .ending(whole)
        .filter_map(|phrase| phrase_start(whole, phrase));
    let start = starts.min().filter(|start| is_credit_position(text, *start))?;
    let lead = Lead {
        words: start..end,
        body: end,
        strength: Strength::Strong,
    };
    let is_all = text.get(..start)?.trim().is_empty();
    let capital = !text.get(start..)?.starts_with(char::is_lowercase);
    (capital || is_all).then(|| credit(outer_start(text, start)..text.len(), start..end, lead))
}

/// The first byte at which the lead-in of a credit may stand that ends the text at `end`.
fn reach(text: &str, end: usize) -> usize {
    /// No lead-in is longer, in bytes, with the years behind a `©`.
    const LEAD_BYTES: usize = 160;
    let bytes_a_char = if text.is_ascii() { 1 } else { 4 };
    let from = end.saturating_sub(names::MAX_CHARS * bytes_a_char + LEAD_BYTES);
    (from..end).find(|at| text.is_char_boundary(*at)).unwrap_or(end)
}

/// Whether a lead-in may end in a character.
fn is_mark(c: char) -> bool {
    matches!(c, ':' | '=' | '|' | '-' | '/' | '–' | '—' | '：' | '＝' | '｜')
}

/// The characters from a byte on that are not of words or begin some, each with whether a lead-in without a mark may open
/// there: at the start, and behind the end of a sentence or a mark.
fn signs_and_openings(text: &str, from: usize) -> impl Iterator<Item = (usize, char, bool)> {
    let mut before = Before::of(text.get(..from).unwrap_or_default());
    let mut next = from;
    std::iter::from_fn(move || {
        let at = next;
        let c = text.get(at..)?.chars().next()?;
        let opens = before.lets_open(c) && may_open(text.get(at..)?, c);
        before.add(c);
        next = at + c.len_utf8();
        if c != ' ' && text.as_bytes().get(at).is_some_and(|byte| is_of_words(*byte)) {
            // Nothing opens within a word, nor in the words behind it.
            let rest = text.as_bytes().get(next..)?;
            next += rest.iter().position(|byte| !is_of_words(*byte)).unwrap_or(rest.len());
            if text.get(..next)?.ends_with(' ') {
                before.add(' ');
            }
        }
        Some((at, c, opens))
    })
}

/// Whether a byte is of words and the spaces between them, behind which nothing opens. Of the characters that are not of
/// ASCII some are marks; those that begin with other bytes are not.
fn is_of_words(byte: u8) -> bool {
    OF_WORDS.get(usize::from(byte)) == Some(&true)
}

#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
const OF_WORDS: [bool; 256] = {
    let mut of_words = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        of_words[byte] = (byte as u8).is_ascii_alphanumeric()
            || matches!(byte as u8, b' ' | b'\'' | 0x80..=0xBF | 0xC3..=0xD7 | 0xE4..=0xED);
        byte += 1;
    }
    of_words
};

/// Whether a lead-in without a mark may open with a character and what stands behind it.
fn may_open(text: &str, c: char) -> bool {
    matches!(c, '©' | '(') || LEADS.before_name.may_begin(text)
}

fn is_credit_position(text: &str, at: usize) -> bool {
    let head = text.get(..at).unwrap_or_default();
    let opening = text.get(at..).and_then(|rest| rest.chars().next());
    opening.is_some_and(|c| Before::of(head).lets_open(c))
}

/// What stands before a character.
#[derive(Default)]
struct Before {
    /// The last character that is no white space.
    last: Option<char>,
    /// Whether that is a hyphen behind a space.
    is_dash: bool,
    /// Whether white space follows it.
    is_spaced: bool,
    /// Whether the character right before is a space.
    by_space: bool,
}

impl Before {
    fn of(head: &str) -> Self {
        let words = head.trim_end();
        Before {
            last: words.chars().next_back(),
            is_dash: words.ends_with(" -"),
            is_spaced: words.len() < head.len(),
            by_space: head.ends_with(' '),
        }
    }

    fn add(&mut self, c: char) {
        if c.is_whitespace() {
            self.is_spaced = true;
        } else {
            self.is_dash = c == '-' && self.by_space;
            self.last = Some(c);
            self.is_spaced = false;
        }
        self.by_space = c == ' ';
    }

    /// Whether a credit may open with a character that stands here.
    fn lets_open(&self, c: char) -> bool {
        !c.is_whitespace() && (c == '©' && self.is_spaced || self.is_dash || self.last.is_none_or(is_end_or_mark))
    }
}

#[rustfmt::skip]
fn is_end_or_mark(c: char) -> bool {
    matches!(
        c,
        '.' | '!' | '?' | ':' | ';' | ',' | '|' | '｜' | '/' | '—' | '–' | '(' | '（' | '[' | '…' | '”' | '"' | '’' | '»'
        | '•' | ')' | '。' | '।' | '۔' | '؟' | '」' | '、' | '，' | '】' | '■' | '＝' | '='
    )
}

/// Whether the words of a lead-in announce who gave the picture: one of such phrases stands among them as whole words, or
/// anywhere in a script that puts no space between words.
pub(super) fn announces_giver(words: &str) -> bool {
    words.char_indices().any(|(at, _)| {
        let (head, rest) = words.split_at_checked(at).unwrap_or_default();
        if !LEADS.giver.may_begin(rest) {
            return false;
        }
        let opens = |phrase: &str| !head.ends_with(char::is_alphanumeric) || names::is_uncased(phrase);
        let mut phrases = LEADS.giver.beginning(rest);
        phrases.any(|phrase| phrase_len(rest, phrase).is_some() && opens(phrase))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copyright_sign_is_weak_where_it_may_be_the_sites_own() {
        for (text, expected, body) in [
            ("© Jane Calloway", Strength::Weak, "Jane Calloway"),
            ("© 2024 Jane Calloway", Strength::Weak, "Jane Calloway"),
            ("The bridge © 2023–24, Jane Calloway", Strength::Weak, "Jane Calloway"),
            ("The bridge © Jane Calloway", Strength::Strong, "Jane Calloway"),
            ("The bridge | © 2024 Jane Calloway", Strength::Strong, "Jane Calloway"),
            ("© 2024 AFP", Strength::Strong, "AFP"),
            ("The bridge (c) Jane Calloway", Strength::Strong, "Jane Calloway"),
        ] {
            let lead = named_lead(text, text.find(['©', '(']).unwrap()).unwrap();
            assert_eq!((lead.strength, &text[lead.body..]), (expected, body), "{text}");
        }
    }
}
