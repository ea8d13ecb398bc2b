//! Cleans pages, HTML or renderings of them: the articles on standard output, what is known about one on standard error.
//!
//!     cargo run --release --example clean -- examples/data/harbour.txt

#[path = "support/inputs.rs"]
mod inputs;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;

use cleancopy::{Anchor, Article, Caption, Captions, Cleaner, Field, Links, Output, Renderer, Role};
use indicatif::{ProgressBar, ProgressStyle};
use lexopt::prelude::*;

const HELP: &str = "\
Cleans news pages, HTML or plain-text renderings of them.

Usage: clean [OPTIONS] PATH...

A PATH is a file, a folder (of which the files ending in .html, .htm, .xhtml and .txt are read, and those in the folders
below it) or - for standard input. A file is read as HTML when its name ends in .html, .htm or .xhtml, or when it begins
as an HTML page does.

The article goes to standard output. A summary (title, URL, date, authors, captions, links, what was removed) goes to
standard error. Of several pages each begins with a line ==> PATH <==, and the summary says how many there were; as JSON,
each is a line.

What to write (--links and --captions do not change json and --explain):
    --format FORMAT      text (the default), markdown, html or json
    --explain            the whole page instead, a line a block: \"  \" kept, \"- \" removed and why, \"~ \" mended
    --links HOW          keep (the default, as the format has them), drop, footnotes (numbered, the targets at the end)
                         or inline (the target behind the anchor)
    --captions WHERE     drop (the default), in-place or at-end
    --keep ROLE          keep what is left out by default: caption, teaser, share, ...; may be given several times
    --quiet              no summary and no progress bar

How to read:
    --base-url URL       the page's own URL: relative links are resolved against it
    --encoding NAME      the encoding of the files, as an HTTP header would name it (utf-8, windows-1252, shift_jis, ...);
                         without it each file tells its own
    --renderer NAME      what made the renderings (jsoup, lynx, w3m, html2text, markdown, inscriptis, links, jericho, gecko,
                         html-to-text, outlook, gmail, plain); without it each one tells by its marks

    -h, --help           this help

Exit status: 0 when every page was cleaned, 1 when one could not be read, 2 when the command line is wrong.
";

#[derive(Clone, Copy)]
enum Form {
    Text,
    Markdown,
    Html,
    Json,
    Explain,
}

struct Job {
    paths: Vec<PathBuf>,
    form: Form,
    output: Output,
    quiet: bool,
    cleaner: Cleaner,
    encoding: Option<String>,
}

fn main() -> ExitCode {
    let done = match parse(lexopt::Parser::from_env()) {
        Ok(None) => write_out(HELP),
        Ok(Some(job)) => run(&job),
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

/// What the command line asks for; nothing when it asks for help.
fn parse(mut arguments: lexopt::Parser) -> Result<Option<Job>, lexopt::Error> {
    let mut form = None;
    let mut job = Job {
        paths: Vec::new(),
        form: Form::Text,
        output: Output::new(),
        quiet: false,
        cleaner: Cleaner::new(),
        encoding: None,
    };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("format") => set(&mut form, choice("format", &arguments.value()?.string()?, &FORMATS)?)?,
            Long("explain") => set(&mut form, Form::Explain)?,
            Long("links") => {
                let links = choice("way with links", &arguments.value()?.string()?, &LINKS)?;
                job.output = job.output.links(links);
            }
            Long("captions") => {
                let captions = choice("place for captions", &arguments.value()?.string()?, &CAPTIONS)?;
                job.output = job.output.captions(captions);
            }
            Long("base-url") => {
                let url = arguments.value()?.string()?;
                job.cleaner = job.cleaner.base_url(&url).map_err(|error| error.to_string())?;
            }
            Long("encoding") => {
                let name = arguments.value()?.string()?;
                if !inputs::is_encoding(&name) {
                    return Err(format!("there is no encoding {name:?}").into());
                }
                job.encoding = Some(name);
            }
            Long("renderer") => {
                let renderer: Renderer = read(&arguments.value()?.string()?)?;
                job.cleaner = job.cleaner.renderer(renderer);
            }
            Long("keep") => {
                let role: Role = read(&arguments.value()?.string()?)?;
                job.cleaner = job.cleaner.keep(role);
            }
            Long("quiet") => job.quiet = true,
            Short('h') | Long("help") => return Ok(None),
            Value(path) => job.paths.push(PathBuf::from(path)),
            _ => return Err(argument.unexpected()),
        }
    }
    if job.paths.is_empty() {
        return Err("no PATH given; use - for standard input".into());
    }
    job.form = form.unwrap_or(Form::Text);
    Ok(Some(job))
}

