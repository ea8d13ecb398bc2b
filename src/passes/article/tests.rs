use super::{features::Features, keep_siblings, sections, signals, weights};
use crate::document::Said;
use crate::labels::{Labels, Role};
use crate::limits::Budget;
use crate::passes::names::Names;
use crate::passes::surroundings::Surroundings;
use crate::passes::{self, Overview, measures};
use crate::{clean_html, html};

const PROSE: &str = "<p>The city council said on Monday that the old harbour bridge will be closed for six weeks, after \
                     engineers found cracks in two of its main supports during an inspection.</p>";

/// What is cut from a page, with the role and the cue.
fn cut(page: &str) -> Vec<(String, Role, String)> {
    let article = clean_html(page).unwrap();
    let labels = article.labels().iter().filter(|label| label.pass == "article");
    labels
        .map(|label| {
            (
                article.document().slice(&label.span).to_owned(),
                label.role,
                label.cue.to_string(),
            )
        })
        .collect()
}

#[test]
fn every_feature_has_its_weight() {
    let (document, _) = html::read("<div class=a><p>One.</p></div>", None, &Budget::default()).unwrap();
    let labels = Labels::new(&document);
    let overview = Overview::of(&document);
    let measures = measures::all(&overview.blocks, &labels);
    let sections = sections::all(&document, &overview.alike, &measures);
    let surroundings = Surroundings::of(&overview, &measures, &labels);
    let mut given = Vec::new();
    Features::new(&document, &measures, &sections, &surroundings).each(0, |name, _| given.push(name));
    let own = weights::FEATURES.iter().map(|(name, _)| *name);
    assert_eq!(given, own.collect::<Vec<_>>());
    let named = signals::SIGNALS.iter().map(|signal| signal.words.first().copied());
    let weighed = weights::SIGNALS.iter().map(|(name, _, _)| Some(*name));
    assert_eq!(named.collect::<Vec<_>>(), weighed.collect::<Vec<_>>());
    assert!(signals::SIGNALS.len() <= 64);
}

#[test]
fn what_is_around_an_article_is_cut_with_its_reason() {
    let page = format!(
        "<nav class=menu><a href=/a>News</a> <a href=/b>Sport</a></nav><article><div class=article-body>{PROSE}{PROSE}{PROSE}\
         </div></article><div class=comments><p class=comment>I have said so for years.</p></div><footer><p>Example \
         House, Harbour Road 1</p></footer>"
    );
    let cut = cut(&page);
    let roles: Vec<Role> = cut.iter().map(|(_, role, _)| *role).collect();
    assert_eq!(roles, [Role::Navigation, Role::Comment, Role::Navigation], "{cut:?}");
    assert!(cut.iter().all(|(_, _, cue)| !cue.is_empty()));
}

#[test]
fn a_thread_longer_than_the_article_is_not_the_article() {
    let comment = format!("<div class=comment>{PROSE}</div>");
    let page = format!(
        "<article><h1>Bridge</h1><div class=article-body>{PROSE}</div></article><section id=comments class=comments>{}</section>",
        comment.repeat(8)
    );
    let article = clean_html(&page).unwrap();
    assert_eq!(article.paragraphs().count(), 1);
}

#[test]
fn the_headline_is_cut_where_the_first_heading_is_the_sites_name() {
    let page = format!(
        "<header><h1><a href=/>Harbour Courier</a></h1></header><article><div class=article-body>\
         <h1>Bridge to close</h1>{PROSE}{PROSE}<h1>Ferries</h1>{PROSE}</div></article>"
    );
    let article = clean_html(&page).unwrap();
    let kept: Vec<_> = article.paragraphs().map(|text| text.into_owned()).collect();
    assert_eq!(kept.len(), 4, "{kept:?}");
    assert!(kept.contains(&"Ferries".to_owned()), "{kept:?}");
}

#[test]
fn running_text_of_a_container_that_is_kept_is_kept_too() {
    let kept = |page: &str, paragraphs: &[bool]| {
        let (document, _) = html::read(page, None, &Budget::default()).unwrap();
        let overview = Overview::of(&document);
        let measures = measures::all(&overview.blocks, &Labels::new(&document));
        let sections = sections::all(&document, &overview.alike, &measures);
        let mut path = paragraphs.to_vec();
        keep_siblings(&document, &measures, &sections, &mut path);
        path
    };
    let page = format!(
        "<div class=story-text>{}<p>Ferries run daily</p></div><div class=more-stories>{PROSE}</div>",
        PROSE.repeat(5)
    );
    // What is no running text stays cut, and what stands in another container.
    assert_eq!(
        kept(&page, &[true, true, true, true, false, false, false]),
        [true, true, true, true, true, false, false]
    );
    let most_are_cut = [true, true, false, false, false, false, false];
    assert_eq!(kept(&page, &most_are_cut), most_are_cut);
}

