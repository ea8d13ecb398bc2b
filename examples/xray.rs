//! The X-ray: a page with everything in its place, what was kept and what was removed, why, and by which pass.
//!
//!     cargo run --release --example xray -- examples/data/harbour.html > harbour-xray.html
//!     cargo run --release --example xray -- --out xrays examples/data

#[path = "xray/figures.rs"]
mod figures;
#[path = "xray/index.rs"]
mod index;
#[path = "support/inputs.rs"]
mod inputs;
#[path = "xray/markup.rs"]
mod markup;
#[path = "xray/page.rs"]
mod page;
#[path = "xray/side.rs"]
mod side;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use cleancopy::Cleaner;
use lexopt::prelude::*;

const HELP: &str = "\
Shows what was kept of a news page, what was removed, why, and by which pass: a file of HTML for a browser.
It needs no network and no script.

Usage: xray [OPTIONS] FILE             (writes to standard output)
       xray [OPTIONS] -o FOLDER PATH... (a file for each page, and an index.html)

A PATH is a file, HTML or a plain-text rendering, or a folder of files whose names end in .html, .htm, .xhtml or .txt.
The index has the pages of which it is least sure first.

Options:
    -o, --out FOLDER   Where to write; made if it is not there
    --base-url URL     The page's own URL: relative links are resolved against it
    -h, --help         This help

Exit status: 0 when all was done, 1 when a page could not be read or written, 2 when the command line is wrong.
";

enum Command {
    Help,
    One(PathBuf, Cleaner),
    Many {
        paths: Vec<PathBuf>,
        out: PathBuf,
        cleaner: Cleaner,
    },
}

fn main() -> ExitCode {
    let done = match parse(lexopt::Parser::from_env()) {
        Ok(Command::Help) => write_out(HELP),
        Ok(Command::One(path, cleaner)) => one(&path, &cleaner),
        Ok(Command::Many { paths, out, cleaner }) => many(&paths, &out, &cleaner),
        Err(error) => {
            eprintln!("xray: {error}\nTry 'xray --help'.");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xray: {error}");
            ExitCode::FAILURE
        }
    }
}

fn parse(mut arguments: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let (mut paths, mut out, mut cleaner) = (Vec::new(), None, Cleaner::new());
    while let Some(argument) = arguments.next()? {
        match argument {
            Short('o') | Long("out") => out = Some(PathBuf::from(arguments.value()?)),
            Long("base-url") => {
                let url = arguments.value()?.string()?;
                cleaner = cleaner.base_url(&url).map_err(|error| error.to_string())?;
            }
            Short('h') | Long("help") => return Ok(Command::Help),
            Value(path) => paths.push(PathBuf::from(path)),
            _ => return Err(argument.unexpected()),
        }
    }
    match (out, paths.as_slice()) {
        (_, []) => Err("no FILE given".into()),
        (Some(out), _) => Ok(Command::Many { paths, out, cleaner }),
        (None, [path]) if !path.is_dir() => Ok(Command::One(path.clone(), cleaner)),
        (None, _) => Err("a folder or several files need --out".into()),
    }
}

fn one(path: &Path, cleaner: &Cleaner) -> Result<(), String> {
    let article = inputs::clean(path, cleaner, None)?;
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    write_out(&page::write(&article, &name, None))
}

/// A page that cannot be read is told of, and does not keep the others from being written.
fn many(paths: &[PathBuf], out: &Path, cleaner: &Cleaner) -> Result<(), String> {
    let write = |name: &str, content: &str| {
        let path = out.join(name);
        fs::write(&path, content).map_err(|error| format!("{}: {error}", path.display()))
    };
    fs::create_dir_all(out).map_err(|error| format!("{}: {error}", out.display()))?;
    let files = inputs::files(paths)?;
    let (mut rows, mut failed) = (Vec::new(), 0u32);
    for (number, path) in files.iter().enumerate() {
        match inputs::clean(path, cleaner, None) {
            Ok(article) => {
                let name = path.display().to_string();
                let file = format!("{:04}.html", number + 1);
                write(&file, &page::write(&article, &name, Some("index.html")))?;
                rows.push(index::Row::new(&article, name, file));
            }
            Err(error) => {
                eprintln!("xray: {error}");
                failed += 1;
            }
        }
    }
    write("index.html", &index::write(rows))?;
    match failed {
        0 => Ok(()),
        _ => Err(format!("{failed} of {} pages could not be read", files.len())),
    }
}

fn write_out(text: &str) -> Result<(), String> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // Whoever read the output has seen enough of it.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(format!("standard output: {error}")),
        _ => Ok(()),
    }
}
