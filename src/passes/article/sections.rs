//! The sections in numbers: how much of the page's text each holds, and what is said around it.
//!
//! Sections come after the one around them, so one loop backwards adds up what they hold and one forwards hands down what
//! is around them.

use std::sync::LazyLock;

use super::signals;
use crate::document::{Document, Said, Section, SectionId};
use crate::passes::alike::{Alike, Told};
use crate::passes::measures::Measures;
use crate::passes::names::Names;
use crate::table::{PageTable, WordTable};

/// A section in numbers.
#[derive(Debug, Clone, Default)]
pub(super) struct Around {
    words: f32,
    /// Words of running text that is not plainly something else than the article.
    prose: f32,
    linked: f32,
    /// The share of the page's running text that it holds.
    pub(super) share: f32,
    /// The signals that it gives itself.
    pub(super) said: u64,
    /// The signals of the parts of the page that it lies in.
    pub(super) near: u64,
    /// The signals of what holds most of the page's running text.
    pub(super) wide: u64,
    /// The innermost section around it, or itself, that says what a block cut from it is.
    pub(super) telling: Option<u32>,
    /// Whether it lies in the core, or is it.
    pub(super) in_core: bool,
    /// How many sections lie between it and the next one around it that is around the core too.
    pub(super) apart: f32,
    /// How many sections lie between that one and the core.
    pub(super) above: f32,
    /// The innermost section around it, or itself, that is no part of a list, a quotation or a paragraph.
    pub(super) container: u32,
    /// The share of the page's running text that stands in its container itself.
    pub(super) own_share: f32,
    /// The share of the page's running text that stands in containers named like its own.
    pub(super) alike: f32,
    /// The innermost section around it that has some text, or itself.
    pub(super) group: u32,
}

impl Around {
    pub(super) fn link_share(&self) -> f32 {
        self.linked / self.words.max(1.0)
    }

    pub(super) fn prose_share(&self) -> f32 {
        self.prose / self.words.max(1.0)
    }
}

/// What a section of at least so many words is like is worth knowing.
const GROUP_WORDS: f32 = 25.0;
/// A section that holds so many words of running text is no row of buttons, whatever it is called.
const TEXT_WORDS: f32 = 60.0;
/// The core is the innermost section that holds this share of the page's running text.
const CORE_SHARE: f32 = 0.6;

/// Names of elements that hold something else than the article, however much text that is.
#[rustfmt::skip]
const APART_NAMES: &[&str] = &[
    "comments", "comment", "comment-list", "commentlist", "comments-area", "comment-body", "comment-content",
    "comments-section", "comments-list", "comment-thread", "respond", "disqus-thread", "sidebar", "related", "footer",
    "site-footer", "widget", "cookie-banner", "author-bio", "author-box", "newsletter", "related-posts", "reviews", "aside",
    "side-bar", "primary-sidebar", "widget-area",
];

/// Names of elements that hold the text of an article, whatever part of the page they are beside that.
#[rustfmt::skip]
const TEXT_NAMES: &[&str] = &[
    "article", "story", "entry", "post-content", "entry-content", "article-content", "story-content", "article-body",
    "story-body", "article-text", "story-text", "hentry",
];

/// Words in the names of such elements. What the page is called as a whole tells nothing: it may say that there is a banner.
const APART_WORDS: &[&str] = &["consent", "gdpr", "onetrust", "cookiebar", "cookiebanner"];

/// Words in the names of elements that, several side by side or each in an element of its own, are a thread of comments.
#[rustfmt::skip]
const THREAD_WORDS: &[&str] = &[
    "comment", "comments", "kommentar", "comentario", "commentaire", "commento", "reply", "replies",
];

/// Words in the names of elements that, several side by side, are a list of other stories.
const LIST_WORDS: &[&str] = &[
    "related",
    "popular",
    "recommended",
    "recommendation",
    "trending",
    "teaser",
];

/// What several elements are that have a word of a list in their names.
pub(in crate::passes) const ROWS: &[(Row, &[&str])] = &[(Row::List, LIST_WORDS), (Row::Thread, THREAD_WORDS)];

/// So many such elements with running text are a row.
const ROW: u32 = 3;

/// Of a page with more of its running text in elements that say they are comments these are something else, such as what is
/// said to pictures.
const MOST_OF_THREAD: f32 = 0.75;

pub(in crate::passes) static APART: LazyLock<WordTable<()>> = LazyLock::new(|| table(APART_NAMES));
/// What several elements of a name are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::passes) enum Row {
    /// A list of other stories.
    List,
    /// A thread of comments.
    Thread,
}

