//! What sites say to readers without an account, without a subscription or with an old browser, and how they ask for money,
//! in English: the other languages' lists have it among their requests.

/// Requests. For each language, as a BCP 47 tag, phrases as in [`Language`](super::Language).
#[rustfmt::skip]
pub(super) const REQUESTS: &[(&str, &str)] = &[
    ("en", "
        support us | support us on patreon | support me on patreon | support this site | become a patron | buy me a coffee
        buy us a coffee | donate now | donate today | make a donation | make a contribution | subscriber only content
        subscribers only | exclusive content for subscribers | this is a subscriber only story | this is a subscriber only article
        this is a subscriber exclusive | this story is for subscribers | this article is for subscribers
        you've read your last free article | you have read your last free article | you have successfully joined our subscriber list
        premium content | unlock this article | unlock this story | unlock this story for free | register now to continue reading
        create your free account | choose your newsletters | please check your inbox to confirm your subscription
        please check your email to confirm | check your email to confirm | sign in with google | sign in with facebook
        sign in with apple | continue with google | continue with facebook | continue with apple | continue with email
        unlimited digital access | cancel anytime
    "),
];

/// Labels and messages.
#[rustfmt::skip]
pub(super) const MESSAGES: &[(&str, &str)] = &[
    ("en", "
        your browser is out of date | you are using an outdated browser | you are using an outdated browser please upgrade your browser
        your browser is outdated | please upgrade your browser | please update your browser | this video has been removed
        this video is private | this tweet has been deleted | this tweet is unavailable | this post is unavailable
        this content is blocked | this embed is not supported | audio playback is not supported on your browser
        swipe to see more | swipe for more | scroll for more | tap for sound | was this translation helpful
    "),
];
