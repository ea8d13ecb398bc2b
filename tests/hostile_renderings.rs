//! Texts that a reader with a loop inside a loop would take minutes for, read by the rules of every renderer.

#[path = "support/conservation.rs"]
mod conservation;

use std::time::{Duration, Instant};

use cleancopy::{Cleaner, Renderer};
use conservation::assert_conserved;

const SIZE: usize = 1 << 17;
/// Far more than any takes; a square of the size would take minutes.
const LIMIT: Duration = Duration::from_secs(10);

const UNITS: [&str; 33] = [
    "x",
    "word ",
    "[",
    "]",
    "](",
    "](a",
    "[a](",
    "[a](b) ",
    "![",
    "![a](b)",
    "[1]",
    "[1] ",
    "[a][",
    "<",
    ">",
    "> ",
    "*",
    "**",
    "* ",
    "*a ",
    "_a_ ",
    "`",
    "\\",
    "|",
    "a|b\n---|---\n",
    "  a  b\n",
    "[1]a\n",
    "References\n",
    "[1]: u\n",
    "(",
    "#",
    "- a\n ",
    "「字",
];

#[test]
fn a_row_of_a_table_as_long_as_all_others_is_read_in_seconds() {
    for renderer in Renderer::ALL {
        for cells in ["a  b ", "1  2 ", "1 2 "] {
            let input = format!("{}\n{}", cells.repeat(SIZE / 5), "1  2\n".repeat(SIZE / 5));
            let started = Instant::now();
            let article = Cleaner::new().renderer(renderer).text(&input).unwrap();
            let took = started.elapsed();
            assert!(took < LIMIT, "{renderer}: {cells:?} took {took:?}");
            assert_conserved(&article);
        }
    }
}

#[test]
fn floods_are_read_in_seconds_by_every_renderer() {
    for renderer in Renderer::ALL {
        let cleaner = Cleaner::new().renderer(renderer);
        for unit in UNITS {
            let flood = unit.repeat(SIZE / unit.len());
            let inputs = [
                format!("{flood}\n\nReferences\n\n   1. https://example.org/1\n"),
                format!("[a](https://example.org/{flood})"),
                flood,
            ];
            for input in inputs {
                let started = Instant::now();
                let article = cleaner.text(&input).unwrap();
                let took = started.elapsed();
                assert!(took < LIMIT, "{renderer}: {unit:?} took {took:?}");
                assert_conserved(&article);
            }
        }
    }
}

#[test]
fn deep_nesting_is_read_by_every_renderer() {
    let quotes: String = (0..600).map(|depth| format!("{} word\n", ">".repeat(depth))).collect();
    let lists: String = (0..600).map(|depth| format!("{}* word\n", " ".repeat(depth))).collect();
    let numbers: String = (0..20_000).map(|number| format!("[{number}]word ")).collect();
    let list: String = (0..20_000)
        .map(|number| format!("   {number}. https://example.org/{number}\n"))
        .collect();
    for renderer in Renderer::ALL {
        for input in [&quotes, &lists, &format!("   {numbers}\n\nReferences\n\n{list}")] {
            let started = Instant::now();
            assert_conserved(&Cleaner::new().renderer(renderer).text(input).unwrap());
            assert!(started.elapsed() < LIMIT, "{renderer}");
        }
    }
}
