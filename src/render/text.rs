//! An article as plain text: its blocks, a blank line between any two.

use std::fmt::{self, Write};

use super::flow::{Flow, Item, Run};
use super::output::{Links, Output};
use crate::article::Article;

pub(super) fn write(out: &mut impl Write, article: &Article, output: &Output) -> fmt::Result {
    let mut separator = "";
    let mut begin = |out: &mut dyn Write| out.write_str(std::mem::replace(&mut separator, "\n\n"));
    let mut flow = Flow::new(article, output);
    for item in flow.by_ref() {
        match item {
            Item::Block { runs, .. } => {
                begin(out)?;
                write_runs(out, output.links, &runs)?;
            }
            Item::Table(rows) => {
                for row in &rows {
                    begin(out)?;
                    for (index, cell) in row.iter().enumerate() {
                        out.write_str(if index > 0 { "\t" } else { "" })?;
                        write_runs(out, output.links, cell)?;
                    }
                }
            }
            Item::Caption(caption) => {
                begin(out)?;
                out.write_str(&caption.text)?;
            }
        }
    }
    for (index, url) in flow.notes().iter().enumerate() {
        if index == 0 {
            begin(out)?;
        } else {
            out.write_char('\n')?;
        }
        write!(out, "[{}] {url}", index + 1)?;
    }
    Ok(())
}

fn write_runs(out: &mut impl Write, links: Links, runs: &[Run<'_>]) -> fmt::Result {
    for run in runs {
        out.write_str(run.text)?;
        match (run.link, links) {
            (Some(link), Links::Footnotes) => write!(out, "[{}]", link.number)?,
            (Some(link), Links::Inline) => write!(out, " <{}>", link.url)?,
            _ => {}
        }
    }
    Ok(())
}
