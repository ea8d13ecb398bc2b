//! The words that bylines are read by.

/// Those who write.
#[rustfmt::skip]
pub(super) const JOURNALISTS: &[&str] = &[
    "editor", "reporter", "writer", "contributor", "correspondent", "journalist", "columnist", "redakteur", "redakteurin", "reporterin",
    "korrespondent", "korrespondentin", "journalistin", "journaliste", "rédacteur", "rédactrice", "correspondant", "correspondante",
    "redactor", "redactora", "periodista", "corresponsal", "jornalista", "repórter", "giornalista", "redattore", "redattrice",
    "verslaggever", "redacteur", "dziennikarz", "dziennikarka", "redaktor", "redaktør", "redaktör", "toimittaja", "muhabir",
    "редактор", "корреспондент", "журналист", "кореспондент", "журналіст",
];

/// Several of them, who are not named. In lower case.
#[rustfmt::skip]
pub(super) const TOGETHER: &[&str] = &[
    "staff", "reporters", "correspondents", "writers", "editors", "newsroom", "redaktion", "rédaction", "redacción", "redazione",
    "redactie", "redação", "redakcja", "редакция",
];

/// What a page says before those whom it names beside the author: reviewers, translators, photographers. In lower case, by
/// the last word.
#[rustfmt::skip]
pub(super) const OTHERS: &[(&str, &[&str])] = &[
    ("by", &[
        "medically reviewed", "fact checked", "fact-checked", "reviewed", "edited", "checked", "verified",
        "approved", "updated", "photos", "photo", "photography", "photographs", "pictures", "images",
        "illustrations", "illustration", "illustrated", "translated", "presented", "sponsored", "hosted",
        "produced", "interviewed", "design", "designed", "powered",
    ]),
    ("von", &[
        "geprüft", "überprüft", "redigiert", "übersetzt", "fotos", "foto", "illustration", "bilder",
        "aktualisiert", "präsentiert",
    ]),
    ("par", &["relu", "vérifié", "traduit"]),
    ("de", &["photos", "photo", "illustration", "fotos", "foto", "fotografía"]),
    ("por", &["revisado", "editado", "verificado", "traducido", "traduzido"]),
    ("da", &["revisionato", "verificato", "tradotto"]),
    ("di", &["foto"]),
    ("van", &["foto"]),
    ("door", &["beoordeeld", "vertaald"]),
];

/// What Chinese pages say before the editors, whom they name behind the author or alone.
pub(super) const EDITORS: &[&str] = &["责任编辑", "責任編輯", "责编", "責編", "编辑", "編輯", "校对", "校對"];

/// What they say before the paper that a text is from, beside the editors or alone.
#[rustfmt::skip]
pub(super) const SOURCES: &[&str] = &[
    "来源", "來源", "本文来源", "本文來源", "文章来源", "文章來源", "稿件来源", "稿件來源", "稿源",
];

/// What stands between the author and where, or when, the text was posted on Chinese pages.
pub(super) const POSTED: &[&str] = &[
    "发表于",
    "發表於",
    "发表在",
    "發表在",
    "发布于",
    "發布於",
    "發佈於",
    "发布在",
    "發布在",
];

/// The days of the week, which end a name too.
pub(super) const WEEKDAYS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// Words that stand in bylines and in no name, beside [`WEEKDAYS`]: roles, months, weekdays of other languages.
#[rustfmt::skip]
pub(super) const NOT_NAMES: &[&str] = &[
    "staff", "editor", "editors", "editorial", "reporter", "reporters", "team", "desk", "the", "writer", "writers", "author",
    "authors", "contributor", "contributors", "correspondent", "journalist", "columnist", "admin", "administrator",
    "webmaster", "redaktion", "redakteur", "redakteurin", "chefredakteur", "rédaction", "redacción", "redazione", "redactie",
    "redação", "redakcja", "redaktionen", "redaksi", "редакция", "newsroom", "published", "updated", "posted", "written", "read",
    "minutes", "min", "comments", "senior", "director", "manager", "founder", "ceo", "director", "professor", "anonymous",
    "expert", "experts", "head", "specialist", "consultant", "analyst", "officer", "president", "engineer", "photographer",
    "reviewed", "edited", "illustrated", "updated", "of", "for", "at", "in", "from", "to", "is", "our", "your", "sponsored",
    "follow", "search", "menu", "home", "skip", "navigation", "share", "print", "suche", "wordpressadmin", "unknown", "guest", "view", "more", "posts", "please", "about", "magazine", "news", "media", "online", "press", "blog", "null", "undefined", "none", "name",
    // What stands behind an hour.
    "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "gmt", "utc", "bst", "cet", "cest", "ist", "mez", "mesz", "uhr",
    // What stands over a list of sections.
    "filed", "under",
    // What leads to who somebody is.
    "bio", "profile", "biography",
    // Who serves the lists of sponsored links and the threads: `by Taboola`.
    "taboola", "outbrain", "revcontent", "zergnet", "disqus",
    "未知", "佚名", "匿名", "网络", "網路", "网络整理", "本站", "人气", "人氣", "阅读", "閱讀", "浏览", "瀏覽", "评论", "評論", "留言", "暂无简介",
    "veröffentlicht", "publiziert", "geschrieben", "verfasst", "erstellt", "aktualisiert", "gesponsert", "gesponserte", "inhalte",
    "das", "die", "unser", "unsere", "mehr", "alle", "zum", "zur", "kommentar", "kommentare", "antwort", "anzeige", "quelle", "source", "fuente", "fonte", "datum", "date", "data", "fecha", "publié",
    "publicado", "pubblicato", "gepubliceerd", "publicerad", "opublikowano", "comment", "reply", "app", "autor", "autorin", "auteur", "autore", "publisher", "copyright", "contact", "email", "user", "link", "cookies", "login", "tags",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi",
    "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lunedì", "martedì",
    "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
    "january", "february", "march", "july", "september", "october", "november", "december",
];

/// What stands before and behind names, and is none by itself.
#[rustfmt::skip]
pub(super) const NO_PEN_NAMES: &[&str] = &[
    "a", "af", "am", "an", "and", "at", "av", "by", "bởi", "da", "de", "del", "der", "di", "do", "door", "du", "e", "el", "et", "fr",
    "für", "i", "im", "in", "la", "le", "mi", "mit", "mo", "nach", "nga", "od", "of", "oleh", "on", "os", "par", "por", "pour",
    "przez", "sa", "so", "the", "to", "um", "und", "van", "vom", "von", "with", "y", "від", "од", "от",
];

/// What the name of a company ends in.
pub(super) const COMPANIES: &[&str] = &[
    "gmbh", "mbh", "ag", "kg", "e.v.", "inc", "inc.", "llc", "ltd", "ltd.", "plc", "corp", "corp.", "s.a.", "s.l.",
    "s.p.a.", "s.r.l.", "srl", "b.v.", "n.v.", "oy", "a/s", "aps", "s.r.o.", "o.o.", "kft.",
];

/// Those of [`NOT_NAMES`] that are family names as well.
pub(super) const FAMILY_NAMES: &[&str] = &[
    "das", "sun", "min", "read", "guest", "domingo", "link", "head", "march", "fuente", "home",
];

/// The last words of what an agency is called, or with those of [`TOGETHER`] who write for a paper.
#[rustfmt::skip]
pub(super) const STAFF: &[&str] = &[
    "press", "reporter", "correspondent", "desk", "team", "bureau", "agency", "agencies", "news", "writer", "service", "services",
    "web",
];
