//! Numbered links: `[1]anchor` in the text, and the list of the targets behind it.
//!
//! In: the rows of a text. Out: the text's parts, each with the targets that its list gives; and, of a block, the draft
//! whose links have their targets and whose numbers are gone. A text of several dumps has several lists.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use super::draft::{Draft, Place, Target};
use super::layout::{self, Piece, Rules};
use super::rows::Row;

/// A stretch of rows, and the targets of the numbers in it.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) rows: Range<usize>,
    pub(super) targets: BTreeMap<u32, String>,
}

/// What stands above a list of targets, in the languages that programs speak, lower-case and without its colon.
const TITLES: &[&str] = &[
    "references",
    "links",
    "visible links",
    "hidden links",
    "verweise",
    "sichtbare links",
    "versteckte links",
    "références",
    "liens visibles",
    "liens cachés",
    "riferimenti",
    "referencias",
    "enlaces visibles",
    "referenties",
    "zichtbare links",
    "henvisninger",
    "viitteet",
    "ссылки",
    "reference",
    "viited",
    "referanslar",
    "tham chiếu",
    "referințe",
    "referenser",
    "odkazy",
    "hivatkozások",
    "odnośniki",
    "referências",
    "посилання",
    "参考",
    "参照",
];

/// Whether a row stands above a list of targets.
pub(super) fn is_title(row: &Row<'_>) -> bool {
    let text = row.text.trim_end_matches(':');
    text.len() <= 40 && TITLES.contains(&text.to_lowercase().as_str())
}

/// A line of a list of targets: its number and its target.
pub(super) fn entry<'t>(row: &Row<'t>) -> Option<(u32, &'t str)> {
    let (number, rest) = numbered(row)?;
    // links tells a picture's target from a page's.
    let target = rest.strip_prefix("Image: ").unwrap_or(rest);
    is_target(target).then_some((number, target))
}

/// The number that a row begins with, and what follows it.
fn numbered<'t>(row: &Row<'t>) -> Option<(u32, &'t str)> {
    let text = row.text.strip_prefix('[').unwrap_or(row.text);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(digits).filter(|_| (1..=6).contains(&digits))?;
    let rest = rest.strip_prefix(['.', ']'])?.trim_start();
    Some((number.parse().ok()?, rest))
}

/// Whether a text is a target, as a list has it.
fn is_target(text: &str) -> bool {
    // A target may have been decoded, its spaces with it.
    let first = local(text.split(' ').next().unwrap_or_default());
    let is_path = first.contains(':') || first.starts_with(['/', '#', '?']);
    let is_url = first.contains("://") || first.starts_with("mailto:") || first.starts_with("javascript:");
    is_url || is_path && !text.contains(' ')
}

