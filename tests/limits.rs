//! Every limit is reached one past it and never at it, and zero is a limit like any other.

use cleancopy::{Article, Cleaner, DEFAULT_MAX_ATTRIBUTES, DEFAULT_MAX_DEPTH, DEFAULT_MAX_NODES, Error};

const PAGE: &str = "<!doctype html><title>Bridge</title><body><nav><a href=/>Home</a></nav>\
    <article><h1>Bridge closes</h1><p>The <b>old</b> bridge closes on Monday.<table><tr><td>a<td>b</table>\
    <noscript><p>A picture <img src=a.jpg></noscript></article>";
const RENDERING: &str = "Bridge closes\n\nThe bridge closes on Monday <https://example.org/bridge>.\n";

/// The least value with which an input is read.
fn least(clean: impl Fn(usize) -> Result<Article, Error>) -> usize {
    let (mut under, mut enough) = (0, 1 << 20);
    assert!(clean(enough).is_ok());
    while under + 1 < enough {
        let middle = under.midpoint(enough);
        if clean(middle).is_ok() {
            enough = middle;
        } else {
            under = middle;
        }
    }
    enough
}

#[test]
fn input_bytes() {
    let cleaner = |bytes| Cleaner::new().max_input_bytes(bytes);
    for input in [PAGE, RENDERING] {
        let bytes = input.len();
        let over = Error::InputTooLarge {
            bytes,
            limit: bytes - 1,
        };
        assert!(cleaner(bytes).html(input).is_ok());
        assert!(cleaner(bytes).html_bytes(input.as_bytes(), None).is_ok());
        assert!(cleaner(bytes).text(input).is_ok());
        assert_eq!(cleaner(bytes - 1).html(input), Err(over.clone()));
        assert_eq!(cleaner(bytes - 1).html_bytes(input.as_bytes(), None), Err(over.clone()));
        assert_eq!(cleaner(bytes - 1).text(input), Err(over));
    }
    // What is in another encoding may be longer as UTF-8.
    let latin = b"<p>caf\xE9";
    let header = Some("text/html; charset=iso-8859-1");
    assert!(cleaner(8).html_bytes(latin, header).is_ok());
    assert_eq!(
        cleaner(7).html_bytes(latin, header),
        Err(Error::InputTooLarge { bytes: 8, limit: 7 })
    );
}

#[test]
fn nodes() {
    // The document, three elements without tags, ten paragraphs with a text each.
    let page = "<p>x".repeat(10);
    let limit = 1 + 3 + 20;
    assert!(Cleaner::new().max_nodes(limit).html(&page).is_ok());
    let over = Error::TooManyNodes { limit: limit - 1 };
    assert_eq!(Cleaner::new().max_nodes(limit - 1).html(&page), Err(over));
    let enough = least(|nodes| Cleaner::new().max_nodes(nodes).html(PAGE));
    let without_noscript = PAGE.replace("noscript", "aside");
    assert!(
        Cleaner::new().max_nodes(enough - 1).html(&without_noscript).is_ok(),
        "what is in <noscript> has a tree too"
    );
    // The limit that holds by default.
    let tags = (DEFAULT_MAX_NODES - 4) / 2;
    assert!(Cleaner::new().html(&"<p>x".repeat(tags)).is_ok());
    let over = Error::TooManyNodes {
        limit: DEFAULT_MAX_NODES,
    };
    assert_eq!(Cleaner::new().html(&"<p>x".repeat(tags + 1)), Err(over));
}

#[test]
fn attributes() {
    for limit in [1, 7, DEFAULT_MAX_ATTRIBUTES] {
        let cleaner = Cleaner::new().max_attributes(limit);
        for attribute in ["class=a ", "id ", "a='1'"] {
            for tag in ["<p ", "<img src=a ", "</p "] {
                let written = tag.matches('=').count();
                let page = |count: usize| format!("<p>Before{tag}{}>after", attribute.repeat(count - written));
                assert!(cleaner.html(&page(limit)).is_ok(), "{limit} {tag}");
                assert_eq!(
                    cleaner.html(&page(limit + 1)),
                    Err(Error::TooManyAttributes { limit }),
                    "{limit} {tag}"
                );
            }
        }
    }
}

