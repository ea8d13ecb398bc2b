//! Numbered links: `[1]anchor` in the text, and the list of the targets behind it.
//!
//! In: the rows of a text. Out: the text's parts, each with the targets that its list gives; and, of a block, the draft
//! whose links have their targets and whose numbers are gone. A text of several dumps has several lists.

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
    let text = row.text.strip_prefix('[').unwrap_or(row.text);
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = text.split_at_checked(digits)?;
    let rest = rest.strip_prefix(['.', ']'])?.trim_start();
    // links tells a picture's target from a page's.
    let target = rest.strip_prefix("Image: ").unwrap_or(rest);
    // A target may have been decoded, its spaces with it.
    let first = target.split(' ').next()?;
    let is_target =
        first.contains("://") || (first == target && (first.contains(':') || first.starts_with(['/', '#', '?'])));
    (is_target && digits <= 6).then_some((number.parse().ok()?, target))
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
        let is_list = titles > 0 && rows.get(at + titles).is_some_and(|row| entry(row).is_some());
        if !is_list {
            at += titles.max(1);
            continue;
        }
        let mut part = Part {
            rows: start..at,
            targets: BTreeMap::new(),
        };
        while let Some(row) = rows.get(at) {
            if let Some((number, target)) = entry(row) {
                part.targets.entry(number).or_insert_with(|| local(target).to_owned());
            } else if !is_title(row) {
                break;
            }
            at += 1;
        }
        start = at;
        parts.push(part);
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
pub(super) fn drafts(rows: &[Row<'_>], rules: &Rules) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    for part in parts(rows) {
        let rows = rows.get(part.rows).unwrap_or_default();
        let mut numbers = Numbers::of(part.targets);
        for piece in layout::pieces(rows, rules) {
            drafts.push(numbers.draft(piece));
        }
        drafts.push(Draft::of_targets(numbers.rest()));
    }
    drafts
}

/// A target without the machine that a program put before the path of a page that it read from a file.
fn local(target: &str) -> &str {
    let path = target
        .strip_prefix("file://localhost")
        .or_else(|| target.strip_prefix("file://"));
    path.filter(|path| path.starts_with('/')).unwrap_or(target)
}

/// The numbers of one part's text: which comes next, and which targets none has asked for.
pub(super) struct Numbers {
    targets: BTreeMap<u32, Option<String>>,
    last: u32,
}

impl Numbers {
    pub(super) fn of(targets: BTreeMap<u32, String>) -> Self {
        let targets = targets.into_iter().map(|(number, target)| (number, Some(target)));
        Numbers {
            targets: targets.collect(),
            last: 0,
        }
    }

    /// Makes a draft of a block: its numbers become links.
    pub(super) fn draft(&mut self, piece: Piece) -> Draft {
        let mut draft = Draft {
            kind: piece.kind,
            gap: piece.gap,
            ..Draft::default()
        };
        let mut written = 0;
        for open in memchr::memchr_iter(b'[', piece.text.as_bytes()) {
            let Some((number, len)) = piece.text.get(open..).and_then(mark) else {
                continue;
            };
            let Some(target) = self.take(number) else { continue };
            draft.push(piece.text.get(written..open).unwrap_or_default());
            written = open + len;
            draft.targets.push(Target {
                place: Place::Start(draft.text.len()),
                href: target,
            });
        }
        draft.push(piece.text.get(written..).unwrap_or_default());
        draft.trim();
        draft
    }

    /// The target of a number. Numbers rise, so one that does not was text of the page.
    fn take(&mut self, number: u32) -> Option<String> {
        if number <= self.last {
            return None;
        }
        let target = self.targets.get_mut(&number)?.take()?;
        self.last = number;
        Some(target)
    }

    /// The targets of which no number was met.
    pub(super) fn rest(self) -> impl Iterator<Item = String> {
        self.targets.into_values().flatten()
    }
}

/// The number in brackets that a text begins with, and its length.
fn mark(text: &str) -> Option<(u32, usize)> {
    let digits = text.strip_prefix('[')?;
    let len = digits.len() - digits.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let number = digits.get(..len).filter(|_| (1..=6).contains(&len))?;
    digits.get(len..)?.strip_prefix(']')?;
    Some((number.parse().ok()?, len + 2))
}
