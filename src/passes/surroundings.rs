//! What stands around each block: what other passes have labelled, and what readers said.
//!
//! In: the labels so far. Out: how many of a kind stand near a block, before it and behind it. Linear: each is a difference
//! of sums.

use memchr::memmem;

use super::facts::Facts;
use super::measures::Measures;
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

/// The sums of what stands before each block, and of all.
pub(super) struct Surroundings {
    labelled: Sums,
    /// The labels of each role of [`NEAR`].
    roles: [Sums; NEAR.len()],
    /// The heads of readers' comments.
    talk: Sums,
    /// The blocks that speak of cookies, those that do so more than once twice.
    cookies: Sums,
}

impl Surroundings {
    pub(super) fn of(blocks: &[Facts<'_>], measures: &[Measures], labels: &Labels<'_>) -> Self {
        let roles: Vec<Option<Role>> = blocks.iter().map(|facts| role(facts, labels)).collect();
        // The word is the same in most languages; its first letter may be a capital.
        let cookie = memmem::Finder::new(b"ookie");
        Surroundings {
            labelled: Sums::of(roles.iter().map(|role| u32::from(role.is_some()))),
            roles: NEAR.map(|(near, ..)| Sums::of(roles.iter().map(|role| u32::from(*role == Some(near))))),
            talk: Sums::of(
                blocks
                    .iter()
                    .zip(measures)
                    .map(|(facts, m)| u32::from(talk::is_head(facts.text, m.words))),
            ),
            cookies: Sums::of(blocks.iter().map(|facts| cookies(&cookie, facts.text))),
        }
    }

    /// Whether other passes have labelled the most of a block.
    pub(super) fn is_labelled(&self, i: usize) -> bool {
        self.labelled.around(i, 0, 0) > 0
    }

    /// Gives every feature of a block, with its name, to a function; `after` is the share of the prose behind it.
    #[inline(always)]
    pub(super) fn each(&self, i: usize, after: f32, mut give: impl FnMut(&'static str, f32)) {
        let yes = |is: bool| f32::from(u8::from(is));
        let share = |number: u32, most: u8| number.min(u32::from(most)) as f32 / f32::from(most);
        let all = usize::MAX / 4;
        let talk = self.talk.around(i, 0, 0) > 0;
        let [_, comments, ..] = &self.roles;
        let in_thread = yes(comments.around(i, all, 0) > 0);
        let talks_before = self.talk.around(i, all, 0).saturating_sub(u32::from(talk));
        give("talk", yes(talk));
        give("talk, 3", share(self.talk.around(i, 3, 3), 3));
        give("talk, 10", share(self.talk.around(i, 10, 10), 6));
        give("behind a comment", in_thread);
        give("behind a comment * after", in_thread * after);
        give(
            "talk in all",
            yes(talk || talks_before >= 2) * share(self.talk.around(i, all, all), 10),
        );
        give("cookies", share(self.cookies.around(i, 0, 0), 2));
        give("cookies, 3", share(self.cookies.around(i, 3, 3), 4));
        give("labels, 2", share(self.labelled.around(i, 2, 2), 4));
        give("labels, 8", share(self.labelled.around(i, 8, 8), 8));
        for (role, (_, name, _)) in self.roles.iter().zip(NEAR) {
            give(name, yes(role.around(i, 8, 0) > 0));
        }
        for (role, (_, _, name)) in self.roles.iter().zip(NEAR) {
            give(name, yes(role.around(i, 0, 8) > 0));
        }
        let before = self
            .labelled
            .around(i, all, 0)
            .saturating_sub(self.labelled.around(i, 0, 0));
        give("labels before", share(before, 10));
        give("labels from here", share(self.labelled.around(i, 0, all), 10));
    }
}

/// The role of a block of which the most is labelled.
fn role(facts: &Facts<'_>, labels: &Labels<'_>) -> Option<Role> {
    let first = labels.of(facts.id).first()?;
    labels.covers_most(facts.id).then_some(first.role)
}

/// How often a text speaks of cookies, 2 at most.
fn cookies(word: &memmem::Finder<'_>, text: &str) -> u32 {
    word.find_iter(text.as_bytes()).take(2).count() as u32
}

/// Sums before each place, and of all.
struct Sums(Vec<u32>);

impl Sums {
    fn of(values: impl ExactSizeIterator<Item = u32>) -> Self {
        let mut sums = Vec::with_capacity(values.len() + 1);
        let mut sum = 0;
        sums.push(sum);
        sums.extend(values.map(|value| {
            sum += value;
            sum
        }));
        Sums(sums)
    }

    /// The sum of a block, and of so many before and behind it.
    fn around(&self, i: usize, before: usize, behind: usize) -> u32 {
        let at = |i: usize| self.0.get(i).or(self.0.last()).copied().unwrap_or_default();
        at(i.saturating_add(behind).saturating_add(1)) - at(i.saturating_sub(before))
    }
}
