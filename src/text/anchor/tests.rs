use super::super::draft::{Place, Target};
use super::*;

fn anchors(text: &str, targets: &[(&str, &str)]) -> Vec<(String, Anchor)> {
    let target = |&(end, href): &(&str, &str)| Target {
        place: Place::End(text.find(end).unwrap() + end.len()),
        href: href.to_owned(),
    };
    let draft = Draft {
        text: text.into(),
        targets: targets.iter().map(target).collect(),
        ..Draft::default()
    };
    let language = super::super::words::Tally::default().language();
    find(&draft, || language)
        .map(|(range, anchor)| (text[range].to_owned(), anchor))
        .collect()
}

#[test]
fn slug_words_and_capitals_find_the_start() {
    let found = anchors(
        "As opposition forces attempted to break the siege of Aleppo",
        &[(
            "break the siege",
            "https://example.org/2016/rebel-fighters-advance-in-attempt-to-break-siege",
        )],
    );
    assert_eq!(found[0].0, "break the siege");
    let found = anchors(
        "Last week the minister Jane Doe said",
        &[("Jane Doe", "https://example.org/people/jane-doe")],
    );
    assert_eq!(found[0].0, "Jane Doe");
}

#[test]
fn an_address_that_is_shown_is_the_whole_anchor() {
    for (text, end, href) in [
        (
            "see www.example.org/fares",
            "example.org/fares",
            "https://www.example.org/fares/",
        ),
        ("see example.org for more", "example.org", "https://www.example.org/"),
        (
            "write to (desk@example.org) or",
            "desk@example.org",
            "mailto:desk@example.org",
        ),
        ("see https://example.org/a?b=c", "?b=c", "https://example.org/a?b=c"),
    ] {
        let found = anchors(text, &[(end, href)]);
        let shown = text.split(' ').find(|word| word.contains("example.org")).unwrap();
        let shown = shown.trim_matches(['(', ')']).to_owned();
        assert_eq!(found, [(shown, Anchor::Certain)]);
    }
    // One of another place is a word like others.
    let found = anchors("see ferry.example.org", &[("example.org", "https://example.org/")]);
    assert_ne!(found[0].0, "example.org");
}

#[test]
fn an_address_behind_the_start_is_the_whole_anchor() {
    let anchor = |text: &str, start: usize, href: &str| {
        let target = Target {
            place: Place::Start(start),
            href: href.to_owned(),
        };
        let draft = Draft {
            text: text.into(),
            targets: vec![target],
            ..Draft::default()
        };
        let language = super::super::words::Tally::default().language();
        let found: Vec<_> = find(&draft, || language).collect();
        (text[found[0].0.clone()].to_owned(), found[0].1)
    };
    let mail = "mailto:desk@example.org";
    assert_eq!(
        anchor("Write to desk@example.org until May.", 9, mail),
        ("desk@example.org".to_owned(), Anchor::Certain)
    );
    assert_eq!(anchor("Write to desk@example.org.", 9, mail).0, "desk@example.org");
    assert_ne!(
        anchor("See example.org/fares for more.", 4, "https://example.org/").0,
        "example.org"
    );
}

#[test]
fn a_start_is_certain_only_with_strong_evidence() {
    let whole = anchors(
        "Ferry timetable",
        &[("Ferry timetable", "https://example.org/ferry-timetable")],
    );
    assert_eq!(whole, [("Ferry timetable".to_owned(), Anchor::Certain)]);
    let vague = anchors(
        "they say that it went on for years",
        &[("for years", "https://example.org/x")],
    );
    assert_eq!(vague[0].1, Anchor::Guess);
}

#[test]
fn a_target_without_text_has_no_anchor() {
    assert_eq!(
        anchors("x", &[("", "https://example.org/")]),
        [(String::new(), Anchor::Unknown)]
    );
}

#[test]
fn an_anchor_stays_behind_the_link_before_it() {
    let found = anchors(
        "First thing second thing",
        &[
            ("First thing", "https://example.org/a"),
            ("second thing", "https://example.org/first-thing-second-thing"),
        ],
    );
    assert_eq!(found[1].0, "second thing");
}

