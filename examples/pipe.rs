//! NDJSON in, NDJSON out.
use serde_json::{Value, json};
use std::io::{self, BufRead, Write};
fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let v: Value = serde_json::from_str(&line?).unwrap();
        let mut c = cleancopy::Cleaner::new();
        if let Some(u) = v["url"].as_str() {
            c = c.clone().base_url(u).unwrap_or(c);
        }
        let a = c.text(v["text"].as_str().unwrap_or("")).unwrap();
        let r = json!({"id": v["id"], "text": a.text(), "paragraphs": a.paragraphs().collect::<Vec<_>>(),
          "captions": a.captions(),
          "links": a.links().map(|l| json!({"text": l.text, "url": l.url, "anchor": l.anchor})).collect::<Vec<_>>(),
          "removed": a.removed().map(|r| json!({"reason": r.role, "text": r.text, "cue": r.cue})).collect::<Vec<_>>()});
        writeln!(out, "{r}")?;
    }
    Ok(())
}
