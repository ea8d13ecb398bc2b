//! Removes: share buttons. Blocks that are nothing but share links and their labels, rows of networks' names beside
//! them (`Facebook`, `Twitter`, `Print`), a lone `Share this article`, also behind a question (`Enjoyed this? Share it`), and
//! the buttons that a renderer has put on the end or the beginning of a paragraph.
//!
//! Why: a page's buttons become words in its text, one paragraph each or glued to a real one. What tells them is where
//! they lead, host and path together (`crate::share`), and in pages that lost their links the company they are in.
//!
//! Must not remove: a paragraph that speaks of Facebook, one that links to somebody's profile, a list or a heading of
//! an article about networks, a share link inside running text.

mod lists;
mod words;

use std::borrow::Cow;

use url::Url;

use crate::document::{Anchor, Block, BlockId, BlockKind, Document, Link};
use crate::labels::{Labels, Role};
use crate::urls;
use words::Words;

use super::facts::{Facts, OfTexts, Overview};

/// So many names or labels in a row are buttons though no link says so; two are enough when one of them is an action.
const MIN_ROW: u32 = 3;

/// Labels share buttons.
pub(super) fn share(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    let document = overview.document;
    let mut own = Vec::new();
    let mut row = Row::default();
    let (mut known, mut cues) = (OfTexts::default(), OfTexts::default());
    for facts in &overview.blocks {
        own.clear();
        own.extend(overview.targets(facts).map(|(link, network)| Target { link, network }));
        match read(document, facts, &own, &mut known) {
            Some((network, words)) => row.add(facts, network, words),
            None => {
                row.end(&mut cues, labels);
                row.introduced = facts.has_signs() && facts.text.trim_end().ends_with([':', '：']);
                if !own.is_empty() {
                    edges(document, facts.block, facts.id, &own, labels);
                }
            }
        }
    }
    row.end(&mut cues, labels);
}

/// A link with what its URL says of it.
struct Target<'d> {
    link: &'d Link,
    /// The network that it shares on.
    network: Option<&'static str>,
}

impl Target<'_> {
    /// Whether it leads to a network and does not share, so to somebody's page there.
    fn is_profile(&self) -> bool {
        self.network.is_none()
            && words::may_be_network(&self.link.url)
            && Url::parse(&self.link.url).is_ok_and(|url| words::is_network(urls::site_label(&url)))
    }
}

/// A block that may be a button or a few.
struct Button<'o, 'd> {
    facts: &'o Facts<'d>,
    /// The network of its first share link.
    network: Option<&'static str>,
    /// Whether its words would be a button's if it stood alone.
    is_alone: bool,
    has_name: bool,
    is_heading: bool,
}

/// Neighbouring blocks that may be buttons.
#[derive(Default)]
struct Row<'o, 'd> {
    /// Whether the block before it ends in a colon, as before a list.
    introduced: bool,
    /// Whether one of the buttons is a share link.
    has_link: bool,
    /// The words of all of them.
    words: Words,
    buttons: Vec<Button<'o, 'd>>,
}

impl<'o, 'd> Row<'o, 'd> {
    fn add(&mut self, facts: &'o Facts<'d>, network: Option<&'static str>, words: Words) {
        // `### Share this:` is the head of buttons, whatever its element.
        let is_head = words.names == 0 && facts.text.ends_with([':', '：']);
        let is_heading = matches!(facts.block.kind, BlockKind::Heading(_)) && !is_head;
        self.has_link |= network.is_some();
        self.words += words;
        self.buttons.push(Button {
            facts,
            network,
            is_alone: words.is_button() && !is_heading,
            has_name: words.names > 0,
            is_heading,
        });
    }

    /// Labels the row if it is one of buttons, and begins the next one.
    fn end(&mut self, cues: &mut OfTexts<Cow<'static, str>>, labels: &mut Labels<'_>) {
        if self.buttons.is_empty() {
            return;
        }
        let has_link = std::mem::take(&mut self.has_link);
        let words = std::mem::take(&mut self.words);
        let acts = words.actions + words.buttons > 0;
        let is_row = !self.introduced && (words.count() >= MIN_ROW || (acts && self.buttons.len() >= 2));
        for button in self.buttons.drain(..) {
            let (id, text) = (button.facts.id, button.facts.text);
            match button.network {
                Some(network) => labels.block(id, Role::Share, link_cue(network)),
                // A heading with a network's name may open the article's part about it.
                None if button.is_heading && (button.has_name || !has_link) => {}
                None if has_link || is_row || button.is_alone => {
                    labels.block(id, Role::Share, cues.of(button.facts, || words::cue(text)));
                }
                None => {}
            }
        }
    }
}

fn link_cue(network: &str) -> Cow<'static, str> {
    Cow::Owned(format!("share link: {network}"))
}

