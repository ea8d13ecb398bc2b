//! Requests to the reader: subscribe, follow, install, get in touch.
//!
//! # Removes
//! Short blocks that begin with such a request in the words of the cue lists, or consist of it; and those that begin as
//! any request does and name an app, a newsletter or a network, whatever the site's own name stands between; and those that
//! say a sentence before they ask (`Want more of this? Sign up for our newsletter.`).
//!
//! # Why
//! They are the site's words to its reader, not the story's, and stand between any two paragraphs.
//!
//! # Must not remove
//! A story that tells of a subscription or an app; a sentence that only begins like a request (`Follow the river north`),
//! or gives advice (`Download the ferry app before you travel.`), a heading and a list of things to do.

use std::ops::RangeInclusive;

use crate::case::lower;
use crate::cues::{self, Kind};
use crate::document::BlockKind;
use crate::labels::{Labels, Role};
use crate::prose::count_words;

use super::facts::{Facts, Overview};

/// The longest request, in characters.
const MAX: usize = 160;
const KINDS: &[Kind] = &[Kind::Newsletter, Kind::Follow, Kind::App, Kind::Contact];

/// The shortest and the longest block that says a sentence before it asks, in characters.
const ASKING: RangeInclusive<usize> = 40..=200;
/// What is asked in a second sentence. How to get in touch is what firms' texts end in.
const ASKED: &[Kind] = &[Kind::Newsletter, Kind::Follow, Kind::App];

/// The longest request that is told by what it names, in characters.
const MAX_NAMING: usize = 120;
/// What requests name, in lower case.
#[rustfmt::skip]
const NAMED: &[&str] = &[
    "facebook", "twitter", "instagram", "whatsapp", "telegram", "youtube", "tiktok", "linkedin", "bluesky", "pinterest",
    "snapchat", "viber", "app", "apps", "appli", "appen", "application", "aplicativo", "aplicación", "aplicação", "aplikację",
    "aplikaci", "aplikáciu", "aplikaciju", "aplicația", "aplikasi", "applicazione", "приложение", "застосунок", "додаток",
    "εφαρμογή", "newsletter", "newsletters", "nieuwsbrief", "nyhedsbrev", "nyhetsbrev", "newslettera", "рассылку", "розсилку",
    "podcast", "podcasts", "inbox",
];

/// Labels the requests.
pub(super) fn promo(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    for (_, facts) in overview.cued() {
        if facts.chars() > MAX || !labels.is_free(facts.id) {
            continue;
        }
        if let Some(phrase) = listed(facts) {
            labels.block(facts.id, Role::Promo, phrase.to_owned());
        } else if let Some(named) = naming(facts) {
            labels.block(facts.id, Role::Promo, format!("request: {named}"));
        }
    }
    for (_, facts) in overview.telling() {
        if ASKING.contains(&facts.chars())
            && facts.block.kind == BlockKind::Paragraph
            && labels.is_free(facts.id)
            && let Some(phrase) = asked(facts.text)
        {
            labels.block(facts.id, Role::Promo, phrase.to_owned());
        }
    }
}

/// The request of the lists that a block is.
fn listed<'d>(facts: &Facts<'d>) -> Option<&'d str> {
    let hit = facts.cue(KINDS)?;
    let phrase = facts.text.get(hit.range.clone()).unwrap_or_default();
    let words = phrase.split_whitespace().count();
    let is_whole = facts.rest(hit.range.end).is_empty();
    let is_most = phrase.len() * 2 >= facts.text.len();
    let told = is_whole
        || (words > 1 && (is_most || words > 2 || !facts.links.is_empty()))
        || (hit.kind == Kind::Follow && names_an_account(facts.text.get(hit.range.end..).unwrap_or_default()));
    told.then_some(phrase)
}

/// The request that the second sentence of a text begins with. Behind a question, a short one tells it.
fn asked(text: &str) -> Option<&str> {
    let mut marks = text.match_indices(['.', '!', '?']).map(|(at, _)| at);
    let end = marks.find(|at| text.as_bytes().get(at + 1) == Some(&b' '))?;
    let (first, second) = text.split_at_checked(end + 1)?;
    let second = second.trim_start();
    let phrase = second.get(cues::at_start(second, ASKED)?.range)?;
    let least = if first.ends_with('?') { 3 } else { 4 };
    (count_words(phrase) >= least).then_some(phrase)
}

