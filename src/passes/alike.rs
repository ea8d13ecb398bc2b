//! Sections that say the same of themselves: pages are made of lists, so that most sections are named as one before is.
//!
//! In: the sections of a document. Out: for each the first of those that have its tag, names, role and property, so that
//! what is told from these is told once.

use std::hash::{Hash, Hasher};

use crate::document::{Section, SectionId};
use crate::table::PageTable;

/// For each section the number of the first one that says the same.
pub(super) struct Alike(Vec<u32>);

impl Alike {
    pub(super) fn of(sections: &[Section]) -> Self {
        let mut known: PageTable<Said<'_>, u32> =
            PageTable::with_capacity_and_hasher(sections.len() / 2, Default::default());
        let numbered = sections.iter().zip(0..);
        let first = numbered.map(|(section, i)| *known.entry(Said(section)).or_insert(i));
        Alike(first.collect())
    }

    /// The first section that says the same as another.
    pub(super) fn first(&self, id: SectionId) -> SectionId {
        self.0.get(id.0 as usize).copied().map_or(id, SectionId)
    }

    /// What a function tells of each section by its tag, names, role and property.
    pub(super) fn tell<T: Copy>(&self, sections: &[Section], tell: impl Fn(&Section) -> T) -> Vec<T> {
        let mut told: Vec<T> = Vec::with_capacity(sections.len());
        for (section, first) in sections.iter().zip(&self.0) {
            let known = told.get(*first as usize).copied();
            told.push(known.unwrap_or_else(|| tell(section)));
        }
        told
    }
}

/// What a section says of itself, as far as it is compared.
struct Said<'d>(&'d Section);

impl PartialEq for Said<'_> {
    fn eq(&self, other: &Self) -> bool {
        let (a, b) = (self.0, other.0);
        a.names == b.names && a.tag == b.tag && a.role == b.role && a.itemprop == b.itemprop
    }
}

impl Eq for Said<'_> {}

impl Hash for Said<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // What tells the most of them apart.
        self.0.names.hash(state);
        self.0.tag.hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_alike_that_say_the_same() {
        let section = |tag: &str, names: &str| Section {
            tag: tag.to_owned(),
            names: names.to_owned(),
            ..Section::default()
        };
        let sections = [
            section("", ""),
            section("li", "card"),
            section("div", "card"),
            section("li", "card"),
        ];
        let alike = Alike::of(&sections);
        assert_eq!(alike.first(SectionId(3)), SectionId(1));
        assert_eq!(alike.first(SectionId(2)), SectionId(2));
        assert_eq!(alike.first(SectionId(9)), SectionId(9));
        let asked = std::cell::Cell::new(0);
        let told = alike.tell(&sections, |section| {
            asked.set(asked.get() + 1);
            section.tag.len()
        });
        assert_eq!((told, asked.get()), (vec![0, 2, 3, 2], 3));
    }
}
