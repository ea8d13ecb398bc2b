//! Cleans one page, HTML or a rendering of it: the article on standard output, what is known about it on standard error.
//!
//!     cargo run --release --example clean -- examples/data/harbour.txt

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use cleancopy::{Anchor, Article, Caption, Cleaner, Field, Role};
use lexopt::prelude::*;

const HELP: &str = "\
Cleans one news page, HTML or a plain-text rendering of it.

Usage: clean [OPTIONS] FILE
       clean [OPTIONS] -          (reads standard input)

A file is read as HTML when its name ends in .html, .htm or .xhtml, or when it begins as an HTML page does.

The article goes to standard output, its paragraphs separated by blank lines. A summary (title, URL, date, authors,
captions, links, what was removed) goes to standard error.

Options:
    --format FORMAT   What to write: text (the default), markdown or json
    --explain         Write the whole page instead, a line a block: \"  \" kept, \"- \" removed and why, \"~ \" mended
    --base-url URL    The page's own URL: relative links are resolved against it
    --keep ROLE       Keep what is left out by default: caption, teaser, share, ...; may be given several times
    --quiet           No summary
    -h, --help        This help

Exit status: 0 when the page was cleaned, 1 when it could not be read, 2 when the command line is wrong.
";

#[derive(Clone, Copy)]
enum Form {
    Text,
    Markdown,
    Json,
    Explain,
}

enum Command {
    Help,
    Clean {
        input: OsString,
        form: Form,
        quiet: bool,
        cleaner: Cleaner,
    },
}

fn main() -> ExitCode {
    let done = match parse(lexopt::Parser::from_env()) {
        Ok(Command::Help) => write_out(HELP),
        Ok(Command::Clean {
            input,
            form,
            quiet,
            cleaner,
        }) => run(&input, form, quiet, &cleaner),
        Err(error) => {
            eprintln!("clean: {error}\nTry 'clean --help'.");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("clean: {error}");
            ExitCode::FAILURE
        }
    }
}

fn parse(mut arguments: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let (mut input, mut form, mut quiet, mut cleaner) = (None, None, false, Cleaner::new());
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("format") => set(&mut form, arguments.value()?.parse_with(format)?)?,
            Long("explain") => set(&mut form, Form::Explain)?,
            Long("base-url") => {
                cleaner = cleaner
                    .base_url(&arguments.value()?.string()?)
                    .map_err(|error| error.to_string())?;
            }
            Long("keep") => cleaner = cleaner.keep(arguments.value()?.parse_with(role)?),
            Long("quiet") => quiet = true,
            Short('h') | Long("help") => return Ok(Command::Help),
            Value(path) if input.is_none() => input = Some(path),
            _ => return Err(argument.unexpected()),
        }
    }
    let input = input.ok_or("no FILE given; use - for standard input")?;
    Ok(Command::Clean {
        input,
        form: form.unwrap_or(Form::Text),
        quiet,
        cleaner,
    })
}

fn set(form: &mut Option<Form>, to: Form) -> Result<(), lexopt::Error> {
    match form.replace(to) {
        None => Ok(()),
        Some(_) => Err("give one of --format and --explain, once".into()),
    }
}

fn format(name: &str) -> Result<Form, String> {
    match name {
        "text" => Ok(Form::Text),
        "markdown" => Ok(Form::Markdown),
        "json" => Ok(Form::Json),
        _ => Err("the formats are text, markdown and json".to_owned()),
    }
}

fn role(name: &str) -> Result<Role, String> {
    Role::ALL.into_iter().find(|role| role.name() == name).ok_or_else(|| {
        let names: Vec<&str> = Role::ALL.into_iter().map(Role::name).collect();
        format!("the roles are {}", names.join(", "))
    })
}

fn run(input: &OsString, form: Form, quiet: bool, cleaner: &Cleaner) -> Result<(), String> {
    let bytes = read(input)?;
    let article = if is_html(input, &bytes) {
        cleaner.html_bytes(&bytes, None).map_err(|error| error.to_string())?
    } else {
        let name = input.to_string_lossy();
        let text = str::from_utf8(&bytes).map_err(|error| format!("{name}: not UTF-8: {error}"))?;
        cleaner.text(text).map_err(|error| error.to_string())?
    };
    let mut out = match form {
        Form::Text => article.text(),
        Form::Markdown => article.to_markdown(),
        Form::Json => serde_json::to_string_pretty(&article).map_err(|error| error.to_string())?,
        Form::Explain => article.explain(),
    };
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
    write_out(&out)?;
    if !quiet {
        eprint!("\n{}", summary(&article));
    }
    Ok(())
}

fn read(input: &OsString) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = if input == "-" {
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(input)
    };
    read.map_err(|error| format!("{}: {error}", input.to_string_lossy()))
}

/// Whether an input is a page: by its name, or by the tag that it begins with.
fn is_html(input: &OsString, bytes: &[u8]) -> bool {
    let ending = Path::new(input).extension().map(|ending| ending.to_ascii_lowercase());
    if ending.is_some_and(|ending| ending == "html" || ending == "htm" || ending == "xhtml") {
        return true;
    }
    let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let starts = |tag: &[u8]| {
        start
            .get(..tag.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(tag))
    };
    [&b"<!doctype html"[..], b"<html", b"<head", b"<body", b"<!--", b"<?xml"]
        .into_iter()
        .any(starts)
}

fn write_out(text: &str) -> Result<(), String> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // Whoever read the output has seen enough of it.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(format!("standard output: {error}")),
        _ => Ok(()),
    }
}

fn summary(article: &Article) -> String {
    let mut lines = Vec::new();
    let metadata = article.metadata();
    let known = |field: &Option<Field>| field.as_ref().map(|field| field.value.clone());
    lines.push(("title", known(&metadata.title)));
    lines.push(("url", known(&metadata.url)));
    lines.push(("date", known(&metadata.published)));
    let authors: Vec<&str> = metadata.authors.iter().map(|author| author.value.as_str()).collect();
    lines.push(("authors", (!authors.is_empty()).then(|| authors.join(", "))));
    for caption in article.captions() {
        lines.push(("caption", Some(caption.text.clone())));
        lines.extend(credit(caption).map(|(name, value)| (name, Some(value))));
    }
    for link in article.links() {
        let anchor = match link.anchor {
            Anchor::Unknown => "(no certain anchor)",
            _ => link.text,
        };
        lines.push(("link", Some(format!("{anchor} <{}>", link.url))));
    }
    lines.push(("removed", counts(article)));
    lines
        .into_iter()
        .map(|(name, value)| {
            format!(
                "{name:<16}{}\n",
                printable(&value.unwrap_or_else(|| "(none)".to_owned()))
            )
        })
        .collect()
}

fn credit(caption: &Caption) -> impl Iterator<Item = (&'static str, String)> {
    let agencies = (!caption.agencies.is_empty()).then(|| caption.agencies.join(", "));
    [
        ("  credit", caption.credit.clone()),
        ("  photographer", caption.photographer.clone()),
        ("  agencies", agencies),
        ("  picture", caption.image.clone()),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
}

fn counts(article: &Article) -> Option<String> {
    let mut counts = BTreeMap::new();
    for removed in article.removed() {
        *counts.entry(removed.role).or_insert(0u32) += 1;
    }
    let counts: Vec<String> = counts.iter().map(|(role, count)| format!("{count} {role}")).collect();
    (!counts.is_empty()).then(|| counts.join(", "))
}

/// A page must not be able to send control sequences to the terminal through its title.
fn printable(value: &str) -> String {
    value
        .chars()
        .map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c })
        .collect()
}
