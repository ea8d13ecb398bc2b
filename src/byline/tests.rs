use super::{Bare, authors, bare, is_address, is_full_name, is_joint, is_name, names};
use crate::cues::{self, Kind};

fn names_any(text: &str) -> bool {
    let hit = cues::at_start(text, &[Kind::Byline]);
    super::names_any(text, hit.as_ref().map(|hit| &hit.range))
}

#[test]
fn what_a_page_gives_as_its_author_is_cleaned() {
    for (text, wanted) in [
        ("Jane Doe", &["Jane Doe"][..]),
        ("By Jane Doe, Senior Editor", &["Jane Doe"]),
        ("Jane Doe, John Roe & Ann Poe", &["Jane Doe", "John Roe", "Ann Poe"]),
        ("Jane Doe and John Roe", &["Jane Doe", "John Roe"]),
        ("Jane Doe; John Roe", &["Jane Doe", "John Roe"]),
        ("Dr. Jane Doe, PhD", &["Dr. Jane Doe"]),
        ("Jane Doe (@jane)", &["Jane Doe"]),
        ("surfguard", &["surfguard"]),
        ("山田太郎", &["山田太郎"]),
        ("https://example.org/jane", &[]),
        ("jane@example.org", &[]),
        ("Staff", &["Staff"]),
        ("Redaktion", &["Redaktion"]),
        ("Editorial Team", &["Editorial Team"]),
        ("Our Editors", &["Our Editors"]),
        ("Team", &[]),
        ("Editor", &[]),
        ("Example Staff", &["Example Staff"]),
        ("Learn more about our contributors", &[]),
        ("Staff Sergeant", &[]),
        ("The Associated Press", &["The Associated Press"]),
        ("Jane Doe, The Associated Press", &["Jane Doe"]),
        ("Example Press", &[]),
        ("@jane", &[]),
        ("surfguard on Friday", &["surfguard"]),
        ("Jane Doe Last Updated", &["Jane Doe"]),
        ("10:20am EST", &[]),
        ("Filed Under", &[]),
        ("Full Bio", &[]),
        ("The Example Team", &["The Example Team"]),
        ("Maria & Katerina", &["Maria", "Katerina"]),
        ("Jane Doe / example.org", &["Jane Doe"]),
        ("12 May 2024", &[]),
        ("Sat, 14 Dec 2024 - 06:36", &[]),
        ("Jane Doe Senior Correspondent", &["Jane Doe"]),
        ("Jane Doe for Example News", &["Jane Doe"]),
        ("Jane Doe Political Correspondent", &["Jane Doe"]),
        ("By Jane Doe. Medically reviewed by John Roe", &["Jane Doe"]),
        ("Medically reviewed by John Roe", &[]),
        ("ByJane Doe", &["Jane Doe"]),
        ("Ten bridges to see before they close, ferries and fords", &[]),
        ("EXAMPLE.ORG", &[]),
        ("name, jane@example.org", &[]),
        ("作者：李明    责任编辑：王小明", &["李明"]),
        ("作者：未知", &[]),
        ("李明 發表在 海港信使報 留言(4)", &["李明"]),
        ("National Desk By National Desk", &["National Desk"]),
        ("香港警方：大桥将关闭", &[]),
        ("", &[]),
    ] {
        assert_eq!(names(text), wanted, "{text}");
    }
}

