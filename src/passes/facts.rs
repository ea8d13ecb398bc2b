//! What several passes ask of a block, found out once for all of them.

use std::ops::Range;

use url::Url;

use crate::cues::{Hit, Kind, Start};
use crate::document::{Block, BlockId, Document, Link};
use crate::prose;
use crate::share::Shares;
use crate::table::PageTable;
use crate::urls::Slug;

use super::alike::Alike;

/// A document with the facts of its blocks.
pub(crate) struct Overview<'d> {
    pub(super) document: &'d Document,
    pub(crate) shares: Shares,
    /// The address of the page, where the caller gives it.
    pub(crate) base_url: Option<&'d Url>,
    /// Whether it is a rendering, in which no element tells what a headline is.
    pub(crate) is_rendering: bool,
    /// Which sections say the same of themselves.
    pub(super) alike: Alike,
    /// The facts of every block, in order.
    pub(super) blocks: Vec<Facts<'d>>,
    /// The numbers of those that begin with a phrase, in order: few do, and several passes look at no other.
    cued: Vec<u32>,
    /// The blocks from the first one of running text to the last one, which the head and the foot of a story stand around.
    /// Empty at the beginning where there is none.
    pub(super) prose: Range<usize>,
}

/// A sentence of so many characters is running text.
const PROSE_CHARS: usize = 100;

impl<'d> Overview<'d> {
    /// The page's addresses: the caller's, and the first that a share link names.
    fn addresses(&self) -> impl Iterator<Item = &Url> {
        let shared = self.shares.witnesses.first().map(|witness| &witness.page);
        self.base_url.into_iter().chain(shared)
    }

    /// The page's address.
    pub(super) fn page(&self) -> Option<&Url> {
        self.addresses().next()
    }

    /// The words of the page's address.
    pub(super) fn slug(&self) -> Option<Slug> {
        self.addresses().find_map(Slug::of)
    }

    /// The words of the titles that the page's share links give it.
    pub(super) fn shared_titles(&self) -> Vec<Slug> {
        const MOST: usize = 10;
        let Some(first) = self.shares.witnesses.first() else {
            return Vec::new();
        };
        let own = self
            .shares
            .witnesses
            .iter()
            .filter(|witness| witness.page.path() == first.page.path());
        let titles = own.filter_map(|witness| witness.link.title.as_deref());
        titles.filter_map(Slug::of_text).take(MOST).collect()
    }

    pub(crate) fn of(document: &'d Document) -> Self {
        let mut rest = document.links();
        let blocks = document.blocks().iter().enumerate().map(|(i, block)| {
            let before = rest
                .iter()
                .take_while(|link| link.span.start < block.span.start)
                .count();
            let from = rest.get(before..).unwrap_or_default();
            let len = from.iter().take_while(|link| link.span.end <= block.span.end).count();
            let (links, others) = from.split_at_checked(len).unwrap_or_default();
            rest = others;
            Facts::of(document, BlockId(i as u32), block, links)
        });
        let mut blocks: Vec<Facts<'_>> = blocks.collect();
        count_copies(&mut blocks);
        let cued = blocks.iter().filter(|facts| facts.start.is_some());
        let cued = cued.map(|facts| facts.id.0).collect();
        let first = blocks.iter().position(Facts::is_prose).unwrap_or_default();
        let end = blocks.iter().rposition(Facts::is_prose).map_or(0, |last| last + 1);
        Overview {
            document,
            shares: Shares::of(document.links()),
            base_url: None,
            is_rendering: false,
            alike: Alike::of(document.sections()),
            blocks,
            cued,
            prose: first..end,
        }
    }

    /// The blocks that begin with a phrase, with their numbers.
    pub(super) fn cued(&self) -> impl Iterator<Item = (usize, &Facts<'d>)> {
        let numbers = self.cued.iter().map(|number| *number as usize);
        numbers.filter_map(|i| Some((i, self.blocks.get(i)?)))
    }

    /// The links of a block, each with the network that it shares on.
    pub(super) fn targets(&self, facts: &Facts<'d>) -> impl Iterator<Item = (&'d Link, Option<&'static str>)> {
        let start = facts.block.span.start;
        let first = match facts.links {
            [] => 0,
            _ => self.document.links().partition_point(|link| link.span.start < start),
        };
        let shares = self.shares.links.iter().skip(first);
        let networks = shares.map(|shared| shared.map(|shared| shared.network));
        facts.links.iter().zip(networks)
    }
}

