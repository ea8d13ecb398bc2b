//! The share URLs of the networks, as data.
//!
//! One line a shape: where the URL leads and which of its parameters carry what. The matching is in `super`.

/// The shape of a network's share URLs.
pub(super) struct Shape {
    /// The network's name, in lower case.
    pub(super) network: &'static str,
    /// Domains (with all below them); `name.*` is the name under any suffix, `scheme:` is a scheme of its own, `*` any host.
    pub(super) hosts: &'static [&'static str],
    /// Whole paths without the slashes at both ends; `*` stands for one segment.
    pub(super) paths: &'static [&'static str],
    /// The parameters with the shared URL, the first present wins.
    pub(super) url: &'static [&'static str],
    /// The parameters with its title.
    pub(super) title: &'static [&'static str],
    /// The parameters with its picture.
    pub(super) image: &'static [&'static str],
    /// The parameters with free text, in which URL and title stand together; where the shape has title parameters the
    /// text is a letter or a question, and no title is taken from it. An empty name stands for a query without names.
    pub(super) text: &'static [&'static str],
    /// What must be there besides host and path.
    pub(super) needs: Needs,
}

/// What a URL must carry to be a share link when host and path fit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Needs {
    /// Nothing: host and path serve sharing and nothing else.
    Nothing,
    /// A parameter of the shape, even an empty one.
    Parameter,
    /// A shared URL: host and path have other uses.
    Url,
}

use Needs::{Nothing, Parameter, Url};

/// A shape of one network that hands over URL, title and picture in parameters of their own.
const fn shape(
    network: &'static str,
    hosts: &'static [&'static str],
    paths: &'static [&'static str],
    needs: Needs,
    [url, title, image]: [&'static [&'static str]; 3],
) -> Shape {
    Shape {
        network,
        hosts,
        paths,
        url,
        title,
        image,
        text: &[],
        needs,
    }
}

/// A shape of one network that takes free text.
const fn text(
    network: &'static str,
    hosts: &'static [&'static str],
    paths: &'static [&'static str],
    needs: Needs,
    [url, title, text]: [&'static [&'static str]; 3],
) -> Shape {
    Shape {
        network,
        hosts,
        paths,
        url,
        title,
        image: &[],
        text,
        needs,
    }
}

