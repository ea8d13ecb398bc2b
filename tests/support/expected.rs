//! Expected files: compared with, or written anew under `UPDATE=1`.

use std::fs;
use std::path::Path;

/// Fails when the file does not hold `actual`; with `UPDATE=1` in the environment, writes it instead.
pub fn check(path: &Path, actual: &str) {
    if std::env::var_os("UPDATE").is_some_and(|value| value == "1") {
        fs::write(path, actual).unwrap();
        return;
    }
    let expected = fs::read_to_string(path)
        .unwrap_or_else(|error| panic!("{}: {error} (UPDATE=1 cargo test writes it)", path.display()));
    assert!(
        expected == actual,
        "{} is not as expected (UPDATE=1 cargo test writes it anew)\n--- expected\n{expected}\n--- actual\n{actual}",
        path.display()
    );
}
