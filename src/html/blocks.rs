//! The tree to blocks: one walk over what is visible.
//!
//! In: the tree. Out: the document. An element that a browser lays out as a block ends the block before it and the one
//! in it; everything else is text of the line. What stands around a word when its block begins (a list, a quotation, a
//! heading, the sections) makes the block what it is.

use html5ever::local_name;

use super::attributes::Attributes;
use super::elements::{is_hidden, layout, shown_by_tag};
use super::inline::{Flow, Writer};
use super::links;
use super::lists::Lists;
use super::noscript::Fallbacks;
use super::runs::{Run, Runs, is_blank};
use super::sections::{NamesId, PageNames, is_section};
use super::streams::Streams;
use super::traits::{Handling, Layout};
use super::tree::{Element, Names, Step, Tree};
use super::{PageHead, marks, pictures, tables};
use crate::Error;
use crate::document::{BlockKind, Document, Section, SectionId};
use crate::limits::Budget;
use crate::urls::Base;

/// The most sections of a document. Pages have some thousand; beyond, the innermost that there is stands for them.
const MAX_SECTIONS: usize = 1 << 16;

/// For how much text, blocks and links there is room at first: about what a page of news has.
const TEXT_PER_NODE: usize = 6;
const NODES_PER_BLOCK: usize = 16;
const NODES_PER_LINK: usize = 16;

/// Writes what is visible of a page, and adds its marks to `head`.
pub(super) fn write<'t>(
    tree: &'t Tree<'t>,
    names: &'t Names,
    base: &Base,
    head: &mut PageHead,
    budget: &'t Budget,
) -> Result<Document, Error> {
    let fallbacks = Fallbacks::new(tree, names, budget)?;
    let mut blocks = Blocks {
        writer: Writer::new(base),
        head,
        frames: Vec::new(),
        around: Around::default(),
        lists: Lists::default(),
        item: None,
        sections: 0,
        streams: Streams::new(tree),
        fallbacks: &fallbacks,
        names: PageNames::default(),
        missing: Vec::new(),
    };
    let nodes = tree.len();
    let builder = blocks.writer.builder();
    builder.reserve(nodes * TEXT_PER_NODE, nodes / NODES_PER_BLOCK, nodes / NODES_PER_LINK);
    let mut walk = tree.walk();
    while let Some(step) = walk.next() {
        budget.spend(1)?;
        match step {
            Step::Text(text) => blocks.text(text)?,
            Step::Close(element) => blocks.close(element)?,
            Step::Open(element) => match blocks.open(element)? {
                Next::Inside => {}
                Next::After => walk.skip_inside(element),
                Next::Elsewhere(part) => walk.detour(element, part),
            },
        }
    }
    if let Some(title) = blocks.head.titles() {
        blocks.writer.builder().declare_title(title);
    }
    if let Some(body) = blocks.head.linked_data.article_body() {
        blocks.writer.builder().declare_body(body);
    }
    if let Some(description) = blocks.head.descriptions() {
        blocks.writer.builder().declare_description(description);
    }
    blocks.writer.finish()
}

struct Blocks<'b, 't> {
    writer: Writer<'b, 't>,
    head: &'b mut PageHead,
    /// The open elements that matter.
    frames: Vec<Frame<'t>>,
    around: Around,
    lists: Lists,
    /// What the next block is, when it is the first of a list item.
    item: Option<BlockKind>,
    /// How many sections there are.
    sections: usize,
    streams: Streams<'t>,
    fallbacks: &'t Fallbacks<'t>,
    names: PageNames<'t>,
    /// The frames of sections that are to be made, while they are: always empty between two steps.
    missing: Vec<u32>,
}

/// Where the walk goes when an element has begun.
enum Next<'t> {
    Inside,
    After,
    /// Inside another element, and then after.
    Elsewhere(Element<'t>),
}

struct Frame<'t> {
    element: Element<'t>,
    names: Option<NamesId>,
    layout: Layout,
    /// What was around the element.
    outside: Around,
    /// The number of its section, once a block or a picture stands in it; until then that of the root.
    section: SectionId,
    /// The number of its mark.
    mark: Option<usize>,
}

