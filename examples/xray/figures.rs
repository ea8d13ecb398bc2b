//! The figures of an article: how much of it was kept, and how sure that is.

use std::collections::BTreeMap;

use cleancopy::{Article, Role};

/// How many words were kept, and how many were removed for each role.
pub struct Figures {
    pub kept: usize,
    pub removed: BTreeMap<Role, usize>,
    /// From 0 to 1, see [`CONFIDENCE`].
    pub confidence: f64,
}

/// What the confidence is, in words.
pub const CONFIDENCE: &str = "Confidence: the share of the kept words that stand in sentences, and less than that where \
     fewer than 150 words were kept. It is a hint where to look first, not a measurement.";

impl Figures {
    pub fn of(article: &Article) -> Self {
        let mut removed = BTreeMap::new();
        for part in article.removed() {
            *removed.entry(part.role).or_default() += words(part.text);
        }
        let (mut kept, mut in_sentences) = (0, 0);
        for block in article.blocks() {
            let words = words(&block.text);
            kept += words;
            if words >= 5
                && block
                    .text
                    .trim_end()
                    .ends_with(['.', '!', '?', '…', '”', '"', '»', '。', '।', '؟'])
            {
                in_sentences += words;
            }
        }
        let share = in_sentences as f64 / kept.max(1) as f64;
        let enough = (kept as f64 / 150.0).min(1.0);
        Figures {
            kept,
            removed,
            confidence: share * enough,
        }
    }

    pub fn words(&self) -> usize {
        self.kept + self.removed.values().sum::<usize>()
    }
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}
