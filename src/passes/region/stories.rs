//! What tells a list of other stories, each a title with a sentence or two below it: the sentences read like an article's, but
//! stand alone between lines, are cut off, and have the days beside them.
//!
//! In: blocks with their measures. Out: features of every block. Linear: each is a difference of sums.

use std::ops::RangeInclusive;

use crate::passes::facts::Facts;
use crate::passes::measures::{Measures, Running};

/// How far is looked around a block.
const FAR: usize = 10;

/// So many words has a title.
const TITLE: RangeInclusive<f32> = 4.0..=20.0;
/// A line with a day has so many words at most, and such a share of digits.
const DATED_WORDS: f32 = 8.0;
const DATED_DIGITS: f32 = 0.1;

/// What tells such lists.
pub(super) struct Stories {
    sums: Running<Sums, { 2 * FAR + 2 }>,
    /// How many paragraphs stand in a row around each block that is one.
    rows: Vec<u32>,
}

/// How many blocks of a kind stand before a place.
#[derive(Clone, Copy, Default)]
struct Sums {
    prose: u32,
    /// Paragraphs without one before or behind.
    alone: u32,
    /// Paragraphs and lines that end in dots.
    cut_off: u32,
    /// Lines as long as titles.
    titles: u32,
    /// Blocks as long as titles that are nothing but a link.
    linked: u32,
    /// Short lines of which many characters are digits.
    dated: u32,
}

impl Stories {
    pub(super) fn of(blocks: &[Facts<'_>], measures: &[Measures]) -> Self {
        let mut rows = Vec::with_capacity(measures.len());
        for row in measures.chunk_by(|m, next| m.prose > 0.0 && next.prose > 0.0) {
            let is_prose = row.iter().all(|m| m.prose > 0.0);
            let len = if is_prose { row.len() as u32 } else { 0 };
            rows.resize(rows.len() + row.len(), len);
        }
        let mut sum = Sums::default();
        let sums = blocks.iter().zip(measures).zip(&rows).map(|((facts, m), row)| {
            let is_of_title = TITLE.contains(&m.words);
            sum.prose += u32::from(m.prose > 0.0);
            sum.alone += u32::from(*row == 1);
            sum.cut_off += u32::from(m.ends && is_cut_off(facts.text));
            sum.titles += u32::from(is_of_title && !m.ends);
            sum.linked += u32::from(is_of_title && m.linked > 0.8);
            sum.dated += u32::from(m.words <= DATED_WORDS && m.digits > DATED_DIGITS);
            sum
        });
        let sums = Running::of(blocks.len(), sums);
        Stories { sums, rows }
    }

    /// Gives every feature of a block, with its name, to a function.
    #[inline(always)]
    pub(super) fn each(&self, i: usize, mut give: impl FnMut(&'static str, f32)) {
        let share = |number: u32, most: u8| number.min(u32::from(most)) as f32 / f32::from(most);
        let (here, next) = self.sums.around(i, 0);
        let (from, to) = self.sums.around(i, FAR);
        give("in a row", share(self.rows.get(i).copied().unwrap_or_default(), 6));
        give(
            "alone, 10",
            (to.alone - from.alone) as f32 / (to.prose - from.prose).max(1) as f32,
        );
        give("cut off", share(next.cut_off - here.cut_off, 1));
        give("cut off, 10", share(to.cut_off - from.cut_off, 4));
        give("titles, 10", share(to.titles - from.titles, 10));
        give("linked titles, 10", share(to.linked - from.linked, 10));
        give("dated, 10", share(to.dated - from.dated, 6));
    }
}

/// Whether a text ends in dots, as one that goes on elsewhere.
fn is_cut_off(text: &str) -> bool {
    let text = text.trim_end_matches([']', ')', ' ']);
    text.ends_with('…') || text.ends_with("...")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Article;
    use crate::labels::Labels;
    use crate::passes::{Overview, measures};

    const SENTENCE: &str = "The council said on Monday that the bridge will be closed for six weeks";

    /// The features of a block, by their names.
    fn given(article: &Article, i: usize) -> impl Fn(&str) -> f32 {
        let blocks = Overview::of(article.document()).blocks;
        let measures = measures::all(&blocks, &Labels::new(article.document()));
        let mut given = Vec::new();
        Stories::of(&blocks, &measures).each(i, |name, value| given.push((name, value)));
        move |name: &str| given.iter().find(|(given, _)| *given == name).unwrap().1
    }

    #[test]
    fn a_list_of_stories_has_paragraphs_alone_between_titles() {
        let story = crate::clean_text(&format!("{SENTENCE}.\n\n").repeat(6)).unwrap();
        let list = format!("Ferry crews vote on new timetable\n\n14 May 2024\n\n{SENTENCE} ...\n\n").repeat(4);
        let list = crate::clean_text(&list).unwrap();
        let (of_story, of_list) = (given(&story, 2), given(&list, 5));
        for (name, story, list) in [
            ("in a row", 1.0, 1.0 / 6.0),
            ("alone, 10", 0.0, 1.0),
            ("cut off", 0.0, 1.0),
            ("cut off, 10", 0.0, 1.0),
            ("titles, 10", 0.0, 0.4),
            ("linked titles, 10", 0.0, 0.0),
            ("dated, 10", 0.0, 4.0 / 6.0),
        ] {
            assert_eq!((of_story(name), of_list(name)), (story, list), "{name}");
        }
    }

    #[test]
    fn titles_are_linked_where_nothing_else_is_in_their_blocks() {
        let page = |title: &str| crate::clean_html(&title.repeat(4)).unwrap();
        let linked = page("<p><a href=/1>Ferry crews vote on new timetable</a></p>");
        let in_part = page("<p><a href=/1>Ferry crews</a> vote on new timetable</p>");
        assert_eq!(given(&linked, 0)("linked titles, 10"), 0.4);
        assert_eq!(given(&in_part, 0)("linked titles, 10"), 0.0);
    }

    #[test]
    fn what_stands_far_before_a_story_tells_nothing_of_it() {
        let list = "<p><a href=/1>Ferry crews vote on new timetable</a><p>14 May 2024<p>It is closed for six weeks and more ...";
        let page = format!("{}{}", list.repeat(4), format!("<p>{SENTENCE}.").repeat(24));
        let article = crate::clean_html(&page).unwrap();
        let of_story = given(&article, 24);
        for name in [
            "cut off",
            "alone, 10",
            "cut off, 10",
            "titles, 10",
            "linked titles, 10",
            "dated, 10",
        ] {
            assert_eq!(of_story(name), 0.0, "{name}");
        }
    }

    #[test]
    fn a_text_is_cut_off_by_dots() {
        assert!(
            ["It is ...", "It is…", "It is [...]", "It is (…)"]
                .map(is_cut_off)
                .iter()
                .all(|is| *is)
        );
        assert!(!["It is.", "It is", "... it is"].map(is_cut_off).iter().any(|is| *is));
    }
}
