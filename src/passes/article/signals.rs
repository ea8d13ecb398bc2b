//! What the elements around a block say: signals that pages of all kinds give by tag, ARIA role, microdata and class words.
//!
//! A signal is heard in two ways. *Near*: an element gives it that holds less than half of the page's running text, so it
//! is about a part of the page. *Wide*: an element gives it that holds most of the running text; a page whose outermost
//! element is called `page-with-sidebar` says nothing against its text. The weights are trained, see [`super::weights`].

use std::sync::LazyLock;

use super::weights;
use crate::document::Said;
use crate::labels::Role;
use crate::passes::names::{self, Names};
use crate::table::Table;

/// A group of words that say the same, with what a block is when it is cut for it.
pub(super) struct Signal {
    /// Tags, as `<nav>`, class words, ARIA roles, as `role=`, and microdata properties, as `prop=`.
    pub(super) words: &'static [&'static str],
    /// What a block that it speaks against is; `Body` for one that speaks for a block.
    pub(super) role: Role,
}

const fn signal(role: Role, words: &'static [&'static str]) -> Signal {
    Signal { words, role }
}

/// A signal tells what a block is when it weighs less than this.
const TELLING: f32 = -0.05;

/// The signals; at most 64.
#[rustfmt::skip]
pub(super) const SIGNALS: &[Signal] = &[
    signal(Role::Body, &["<article>", "role=article"]),
    signal(Role::Body, &["<main>", "role=main", "main", "maincontent", "primary"]),
    signal(Role::Body, &["prop=articlebody", "prop=text", "articlebody", "storybody", "postbody", "entrycontent", "postcontent", "articletext", "articlecontent", "bodytext", "richtext", "prose", "wysiwyg", "maintext"]),
    signal(Role::Body, &["body", "text", "copy", "markdown"]),
    signal(Role::Body, &["content", "contents", "contenido", "inhalt", "contenu"]),
    signal(Role::Body, &["article", "artikel", "articulo", "articolo", "artigo", "statya", "noticia", "news"]),
    signal(Role::Body, &["entry", "post", "story", "single", "beitrag"]),
    signal(Role::Body, &["paragraph", "para", "p", "block"]),
    signal(Role::Body, &["lead", "lede", "standfirst", "subtitle", "subheadline", "dek", "deck", "intro", "summary", "excerpt", "sapo", "chapo", "entradilla", "subhead"]),
    signal(Role::Navigation, &["title", "headline", "heading"]),
    signal(Role::Navigation, &["<nav>", "role=navigation", "nav", "navigation", "navbar", "menu", "submenu", "dropdown", "megamenu", "role=menu", "role=menubar", "<menu>"]),
    signal(Role::Navigation, &["<header>", "role=banner"]),
    signal(Role::Navigation, &["header", "masthead", "topbar", "toolbar", "hero", "head"]),
    signal(Role::Navigation, &["<footer>", "role=contentinfo"]),
    signal(Role::Navigation, &["footer", "foot", "bottom", "colophon", "footnote"]),
    signal(Role::Navigation, &["<aside>", "role=complementary"]),
    signal(Role::Navigation, &["sidebar", "side", "aside", "rail", "secondary", "sidebar1", "rightcol", "leftcol", "tertiary", "right", "sticky"]),
    signal(Role::Teaser, &["related", "relatedposts", "similar", "also", "further", "readmore", "more", "next", "previous", "prev", "adjacent", "others", "other", "pager", "upnext"]),
    signal(Role::Teaser, &["recommended", "recommendations", "recommendation", "trending", "popular", "mostread", "latest", "recent", "recirc", "recirculation", "suggested", "discover", "outbrain", "taboola", "highlights", "featured", "feed"]),
    signal(Role::Teaser, &["teaser", "teasers", "card", "cards", "tile", "tiles", "promo", "carousel", "slider", "swiper", "thumb", "thumbnail", "grid", "loop", "archive"]),
    signal(Role::Comment, &["comment", "comments", "commentlist", "disqus", "respond", "reply", "replies", "discussion", "responses", "feedback", "reviews", "commenter", "prop=comment"]),
    signal(Role::Share, &["share", "sharing", "social", "sharedaddy", "addtoany", "addthis", "follow", "facebook", "twitter", "whatsapp", "pinterest", "linkedin", "likes", "like"]),
    signal(Role::Promo, &["newsletter", "subscribe", "subscription", "signup", "register", "registration", "optin", "mailchimp", "cta", "callout", "join", "donate", "donation", "membership", "app", "convertkit"]),
    signal(Role::Promo, &["paywall", "login", "signin", "account", "regwall", "premium", "gate", "meter"]),
    signal(Role::Advert, &["ad", "ads", "advert", "advertisement", "advertising", "banner", "sponsor", "sponsored", "sponsors", "dfp", "adsense", "affiliate", "partner", "partners", "commercial", "prebid"]),
    signal(Role::Navigation, &["widget", "widgets", "module", "plugin", "addon"]),
    signal(Role::Navigation, &["tag", "tags", "tagcloud", "category", "categories", "topics", "topic", "cat", "keywords", "label", "labels", "kicker", "eyebrow", "section-label"]),
    signal(Role::Byline, &["author", "authors", "byline", "bio", "biography", "contributor", "profile", "writer", "vcard", "prop=author", "about", "gravatar", "avatar"]),
    signal(Role::Dateline, &["date", "time", "timestamp", "published", "posted", "updated", "dateline", "<time>", "prop=datepublished"]),
    signal(Role::Byline, &["meta", "metadata", "info", "details", "infos", "postmeta", "views"]),
    signal(Role::Navigation, &["breadcrumb", "breadcrumbs", "crumb", "crumbs", "pagination", "pagenavi", "paging"]),
    signal(Role::Legal, &["cookie", "cookies", "consent", "gdpr", "cookiebar", "onetrust"]),
    signal(Role::Promo, &["modal", "popup", "overlay", "lightbox", "dialog", "role=dialog", "role=alertdialog", "<dialog>", "offcanvas", "drawer", "tooltip", "toast", "notification", "alert", "role=alert", "notice"]),
    signal(Role::Legal, &["copyright", "legal", "disclaimer", "terms", "license", "disclosure"]),
    signal(Role::Navigation, &["search", "role=search", "<search>", "searchform", "filter", "sort"]),
    signal(Role::Navigation, &["<form>", "form", "input", "field", "forms"]),
    signal(Role::Navigation, &["toc", "outline", "jump", "anchor", "anchors", "tableofcontents", "ez-toc", "skip"]),
    signal(Role::Caption, &["<figure>", "<figcaption>", "caption", "credit", "credits", "figure", "image", "img", "photo", "picture", "media", "gallery", "wp-caption", "slideshow"]),
    signal(Role::Navigation, &["video", "player", "audio", "podcast", "playlist", "embed", "live"]),
    signal(Role::Body, &["<blockquote>", "blockquote"]),
    signal(Role::Teaser, &["quote", "pullquote", "pull"]),
    signal(Role::Body, &["<table>", "table"]),
    signal(Role::Navigation, &["<ul>"]),
    signal(Role::Body, &["<ol>"]),
    signal(Role::Body, &["<li>"]),
    signal(Role::Body, &["<dl>"]),
    signal(Role::Navigation, &["<section>", "section"]),
    signal(Role::Navigation, &["<address>", "address", "contact", "contacts", "phone"]),
    signal(Role::Navigation, &["<a>", "<summary>", "link", "links", "button", "btn", "buttons"]),
    signal(Role::Navigation, &["<details>", "accordion", "faq", "tab", "tabs", "collapse", "role=tabpanel"]),
    signal(Role::Navigation, &["list", "listing", "item", "items", "results"]),
    signal(Role::Promo, &["product", "products", "price", "shop", "cart", "buy", "store", "woocommerce", "offer", "rating", "deals", "deal"]),
    signal(Role::Navigation, &["lang", "language", "languages", "locale", "switcher", "translate", "country"]),
    signal(Role::Navigation, &["print", "tools", "actions", "action", "controls", "utility", "bookmark", "save", "listen"]),
    signal(Role::Body, &["box", "infobox", "factbox", "facts", "highlight", "takeaways", "key"]),
    signal(Role::Navigation, &["ticker", "weather", "calendar", "event", "events", "poll", "quiz", "survey", "game", "job", "jobs"]),
    signal(Role::Navigation, &["hidden", "hide", "invisible", "print-only", "mobile", "noprint", "none", "<noscript>"]),
    signal(Role::Navigation, &["logo", "brand", "site", "branding"]),
    signal(Role::Body, &["footnotes", "references", "notes", "sources", "citations", "bibliography"]),
];

