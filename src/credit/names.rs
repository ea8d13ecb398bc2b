//! The body of a credit, behind its lead-in: who took the picture, and for which agencies.

use memchr::{memchr, memchr_iter};

use super::{agencies, leads};

/// The longest body of a credit, in characters.
pub(super) const MAX_CHARS: usize = 140;

/// Whether a word is a small one that stands in names and credits in lower case.
#[rustfmt::skip]
fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "a" | "af" | "al" | "am" | "an" | "and" | "at" | "av" | "aus" | "bin" | "by" | "courtesy" | "d" | "da"
            | "das" | "de" | "del" | "della" | "den" | "der" | "des" | "di" | "do" | "dos" | "du" | "e" | "el" | "et"
            | "für" | "for" | "from" | "i" | "ibn" | "in" | "la" | "le" | "los" | "of" | "og" | "on" | "och" | "os"
            | "per" | "por" | "pour" | "the" | "ter" | "und" | "van" | "via" | "von" | "vom" | "y" | "z" | "zu" | "и"
            | "і" | "για" | "του"
    )
}

/// First words of pieces that name nobody.
#[rustfmt::skip]
const NOBODY: &[&str] = &[
    "archiv", "archive", "archives", "archivo", "arquivo", "collection", "contributed", "courtesy", "divulgação",
    "file", "files", "handout", "ho", "image", "pool", "private", "privat", "provided", "reproduction", "screenshot",
    "screengrab", "staff", "stock", "supplied", "the", "архив",
];

/// Whom a credit names.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Names {
    /// Who took the picture.
    pub(crate) photographer: Option<String>,
    /// The agencies, in order.
    pub(crate) agencies: Vec<String>,
}

/// Reads a body. `giver` tells that the lead-in announces who gave the picture, so that no photographer is among them.
pub(super) fn read(body: &str, giver: bool) -> Names {
    let mut names = Names::default();
    let mut person: Option<&str> = None;
    each_piece(body, |piece, after| {
        let own = strip_suffix_word(piece);
        if own.is_empty() {
            return;
        }
        let mut rest = own;
        if let Some(found) = agencies::find(own) {
            let agency = own.get(found.clone()).unwrap_or_default().to_owned();
            if !names.agencies.contains(&agency) {
                names.agencies.push(agency);
            }
            // What stands before the agency in the same piece may be the name; what follows it (`Photo`, `Europe`) is not.
            rest = own.get(..found.start).unwrap_or_default().trim_end();
        }
        if person.is_none() && !after && !giver && is_name(rest) {
            person = Some(rest);
        }
    });
    let alone = |name: &&str| is_uncased(name) || name.contains([' ', '·', '・']) || !names.agencies.is_empty();
    names.photographer = person.filter(alone).map(str::to_owned);
    names
}

/// Whether a text can be the body of a credit: names, not prose.
pub(super) fn is_body(body: &str) -> bool {
    let Some(first) = body.chars().next() else { return false };
    // Nearly all have fewer bytes.
    let is_long = body.len() > MAX_CHARS && body.chars().count() > MAX_CHARS;
    if is_long || !body.contains(char::is_alphabetic) {
        return false;
    }
    let is_known_start = || agencies::opens(body).is_some();
    let first_word = body.split_whitespace().next().unwrap_or_default();
    // `iRunFar`, `joiseyshowaa/Flickr` are names.
    let is_odd_name = || first_word.contains('/') || first_word.contains(char::is_uppercase);
    let lower_start = first.is_lowercase() && !is_known_start() && !is_odd_name();
    if lower_start && !NOBODY.contains(&bare(first_word).to_lowercase().as_str()) && !is_address(first_word) {
        return false;
    }
    let opens_name = first.is_alphabetic()
        || matches!(first, '@' | '©' | '"' | '\'' | '“' | '‘' | '„' | '«' | '(')
        || is_known_start();
    if !opens_name {
        return false;
    }
    let (mut words, mut plain) = (0, 0);
    let mut run_of_plain = 0;
    for word in body
        .split_whitespace()
        .map(bare)
        .filter(|w| w.contains(char::is_alphanumeric))
    {
        words += 1;
        let is_plain = word.starts_with(char::is_lowercase) && !is_particle(word) && !is_address(word);
        let is_plain =
            is_plain && agencies::opens(word).is_none() && !matches!(word, "picture" | "alliance" | "images");
        plain += usize::from(is_plain);
        run_of_plain = if is_plain { run_of_plain + 1 } else { 0 };
        if run_of_plain > 3 {
            return false;
        }
    }
    let is_short = || !is_uncased(body) || body.chars().count() <= 60;
    plain <= 4 && (plain * 3 <= words || plain <= 1) && is_short()
}

