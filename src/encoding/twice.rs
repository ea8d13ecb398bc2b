//! Text that was encoded twice: the bytes of UTF-8 taken for characters of Windows-1252, as `donâ€™t` for `don’t`.
//!
//! In: the text of a page or a rendering. Out: the same with such characters put right, and how many they were. It is borrowed
//! where there are none. Linear.
//!
//! What was encoded twice is told by what no text has otherwise: a control character of U+0080 to U+009F behind a letter that
//! can begin a character of UTF-8, or the beginnings of quotation marks, dashes, signs and emoji, as `â€`. Where a text has
//! some of these, its accented letters of two bytes, as `Ã©`, are put right, too; in other texts they may mean what they say.

use std::borrow::Cow;

use encoding_rs::WINDOWS_1252;
use memchr::memchr_iter;

/// So many characters that are surely encoded twice are no accident, and no example in a text about encodings.
const ENOUGH: usize = 3;

/// Letters that stand for the first byte of a character begin with this byte in UTF-8.
const LEAD: u8 = 0xC3;

/// Quotation marks, dashes and dots; currencies; letterlike signs; emoji: how they begin when they were encoded twice.
const BEGINNINGS: [&str; 4] = ["â€", "â‚", "â„", "ðŸ"];

/// Puts right what was encoded twice.
pub(crate) fn put_right(text: &str) -> (Cow<'_, str>, usize) {
    let is_sure = |at: usize| found(text, at).is_some_and(|found| found.is_sure);
    let sure = memchr_iter(LEAD, text.as_bytes()).filter(|at| is_sure(*at));
    if sure.take(ENOUGH).count() < ENOUGH {
        return (Cow::Borrowed(text), 0);
    }
    let mut out = String::with_capacity(text.len());
    let (mut copied, mut count) = (0, 0);
    for at in memchr_iter(LEAD, text.as_bytes()) {
        let Some(found) = found(text, at).filter(|found| at >= copied && (found.is_sure || found.is_short)) else {
            continue;
        };
        out.push_str(text.get(copied..at).unwrap_or_default());
        out.push(found.meant);
        copied = at + found.len;
        count += 1;
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    (Cow::Owned(out), count)
}

/// A character that may have been encoded twice.
struct Found {
    meant: char,
    /// How many bytes of the text stand for it.
    len: usize,
    is_sure: bool,
    /// Whether it has two bytes in UTF-8.
    is_short: bool,
}

/// What the characters from a byte on may stand for.
fn found(text: &str, at: usize) -> Option<Found> {
    // Behind most letters of two bytes stands one of ASCII.
    if text.as_bytes().get(at + 2)?.is_ascii() {
        return None;
    }
    let rest = text.get(at..)?;
    let mut bytes = [0; 4];
    let (mut len, mut is_sure) = (0, BEGINNINGS.iter().any(|begins| rest.starts_with(begins)));
    let mut chars = rest.chars();
    let lead = byte_of(chars.next()?)?;
    let needed = match lead {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    for (byte, c) in bytes.iter_mut().zip(rest.chars()).take(needed) {
        *byte = byte_of(c)?;
        len += c.len_utf8();
        is_sure |= matches!(c, '\u{80}'..='\u{9F}');
    }
    let meant = std::str::from_utf8(bytes.get(..needed)?).ok()?.chars().next()?;
    Some(Found {
        meant,
        len,
        is_sure,
        is_short: needed == 2,
    })
}

/// The byte beyond ASCII that a character is in Windows-1252, or in ISO 8859-1, which has controls where that has none.
fn byte_of(c: char) -> Option<u8> {
    match c {
        '\u{80}'..='\u{FF}' => u8::try_from(c).ok(),
        '\u{152}'..='\u{2122}' => {
            let mut buffer = [0; 4];
            let (bytes, _, is_unknown) = WINDOWS_1252.encode(c.encode_utf8(&mut buffer));
            bytes.first().copied().filter(|_| !is_unknown)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::put_right;
    use encoding_rs::WINDOWS_1252;

    /// A text encoded twice, by ISO 8859-1 or as browsers read it.
    fn twice(text: &str) -> [String; 2] {
        let latin = text.bytes().map(char::from).collect();
        let (windows, ..) = WINDOWS_1252.decode_without_bom_handling(text.as_bytes());
        [latin, windows.into_owned()]
    }

    #[test]
    fn what_was_encoded_twice_is_put_right() {
        let texts = [
            "“We won’t,” she said – and didn’t…",
            "Le pont « fermé » l’été – c’est dit, là-bas…",
            "It’s 5 € — or £4’s worth 🎉🎉",
        ];
        for text in texts {
            for page in twice(text) {
                let (right, count) = put_right(&page);
                assert_eq!(right, text, "{page:?}");
                assert_eq!(count, text.chars().filter(|c| !c.is_ascii()).count());
            }
        }
        // Most of an alphabet of two bytes has a control for its second one.
        let russian = "Городской совет сообщил в понедельник";
        let [latin, _] = twice(russian);
        assert_eq!(put_right(&latin).0, russian);
    }

    #[test]
    fn a_page_in_parts_encoded_once_keeps_them() {
        let [page, _] = twice("don’t, won’t, can’t");
        let both = format!("Ein “Zitat” für später, é » – {page}");
        assert_eq!(put_right(&both).0, "Ein “Zitat” für später, é » – don’t, won’t, can’t");
    }

    #[test]
    fn other_texts_stay() {
        for text in [
            "",
            "Café\u{a0}» – le mot d’été, Ã© et Â°, déjà »",
            "As â€™ for ’ shows: twice, as â€œ does.",
            "AMANHÃ\u{a0}– NÃO, Ãƒ e â, ê, ã",
            "ÐÑ",
            "â€",
        ] {
            let (kept, count) = put_right(text);
            assert_eq!((kept.as_ref(), count), (text, 0));
        }
    }
}