#[test]
fn names_are_split_and_cleaned() {
    assert_eq!(authors("By A. Smith and B. Jones"), ["A. Smith", "B. Jones"]);
    assert_eq!(authors("Von Jana Müller, Redakteurin"), ["Jana Müller"]);
    assert_eq!(authors("By JANE DOE Associated Press"), ["JANE DOE"]);
    assert_eq!(authors("By Jane Doe Staff Writer"), ["Jane Doe"]);
    assert_eq!(authors("By Jane Doe and John Roe, London"), ["Jane Doe", "John Roe"]);
    assert_eq!(authors("By Doe, Roe and Poe"), ["Doe", "Roe", "Poe"]);
    assert_eq!(authors("By Jane Doe | 12 May 2024"), ["Jane Doe"]);
    assert_eq!(authors("By Jane Doe May 12, 2024"), ["Jane Doe"]);
    assert_eq!(authors("By Jane Doe Senior Bridges Reporter"), ["Jane Doe"]);
    assert_eq!(authors("By Jane Doe, photos by John Roe"), ["Jane Doe"]);
    assert_eq!(authors("By Dan Roe and Jane Doe"), ["Dan Roe", "Jane Doe"]);
    assert_eq!(authors("BY JANE DOE AND DAN ROE"), ["JANE DOE", "DAN ROE"]);
    assert_eq!(
        authors("By Jane Doe And Dan Roe For The Example"),
        ["Jane Doe", "Dan Roe"]
    );
    assert_eq!(authors("By Associated Press"), ["Associated Press"]);
    assert_eq!(authors("By Example Staff | 14 May 2024"), ["Example Staff"]);
    assert_eq!(
        authors("By Budi Santoso dan Siti Aminah"),
        ["Budi Santoso", "Siti Aminah"]
    );
    assert_eq!(authors("By Ann June Doe, Indra Das"), ["Ann June Doe", "Indra Das"]);
    assert_eq!(authors("By Das Team"), [""; 0]);
    assert_eq!(authors("by Taboola"), [""; 0]);
    assert_eq!(authors("文：李明 编辑：王小明"), ["李明"]);
    assert_eq!(authors("[责任编辑：王小明 PK155]"), [""; 0]);
    assert!(names_any("责任编辑：王小明"));
    assert!(names_any("【编辑：王小明】"));
    assert!(names_any("（责任编辑： HN666）"));
    assert!(names_any("编辑 王小明 校对 李明"));
    assert!(!names_any("编辑们说大桥将关闭"));
    assert!(names_any("本文来源：港口日报 责任编辑：王小明_HN666"));
    assert!(names_any("（来源：港口日报）"));
    assert!(!names_any("来源：市政府说，大桥将关闭"));
    assert!(!names_any("来源不明的裂缝"));
    assert_eq!(authors("【作者：王小明】"), ["王小明"]);
    assert_eq!(
        authors("By Ludwig van Beethoven; Clara Schumann"),
        ["Ludwig van Beethoven", "Clara Schumann"]
    );
}

#[test]
fn addresses_end_a_name() {
    assert_eq!(authors("By Jane Doe jane@example.org"), ["Jane Doe"]);
    assert_eq!(authors("By Jane Doe @jane and John Roe"), ["Jane Doe", "John Roe"]);
    assert_eq!(authors("By jane@example.org"), [""; 0]);
}

#[test]
fn a_byline_names_anybody_who_worked_on_it() {
    for text in [
        "By Jane Doe",
        "By The Associated Press",
        "By Courier Staff",
        "By our correspondent",
        "By Our Own Correspondent",
        "Von Redaktion",
        "Reviewed by Jane Doe, MD",
        "홍길동 기자",
    ] {
        assert!(names_any(text), "{text}");
    }
    for text in [
        "By Monday the bridge was open",
        "By topic",
        "By Category",
        "By the press and the public",
        "Jane Doe",
    ] {
        assert!(!names_any(text), "{text}");
    }
}

#[test]
fn names_without_a_lead_in() {
    for (text, wanted) in [
        ("Jane Calloway", Some(Bare::Name)),
        ("Jane Calloway | Harbour Courier", Some(Bare::Name)),
        ("Jane Calloway, Political Editor", Some(Bare::Journalist)),
        ("Jana Müller (Redakteurin)", Some(Bare::Journalist)),
        ("Jane Calloway, jane@example.org", Some(Bare::Journalist)),
        ("Jane Calloway @jane", Some(Bare::Journalist)),
        ("Jane Calloway, mayor of the city", None),
        ("Web Design", None),
        ("Harbour", None),
        ("The bridge, our editor says, will be closed for six weeks", None),
    ] {
        assert_eq!(bare(text), wanted, "{text}");
    }
}

