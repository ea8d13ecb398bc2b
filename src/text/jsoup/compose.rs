//! Drafts of a rendering in jsoup's form.
//!
//! In: the text, its lines and link tokens. Out: a draft a block, its white space in order, with the places of the link
//! targets and the facts about element boundaries that the repair of glued words and the search for anchors need.

use std::borrow::Cow;

use super::lines::{Break, Line};
use crate::case::lower;
use crate::document::BlockKind;
use crate::prose::plain_words;
use crate::text::draft::{Draft, Mend, Place, Target, is_invisible};
use crate::text::token::LinkToken;
use crate::text::words;

/// Makes the drafts of a text.
pub(super) fn make(text: &str, lines: &[Line], tokens: &[LinkToken<'_>]) -> Vec<Draft<'static>> {
    let ends = lines
        .iter()
        .filter(|line| matches!(line.then, Break::Hard | Break::Gap));
    let mut writer = Writer {
        drafts: Vec::with_capacity(ends.count() + 1),
        ..Writer::default()
    };
    let mut tokens = tokens.iter().peekable();
    let mut before = Break::Gap;
    for line in lines {
        writer.begin_line(before);
        let mut at = line.start;
        if matches!(before, Break::Hard | Break::Gap)
            && writer.take_bullet(text.get(line.start..line.end).unwrap_or_default())
        {
            at = (line.start + " * ".len()).min(line.end);
        }
        while let Some(token) = tokens.next_if(|t| t.range.start < line.end) {
            writer.text(text.get(at..token.range.start).unwrap_or_default());
            writer.target(token);
            at = token.range.end;
        }
        writer.text(text.get(at..line.end).unwrap_or_default());
        writer.end_line(line.trailing);
        before = line.then;
    }
    writer.end_block();
    writer.drafts
}

#[derive(Default)]
struct Writer {
    drafts: Vec<Draft<'static>>,
    /// The block that is being put together, but for its text, which keeps the room that it grew in for the next one.
    draft: Draft<'static>,
    written: String,
    /// White space waits here until a character follows it.
    space: bool,
    /// How much white space stands before the place that is written next.
    spaces: usize,
    /// Where the stretch that is open starts.
    stretch: Option<usize>,
    /// Why the space that waits is one that the renderer lost, if it is.
    lost: Option<&'static str>,
    /// Whether the last thing written was a target, and a letter behind it would stick to its anchor.
    after_target: bool,
}

impl Writer {
    fn begin_line(&mut self, before: Break) {
        match before {
            Break::Soft => self.space = true,
            Break::SoftTight => self.mark_start(),
            Break::SoftLost => {
                self.space = true;
                self.lost = Some("space lost at a line end");
            }
            Break::Hard | Break::Gap => {
                self.end_block();
                self.draft.gap = before == Break::Gap;
            }
        }
        let wrapped = matches!(before, Break::Soft | Break::SoftTight | Break::SoftLost);
        self.spaces = usize::from(before == Break::Soft);
        self.stretch = wrapped.then_some(self.written.len());
    }

    fn mark_start(&mut self) {
        self.draft.traces_mut().starts.push(self.written.len());
    }

    /// A bullet makes the block an item; one that stands alone makes the next line one.
    fn take_bullet(&mut self, line: &str) -> bool {
        let bullet = line.starts_with(" * ") || line == " *";
        if bullet {
            self.draft.kind = BlockKind::ListItem { depth: 0, number: None };
        }
        bullet
    }

    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            if c.is_whitespace() {
                self.space = true;
                self.spaces += 1;
                continue;
            }
            if is_invisible(c) {
                continue;
            }
            if std::mem::take(&mut self.after_target) && !self.space && self.sticks(c, text) {
                self.space = true;
                self.lost = Some("space lost after a link");
            }
            let lost = self.lost.take();
            if std::mem::take(&mut self.space) && !self.written.is_empty() {
                if let Some(cue) = lost {
                    self.draft.traces_mut().mends.push(Mend {
                        at: self.written.len(),
                        cue,
                    });
                }
                self.written.push(' ');
                if lost.is_some() {
                    self.mark_start();
                }
            }
            self.spaces = 0;
            self.written.push(c);
            // What follows of plain words needs no other look.
            let (words, behind) = rest.split_at_checked(plain_words(rest.as_bytes())).unwrap_or_default();
            self.written.push_str(words);
            rest = behind;
        }
    }

    /// Whether a character behind a target would stick to the anchor's last word. The end of a word (`bank <…>s`) does
    /// by right, unless the anchor ran over a line's end and so lost its last space.
    fn sticks(&self, c: char, rest: &str) -> bool {
        let joins = c.is_alphanumeric() && self.written.ends_with(char::is_alphanumeric);
        if !joins || crate::prose::is_unspaced(c) {
            return false;
        }
        let word: String = rest
            .chars()
            .skip_while(|c| c.is_whitespace())
            .take_while(|c| c.is_alphabetic())
            .collect();
        let is_ending = matches!(
            word.as_str(),
            "s" | "es" | "ed" | "d" | "er" | "ers" | "ing" | "n" | "en" | "e"
        );
        !is_ending && !self.goes_on(&word)
    }

    /// Whether the last word that was written and the letters that follow are one word, and these are none: `stud <…>ies`.
    fn goes_on(&self, letters: &str) -> bool {
        let last = self.written.rsplit(|c: char| !c.is_alphabetic()).next();
        let is_word = |word: &str| words::tier(&lower(word)).is_some();
        last.is_some_and(|last| is_word(&[last, letters].concat())) && !is_word(letters)
    }

    fn target(&mut self, token: &LinkToken<'_>) {
        self.end_stretch();
        // One space before a target is the renderer's own; a second is the anchor's last character.
        self.space = self.spaces > 1;
        self.spaces = 0;
        self.after_target = true;
        if !token.href.is_empty() {
            // Most blocks have one or none.
            if self.draft.targets.is_empty() {
                self.draft.targets.reserve_exact(1);
            }
            self.draft.targets.push(Target {
                place: Place::End(self.written.len()),
                href: token.href.clone().into_owned(),
            });
        }
    }

    fn end_stretch(&mut self) {
        let Some(start) = self.stretch.take() else { return };
        let text = self.written.get(start..).unwrap_or_default();
        if !text.is_empty() {
            let start = start + usize::from(text.starts_with(' '));
            let stretch = start..self.written.len();
            self.draft.traces_mut().stretches.push(stretch);
        }
    }

    fn end_line(&mut self, trailing: bool) {
        self.end_stretch();
        self.spaces += usize::from(trailing);
    }

    fn end_block(&mut self) {
        let kind = self.draft.kind;
        let mut draft = std::mem::take(&mut self.draft);
        draft.text = Cow::Owned(self.written.as_str().to_owned());
        self.written.clear();
        self.space = false;
        self.lost = None;
        self.after_target = false;
        if draft.text.is_empty() && draft.targets.is_empty() {
            self.draft.kind = kind;
        } else {
            self.drafts.push(draft);
        }
    }
}
