//! What content systems put behind each story of a feed: `The post Bridge closes appeared first on Harbour Courier.` The
//! headline and the name of the site stand between and behind fixed words, so that no phrase at a border tells it.

/// For each language, as a BCP 47 tag, the words before the headline and those between it and the name of the site.
#[rustfmt::skip]
const TAILS: &[(&str, &str, &str)] = &[
    ("cs", "Článek ", " se nejdříve objevil na "),
    ("da", "Indlægget ", " blev først udgivet på "),
    ("de", "Der Beitrag ", " erschien zuerst auf "),
    ("de", "Der Beitrag ", " erschien zuerst bei "),
    ("el", "Το άρθρο ", " εμφανίστηκε πρώτα στο "),
    ("en", "The article ", " appeared first on "),
    ("en", "The post ", " appeared first on "),
    ("en", "The post ", " first appeared on "),
    ("es", "El artículo ", " se publicó primero en "),
    ("es", "La entrada ", " aparece primero en "),
    ("es", "La entrada ", " apareció primero en "),
    ("es", "La entrada ", " se publicó primero en "),
    ("fr", "L’article ", " est apparu en premier sur "),
    ("fr", "L'article ", " est apparu en premier sur "),
    ("fr", "Cet article ", " est apparu en premier sur "),
    ("id", "Artikel ", " pertama kali tampil pada "),
    ("it", "L’articolo ", " proviene da "),
    ("it", "L'articolo ", " proviene da "),
    ("nb", "Innlegget ", " dukket først opp på "),
    ("nl", "Het bericht ", " verscheen eerst op "),
    ("pl", "Artykuł ", " pochodzi z serwisu "),
    ("pt", "O conteúdo ", " aparece primeiro em "),
    ("pt", "O post ", " apareceu primeiro em "),
    ("ro", "Articolul ", " apare prima dată în "),
    ("ru", "Запись ", " впервые появилась "),
    ("ru", "Сообщение ", " появились сначала на "),
    ("sv", "Inlägget ", " dök först upp på "),
];

/// The shortest tail, in bytes, and the longest one: a headline and the name of a site.
const MIN: usize = 26;
const MAX: usize = 600;

/// The words of a feed's tail before the name of the site, if a text is one, and the byte at which that name begins.
pub(crate) fn tail(text: &str) -> Option<(&'static str, usize)> {
    let between = |(_, before, between): &(&str, &str, &'static str)| {
        let rest = text.strip_prefix(before)?;
        // The last one, for the headline may have the words too.
        let at = rest.rfind(between).filter(|at| *at > 0)? + between.len();
        let site = rest.get(at..)?.trim_end_matches('.');
        (!site.is_empty() && !site.contains(". ")).then(|| (between.trim(), before.len() + at))
    };
    if !(MIN..=MAX).contains(&text.len()) {
        return None;
    }
    // Few begin with the same letter.
    let first = text.as_bytes().first();
    let mut tails = TAILS.iter().filter(|(_, before, _)| before.as_bytes().first() == first);
    tails.find_map(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tail_names_the_story_and_the_site() {
        let is_tail = |text: &str| tail(text).is_some();
        assert_eq!(
            tail("The post Bridge closes appeared first on Harbour Courier."),
            Some(("appeared first on", "The post Bridge closes appeared first on ".len()))
        );
        assert!(is_tail("Der Beitrag Brücke gesperrt erschien zuerst auf Hafenkurier."));
        assert!(is_tail(
            "The post What appeared first on the quay appeared first on Harbour Courier"
        ));
        for story in [
            "The post appeared first on Monday.",
            "The post of a harbour master appeared first on the list. It was old.",
            "The post was filled in May.",
            "A post Bridge closes appeared first on Harbour Courier.",
            "The post Bridge closes appeared first on ",
        ] {
            assert!(!is_tail(story), "{story}");
        }
        let shortest = TAILS
            .iter()
            .map(|(_, before, between)| before.len() + between.len())
            .min();
        assert_eq!(shortest, Some(MIN - 2), "a headline and a name have a letter each");
        let long = |bytes: usize| format!("The post {} appeared first on Harbour.", "x".repeat(bytes - 36));
        assert_eq!(
            (long(MAX).len(), is_tail(&long(MAX)), is_tail(&long(MAX + 1))),
            (MAX, true, false)
        );
    }
}
