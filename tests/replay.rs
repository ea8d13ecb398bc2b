//! The inputs that fuzzing starts from, and those it found, read again: see tests/fuzz.

#[path = "support/conservation.rs"]
mod conservation;

use std::path::Path;

use cleancopy::{Captions, Cleaner, Links, Output, Renderer, Role};
use conservation::assert_conserved;

fn inputs(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fuzz/corpus")
        .join(target);
    let mut paths: Vec<_> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() >= 5, "the corpus of {target} is not there");
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

#[test]
fn html_bytes() {
    for page in inputs("html_bytes") {
        let article = Cleaner::new().html_bytes(&page, None).unwrap();
        assert_conserved(&article);
        assert_eq!(Cleaner::new().html_bytes(&page, None).unwrap(), article);
    }
}

#[test]
fn rendering() {
    for rendering in inputs("rendering") {
        let rendering = String::from_utf8_lossy(&rendering);
        assert_conserved(&Cleaner::new().text(&rendering).unwrap());
        for renderer in Renderer::ALL {
            assert_conserved(&Cleaner::new().renderer(renderer).text(&rendering).unwrap());
        }
    }
}

#[test]
fn output() {
    let cleaner = Role::ALL.into_iter().fold(Cleaner::new(), Cleaner::keep);
    for page in inputs("output") {
        let article = cleaner.html(&String::from_utf8_lossy(&page)).unwrap();
        for links in [Links::Keep, Links::Drop, Links::Footnotes, Links::Inline] {
            let html = article.to_html_with(&Output::new().links(links).captions(Captions::InPlace));
            assert!(
                !html.contains("<script") && !html.contains("\"javascript:") && !html.contains("\"data:"),
                "{html}"
            );
        }
    }
}
