//! Rights, terms and disclaimers.
//!
//! # Removes
//! Blocks of moderate length that begin with `©`, `All rights reserved` or another phrase of the cue lists, or that have a
//! `©` and end with such a phrase; longer ones that begin by saying that the site has cookies, or with a phrase so long that
//! no story begins with it; what forms ask consent for; what a feed says of where its story is from.
//!
//! # Why
//! They stand below every story of a site and say nothing of this one.
//!
//! # Must not remove
//! A story about copyright; a sentence that begins with the word.

use crate::case::lower;
use crate::cues::{self, Kind};
use crate::labels::{Labels, Role};
use crate::prose::{count_words, is_unspaced};

use super::facts::{Facts, Overview};

/// The longest legal tail, in characters.
const MAX: usize = 300;
/// The longest paragraph, in characters, that begins by saying that the site has cookies, or with so many words of the lists.
const MAX_LONG: usize = 1000;
const SURE_WORDS: usize = 6;
/// The longest sentence behind a `©` without a year, in characters.
const MAX_SIGN: usize = 120;

/// Labels the legal tails.
pub(super) fn legal(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    for (_, facts) in overview.telling() {
        if !labels.is_free(facts.id) || facts.chars() > MAX_LONG {
            continue;
        }
        let Some(hit) = facts.cue(&[Kind::Legal]) else {
            let labelled = || facts.has_signs().then(|| labelled(facts.text)).flatten();
            if facts.chars() <= MAX
                && let Some(cue) = closing(facts).or_else(|| feed_tail(facts)).or_else(labelled)
            {
                labels.block(facts.id, Role::Legal, cue.to_owned());
            }
            continue;
        };
        let phrase = facts.text.get(hit.range.clone()).unwrap_or_default();
        if facts.chars() > MAX && count_words(phrase) < SURE_WORDS && !lower(phrase).contains("cookie") {
            continue;
        }
        let is_whole = facts.rest(hit.range.end).is_empty();
        // `Copyright 2024 Example Ltd`, but not `Copyright law is old`.
        let dated = facts.rest(hit.range.end).starts_with(|c: char| c.is_ascii_digit());
        // `© Jane Doe`, but not the credit of a picture with a paragraph behind it.
        let has_year = || facts.text.bytes().any(|byte| byte.is_ascii_digit());
        let is_sign = phrase.contains('©') && (facts.chars() <= MAX_SIGN || !facts.ends_sentence() || has_year());
        // `免责声明：…`, `【免责声明】…`.
        let behind = facts.text.get(hit.range.end..).unwrap_or_default();
        let is_label = phrase.starts_with(is_unspaced) && behind.starts_with([':', '：', ']', '】']);
        if is_whole || count_words(phrase) > 2 || is_label || is_sign || dated {
            labels.block(facts.id, Role::Legal, phrase.to_owned());
        }
    }
}

/// What a feed says of where its story is from, if the name of the site is a link.
fn feed_tail(facts: &Facts<'_>) -> Option<&'static str> {
    if facts.links.is_empty() {
        return None;
    }
    let (cue, site) = cues::feed_tail(facts.text)?;
    facts.links_fill(site).then_some(cue)
}

/// The phrase behind a label: `Harbour Reprints: This copy is for your personal, non-commercial use only.`
fn labelled(text: &str) -> Option<&str> {
    const MAX_LABEL: usize = 40;
    let bytes = text.as_bytes();
    let end = memchr::memchr(b':', bytes.get(..=MAX_LABEL).unwrap_or(bytes))?;
    let rest = text.get(end..)?.strip_prefix(": ")?;
    let hit = cues::at_start(rest, &[Kind::Legal])?;
    rest.get(hit.range).filter(|phrase| count_words(phrase) >= SURE_WORDS)
}

/// The phrase that the last sentence of a line with a `©` is: `The Example Wire, © 2024 Example Ltd. All rights reserved.`
fn closing<'d>(facts: &Facts<'d>) -> Option<&'d str> {
    if !facts.letters.has_copyright {
        return None;
    }
    let (_, last) = facts.text.trim_end_matches('.').rsplit_once(['.', '\n'])?;
    let hit = cues::at_start(last, &[Kind::Legal])?;
    (hit.range.end == last.len()).then(|| last.get(hit.range))?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::cut;

    #[test]
    fn a_legal_line_is_whole_dated_a_label_or_of_three_words() {
        let tail = |chars: usize| format!("All rights reserved {}", "x".repeat(chars - 20));
        for text in [
            "Copyright",
            "Copyright 2024 Harbour Courier",
            "© Harbour Courier",
            "免责声明：文章观点仅代表作者本人，不代表本站立场。",
            "【免责声明】文章观点仅代表作者本人。",
            "未经书面授权，本站内容禁止转载。",
            "By checking this box, you agree to our terms.",
            "A lock ( Locked padlock ) or https:// means you’ve safely connected to the .gov website.",
            &format!("This website uses cookies. {}", "x".repeat(MAX_LONG - 27)),
            &format!(
                "Precise geolocation data and identification through device scanning. {}",
                "x".repeat(700)
            ),
            "We and selected third parties use trackers on this site.",
            "Personalisierte Werbung und Inhalte, Messung von Werbeleistung und der Performance von Inhalten.",
            "Harbour Reprints: This copy is for your personal, non-commercial use only.",
            "The Harbour Wire ™ & © 2024 Harbour Courier Ltd. All rights reserved.",
            &tail(MAX),
        ] {
            assert_eq!(cut(legal, &[text]), [text]);
        }
        let credited = format!("© Jane Doe {}.", "The bridge is closed. ".repeat(6));
        for text in [
            "Copyright law is old",
            "The council: All rights reserved",
            "What the council writes above all of its letters to us: This copy is for your personal, non-commercial use only.",
            "Privacy policy was the subject",
            "免责声明是什么",
            "By checking the box twice, he found the letter",
            &format!("This website uses cookies. {}", "x".repeat(MAX_LONG - 26)),
            &credited,
            &tail(MAX + 1),
        ] {
            assert_eq!(cut(legal, &[text]), [""; 0], "{text}");
        }
    }

    #[test]
    fn the_tail_of_a_feed_goes_where_it_has_a_link() {
        let removed = |tail: &str| {
            let article = crate::clean_html(&format!(
                "<p>The bridge closes on Monday, the city said.</p><p>{tail}</p>"
            ));
            let article = article.unwrap();
            article.removed().map(|removed| removed.role).collect::<Vec<_>>()
        };
        let tail = "The post <a href='/bridge'>Bridge closes</a> appeared first on <a href='/'>Harbour Courier</a>.";
        assert_eq!(removed(tail), [Role::Legal]);
        let story = "The post of <a href='/master'>harbour master</a> appeared first on the list.";
        assert_eq!(removed(story), []);
    }
}
