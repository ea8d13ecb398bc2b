//! Runs of short lines that are one block.
//!
//! In: drafts. Out: the same, the lines of each run in one. A page breaks the lines of one block (an address, a poem, the
//! values of a table), and most renderers show each break as they show the end of a block. The lines stay lines.

use std::ops::Range;

use crate::document::BlockKind;

use super::draft::Draft;

/// The longest line of a run, in bytes, and the fewest lines that make one.
const LONGEST_LINE: usize = 90;
const FEWEST: usize = 4;
/// So many paragraphs have to follow upon one another before blank lines tell nothing.
const FEWEST_PARAGRAPHS: usize = 3;

/// Joins runs of loose lines without blank lines between them; `may_join` says of a line whether it may be in one at all.
pub(super) fn join<'t>(mut drafts: Vec<Draft<'t>>, may_join: impl Fn(&Draft<'_>) -> bool) -> Vec<Draft<'t>> {
    let has_gaps = has_gaps(&drafts);
    let is_line = |draft: &Draft<'_>| {
        has_gaps
            && draft.kind == BlockKind::Paragraph
            && !draft.text.is_empty()
            && draft.text.len() <= LONGEST_LINE
            && may_join(draft)
    };
    let is_there =
        |draft: &&Draft<'_>| !draft.text.is_empty() || !draft.targets.is_empty() || !draft.traces().pictures.is_empty();
    // Where the run starts, and where it ends: the drafts that stay move to the front.
    let (mut run, mut end) = (0, 0);
    for i in 0..drafts.len() {
        let Some(draft) = drafts.get(i).filter(is_there) else {
            continue;
        };
        // The end of a sentence ends a run, and is of it when it goes on the line before.
        let ends_sentence = draft.text.ends_with(['.', '!', '?', ':', '。']);
        let goes_on = || {
            let last = drafts.get(run..end).and_then(<[Draft<'_>]>::last);
            let is_open = last.is_some_and(|last| last.text.ends_with([',', ';', '–', '—']));
            is_open && !draft.gap && draft.text.starts_with(char::is_lowercase)
        };
        let is_of_run = is_line(draft) && (!ends_sentence || goes_on());
        if draft.gap || !is_of_run {
            end = end_run(&mut drafts, run..end);
            run = end;
        }
        // Where none before it went, it stands there.
        if end < i {
            drafts.swap(end, i);
        }
        end += 1;
        if ends_sentence {
            end = end_run(&mut drafts, run..end);
        }
        if ends_sentence || !is_of_run {
            run = end;
        }
    }
    end = end_run(&mut drafts, run..end);
    drafts.truncate(end);
    drafts
}

/// Whether blank lines part the blocks: in a text whose paragraphs all follow upon one another, every line is a block.
fn has_gaps(drafts: &[Draft<'_>]) -> bool {
    let mut paragraphs = 0;
    for (i, draft) in drafts.iter().enumerate() {
        if draft.kind == BlockKind::Paragraph && draft.text.len() > LONGEST_LINE {
            if draft.gap || drafts.get(i + 1).is_some_and(|next| next.gap) {
                return true;
            }
            paragraphs += 1;
        }
    }
    paragraphs < FEWEST_PARAGRAPHS
}

/// Makes one draft of those of a run, if they are enough; gives where what stays of them ends.
fn end_run(drafts: &mut [Draft<'_>], run: Range<usize>) -> usize {
    let (start, end) = (run.start, run.end);
    match drafts.get_mut(run).and_then(<[Draft<'_>]>::split_first_mut) {
        Some((whole, lines)) if lines.len() + 1 >= FEWEST => {
            lines
                .iter_mut()
                .for_each(|line| whole.append(std::mem::take(line), '\n'));
            start + 1
        }
        _ => end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Draft<'static> {
        Draft {
            text: text.to_owned().into(),
            ..Draft::default()
        }
    }

    fn joined(lines: impl IntoIterator<Item = Draft<'static>>) -> Vec<String> {
        let joined = join(lines.into_iter().collect(), |draft| !draft.text.starts_with('#'));
        joined.into_iter().map(|draft| draft.text.into_owned()).collect()
    }

    const ADDRESS: [&str; 4] = ["The Harbour Post", "Quay Road 1", "Old Town", "Tel 555 0101"];

    #[test]
    fn four_short_lines_are_one_block_and_three_are_not() {
        assert_eq!(joined(ADDRESS.map(line)), [ADDRESS.join("\n")]);
        assert_eq!(joined(ADDRESS.map(line).into_iter().skip(1)), ADDRESS[1..]);
    }

    #[test]
    fn the_end_of_a_sentence_is_of_the_run_when_it_goes_on() {
        let poem = [
            "Come down, come down, the tide is in",
            "and every lamp has found its twin,",
            "the nets are dry, the boats are tied,",
            "and all the town is at your side.",
        ];
        assert_eq!(joined(poem.map(line)), [poem.join("\n")]);
        let lines = ["The quay", "The mill", "The hall", "the bridge is closed."];
        assert_eq!(joined(lines.map(line)), lines);
        let lines = ["The quay,", "the mill,", "the hall,", "The bridge is closed."];
        assert_eq!(joined(lines.map(line)), lines);
    }

    #[test]
    fn what_is_no_loose_line_ends_a_run() {
        let heading = Draft {
            kind: BlockKind::Heading(2),
            ..line("Where to find us")
        };
        let gap = Draft {
            gap: true,
            ..line("Opening hours")
        };
        for end in [line("It opens at nine."), line(&"x".repeat(91)), line("#4"), heading] {
            let text = end.text.to_string();
            let lines = ADDRESS.map(line).into_iter().chain([end]).chain(ADDRESS.map(line));
            assert_eq!(joined(lines), [ADDRESS.join("\n"), text, ADDRESS.join("\n")]);
        }
        let lines = ADDRESS.map(line).into_iter().chain([gap]);
        assert_eq!(joined(lines), [ADDRESS.join("\n"), "Opening hours".to_owned()]);
        let long = "x".repeat(90);
        let lines = ADDRESS.map(line).into_iter().chain([line(&long)]);
        assert_eq!(joined(lines), [format!("{}\n{long}", ADDRESS.join("\n"))]);
    }

    #[test]
    fn lines_stay_blocks_where_no_blank_lines_part_paragraphs() {
        let paragraph = |gap: bool| Draft {
            gap,
            ..line(&"x".repeat(91))
        };
        let text = |gap: bool| {
            ADDRESS
                .map(line)
                .into_iter()
                .chain([paragraph(gap), paragraph(false), paragraph(false)])
        };
        assert_eq!(joined(text(false)).len(), 7);
        assert_eq!(joined(text(true)).len(), 4);
        assert_eq!(joined(text(false).take(6)).len(), 3);
    }

    #[test]
    fn a_block_of_nothing_goes_and_one_of_a_link_stays() {
        let link = || Draft::of_targets(std::iter::once("https://example.org/a".to_owned()));
        assert_eq!(joined([line(""), link(), line("")]), [""]);
        assert_eq!(joined([line("It is closed."), line("")]), ["It is closed."]);
    }
}
