//! Physical lines, and which line breaks the renderer made.
//!
//! In: the text and its link tokens. Out: the lines with the [`Break`] that stands after each. The decision follows the
//! renderer's own arithmetic (jsoup's HtmlToPlainText): a word goes to a new line when it does not fit, so a break after
//! which the next word would have fitted is the page's, not the renderer's. The column count starts at 0 after a wrap and
//! at 1 after a break of the page's, because the renderer counts that line feed.

use crate::text::token::LinkToken;
use crate::text::words::word_len;

/// The width that jsoup's HtmlToPlainText wraps at, with the space at the line's end; some who took it over set another.
pub(super) const JSOUP_WIDTH: usize = 80;

/// Characters that a page holds and its rendering does not show throw the count off by a column or two; a line that goes
/// on in small letters is given that much.
const SLACK: usize = 2;

/// The same for a line that goes on with a space: the renderer put that space at the start of the line, not at the end.
const SLACK_BEFORE_SMALL: usize = 10;

/// A physical line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    /// Where it starts, with its leading white space.
    pub(super) start: usize,
    /// Where it ends, without trailing white space.
    pub(super) end: usize,
    /// Whether white space stood at its end.
    pub(super) trailing: bool,
    /// The break after it.
    pub(super) then: Break,
}

/// What a line break is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Break {
    /// The renderer wrapped a line; the text goes on after a space.
    Soft,
    /// The renderer wrapped a line where the page has no white space that we know of.
    SoftTight,
    /// The renderer wrapped a line between two elements and, by its rule, lost the space between them.
    SoftLost,
    /// The page has a break here.
    Hard,
    /// The page has a break here, and a blank line follows.
    Gap,
}

/// Reads the lines of a text. Blank lines are not among them: they are in the break before them.
/// `width` is what the text is wrapped at, if it is.
pub(super) fn read(text: &str, tokens: &[LinkToken<'_>], width: usize) -> Vec<Line> {
    let mut lines = split(text, tokens);
    let width = wrap_width(text, &lines, width);
    let spaces_kept = keeps_trailing_spaces(&lines);
    let mut offset = usize::from(text.starts_with(['\r', '\n']));
    for i in 1..lines.len() {
        let (Some(&line), Some(&next)) = (lines.get(i - 1), lines.get(i)) else {
            break;
        };
        let then = match line.then {
            Break::Gap => Break::Gap,
            _ => Decision {
                text,
                line,
                next,
                offset,
                width,
                spaces_kept,
            }
            .decide(),
        };
        offset = usize::from(matches!(then, Break::Hard | Break::Gap));
        if let Some(line) = lines.get_mut(i - 1) {
            line.then = then;
        }
    }
    lines
}

/// The non-blank lines; a line feed inside a link token ends no line.
fn split(text: &str, tokens: &[LinkToken<'_>]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut tokens = tokens.iter().peekable();
    let mut start = 0;
    let ends = memchr::memchr_iter(b'\n', text.as_bytes()).chain([text.len()]);
    for end in ends {
        while tokens.next_if(|t| t.range.end <= end).is_some() {}
        if tokens.peek().is_some_and(|t| t.range.start < end) {
            continue;
        }
        let line = text.get(start..end).unwrap_or_default();
        let trimmed = line.trim_end();
        if trimmed.is_empty() {
            if let Some(last) = lines.last_mut() {
                last.then = Break::Gap;
            }
        } else {
            let trailing = line.trim_end_matches('\r').len() > trimmed.len();
            lines.push(Line {
                start,
                end: start + trimmed.len(),
                trailing,
                then: Break::Hard,
            });
        }
        start = end + 1;
    }
    lines
}

/// The column that the text is wrapped at, which is `width`, or `usize::MAX` when it is not wrapped.
///
/// No wrapper starts a word behind its column, so a line's last word start says whether the line was wrapped. Lines with
/// a target do not count, and a few long lines of another origin change nothing.
fn wrap_width(text: &str, lines: &[Line], width: usize) -> usize {
    let (mut long, mut over) = (0, 0);
    // No column is less than a byte.
    for line in lines.iter().filter(|line| line.end - line.start > width / 2) {
        let line = text.get(line.start..line.end).unwrap_or_default();
        if memchr::memchr2(b'<', b'>', line.as_bytes()).is_some() {
            continue;
        }
        let last_word = columns(line.get(..last_space(line)).unwrap_or_default());
        long += usize::from(last_word >= width / 2);
        over += usize::from(last_word >= width);
    }
    if over * 10 > long { usize::MAX } else { width }
}

/// Where the last white space of a line stands; 0 where it has none.
fn last_space(line: &str) -> usize {
    let bytes = line.as_bytes();
    match bytes.iter().rposition(|byte| !byte.is_ascii_graphic()) {
        Some(at) if bytes.get(at) == Some(&b' ') => at,
        Some(_) => line.rfind(char::is_whitespace).unwrap_or_default(),
        None => 0,
    }
}

/// Whether the text still has the spaces that the renderer left at the ends of wrapped lines.
fn keeps_trailing_spaces(lines: &[Line]) -> bool {
    let followed = lines.iter().filter(|line| line.then == Break::Hard).count();
    let trailing = lines
        .iter()
        .filter(|line| line.then == Break::Hard && line.trailing)
        .count();
    trailing * 5 > followed
}

fn columns(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        text.chars().count()
    }
}

/// All that the decision about one break looks at.
struct Decision<'t> {
    text: &'t str,
    line: Line,
    next: Line,
    offset: usize,
    width: usize,
    spaces_kept: bool,
}

