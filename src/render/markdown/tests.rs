use proptest::prelude::*;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::article::Reading;
use crate::document::{Anchor, BlockKind, Document, DocumentBuilder, SectionId};
use crate::labels::{Labels, Role};
use crate::{Article, Captions, Links, Metadata, Output};

/// A document of blocks, in which `[anchor]` is a link to `url`.
fn document(blocks: &[(BlockKind, &str)], url: &str) -> Document {
    let mut builder = DocumentBuilder::new();
    for (kind, text) in blocks {
        builder.open_block(*kind, SectionId::ROOT, false).unwrap();
        for (index, part) in text.split(['[', ']']).enumerate() {
            let start = builder.position();
            builder.push_str(part).unwrap();
            if index % 2 == 1 {
                builder
                    .push_link(start..builder.position(), url, url, Anchor::Certain)
                    .unwrap();
            }
        }
        builder.close_block().unwrap();
    }
    builder.finish().unwrap()
}

fn article(document: Document, cut: &[&str], role: Role) -> Article {
    let mut labels = Labels::new(&document);
    for text in cut {
        let start = document.text().find(text).unwrap() as u32;
        let id = document.block_at(start).unwrap();
        labels.span(id, start..start + text.len() as u32, role, "test");
    }
    let labels = labels.finish();
    Article::new(
        document,
        labels,
        vec![Role::Body],
        Metadata::default(),
        Reading::default(),
        &[],
    )
}

/// The Markdown of a document, as far as `cut` does not find a text in it.
fn markdown(document: Document, cut: &[&str]) -> String {
    article(document, cut, Role::Advert).to_markdown()
}

fn item(depth: u8, number: Option<u32>) -> BlockKind {
    BlockKind::ListItem { depth, number }
}

#[test]
fn a_number_that_does_not_count_on_begins_another_list() {
    let numbers = [1, 2, 1, 2, 5, 6];
    let blocks: Vec<_> = numbers.iter().map(|number| (item(0, Some(*number)), "x")).collect();
    let markdown = markdown(document(&blocks, ""), &[]);
    assert_eq!(markdown, "1. x\n2. x\n1) x\n2) x\n5. x\n6. x");
    let starts = Parser::new(&markdown).filter_map(|event| match event {
        Event::Start(Tag::List(start)) => start,
        _ => None,
    });
    assert_eq!(starts.collect::<Vec<_>>(), [1, 1, 5]);
}

#[test]
fn every_kind_of_block() {
    let blocks = [
        (BlockKind::Heading(2), "C#"),
        (BlockKind::Paragraph, "See [the report]."),
        (item(0, None), "one"),
        (item(1, Some(9)), "two"),
        (item(2, None), "three"),
        (item(0, None), "four"),
        (BlockKind::Quote, "said"),
        (BlockKind::Quote, "again"),
        (BlockKind::Preformatted, "a ```\n  *b*"),
        (BlockKind::TableRow, "Route\tDelay"),
        (BlockKind::TableRow, "1|2\t5 min\tmore"),
    ];
    assert_eq!(
        markdown(document(&blocks, "https://example.org/a_b"), &[]),
        "## C\\#\n\nSee [the report](https://example.org/a_b).\n\n- one\n\n  9. two\n     - three\n- four\n\n> said\n>\n\
         > again\n\n````\na ```\n  *b*\n````\n\n| Route | Delay |  |\n| --- | --- | --- |\n| 1\\|2 | 5 min | more |"
    );
}

#[test]
fn an_item_that_is_cut_does_not_indent_those_in_it() {
    let blocks = [(item(0, None), "one"), (item(1, None), "two"), (item(2, None), "three")];
    assert_eq!(markdown(document(&blocks, ""), &["one", "two"]), "- three");
}

#[test]
fn links_stay_right_where_parts_are_cut() {
    let blocks = [(BlockKind::Paragraph, "Advert: [one] two [three] four [five] six")];
    let document = document(&blocks, "/x");
    assert_eq!(
        markdown(document, &["Advert: ", "hree four", "six"]),
        "[one](/x) two t [five](/x)",
        "the link whose anchor was cut goes, its other letter stays"
    );
}

#[test]
fn space_before_what_is_cut_goes_with_it() {
    let document = document(&[(BlockKind::Paragraph, "It is [closed] now. Advert: ferries")], "/x");
    assert_eq!(markdown(document, &["Advert: ferries"]), "It is [closed](/x) now.");
}

#[test]
fn destinations_are_escaped() {
    let link = |url: &str| markdown(document(&[(BlockKind::Paragraph, "[a]")], url), &[]);
    assert_eq!(link("https://example.org/a(b"), "[a](<https://example.org/a(b>)");
    assert_eq!(link("a b>c\n\\d"), "[a](<a b\\>c%0A\\\\d>)");
    assert_eq!(link("/?a=1&lt;=2"), "[a](/?a=1\\&lt;=2)");
    assert_eq!(link("a\r"), "[a](<a%0D>)");
    assert_eq!(link("JavaScript:alert(1)"), "a");
}

