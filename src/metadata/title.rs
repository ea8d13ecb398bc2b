//! A headline without what a page adds to it for sharing: its own name at the end, `via @…`.

use url::Url;

use crate::case::{has_letters, letters};
use crate::prose::alphanumeric_runs;
use crate::urls::site;

/// The longest name of a site, in words.
const MAX_NAME_WORDS: usize = 6;

/// A part of a domain's label so long, in bytes, is no word that it has by chance.
const MIN_PART: usize = 6;

/// So many initials, if they are the whole of a label, are none by chance.
const MIN_INITIALS: usize = 4;

/// So many names of a site and of sections are heard.
const MAX_NAMES: usize = 50;

/// The separators between a headline and the name of a site.
#[rustfmt::skip]
const SEPARATORS: &[&str] = &[
    " - ", " – ", " — ", " | ", "|", " · ", " • ", " :: ", " : ", " » ", " « ", " / ",
];

/// What each of them has.
const SIGNS: &[char] = &['-', '–', '—', '|', '·', '•', ':', '»', '«', '/'];

/// Words that stand in the name of a site and not in its domain.
#[rustfmt::skip]
const GENERIC: &[&str] = &[
    "the", "news", "online", "magazine", "digital", "daily", "blog", "sport", "tv", "live", "com", "net", "org", "www",
    "der", "die", "das", "le", "la", "les", "el", "il", "de", "fr", "it", "es", "co", "uk", "us",
];

/// A part of a site's name has so many bytes at least to stand for it.
const MIN_SHORT_NAME: usize = 8;

/// What is known of the site that a title may name.
#[derive(Debug, Default)]
pub(super) struct Site {
    /// The names that the page gives it, for comparison.
    names: Vec<String>,
    /// The names of the section that the article is in, for comparison.
    sections: Vec<String>,
}

impl Site {
    /// A site by the names that the page gives it and the article's section.
    pub(super) fn new<'c>(names: impl Iterator<Item = &'c str>, sections: impl Iterator<Item = &'c str>) -> Self {
        let comparable_names = |names: &mut dyn Iterator<Item = &'c str>| -> Vec<String> {
            names
                .take(MAX_NAMES)
                .map(letters)
                .filter(|name| !name.is_empty())
                .collect()
        };
        let mut names = names;
        let mut sections = sections;
        Site {
            names: comparable_names(&mut names),
            sections: comparable_names(&mut sections),
        }
    }

    /// Whether a text is the site's name and nothing else.
    pub(super) fn is_name(&self, text: &str) -> bool {
        fn bare(name: &str) -> &str {
            name.strip_prefix("the").unwrap_or(name)
        }
        if self.names.is_empty() {
            return false;
        }
        let text = letters(text);
        self.names.iter().any(|name| bare(name) == bare(&text))
    }

    /// Whether a text is the most of the site's name: `The Example` of `The Example Weekly`.
    fn is_short_name(&self, text: &str) -> bool {
        let text = letters(text);
        let is_most = |name: &String| name.starts_with(&text) && text.len() * 10 >= name.len() * 6;
        text.len() >= MIN_SHORT_NAME && self.names.iter().any(is_most)
    }

    /// Whether a text is the site's name, or spells its domain.
    pub(super) fn is_like(&self, text: &str, url: Option<&Url>) -> bool {
        self.is_name(text) || url.is_some_and(|url| names_site(text, url))
    }

    /// Cuts the parts at the ends of a title off that name the site or a section, and a handle behind `via`.
    pub(super) fn without_name<'t>(&self, title: &'t str, url: Option<&Url>) -> &'t str {
        let is_site = |part: &str| self.is_like(part, url) || self.is_short_name(part);
        let is_section =
            |part: &str| self.sections.contains(&letters(part)) || url.is_some_and(|url| names_section(part, url));
        let mut title = without_via(title.trim());
        if title.contains('_') || title.contains('-') {
            title = without_chinese_site(title);
        }
        if !title.contains(|c: char| !c.is_ascii_alphanumeric() && SIGNS.contains(&c)) {
            return title;
        }
        // A section may stand before the site, and so be at the end once that is gone.
        for _ in 0..3 {
            let last = (0..title.len()).rev().find_map(|at| parted_at(title, at));
            match last {
                Some((head, name)) if !head.trim().is_empty() && (is_site(name) || is_section(name)) => {
                    title = head.trim_end();
                }
                _ => break,
            }
        }
        // `Bridge closes | example.org | The harbour's own paper`
        let parts: Vec<&str> = title.split('|').collect();
        if let Some(at) = parts.iter().skip(1).position(|part| is_site(part)) {
            let head: usize = parts.iter().take(at + 1).map(|part| part.len() + 1).sum();
            let before = title.get(..head - 1).unwrap_or(title).trim_end();
            title = if before.is_empty() { title } else { before };
        }
        let first = (0..title.len()).find_map(|at| parted_at(title, at));
        match first {
            Some((name, tail)) if !tail.trim().is_empty() && is_site(name) => tail.trim_start(),
            _ => title,
        }
    }
}

