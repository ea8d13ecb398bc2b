//! Links, pictures and emphasis within a block of Markdown.
//!
//! In: the block's text with its marks. Out: a draft with the links' anchors, the marks gone. Marks that do not pair are
//! text. One scan: every bracket and every sign of emphasis is looked at once.

use std::borrow::Cow;
use std::ops::Range;

use super::definitions::Definitions;
use crate::text::draft::{Draft, Place, Target};

/// Longer targets than this, in bytes, are not looked for.
pub(super) const LONGEST_TARGET: usize = 8192;

/// Reads the marks of a block. Where the renderer writes no emphasis, `*`, `_`, back quotes and backslashes are text.
pub(in crate::text) fn read(text: &str, definitions: &mut Definitions, has_emphasis: bool) -> Draft<'static> {
    let mut scan = Scan {
        text,
        at: 0,
        out: String::with_capacity(text.len()),
        dropped: Vec::new(),
        brackets: Vec::new(),
        runs: Vec::new(),
        links: Vec::new(),
        pictures: Vec::new(),
        next_close: 0,
        definitions,
        has_emphasis,
    };
    scan.run();
    scan.finish()
}

/// The bytes that may be marks or begin one.
#[expect(clippy::indexing_slicing, reason = "the compiler says so where one is out of bounds")]
const MARKS: [bool; 256] = {
    let mut marks = [false; 256];
    let mut signs: &[u8] = br"\![]<*_`~";
    while let [sign, rest @ ..] = signs {
        marks[*sign as usize] = true;
        signs = rest;
    }
    marks
};

/// A bracket that is open.
struct Bracket {
    /// Where it stands in what was written.
    at: usize,
    is_picture: bool,
}

/// A run of signs of emphasis that is open.
struct Run {
    sign: char,
    at: Range<usize>,
}

struct Scan<'t, 'd> {
    text: &'t str,
    at: usize,
    /// What was read, marks and all; those that turn out to be marks are in `dropped`.
    out: String,
    dropped: Vec<Range<usize>>,
    brackets: Vec<Bracket>,
    runs: Vec<Run>,
    /// Anchors, as ranges of `out`, with their targets.
    links: Vec<(Range<usize>, String)>,
    pictures: Vec<(usize, String, String)>,
    /// Where the next closing parenthesis stands, at or behind the last place that was asked for.
    next_close: usize,
    definitions: &'d mut Definitions,
    has_emphasis: bool,
}

