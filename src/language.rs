//! The language of a text.

#[cfg(feature = "language")]
use crate::text::{Tally, parts};

/// Texts with fewer letters tell too little of their language.
#[cfg(feature = "language")]
const MIN_LETTERS: usize = 120;

/// So many characters of a text are looked at, and so many where those do not tell.
#[cfg(feature = "language")]
const ENOUGH_CHARS: [usize; 2] = [1000, 4000];

/// The BCP 47 tag of the language that a text is surely in; `None` for short and for mixed texts, and without the feature
/// `language`.
pub(crate) fn detect<'t>(paragraphs: impl Iterator<Item = &'t str>) -> Option<&'static str> {
    #[cfg(not(feature = "language"))]
    {
        let _ = paragraphs;
        None
    }
    #[cfg(feature = "language")]
    {
        let [few, many] = ENOUGH_CHARS;
        let mut sample = String::with_capacity(many);
        let mut left = many;
        for text in paragraphs {
            let text = first_chars(text, left);
            sample.push_str(text);
            sample.push('\n');
            left = left.saturating_sub(text.chars().count() + 1);
            if left == 0 {
                break;
            }
        }
        sample.chars().filter(|c| c.is_alphabetic()).nth(MIN_LETTERS - 1)?;
        let start = first_chars(&sample, few);
        // The words that every sentence has tell the most frequent languages, and quicker than letters do.
        let mut tally = Tally::default();
        let mut words = 0;
        for part in parts(start) {
            part.key.into_iter().for_each(|word| tally.add(word));
            words += 1;
        }
        if let Some(tag) = tally.sure(words) {
            return Some(tag);
        }
        let reliable = |text: &str| whatlang::detect(text).filter(whatlang::Info::is_reliable);
        let info = reliable(start).or_else(|| reliable(&sample).filter(|_| start.len() < sample.len()))?;
        tag(info.lang())
    }
}

/// A text up to so many characters.
#[cfg(feature = "language")]
fn first_chars(text: &str, most: usize) -> &str {
    if text.len() <= most {
        return text;
    }
    let end = text.char_indices().nth(most).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or_default()
}

/// Whether a declared tag and a detected one name the same language, as far as the detector tells languages apart.
pub(crate) fn is_same(declared: &str, detected: &str) -> bool {
    /// Languages that are written alike, or are one to many readers.
    const ALIKE: &[&[&str]] = &[
        &["nb", "no", "nn", "da"],
        &["hr", "sr", "bs", "sh", "cnr"],
        &["id", "ms"],
        &["zh", "yue"],
        &["tl", "fil"],
        &["ca", "va"],
        &["es", "gl", "ast"],
        &["cs", "sk"],
    ];
    let primary = declared.split('-').next().unwrap_or(declared);
    primary == detected
        || ALIKE
            .iter()
            .any(|group| group.contains(&primary) && group.contains(&detected))
}

/// The shortest tag of a language, as BCP 47 wants it.
#[cfg(feature = "language")]
fn tag(lang: whatlang::Lang) -> Option<&'static str> {
    TAGS.iter().find(|(code, _)| *code == lang.code()).map(|(_, tag)| *tag)
}

/// The tags of the languages that the detector tells apart, by its own three-letter codes.
#[cfg(feature = "language")]
#[rustfmt::skip]
const TAGS: &[(&str, &str)] = &[
    ("afr", "af"), ("aka", "ak"), ("amh", "am"), ("ara", "ar"), ("aze", "az"), ("bel", "be"), ("ben", "bn"), ("bul", "bg"),
    ("cat", "ca"), ("ces", "cs"), ("cmn", "zh"), ("cym", "cy"), ("dan", "da"), ("deu", "de"), ("ell", "el"), ("eng", "en"),
    ("epo", "eo"), ("est", "et"), ("fin", "fi"), ("fra", "fr"), ("guj", "gu"), ("heb", "he"), ("hin", "hi"), ("hrv", "hr"),
    ("hun", "hu"), ("hye", "hy"), ("ind", "id"), ("ita", "it"), ("jav", "jv"), ("jpn", "ja"), ("kan", "kn"), ("kat", "ka"),
    ("khm", "km"), ("kor", "ko"), ("lat", "la"), ("lav", "lv"), ("lit", "lt"), ("mal", "ml"), ("mar", "mr"), ("mkd", "mk"),
    ("mya", "my"), ("nep", "ne"), ("nld", "nl"), ("nob", "nb"), ("ori", "or"), ("pan", "pa"), ("pes", "fa"), ("pol", "pl"),
    ("por", "pt"), ("ron", "ro"), ("rus", "ru"), ("sin", "si"), ("slk", "sk"), ("slv", "sl"), ("sna", "sn"), ("spa", "es"),
    ("srp", "sr"), ("swe", "sv"), ("tam", "ta"), ("tel", "te"), ("tgl", "tl"), ("tha", "th"), ("tuk", "tk"), ("tur", "tr"),
    ("ukr", "uk"), ("urd", "ur"), ("uzb", "uz"), ("vie", "vi"), ("yid", "yi"), ("zul", "zu"),
];

#[cfg(all(test, feature = "language"))]
mod tests {
    use super::*;

    #[test]
    fn every_language_of_the_detector_has_a_tag() {
        for lang in whatlang::Lang::all() {
            assert!(tag(*lang).is_some(), "{lang:?}");
        }
    }

    #[test]
    fn long_texts_tell_their_language_and_short_ones_do_not() {
        let german = "Die alte Brücke über den Hafen wird ab Montag für sechs Wochen gesperrt, weil die Stadt die Lager \
            erneuern lässt. Zwei Fähren sollen in dieser Zeit die Menschen auf die Insel bringen, sagte die Bürgermeisterin.";
        let english = "The old harbour bridge will be closed for six weeks from Monday while the city has its bearings renewed. \
            Two ferries are to carry the people of the island in the meantime, the mayor said.";
        assert_eq!(detect([german].into_iter()), Some("de"));
        assert_eq!(detect([english].into_iter()), Some("en"));
        assert_eq!(detect(["Bridge closes"].into_iter()), None);
    }
}
