//! Tree for tree against html5ever's own tokenizer before the same tree builder, and against another crate's tree.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};
use proptest::prelude::*;
use scraper::{Html, HtmlTreeSink, Node};

use crate::html::arena::{Names, Sink};
use crate::html::compared::{
    Everything, OTHER, assert_same, element_line, guards, guards_in_full, lines_of_arena, tokenizers,
};
use crate::html::tokenizer::{Spare, Tokenizer};
use crate::html::tokens::preprocess;
use crate::limits::DEFAULT_MAX_ATTRIBUTES;

/// All of a page in a tree that a sink makes.
pub(super) fn tree<S: TreeSink>(page: &str, sink: S) -> S::Output {
    let page = preprocess(page);
    let builder = TreeBuilder::new(sink, TreeBuilderOpts::default());
    let spare = Spare::default();
    let tokenizer = Tokenizer::<_, Everything>::new(&page, builder, &spare, DEFAULT_MAX_ATTRIBUTES);
    tokenizer.run().unwrap().sink.finish()
}

/// All of a page in scraper's tree.
pub(super) fn scrapers_tree(page: &str) -> Html {
    tree(page, HtmlTreeSink::new(Html::new_document()))
}

/// A tree of scraper's, a node a line.
fn lines(tree: &Html) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut depth = 0;
    for edge in tree.tree.root().traverse() {
        match edge {
            ego_tree::iter::Edge::Open(node) => {
                let line = match node.value() {
                    Node::Element(element) => {
                        let attributes = element.attrs.iter().map(|(name, value)| (&name.ns, &name.local, value));
                        element_line(&element.name.ns, &element.name.local, attributes)
                    }
                    Node::Text(text) => format!("{:?}", &*text.text),
                    _ => OTHER.to_owned(),
                };
                lines.push("  ".repeat(depth) + &line);
                depth += 1;
            }
            ego_tree::iter::Edge::Close(_) => depth -= 1,
        }
    }
    lines
}

/// Compares the tokenizers, the page with the guard and without, and the arena with scraper's tree.
pub(super) fn compare(page: &str) {
    tokenizers(page).unwrap();
    guards(page).unwrap();
    assert_same(
        page,
        &lines_of_arena(&tree(page, Sink::new(page.len(), &Names::default()))),
        &lines(&scrapers_tree(page)),
    );
}

/// Every sixteenth page of the sets, or all when `ALL_PAGES` is set, which takes minutes.
#[test]
fn real_pages() {
    let step = if std::env::var_os("ALL_PAGES").is_some() { 1 } else { 16 };
    let mut count = 0;
    for set in ["articles", "web"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../shared/corpus")
            .join(set)
            .join("pages.ndjson.gz");
        let Ok(file) = File::open(&path) else {
            println!("skipped: there is no {set} set");
            continue;
        };
        for line in BufReader::new(flate2::read::MultiGzDecoder::new(file))
            .lines()
            .step_by(step)
        {
            let record: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
            if let Some(page) = record["html"].as_str() {
                compare(page);
                guards_in_full(page).unwrap();
                compare(&page.replace('\n', "\r\n"));
                count += 1;
            }
        }
    }
    println!("{count} pages");
}

/// What the fuzz targets start from, and what they found.
#[test]
fn inputs_of_fuzzing() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus");
    for target in ["html_bytes", "output", "tokenizer", "guard"] {
        let mut count = 0;
        for input in corpus.join(target).read_dir().unwrap() {
            compare(&String::from_utf8_lossy(&std::fs::read(input.unwrap().path()).unwrap()));
            count += 1;
        }
        assert!(count >= 5, "the corpus of {target} is not there");
    }
}

/// Pieces of which markup is made, whole and broken.
const PIECES: &[&str] = &[
    "<",
    ">",
    "/",
    "=",
    "\"",
    "'",
    "&",
    "-",
    "!",
    "?",
    "]",
    "\n",
    "\r",
    "\r\n",
    "\t",
    "\x0C",
    " ",
    "\0",
    "a",
    "B",
    "é",
    "\u{FEFF}",
    "</",
    "</>",
    "<!",
    "<?",
    "<!-",
    "<!--",
    "<!-->",
    "<!--->",
    "--",
    "-->",
    "--!>",
    "->",
    "<!-- x -->",
    "</!",
    "</ ",
    "<x\0y>",
    "<!DOCTYPE html>",
    "<!doctype",
    " public ",
    " SYSTEM",
    "<!DOCTYPE a PUBLIC 'b' \"c\">",
    "<![CDATA[",
    "]]>",
    "]]",
    "&amp;",
    "&amp",
    "&notin;",
    "&notit;",
    "&not=",
    "&nbsp",
    "&lt;b",
    "&#65;",
    "&#x41",
    "&#",
    "&#x",
    "&#0;",
    "&#128;",
    "&#xD800;",
    "&#9999999999;",
    "&NotEqualTilde;",
    "&nosuch;",
    "&#10;",
    "&#13;",
    "<a href='&lt=&amp;x&ampy' class=b>",
    "<a/>",
    "</a>",
    "<p>",
    "</p>",
    "<P CLASS=x class=y>",
    "<div id = \"x\" ID=y/>",
    "</div foo>",
    "<br/>",
    "<img src=a alt=>",
    "<image src=a>",
    "<b id=1>",
    "</b>",
    "<i>",
    "</i>",
    "<font color=x>",
    "<table>",
    "<tr><td>",
    "</table>",
    "<caption>",
    "<select><option>",
    "</select>",
    "<svg>",
    "</svg>",
    "<svg/>",
    "<path d=x />",
    "<foreignObject>",
    "<desc>",
    "<math>",
    "<mi>",
    "</math>",
    "<annotation-xml encoding='text/html'>",
    "<title>",
    "</title>",
    "</TITLE x=y>",
    "<textarea>\n",
    "</textarea",
    "<style>",
    "</style>",
    "</style/x>",
    "<script>",
    "<SCRIPT type=application/ld+json>",
    "</script>",
    "</script ",
    "<script",
    "</scripty>",
    "<noscript>",
    "</noscript>",
    "<iframe>",
    "</iframe>",
    "<xmp>",
    "</xmp>",
    "<plaintext>",
    "<pre>\n",
    "<pre>&#10;\n",
    "<listing>\0\n",
    "</pre>",
    "<template>",
    "</template>",
    "<frameset>",
    "<frame>",
    "<head>",
    "</head>",
    "<body lang=x>",
    "</body>",
    "<html lang=y>",
    "</html>",
    "<form>",
    "</form>",
    "<input type=hidden>",
    "<ruby><rt>",
    "<li>",
    "<dd>",
    "<h1>",
    "</h2>",
    "<my-element data-x-y-z=1>",
    "</my-element>",
    " x",
    " =x",
    " x=",
    " x='",
    " x=\"y\"z",
    " /x",
    "x/>",
    "<a =b==c '\"<d>",
    "<nobr>",
    "<button>",
    "<center>",
    "<a",
    "<b ",
    "</i",
];

/// A page that once differed.
#[test]
fn a_tag_left_open_in_a_point_of_integration() {
    compare("<annotation-xml encoding='text/html'><");
}

proptest! {
    // Cases that failed are written down above, not in a file beside the sources.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn made_up_pages(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40)) {
        compare(&pieces.concat());
    }
}
