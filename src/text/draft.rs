//! Drafts: the blocks of a rendering before they are written into a document.

use std::borrow::Cow;
use std::ops::Range;

use super::layout::Piece;
use crate::document::BlockKind;
use crate::prose::plain_words;

/// What a rendering tells of the place of an anchor, in bytes of the draft's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// Where it ends: the target stands behind it.
    End(usize),
    /// Where it starts: a number stands before it.
    Start(usize),
    /// The whole of it: both ends are marked.
    Whole(Range<usize>),
}

impl Place {
    /// The byte that the rendering tells; of two the end.
    pub(super) fn known(&self) -> usize {
        match self {
            Place::End(at) | Place::Start(at) => *at,
            Place::Whole(range) => range.end,
        }
    }

    /// The byte behind which the anchor lies; an anchor of which only the end is known may reach back to `low`.
    pub(super) fn low(&self, low: usize) -> usize {
        match self {
            Place::End(_) => low,
            Place::Start(at) => *at,
            Place::Whole(range) => range.start,
        }
    }

    fn shift(&mut self, moved: impl Fn(usize) -> usize) {
        match self {
            Place::End(at) | Place::Start(at) => *at = moved(*at),
            Place::Whole(range) => *range = moved(range.start)..moved(range.end),
        }
    }
}

/// A link target within a draft.
#[derive(Debug, Clone)]
pub(super) struct Target {
    pub(super) place: Place,
    /// The target as the rendering has it.
    pub(super) href: String,
}

/// A picture within a draft.
#[derive(Debug, Clone)]
pub(super) struct Picture {
    /// The byte at which it stands.
    pub(super) at: usize,
    pub(super) url: String,
    pub(super) alt: String,
}

/// A space that the reading put in.
#[derive(Debug, Clone)]
pub(super) struct Mend {
    /// The byte of the space.
    pub(super) at: usize,
    /// What told it.
    pub(super) cue: &'static str,
}

/// A block in the making.
#[derive(Debug, Clone)]
pub(super) struct Draft<'t> {
    /// Borrowed from the rendering where it is written there as it is.
    pub(super) text: Cow<'t, str>,
    pub(super) kind: BlockKind,
    pub(super) gap: bool,
    /// The targets, in order; their anchors are disjoint.
    pub(super) targets: Vec<Target>,
    /// A text may be very many blocks, of which most have none.
    pub(super) traces: Option<Box<Traces>>,
}

/// What is left of the page besides its text and its links: pictures, and what a renderer shows that wraps lines and loses
/// spaces there, in bytes of the draft's text.
#[derive(Debug, Default, Clone)]
pub(super) struct Traces {
    /// The pictures, in order.
    pub(super) pictures: Vec<Picture>,
    /// Bytes at which an element is known to start, sorted.
    pub(super) starts: Vec<usize>,
    /// Stretches in which the renderer may have glued one element's start to the word before, in order: from the first
    /// character of a line that it wrapped to the line's end or its first target. There is at most one such place in each.
    pub(super) stretches: Vec<Range<usize>>,
    pub(super) mends: Vec<Mend>,
}

static NO_TRACES: Traces = Traces {
    pictures: Vec::new(),
    starts: Vec::new(),
    stretches: Vec::new(),
    mends: Vec::new(),
};

impl Default for Draft<'_> {
    fn default() -> Self {
        Draft {
            text: Cow::Borrowed(""),
            kind: BlockKind::Paragraph,
            gap: false,
            targets: Vec::new(),
            traces: None,
        }
    }
}

impl<'t> Draft<'t> {
    /// A draft of a block without marks, whose text is shown as it is.
    pub(super) fn of_piece(piece: Piece<'t>) -> Self {
        Draft {
            text: piece.text,
            kind: piece.kind,
            gap: piece.gap,
            ..Draft::default()
        }
    }

    pub(super) fn traces(&self) -> &Traces {
        self.traces.as_deref().unwrap_or(&NO_TRACES)
    }

    pub(super) fn traces_mut(&mut self) -> &mut Traces {
        self.traces.get_or_insert_default()
    }