/// What stands around the next word.
#[derive(Clone, Copy, Default)]
struct Around {
    /// The frame of the innermost section.
    section: Option<u32>,
    /// The frame of the innermost `<picture>`.
    picture: Option<u32>,
    heading: Option<u8>,
    is_quoted: bool,
    is_preformatted: bool,
    /// Whether the innermost table holds data.
    is_data: bool,
    /// Whether a row of such a table is around, and whether a cell of it was begun.
    row: Option<bool>,
}

impl<'t> Blocks<'_, 't> {
    /// An element begins.
    fn open(&mut self, element: Element<'t>) -> Result<Next<'t>, Error> {
        if element.is_mere_text() {
            return Ok(Next::Inside);
        }
        let handling = element.traits().handling;
        match handling {
            Handling::Break => {
                let flow = self.flow();
                self.writer.line_break(flow);
                return Ok(Next::After);
            }
            Handling::Picture => {
                let around = self.around.picture.and_then(|frame| self.frames.get(frame as usize));
                self.picture(element, around.map(|frame| frame.element))?;
                return Ok(Next::After);
            }
            _ => {}
        }
        let attributes = Attributes::of(element);
        let is_late_part = self.streams.take_itself(&attributes);
        let shown = if is_late_part {
            Some(true)
        } else if let Some(part) = self.streams.take_for(element) {
            return Ok(Next::Elsewhere(part));
        } else {
            shown_by_tag(element)
        };
        if shown == Some(false) {
            return Ok(Next::After);
        }
        let names = self.names.of(&attributes);
        let written = names.and_then(|names| self.names.get(names));
        if shown.is_none() && is_hidden(element, &attributes, written.is_some_and(|names| names.hide)) {
            return Ok(Next::After);
        }
        let layout = layout(element, &attributes);
        self.border(layout)?;
        let outside = self.around;
        let frame = self.frames.len() as u32;
        match handling {
            Handling::Link => {
                if let Some(href) = element
                    .attr(&local_name!("href"))
                    .filter(|href| links::leads_somewhere(href))
                {
                    self.end_anchor()?;
                    self.writer
                        .open_anchor(href, element.attr(&local_name!("rel")).unwrap_or_default());
                }
            }
            Handling::Quotation => self.around.is_quoted = true,
            Handling::Preformatted => self.around.is_preformatted = true,
            Handling::Sources => self.around.picture = Some(frame),
            Handling::Heading(level) => self.around.heading = Some(level),
            Handling::Item => self.item = Some(self.lists.item(element)),
            Handling::Table => self.around.is_data = self.around.row.is_none() && tables::is_data(element),
            Handling::Row if self.around.is_data => _ = self.around.row.get_or_insert(false),
            Handling::Cell => self.cell(),
            Handling::List => self.lists.open(element),
            _ => {}
        }
        // The footer of a quotation says whose words they are.
        let is_source = self.around.is_quoted && handling == Handling::Footer;
        let is_section = is_section(element, layout, &attributes) && !is_source;
        if is_section {
            self.around.section = Some(frame);
        }
        let at = self.writer.builder().position();
        let written = names.and_then(|names| self.names.get(names));
        self.frames.push(Frame {
            element,
            names,
            layout,
            outside,
            section: SectionId::ROOT,
            mark: marks::mark(element, at, attributes.may_mark_it, written, &mut self.head.marks),
        });
        if handling == Handling::NoScript {
            let Some(content) = self.fallbacks.instead_of_a_script(element) else {
                self.pictures_without_scripts(element)?;
                return Ok(Next::After);
            };
            return Ok(Next::Elsewhere(content));
        }
        Ok(Next::Inside)
    }

    fn close(&mut self, element: Element<'t>) -> Result<(), Error> {
        let Some(frame) = self.frames.pop_if(|frame| frame.element == element) else {
            return Ok(());
        };
        match element.traits().handling {
            Handling::Link => self.end_anchor()?,
            Handling::Item => self.item = None,
            Handling::List => self.lists.close(),
            _ => {}
        }
        let end = self.writer.builder().position();
        if let Some(mark) = frame.mark.and_then(|mark| self.head.marks.get_mut(mark)) {
            mark.span.end = end;
        }
        // A cell marks the row that it stands in, which is around the cell too.
        let row = self.around.row;
        self.around = frame.outside;
        if self.around.row.is_some() {
            self.around.row = row;
        }
        self.border(frame.layout)
    }

    /// What a border of an element does to the text.
    fn border(&mut self, layout: Layout) -> Result<(), Error> {
        if self.around.row.is_some() || layout == Layout::Apart {
            if layout != Layout::Inline {
                self.writer.space(false);
            }
            return Ok(());
        }
        if layout == Layout::Inline {
            return Ok(());
        }
        self.writer.end_block()?;
        if layout == Layout::Margin {
            self.writer.margin();
        }
        Ok(())
    }

    fn cell(&mut self) {
        if let Some(begun) = &mut self.around.row {
            if *begun {
                self.writer.tab();
            }
            *begun = true;
        }
    }

    fn end_anchor(&mut self) -> Result<(), Error> {
        if self.writer.has_anchor() {
            let section = self.section()?;
            self.writer.close_anchor(section)?;
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), Error> {
        // Most texts are the line feed and the indentation between two blocks.
        let is_between_blocks = !self.writer.builder().is_open() && !self.around.is_preformatted;
        if is_between_blocks && is_blank(text) {
            return Ok(());
        }
        for run in Runs::of(text) {
            match run {
                Run::Words(words) => self.words(words)?,
                Run::Space(space) if self.around.is_preformatted => {
                    space.chars().for_each(|c| self.writer.keep_space(c));
                }
                Run::Space(space) => self.writer.space(space.contains('\n')),
            }
        }
        Ok(())
    }

    /// Words with single spaces between them.
    fn words(&mut self, words: &str) -> Result<(), Error> {
        if !self.writer.continues()? {
            let section = self.section()?;
            let kind = self.kind();
            self.writer.open_block(kind, section, self.flow())?;
        }
        self.writer.words(words)
    }

    fn kind(&mut self) -> BlockKind {
        let item = self.item.take();
        if self.around.row.is_some() {
            return BlockKind::TableRow;
        }
        if self.around.is_preformatted {
            return BlockKind::Preformatted;
        }
        let heading = self.around.heading.map(BlockKind::Heading);
        let quote = self.around.is_quoted.then_some(BlockKind::Quote);
        heading.or(item).or(quote).unwrap_or(BlockKind::Paragraph)
    }

    fn flow(&self) -> Flow {
        if self.around.row.is_some() || self.around.heading.is_some() {
            Flow::Line
        } else if self.around.is_preformatted {
            Flow::Preformatted
        } else {
            Flow::Text
        }
    }

    /// The section that the next word stands in. It and those around it are made when first needed.
    fn section(&mut self) -> Result<SectionId, Error> {
        let mut next = self.around.section;
        let mut id = SectionId::ROOT;
        while let Some(index) = next {
            let Some(frame) = self.frames.get(index as usize) else {
                break;
            };
            if frame.section != SectionId::ROOT {
                id = frame.section;
                break;
            }
            self.missing.push(index);
            next = frame.outside.section;
        }
        while let Some(index) = self.missing.pop() {
            let Some(frame) = self.frames.get_mut(index as usize) else {
                break;
            };
            if self.sections < MAX_SECTIONS {
                let said = self.names.said_by(frame.element, frame.names);
                id = self.writer.builder().add_section(id, Section::of(said))?;
                self.sections += 1;
            }
            frame.section = id;
        }
        Ok(id)
    }

    fn picture(&mut self, img: Element<'_>, picture: Option<Element<'_>>) -> Result<(), Error> {
        if let Some(src) = pictures::source(img, picture) {
            let section = self.section()?;
            self.writer
                .image(src, img.value(&local_name!("alt")).unwrap_or_default(), section)?;
        }
        Ok(())
    }

    /// The pictures for readers without scripts, unless there is one for the others in the same place.
    fn pictures_without_scripts(&mut self, noscript: Element<'t>) -> Result<(), Error> {
        let fallbacks = self.fallbacks;
        for img in fallbacks.pictures(noscript) {
            if !self.writer.has_image_here() {
                self.picture(img, None)?;
            }
        }
        Ok(())
    }
}