/// The targets of a list, and how many rows it has. What has no target (a button) has an empty one.
fn list(rows: &[Row<'_>]) -> Option<(usize, BTreeMap<u32, String>)> {
    let mut targets = BTreeMap::new();
    let mut last = 0;
    let mut at = 0;
    while let Some(row) = rows.get(at) {
        at += 1;
        // elinks puts a target under its title, which may look like a target itself: `17:00`, `#budget`.
        let below = rows
            .get(at)
            .filter(|next| next.indent > row.indent && numbered(next).is_none() && is_target(next.text));
        let (number, target) = match (entry(row), numbered(row), below) {
            (_, Some((number, _)), Some(below)) if number > last && !row.gap => {
                at += 1;
                (number, below.text)
            }
            (Some(entry), ..) => entry,
            _ if is_title(row) => continue,
            (None, Some((number, _)), None) if number > last && !row.gap => (number, ""),
            _ => {
                at -= 1;
                let Some(len) = rest_of_target(rows.get(at..).unwrap_or_default(), last) else {
                    break;
                };
                let rest = rows.iter().skip(at).take(len);
                let target: &mut String = targets.entry(last).or_default();
                for row in rest {
                    target.push(' ');
                    target.push_str(row.text);
                }
                at += len;
                continue;
            }
        };
        last = number;
        targets.entry(number).or_insert_with(|| local(target).to_owned());
    }
    targets
        .values()
        .any(|target| !target.is_empty())
        .then_some((at, targets))
}

/// How many rows at the beginning of some are the rest of a target: the text of a mail that a link writes has line breaks.
/// The next target of the list follows them, or its title.
fn rest_of_target(rows: &[Row<'_>], last: u32) -> Option<usize> {
    const MOST: usize = 8;
    let is_next = |row: &Row<'_>| {
        let has_title = numbered(row).filter(|_| !row.gap);
        let next = entry(row).or(has_title);
        next.is_some_and(|(number, _)| number == last.saturating_add(1))
    };
    let len = rows.iter().take(MOST + 1).position(is_next)?;
    (last > 0 && len > 0).then_some(len)
}

/// Parts a text at its lists of targets, which belong to no part.
pub(super) fn parts(rows: &[Row<'_>]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < rows.len() {
        let titles = rows
            .get(at..)
            .unwrap_or_default()
            .iter()
            .take_while(|row| is_title(row))
            .count();
        let found = rows.get(at + titles..).filter(|_| titles > 0).and_then(list);
        let Some((len, targets)) = found else {
            at += titles.max(1);
            continue;
        };
        parts.push(Part {
            rows: start..at,
            targets,
        });
        at += titles + len;
        start = at;
    }
    if start < rows.len() {
        parts.push(Part {
            rows: start..rows.len(),
            targets: BTreeMap::new(),
        });
    }
    parts
}

/// The drafts of rows, by a renderer's rules.
pub(super) fn drafts<'t>(rows: &[Row<'t>], rules: &Rules) -> Vec<Draft<'t>> {
    let mut drafts: Vec<Draft<'t>> = Vec::new();
    for part in parts(rows) {
        let pieces = layout::pieces(rows.get(part.rows).unwrap_or_default(), rules);
        let mut targets = part.targets;
        let mut has_carried = false;
        let mut numbers = numbers(&pieces, &targets, rules.counts_all).into_iter().peekable();
        for (index, piece) in pieces.into_iter().enumerate() {
            let mut own = Vec::new();
            while let Some(number) = numbers.next_if(|number| number.piece == index) {
                own.push(number);
            }
            let mut draft = draft(piece, &own, &mut targets, rules);
            // A link around blocks has its number in a row of its own.
            if std::mem::take(&mut has_carried) {
                let carried = drafts.pop().map(|before| before.targets).unwrap_or_default();
                draft.targets.splice(0..0, carried);
            }
            has_carried = draft.text.is_empty() && !draft.targets.is_empty();
            drafts.push(draft);
        }
        drafts.push(Draft::of_targets(targets.into_values().filter(|href| !href.is_empty())));
    }
    drafts
}

/// A target without the machine that a program put before the path of a page that it read from a file, or the hyphen that
/// w3m puts before a fragment of a page that it read from a pipe.
fn local(target: &str) -> &str {
    if let Some(fragment) = target.strip_prefix('-').filter(|rest| rest.starts_with('#')) {
        return fragment;
    }
    let path = target
        .strip_prefix("file://localhost")
        .or_else(|| target.strip_prefix("file://"));
    path.filter(|path| path.starts_with('/')).unwrap_or(target)
}

/// A number in brackets.
#[derive(Debug, Clone, Copy)]
struct Number {
    /// The piece that it stands in, and the bytes that it takes there.
    piece: usize,
    at: usize,
    len: usize,
    value: u32,
}