    /// Whether it is text alone. A text may be very many such drafts.
    pub(super) fn is_bare(&self) -> bool {
        self.targets.is_empty() && self.traces.is_none()
    }

    pub(super) fn is_item(&self) -> bool {
        matches!(self.kind, BlockKind::ListItem { .. })
    }

    /// A draft of targets alone, for those of which no anchor is there.
    pub(super) fn of_targets(hrefs: impl Iterator<Item = String>) -> Self {
        let target = |href| Target {
            place: Place::Whole(0..0),
            href,
        };
        Draft {
            targets: hrefs.map(target).collect(),
            ..Draft::default()
        }
    }

    /// Puts another draft behind this one, a sign between them: a line feed before a line, a tab before a cell.
    pub(super) fn append(&mut self, line: Draft<'_>, sign: char) {
        let text = self.text.to_mut();
        text.push(sign);
        let base = text.len();
        text.push_str(&line.text);
        if let Some(traces) = line.traces {
            self.traces_mut().append(*traces, base);
        }
        self.targets.extend(line.targets.into_iter().map(|mut target| {
            target.place.shift(|at| at + base);
            target
        }));
    }

    /// Puts text behind what is there, its white space as one space; tabs and line feeds part cells and lines.
    pub(super) fn push(&mut self, text: &str) {
        let written = self.text.to_mut();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            if !c.is_whitespace() {
                if !is_invisible(c) {
                    written.push(c);
                    // What follows of plain words needs no other look.
                    let (words, behind) = rest.split_at_checked(plain_words(rest.as_bytes())).unwrap_or_default();
                    written.push_str(words);
                    rest = behind;
                }
            } else if !written.is_empty() && !written.ends_with(char::is_whitespace) {
                written.push(if matches!(c, '\t' | '\n') { c } else { ' ' });
            }
        }
    }

    /// Puts a picture behind what is there.
    pub(super) fn picture(&mut self, url: String, alt: String) {
        let at = self.text.len();
        self.traces_mut().pictures.push(Picture { at, url, alt });
    }

    /// Takes the white space from the end.
    pub(super) fn trim(&mut self) {
        let end = self.text.trim_end().len();
        match &mut self.text {
            Cow::Borrowed(text) => *text = text.get(..end).unwrap_or_default(),
            Cow::Owned(text) => text.truncate(end),
        }
        // Those that stand last alone, as a draft is trimmed before each of its targets.
        for target in self
            .targets
            .iter_mut()
            .rev()
            .take_while(|target| target.place.known() > end)
        {
            target.place.shift(|at| at.min(end));
        }
        let pictures = self
            .traces
            .iter_mut()
            .flat_map(|traces| traces.pictures.iter_mut().rev());
        pictures
            .take_while(|picture| picture.at > end)
            .for_each(|picture| picture.at = end);
    }

    /// Puts spaces in at bytes of the text, in order, where elements start; every fact moves along.
    pub(super) fn insert_spaces(&mut self, spaces: &[Mend]) {
        if spaces.is_empty() {
            return;
        }
        let mut text = String::with_capacity(self.text.len() + spaces.len());
        let mut from = 0;
        for space in spaces {
            text.push_str(self.text.get(from..space.at).unwrap_or_default());
            text.push(' ');
            from = space.at;
        }
        text.push_str(self.text.get(from..).unwrap_or_default());
        self.text = Cow::Owned(text);
        let moved = |at: usize| at + spaces.partition_point(|space| space.at < at);
        for target in &mut self.targets {
            target.place.shift(moved);
        }
        let traces = self.traces_mut();
        let mends = traces.mends.iter_mut().map(|m| &mut m.at);
        for at in traces.starts.iter_mut().chain(mends) {
            *at = moved(*at);
        }
        for stretch in &mut traces.stretches {
            *stretch = moved(stretch.start)..moved(stretch.end);
        }
        for (before, space) in spaces.iter().enumerate() {
            traces.starts.push(space.at + before + 1);
            traces.mends.push(Mend {
                at: space.at + before,
                cue: space.cue,
            });
        }
        traces.starts.sort_unstable();
        traces.mends.sort_by_key(|mend| mend.at);
    }
}