/// A title, and the longer part of it at its first and at its last separator: one of them is the headline without the name of
/// the site, mostly.
pub(crate) fn parted_titles(title: &str) -> impl Iterator<Item = &str> {
    let first = (0..title.len()).find_map(|at| parted_at(title, at));
    let last = (0..title.len()).rev().find_map(|at| parted_at(title, at));
    let longer = |(before, behind)| std::cmp::max_by_key(before, behind, |part: &&str| part.len());
    [Some(title), first.map(longer), last.map(longer)].into_iter().flatten()
}

/// A title before and behind the separator at a byte, if there is one.
fn parted_at(title: &str, at: usize) -> Option<(&str, &str)> {
    // All of them begin so, and no two alike.
    if !matches!(title.as_bytes().get(at), Some(b' ' | b'|')) {
        return None;
    }
    let (head, rest) = title.split_at_checked(at)?;
    let tail = SEPARATORS.iter().find_map(|separator| rest.strip_prefix(separator))?;
    Some((head, tail))
}

/// `大桥将关闭六周_新闻_海港网` without its section and its site: Chinese pages put no spaces around the separators.
fn without_chinese_site(title: &str) -> &str {
    /// What the names of sites end with.
    const SITES: &[&str] = &[
        "网", "網", "网站", "官网", "频道", "在线", "日报", "晚报", "新闻", "门户", "平台",
    ];
    /// The longest name of a site, and of a section, in characters.
    const LONGEST: usize = 12;
    let is_short = |part: &&str| part.chars().count() <= LONGEST;
    let Some((head, name)) = title.rsplit_once(['_', '-']) else {
        return title;
    };
    let is_site = SITES.iter().any(|end| name.ends_with(end)) && is_short(&name);
    if !is_site || head.is_ascii() {
        return title;
    }
    let head = head.trim_end_matches(['_', '-', ' ']);
    // The sections between the headline and the site.
    let first = head.split('_').next().unwrap_or(head);
    let are_sections = head.split('_').skip(1).all(|part| is_short(&part));
    let rest = if are_sections { first } else { head };
    if rest.is_empty() { title } else { rest.trim_end() }
}

fn without_via(title: &str) -> &str {
    if !title.contains('@') {
        return title;
    }
    let Some((before, handle)) = title.rsplit_once(" via ") else {
        return title;
    };
    let is_handle = handle
        .trim_end()
        .strip_prefix('@')
        .is_some_and(|name| !name.is_empty() && !name.contains(' '));
    if is_handle { before.trim_end() } else { title }
}

/// Whether words spell a label of the site's domain: `The New York Times` spells `nytimes`, `BBC News` spells `bbc`.
fn names_site(name: &str, url: &Url) -> bool {
    let words: Vec<String> = alphanumeric_runs(name).map(str::to_lowercase).collect();
    if words.is_empty() || words.len() > MAX_NAME_WORDS {
        return false;
    }
    let own = site(url).split('.').next().unwrap_or_default();
    let below = url
        .host_str()
        .unwrap_or_default()
        .strip_suffix(site(url))
        .unwrap_or_default();
    below
        .split('.')
        .chain([own])
        .filter(|label| !label.is_empty() && *label != "www")
        .any(|label| {
            let label: String = label.chars().filter(|c| c.is_alphanumeric()).collect();
            let short = label.strip_prefix("the").unwrap_or(&label);
            let spelled = words.concat();
            // `getexample.com`, `example-online.org`.
            if spelled.len() >= MIN_PART && label.contains(&spelled) {
                return true;
            }
            // `Example Tyres` of `example.com`, `First Bank of Example` of `fboe.com`.
            let begins = words
                .first()
                .is_some_and(|word| word.len() >= MIN_PART && (*word == label || word == short));
            let initials: String = words.iter().filter_map(|word| word.chars().next()).collect();
            if begins && words.len() <= 3 || initials.len() >= MIN_INITIALS && initials == label {
                return true;
            }
            (0..words.len()).any(|start| {
                let (before, rest) = words.split_at_checked(start).unwrap_or_default();
                are_generic(before) && (are_spelled_in(rest, &label) || are_spelled_in(rest, short))
            })
        })
}

/// Whether a text is one of the path's directories.
fn names_section(name: &str, url: &Url) -> bool {
    let name = letters(name);
    let (directories, _) = url.path().trim_end_matches('/').rsplit_once('/').unwrap_or_default();
    !name.is_empty() && directories.split('/').any(|directory| has_letters(directory, &name))
}

/// Whether the first of the words, whole or by their initials, make the label, and the others are generic.
fn are_spelled_in(words: &[String], label: &str) -> bool {
    let mut rest = label;
    let (mut initials, mut whole_letters) = (false, 0);
    for (i, word) in words.iter().enumerate() {
        if let Some(after) = rest.strip_prefix(word.as_str()) {
            whole_letters = whole_letters.max(word.len());
            rest = after;
        } else if let Some(after) = word.chars().next().and_then(|initial| rest.strip_prefix(initial)) {
            initials = true;
            rest = after;
        } else {
            return false;
        }
        if rest.is_empty() {
            // Initials alone fit by chance too easily.
            let others = words.get(i + 1..).unwrap_or_default();
            return (!initials || whole_letters >= 3) && are_generic(others);
        }
    }
    false
}

