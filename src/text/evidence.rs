//! What in a text speaks for one renderer or another.
//!
//! In: the text. Out: counts of the marks that renderers write, and of each renderer the votes that they give it.

use super::markdown;
use super::marks::Marks;
use super::numbered;
use super::renderer::Renderer;
use super::rows::{self, Row};
use super::token::LinkToken;

/// The columns of a screen that a program fills.
const SCREEN: usize = 79;

/// What lynx writes for a button.
const BUTTON: &str = "(BUTTON)";

/// Which signs a text has at all; rows are searched for those only.
struct Signs {
    brackets: bool,
    stars: bool,
    backslashes: bool,
    pipes: bool,
}

impl Signs {
    fn of(text: &str) -> Self {
        let has = |sign: u8| memchr::memchr(sign, text.as_bytes()).is_some();
        Signs {
            brackets: has(b'['),
            stars: has(b'*'),
            backslashes: has(b'\\'),
            pipes: has(b'|'),
        }
    }

    /// [`Row::is_running`] of a row of the text.
    fn is_running(&self, row: &Row<'_>) -> bool {
        if self.pipes { row.is_running() } else { row.is_flush() }
    }
}

/// Counts of marks.
#[derive(Debug, Default, Clone)]
pub(super) struct Evidence {
    rows: u32,
    /// Rows that begin three columns from the left edge.
    at_three: u32,
    /// Rows that begin two columns or more from the edge.
    indented: u32,
    /// Rows longer than any screen.
    long: u32,
    /// The column that the text was wrapped at; 0 when it was not.
    width: usize,
    /// Rows with one space, and with two, at the end.
    one_trailing: u32,
    two_trailing: u32,
    /// `anchor <https://…>` and `<>`.
    targets: u32,
    empty_targets: u32,
    /// `[anchor](https://…)`.
    inline_links: u32,
    /// `[1]anchor`.
    numbers: u32,
    /// Lines of a list of targets, `   1. https://…` and `[1] https://…`.
    dotted_entries: u32,
    bracketed_entries: u32,
    /// `[1]: https://…`.
    definitions: u32,
    /// Items, by the columns before their asterisk: none, one, two, five.
    bullets: [u32; 6],
    /// Items with the bullets of w3m.
    round_bullets: u32,
    hashes: u32,
    /// `**` and `_words_`, and escaped signs.
    emphasis: u32,
    escapes: u32,
    fences: u32,
    /// Rules: `____` within a margin, `━━━`, `* * *`.
    rules: [u32; 3],
    /// `(BUTTON)` and the like.
    stand_ins: u32,
    /// First rows of blocks as long as only w3m makes them, and as short as only jsoup does.
    full_starts: u32,
    early_wraps: u32,
    /// Rows of running text with two spaces in a row: w3m shows spaces that do not break as any other.
    double_spaces: u32,
    /// Rows that begin with the sign of a quotation.
    quoted: u32,
    /// Rows that end within a target, behind a hyphen.
    cut_targets: u32,
    marks: Marks,
}

impl Evidence {
    pub(super) fn of(text: &str, rows: &[Row<'_>], tokens: &[LinkToken<'_>]) -> Self {
        let mut evidence = Evidence {
            inline_links: memchr::memmem::find_iter(text.as_bytes(), "](").count() as u32,
            emphasis: memchr::memmem::find_iter(text.as_bytes(), "**").count() as u32,
            ..Evidence::default()
        };
        evidence.marks = Marks::read(text, tokens);
        for token in tokens {
            if token.href.is_empty() {
                evidence.empty_targets += 1;
            } else {
                evidence.targets += 1;
            }
        }
        let signs = Signs::of(text);
        let running: Vec<&Row<'_>> = rows.iter().filter(|row| signs.is_running(row)).collect();
        evidence.width = rows::wrap_width(running.iter().copied()).unwrap_or_default();
        evidence.starts(rows);
        for row in rows {
            evidence.row(row, &signs);
        }
        if memchr::memmem::find(text.as_bytes(), BUTTON.as_bytes()).is_some() {
            evidence.stand_ins = rows.iter().filter(|row| row.text.contains(BUTTON)).count() as u32;
        }
        evidence
    }

