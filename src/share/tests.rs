use super::*;

fn recognised(url: &str) -> Option<ShareLink> {
    recognise(&Url::parse(url).unwrap())
}

/// Network, URL and title of a share link; empty where it has none.
fn parts(url: &str) -> (&'static str, String, String) {
    let link = recognised(url).unwrap_or_else(|| panic!("no share link: {url}"));
    (
        link.network,
        link.url.map(String::from).unwrap_or_default(),
        link.title.unwrap_or_default(),
    )
}

#[test]
fn every_network_is_read() {
    const PAGE: &str = "https://example.org/bridge";
    const U: &str = "https%3A%2F%2Fexample.org%2Fbridge";
    const T: &str = "Bridge%20closes";
    for (network, pattern, has_title) in [
        ("facebook", "https://www.facebook.com/sharer/sharer.php?u=U", false),
        ("facebook", "https://www.facebook.com/sharer.php?u=U&t=T", true),
        ("facebook", "https://m.facebook.com/sharer?u=U&quote=T", false),
        ("facebook", "https://www.facebook.com/share.php?u=U", false),
        (
            "facebook",
            "https://www.facebook.com/dialog/share?app_id=1&href=U",
            false,
        ),
        (
            "facebook",
            "https://www.facebook.com/v2.9/dialog/share?app_id=1&href=U",
            false,
        ),
        ("facebook", "https://team.workplace.com/sharer.php?u=U", false),
        ("messenger", "https://www.facebook.com/dialog/send?link=U", false),
        ("messenger", "fb-messenger://share?link=U", false),
        ("messenger", "fb-messenger://share/?link=U", false),
        ("x", "https://twitter.com/intent/tweet?text=T&url=U&via=example", true),
        ("x", "https://twitter.com/intent/tweet?url=U&amp;text=T", true),
        ("x", "https://x.com/intent/post?text=T&url=U", true),
        ("x", "https://twitter.com/share?url=U&text=T", true),
        ("x", "https://twitter.com/home?status=T+U", true),
        ("x", "http://www.twitter.com/intent/tweet/?text=T%20U", true),
        (
            "pinterest",
            "http://www.pinterest.com/pin/create/button/?url=U&description=T",
            true,
        ),
        (
            "pinterest",
            "https://www.pinterest.co.uk/pin/create/link/?url=U&description=T",
            true,
        ),
        (
            "linkedin",
            "https://www.linkedin.com/shareArticle?mini=true&url=U&title=T&summary=x",
            true,
        ),
        (
            "linkedin",
            "https://www.linkedin.com/sharing/share-offsite/?url=U",
            false,
        ),
        (
            "linkedin",
            "https://www.linkedin.com/feed/?shareActive=true&text=T%20U",
            true,
        ),
        ("whatsapp", "https://api.whatsapp.com/send?text=T%20-%20U", true),
        ("whatsapp", "https://wa.me/?text=T%0AU", true),
        ("whatsapp", "whatsapp://send?text=T+U", true),
        ("telegram", "https://t.me/share/url?url=U&text=T", true),
        ("telegram", "https://telegram.me/share?url=U&text=T", true),
        ("telegram", "tg://msg_url?url=U&text=T", true),
        ("reddit", "https://www.reddit.com/submit?url=U&title=T", true),
        ("hacker news", "https://news.ycombinator.com/submitlink?u=U&t=T", true),
        ("vk", "https://vk.com/share.php?url=U&title=T", true),
        ("ok", "https://connect.ok.ru/offer?url=U&title=T", true),
        (
            "ok",
            "https://connect.ok.ru/dk?st.cmd=WidgetSharePreview&st.shareUrl=U",
            false,
        ),
        ("mail.ru", "https://connect.mail.ru/share?share_url=U&linkname=T", true),
        (
            "weibo",
            "https://service.weibo.com/share/share.php?url=U&title=T&appkey=1",
            true,
        ),
        (
            "qzone",
            "https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url=U&title=T",
            true,
        ),
        ("douban", "https://www.douban.com/share/service?href=U&name=T", true),
        (
            "renren",
            "http://widget.renren.com/dialog/share?resourceUrl=U&title=T",
            true,
        ),
        ("baidu", "http://cang.baidu.com/do/add?iu=U&it=T", true),
        ("line", "https://social-plugins.line.me/lineit/share?url=U&text=T", true),
        ("line", "https://line.me/R/msg/text/?T%0D%0AU", true),
        ("kakao", "https://story.kakao.com/share?url=U", false),
        ("hatena", "https://b.hatena.ne.jp/add?mode=confirm&url=U&title=T", true),
        (
            "tumblr",
            "https://www.tumblr.com/widgets/share/tool?canonicalUrl=U&title=T",
            true,
        ),
        ("pocket", "https://getpocket.com/save?url=U&title=T", true),
        (
            "flipboard",
            "https://share.flipboard.com/bookmarklet/popout?v=2&title=T&url=U",
            true,
        ),
        ("instapaper", "https://www.instapaper.com/hello2?url=U&title=T", true),
        ("evernote", "https://www.evernote.com/clip.action?url=U&title=T", true),
        ("bluesky", "https://bsky.app/intent/compose?text=T%0AU", true),
        ("threads", "https://www.threads.net/intent/post?text=T&url=U", true),
        ("diaspora", "https://share.diasporafoundation.org/?title=T&url=U", true),
        ("gab", "https://gab.com/compose?url=U&text=T", true),
        ("xing", "https://www.xing.com/spi/shares/new?url=U", false),
        ("skype", "https://web.skype.com/share?url=U&text=T", true),
        ("viber", "viber://forward?text=T%20U", true),
        ("blogger", "https://www.blogger.com/blog-this.g?u=U&n=T&t=x", true),
        (
            "livejournal",
            "https://www.livejournal.com/update.bml?subject=T&event=Read%20U",
            true,
        ),
        ("buffer", "https://buffer.com/add?text=T&url=U", true),
        ("meneame", "https://www.meneame.net/submit?url=U", false),
        ("trello", "https://trello.com/add-card?url=U&name=T", true),
        (
            "google bookmarks",
            "https://www.google.com/bookmarks/mark?op=edit&bkmk=U&title=T",
            true,
        ),
        ("gmail", "https://mail.google.com/mail/?view=cm&su=T&body=U", true),
        ("gmail", "https://mail.google.com/mail/u/0/?view=cm&su=T&body=U", true),
        ("yahoo mail", "https://compose.mail.yahoo.com/?subject=T&body=U", true),
        ("mail", "mailto:?subject=T&body=I%20read%20this%3A%20U", true),
        ("mail", "mailto:friend@example.com?subject=T&body=U", true),
        ("sms", "sms:?body=T%20U", true),
        ("sms", "sms:?&body=T%20U", true),
        (
            "addtoany",
            "https://www.addtoany.com/add_to/facebook?linkurl=U&linkname=T",
            true,
        ),
        ("addtoany", "https://www.addtoany.com/share#url=U&title=T", true),
        (
            "addthis",
            "https://api.addthis.com/oexchange/0.8/forward/facebook/offer?url=U&title=T",
            true,
        ),
        ("sharethis", "https://www.sharethis.com/share?url=U&title=T", true),
        ("assistant", "https://chatgpt.com/?q=Sum%20up%20U", false),
        (
            "wordpress",
            "https://blog.example.net/wp-admin/press-this.php?u=U&t=T&s=x",
            true,
        ),
        ("mastodon", "https://mastodon.example/share?text=T%20U", true),
        ("facebook", "https://example.org/bridge?share=facebook&nb=1", false),
    ] {
        let url = pattern
            .replace("=U", &format!("={U}"))
            .replace("20U", &format!("20{U}"))
            .replace("0AU", &format!("0A{U}"));
        let url = url
            .replace("+U", &format!("+{U}"))
            .replace("=T", &format!("={T}"))
            .replace("?T%", &format!("?{T}%"));
        let title = if has_title { "Bridge closes" } else { "" };
        assert_eq!(parts(&url), (network, PAGE.to_owned(), title.to_owned()), "{url}");
    }
}

