//! The phrases of share buttons, as data: names of networks, actions, whole buttons and what stands between them. They are
//! in lower case, without hyphens.

use std::sync::LazyLock;

use crate::table::{Key, Table};

/// Where people share, as buttons name it.
#[rustfmt::skip]
const NAMES: &[&str] = &[
    "facebook", "fb", "twitter", "x", "pinterest", "linkedin", "linked in", "whatsapp", "whats app", "telegram",
    "reddit", "tumblr", "messenger", "threads", "bluesky", "mastodon", "vk", "vkontakte", "odnoklassniki", "viber",
    "line", "weibo", "wechat", "qq", "qzone", "xing", "flipboard", "pocket", "hatena", "kakao", "kakaotalk", "google+",
    "google plus", "stumbleupon", "digg", "delicious", "mix", "instapaper", "evernote", "buffer", "skype",
    "hacker news", "instagram", "snapchat", "truth social", "nextdoor", "flattr", "yummly", "google classroom",
    "вконтакте", "одноклассники", "телеграм", "微信", "微博", "はてなブックマーク", "はてブ", "ツイッター", "フェイスブック", "카카오톡", "카카오스토리",
    "페이스북", "트위터", "فيسبوك", "تويتر", "واتساب",
];

/// What buttons beside them do. Alone, each may as well be a word of the page.
#[rustfmt::skip]
const ACTIONS: &[&str] = &[
    "print", "print page", "print article", "print this", "email", "e mail", "mail", "email article", "comment",
    "comments", "save", "save article", "bookmark", "copy", "link", "permalink", "more", "more options", "sms",
    "text message", "gift", "gift article", "like", "send", "pin", "post", "post on", "post to", "pin on", "pin to",
    "send via", "send to", "send by", "submit to", "add to", "save to", "tweet on", "download pdf",
];

/// What nothing but a share button says.
#[rustfmt::skip]
const BUTTONS: &[&str] = &[
    "share", "share this", "share this article", "share this story", "share this post", "share this page",
    "share this news", "share article", "share story", "share post", "share page", "share now", "share it",
    "share via", "share on", "share to", "share with", "share this on", "share this via", "share this with",
    "share this article on", "share this story on", "share this post on", "share by", "share options",
    "share full article", "share on social media", "share with friends", "share with your friends", "share button",
    "share buttons", "click to share", "click to share on", "click to tweet", "click to email", "click to print",
    "click to email this", "click to email a link", "tweet", "tweet this", "tweet it", "pin it", "pin this",
    "copy link", "copy url", "copy the link", "copy link to clipboard", "link copied", "copied", "copied to clipboard",
    "email this", "email this page", "email this article", "email a friend", "email a link to a friend",
    "print this page", "print this article", "save this article", "gift this article", "blogthis",
];

/// What stands between them.
#[rustfmt::skip]
const FILLERS: &[&str] = &[
    "and", "or", "by", "on", "to", "via", "with", "auf", "bei", "per", "sur", "par", "en", "por", "su", "em", "op",
    "på", "na", "в", "на", "opens in new window", "opens in a new window", "opens in new tab", "opens in a new tab",
    "opens new window", "to a friend", "shares", "in",
];

/// Which list a phrase is of.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Name,
    Action,
    Button,
    Filler,
}

/// The lists as they are looked up.
pub(super) struct Lists {
    pub(super) names: Table<&'static str, ()>,
    pub(super) phrases: Table<&'static str, Kind>,
    /// The words with which phrases begin.
    pub(super) first_words: Table<&'static str, ()>,
    /// Those of ASCII letters, as keys.
    pub(super) first_keys: Table<Key, ()>,
}

/// Built from constants on first use, and never changed.
pub(super) static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let lists = [
        (NAMES, Kind::Name),
        (ACTIONS, Kind::Action),
        (BUTTONS, Kind::Button),
        (FILLERS, Kind::Filler),
    ];
    let phrases = || {
        lists
            .iter()
            .flat_map(|(list, kind)| list.iter().map(|phrase| (*phrase, *kind)))
    };
    let first_words = || phrases().map(|(phrase, _)| phrase.split(' ').next().unwrap_or_default());
    Lists {
        names: NAMES.iter().map(|name| (*name, ())).collect(),
        phrases: phrases().collect(),
        first_words: first_words().map(|word| (word, ())).collect(),
        first_keys: first_words().filter_map(Key::of).map(|key| (key, ())).collect(),
    }
});
