use super::{Strength, find, find_glued};

/// Caption, text without the credit, credit, photographer, agencies.
type Case = (
    &'static str,
    &'static str,
    &'static str,
    Option<&'static str>,
    &'static [&'static str],
);

const CASES: &[Case] = &[
    // English, and the forms that all languages share.
    (
        "Families leave the city on the third day. Photograph: Omar Haj Kadour/AFP/Getty Images",
        "Families leave the city on the third day.",
        "Photograph: Omar Haj Kadour/AFP/Getty Images",
        Some("Omar Haj Kadour"),
        &["AFP", "Getty Images"],
    ),
    (
        "The old bridge. (Photo by Jane Doe/Getty Images)",
        "The old bridge.",
        "Photo by Jane Doe/Getty Images",
        Some("Jane Doe"),
        &["Getty Images"],
    ),
    (
        "The mayor speaks in June. (AP Photo/John Doe, File)",
        "The mayor speaks in June.",
        "AP Photo/John Doe, File",
        Some("John Doe"),
        &["AP"],
    ),
    (
        "A ferry in the harbour. REUTERS/Jane Doe",
        "A ferry in the harbour.",
        "REUTERS/Jane Doe",
        Some("Jane Doe"),
        &["REUTERS"],
    ),
    (
        "A ferry in the harbour. REUTERS/Jane Doe/File Photo",
        "A ferry in the harbour.",
        "REUTERS/Jane Doe/File Photo",
        Some("Jane Doe"),
        &["REUTERS"],
    ),
    ("Credit: Alamy", "", "Credit: Alamy", None, &["Alamy"]),
    (
        "Image credit: Jane Doe",
        "",
        "Image credit: Jane Doe",
        Some("Jane Doe"),
        &[],
    ),
    (
        "Cranes at dusk | Photo: Jane Doe",
        "Cranes at dusk",
        "Photo: Jane Doe",
        Some("Jane Doe"),
        &[],
    ),
    (
        "The new library — Courtesy of Harbour City Council",
        "The new library",
        "Courtesy of Harbour City Council",
        None,
        &[],
    ),
    (
        "The new library. Photo courtesy of Jane Doe.",
        "The new library.",
        "Photo courtesy of Jane Doe",
        None,
        &[],
    ),
    (
        "Jane Doe for The Example",
        "",
        "Jane Doe for The Example",
        Some("Jane Doe"),
        &[],
    ),
    (
        "Boats at rest. Jane Doe for The Example",
        "Boats at rest.",
        "Jane Doe for The Example",
        Some("Jane Doe"),
        &[],
    ),
    (
        "Boats at rest. Sergey M. Doe/Moment via Getty Images",
        "Boats at rest.",
        "Sergey M. Doe/Moment via Getty Images",
        Some("Sergey M. Doe"),
        &["Getty Images"],
    ),
    (
        "Prices rose again in 2024.Jane Doe / Getty Images",
        "Prices rose again in 2024.",
        "Jane Doe / Getty Images",
        Some("Jane Doe"),
        &["Getty Images"],
    ),
    (
        "Jane Doe | Getty Images",
        "",
        "Jane Doe | Getty Images",
        Some("Jane Doe"),
        &["Getty Images"],
    ),
    (
        "A view of the bay © Jane Doe / imago",
        "A view of the bay",
        "© Jane Doe / imago",
        Some("Jane Doe"),
        &["imago"],
    ),
    // By language.
    (
        "Die Brücke am Abend. Foto: dpa / picture alliance",
        "Die Brücke am Abend.",
        "Foto: dpa / picture alliance",
        None,
        &["dpa", "picture alliance"],
    ),
    (
        "Die Brücke (Bildquelle: Jana Muster/dpa)",
        "Die Brücke",
        "Bildquelle: Jana Muster/dpa",
        Some("Jana Muster"),
        &["dpa"],
    ),
    (
        "Le pont, mardi. Crédit photo : Jeanne Dupont/AFP",
        "Le pont, mardi.",
        "Crédit photo : Jeanne Dupont/AFP",
        Some("Jeanne Dupont"),
        &["AFP"],
    ),
    (
        "El puente, el martes. Fotografía: Juana Pérez / EFE",
        "El puente, el martes.",
        "Fotografía: Juana Pérez / EFE",
        Some("Juana Pérez"),
        &["EFE"],
    ),
    (
        "Il ponte (foto Anna Rossi/LaPresse)",
        "Il ponte",
        "foto Anna Rossi/LaPresse",
        Some("Anna Rossi"),
        &["LaPresse"],
    ),
    (
        "A ponte antiga. Crédito: Joana Silva/Lusa",
        "A ponte antiga.",
        "Crédito: Joana Silva/Lusa",
        Some("Joana Silva"),
        &["Lusa"],
    ),
    (
        "De brug. Beeld: Jan de Vries / ANP",
        "De brug.",
        "Beeld: Jan de Vries / ANP",
        Some("Jan de Vries"),
        &["ANP"],
    ),
    (
        "Broen i aftes. Arkivfoto: Jens Hansen/Ritzau Scanpix",
        "Broen i aftes.",
        "Arkivfoto: Jens Hansen/Ritzau Scanpix",
        Some("Jens Hansen"),
        &["Ritzau Scanpix"],
    ),
    (
        "Broa i går. Foto: Kari Hansen / NTB",
        "Broa i går.",
        "Foto: Kari Hansen / NTB",
        Some("Kari Hansen"),
        &["NTB"],
    ),
    (
        "Bron i går. Bild: Eva Svensson/TT",
        "Bron i går.",
        "Bild: Eva Svensson/TT",
        Some("Eva Svensson"),
        &["TT"],
    ),
    (
        "Silta illalla. Kuva: Matti Virtanen / Lehtikuva",
        "Silta illalla.",
        "Kuva: Matti Virtanen / Lehtikuva",
        Some("Matti Virtanen"),
        &["Lehtikuva"],
    ),
    (
        "Most wieczorem. Fot. Jan Kowalski / Agencja",
        "Most wieczorem.",
        "Fot. Jan Kowalski / Agencja",
        Some("Jan Kowalski"),
        &[],
    ),
    (
        "Most večer. Foto: Jan Novák, ČTK",
        "Most večer.",
        "Foto: Jan Novák, ČTK",
        Some("Jan Novák"),
        &["ČTK"],
    ),
    (
        "Most večer. Ilustračné foto: TASR",
        "Most večer.",
        "Ilustračné foto: TASR",
        None,
        &["TASR"],
    ),
    (
        "A híd este. Fotó: Kovács Anna / MTI",
        "A híd este.",
        "Fotó: Kovács Anna / MTI",
        Some("Kovács Anna"),
        &["MTI"],
    ),
    (
        "Podul vechi. Sursa foto: AGERPRES",
        "Podul vechi.",
        "Sursa foto: AGERPRES",
        None,
        &["AGERPRES"],
    ),
    (
        "Мостът вечерта. Снимка: Иван Петров, БТА",
        "Мостът вечерта.",
        "Снимка: Иван Петров, БТА",
        Some("Иван Петров"),
        &["БТА"],
    ),
    (
        "Η γέφυρα. Φωτογραφία: Γιάννης Παπάς/EUROKINISSI",
        "Η γέφυρα.",
        "Φωτογραφία: Γιάννης Παπάς/EUROKINISSI",
        Some("Γιάννης Παπάς"),
        &["EUROKINISSI"],
    ),
    (
        "Мост вечером. Фото: ТАСС / Иван Иванов",
        "Мост вечером.",
        "Фото: ТАСС / Иван Иванов",
        Some("Иван Иванов"),
        &["ТАСС"],
    ),
    (
        "Міст увечері. Фото: Олена Коваль / Укрінформ",
        "Міст увечері.",
        "Фото: Олена Коваль / Укрінформ",
        Some("Олена Коваль"),
        &["Укрінформ"],
    ),
    (
        "Стари мост. Фото: Танјуг",
        "Стари мост.",
        "Фото: Танјуг",
        None,
        &["Танјуг"],
    ),
    (
        "Most navečer. Foto: Ivan Horvat/HINA",
        "Most navečer.",
        "Foto: Ivan Horvat/HINA",
        Some("Ivan Horvat"),
        &["HINA"],
    ),
    (
        "Sild õhtul. Foto: Mari Tamm",
        "Sild õhtul.",
        "Foto: Mari Tamm",
        Some("Mari Tamm"),
        &[],
    ),
    (
        "Akşam köprü. Fotoğraf: Ayşe Yılmaz / Anadolu Ajansı",
        "Akşam köprü.",
        "Fotoğraf: Ayşe Yılmaz / Anadolu Ajansı",
        Some("Ayşe Yılmaz"),
        &["Anadolu Ajansı"],
    ),
    (
        "الجسر القديم. تصوير: رويترز",
        "الجسر القديم.",
        "تصوير: رويترز",
        None,
        &["رويترز"],
    ),
    (
        "پل قدیمی. عکس: علی رضایی / ایرنا",
        "پل قدیمی.",
        "عکس: علی رضایی / ایرنا",
        Some("علی رضایی"),
        &["ایرنا"],
    ),
    (
        "הגשר הישן. צילום: דנה כהן",
        "הגשר הישן.",
        "צילום: דנה כהן",
        Some("דנה כהן"),
        &[],
    ),
    ("पुराना पुल। फोटो: पीटीआई", "पुराना पुल।", "फोटो: पीटीआई", None, &["पीटीआई"]),
    ("পুরোনো সেতু। ছবি: রয়টার্স", "পুরোনো সেতু।", "ছবি: রয়টার্স", None, &["রয়টার্স"]),
    (
        "Jembatan tua. Foto: Budi Santoso/Antara",
        "Jembatan tua.",
        "Foto: Budi Santoso/Antara",
        Some("Budi Santoso"),
        &["Antara"],
    ),
    (
        "Cây cầu cũ. Ảnh: Nguyễn Văn An",
        "Cây cầu cũ.",
        "Ảnh: Nguyễn Văn An",
        Some("Nguyễn Văn An"),
        &[],
    ),
    ("สะพานเก่า ภาพ: AFP", "สะพานเก่า", "ภาพ: AFP", None, &["AFP"]),
    (
        "古い橋（写真：共同通信）",
        "古い橋",
        "写真：共同通信",
        None,
        &["共同通信"],
    ),
    (
        "古い橋（田中太郎撮影）",
        "古い橋",
        "田中太郎撮影",
        Some("田中太郎"),
        &[],
    ),
    (
        "오래된 다리. 사진=연합뉴스",
        "오래된 다리.",
        "사진=연합뉴스",
        None,
        &["연합뉴스"],
    ),
    (
        "오래된 다리 (연합뉴스 제공)",
        "오래된 다리",
        "연합뉴스 제공",
        None,
        &["연합뉴스"],
    ),
    (
        "老桥的夜晚。图：新华社",
        "老桥的夜晚。",
        "图：新华社",
        None,
        &["新华社"],
    ),
    ("老桥的夜晚（王小明摄）", "老桥的夜晚", "王小明摄", Some("王小明"), &[]),
];

#[test]
fn credits_are_taken_apart_in_every_language() {
    let mut wrong = Vec::new();
    for &(caption, text, credit, photographer, agencies) in CASES {
        let found = find(caption);
        let got = found.as_ref().map(|c| {
            let agencies: Vec<&str> = c.agencies.iter().map(String::as_str).collect();
            (
                caption[..c.outer.start].trim(),
                &caption[c.span.clone()],
                c.photographer.as_deref(),
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
    assert_eq!(found.photographer.as_deref(), Some("Jane Doe"));
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