fn set(form: &mut Option<Form>, to: Form) -> Result<(), lexopt::Error> {
    match form.replace(to) {
        None => Ok(()),
        Some(_) => Err("give one of --format and --explain, once".into()),
    }
}

const FORMATS: [(&str, Form); 4] = [
    ("text", Form::Text),
    ("markdown", Form::Markdown),
    ("html", Form::Html),
    ("json", Form::Json),
];
const LINKS: [(&str, Links); 4] = [
    ("keep", Links::Keep),
    ("drop", Links::Drop),
    ("footnotes", Links::Footnotes),
    ("inline", Links::Inline),
];
const CAPTIONS: [(&str, Captions); 3] = [
    ("drop", Captions::Drop),
    ("in-place", Captions::InPlace),
    ("at-end", Captions::AtEnd),
];

fn choice<T: Copy>(what: &str, name: &str, known: &[(&str, T)]) -> Result<T, String> {
    let found = known.iter().find(|(known, _)| *known == name);
    found.map(|(_, value)| *value).ok_or_else(|| {
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        format!("there is no {what} {name:?}; there are {}", names.join(", "))
    })
}

/// A value of the library by its name.
fn read<T: FromStr<Err = cleancopy::Error>>(name: &str) -> Result<T, String> {
    name.parse().map_err(|error: cleancopy::Error| error.to_string())
}

fn run(job: &Job) -> Result<(), String> {
    let files = inputs::files(&job.paths)?;
    if let [file] = files.as_slice() {
        let article = inputs::clean(file, &job.cleaner, job.encoding.as_deref())?;
        write_out(&written(&article, job, true)?)?;
        if !job.quiet {
            eprint!("\n{}", summary(&article));
        }
        return Ok(());
    }
    // It shows itself on a terminal alone.
    let bar = if job.quiet {
        ProgressBar::hidden()
    } else {
        ProgressBar::new(files.len() as u64)
    };
    bar.set_style(
        ProgressStyle::with_template("{bar:30} {pos}/{len}  {eta} left  {wide_msg}").map_err(|e| e.to_string())?,
    );
    let mut failed = 0;
    for (index, file) in files.iter().enumerate() {
        bar.set_message(printable(&file.display().to_string()));
        match inputs::clean(file, &job.cleaner, job.encoding.as_deref()) {
            Ok(article) => {
                let heading = heading(file, job.form, index > 0);
                let written = written(&article, job, false)?;
                bar.suspend(|| write_out(&(heading + &written)))?;
            }
            Err(error) => {
                bar.suspend(|| eprintln!("clean: {}", printable(&error)));
                failed += 1;
            }
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    match failed {
        0 if job.quiet => Ok(()),
        0 => {
            eprintln!("{} pages cleaned", files.len());
            Ok(())
        }
        _ => Err(format!("{failed} of {} pages could not be read", files.len())),
    }
}

/// What stands before one of several articles. A line of JSON needs nothing.
fn heading(file: &Path, form: Form, is_next: bool) -> String {
    match form {
        Form::Json => String::new(),
        _ => format!("{}==> {} <==\n", if is_next { "\n" } else { "" }, file.display()),
    }
}

/// The article in the form that is wanted, with a line feed at the end.
fn written(article: &Article, job: &Job, is_only: bool) -> Result<String, String> {
    let mut out = match job.form {
        Form::Text => article.text_with(&job.output),
        Form::Markdown => article.to_markdown_with(&job.output),
        Form::Html => article.to_html_with(&job.output),
        Form::Json if is_only => serde_json::to_string_pretty(article).map_err(|error| error.to_string())?,
        Form::Json => serde_json::to_string(article).map_err(|error| error.to_string())?,
        Form::Explain => article.explain(),
    };
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
    Ok(out)
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
