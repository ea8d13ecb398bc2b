//! Where in a rendering the article is.
//!
//! # Removes
//! Runs of blocks that the text's own shape tells from an article: menus, rows of buttons, lists of other stories, what
//! stands before the first paragraph and behind the last; the headline, and the little that is left before it.
//!
//! # Why
//! A rendering has no containers; what is left of a page's layout is the length of its lines, their links, and the
//! company that they keep.
//!
//! # Must not remove
//! Headings, lists, tables, code and short paragraphs among paragraphs; lists of sources, which lead to many sites where a menu
//! leads to its own; anything of a text that has too little prose to compare with.
//!
//! # How
//! Each block gets a score, the log odds that it is of the article, from a linear model ([`weights`]) over features of its
//! text and of its place ([`features`]), over what tells lists of other stories around it ([`stories`], [`neighbours`],
//! [`rows`]), and over what the passes before found there ([`Surroundings`]); whole pages have weights of their own
//! ([`extent`]). Then it is looked at again with the scores around it ([`company`]), what stands behind the marks of the
//! story's end loses ([`ends`]), and [`smooth`] makes runs of what comes out. It is the way of the pass
//! [`article`](super::article), without what only elements tell.

mod company;
mod ends;
mod extent;
mod features;
mod headline;
mod neighbours;
mod rows;
mod sources;
mod stories;
mod weights;

use company::Company;
use extent::Extent;
use features::Features;
use weights::Weights;

use super::facts::Overview;
use super::measures::{self, Measures};
use super::smoothing::smooth;
use super::surroundings::Surroundings;
use crate::document::{BlockId, BlockKind};
use crate::labels::{Labels, Role};

/// The fewest words of prose that tell anything.
const MIN_PROSE: f32 = 25.0;

/// What a change between kept and removed costs, in log odds.
const CHANGE: f32 = 0.3;

/// Added to every score: a paragraph lost is worse than one too many.
const LENIENCE: f32 = 0.7;

/// What the best running text has at least, of a page where nothing else seems to be of the article: enough for a way in and
/// out.
const LIFTED: f32 = 1.5;

/// A block outside the article with a lower score is none of its captions either: other stories have pictures too.
const FAR_OUTSIDE: f32 = -2.5;

/// What tells that a line is the headline.
pub(crate) const HEADLINE: &str = "the headline";

/// Labels what is not the article.
pub(super) fn region(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    // A page tells more of itself than its text does; its article is found by the pass for pages.
    if overview.document.sections().len() > 1 {
        return;
    }
    if !measures::may_have_prose(&overview.blocks, headline::MIN_WORDS) {
        return;
    }
    let measures = measures::all(&overview.blocks, labels);
    if measures.iter().map(Measures::running).sum::<f32>() >= MIN_PROSE {
        outside(overview, &measures, labels);
    }
    if overview.is_rendering {
        headline(overview, &measures, labels);
    }
}

/// Labels what stands around the article.
fn outside(overview: &Overview<'_>, measures: &[Measures], labels: &mut Labels<'_>) {
    let blocks = &overview.blocks;
    let surroundings = Surroundings::of(overview, measures, labels);
    let features = Features::new(blocks, measures, &surroundings);
    let mut scores = scores(&features, measures);
    ends::lower(overview, measures, labels, features.extent, &mut scores);
    let mut path = smooth(&scores, CHANGE);
    if !path.contains(&true) {
        lift(&mut scores, measures);
        path = smooth(&scores, CHANGE);
        if !path.contains(&true) {
            return;
        }
    }
    for (i, facts) in blocks.iter().enumerate() {
        let may_stand_out = matches!(facts.block.kind, BlockKind::TableRow | BlockKind::Preformatted);
        if path.get(i) == Some(&false) && !(may_stand_out && features.is_amid(i)) {
            if scores.get(i).is_some_and(|score| *score < FAR_OUTSIDE) {
                labels.withdraw(facts.id, Role::Caption);
            }
            labels.block(facts.id, Role::Boilerplate, features.reason(i));
        }
    }
}

/// Raises all scores alike, until the best of the running text is of the article: a page with one paragraph among menus has
/// an article too.
fn lift(scores: &mut [f32], measures: &[Measures]) {
    let prose = scores.iter().zip(measures).filter(|(_, m)| m.running() > 0.0);
    let Some(best) = prose.map(|(score, _)| *score).reduce(f32::max) else {
        return;
    };
    for score in scores {
        *score += LIFTED - best;
    }
}

