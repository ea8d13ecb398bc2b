//! Text, white space, kinds of blocks, what is hidden.

use super::{document, lines, page};
use crate::document::{BlockKind, SectionId};

#[test]
fn white_space_is_a_browsers() {
    for (html, want) in [
        ("<p>  one\n\t two </p>", "one two"),
        ("<p>one<b> two</b> <i> three </i>four</p>", "one two three four"),
        ("<p>one<b>two</b>three</p>", "onetwothree"),
        ("<p>a&nbsp;&nbsp;b&#8203;c&shy;d<wbr>e\u{FEFF}</p>", "a bcde"),
        ("<p>one<!-- x --> <!-- y -->two</p>", "one two"),
        ("<p>one <span> </span> two</p>", "one two"),
        ("<p>one<br>two</p>", "one\ntwo"),
        ("<p>one<button>two</button>three</p>", "one two three"),
        ("<p>one<span style='display:block'>two</span></p>", "one\ntwo"),
        ("<p>橋は\n閉鎖 された\nthe end</p>", "橋は閉鎖 された the end"),
        ("<p>\u{200E}می\u{200C}خواهم</p>", "\u{200E}می\u{200C}خواهم"),
        (
            "<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>の橋</p>",
            "港の橋",
        ),
        ("plain text", "plain text"),
        ("", ""),
    ] {
        assert_eq!(document(html).text(), want, "{html}");
    }
}

#[test]
fn blocks_without_paragraphs() {
    assert_eq!(
        lines("<div>one</div><div>two<div>three</div>four</div>"),
        ["p one", "p two", "p three", "p four"]
    );
    assert_eq!(
        lines("<div>one<br><br>two<br> <br><br>three<br>four</div>"),
        ["p one", "p+ two", "p+ three\nfour"]
    );
    assert_eq!(lines("<p>one<p>two<hr>three"), ["p+ one", "p+ two", "p+ three"]);
}

#[test]
fn headings_quotes_and_definitions() {
    let html = "<h2>A<br>heading</h2><blockquote class='twitter-tweet'><p>Said.</p>&mdash; A. B.</blockquote>
        <dl><dt>Term<dd>Meaning</dl><details><summary>More</summary>Folded</details>";
    assert_eq!(
        lines(html),
        [
            "h2+ A heading",
            "q+ Said.",
            "q+ — A. B.",
            "p+ Term",
            "p Meaning",
            "p+ More",
            "p Folded"
        ]
    );
    let tweet = document(html).blocks()[1].section;
    assert!(
        document(html)
            .sections_around(tweet)
            .any(|s| s.tag == "blockquote" && s.names == "twitter-tweet")
    );
}

#[test]
fn lists_nest_and_count() {
    let html = "<ul><li>one<ol start=3><li>three<li><p>four</p><p>more</p><li value=9>nine</ol></li><li>two</ul>
        <ol reversed><li>b<li>a</ol>";
    assert_eq!(
        lines(html),
        [
            "0*+ one",
            "1#3+ three",
            "1#4+ four",
            "p+ more",
            "1#9+ nine",
            "0*+ two",
            "0#2+ b",
            "0#1 a"
        ]
    );
}

#[test]
fn preformatted_text_keeps_its_lines() {
    let html = "<pre>\n\n  if x:\n\ty\u{A0}&lt; 2<br>end\n\n</pre><p>after</p>";
    assert_eq!(lines(html), ["pre+   if x:\n\ty < 2\nend", "p+ after"]);
}

#[test]
fn a_table_of_data_is_rows_and_one_for_layout_is_not_there() {
    let data = "<table><caption>Ferries</caption><tr><th></th><th>First</th><th>Last</th></tr>
        <tr><td><div>East <br>pier</div></td><td></td><td>22:10</td></tr></table><p>after</p>";
    assert_eq!(
        lines(data),
        ["p+ Ferries", "row \tFirst\tLast", "row East pier\t\t22:10", "p+ after"]
    );
    let layout = "<table><tr><td><p>One.</p><p>Two.</p></td><td>Side</td></tr></table>";
    assert_eq!(lines(layout), ["p+ One.", "p+ Two.", "p+ Side"]);
    let nested = "<table><tr><td>a<td>b<table><tr><td>c<td>d<tr><td>e<td>f</table></table>";
    assert_eq!(lines(nested), ["p+ a", "p b", "row+ c\td", "row e\tf"]);
    assert_eq!(
        lines("<table role=presentation><tr><td>a<td>b</table>"),
        ["p+ a", "p b"]
    );
}