#[test]
fn a_page_in_a_form_is_read_as_any_other() {
    let page = format!(
        "<form action=/page.aspx><div class=menu><a href=/a>News</a></div>{}</form>",
        PROSE.repeat(3)
    );
    assert_eq!(clean_html(&page).unwrap().paragraphs().count(), 3);
}

#[test]
fn a_menu_with_texts_of_its_own_is_no_article_for_its_headings() {
    let part = |head: &str| {
        format!(
            "<li><section class=links><h1>{head}</h1><a href=/a>All of it</a></section><section class=news>{PROSE}</section></li>"
        )
    };
    let parts = ["Harbours", "Ferries", "Tunnels", "Works"].map(part).concat();
    let text =
        "<p>The lighthouse stands on the northern mole since 1871, and whoever climbs it sees all of the bay.</p>";
    let article = clean_html(&format!(
        "<nav><ul>{parts}</ul></nav><div id=content><h1>Lighthouse</h1>{text}{text}</div>"
    ))
    .unwrap();
    let kept: Vec<_> = article.paragraphs().collect();
    assert_eq!(kept.len(), 2, "{kept:?}");
    assert!(kept.iter().all(|text| text.starts_with("The lighthouse")));
}

#[test]
fn a_short_article_beside_a_long_list_of_others_is_the_article() {
    let text =
        "<p>The lighthouse stands on the northern mole since 1871, and whoever climbs it sees all of the bay.</p>";
    let item =
        format!("<li class=item><article class=entry><h3><a href=/a>Harbour works</a></h3>{PROSE}</article></li>");
    let others = format!("<div class=latest><ul>{}</ul></div>", item.repeat(6));
    let kept = |names: &str| -> Vec<String> {
        let page = format!(
            "<div id=content><article><h1>Lighthouse</h1><div class=text>{text}{text}</div></article></div><div {names}>{others}</div>"
        );
        clean_html(&page)
            .unwrap()
            .paragraphs()
            .map(|text| text.into_owned())
            .collect()
    };
    for names in [
        "id=aside",
        "class='aside secondary'",
        "class=widget",
        "class=widget-area",
        "class=side-bar",
    ] {
        let kept = kept(names);
        assert_eq!(kept.len(), 2, "{names}: {kept:?}");
        assert!(kept.iter().all(|text| text.starts_with("The lighthouse")));
    }
    // Nothing says that these are others, and a widget may hold the story.
    for names in ["class=more-space", "class='widget storyContent'"] {
        assert!(kept(names).iter().any(|text| text.starts_with("The city")), "{names}");
    }
}

#[test]
fn several_comments_or_other_stories_in_a_row_are_no_article_whatever_else_they_are_called() {
    // The share of the running text that the story's element is taken to hold.
    let share_beside = |row: &str, prose: &str| {
        let page = format!("<div><h1>Bridge</h1><div class=here>{prose}</div></div><div class=live>{row}</div>");
        let (document, _) = html::read(&page, None, &Budget::default()).unwrap();
        let overview = Overview::of(&document);
        let measures = measures::all(&overview.blocks, &Labels::new(&document));
        let sections = sections::all(&document, &overview.alike, &measures);
        let here = document.sections().iter().position(|section| section.names == "here");
        here.and_then(|id| sections.get(id)).map(|around| around.share)
    };
    let share = |names: &str, count: usize| {
        let row = format!("<div class='{names}'><div class=text>{PROSE}{PROSE}</div></div>");
        share_beside(&row.repeat(count), PROSE)
    };
    for names in ["live-comment", "story-reply-box", "most-popular-story", "c-teaser"] {
        assert_eq!(share(names, 3), Some(1.0), "{names}");
    }
    // Two are no row, and these are nothing.
    assert_eq!(
        (share("live-comment", 2), share("live-part", 3)),
        (Some(0.2), Some(1.0 / 7.0))
    );
    // Comments in elements of their own are a thread, unless nearly all that the page says is in them; stories are no list.
    let apart = |names: &str, count: usize| {
        let row = format!("<div class=one><p>Ann</p><div class='{names}'>{PROSE}</div></div>");
        share_beside(&row.repeat(count), PROSE)
    };
    assert_eq!(apart("comment-text", 2), Some(1.0 / 3.0));
    assert_eq!(apart("comment-text", 3), Some(0.25));
    let (row, prose) = (
        format!("<div class=one><p>Ann</p><div class=comment-text>{PROSE}</div></div>"),
        PROSE.repeat(2),
    );
    assert_eq!(share_beside(&row.repeat(3), &prose), Some(1.0));
    assert_eq!(apart("c-teaser", 3), Some(0.25));
}

