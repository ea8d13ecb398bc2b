//! The page's own controls, and what they say.
//!
//! # Removes
//! Blocks that consist of the label of a button of the page, of its pictures or of its players (`View image in fullscreen`,
//! `Back to top`), or of what these say when they fail (`Your browser does not support the video tag`), in the words of the
//! cue lists; how long the text takes to read (`3 min read`).
//!
//! # Why
//! A browser draws them as buttons or hides them; in the text of a page they stand as lines between the paragraphs.
//!
//! # Must not remove
//! A heading; a sentence that begins like a label (`Full screen is what she likes best`).

use crate::cues::{Kind, Start};
use crate::document::BlockKind;
use crate::labels::{Labels, Role};

use super::facts::{Facts, Overview};

/// The longest block, in characters, that begins with a message of the lists.
const MAX_MESSAGE: usize = 200;
/// The longest line, in characters, that says how long the text takes to read.
const MAX_TIME: usize = 40;

/// Labels the controls.
pub(super) fn controls(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    for facts in &overview.blocks {
        let may_be = matches!(
            facts.block.kind,
            BlockKind::Paragraph | BlockKind::ListItem { .. } | BlockKind::Quote
        );
        if may_be
            && facts.chars <= MAX_MESSAGE
            && labels.is_free(facts.id)
            && let Some(cue) = cue(facts)
        {
            labels.block(facts.id, Role::Boilerplate, cue.to_owned());
        }
    }
}

/// The words that tell a control.
fn cue<'d>(facts: &Facts<'d>) -> Option<&'d str> {
    let Some(hit) = facts.cue(&[Kind::Control]) else {
        return counted(facts);
    };
    let phrase = facts.text.get(hit.range.clone())?;
    let words = phrase.split_whitespace().count();
    let rest = facts.rest(hit.range.end);
    // `Reading time: 3 minutes`.
    let is_time = rest.starts_with(|c: char| c.is_numeric()) && facts.chars <= MAX_TIME;
    let is_message = words >= 6 || words >= 4 && !facts.ends_sentence();
    (rest.is_empty() || is_time || is_message).then_some(phrase)
}

/// The words behind a number: `3 min read`.
fn counted<'d>(facts: &Facts<'d>) -> Option<&'d str> {
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '–' | '~' | '+');
    let words = facts.text.trim_start_matches(is_number);
    if words.len() == facts.text.len() || facts.chars > MAX_TIME {
        return None;
    }
    let hit = Start::of(words).whole(words, &[Kind::Control])?;
    words.get(hit.range)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::cut;

    #[test]
    fn labels_messages_and_reading_times_go() {
        for text in [
            "View image in fullscreen",
            "Back to top ↑",
            "A post shared by Jane Doe (@janedoe)",
            "Your browser does not support the video tag.",
            "This content is hosted by a third party. By showing it you accept their terms.",
            "3 min read",
            "Reading time: 3 minutes",
            "Lesezeit: 4 Min.",
            "返回顶部",
        ] {
            assert_eq!(cut(controls, &[text]), [text]);
        }
    }

    #[test]
    fn sentences_stay() {
        for text in [
            "Full screen is what she likes best.",
            "A post shared by the mayor on Sunday says that the bridge will be closed.",
            "Back to top form: the ferry crews won again.",
            "3 miles read on the dial.",
            "Loading the ferries takes an hour.",
        ] {
            assert_eq!(cut(controls, &[text]), [""; 0], "{text}");
        }
        let page =
            "<article><h2>Video player</h2><p>The council said on Monday that the bridge will be closed.</p></article>";
        let article = crate::clean_html(page).unwrap();
        assert!(article.labels().iter().all(|label| label.pass != "controls"));
    }
}
