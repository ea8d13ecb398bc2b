//! What must hold of every article, whatever it was made from.

use cleancopy::{Article, Block, Removed, Span};

/// Fails unless what was kept and what was removed are together the document's text, block by block and byte by byte.
pub fn assert_conserved(article: &Article) {
    assert_tiled(article);
    let document = article.document();
    let removed: Vec<Removed> = article.removed().collect();
    for removed in &removed {
        assert_eq!(
            removed.text,
            &document.text()[range(&removed.span)],
            "a removal is not the text of its span"
        );
    }
    assert_inside_blocks(article, article.labels().iter().map(|label| &label.span));
    let links: Vec<&Span> = document.links().iter().map(|link| &link.span).collect();
    assert_inside_blocks(article, links.iter().copied().filter(|span| !span.is_empty()));
    for repair in document.repairs() {
        assert_eq!(
            document.text().as_bytes()[repair.at as usize],
            b' ',
            "a repair is not at a space"
        );
    }

    let mut kept = article.blocks();
    let mut removed = removed.iter().peekable();
    for block in document.blocks() {
        let mut runs = Vec::new();
        let mut at = block.span.start;
        while let Some(cut) = removed.next_if(|cut| cut.span.start < block.span.end) {
            runs.push(&document.text()[range(&(at..cut.span.start))]);
            at = cut.span.end;
        }
        runs.push(&document.text()[range(&(at..block.span.end))]);
        let expected = expected_text(&runs);
        if !expected.is_empty() {
            let kept = kept.next().expect("a block is missing");
            assert_eq!(kept.text, expected);
            assert_eq!((kept.kind, kept.span), (block.kind, block.span.clone()));
        }
    }
    assert!(
        kept.next().is_none() && removed.next().is_none(),
        "text that is in no block"
    );
}

/// A block of which nothing was cut stands as it is; of any other the runs are trimmed and joined by spaces.
fn expected_text(runs: &[&str]) -> String {
    match runs {
        [whole] => (*whole).to_owned(),
        _ => runs
            .iter()
            .map(|run| run.trim())
            .filter(|run| !run.is_empty())
            .collect::<Vec<_>>()
            .join(" "),
    }
}

/// The blocks cover the text, a line feed between each two.
fn assert_tiled(article: &Article) {
    let document = article.document();
    let mut at = 0;
    for (index, block) in document.blocks().iter().enumerate() {
        if index > 0 {
            assert_eq!(document.text().as_bytes()[at as usize], b'\n');
            at += 1;
        }
        assert!(
            block.span.start == at && !block.span.is_empty(),
            "the blocks do not tile the text at {at}"
        );
        assert!(document.text().is_char_boundary(block.span.end as usize));
        at = block.span.end;
    }
    assert_eq!(at as usize, document.text().len(), "text after the last block");
}

/// Spans are sorted and disjoint, each inside one block, at character boundaries.
fn assert_inside_blocks<'a>(article: &'a Article, spans: impl Iterator<Item = &'a Span>) {
    let document = article.document();
    let mut end = 0;
    for span in spans {
        assert!(
            span.start >= end && !span.is_empty(),
            "{span:?} overlaps, is empty or out of order"
        );
        assert!(
            document.text().get(range(span)).is_some(),
            "{span:?} splits a character"
        );
        let block: &Block = &document.blocks()[document.block_at(span.start).unwrap().0 as usize];
        assert!(span.end <= block.span.end, "{span:?} leaves its block {:?}", block.span);
        end = span.end;
    }
}

fn range(span: &Span) -> std::ops::Range<usize> {
    span.start as usize..span.end as usize
}
