//! Hostile markup: whatever a page or a rendering holds, the HTML written out has allowed tags and targets alone, wherever
//! it is put.

use std::collections::BTreeSet;

use cleancopy::{Article, Captions, Cleaner, Links, Output, Role};
use html5ever::tendril::TendrilSink;
use html5ever::{LocalName, QualName, driver, ns};
use proptest::prelude::*;
use scraper::{Html, HtmlTreeSink};

const TAGS: [&str; 23] = [
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "table",
    "tbody",
    "tr",
    "td",
    "a",
    "br",
    "sup",
    "hr",
    "figure",
    "img",
    "figcaption",
];

/// Payloads by what they go for: tags, attributes, schemes, entities, comments, foreign content, the parser's states.
const PAYLOADS: &[&str] = &[
    "<script>alert(1)</script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<SCRIPT/SRC=//evil.example/x.js>",
    "<img src=x onerror=alert(1)>",
    "<img src='javascript:alert(1)' alt='\"><script>alert(1)</script>'>",
    "<img src='https://evil.example/\"onerror=alert(1)//.jpg' alt='a\" onload=\"alert(1)'>",
    "<svg onload=alert(1)>",
    "<svg><p><style><img src=x onerror=alert(1)></style></p></svg>",
    "<svg><a xlink:href='javascript:alert(1)'><text>click</text></a></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=alert(1)&gt;\">",
    "<math><annotation-xml encoding='text/html'><script>alert(1)</script></annotation-xml></math>",
    "<a href='javascript:alert(1)'>click</a>",
    "<a href='JaVaScRiPt:alert(1)'>click</a>",
    "<a href='java\tscript:alert(1)'>click</a>",
    "<a href='java&#10;script:alert(1)'>click</a>",
    "<a href='java&Tab;script&colon;alert(1)'>click</a>",
    "<a href='&#1;javascript:alert(1)'>click</a>",
    "<a href='&nbsp;javascript:alert(1)'>click</a>",
    "<a href='data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=='>click</a>",
    "<a href='vbscript:msgbox(1)'>click</a>",
    "<a href='view-source:javascript:alert(1)'>click</a>",
    "<a href='feed:javascript:alert(1)'>click</a>",
    "<a href='blob:https://example.org/1'>click</a>",
    "<a href='file:///etc/passwd'>click</a>",
    "<a href='https://example.org/\"onmouseover=\"alert(1)'>click</a>",
    "<a href=\"https://example.org/'onmouseover='alert(1)\">click</a>",
    "<a href='https://example.org/`onmouseover=alert(1)'>click</a>",
    "<a href='mailto:a@example.org?body=\"><script>alert(1)</script>'>click</a>",
    "<base href='javascript:alert(1)//'><a href='x'>click</a>",
    "<base href='https://evil.example/'><a href='x'>click</a>",
    "<form action='javascript:alert(1)'><button formaction='javascript:alert(2)'>go</button></form>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data='javascript:alert(1)'></object><embed src='javascript:alert(1)'>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<link rel=stylesheet href='javascript:alert(1)'>",
    "<style>@import 'javascript:alert(1)';</style>",
    "<div style='background:url(javascript:alert(1))'>styled</div>",
    "<p onclick=alert(1) style='x:expression(alert(1))'>clicked</p>",
    "<details open ontoggle=alert(1)>opened</details>",
    "<video><source onerror=alert(1)></video>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
    "<textarea></textarea><img src=x onerror=alert(1)></textarea>",
    "<title></title><script>alert(1)</script>",
    "<xmp><script>alert(1)</script></xmp>",
    "<plaintext><script>alert(1)</script>",
    "<!--><script>alert(1)</script>-->",
    "<!-- --!><script>alert(1)</script> -->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version='1.0'?><script>alert(1)</script>",
    "</p></div></td></tr></table></select><script>alert(1)</script>",
    "</pre><script>alert(1)</script><pre>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;",
    "&#60;img src=x onerror=alert(1)&#62;",
    "\u{0}<\u{0}script>alert(1)</script>",
    "<p\u{0}onclick=alert(1)>x</p>",
    "＜script＞alert(1)＜/script＞",
    "{{constructor.constructor('alert(1)')()}}",
    "${alert(1)}",
    "\"><script>alert(1)</script>",
    "'><img src=x onerror=alert(1)>",
    "` onerror=alert(1) `",
    "<table><td><a href='javascript:alert(1)'>in</a><td><script>alert(1)</script></table>",
    "<ol start='1\"><script>'><li value='\"onclick=alert(1)'>item</ol>",
    "<figure><img src='https://img.example.org/1.jpg?\"><script>alert(1)</script>'><figcaption>A caption with <b onclick=alert(1)>bold</b> \
     words <script>alert(1)</script>in it. Photo: \"><img src=x onerror=alert(1)></figcaption></figure>",
    "[click](javascript:alert(1))",
    "<javascript:alert(1)>",
    "click <javascript:alert(1)> here",
    "click <https://example.org/\"onmouseover=alert(1)> here <data:text/html,x>",
];

fn outputs() -> Vec<Output> {
    let links = [Links::Keep, Links::Drop, Links::Footnotes, Links::Inline];
    let captions = [Captions::Drop, Captions::InPlace, Captions::AtEnd];
    links
        .iter()
        .flat_map(|links| captions.map(|captions| Output::new().links(*links).captions(captions)))
        .collect()
}

/// What a browser makes of a fragment of HTML that is put into an element.
fn parse_in(context: &str, fragment: &str) -> Html {
    let name = QualName::new(None, ns!(html), LocalName::from(context));
    let sink = HtmlTreeSink::new(Html::new_fragment());
    driver::parse_fragment(sink, Default::default(), name, Vec::new(), true).one(fragment)
}

