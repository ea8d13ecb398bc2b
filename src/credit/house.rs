//! Credits of the house: what stands under the pictures of a site's own photographers, told by the site's own name.
//!
//! In: the page's address, and a text. Out: `Jane Doe/The Example`, `Example / Jane Doe`, `JANE DOE FOR EXAMPLE`, and
//! `Example` behind a caption's sentence, where the page is of `example.org`, `theexample.com` or the like.

use std::ops::Range;

use url::Url;

use super::listed::names_start;
use super::{Credit, Strength, outer_start, trimmed_end};
use crate::urls;

/// The name of a page's site, as its address has it.
#[derive(Debug, Default)]
pub(crate) struct House {
    /// The letters and digits of the name, in lower case; empty where it is not known or too short to tell anything.
    label: String,
}

impl House {
    /// The house of a page.
    pub(crate) fn of(page: Option<&Url>) -> Self {
        const SHORTEST: usize = 3;
        let label = page.map(urls::site_label).unwrap_or_default();
        let label: String = label.chars().filter(char::is_ascii_alphanumeric).collect();
        House {
            label: if label.len() < SHORTEST { String::new() } else { label },
        }
    }

    /// The credit that names the house and ends the text.
    pub(super) fn credit(&self, text: &str) -> Option<Credit> {
        let end = trimmed_end(text);
        let whole = text.get(..end)?;
        self.named_last(text, whole).or_else(|| self.named_first(text, whole))
    }

    /// `Jane Doe/The Example`, `JANE DOE FOR EXAMPLE`, `Boats at rest. Example`.
    fn named_last(&self, text: &str, whole: &str) -> Option<Credit> {
        let cue = self.closes(whole)?;
        let left = whole.get(..cue)?.trim_end();
        let left = ["The", "the"]
            .iter()
            .find_map(|article| left.strip_suffix(article).filter(|left| left.ends_with([' ', '/'])))
            .unwrap_or(left);
        let parted = ["/", " for ", " FOR "];
        let Some(by) = parted
            .iter()
            .find_map(|part| left.trim_end().strip_suffix(part.trim_end()))
        else {
            let said = left.trim_end();
            let ends = said.ends_with(['.', '!', '?', '”', '"']);
            let end = whole.len();
            let start = end - whole.get(said.len()..)?.trim_start().len();
            return ends.then(|| credit(text, start..end, cue..end, end..end, Strength::Weak));
        };
        let by = by.trim_end();
        let (start, is_clean) = names_start(by);
        if !is_clean || !is_name(by.get(start..)?) {
            return None;
        }
        let strength = if start == 0 { Strength::Strong } else { Strength::Weak };
        Some(credit(
            text,
            start..whole.len(),
            cue..whole.len(),
            start..by.len(),
            strength,
        ))
    }

    /// `Example / Jane Doe`, and nothing else.
    fn named_first(&self, text: &str, whole: &str) -> Option<Credit> {
        let cue = self.opens(whole)?;
        let name = whole.get(cue..)?.trim_start().strip_prefix('/')?.trim_start();
        let end = whole.len();
        is_name(name).then(|| credit(text, 0..end, 0..cue, end - name.len()..end, Strength::Strong))
    }

    /// Where the name stands that ends a text, in whatever case and with whatever between its letters.
    fn closes(&self, text: &str) -> Option<usize> {
        let start = matched(text.char_indices().rev(), self.label.bytes().rev())?;
        let is_whole = !text.get(..start)?.ends_with(char::is_alphanumeric);
        (is_whole && text.get(start..)?.starts_with(char::is_uppercase)).then_some(start)
    }

    /// The length of the name that opens a text.
    fn opens(&self, text: &str) -> Option<usize> {
        let last = matched(text.char_indices(), self.label.bytes())?;
        let is_whole = !text.get(last + 1..)?.starts_with(char::is_alphanumeric);
        (is_whole && text.starts_with(char::is_uppercase)).then_some(last + 1)
    }
}

/// Where the last of some letters stands in a text that has them all, one after the other, with nothing but spaces and
/// the like between them; nothing for no letters.
fn matched(mut text: impl Iterator<Item = (usize, char)>, letters: impl Iterator<Item = u8>) -> Option<usize> {
    let mut place = None;
    for letter in letters {
        let (at, c) = text.find(|(_, c)| !matches!(c, ' ' | '.' | '-' | '\'' | '’' | '&'))?;
        if !c.eq_ignore_ascii_case(&char::from(letter)) {
            return None;
        }
        place = Some(at);
    }
    place
}

/// Whether a text is two to four words with capitals.
fn is_name(text: &str) -> bool {
    let mut words = 0;
    let titled = text.split_whitespace().all(|word| {
        words += 1;
        word.starts_with(char::is_uppercase)
    });
    titled && (2..=4).contains(&words)
}

fn credit(text: &str, span: Range<usize>, cue: Range<usize>, body: Range<usize>, strength: Strength) -> Credit {
    Credit {
        outer: outer_start(text, span.start)..text.len(),
        span,
        cue,
        body,
        strength,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(page: &str, text: &str) -> Option<(String, Option<String>, Strength)> {
        let house = House::of(Url::parse(page).ok().as_ref());
        let credit = house.credit(text)?;
        let photographer = credit.names(text).photographer;
        Some((text[credit.span].to_owned(), photographer, credit.strength))
    }

    #[test]
    fn a_site_is_named_in_the_credits_of_its_own_pictures() {
        let by = |name: &str| Some(name.to_owned());
        for (page, text, span, photographer, strength) in [
            (
                "https://www.theexample.com/a",
                "Jane Doe/The Example",
                "Jane Doe/The Example",
                by("Jane Doe"),
                Strength::Strong,
            ),
            (
                "https://example.org/a",
                "Jane Doe for The Example.",
                "Jane Doe for The Example",
                by("Jane Doe"),
                Strength::Strong,
            ),
            (
                "https://harbour-news.example/a",
                "JANE DOE FOR HARBOUR NEWS",
                "JANE DOE FOR HARBOUR NEWS",
                by("JANE DOE"),
                Strength::Strong,
            ),
            (
                "https://harbournews.org/a",
                "Harbour News / Jane Doe",
                "Harbour News / Jane Doe",
                by("Jane Doe"),
                Strength::Strong,
            ),
            (
                "https://harbournews.org/a",
                "Boats at rest. Jane Doe/Harbour News",
                "Jane Doe/Harbour News",
                by("Jane Doe"),
                Strength::Weak,
            ),
            (
                "https://harbournews.org/a",
                "Boats at rest. The Harbour News",
                "The Harbour News",
                None,
                Strength::Weak,
            ),
        ] {
            assert_eq!(
                found(page, text),
                Some((span.to_owned(), photographer, strength)),
                "{text}"
            );
        }
    }

    #[test]
    fn other_names_and_prose_are_none() {
        for (page, text) in [
            ("https://harbournews.org/a", "Jane Doe/Harbour Post"),
            ("https://harbournews.org/a", "She has long worked for Harbour News"),
            ("https://harbournews.org/a", "Harbour News"),
            ("https://harbournews.org/a", "Harbour News / the paper of the port"),
            ("https://harbournews.org/a", "The Old Harbour News"),
            ("https://harbournews.org/a", "jane doe/harbour news"),
            ("https://ab.org/a", "Jane Doe/AB"),
            ("https://harbournews.org/a", ""),
        ] {
            assert_eq!(found(page, text), None, "{text}");
        }
        assert!(House::of(None).credit("Jane Doe/The Example").is_none());
    }
}
