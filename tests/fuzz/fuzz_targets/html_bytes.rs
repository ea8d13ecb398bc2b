//! Any bytes as a page: no panic, and no text unaccounted for.
#![no_main]

#[path = "../../support/conservation.rs"]
mod conservation;

use cleancopy::Cleaner;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|page: &[u8]| {
    let cleaner = Cleaner::new().fetched_on("2024-06-01").unwrap();
    let article = cleaner.html_bytes(page, None).unwrap();
    conservation::assert_conserved(&article);
    assert_eq!(cleaner.html_bytes(page, None).unwrap(), article, "another result");
});