/// Reads a block as buttons: each piece of it, anchor or not, is a label of one. Gives the network of its first share
/// link and its words, `None` when there is other text.
fn read(
    document: &Document,
    facts: &Facts<'_>,
    targets: &[Target<'_>],
    known: &mut OfTexts<Option<Words>>,
) -> Option<(Option<&'static str>, Words)> {
    let block = facts.block;
    let network = targets.iter().find_map(|t| t.network);
    if network.is_none() && (block.kind == BlockKind::TableRow || facts.text.len() > words::MAX_BYTES) {
        return None;
    }
    let mut all = Words::default();
    let mut at = block.span.start;
    for target in targets {
        let span = &target.link.span;
        all += Words::read(document.slice(&(at..span.start)))?;
        let words = if *span == block.span {
            known.of(facts, || Words::of_text(facts))
        } else {
            Words::read(document.slice(span))
        };
        all += words.or_else(|| is_icon(document, target).then(Words::default))?;
        at = span.end;
    }
    all += match targets.is_empty() {
        true => {
            let words = known.of(facts, || Words::of_text(facts));
            words.or_else(|| Words::of_whole_cue(facts))?
        }
        false => Words::read(document.slice(&(at..block.span.end)))?,
    };
    let is_button = network.is_some() || (all.count() > 0 && !targets.iter().any(Target::is_profile));
    is_button.then_some((network, all))
}

/// Labels the buttons that stand at the end and at the beginning of other text.
fn edges(document: &Document, block: &Block, id: BlockId, targets: &[Target<'_>], labels: &mut Labels<'_>) {
    if let Some((from, network)) = tail(document, block, targets) {
        labels.span(id, from..block.span.end, Role::Share, link_cue(network));
    }
    if let Some((to, network)) = head(document, block, targets) {
        labels.span(id, block.span.start..to, Role::Share, link_cue(network));
    }
}

/// Where the buttons at the end of a block begin, and the first one's network.
fn tail(document: &Document, block: &Block, targets: &[Target<'_>]) -> Option<(u32, &'static str)> {
    let mut found = None;
    let mut at = block.span.end;
    let mut labelled = 0;
    for target in targets.iter().rev() {
        let Some(network) = target.network else { break };
        let link = target.link;
        let is_ours = Words::read(document.slice(&(link.span.end..at))).is_some() && label(document, target).is_some();
        if !is_ours {
            break;
        }
        let start = label_start(document, block, link);
        labelled += usize::from(start < link.span.end);
        at = start;
        found = Some(network);
    }
    let network = found?;
    // A label in the middle of a sentence is the sentence's own word, unless a row of them follows.
    let before = document.slice(&(block.span.start..at)).trim_end();
    let stands_apart = before.ends_with([
        '.', '!', '?', '…', '"', '”', '’', '»', ')', '|', '·', '•', '。', '！', '？', '」',
    ]);
    (at < block.span.end && (stands_apart || labelled >= 2)).then_some((at, network))
}

/// Where the label of a share link begins: its anchor where that is sure, else the words of buttons before its end.
fn label_start(document: &Document, block: &Block, link: &Link) -> u32 {
    let known = if link.anchor == Anchor::Certain {
        link.span.start
    } else {
        link.span.end
    };
    let before = document.slice(&(block.span.start..known));
    known - words::label_at_end(before) as u32
}

/// Where the buttons at the beginning of a block end, and the first one's network.
fn head(document: &Document, block: &Block, targets: &[Target<'_>]) -> Option<(u32, &'static str)> {
    let mut at = block.span.start;
    let mut found = None;
    for target in targets {
        let Some(network) = target.network else { break };
        let link = target.link;
        let is_ours =
            Words::read(document.slice(&(at..link.span.start))).is_some() && label(document, target).is_some();
        if !is_ours {
            break;
        }
        at = link.span.end;
        found.get_or_insert(network);
    }
    let network = found?;
    // A sentence may begin with a link's words; it goes on with a small letter or a point.
    let after = document.slice(&(at..block.span.end)).trim_start();
    let goes_on =
        after.starts_with(|c: char| c.is_lowercase() || matches!(c, ',' | '.' | ';' | '!' | '?' | '\'' | '’'));
    (at > block.span.start && !goes_on).then_some((at, network))
}

/// Reads a link's anchor as a button's label.
fn label(document: &Document, target: &Target<'_>) -> Option<Words> {
    let words = Words::read(document.slice(&target.link.span));
    words.or_else(|| is_icon(document, target).then(Words::default))
}

/// Whether the anchor of a share link is an icon's letter. Other words that are none of a button are no label, for a
/// rendering may take the line before a picture button for its anchor.
fn is_icon(document: &Document, target: &Target<'_>) -> bool {
    target.network.is_some() && document.slice(&target.link.span).trim().chars().count() <= 2
}

#[cfg(test)]
mod tests;