impl<'t> Scan<'t, '_> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn run(&mut self) {
        while let Some(c) = self.rest().chars().next() {
            match c {
                '\\' if self.has_emphasis => self.escape(),
                '!' if self.rest().starts_with("![") => self.open(true),
                '[' => self.open(false),
                ']' => self.close(),
                '<' => self.autolink(),
                '*' | '_' | '`' | '~' if self.has_emphasis => self.emphasis(c),
                _ => self.copy_plain(c),
            }
        }
    }

    fn copy(&mut self, c: char) {
        self.out.push(c);
        self.at += c.len_utf8();
    }

    /// Copies a character that is no mark, and those behind it up to the next that may be one.
    fn copy_plain(&mut self, c: char) {
        let may_be_mark = |byte: &u8| MARKS.get(usize::from(*byte)) == Some(&true);
        let behind = self.rest().as_bytes().get(c.len_utf8()..).unwrap_or_default();
        let len = c.len_utf8() + behind.iter().position(may_be_mark).unwrap_or(behind.len());
        self.out.push_str(self.rest().get(..len).unwrap_or_default());
        self.at += len;
    }

    fn escape(&mut self) {
        self.at += 1;
        match self.rest().chars().next() {
            Some(c) if c.is_ascii_punctuation() => self.copy(c),
            _ => self.out.push('\\'),
        }
    }

    fn open(&mut self, is_picture: bool) {
        self.brackets.push(Bracket {
            at: self.out.len(),
            is_picture,
        });
        if is_picture {
            self.copy('!');
        }
        self.copy('[');
    }

    fn close(&mut self) {
        let Some(bracket) = self.brackets.pop() else {
            return self.close_from_before();
        };
        let inner = bracket.at + 1 + usize::from(bracket.is_picture)..self.out.len();
        let Some((target, len)) = self.target(inner.clone()) else {
            return self.copy(']');
        };
        self.at += len;
        if bracket.is_picture {
            let alt = self.out.get(inner.clone()).unwrap_or_default().trim().to_owned();
            while self.links.last().is_some_and(|(range, _)| range.end > bracket.at) {
                self.links.pop();
            }
            self.dropped.push(bracket.at..inner.end);
            self.pictures.push((bracket.at, target, alt));
        } else {
            self.dropped.push(bracket.at..inner.start);
            // A link that holds others is not one.
            if self.links.last().is_none_or(|(last, _)| last.end <= inner.start) {
                self.links.push((inner, target));
            }
        }
    }

    /// Closes a link whose bracket opened in a block before, for it holds several: its anchor is what it has of this one. Dots
    /// behind a bracket that nothing opened are more likely the text's.
    fn close_from_before(&mut self) {
        let target = (self.rest().starts_with("](")).then(|| self.target(0..0)).flatten();
        let Some((target, len)) = target.filter(|(target, _)| is_address(target) && !target.starts_with('.')) else {
            return self.copy(']');
        };
        self.at += len;
        let last = self.links.last().map_or(0, |(last, _)| last.end);
        let anchor = last.max(self.pictures.last().map_or(0, |(at, _, _)| *at))..self.out.len();
        self.links.push((anchor, target));
    }

    /// The target that follows a closing bracket, and how far behind the bracket it ends.
    fn target(&mut self, inner: Range<usize>) -> Option<(String, usize)> {
        let rest = self.rest();
        if rest.starts_with("](") {
            // A picture that stands in its own address is of any size; its address has neither brackets nor spaces.
            let longest = match rest.get(2..) {
                Some(target) if target.starts_with("data:") => usize::MAX,
                _ => LONGEST_TARGET,
            };
            let limit = self.close_behind(self.at + 2, longest)?;
            return destination(self.text.get(self.at + 2..)?, limit - self.at - 2).map(|(url, len)| (url, len + 2));
        }
        let label = rest
            .strip_prefix("][")
            .or_else(|| rest.strip_prefix("] ["))
            .and_then(|label| {
                let end = memchr::memchr2(b']', b'[', label.as_bytes())?;
                label.get(..end).filter(|_| label.as_bytes().get(end) == Some(&b']'))
            });
        let skipped = if rest.starts_with("] [") { 4 } else { 3 };
        let own = self.out.get(inner).unwrap_or_default();
        match label {
            Some("") => Some((self.definitions.take(own)?, skipped)),
            Some(label) => Some((self.definitions.take(label)?, skipped + label.len())),
            None => Some((self.definitions.take(own)?, 1)),
        }
    }

    /// Where the next closing parenthesis stands, if it is near enough.
    fn close_behind(&mut self, from: usize, longest: usize) -> Option<usize> {
        if self.next_close < from {
            let found = memchr::memchr(b')', self.text.get(from..)?.as_bytes());
            self.next_close = found.map_or(usize::MAX, |at| from + at);
        }
        (self.next_close != usize::MAX && self.next_close - from <= longest).then_some(self.next_close)
    }

    /// `<https://…>`: a target that is its own anchor.
    fn autolink(&mut self) {
        let inner =
            memchr::memchr3(b'>', b'<', b' ', self.rest().get(1..).unwrap_or_default().as_bytes()).and_then(|end| {
                self.rest()
                    .get(1..=end)
                    .filter(|_| self.rest().as_bytes().get(end + 1) == Some(&b'>'))
            });
        let Some(url) = inner.filter(|url| is_url(url)).map(str::to_owned) else {
            return self.copy('<');
        };
        let start = self.out.len();
        self.out.push_str(&url);
        self.at += url.len() + 2;
        if self.brackets.is_empty() {
            self.links.push((start..self.out.len(), url));
        }
    }

    fn emphasis(&mut self, sign: char) {
        let len = self.rest().len() - self.rest().trim_start_matches(sign).len();
        let before = self.text.get(..self.at).and_then(|text| text.chars().next_back());
        let behind = self.text.get(self.at + len..).and_then(|text| text.chars().next());
        let is_space = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let inside_word = is_word(before) && is_word(behind);
        let at = self.out.len()..self.out.len() + len;
        self.out
            .push_str(self.text.get(self.at..self.at + len).unwrap_or_default());
        self.at += len;
        if len > 3 || (sign == '~' && len != 2) || (sign == '_' && inside_word) {
            return;
        }
        let opener = self
            .runs
            .iter()
            .rposition(|run| run.sign == sign && run.at.len() == len);
        let opener = opener.filter(|index| !is_space(before) || self.closes_behind_space(*index, before, behind));
        match opener {
            Some(index) => {
                let open = self.runs.drain(index..).next();
                self.dropped.extend(open.map(|run| run.at));
                self.dropped.push(at);
                // html2text parts emphasis and the punctuation behind it.
                if self
                    .rest()
                    .strip_prefix(' ')
                    .is_some_and(|rest| rest.starts_with([',', '.', ';', ':', '!', '?', ')']))
                {
                    self.at += 1;
                }
            }
            None if !is_space(behind) => {
                // Older ones will hardly close, and a long list of them would have to be looked through.
                if self.runs.len() == MOST_OPEN_RUNS {
                    self.runs.remove(0);
                }
                self.runs.push(Run { sign, at });
            }
            None => {}
        }
    }

    /// Whether a run behind white space closes an open one: html2text leaves white space at the end of what is bold within
    /// the marks, `**Jane Doe: **The bridge is old.` What a program has (`**a, **b`) begins no block.
    fn closes_behind_space(&self, opener: usize, before: Option<char>, behind: Option<char>) -> bool {
        let is_text = |c: char| c.is_alphanumeric() || c.is_whitespace();
        self.runs
            .get(opener)
            .filter(|run| run.sign == '*' && run.at.len() == 2)
            .is_some_and(|run| run.at.start == 0 || before == Some('\n') || !behind.is_some_and(is_text))
    }

    /// The draft: what was written without what is dropped, the places moved along.
    fn finish(mut self) -> Draft<'static> {
        self.dropped.sort_by_key(|range| range.start);
        let mut draft = Draft {
            text: Cow::Owned(String::with_capacity(self.out.len())),
            ..Draft::default()
        };
        let mut links = self.links.into_iter().peekable();
        let mut pictures = self.pictures.into_iter().peekable();
        let mut open: Option<(usize, usize, String)> = None;
        let mut cuts = self.dropped.into_iter().peekable();
        let mut at = 0;
        loop {
            // What comes next: the end of the text, of an anchor, its start, a picture, or a mark.
            let next = [
                Some(self.out.len()),
                open.as_ref().map(|(_, end, _)| *end),
                links.peek().map(|(range, _)| range.start),
                pictures.peek().map(|(place, _, _)| *place),
                cuts.peek().map(|cut| cut.start),
            ];
            let next = next.into_iter().flatten().min().unwrap_or(at).max(at);
            draft.push(self.out.get(at..next).unwrap_or_default());
            at = next;
            if let Some((start, _, href)) = open.take_if(|(_, end, _)| *end <= at) {
                draft.link(start, href);
            } else if let Some(cut) = cuts.next_if(|cut| cut.start <= at) {
                at = at.max(cut.end);
            } else if let Some((_, url, alt)) = pictures.next_if(|(place, _, _)| *place <= at) {
                draft.picture(url, alt);
            } else if let Some((range, href)) = links.next_if(|(range, _)| range.start <= at) {
                open = Some((draft.text.len(), range.end, href));
            } else if at >= self.out.len() {
                break;
            }
        }
        draft.trim();
        draft
    }
}

