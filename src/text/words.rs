//! What words are: how common those of English ([`lists`]), and which are function words, of a few languages.
//!
//! In: a word in lower case. Out: its [`Tier`], and what it is in a [`Language`].

mod lists;

use std::sync::LazyLock;

use crate::eight;
use crate::table::{Key, Table};
pub(super) use lists::{is_listed, tier};

/// How common a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tier {
    /// Among the ten thousand or so behind the most common ones, or a compound that could be taken for two words.
    Known,
    /// Among the next seven thousand.
    Usual,
    /// Among the four thousand most common words.
    Common,
}

/// The bytes of a text up to its first space.
pub(super) fn word_len(text: &str) -> usize {
    let plain = eight::run(text.as_bytes(), eight::graphic);
    match text.as_bytes().get(plain) {
        None | Some(b' ') => plain,
        Some(_) => {
            let space = text.get(plain..).and_then(|rest| rest.find(char::is_whitespace));
            space.map_or(text.len(), |space| plain + space)
        }
    }
}

/// How readily an element, such as a link, starts after a word of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Lead {
    /// After an article, a preposition or a conjunction of the commonest.
    Often,
    /// After another function word.
    Sometimes,
    /// A word that begins compounds as well (`on` in `onboarding`).
    AlsoPrefix,
}

/// What a function word is in a language.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Uses(u32);

impl Uses {
    const FUNCTION: u32 = 1;
    const ARTICLE: u32 = 1 << 1;
    const PREPOSITION: u32 = 1 << 2;
    const OFTEN: u32 = 1 << 3;
    const PREFIX: u32 = 1 << 4;

    fn of(language: &Language, word: &str) -> Self {
        let bit = |bit: u32, words: &[&str]| if words.contains(&word) { bit } else { 0 };
        Uses(
            Uses::FUNCTION
                | bit(Uses::ARTICLE, language.articles)
                | bit(Uses::PREPOSITION, language.prepositions)
                | bit(Uses::OFTEN, language.often)
                | bit(Uses::PREFIX, language.prefixes),
        )
    }

    fn is(self, bit: u32) -> bool {
        self.0 & bit != 0
    }

    /// Whether it is a function word.
    pub(super) fn is_function(self) -> bool {
        self.is(Uses::FUNCTION)
    }

    /// Whether it is an article; known of English only.
    pub(super) fn is_article(self) -> bool {
        self.is(Uses::ARTICLE)
    }

    /// Whether it is a common preposition or conjunction; known of English only.
    pub(super) fn is_preposition(self) -> bool {
        self.is(Uses::PREPOSITION)
    }
}

/// The function words of all languages, each with what it is in them. Built from constants on first use, and never
/// changed.
static FUNCTION_WORDS: LazyLock<Table<Key, [Uses; LANGUAGES.len()]>> = LazyLock::new(|| {
    let mut words: Table<Key, [Uses; LANGUAGES.len()]> = Table::default();
    for language in LANGUAGES {
        for word in language.words {
            let known = Key::of(word).map(|key| words.entry(key).or_default());
            if let Some(uses) = known.and_then(|known| known.get_mut(language.number)) {
                *uses = Uses::of(language, word);
            }
        }
    }
    words
});

/// Counts the function words of a text, to tell its language.
#[derive(Default)]
pub(crate) struct Tally([u32; LANGUAGES.len()]);

impl Tally {
    /// Counts a lower-case word.
    pub(crate) fn add(&mut self, word: Key) {
        self.add_times(word, 1);
    }

    /// Counts a lower-case word that stands so many times.
    pub(super) fn add_times(&mut self, word: Key, times: u32) {
        if let Some(languages) = FUNCTION_WORDS.get(&word) {
            for (hits, uses) in self.0.iter_mut().zip(languages) {
                *hits += (uses.0 & Uses::FUNCTION) * times;
            }
        }
    }

    /// The BCP 47 tag of the language that so many words are in, if it is surely that one: where three words of ten are
    /// its function words, and far fewer are those of any other.
    #[cfg(feature = "language")]
    pub(crate) fn sure(&self, words: usize) -> Option<&'static str> {
        /// Afrikaans and its neighbours share too many of these.
        const UNSURE: &[&str] = &["", "nl"];
        let hits = *self.0.iter().max()?;
        let mut leaders = LANGUAGES.iter().zip(self.0).filter(|(_, own)| own * 5 > hits * 3);
        let (language, _) = leaders.next()?;
        let is_sure = leaders.next().is_none() && hits as usize * 10 >= words * 3;
        (is_sure && !UNSURE.contains(&language.tag)).then_some(language.tag)
    }

    /// The language whose function words are the most frequent.
    pub(super) fn language(&self) -> &'static Language {
        // The last of equals wins, so the order is turned round: English where nothing tells.
        let ranked = LANGUAGES.iter().zip(self.0).rev().max_by_key(|(_, hits)| *hits);
        ranked.map_or(&ENGLISH, |(language, _)| language)
    }
}