#[test]
fn nothing_hidden_is_text() {
    for hidden in [
        "<p hidden>x</p>",
        "<div style='color:red; display: none'><p>x</p></div>",
        "<div style=visibility:hidden>x</div>",
        "<span aria-hidden=true>x</span>",
        "<i class=icon aria-hidden=true>x</i>",
        "<strong class=sr-only>x</strong>",
        "<div aria-hidden=true role=dialog>x</div>",
        "<span class='u sr-only'>x</span>",
        "<template><p>x</p></template>",
        "<script>x</script><style>x</style>",
        "<select><option>x</select><textarea>x</textarea><input value=x>",
        "<svg><title>x</title><text>x</text></svg>",
        "<iframe>x</iframe><video>x</video><object>x</object><dialog>x</dialog>",
        "<noscript>x</noscript>",
        "<noscript><div></noscript><noscript></div>x</noscript>",
        "<b style='display:none'>x</b><i hidden>x</i>",
    ] {
        assert_eq!(
            document(&format!("<body>seen {hidden} too")).text().replace('\n', " "),
            "seen too",
            "{hidden}"
        );
    }
}

#[test]
fn what_is_shown_in_spite_of_appearances() {
    for shown in [
        "<div hidden=until-found>x</div>",
        "<div aria-hidden=true><p>x</p></div>",
        "<h3><button>More</button></h3><div style='display:none' aria-hidden=true>x</div>",
        "<div role=tabpanel hidden>x</div>",
        "<div id=articleBody style='display: none'>x</div>",
        "<div class='text post__body' hidden>x</div>",
        "<div itemprop=articleBody hidden>x</div>",
        "<div><template shadowrootmode=open><p>x</p></template></div>",
        "<div><script>fill()</script><noscript><p>x</p></noscript></div>",
        "<dialog open>x</dialog>",
    ] {
        assert!(document(shown).text().ends_with('x'), "{shown}");
    }
}

#[test]
fn a_part_sent_late_stands_in_its_place() {
    let html = "<p>one</p><template id='B:0'></template><p>four</p>
        <div hidden id='S:0'><p>two</p><template id='P:1'></template></div><div hidden id='S:1'>three</div>
        <div hidden id='S:9'>alone</div><div hidden id=other>x</div>";
    assert_eq!(document(html).text(), "one\ntwo\nthree\nfour\nalone");
    let circle = "<template id='B:0'></template><div hidden id='S:0'>one<template id='B:0'></template></div>";
    assert_eq!(document(circle).text(), "one");
}

#[test]
fn sections_say_what_the_page_says() {
    let html = "<html class=js><body class=page><article id=Main itemtype='https://schema.org/NewsArticle'>
        <div><div><p>Plain.</p></div></div><aside class='relatedLinks c-box__item' role=Complementary><p>Aside.</p></aside>
        <p class=credit itemprop=author>By</p></article></body></html>";
    let document = document(html);
    let around = |block: usize| -> Vec<String> {
        let sections = document.sections_around(document.blocks()[block].section);
        sections
            .map(|s| format!("{}|{}|{}|{}", s.tag, s.names, s.role, s.itemprop))
            .collect()
    };
    let article = "article|main||".to_owned();
    assert_eq!(
        around(0),
        [article.clone(), "|||".to_owned()],
        "elements that say nothing are no sections"
    );
    assert_eq!(around(1)[0], "aside|related-links c-box--item|complementary|");
    assert_eq!(around(2), ["p|credit||author".to_owned(), article, "|||".to_owned()]);
    assert_eq!(
        document.section(SectionId(1)).itemtype,
        "https://schema.org/newsarticle"
    );
}

#[test]
fn a_section_without_text_is_not_made() {
    let document = document("<div class=a><div class=b></div></div><div class=c>x</div>");
    assert_eq!(
        document.sections().iter().map(|s| s.names.as_str()).collect::<Vec<_>>(),
        ["", "c"]
    );
}

