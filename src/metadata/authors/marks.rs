//! How plainly the elements of a page name an author.
//!
//! In: the marks. Out: the rank of each, and which of them tell nothing, because an element in the same byline is the name:
//! `<p class="byline"><b class="byline-name">Jane Doe</b> <i class="byline-title">Harbour correspondent</i></p>`.

use super::shown::is_long;
use crate::html::Mark;
use crate::metadata::page::Page;

/// How plainly a mark names an author, the plainest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Rank {
    Property,
    Rel,
    Named,
    WrittenBy,
    Profile,
    Byline,
    /// Nothing but a name right behind the headline.
    Bare,
}

impl Rank {
    /// What it is worth, to weigh against where the name stands.
    pub(super) fn worth(self) -> f32 {
        match self {
            Rank::Property => 5.0,
            Rank::Rel => 4.5,
            Rank::Named | Rank::WrittenBy => 4.0,
            Rank::Profile | Rank::Byline => 3.0,
            Rank::Bare => 1.5,
        }
    }

    /// Whether a pen name is believed: elsewhere one word is a button or a section.
    pub(super) fn is_plain(self) -> bool {
        self <= Rank::Named
    }
}

/// What calls an element the author's.
const NAMED: &[&str] = &["fn", "author", "authors", "byline", "autor", "verfasser", "writer"];

/// The rank of a mark that names an author.
pub(super) fn rank(mark: &Mark) -> Option<Rank> {
    const STEMS: &[&str] = &["meta", "byline", "author", "info"];
    // What tells of an author names none.
    const ABOUT: &[&str] = &["description", "desc"];
    let is_byline = |word: &str| word == "by" || STEMS.iter().any(|stem| word.starts_with(stem));
    if matches!(mark.itemprop.as_str(), "author" | "creator") {
        Some(Rank::Property)
    } else if mark.rel.split_ascii_whitespace().any(|rel| rel == "author") {
        Some(Rank::Rel)
    } else if mark.name_words().any(|word| word == "org") {
        // An hCard marks the name of an organization as `fn org`.
        None
    } else if mark.name_words().any(|word| ABOUT.contains(&word)) {
        None
    } else if mark.name_words().any(|word| NAMED.contains(&word)) || is_the_name(mark) {
        Some(Rank::Named)
    } else if mark.name_words().any(is_byline) {
        Some(Rank::Byline)
    } else {
        None
    }
}

/// Whether a mark is called the author's name: `byline-name`, `authorname`.
fn is_the_name(mark: &Mark) -> bool {
    const NAMES: &[&str] = &["name", "names"];
    // Most have no such word.
    if !mark.names.contains("name") {
        return false;
    }
    let is_glued = |word: &str| {
        let mut stems = ["author", "byline"].iter().filter_map(|stem| word.strip_prefix(stem));
        stems.any(|rest| NAMES.contains(&rest))
    };
    mark.names.split(' ').any(|class| {
        let words = || class.split(['-', '_']);
        words().any(is_glued) || words().any(|word| NAMED.contains(&word)) && words().any(|word| NAMES.contains(&word))
    })
}

/// Which of the marks are overruled: what classes alone call the author's, and what stands beside or around the name in a
/// byline that marks it.
pub(super) fn overruled(page: &Page<'_>, marks: &[Mark]) -> Vec<bool> {
    let text = |mark: &Mark| page.document.slice(&mark.span).trim();
    // Marks stand in the order in which they begin, those around others first.
    let mut names_author = vec![false; marks.len()];
    let mut open: Vec<usize> = Vec::new();
    let is_over = |at: usize, mark: &Mark| marks.get(at).is_none_or(|around| around.span.end < mark.span.end);
    for (i, mark) in marks.iter().enumerate() {
        while open.pop_if(|at| is_over(*at, mark)).is_some() {}
        if is_the_name(mark) && !text(mark).is_empty() {
            for at in open.iter().rev() {
                match names_author.get_mut(*at) {
                    Some(names) if !*names => *names = true,
                    _ => break,
                }
            }
        }
        open.push(i);
    }
    let mut overruled = Vec::with_capacity(marks.len());
    // The marks around, and whether one of them is a byline with the name in it.
    let mut open: Vec<(usize, bool)> = Vec::new();
    for (i, (mark, names_author)) in marks.iter().zip(names_author).enumerate() {
        while open.pop_if(|(at, _)| is_over(*at, mark)).is_some() {}
        let is_byline = names_author && !is_long(text(mark));
        let is_within = is_byline || open.last().is_some_and(|(_, is_within)| *is_within);
        let is_class = || matches!(rank(mark), Some(Rank::Named | Rank::Byline));
        overruled.push(is_within && !is_the_name(mark) && is_class());
        open.push((i, is_within));
    }
    overruled
}
