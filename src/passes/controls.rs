//! The page's own controls, and what they say.
//!
//! # Removes
//! Blocks that consist of the label of a button of the page, of its pictures or of its players (`View image in fullscreen`,
//! `Back to top`), or of what these say when they fail (`Your browser does not support the video tag`), in the words of the
//! cue lists; how long the text takes to read (`3 min read`), how often it was (`1,234 views`), how far a player is (`0:00 /
//! 4:32`), and which page of several this is (`Page 1 of 3`); what makes the text larger and smaller (`A- A A+`); what a browser
//! of text writes for frames and fields (`IFRAME: …`, `__________`, `[ ]`); the sign that draws a button (`✕`), the mark of an
//! item that has no text, and what nobody sees; what a page says of scripts to readers who have none; the line of Chinese papers
//! that says what a story was called where it came from (`原标题：…`); the calendar of a blog's archive.
//!
//! # Why
//! A browser draws them as buttons or hides them; in the text of a page they stand as lines between the paragraphs.
//!
//! # Must not remove
//! A heading; a sentence that begins like a label (`Full screen is what she likes best`).

mod calendar;

use memchr::memchr_iter;

use crate::cues::{Kind, Start};
use crate::document::{BlockKind, Document};
use crate::labels::{Labels, Role};
use crate::prose::{count_words, is_digits};

use super::facts::{Facts, Overview};

/// The longest block, in characters, that begins with a message of the lists, and with one of so many words.
const MAX_MESSAGE: usize = 200;
const MAX_SURE_MESSAGE: usize = 400;
const SURE_WORDS: usize = 6;
/// The longest line, in characters, that says how long the text takes to read.
const MAX_TIME: usize = 40;
/// What is counted of a page, beside a number and nothing else.
#[rustfmt::skip]
const COUNTED: &[&str] = &[
    "view", "views", "post views", "page views", "read", "reads", "hits", "share", "shares", "like", "likes", "aufrufe",
    "vues", "vistas", "visitas", "lecturas", "visualizzazioni", "visualizações", "weergaven", "visningar", "visninger",
    "wyświetleń", "zobrazení", "просмотров", "просмотры", "переглядів", "görüntülenme", "okunma", "lượt xem",
    "dilihat", "مشاهدة", "বার পঠিত", "次阅读", "次閱讀", "阅读",
];

/// Labels the controls.
pub(super) fn controls(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    calendar::calendars(overview, labels);
    for (id, facts) in overview.numbered() {
        if !labels.is_free(id) {
            continue;
        }
        let may_be = matches!(
            facts.block.kind,
            BlockKind::Paragraph | BlockKind::ListItem { .. } | BlockKind::Quote
        );
        if may_be
            && facts.chars() <= MAX_SURE_MESSAGE
            && let Some(cue) = cue(facts).or_else(|| scriptless(overview.document, facts))
        {
            labels.block(id, Role::Boilerplate, cue.to_owned());
        }
    }
}

/// The words that tell a control.
fn cue<'d>(facts: &Facts<'d>) -> Option<&'d str> {
    let hit = facts.cue(&[Kind::Control]);
    if facts.chars() > MAX_MESSAGE {
        let phrase = facts.text.get(hit?.range)?;
        return (count_words(phrase) >= SURE_WORDS).then_some(phrase);
    }
    let Some(hit) = hit else {
        if !facts.has_signs() {
            return resized(facts.text).or_else(|| frame(facts.text));
        }
        let numbers = || played(facts.text).or_else(|| paged(facts.text));
        return counted(facts)
            .or_else(|| timed(facts))
            .or_else(|| facts.has_digit().then(numbers).flatten())
            .or_else(|| resized(facts.text))
            .or_else(|| unshown(facts.text))
            .or_else(|| sign(facts.text))
            .or_else(|| called_before(facts.text));
    };
    let phrase = facts.text.get(hit.range.clone())?;
    let words = count_words(phrase);
    let rest = facts.rest(hit.range.end);
    // `Reading time: 3 minutes`.
    let is_time = rest.starts_with(|c: char| c.is_numeric()) && facts.chars() <= MAX_TIME;
    let is_message = words >= SURE_WORDS || words >= 4 && !facts.ends_sentence();
    (rest.is_empty() || is_time || is_message).then_some(phrase)
}

