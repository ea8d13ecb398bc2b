//! Linked data as pages have it, broken and hostile.

use std::time::{Duration, Instant};

use super::*;

fn claims(scripts: &[&str]) -> Claims {
    let mut claims = Claims::default();
    LinkedData::read(scripts.iter().copied()).claim(&mut claims, None);
    claims
}

fn values(claims: &[(Source, String)]) -> Vec<&str> {
    claims.iter().map(|(_, value)| value.as_str()).collect()
}

#[test]
fn articles_are_read_as_they_are_found_in_the_wild() {
    let article = r#"{"@type":"NewsArticle","headline":"Bridge closes","author":[{"@type":"Person","name":"Jane Doe"},"John Roe"]}"#;
    for script in [
        article.to_owned(),
        format!("<!-- {article} -->"),
        format!("//<![CDATA[\n{article}\n//]]>"),
        format!("/*<![CDATA[*/{article}/*]]>*/"),
        format!("[{article}]"),
        format!("{{\"@graph\":[{{\"@type\":\"WebSite\"}},{article},]}}"),
        format!("{article};"),
        format!("{{\"@type\":\"Organization\"}}\n{article}"),
        format!("// made by a plugin\n{article}"),
        article.replace("closes", "closes\\u0021").replace("\\u0021", ""),
        article.replace('"', "&quot;"),
        article.replace("NewsArticle", "https://schema.org/NewsArticle"),
        article.replace("\"NewsArticle\"", "[\"WebPage\",\"ReportageNewsArticle\"]"),
        article
            .replace("}]}", "},],}")
            .replace("John Roe\"]}", "John Roe\",],}"),
    ] {
        let claims = claims(&[&script]);
        assert_eq!(values(&claims.titles), ["Bridge closes"], "{script}");
        assert_eq!(values(&claims.authors), ["Jane Doe", "John Roe"], "{script}");
    }
    let broken = article.replace("Bridge closes", "Bridge\n\tcloses");
    assert_eq!(values(&claims(&[&broken]).titles), ["Bridge  closes"]);
}

#[test]
fn references_are_followed_and_types_that_do_not_fit_cost_the_field_only() {
    let graph = r#"{"@graph":[
        {"@type":"BlogPosting","headline":"Bridge closes","author":{"@id":"/#jane"},"publisher":{"@id":"/#paper"},
         "image":{"url":"https://example.org/b.jpg"},"isAccessibleForFree":"False","datePublished":{"x":1},"keywords":["a",{"name":"b"},3]},
        {"@id":"/#jane","@type":"Person","name":"Jane Doe"},
        {"@id":"/#paper","@type":"Organization","name":"The Example"}]}"#;
    let claims = claims(&[graph]);
    assert_eq!(values(&claims.authors), ["Jane Doe"]);
    assert_eq!(values(&claims.site_names), ["The Example"]);
    assert_eq!(values(&claims.images), ["https://example.org/b.jpg"]);
    assert_eq!(values(&claims.keywords), ["a", "b"]);
    assert_eq!(claims.free, Some((Source::JsonLd, false)));
    assert!(claims.published.is_empty());
}

#[test]
fn of_several_articles_the_page_is_about_the_one_with_its_title() {
    let list =
        r#"[{"@type":"Article","headline":"Another story"},{"@type":"Article","headline":"Bridge closes for weeks"}]"#;
    let mut claims = Claims::default();
    LinkedData::read([list].into_iter()).claim(&mut claims, Some("Bridge closes for weeks - The Example"));
    assert_eq!(values(&claims.titles), ["Bridge closes for weeks"]);
}

#[test]
fn hostile_scripts_cost_nothing_but_themselves() {
    let good = r#"{"@type":"Article","headline":"Bridge closes"}"#;
    let deep = "[".repeat(10_000) + &"]".repeat(10_000);
    let deep_objects = "{\"a\":".repeat(10_000) + "1" + &"}".repeat(10_000);
    let large = format!("[{}1]", "{\"@type\":3},".repeat(1 << 17));
    let wrong =
        r#"{"@type":"Article","headline":[[]],"author":{"name":{"name":1}},"image":[[[]]],"keywords":{},"url":7}"#;
    for script in [
        deep.as_str(),
        &deep_objects,
        &large,
        wrong,
        "",
        "{",
        "\"",
        "null",
        "{\"@type\":",
        "/*",
        "//",
        "\\",
    ] {
        assert_eq!(
            values(&claims(&[script, good]).titles),
            ["Bridge closes"],
            "{}",
            &script[..script.len().min(40)]
        );
    }
}

