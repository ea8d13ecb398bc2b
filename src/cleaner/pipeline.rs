//! The pipeline: limits ▶ front end ▶ passes ▶ article.

use std::time::{SystemTime, UNIX_EPOCH};

use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

use super::Cleaner;
use crate::article::{Article, Reading};
use crate::document::Document;
use crate::html::PageHead;
use crate::labels::Labels;
use crate::limits::Budget;
use crate::metadata::{Context, Metadata};
use crate::passes::Overview;
use crate::{Error, encoding, html, passes, text};

impl Cleaner {
    pub(crate) fn text_within(&self, rendering: &str, budget: &Budget) -> Result<Article, Error> {
        budget.check_input(rendering.len())?;
        budget.spend(rendering.len())?;
        // Hardly any text is long enough to have too many: a line takes two bytes.
        if rendering.len() >= budget.limits().nodes {
            budget.add_nodes(text::nodes(rendering))?;
        }
        let (rendering, put_right) = encoding::put_right(rendering);
        let (document, renderer) = text::read(&rendering, self.renderer, self.base_url.as_ref())?;
        let reading = Reading {
            put_right,
            renderer: Some(renderer),
            ..Reading::default()
        };
        self.finish(document, None, reading, budget)
    }

    pub(crate) fn html_within(&self, page: &str, budget: &Budget) -> Result<Article, Error> {
        budget.check_input(page.len())?;
        budget.spend(page.len())?;
        let (page, put_right) = encoding::put_right(page);
        let (document, head) = html::read(&page, self.base_url.as_ref(), budget)?;
        let reading = Reading {
            put_right,
            flattened: budget.flattened(),
            ..Reading::default()
        };
        self.finish(document, Some(&head), reading, budget)
    }

    pub(super) fn finish(
        &self,
        document: Document,
        head: Option<&PageHead>,
        reading: Reading,
        budget: &Budget,
    ) -> Result<Article, Error> {
        let parts = document.blocks().len() + document.links().len();
        let mut labels = Labels::new(&document);
        let mut overview = Overview::of(&document);
        overview.base_url = self.base_url.as_ref();
        // One that others wrote may have sections: then it is judged as a page.
        overview.is_rendering = head.is_none() && document.sections().len() <= 1;
        for (name, pass) in passes::TABLE {
            if !self.skip.contains(name) {
                budget.spend(parts)?;
                labels.set_pass(name);
                pass(&overview, &mut labels);
            }
        }
        let shares = overview.shares;
        let labels = labels.finish();
        budget.spend(labels.len())?;
        let context = Context {
            base_url: self.base_url.as_ref(),
            head,
            today: self.today.unwrap_or_else(today),
            shares: &shares,
        };
        let metadata = Metadata::read(&document, &labels, &context);
        Ok(Article::new(
            document,
            labels,
            self.keep.clone(),
            metadata,
            reading,
            head.map_or(&[], |head| &head.marks),
        ))
    }
}

/// The day that the system's clock shows, in UTC.
fn today() -> Date {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    let now = i64::try_from(seconds)
        .ok()
        .and_then(|seconds| Timestamp::from_second(seconds).ok());
    now.unwrap_or(Timestamp::MAX).to_zoned(TimeZone::UTC).date()
}
