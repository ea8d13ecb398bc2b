//! Any text as a rendering of each program: no panic, and no text unaccounted for.
#![no_main]

#[path = "../../support/conservation.rs"]
mod conservation;

use cleancopy::{Cleaner, Renderer};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|rendering: &str| {
    let cleaner = Cleaner::new().fetched_on("2024-06-01").unwrap();
    conservation::assert_conserved(&cleaner.text(rendering).unwrap());
    for renderer in Renderer::ALL {
        let article = cleaner.clone().renderer(renderer).text(rendering).unwrap();
        conservation::assert_conserved(&article);
    }
});
