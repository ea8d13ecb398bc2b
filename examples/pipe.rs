//! A filter for many pages: NDJSON in, NDJSON out, one record a line, in the same order.
//!
//!     cargo run --release --example pipe < examples/data/records.ndjson

use std::io::{self, BufRead, Read, Write};
use std::process::ExitCode;

use cleancopy::{Article, Cleaner};
use serde::Serialize;
use serde_json::{Map, Value};

const HELP: &str = "\
Cleans many pages: NDJSON on standard input to NDJSON on standard output, a record a line, in the same order.

Usage: pipe < records.ndjson > articles.ndjson

Each input line is an object with an \"id\" (any value; a number over 2^63 as a string), one of
    \"text\"          a plain-text rendering of a page
    \"html\"          a page
    \"html_base64\"   a page's bytes, in whatever encoding, in Base64
and optionally \"url\", the page's own URL.

Each output line is {id, url, title, authors, published, language, text, paragraphs, captions, links, removed,
repairs}, or {id, error: {kind, message}} for a record that cannot be read. A \"url\" that cannot be used does not
cost the record: the page is cleaned without it, and a field \"warning\" says so. Blank lines are skipped.
";

/// The longest line in bytes. A page as long as can be has room, with every character of it escaped.
const MAX_LINE: usize = 128 << 20;

#[derive(Serialize)]
#[serde(untagged)]
enum Answer {
    Cleaned {
        id: Value,
        #[serde(flatten)]
        article: Box<Article>,
        #[serde(skip_serializing_if = "Option::is_none")]
        warning: Option<String>,
    },
    Failed {
        id: Value,
        error: Failure,
    },
}

#[derive(Serialize)]
struct Failure {
    kind: &'static str,
    message: String,
}

impl Failure {
    fn new(kind: &'static str, message: impl Into<String>) -> Self {
        Failure {
            kind,
            message: message.into(),
        }
    }
}

impl From<cleancopy::Error> for Failure {
    fn from(error: cleancopy::Error) -> Self {
        Failure::new(error.kind(), error.to_string())
    }
}

fn main() -> ExitCode {
    let done = match std::env::args_os().nth(1) {
        None => run(io::stdin().lock(), io::stdout().lock()),
        Some(argument) if argument == "--help" || argument == "-h" => io::stdout().write_all(HELP.as_bytes()),
        Some(argument) => {
            eprintln!("pipe: unexpected argument {argument:?}; it reads standard input (see --help)");
            return ExitCode::from(2);
        }
    };
    match done {
        // Whoever read the output has seen enough of it.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("pipe: {error}");
            ExitCode::FAILURE
        }
        Ok(()) => ExitCode::SUCCESS,
    }
}

/// Answers each line before the next is read, so that a program can talk to the filter record by record.
fn run(mut input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    let cleaner = Cleaner::new();
    let (mut line, mut answer, mut number) = (Vec::new(), Vec::new(), 0u64);
    while input.by_ref().take(MAX_LINE as u64).read_until(b'\n', &mut line)? > 0 {
        number += 1;
        let is_whole = line.len() < MAX_LINE || line.ends_with(b"\n");
        if !is_whole {
            skip_line(&mut input)?;
        }
        // Files that were put together each begin with a mark.
        let record = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&line).trim_ascii();
        if !record.is_empty() {
            let answered = match is_whole {
                true => answer_to(&cleaner, record, number),
                false => failed(Value::Null, too_long(), number),
            };
            serde_json::to_writer(&mut answer, &answered)?;
            answer.push(b'\n');
            output.write_all(&answer)?;
        }
        line.clear();
        answer.clear();
    }
    output.flush()
}

/// Reads to the end of the line, and keeps nothing of it.
fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let read = input.fill_buf()?;
        let end = read.iter().position(|byte| *byte == b'\n');
        let (count, is_last) = (end.map_or(read.len(), |end| end + 1), end.is_some() || read.is_empty());
        input.consume(count);
        if is_last {
            return Ok(());
        }
    }
}

fn too_long() -> Failure {
    Failure::new("line_too_long", format!("the line has more than {MAX_LINE} bytes"))
}

