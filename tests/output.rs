//! What an article looks like written out: every option changes something, and no text is lost on the way.

use std::fs;
use std::path::Path;

use cleancopy::{Article, Captions, Cleaner, Links, Output, Role, clean_html, clean_text};

fn bundled(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data").join(name)).unwrap()
}

fn page() -> Article {
    let cleaner = Cleaner::new()
        .base_url("https://news.example.org/2024/may/14/bridge")
        .unwrap();
    cleaner.html(&bundled("harbour.html")).unwrap()
}

fn forms(article: &Article, output: &Output) -> [String; 3] {
    [
        article.text_with(output),
        article.to_markdown_with(output),
        article.to_html_with(output),
    ]
}

/// The forms of an article in every mode; plain text has no links of its own, so that keeping and dropping are one there.
#[test]
fn every_option_changes_something() {
    for article in [page(), clean_text(&bundled("harbour.txt")).unwrap()] {
        let links = [Links::Keep, Links::Drop, Links::Footnotes, Links::Inline];
        let links = links.map(|links| forms(&article, &Output::new().links(links)));
        let captions = [Captions::Drop, Captions::InPlace, Captions::AtEnd];
        let captions = captions.map(|captions| forms(&article, &Output::new().captions(captions)));
        for format in 0..3 {
            for (a, one) in links.iter().enumerate() {
                for (b, other) in links.iter().enumerate().skip(a + 1) {
                    let are_one = format == 0 && (a, b) == (0, 1);
                    assert_eq!(
                        one[format] == other[format],
                        are_one,
                        "links {a} and {b} in format {format}"
                    );
                }
            }
            for (a, one) in captions.iter().enumerate() {
                for (b, other) in captions.iter().enumerate().skip(a + 1) {
                    assert_ne!(one[format], other[format], "captions {a} and {b} in format {format}");
                }
            }
        }
        assert_eq!(links[0], forms(&article, &Output::new()));
        assert_eq!(links[0], [article.text(), article.to_markdown(), article.to_html()]);
        assert_eq!(captions[0], links[0]);
    }
}

#[test]
fn a_footnote_has_one_number_for_each_target() {
    let page = "<p>See <a href='https://a.example/'>one</a>, <a href='https://b.example/'>two</a> and \
                <a href='https://a.example/'>one again</a>.</p>";
    let article = cleancopy::clean_html(page).unwrap();
    let output = Output::new().links(Links::Footnotes);
    let [text, markdown, html] = forms(&article, &output);
    assert_eq!(
        text,
        "See one[1], two[2] and one again[1].\n\n[1] https://a.example/\n[2] https://b.example/"
    );
    assert_eq!(
        markdown,
        "See [one][1], [two][2] and [one again][1].\n\n[1]: https://a.example/\n[2]: https://b.example/"
    );
    assert_eq!(
        html,
        "<p>See one<sup>[1]</sup>, two<sup>[2]</sup> and one again<sup>[1]</sup>.</p>\n<hr>\n<ol>\n\
         <li><a href=\"https://a.example/\">https://a.example/</a></li>\n\
         <li><a href=\"https://b.example/\">https://b.example/</a></li>\n</ol>"
    );
}

#[test]
fn html_of_every_kind_of_block() {
    let page = "<article><h2>C# &amp; co</h2><p>one two</p><ol start=3><li>three<ul><li>in</li></ul></li><li>four</li>\
                <li value=9>nine</li></ol><blockquote><p>said</p><p>again</p></blockquote><pre>\n\n a\n  b</pre>\
                <table><tr><th>x<th>y<tr><td>1<td>2</table><p>end</p></article>";
    let cleaner = Role::ALL.into_iter().fold(Cleaner::new(), Cleaner::keep);
    let article = cleaner.html(page).unwrap();
    assert_eq!(
        article.to_html(),
        "<h2>C# &amp; co</h2>\n<p>one two</p>\n<ol start=\"3\">\n<li>three<ul>\n<li>in</li></ul></li>\n<li>four</li>\n\
         <li value=\"9\">nine</li></ol>\n<blockquote>\n<p>said</p>\n<p>again</p></blockquote>\n<pre>\n a\n  b</pre>\n\
         <table>\n<tbody>\n<tr><td>x</td><td>y</td></tr>\n<tr><td>1</td><td>2</td></tr>\n</tbody>\n</table>\n<p>end</p>"
    );
}