    fn row(&mut self, row: &Row<'_>, signs: &Signs) {
        const WIDEST_SCREEN: usize = 120;
        let text = row.text;
        let count = |counter: &mut u32, fact: bool| *counter += u32::from(fact);
        self.rows += 1;
        count(&mut self.at_three, row.indent == 3);
        count(&mut self.indented, row.indent > 1);
        let is_long = text.len() > WIDEST_SCREEN && rows::columns(text) > WIDEST_SCREEN;
        count(&mut self.long, is_long && !rows::has_address(text));
        count(&mut self.one_trailing, row.trailing == 1);
        count(&mut self.two_trailing, row.trailing == 2);
        count(
            &mut self.double_spaces,
            rows::has_wide_gap(text) && row.is_running() && !text.contains('<'),
        );
        if text.ends_with('-') {
            let target = text.rsplit_once("](").map(|(_, target)| target);
            count(
                &mut self.cut_targets,
                target.is_some_and(|target| !target.contains(')')),
            );
        }
        let is_entry = !text.starts_with(|c: char| c.is_ascii_alphabetic()) && self.beginning(row);
        if !is_entry && signs.brackets {
            self.numbers += numbers(text);
        }
        self.marks.row(row, signs.stars);
        let escaped = |at: usize| text.get(at + 1..).is_some_and(|rest| rest.starts_with(['.', '-']));
        count(
            &mut self.escapes,
            signs.backslashes && memchr::memchr_iter(b'\\', text.as_bytes()).any(escaped),
        );
    }

    /// Counts what a row begins with that begins with no letter. Whether it is a line of a list of targets.
    fn beginning(&mut self, row: &Row<'_>) -> bool {
        let text = row.text;
        let count = |counter: &mut u32, fact: bool| *counter += u32::from(fact);
        count(&mut self.definitions, markdown::is_definition(row));
        self.items(row);
        count(
            &mut self.hashes,
            text.starts_with('#') && text.trim_start_matches('#').starts_with(' '),
        );
        count(&mut self.fences, text.starts_with("```"));
        count(&mut self.quoted, text.starts_with('>'));
        if super::layout::is_rule(text) {
            let [low, heavy, stars] = &mut self.rules;
            count(low, text.starts_with('_') && row.indent > 3);
            count(heavy, text.starts_with('━'));
            count(stars, text.starts_with("* *"));
        }
        let is_entry = numbered::entry(row).is_some();
        if is_entry {
            count(&mut self.bracketed_entries, text.starts_with('['));
            count(&mut self.dotted_entries, !text.starts_with('[') && row.indent > 0);
            count(&mut self.marks.flush_entries, !text.starts_with('[') && row.indent == 0);
        }
        is_entry
    }

