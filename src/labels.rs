//! Roles and labels: what a pass says about a piece of the document.
//!
//! A pass never edits the text. It says "these bytes are a [`Role::Teaser`], because of `Read more`", and the article is
//! what remains when the roles that the caller does not want are left out. Labels are kept disjoint: where two passes
//! speak of the same bytes the first one, in the order of the table in `src/passes/mod.rs`, is heard; only what was taken
//! for a caption may turn out to stand far outside the article, and is then what its surroundings are.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::Error;
use crate::document::{Block, BlockId, Document, Span};
use crate::error::by_name;

/// What a piece of a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Role {
    /// The article itself. Whatever no pass speaks of is body.
    Body,
    /// A caption of a picture or a video, with its credit.
    Caption,
    /// A pointer to another story: `Read more`, a related headline.
    Teaser,
    /// A share button, or a run of them.
    Share,
    /// A request to subscribe, to follow, to install an app, to get in touch.
    Promo,
    /// The label of an advertisement, or an advertisement.
    Advert,
    /// Menus, breadcrumbs, tags and other ways around a site.
    Navigation,
    /// Who wrote the article.
    Byline,
    /// When, and sometimes where, it was written, on a line of its own.
    Dateline,
    /// What readers wrote below it.
    Comment,
    /// Copyright lines, terms, disclaimers.
    Legal,
    /// The headline, which is the title in the [`Metadata`](crate::Metadata) too, and what repeats it; the second copy of
    /// what the article has twice.
    Duplicate,
    /// What else stands around an article, with no better name for it.
    Boilerplate,
}

impl Role {
    /// Every role, in the order of the enumeration.
    pub const ALL: [Role; 13] = [
        Role::Body,
        Role::Caption,
        Role::Teaser,
        Role::Share,
        Role::Promo,
        Role::Advert,
        Role::Navigation,
        Role::Byline,
        Role::Dateline,
        Role::Comment,
        Role::Legal,
        Role::Duplicate,
        Role::Boilerplate,
    ];

    /// The role's name in records and reports: `teaser`.
    ///
    /// ```
    /// assert_eq!(cleancopy::Role::Teaser.name(), "teaser");
    /// ```
    pub fn name(self) -> &'static str {
        match self {
            Role::Body => "body",
            Role::Caption => "caption",
            Role::Teaser => "teaser",
            Role::Share => "share",
            Role::Promo => "promo",
            Role::Advert => "advert",
            Role::Navigation => "navigation",
            Role::Byline => "byline",
            Role::Dateline => "dateline",
            Role::Comment => "comment",
            Role::Legal => "legal",
            Role::Duplicate => "duplicate",
            Role::Boilerplate => "boilerplate",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Reads a role's [`name`](Role::name).
///
/// ```
/// use cleancopy::Role;
///
/// assert_eq!("teaser".parse(), Ok(Role::Teaser));
/// assert!("Teaser".parse::<Role>().unwrap_err().to_string().starts_with("there is no role \"Teaser\""));
/// ```
impl FromStr for Role {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        by_name("role", name, &Role::ALL, Role::name)
    }
}

/// One pass's word on a stretch of text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Label {
    /// The bytes spoken of; inside one block.
    pub span: Span,
    /// What they are.
    pub role: Role,
    /// The pass that says so.
    pub pass: &'static str,
    /// What told it: a phrase of the page, or the name of the evidence.
    pub cue: Cow<'static, str>,
}

impl Label {
    /// Whether it covers more than half of a block.
    pub(crate) fn covers_most(&self, block: &Block) -> bool {
        self.span.len() * 2 > block.span.len()
    }
}

/// The labels of a document while the passes run.
#[derive(Debug)]
pub(crate) struct Labels<'d> {
    document: &'d Document,
    pass: &'static str,
    /// Where the labels of each block stand in `labels`, counted from 1; 0 where nothing has been said of it. A document may
    /// have very many blocks, and each pass asks of most of them whether they are free.
    by_block: Vec<u32>,
    labels: Vec<OfBlock>,
}

/// The labels of a block, sorted and disjoint. Most blocks have one at most, which takes no memory of its own.
#[derive(Debug)]
enum OfBlock {
    /// Those that there were have been withdrawn.
    None,
    One(Label),
    More(Vec<Label>),
}

