//! The names of picture and news agencies, as they stand in credits.
//!
//! They count only in a credit, as a whole and with their capitals: `PA`, `AP` and `Sputnik` have other lives in prose.

use std::sync::LazyLock;

use crate::table::Table;

#[rustfmt::skip]
const AGENCIES: &[&str] = &[
    "AA", "AAP", "ABACA", "AFP", "AGERPRES", "AGF", "ANI", "ANP", "ANSA", "AP", "APA", "ATS", "Abaca",
    "Action Images", "Adobe Stock", "Agence France-Presse", "Agencia EFE", "Alamy", "Alamy Live News",
    "Alamy Stock Photo", "Anadolu", "Anadolu Agency", "Anadolu Ajansı", "Antara", "Associated Press", "BELGA", "BTA",
    "Barcroft", "Barcroft Media", "Belga", "Bernama", "Bloomberg", "CNS", "CP", "CTK", "Camera Press",
    "Canadian Press", "Corbis", "Cover Images", "DDP", "DHA", "DPA", "Depositphotos", "Dreamstime", "EFE", "EPA",
    "EPA-EFE", "EPA/EFE", "Eyevine", "FilmMagic", "Gamma-Rapho", "Getty", "Getty Images", "HINA", "Hans Lucas",
    "Hina", "IHA", "IMAGO", "IPA", "Imago", "Imago Images", "JIJI", "Jiji", "Jiji Press", "KEYSTONE", "Keystone",
    "Keystone-ATS", "Keystone-SDA", "Kyodo", "Kyodo News", "LUSA", "LaPresse", "Lehtikuva", "Lusa", "MAXPPP", "MTI",
    "MTVA", "Magnum", "Magnum Photos", "MediaPunch", "NASA", "NTB", "NTB Scanpix", "Newscom", "Newsis", "NurPhoto",
    "PA", "PA Archive", "PA Images", "PA Media", "PA Wire", "PAP", "PTI", "Panos", "Panos Pictures", "Pexels",
    "Pixabay", "Polaris", "Press Association", "REUTERS", "RIA Novosti", "Redux", "Reuters", "Rex", "Rex Features",
    "Ritzau", "Ritzau Scanpix", "SIPA", "SIPA USA", "SOPA", "SOPA Images", "STA", "Scanpix", "Science Photo Library",
    "Shutterstock", "Sipa", "Sipa USA", "Splash", "Splash News", "Sputnik", "TANJUG", "TASR", "TASS", "TT", "TTXVN",
    "Tanjug", "The Associated Press", "The Canadian Press", "UNIAN", "UPI", "USA TODAY Sports", "Ukrinform",
    "Unsplash", "VCG", "VII", "VNA", "VWPics", "WENN", "WireImage", "XinHua", "Xinhua", "YONHAP", "Yonhap", "ZUMA",
    "ZUMA Press", "ZUMA Wire", "Zuma", "action press", "akg-images", "ddp", "dpa", "dpa-infocom", "dpa-tmn",
    "dpa-Zentralbild", "epa", "iStock", "iStockphoto", "imago", "imago images", "imago sport", "laif", "photothek",
    "picture alliance", "picture-alliance", "plainpicture", "ullstein bild", "ČTK", "Агентство «Москва»", "БТА",
    "РИА Новости", "РИАН", "ТАСС", "ТАНЈУГ", "Танјуг", "УНІАН", "УНИАН", "Укрінформ", "Укринформ", "ΑΠΕ-ΜΠΕ", "ΑΠΕ",
    "Eurokinissi", "EUROKINISSI", "الأناضول", "أ ف ب", "أ.ف.ب", "رويترز", "وفا", "ایرنا", "ایسنا", "تسنیم", "رویترز",
    "רויטרס", "פלאש 90", "איי פי", "पीटीआई", "एएनआई", "एएफपी", "रॉयटर्स", "রয়টার্স", "এএফপি", "共同", "共同通信", "共同通信社",
    "時事", "時事通信", "時事通信社", "ロイター", "アフロ", "ゲッティ", "新华社", "新華社", "中新社", "中央社", "法新社", "路透社", "视觉中国", "視覺中國", "美联社",
    "美聯社", "연합뉴스", "뉴스1", "뉴시스", "로이터", "게티이미지", "게티이미지뱅크",
];