#[test]
fn shown_targets_are_escaped() {
    let shown = |url: &str| {
        let document = document(&[(BlockKind::Paragraph, "see [a]")], url);
        article(document, &[], Role::Body).to_markdown_with(&Output::new().links(Links::Inline))
    };
    assert_eq!(
        shown("https://example.org/a b<c>\u{7f}"),
        "see a <https://example.org/a%20b%3Cc%3E%7F>"
    );
    let row = document(&[(BlockKind::TableRow, "see [a]")], "https://example.org/a|b");
    let shown = article(row, &[], Role::Body).to_markdown_with(&Output::new().links(Links::Inline));
    assert!(shown.starts_with("| see a <https://example.org/a%7Cb> |"), "{shown}");
}

#[test]
fn captions_stand_where_the_caller_wants_them() {
    let blocks = [
        (BlockKind::Paragraph, "One."),
        (BlockKind::Paragraph, "Boats *at* rest. Photo: Jane Doe"),
        (BlockKind::Paragraph, "Two."),
    ];
    let article = article(document(&blocks, ""), &[blocks[1].1], Role::Caption);
    let with = |captions| article.to_markdown_with(&Output::new().captions(captions));
    assert_eq!(with(Captions::Drop), "One.\n\nTwo.");
    assert_eq!(
        with(Captions::InPlace),
        "One.\n\n*Boats \\*at\\* rest. Photo: Jane Doe*\n\nTwo."
    );
    assert_eq!(
        with(Captions::AtEnd),
        "One.\n\nTwo.\n\n*Boats \\*at\\* rest. Photo: Jane Doe*"
    );
}

/// What a reader makes of Markdown: a line for each block, its kind and its text, links as `⟦anchor⟧(destination)`.
fn read(markdown: &str) -> Vec<String> {
    let (mut blocks, mut urls): (Vec<String>, Vec<String>) = Default::default();
    let mut lists: Vec<Option<u64>> = Vec::new();
    let (mut text, mut kind) = (String::new(), String::new());
    let mut in_quote = false;
    let flush = |blocks: &mut Vec<String>, kind: &mut String, text: &mut String| {
        let lines: Vec<&str> = text
            .split('\n')
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect();
        if !kind.is_empty() {
            blocks.push(format!("{kind}: {}", lines.join("\n")));
        }
        (*kind, *text) = Default::default();
    };
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(part) => text.push_str(&part),
            Event::HardBreak => text.push('\n'),
            Event::Start(Tag::Link { dest_url, .. }) => {
                urls.push(dest_url.to_string());
                text.push('⟦');
            }
            Event::End(TagEnd::Link) => text.push_str(&format!("⟧({})", urls.pop().unwrap())),
            // In an item it has no kind of its own.
            Event::Start(Tag::Paragraph) if !kind.is_empty() => {}
            Event::Start(Tag::Paragraph) => {
                kind = if in_quote { "quote" } else { "paragraph" }.to_owned();
            }
            Event::Start(Tag::Heading { level, .. }) => kind = format!("heading {}", level as usize),
            Event::Start(Tag::BlockQuote(_)) => in_quote = true,
            Event::End(TagEnd::BlockQuote(_)) => in_quote = false,
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => kind = "code".to_owned(),
            Event::Start(Tag::List(number)) => {
                flush(&mut blocks, &mut kind, &mut text);
                lists.push(number);
            }
            Event::End(TagEnd::List(_)) => drop(lists.pop()),
            Event::Start(Tag::Item) => {
                let depth = lists.len() - 1;
                kind = format!("item {depth} {}", lists[depth].is_some());
            }
            Event::Start(Tag::TableHead | Tag::TableRow) => kind = "row".to_owned(),
            Event::End(TagEnd::TableCell) => text.push('\t'),
            Event::End(TagEnd::Item | TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock)
            | Event::End(TagEnd::TableHead | TagEnd::TableRow) => flush(&mut blocks, &mut kind, &mut text),
            Event::Start(Tag::Table(_) | Tag::TableCell) | Event::End(TagEnd::Table) => {}
            other => panic!("markup was read in {markdown:?}: {other:?}"),
        }
    }
    blocks
}

/// What [`read`] should find for a block.
fn expected(kind: BlockKind, text: &str, url: &str) -> String {
    let name = match kind {
        BlockKind::Paragraph => "paragraph".to_owned(),
        BlockKind::Heading(level) => format!(
            "heading {}",
            HeadingLevel::try_from(usize::from(level)).unwrap() as usize
        ),
        BlockKind::ListItem { depth, number } => format!("item {depth} {}", number.is_some()),
        BlockKind::Quote => "quote".to_owned(),
        BlockKind::Preformatted => "code".to_owned(),
        BlockKind::TableRow => "row".to_owned(),
    };
    let one_line = matches!(kind, BlockKind::Heading(_) | BlockKind::TableRow);
    let text = text.replace('[', "⟦").replace(']', &format!("⟧({url})"));
    let lines = text
        .split('\n')
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>();
    format!("{name}: {}", lines.join(if one_line { " " } else { "\n" }))
}

const PROSE: &str = "([-+*_#>=~`!&<.():;\\\\|1a ]|&amp;|<b>|\n|—|1\\. |\\[[b*_!`<&|]{1,3}\\]){0,12}a";