fn are_generic(words: &[String]) -> bool {
    words.iter().all(|word| GENERIC.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut<'t>(title: &'t str, url: &str) -> &'t str {
        Site::default().without_name(title, Some(&Url::parse(url).unwrap()))
    }

    #[test]
    fn a_name_is_cut_at_either_end() {
        let site = Site::new(["Harbour Courier"].into_iter(), [].into_iter());
        for (title, cut) in [
            ("Harbour Courier | Bridge closes", "Bridge closes"),
            ("Bridge closes - Harbour Courier", "Bridge closes"),
            ("Bridge closes | Harbour Courier | News you can use", "Bridge closes"),
            ("Harbour Courier | ", "Harbour Courier |"),
            ("Harbour | Bridge closes", "Harbour | Bridge closes"),
        ] {
            assert_eq!(site.without_name(title, None), cut, "{title}");
        }
        assert!(site.is_name("HARBOUR COURIER") && site.is_name("The Harbour Courier"));
        assert!(!site.is_name("The Courier") && !site.is_name("Harbour Courier News"));
    }

    #[test]
    fn chinese_sites_stand_behind_the_headline_without_spaces() {
        for (title, cut) in [
            ("大桥将关闭六周_新闻_海港网", "大桥将关闭六周"),
            ("大桥将关闭六周-海港新闻网", "大桥将关闭六周"),
            ("大桥将关闭六周--海港日报", "大桥将关闭六周"),
            (
                "大桥将关闭六周_渡轮每二十分钟一班开往对岸各岛_海港网",
                "大桥将关闭六周_渡轮每二十分钟一班开往对岸各岛",
            ),
            ("大桥-渡轮", "大桥-渡轮"),
            ("海港网", "海港网"),
            ("bridge_网", "bridge_网"),
        ] {
            assert_eq!(Site::default().without_name(title, None), cut, "{title}");
        }
    }

    #[test]
    fn the_most_of_a_long_name_is_cut_as_the_whole() {
        let site = Site::new(["The Harbour Bridge Herald Weekly"].into_iter(), [].into_iter());
        assert_eq!(
            site.without_name("Bridge closes | The Harbour Bridge Herald", None),
            "Bridge closes"
        );
        assert_eq!(
            site.without_name("Bridge closes | The Harbour", None),
            "Bridge closes | The Harbour"
        );
    }

    #[test]
    fn the_name_of_the_site_is_cut() {
        for (title, url, expected) in [
            (
                "Bridge closes | The Guardian",
                "https://www.theguardian.com/a",
                "Bridge closes",
            ),
            (
                "Bridge closes : Harbour : NPR",
                "https://www.npr.org/harbour/a",
                "Bridge closes",
            ),
            (
                "Bridge closes - BBC News",
                "https://www.bbc.co.uk/news/1",
                "Bridge closes",
            ),
            (
                "Bridge closes - The New York Times",
                "https://www.nytimes.com/a",
                "Bridge closes",
            ),
            (
                "Bridge closes – DER SPIEGEL",
                "https://www.spiegel.de/a",
                "Bridge closes",
            ),
            (
                "Bridge closes | Guardian",
                "https://www.theguardian.com/a",
                "Bridge closes",
            ),
            (
                "Bridge closes | MIT Sloan",
                "https://mitsloan.mit.edu/a",
                "Bridge closes",
            ),
            (
                "Bridge - a story - Example News",
                "https://news.example.org/a",
                "Bridge - a story",
            ),
            (
                "The Best Bridges | Wirecutter",
                "https://www.nytimes.com/wirecutter/best-bridges/",
                "The Best Bridges",
            ),
            (
                "Bridge closes | Example Tyres",
                "https://tyres.example.org/a",
                "Bridge closes",
            ),
            (
                "Bridge closes | First Bank of Example",
                "https://www.fboe.org/a",
                "Bridge closes",
            ),
            (
                "Bridge closes | example.org | The harbour's own paper",
                "https://www.example.org/a",
                "Bridge closes",
            ),
            ("| example.org", "https://www.example.org/a", "| example.org"),
            ("Bridge closes via @example", "https://example.org/a", "Bridge closes"),
            (
                "Bridge closes | Example via @example",
                "https://example.org/a",
                "Bridge closes",
            ),
        ] {
            assert_eq!(cut(title, url), expected);
        }
    }

    #[test]
    fn what_is_of_the_headline_stays() {
        for (title, url) in [
            ("Bridge closes - six weeks of detours", "https://www.theguardian.com/a"),
            ("Bridge closes | Other Paper", "https://example.org/a"),
            ("The town - Bridge closes", "https://example.org/news/bridge-closes"),
            ("Syria - time running out", "https://time.com/a"),
            ("Trump - Can Nato Negotiate?", "https://www.cnn.com/a"),
            ("The Guardian", "https://www.theguardian.com/a"),
            ("Lisbon via Madrid", "https://example.org/a"),
            ("", "https://example.org/a"),
        ] {
            assert_eq!(cut(title, url), title);
        }
    }
}