/// What a page says to readers without scripts, in a language of which no list has it.
fn scriptless(document: &Document, facts: &Facts<'_>) -> Option<&'static str> {
    const NAME: usize = "JavaScript".len();
    if facts.text.len() < NAME {
        return None;
    }
    let mut capitals = memchr_iter(b'J', facts.text.as_bytes()).filter_map(|at| facts.text.get(at..));
    let names_scripts = capitals.any(|rest| rest.starts_with("JavaScript") || rest.starts_with("Javascript"));
    let mut around = document.sections_around(facts.block.section);
    (names_scripts && around.any(|section| section.tag == "noscript")).then_some("<noscript>")
}

/// The words beside a number, and nothing else: `1,234 views`, `Views: 12`.
fn counted<'d>(facts: &Facts<'d>) -> Option<&'d str> {
    let text = facts.text;
    if text.len() > MAX_TIME || !facts.has_digit() {
        return None;
    }
    let is_edge = |c: char| c.is_ascii_digit() || c.is_whitespace() || ".,:()+|·•".contains(c);
    // The unit of a large number: `1.2K views`, and `3KShares` where a page draws them apart.
    let words = text.trim_matches(is_edge);
    let words = words.strip_prefix(['K', 'k', 'M']).map_or(words, str::trim_start);
    COUNTED.contains(&words.to_lowercase().as_str()).then_some(words)
}

/// The words behind a number: `3 min read`.
fn timed<'d>(facts: &Facts<'d>) -> Option<&'d str> {
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '–' | '~' | '+');
    let words = facts.text.trim_start_matches(is_number);
    if words.len() == facts.text.len() {
        return None;
    }
    let hit = Start::of(words).whole(words, &[Kind::Control])?;
    words.get(hit.range)
}

/// How far a player is that has not begun: `0:00 / 4:32`.
fn played(text: &str) -> Option<&str> {
    const MAX_BYTES: usize = 20;
    let (at, length) = text.split_once('/').filter(|_| text.len() <= MAX_BYTES)?;
    let length = length.trim_start_matches([' ', '-', '−']);
    let is_length = length.contains(':') && length.bytes().all(|byte| byte.is_ascii_digit() || byte == b':');
    (is_length && matches!(at.trim_end(), "0:00" | "00:00")).then_some(text)
}

/// Which page of several this is: `Page 1 of 3`.
fn paged(text: &str) -> Option<&str> {
    const MAX_BYTES: usize = 32;
    #[rustfmt::skip]
    const PAGE: &[&str] = &[
        "page", "seite", "página", "pagina", "strona", "sida", "side", "sivu", "страница", "σελίδα",
    ];
    const OF: &[&str] = &["of", "von", "sur", "de", "di", "van", "z", "av", "af", "из", "από", "/"];
    // Few are so short and begin so.
    if text.len() > MAX_BYTES || !text.ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let is_number = |word: &str| word.len() <= 3 && is_digits(word);
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(' ').collect();
    let &[page, number, of, last] = words.as_slice() else {
        return None;
    };
    (PAGE.contains(&page) && is_number(number) && OF.contains(&of) && is_number(last)).then_some(text)
}

/// The letters and the signs that make the text larger and smaller: `T + -`, `A- A A+`, `A A A`.
fn resized(text: &str) -> Option<&str> {
    const MAX_BYTES: usize = 12;
    let is_button = |c| matches!(c, 'A' | 'a' | 'T' | '+' | '-' | '−' | ' ' | '|' | '/');
    if text.len() > MAX_BYTES || !text.chars().all(is_button) {
        return None;
    }
    let letters = text.bytes().filter(u8::is_ascii_alphabetic).count();
    let has_signs = text.contains('+') && text.contains(['-', '−']);
    (letters > 0 && has_signs || letters == 3 && text.split(' ').count() == 3).then_some(text)
}

/// What a browser of text writes for a page within the page.
fn frame(text: &str) -> Option<&str> {
    (text == "IFRAME").then_some(text)
}

/// What a browser of text writes for what it cannot show: a field to write in, a button, a page within the page.
fn unshown(text: &str) -> Option<&str> {
    /// A field is a row of underscores, and no shorter one.
    const FIELD: &str = "__________";
    if let Some(frame) = frame(text) {
        return Some(frame);
    }
    if let Some(frame) = text.strip_prefix("IFRAME: ") {
        // A long address is broken into lines.
        let is_address = frame.starts_with("//") || frame.starts_with("http") || !frame.contains(' ');
        return is_address.then_some("IFRAME");
    }
    let is_frame = |c: char| c.is_whitespace() || "[]()_•*".contains(c);
    if text.chars().all(is_frame) && text.contains(['[', '(']) {
        return Some("[ ]");
    }
    let rest = text.trim_matches(|c| matches!(c, '_' | ' '));
    let is_button = rest.starts_with("[BUTTON") || rest == "(BUTTON)";
    ((rest.is_empty() || is_button) && text.contains(FIELD)).then_some(FIELD)
}

