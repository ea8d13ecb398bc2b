//! When the article was published and when it was changed.

mod shown;

use jiff::ToSpan;
use jiff::civil::Date;

use super::claims::Claim;
use super::page::Page;
use super::{Field, Source};
use crate::dates::{self, When};
use crate::html::Mark;
use crate::labels::Role;
use shown::{BY_HEADLINE, DATELINE, is_near, marked, visible};

/// No site is older.
const FIRST_YEAR: i16 = 1990;

/// A date with what tells that it is the article's.
#[derive(Debug, Clone)]
struct Candidate {
    when: When,
    source: Source,
    is_update: bool,
    /// How plainly the page says so, the higher the better.
    weight: u8,
    /// Whether it stands by the headline, for the reader to see.
    is_by_headline: bool,
    /// Whether words before it say what it is.
    is_said: bool,
}

impl Candidate {
    /// A date that nobody needs to see.
    fn hidden(when: When, source: Source, is_update: bool, weight: u8) -> Self {
        Candidate {
            when,
            source,
            is_update,
            weight,
            is_by_headline: false,
            is_said: false,
        }
    }
}

/// What the tags say weighs this much at first.
const TAGS: u8 = 200;

/// A date on the page that the address has too weighs so much more.
const AS_THE_URL: u8 = 20;

/// What is chosen.
pub(super) struct Dates {
    pub(super) published: Option<Field>,
    pub(super) modified: Option<Field>,
}

/// Chooses the dates. `url_date` is the one in the path of the page's URL.
pub(super) fn choose(
    page: &Page<'_>,
    (published, modified): (&[Claim], &[Claim]),
    marks: &[Mark],
    url_date: Option<&str>,
    language: Option<&str>,
    today: Date,
) -> Dates {
    let mut candidates = Vec::new();
    let mut weight = TAGS;
    for (claims, is_update) in [(published, false), (modified, true)] {
        for (source, value) in claims {
            if let Some(when) = dates::machine(value) {
                candidates.push(Candidate::hidden(when, *source, is_update, weight));
                weight = weight.saturating_sub(1).max(TAGS - 10);
            }
        }
    }
    let is_by_article = |block: usize| is_near(page, block);
    marked(page, marks, language, is_by_article, &mut candidates);
    visible(page, language, is_by_article, &mut candidates);
    if candidates.is_empty() {
        candidates = lone(page, marks, language);
    }
    if let Some(when) = url_date.and_then(dates::machine) {
        // Among the dates on the page the one that its address has too.
        for shown in candidates.iter_mut().filter(|shown| shown.weight < TAGS - 10) {
            if shown.when.date == when.date && !shown.is_update {
                shown.weight += AS_THE_URL;
            }
        }
        candidates.push(Candidate::hidden(when, Source::Url, false, 45));
    }
    let latest = today.checked_add(1.day()).unwrap_or(today);
    let all = candidates.clone();
    let agree = |a: &Candidate| {
        all.iter()
            .any(|b| b.source != a.source && b.when.date == a.when.date && b.is_update == a.is_update)
    };
    candidates.retain(|c| c.when.date <= latest && (c.when.date.year() >= FIRST_YEAR || agree(c)));
    let best = |is_such: &dyn Fn(&Candidate) -> bool| {
        let mut such = candidates.iter().filter(|c| is_such(c));
        let first = such.next()?;
        Some(such.fold(first, |best, c| if c.weight > best.weight { c } else { best }))
    };
    let field = |best: &Candidate| Field {
        value: best.when.to_string(),
        source: best.source,
        certain: agree(best),
    };
    let modified = best(&|c| c.is_update).map(field);
    // A page that tells only when it was changed was published then or before: the best that is known.
    let published = best(&|c| !c.is_update).map(|told| {
        let by_url = candidates
            .iter()
            .find(|c| c.source == Source::Url && is_turned(c.when.date, told.when.date));
        let told = by_url.unwrap_or(told);
        let is_shown = |c: &Candidate| !c.is_update && c.is_by_headline && c.weight >= DATELINE + BY_HEADLINE;
        let is_confirmed = candidates.iter().any(|c| is_shown(c) && c.when.date == told.when.date);
        let is_of_tags = told.weight >= TAGS - 10;
        match best(&is_shown).filter(|shown| is_of_tags && !is_confirmed && goes_before(shown, told)) {
            Some(shown) => Field {
                certain: false,
                ..field(shown)
            },
            None => field(told),
        }
    });
    let published = published.or_else(|| {
        modified.clone().map(|field| Field {
            certain: false,
            ..field
        })
    });
    Dates { published, modified }
}

/// The dates of a page that shows one day only, wherever that stands.
fn lone(page: &Page<'_>, marks: &[Mark], language: Option<&str>) -> Vec<Candidate> {
    let mut all = Vec::new();
    marked(page, marks, language, |_| true, &mut all);
    visible(page, language, |block| page.role(block) == Role::Dateline, &mut all);
    let first = all.first().map(|candidate| candidate.when.date);
    if all.iter().any(|candidate| Some(candidate.when.date) != first) {
        all.clear();
    }
    all
}

/// Whether the date by the headline is taken for the one of the tags, which differs: the reader is shown the day by local
/// time, and the day of the article where the tags tell that of a rebuild or of a first version long replaced.
fn goes_before(shown: &Candidate, told: &Candidate) -> bool {
    shown.is_said || !is_turned(shown.when.date, told.when.date)
}

/// Whether a date may be another one with the month read as the day: `03/04/2024` is either.
fn is_turned(a: Date, b: Date) -> bool {
    a != b && a.year() == b.year() && a.month() == b.day() && a.day() == b.month()
}

#[cfg(test)]
mod tests {
    use super::is_turned;
    use jiff::civil::date;

    #[test]
    fn a_day_is_another_with_month_and_day_turned() {
        let day = date(2024, 3, 4);
        assert!(is_turned(day, date(2024, 4, 3)));
        for other in [day, date(2023, 4, 3), date(2024, 4, 5), date(2024, 5, 3)] {
            assert!(!is_turned(day, other), "{other}");
        }
        assert!(!is_turned(date(2024, 4, 4), date(2024, 4, 4)));
    }
}
