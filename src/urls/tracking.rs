//! The query parameters that tell how a reader came to a page, not which page it is.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use url::Url;

use super::{host_is, site_label, unwrap_redirect};

/// Parameters that track on every site. A name that ends in `*` stands for all that begin so.
///
/// Names with a second use (`ref`, `source`, `id`, `session`) are not here: on some site they choose the page.
#[rustfmt::skip]
const EVERYWHERE: &[&str] = &[
    "__hs*", "__s", "__twitter_impression", "_ga", "_gl", "_hsenc", "_hsmi", "_openstat", "action_object_map",
    "action_ref_map", "action_type_map", "cmpid", "dclid", "echobox", "fb_action_*", "fb_ref", "fb_source", "fbclid",
    "ga_*", "gbraid", "gclid", "gclsrc", "gs_l", "hmb_*", "hsctatracking", "igsh", "igshid", "itm_*", "mc_cid",
    "mc_eid", "mc_tc", "mkt_tok", "ml_subscriber*", "msclkid", "mtm_*", "oly_*", "os_ehash", "otm_*", "pk_*",
    "rb_clickid", "s_cid", "share_bandit_*", "spm", "srsltid", "tracking_source", "twclid", "utm_*", "vero_*", "vn_*",
    "wbraid", "wickedid", "wt_zmc", "wtmc", "yclid", "ysclid",
];

/// Parameters that track, or choose no other page, on one site: the site's domain, or its first label and `.*`. A name
/// with a value stands for the parameter with that value alone.
#[rustfmt::skip]
const PER_SITE: &[(&str, &[&str])] = &[
    ("amazon.*", &["tag", "ref", "ref_", "pd_rd_*", "pf_rd_*", "linkcode", "camp", "creative"]),
    ("bbc.*", &["at_*", "xtor", "ocid", "ns_*"]),
    ("cnn.com", &["cid", "sr_share*"]),
    ("elpais.com", &["ssm", "event_log", "prod", "o"]),
    ("forbes.com", &["sh"]),
    ("ft.com", &["sharetype", "token", "segmentid"]),
    ("instagram.com", &["hl"]),
    ("lemonde.fr", &["xtor", "lmd_*"]),
    ("linkedin.com", &["trk", "refid", "trackingid", "lipi"]),
    ("medium.com", &["source", "sk"]),
    ("nytimes.com", &["smid", "smtyp", "partner", "emc", "searchresultposition", "unlocked_article_code"]),
    ("reddit.com", &["share_id", "rdt", "ref", "ref_source"]),
    // `page=with:img-2` opens a picture of the article that its path names.
    ("theguardian.com", &["cmp", "int_cmp", "page=with:*"]),
    ("tiktok.com", &["_t", "_r", "is_from_webapp", "sender_device"]),
    ("twitter.com", &["s", "t", "src", "ref_src", "ref_url"]),
    ("washingtonpost.com", &["pwapi_token", "tid", "wpisrc", "wpmm"]),
    ("x.com", &["s", "t", "src", "ref_src", "ref_url"]),
    ("youtu.be", &["si", "feature"]),
    ("youtube.com", &["si", "feature", "pp"]),
];

/// A page's own URL: redirects unwrapped, without tracking parameters, fragment, user name and password.
///
/// The parameters that stay keep their order and their spelling.
pub(crate) fn clean(url: &Url) -> Url {
    let mut url = unwrap_redirect(url);
    url.set_fragment(None);
    // Both fail only on a URL that can have neither.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    if let Some(query) = url.query() {
        let kept: Vec<&str> = query
            .split('&')
            .filter(|pair| !pair.is_empty() && !is_tracking(&url, pair))
            .collect();
        let kept = kept.join("&");
        url.set_query((!kept.is_empty()).then_some(kept.as_str()));
    }
    url
}

fn is_tracking(url: &Url, pair: &str) -> bool {
    let pair: Cow<'_, str> = percent_decode_str(pair).decode_utf8_lossy();
    let pair = pair.to_ascii_lowercase();
    // Pages that escape `&` twice leave `&amp;` in their links.
    let pair = pair.strip_prefix("amp;").unwrap_or(&pair);
    let host = url.host_str().unwrap_or_default();
    let of_site = PER_SITE.iter().filter(|(site, _)| match site.strip_suffix(".*") {
        Some(label) => site_label(url) == label,
        None => host_is(host, site),
    });
    matches(EVERYWHERE, pair) || of_site.into_iter().any(|(_, names)| matches(names, pair))
}

fn matches(names: &[&str], pair: &str) -> bool {
    let name = pair.split('=').next().unwrap_or(pair);
    names.iter().any(|known| match known.strip_suffix('*') {
        Some(start) => pair.starts_with(start),
        None => name == *known,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(text: &str) -> String {
        clean(&Url::parse(text).unwrap()).into()
    }

    #[test]
    fn what_tracks_is_taken_away_and_what_chooses_the_page_stays() {
        for (text, expected) in [
            (
                "https://www.theguardian.com/world/2016/oct/31/aleppo-syria-john-kerry-russia-diplomacy?CMP=share_btn_fb&page=with:img-2#img-2",
                "https://www.theguardian.com/world/2016/oct/31/aleppo-syria-john-kerry-russia-diplomacy",
            ),
            (
                "https://www.theguardian.com/world/all?page=2",
                "https://www.theguardian.com/world/all?page=2",
            ),
            (
                "https://example.org/a?utm_source=x&id=7&fbclid=y",
                "https://example.org/a?id=7",
            ),
            (
                "https://example.org/a?id=7&amp;utm_source=x",
                "https://example.org/a?id=7",
            ),
            ("https://example.org/a?UTM_Source=x", "https://example.org/a"),
            (
                "https://example.org/a?q=%C3%A9%20b&x",
                "https://example.org/a?q=%C3%A9%20b&x",
            ),
            (
                "https://example.org/a?s=7&source=b&CMP=1",
                "https://example.org/a?s=7&source=b&CMP=1",
            ),
            (
                "https://twitter.com/a/status/1?s=20&t=b",
                "https://twitter.com/a/status/1",
            ),
            (
                "https://www.bbc.co.uk/news/1?at_medium=x&xtor=y",
                "https://www.bbc.co.uk/news/1",
            ),
            (
                "https://www.youtube.com/watch?v=abc&si=x",
                "https://www.youtube.com/watch?v=abc",
            ),
            (
                "https://notbbc.example/news?xtor=y",
                "https://notbbc.example/news?xtor=y",
            ),
            ("https://user:secret@example.org/a?#top", "https://example.org/a"),
            (
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Futm_id%3D1",
                "https://example.org/a",
            ),
        ] {
            assert_eq!(cleaned(text), expected, "{text}");
        }
    }

    #[test]
    fn cleaning_twice_changes_nothing_more() {
        let once = cleaned("https://example.org/a?b=1&&utm_x=2&c#d");
        assert_eq!(once, "https://example.org/a?b=1&c");
        assert_eq!(cleaned(&once), once);
    }
}
