//! Cleans the same pages with cleancopy and with other crates, and prints how they compare as a Markdown table.
//!
//!     cargo run --release -- ../../examples/data
//!     cargo run --release -- --rounds 5 --every 4 pages.ndjson
//!
//! Pages are the `.html` files of a folder, or the `html` of the records of an NDJSON file. The subjects take turns, one pass
//! over all pages each, so that what else the machine does falls on all of them; the figures are medians of the rounds.
//! Memory is the peak of a process of its own for each subject, which reads one page after the other, less that of one
//! that only reads them: what the subject takes for the page that needs the most, the page itself not counted.

use std::error::Error;
use std::fs::File;
use std::hint::black_box;
use std::io::{BufRead, BufReader};
use std::panic::catch_unwind;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs};

use html5ever::driver::parse_document;
use html5ever::tendril::TendrilSink;
use lexopt::ValueExt;

const HELP: &str = "Usage: peers [--rounds N] [--every N] FOLDER|FILE.ndjson";

/// What is compared: a name, and the work on one page, which gives the bytes of text found or nothing.
struct Subject {
    name: &'static str,
    clean: fn(&str) -> Option<usize>,
}

const SUBJECTS: &[Subject] = &[
    Subject {
        name: "cleancopy",
        clean: |page| Some(cleancopy::clean_html(page).ok()?.text().len()),
    },
    Subject {
        name: "html5ever, parse only",
        clean: |page| {
            let sink = scraper::HtmlTreeSink::new(scraper::Html::new_document());
            Some(parse_document(sink, Default::default()).one(page).tree.values().len())
        },
    },
    Subject {
        name: "scraper, parse only",
        clean: |page| Some(scraper::Html::parse_document(page).tree.values().len()),
    },
    #[cfg(feature = "resiliparse")]
    Subject {
        name: "resiliparse, main content",
        clean: resiliparse,
    },
    Subject {
        name: "dom_smoothie",
        clean: |page| {
            let article = dom_smoothie::Readability::new(page, None, None).ok()?.parse().ok()?;
            Some(article.text_content.len())
        },
    },
    Subject {
        name: "legible",
        clean: |page| Some(legible::parse(page, None, None).ok()?.text_content.len()),
    },
    Subject {
        name: "readable-readability",
        clean: |page| {
            let (article, _) = readable_readability::Readability::new().parse(page);
            Some(article.text_contents().len())
        },
    },
    Subject {
        name: "trafilatura",
        clean: |page| {
            let options = trafilatura::Options::default();
            Some(trafilatura::extract(page, &options).ok()?.content_text.len())
        },
    },
    Subject {
        name: "rs-trafilatura",
        clean: |page| Some(rs_trafilatura::extract(page).ok()?.content_text.len()),
    },
];

#[cfg(feature = "resiliparse")]
fn resiliparse(page: &str) -> Option<usize> {
    use resiliparse::extract::html2text::{ExtractOptions, extract_plain_text};
    use resiliparse::parse::html::tree::HtmlTree;

    let tree = HtmlTree::parse(page).ok()?;
    let options = ExtractOptions {
        main_content: true,
        ..ExtractOptions::default()
    };
    Some(extract_plain_text(&tree, &options).ok()?.len())
}

struct Options {
    rounds: usize,
    every: usize,
    input: PathBuf,
    /// Of the processes that memory is measured in: what they do.
    only: Option<String>,
}

fn options() -> Result<Options, Box<dyn Error>> {
    let mut parser = lexopt::Parser::from_env();
    let (mut rounds, mut every, mut input, mut only) = (5, 1, None, None);
    while let Some(arg) = parser.next()? {
        match arg {
            lexopt::Arg::Long("rounds") => rounds = parser.value()?.parse::<usize>()?.max(1),
            lexopt::Arg::Long("every") => every = parser.value()?.parse::<usize>()?.max(1),
            lexopt::Arg::Long("only") => only = Some(parser.value()?.string()?),
            lexopt::Arg::Value(path) if input.is_none() => input = Some(path.into()),
            other => return Err(format!("{}\n{HELP}", other.unexpected()).into()),
        }
    }
    let input = input.ok_or(HELP)?;
    Ok(Options {
        rounds,
        every,
        input,
        only,
    })
}

