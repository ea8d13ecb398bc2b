//! Bytes to text: which encoding a page or a rendering is in, and its text.
//!
//! In order of trust, as the HTML standard has it: a byte order mark, the `Content-Type` the page came with, what the page
//! itself declares in its head ([`prescan`]) unless its bytes plainly say otherwise, and last what its bytes look like. A
//! rendering declares nothing.

mod prescan;
mod twice;

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
pub(crate) use twice::put_right;

/// How many bytes at the start of a page are looked at for signs of UTF-16 without a byte order mark.
const UTF_16_SAMPLE: usize = 1024;

/// The text of a page. Never fails: bytes that its encoding does not know become U+FFFD.
///
/// `content_type` is the value of the header, such as `text/html; charset=windows-1252`.
pub(crate) fn decode_page<'a>(bytes: &'a [u8], content_type: Option<&str>) -> Cow<'a, str> {
    decode(bytes, content_type, declared)
}

/// The text of a rendering, likewise. A few bad bytes do not make UTF-8 something else.
pub(crate) fn decode_rendering<'a>(bytes: &'a [u8], content_type: Option<&str>) -> Cow<'a, str> {
    decode(bytes, content_type, |bytes, _| {
        utf_16_by_its_zeros(bytes).or_else(|| is_mostly_utf_8(bytes).then_some(UTF_8))
    })
}

/// The text of bytes of which `plain` may tell the encoding.
fn decode<'a>(
    bytes: &'a [u8],
    content_type: Option<&str>,
    plain: impl FnOnce(&[u8], Option<&str>) -> Option<&'static Encoding>,
) -> Cow<'a, str> {
    // Most pages are UTF-8 all through, and are looked at no further.
    let utf_8 = simdutf8::basic::from_utf8(bytes).ok();
    let encoding = Encoding::for_bom(bytes)
        .map(|(encoding, _)| encoding)
        .or_else(|| content_type.and_then(|value| prescan::charset_in(value.as_bytes())))
        .or_else(|| plain(bytes, utf_8))
        .unwrap_or_else(|| detect(bytes, utf_8));
    match utf_8 {
        Some(text) if encoding == UTF_8 => Cow::Borrowed(text.strip_prefix('\u{FEFF}').unwrap_or(text)),
        _ => encoding.decode(bytes).0,
    }
}

/// What the page declares. One that says UTF-8 and is something else all through is not believed: browsers show such a
/// page as rubbish, so its author cannot have meant it. Nor is one that says something else and is UTF-8 all through:
/// whoever stored it wrote its text anew and left its head as it was.
fn declared(bytes: &[u8], utf_8: Option<&str>) -> Option<&'static Encoding> {
    if let Some(utf_16) = utf_16_by_its_zeros(bytes) {
        return Some(utf_16);
    }
    let declared = prescan::prescan(bytes)?;
    if declared == UTF_8 {
        return (utf_8.is_some() || is_mostly_utf_8(bytes)).then_some(UTF_8);
    }
    // What stores a page may cut it short, within a character.
    let is_cut_short = || std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none());
    let is_utf_8 = utf_8.is_some() || is_cut_short();
    let stored = (is_utf_8 && has_many_characters(bytes, declared)).then_some(UTF_8);
    stored.or(Some(declared))
}

/// Whether bytes that are UTF-8 can hardly be that by chance, and be in the encoding that is declared.
fn has_many_characters(bytes: &[u8], declared: &'static Encoding) -> bool {
    /// The characters that East Asian encodings have in two bytes are UTF-8 now and then, so many are not.
    const TOO_MANY_FOR_CHANCE: usize = 4;
    let least = if declared.is_single_byte() {
        1
    } else {
        TOO_MANY_FOR_CHANCE
    };
    bytes.iter().filter(|byte| **byte >= 0xC0).take(least).count() == least
}

fn is_mostly_utf_8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().bytes().filter(|b| *b >= 0xC0).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    bad <= good
}