/// Every shape. The first that fits is taken; those of any host stand last.
///
/// Facebook's `quote` is no title: pages put a sentence of the story there as often as its headline.
#[rustfmt::skip]
pub(super) const SHAPES: &[Shape] = &[
    shape("facebook", &["facebook.com", "fb.com", "workplace.com"],
        &["sharer", "sharer.php", "sharer/sharer.php", "share.php", "dialog/share", "dialog/feed", "*/dialog/share"], Nothing,
        [&["u", "href", "link"], &["t", "title"], &["picture"]]),
    shape("messenger", &["facebook.com"], &["dialog/send"], Nothing, [&["link"], &[], &[]]),
    shape("messenger", &["fb-messenger:"], &["share"], Nothing, [&["link"], &[], &[]]),
    text("x", &["twitter.com", "x.com"], &["intent/tweet", "intent/post", "share", "home"], Parameter,
        [&["url"], &[], &["text", "status", "title"]]),
    shape("x", &["twitter.com", "x.com"], &["intent/tweet", "intent/post", "share"], Nothing, [&[], &[], &[]]),
    shape("pinterest", &["pinterest.*"], &["pin/create/button", "pin/create/link", "pin/create/bookmarklet"], Nothing,
        [&["url"], &["description", "title"], &["media"]]),
    shape("pinterest", &["pinterest.*"], &["pin/*/repin/x"], Nothing, [&["url"], &["description"], &["media"]]),
    shape("linkedin", &["linkedin.com"], &["sharearticle", "sharing/share-offsite", "cws/share", "shareactive", "sharing/shareactive"],
        Nothing, [&["url", "shareurl"], &["title"], &[]]),
    text("linkedin", &["linkedin.com"], &["feed", ""], Url, [&["shareurl"], &[], &["text"]]),
    text("whatsapp", &["whatsapp.com", "whatsapp:"], &["send"], Parameter, [&[], &[], &["text"]]),
    text("whatsapp", &["wa.me"], &[""], Parameter, [&[], &[], &["text"]]),
    text("telegram", &["t.me", "telegram.me"], &["share", "share/url"], Nothing, [&["url"], &[], &["text"]]),
    text("telegram", &["tg:"], &["msg_url", "msg"], Nothing, [&["url"], &[], &["text"]]),
    shape("reddit", &["reddit.com"], &["submit", "r/*/submit"], Parameter, [&["url"], &["title"], &[]]),
    shape("hacker news", &["news.ycombinator.com"], &["submitlink"], Parameter, [&["u"], &["t"], &[]]),
    shape("vk", &["vk.com", "vk.ru", "vkontakte.ru"], &["share.php"], Nothing, [&["url"], &["title"], &["image"]]),
    shape("ok", &["ok.ru", "odnoklassniki.ru"], &["offer", "dk"], Parameter,
        [&["url", "st.shareurl", "st._surl"], &["title", "description"], &["imageurl"]]),
    shape("mail.ru", &["connect.mail.ru"], &["share"], Nothing,
        [&["url", "share_url"], &["title", "linkname"], &["image_url", "imageurl"]]),
    shape("weibo", &["service.weibo.com", "v.t.sina.com.cn"], &["share/share.php"], Nothing, [&["url"], &["title"], &["pic"]]),
    shape("qzone", &["qzone.qq.com"], &["cgi-bin/qzshare/cgi_qzshare_onekey"], Nothing, [&["url"], &["title"], &["pics"]]),
    shape("qq", &["connect.qq.com"], &["widget/shareqq/index.html"], Nothing, [&["url"], &["title"], &["pics"]]),
    shape("douban", &["douban.com"], &["recommend", "share/service"], Parameter, [&["href", "url"], &["name", "title"], &["image"]]),
    shape("renren", &["renren.com"], &["dialog/share", "share/buttonshare", "share/buttonshare.do", "go/share"], Parameter,
        [&["resourceurl", "link", "url"], &["title"], &["pic"]]),
    shape("baidu", &["cang.baidu.com", "tieba.baidu.com"], &["do/add", "f/commit/share/opensharepop"], Parameter,
        [&["iu", "url"], &["it", "title"], &["pic"]]),
    text("line", &["social-plugins.line.me"], &["lineit/share"], Nothing, [&["url"], &[], &["text"]]),
    text("line", &["line.me"], &["r/msg/text", "r/share"], Nothing, [&["url"], &[], &["text", ""]]),
    text("line", &["line:"], &["msg/text"], Nothing, [&[], &[], &["text", ""]]),
    text("line", &["line.naver.jp"], &["r/msg/text"], Nothing, [&[], &[], &["text", ""]]),
    shape("kakao", &["story.kakao.com", "sharer.kakao.com"], &["share", "s/share"], Nothing, [&["url"], &["text"], &[]]),
    shape("naver", &["share.naver.com", "blog.naver.com", "band.us"], &["web/shareview", "openapi/share", "plugin/share"], Parameter,
        [&["url"], &["title"], &[]]),
    shape("hatena", &["b.hatena.ne.jp"], &["add", "append"], Parameter, [&["url"], &["title"], &[]]),
    shape("tumblr", &["tumblr.com"], &["widgets/share/tool", "share", "share/link", "share/photo"], Nothing,
        [&["canonicalurl", "url"], &["title", "name", "caption", "description"], &[]]),
    shape("pocket", &["getpocket.com"], &["save", "edit", "edit.php"], Nothing, [&["url"], &["title"], &[]]),
    shape("flipboard", &["flipboard.com"], &["bookmarklet/popout"], Nothing, [&["url"], &["title"], &[]]),
    shape("instapaper", &["instapaper.com"], &["hello2", "edit", "text"], Parameter, [&["url"], &["title"], &[]]),
    shape("evernote", &["evernote.com"], &["clip.action"], Nothing, [&["url"], &["title"], &[]]),
    text("bluesky", &["bsky.app"], &["intent/compose"], Nothing, [&[], &[], &["text"]]),
    text("threads", &["threads.net", "threads.com"], &["intent/post"], Nothing, [&["url"], &[], &["text"]]),
    shape("diaspora", &["diasporafoundation.org"], &["", "share"], Parameter, [&["url"], &["title"], &[]]),
    text("gab", &["gab.com", "gab.ai"], &["compose", "share"], Parameter, [&["url"], &[], &["text"]]),
    shape("xing", &["xing.com"], &["spi/shares/new", "social/share/spi", "app/user"], Parameter, [&["url"], &["title"], &[]]),
    text("skype", &["web.skype.com"], &["share"], Nothing, [&["url"], &[], &["text"]]),
    text("viber", &["viber:"], &["forward"], Nothing, [&[], &[], &["text"]]),
    shape("blogger", &["blogger.com"], &["blog-this.g", "blog_this.pyra"], Parameter, [&["u"], &["n"], &[]]),
    shape("blogger", &["blogger.com"], &["share-post.g"], Nothing, [&[], &[], &[]]),
    text("livejournal", &["livejournal.com"], &["update.bml"], Parameter, [&[], &["subject"], &["event"]]),
    text("buffer", &["buffer.com", "bufferapp.com"], &["add"], Parameter, [&["url"], &[], &["text", "title"]]),
    shape("meneame", &["meneame.net"], &["submit", "submit.php"], Parameter, [&["url"], &[], &[]]),
    shape("trello", &["trello.com"], &["add-card"], Parameter, [&["url"], &["name"], &[]]),
    shape("google bookmarks", &["google.*"], &["bookmarks/mark"], Parameter, [&["bkmk"], &["title"], &[]]),
    shape("google+", &["plus.google.com"], &["share"], Nothing, [&["url"], &[], &[]]),
    shape("google classroom", &["classroom.google.com"], &["share", "u/*/share"], Nothing, [&["url"], &["title"], &[]]),
    shape("digg", &["digg.com"], &["submit"], Parameter, [&["url"], &["title"], &[]]),
    shape("delicious", &["delicious.com", "del.icio.us"], &["save", "post"], Parameter, [&["url"], &["title"], &[]]),
    shape("stumbleupon", &["stumbleupon.com"], &["submit", "badge"], Parameter, [&["url"], &["title"], &[]]),
    shape("mix", &["mix.com"], &["mixit", "add"], Parameter, [&["url"], &[], &[]]),
    shape("yummly", &["yummly.com"], &["urb/verify"], Nothing, [&["url"], &["title"], &["image"]]),
    shape("wykop", &["wykop.pl"], &["dodaj", "dodaj/link"], Parameter, [&["url"], &["title"], &[]]),
    shape("print", &["printfriendly.com"], &["print", "print/v2"], Parameter, [&["url"], &[], &[]]),
    text("gmail", &["mail.google.com"], &["mail", "mail/u/*"], Parameter, [&[], &["su"], &["body"]]),
    text("yahoo mail", &["compose.mail.yahoo.com"], &[""], Parameter, [&[], &["subject", "subj"], &["body"]]),
    text("outlook", &["outlook.live.com", "outlook.com"], &["owa", "mail/deeplink/compose"], Url, [&[], &["subject"], &["body"]]),
    // A letter to nobody in particular is shared with somebody; one to the paper is not, unless it carries a URL.
    text("mail", &["mailto:"], &[""], Nothing, [&[], &["subject"], &["body"]]),
    text("mail", &["mailto:"], &["*"], Url, [&[], &["subject"], &["body", "subject"]]),
    text("sms", &["sms:"], &[""], Nothing, [&[], &[], &["body"]]),
    text("sms", &["sms:"], &["*"], Url, [&[], &[], &["body"]]),
    shape("addtoany", &["addtoany.com"], &["add_to/*", "share", "share_save", "bookmark"], Nothing,
        [&["linkurl", "url"], &["linkname", "title"], &[]]),
    shape("addthis", &["addthis.com"], &["bookmark.php", "oexchange/*/forward/*/offer", "oexchange/*/offer"], Nothing,
        [&["url"], &["title"], &["screenshot"]]),
    shape("sharethis", &["sharethis.com"], &["share"], Nothing, [&["url"], &["title"], &["img_url"]]),
    shape("shareaholic", &["shareaholic.com"], &["share", "api/share"], Parameter, [&["link", "url"], &["title"], &[]]),
    // Buttons that have a machine sum the page up.
    text("assistant", &["chatgpt.com", "chat.openai.com", "claude.ai", "perplexity.ai", "grok.com"],
        &["", "new", "search", "search/new"], Url, [&[], &["title"], &["q", "prompt"]]),
    text("assistant", &["x.com"], &["i/grok"], Url, [&[], &["title"], &["text"]]),
    // Software that runs under anybody's host name.
    shape("wordpress", &["*"], &["wp-admin/press-this.php"], Parameter, [&["u"], &["t"], &["i"]]),
    text("mastodon", &["*"], &["share", "intent/toot", "intent/post"], Url, [&["url"], &[], &["text"]]),
];