/// A text that was cut inside of an emoji ends with half of a surrogate pair, which is no JSON.
#[test]
fn half_of_a_surrogate_pair_costs_no_more_than_itself() {
    for (written, expected) in [
        (r"Bridge closes \ud83d", "Bridge closes \u{FFFD}"),
        (r"Bridge \ud83c\udf09 \udf09 closes", "Bridge 🌉 \u{FFFD} closes"),
        (r"Bridge \uD83C\u0041", "Bridge \u{FFFD}A"),
        (r"\ud83c\ud83c\udf09 closes", "\u{FFFD}🌉 closes"),
        (r"Bridge \\ud83d \u00e9 \ud83d", "Bridge \\ud83d é \u{FFFD}"),
    ] {
        let script = format!(r#"{{"@type":"Article","headline":"{written}","author":"Jane Doe"}}"#);
        let claims = claims(&[&script]);
        assert_eq!(values(&claims.titles), [expected]);
        assert_eq!(values(&claims.authors), ["Jane Doe"]);
    }
    for cut in [
        r#"{"headline":"\ud83d"#,
        r#"{"headline":"\u"#,
        r#"{"headline":"\ud83d\u"#,
        r#"{"headline":"\ud8"}"#,
    ] {
        assert!(claims(&[cut]).titles.is_empty());
    }
}

/// Thousands of pages that refer a hundred times each to one huge object, or are compared with a huge title.
#[test]
fn what_is_referred_to_is_not_copied() {
    let huge = format!(r##"{{"@id":"#a","x":[{}0]}}"##, "[],".repeat(100_000));
    let page = format!(
        r#"{{"@type":"WebPage","author":[{}0]}}"#,
        r##"{"@id":"#a"},"##.repeat(100)
    );
    let graph = format!("[{huge}{}]", format!(",{page}").repeat(350));
    let script = format!("[{}0]", r#"{"@type":"WebPage","headline":"a b"},"#.repeat(5000));
    let start = Instant::now();
    let mut claims = Claims::default();
    LinkedData::read([graph.as_str(), &script].into_iter()).claim(&mut claims, Some(&"word ".repeat(1 << 20)));
    assert!(claims.authors.is_empty());
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

#[test]
fn who_is_named_first_is_the_author() {
    let both = r#"{"@type":"NewsArticle","author":{"name":"Jane Doe"},"creator":{"name":"The Desk"}}"#;
    assert_eq!(values(&claims(&[both]).authors), ["Jane Doe"]);
    let creator = r#"{"@type":"NewsArticle","author":[],"creator":"Jane Doe"}"#;
    assert_eq!(values(&claims(&[creator]).authors), ["Jane Doe"]);
}

#[test]
fn comments_end_where_they_say() {
    for comment in ["/* a */", "/* a/b * c */", "/***/", "// a */\n"] {
        let script = format!(r#"{{"@type":"NewsArticle",{comment}"headline":"Bridge closes"}}"#);
        assert_eq!(values(&claims(&[&script]).titles), ["Bridge closes"], "{comment}");
    }
}

#[test]
fn what_is_said_of_a_product_is_not_the_pages() {
    let review = r#"{"@type":"Review","name":"A bridge","author":"Jane Doe"}"#;
    assert_eq!(values(&claims(&[review]).authors), ["Jane Doe"]);
    let rating = review.replace("}", r#","reviewRating":{"ratingValue":5}}"#);
    assert!(claims(&[&rating]).authors.is_empty());
}

#[test]
fn what_looks_like_a_comment_in_a_string_stays() {
    let script = r#"{"@type":"Article",} {"@type":"Article","headline":"Bridge, // closes, /* for */ [weeks,]"}"#;
    assert_eq!(
        values(&claims(&[script]).titles),
        ["Bridge, // closes, /* for */ [weeks,]"]
    );
}
