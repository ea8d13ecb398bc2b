//! What can be counted in a block, in whatever language.

use crate::document::BlockKind;
use crate::labels::Labels;

use super::facts::Facts;

/// A block in numbers.
#[derive(Debug, Clone, Default)]
pub(super) struct Measures {
    /// Words; two characters of a script that does not part its words count as one.
    pub(super) words: f32,
    pub(super) log_words: f32,
    /// Words of a block that is running text, 0 for any other.
    pub(super) prose: f32,
    /// The share of the text that is anchors.
    pub(super) linked: f32,
    pub(super) links: f32,
    /// The share of the words that begin with a capital.
    pub(super) capitals: f32,
    pub(super) digits: f32,
    /// Whether it is a few words with a sum of money.
    pub(super) has_price: bool,
    pub(super) has_separator: bool,
    pub(super) has_copyright: bool,
    pub(super) ends: bool,
    /// Whether it ends in a colon, or in a question mark.
    pub(super) colon: bool,
    pub(super) question: bool,
    pub(super) item: bool,
    pub(super) heading: u8,
    pub(super) gap: bool,
    /// How many other blocks have the same text.
    pub(super) twins: f32,
    /// Whether another pass has labelled the block, or a part of it.
    pub(super) labelled: bool,
}

/// The fewest words of running text, and the fewest characters that so many take.
const PROSE_WORDS: f32 = 8.0;
const PROSE_CHARS: usize = 15;

/// So many words are taken for running text though no sentence ends them, and the fewest characters that they take.
const LONG_WORDS: f32 = 40.0;
const LONG_CHARS: usize = 80;

impl Measures {
    /// The words of a block that is running text, or that is long enough to be taken for it.
    pub(super) fn running(&self) -> f32 {
        let is_long = self.words >= LONG_WORDS && self.linked < 0.5;
        if is_long { self.words } else { self.prose }
    }
}