impl OfBlock {
    fn as_slice(&self) -> &[Label] {
        match self {
            OfBlock::None => &[],
            OfBlock::One(label) => std::slice::from_ref(label),
            OfBlock::More(labels) => labels,
        }
    }

    fn insert(&mut self, index: usize, label: Label) {
        *self = match std::mem::replace(self, OfBlock::None) {
            OfBlock::None => OfBlock::One(label),
            OfBlock::One(first) if index == 0 => OfBlock::More(vec![label, first]),
            OfBlock::One(first) => OfBlock::More(vec![first, label]),
            OfBlock::More(mut labels) => {
                labels.insert(index, label);
                OfBlock::More(labels)
            }
        };
    }

    fn remove(&mut self, role: Role) {
        match self {
            OfBlock::One(label) if label.role == role => *self = OfBlock::None,
            OfBlock::More(labels) => labels.retain(|label| label.role != role),
            OfBlock::None | OfBlock::One(_) => {}
        }
    }
}

/// The number of what is counted from 1.
fn index_of(place: u32) -> Option<usize> {
    (place as usize).checked_sub(1)
}

impl<'d> Labels<'d> {
    pub(crate) fn new(document: &'d Document) -> Self {
        Labels {
            document,
            pass: "",
            by_block: vec![0; document.blocks().len()],
            labels: Vec::with_capacity(document.blocks().len()),
        }
    }

    /// Names the pass that speaks next.
    pub(crate) fn set_pass(&mut self, pass: &'static str) {
        self.pass = pass;
    }

    /// Labels a whole block.
    pub(crate) fn block(&mut self, id: BlockId, role: Role, cue: impl Into<Cow<'static, str>>) {
        if let Some(block) = self.document.blocks().get(id.0 as usize) {
            self.span(id, block.span.clone(), role, cue);
        }
    }

    /// Labels a part of a block. Bytes that have a label keep it; a span outside the block is cut to the block.
    pub(crate) fn span(&mut self, id: BlockId, span: Span, role: Role, cue: impl Into<Cow<'static, str>>) {
        let Some(block) = self.document.blocks().get(id.0 as usize) else {
            return;
        };
        let Some(place) = self.by_block.get_mut(id.0 as usize) else {
            return;
        };
        let cue = cue.into();
        let mut at = span.start.max(block.span.start);
        let end = span.end.min(block.span.end);
        // Most blocks have none yet, and the cue need not be copied.
        if at < end && *place == 0 {
            self.labels.push(OfBlock::One(Label {
                span: at..end,
                role,
                pass: self.pass,
                cue,
            }));
            *place = self.labels.len() as u32;
            return;
        }
        let Some(labels) = index_of(*place).and_then(|index| self.labels.get_mut(index)) else {
            return;
        };
        // Most others have one that is of all of them.
        if labels
            .as_slice()
            .first()
            .is_some_and(|first| first.span.start <= at && end <= first.span.end)
        {
            return;
        }
        let mut index = labels.as_slice().partition_point(|l| l.span.end <= at);
        while at < end {
            let gap_end = labels.as_slice().get(index).map_or(end, |l| l.span.start.min(end));
            if at < gap_end {
                labels.insert(
                    index,
                    Label {
                        span: at..gap_end,
                        role,
                        pass: self.pass,
                        cue: cue.clone(),
                    },
                );
                index += 1;
            }
            at = labels.as_slice().get(index).map_or(end, |l| l.span.end);
            index += 1;
        }
    }

    /// Takes back what was said of a block with one role: a later pass knows better.
    pub(crate) fn withdraw(&mut self, id: BlockId, role: Role) {
        let Some(place) = self.by_block.get_mut(id.0 as usize) else {
            return;
        };
        if let Some(labels) = index_of(*place).and_then(|index| self.labels.get_mut(index)) {
            labels.remove(role);
            if labels.as_slice().is_empty() {
                *place = 0;
            }
        }
    }

    /// The labels of a block so far.
    pub(crate) fn of(&self, id: BlockId) -> &[Label] {
        let place = self.by_block.get(id.0 as usize).copied().unwrap_or_default();
        let labels = index_of(place).and_then(|index| self.labels.get(index));
        labels.map_or(&[], OfBlock::as_slice)
    }