/// What sites ask their readers to use, named in a line that begins as any request does. One that ends as a sentence does
/// may be advice of the story's, and one that ends in a colon is its own.
fn naming<'d>(facts: &Facts<'d>) -> Option<&'d str> {
    let is_line = facts.chars() <= MAX_NAMING && facts.block.kind == BlockKind::Paragraph && !facts.ends_sentence();
    if !is_line || facts.text.ends_with([':', '：', ',']) {
        return None;
    }
    facts.cue(&[Kind::Request])?;
    let mut words = facts.text.split(|c: char| !c.is_alphanumeric());
    words.find(|word| NAMED.contains(&&*lower(word)))
}

/// Whether some words are a person's or a paper's account: `Jane Doe on Twitter @janedoe`.
fn names_an_account(text: &str) -> bool {
    const MAX_WORDS: usize = 8;
    let is_account = |word: &str| {
        word.strip_prefix('@')
            .is_some_and(|name| name.starts_with(char::is_alphanumeric))
    };
    text.split_whitespace().take(MAX_WORDS + 1).count() <= MAX_WORDS && text.split_whitespace().any(is_account)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::cut;

    #[test]
    fn a_request_is_short_and_most_of_its_block() {
        let request = |bytes: usize| format!("Sign up for our newsletter {}", "x".repeat(bytes - 27));
        for text in [request(MAX), "Newsletter".to_owned(), "Subscribe!".to_owned()] {
            assert_eq!(cut(promo, &[&text]), [text.as_str()]);
        }
        for text in ["Follow @HarbourCourier", "Follow Jane Doe on Twitter: @janedoe"] {
            assert_eq!(cut(promo, &[text]), [text]);
        }
        let naming = |chars: usize| format!("CLICK HERE TO GET THE {} APP", "x".repeat(chars - 26));
        for text in [
            naming(MAX_NAMING).as_str(),
            "Siga o Correio do Porto no Instagram",
            "Jetzt den Newsletter abonnieren",
            "Get The Harbour Post’s stories in your inbox",
        ] {
            assert_eq!(cut(promo, &[text]), [text]);
        }
        for text in [
            naming(MAX_NAMING + 1).as_str(),
            "Download the ferry app before you travel.",
            "Download one of these apps:",
            "Follow the river to the old mill",
            "The council follows its critics on Facebook",
        ] {
            assert_eq!(cut(promo, &[text]), [""; 0], "{text}");
        }
        for text in [
            request(MAX + 1),
            "Newsletter subscribers were the first to know".to_owned(),
            "Follow the river north".to_owned(),
            "Follow the mayor of the old harbour at home @janedoe".to_owned(),
        ] {
            assert_eq!(cut(promo, &[&text]), [""; 0], "{text}");
        }
        let account = "Follow the mayor of the old harbour at @janedoe";
        assert_eq!(cut(promo, &[account]), [account]);
    }

    #[test]
    fn a_sentence_may_stand_before_what_is_asked() {
        for text in [
            "Want more of the harbour’s stories? Follow us on Facebook and see them first.",
            "Thanks for reading The Harbour Letter! Subscribe for free to receive new posts.",
            "The Courier covers one harbour only. Sign up for our newsletter and read of it every morning.",
        ] {
            assert_eq!(cut(promo, &[text]), [text]);
        }
        for text in [
            "The bridge is closed for six weeks. Sign up for a seat on the boat that replaces it.",
            "Want to know what your bridge can bear? Contact us today for a free consultation.",
            "Want more? Follow us on Facebook now.",
            "The council runs a page for those who live nearby. It says: Follow us on Facebook.",
        ] {
            assert_eq!(cut(promo, &[text]), [""; 0], "{text}");
        }
    }

    #[test]
    fn two_words_are_a_request_where_they_are_half_of_the_block_or_it_has_a_link() {
        let half = "Contact us for a cab";
        assert_eq!(cut(promo, &[half]), [half]);
        for text in ["Contact us for a taxi", "Newsletter editor"] {
            assert_eq!(cut(promo, &[text]), [""; 0], "{text}");
        }
        let linked = "<p>It is closed.</p><p>Contact us for <a href=/taxis>a taxi to the ferry</a></p>";
        let article = crate::clean_html(linked).unwrap();
        assert!(article.labels().iter().any(|label| label.pass == "promo"));
    }
}
