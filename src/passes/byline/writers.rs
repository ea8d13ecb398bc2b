//! What a page says of who wrote its story: who they are, and how to reach them.

use super::is_text;
use crate::byline;
use crate::passes::facts::{Facts, Overview};

/// The longest such block, in characters, that begins with a writer's name, and the longest that only has it.
const MAX: usize = 500;
const MAX_CONTACT: usize = 250;
/// The fewest words of one: a name alone signs the story.
const LEAST_WORDS: usize = 5;
/// It stands so many blocks behind the beginning of the running text at least.
const BEHIND: usize = 3;

/// The full names that a byline gives.
pub(super) fn named(text: &str) -> Vec<String> {
    let mut names = byline::names(text);
    names.retain(|name| byline::is_full_name(name));
    names
}

/// The blocks that tell of writers, each with the name that it tells of.
pub(super) fn told<'a, 'd>(
    overview: &'a Overview<'d>,
    names: &'a [String],
) -> impl Iterator<Item = (&'a Facts<'d>, &'a String)> {
    let prose = &overview.prose;
    // A story may begin with who its writer is, where that is what it is about.
    let closing = prose.end - prose.len() / 3;
    let blocks = overview.blocks.iter().enumerate().skip(prose.start + BEHIND);
    blocks.filter_map(move |(i, facts)| {
        let name = names.iter().find(|name| tells_of(facts, name, i >= closing))?;
        Some((facts, name))
    })
}

/// Whether a block has a writer's name and an address of mail or a handle, or is a sentence on the writer behind the story.
fn tells_of(facts: &Facts<'_>, name: &str, is_behind: bool) -> bool {
    if !is_text(facts) || facts.chars() > MAX || facts.text.split(' ').nth(LEAST_WORDS - 1).is_none() {
        return false;
    }
    let is_contact = || facts.text.contains('@');
    match facts.text.strip_prefix(name) {
        // Who speaks stands before a colon.
        Some(rest) if rest.starts_with([' ', ',']) => is_contact() || is_behind && !rest.contains(':'),
        _ => facts.chars() <= MAX_CONTACT && is_contact() && facts.text.contains(name),
    }
}

#[cfg(test)]
mod tests {
    use crate::passes::byline::byline;
    use crate::passes::cut;

    const SENTENCE: &str = "The council said on Monday that the old harbour bridge will be closed for six weeks, as two of its supports are cracked.";
    const BYLINE: &str = "By Jane Calloway";

    fn told(at: usize, text: &str) -> bool {
        let mut blocks = vec![BYLINE];
        blocks.extend([SENTENCE; 9]);
        blocks.insert(at, text);
        cut(byline, &blocks).contains(&text.to_owned())
    }

    #[test]
    fn a_sentence_on_the_writer_stands_behind_the_story() {
        let text =
            "Jane Calloway writes on bridges for the Courier, and on whatever else crosses the water of the harbour.";
        assert_eq!((told(7, text), told(8, text), told(10, text)), (false, true, true));
        for kept in [
            "Jane Calloway: Why did you stay?",
            "Jane Calloways are many in this town.",
            "Jane Calloway, the Courier",
            "John Roe writes on bridges for the Courier.",
            "So it was, and Jane Calloway saw it.",
            &format!("{text}{}", " And more.".repeat(45)),
        ] {
            assert!(!told(10, kept), "{kept}");
        }
    }

    #[test]
    fn how_to_reach_the_writer_may_stand_in_it() {
        let text = "Write to Jane Calloway at jane@courier.example";
        assert_eq!((told(3, text), told(4, text), told(10, text)), (false, true, true));
        for kept in [
            "Write to Jane Calloway at the Courier",
            "Write to John Roe at john@courier.example",
            &format!("{}{text}", "And more. ".repeat(25)),
        ] {
            assert!(!told(10, kept), "{kept}");
        }
    }

    #[test]
    fn nobody_is_told_of_without_a_byline() {
        let text = "Jane Calloway writes on bridges for the Courier.";
        assert!(cut(byline, &[SENTENCE, SENTENCE, SENTENCE, SENTENCE, text]).is_empty());
    }
}
