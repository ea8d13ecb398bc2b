//! Figures of the models compared with those that were written down, so that none changes unseen.

use std::path::Path;

/// Compares lines with those of a file in `tests/fixtures/models`; with `UPDATE` set, writes them there first.
pub(crate) fn assert_same(name: &str, lines: &[String]) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/models")
        .join(name);
    let found = lines.join("\n") + "\n";
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &found).unwrap();
    }
    let expected = std::fs::read_to_string(&file).unwrap();
    for (number, (found, expected)) in found.lines().zip(expected.lines()).enumerate() {
        assert_eq!(found, expected, "{name}, line {}", number + 1);
    }
    assert_eq!(found.lines().count(), expected.lines().count(), "{name}");
}

/// A block's features that are not 0, with its first words.
pub(crate) fn line_of(text: &str, features: &[(&'static str, f32)]) -> String {
    let start: String = text.chars().take(30).collect();
    let values = features.iter().filter(|(_, value)| *value != 0.0);
    let values: Vec<String> = values.map(|(name, value)| format!("{name} {value:.3}")).collect();
    format!("{start:?}: {}", values.join(", "))
}