impl Decision<'_> {
    fn decide(&self) -> Break {
        let line = self.text.get(self.line.start..self.line.end).unwrap_or_default();
        let next = self.text.get(self.next.start..self.next.end).unwrap_or_default();
        if next.starts_with(" * ") || next == " *" {
            return Break::Hard;
        }
        let ends_in_target = line.ends_with('>');
        let written = columns(last_row(line)) + self.offset;
        // A target that fills its line by itself takes no space after it, so only the text behind it can tell.
        if written > self.width || (ends_in_target && !self.line.trailing && written == self.width) {
            return if goes_on(next) { self.tight(next) } else { Break::Hard };
        }
        let column = written + usize::from(self.line.trailing || !self.spaces_kept);
        if next.starts_with(' ') {
            let full = written >= self.width || (starts_small(next) && written + SLACK_BEFORE_SMALL >= self.width);
            return if full { Break::Soft } else { Break::Hard };
        }
        // Text that goes on in small letters behind a space at the line's end was wrapped, at whatever width.
        if self.spaces_kept && self.line.trailing && !ends_in_target && next.starts_with(char::is_lowercase) {
            return Break::Soft;
        }
        let chunk = next.get(..word_len(next)).unwrap_or(next);
        let spaced = chunk.len() < next.len() || self.next.trailing || !self.spaces_kept;
        let reach = column + columns(chunk) + usize::from(spaced);
        let slack = if starts_small(next) && (self.line.trailing || !self.spaces_kept) {
            SLACK
        } else {
            0
        };
        if reach + slack <= self.width {
            return Break::Hard;
        }
        if self.line.trailing || !self.spaces_kept {
            // After a target the wrapped text mostly goes on in lower case; a capital may begin a new element there.
            if ends_in_target && begins_anew(next) && !has_text_before_last_target(line) {
                return Break::Hard;
            }
            return if opens(line) && !self.spaces_kept {
                Break::SoftTight
            } else {
                Break::Soft
            };
        }
        match (ends_in_target, begins_anew(next)) {
            (true, _) => {
                if goes_on(next) {
                    self.tight(next)
                } else {
                    Break::Hard
                }
            }
            (false, true) if ends_sentence(line) => Break::Hard,
            _ if opens(line) || next.starts_with(is_closing) || is_unspaced_script(line, next) => Break::SoftTight,
            _ => Break::SoftLost,
        }
    }

    /// The break before text that goes on after a target or an overlong line: it brings its own space, if none stands there.
    fn tight(&self, next: &str) -> Break {
        let is_spaced = self.line.trailing && !next.starts_with(is_closing);
        if is_spaced || next.starts_with(char::is_whitespace) {
            Break::Soft
        } else {
            Break::SoftTight
        }
    }
}

/// What stands behind the last line feed: one in a link token ends no line.
fn last_row(line: &str) -> &str {
    let start = memchr::memrchr(b'\n', line.as_bytes()).map_or(0, |at| at + 1);
    line.get(start..).unwrap_or(line)
}

/// Whether a line behind a full target goes on with the paragraph: by a space, punctuation or a small letter.
fn goes_on(next: &str) -> bool {
    next.starts_with(|c: char| c.is_whitespace() || c.is_lowercase() || is_closing(c))
}

/// Whether a line goes on with a small letter.
fn starts_small(next: &str) -> bool {
    next.trim_start().starts_with(char::is_lowercase)
}

/// Whether a line could be the beginning of a paragraph.
fn begins_anew(next: &str) -> bool {
    let first = next
        .trim_start_matches(['“', '"', '‘', '\'', '«', '„', '¿', '¡', '('])
        .chars()
        .next();
    first.is_some_and(|c| c.is_uppercase() || c.is_numeric() || (c.is_alphabetic() && !c.is_lowercase()))
}

fn ends_sentence(line: &str) -> bool {
    line.trim_end_matches(['”', '"', '’', '\'', '»', ')', ']'])
        .ends_with(['.', '!', '?', '…', ':', '。', '！', '？'])
}

fn opens(line: &str) -> bool {
    line.ends_with(['(', '[', '“', '‘', '«', '„', '¿', '¡', '{'])
}

fn is_closing(c: char) -> bool {
    matches!(
        c,
        ',' | '.' | ';' | ':' | '!' | '?' | ')' | ']' | '”' | '’' | '»' | '%' | '…' | '、' | '。' | '，' | '」'
    )
}

/// Whether a line has text besides its last target.
fn has_text_before_last_target(line: &str) -> bool {
    line.rfind('<')
        .is_some_and(|at| !line.get(..at).unwrap_or_default().trim().is_empty())
}

/// Whether the two characters around a break belong to a script that puts no space between words.
fn is_unspaced_script(line: &str, next: &str) -> bool {
    line.chars().next_back().is_some_and(crate::prose::is_unspaced_or_wide)
        && next.chars().next().is_some_and(crate::prose::is_unspaced_or_wide)
}

#[cfg(test)]
mod tests;