/// Labels the headline, which is no part of the text, and the little that stands before it.
fn headline(overview: &Overview<'_>, measures: &[Measures], labels: &mut Labels<'_>) {
    let Some((at, line)) = headline::find(overview, measures, labels) else {
        return;
    };
    let before = overview.blocks.iter().zip(measures).take(at);
    let kept: Vec<_> = before.filter(|(facts, _)| labels.is_free(facts.id)).collect();
    // A headline behind paragraphs of the article is that of a section.
    if kept.iter().all(|(_, m)| m.prose < headline::MIN_WORDS) {
        // A sentence with links in it may be of the article all the same.
        for (facts, _) in kept.iter().filter(|(facts, m)| !m.ends || facts.links.is_empty()) {
            labels.block(facts.id, Role::Boilerplate, "before the headline");
        }
    }
    let id = BlockId(at as u32);
    labels.withdraw(id, Role::Boilerplate);
    // What stands before it in its block are the links of a menu.
    let start = overview
        .blocks
        .get(at)
        .map_or(line.start, |facts| facts.block.span.start);
    if start < line.start && !overview.document.slice(&(start..line.start)).contains('\n') {
        labels.span(id, start..line.start, Role::Boilerplate, "before the headline");
    }
    labels.span(id, line, Role::Duplicate, HEADLINE);
}

/// The score of every block, by two looks at each: alone, and with the first scores of those around it.
fn scores(features: &Features<'_>, measures: &[Measures]) -> Vec<f32> {
    // Each is a copy of its own, in which the compiler sees the weights.
    match features.extent {
        Extent::Part => scores_by(&weights::PART, features, measures),
        Extent::Page => scores_by(&weights::PAGE, features, measures),
        Extent::Bare => scores_by(&weights::BARE, features, measures),
    }
}

// No closures over the blocks: each would be one function for all weights, and read them from memory one by one.
#[inline(always)]
fn scores_by(weights: &Weights, features: &Features<'_>, measures: &[Measures]) -> Vec<f32> {
    let mut firsts = Vec::with_capacity(measures.len());
    let mut scores = Vec::with_capacity(measures.len());
    for i in 0..measures.len() {
        let (first, second) = looks(weights, features, i);
        firsts.push(first);
        scores.push(LENIENCE + second);
    }
    let company = Company::of(&firsts, measures);
    for (i, score) in scores.iter_mut().enumerate() {
        let mut weights = weights.company.iter().map(|(_, weight)| *weight);
        company.each(i, |_, value| *score += value * weights.next().unwrap_or_default());
    }
    scores
}