#[test]
fn what_an_element_has_or_lacks_is_not_what_it_is() {
    let said = |names: &str| signals::of(&Said::default(), &Names::of(names));
    assert_ne!(said("section-ads"), said("section"));
    for modifier in ["has", "with", "no", "without"] {
        assert_eq!(said(&format!("section-{modifier}-ads")), said("section"), "{modifier}");
        assert_eq!(said(&format!("{modifier}-sidebar ads")), said("ads"), "{modifier}");
    }
}

#[test]
fn captions_of_other_stories_are_not_the_articles() {
    let figure = |text: &str| format!("<figure><img src=/1.jpg><figcaption>{text}</figcaption></figure>");
    let page = format!(
        "<nav class=menu><a href=/a>News</a> <a href=/b>Sport</a></nav><article><div class=article-body>{PROSE}{}{PROSE}{PROSE}\
         </div></article><footer class=related-stories><a href=/c>Ferry crews vote</a>{}<a href=/d>A new tunnel</a></footer>",
        figure("Cracks in the northern support. Photo: Jane Doe/AFP"),
        figure("Ferries. Photo: John Roe/AFP"),
    );
    let article = clean_html(&page).unwrap();
    let captions: Vec<_> = article
        .captions()
        .iter()
        .map(|caption| caption.description.clone())
        .collect();
    assert_eq!(captions, ["Cracks in the northern support."]);
    let cut: Vec<_> = cut(&page).into_iter().map(|(text, role, _)| (text, role)).collect();
    assert!(
        cut.contains(&("Ferries. Photo: John Roe/AFP".to_owned(), Role::Navigation)),
        "{cut:?}"
    );
}

#[test]
fn code_and_tables_between_paragraphs_stay() {
    let code = "<figure class=listing><pre>let x = 1;</pre></figure>";
    let table = "<table><tr><td>Ferry</td><td>05:40</td></tr><tr><td>Bus</td><td>06:10</td></tr></table>";
    let kept = |page: &str| clean_html(page).unwrap().paragraphs().collect::<Vec<_>>().join("|");
    let article = |inner: &str| format!("<article><div class=article-body>{PROSE}{PROSE}{inner}</div></article>");
    let text = kept(&article(&format!("{code}{table}{PROSE}{PROSE}")));
    assert!(text.contains("let x = 1;|Ferry\t05:40|Bus\t06:10|The city"), "{text}");
    // Behind the article they are what the model says.
    let footer = format!("<footer class=widgets>{table}<p>Example House</p></footer>");
    assert!(!kept(&(article(PROSE) + &footer)).contains("05:40"));
}

#[test]
fn a_headline_is_no_body_text_and_said_to_be_one() {
    let page = format!("<article><h1>The bridge closes</h1>{PROSE}{PROSE}</article>");
    assert_eq!(
        cut(&page),
        [(
            "The bridge closes".to_owned(),
            Role::Duplicate,
            "the headline".to_owned()
        )]
    );
}

#[test]
fn what_the_page_declares_as_its_title_is_the_headline_in_whatever_element() {
    let is_cut = |title: &str, element: &str| {
        let head = format!("<head>{title}</head><h1>The Example</h1>");
        cut(&format!("{head}<article>{element}{PROSE}{PROSE}</article>"))
            .iter()
            .any(|(text, role, _)| text == "The bridge closes" && *role == Role::Duplicate)
    };
    let headlines = ["<h2>The bridge closes</h2>", "<p><b>The bridge closes</b></p>"];
    for (title, expected) in [
        ("<title>The bridge closes</title>", true),
        ("<title>\n The bridge closes\n | The Example</title>", true),
        ("<title>Example » The bridge closes</title>", true),
        ("<meta property=og:title content='The bridge “closes”'>", true),
        ("<title>Ferries run | The Example</title>", false),
        ("", false),
    ] {
        for element in headlines {
            assert_eq!(is_cut(title, element), expected, "{title} {element}");
        }
    }
    let behind_text = format!("{PROSE}{PROSE}<h2>The bridge closes</h2>");
    assert!(!is_cut("<title>The bridge closes</title>", &behind_text));
}

#[test]
fn a_short_article_and_a_page_without_sections_stay() {
    assert_eq!(cut("<p>The bridge is closed.</p>"), []);
    let article = clean_html("<main><p>The bridge is closed today.</p></main>").unwrap();
    assert_eq!(article.text(), "The bridge is closed today.");
}

#[test]
fn a_page_of_many_sections_is_read() {
    let page = format!(
        "<main>{PROSE}{}</main>",
        "<div class=a><p>One.</p></div>".repeat(20_000)
    );
    let article = clean_html(&page).unwrap();
    assert_eq!(article.document().blocks().len(), 20_001);
}