#[test]
fn other_links_to_networks_are_none() {
    for url in [
        "https://twitter.com/nytimes",
        "https://twitter.com/nytimes/status/1?text=a",
        "https://x.com/share/of/voice",
        "https://www.facebook.com/bbc",
        "https://www.facebook.com/sharer.php/more?u=https://example.org/",
        "https://notfacebook.com/sharer.php?u=https://example.org/",
        "https://facebook.com.example.org/sharer.php?u=https://example.org/",
        "https://www.pinterest.com/pin/88594317659441279/",
        "https://www.linkedin.com/company/example?text=https%3A%2F%2Fexample.org%2F",
        "https://wa.me/441234567890?text=Hello",
        "https://api.whatsapp.com/send?phone=441234567890&text=Hello",
        "https://t.me/example",
        "https://www.reddit.com/r/news/comments/1/a",
        "https://www.reddit.com/submit",
        "https://example.org/share?text=no%20link",
        "https://example.org/share",
        "https://example.org/prices?share=acme",
        "mailto:newsdesk@example.org",
        "mailto:newsdesk@example.org?subject=Your%20story",
        "sms:+441234567890?body=Hello",
        "https://www.google.com/search?q=https%3A%2F%2Fexample.org",
        "javascript:share()",
        "tel:+441234567890",
    ] {
        assert_eq!(recognised(url), None, "{url}");
    }
}

