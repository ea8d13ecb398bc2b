//! What a rendering is of: a whole page, of which most is no article, or an article's part of one.
//!
//! In: blocks with their measures, and what other passes have labelled. Out: which of the models is for it.

use crate::labels::Role;
use crate::passes::facts::Facts;
use crate::passes::measures::Measures;
use crate::passes::surroundings::Surroundings;

/// What a rendering is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// An article's part of a page.
    Part,
    /// A whole page, with its menus and its lists of other stories.
    Page,
    /// A whole page that shows no link.
    Bare,
}

/// Of so many blocks at the beginning of a page most are its head and menus, and one is running text at most.
const HEAD: usize = 8;

/// A whole page has so many blocks before its first paragraph at least, and so many before it and behind its last one.
const BEFORE: usize = 8;
const AROUND: usize = 30;

/// So many tell it where the page ends with the copyright, or speaks of what else is legal.
const BEFORE_WITH_FOOT: usize = 2;
const AROUND_WITH_FOOT: usize = 6;

/// The copyright stands behind the article, with so many paragraphs behind it or in it at most.
const FOOT: usize = 2;

impl Extent {
    pub(super) fn of(blocks: &[Facts<'_>], measures: &[Measures], surroundings: &Surroundings) -> Self {
        let is_prose = |m: &Measures| m.prose > 0.0;
        let head = measures.iter().take(HEAD).filter(|m| is_prose(m));
        if head.count() <= 1 && blocks.iter().all(|facts| facts.links.is_empty()) {
            return Extent::Bare;
        }
        let before = measures.iter().take_while(|m| !is_prose(m)).count();
        let behind = measures.iter().rev().take_while(|m| !is_prose(m)).count();
        let has_lines = |least_before, least| before >= least_before && before + behind >= least;
        let has_foot = || surroundings.has(Role::Legal) || has_copyright_at_end(measures);
        if has_lines(BEFORE, AROUND) || has_lines(BEFORE_WITH_FOOT, AROUND_WITH_FOOT) && has_foot() {
            Extent::Page
        } else {
            Extent::Part
        }
    }
}

fn has_copyright_at_end(measures: &[Measures]) -> bool {
    let mut paragraphs = 0;
    let at_end = measures.iter().rev().take_while(|m| {
        paragraphs += usize::from(m.prose > 0.0);
        paragraphs <= FOOT
    });
    at_end.into_iter().any(|m| m.has_copyright)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::labels::Labels;
    use crate::passes::{Overview, measures, run_before};

    const PROSE: &str = "The council said on Monday that the old harbour bridge will be closed for six weeks.";

    fn extent(blocks: &[&str]) -> Extent {
        let article = crate::clean_text(&blocks.join("\n\n")).unwrap();
        let overview = Overview::of(article.document());
        let mut labels = Labels::new(article.document());
        run_before("region", &overview, &mut labels);
        let measures = measures::all(&overview.blocks, &labels);
        let surroundings = Surroundings::of(&overview, &measures, &labels);
        Extent::of(&overview.blocks, &measures, &surroundings)
    }

    #[test]
    fn a_page_has_many_lines_around_the_prose_or_a_foot() {
        let menu = |lines| vec!["News <https://example.org/news>"; lines];
        let story = vec![PROSE; 4];
        let page = |before, behind, foot: &[&'static str]| {
            extent(&[menu(before), story.clone(), menu(behind), foot.to_vec()].concat())
        };
        assert_eq!(page(1, 0, &[]), Extent::Part);
        assert_eq!(page(8, 21, &[]), Extent::Part);
        assert_eq!(page(8, 22, &[]), Extent::Page);
        assert_eq!(
            page(7, 40, &[]),
            Extent::Part,
            "readers' comments may stand behind an article"
        );
        let copyright = ["© 2024 Harbour Courier"];
        assert_eq!(page(2, 3, &copyright), Extent::Page);
        assert_eq!(page(2, 2, &copyright), Extent::Part);
        assert_eq!(page(1, 9, &copyright), Extent::Part);
        let sentence = ["© 2024 by the Harbour Courier of the old town, all rights reserved to us."];
        assert_eq!(page(6, 4, &sentence), Extent::Page);
        assert_eq!(page(6, 4, &[PROSE]), Extent::Part);
    }

    #[test]
    fn the_copyright_stands_at_the_end() {
        let measures = |at: usize| -> Vec<_> {
            let blocks = (0..6).map(|i| Measures {
                prose: 20.0,
                has_copyright: i == at,
                ..Measures::default()
            });
            blocks.collect()
        };
        assert!(has_copyright_at_end(&measures(4)) && !has_copyright_at_end(&measures(3)));
    }

    #[test]
    fn a_page_without_links_is_bare() {
        let menu = ["News", "Sport", "Weather", "Culture", "Travel", "Opinion", "Video"];
        assert_eq!(extent(&[menu.as_slice(), &[PROSE; 4]].concat()), Extent::Bare);
        assert_eq!(extent(&[PROSE; 4]), Extent::Part);
    }

    #[test]
    fn the_titles_behind_the_story_of_a_page_go() {
        let menu = [
            "Home", "News", "Sport", "Weather", "Culture", "Travel", "Opinion", "Video",
        ]
        .map(|item| format!("{item} <https://example.org/{item}>"));
        let story = [
            PROSE,
            "At 9:05 engineers found cracks in two of its main supports during a routine inspection of the deck.",
            "The inspection was the first since 2011, when the bridge got its present deck and its lamps.",
            "Buses will use the tunnel until then, and the ferry runs every ten minutes from six in the morning.",
            "A report on what it costs is to be ready in the spring, the mayor told the council on Tuesday.",
            "Two of the four lanes were closed in May already, and lorries have had to go around the bay since then.",
            "The deputy mayor said that the supports had last been painted when she was still at school.",
            "A firm from the next town will do the work, which is to begin when the frost is over.",
            "Shops on both sides of the water fear for their trade, and have asked the council for help.",
            "The railway will let passengers with bicycles travel free of charge on the line across the river.",
        ];
        let others = [
            "More Stories Today",
            "Ferry Crews Vote On New Timetable",
            "Market Hall Opens Its Doors Again",
            "School Wins Prize For Its Garden",
            "Museum Shows Maps Of The Old Town",
        ];
        let menu = menu.join("\n\n");
        let parts = [
            menu.as_str(),
            "Old harbour bridge to close",
            &story.join("\n\n"),
            &others.join("\n\n"),
            &menu,
            "© 2024 Harbour Courier",
        ];
        let page = crate::clean_text(&parts.join("\n\n")).unwrap();
        assert!(page.paragraphs().eq(story));
        // Short lines at the end of an article's part are of the article rather.
        let part = crate::clean_text(&[parts[2], parts[3]].join("\n\n")).unwrap();
        assert!(part.paragraphs().eq(story.into_iter().chain(others)));
    }
}