/// Markup and texts in Latin letters are ASCII for the most part, so in UTF-16 every other byte of them is zero; in no other
/// encoding is any.
fn utf_16_by_its_zeros(bytes: &[u8]) -> Option<&'static Encoding> {
    let pairs = || bytes.chunks_exact(2).take(UTF_16_SAMPLE / 2);
    let zeros = |at: usize| pairs().filter(|pair| pair.get(at) == Some(&0)).count();
    let (first, second, half) = (zeros(0), zeros(1), pairs().count() / 2);
    if second > half && first == 0 {
        Some(UTF_16LE)
    } else if first > half && second == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}

fn detect(bytes: &[u8], utf_8: Option<&str>) -> &'static Encoding {
    if utf_8.is_some() {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

#[cfg(test)]
mod tests {
    use super::{decode_page as decode, decode_rendering};
    use encoding_rs::{EUC_KR, Encoding, GBK, ISO_8859_2, ISO_8859_7, SHIFT_JIS, WINDOWS_1251, WINDOWS_1252};

    const JAPANESE: &str = "市長は月曜日、古い港の橋を六週間閉鎖すると発表した。点検で主桁に亀裂が見つかったためだ。";
    const CHINESE: &str = "市议会周一表示，老港大桥将关闭六周，此前工程师在主梁上发现裂缝。渡轮每二十分钟一班。";
    const KOREAN: &str = "시의회는 월요일 옛 항구 다리를 육 주 동안 폐쇄한다고 밝혔다. 기술자들이 균열을 발견했다.";
    const RUSSIAN: &str = "Городской совет сообщил в понедельник, что старый портовый мост закроют на шесть недель.";
    const FRENCH: &str =
        "Le conseil a annoncé lundi que le vieux pont fermera six semaines – « une nécessité », dit-il à l’été.";

    fn page(encoding: &'static Encoding, head: &str, text: &str) -> Vec<u8> {
        let page = format!("<!DOCTYPE html><html><head>{head}<title>x</title></head><body><p>{text}</p></body></html>");
        encoding.encode(&page).0.into_owned()
    }

    fn utf_16(text: &str, big: bool, bom: bool) -> Vec<u8> {
        let units = bom.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
        units
            .flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() })
            .collect()
    }

    #[test]
    fn a_declared_encoding_is_used() {
        for (encoding, label, text) in [
            (WINDOWS_1252, "ISO-8859-1", FRENCH),
            (WINDOWS_1252, "windows-1252", FRENCH),
            (ISO_8859_2, "iso-8859-2", "Příliš žluťoučký kůň"),
            (ISO_8859_7, "iso-8859-7", "Δημοτικό συμβούλιο"),
            (WINDOWS_1251, "windows-1251", RUSSIAN),
            (GBK, "gb2312", CHINESE),
            (SHIFT_JIS, "Shift_JIS", JAPANESE),
            (EUC_KR, "euc-kr", KOREAN),
        ] {
            let short = page(encoding, &format!("<meta charset={label}>"), text);
            assert!(decode(&short, None).contains(text), "{label}");
            let long = format!("<meta http-equiv='Content-Type' content='text/html; charset={label}'>");
            assert!(decode(&page(encoding, &long, text), None).contains(text), "{label}");
            let header = format!("text/html; charset=\"{label}\"");
            assert!(
                decode(&page(encoding, "", text), Some(&header)).contains(text),
                "{label}"
            );
        }
    }

    #[test]
    fn a_page_that_was_stored_as_utf_8_is_utf_8_whatever_its_head_says() {
        let stored = |label: &str, text: &str| page(encoding_rs::UTF_8, &format!("<meta charset={label}>"), text);
        for (label, text) in [
            ("gb2312", CHINESE),
            ("shift_jis", JAPANESE),
            ("windows-1251", RUSSIAN),
            ("iso-8859-1", "Le pont fermé"),
        ] {
            let mut page = stored(label, text);
            assert!(decode(&page, None).contains(text), "{label}");
            page.extend([b' ', 0xE6]);
            assert!(decode(&page, None).contains(text), "{label}, cut short");
            let header = format!("text/html; charset={label}");
            assert!(
                !decode(&page, Some(&header)).contains(text),
                "{label}: the header is believed"
            );
        }
        // Two characters of GBK that are one of UTF-8 each.
        let (chance, _, _) = GBK.encode("通通");
        assert!(std::str::from_utf8(&chance).is_ok());
        let mut page = b"<meta charset=gbk><p>".to_vec();
        page.extend(chance.as_ref());
        assert!(decode(&page, None).contains("通通"));
    }

    #[test]
    fn an_undeclared_encoding_is_detected() {
        for (encoding, text) in [
            (WINDOWS_1252, FRENCH),
            (WINDOWS_1251, RUSSIAN),
            (GBK, CHINESE),
            (SHIFT_JIS, JAPANESE),
            (EUC_KR, KOREAN),
            (encoding_rs::UTF_8, FRENCH),
        ] {
            assert!(
                decode(&page(encoding, "", text), None).contains(text),
                "{}",
                encoding.name()
            );
        }
    }

    #[test]
    fn utf_16_with_and_without_a_byte_order_mark() {
        for (big, bom) in [(false, false), (false, true), (true, false), (true, true)] {
            let bytes = utf_16(&format!("<html><meta charset=utf-16><p>{FRENCH}</p>"), big, bom);
            let text = decode(&bytes, None);
            assert!(text.contains(FRENCH) && text.starts_with('<'), "{big} {bom}");
        }
    }

    #[test]
    fn the_order_of_trust() {
        let mut bytes = b"\xEF\xBB\xBF".to_vec();
        bytes.extend(page(encoding_rs::UTF_8, "<meta charset=gbk>", FRENCH));
        assert!(
            decode(&bytes, Some("text/html; charset=shift_jis")).contains(FRENCH),
            "the mark comes first"
        );
        let bytes = page(WINDOWS_1252, "<meta charset=gbk>", FRENCH);
        assert!(
            decode(&bytes, Some("text/html;charset=latin1")).contains(FRENCH),
            "the header before the page"
        );
        assert!(decode(&page(WINDOWS_1252, "", FRENCH), Some("text/html; charset=no-such")).contains(FRENCH));
    }

    #[test]
    fn a_false_utf_8_declaration_is_not_believed_but_one_bad_byte_does_not_matter() {
        assert!(decode(&page(WINDOWS_1252, "<meta charset=utf-8>", FRENCH), None).contains(FRENCH));
        let mut bytes = page(encoding_rs::UTF_8, "<meta charset=utf-8>", FRENCH);
        bytes.extend(b"<p>cut short \xE2\x80</p>");
        let text = decode(&bytes, None);
        assert!(text.contains(FRENCH) && text.contains('\u{FFFD}'));
    }

    #[test]
    fn a_rendering_is_what_its_bytes_look_like() {
        for (encoding, text) in [
            (WINDOWS_1252, FRENCH),
            (WINDOWS_1251, RUSSIAN),
            (GBK, CHINESE),
            (SHIFT_JIS, JAPANESE),
            (encoding_rs::UTF_8, FRENCH),
        ] {
            let bytes = encoding.encode(text).0;
            assert_eq!(decode_rendering(&bytes, None), text, "{}", encoding.name());
        }
        for (big, bom) in [(false, false), (false, true), (true, false), (true, true)] {
            assert_eq!(decode_rendering(&utf_16(FRENCH, big, bom), None), FRENCH);
        }
        let header = Some("text/plain; charset=iso-8859-2");
        assert_eq!(decode_rendering(&ISO_8859_2.encode("Příliš").0, header), "Příliš");
        let about_markup = "Write <meta charset=gbk> for “GBK”.";
        assert_eq!(decode_rendering(about_markup.as_bytes(), None), about_markup);
        let cut = FRENCH.as_bytes().split_last().unwrap().1;
        let cut = [cut, b"\xE2\x80"].concat();
        assert!(decode_rendering(&cut, None).starts_with("Le conseil a annoncé"));
    }

    #[test]
    fn any_bytes_have_a_text() {
        assert_eq!(decode_rendering(b"", None), "");
        assert_eq!(decode(b"", None), "");
        assert_eq!(decode(b"<", Some("")), "<");
        let all: Vec<u8> = (0..=255).cycle().take(5000).collect();
        assert!(!decode(&all, None).is_empty());
    }
}