#[test]
fn a_link_without_values_is_still_a_share_link() {
    for url in [
        "https://twitter.com/intent/tweet",
        "https://www.facebook.com/sharer/sharer.php?u=",
        "mailto:?subject=&body=",
    ] {
        let link = recognised(url).unwrap();
        assert_eq!((link.url, link.title, link.image), (None, None, None), "{url}");
    }
}

#[test]
fn values_are_bounded_and_of_the_web() {
    let link =
        recognised("https://www.facebook.com/sharer.php?u=javascript:alert(1)&t=a%0A%00%20b%E2%80%AE%20c").unwrap();
    assert_eq!((link.url, link.title.as_deref()), (None, Some("a b c")));
    let long = "a".repeat(MAX_URL_BYTES);
    let link = recognised(&format!(
        "https://www.facebook.com/sharer.php?u=https://example.org/{long}&t={long}"
    ))
    .unwrap();
    assert_eq!((link.url, link.title), (None, None));
    // Decoded once: what is still escaped then is no URL.
    assert_eq!(
        parts("https://www.facebook.com/sharer.php?u=https%253A%252F%252Fexample.org").1,
        ""
    );
    assert_eq!(
        parts("https://twitter.com/intent/tweet?text=100%2525%20sure&url=x").2,
        "100%25 sure"
    );
    let link = recognised("https://pinterest.com/pin/create/button/?media=data:image/png,x&description=-").unwrap();
    assert_eq!((link.image, link.title), (None, None));
}

#[test]
fn a_text_is_taken_apart() {
    let whatsapp = |text: &str| {
        let encoded: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
        let (_, url, title) = parts(&format!("https://wa.me/?text={encoded}"));
        (url, title)
    };
    let story = "https://example.org/a?b=1".to_owned();
    assert_eq!(
        whatsapp("A title: https://example.org/a?b=1"),
        (story.clone(), "A title".to_owned())
    );
    assert_eq!(
        whatsapp("https://example.org/a?b=1 – A title"),
        (story.clone(), "A title".to_owned())
    );
    assert_eq!(
        whatsapp("*A title* (https://example.org/a?b=1)."),
        (story.clone(), "*A title*".to_owned())
    );
    assert_eq!(whatsapp("From https://example.org/ https://example.org/a?b=1").0, story);
    assert_eq!(
        whatsapp("日本語の題名https://example.org/a?b=1"),
        (story, "日本語の題名".to_owned())
    );
    assert_eq!(whatsapp("Only words"), (String::new(), "Only words".to_owned()));
}
