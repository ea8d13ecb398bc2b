use super::super::rows;
use super::*;

const RULES: Rules = Rules {
    width: Some(40),
    ..Rules::PLAIN
};

/// The texts of a rendering's drafts, and what each number in them leads to.
fn read(text: &str) -> (Vec<String>, Vec<(Place, String)>) {
    let drafts = drafts(&rows::read(text), &RULES);
    let texts = drafts.iter().map(|draft| draft.text.to_string());
    let texts = texts.filter(|text| !text.is_empty()).collect();
    let targets = drafts.into_iter().flat_map(|draft| draft.targets);
    (texts, targets.map(|target| (target.place, target.href)).collect())
}

#[test]
fn numbers_become_links_and_the_list_goes() {
    let (texts, targets) =
        read("After [1]engineers found [2]cracks.\n\nReferences\n\n   1. https://a.example/\n   2. /c\n");
    assert_eq!(texts, ["After engineers found cracks."]);
    assert_eq!(
        targets,
        [
            (Place::Start(6), "https://a.example/".to_owned()),
            (Place::Start(22), "/c".to_owned())
        ]
    );
}

#[test]
fn numbers_of_the_page_stay() {
    let (texts, targets) = read("It cost a lot.[3] See [1]the report.[2]\n\nLinks:\n1. https://a.example/\n");
    assert_eq!(texts, ["It cost a lot.[3] See the report.[2]"]);
    assert_eq!(targets.len(), 1);
}

#[test]
fn a_title_without_targets_is_a_heading() {
    let text = "Links:\n\n1. The first\n2. The second\n";
    assert_eq!(read(text).0[0], "Links:");
    assert_eq!(parts(&rows::read(text)).len(), 1);
}

#[test]
fn what_has_no_target_is_of_the_list_all_the_same() {
    let (texts, targets) = read("[1]Menu [2]Home\n\nLinks:\n1. Button\n2. https://a.example/\n3. Text field, Name q\n");
    assert_eq!(texts, ["Menu Home"]);
    assert_eq!(targets, [(Place::Start(5), "https://a.example/".to_owned())]);
}

#[test]
fn a_target_may_stand_under_its_title() {
    let text = "See [1]Apps.\n\nReferences\n\n   Visible links\n   1. Apps\n\thttps://a.example/apps\n";
    let (texts, targets) = read(text);
    assert_eq!(texts, ["See Apps."]);
    assert_eq!(targets, [(Place::Start(4), "https://a.example/apps".to_owned())]);
}

#[test]
fn a_fragment_of_a_page_from_a_pipe_is_a_target() {
    let (texts, targets) = read("[1]Skip to [2]content\n\nReferences:\n\n[1] -#content\n[2] file:///news\n");
    assert_eq!(texts, ["Skip to content"]);
    let hrefs: Vec<&str> = targets.iter().map(|(_, href)| href.as_str()).collect();
    assert_eq!(hrefs, ["#content", "/news"]);
}

#[test]
fn a_target_may_be_a_script_and_its_rest_may_be_followed_by_a_title() {
    for script in ["javascript:open(this, {type: 'email'})", "of no address"] {
        let list = format!("1. Mail\n\t{script}\n   2. Print\n\t/print\n   3. https://a.example/3\n");
        let (texts, targets) = read(&format!(
            "[1]Mail [2]Print\n\n[3]See this.\n\nReferences\n\n   Visible links\n   {list}"
        ));
        assert_eq!(texts, ["Mail Print", "See this."], "{script}");
        let hrefs: Vec<&str> = targets.iter().map(|(_, href)| href.as_str()).collect();
        assert!(hrefs.ends_with(&["/print", "https://a.example/3"]), "{hrefs:?}");
    }
}

#[test]
fn a_target_may_have_line_breaks() {
    let list = "References\n\n   Visible links:\n   1. https://a.example/1\n   2. mailto:?body=Look\nat the bridge.\nIt is closed\n   \
                3. https://a.example/3\n   Hidden links:\n   4. https://a.example/4\n";
    let (texts, targets) = read(&format!("See [1]this, [2]tell of it, [3]that.\n\n{list}"));
    assert_eq!(texts, ["See this, tell of it, that."]);
    let hrefs: Vec<&str> = targets.iter().map(|(_, href)| href.as_str()).collect();
    assert!(
        hrefs.contains(&"mailto:?body=Look at the bridge. It is closed"),
        "{hrefs:?}"
    );
    assert_eq!(hrefs.len(), 4);
    // What stands behind the list is text.
    let (texts, _) = read("See [1]this.\n\nLinks:\n1. https://a.example/1\n\nFerries run.\n");
    assert_eq!(texts, ["See this.", "Ferries run."]);
}