/// The words of all signals by what has them, each with the signals that it gives, one bit each.
#[derive(Default)]
struct Words {
    tags: Table<&'static [u8], u64>,
    roles: Table<&'static [u8], u64>,
    properties: Table<&'static [u8], u64>,
    /// The signals that tell what a block cut for them is.
    telling: u64,
    /// The signals of rows of share buttons, and those of layers that ask for consent.
    of_buttons: u64,
    of_consent: u64,
    /// The signals of networks and media, which posts quoted from there have, too.
    of_posts: u64,
}

/// Built from constants on first use, and never changed.
static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words::default();
    for (bit, signal) in SIGNALS.iter().enumerate() {
        for word in signal.words {
            let signals = match kind(word) {
                (Kind::Tag, word) => words.tags.entry(word.as_bytes()).or_default(),
                (Kind::Role, word) => words.roles.entry(word.as_bytes()).or_default(),
                (Kind::Property, word) => words.properties.entry(word.as_bytes()).or_default(),
                (Kind::Name, _) => continue,
            };
            *signals |= 1 << bit;
        }
    }
    let with_role = |roles: &[Role]| {
        let signals = SIGNALS.iter().enumerate();
        let with_role = signals.filter(|(_, signal)| roles.contains(&signal.role));
        with_role.fold(0, |all, (bit, _)| all | 1 << bit)
    };
    words.of_buttons = with_role(&[Role::Share]);
    words.of_consent = of_names()
        .filter(|(word, _)| *word == "consent")
        .fold(0, |all, (_, signal)| all | signal);
    words.of_posts = with_role(&[Role::Share, Role::Caption]);
    let pairs = SIGNALS.iter().zip(weights::SIGNALS).enumerate();
    words.telling = pairs
        .filter(|(_, (signal, (_, near, _)))| !matches!(signal.role, Role::Body | Role::Caption) && *near < TELLING)
        .fold(0, |all, (bit, _)| all | 1 << bit);
    words
});

