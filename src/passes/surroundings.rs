//! What stands around each block: what other passes have labelled, and what readers said.
//!
//! In: the labels so far. Out: how many of a kind stand near a block, before it and behind it. Linear: each is a difference
//! of sums.

use memchr::memmem;

use super::facts::{Facts, Overview};
use super::measures::{Measures, Running, yes};
use super::talk;
use crate::labels::{Labels, Role};

/// The roles that tell the most of what is near, with the names of what they tell before a block and behind it.
const NEAR: [(Role, &str, &str); 6] = [
    (Role::Share, "share before", "share behind"),
    (Role::Comment, "comment before", "comment behind"),
    (Role::Teaser, "teaser before", "teaser behind"),
    (Role::Promo, "promo before", "promo behind"),
    (Role::Legal, "legal before", "legal behind"),
    (Role::Navigation, "navigation before", "navigation behind"),
];

/// The word is the same in most languages; its first letter may be a capital.
const COOKIE: &[u8] = b"ookie";

/// The sums of what stands before each block, and of all.
pub(super) struct Surroundings(Running<Sums, 22>);

/// What stands before a place.
#[derive(Clone, Copy, Default)]
struct Sums {
    /// The blocks of which other passes have labelled the most.
    labelled: u32,
    /// Those of each role of [`NEAR`].
    roles: [u32; NEAR.len()],
    /// The heads of readers' comments.
    talk: u32,
    /// The blocks that speak of cookies, those that do so more than once twice.
    cookies: u32,
}

impl Surroundings {
    pub(super) fn of(overview: &Overview<'_>, measures: &[Measures], labels: &Labels<'_>) -> Self {
        let blocks = &overview.blocks;
        let is_plain = |facts: &Facts<'_>| labels.is_free(facts.id) && !facts.has_digit();
        let mut sum = Sums::default();
        let mut cookies = memmem::find_iter(overview.document.text().as_bytes(), COOKIE).peekable();
        // The sums of a document of which there is nothing to count are all the same.
        if cookies.peek().is_none() && blocks.iter().all(is_plain) {
            return Surroundings(Running::of(0, std::iter::empty()));
        }
        let sums = blocks.iter().zip(measures).map(|(facts, m)| {
            if let Some(role) = labels.role(facts.id) {
                sum.labelled += 1;
                let place = NEAR.iter().position(|(near, ..)| *near == role);
                if let Some(count) = place.and_then(|place| sum.roles.get_mut(place)) {
                    *count += 1;
                }
            }
            // Without a digit there is no need to look.
            sum.talk += u32::from(facts.has_digit() && talk::is_head(facts.text, m.words));
            let end = facts.block.span.end as usize;
            if cookies.peek().is_some_and(|at| *at < end) {
                let in_block = std::iter::from_fn(|| cookies.next_if(|at| *at < end));
                sum.cookies += in_block.count().min(2) as u32;
            }
            sum
        });
        Surroundings(Running::of(blocks.len(), sums))
    }

    /// Whether no block of the document has anything of the kind.
    pub(super) fn are_empty(&self) -> bool {
        let all = self.0.all();
        all.labelled == 0 && all.talk == 0 && all.cookies == 0
    }

    /// Whether other passes have labelled the most of a block.
    pub(super) fn is_labelled(&self, i: usize) -> bool {
        let (here, next) = self.0.around(i, 0);
        next.labelled > here.labelled
    }

    /// Whether other passes have labelled a block with a role of [`NEAR`].
    pub(super) fn has(&self, role: Role) -> bool {
        let roles = self.0.all().roles;
        NEAR.iter()
            .zip(roles)
            .any(|((near, ..), count)| *near == role && count > 0)
    }

    /// Gives every feature of a block, with its name, to a function; `after` is the share of the prose behind it.
    #[inline(always)]
    pub(super) fn each(&self, i: usize, after: f32, mut give: impl FnMut(&'static str, f32)) {
        let share = |number: u32, most: u8| number.min(u32::from(most)) as f32 / f32::from(most);
        let (here, next) = self.0.around(i, 0);
        let (from_2, to_2) = self.0.around(i, 2);
        let (from_3, to_3) = self.0.around(i, 3);
        let (from_8, to_8) = self.0.around(i, 8);
        let (from_10, to_10) = self.0.around(i, 10);
        let all = self.0.all();
        let talk = next.talk > here.talk;
        let [_, comments, ..] = next.roles;
        let in_thread = yes(comments > 0);
        give("talk", yes(talk));
        give("talk, 3", share(to_3.talk - from_3.talk, 3));
        give("talk, 10", share(to_10.talk - from_10.talk, 6));
        give("behind a comment", in_thread);
        give("behind a comment * after", in_thread * after);
        give("talk in all", yes(talk || here.talk >= 2) * share(all.talk, 10));
        give("cookies", share(next.cookies - here.cookies, 2));
        give("cookies, 3", share(to_3.cookies - from_3.cookies, 4));
        give("labels, 2", share(to_2.labelled - from_2.labelled, 4));
        give("labels, 8", share(to_8.labelled - from_8.labelled, 8));
        for ((before, to), (_, name, _)) in from_8.roles.iter().zip(next.roles).zip(NEAR) {
            give(name, yes(to > *before));
        }
        for ((from, behind), (_, _, name)) in here.roles.iter().zip(to_8.roles).zip(NEAR) {
            give(name, yes(behind > *from));
        }
        give("labels before", share(here.labelled, 10));
        give("labels from here", share(all.labelled - here.labelled, 10));
    }
}