    /// Both jsoup and w3m fill 79 columns, but jsoup counts the line feed before a block as a column of its first row.
    fn starts(&mut self, rows: &[Row<'_>]) {
        for triple in rows.windows(3) {
            let [first, next, third] = triple else { continue };
            let is_wrapped = first.gap && !next.gap && !third.gap && first.indent == 0 && next.indent == 0;
            if is_wrapped && first.trailing == 0 {
                let reach = first.columns() + 1 + rows::columns(rows::first_word(next.text));
                self.full_starts += u32::from(first.columns() == SCREEN);
                self.early_wraps += u32::from(reach == SCREEN);
            }
        }
    }

    fn items(&mut self, row: &Row<'_>) {
        let mut signs = row.text.chars();
        let (sign, next) = (signs.next().unwrap_or_default(), signs.next().unwrap_or(' '));
        if next == ' '
            && sign == '*'
            && let Some(count) = self.bullets.get_mut(row.indent)
        {
            *count += 1;
        }
        if next == ' ' && matches!(sign, '•' | '□') && row.indent > 0 {
            self.round_bullets += 1;
        }
    }

    /// The votes for a renderer.
    pub(super) fn votes(&self, renderer: Renderer) -> u32 {
        let rows = self.rows.max(1);
        // So many of ten rows.
        let tenths = |count: u32| count * 10 / rows;
        let up_to = |most: u32, count: u32| count.min(most);
        let when = |votes: u32, fact: bool| if fact { votes } else { 0 };
        let [bullets_0, bullets_1, bullets_2, _, _, bullets_5] = self.bullets;
        let [low, heavy, stars] = self.rules;
        let is_wrapped = self.width > 0;
        // Items stand two columns behind it.
        let has_margin = tenths(self.at_three + bullets_5 + self.marks.elinks) >= 4;
        match renderer {
            Renderer::Jsoup => {
                up_to(12, 2 * self.targets)
                    + up_to(12, 3 * self.empty_targets)
                    + up_to(6, 2 * bullets_1)
                    + up_to(8, tenths(self.one_trailing) * 2)
                    + when(up_to(4, 2 * self.early_wraps), self.width == SCREEN)
                    + when(1, (76..=80).contains(&self.width))
            }
            Renderer::Lynx => {
                when(10, has_margin)
                    + up_to(6, 2 * bullets_5)
                    + up_to(6, self.numbers)
                    + up_to(6, 2 * self.dotted_entries)
                    + up_to(4, 2 * low)
                    + up_to(4, 2 * self.stand_ins)
                    + up_to(12, 3 * self.marks.before)
            }
            Renderer::W3m => {
                up_to(6, self.numbers)
                    + up_to(12, 3 * self.bracketed_entries)
                    + up_to(6, 2 * self.round_bullets)
                    + up_to(6, 3 * heavy)
                    + when(up_to(4, 2 * self.full_starts), self.width == SCREEN)
                    + up_to(2, self.double_spaces)
                    + when(1, self.width == SCREEN)
            }
            Renderer::Html2Text => {
                let marks = up_to(8, 2 * self.inline_links) + up_to(6, 2 * self.hashes) + up_to(4, self.emphasis);
                marks
                    + up_to(6, 2 * bullets_2)
                    + up_to(3, self.escapes)
                    + up_to(2, stars)
                    + up_to(6, 3 * self.cut_targets)
                    + up_to(2, self.two_trailing)
                    + when(3, is_wrapped && (74..=80).contains(&self.width) && marks > 0)
            }
            Renderer::Markdown => {
                let marks = up_to(8, 2 * self.inline_links) + up_to(6, 2 * self.hashes) + up_to(4, self.emphasis);
                marks
                    + up_to(6, 2 * bullets_0)
                    + up_to(6, 3 * self.definitions)
                    + up_to(6, 3 * self.fences)
                    + when(3, !is_wrapped && marks > 0)
                    + when(1, marks > 0)
            }
            Renderer::Inscriptis => {
                let is_bare =
                    self.hashes == 0 && self.emphasis == 0 && bullets_0 == 0 && self.targets == 0 && self.quoted == 0;
                // It wraps no paragraph: where all are as narrow as a screen, the indents may be those of w3m's tables.
                let indents = if self.long > 0 { 10 } else { 4 };
                up_to(8, 2 * self.inline_links)
                    + up_to(indents, tenths(self.indented).min(self.indented))
                    + up_to(4, self.long * when(1, self.indented > 0))
                    + up_to(4, bullets_2)
                    + when(5, self.long > 0 && !is_wrapped && is_bare)
            }
            Renderer::Links => {
                let own = up_to(9, 3 * self.marks.flush_entries)
                    + up_to(9, 3 * self.marks.elinks)
                    + up_to(12, 12 * self.marks.elinks_titles);
                let is_own = has_margin && own > 0 || self.marks.elinks_titles > 0;
                when(10 + up_to(6, self.numbers) + own, is_own)
            }
            Renderer::Jericho => {
                let own = self.marks.jericho() + up_to(6, 2 * self.marks.bullets_4);
                let is_own = own > 2 && self.empty_targets == 0 && self.width <= 76;
                when(up_to(12, 2 * self.targets) + own, is_own)
                    + when(up_to(8, tenths(self.one_trailing) * 2), is_own)
                    + when(3, is_own && (74..=76).contains(&self.width))
            }
            Renderer::Gecko => {
                // Of so many rows that were wrapped at 79 columns one would reach beyond 72.
                let is_narrow = (69..=72).contains(&self.width) && self.one_trailing >= 8;
                let own = when(3, is_narrow) + up_to(6, 3 * self.marks.stuffed) + up_to(4, 2 * self.marks.bold);
                let has_own = is_narrow && self.empty_targets == 0;
                when(
                    own + up_to(12, 2 * self.targets) + up_to(8, tenths(self.one_trailing) * 2),
                    has_own,
                )
            }
            Renderer::HtmlToText => {
                let links = up_to(14, 3 * self.marks.behind);
                when(
                    links + up_to(6, 2 * self.marks.capitals) + up_to(4, 2 * bullets_1),
                    links > 0,
                )
            }
            Renderer::Outlook => self.marks.outlook(),
            Renderer::Gmail => {
                let own =
                    up_to(6, 3 * self.marks.images) + up_to(4, 2 * self.marks.bold) + up_to(4, 2 * self.marks.dashes_3);
                when(own + up_to(12, 2 * self.targets), own > 0 && self.one_trailing == 0)
            }
            Renderer::Plain => 1,
        }
    }
}

/// How many numbers in brackets stand before a word.
fn numbers(text: &str) -> u32 {
    let mut count = 0;
    for open in memchr::memchr_iter(b'[', text.as_bytes()) {
        let Some(rest) = text.get(open + 1..) else { continue };
        let behind = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = rest.len() - behind.len();
        count += u32::from((1..=5).contains(&digits) && behind.starts_with(']'));
    }
    count
}

#[cfg(test)]
mod tests;
