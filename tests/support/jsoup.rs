//! Renders a page the way jsoup's `HtmlToPlainText` does, so that tests know both the rendering and the truth.
//!
//! The renderer walks the page and writes text runs. It keeps a width, which is not quite the length of the line: a new
//! line that an element writes counts as a character of it, and only a run that is wrapped starts it anew. A run that
//! fits is copied; one that does not is split on white space and put back word by word, each but the last with a space.
//! So a wrapped run loses its last space, and the element after it sticks to its last word: the glue fault.

/// A node of a page.
#[derive(Debug, Clone)]
pub enum Node {
    /// Text as it stands in the source.
    Text(String),
    /// An `a` with its absolute URL; empty when it has none.
    Link(String, Vec<Node>),
    /// Any other element, by its tag.
    Element(&'static str, Vec<Node>),
}

pub fn element(tag: &'static str, children: impl IntoIterator<Item = Node>) -> Node {
    Node::Element(tag, children.into_iter().collect())
}

const MAX_WIDTH: usize = 80;

/// The page as plain text.
pub fn render(nodes: &[Node]) -> String {
    let mut renderer = Renderer {
        out: String::new(),
        width: 0,
    };
    renderer.nodes(nodes);
    renderer.out
}

struct Renderer {
    out: String,
    width: usize,
}

impl Renderer {
    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Text(text) => self.run(&collapsed(text)),
                Node::Link(url, children) => {
                    self.nodes(children);
                    self.run(&format!(" <{url}>"));
                }
                Node::Element(tag, children) => {
                    match *tag {
                        "li" => self.run("\n * "),
                        "dt" => self.run("  "),
                        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "tr" => self.run("\n"),
                        _ => {}
                    }
                    self.nodes(children);
                    if matches!(*tag, "br" | "dd" | "dt" | "p" | "h1" | "h2" | "h3" | "h4" | "h5") {
                        self.run("\n");
                    }
                }
            }
        }
    }

    fn run(&mut self, run: &str) {
        if run.starts_with('\n') {
            self.width = 0;
        }
        if run == " " && (self.out.is_empty() || self.out.ends_with([' ', '\n'])) {
            return;
        }
        if self.width + utf16_len(run) <= MAX_WIDTH {
            self.out.push_str(run);
            self.width += utf16_len(run);
            return;
        }
        // Leading white space makes an empty first word; trailing white space makes none.
        let mut words: Vec<&str> = run.trim_ascii_end().split_ascii_whitespace().collect();
        if run.starts_with(|c: char| c.is_ascii_whitespace()) {
            words.insert(0, "");
        }
        for (index, word) in words.iter().enumerate() {
            let word = if index + 1 < words.len() {
                format!("{word} ")
            } else {
                (*word).to_owned()
            };
            if self.width + utf16_len(&word) > MAX_WIDTH {
                self.out.push('\n');
                self.width = 0;
            }
            self.out.push_str(&word);
            self.width += utf16_len(&word);
        }
    }
}

/// The text of a text node: white space runs as one space.
fn collapsed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if !c.is_ascii_whitespace() {
            out.push(c);
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out
}

/// Widths count UTF-16 units.
fn utf16_len(text: &str) -> usize {
    text.encode_utf16().count()
}