#[test]
fn a_lead_in_alone_is_no_pen_name() {
    for lead_in in ["Nga", "Oleh", "Bởi", "Od", "Przez", "Door", "Av", "Від", "От"] {
        assert_eq!(names(lead_in), [""; 0], "{lead_in}");
    }
    assert_eq!(names("Odette"), ["Odette"]);
}

#[test]
fn prose_is_no_name() {
    for text in ["By Monday the bridge was open", "By the way", "By 2030", "Jane Doe"] {
        assert_eq!(authors(text), [""; 0], "{text}");
    }
}

#[test]
fn a_name_has_few_capitalised_words() {
    let is_name = |text: &str| is_name(&text.split(' ').collect::<Vec<_>>());
    for name in ["Ana Maria de la Cruz", "J.R. O’Neill-Smith", "山田太郎", "Jane"] {
        assert!(is_name(name), "{name}");
    }
    for words in [
        "Ana Maria Rosa de la Cruz",
        "Jane doe",
        "Jane D0e",
        "Jane & Doe",
        "The Bridge Online",
    ] {
        assert!(!is_name(words), "{words}");
    }
}

#[test]
fn hosts_and_handles_are_told_from_initials() {
    for address in [
        "example.org",
        "EXAMPLE.ORG",
        "ab.cd",
        "@jane",
        "a#b",
        "ftp://a",
        "www.x",
    ] {
        assert!(is_address(address), "{address}");
    }
    for word in [
        "J.R.", "St.Clair", "A.Smith", "AB.CD", "ABCD.12", "ABCD.E", "a.b", "Jane",
    ] {
        assert!(!is_address(word), "{word}");
    }
}

#[test]
fn names_of_every_script() {
    for (text, name) in [
        ("লেখক: রহিম উদ্দিন", "রহিম উদ্দিন"),
        ("लेखक: कृष्ण शर्मा", "कृष्ण शर्मा"),
        ("بقلم: محمّد علي", "محمّد علي"),
        ("נכתב על ידי: יוסי כהן", "יוסי כהן"),
    ] {
        assert_eq!(authors(text), [name], "{text}");
    }
    assert!(authors("लेखक: २०२४ में").is_empty());
}

#[test]
fn a_full_stop_is_no_part_of_a_name() {
    for (text, name) in [
        ("By Jane Calloway.", "Jane Calloway"),
        ("By John Roe Jr.", "John Roe Jr."),
        ("By John Roe M.D.", "John Roe M.D."),
    ] {
        assert_eq!(authors(text), [name], "{text}");
    }
}

#[test]
fn dates_glued_to_a_name_are_none_of_it() {
    for text in [
        "By Jane Calloway20 May 2024",
        "By Jane CallowayMay 20, 2024",
        "By Jane Calloway4 min read",
        "By Jane CallowayPublished: May 20, 2024",
        "By Jane CallowayIn Travel",
        "By Jane Calloway headshot",
        "By Jane Calloway Friday, Jan 13, 2024 at 4:45 pm EST",
        "By Jane Calloway 2 Comments",
        "By Jane Calloway VP - Harbours",
        "by Jane Calloway@harbourjane May 20, 2024",
        "Written byJane Calloway",
    ] {
        assert_eq!(authors(text), ["Jane Calloway"], "{text}");
    }
    assert_eq!(authors("By Jane McMay"), ["Jane McMay"]);
}

#[test]
fn the_codes_of_languages_are_no_full_name() {
    assert!(is_full_name("Jane Doe") && is_full_name("JO DOE") && is_full_name("Bo Li"));
    assert!(!is_full_name("DE FR IT") && !is_full_name("EN DE"));
}

#[test]
fn names_are_joined_by_words_and_signs() {
    for joint in [", ", " and ", " & ", " ⋅ ", ", und "] {
        assert!(is_joint(joint), "{joint}");
    }
    assert!(!is_joint(" ") && !is_joint(" of ") && !is_joint(", Harbour Courier"));
}