/// The function words of a language.
pub(crate) struct Language {
    /// Its BCP 47 tag; empty for a group of languages.
    tag: &'static str,
    /// Its place in [`LANGUAGES`].
    number: usize,
    words: &'static [&'static str],
    often: &'static [&'static str],
    prefixes: &'static [&'static str],
    articles: &'static [&'static str],
    prepositions: &'static [&'static str],
}

impl Language {
    pub(super) fn is_english(&self) -> bool {
        self.tag == ENGLISH.tag
    }

    /// A language of which no more is known than its function words.
    const fn plain(number: usize, tag: &'static str, words: &'static [&'static str]) -> Self {
        Language {
            tag,
            number,
            words,
            often: &[],
            prefixes: &[],
            articles: &[],
            prepositions: &[],
        }
    }

    /// How readily an element starts after a lower-case word; `None` for a content word.
    pub(super) fn lead(&self, word: &str) -> Option<Lead> {
        let uses = self.uses(word);
        match uses {
            _ if !uses.is_function() => None,
            _ if uses.is(Uses::PREFIX) => Some(Lead::AlsoPrefix),
            _ if uses.is(Uses::OFTEN) => Some(Lead::Often),
            _ => Some(Lead::Sometimes),
        }
    }

    /// What a lower-case word is.
    pub(super) fn uses(&self, word: &str) -> Uses {
        let known = Key::of(word).and_then(|key| FUNCTION_WORDS.get(&key));
        let uses = known.and_then(|known| known.get(self.number));
        uses.copied().unwrap_or_default()
    }
}

#[rustfmt::skip]
const ENGLISH: Language = Language {
    tag: "en",
    number: 0,
    words: &[
            "a", "about", "across", "after", "against", "all", "also", "although", "always", "am", "among", "an",
            "and", "another", "any", "are", "around", "as", "at", "be", "became", "because", "become", "becomes",
            "been", "before", "being", "between", "beyond", "both", "but", "by", "called", "can", "could",
            "despite", "do", "does", "during", "each", "either", "especially", "even", "every", "few", "for",
            "from", "had", "has", "have", "he", "her", "here", "his", "how", "if", "in", "include", "includes",
            "including", "into", "is", "it", "its", "just", "like", "made", "make", "makes", "many", "may", "more",
            "most", "much", "my", "near", "never", "no", "not", "of", "off", "often", "on", "one", "only", "or",
            "other", "our", "out", "over", "own", "plus", "really", "see", "she", "should", "since", "so", "some",
            "still", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this",
            "those", "though", "through", "throughout", "to", "toward", "towards", "under", "until", "up", "upon",
            "us", "use", "used", "uses", "using", "very", "via", "was", "we", "were", "what", "when", "where",
            "whether", "which", "while", "who", "whose", "why", "will", "with", "within", "without", "would", "you",
            "your",
        ],
    often: &[
        "an", "and", "as", "for", "from", "like", "of", "or", "that", "the", "to", "with", "your",
    ],
    articles: &["a", "an", "the"],
    prepositions: &[
        "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "to", "with",
    ],
    prefixes: &["after", "in", "no", "off", "on", "out", "over", "under", "up", "us"],
};

#[rustfmt::skip]
const LANGUAGES: &[Language] = &[
    ENGLISH,
    Language::plain(1, "de", &[
            "aber", "als", "am", "an", "auch", "auf", "aus", "bei", "bis", "das", "dass", "dem", "den", "der",
            "des", "die", "doch", "durch", "ein", "eine", "einem", "einen", "einer", "eines", "es", "für", "gegen",
            "hat", "ich", "ihr", "im", "in", "ist", "mit", "nach", "nicht", "noch", "nur", "oder", "ohne", "sein",
            "seine", "sich", "sie", "sind", "sowie", "und", "unter", "vom", "von", "vor", "war", "was", "wenn",
            "werden", "wie", "wir", "wird", "zu", "zum", "zur", "zwischen", "über",
        ]),
    Language::plain(2, "fr", &[
            "alors", "au", "aussi", "aux", "avant", "avec", "ce", "ces", "cette", "chez", "comme", "dans", "de",
            "depuis", "des", "du", "elle", "en", "entre", "est", "et", "grâce", "il", "ils", "je", "la", "le",
            "les", "leur", "leurs", "lors", "mais", "même", "ne", "notre", "nous", "on", "ou", "où", "par", "pas",
            "plus", "pour", "qu", "que", "qui", "sa", "sans", "se", "selon", "ses", "si", "son", "sont", "sous",
            "sur", "un", "une", "vers", "vos", "votre", "vous",
        ]),
    Language::plain(3, "es", &[
            "al", "ante", "aunque", "cada", "como", "con", "contra", "cuando", "de", "del", "desde", "donde",
            "durante", "el", "ella", "ellos", "en", "entre", "es", "esta", "este", "fue", "ha", "hacia", "hasta",
            "la", "las", "le", "lo", "los", "muy", "más", "no", "nos", "o", "para", "pero", "por", "porque", "que",
            "se", "según", "sin", "sobre", "son", "su", "sus", "también", "tras", "un", "una", "y", "ya",
        ]),
    Language::plain(4, "it", &[
            "a", "ai", "al", "alla", "alle", "anche", "che", "chi", "come", "con", "contro", "da", "dai", "dal",
            "dalla", "dei", "del", "della", "delle", "di", "dopo", "e", "ed", "gli", "i", "il", "in", "la", "le",
            "lo", "ma", "nei", "nel", "nella", "non", "o", "per", "più", "quando", "questa", "questo", "secondo",
            "si", "sono", "su", "sua", "sul", "sulla", "suo", "tra", "un", "una", "uno",
        ]),
    Language::plain(5, "pt", &[
            "a", "ao", "aos", "as", "até", "com", "como", "contra", "da", "das", "de", "desde", "do", "dos", "e",
            "ela", "ele", "em", "entre", "foi", "mais", "mas", "na", "nas", "no", "nos", "não", "o", "os", "ou",
            "para", "pela", "pelas", "pelo", "pelos", "por", "quando", "que", "se", "segundo", "sem", "ser", "seu",
            "sob", "sobre", "sua", "são", "também", "um", "uma", "à",
        ]),
    Language::plain(6, "nl", &[
            "aan", "als", "bij", "dan", "dat", "de", "deze", "die", "dit", "door", "een", "en", "er", "haar", "had",
            "heeft", "het", "hij", "in", "is", "maar", "met", "naar", "niet", "nog", "of", "om", "onder", "ook",
            "op", "over", "te", "tegen", "tot", "uit", "van", "voor", "was", "wat", "werd", "wordt", "ze", "zich",
            "zijn", "zoals", "zonder",
        ]),
    // Of Swedish, Danish and Norwegian alike.
    Language::plain(7, "", &[
            "af", "alla", "att", "av", "blev", "da", "de", "dem", "den", "der", "det", "du", "efter", "eller", "en",
            "er", "et", "ett", "for", "fra", "från", "för", "ha", "han", "har", "hon", "hun", "i", "ikke", "in",
            "inte", "med", "men", "mot", "når", "och", "og", "om", "på", "samt", "sig", "sin", "som", "til", "till",
            "under", "ut", "var", "ved", "vi", "än", "är", "över",
        ]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_of_function_words_are_sorted() {
        for (number, language) in (0..).zip(LANGUAGES) {
            assert_eq!(language.number, number);
            // Other words are not looked for among these.
            let mut parts = language.articles.iter().chain(language.prepositions);
            assert!(parts.all(|word| language.uses(word).is_function()));
            assert!(language.words.is_sorted() && language.words.iter().all(|word| language.uses(word).is_function()));
        }
        assert!(!ENGLISH.uses("und").is_function() && !ENGLISH.uses("bridge").is_function());
    }

    #[test]
    fn the_language_is_that_of_the_function_words() {
        let language = |text: &str| {
            let mut tally = Tally::default();
            text.split(' ').filter_map(Key::of).for_each(|word| tally.add(word));
            tally.language()
        };
        assert_eq!(language("the bridge of the town and").lead("the"), Some(Lead::Often));
        assert_eq!(
            language("die brücke in der stadt und").lead("der"),
            Some(Lead::Sometimes)
        );
        assert_eq!(language("").lead("up"), Some(Lead::AlsoPrefix));
    }
}
