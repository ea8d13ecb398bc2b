//! The inputs of the examples that read pages: which files there are, and what each of them is.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use cleancopy::{Article, Cleaner};

/// The endings of files that are taken from a folder.
const ENDINGS: [&str; 4] = ["html", "htm", "xhtml", "txt"];

/// The files that are meant: each path itself or, where it is a folder, the pages and renderings in it and in the folders
/// below it, in the order of their names.
pub fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let before = files.len();
        let mut folders = vec![path.clone()];
        while let Some(folder) = folders.pop() {
            let about = |error: io::Error| format!("{}: {error}", folder.display());
            let mut entries = Vec::new();
            for entry in fs::read_dir(&folder).map_err(about)? {
                entries.push(entry.map_err(about)?.path());
            }
            // Links to folders are not followed: they may lead back up.
            let (inner, here): (Vec<_>, Vec<_>) = entries.into_iter().partition(|entry| entry.is_dir());
            folders.extend(inner.into_iter().filter(|folder| !folder.is_symlink()));
            files.extend(
                here.into_iter()
                    .filter(|file| ending(file).is_some_and(|e| ENDINGS.contains(&e.as_str()))),
            );
        }
        if files.len() == before {
            return Err(format!(
                "{}: no page in it; their names end in .{}",
                path.display(),
                ENDINGS.join(", .")
            ));
        }
        files.get_mut(before..).unwrap_or_default().sort();
    }
    Ok(files)
}

/// Reads and cleans a file, or standard input where the path is `-`. The encoding is that of an HTTP header.
pub fn clean(path: &Path, cleaner: &Cleaner, encoding: Option<&str>) -> Result<Article, String> {
    let about = |error: String| format!("{}: {error}", path.display());
    let bytes = read(path).map_err(|error| about(error.to_string()))?;
    let content_type = |kind: &str| encoding.map(|encoding| format!("text/{kind}; charset={encoding}"));
    let article = if is_html(path, &bytes) {
        cleaner.html_bytes(&bytes, content_type("html").as_deref())
    } else {
        cleaner.text_bytes(&bytes, content_type("plain").as_deref())
    };
    article.map_err(|error| about(error.to_string()))
}

/// Whether there is an encoding of that name.
#[allow(dead_code, reason = "not every example lets the caller choose")]
pub fn is_encoding(name: &str) -> bool {
    encoding_rs::Encoding::for_label(name.as_bytes()).is_some()
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    if path != Path::new("-") {
        return fs::read(path);
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn ending(path: &Path) -> Option<String> {
    path.extension().and_then(OsStr::to_str).map(str::to_ascii_lowercase)
}

/// Whether an input is a page: by its name, or by the tag that it begins with.
fn is_html(path: &Path, bytes: &[u8]) -> bool {
    if ending(path).is_some_and(|ending| ["html", "htm", "xhtml"].contains(&ending.as_str())) {
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
