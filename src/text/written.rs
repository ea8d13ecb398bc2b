//! Targets written out in brackets: `anchor <https://…>`, `anchor [https://…]`, `[https://…]anchor`.
//!
//! In: the rows of a text, the renderer's layout and the form of its links. Out: a draft a block, whose links have one end
//! of their anchors. Brackets that hold no target are text, unless they stand for a picture.

use std::borrow::Cow;

use super::draft::{Draft, Place, Target};
use super::layout::{self, Piece, Rules};
use super::rows::Row;
use super::token;

/// How a renderer writes links and pictures.
pub(super) struct Form {
    /// The bracket that opens before a target: `<` or `[`.
    pub(super) open: u8,
    /// Whether targets stand before their anchors.
    pub(super) is_before: bool,
    /// Whether words in square brackets that are all of a block are the alternative text of a picture.
    pub(super) has_alt: bool,
    /// The signs that it writes on both sides of words that stand out.
    pub(super) emphasis: &'static [char],
}

/// The drafts of rows.
pub(super) fn drafts<'t>(rows: &[Row<'t>], rules: &Rules, form: &Form) -> Vec<Draft<'t>> {
    // Most blocks stand behind a gap.
    let mut drafts = Vec::with_capacity(rows.iter().filter(|row| row.gap).count() + 1);
    layout::each_piece(rows, rules, |piece| drafts.push(draft(piece, form)));
    drafts
}

/// What brackets hold.
enum Held {
    /// A target; it may stand before its anchor.
    Target {
        href: String,
        is_before: bool,
    },
    Picture {
        url: String,
        alt: String,
    },
}

fn draft<'t>(piece: Piece<'t>, form: &Form) -> Draft<'t> {
    if is_plain(&piece, form) {
        return Draft::of_piece(piece);
    }
    let text = without_emphasis(&piece.text, form.emphasis);
    let mut draft = Draft {
        text: Cow::Owned(String::with_capacity(text.len())),
        kind: piece.kind,
        gap: piece.gap,
        ..Draft::default()
    };
    let mut written = 0;
    for at in memchr::memchr3_iter(b'<', b'[', b'H', text.as_bytes()) {
        let found = text
            .get(at..)
            .filter(|_| at >= written)
            .and_then(|rest| held(rest, form, text.len()));
        let Some((held, len)) = found else { continue };
        draft.push(text.get(written..at).unwrap_or_default());
        written = at + len;
        match held {
            // A picture's file stands behind its alternative text as a page does behind its anchor.
            Held::Target { href, .. }
                if form.open == b'['
                    && written == text.len()
                    && draft.targets.is_empty()
                    && draft.traces().pictures.is_empty()
                    && is_picture(&draft.text, &href, form) =>
            {
                let alt = std::mem::take(&mut draft.text).trim().to_owned();
                draft.picture(href, alt);
            }
            Held::Target { href, is_before: true } => {
                let place = Place::Start(draft.text.len());
                draft.targets.push(Target { place, href });
            }
            Held::Target { href, is_before: false } => {
                draft.trim();
                let place = Place::End(draft.text.len());
                if !href.is_empty() {
                    draft.targets.push(Target { place, href });
                }
                // Some renderers part a target and the punctuation behind it.
                let behind = text.get(written..).unwrap_or_default();
                let is_sign = behind
                    .strip_prefix(' ')
                    .is_some_and(|rest| rest.starts_with([',', '.', ';', ':', '!', '?', ')']));
                written += usize::from(is_sign);
            }
            Held::Picture { url, alt } => draft.picture(url, alt),
        }
    }
    draft.push(text.get(written..).unwrap_or_default());
    draft.trim();
    draft
}

/// Whether a block is a draft's text as it is.
fn is_plain(piece: &Piece<'_>, form: &Form) -> bool {
    // The shortest is `<>`.
    let has_mark = || piece.text.len() > 1 && memchr::memchr3(b'<', b'[', b'H', piece.text.as_bytes()).is_some();
    form.emphasis.is_empty() && piece.is_even() && !has_mark()
}

/// What a text begins with, and its length; `block` is the length of the block.
fn held(text: &str, form: &Form, block: usize) -> Option<(Held, usize)> {
    let open = *text.as_bytes().first()?;
    if open == b'H' {
        let (href, len) = field(text)?;
        return Some((Held::Target { href, is_before: true }, len));
    }
    let close = if open == b'<' { b'>' } else { b']' };
    let end = memchr::memchr2(close, open, text.get(1..)?.as_bytes())? + 1;
    let inner = text.get(1..end).filter(|_| text.as_bytes().get(end) == Some(&close))?;
    let len = end + 1;
    if let Some((href, _)) = field(inner) {
        return Some((Held::Target { href, is_before: true }, len));
    }
    if open == form.open && !(inner.is_empty() && open == b'[') {
        // A target that was wrapped has a space where its row ended.
        let joined: String = match open {
            b'[' if token::target(inner).is_some() => inner.split_whitespace().collect(),
            // Nor do those who write `[https://…]` write the scheme of an address for mail.
            b'[' if is_mail(inner) => format!("mailto:{inner}"),
            _ => inner.to_owned(),
        };
        if let Some(href) = token::target(&joined).filter(|href| !is_content(href)) {
            let (href, is_before) = (href.into_owned(), form.is_before);
            return Some((Held::Target { href, is_before }, len));
        }
    }
    let picture = |url: &str, alt: &str| Held::Picture {
        url: url.to_owned(),
        alt: alt.to_owned(),
    };
    let held = match inner {
        _ if open != b'[' => return None,
        _ if is_content(inner) => picture(inner, ""),
        _ if inner.starts_with("image: ") => picture("", inner.get("image: ".len()..)?),
        _ if form.has_alt && len == block && !inner.is_empty() => picture("", inner),
        _ => return None,
    };
    Some((held, len))
}