/// So many runs of emphasis may be open at a time.
const MOST_OPEN_RUNS: usize = 16;

impl Draft<'_> {
    /// Adds a link on the text from a place to its end.
    fn link(&mut self, start: usize, href: String) {
        let anchor = self.text.get(start..).unwrap_or_default();
        let leading = anchor.len() - anchor.trim_start().len();
        let end = start + anchor.trim_end().len();
        self.targets.push(Target {
            place: Place::Whole((start + leading).min(end)..end),
            href,
        });
    }
}

/// The target and its title that stand before a closing parenthesis, at `limit` or behind it when others open before;
/// and the length of both with the parenthesis.
fn destination(text: &str, limit: usize) -> Option<(String, usize)> {
    // Most have no parentheses of their own.
    let is_plain = memchr::memchr(b'(', text.get(..limit)?.as_bytes()).is_none();
    let end = if is_plain { limit } else { paired_end(text, limit)? };
    let inner = text.get(..end)?.trim();
    let url = match inner.strip_prefix('<') {
        Some(rest) => rest.split('>').next().unwrap_or_default(),
        None => without_title(inner),
    };
    let is_target = !url.contains(' ') || is_address(url);
    is_target.then(|| (url.to_owned(), end + 1))
}

/// Where the parenthesis stands that closes a target in which others open, see [`destination`]; `None` where another link
/// begins before.
fn paired_end(text: &str, limit: usize) -> Option<usize> {
    let mut open = 0usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' => open += 1,
            ')' if open == 0 => return Some(at),
            ')' => open -= 1,
            ']' if text.get(at + 1..).is_some_and(|behind| behind.starts_with('(')) => return None,
            _ => {}
        }
        if at > limit + LONGEST_TARGET {
            break;
        }
    }
    // Parentheses that do not pair: the first that closes is the end.
    Some(limit)
}

/// A target without the title in quotation marks behind it.
pub(super) fn without_title(text: &str) -> &str {
    if memchr::memchr(b' ', text.as_bytes()).is_none() {
        return text;
    }
    // A link that leads nowhere may have one.
    if text.len() > 1 && text.starts_with('"') && text.ends_with('"') {
        return "";
    }
    for (open, close) in [(" \"", '"'), (" '", '\'')] {
        if let Some((url, title)) = text.split_once(open)
            && title.ends_with(close)
        {
            return url.trim_end();
        }
    }
    text
}

/// Whether a text begins as an absolute URL does, or as a relative one that no word is.
pub(super) fn is_address(text: &str) -> bool {
    is_url(text) || text.starts_with(['/', '.', '#', '?'])
}

/// Whether a text begins as an absolute URL does.
fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let is_scheme = scheme.len() >= 2
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    is_scheme && !rest.is_empty() && !rest.starts_with(' ')
}
