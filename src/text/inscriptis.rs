//! inscriptis: nothing is wrapped, nested elements are indented, links are Markdown's or not shown, tables are aligned.

use super::draft::Draft;
use super::layout::{self, Marker, Rules};
use super::markdown::{self, Definitions};
use super::rows::{self, Row};

const RULES: Rules = Rules { marker, ..Rules::PLAIN };

pub(super) fn read(text: &str) -> Vec<Draft<'static>> {
    let text = anchors_on_one_row(text);
    let rows = rows::read(&text);
    let mut definitions = Definitions::default();
    let mut drafts = Vec::new();
    layout::each_piece(&rows, &RULES, |piece| {
        let draft = markdown::read_inline(&piece.text, &mut definitions, false);
        drafts.push(Draft {
            kind: piece.kind,
            gap: piece.gap,
            ..draft
        });
    });
    drafts
}

fn marker(row: &Row<'_>) -> Option<Marker> {
    let marker =
        layout::bullet(row.text, |c| matches!(c, '*' | '+' | 'o' | '-' | '•')).or_else(|| layout::number(row.text))?;
    (row.indent > 0).then_some(marker)
}

/// The most rows that are looked at for the end of an anchor.
const MOST_ROWS: usize = 24;

/// Puts brackets of links that hold blocks, and so run over rows, around each of these rows.
fn anchors_on_one_row(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len() + 1);
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let rest = lines.get(at + 1..).unwrap_or_default();
        let found = opened(line).and_then(|open| Some((open, closing(rest)?)));
        let Some((open, (count, target, behind))) = found else {
            out.push_str(line);
            out.push('\n');
            at += 1;
            continue;
        };
        let (before, first) = line.split_at_checked(open).unwrap_or((line, ""));
        out.push_str(before);
        let first = first.get(1..).unwrap_or_default();
        for inner in std::iter::once(&first).chain(rest.iter().take(count)) {
            let anchor = inner.trim();
            if anchor.is_empty() {
                out.push('\n');
                continue;
            }
            let margin = inner.len() - inner.trim_start().len();
            out.push_str(inner.get(..margin).unwrap_or_default());
            for part in ["[", anchor, target, "\n"] {
                out.push_str(part);
            }
        }
        out.push_str(behind);
        out.push('\n');
        at += count + 2;
    }
    out
}

/// Where in a line the bracket stands that nothing on it closes.
fn opened(line: &str) -> Option<usize> {
    let open = line.rfind('[')?;
    (!line.get(open..)?.contains(']')).then_some(open)
}

/// How many lines of an anchor stand before its end; the mark of that end, and what follows it.
fn closing<'t>(lines: &[&'t str]) -> Option<(usize, &'t str, &'t str)> {
    for (count, line) in lines.iter().take(MOST_ROWS).enumerate() {
        let line = line.trim_start();
        if line.starts_with("](") {
            let (mark, behind) = line.split_at_checked(line.find(')')? + 1)?;
            return Some((count, mark, behind));
        }
        if line.contains('[') {
            return None;
        }
    }
    None
}