/// Whether a text is an address for mail and nothing else.
fn is_mail(text: &str) -> bool {
    let is_sign = |c: char| c.is_alphanumeric() || "@.-_+".contains(c);
    let (user, host) = text.split_once('@').unwrap_or_default();
    !user.is_empty() && host.contains('.') && !host.contains('@') && text.chars().all(is_sign)
}

/// Whether a block is a picture's alternative text and the picture's file; a sentence that ends with a link is none.
fn is_picture(alt: &str, href: &str, form: &Form) -> bool {
    const LONGEST_ALT: usize = 200;
    !form.is_before && alt.len() <= LONGEST_ALT && !alt.contains(". ") && token::is_picture_file(href)
}

/// Whether a target names a part of a mail, which is a picture.
fn is_content(target: &str) -> bool {
    target.starts_with("cid:")
}

/// The target of a word processor's field, `HYPERLINK "https://…" \o "tip" `, and the length of the field.
fn field(text: &str) -> Option<(String, usize)> {
    let rest = text.strip_prefix("HYPERLINK \"")?;
    let (href, mut rest) = rest.split_once('"')?;
    while let Some(switch) = rest.trim_start().strip_prefix('\\') {
        let behind = switch.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        rest = match behind
            .trim_start()
            .strip_prefix('"')
            .and_then(|tip| tip.split_once('"'))
        {
            Some((_, behind)) => behind,
            None => behind,
        };
    }
    let href = href.trim();
    (!href.is_empty()).then(|| (href.to_owned(), text.len() - rest.trim_start().len()))
}

/// The longest words between signs of emphasis, in bytes.
const LONGEST_EMPHASIS: usize = 300;

/// A text without the signs that stand on both sides of words: behind white space and before it, or punctuation.
fn without_emphasis<'t>(text: &'t str, signs: &[char]) -> Cow<'t, str> {
    if signs.is_empty() || !text.contains(signs) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut close = None;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let rest = text.get(at + c.len_utf8()..).unwrap_or_default();
        if close == Some(at) {
            close = None;
        } else if close.is_none() && signs.contains(&c) && (before.is_whitespace() || "(“\"‘".contains(before)) {
            close = closing(rest, c).map(|end| at + c.len_utf8() + end);
            if close.is_none() {
                out.push(c);
            }
        } else {
            out.push(c);
        }
        before = c;
    }
    Cow::Owned(out)
}