#[test]
fn tables_that_follow_each_other_stay_apart() {
    let page = "<article><p>one two</p><table><tr><th>x<th>y<tr><td>1<td>2</table>\
                <table><thead class=h><tr><th>z<th>w<tbody class=b><tr class=r><td>3<td>4</table></article>";
    let article = clean_html(page).unwrap();
    assert_eq!(
        article.to_markdown(),
        "one two\n\n| x | y |\n| --- | --- |\n| 1 | 2 |\n\n| z | w |\n| --- | --- |\n| 3 | 4 |"
    );
    assert_eq!(article.to_html().matches("<table>").count(), 2);
}

#[test]
fn captions_bring_their_pictures() {
    let output = Output::new().captions(Captions::InPlace);
    let [text, markdown, html] = forms(&page(), &output);
    let caption =
        "One of the cracks in the second support of the bridge, which was built in 1931. Photograph: Tomas Brandt/AFP";
    let picture = "https://news.example.org/pictures/harbour-bridge-cracks-1200.jpg";
    assert!(text.contains(&format!("\n\n{caption}\n\n")), "{text}");
    assert!(
        markdown.contains(&format!("\n\n![A crack in concrete]({picture})\\\n*{caption}*\n\n")),
        "{markdown}"
    );
    let figure = format!(
        "<figure><img src=\"{picture}\" alt=\"A crack in concrete\"><figcaption>{caption}</figcaption></figure>"
    );
    assert!(html.contains(&figure), "{html}");
}

#[test]
fn an_explanation_shows_the_words_around_each_repair() {
    let article = clean_text(&bundled("harbour.txt")).unwrap();
    let explanation = article.explain();
    let repairs: Vec<&str> = explanation.lines().filter(|line| line.starts_with("~ ")).collect();
    assert_eq!(repairs.len(), article.document().repairs().len());
    assert!(repairs.iter().all(|line| line.matches(' ').count() >= 3), "{repairs:?}");
    assert!(
        repairs.contains(&"~ mayor, Ingrid  [glued at punctuation]"),
        "{repairs:?}"
    );
}

#[test]
fn every_sign_of_markup_is_escaped_in_html() {
    let article = clean_text("The bridge is > the ferry & < \"the\" 'road'.\n").unwrap();
    assert_eq!(
        article.to_html().trim(),
        "<p>The bridge is &gt; the ferry &amp; &lt; &quot;the&quot; &#39;road&#39;.</p>"
    );
}

#[cfg(feature = "serde")]
#[test]
fn the_record_says_what_the_article_says() {
    for article in [page(), clean_text(&bundled("harbour.txt")).unwrap()] {
        let record = serde_json::to_value(&article).unwrap();
        assert_eq!(record["schema"], Article::SCHEMA);
        assert_eq!(record["text"], article.text());
        let title = article.metadata().title.as_ref().map(|title| title.value.as_str());
        assert_eq!(record["title"].as_str(), title);
        let count = |field: &str| record[field].as_array().unwrap().len();
        assert_eq!(count("paragraphs"), article.paragraphs().count());
        assert_eq!(count("links"), article.links().count());
        assert_eq!(count("captions"), article.captions().len());
        for (removed, expected) in record["removed"].as_array().unwrap().iter().zip(article.removed()) {
            assert_eq!(removed["text"], expected.text);
        }
        assert_eq!(count("removed"), article.removed().count());
    }
}

#[test]
fn a_link_without_text_is_the_articles_where_a_block_of_it_is_beside() {
    const PROSE: &str = "<p>The city council said on Monday that the old harbour bridge will be closed for six weeks, after \
                         engineers found cracks in two of its main supports during an inspection.</p>";
    let picture = |to: &str| format!("<a href='https://example.org/{to}'><img src=/p.jpg></a>");
    let page = format!(
        "<header>{}<nav><p><a href=/a>News</a></p>{}<p><a href=/b>Sport</a></p></nav></header>\
         <article>{PROSE}{}{PROSE}<p>{}So it was said, and the ferries ran late on Monday evening.</p></article>\
         <footer><p>Example House</p>{}</footer>",
        picture("logo"),
        picture("menu"),
        picture("between"),
        picture("within"),
        picture("end"),
    );
    let article = cleancopy::clean_html(&page).unwrap();
    let links: Vec<&str> = article.links().map(|link| link.url).collect();
    assert_eq!(links, ["https://example.org/between", "https://example.org/within"]);
    // Where there is nothing but pictures, nothing was removed.
    let gallery = cleancopy::clean_html(&picture("only")).unwrap();
    assert_eq!(gallery.links().count(), 1);
}
