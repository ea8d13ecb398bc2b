//! What holds of every page, however it is written.

#[path = "support/conservation.rs"]
mod conservation;

use cleancopy::{
    Anchor, Article, Block, BlockKind, Caption, Captions, Cleaner, Document, DocumentBuilder, Error, KeptBlock, Label,
    Links, Metadata, Output, Role, Section, SectionId, clean_html, clean_text,
};
use conservation::assert_conserved;
use proptest::prelude::*;

/// Tags and texts of which pages are made: nested wrongly, foreign, broken, with characters that cannot be seen.
const PIECES: &[&str] = &[
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<a href=/one>",
    "<a href='https://example.org/2'>",
    "</a>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<caption>",
    "<ul>",
    "<li>",
    "</ul>",
    "<ol start=3>",
    "</ol>",
    "<blockquote>",
    "</blockquote>",
    "<pre>",
    "</pre>",
    "<h2>",
    "</h2>",
    "<figure>",
    "<figcaption>",
    "</figure>",
    "<img src=a.jpg alt='A boat'>",
    "<svg>",
    "</svg>",
    "<math>",
    "<mi>",
    "</math>",
    "<foreignObject>",
    "<desc>",
    "<template>",
    "</template>",
    "<template id=B:1>",
    "<div hidden id=S:1>",
    "<select>",
    "<option>",
    "</select>",
    "<button>",
    "</button>",
    "<form>",
    "</form>",
    "<noscript>",
    "</noscript>",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<title>",
    "</title>",
    "<textarea>",
    "</textarea>",
    "<frameset>",
    "<body>",
    "</body>",
    "</html>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<!doctype html>",
    "<br>",
    "<hr>",
    "<nav>",
    "</nav>",
    "<article>",
    "</article>",
    "<footer>",
    "<aside>",
    "</aside>",
    "<p hidden>",
    "<p class=share>",
    "<nobr>",
    "<ruby><rt>",
    "<plaintext",
    "&amp;",
    "&lt;p&gt;",
    "&nbsp;",
    "&shy;",
    "&#0;",
    "&#x202E;",
    "&notin",
    "&",
    "<",
    ">",
    "\"",
    "\0",
    "\u{200B}",
    "\u{200D}",
    "\u{202E}",
    "\u{2066}",
    "\u{AD}",
    "\u{FEFF}",
    "e\u{301}",
    "東京",
    "مرحبا",
    "🌉",
    "\r\n",
    "\t",
    " ",
    "\u{A0}",
    "\u{2028}",
    "\u{85}",
    "Read more",
    "Advertisement",
    "Photograph: A. Smith/Example",
    "By Jane Smith",
    "Share",
    "The old harbour bridge will be closed for six weeks. ",
    "The mayor said so on Monday, 3 June 2024. ",
    "x",
    "* x",
    "# x",
    "1. x",
    "[x](y)",
    "`",
];

fn page() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..60).prop_map(|pieces| pieces.concat())
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Words only, in paragraphs: what is left of a page is this.
fn plain_paragraphs() -> impl Strategy<Value = Vec<String>> {
    let sentence = "[A-Z][a-z]{2,8}( [a-z]{2,9}){6,14}\\.";
    prop::collection::vec(sentence, 1..8)
}

/// What is shown only by rules of its own: the law of the visible text leaves these out.
const SHOWN_BY_RULES: &[&str] = &[
    "<template",
    "<select",
    "<option",
    "<noscript",
    "<textarea",
    "<frameset",
    "<svg",
    "<math",
    "<mi",
    "<foreign",
    "<desc",
    "<title",
    "<ruby",
    "<plaintext",
    "<div hidden",
    "<p hidden",
    "<button",
    "<body",
    "<nobr",
];

fn plain_page() -> impl Strategy<Value = String> {
    let is_plain = |piece: &&str| !SHOWN_BY_RULES.iter().any(|start| piece.starts_with(start));
    let pieces: Vec<&str> = PIECES.iter().copied().filter(is_plain).collect();
    prop::collection::vec(prop::sample::select(pieces), 0..60).prop_map(|pieces| pieces.concat())
}

