//! Runs of short lines that are one block.
//!
//! In: drafts. Out: the same, the lines of each run in one. A page breaks the lines of one block (an address, a poem, the
//! values of a table), and most renderers show each break as they show the end of a block. The lines stay lines.

use crate::document::BlockKind;

use super::draft::Draft;

/// The longest line of a run, in bytes, and the fewest lines that make one.
const LONGEST_LINE: usize = 90;
const FEWEST: usize = 4;

/// Joins runs of loose lines without blank lines between them; `may_join` says of a line whether it may be in one at all.
pub(super) fn join(drafts: Vec<Draft>, may_join: impl Fn(&Draft) -> bool) -> Vec<Draft> {
    let is_loose = |draft: &Draft| {
        let is_sentence = draft.text.ends_with(['.', '!', '?', ':', '。']);
        draft.kind == BlockKind::Paragraph
            && !draft.text.is_empty()
            && draft.text.len() <= LONGEST_LINE
            && !is_sentence
            && may_join(draft)
    };
    let mut joined: Vec<Draft> = Vec::with_capacity(drafts.len());
    let mut run: Vec<Draft> = Vec::new();
    let is_there = |draft: &Draft| !draft.text.is_empty() || !draft.targets.is_empty() || !draft.pictures.is_empty();
    for draft in drafts.into_iter().filter(is_there) {
        let loose = is_loose(&draft);
        if draft.gap || !loose {
            end_run(&mut run, &mut joined);
        }
        if loose {
            run.push(draft);
        } else {
            joined.push(draft);
        }
    }
    end_run(&mut run, &mut joined);
    joined
}

fn end_run(run: &mut Vec<Draft>, joined: &mut Vec<Draft>) {
    if run.len() < FEWEST {
        joined.append(run);
        return;
    }
    let mut lines = run.drain(..);
    let Some(mut whole) = lines.next() else { return };
    lines.for_each(|line| whole.append(line));
    joined.push(whole);
}