proptest! {
    /// Prose full of what could be markup comes back as it was, with its links, from a block of each kind.
    #[test]
    fn blocks_and_links_come_back(
        blocks in prop::collection::vec((0usize..8, PROSE), 1..5),
        url in "(https://example\\.org)?/[a&;()<>\\\\ _*|]{0,6}",
        by_reference in any::<bool>(),
    ) {
        let kinds = [
            BlockKind::Paragraph,
            BlockKind::Heading(3),
            item(0, None),
            item(0, Some(7)),
            BlockKind::Quote,
            BlockKind::TableRow,
            BlockKind::Paragraph,
            BlockKind::Heading(6),
        ];
        let blocks: Vec<_> = blocks.iter().map(|(kind, text)| (kinds[*kind], text.as_str())).collect();
        let article = article(document(&blocks, &url), &[], Role::Body);
        let links = if by_reference { Links::Footnotes } else { Links::Keep };
        let markdown = article.to_markdown_with(&Output::new().links(links));
        let squeeze = |text: &str| text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        let want: Vec<String> = blocks.iter().map(|(kind, text)| squeeze(&expected(*kind, text, &url))).collect();
        let found: Vec<String> = read(&markdown).iter().map(|text| squeeze(text)).collect();
        prop_assert_eq!(found, want, "{}", markdown);
    }

    /// Lists of any nesting come back, item by item.
    #[test]
    fn nested_lists_come_back(items in prop::collection::vec((0u8..5, any::<bool>(), PROSE), 1..12)) {
        let mut deepest = 0;
        let blocks: Vec<_> = items
            .iter()
            .enumerate()
            .map(|(index, (depth, numbered, text))| {
                let depth = if index == 0 { 0 } else { (*depth).min(deepest + 1) };
                deepest = depth;
                (item(depth, numbered.then_some(index as u32)), text.as_str())
            })
            .collect();
        let markdown = markdown(document(&blocks, "/x"), &[]);
        let want: Vec<String> = blocks.iter().map(|(kind, text)| expected(*kind, text, "/x")).collect();
        prop_assert_eq!(read(&markdown), want, "{}", markdown);
    }

    /// Code comes back to the letter.
    #[test]
    fn code_comes_back(code in "[a`~*]([`~ \na*<&\\\\]{0,20}[a`~])?") {
        let markdown = markdown(document(&[(BlockKind::Preformatted, &code)], ""), &[]);
        let text: String = Parser::new(&markdown)
            .filter_map(|event| match event {
                Event::Text(part) => Some(part.to_string()),
                Event::Start(Tag::CodeBlock(_)) | Event::End(TagEnd::CodeBlock) => None,
                other => panic!("markup was read in {markdown:?}: {other:?}"),
            })
            .collect();
        prop_assert_eq!(text.trim_end_matches('\n'), code.trim_end_matches('\n'));
    }

    /// Targets that show themselves are read as links, and the prose around them as prose.
    #[test]
    fn inline_targets_come_back(text in PROSE, url in "https://example\\.org/[a&;()_*|~]{0,6}") {
        let article = article(document(&[(BlockKind::Paragraph, &text)], &url), &[], Role::Body);
        let markdown = article.to_markdown_with(&Output::new().links(Links::Inline));
        let shown = text.replace('[', "").replace(']', &format!(" ⟦{url}⟧({url})"));
        prop_assert_eq!(read(&markdown), [expected(BlockKind::Paragraph, "", "") + &{
            let lines: Vec<&str> = shown.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect();
            lines.join("\n")
        }]);
    }

    /// A caption is one paragraph in emphasis, whatever it says.
    #[test]
    fn captions_come_back(caption in "[*_a“!.\\[<]([*_a !.`“”\\\\<>&;-]{0,12}[*_a”!.\\\\)])?") {
        let mut builder = DocumentBuilder::new();
        builder.open_block(BlockKind::Paragraph, SectionId::ROOT, false).unwrap();
        builder.push_image("https://img.example.org/1.jpg", &caption);
        builder.push_str(&caption).unwrap();
        builder.close_block().unwrap();
        let article = article(builder.finish().unwrap(), &[&caption], Role::Caption);
        let markdown = article.to_markdown_with(&Output::new().captions(Captions::InPlace));
        let events: Vec<Event<'_>> = Parser::new(&markdown).collect();
        let text = |events: &[Event<'_>]| events.iter().map(|event| match event {
            Event::Text(part) => part.to_string(),
            other => panic!("{other:?} in {markdown:?}"),
        }).collect::<String>();
        let at = |wanted: &Event<'_>| events.iter().position(|event| event == wanted).unwrap();
        let image_end = at(&Event::End(TagEnd::Image));
        let alt = caption.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(text(&events[2..image_end]), alt);
        let emphasis = at(&Event::Start(Tag::Emphasis));
        prop_assert_eq!(&events[image_end + 1..emphasis], &[Event::HardBreak]);
        prop_assert_eq!(text(&events[emphasis + 1..events.len() - 2]), article.captions()[0].text.as_str());
    }
}
