//! What several passes ask of a block, found out once for all of them.

use std::ops::Range;
use std::rc::Rc;

use url::Url;

use crate::cues::{Hit, Kind, Start};
use crate::document::{Block, BlockId, Document, Link};
use crate::prose;
use crate::share::Shares;
use crate::table::PageTable;
use crate::urls::Slug;

use super::alike::Alike;
use super::letters::Letters;

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
    /// The numbers of those that are not [plain](Facts::is_plain), in order.
    telling: Vec<u32>,
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
        let count = document.blocks().len();
        let mut firsts: PageTable<&str, u32> = PageTable::with_capacity_and_hasher(count, Default::default());
        let mut blocks: Vec<Facts<'_>> = Vec::with_capacity(count);
        let (mut cued, mut telling) = (Vec::new(), Vec::new());
        // The numbers of those that are long enough for running text.
        let mut long = Vec::new();
        for (block, number) in document.blocks().iter().zip(0..) {
            let before = rest
                .iter()
                .take_while(|link| link.span.start < block.span.start)
                .count();
            let from = rest.get(before..).unwrap_or_default();
            let len = from.iter().take_while(|link| link.span.end <= block.span.end).count();
            let (links, others) = from.split_at_checked(len).unwrap_or_default();
            rest = others;
            let text = document.block_text(block);
            let first = match blocks.last() {
                // What a page says again it most often says in a row.
                Some(before) if before.text == text => before.first,
                _ => *firsts.entry(text).or_insert(number),
            };
            let of_text = match blocks.get_mut(first as usize) {
                Some(known) => {
                    let of_text = known.clone();
                    known.copies += 1;
                    of_text
                }
                None => Facts::of_text(text, block, first),
            };
            blocks.push(of_text);
            let Some(facts) = blocks.last_mut() else { break };
            (facts.id, facts.block, facts.links) = (BlockId(number), block, links);
            facts.linked = links.iter().map(|link| link.span.len() as u32).sum();
            if facts.start.is_some() {
                cued.push(number);
            }
            if !facts.is_plain() {
                telling.push(number);
            }
            if facts.chars() >= PROSE_CHARS {
                long.push(number as usize);
            }
        }
        let has_copies = firsts.len() < count;
        for i in (0..count).filter(|_| has_copies) {
            let first = blocks.get(i).map_or(0, |facts| facts.first as usize);
            let copies = blocks.get(first).map_or(1, |first| first.copies);
            if let Some(facts) = blocks.get_mut(i) {
                facts.copies = copies;
            }
        }
        let is_prose = |i: &usize| blocks.get(*i).is_some_and(Facts::is_prose);
        let first = long.iter().copied().find(is_prose).unwrap_or_default();
        let end = long.iter().copied().rfind(is_prose).map_or(0, |last| last + 1);
        Overview {
            document,
            shares: Shares::of(document.links()),
            base_url: None,
            is_rendering: false,
            alike: Alike::of(document.sections()),
            blocks,
            cued,
            telling,
            prose: first..end,
        }
    }

    /// The blocks with their numbers: of a block that is labelled already no pass needs more than that.
    pub(super) fn numbered(&self) -> impl ExactSizeIterator<Item = (BlockId, &Facts<'d>)> + DoubleEndedIterator {
        let blocks = self.blocks.iter().enumerate();
        blocks.map(|(i, facts)| (BlockId(i as u32), facts))
    }

    /// The blocks that begin with a phrase, with their numbers.
    pub(super) fn cued(&self) -> impl Iterator<Item = (usize, &Facts<'d>)> {
        self.with_numbers(&self.cued)
    }

    /// The blocks that are not [plain](Facts::is_plain), with their numbers: a document may have very many that are, in which
    /// most passes find nothing.
    pub(super) fn telling(&self) -> impl Iterator<Item = (usize, &Facts<'d>)> {
        self.with_numbers(&self.telling)
    }

    fn with_numbers(&self, numbers: &[u32]) -> impl Iterator<Item = (usize, &Facts<'d>)> {
        let numbers = numbers.iter().map(|number| *number as usize);
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

/// What is found out of texts, once for all blocks that have the same: pages repeat what they say.
pub(super) struct OfTexts<T> {
    known: PageTable<u32, T>,
    /// The last one that was asked for: what a page says again it most often says in a row.
    last: Option<(u32, T)>,
}

impl<T> Default for OfTexts<T> {
    fn default() -> Self {
        OfTexts {
            known: PageTable::default(),
            last: None,
        }
    }
}

impl<T: Clone> OfTexts<T> {
    /// What a function finds out of the text of a block.
    pub(super) fn of(&mut self, facts: &Facts<'_>, find: impl FnOnce() -> T) -> T {
        if facts.copies < 2 {
            return find();
        }
        if let Some((_, last)) = self.last.as_ref().filter(|(first, _)| *first == facts.first) {
            return last.clone();
        }
        let found = self.known.entry(facts.first).or_insert_with(find).clone();
        self.last = Some((facts.first, found.clone()));
        found
    }
}

/// A block with what can be counted in it. A document may have very many.
#[derive(Clone)]
pub(super) struct Facts<'d> {
    pub(super) id: BlockId,
    pub(super) block: &'d Block,
    pub(super) text: &'d str,
    pub(super) links: &'d [Link],
    /// The number of the first block that has this text.
    pub(super) first: u32,
    /// How many blocks have it.
    pub(super) copies: u32,
    /// The bytes of the text that are anchors.
    linked: u32,
    pub(super) letters: Letters,
    /// The phrases that the text begins with. Most begin with none: a document may have very many blocks, and every pass
    /// walks over them all.
    start: Option<Rc<Start>>,
}

impl<'d> Facts<'d> {
    /// The facts of a block without links that is the first one with its text.
    fn of_text(text: &'d str, block: &'d Block, first: u32) -> Self {
        let start = Start::of(text);
        Facts {
            id: BlockId(first),
            block,
            text,
            links: &[],
            first,
            copies: 1,
            linked: 0,
            letters: Letters::of(text),
            start: (!start.is_empty()).then(|| Rc::new(start)),
        }
    }

    /// How many characters the text has.
    pub(super) fn chars(&self) -> usize {
        self.letters.chars as usize
    }

    /// Whether the text has a digit of ASCII.
    pub(super) fn has_digit(&self) -> bool {
        self.letters.digits > 0
    }

    /// Whether the text may have more than letters of ASCII with spaces between them.
    pub(super) fn has_signs(&self) -> bool {
        self.letters.has_signs
    }

    /// Whether the block is a few words of letters of ASCII without a link, and begins with no phrase.
    fn is_plain(&self) -> bool {
        !self.has_signs() && self.start.is_none() && self.links.is_empty()
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