impl Traces {
    /// Puts those of a line behind, which stands so many bytes on.
    fn append(&mut self, line: Traces, base: usize) {
        self.pictures.extend(line.pictures.into_iter().map(|picture| Picture {
            at: picture.at + base,
            ..picture
        }));
        self.starts.extend(line.starts.iter().map(|at| at + base));
        self.stretches
            .extend(line.stretches.iter().map(|s| s.start + base..s.end + base));
        self.mends.extend(line.mends.into_iter().map(|mend| Mend {
            at: mend.at + base,
            cue: mend.cue,
        }));
    }
}

/// Characters that take no place on a page.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}') || (c.is_control() && !c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `One two` with all that a draft can have: a link on each word, a picture and an element before the second.
    fn draft() -> Draft<'static> {
        let target = |place| Target {
            place,
            href: String::new(),
        };
        Draft {
            text: "One two".into(),
            targets: vec![
                target(Place::End(3)),
                target(Place::Start(4)),
                target(Place::Whole(4..7)),
            ],
            traces: Some(Box::new(Traces {
                pictures: vec![Picture {
                    at: 4,
                    url: String::new(),
                    alt: String::new(),
                }],
                starts: vec![4],
                stretches: std::iter::once(2..7).collect(),
                mends: vec![Mend { at: 3, cue: "" }],
            })),
            ..Draft::default()
        }
    }

    fn places(draft: &Draft<'_>) -> Vec<Place> {
        draft.targets.iter().map(|target| target.place.clone()).collect()
    }

    fn mends(draft: &Draft<'_>) -> Vec<usize> {
        draft.traces().mends.iter().map(|mend| mend.at).collect()
    }

    #[test]
    fn what_a_line_has_moves_with_it_behind_another() {
        let mut whole = draft();
        whole.append(draft(), '\n');
        assert_eq!(whole.text, "One two\nOne two");
        let (own, moved) = (
            places(&draft()),
            [Place::End(11), Place::Start(12), Place::Whole(12..15)],
        );
        assert_eq!(places(&whole), [own, moved.to_vec()].concat());
        assert_eq!(
            whole
                .traces()
                .pictures
                .iter()
                .map(|picture| picture.at)
                .collect::<Vec<_>>(),
            [4, 12]
        );
        assert_eq!(whole.traces().starts, [4, 12]);
        assert_eq!(whole.traces().stretches, [2..7, 10..15]);
        assert_eq!(mends(&whole), [3, 11]);
    }

    #[test]
    fn what_stands_behind_a_space_that_is_put_in_moves_on() {
        let mut draft = draft();
        draft.insert_spaces(&[Mend { at: 1, cue: "a" }, Mend { at: 5, cue: "b" }]);
        assert_eq!(draft.text, "O ne t wo");
        assert_eq!(places(&draft), [Place::End(4), Place::Start(5), Place::Whole(5..9)]);
        // What starts an element at each space stands behind it.
        assert_eq!(draft.traces().starts, [2, 5, 7]);
        assert_eq!(draft.traces().stretches, std::iter::once(3..9).collect::<Vec<_>>());
        assert_eq!(mends(&draft), [1, 4, 6]);
        assert_eq!(
            draft.traces().mends.iter().map(|mend| mend.cue).collect::<Vec<_>>(),
            ["a", "", "b"]
        );
    }

    #[test]
    fn white_space_is_one_space_and_none_at_the_edges() {
        let mut draft = Draft::default();
        draft.push("  The\u{A0} old\u{AD}\u{200B} \t");
        draft.push("\tbridge\ncloses \u{7}\n");
        assert_eq!(draft.text, "The old bridge\ncloses ");
        draft.targets.push(Target {
            place: Place::End(draft.text.len()),
            href: String::new(),
        });
        draft.trim();
        assert_eq!((draft.text.len(), places(&draft)), (21, vec![Place::End(21)]));
    }
}
