//! The URL tests of the Web Platform Tests.
//!
//! They are no part of this repository. `URL_TESTS` names a folder that has them, such as `tests` in the source package of
//! the url crate; without it the test tells that it did nothing.

use std::fs;
use std::path::Path;

use serde_json::Value;
use url::Url;

use crate::urls::Base;

/// The links, with their bases, that are not resolved as the tests say: those to files on other hosts or with empty
/// segments, with which the url crate does otherwise.
const EXPECTED_FAILURES: &[(&str, &str)] = &[
    ("/", "file://h/C:/a/b"),
    ("file:\\\\//", ""),
    ("file:\\\\\\\\", ""),
    ("file:\\\\\\\\?fox", ""),
    ("file:\\\\\\\\#guppy", ""),
    ("file://spider///", ""),
    ("file:\\\\localhost//", ""),
    ("file://\\/localhost//cat", ""),
    ("file://localhost//a//../..//", ""),
    ("/////mouse", "file:///elephant"),
    ("\\/localhost//pig", "file://lion/"),
    ("//localhost//pig", "file://lion/"),
    ("/..//localhost//pig", "file://lion/"),
    ("C|", "file://host/dir/file"),
    ("C|", "file://host/D:/dir1/dir2/file"),
    ("C|#", "file://host/dir/file"),
    ("C|?", "file://host/dir/file"),
    ("C|/", "file://host/dir/file"),
    ("C|\n/", "file://host/dir/file"),
    ("C|\\", "file://host/dir/file"),
    ("/c:/foo/bar", "file://host/path"),
    ("file://example.net/C:/", ""),
    ("file://1.2.3.4/C:/", ""),
    ("file://[1::8]/C:/", ""),
    ("C|/", "file://host/"),
    ("/C:/", "file://host/"),
    ("file:C:/", "file://host/"),
    ("file:/C:/", "file://host/"),
    ("file://localhost//a//../..//foo", ""),
    ("file://localhost////foo", ""),
    ("file:////foo", ""),
    ("file:////one/two", "file:///"),
    ("////one/two", "file:///"),
    ("file:///.//", "file:////"),
    ("file:.//p", ""),
    ("file:/.//p", ""),
];

#[test]
fn tests_of_urls() {
    let Some(folder) = std::env::var_os("URL_TESTS") else {
        println!("skipped: URL_TESTS names no folder");
        return;
    };
    let tests = fs::read_to_string(Path::new(&folder).join("urltestdata.json")).unwrap();
    let tests: Vec<Value> = serde_json::from_str(&tests).unwrap();
    let mut count = 0;
    let mut failures = Vec::new();
    // The rest are remarks.
    for test in tests.iter().filter(|test| test.is_object()) {
        let href = test["input"].as_str().unwrap();
        let base = test["base"].as_str();
        let page = base.map(Url::parse);
        let Some(page) = page.transpose().ok() else {
            continue;
        };
        count += 1;
        // What is no URL stays as it is.
        let want = test["href"].as_str().unwrap_or(href.trim());
        let got = Base::new(page.as_ref(), None).resolve(href);
        let case = (href, base.unwrap_or_default());
        let is_expected = EXPECTED_FAILURES.contains(&case);
        if (got == want) == is_expected {
            let what = if is_expected {
                "passed, but is in the list"
            } else {
                "failed"
            };
            failures.push(format!("{case:?} {what}: {got:?}, not {want:?}"));
        }
    }
    println!("{count} links, {} of them expected to fail", EXPECTED_FAILURES.len());
    assert!(
        failures.is_empty(),
        "{} of {count}\n{}",
        failures.len(),
        failures.join("\n")
    );
    assert!(count > 700, "{count}");
}
