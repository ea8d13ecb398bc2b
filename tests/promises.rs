//! Every test that the page of promises names is there.

use std::path::Path;

#[test]
fn every_test_that_is_named_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(root.join("src/promises.md")).unwrap();
    let quoted: Vec<&str> = page.split('`').skip(1).step_by(2).collect();
    let is_file = |name: &str| name.ends_with(".rs") && name.contains('/');
    let mut count = 0;
    for (index, file) in quoted.iter().enumerate().filter(|(_, name)| is_file(name)) {
        let source = std::fs::read_to_string(root.join(file)).unwrap_or_else(|_| panic!("there is no {file}"));
        let before = quoted[..index].iter().rev();
        for test in before
            .take_while(|name| !is_file(name))
            .filter(|name| is_name_of_test(name))
        {
            assert!(source.contains(&format!("fn {test}(")), "{file} has no test {test}");
            count += 1;
        }
    }
    assert!(count > 20, "{count} tests are named");
}

fn is_name_of_test(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(|c| c.is_ascii_lowercase() || c == '_')
}