    /// Whether nothing has been said of a block.
    pub(crate) fn is_free(&self, id: BlockId) -> bool {
        self.by_block.get(id.0 as usize).is_none_or(|place| *place == 0)
    }

    /// Whether one label is of the whole of a block, which no later pass withdraws.
    pub(crate) fn is_settled(&self, id: BlockId) -> bool {
        let [label] = self.of(id) else { return false };
        let block = self.document.blocks().get(id.0 as usize);
        label.role != Role::Caption && block.is_some_and(|block| label.span == block.span)
    }

    /// Whether labels cover more than half of a block.
    pub(crate) fn covers_most(&self, id: BlockId) -> bool {
        let labelled = match self.of(id) {
            [] => return false,
            [label] => label.span.end - label.span.start,
            labels => labels.iter().map(|label| label.span.end - label.span.start).sum(),
        };
        let block = self.document.blocks().get(id.0 as usize);
        block.is_some_and(|block| labelled * 2 > block.span.end - block.span.start)
    }

    /// The role of a block of which the most is labelled: that of its first label.
    pub(crate) fn role(&self, id: BlockId) -> Option<Role> {
        let first = self.of(id).first()?;
        self.covers_most(id).then_some(first.role)
    }

    /// The texts that have labels, in order.
    #[cfg(test)]
    pub(crate) fn texts(self) -> Vec<String> {
        let document = self.document;
        self.finish()
            .iter()
            .map(|label| document.slice(&label.span).to_owned())
            .collect()
    }

    /// All labels, in the order of the text.
    pub(crate) fn finish(self) -> Vec<Label> {
        let mut several = Vec::new();
        let single = self.labels.into_iter().filter_map(|labels| match labels {
            OfBlock::None => None,
            OfBlock::One(label) => Some(label),
            OfBlock::More(labels) => {
                several.extend(labels);
                None
            }
        });
        // They are as large as what holds them, so that a long list is not copied.
        let mut all: Vec<Label> = single.collect();
        all.append(&mut several);
        all.sort_by_key(|label| label.span.start);
        all.shrink_to_fit();
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{BlockKind, DocumentBuilder, SectionId};

    #[test]
    fn the_first_label_on_a_byte_stays() {
        let mut builder = DocumentBuilder::new();
        builder
            .open_block(BlockKind::Paragraph, SectionId::ROOT, false)
            .unwrap();
        builder.push_str("0123456789").unwrap();
        builder.close_block().unwrap();
        let document = builder.finish().unwrap();
        let mut labels = Labels::new(&document);
        labels.set_pass("test");
        labels.span(BlockId(0), 2..4, Role::Teaser, "a");
        labels.span(BlockId(0), 6..7, Role::Share, "b");
        labels.block(BlockId(0), Role::Legal, "c");
        let found: Vec<_> = labels.finish().into_iter().map(|l| (l.span, l.role)).collect();
        assert_eq!(
            found,
            [
                (0..2, Role::Legal),
                (2..4, Role::Teaser),
                (4..6, Role::Legal),
                (6..7, Role::Share),
                (7..10, Role::Legal),
            ]
        );
    }

    #[test]
    fn what_is_withdrawn_is_free_again() {
        let mut builder = DocumentBuilder::new();
        builder
            .open_block(BlockKind::Paragraph, SectionId::ROOT, false)
            .unwrap();
        builder.push_str("0123456789").unwrap();
        builder.close_block().unwrap();
        let document = builder.finish().unwrap();
        let mut labels = Labels::new(&document);
        labels.span(BlockId(0), 0..4, Role::Caption, "a");
        labels.span(BlockId(0), 6..7, Role::Share, "b");
        labels.withdraw(BlockId(0), Role::Caption);
        labels.block(BlockId(0), Role::Teaser, "c");
        let found: Vec<_> = labels.finish().into_iter().map(|l| (l.span, l.role)).collect();
        assert_eq!(
            found,
            [(0..6, Role::Teaser), (6..7, Role::Share), (7..10, Role::Teaser)]
        );
    }
}
