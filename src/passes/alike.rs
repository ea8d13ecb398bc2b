//! Sections that say the same of themselves: pages are made of lists, so that most sections are named as one before is.
//!
//! In: the sections of a document, of which those share what they say that are alike. Out: for each the first of these, so
//! that what is told from it is told once.

use std::sync::Arc;

use crate::document::{Said, Section, SectionId};
use crate::table::PageTable;

/// For each section the number of the first one that says the same.
pub(super) struct Alike(Vec<u32>);

impl Alike {
    pub(super) fn of(sections: &[Section]) -> Self {
        let mut known: PageTable<*const Said, u32> = PageTable::default();
        let numbered = sections.iter().zip(0..);
        let first = numbered.map(|(section, i)| *known.entry(Arc::as_ptr(section.said())).or_insert(i));
        Alike(first.collect())
    }

    /// The first section that says the same as another.
    pub(super) fn first(&self, id: SectionId) -> SectionId {
        self.0.get(id.0 as usize).copied().map_or(id, SectionId)
    }

    /// What a function tells of each section by what that says.
    pub(super) fn tell<T: Copy>(&self, sections: &[Section], tell: impl Fn(&Said) -> T) -> Vec<T> {
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
        let said = |tag: &str| {
            let mut section = Section::default();
            section.tag.push_str(tag);
            Arc::clone(section.said())
        };
        let (list, item) = (said("menu"), said("li"));
        let sections = [&said(""), &item, &list, &item].map(|said| Section::of(Arc::clone(said)));
        let alike = Alike::of(&sections);
        assert_eq!(alike.first(SectionId(3)), SectionId(1));
        assert_eq!(alike.first(SectionId(2)), SectionId(2));
        assert_eq!(alike.first(SectionId(9)), SectionId(9));
        let asked = std::cell::Cell::new(0);
        let told = alike.tell(&sections, |section| {
            asked.set(asked.get() + 1);
            section.tag.len()
        });
        assert_eq!((told, asked.get()), (vec![0, 2, 4, 2], 3));
    }
}