#[test]
fn a_text_may_have_several_lists() {
    let one = "See [1]this.\n\nReferences\n\n   1. https://a.example/1\n\n";
    let (texts, targets) = read(&one.repeat(2));
    assert_eq!(texts, ["See this.", "See this."]);
    assert_eq!(targets.len(), 2);
}

#[test]
fn targets_that_no_number_leads_to_are_kept() {
    let (_, targets) = read("Text.\n\nReferences\n\n   1. file://localhost/a\n");
    assert_eq!(targets, [(Place::Whole(0..0), "/a".to_owned())]);
}

#[test]
fn the_longest_rising_sequence_is_taken() {
    let number = |value| Number {
        piece: 0,
        at: 0,
        len: 3,
        value,
    };
    let values = |all: &[u32]| {
        let all: Vec<Number> = all.iter().copied().map(number).collect();
        longest_rising(&all)
            .iter()
            .map(|number| number.value)
            .collect::<Vec<_>>()
    };
    assert_eq!(values(&[1, 9, 2, 3, 3, 4]), [1, 2, 3, 4]);
    assert_eq!(values(&[]), [0; 0]);
}

#[test]
fn a_list_ends_where_the_text_goes_on() {
    let list = "See [1]this.\n\nLinks:\n1. https://a.example/\n";
    for (behind, kept) in [
        // Numbers of a list rise.
        ("1. First", "1. First"),
        ("\n2. Second", "2. Second"),
        ("Third", "Third"),
        ("2345678. Fourth", "2345678. Fourth"),
    ] {
        let (texts, targets) = read(&format!("{list}{behind}\n"));
        assert_eq!(texts, ["See this.", kept], "{behind}");
        assert_eq!(targets, [(Place::Start(4), "https://a.example/".to_owned())]);
    }
    let (texts, targets) = read(&format!("{list}2. Button\nHidden links:\n3. https://a.example/3\n"));
    assert_eq!((texts.len(), targets.len()), (1, 2));
}

#[test]
fn what_a_list_has_as_a_target() {
    let target = |line: &str| entry(&rows::read(line)[0]).map(|(number, target)| (number, target.to_owned()));
    for (line, found) in [
        ("1. https://a.example/a b", "https://a.example/a b"),
        (
            "[1] mailto:jane@a.example?subject=A b",
            "mailto:jane@a.example?subject=A b",
        ),
        ("1. Image: /a.jpg", "/a.jpg"),
        ("1. #top", "#top"),
        ("1. ?page=2", "?page=2"),
        ("1. tel:555", "tel:555"),
    ] {
        assert_eq!(target(line), Some((1, found.to_owned())));
    }
    for line in ["1. Note: it rose", "1. First", "1. /a b", "1) /a", "/a", "1234567. /a"] {
        assert_eq!(target(line), None, "{line}");
    }
    assert_eq!(target("123456. /a").map(|(number, _)| number), Some(123_456));
}

#[test]
fn only_a_deeper_row_is_the_target_under_a_title() {
    let text = "See [1]Apps.\n\nReferences\n\n   1. Apps\n   https://a.example/apps\n";
    assert_eq!(
        read(text).0,
        ["See [1]Apps.", "References", "1. Apps", "https://a.example/apps"]
    );
}

#[test]
fn files_of_the_machine_lose_it() {
    assert_eq!(local("file:///team"), "/team");
    assert_eq!(local("file://localhost/team"), "/team");
    assert_eq!(local("file://host/team"), "file://host/team");
    assert_eq!(local("https://a.example/"), "https://a.example/");
}

#[test]
fn the_number_of_a_control_goes_without_a_target() {
    let list = "\n\nLinks:\n1. https://a.example/1\n9. https://a.example/9\n";
    assert_eq!(
        read(&format!("Send [2](BUTTON) or [3][X] it{list}")).0,
        ["Send (BUTTON) or it"]
    );
    assert_eq!(
        read(&format!("Send [2]this [10](now){list}")).0,
        ["Send [2]this [10](now)"]
    );
}

