mod features;

use super::words::hash_of;
use super::*;
use crate::passes::measures;
use crate::table::hash;
use crate::{Article, Cleaner};

const PROSE: &str = "The council said on Monday that the old harbour bridge will be closed for six weeks, after engineers \
    found cracks in two of its main supports. Ferries run until the repairs of the bridge are done.";

fn texts<'a>(article: &'a Article, cue: &str) -> Vec<&'a str> {
    let labels = article.labels().iter().filter(|label| label.cue == cue);
    labels.map(|label| article.document().slice(&label.span)).collect()
}

/// What is found of a page with a menu, a line before the prose, and lines behind it.
fn headline(line: &str) -> Option<String> {
    let menu = "Home\n\nNews\n\nSport\n\n";
    let page = format!("{menu}{line}\n\nBy Jane Doe\n\n14 May 2024\n\n{PROSE}\n\n{PROSE}\n\n{PROSE}\n");
    let article = crate::clean_text(&page).unwrap();
    let found = texts(&article, "the headline");
    let title = article.metadata().title.as_ref().map(|title| title.value.as_str());
    assert_eq!(found.first().copied(), title);
    found.first().map(|line| (*line).to_owned())
}

#[test]
fn a_line_about_what_the_article_is_about_is_its_headline() {
    let line = "Harbour bridge to be closed for weeks";
    assert_eq!(headline(line).as_deref(), Some(line));
    for other in ["Weather", "In this article:"] {
        assert_eq!(headline(other), None, "{other}");
    }
}

#[test]
fn what_stands_before_the_headline_goes_with_it() {
    let line = "Harbour bridge to be closed for weeks";
    let page = format!("The harbour’s own paper\n\n{line}\n\nBy Jane Doe\n\n{PROSE}\n\n{PROSE}\n\n{PROSE}\n");
    let article = crate::clean_text(&page).unwrap();
    assert_eq!(texts(&article, "the headline"), [line]);
    assert!(article.paragraphs().eq([PROSE; 3]));
}

#[test]
fn paragraphs_before_the_heading_of_a_section_stay() {
    let heading = "Harbour bridge to be closed for weeks";
    let own =
        "No one knows what the repairs of the old harbour bridge will cost in the end, the mayor told the council.";
    let page = format!("Note\n\n{own}\n\n{heading}\n\n{}", format!("{PROSE}\n\n").repeat(9));
    let article = crate::clean_text(&page).unwrap();
    assert!(article.paragraphs().any(|paragraph| paragraph == own));
    assert_eq!(texts(&article, "before the headline"), [""; 0]);
}

#[test]
fn a_paragraph_of_a_page_is_no_headline() {
    let line = "Harbour bridge to be closed for weeks";
    let page = crate::clean_html(&format!("<p>{line}<p>By Jane Doe<p>{PROSE}<p>{PROSE}<p>{PROSE}")).unwrap();
    assert!(page.paragraphs().any(|paragraph| paragraph == line));
    assert_eq!(page.metadata().title, None);
}

#[test]
fn one_of_many_lines_of_a_block_may_be_the_headline() {
    let cleaner = Cleaner::new()
        .base_url("https://example.org/2024/harbour-bridge-to-be-closed")
        .unwrap();
    // Inscriptis writes the lines of one element without blank lines between them.
    let page = format!("News\nHarbour bridge to be closed\n\n{PROSE}\n\n{PROSE}\n\n{PROSE}\n");
    let article = cleaner.renderer(crate::Renderer::Inscriptis).text(&page).unwrap();
    assert_eq!(texts(&article, "the headline"), ["Harbour bridge to be closed"]);
    assert_eq!(
        article.metadata().title.as_ref().unwrap().value,
        "Harbour bridge to be closed"
    );
}

#[test]
fn the_links_of_a_menu_before_the_headline_in_its_block_go() {
    let line = "Harbour bridge to be closed for weeks";
    let news = "News <https://example.org/news>";
    let page = format!("{news}\n\n{news} {line}\n\nBy Jane Doe\n\n14 May 2024\n\n{PROSE}\n\n{PROSE}\n\n{PROSE}\n");
    let article = crate::clean_text(&page).unwrap();
    assert_eq!(texts(&article, "the headline"), [line]);
    assert!(article.paragraphs().eq([PROSE; 3]));
}

#[test]
fn scripts_without_spaces_are_compared_by_pairs() {
    let told = |text: &str| {
        let mut words = Vec::new();
        each_telling_word(text, |word| words.push(word));
        words
    };
    assert_eq!(told("老桥将关闭"), ["老桥", "桥将", "将关", "关闭"].map(hash));
    let words = ["bridge", "über", "2nd2", "antidisestablishmentarianism"].map(hash_of);
    assert_eq!(told("The old Bridge, Über 2ND2 Antidisestablishmentarianism"), words);
}

#[test]
fn every_feature_has_a_weight_and_what_is_said_a_bound() {
    let article = crate::clean_text(&format!("Harbour bridge to close\n\n{PROSE}\n")).unwrap();
    let document = article.document();
    let overview = Overview::of(document);
    let labels = Labels::new(document);
    let measures = measures::all(&overview.blocks, &labels);
    let lines = Lines::of(&overview, &measures, &labels).unwrap();
    let (mut form, mut said, mut named) = (Vec::new(), Vec::new(), Vec::new());
    lines.form(0, |name, _| form.push(name));
    lines.content(0, |name, _| said.push(name));
    lines.names(0, |name, _| named.push(name));
    assert!(form.iter().eq(FORM.iter().map(|(name, _)| name)));
    let ((before, last), weights) = SAID.split_last().unwrap();
    assert!(said.iter().chain(&named).eq(weights.iter().map(|(name, _)| name)));
    lines.before(0, |name, _| assert_eq!(name, *before));
    assert!(*last <= MOST_SAID_BEFORE);
    let (weights, of_names) = weights.split_at(said.len());
    let most: f32 = of_names.iter().map(|(_, weight)| weight.max(0.0)).sum();
    assert!(most <= MOST_NAMED, "{most}");
    // The shares are 1 at most, and so is the logarithm of the common words but for a factor.
    let most: f32 = weights
        .iter()
        .map(|(name, weight)| weight * if *name == "common words" { 10.0_f32.ln_1p() } else { 1.0 })
        .sum();
    assert!(most <= MOST_SAID, "{most}");
}
