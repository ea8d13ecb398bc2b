//! The tokenizer against the standard: case by case, and tree for tree against html5ever's own.

mod differential;
mod html5lib;
mod states;
mod tree_construction;

use std::cell::RefCell;
use std::time::{Duration, Instant};

use html5ever::LocalName;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Token, TokenSink, TokenSinkResult};

use super::{Content, Spare, Tokenizer};
use crate::html::arena::Names;
use crate::html::compared::Everything;
use crate::html::guard::Guard;
use crate::html::tokens::{preprocess, tokenize};
use crate::limits::{Budget, DEFAULT_MAX_ATTRIBUTES};

/// A sink that keeps the tokens, with characters that follow each other as one.
#[derive(Default)]
struct Recorder {
    tokens: RefCell<Vec<Token>>,
    is_foreign: bool,
}

impl TokenSink for Recorder {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let token = match token {
            Token::NullCharacterToken => Token::CharacterTokens(StrTendril::from_slice("\0")),
            token => token,
        };
        let mut tokens = self.tokens.borrow_mut();
        match (tokens.last_mut(), token) {
            (Some(Token::CharacterTokens(before)), Token::CharacterTokens(text)) => before.push_tendril(&text),
            (_, token) => tokens.push(token),
        }
        TokenSinkResult::Continue
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.is_foreign
    }
}

/// The tokens of a page, all of it read as `content`, without the end.
fn tokens(page: &str, content: Content<'_>, is_foreign: bool) -> Vec<Token> {
    let sink = Recorder {
        is_foreign,
        ..Recorder::default()
    };
    let page = preprocess(page);
    let sink = Tokenizer::<_, Everything>::new(&page, sink, &Spare::default(), DEFAULT_MAX_ATTRIBUTES)
        .run_from(content)
        .unwrap();
    let mut tokens = sink.tokens.into_inner();
    assert_eq!(tokens.pop(), Some(Token::EOFToken));
    tokens
}

#[test]
fn names_that_nobody_knows_are_limited() {
    let mut names = super::names::Names::default();
    let written: Vec<String> = (0..600).map(|i| format!("Part-number-{i}")).collect();
    let read: Vec<LocalName> = written.iter().map(|name| names.of_tag(name.as_bytes())).collect();
    assert_eq!(
        (&*read[0], &*read[499], &*read[500]),
        ("part-number-0", "part-number-499", "part-nu")
    );
    assert_eq!(names.of_tag(b"part-number-7"), read[7]);
    assert_eq!(names.of_attribute::<Everything>(b"data-a-further-one"), None);
    assert_eq!(names.of_attribute::<Everything>(b"HREF").as_deref(), Some("href"));
    assert_eq!(&*names.of_tag("Blockquote".as_bytes()), "blockquote");
}

/// What is looked for and not found, or found again and again, costs no more than its length, and nor does the tree.
#[test]
fn the_time_is_linear() {
    const BYTES: usize = 1 << 20;
    let mut pages: Vec<String> = [
        "<a1 <a2 ",
        "<a b='",
        "<!--",
        "<!-- -- ",
        "<!-- --!",
        "<!-----",
        "<script><!--<script>",
        "<script></scrip",
        "<title></tit",
        "<![CDATA[",
        "<svg><![CDATA[]]",
        "<!doctype a public '",
        "</",
        "</x>",
        "</template>",
        "<svg><g></a>",
        "<span></x>",
        "<?",
        "&",
        "&am",
        "&#",
        "&#9",
        "&CounterClockwise",
        "\0",
        "\r",
        "<",
        "<p><b id=i>x",
        "<my-part-of-it>",
        "<div>",
        "<ul><li>",
        "<form><div><input>",
    ]
    .into_iter()
    .map(|part| part.repeat(BYTES / part.len()))
    .collect();
    let numbered = |part: &str, n: usize| (0..n).map(|i| part.replace('0', &i.to_string())).collect::<String>();
    pages.push(format!("<p {}>", numbered("data-src-0=1 ", BYTES / 16)));
    pages.push(numbered("<unknown-name-0 data-url-0=1>x", BYTES / 36));
    pages.push(format!("<!-- {}", numbered("<title-0>", BYTES / 16)));
    for page in pages {
        let start = Instant::now();
        let names = Names::default();
        tokenize(
            &page,
            Guard::new(page.len(), &names, &Budget::default()),
            names.spare(),
            usize::MAX,
        )
        .unwrap();
        // Ten times what the slowest takes here; one that grew with the square would take hours.
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "{:?} {:?}",
            start.elapsed(),
            page.get(..40)
        );
    }
}
