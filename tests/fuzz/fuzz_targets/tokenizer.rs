//! Any page, read by the tokenizer and by html5ever's own: the same tree, whether of all of it or of what is asked for.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|page: &str| cleancopy::fuzzing::tokenizers(page).unwrap());
