//! The way to the page through its site.
//!
//! # Removes
//! Lines of short parts with `>`, `»` or `›` between them, before the text or behind it, that begin with the front page
//! (`Home > News > Bridges`); before the text those of three parts or more, too.
//!
//! # Why
//! They tell where the story is filed, and stand above it as a line of text.
//!
//! # Must not remove
//! The way through a menu that a text tells (`Home > Insert > Table`); quoted mail; a sentence.

use memchr::memchr3;

use crate::document::BlockKind;
use crate::labels::{Labels, Role};

use super::facts::{Facts, Overview};

/// The longest such line, in characters.
const MAX: usize = 250;

/// The longest part but the last, which may be the headline, in characters.
const MAX_PART: usize = 40;

/// What the front page is called, in lower case.
#[rustfmt::skip]
const HOME: &[&str] = &[
    "home", "homepage", "home page", "start", "startseite", "accueil", "inicio", "início", "página inicial", "portada",
    "principal", "hem", "hjem", "forside", "forsiden", "etusivu", "avaleht", "sākums", "strona główna", "domů", "úvod", "domov",
    "főoldal", "kezdőlap", "acasă", "početna", "naslovnica", "начало", "главная", "головна", "αρχική", "ana sayfa", "anasayfa",
    "trang chủ", "beranda", "الرئيسية", "דף הבית", "خانه", "होम", "หน้าแรก", "首页", "首頁", "主页", "ホーム", "トップ", "홈",
];

/// Labels the lines of breadcrumbs.
pub(super) fn breadcrumbs(overview: &Overview<'_>, labels: &mut Labels<'_>) {
    for (i, facts) in overview.telling() {
        if overview.prose.contains(&i) || !labels.is_free(facts.id) {
            continue;
        }
        let is_line = matches!(facts.block.kind, BlockKind::Paragraph | BlockKind::ListItem { .. });
        if is_line && facts.has_signs() && facts.chars() <= MAX && is_trail(facts, i < overview.prose.start) {
            labels.block(facts.id, Role::Navigation, "breadcrumbs");
        }
    }
}

/// Whether a block is such a line. `is_early` says that no running text stands before it.
fn is_trail(facts: &Facts<'_>, is_early: bool) -> bool {
    // The marks, or the bytes that the wide ones begin with. Most lines have none.
    let may_have_marks = memchr3(b'>', 0xC2, 0xE2, facts.text.as_bytes()).is_some();
    if !may_have_marks || facts.ends_sentence() || !facts.text.contains(['>', '»', '›']) {
        return false;
    }
    let mut parts: Vec<&str> = facts.text.split(['>', '»', '›']).map(str::trim).collect();
    // `>>`, and a mark behind the last.
    parts.retain(|part| !part.is_empty());
    let Some((last, others)) = parts.split_last() else {
        return false;
    };
    let begins = !facts.text.trim_start().starts_with(['>', '»', '›']);
    let are_short = others.iter().all(|part| part.chars().count() <= MAX_PART);
    // `You are here: Home`
    let first = others
        .first()
        .map_or("", |part| part.rsplit([':', '：']).next().unwrap_or(part).trim());
    let is_home = HOME.contains(&first.to_lowercase().as_str());
    let have_letters = parts.iter().all(|part| part.contains(char::is_alphabetic));
    begins && are_short && have_letters && !last.is_empty() && (is_home || is_early && others.len() >= 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passes::{PROSE, cut};

    #[test]
    fn the_way_from_the_front_page_goes() {
        for line in [
            "Home > News",
            "Home > News > The old bridge closes for six weeks, and nobody knows what comes",
            "Startseite » Lokales",
            "You are here: Home › News",
            "现在位置： 首页 >> 新闻 >> 正文",
        ] {
            assert_eq!(cut(breadcrumbs, &[line, PROSE]), [line]);
            assert_eq!(cut(breadcrumbs, &[PROSE, line]), [line]);
        }
        let trail = "Harbour » News » Bridges";
        assert_eq!(cut(breadcrumbs, &[trail, PROSE]), [trail]);
    }

    #[test]
    fn ways_through_menus_and_quotations_stay() {
        for line in [
            "Home > Insert > Table",
            "Settings > Privacy > Location",
            "> Home > News",
            "News > Bridges",
            "Home",
            &format!("Home > {PROSE} > News"),
        ] {
            assert_eq!(cut(breadcrumbs, &[PROSE, line, PROSE]), [""; 0], "{line}");
        }
        for line in ["News > Bridges", "Home > Closed.", "3 > 2 > 1", "> one > two > three"] {
            assert_eq!(cut(breadcrumbs, &[line, PROSE]), [""; 0], "{line}");
        }
    }
}
