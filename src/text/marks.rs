//! The marks by which the renderers that write targets out in brackets are told from each other.
//!
//! In: the text, and its rows. Out: counts.

use super::html_to_text;
use super::rows::Row;
use super::token::{self, LinkToken};

/// Counts of marks.
#[derive(Debug, Default, Clone)]
pub(super) struct Marks {
    /// `[https://…]anchor` and `anchor [https://…]`.
    pub(super) before: u32,
    pub(super) behind: u32,
    /// `anchor<https://…>`, and `anchor <https://…>`.
    tight: u32,
    spaced: u32,
    /// Punctuation behind a target, with a space between them and without.
    parted_signs: u32,
    signs: u32,
    /// `</path>`.
    relative: u32,
    /// `HYPERLINK "https://…"`, `[cid:…]` and `[image: …]`.
    fields: u32,
    contents: u32,
    pub(super) images: u32,
    /// Lines of a list of targets without a margin.
    pub(super) flush_entries: u32,
    /// Items and titles of lists of targets as only elinks writes them.
    pub(super) elinks: u32,
    pub(super) elinks_titles: u32,
    /// Items four columns from the edge, and those with a hyphen three columns from it.
    pub(super) bullets_4: u32,
    pub(super) dashes_3: u32,
    /// Rows with a space before `>` or `From`.
    pub(super) stuffed: u32,
    /// `*words*`.
    pub(super) bold: u32,
    /// Headings in capitals.
    pub(super) capitals: u32,
}

impl Marks {
    /// What the text shows as a whole; [`Marks::row`] adds what each row does.
    pub(super) fn read(text: &str, tokens: &[LinkToken<'_>]) -> Self {
        let mut marks = Marks {
            fields: memchr::memmem::find_iter(text.as_bytes(), "HYPERLINK \"").count() as u32,
            ..Marks::default()
        };
        for token in tokens {
            let before = text.get(..token.range.start).and_then(|text| text.chars().next_back());
            if before.is_some_and(|c| c.is_alphanumeric()) {
                marks.tight += 1;
            } else {
                marks.spaced += 1;
            }
            let behind = text.get(token.range.end..).unwrap_or_default();
            marks.parted_signs += u32::from(behind.strip_prefix(' ').is_some_and(is_sign));
            marks.signs += u32::from(is_sign(behind));
            marks.relative += u32::from(token.href.starts_with('/'));
        }
        for open in memchr::memchr_iter(b'[', text.as_bytes()) {
            marks.bracket(text, open);
        }
        marks
    }

    fn bracket(&mut self, text: &str, open: usize) {
        let rest = text.get(open + 1..).unwrap_or_default();
        self.contents += u32::from(rest.starts_with("cid:"));
        self.images += u32::from(rest.starts_with("image: "));
        let Some(end) = memchr::memchr2(b']', b'[', rest.as_bytes()) else {
            return;
        };
        let (inner, behind) = rest.split_at_checked(end).unwrap_or_default();
        let Some(behind) = behind
            .strip_prefix(']')
            .filter(|_| inner.contains("://") && token::target(inner).is_some())
        else {
            return;
        };
        match behind.chars().next() {
            Some('(' | ':' | '[') => {}
            Some(c) if c.is_alphanumeric() || "“\"‘".contains(c) => self.before += 1,
            // What is alone on its row is a field of a form, as w3m draws it.
            _ => {
                let before = text.get(..open).unwrap_or_default().trim_end_matches([' ', '\t']);
                self.behind += u32::from(!before.is_empty() && !before.ends_with('\n'));
            }
        }
    }

    pub(super) fn row(&mut self, row: &Row<'_>, has_stars: bool) {
        let text = row.text;
        let count = |counter: &mut u32, fact: bool| *counter += u32::from(fact);
        match row.indent {
            1 => count(&mut self.stuffed, text.starts_with('>') || text.starts_with("From ")),
            3 => {
                count(
                    &mut self.elinks_titles,
                    matches!(text, "Visible links" | "Hidden links"),
                );
                count(&mut self.dashes_3, text.starts_with("- "));
            }
            4 => count(&mut self.bullets_4, text.starts_with("* ")),
            5.. => count(&mut self.elinks, text.starts_with("•\u{A0}") || text.starts_with("• ")),
            _ => {}
        }
        count(&mut self.capitals, html_to_text::is_heading(row));
        self.bold += if has_stars { bold(text) } else { 0 };
    }

    /// The votes of Jericho's own ways: a space behind each target, targets without a host.
    pub(super) fn jericho(&self) -> u32 {
        let parted = if self.parted_signs > 1 + 2 * self.signs {
            3 * self.parted_signs
        } else {
            0
        };
        parted.min(9) + (2 * self.relative).min(6)
    }

    /// The votes for Outlook.
    pub(super) fn outlook(&self) -> u32 {
        let is_tight = self.tight > self.spaced;
        let links = if is_tight {
            (2 * (self.tight + self.spaced)).min(12) + (2 * self.tight).min(6)
        } else {
            0
        };
        links + (4 * self.fields).min(12) + (3 * self.contents).min(6)
    }
}

fn is_sign(text: &str) -> bool {
    text.starts_with([',', '.', ';', ':', '!', '?', ')'])
}

/// How many words of a row have one asterisk before them, and so many behind.
fn bold(text: &str) -> u32 {
    // Most asterisks are bullets.
    let stands_before_word = |at: usize| {
        let behind = text.get(at + 1..).unwrap_or_default();
        behind.starts_with(char::is_alphanumeric)
    };
    if !memchr::memchr_iter(b'*', text.as_bytes()).any(stands_before_word) {
        return 0;
    }
    let opens = |word: &&str| {
        word.strip_prefix('*')
            .is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
    };
    let closes = |word: &str| {
        let bare = word.trim_end_matches([',', '.', ':', ';']);
        bare.strip_suffix('*')
            .is_some_and(|rest| rest.ends_with(char::is_alphanumeric))
    };
    let opened = text.split_whitespace().filter(opens).count();
    let closed = text.split_whitespace().filter(|word| closes(word)).count();
    opened.min(closed) as u32
}

#[cfg(test)]
mod tests {
    use super::super::rows;
    use super::*;