/// The pages, one in so many, each read when it is asked for.
fn pages(options: &Options) -> Result<Box<dyn Iterator<Item = Result<String, Box<dyn Error>>>>, Box<dyn Error>> {
    if !options.input.is_dir() {
        let lines = BufReader::new(File::open(&options.input)?).lines();
        let html = |line: std::io::Result<String>| -> Result<Option<String>, Box<dyn Error>> {
            let mut record: serde_json::Value = serde_json::from_str(&line?)?;
            Ok(match record["html"].take() {
                serde_json::Value::String(html) => Some(html),
                _ => None,
            })
        };
        return Ok(Box::new(
            lines.map(html).filter_map(Result::transpose).step_by(options.every),
        ));
    }
    let entries = fs::read_dir(&options.input)?;
    let mut files: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|end| end == "html"));
    files.sort();
    let read = |file: PathBuf| {
        let page = String::from_utf8(fs::read(file)?);
        Ok(page.unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
    };
    Ok(Box::new(files.into_iter().step_by(options.every).map(read)))
}

/// Cleans a page; whether nothing came of it.
fn fails(subject: &Subject, page: &str) -> bool {
    let found = catch_unwind(|| black_box((subject.clean)(black_box(page))));
    !matches!(found, Ok(Some(_)))
}

/// Cleans every page once; gives the time, and of how many pages nothing came.
fn pass(subject: &Subject, pages: &[String]) -> (Duration, usize) {
    let start = Instant::now();
    let failed = pages.iter().filter(|page| fails(subject, page)).count();
    (start.elapsed(), failed)
}

/// The most memory that this process has had, in KiB, as Linux tells it.
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// The peak memory of a process that has a subject, or nobody, clean the pages.
fn peak_memory_of(name: &str, options: &Options) -> Option<u64> {
    let run = Command::new(env::current_exe().ok()?)
        .arg(&options.input)
        .args(["--every", &options.every.to_string(), "--only", name])
        .output()
        .ok()?;
    String::from_utf8(run.stdout).ok()?.trim().parse().ok()
}

fn main() -> Result<(), Box<dyn Error>> {
    let options = options()?;
    // A peer that panics has failed on the page; what it would print does not belong in the table.
    std::panic::set_hook(Box::new(|_| {}));
    if let Some(name) = &options.only {
        let subject = SUBJECTS.iter().find(|subject| subject.name == name);
        for page in pages(&options)? {
            let page = page?;
            subject.map(|subject| fails(subject, &page));
        }
        println!("{}", peak_memory().unwrap_or_default());
        return Ok(());
    }
    let pages: Vec<String> = pages(&options)?.collect::<Result<_, _>>()?;
    if pages.is_empty() {
        return Err(format!("there are no pages in {}", options.input.display()).into());
    }
    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); SUBJECTS.len()];
    let mut failures = vec![0; SUBJECTS.len()];
    for round in 0..=options.rounds {
        for (i, subject) in SUBJECTS.iter().enumerate() {
            let (time, failed) = pass(subject, &pages);
            failures[i] = failed;
            // The first round warms up.
            if round > 0 {
                times[i].push(time);
            }
        }
    }
    let medians: Vec<f64> = times
        .iter_mut()
        .map(|times| {
            times.sort_unstable();
            times[times.len() / 2].as_secs_f64()
        })
        .collect();
    let bytes: usize = pages.iter().map(String::len).sum();
    let megabytes = bytes as f64 / 1e6;
    println!(
        "{} pages, {megabytes:.1} MB, medians of {} rounds\n",
        pages.len(),
        options.rounds
    );
    println!("| | MB/s | time, cleancopy = 1 | peak memory, MB | pages without a result |");
    println!("|---|--:|--:|--:|--:|");
    let idle = peak_memory_of("nobody", &options);
    for (i, subject) in SUBJECTS.iter().enumerate() {
        let memory = peak_memory_of(subject.name, &options).zip(idle);
        let memory = memory.map_or("?".to_owned(), |(peak, idle)| {
            format!("{:.1}", peak.saturating_sub(idle) as f64 * 1024.0 / 1e6)
        });
        println!(
            "| {} | {:.1} | {:.2} | {memory} | {} |",
            subject.name,
            megabytes / medians[i],
            medians[i] / medians[0],
            failures[i]
        );
    }
    Ok(())
}
