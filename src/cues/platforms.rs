//! What the software of newsletters, forums, blogs and sites of questions writes around a text, in English, in which most of
//! it is: the words of Substack, Medium, Ghost, phpBB, vBulletin, XenForo, Discourse, Drupal and Stack Exchange.

/// Requests to subscribe. For each language, as a BCP 47 tag, phrases as in [`Language`](super::Language).
#[rustfmt::skip]
pub(super) const NEWSLETTER: &[(&str, &str)] = &[
    ("en", "
        thanks for reading subscribe for free | subscribe for free to receive new posts | to receive new posts and support my work
        to receive new posts and support our work | this post is for paid subscribers | this post is for paying subscribers
        this post is for subscribers | already a paid subscriber | upgrade to paid | give a gift subscription
        get an email whenever | great you've successfully subscribed | you've successfully subscribed to
        email sent check your inbox | ready for more | sign up for more like this | sign up to discover human stories
        become a paid subscriber | member only story | consider becoming a free or paid subscriber
    "),
];

/// The heads of lists of other texts.
#[rustfmt::skip]
pub(super) const RELATED: &[(&str, &str)] = &[
    ("en", "
        recommended from medium | see all from | similar threads | similar topics | related questions | hot network questions
        browse other questions tagged | suggested topics | new unread topics
        want to read more browse other topics in
    "),
];

/// The buttons of threads, and what is said beside their forms.
#[rustfmt::skip]
pub(super) const COMMENTS: &[(&str, &str)] = &[
    ("en", "
        comments powered by disqus | blog comments powered by disqus | log in or register to post comments | login or register to post comments
        login to post comments | add new comment | quick reply | reply with quote | you must log in or register to reply here
        new comments cannot be posted and votes cannot be cast | notify me of new comments via email
        fill in your details below or click an icon to | be the first to like this
    "),
];

/// What the software says of itself and of the page.
#[rustfmt::skip]
pub(super) const MESSAGES: &[(&str, &str)] = &[
    ("en", "
        powered by wordpress | proudly powered by wordpress | powered by blogger | blog at wordpress com | powered by discourse
        create a free website or blog at wordpress com
        users browsing this forum no registered users and | you cannot post new topics in this forum | who is online
        not the answer you're looking for | thanks for contributing an answer to | thread starter
        you may not post new threads | you may not post replies
    "),
];