#[test]
fn depth() {
    let flattened = |cleaner: &Cleaner, page: &str| {
        let article = cleaner.html(page).unwrap();
        assert_eq!(
            article.document().text().matches('x').count(),
            page.matches('x').count()
        );
        article.flattened()
    };
    for limit in [10, DEFAULT_MAX_DEPTH] {
        let cleaner = Cleaner::new().max_depth(limit);
        // <html> and <body> are open too.
        for (inner, count) in [
            ("<div>x", 1),
            ("<section>x", 1),
            ("<table><tr><td>x", 4),
            ("<span>x", 1),
        ] {
            let deep = |more: usize| format!("{}{inner}", "<div>".repeat(limit - 2 - count + more));
            assert_eq!(flattened(&cleaner, &deep(0)), 0, "{limit} {inner}");
            assert_eq!(flattened(&cleaner, &deep(1)), 1, "{limit} {inner}");
        }
    }
    let closed = format!("{}x{}", "<div>".repeat(8), "</div>".repeat(8));
    assert_eq!(flattened(&Cleaner::new().max_depth(10), &closed.repeat(2000)), 0);
    let wide = "<div><p>x</p><ul><li>x</ul></div>".repeat(2000);
    assert_eq!(flattened(&Cleaner::new().max_depth(6), &wide), 0);
}

#[test]
fn work() {
    for clean in [
        (|limit| Cleaner::new().max_work(limit as u64).html(PAGE)) as fn(usize) -> Result<Article, Error>,
        |limit| Cleaner::new().max_work(limit as u64).text(RENDERING),
    ] {
        let enough = least(clean);
        for limit in 0..enough {
            let over = Error::TooMuchWork { limit: limit as u64 };
            assert_eq!(clean(limit), Err(over));
        }
        assert_eq!(clean(enough), clean(1 << 20));
    }
    // A page under every other limit, with tags that must be looked at for how deep they stand.
    let page = "<b>".repeat(400) + &"</u><i>".repeat(2_000_000);
    let over = Error::TooMuchWork {
        limit: cleancopy::DEFAULT_MAX_WORK,
    };
    assert_eq!(Cleaner::new().html(&page), Err(over));
}

#[test]
fn lines() {
    let rendering = "x\n \n".repeat(10);
    assert!(Cleaner::new().max_nodes(20).text(&rendering).is_ok());
    let over = Error::TooManyNodes { limit: 19 };
    assert_eq!(Cleaner::new().max_nodes(19).text(&rendering), Err(over));
    let lines = DEFAULT_MAX_NODES / 2;
    let over = Error::TooManyNodes {
        limit: DEFAULT_MAX_NODES,
    };
    assert!(Cleaner::new().text(&"x\n\n".repeat(lines)).is_ok());
    assert_eq!(Cleaner::new().text(&"x\n\n".repeat(lines + 1)), Err(over));
}

#[test]
fn zero_is_zero() {
    let none = Cleaner::new();
    assert!(none.clone().max_input_bytes(0).text("").is_ok());
    assert!(none.clone().max_input_bytes(0).text("x").is_err());
    assert!(none.clone().max_nodes(0).html("").is_err());
    assert!(none.clone().max_nodes(0).text("").is_ok());
    assert!(none.clone().max_nodes(0).text("x").is_err());
    assert!(none.clone().max_attributes(0).html("<p>x").is_ok());
    assert!(none.clone().max_attributes(0).html("<p id>x").is_err());
    assert!(none.clone().max_work(0).text("").is_ok());
    assert!(none.clone().max_work(0).text("x").is_err());
    let article = none
        .max_depth(0)
        .html("<article><h1>One</h1><p>Two</p></article>")
        .unwrap();
    assert_eq!((article.document().text(), article.flattened()), ("OneTwo", 3));
}
