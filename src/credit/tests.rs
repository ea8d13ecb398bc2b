mod cases;

use super::{Credit, House, Strength, find_glued};
use cases::CASES;

/// The credit in a caption of no known house.
fn find(text: &str) -> Option<Credit> {
    super::find(text, &House::default())
}

#[test]
fn credits_are_taken_apart_in_every_language() {
    let mut wrong = Vec::new();
    for &(caption, text, credit, photographer, agencies) in CASES {
        let found = find(caption).map(|credit| (credit.names(caption), credit));
        let got = found.as_ref().map(|(names, credit)| {
            let agencies: Vec<&str> = names.agencies.iter().map(String::as_str).collect();
            (
                caption[..credit.outer.start].trim(),
                &caption[credit.span.clone()],
                names.photographer.as_deref(),
                agencies,
            )
        });
        let want = Some((text, credit, photographer, agencies.to_vec()));
        if got != want {
            wrong.push(format!("{caption}\n  want {want:?}\n  got  {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn prose_has_no_credit() {
    for prose in [
        "Photograph: a history of the medium in three volumes is what she wants to write next.",
        "She took AP classes before she moved to Hershey, PA.",
        "Sputnik was launched in 1957.",
        "He told Reuters that the bridge would be closed.",
        "The image: a city that never sleeps, and never wants to.",
        "We share photos: it is what keeps the family together.",
        "Cost per Credit:",
        "Keep in mind when selecting extra images:",
        "The first of the dinosaurs was named T. Rex",
        "Courtesy of the mayor, residents may park on the quay for free until the bridge opens again in June.",
        "Out of courtesy to the neighbours, the band stops at ten.",
        "",
        "（",
        "©",
    ] {
        assert!(
            find(prose).is_none_or(|c| c.strength == Strength::Weak),
            "{prose:?} gives {:?}",
            find(prose)
        );
    }
}

#[test]
fn forms_that_other_text_has_as_well_are_weak() {
    for text in [
        "The talks go on, he said. (Reuters)",
        "Source: Ministry of Transport",
        "© Example Media Group",
        "Getty Images",
        "Boats at rest. AFP",
        "Courtesy Jane Doe",
    ] {
        assert_eq!(find(text).map(|c| c.strength), Some(Strength::Weak), "{text:?}");
    }
}

#[test]
fn a_glued_credit_is_found_inside_running_text() {
    let text =
        "Prices deepen inequality.Photo: Jane Doe/Getty ImagesThe next paragraph starts here and goes on for a while.";
    let found = find_glued(text).unwrap();
    assert_eq!(&text[found.span.clone()], "Photo: Jane Doe/Getty Images");
    assert_eq!(found.names(text).photographer.as_deref(), Some("Jane Doe"));
    assert!(find_glued("He sells one photo: Jane Doe/Getty Images bought it, the dealer said.").is_none());
}

#[test]
fn an_agency_is_found_at_the_ends_of_a_piece() {
    use super::agencies::find;
    assert_eq!(find("AFP"), Some(0..3));
    assert_eq!(find("Jane Doe AFP"), Some(9..12));
    assert_eq!(find("Getty Images North America"), Some(0..12));
    for piece in ["AFPs", "RAFP", "AFP-Jane", "Jane Doe", "The AFP bureau"] {
        assert_eq!(find(piece), None, "{piece}");
    }
}