fn table(words: &[&'static str]) -> WordTable<()> {
    let mut table = WordTable::default();
    words.iter().for_each(|word| _ = table.entry(word));
    table
}

/// Whether a section that gives some signals asks for consent.
fn asks_for_consent(section: &Said, said: u64) -> bool {
    said & signals::of_consent() != 0
        && !matches!(section.tag.as_str(), "html" | "body")
        && APART_WORDS.iter().any(|word| section.has_word(word))
}

/// Whether a section holds something else than the article, by its tag or one of its names.
fn is_apart(section: &Said, names: &Names) -> bool {
    matches!(section.tag.as_str(), "nav" | "aside" | "footer" | "dialog")
        || matches!(
            section.role.as_str(),
            "navigation" | "complementary" | "contentinfo" | "dialog"
        )
        || section.itemprop == "comment"
        || names.are_apart && !section.names().any(|name| TEXT_NAMES.contains(&name))
}

/// Whether each section lies in one that is apart. One with the headline in it is not.
fn apart(document: &Document, alike: &Alike, measures: &[Measures], signals: &Told<'_, u64>) -> Vec<bool> {
    let sections = document.sections();
    // The words of running text, and the headings of level 1.
    let mut held = vec![(0.0, 0_u32); sections.len()];
    for (block, m) in document.blocks().iter().zip(measures) {
        if let Some((prose, headings)) = held.get_mut(block.section.0 as usize) {
            *prose += m.prose;
            *headings += u32::from(m.heading == 1);
        }
    }
    for (i, section) in sections.iter().enumerate().rev() {
        let own = held.get(i).copied().unwrap_or_default();
        if let Some((prose, headings)) = parent(section).and_then(|id| held.get_mut(id)) {
            *prose += own.0;
            *headings += own.1;
        }
    }
    let (all, all_headings) = held
        .first()
        .map_or((1.0, 0), |(prose, headings): &(f32, u32)| (prose.max(1.0), *headings));
    // Several headings of level 1 in a menu, with another outside, head the parts of the menu.
    let is_headed = |section: &Section, headings: u32| {
        headings > 0 && (headings == 1 || headings == all_headings || section.tag != "nav")
    };
    let in_rows = in_rows(sections, alike, &held, all);
    let mut out: Vec<bool> = Vec::with_capacity(sections.len());
    let called_apart = alike.tell(sections, is_apart);
    let called_apart = called_apart.iter().zip(signals.iter()).zip(in_rows);
    for ((section, (prose, headings)), ((is_apart, said), is_in_row)) in sections.iter().zip(held).zip(called_apart) {
        let outer = parent(section).and_then(|id| out.get(id)).copied().unwrap_or_default();
        let is_apart = is_apart || asks_for_consent(section, said) || is_in_row;
        // Some frameworks put the whole page into a form.
        let is_form = || section.tag == "form" && prose / all < 0.5;
        out.push(outer || !is_headed(section, headings) && (is_apart || is_form()));
    }
    out
}

/// Whether each section is one of a row. `held` has the running text and the headings in each, `all` is that of the page.
fn in_rows(sections: &[Section], alike: &Alike, held: &[(f32, u32)], all: f32) -> Vec<bool> {
    // How many sections in each are of a row; and how many that say the same are of a thread, with how much running text.
    let of_rows = alike.tell(sections, |_, names| names.row);
    let mut beside = vec![0; sections.len()];
    let mut same = vec![(0, 0.0); sections.len()];
    let first = |i: usize| alike.first(SectionId(i as u32)).0 as usize;
    for (i, ((section, (prose, _)), row)) in sections.iter().zip(held).zip(of_rows.iter()).enumerate() {
        if row.is_none() || *prose == 0.0 {
            continue;
        }
        if let Some(beside) = parent(section).and_then(|id| beside.get_mut(id)) {
            *beside += 1;
        }
        if let Some((count, all)) = same.get_mut(first(i)).filter(|_| row == Some(Row::Thread)) {
            *count += 1;
            *all += prose;
        }
    }
    let is_in_row = |(i, (section, row)): (usize, (&Section, Option<Row>))| {
        let is_thread = |(count, prose): &(u32, f32)| *count >= ROW && prose / all < MOST_OF_THREAD;
        let beside = parent(section).and_then(|id| beside.get(id));
        row.is_some() && (beside.is_some_and(|beside| *beside >= ROW) || same.get(first(i)).is_some_and(is_thread))
    };
    sections.iter().zip(of_rows.iter()).enumerate().map(is_in_row).collect()
}

/// The numbers of every section.
pub(super) fn all(document: &Document, alike: &Alike, measures: &[Measures]) -> Vec<Around> {
    let sections = document.sections();
    let mut out = vec![Around::default(); sections.len()];
    let signals = alike.tell(sections, signals::of);
    let apart = apart(document, alike, measures, &signals);
    for (block, m) in document.blocks().iter().zip(measures) {
        let id = block.section.0 as usize;
        if let Some(around) = out.get_mut(id) {
            around.words += m.words;
            if apart.get(id) == Some(&false) {
                around.prose += m.prose;
            }
            around.linked += m.words * m.linked.min(1.0);
        }
    }
    let own: Vec<f32> = out.iter().map(|around| around.prose).collect();
    add_up(sections, &mut out);
    let all_prose = out.first().map_or(0.0, |root| root.prose).max(1.0);
    let mut core = 0;
    for (i, around) in out.iter_mut().enumerate() {
        around.share = around.prose / all_prose;
        if around.share >= CORE_SHARE {
            core = i;
        }
    }
    hand_down(sections, &signals, &mut out, core);
    direct(sections, alike, &mut out, &own, all_prose);
    out
}

fn parent(section: &Section) -> Option<usize> {
    section.parent.map(|SectionId(id)| id as usize)
}

fn add_up(sections: &[Section], out: &mut [Around]) {
    for (i, section) in sections.iter().enumerate().rev() {
        let Some((words, prose, linked)) = out.get(i).map(|a| (a.words, a.prose, a.linked)) else {
            continue;
        };
        if let Some(outer) = parent(section).and_then(|id| out.get_mut(id)) {
            outer.words += words;
            outer.prose += prose;
            outer.linked += linked;
        }
    }
}

fn hand_down(sections: &[Section], signals: &Told<'_, u64>, out: &mut [Around], core: usize) {
    let telling = signals::telling();
    let nowhere = Around::default();
    let core_depth = sections.get(core).map_or(0, |section| section.depth);
    let mut around_core = vec![false; sections.len()];
    let mut next = Some(core);
    while let Some(id) = next {
        if let Some(is) = around_core.get_mut(id) {
            *is = true;
        }
        next = sections.get(id).and_then(parent);
    }
    for ((i, section), said) in sections.iter().enumerate().zip(signals.iter()) {
        let Some((before, [around, ..])) = out.split_at_mut_checked(i) else {
            continue;
        };
        let outer = parent(section).and_then(|id| before.get(id)).unwrap_or(&nowhere);
        let holds_most = around.share >= 0.5;
        let said = if around.prose < TEXT_WORDS || holds_most {
            said
        } else {
            said & !signals::of_buttons()
        };
        around.said = said;
        (around.near, around.wide) = (outer.near, outer.wide);
        around.telling = if said & telling == 0 {
            outer.telling
        } else {
            Some(i as u32)
        };
        if holds_most {
            around.wide |= said;
        } else {
            around.near |= said;
        }
        around.in_core = i == core || outer.in_core;
        if !around.in_core {
            if around_core.get(i) == Some(&true) {
                around.above = f32::from(core_depth.saturating_sub(section.depth));
            } else {
                (around.apart, around.above) = (outer.apart + 1.0, outer.above);
            }
        }
        around.group = if around.words >= GROUP_WORDS {
            i as u32
        } else {
            outer.group
        };
        around.container = if is_part(section) { outer.container } else { i as u32 };
    }
}

fn is_part(section: &Section) -> bool {
    matches!(
        section.tag.as_str(),
        "p" | "li"
            | "ul"
            | "ol"
            | "blockquote"
            | "a"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "dl"
            | "dt"
            | "dd"
            | "pre"
            | "table"
    )
}

fn direct(sections: &[Section], alike: &Alike, out: &mut [Around], own: &[f32], all_prose: f32) {
    let mut in_container = vec![0.0; sections.len()];
    for (around, prose) in out.iter().zip(own) {
        if let Some(sum) = in_container.get_mut(around.container as usize) {
            *sum += prose;
        }
    }
    let mut by_name: PageTable<(&str, &str), f32> = PageTable::default();
    for (section, prose) in sections.iter().zip(&in_container) {
        if *prose > 0.0 {
            *by_name.entry((&section.tag, &section.names)).or_default() += prose;
        }
    }
    let shares = alike.tell(sections, |section, _| {
        let prose = by_name.get(&(&*section.tag, &*section.names)).copied();
        prose.unwrap_or_default() / all_prose
    });
    for i in 0..out.len() {
        let Some(container) = out.get(i).map(|around| around.container as usize) else {
            continue;
        };
        // A container is no later than what it holds, so that what is said of it is known.
        let alike = if container == i {
            shares.of(SectionId(i as u32)).unwrap_or_default()
        } else {
            out.get(container).map_or(0.0, |around| around.alike)
        };
        if let Some(around) = out.get_mut(i) {
            around.own_share = in_container.get(container).copied().unwrap_or_default() / all_prose;
            around.alike = alike;
        }
    }
}