/// The letters that a browser would show of a page, by a walk over a tree that is not the crate's own.
fn visible_letters(page: &str) -> String {
    let tree = scraper::Html::parse_document(page);
    let is_silent = |name: &str| matches!(name, "script" | "style");
    let texts = tree.tree.root().descendants().filter_map(|node| {
        let text = node.value().as_text()?;
        let mut around = node.ancestors().filter_map(|above| above.value().as_element());
        (!around.any(|element| is_silent(element.name()))).then_some(&**text)
    });
    let text: String = texts.collect();
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// A line of a document, which may be a cue or hold what no page has.
const LINE: &str =
    "Read more|Share on Facebook|By Jane Doe|Photo: Jane Doe/AFP|© 2024|The old bridge closes\\.|\\PC{0,9}|\0";

/// Kinds of blocks, with levels and depths that no page has.
fn block_kind() -> impl Strategy<Value = BlockKind> {
    prop_oneof![
        Just(BlockKind::Paragraph),
        any::<u8>().prop_map(BlockKind::Heading),
        (any::<u8>(), any::<Option<u32>>()).prop_map(|(depth, number)| BlockKind::ListItem { depth, number }),
        Just(BlockKind::Quote),
        Just(BlockKind::Preformatted),
        Just(BlockKind::TableRow),
    ]
}

proptest! {
    #[test]
    fn what_is_visible_is_the_document(page in plain_page()) {
        let article = clean_html(&page).unwrap();
        let text: String = article.document().text().chars().filter(|c| c.is_alphanumeric()).collect();
        prop_assert_eq!(text, visible_letters(&page));
    }

    #[test]
    fn kept_and_removed_are_the_document(page in page()) {
        assert_conserved(&clean_html(&page).unwrap());
        assert_conserved(&clean_text(&page).unwrap());
    }

    #[test]
    fn bytes_of_any_kind_have_a_reading(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        assert_conserved(&Cleaner::new().html_bytes(&bytes, None).unwrap());
    }

    #[test]
    fn documents_of_any_kind_have_a_reading(
        sections in prop::collection::vec((0u32..4, "div|aside|table|nav|article|"), 0..4),
        blocks in prop::collection::vec((block_kind(), 0u32..5, any::<bool>(), "[a-z .\t\n©日\u{200B}]{0,12}", LINE), 0..12),
    ) {
        let mut builder = DocumentBuilder::new();
        for (parent, tag) in &sections {
            let mut section = Section::default();
            section.tag.push_str(tag);
            // A parent that is not there is refused.
            let _ = builder.add_section(SectionId(*parent), section);
        }
        for (kind, section, gap, before, anchor) in &blocks {
            if builder.open_block(*kind, SectionId(*section), *gap).is_err() {
                continue;
            }
            builder.push_str(before).unwrap();
            let start = builder.position();
            builder.push_str(anchor).unwrap();
            let end = builder.position();
            builder.push_link(start..end, "https://example.org/a", "a", Anchor::Certain).unwrap();
            builder.push_image("https://example.org/a.jpg", "");
            builder.close_block().unwrap();
        }
        let article = Cleaner::new().document(builder.finish().unwrap()).unwrap();
        assert_conserved(&article);
        let output = Output::new().links(Links::Footnotes).captions(Captions::InPlace);
        article.text_with(&output);
        article.to_markdown_with(&output);
        article.to_html_with(&output);
        article.explain();
    }

    /// Nothing is made up: every letter of the document is a letter of the page, or of a character reference in it.
    #[test]
    fn text_without_markup_is_the_document(words in "([A-Za-zé東🌉.,;:!?()-]{1,8} ?){0,30}") {
        let article = clean_html(&words).unwrap();
        prop_assert_eq!(letters(article.document().text()), letters(&words));
    }

    #[test]
    fn keeping_a_role_only_adds(page in page()) {
        let article = clean_html(&page).unwrap();
        for role in Role::ALL {
            let more = Cleaner::new().keep(role).html(&page).unwrap();
            prop_assert_eq!(more.document(), article.document());
            let expected: Vec<_> = article.removed().filter(|removed| removed.role != role).collect();
            prop_assert_eq!(more.removed().collect::<Vec<_>>(), expected);
        }
        let all = Role::ALL.into_iter().fold(Cleaner::new(), Cleaner::keep).html(&page).unwrap();
        prop_assert_eq!(all.removed().count(), 0);
        prop_assert_eq!(letters(&all.text()), letters(all.document().text()));
    }

    #[test]
    fn the_same_page_gives_the_same_article_on_every_thread(page in page()) {
        let cleaner = Cleaner::new();
        let here = cleaner.html(&page).unwrap();
        std::thread::scope(|scope| {
            let others: Vec<_> = (0..3).map(|_| scope.spawn(|| cleaner.html(&page).unwrap())).collect();
            for other in others {
                assert_eq!(other.join().unwrap(), here);
            }
        });
    }

    #[test]
    fn the_order_of_attributes_does_not_matter(order in Just(ATTRIBUTES.to_vec()).prop_shuffle(), page in page()) {
        let with = |attributes: &[&str]| {
            let attributes = attributes.join(" ");
            clean_html(&format!("<article><p>One <a {attributes}>two</a><img {attributes}><div {attributes}>{page}")).unwrap()
        };
        prop_assert_eq!(with(&order), with(ATTRIBUTES));
    }

    #[test]
    fn html_is_a_fixpoint_of_parsing(page in page()) {
        let all = Role::ALL.into_iter().fold(Cleaner::new(), Cleaner::keep);
        for article in [clean_html(&page).unwrap(), all.html(&page).unwrap(), all.text(&page).unwrap()] {
            let html = article.to_html_with(&Output::new().links(Links::Footnotes).captions(Captions::InPlace));
            let again = serialised(&html);
            prop_assert_eq!(unescaped(&again), unescaped(&html));
            prop_assert_eq!(serialised(&again), again);
        }
    }

    /// Plain sentences, cleaned, are what they were.
    #[test]
    fn cleaning_what_is_clean_changes_nothing(paragraphs in plain_paragraphs()) {
        let text = paragraphs.join("\n\n");
        let article = clean_text(&text).unwrap();
        prop_assert_eq!(article.text(), text.as_str());
        let page: String = paragraphs.iter().map(|paragraph| format!("<p>{paragraph}</p>\n")).collect();
        let article = clean_html(&page).unwrap();
        prop_assert_eq!(article.text(), text);
    }
}

const ATTRIBUTES: &[&str] = &[
    "class='story lead'",
    "id=main",
    "href=/one",
    "src=a.jpg",
    "alt='A boat'",
    "rel=author",
    "style='color: red'",
    "data-a=1",
    "itemprop=name",
    "lang=en",
];

/// HTML as html5ever writes what it reads.
fn serialised(html: &str) -> String {
    let fragment = scraper::Html::parse_fragment(html);
    fragment.root_element().inner_html()
}

/// HTML without what a writer may use or not: some references, and the line feed after `<pre>`, which a parser drops.
fn unescaped(html: &str) -> String {
    html.replace("<pre>\n", "<pre>")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", "\u{A0}")
}

#[test]
fn what_is_public_may_be_sent_and_shared() {
    fn is_send_and_sync<T: Send + Sync + 'static>() {}
    is_send_and_sync::<Cleaner>();
    is_send_and_sync::<Article>();
    is_send_and_sync::<Document>();
    is_send_and_sync::<Block>();
    is_send_and_sync::<Label>();
    is_send_and_sync::<Caption>();
    is_send_and_sync::<Metadata>();
    is_send_and_sync::<KeptBlock<'static>>();
    is_send_and_sync::<Output>();
    is_send_and_sync::<Anchor>();
    is_send_and_sync::<Error>();
}