    fn marks(text: &str) -> Marks {
        let mut marks = Marks::read(text, &token::find(text));
        for row in rows::read(text) {
            marks.row(&row, true);
        }
        marks
    }

    #[test]
    fn a_space_before_punctuation_and_a_path_are_jerichos() {
        let link = "a <https://example.org/a>";
        for (text, votes) in [
            (format!("{link} ."), 0),
            (format!("{link} , {link} ."), 6),
            // Half as many without the space speak against it.
            (format!("{link} , {link} , {link}."), 0),
            (format!("{link} , {link} , {link} , {link} ; {link}."), 9),
            ("a </team/a> b".to_owned(), 2),
            ("a </team/a> b </team/b> c </team/c> d </team/d>".to_owned(), 6),
        ] {
            assert_eq!(marks(&text).jericho(), votes, "{text}");
        }
    }

    #[test]
    fn targets_without_a_space_before_them_are_outlooks() {
        for (text, votes) in [
            ("a<https://example.org/>", 4),
            ("a<https://example.org/> b <https://example.org/>", 0),
            (
                "a<https://example.org/> b<https://example.org/> c <https://example.org/>",
                10,
            ),
            (&"a<https://example.org/> ".repeat(7), 18),
            ("HYPERLINK \"https://example.org/\"a", 4),
            (&"HYPERLINK \"https://example.org/\"a ".repeat(4), 12),
            ("[cid:image001.png@01D9]", 3),
            (&"[cid:image001.png@01D9] ".repeat(3), 6),
        ] {
            assert_eq!(marks(text).outlook(), votes, "{text}");
        }
    }

    #[test]
    fn a_target_in_brackets_stands_before_words_or_behind_them() {
        for (text, before, behind) in [
            ("See [https://example.org/]the plan", 1, 0),
            ("See [https://example.org/]“the plan”", 1, 0),
            ("See the plan [https://example.org/] today", 0, 1),
            ("See the plan [https://example.org/]", 0, 1),
            ("  [https://example.org/]\n\n  [https://example.org/]", 0, 0),
            ("[https://example.org/](https://example.org/)", 0, 0),
            ("[https://example.org/]: one", 0, 0),
            ("[the plan] and [https://example.org/", 0, 0),
        ] {
            let found = marks(text);
            assert_eq!((found.before, found.behind), (before, behind), "{text}");
        }
    }

    #[test]
    fn rows_show_their_program_by_sign_and_column() {
        let all = |text: &str| {
            let found = marks(text);
            [found.elinks, found.bullets_4, found.dashes_3, found.stuffed, found.bold]
        };
        let round = "     • One\n     •\u{A0}Two\n    • Three\n   Visible links\n   Hidden links\nHidden links";
        assert_eq!((all(round), marks(round).elinks_titles), ([2, 0, 0, 0, 0], 2));
        assert_eq!(all("    * One\n   * Two\n     * Three"), [0, 1, 0, 0, 0]);
        assert_eq!(all("   - One\n  - Two"), [0, 0, 1, 0, 0]);
        assert_eq!(all(" > One\n From here\n From\n> Two\nFrom here"), [0, 0, 0, 2, 0]);
        assert_eq!(all("It is *closed*, *for good*.\n3 * 4 *a *b"), [0, 0, 0, 0, 2]);
        assert_eq!(all("*It is* *closed*; b* c*\na *b c"), [0, 0, 0, 0, 2]);
    }
}