fn is_allowed_target(url: &str) -> bool {
    ["http:", "https:", "mailto:"].iter().any(|scheme| {
        url.get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}

/// Fails unless there is nothing in a fragment but allowed elements, attributes and targets, wherever it is put.
fn assert_harmless(fragment: &str) {
    for context in ["body", "div", "td", "select"] {
        for node in parse_in(context, fragment).root_element().descendants().skip(1) {
            let what = node.value();
            assert!(
                !(what.is_comment() || what.is_doctype() || what.as_processing_instruction().is_some()),
                "{what:?} in <{context}> from {fragment:?}"
            );
            let Some(element) = what.as_element() else { continue };
            assert!(
                TAGS.contains(&element.name()),
                "<{}> in <{context}> from {fragment:?}",
                element.name()
            );
            assert_eq!(element.name.ns, ns!(html), "{fragment:?}");
            for (name, value) in element.attrs() {
                let is_allowed = match (element.name(), name) {
                    ("a", "href") => is_allowed_target(value),
                    ("img", "src") => is_allowed_target(value) && !value.starts_with('m'),
                    ("img", "alt") => true,
                    ("ol", "start") | ("li", "value") => value.parse::<u32>().is_ok(),
                    _ => false,
                };
                assert!(is_allowed, "{name}={value:?} in <{context}> from {fragment:?}");
            }
        }
    }
}

fn assert_all_harmless(article: &Article) {
    let forms: BTreeSet<String> = outputs().iter().map(|output| article.to_html_with(output)).collect();
    for html in &forms {
        assert_harmless(html);
    }
    for output in outputs() {
        // A reader of Markdown that hands raw HTML on must not be handed any, and no target that runs.
        use pulldown_cmark::{Event, Tag};
        let markdown = article.to_markdown_with(&output);
        for event in pulldown_cmark::Parser::new(&markdown) {
            match event {
                Event::Html(html) | Event::InlineHtml(html) => panic!("{html:?} in {markdown:?}"),
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    let head = dest_url.split(['/', '?', '#']).next().unwrap();
                    assert!(
                        !head.contains(':') || is_allowed_target(&dest_url),
                        "{dest_url:?} in {markdown:?}"
                    );
                }
                _ => {}
            }
        }
    }
}

/// Everything is kept, so that nothing hides behind a cut.
fn cleaner() -> Cleaner {
    Role::ALL.into_iter().fold(Cleaner::new(), Cleaner::keep)
}

/// A payload in all the places that a page has for it.
fn assert_harmless_everywhere(payload: &str) {
    let attribute = payload.replace('"', "&quot;");
    let with_base = cleaner().base_url("https://news.example.org/1").unwrap();
    let pages = [
        payload.to_owned(),
        format!("<article><p>The bridge {payload} is closed.</p></article>"),
        format!("<h2>{payload}</h2><ul><li>{payload}<ol><li>{payload}</ol></ul><blockquote>{payload}</blockquote>"),
        format!("<table><tr><td>a<td>{payload}<tr><td>{payload}<td>b</table><pre>{payload}</pre>"),
        format!("<p><a href=\"{attribute}\">{payload}</a> <a href=\"https://example.org/{attribute}\">there</a></p>"),
        format!(
            "<figure><img src=\"{attribute}\" alt=\"{attribute}\"><figcaption>{payload} Photo: Jane Doe/AFP</figcaption></figure>\
             <figure><img src=\"https://img.example.org/{attribute}.jpg\" alt=\"{attribute}\"><figcaption>{payload}</figcaption></figure>"
        ),
    ];
    for page in pages {
        assert_all_harmless(&cleaner().html(&page).unwrap());
        assert_all_harmless(&with_base.html(&page).unwrap());
    }
    let renderings = [
        payload.to_owned(),
        format!("The bridge {payload} \n<{payload}> is closed.\n\n * {payload} <https://example.org/{payload}>\n"),
        format!("Read <https://example.org/{payload}> more.\n\n{payload} Photograph: Jane Doe/AFP\n"),
    ];
    for rendering in renderings {
        assert_all_harmless(&cleaner().text(&rendering).unwrap());
        assert_all_harmless(&with_base.text(&rendering).unwrap());
    }
}

/// What the checks would let through if they looked at nothing.
#[test]
fn harm_is_seen() {
    for harm in [
        "<script></script>",
        "<p onclick=x()>a</p>",
        "<a href='javascript:x()'>a</a>",
        "<!-- a -->",
        "<svg></svg>",
    ] {
        assert!(std::panic::catch_unwind(|| assert_harmless(harm)).is_err(), "{harm}");
    }
}

#[test]
fn payloads_do_nothing() {
    for payload in PAYLOADS {
        assert_harmless_everywhere(payload);
    }
}

/// The Big List of Naughty Strings, of which a good part is scripts.
#[test]
fn naughty_strings_do_nothing() {
    assert!(naughty_strings::BLNS.len() > 400);
    for payload in naughty_strings::BLNS {
        assert_harmless_everywhere(payload);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Payloads cut to pieces and put together again.
    #[test]
    fn pieces_of_payloads_do_nothing(
        pieces in prop::collection::vec((0..PAYLOADS.len(), any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..8)
    ) {
        let piece = |(index, from, to): &(usize, prop::sample::Index, prop::sample::Index)| {
            let chars: Vec<char> = PAYLOADS[*index].chars().collect();
            let (from, to) = (from.index(chars.len()), to.index(chars.len()));
            chars[from.min(to)..=from.max(to)].iter().collect::<String>()
        };
        let payload: String = pieces.iter().map(piece).collect();
        assert_harmless_everywhere(&payload);
    }
}