/// What a block's own features weigh at the first look and at the second.
#[inline(always)]
fn looks(weights: &Weights, features: &Features<'_>, i: usize) -> (f32, f32) {
    let mut weights = weights.features.iter().map(|(_, first, second)| (*first, *second));
    let mut looks = (0.0, 0.0);
    features.each(i, |_, value| {
        let (first, second) = weights.next().unwrap_or_default();
        looks.0 += value * first;
        looks.1 += value * second;
    });
    looks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Anchor, BlockKind, DocumentBuilder, SectionId};
    use crate::passes;

    const PROSE: &str = "The council said on Monday that the old harbour bridge will be closed for six weeks, after \
        engineers found cracks in two of its main supports during a routine inspection last month.";

    const MENU: [&str; 8] = [
        "Home", "News", "Sport", "Weather", "Culture", "Travel", "Opinion", "Video",
    ];

    fn removed(blocks: &[&str]) -> Vec<String> {
        let mut builder = DocumentBuilder::new();
        for text in blocks {
            let is_menu = MENU.contains(text);
            builder
                .open_block(BlockKind::Paragraph, SectionId::ROOT, !is_menu)
                .unwrap();
            let start = builder.position();
            builder.push_str(text).unwrap();
            if is_menu {
                builder
                    .push_link(start..builder.position(), "https://example.org/", "/", Anchor::Certain)
                    .unwrap();
            }
            builder.close_block().unwrap();
        }
        let document = builder.finish().unwrap();
        let mut labels = Labels::new(&document);
        region(&Overview::of(&document), &mut labels);
        labels.texts()
    }

    #[test]
    fn menus_around_the_prose_go() {
        let mut blocks = MENU.to_vec();
        blocks.extend([PROSE, "A heading", PROSE, PROSE, PROSE]);
        assert_eq!(removed(&blocks), MENU);
    }

    #[test]
    fn what_surrounds_the_prose_goes_where_no_link_is_shown() {
        let menu = ["Skip to content", "Harbour Courier"];
        let topics = MENU.map(|topic| format!("{topic} pages"));
        let mut blocks: Vec<&str> = menu.to_vec();
        blocks.extend(topics.iter().map(String::as_str));
        blocks.extend([PROSE, "What it will cost", PROSE, PROSE, PROSE, PROSE]);
        blocks.extend([
            "About us",
            "Jobs",
            "Privacy",
            "Imprint",
            "Harbour Courier, Quay Street 1",
        ]);
        let removed = removed(&blocks);
        for foot in ["Privacy", "Imprint", "Harbour Courier, Quay Street 1"] {
            assert!(removed.iter().any(|text| text == foot), "{foot}: {removed:?}");
        }
        assert!(removed.starts_with(&menu.map(str::to_owned)), "{removed:?}");
        assert!(!removed.iter().any(|text| text == "What it will cost"));
    }

    #[test]
    fn short_texts_and_headings_stay() {
        assert_eq!(removed(&["The bridge closes.", "Buses use the tunnel."]), [""; 0]);
        assert_eq!(
            removed(&[PROSE, "What happens now", PROSE, "Buses use the tunnel.", PROSE]),
            [""; 0]
        );
    }

    #[test]
    fn one_paragraph_among_menus_is_the_article() {
        let unended = format!("{} {PROSE}", PROSE.trim_end_matches('.'))
            .trim_end_matches('.')
            .to_owned();
        for paragraph in [PROSE, &unended] {
            let blocks = [MENU.repeat(4), vec![paragraph], MENU.repeat(4)].concat();
            let removed = removed(&blocks);
            assert!(
                removed.len() > 60 && !removed.iter().any(|text| text == paragraph),
                "{removed:?}"
            );
        }
    }

    #[test]
    fn raised_scores_keep_their_distance() {
        let prose = |words: f32, prose: f32| Measures {
            words,
            prose,
            ..Measures::default()
        };
        let mut scores = [-1.0, -2.5, -4.0];
        lift(&mut scores, &[prose(3.0, 0.0), prose(9.0, 9.0), prose(9.0, 9.0)]);
        assert_eq!(scores, [LIFTED + 1.5, LIFTED, LIFTED - 1.5]);
        let mut scores = [-1.0, -2.0];
        lift(&mut scores, &[prose(3.0, 0.0), prose(39.0, 0.0)]);
        assert_eq!(scores, [-1.0, -2.0]);
        lift(&mut scores, &[prose(3.0, 0.0), prose(40.0, 0.0)]);
        assert_eq!(scores, [LIFTED + 1.0, LIFTED]);
    }

    #[test]
    fn the_headline_is_told_by_the_address() {
        let page = format!("Old bridge to close\n\n{PROSE}\n\n{PROSE}\n\nThe old bridge\n\n{PROSE}\n");
        let removed = |page: &str, url: &str| -> Vec<String> {
            let article = crate::Cleaner::new().base_url(url).unwrap().text(page).unwrap();
            let labels = article.labels().iter();
            let texts = labels.filter(|label| label.role == Role::Duplicate && label.cue == "the headline");
            texts
                .map(|label| article.document().slice(&label.span).to_owned())
                .collect()
        };
        let url = "https://example.org/2024/old-bridge-to-close";
        assert_eq!(removed(&page, url), ["Old bridge to close"]);
        assert_eq!(removed(&page, "https://example.org/2024/the-old-bridge"), [""; 0]);
        let shared = format!("{page}\nShare <https://www.facebook.com/sharer.php?u={url}>\n");
        assert_eq!(removed(&shared, "https://example.org/"), ["Old bridge to close"]);
    }

    #[test]
    fn captions_of_other_stories_are_not_the_articles() {
        let menu: String = MENU
            .iter()
            .map(|item| format!("{item} <https://example.org/{item}>\n\n"))
            .collect();
        let others = "Photo: John Roe/AFP\n\nFerry crews vote <https://example.org/2>\n\n";
        let story = format!("{PROSE}\n\nCracks. Photo: Jane Doe/AFP\n\n{PROSE}\n\n{PROSE}\n\n");
        let article = crate::clean_text(&format!("{menu}{story}{menu}{}{menu}", others.repeat(6))).unwrap();
        let captions: Vec<_> = article
            .captions()
            .iter()
            .map(|caption| caption.description.clone())
            .collect();
        assert_eq!(captions, ["Cracks."]);
        let other = article
            .removed()
            .find(|removed| removed.text.starts_with("Photo: John"));
        assert_eq!(other.map(|removed| removed.role), Some(Role::Boilerplate));
    }

    #[test]
    fn the_rows_of_a_table_amid_the_prose_stay() {
        let rows = "| Ferry | First | Last |\n| --- | --- | --- |\n| 1 | 05:40 | 23:10 |\n| 2 | 06:10 | 22:40 |\n\n";
        let prose = format!("{PROSE}\n\n").repeat(4);
        let kept = |rendering: &str| {
            let article = crate::clean_text(rendering).unwrap();
            article.paragraphs().any(|paragraph| paragraph == "1\t05:40\t23:10")
        };
        assert!(kept(&format!("# The bridge closes\n\n{prose}{rows}{prose}")));
    }

    #[test]
    fn the_readers_go_with_the_heads_of_what_they_wrote() {
        let story = [
            "The council said on Monday that the old harbour bridge will be closed for six weeks.",
            "At 9:05 engineers found cracks in two of its main supports during a routine inspection of the deck.",
            "The inspection was the first since 2011, when the bridge got its present deck and its lamps.",
            "Buses will use the tunnel until then, and the ferry runs every ten minutes from six in the morning.",
            "A report on what it costs is to be ready in the spring, the mayor told the council on Tuesday.",
        ];
        let thread = [
            "4 Comments",
            "Ann Onym says: May 2, 2024 at 9:05 am",
            "I walked over that bridge every day for thirty years, and I cannot believe that it is closed now.",
            "Bob B says: May 2, 2024 at 11:40 am",
            "They should have painted it, as they did when I was a child, and not waited until it was too late.",
            "Carol says: May 3, 2024 at 7:12 pm",
            "Six weeks is what they always say.",
            "Dan says: May 4, 2024 at 8:30 am",
            "Thank you for the report, and greetings from the other side of the river.",
        ];
        let rendering = [story.as_slice(), &thread].concat().join("\n\n");
        let article = crate::clean_text(&rendering).unwrap();
        assert!(article.paragraphs().eq(story));
    }

    #[test]
    fn every_feature_has_a_weight() {
        let mut builder = DocumentBuilder::new();
        builder.open_block(BlockKind::Paragraph, SectionId::ROOT, true).unwrap();
        builder.push_str(PROSE).unwrap();
        builder.close_block().unwrap();
        let document = builder.finish().unwrap();
        let overview = Overview::of(&document);
        let labels = Labels::new(&document);
        let measures = measures::all(&overview.blocks, &labels);
        let surroundings = Surroundings::of(&overview, &measures, &labels);
        let features = Features::new(&overview.blocks, &measures, &surroundings);
        let mut names = Vec::new();
        features.each(0, |name, _| names.push(name));
        for weights in [weights::PART, weights::PAGE, weights::BARE] {
            assert!(names.iter().eq(weights.features.iter().map(|(name, ..)| name)));
        }
        names.clear();
        Company::of(&[0.0], &measures).each(0, |name, _| names.push(name));
        for weights in [weights::PART, weights::PAGE, weights::BARE] {
            assert!(names.iter().eq(weights.company.iter().map(|(name, _)| name)));
        }
    }

    #[test]
    fn the_features_of_a_rendering_are_those_written_down() {
        let rendering = include_str!("../../../examples/data/harbour.txt").to_owned()
            + "\n3 Comments\n\nAnn says: May 2, 2024 at 9:05 am\n\nI walked over it every day.\n\nBob 2 days ago\n\nToo late.\n\n\
               We use cookies. Accept all cookies?\n\n2024: 12 345 visitors\n";
        let article = crate::Cleaner::new().text(&rendering).unwrap();
        let document = article.document();
        let overview = Overview::of(document);
        let mut labels = Labels::new(document);
        passes::run_before("region", &overview, &mut labels);
        let measures = measures::all(&overview.blocks, &labels);
        let surroundings = Surroundings::of(&overview, &measures, &labels);
        let features = Features::new(&overview.blocks, &measures, &surroundings);
        let scores = scores(&features, &measures);
        let lines = overview.blocks.iter().enumerate().map(|(i, facts)| {
            let mut given = vec![
                ("score", scores[i]),
                ("first look", looks(&weights::PART, &features, i).0),
            ];
            features.each(i, |name, value| given.push((name, value)));
            crate::snapshot::line_of(facts.text, &given)
        });
        crate::snapshot::assert_same("region.txt", &lines.collect::<Vec<_>>());
    }
}