#[test]
fn the_head_is_gathered() {
    let (document, head) = page(
        "<html lang=pt-BR><head><title> Bridge
        closes </title><meta property='og:Title' content='Bridge'><meta name=author content='A. B.'><meta charset=utf-8>
        <link rel='x Canonical' href=/c><base href=/b/><script type='application/ld+json; charset=utf-8'>{\"articleBody\":\"x\"}</script>
        <script>var x</script></head><body><svg><title>Icon</title></svg><p>On <time datetime=2024-05-01 class=pubDate>May
        1</time>",
    );
    assert_eq!(head.title.as_deref(), Some("Bridge\n        closes"));
    assert_eq!(
        (head.lang.as_deref(), head.canonical.as_deref(), head.base.as_deref()),
        (Some("pt-BR"), Some("/c"), Some("/b/"))
    );
    let metas: Vec<_> = head
        .metas
        .iter()
        .map(|m| (m.name.as_str(), m.content.as_str()))
        .collect();
    assert_eq!(metas, [("og:title", "Bridge"), ("author", "A. B.")]);
    assert_eq!(head.linked_data.article_body(), Some("x"));
    let marks: Vec<_> = head
        .marks
        .iter()
        .map(|m| {
            (
                m.tag.as_str(),
                m.names.as_str(),
                m.value.as_deref(),
                document.slice(&m.span).trim(),
            )
        })
        .collect();
    assert_eq!(marks, [("time", "pub-date", Some("2024-05-01"), "May 1")]);
    assert_eq!(document.text(), "On May 1");
    assert_eq!(document.blocks()[0].kind, BlockKind::Paragraph);
}

#[test]
fn formatting_elements_say_what_they_are() {
    let (document, head) =
        page("<p><font color=red>By</font> <b class=byline__author>Ann Onym</b> <em id=x>here</em></p>");
    let marks: Vec<_> = head
        .marks
        .iter()
        .map(|mark| (&*mark.tag, &*mark.names, document.slice(&mark.span).trim()))
        .collect();
    assert_eq!(marks, [("b", "byline--author", "Ann Onym")]);
}

#[test]
fn a_table_of_one_row_or_with_paragraphs_in_its_cells_lays_out_a_page() {
    let page = "<table><tr><td><a href=a>Home</a><br><a href=b>Archive</a></td><td><b>The lamp</b><br><br>It went out.<br>\n<br>
        Nobody saw it.</td></tr></table>";
    assert_eq!(
        lines(page),
        ["p+ Home\nArchive", "p The lamp", "p+ It went out.", "p+ Nobody saw it."]
    );
    let two_rows =
        "<table><tr><td>x</td><td>The lamp<br><br>It went out.</td></tr><tr><td>y</td><td>z</td></tr></table>";
    assert_eq!(lines(two_rows)[..3], ["p+ x", "p The lamp", "p+ It went out."]);
    // The heads of columns tell data; blank lines without text behind them are nothing.
    assert_eq!(
        lines("<table><tr><th>Ferry</th><td>05:40</td></tr></table>"),
        ["row+ Ferry\t05:40"]
    );
    assert_eq!(
        lines("<table><tr><td>a</td><td>b<br><br></td></tr><tr><td>c</td><td>d<br>e</td></tr></table>"),
        ["row+ a\tb", "row c\td e"]
    );
}

#[test]
fn a_table_of_data_has_several_columns() {
    assert_eq!(
        lines("<table><tr><td>One</td><td>Two</td></tr><tr><td>3</td><td>4</td></tr></table>"),
        ["row+ One\tTwo", "row 3\t4"]
    );
    assert_eq!(
        lines("<table><tr><td>One</td></tr><tr><td>3</td></tr></table>"),
        ["p+ One", "p 3"]
    );
}

#[test]
fn the_first_title_is_the_pages() {
    let (_, head) = page("<head><title>Bridge</title><title>Ferry</title></head><svg><title>Icon</title></svg>");
    assert_eq!(head.title.as_deref(), Some("Bridge"));
}

#[test]
fn short_names_are_worth_a_mark_as_whole_words() {
    let (_, head) = page("<p class=by>Ann Onym<p class=bye>Bob<p class='x by-line'>Carol<p class=authors-box>Dan");
    let names: Vec<&str> = head.marks.iter().map(|mark| &*mark.names).collect();
    assert_eq!(names, ["by", "x by-line", "authors-box"]);
}

#[test]
fn mathematics_is_text_without_what_explains_it() {
    assert_eq!(
        lines("<p>Let <math><mi>x</mi><annotation>\\mathbf x</annotation></math> be</p>"),
        ["p+ Let x be"]
    );
}

#[test]
fn what_stands_for_a_script_is_text_where_nothing_else_is() {
    let block = |beside: &str| {
        lines(&format!(
            "<div>{beside}<noscript><p>The ferry goes at six.</p></noscript></div>"
        ))
    };
    for beside in [
        "",
        "<p></p>",
        "<script>x()</script>",
        "<style>p{}</style>",
        "<div> <b> </b></div>",
    ] {
        assert_eq!(block(beside), ["p+ The ferry goes at six."], "{beside}");
    }
    assert_eq!(block("<p>It is closed.</p>"), ["p+ It is closed."]);
    assert_eq!(block("Closed."), ["p Closed."]);
}

#[test]
fn headings_have_six_levels() {
    for level in 1..=6 {
        assert_eq!(
            lines(&format!("<h{level}>Bridge</h{level}>")),
            [format!("h{level}+ Bridge")]
        );
    }
    assert_eq!(lines("<h7>Bridge</h7>"), ["p Bridge"]);
}
