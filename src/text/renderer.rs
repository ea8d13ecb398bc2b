//! The programs that render pages as plain text, and the choice between them.

use std::fmt;
use std::str::FromStr;

use super::evidence::Evidence;
use super::{rows, token};
use crate::Error;
use crate::error::by_name;

/// A program, or a family of programs, that turns a page into plain text.
///
/// ```
/// use cleancopy::{Cleaner, Renderer};
///
/// let rendering = "The bridge is [1]closed today.\n\nReferences:\n\n[1] https://example.org/closed\n";
/// assert_eq!(Renderer::detect(rendering).renderer(), Renderer::W3m);
/// // Where it is known what made a rendering, it can be said.
/// let article = Cleaner::new().renderer(Renderer::W3m).text(rendering)?;
/// assert_eq!(article.text(), "The bridge is closed today.");
/// # Ok::<(), cleancopy::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Renderer {
    /// jsoup's `HtmlToPlainText`: 80 columns, `anchor <https://…>`.
    Jsoup,
    /// lynx `-dump`: a margin of three, `[1]anchor` and a list of references.
    Lynx,
    /// w3m `-dump`: 80 columns without a margin, `[1]anchor` and a list of references, or no links at all.
    W3m,
    /// Python's html2text: Markdown, wrapped at 78 columns.
    Html2Text,
    /// Markdown of any other origin.
    Markdown,
    /// inscriptis: not wrapped, indented as the page's elements nest; links as in Markdown, or none.
    Inscriptis,
    /// links and elinks `-dump`: a margin of three, `[1]anchor` and a list of links.
    Links,
    /// Jericho's `Renderer`: 76 columns, `anchor <href>` with the target as the page has it.
    Jericho,
    /// Gecko's plain text (Thunderbird), and other mail with format=flowed.
    Gecko,
    /// The npm package html-to-text: 80 columns, `anchor [https://…]`, headings in capitals.
    HtmlToText,
    /// Outlook's plain text: `anchor<https://…>`, not wrapped.
    Outlook,
    /// Gmail's plain text: `anchor <https://…>`, `*words*`, `[image: words]`.
    Gmail,
    /// Plain text of no known origin.
    Plain,
}

impl Renderer {
    /// Every renderer, in the order of the enumeration.
    pub const ALL: [Renderer; 13] = [
        Renderer::Jsoup,
        Renderer::Lynx,
        Renderer::W3m,
        Renderer::Html2Text,
        Renderer::Markdown,
        Renderer::Inscriptis,
        Renderer::Links,
        Renderer::Jericho,
        Renderer::Gecko,
        Renderer::HtmlToText,
        Renderer::Outlook,
        Renderer::Gmail,
        Renderer::Plain,
    ];

    /// The renderer's name in reports: `html2text`.
    ///
    /// ```
    /// assert_eq!(cleancopy::Renderer::Html2Text.name(), "html2text");
    /// ```
    pub fn name(self) -> &'static str {
        match self {
            Renderer::Jsoup => "jsoup",
            Renderer::Lynx => "lynx",
            Renderer::W3m => "w3m",
            Renderer::Html2Text => "html2text",
            Renderer::Markdown => "markdown",
            Renderer::Inscriptis => "inscriptis",
            Renderer::Links => "links",
            Renderer::Jericho => "jericho",
            Renderer::Gecko => "gecko",
            Renderer::HtmlToText => "html-to-text",
            Renderer::Outlook => "outlook",
            Renderer::Gmail => "gmail",
            Renderer::Plain => "plain",
        }
    }

    /// Tells what rendered a text, by votes: each mark that a renderer is known to write speaks for it.
    ///
    /// Any text may come in; one without marks is [`Renderer::Plain`]. The work is linear in the text.
    pub fn detect(rendering: &str) -> Detection {
        Renderer::by(&Evidence::of(
            rendering,
            &rows::read(rendering),
            &token::find(rendering),
        ))
    }

    /// Tells it by the evidence.
    pub(super) fn by(evidence: &Evidence) -> Detection {
        let mut votes: Vec<(Renderer, u32)> = Renderer::ALL.iter().map(|r| (*r, evidence.votes(*r))).collect();
        // Of equals the one that stands first in the enumeration.
        votes.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
        Detection { votes }
    }
}

impl fmt::Display for Renderer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Reads a renderer's [`name`](Renderer::name).
///
/// ```
/// use cleancopy::Renderer;
///
/// assert_eq!("html-to-text".parse(), Ok(Renderer::HtmlToText));
/// assert!("netscape".parse::<Renderer>().is_err());
/// ```
impl FromStr for Renderer {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        by_name("renderer", name, &Renderer::ALL, Renderer::name)
    }
}

/// What [`Renderer::detect`] found: the votes for each renderer.
///
/// ```
/// use cleancopy::Renderer;
///
/// let found = Renderer::detect("# Bridge closes\n\nAfter [engineers](https://example.org/e) found cracks.\n\n* One\n");
/// assert_eq!(found.renderer(), Renderer::Markdown);
/// assert_eq!(found.runner_up(), Renderer::Html2Text);
/// assert!(found.margin() > 0);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detection {
    /// All renderers, those with the most votes first.
    votes: Vec<(Renderer, u32)>,
}

impl Detection {
    /// The renderer with the most votes.
    pub fn renderer(&self) -> Renderer {
        self.votes.first().map_or(Renderer::Plain, |(renderer, _)| *renderer)
    }

    /// The renderer with the most votes but one.
    pub fn runner_up(&self) -> Renderer {
        self.votes.get(1).map_or(Renderer::Plain, |(renderer, _)| *renderer)
    }

    /// How many votes the first renderer has more than the second; 0 when they are equals.
    pub fn margin(&self) -> u32 {
        let votes = |place: usize| self.votes.get(place).map_or(0, |(_, votes)| *votes);
        votes(0) - votes(1)
    }

    /// The renderers with their votes, those with the most first.
    pub fn votes(&self) -> &[(Renderer, u32)] {
        &self.votes
    }
}

#[cfg(test)]
mod tests {
    use super::Renderer;

    #[test]
    fn votes_are_of_every_renderer_the_most_first() {
        let detection = Renderer::detect(
            "# Bridge closes\n\nThe [mayor](https://example.org/m) said so, and the [port](/p) too.\n",
        );
        let votes = detection.votes();
        assert_eq!(votes[0].0, detection.renderer());
        assert_eq!(votes[1].0, detection.runner_up());
        assert_eq!(votes[0].1 - votes[1].1, detection.margin());
        assert!(votes.is_sorted_by(|a, b| a.1 >= b.1) && votes[0].1 > 0);
    }
}
