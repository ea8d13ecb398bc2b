//! Sections that say the same of themselves: pages are made of lists, so that most sections are named as one before is.
//!
//! In: the sections of a document, of which those share what they say that are alike. Out: the first of each kind, so that
//! what is told from it is told once.

use std::sync::Arc;

use crate::document::{Said, Section, SectionId};
use crate::table::PageTable;

use super::names::Names;

/// The kinds of sections.
pub(super) struct Alike {
    /// For each section the number of its kind.
    kinds: Vec<u32>,
    /// The first section of each kind.
    firsts: Vec<SectionId>,
    /// What the names of each kind tell.
    names: Vec<Names>,
}

impl Alike {
    pub(super) fn of(sections: &[Section]) -> Self {
        let mut known: PageTable<*const Said, u32> = PageTable::default();
        let mut firsts = Vec::new();
        let kinds = sections.iter().zip(0..).map(|(section, i)| {
            *known.entry(Arc::as_ptr(section.said())).or_insert_with(|| {
                firsts.push(SectionId(i));
                firsts.len() as u32 - 1
            })
        });
        let kinds = kinds.collect();
        let names = firsts.iter().map(|SectionId(first)| {
            let section = sections.get(*first as usize);
            section.map_or_else(Names::default, |section| Names::of(&section.names))
        });
        let names = names.collect();
        Alike { kinds, firsts, names }
    }

    fn kind(&self, id: SectionId) -> Option<usize> {
        self.kinds.get(id.0 as usize).map(|kind| *kind as usize)
    }

    /// The first section that says the same as another.
    pub(super) fn first(&self, id: SectionId) -> SectionId {
        let first = self.kind(id).and_then(|kind| self.firsts.get(kind));
        first.copied().unwrap_or(id)
    }

    /// What a function tells of sections by what they say, and by what their names tell.
    pub(super) fn tell<T: Copy>(&self, sections: &[Section], tell: impl Fn(&Said, &Names) -> T) -> Told<'_, T> {
        let firsts = self.firsts.iter().filter_map(|id| sections.get(id.0 as usize));
        let told = firsts
            .zip(&self.names)
            .map(|(section, names)| tell(section, names))
            .collect();
        Told { alike: self, told }
    }
}

/// What is told of sections, once of those that say the same.
pub(super) struct Told<'a, T> {
    alike: &'a Alike,
    told: Vec<T>,
}

impl<T: Copy> Told<'_, T> {
    /// What is told of a section.
    pub(super) fn of(&self, id: SectionId) -> Option<T> {
        self.told.get(self.alike.kind(id)?).copied()
    }

    /// Whether such is told of any section.
    pub(super) fn any(&self, is_such: impl Fn(T) -> bool) -> bool {
        self.told.iter().any(|told| is_such(*told))
    }

    /// What is told of each section, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = T> {
        let kinds = self.alike.kinds.iter();
        kinds.filter_map(|kind| self.told.get(*kind as usize).copied())
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
        let told = alike.tell(&sections, |section, _| {
            asked.set(asked.get() + 1);
            section.tag.len()
        });
        assert_eq!((told.iter().collect::<Vec<_>>(), asked.get()), (vec![0, 2, 4, 2], 3));
        assert_eq!((told.of(SectionId(3)), told.of(SectionId(4))), (Some(2), None));
    }
}
