//! Any page, with the guard before the tree and without: the same document and the same head, unless it nests too deep.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|page: &str| cleancopy::fuzzing::guards(page).unwrap());
