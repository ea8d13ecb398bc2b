//! The pipeline: limits ▶ front end ▶ passes ▶ article.

use std::time::{SystemTime, UNIX_EPOCH};

use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};
use url::Url;

use crate::article::Article;
use crate::document::Document;
use crate::html::PageHead;
use crate::labels::{Labels, Role};
use crate::metadata::{Context, Metadata};
use crate::passes::Overview;
use crate::text::{self, Renderer};
use crate::{Error, cues, encoding, html, passes};

/// The limit on the input that [`Cleaner::new`] sets: 16 MiB.
pub const DEFAULT_MAX_INPUT_BYTES: usize = 16 << 20;

/// Cleans documents, with options. `Send`, `Sync`, cheap to clone, and without state between calls.
///
/// ```
/// use cleancopy::{Cleaner, Role};
///
/// let page = "Ferries will run.\n\nRead more <https://example.org/ferries>\n";
/// let cleaner = Cleaner::new();
/// assert_eq!(cleaner.text(page)?.text(), "Ferries will run.");
/// let cleaner = cleaner.keep(Role::Teaser);
/// assert_eq!(cleaner.text(page)?.text(), "Ferries will run.\n\nRead more");
/// # Ok::<(), cleancopy::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Cleaner {
    base_url: Option<Url>,
    keep: Vec<Role>,
    skip: Vec<String>,
    max_input_bytes: usize,
    today: Option<Date>,
    renderer: Option<Renderer>,
}

impl Default for Cleaner {
    fn default() -> Self {
        Self::new()
    }
}

impl Cleaner {
    /// A cleaner with the default options: no base URL, every pass at work, only the body kept.
    pub fn new() -> Self {
        Cleaner {
            base_url: None,
            keep: vec![Role::Body],
            skip: Vec::new(),
            max_input_bytes: DEFAULT_MAX_INPUT_BYTES,
            today: None,
            renderer: None,
        }
    }

    /// Sets the URL of the page, against which relative links are resolved and which tells the site.
    ///
    /// # Errors
    /// [`Error::BaseUrl`] when it is no absolute URL, or one that can be no base, such as `mailto:`.
    ///
    /// ```
    /// use cleancopy::Cleaner;
    ///
    /// let cleaner = Cleaner::new().base_url("https://example.org/news/1")?;
    /// let article = cleaner.text("A bridge </team/bridge> story.\n")?;
    /// assert_eq!(article.links().next().unwrap().url, "https://example.org/team/bridge");
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn base_url(mut self, url: &str) -> Result<Self, Error> {
        let wrong = |reason: String| Error::BaseUrl {
            url: url.to_owned(),
            reason,
        };
        let parsed = Url::parse(url).map_err(|e| wrong(e.to_string()))?;
        if parsed.cannot_be_a_base() {
            return Err(wrong("it cannot be a base".to_owned()));
        }
        self.base_url = Some(parsed);
        Ok(self)
    }

    /// Keeps the text of a role that is left out by default.
    pub fn keep(mut self, role: Role) -> Self {
        if !self.keep.contains(&role) {
            self.keep.push(role);
        }
        self
    }

    /// Leaves a pass out, by its name (see [`pass_names`](Self::pass_names)). A name that no pass has changes nothing.
    ///
    /// ```
    /// use cleancopy::Cleaner;
    ///
    /// let page = "Ferries will run.\n\nRead more <https://example.org/ferries>\n";
    /// let article = Cleaner::new().skip_pass("teasers").text(page)?;
    /// assert_eq!(article.text(), "Ferries will run.\n\nRead more");
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn skip_pass(mut self, name: &str) -> Self {
        self.skip.push(name.to_owned());
        self
    }