fn count_copies(blocks: &mut [Facts<'_>]) {
    let mut numbers: PageTable<&str, u32> = PageTable::with_capacity_and_hasher(blocks.len(), Default::default());
    // How many blocks have the text of a number, which stands for the count until all are counted.
    let mut counts: Vec<u32> = Vec::with_capacity(blocks.len());
    for facts in &mut *blocks {
        facts.copies = *numbers.entry(facts.text).or_insert(counts.len() as u32);
        match counts.get_mut(facts.copies as usize) {
            Some(count) => *count += 1,
            None => counts.push(1),
        }
    }
    for facts in blocks {
        facts.copies = counts.get(facts.copies as usize).copied().unwrap_or_default();
    }
}

/// A block with what can be counted in it. A document may have very many.
pub(super) struct Facts<'d> {
    pub(super) id: BlockId,
    pub(super) block: &'d Block,
    pub(super) text: &'d str,
    chars: u32,
    /// Whether there is a digit of ASCII in the text: without one it is no date and no number of anything.
    pub(super) has_digit: bool,
    pub(super) links: &'d [Link],
    /// How many blocks have this text.
    pub(super) copies: u32,
    /// The bytes of the text that are anchors.
    linked: u32,
    /// The phrases that the text begins with. Most begin with none: a document may have very many blocks, and every pass
    /// walks over them all.
    start: Option<Box<Start>>,
}

impl<'d> Facts<'d> {
    fn of(document: &'d Document, id: BlockId, block: &'d Block, links: &'d [Link]) -> Self {
        let text = document.block_text(block);
        let linked: usize = links.iter().map(|link| link.span.len()).sum();
        let start = Start::of(text);
        Facts {
            id,
            block,
            text,
            chars: text.chars().count() as u32,
            // All bytes are looked at, many at a time.
            has_digit: text.bytes().fold(false, |has, byte| has | byte.is_ascii_digit()),
            links,
            copies: 1,
            linked: linked as u32,
            start: (!start.is_empty()).then(|| Box::new(start)),
        }
    }

    /// How many characters the text has.
    pub(super) fn chars(&self) -> usize {
        self.chars as usize
    }

    /// The longest phrase of the given kinds that the text begins with.
    pub(super) fn cue(&self, kinds: &[Kind]) -> Option<Hit> {
        self.start.as_ref()?.longest(kinds)
    }

    /// The phrase of the given kinds that the text consists of, but for decoration and closing punctuation.
    pub(super) fn whole_cue(&self, kinds: &[Kind]) -> Option<Hit> {
        self.start.as_ref()?.whole(self.text, kinds)
    }

    /// The phrase of the given kinds that the first of several lines consists of, but for decoration and punctuation.
    pub(super) fn first_line_cue(&self, kinds: &[Kind]) -> Option<Hit> {
        let start = self.start.as_ref()?;
        let (line, _) = self.text.split_once('\n')?;
        start.whole(line, kinds)
    }

    /// Whether what stands behind a byte of the text is links, but for punctuation and the like.
    pub(super) fn links_fill(&self, from: usize) -> bool {
        let rest = self.text.len().saturating_sub(from);
        let from = self.block.span.start as usize + from;
        let behind = self.links.iter().filter(|link| link.span.start as usize >= from);
        let linked: usize = behind.map(|link| link.span.len()).sum();
        linked * 10 >= rest * 8
    }

    /// Whether the block is its links, but for punctuation and the like.
    pub(super) fn is_link_only(&self) -> bool {
        self.linked as usize * 10 >= self.text.len() * 8
    }

    /// The share of the bytes that are anchors.
    pub(super) fn linked_share(&self) -> f32 {
        self.linked as f32 / self.text.len().max(1) as f32
    }

    /// Whether the block ends as a sentence does.
    pub(super) fn ends_sentence(&self) -> bool {
        prose::ends_sentence(self.text)
    }

    /// Whether the block is a sentence or several.
    pub(super) fn is_sentences(&self) -> bool {
        self.ends_sentence() || prose::has_sentences(self.text)
    }

    /// Whether the block is running text: a sentence of some length.
    pub(super) fn is_prose(&self) -> bool {
        self.chars() >= PROSE_CHARS && self.is_sentences()
    }

    /// The part of the text behind a byte, without the punctuation and the white space that lead it.
    pub(super) fn rest(&self, from: usize) -> &'d str {
        let rest = self.text.get(from..).unwrap_or_default();
        rest.trim_start_matches(|c: char| !c.is_alphanumeric())
    }
}