fn answer_to(cleaner: &Cleaner, line: &[u8], number: u64) -> Answer {
    let mut record = match parse(line) {
        Ok(record) => record,
        Err(error) => return failed(Value::Null, error, number),
    };
    let id = record.remove("id").unwrap_or(Value::Null);
    match clean(cleaner, &id, &record) {
        Ok((article, warning)) => Answer::Cleaned {
            id,
            article: Box::new(article),
            warning,
        },
        Err(error) => failed(id, error, number),
    }
}

fn failed(id: Value, mut error: Failure, number: u64) -> Answer {
    error.message = format!("line {number}: {}", error.message);
    Answer::Failed { id, error }
}

fn parse(line: &[u8]) -> Result<Map<String, Value>, Failure> {
    let line = std::str::from_utf8(line).map_err(|error| Failure::new("invalid_utf8", error.to_string()))?;
    match serde_json::from_str(line) {
        Ok(Value::Object(record)) => Ok(record),
        Ok(_) => Err(Failure::new("invalid_record", "not an object")),
        // serde_json counts the lines of what it was given, which is always this one.
        Err(error) => {
            let message = error.to_string();
            let what = message.split(" at line ").next().unwrap_or(&message);
            Err(Failure::new(
                "invalid_json",
                format!("{what}, column {}", error.column()),
            ))
        }
    }
}

/// Floats hold every whole number up to this one.
const EXACT: f64 = 9_007_199_254_740_992.0;

fn clean(cleaner: &Cleaner, id: &Value, record: &Map<String, Value>) -> Result<(Article, Option<String>), Failure> {
    if id.is_null() {
        return Err(Failure::new("invalid_record", "no \"id\""));
    }
    // Such a number would come back as another one.
    if id
        .as_number()
        .is_some_and(|number| number.is_f64() && number.as_f64().is_none_or(|id| id.abs() > EXACT))
    {
        return Err(Failure::new(
            "invalid_record",
            "the \"id\" is a number too large to be kept; give a string",
        ));
    }
    let given: Vec<&str> = ["text", "html", "html_base64"]
        .into_iter()
        .filter(|name| is_given(record, name))
        .collect();
    let name = match given.as_slice() {
        [name] => *name,
        [] => {
            return Err(Failure::new(
                "invalid_record",
                "none of \"text\", \"html\" and \"html_base64\"",
            ));
        }
        [first, second, ..] => {
            return Err(Failure::new(
                "invalid_record",
                format!("both {first:?} and {second:?}; give one"),
            ));
        }
    };
    let page = string(record, name)?;
    let (cleaner, warning) = if is_given(record, "url") {
        with_url(cleaner, record)
    } else {
        (cleaner.clone(), None)
    };
    let article = match name {
        "text" => cleaner.text(page)?,
        "html" => cleaner.html(page)?,
        _ => {
            let bytes =
                base64(page).ok_or_else(|| Failure::new("invalid_record", format!("{name:?} is not Base64")))?;
            cleaner.html_bytes(&bytes, None)?
        }
    };
    Ok((article, warning))
}

/// The bytes that a Base64 text (RFC 4648, either alphabet) stands for; white space in it counts for nothing.
fn base64(text: &str) -> Option<Vec<u8>> {
    let text = text.trim_end().trim_end_matches('=');
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let (mut bits, mut held) = (0u32, 0u32);
    for c in text.bytes().filter(|c| !c.is_ascii_whitespace()) {
        let six = match c {
            b'A'..=b'Z' => c - b'A',
            b'a'..=b'z' => c - b'a' + 26,
            b'0'..=b'9' => c - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(six);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
            bits &= (1 << held) - 1;
        }
    }
    Some(bytes)
}

fn with_url(cleaner: &Cleaner, record: &Map<String, Value>) -> (Cleaner, Option<String>) {
    let based = string(record, "url").and_then(|url| Ok(cleaner.clone().base_url(url)?));
    match based {
        Ok(based) => (based, None),
        Err(error) => (
            cleaner.clone(),
            Some(format!("cleaned without \"url\": {}", error.message)),
        ),
    }
}

fn is_given(record: &Map<String, Value>, name: &str) -> bool {
    record.get(name).is_some_and(|value| !value.is_null())
}

fn string<'a>(record: &'a Map<String, Value>, name: &str) -> Result<&'a str, Failure> {
    record
        .get(name)
        .and_then(Value::as_str)
        .ok_or_else(|| Failure::new("invalid_record", format!("{name:?} is not a string")))
}
