//! What the elements around a block say: signals that pages of all kinds give by tag, ARIA role, microdata and class words.
//!
//! A signal is heard in two ways. *Near*: an element gives it that holds less than half of the page's running text, so it
//! is about a part of the page. *Wide*: an element gives it that holds most of the running text; a page whose outermost
//! element is called `page-with-sidebar` says nothing against its text. The weights are trained, see [`super::weights`].

use crate::document::Section;
use crate::labels::Role;

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
    signal(Role::Legal, &["cookie", "cookies", "consent", "gdpr", "cookiebar", "onetrust", "privacy", "cc"]),
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

/// The signals that a section gives, one bit each.
pub(super) fn of(section: &Section) -> u64 {
    let mut found = 0;
    for (bit, signal) in SIGNALS.iter().enumerate() {
        if word(section, signal).is_some() {
            found |= 1 << bit;
        }
    }
    found
}

/// The word of a signal that a section has.
pub(super) fn word(section: &Section, signal: &Signal) -> Option<&'static str> {
    let marked = |word: &str| match word.split_once('=') {
        Some(("role", role)) => section.role == role,
        Some((_, prop)) => section.itemprop == prop,
        None => match word.strip_prefix('<').and_then(|word| word.strip_suffix('>')) {
            Some(tag) => section.tag == tag,
            None => section.has_word(word),
        },
    };
    signal.words.iter().copied().find(|word| marked(word))
}