#[test]
fn a_number_in_a_row_of_its_own_is_of_the_next_block() {
    let (texts, targets) = read("[1]\n\nAfter [2]that.\n\nLinks:\n1. https://a.example/1\n2. https://a.example/2\n");
    assert_eq!(texts, ["After that."]);
    let places: Vec<Place> = targets.into_iter().map(|(place, _)| place).collect();
    assert_eq!(places, [Place::Start(0), Place::Start(6)]);
}

#[test]
fn brackets_stand_for_pictures_controls_and_low_figures() {
    let rules = Rules {
        lowered: true,
        picture: |inner, is_all| inner.ends_with(".jpg") || (is_all && inner == "bridge"),
        ..RULES
    };
    let read = |text: &str| {
        let draft = drafts(&rows::read(text), &rules).remove(0);
        let pictures = draft
            .traces()
            .pictures
            .iter()
            .map(|picture| (picture.at, picture.url.clone()));
        (draft.text.to_string(), pictures.collect::<Vec<_>>())
    };
    let picture = |at: usize, url: &str| vec![(at, url.to_owned())];
    assert_eq!(
        read("The [old bridge.jpg] is"),
        ("The is".to_owned(), picture(4, "oldbridge.jpg"))
    );
    assert_eq!(read("[bridge]"), (String::new(), picture(0, "bridge")));
    assert_eq!(read("The [bridge] is"), ("The [bridge] is".to_owned(), Vec::new()));
    assert_eq!(read("[ ] One [X] two [*] three").0, "One two three");
    assert_eq!(read("[a [b.jpg]").0, "[a");
    assert_eq!(read("CO[2] and x [2] and 5[2]").0, "CO2 and x [2] and 5[2]");
    let long = |bytes: usize| format!("[{}.jpg]", "x".repeat(bytes - 4));
    assert_eq!(read(&long(2000)).0, "");
    assert_eq!(read(&long(2001)).0.len(), 2003);
}

#[test]
fn of_equal_numbers_the_first_is_the_renderers() {
    let text = "See [1]this[1] and [2]that[1].\n\nLinks:\n1. https://a.example/1\n2. https://a.example/2\n";
    assert_eq!(read(text).0, ["See this[1] and that[1]."]);
}

#[test]
fn a_number_in_a_row_of_its_own_is_of_the_block_after_it() {
    let text = "See this.\n\n[1]\n\nBridge closes\n\nReferences\n\n   1. https://a.example/\n";
    let drafts = drafts(&rows::read(text), &RULES);
    let led = drafts.iter().find(|draft| draft.text == "Bridge closes").unwrap();
    assert_eq!(led.targets.len(), 1);
    assert_eq!(led.targets[0].href, "https://a.example/");
}

#[test]
fn a_title_may_look_like_a_target() {
    let list = "Visible links\n   1. 17:00\n\thttps://a.example/day\n   2. #bridge\n\thttps://a.example/bridge\n   3. https://a.example/3\n";
    let (texts, targets) = read(&format!("At [1]five, [2]bridge, [3]that.\n\nReferences\n\n   {list}"));
    assert_eq!(texts, ["At five, bridge, that."]);
    let hrefs: Vec<&str> = targets.iter().map(|(_, href)| href.as_str()).collect();
    assert_eq!(
        hrefs,
        [
            "https://a.example/day",
            "https://a.example/bridge",
            "https://a.example/3"
        ]
    );
}

#[test]
fn numbers_of_pictures_and_controls_go_where_they_are_counted() {
    let rules = Rules {
        counts_all: true,
        ..RULES
    };
    let text = "[1]Home [2]the bridge\n\nIt rose.[3] See [4]this, [5]send. [900]Not\n\nLinks:\n1. /\n4. /a\n";
    let read = |rules: &Rules| -> String {
        drafts(&rows::read(text), rules)
            .iter()
            .map(|draft| &*draft.text)
            .collect()
    };
    assert_eq!(read(&rules), "Home the bridgeIt rose.[3] See this, send. [900]Not");
    assert!(read(&RULES).contains("[2]the bridge"));
}

#[test]
fn the_markup_of_a_formula_goes() {
    let (texts, _) = read("It falls with [MATH: <mi>n</mi> <mo>[</mo> :MATH] every day.\n");
    assert_eq!(texts.concat(), "It falls with every day.");
    let open = "It falls with [MATH: and rises.";
    assert_eq!(read(open).0, [open]);
    let two = "It falls with [MATH: and [MATH: <mi>n</mi> :MATH] every day.";
    assert_eq!(read(two).0, ["It falls with [MATH: and every day."]);
}