/// The numbers that a renderer put before anchors. They rise from the first to the last, so those of the page's own
/// (`[2]` behind a sentence) are the ones that are not in the longest sequence that rises.
///
/// A program that counts pictures and controls too leaves them out of its list.
fn numbers(pieces: &[Piece<'_>], targets: &BTreeMap<u32, String>, counts_all: bool) -> Vec<Number> {
    /// So many of these may follow the last link of a page.
    const BEHIND: u32 = 50;
    let Some(most) = targets.keys().next_back() else {
        return Vec::new();
    };
    let last = most + if counts_all { BEHIND } else { 0 };
    let mut all: Vec<Number> = Vec::new();
    for (piece, text) in pieces.iter().map(|piece| &*piece.text).enumerate() {
        for at in memchr::memchr_iter(b'[', text.as_bytes()) {
            let Some((value, len)) = text.get(at..).and_then(mark) else {
                continue;
            };
            // A number without a target is a form's; its control follows.
            let rest = text.get(at + len..).unwrap_or_default();
            let is_control = rest.starts_with(['[', '(', '_']);
            let is_own = is_control || counts_all && !rest.starts_with(' ') && !is_note(text, at);
            if value <= last && (targets.contains_key(&value) || is_own) {
                all.push(Number { piece, at, len, value });
            }
        }
    }
    longest_rising(&all)
}

/// Whether a number stands close behind a word or the end of a sentence, as the note that one is told by does.
fn is_note(text: &str, at: usize) -> bool {
    char_before(text, at).is_some_and(|c| c.is_alphanumeric() || ".,;:!?\"”’»)]".contains(c))
}

/// The longest sequence of numbers that rise; of equals the one that comes first.
fn longest_rising(all: &[Number]) -> Vec<Number> {
    // The places of the smallest numbers that sequences of each length end with, and the place before each place.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(all.len());
    let value = |place: &usize| all.get(*place).map_or(0, |number| number.value);
    for (place, number) in all.iter().enumerate() {
        let len = ends.partition_point(|end| value(end) < number.value);
        before.push(len.checked_sub(1).and_then(|last| ends.get(last)).copied());
        match ends.get_mut(len) {
            Some(end) if value(end) == number.value => {}
            Some(end) => *end = place,
            None => ends.push(place),
        }
    }
    let last = ends.last().copied();
    let places = std::iter::successors(last, |place| before.get(*place).copied().flatten());
    let mut rising: Vec<Number> = places.filter_map(|place| all.get(place).copied()).collect();
    rising.reverse();
    rising
}

/// Makes a draft of a block: its numbers become links, and what stands for pictures becomes pictures.
fn draft<'t>(piece: Piece<'t>, numbers: &[Number], targets: &mut BTreeMap<u32, String>, rules: &Rules) -> Draft<'t> {
    if piece.is_even() && memchr::memchr(b'[', piece.text.as_bytes()).is_none() {
        return Draft::of_piece(piece);
    }
    let mut draft = Draft {
        text: Cow::Owned(String::with_capacity(piece.text.len())),
        kind: piece.kind,
        gap: piece.gap,
        ..Draft::default()
    };
    let mut numbers = numbers.iter().peekable();
    let mut written = 0;
    for open in memchr::memchr_iter(b'[', piece.text.as_bytes()) {
        if open < written {
            continue;
        }
        let rest = piece.text.get(open..).unwrap_or_default();
        if let Some(number) = numbers.next_if(|number| number.at == open) {
            draft.push(piece.text.get(written..open).unwrap_or_default());
            written = open + number.len;
            if let Some(href) = targets.remove(&number.value).filter(|href| !href.is_empty()) {
                let place = Place::Start(draft.text.len());
                draft.targets.push(Target { place, href });
            }
        } else if let Some((inner, len)) = rules
            .lowered
            .then(|| lowered(rest, char_before(&piece.text, open)))
            .flatten()
        {
            draft.push(piece.text.get(written..open).unwrap_or_default());
            draft.push(inner);
            written = open + len;
        } else if let Some((name, len)) = placeholder(rest, piece.text.len(), rules) {
            draft.push(piece.text.get(written..open).unwrap_or_default());
            written = open + len;
            if !name.is_empty() {
                draft.picture(name, String::new());
            }
        }
    }
    draft.push(piece.text.get(written..).unwrap_or_default());
    draft.trim();
    draft
}

/// Figures that stand low behind a letter (`CO[2]`), and the length that they take in brackets.
fn lowered(text: &str, before: Option<char>) -> Option<(&str, usize)> {
    let (_, len) = mark(text).filter(|_| before.is_some_and(char::is_alphabetic))?;
    Some((text.get(1..len - 1)?, len))
}

/// The character before a byte.
fn char_before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// The longest words that stand for a picture or a control, in bytes.
const LONGEST_PLACEHOLDER: usize = 2000;

/// Around the markup of a formula, which lynx shows as it is.
const FORMULA: &str = "[MATH:";
const FORMULA_END: &str = ":MATH]";

/// The name of the picture, empty for a control, that words in brackets stand for, and their length.
fn placeholder(text: &str, block: usize, rules: &Rules) -> Option<(String, usize)> {
    if let Some(formula) = text.strip_prefix(FORMULA) {
        // The next one begins no formula within this: many that do not end are each read once.
        let at = memchr::memmem::find(formula.as_bytes(), b"MATH")?;
        let is_end = formula.get(at.checked_sub(1)?..)?.starts_with(FORMULA_END);
        return is_end.then_some((String::new(), FORMULA.len() + at - 1 + FORMULA_END.len()));
    }
    let end = memchr::memchr2(b']', b'[', text.get(1..)?.as_bytes())? + 1;
    let inner = text
        .get(1..end)
        .filter(|inner| text.as_bytes().get(end) == Some(&b']') && inner.len() <= LONGEST_PLACEHOLDER)?;
    if matches!(inner, " " | "X" | "*") {
        return Some((String::new(), end + 1));
    }
    (rules.picture)(inner, end + 1 == block).then(|| (inner.split(' ').collect(), end + 1))
}

/// The number in brackets that a text begins with, and its length.
fn mark(text: &str) -> Option<(u32, usize)> {
    let digits = text.strip_prefix('[')?;
    let len = digits.len() - digits.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let number = digits.get(..len).filter(|_| (1..=6).contains(&len))?;
    digits.get(len..)?.strip_prefix(']')?;
    Some((number.parse().ok()?, len + 2))
}

#[cfg(test)]
mod tests;
