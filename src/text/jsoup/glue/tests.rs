use super::*;

/// A draft whose text is one stretch.
fn parted(text: &str, href: &str) -> String {
    let mut draft = Draft {
        text: text.into(),
        ..Draft::default()
    };
    draft.traces_mut().stretches.push(0..text.len());
    if !href.is_empty() {
        draft.targets.push(crate::text::draft::Target {
            place: crate::text::draft::Place::End(text.len()),
            href: href.to_owned(),
        });
    }
    let mut drafts = vec![draft];
    let places = find_all(&drafts, &Vocabulary::of(&drafts));
    part(&mut drafts, &places);
    drafts[0].text.to_string()
}

#[test]
fn glued_words_are_parted() {
    for (glued, href, want) in [
        ("secretary of state,John Kerry", "", "secretary of state, John Kerry"),
        (
            "with an assaultheavily criticised by",
            "",
            "with an assault heavily criticised by",
        ),
        (
            "a staple offall wellness routines",
            "https://example.org/fall-routines",
            "a staple of fall wellness routines",
        ),
        ("they arechef-crafted and", "", "they are chef-crafted and"),
        ("soar toapproximately 2.9", "", "soar to approximately 2.9"),
        ("making up42.0% of", "", "making up 42.0% of"),
        ("or the365 Project", "", "or the 365 Project"),
        ("such asTrustpilot and", "", "such as Trustpilot and"),
        ("the company’slatest phone", "", "the company’s latest phone"),
        ("it was costly.The", "", "it was costly. The"),
    ] {
        assert_eq!(parted(glued, href), want);
    }
}

#[test]
fn source_code_is_left_as_it_is() {
    for code in [
        "the boats are read by harbour.Print(boats) and kept",
        "it needs Harbour.Boats.props and no more",
        "the fare is read by newFare(\"day\") and kept",
        "let fare = match day { Day.Work => fares,Day.Rest => none };",
        "if (bridge_open) { log.Info(fares,boats); return theBridge; }",
    ] {
        assert_eq!(parted(code, ""), code);
    }
    let prose = "the bridge closed (it was rusty).The boats stay; the fares,which rose, do not";
    assert_ne!(parted(prose, ""), prose);
}

#[test]
fn the_first_word_of_a_stretch_may_begin_a_sentence() {
    let parted = |text: &str, start: usize| {
        let mut draft = Draft {
            text: text.into(),
            ..Draft::default()
        };
        draft.traces_mut().stretches.push(start..text.len());
        let mut drafts = vec![draft];
        let places = find_all(&drafts, &Vocabulary::of(&drafts));
        part(&mut drafts, &places);
        drafts[0].text.to_string()
    };
    let glued = "The bridge was sinking. Orcreate a new one.";
    let want = "The bridge was sinking. Or create a new one.";
    let space = glued.find(" Or").unwrap();
    assert_eq!(parted(glued, space), want);
    assert_eq!(parted(glued, space + 1), want);
    // Elsewhere it may be a name.
    let name = "The bridge was sinking with Orcreate and others.";
    assert_eq!(parted(name, name.find(" Or").unwrap()), name);
}

#[test]
fn before_a_target_less_will_do() {
    let href = "https://example.org/1";
    for (glued, parted_text) in [
        ("it went to ourzorblat", "it went to our zorblat"),
        (
            "and needs to purchaseseparate insurance",
            "and needs to purchase separate insurance",
        ),
        ("and “it is closed,” saysZorblat", "and “it is closed,” says Zorblat"),
    ] {
        assert_eq!(parted(glued, href), parted_text);
        assert_eq!(parted(glued, ""), glued);
    }
    for whole in [
        "and by TikTok and LinkedIn",
        "it is forzorblat of forzorblat",
        "die Stadt und derzeitige Lage der Brücke in der dienstlichen",
    ] {
        assert_eq!(parted(whole, href), whole);
    }
}

/// Words that a renderer has glued and such as are whole.
#[rustfmt::skip]
const TOKENS: &[&str] = &[
    "state,John", "state,2024", "3,000", "a;b", "costly.The", "U.S.The", "no.the", "it!Then", "“it”he", "it:then", "a:b",
    "(IaaS)offers", "(a)b", "5%more", "the“old", "cost$5", "call(it", "call(it)", "ask@jane", "the#bridge", "don’tforget",
    "company’slatest", "we’llMeet", "it’sx", "o’clock", "assaultheavily", "theCapterra", "offall", "aCapterra", "aX",
    "toapproximately", "arechef-crafted", "well-toknown", "Thebridge", "TheBridge", "Bridgeis", "onboarding", "onthe",
    "the365", "up42.0%", "bridge365", "The365", "x5", "bridge7", "healthcare", "USA", "fromzorblat", "withzor", "zorblatthe",
    "zorblatferry", "walkingferry", "walkingbridge", "quicklywas", "zorblatwas", "zorblatlike", "ofzorblat", "bya", "aferry",
    "inbridge", "unroutines", "bridgeroutines", "ofroutines", "bridgequickly", "bridgeoften", "engineersfound",
    "interestingmachinery", "machineryinteresting", "conveniently", "thecouncil", "counciland",
];

#[test]
fn the_weights_of_glued_places_are_those_written_down() {
    let text =
        "The ferry went to the bridge of the council and the zorblat was there, as the council said of it. thecouncil";
    let mut draft = Draft {
        text: format!("{text}{}", " counciland".repeat(5)).into(),
        ..Draft::default()
    };
    let end = draft.text.len();
    draft.traces_mut().stretches.push(text.len() - 10..end);
    let drafts = [draft];
    let vocabulary = Vocabulary::of(&drafts);
    let mut lines = Vec::new();
    for (token, sentence_start) in TOKENS.iter().flat_map(|token| [(token, false), (token, true)]) {
        let evidence = Evidence {
            vocabulary: &vocabulary,
            has_slug_word: &|word| word == "routines",
            before_target: false,
            sentence_start,
        };
        let places = evidence.places(token).into_iter();
        let places = places.map(|place| format!("{} {} {}", place.at, place.weight, place.cue));
        lines.push(format!(
            "{token:?}, {sentence_start}: {}",
            places.collect::<Vec<_>>().join(", ")
        ));
    }
    crate::snapshot::assert_same("glue.txt", &lines);
}

#[test]
fn words_names_numbers_and_addresses_stay_whole() {
    for whole in [
        "often into today together",
        "Ronald McDonald and O’Brien in Washington",
        "at 10:30 on 3,000 sites, U.S. and a.m.",
        "see example.com/the-page or info@forexample.com",
        "an iPhone from eBay",
        "healthcare and blockchain and smartphones",
        "the mp3 of covid19",
    ] {
        assert_eq!(parted(whole, ""), whole);
    }
}

#[test]
fn addresses_are_known_by_their_signs() {
    for token in [
        "https://example.org",
        "www.example.org",
        "jane@example.org",
        "a=b",
        "C:\\bridge",
        "old_bridge",
        "2024/05/14",
    ] {
        assert!(looks_like_address(token), "{token}");
    }
    for token in ["bridge", "and/or", "state,John", "example.org"] {
        assert!(!looks_like_address(token), "{token}");
    }
}