/// Gives the pieces of a list of names to a function, each with whether it names an outlet rather than a person (`for …`,
/// `via …`).
fn each_piece<'b>(body: &'b str, mut give: impl FnMut(&'b str, bool)) {
    const BEFORE_OUTLET: &[&str] = &["via", "for", "on", "from", "at", "für", "pour", "para", "courtesy"];
    let parts = body.split(is_separator).flat_map(|part| split_at(part, "–"));
    for part in parts.flat_map(|part| split_at(part, "—")) {
        for part in split_at(part, "-") {
            let mut is_outlet = false;
            for piece in words_at(part, BEFORE_OUTLET) {
                give(piece.trim(), is_outlet);
                is_outlet = true;
            }
        }
    }
}

/// Splits a text at a mark that stands between spaces.
fn split_at<'a>(text: &'a str, mark: &'static str) -> impl Iterator<Item = &'a str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let whole = rest?;
        let is_mark = |space: &usize| {
            let behind = whole.get(space + 1..).and_then(|behind| behind.strip_prefix(mark));
            behind.is_some_and(|behind| behind.starts_with(' '))
        };
        match memchr_iter(b' ', whole.as_bytes()).find(is_mark) {
            Some(space) => {
                rest = whole.get(space + mark.len() + 2..);
                whole.get(..space)
            }
            None => rest.take(),
        }
    })
}

/// Splits a text at any of some words that stand between spaces or at its start.
fn words_at<'a>(text: &'a str, at: &'static [&'static str]) -> impl Iterator<Item = &'a str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let whole = rest?;
        let cut = memchr_iter(b' ', whole.as_bytes()).find_map(|space| {
            let after = whole.get(space + 1..)?;
            let word = after.get(..memchr(b' ', after.as_bytes()).unwrap_or(after.len()))?;
            at.iter()
                .any(|w| w.eq_ignore_ascii_case(word))
                .then(|| (space, space + 1 + word.len()))
        });
        match cut {
            Some((end, next)) => {
                rest = whole.get(next..);
                whole.get(..end)
            }
            None => rest.take(),
        }
    })
}

fn is_separator(c: char) -> bool {
    matches!(
        c,
        '/' | '／' | '|' | '｜' | ';' | ',' | '、' | '，' | '©' | '•' | '(' | ')' | '=' | '＝' | '[' | ']'
    )
}

/// A piece without the word that ends a credit (`田中太郎撮影`) and without marks at its ends.
fn strip_suffix_word(piece: &str) -> &str {
    let marks = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '.' | ':' | '：' | '"' | '“' | '”' | '‘' | '’' | '\'' | '。' | '»' | '«'
            )
    };
    let piece = if is_bare(piece) {
        piece
    } else {
        piece.trim_matches(marks)
    };
    // All but one of them are in scripts of their own, and that one ends in a full stop.
    if piece.ends_with(|c: char| c.is_ascii_alphanumeric()) {
        return piece;
    }
    let ends = leads::AFTER_NAME
        .iter()
        .filter_map(|end| piece.strip_suffix(end))
        .min_by_key(|rest| rest.len());
    ends.unwrap_or(piece).trim_matches(marks)
}

/// Whether a piece can be a person's name, or a studio's.
fn is_name(piece: &str) -> bool {
    let mut words = 0;
    for word in piece.split_whitespace() {
        words += 1;
        if word.starts_with(char::is_lowercase) && !is_particle(word)
            || word.contains(|c: char| c.is_ascii_digit())
            || is_address(word)
        {
            return false;
        }
    }
    let first = piece.split_whitespace().next().unwrap_or_default();
    (1..=5).contains(&words)
        && piece.starts_with(char::is_alphabetic)
        && !NOBODY.contains(&first.to_lowercase().as_str())
        && (!is_uncased(piece) || piece.chars().count() <= 20)
}

fn is_address(word: &str) -> bool {
    // Few words have a sign of one.
    if !word.bytes().any(|byte| matches!(byte, b'.' | b':' | b'@')) {
        return false;
    }
    let inner = word.trim_end_matches(|c: char| !c.is_alphanumeric());
    word.contains("://") || word.starts_with("www.") || word.starts_with('@') || {
        let end = inner
            .rsplit_once('.')
            .map_or("", |(host, end)| if host.len() > 2 { end } else { "" });
        (2..=4).contains(&end.len()) && end.bytes().all(|b| b.is_ascii_lowercase())
    }
}

/// Whether a text is in a script without capitals.
pub(super) fn is_uncased(text: &str) -> bool {
    text.chars()
        .find(|c| c.is_alphabetic())
        .is_some_and(|c| !c.is_lowercase() && !c.is_uppercase())
}

fn bare(word: &str) -> &str {
    if is_bare(word) {
        word
    } else {
        word.trim_matches(|c: char| !c.is_alphanumeric())
    }
}

/// Whether a text begins and ends in letters or digits of ASCII, as most words do.
fn is_bare(text: &str) -> bool {
    let is_such = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    is_such(text.as_bytes().first()) && is_such(text.as_bytes().last())
}