/// Texts with a mark where the target stands, and the target.
const LINKS: [(&str, &str); 24] = [
    (
        "The council said on Monday that John Kerry^ would visit.",
        "https://example.org/people/john-kerry",
    ),
    (
        "Attempts to break the siege^ have failed so far.",
        "https://example.org/2016/attempt-to-break-siege",
    ),
    (
        "It was, as the paper (The Harbour Post^) wrote, the worst.",
        "https://example.org/",
    ),
    (
        "See the full report of the inspectors^.",
        "https://example.org/files/full-report-inspectors.pdf",
    ),
    (
        "They were heavily criticised by the United Nations^ and others.",
        "https://example.org/un-critics",
    ),
    (
        "He left. The “old bridge” was closed^ for six weeks.",
        "https://example.org/old-bridge-closed",
    ),
    (
        "Bridge, ferry; tunnel: how people cross^ the river – now",
        "https://example.org/a/1234567",
    ),
    ("Buy tickets^ now", "https://example.org/tickets"),
    ("and the of^ it", "https://example.org/x"),
    (
        "A study of 12,000 people (published in May^) found it",
        "https://doi.org/10.1000/xyz",
    ),
    (
        "New: Ferry Crews Vote on New Timetable^ and more",
        "https://example.org/2024/05/ferry-crews-vote-on-new-timetable",
    ),
    (
        "the minister's own words^, he said",
        "https://example.org/ministers-own-words",
    ),
    (
        "Die alte Hafenbrücke in der Stadt^ ist zu.",
        "https://example.org/hafenbruecke-stadt",
    ),
    (
        "In the ministers’ hall (and the mayor’s office^) nobody spoke.",
        "https://example.org/mayors-office",
    ),
    (
        "He called it “the longest closure ever^” on Monday; others did not.",
        "https://example.org/longest-closure-ever",
    ),
    (
        "What is known: the bridge, built in 1931, was sinking^ – slowly",
        "https://example.org/what-is-known-bridge-sinking",
    ),
    (
        "They met. Then Jane Calloway's new book^ was read aloud!",
        "https://example.org/jane-calloway-new-book",
    ),
    (
        "the tunnel that was planned^ is gone",
        "https://example.org/tunnel_planned.html?x=1",
    ),
    (
        "A crew (of \"Old Quay\") ferrying children^: one photograph",
        "https://example.org/crew-ferrying-children",
    ),
    (
        "Read more: Why the Island Needs Its Bridge^ | The Harbour Post",
        "https://example.org/why-the-island-needs-its-bridge/",
    ),
    ("It rose by 4.5% in May^.", "https://example.org/statistics/may-2024"),
    (
        "the Council [and the Harbour Board^], who has said so and will vote",
        "https://example.org/harbour-board",
    ),
    (
        "Two days ago? Nobody knew of it quickly closing^ then",
        "https://example.org/quickly-closing",
    ),
    (
        "one two three four five six seven eight nine ten eleven^ twelve",
        "https://example.org/two-eleven",
    ),
];

#[test]
fn every_feature_has_a_weight() {
    let language = super::super::words::Tally::default().language();
    let draft = Draft {
        text: "the bridge".into(),
        ..Draft::default()
    };
    let mut names = Vec::new();
    let (low, end, after_link) = (4, 10, false);
    let search = start::Search {
        draft: &draft,
        language,
        low,
        end,
        after_link,
    };
    search.each(vec![low], "", |candidate, start, _| {
        candidate.each_of_start(start, |name, _| names.push(name));
    });
    assert!(names.drain(..).eq(weights::START.iter().map(|(name, _)| *name)));
    let (start, high) = (4, 10);
    let search = end::Search {
        draft: &draft,
        language,
        start,
        high,
    };
    search.each(&search.ends(), "", |candidate, end, _| {
        candidate.each_of_end(end, |name, _| names.push(name))
    });
    assert!(names.iter().eq(weights::END.iter().map(|(name, _)| name)));
}

#[test]
fn the_tables_of_words_are_sorted() {
    for words in [weights::BEFORE, weights::FIRST, weights::LAST, weights::BEHIND] {
        assert!(words.is_sorted_by(|a, b| a.0 < b.0));
    }
    let first = |word| weights::of_word(weights::FIRST, weights::key(word));
    assert!(first("here") > 0.0 && first("your") < 0.0);
    assert!(first("bridge") == 0.0 && first("whatever it is") == 0.0);
}

#[test]
fn text_that_was_wrapped_lost_its_space_before_an_element() {
    let text = "It was the worst day of all for the old bridge and its crew";
    let scores = |wrapped: Option<&str>| -> Vec<(usize, f32)> {
        let mut draft = Draft {
            text: text.into(),
            ..Draft::default()
        };
        let wrapped = wrapped.map(|word| text.find(word).unwrap()..text.len());
        draft.traces_mut().stretches.extend(wrapped);
        let search = start::Search {
            draft: &draft,
            language: super::super::words::Tally::default().language(),
            low: 0,
            end: text.find(" and").unwrap(),
            after_link: false,
        };
        search.scored("https://example.org/old-bridge")
    };
    let line = text.find("of all").unwrap();
    let pairs = scores(None).into_iter().zip(scores(Some("of all")));
    // Nothing was lost behind the line's start, so what went before the anchor was not wrapped there.
    let behind: Vec<_> = pairs.filter(|((at, _), _)| *at > line).collect();
    assert!(behind.len() == 5 && behind.iter().all(|((_, one), (_, other))| other + 2.0 < *one));
}

#[test]
fn the_scores_of_anchors_are_those_written_down() {
    let mut lines = Vec::new();
    let language = super::super::words::Tally::default().language();
    for (marked, href) in LINKS {
        let (before, behind) = marked.split_once('^').unwrap();
        let draft = Draft {
            text: [before, behind].concat().into(),
            ..Draft::default()
        };
        for after_link in [false, true] {
            let search = start::Search {
                draft: &draft,
                language,
                low: if after_link {
                    draft.text.find(' ').unwrap() + 1
                } else {
                    0
                },
                end: before.len(),
                after_link,
            };
            let scored = search.scored(href);
            let scored = scored.iter().map(|(at, score)| format!("{at} {score:.2}"));
            lines.push(format!(
                "start {marked:?}, {after_link}: {}",
                scored.collect::<Vec<_>>().join(", ")
            ));
        }
        // The same words as the end of an anchor that starts with the sentence, or in its middle.
        for start in [0, draft.text.find(' ').unwrap() + 1] {
            let search = end::Search {
                draft: &draft,
                language,
                start,
                high: draft.text.len(),
            };
            let scored = search.scored(href);
            let scored = scored.iter().map(|(at, score)| format!("{at} {score:.2}"));
            lines.push(format!(
                "end {marked:?}, {start}: {}",
                scored.collect::<Vec<_>>().join(", ")
            ));
        }
    }
    crate::snapshot::assert_same("anchors.txt", &lines);
}
