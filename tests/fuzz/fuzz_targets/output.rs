//! Any page, all of it kept, as HTML: none but the tags and attributes that are promised, and targets that are safe.
#![no_main]

use cleancopy::{Captions, Cleaner, Links, Output, Role};
use libfuzzer_sys::fuzz_target;

const TAGS: &[&str] = &[
    "a", "blockquote", "br", "code", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li", "ol", "p",
    "pre", "sup", "table", "tbody", "td", "tr", "ul",
];

fuzz_target!(|page: &str| {
    let cleaner = Role::ALL.into_iter().fold(Cleaner::new(), Cleaner::keep);
    let article = cleaner.html(page).unwrap();
    for links in [Links::Keep, Links::Drop, Links::Footnotes, Links::Inline] {
        let output = Output::new().links(links).captions(Captions::InPlace);
        let html = article.to_html_with(&output);
        for tag in html.split('<').skip(1) {
            let (tag, _) = tag.split_once('>').expect("a tag is not closed");
            let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
            assert!(TAGS.contains(&name), "{tag} in {html}");
            // Values are escaped, so a quotation mark opens or ends one.
            let mut parts = tag.split('"');
            while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
                if name.ends_with(" href=") || name.ends_with(" src=") {
                    // A target that cannot be parsed stands as the page has it.
                    let target = value.to_ascii_lowercase();
                    assert!(
                        ["http:", "https:", "mailto:"].iter().any(|scheme| target.starts_with(scheme)),
                        "{tag}"
                    );
                }
            }
        }
        let _ = article.to_markdown_with(&output);
        let _ = article.text_with(&output);
    }
});