    /// The names of the passes, in run order.
    ///
    /// ```
    /// assert!(cleancopy::Cleaner::pass_names().any(|name| name == "share"));
    /// ```
    pub fn pass_names() -> impl Iterator<Item = &'static str> {
        passes::TABLE.iter().map(|(name, _)| *name)
    }

    /// The languages in whose words the passes know the clutter of pages, as BCP 47 tags, in no order.
    ///
    /// Pages of other languages are cleaned too, by what does not depend on words.
    ///
    /// ```
    /// assert!(cleancopy::Cleaner::languages().any(|tag| tag == "de"));
    /// ```
    pub fn languages() -> impl Iterator<Item = &'static str> {
        cues::languages()
    }

    /// Sets the day on which the page was fetched, as `2024-05-14`: no date after the next day is believed.
    ///
    /// By default it is the system's. Set it where the same page must give the same result on every day.
    ///
    /// # Errors
    /// [`Error::Date`] when it is no date.
    ///
    /// ```
    /// use cleancopy::Cleaner;
    ///
    /// let page = r#"<meta property="article:published_time" content="2024-05-14"><p>The bridge closes.</p>"#;
    /// assert!(Cleaner::new().fetched_on("2024-05-20")?.html(page)?.metadata().published.is_some());
    /// assert!(Cleaner::new().fetched_on("2024-05-01")?.html(page)?.metadata().published.is_none());
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn fetched_on(mut self, date: &str) -> Result<Self, Error> {
        let wrong = |reason: jiff::Error| Error::Date {
            date: date.to_owned(),
            reason: reason.to_string(),
        };
        self.today = Some(date.parse().map_err(wrong)?);
        Ok(self)
    }

    /// Sets the largest input that is read, in bytes; 16 MiB by default. An input of exactly this size is read.
    pub fn max_input_bytes(mut self, bytes: usize) -> Self {
        self.max_input_bytes = bytes;
        self
    }

    /// Says which program made the renderings that [`text`](Self::text) reads. Otherwise each tells by its marks
    /// ([`Renderer::detect`]), which a short or damaged one may have few of.
    ///
    /// ```
    /// use cleancopy::{Cleaner, Renderer};
    ///
    /// let rendering = "   Ferries will run\n   every hour.\n";
    /// let article = Cleaner::new().renderer(Renderer::Plain).text(rendering)?;
    /// assert_eq!(article.document().blocks().len(), 2, "no program that wraps would end a line there");
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn renderer(mut self, renderer: Renderer) -> Self {
        self.renderer = Some(renderer);
        self
    }

    /// Cleans a plain-text rendering of a page, as text browsers, converters and mail programs make them.
    ///
    /// What made it is told by its marks, or by [`renderer`](Self::renderer). Its margins, indents and wrapped lines are
    /// undone, and its links have their anchors and targets again. Line ends may be LF or CRLF, a BOM is skipped, spaces at line ends may be there or stripped.
    ///
    /// # Errors
    /// [`Error::InputTooLarge`] when the rendering is longer than [`max_input_bytes`](Self::max_input_bytes).
    pub fn text(&self, rendering: &str) -> Result<Article, Error> {
        self.check_size(rendering.len())?;
        let document = text::read(rendering, self.renderer, self.base_url.as_ref())?;
        Ok(self.finish(document, None))
    }

    /// Cleans an HTML page.
    ///
    /// The page may be of any quality: it is read as a browser would read it. Relative links are resolved against the
    /// page's own `<base>` and [`base_url`](Self::base_url).
    ///
    /// # Errors
    /// [`Error::InputTooLarge`] when the page is longer than [`max_input_bytes`](Self::max_input_bytes).
    ///
    /// ```
    /// use cleancopy::Cleaner;
    ///
    /// let page = "<article><p>The <a href='/harbour'>old bridge</a> will be closed.</p></article>";
    /// let article = Cleaner::new().base_url("https://example.org/news/1")?.html(page)?;
    /// let link = &article.document().links()[0];
    /// assert_eq!((article.document().slice(&link.span), link.url.as_str()), ("old bridge", "https://example.org/harbour"));
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn html(&self, page: &str) -> Result<Article, Error> {
        self.check_size(page.len())?;
        let (document, head) = html::read(page, self.base_url.as_ref())?;
        Ok(self.finish(document, Some(&head)))
    }

    /// Cleans an HTML page that is still in bytes, in whatever encoding.
    ///
    /// `content_type` is the value of the `Content-Type` header that the page came with, where it is known. A byte order
    /// mark is believed first, then the header, then what the page declares, and in the end the look of the bytes. Bytes
    /// that the encoding does not know become U+FFFD.
    ///
    /// # Errors
    /// [`Error::InputTooLarge`] when the page, in bytes or as UTF-8, is longer than
    /// [`max_input_bytes`](Self::max_input_bytes).
    ///
    /// ```
    /// use cleancopy::Cleaner;
    ///
    /// let article = Cleaner::new().html_bytes(b"<p>Caf\xE9 closed</p>", Some("text/html; charset=iso-8859-1"))?;
    /// assert_eq!(article.document().text(), "Café closed");
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn html_bytes(&self, page: &[u8], content_type: Option<&str>) -> Result<Article, Error> {
        self.check_size(page.len())?;
        self.html(&encoding::decode(page, content_type))
    }

    fn check_size(&self, bytes: usize) -> Result<(), Error> {
        // Spans are 32 bits wide; a front end writes at most one byte more than it reads for each word and block.
        let limit = self.max_input_bytes.min(u32::MAX as usize / 2);
        if bytes > limit {
            Err(Error::InputTooLarge { bytes, limit })
        } else {
            Ok(())
        }
    }

    fn finish(&self, document: Document, head: Option<&PageHead>) -> Article {
        let mut labels = Labels::new(&document);
        let overview = Overview::of(&document);
        for (name, pass) in passes::TABLE {
            if !self.skip.iter().any(|skipped| skipped == name) {
                labels.set_pass(name);
                pass(&overview, &mut labels);
            }
        }
        drop(overview);
        let labels = labels.finish();
        let context = Context {
            base_url: self.base_url.as_ref(),
            head,
            today: self.today.unwrap_or_else(today),
        };
        let metadata = Metadata::read(&document, &labels, &context);
        Article::new(document, labels, self.keep.clone(), metadata)
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
