use super::*;
use std::io::{BufRead, Write};
#[test]
#[ignore]
fn dump() {
    let input = std::io::BufReader::new(std::fs::File::open(std::env::var("DUMP_IN").unwrap()).unwrap());
    let mut out = std::io::BufWriter::new(std::fs::File::create(std::env::var("DUMP_OUT").unwrap()).unwrap());
    for line in input.lines() {
        let page: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        let base = page["url"].as_str().and_then(|u| url::Url::parse(u).ok());
        let (document, _) = crate::html::read(page["html"].as_str().unwrap(), base.as_ref()).unwrap();
        let mut labels = Labels::new(&document);
        for (name, pass) in crate::passes::TABLE {
            if *name == "article" {
                continue;
            }
            labels.set_pass(name);
            pass(&document, &mut labels);
        }
        let measures = measures::all(&document, &labels);
        let sections = sections::all(&document, &measures);
        let features = features::Features::new(&document, &measures, &sections);
        let mut blocks = Vec::new();
        let mut names = Vec::new();
        for (i, block) in document.blocks().iter().enumerate() {
            let mut x = Vec::new();
            names.clear();
            features.each(i, |n, v| {
                x.push((v * 1e4).round() / 1e4);
                names.push(n);
            });
            let role = labels.role(BlockId(i as u32), block).name();
            let cut: Vec<_> = labels
                .of(BlockId(i as u32))
                .iter()
                .map(|l| document.slice(&l.span))
                .collect();
            blocks.push(serde_json::json!({"t": document.block_text(block), "x": x, "role": role, "cut": cut}));
        }
        writeln!(
            out,
            "{}",
            serde_json::json!({"id": page["id"], "blocks": blocks, "names": names})
        )
        .unwrap();
    }
}