/// Where the sign that closes stands in what follows the one that opens.
fn closing(rest: &str, sign: char) -> Option<usize> {
    let mut before = ' ';
    for (at, c) in rest.char_indices().take_while(|(at, _)| *at <= LONGEST_EMPHASIS) {
        if c == sign {
            let behind = rest.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
            let is_end = behind.is_none_or(|c| c.is_whitespace() || ",.;:!?)”\"’".contains(c));
            if before.is_whitespace() || at == 0 {
                return None;
            }
            if is_end {
                return Some(at);
            }
        }
        if at == 0 && c.is_whitespace() {
            return None;
        }
        before = c;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::BlockKind;

    const MAIL: Form = Form {
        open: b'<',
        is_before: false,
        has_alt: true,
        emphasis: &['*', '/', '_'],
    };

    fn read(text: &str, form: &Form) -> (String, Vec<(Place, String)>) {
        let piece = Piece {
            text: text.into(),
            kind: BlockKind::Paragraph,
            gap: false,
        };
        let draft = draft(piece, form);
        let targets = draft.targets.into_iter().map(|target| (target.place, target.href));
        (draft.text.into_owned(), targets.collect())
    }

    #[test]
    fn targets_end_anchors() {
        let (text, targets) = read(
            "Jane Doe </team/jane-doe> , the chief<https://example.org/c> of x < y",
            &MAIL,
        );
        assert_eq!(text, "Jane Doe, the chief of x < y");
        assert_eq!(
            targets,
            [
                (Place::End(8), "/team/jane-doe".to_owned()),
                (Place::End(19), "https://example.org/c".to_owned())
            ]
        );
    }

    #[test]
    fn an_address_for_mail_in_square_brackets_is_a_target() {
        let form = Form { open: b'[', ..MAIL };
        let (text, targets) = read("Write to the desk [desk@news.example.org] by May", &form);
        assert_eq!(text, "Write to the desk by May");
        assert_eq!(targets, [(Place::End(17), "mailto:desk@news.example.org".to_owned())]);
        for text in ["The desk [@news] said", "The [desk@news] said", "[a@b.example c] said"] {
            assert_eq!(read(text, &form).0, text);
        }
    }

    #[test]
    fn fields_start_anchors() {
        let (text, targets) = read(
            r#"After HYPERLINK "https://example.org/e" \o "tip" engineers said"#,
            &MAIL,
        );
        assert_eq!(text, "After engineers said");
        assert_eq!(targets, [(Place::Start(6), "https://example.org/e".to_owned())]);
        assert_eq!(
            read(r#"<HYPERLINK "https://example.org/e" h>Engineers"#, &MAIL).0,
            "Engineers"
        );
    }

    #[test]
    fn a_target_before_its_anchor_may_be_wrapped() {
        let form = Form {
            open: b'[',
            is_before: true,
            ..MAIL
        };
        let (text, targets) = read("After [https://example.org/a- b]engineers [sic] said", &form);
        assert_eq!(text, "After engineers [sic] said");
        assert_eq!(targets, [(Place::Start(6), "https://example.org/a-b".to_owned())]);
    }

    #[test]
    fn a_file_of_a_picture_is_no_link() {
        let form = Form { open: b'[', ..MAIL };
        let (text, targets) = read("A crack in concrete [https://example.org/a.jpg?w=80]", &form);
        assert_eq!((text.as_str(), targets.len()), ("", 0));
        assert_eq!(
            read("See the plan [https://example.org/a.html]", &form).0,
            "See the plan"
        );
    }

    #[test]
    fn emphasis_is_taken_off_in_pairs() {
        assert_eq!(
            read("A *bold* word, /slanted ones/ and 3 * 4 * 5", &MAIL).0,
            "A bold word, slanted ones and 3 * 4 * 5"
        );
        assert_eq!(read("either/or and _low", &MAIL).0, "either/or and _low");
    }

    #[test]
    fn brackets_that_stand_for_pictures_go() {
        assert_eq!(read("[A crack in concrete]", &MAIL).0, "");
        assert_eq!(read("See [cid:image001.png@01D9] here", &MAIL).0, "See here");
        assert_eq!(read("He said [sic] so", &MAIL).0, "He said [sic] so");
    }

    #[test]
    fn angles_stand_for_no_picture() {
        for text in ["<A crack in concrete>", "<image: A bridge>", "<cid:image001.png>"] {
            assert_eq!(read(text, &MAIL).0, text);
        }
        let pictures = |text: &str| {
            let piece = Piece {
                text: text.into(),
                kind: BlockKind::Paragraph,
                gap: false,
            };
            draft(piece, &MAIL).traces().pictures.clone()
        };
        assert_eq!(pictures("See [image: A bridge] here")[0].alt, "A bridge");
        assert_eq!(pictures("[A bridge]")[0].alt, "A bridge");
        assert_eq!((pictures("[]").len(), pictures("[A bridge] here").len()), (0, 0));
    }

    #[test]
    fn a_picture_before_its_file_has_few_words() {
        let form = Form { open: b'[', ..MAIL };
        let text = |alt: &str| read(&format!("{alt} [https://example.org/a.jpg]"), &form).0;
        assert_eq!(text(&"x".repeat(199)), "");
        assert_eq!(text(&"x".repeat(200)).len(), 200);
        assert_eq!(text("It is closed. See"), "It is closed. See");
        let two = "A crack [https://example.org/a] in it [https://example.org/a.jpg]";
        assert_eq!(read(two, &form).0, "A crack in it");
        let before = Form {
            is_before: true,
            ..form
        };
        assert_eq!(read("A crack [https://example.org/a.jpg]", &before).0, "A crack");
    }

    #[test]
    fn fields_may_have_switches_and_no_target() {
        let read = |text: &str| read(text, &MAIL);
        assert_eq!(
            read(r#"HYPERLINK "https://example.org/" \t "_blank" \h \o "A tip" Ferries"#).0,
            "Ferries"
        );
        assert_eq!(read(r#"HYPERLINK "" Ferries"#).0, r#"HYPERLINK "" Ferries"#);
        assert_eq!(read(r#"HYPERLINK "https://example.org/ Ferries"#).1, []);
        assert_eq!(
            read(r#"See HYPERLINK " https://example.org/ "Ferries"#).1,
            [(Place::Start(4), "https://example.org/".to_owned())]
        );
    }

    #[test]
    fn emphasis_ends_before_a_space_or_punctuation() {
        let text = |text: &str| read(text, &MAIL).0;
        assert_eq!(text("(*so*) “/it/” *is*, _he_; *a*b c*"), "(so) “it” is, he; a*b c");
        for whole in ["a*b* c", "* a* b", "*a * b", "*", "**", "3 *4"] {
            assert_eq!(text(whole), whole);
        }
        let long = |bytes: usize| format!("*{}*", "x".repeat(bytes));
        assert_eq!(text(&long(300)).len(), 300);
        assert_eq!(text(&long(301)).len(), 303);
    }
}