#[test]
fn what_the_page_declares_as_the_body_is_of_the_article() {
    let aside = format!(
        "<aside class=teaser><p>{}</p></aside>",
        "Two ferries are to carry the people of the island in the meantime."
    );
    let page = |body: &str| {
        format!(
            "<script type=application/ld+json>{{\"articleBody\":\"{body}\"}}</script><article>{PROSE}{PROSE}</article>{aside}"
        )
    };
    let kept = |page: &str| clean_html(page).unwrap().text().contains("Two ferries");
    assert!(!kept(&page("")));
    assert!(kept(&page(
        "Two ferries are to carry the people of the island in the meantime."
    )));
}

#[test]
fn the_footer_of_a_quotation_stays() {
    let page = format!(
        "<article>{PROSE}<blockquote>We told them so.<footer>— Aud Nilsen, welder</footer></blockquote>{PROSE}<footer>Next story</footer></article>"
    );
    let article = clean_html(&page).unwrap();
    let kept: Vec<_> = article.paragraphs().skip(1).collect();
    assert_eq!(kept[..2], ["We told them so.", "— Aud Nilsen, welder"]);
    assert!(!article.text().contains("Next story"));
}

#[test]
fn a_standfirst_that_is_the_description_stays_in_whatever_header() {
    const DECK: &str = "Engineers found cracks in two supports, and the city has no money for new ones";
    let page = |description: &str, above: &str, below: &str, end: &str| {
        format!(
            "<meta name=description content=\"{description}\"><header class=page-header>\
             <nav class=menu><a href=/>Home</a><a href=/town>Town</a></nav>{above}<h1>The bridge closes</h1>{below}</header>\
             <div class=story>{PROSE}{PROSE}{PROSE}</div>{end}"
        )
    };
    let deck = format!("<div class=share>{DECK}</div>");
    let kept = |page: String| clean_html(&page).unwrap().text().contains(DECK);
    assert!(kept(page(DECK, "", &deck, "")));
    // Without the description nothing tells it from a motto; above the headline and behind the article it is one.
    assert!(!kept(page("", "", &deck, "")));
    assert!(!kept(page(DECK, &deck, "", "")));
    let footer = format!("<footer>{deck}</footer>");
    assert!(!kept(page(DECK, "", "", &footer)));
    // Once is enough.
    let article = clean_html(&page(DECK, "", &deck, &footer)).unwrap();
    assert_eq!(article.text().matches(DECK).count(), 1);
    // A link is another story's.
    assert!(!kept(page(
        DECK,
        "",
        &format!("<div><a href=/more>{DECK}</a></div>"),
        ""
    )));
}

#[test]
fn the_features_of_a_page_are_those_written_down() {
    let page = include_str!("../../../examples/data/harbour.html");
    let (document, _) = html::read(page, None, &Budget::default()).unwrap();
    let overview = Overview::of(&document);
    let mut labels = Labels::new(&document);
    passes::run_before("region", &overview, &mut labels);
    let measures = measures::all(&overview.blocks, &labels);
    let sections = sections::all(&document, &overview.alike, &measures);
    let surroundings = Surroundings::of(&overview, &measures, &labels);
    let features = Features::new(&document, &measures, &sections, &surroundings);
    let lines = overview.blocks.iter().enumerate().map(|(i, facts)| {
        let mut given = vec![("score", super::score(&features, i))];
        features.each(i, |name, value| given.push((name, value)));
        crate::snapshot::line_of(facts.text, &given)
    });
    crate::snapshot::assert_same("article.txt", &lines.collect::<Vec<_>>());
}

#[test]
fn a_link_outside_the_article_is_a_teaser_when_it_has_words() {
    let reason = |linked: f32, words: f32| {
        super::reason(&measures::Measures {
            linked,
            words,
            ..measures::Measures::default()
        })
        .0
    };
    assert_eq!(reason(0.6, 5.0), Role::Teaser);
    assert_eq!(reason(0.6, 4.0), Role::Navigation);
    assert_eq!(reason(0.5, 5.0), Role::Boilerplate);
}

#[test]
fn a_heading_behind_running_text_of_the_article_is_no_headline() {
    let kept = |before: &str| {
        let page = format!("<article>{before}<h1>The bridge closes</h1>{PROSE}{PROSE}</article>");
        clean_html(&page).unwrap().text().contains("The bridge closes")
    };
    let words = |count: usize| format!("<p>The council said{}.</p>", " so".repeat(count - 3));
    assert!(!kept("") && !kept(&words(39)) && kept(&words(40)));
}
