//! What in a text speaks for one renderer or another.
//!
//! In: the text. Out: counts of the marks that renderers write, and of each renderer the votes that they give it.

use super::numbered;
use super::renderer::Renderer;
use super::rows::{self, Row};
use super::token;

/// Counts of marks.
#[derive(Debug, Default, Clone)]
pub(super) struct Evidence {
    rows: u32,
    /// Rows that begin at the left edge, three columns from it, and at all.
    at_edge: u32,
    at_three: u32,
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
}

impl Evidence {
    pub(super) fn read(text: &str) -> Self {
        let mut evidence = Evidence::default();
        for token in token::find(text) {
            if token.href.is_empty() {
                evidence.empty_targets += 1;
            } else {
                evidence.targets += 1;
            }
        }
        let rows = rows::read(text);
        evidence.width = rows::wrap_width(&rows).unwrap_or_default();
        for row in &rows {
            evidence.row(row);
        }
        evidence
    }

    fn row(&mut self, row: &Row<'_>) {
        const SCREEN: usize = 120;
        let text = row.text;
        let count = |counter: &mut u32, fact: bool| *counter += u32::from(fact);
        self.rows += 1;
        count(&mut self.at_edge, row.indent == 0);
        count(&mut self.at_three, row.indent == 3);
        count(&mut self.indented, row.indent > 0);
        count(&mut self.long, text.len() > SCREEN && !text.contains("://"));
        count(&mut self.one_trailing, row.trailing == 1);
        count(&mut self.two_trailing, row.trailing == 2);
        self.inline_links += text.matches("](").count() as u32;
        count(&mut self.definitions, text.starts_with('[') && text.contains("]: "));
        if numbered::entry(row).is_some() {
            count(&mut self.bracketed_entries, text.starts_with('['));
            count(&mut self.dotted_entries, !text.starts_with('[') && row.indent > 0);
        } else {
            self.numbers += numbers(text);
        }
        self.items(row);
        count(
            &mut self.hashes,
            text.trim_start_matches('#').starts_with(' ') && text.starts_with('#'),
        );
        self.emphasis += text.matches("**").count() as u32;
        count(&mut self.escapes, text.contains("\\.") || text.contains("\\-"));
        count(&mut self.fences, text.starts_with("```"));
        if super::layout::is_rule(text) {
            let [low, heavy, stars] = &mut self.rules;
            count(low, text.starts_with('_') && row.indent > 3);
            count(heavy, text.starts_with('━'));
            count(stars, text.starts_with("* *"));
        }
        count(&mut self.stand_ins, text.contains("(BUTTON)"));
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
        let has_margin = tenths(self.at_three) >= 4;
        match renderer {
            Renderer::Jsoup => {
                up_to(12, 2 * self.targets)
                    + up_to(12, 3 * self.empty_targets)
                    + up_to(6, 2 * bullets_1)
                    + up_to(8, tenths(self.one_trailing) * 2)
                    + when(1, (76..=80).contains(&self.width))
            }
            Renderer::Lynx => {
                when(10, has_margin)
                    + up_to(6, 2 * bullets_5)
                    + up_to(6, self.numbers)
                    + up_to(6, 2 * self.dotted_entries)
                    + up_to(4, 2 * low)
                    + up_to(4, 2 * self.stand_ins)
            }
            Renderer::W3m => {
                up_to(6, self.numbers)
                    + up_to(12, 3 * self.bracketed_entries)
                    + up_to(6, 2 * self.round_bullets)
                    + up_to(6, 3 * heavy)
            }
            Renderer::Html2Text => {
                let marks = up_to(8, 2 * self.inline_links) + up_to(6, 2 * self.hashes) + up_to(4, self.emphasis);
                marks
                    + up_to(6, 2 * bullets_2)
                    + up_to(3, self.escapes)
                    + up_to(2, stars)
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
                up_to(8, 2 * self.inline_links)
                    + up_to(10, tenths(self.indented))
                    + up_to(4, self.long * when(1, self.indented > 0))
                    + up_to(4, bullets_2)
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
