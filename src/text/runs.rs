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
    let is_line = |draft: &Draft| {
        draft.kind == BlockKind::Paragraph
            && !draft.text.is_empty()
            && draft.text.len() <= LONGEST_LINE
            && may_join(draft)
    };
    let mut joined: Vec<Draft> = Vec::with_capacity(drafts.len());
    let mut run: Vec<Draft> = Vec::new();
    let is_there = |draft: &Draft| !draft.text.is_empty() || !draft.targets.is_empty() || !draft.pictures.is_empty();
    for draft in drafts.into_iter().filter(is_there) {
        // The end of a sentence ends a run, and is of it when it goes on the line before.
        let ends_sentence = draft.text.ends_with(['.', '!', '?', ':', '。']);
        let goes_on = || {
            let is_open = run.last().is_some_and(|last| last.text.ends_with([',', ';', '–', '—']));
            is_open && !draft.gap && draft.text.starts_with(char::is_lowercase)
        };
        let is_of_run = is_line(&draft) && (!ends_sentence || goes_on());
        if draft.gap || !is_of_run {
            end_run(&mut run, &mut joined);
        }
        if is_of_run {
            run.push(draft);
        } else {
            joined.push(draft);
        }
        if ends_sentence {
            end_run(&mut run, &mut joined);
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

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &[&str]) -> Vec<String> {
        let draft = |(i, text): (usize, &&str)| Draft {
            text: (*text).to_owned(),
            gap: i == 0,
            ..Draft::default()
        };
        let drafts = lines.iter().enumerate().map(draft).collect();
        join(drafts, |_| true).into_iter().map(|draft| draft.text).collect()
    }

    const POEM: [&str; 4] = [
        "Come down, come down, the tide is in",
        "and every lamp has found its twin,",
        "the nets are dry, the boats are tied,",
        "and all the town is at your side.",
    ];

    #[test]
    fn lines_without_blank_lines_are_one_block() {
        assert_eq!(read(&POEM), [POEM.join("\n")]);
        assert_eq!(read(&["1 Quay Street", "The Mill", "Otaru", "Japan"]).len(), 1);
        // Three are no run.
        assert_eq!(read(&POEM[..3]), POEM[..3]);
    }

    #[test]
    fn sentences_are_blocks_of_their_own() {
        let lines = ["1 Quay Street", "The Mill", "Otaru", "Japan", "It opens at ten."];
        assert_eq!(
            read(&lines),
            ["1 Quay Street\nThe Mill\nOtaru\nJapan", "It opens at ten."]
        );
        let lines = ["One.", "Two.", "Three.", "Four."];
        assert_eq!(read(&lines), lines);
        // Nor is it of the run when the line before does not go on.
        let lines = ["The quay", "The mill", "The hall", "the bridge is closed."];
        assert_eq!(read(&lines), lines);
    }

    #[test]
    fn long_lines_are_paragraphs() {
        let long = "x".repeat(LONGEST_LINE + 1);
        assert_eq!(read(&[&long, &long, &long, &long]).len(), 4);
        let line = "x".repeat(LONGEST_LINE);
        assert_eq!(read(&[&line, &line, &line, &line]).len(), 1);
    }
}
