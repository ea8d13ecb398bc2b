//! Sections that say the same of themselves: pages are made of lists, so that most sections are named as one before is.
//!
//! In: the sections of a document. Out: for each the first of those that have its tag, names, role and property, so that
//! what is told from these is told once.

use crate::document::{Section, SectionId};
use crate::table::PageTable;

/// For each section the number of the first one that says the same.
pub(super) struct Alike(Vec<u32>);

impl Alike {
    pub(super) fn of(sections: &[Section]) -> Self {
        let mut known: PageTable<[&str; 4], u32> = PageTable::default();
        let first = sections.iter().zip(0..).map(|(section, i)| {
            let said = [&*section.tag, &*section.names, &*section.role, &*section.itemprop];
            *known.entry(said).or_insert(i)
        });
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
