//! The options of a [`Cleaner`], and what it cleans.

mod pipeline;

use jiff::civil::Date;
use url::Url;

use crate::article::{Article, Reading};
use crate::document::Document;
use crate::error::by_name;
use crate::labels::Role;
use crate::limits::{Budget, Limits};
use crate::text::Renderer;
use crate::{Error, cues, encoding, passes};

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
    skip: Vec<&'static str>,
    limits: Limits,
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
            limits: Limits::default(),
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

    /// Leaves a pass out, by its name (see [`pass_names`](Self::pass_names)).
    ///
    /// # Errors
    /// [`Error::UnknownName`] when no pass has that name.
    ///
    /// ```
    /// use cleancopy::Cleaner;
    ///
    /// let page = "Ferries will run.\n\nRead more <https://example.org/ferries>\n";
    /// let article = Cleaner::new().skip_pass("teasers")?.text(page)?;
    /// assert_eq!(article.text(), "Ferries will run.\n\nRead more");
    /// assert!(Cleaner::new().skip_pass("teaser").is_err());
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn skip_pass(mut self, name: &str) -> Result<Self, Error> {
        let (name, _) = by_name("pass", name, passes::TABLE, |(name, _)| name)?;
        self.skip.push(name);
        Ok(self)
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
    ///
    /// No limit has a value for "unlimited", and zero means zero: with a limit of 0 bytes only the empty input is read. No
    /// input of 512 MiB is, whatever is set here.
    pub fn max_input_bytes(mut self, bytes: usize) -> Self {
        self.limits.input_bytes = bytes;
        self
    }

    /// Sets the most nodes that the tree of a page may have: elements, runs of text, and a few of the tree's own; 1,048,576
    /// by default. A page with exactly as many is read. A line of a rendering that is not blank counts as two, a block and
    /// its text.
    ///
    /// ```
    /// use cleancopy::{Cleaner, Error};
    ///
    /// let error = Cleaner::new().max_nodes(10).html(&"<p>One of many".repeat(20)).unwrap_err();
    /// assert_eq!(error, Error::TooManyNodes { limit: 10 });
    /// ```
    pub fn max_nodes(mut self, nodes: usize) -> Self {
        self.limits.nodes = nodes;
        self
    }

    /// Sets the most attributes that a tag may be written with, repeated ones counted; 65,536 by default. A tag with exactly
    /// as many is read.
    ///
    /// ```
    /// use cleancopy::{Cleaner, Error};
    ///
    /// let cleaner = Cleaner::new().max_attributes(1);
    /// assert_eq!(cleaner.html("<p id=a>One").unwrap().text(), "One");
    /// assert_eq!(cleaner.html("<p id=a class=b>Two").unwrap_err(), Error::TooManyAttributes { limit: 1 });
    /// ```
    pub fn max_attributes(mut self, attributes: usize) -> Self {
        self.limits.attributes = attributes;
        self
    }

    /// Sets the most elements of a page that may be open at once, `<html>` and `<body>` among them; 128 by default. Formatting
    /// elements such as `<b>` may count twice.
    ///
    /// Deeper pages are no error: the start tags beyond are left out, what is in them stays, and
    /// [`Article::flattened`] counts them.
    ///
    /// ```
    /// let page = "<body><div><ul><li>The bridge closes.";
    /// let article = cleancopy::Cleaner::new().max_depth(4).html(page)?;
    /// assert_eq!((article.document().text(), article.flattened()), ("The bridge closes.", 1));
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn max_depth(mut self, elements: usize) -> Self {
        self.limits.depth = elements;
        self
    }

    /// Sets the most work that an input may take; 268,435,456 steps by default, which take some seconds. An input that
    /// takes exactly as many is read.
    ///
    /// A step is a byte of the input, a token or node of a page, an open element that is looked at to keep to the depth, or
    /// a block, link or label that a pass looks at. How many steps an input takes is the same on every machine, but not in
    /// every version of this crate.
    ///
    /// ```
    /// use cleancopy::{Cleaner, Error};
    ///
    /// let error = Cleaner::new().max_work(100).text(&"Some words. ".repeat(20)).unwrap_err();
    /// assert_eq!(error, Error::TooMuchWork { limit: 100 });
    /// ```
    pub fn max_work(mut self, steps: u64) -> Self {
        self.limits.work = steps;
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
    /// undone, and its links have their anchors and targets again. Line ends may be LF or CRLF, a BOM is skipped, spaces at
    /// line ends may be there or stripped. Tags are text here: HTML, of a feed for instance, goes to [`html`](Self::html).
    ///
    /// # Errors
    /// [`Error::InputTooLarge`], [`Error::TooManyNodes`] or [`Error::TooMuchWork`] when the rendering passes
    /// [`max_input_bytes`](Self::max_input_bytes), [`max_nodes`](Self::max_nodes) or [`max_work`](Self::max_work).
    pub fn text(&self, rendering: &str) -> Result<Article, Error> {
        self.text_within(rendering, &Budget::new(self.limits))
    }

    /// Cleans a rendering that is still in bytes, in whatever encoding.
    ///
    /// `content_type` is the value of the `Content-Type` header, of a page or a mail, where it is known. A byte order mark is
    /// believed first, then the header, and in the end the look of the bytes. Bytes that the encoding does not know become
    /// U+FFFD.
    ///
    /// # Errors
    /// Those of [`text`](Self::text); the limit on the input holds for the rendering in bytes and as UTF-8.
    ///
    /// ```
    /// use cleancopy::Cleaner;
    ///
    /// let article = Cleaner::new().text_bytes(b"Caf\xE9 closed\n", Some("text/plain; charset=iso-8859-1"))?;
    /// assert_eq!(article.text(), "Café closed");
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn text_bytes(&self, rendering: &[u8], content_type: Option<&str>) -> Result<Article, Error> {
        let budget = Budget::new(self.limits);
        budget.check_input(rendering.len())?;
        self.text_within(&encoding::decode_rendering(rendering, content_type), &budget)
    }

    /// Cleans an HTML page, or a fragment of one.
    ///
    /// The page may be of any quality: it is read as a browser would read it. Relative links are resolved against the
    /// page's own `<base>` and [`base_url`](Self::base_url).
    ///
    /// # Errors
    /// [`Error::InputTooLarge`], [`Error::TooManyNodes`], [`Error::TooManyAttributes`] or [`Error::TooMuchWork`] when the page
    /// passes [`max_input_bytes`](Self::max_input_bytes), [`max_nodes`](Self::max_nodes),
    /// [`max_attributes`](Self::max_attributes) or [`max_work`](Self::max_work).
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
        self.html_within(page, &Budget::new(self.limits))
    }

    /// Cleans an HTML page that is still in bytes, in whatever encoding.
    ///
    /// `content_type` is the value of the `Content-Type` header that the page came with, where it is known. A byte order
    /// mark is believed first, then the header, then what the page declares, and in the end the look of the bytes. A page
    /// that declares another encoding and is UTF-8 throughout was written anew by what stored it, and is read as UTF-8.
    /// Bytes that the encoding does not know become U+FFFD.
    ///
    /// # Errors
    /// Those of [`html`](Self::html); the limit on the input holds for the page in bytes and as UTF-8.
    ///
    /// ```
    /// use cleancopy::Cleaner;
    ///
    /// let article = Cleaner::new().html_bytes(b"<p>Caf\xE9 closed</p>", Some("text/html; charset=iso-8859-1"))?;
    /// assert_eq!(article.document().text(), "Café closed");
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn html_bytes(&self, page: &[u8], content_type: Option<&str>) -> Result<Article, Error> {
        let budget = Budget::new(self.limits);
        budget.check_input(page.len())?;
        self.html_within(&encoding::decode_page(page, content_type), &budget)
    }

    /// Cleans a document that was written by other means: of a feed, a book, a page that was scanned.
    ///
    /// One with sections is judged as a page is, one without as a rendering.
    ///
    /// # Errors
    /// [`Error::InputTooLarge`], [`Error::TooManyNodes`] or [`Error::TooMuchWork`] when the text passes
    /// [`max_input_bytes`](Self::max_input_bytes), the blocks and sections are more than [`max_nodes`](Self::max_nodes), or
    /// the passes take more than [`max_work`](Self::max_work).
    ///
    /// ```
    /// use cleancopy::{BlockKind, Cleaner, DocumentBuilder, SectionId};
    ///
    /// let mut builder = DocumentBuilder::new();
    /// for text in ["The old harbour bridge will be closed.", "Advertisement", "Ferries will run."] {
    ///     builder.open_block(BlockKind::Paragraph, SectionId::ROOT, true)?;
    ///     builder.push_str(text)?;
    ///     builder.close_block()?;
    /// }
    /// let article = Cleaner::new().document(builder.finish()?)?;
    /// assert_eq!(article.text(), "The old harbour bridge will be closed.\n\nFerries will run.");
    /// # Ok::<(), cleancopy::Error>(())
    /// ```
    pub fn document(&self, document: Document) -> Result<Article, Error> {
        let budget = Budget::new(self.limits);
        budget.check_input(document.text().len())?;
        budget.spend(document.text().len())?;
        budget.add_nodes(document.blocks().len() + document.sections().len())?;
        self.finish(document, None, Reading::default(), &budget)
    }
}