/// What of a section a word is looked for in.
enum Kind {
    Tag,
    Role,
    Property,
    Name,
}

fn kind(word: &str) -> (Kind, &str) {
    let (kind, range) = match word.as_bytes() {
        [b'<', .., b'>'] => (Kind::Tag, 1..word.len() - 1),
        [b'r', b'o', b'l', b'e', b'=', ..] => (Kind::Role, 5..word.len()),
        [b'p', b'r', b'o', b'p', b'=', ..] => (Kind::Property, 5..word.len()),
        _ => (Kind::Name, 0..word.len()),
    };
    (kind, word.get(range).unwrap_or_default())
}

/// The words of all signals that are looked for in names, each with the bit of a signal that it gives.
pub(in crate::passes) fn of_names() -> impl Iterator<Item = (&'static str, u64)> {
    let words = SIGNALS
        .iter()
        .enumerate()
        .flat_map(|(bit, signal)| signal.words.iter().map(move |word| (*word, 1 << bit)));
    words.filter(|(word, _)| matches!(kind(word), (Kind::Name, _)))
}

/// The signals that a section gives, one bit each.
pub(super) fn of(section: &Said, names: &Names) -> u64 {
    let words = &*WORDS;
    let given = |table: &Table<&[u8], u64>, word: &[u8]| table.get(word).copied().unwrap_or_default();
    let mut found = names.signals | given(&words.tags, section.tag.as_bytes());
    if !section.role.is_empty() {
        found |= given(&words.roles, section.role.as_bytes());
    }
    if !section.itemprop.is_empty() {
        found |= given(&words.properties, section.itemprop.as_bytes());
    }
    // A quotation called after a network is a post that was made there.
    if section.tag == "blockquote" {
        found &= !words.of_posts;
    }
    found
}

/// The signals that tell what a block cut for them is, one bit each.
pub(super) fn telling() -> u64 {
    WORDS.telling
}

/// The signals of rows of share buttons, one bit each.
pub(super) fn of_buttons() -> u64 {
    WORDS.of_buttons
}

/// The signals of layers that ask for consent, one bit each.
pub(super) fn of_consent() -> u64 {
    WORDS.of_consent
}

/// What a block cut from a section is that gives some signals, and the word that tells it.
pub(super) fn told(section: &Said, said: u64) -> Option<(Role, &'static str)> {
    let signal = SIGNALS.get((said & telling()).trailing_zeros() as usize)?;
    Some((signal.role, word(section, signal)?))
}

/// The word of a signal that a section has: the first one of the signal's.
fn word(section: &Said, signal: &Signal) -> Option<&'static str> {
    let is_element = |word: &str| match kind(word) {
        (Kind::Tag, tag) => section.tag == tag,
        (Kind::Role, role) => section.role == role,
        (Kind::Property, property) => section.itemprop == property,
        (Kind::Name, _) => false,
    };
    let is_name = |word: &str, name: &[u8]| word.as_bytes() == name && matches!(kind(word), (Kind::Name, _));
    let place = |name: &[u8]| signal.words.iter().position(|word| is_name(word, name));
    let names = names::own_words(&section.names).filter_map(place);
    let first = names
        .chain(signal.words.iter().position(|word| is_element(word)))
        .min()?;
    signal.words.get(first).copied()
}