/// The agencies by the two bytes at one of their ends.
type ByEnd = Table<[u8; 2], Vec<&'static str>>;

/// Built from constants on first use, and never changed.
static BY_FIRST: LazyLock<ByEnd> = LazyLock::new(|| by_end(|name| name.first_chunk()));
static BY_LAST: LazyLock<ByEnd> = LazyLock::new(|| by_end(|name| name.last_chunk()));

fn by_end(end: impl Fn(&'static [u8]) -> Option<&'static [u8; 2]>) -> ByEnd {
    let mut names = ByEnd::default();
    for name in AGENCIES {
        if let Some(end) = end(name.as_bytes()) {
            names.entry(*end).or_default().push(name);
        }
    }
    names
}

/// The agencies whose names may open a text.
fn opening(text: &str) -> impl Iterator<Item = &'static str> {
    let names = text.as_bytes().first_chunk().and_then(|first| BY_FIRST.get(first));
    names.into_iter().flatten().copied()
}

/// The agencies whose names may close a text.
fn closing(text: &str) -> impl Iterator<Item = &'static str> {
    let names = text.as_bytes().last_chunk().and_then(|last| BY_LAST.get(last));
    names.into_iter().flatten().copied()
}

/// The agency that a piece of a credit names: alone (`AFP`), or first or last in it (`Getty Images North America`,
/// `Jane Doe AFP`). Gives where the name stands in the piece.
pub(super) fn find(piece: &str) -> Option<std::ops::Range<usize>> {
    let starts = opening(piece)
        .filter(|name| is_prefix(piece, name))
        .map(|name| 0..name.len());
    let ends = closing(piece)
        .filter(|name| is_suffix(piece, name))
        .map(|name| piece.len() - name.len()..piece.len());
    starts
        .max_by_key(|found| found.len())
        .or_else(|| ends.max_by_key(|found| found.len()))
}

/// Whether a text is agencies' names and nothing else: `Reuters`, `dpa/AFP`, `AP, Reuters`.
pub(crate) fn are_all(text: &str) -> bool {
    let text = text.trim();
    let is_one = |part: &str| opens(part) == Some(part.len());
    !text.is_empty() && (is_one(text) || text.split(['/', ',', '|', '、']).all(|part| is_one(part.trim())))
}

/// Whether an agency's name opens the text as a whole word.
pub(super) fn opens(text: &str) -> Option<usize> {
    opening(text)
        .filter(|name| is_prefix(text, name))
        .map(|name| name.len())
        .max()
}

/// Where the agency's name that ends the text starts; `AP Photo` is one, too.
pub(super) fn closes(text: &str) -> Option<usize> {
    let start = |text: &str| {
        closing(text)
            .filter(|name| is_suffix(text, name))
            .map(|name| text.len() - name.len())
            .min()
    };
    start(text).or_else(|| start(without_photo(text)?))
}

/// An agency's name without the word for what it gives: `AFP PHOTO`.
pub(super) fn without_photo(text: &str) -> Option<&str> {
    const WORDS: [&str; 3] = [" Photo", " PHOTO", " Photos"];
    WORDS.iter().find_map(|word| text.strip_suffix(word))
}

/// The length of the agency's name that opens the text, whatever follows it: a renderer may have glued the next word on.
pub(super) fn opens_glued(text: &str) -> Option<usize> {
    opening(text)
        .filter(|name| name.len() > 2 && text.starts_with(name))
        .map(|name| name.len())
        .max()
}

fn is_prefix(text: &str, name: &str) -> bool {
    text.strip_prefix(name).is_some_and(|rest| !rest.starts_with(is_inner))
}

fn is_suffix(text: &str, name: &str) -> bool {
    text.strip_suffix(name).is_some_and(|rest| !rest.ends_with(is_inner))
}

/// Whether a character goes on with a word.
fn is_inner(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '&')
}