/// One sign of a button or of an empty item, and nothing else but characters that take no place on a page.
fn sign(text: &str) -> Option<&'static str> {
    let is_unseen = |c: &char| {
        c.is_whitespace()
            || matches!(c, '\u{AD}' | '\u{34F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
                | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
    };
    let is_sign = |c: char| matches!(c, '\u{E000}'..='\u{F8FF}') || "✕✖✗×▢↓↑→←›‹»«•*+|".contains(c);
    let mut seen = text.chars().filter(|c| !is_unseen(c));
    match (seen.next(), seen.next()) {
        (None, _) => Some("nothing to see"),
        (Some(c), None) if is_sign(c) => Some("a sign"),
        _ => None,
    }
}

/// The words before the title that a story had where a Chinese paper took it from: `（原标题：…）`.
fn called_before(text: &str) -> Option<&str> {
    const WORDS: &[&str] = &["原标题", "原標題", "本文原标题"];
    let text = text.trim_start_matches(['（', '(', '【']);
    let behind = WORDS.iter().find_map(|words| text.strip_prefix(words))?.trim_start();
    let title = behind.strip_prefix(['：', ':', '《'])?;
    let words = text.get(..text.len() - behind.len())?;
    (!title.is_empty()).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::cut;

    #[test]
    fn what_is_said_of_scripts_to_those_without_goes() {
        let page = |element: &str| {
            let message = "Slå på JavaScript för att se kartan.";
            let page = format!("<div><p>The bridge is closed.</p><div><{element}>{message}</{element}></div></div>");
            let article = crate::clean_html(&page).unwrap();
            article.labels().iter().any(|label| label.cue == "<noscript>")
        };
        assert_eq!((page("noscript"), page("section")), (true, false));
    }

    #[test]
    fn labels_messages_and_reading_times_go() {
        for text in [
            "（原标题：旧港大桥关闭六周）",
            "原標題：《舊港大橋關閉六週》",
            "✕",
            "\u{200D}",
            "\u{F04B}\u{FE0F}",
            "View image in fullscreen",
            "Back to top ↑",
            "A post shared by Jane Doe (@janedoe)",
            "Your browser does not support the video tag.",
            "This content is hosted by a third party. By showing it you accept their terms.",
            "3 min read",
            "Reading time: 3 minutes",
            "T + -",
            "A- A A+",
            "A A A",
            "0:00 / 4:32",
            "Page 1 of 12",
            "Seite 2 von 3",
            "IFRAME",
            "00:00 / -12:05",
            "Lesezeit: 4 Min.",
            "返回顶部",
            "1,234 views",
            "1.2K Views",
            "3KShares",
            "Post Views: 1,234",
            "View all posts by Jane Doe",
            "IFRAME: https://example.org/embed/1",
            "IFRAME: //example.org/embed/2?title=The%20bridge& closes=1",
            "____________________",
            "____________________ [BUTTON Input] (not implemented)__________",
            "[\t]",
            "• [ ] [ ____ ]",
            "( ) (*)",
            "Sorry, this video is not available in your country.",
        ] {
            assert_eq!(cut(controls, &[text]), [text]);
        }
        let unseen = "\u{200C} \u{34F}".repeat(40);
        assert_eq!(cut(controls, &[&unseen]), [unseen]);
    }

    #[test]
    fn messages_and_reading_times_are_short() {
        for (words, longest) in [
            ("Your browser does not support the video tag ", MAX_SURE_MESSAGE),
            ("Your browser is not supported ", MAX_MESSAGE),
            ("Reading time: 3 ", MAX_TIME),
        ] {
            let text = |chars: usize| format!("{words}{}", "x".repeat(chars - words.len()));
            assert_eq!(cut(controls, &[&text(longest)]), [text(longest)], "{words}");
            assert_eq!(cut(controls, &[&text(longest + 1)]), [""; 0], "{words}");
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
            "2 shares of the company",
            "Views",
            "Shares: 20 percent",
            "77° view",
            "A-",
            "At a",
            "IFRAME: what it is, and how pages use it",
            "Name: ____________________",
            "[ ] Renew the ticket",
            "____",
            "原标题是什么：没有人知道。",
            "***",
            "§",
            "★★★★★",
            "✕ 2",
            "+/-",
            "AAA",
            "B+ or A-",
            "19:30 / 20:15",
            "Page 1 of the diary",
            "3 of 4",
            "3/4",
            "Your browser is not supported by the city’s old map.",
        ] {
            assert_eq!(cut(controls, &[text]), [""; 0], "{text}");
        }
        let page =
            "<article><h2>Video player</h2><p>The council said on Monday that the bridge will be closed.</p></article>";
        let article = crate::clean_html(page).unwrap();
        assert!(article.labels().iter().all(|label| label.pass != "controls"));
    }
}