/// Whether blocks may have so many words of running text in all, by their lengths alone: a word and the space before it, or
/// a word of a script without spaces, take two characters.
pub(super) fn may_have_prose(blocks: &[Facts<'_>], words: f32) -> bool {
    let sentences = blocks
        .iter()
        .filter(|facts| facts.chars() >= PROSE_CHARS && (facts.chars() >= LONG_CHARS || facts.is_sentences()));
    let most: usize = sentences.map(|facts| facts.chars().div_ceil(2)).sum();
    most as f32 >= words
}

/// The measures of every block of a document.
pub(super) fn all(blocks: &[Facts<'_>], labels: &Labels<'_>) -> Vec<Measures> {
    let mut all: Vec<Measures> = Vec::with_capacity(blocks.len());
    for facts in blocks {
        // Of blocks with the same text the first one is known already.
        let known = all.get(facts.first as usize);
        let of_text = known.cloned().unwrap_or_else(|| of_text(facts));
        all.push(of_text);
        if let Some(measures) = all.last_mut() {
            measures.stand_at(facts, !labels.is_free(facts.id));
        }
    }
    all
}

/// The measures of a block that its text tells.
fn of_text(facts: &Facts<'_>) -> Measures {
    let letters = &facts.letters;
    let words = letters.words as f32;
    Measures {
        words,
        log_words: words.ln_1p(),
        capitals: letters.capitals as f32 / letters.parted.max(1) as f32,
        digits: letters.digits as f32 / letters.chars.max(1) as f32,
        has_price: letters.has_price && words < 15.0 && letters.digits > 0,
        has_separator: letters.has_separator,
        has_copyright: letters.has_copyright,
        ends: facts.is_sentences(),
        colon: facts.text.ends_with([':', '：']),
        question: facts.text.ends_with(['?', '？']),
        twins: (facts.copies - 1).min(3) as f32 / 3.0,
        ..Measures::default()
    }
}

impl Measures {
    /// Makes the measures of a text those of a block that has it.
    fn stand_at(&mut self, facts: &Facts<'_>, labelled: bool) {
        self.linked = facts.linked_share();
        self.links = facts.links.len() as f32;
        let is_prose = self.ends && self.words >= PROSE_WORDS && self.linked < 0.5;
        self.prose = if is_prose { self.words } else { 0.0 };
        self.item = matches!(facts.block.kind, BlockKind::ListItem { .. });
        self.heading = if let BlockKind::Heading(level) = facts.block.kind {
            level
        } else {
            0
        };
        self.gap = facts.block.gap;
        self.labelled = labelled;
    }
}

/// What a feature is that a block has or has not.
#[inline(always)]
pub(super) fn yes(is: bool) -> f32 {
    // No conversion: where the value is weighed, the compiler takes the weight or nothing.
    if is { 1.0 } else { 0.0 }
}

/// What is summed up before each block and before the `N` blocks around it: what stands near one is a difference of two
/// of these sums.
pub(super) struct Running<T, const N: usize> {
    /// As many sums of nothing stand before the first block as of everything behind the last one.
    sums: Vec<T>,
    all: [T; N],
}

impl<T: Copy + Default, const N: usize> Running<T, N> {
    /// The farthest away that is asked for.
    const REACH: usize = N / 2 - 1;

    /// The sums of so many blocks, of which each is given with its block.
    pub(super) fn of(count: usize, up_to_each: impl Iterator<Item = T>) -> Self {
        let mut sums = Vec::with_capacity(count + N);
        sums.resize(Self::REACH + 1, T::default());
        sums.extend(up_to_each);
        let all = sums.last().copied().unwrap_or_default();
        sums.resize(sums.len() + Self::REACH, all);
        Running { sums, all: [all; N] }
    }

    /// What stands before the first of the blocks around block `i`, up to so many away, and before the one behind the last.
    #[inline(always)]
    pub(super) fn around(&self, i: usize, radius: usize) -> (T, T) {
        let sums = self.sums.get(i..).and_then(<[T]>::first_chunk).unwrap_or(&self.all);
        let at = |place: usize| sums.get(place).copied().unwrap_or_default();
        (at(Self::REACH.saturating_sub(radius)), at(Self::REACH + 1 + radius))
    }

    /// What there is in all.
    pub(super) fn all(&self) -> T {
        self.all.first().copied().unwrap_or_default()
    }
}

/// The words and the running text before each block, and in all.
pub(super) struct Sums(Running<(f32, f32), 42>);

impl Sums {
    pub(super) fn of(measures: &[Measures]) -> Self {
        let (mut words, mut prose) = (0.0, 0.0);
        let sums = measures.iter().map(|m| {
            words += m.words;
            prose += m.prose;
            (words, prose)
        });
        Sums(Running::of(measures.len(), sums))
    }

    /// The words of the document, and those of running text among them.
    pub(super) fn all(&self) -> (f32, f32) {
        self.0.all()
    }

    /// The share of running text in the words of the blocks up to `radius` away, 20 at most.
    pub(super) fn window(&self, i: usize, radius: usize) -> f32 {
        let (from, to) = self.0.around(i, radius);
        (to.1 - from.1) / (to.0 - from.0).max(1.0)
    }

    /// The shares of the running text before and behind a block.
    pub(super) fn around(&self, i: usize) -> (f32, f32) {
        let total = self.all().1.max(1.0);
        let (before, behind) = self.0.around(i, 0);
        (before.1 / total, (total - behind.1) / total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::Overview;

    #[test]
    fn running_text_has_eight_words_and_few_links() {
        let prose = |html: &str| {
            let article = crate::clean_html(html).unwrap();
            let overview = Overview::of(article.document());
            let measures = all(&overview.blocks, &Labels::new(article.document()));
            (measures[0].prose, measures[0].linked)
        };
        assert_eq!(prose("<p>The bridge is closed for six weeks now.").0, 8.0);
        assert_eq!(prose("<p>The bridge is closed for six weeks.").0, 0.0);
        assert_eq!(prose("<p>The bridge is closed for six weeks now").0, 0.0);
        let story = "The bridge is closed for six weeks now. ".repeat(38);
        assert_eq!(prose(&format!("<p>{story} Enditem/")).0, 38.0 * 8.0 + 1.0);
        let half = "One two three four five nine. <a href=/a>One two three four five and six</a>.";
        assert_eq!(prose(&format!("<p>{half}")), (0.0, 0.5));
        assert_eq!(prose(&format!("<p>{half} More.")), (14.0, 31.0 / 68.0));
    }

    #[test]
    fn running_text_is_no_longer_than_its_characters_allow() {
        for text in [
            "a b c d e f g h.",
            "橋は六週間閉鎖されると市長は述べた。",
            "It is closed.",
        ] {
            let article = crate::clean_html(&format!("<p>{text}</p>")).unwrap();
            let overview = Overview::of(article.document());
            let prose = all(&overview.blocks, &Labels::new(article.document()))[0].prose;
            assert!(may_have_prose(&overview.blocks, prose), "{text}");
            assert!(!may_have_prose(&overview.blocks, 20.0), "{text}");
            assert_eq!(may_have_prose(&overview.blocks, 1.0), prose > 0.0, "{text}");
        }
    }

    #[test]
    fn a_price_is_a_sum_in_few_words() {
        let has_price = |text: &str| {
            let article = crate::clean_html(&format!("<p>{text}</p>")).unwrap();
            let overview = Overview::of(article.document());
            all(&overview.blocks, &Labels::new(article.document()))[0].has_price
        };
        let words = |count: usize| format!("€ 5{}", " word".repeat(count - 2));
        assert!(has_price(&words(14)) && has_price("$12") && has_price("£1 off"));
        assert!(!has_price(&words(15)) && !has_price("$ five") && !has_price("12 dollars"));
    }

    #[test]
    fn running_text_is_summed_before_around_and_behind_a_block() {
        let block = |words: f32, prose: f32| Measures {
            words,
            prose,
            ..Measures::default()
        };
        let sums = Sums::of(&[block(10.0, 10.0), block(5.0, 0.0), block(30.0, 30.0)]);
        assert_eq!(sums.all(), (45.0, 40.0));
        assert_eq!(
            (sums.window(0, 0), sums.window(1, 0), sums.window(0, 1)),
            (1.0, 0.0, 10.0 / 15.0)
        );
        assert_eq!((sums.window(1, 1), sums.window(2, 9)), (40.0 / 45.0, 40.0 / 45.0));
        assert_eq!((sums.around(0), sums.around(1)), ((0.0, 0.75), (0.25, 0.75)));
        assert_eq!(sums.around(2), (0.25, 0.0));
    }
}
