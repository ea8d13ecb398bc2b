use super::*;

#[test]
fn a_name_is_worth_what_calls_it_the_authors_and_where_it_stands() {
    let article = crate::clean_text(&"It is closed.\n\n".repeat(60)).unwrap();
    let mut page = Page::new(article.document(), &[]);
    page.headline = Some(20);
    page.body = Some((24, 40));
    let named = |rank: Rank, block: usize, name: &str| Candidate {
        rank,
        block,
        name: name.to_owned(),
    };
    let alone = |rank: Rank, block: usize, name: &str| {
        let candidate = named(rank, block, name);
        worth(&candidate, &[&candidate], &page)
    };
    let is = |worth: f32, expected: f32| assert!((worth - expected).abs() < 1e-5, "{worth} for {expected}");
    for (rank, base) in [
        (Rank::Property, 5.0),
        (Rank::Rel, 4.5),
        (Rank::Named, 4.0),
        (Rank::WrittenBy, 4.0),
        (Rank::Profile, 3.0),
        (Rank::Byline, 3.0),
        (Rank::Bare, 1.5),
    ] {
        is(alone(rank, 20, "Jane Calloway"), base + 2.0);
    }
    // Of equals the nearest, by a little; away from the headline less, and far from the article least.
    for (block, place) in [
        (21, 0.9999),
        (16, 0.9996),
        (28, 0.9992),
        (15, -0.5005),
        (8, -0.5012),
        (7, -1.5013),
        (46, -0.5026),
        (47, -1.5027),
    ] {
        is(alone(Rank::Property, block, "Jane Calloway"), 6.0 + place);
    }
    for (name, looks) in [("Contact Us", -1.0), ("Daily News", -1.0), ("surfguard", -1.0)] {
        is(alone(Rank::Property, 20, name), 6.0 + looks);
    }
    // A name that several things call the author's is worth more than one that the same does twice.
    let one = named(Rank::Byline, 20, "Jane Calloway");
    let other = named(Rank::Profile, 20, "JANE CALLOWAY");
    let same = named(Rank::Byline, 20, "Jane Calloway");
    let another = named(Rank::Rel, 20, "Henrik Moe");
    is(worth(&one, &[&one, &other, &same, &another], &page), 5.5);
}
