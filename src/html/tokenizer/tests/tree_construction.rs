//! The tree-construction tests of html5lib, by way of the tokenizer; the folder is that of the tokenizer's tests. Those of
//! fragments and of pages without scripts are left out: nothing here reads either.

use std::fs;

use ego_tree::iter::Edge;
use html5ever::{QualName, ns};
use scraper::{Html, Node};

use super::differential::{compare, scrapers_tree};
use super::html5lib::files_of_html5lib;

/// The tests, by file and place in it, that are not passed.
const EXPECTED_FAILURES: &[(&str, usize)] = &[
    // What `<select>` may have in it is no longer what it was when these were written.
    ("menuitem-element.dat", 13),
    ("tests1.dat", 29),
    ("tests1.dat", 101),
    ("tests10.dat", 3),
    ("tests10.dat", 4),
    ("tests10.dat", 16),
    ("tests10.dat", 17),
    ("tests18.dat", 13),
    ("tests18.dat", 14),
    ("tests7.dat", 30),
    ("tests9.dat", 4),
    ("tests9.dat", 5),
    ("tests9.dat", 17),
    ("tests9.dat", 18),
    // An annotation whose encoding is that of HTML has HTML in it. The tree builder asks its sink, which says no.
    ("tests20.dat", 34),
    ("tests20.dat", 35),
    ("tests20.dat", 36),
    ("tests20.dat", 37),
];

#[test]
fn tests_of_html5lib() {
    let Some(files) = files_of_html5lib("tree-construction", "dat") else {
        return;
    };
    let mut count = 0;
    let mut failures = Vec::new();
    for path in files {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let tests = format!("\n{}", fs::read_to_string(&path).unwrap());
        for (place, test) in tests.split("\n#data\n").skip(1).enumerate() {
            let test = Test::new(test);
            if test.is_left_out {
                continue;
            }
            count += 1;
            // That the arena has the same tree.
            compare(test.page);
            let got = dump(&scrapers_tree(test.page));
            let is_expected = EXPECTED_FAILURES.contains(&(name.as_str(), place));
            if (got.trim_end() == test.tree.trim_end()) == is_expected {
                let what = if is_expected {
                    "passed, but is in the list"
                } else {
                    "failed"
                };
                failures.push(format!(
                    "{name} {place} {what}\n{:?}\n--- got\n{got}--- want\n{}",
                    test.page, test.tree
                ));
            }
        }
    }
    println!("{count} pages, {} of them expected to fail", EXPECTED_FAILURES.len());
    assert!(
        failures.is_empty(),
        "{} of {count}\n{}",
        failures.len(),
        failures.join("\n")
    );
    assert!(count > 1000, "{count}");
}

struct Test<'a> {
    page: &'a str,
    tree: &'a str,
    is_left_out: bool,
}

impl<'a> Test<'a> {
    /// Takes a test apart at the lines that begin with `#`.
    fn new(test: &'a str) -> Self {
        let (page, rest) = match test.strip_prefix("#errors") {
            Some(rest) => ("", rest),
            None => test.split_once("\n#errors").unwrap(),
        };
        let (settings, tree) = rest.split_once("\n#document\n").unwrap();
        Test {
            page,
            tree,
            is_left_out: settings.contains("\n#document-fragment\n") || settings.ends_with("\n#script-off"),
        }
    }
}

/// The tree in the form of the tests.
fn dump(tree: &Html) -> String {
    let mut out = String::new();
    let mut depth = 0;
    let mut line = |depth: usize, text: &str| out.push_str(&format!("| {}{text}\n", "  ".repeat(depth)));
    for edge in tree.tree.root().traverse() {
        let (node, is_open) = match edge {
            Edge::Open(node) => (node, true),
            Edge::Close(node) => (node, false),
        };
        if let (Node::Element(element), false) = (node.value(), is_open) {
            depth -= 1 + usize::from(is_template(&element.name));
            continue;
        }
        match node.value() {
            Node::Element(element) => {
                line(depth, &format!("<{}>", in_namespace(&element.name)));
                depth += 1;
                let mut attributes: Vec<String> = element
                    .attrs
                    .iter()
                    .map(|(name, value)| format!("{}=\"{value}\"", in_namespace(name)))
                    .collect();
                attributes.sort();
                attributes.iter().for_each(|attribute| line(depth, attribute));
                if is_template(&element.name) {
                    line(depth, "content");
                    depth += 1;
                }
            }
            Node::Text(text) if is_open => line(depth, &format!("\"{}\"", &**text)),
            Node::Comment(comment) if is_open => line(depth, &format!("<!-- {} -->", &**comment)),
            Node::Doctype(doctype) if is_open => {
                let (name, public, system) = (doctype.name(), doctype.public_id(), doctype.system_id());
                if public.is_empty() && system.is_empty() {
                    line(depth, &format!("<!DOCTYPE {name}>"));
                } else {
                    line(depth, &format!("<!DOCTYPE {name} \"{public}\" \"{system}\">"));
                }
            }
            _ => {}
        }
    }
    out
}

fn is_template(name: &QualName) -> bool {
    name.ns == ns!(html) && &*name.local == "template"
}

/// A name with what the tests call its namespace.
fn in_namespace(name: &QualName) -> String {
    let namespace = match name.ns {
        ns!(svg) => "svg ",
        ns!(mathml) => "math ",
        ns!(xlink) => "xlink ",
        ns!(xml) => "xml ",
        ns!(xmlns) => "xmlns ",
        _ => "",
    };
    format!("{namespace}{}", name.local)
}
