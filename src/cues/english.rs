//! English.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[Language {
    tag: "en",
    cues: &[
        (
            ReadMore,
            "
            Read more | Read more here | Read more below | Read full story | Read the full story
            Read the full story here | Read full article | Read the full article | Read the full article here
            Read the full report | Read the whole story | Read the original article | Read the story
            Read the article | Read article | Read story | Read now | Read next | Read more on this story
            Read more on this topic | Continue reading | Continue reading this article
            Continue reading the main story | Continue reading below | Keep reading | Find out more
            Find out more here | Learn more | Learn more here | See more | Show more | View more | Load more
            Click here to read more | Click to read more | Click here for more | Click here to continue reading
            Click for more | More here | Full story | Full article | Full coverage | Expand full story | Watch now
            Watch the video | Watch more | Listen now | Go to article | View article | View full article
            See full story
            ",
        ),
        (
            AlsoRead,
            "
            Also read | Read also | Also see | Read more about | Read more on | Read more from | Read our:
            Read related | Read this next | Read: | See: | See also | See more on | See related | See our:
            Related: | Related article | Related story | Related post | Related video | Related link
            Related reading | Related coverage | Watch also | Also watch | Watch: | Listen: | Listen also | More:
            More from | More on | More about | More on this | Next up | Up next | Previously: | Earlier:
            Explore more | Explore: | Go deeper | Dig deeper | For more: | For more stories
            For more on this story | For more information | Check out: | Check this out | Discover:
            Discover more | You may also enjoy reading | In case you missed it | ICYMI | Opinion: | Explainer:
            Learn more about | Find out more about | Click here to see | View also | Recommended: | Follow live
            Don't miss:
            ",
        ),
        (
            Related,
            "
            Related stories | Related articles | Related posts | Related content | Related topics | Related news
            Related links | Related reads | Related videos | Related guides | Related resources | Related items
            Related to this story | You may also like | You may like | You might like | You might also like
            You might also enjoy | You may also enjoy | You may also be interested in
            You might also be interested in | You may be interested in | You might be interested in
            You'll also like | You may have missed | More like this | More on this story | More on this topic
            More stories | More stories like this | More from this author | More from this section
            More from the web | More from around the web | More from our partners | More articles | More news
            More headlines | More top stories | More to explore | More to read | More reading | More for you
            Most read | Most read stories | Most popular | Most popular stories | Most viewed | Most shared
            Most watched | Most commented | Popular stories | Popular posts | Popular articles | Popular now
            Top stories | Top stories this week | Top news | Top articles | Trending | Trending now
            Trending stories | Trending topics | Latest news | Latest stories | Latest articles | Latest posts
            Latest headlines | Latest videos | Recent posts | Recent articles | Recent stories | Recent news
            Recommended for you | Recommended stories | Recommended articles | Recommended reading
            Recommended reads | Recommended posts | We recommend | Editor's picks | Editors' picks
            Editor's choice | Editor's pick | Editors' recommendations | Editor's recommendations
            Featured stories | Featured articles | Featured posts | Further reading | Suggested reading
            Suggested articles | Similar articles | Similar stories | Similar posts | Other stories
            Other articles | Other news | Around the web | From around the web | From our partners | From the web
            Promoted stories | Sponsored stories | Sponsored links | What to read next | Also of interest
            Don't miss these stories | Continue reading with | Explore more on these topics | Elsewhere on the web
            Today's top stories | People also read | Others also read | Readers also liked | Customers also viewed
            Next article | Next post | Previous article | Previous post | Next story | Previous story
            ",
        ),
        (
            Share,
            "
            Share | Share this | Share this article | Share this story | Share this post | Share this page
            Share this with | Share this content | Share this on | Share this via | Share article | Share story
            Share page | Share post | Share via | Share via email | Share on | Share on Facebook
            Share on Twitter | Share on X | Share on LinkedIn | Share on Pinterest | Share on WhatsApp
            Share on Reddit | Share on Telegram | Share on social media | Share to Facebook | Share to Twitter
            Share to X | Share by email | Share with your friends | Share the article | Share the story
            Send to a friend | Email this article | Email this story | Email this page | Email article
            Email to a friend | Email a link to a friend | Tell a friend | Print this article | Print this page
            Print article | Print this story | Print | Copy link | Copy link to clipboard | Copy URL | Link copied
            Link copied to clipboard | Copied to clipboard | Pin it | Tweet | Tweet this | Save for later
            Save this story | Save story | Bookmark | Bookmark this page | Like loading | Click to share on
            Spread the word | Text size | Listen to this article | Listen to this story | Listen to article
            Opens in new window | Like this:
            ",
        ),
        (
            Newsletter,
            "
            Sign up | Sign up now | Sign up today | Sign up here | Sign up for free | Sign up for
            Sign up for our | Sign up to our | Sign up to our newsletter | Sign up for our newsletter
            Sign up for our newsletters | Sign up for the newsletter | Sign up to receive | Subscribe
            Subscribe now | Subscribe today | Subscribe here | Subscribe for free | Subscribe to
            Subscribe to our | Subscribe to our newsletter | Subscribe to our newsletters
            Subscribe to our channel | Subscribe to our YouTube channel | Subscribe to the newsletter
            Subscribe to read | Subscribe to continue reading | Already a subscriber | Already a member
            Already have an account | Log in to continue | Log in or sign up | Register for free
            Register to continue | Create a free account | This article is for subscribers only
            This content is for subscribers only | Join our mailing list | Join our newsletter
            Join our community | Join the newsletter | Get our newsletter | Get the newsletter
            Get the latest news | Get the latest updates | Get our daily newsletter | Get more stories like this
            Get stories like this | Get breaking news | Get news alerts | Get the morning briefing
            Never miss a story | Never miss a post | Never miss an update | Stay in the know | Stay in the loop
            Stay updated | Enter your email | Enter your email address | Your email address
            Thank you for subscribing | Thank you for signing up | Thanks for signing up | Thanks for subscribing
            Success! You're now subscribed | You have successfully subscribed | You can unsubscribe at any time
            Unsubscribe at any time | We won't spam you | By signing up | By clicking sign up
            By submitting your information | By entering your email | Delivered to your inbox
            Straight to your inbox | Like this story? | Like this article? | Enjoyed this article?
            Enjoying this article? | Support our journalism | Support independent journalism | Become a member
            Become a subscriber | Become a supporter | Start your free trial | Start your subscription
            Our newsletter | Newsletter | Newsletters | Newsletter signup | Newsletter sign-up
            Turn on notifications | Turn on browser notifications
            ",
        ),
        (
            Follow,
            "
            Follow us | Follow us on | Follow us on Facebook | Follow us on Twitter | Follow us on X
            Follow us on Instagram | Follow us on Google News | Follow us on social media | Follow us at
            Follow on Twitter | Follow on Facebook | Follow on Instagram | Follow on X | Follow me on | Follow me
            Follow the author | Follow this author | Follow topics | Follow | Find us on | Find us on Facebook
            Like us on | Like us on Facebook | Connect with us | Keep up with us | Join our new WhatsApp
            Join our WhatsApp | Join our WhatsApp channel | Join our WhatsApp community
            Join our Telegram channel | Join our Telegram | Join our Facebook group | Join our Discord
            Add us as a preferred source | Add as a preferred source | Make us preferred source
            Choose us on Google | Watch us on YouTube | Listen to our podcast
            ",
        ),
        (
            App,
            "
            Download our app | Download the app | Download our free app | Download our mobile app
            Download our apps | Download app | Get the app | Get our app | Get our free app | Install our app
            Install the app | Use our app | Open in app | Open in the app | Read in app
            Available on the App Store | Available on Google Play | Available on iOS and Android
            Download on the App Store | Get it on Google Play
            ",
        ),
        (
            Advert,
            "
            Advertisement | Advertisements | Advertising | Advert | Ad | Ads | Sponsored | Sponsored content
            Sponsored post | Promoted | Promoted content | Partner content | Paid content | Paid post
            Paid advertisement | Paid partnership | Advertorial | Advertiser content | Content from our partners
            Skip advertisement | Skip ad | Close ad | Report this ad | Report ad | Ad feedback | Remove ads
            Hide ads | Advertisement continue reading | Advertisement - continue reading below
            Advertisement - scroll to continue | Advertisement scroll to continue
            Story continues below advertisement | Story continues below | Story continues
            Article continues below advertisement | Article continues below
            Article continues after advertisement | Article continues after ad | Article continues after video
            Content continues below | Continues below advertisement | Scroll to continue | Scroll down to continue
            Advertisement 1 of 2 | Advertise with us | Advertise here | Why you're seeing this ad
            This advertisement has not loaded yet | Loading ad
            ",
        ),
        (
            Byline,
            "
            By | Written by | Words by | Words: | Text: | Text by | Story by | Article by | Posted by
            Published by | Author: | Authors: | Authored by | About the author | Reporting by
            Additional reporting by | Additional reporting | Reported by | Report by | Editing by | Edited by
            Compiled by | Writing by | Contributed by | Contributor: | Medically reviewed by | Reviewed by
            Fact checked by | Fact-checked by | Translated by | Translation by | From our correspondent
            By our correspondent | Interview by
            ",
        ),
        (
            Published,
            "
            Published | Published on | Published at | Published date | Publish date | Publication date
            First published | First published on | Originally published | Originally published on
            Date published | Posted on | Posted at | Date posted | Date: | Release date
            ",
        ),
        (
            Updated,
            "
            Updated | Updated on | Updated at | Update: | Last update | Last updated | Last updated on
            Last updated at | Last modified | Last modified on | Last reviewed on | Modified on
            ",
        ),
        (
            Legal,
            "
            All rights reserved | Some rights reserved | No rights reserved | Copyright | Copyright ©
            © Copyright | © | Copyright notice | Terms of use apply | Terms of use | Terms of service
            Terms and conditions | Terms and conditions apply | Terms & conditions | Terms & conditions apply
            Terms apply | T&Cs apply | Privacy policy | Privacy notice | Cookie policy | Cookie notice
            Cookie settings | Do not sell my personal information | Do not sell or share my personal information
            Your privacy choices | This material may not be published | This story may not be published
            No part of this publication may be reproduced | No part of this article may be reproduced
            Unauthorized reproduction | Unauthorised reproduction | Reproduction in whole or in part
            Reproduction without permission | Republication or redistribution | Reprinted with permission
            Reprints and permissions | Request reprint permission | Republish this article
            Republish our articles | This article is republished from | This article was originally published
            This article originally appeared | This article first appeared | This story was originally published
            This story originally appeared | Originally appeared on | When you purchase through links
            When you buy through links | We may earn a commission | We may receive a commission
            We may earn commission | This post contains affiliate links | This post may contain affiliate links
            This article contains affiliate links | This article includes affiliate links
            This article may contain affiliate links | As an Amazon Associate
            This site is protected by reCAPTCHA | Disclaimer: | Disclosure: | Affiliate disclosure
            Advertiser disclosure | Editorial disclaimer | Editorial disclosure
            Views expressed are the author's own | The views expressed in this article | The opinions expressed
            This article has been generated automatically | This content was produced by | Manage your consent
            ",
        ),
        (
            Comments,
            "
            Comments | Comment | Comments closed | Comments are closed | Comments are off | No comments
            No comments yet | Add a comment | Add comment | Add your comment | Leave a comment
            Leave your comment | Leave a reply | Leave a response | Post a comment | Post comment
            Post your comment | Write a comment | Submit a comment | Show comments | Hide comments | View comments
            View all comments | See all comments | Read comments | Read the comments | Load comments
            Loading comments | Load more comments | Sort comments by | Most recent comments
            Join the conversation | Join the discussion | Join the debate | Start the conversation
            Be the first to comment | Cancel reply | Your email address will not be published
            Required fields are marked | Log in to comment | Log in to leave a comment | Sign in to comment
            You must be logged in to post a comment | Reader comments | What do you think?
            Discussion about this post | Report a comment | Was this article helpful? | Was this helpful?
            Was this page helpful? | Did you find this article helpful? | Rate this article
            ",
        ),
        (
            Tags,
            "
            Tags | Tag: | Tagged | Tagged with | Tagged as | Tagged in | Tagged under | Topics | Topic:
            Filed under | Filed in | Posted in | Category: | Categories | Keywords | Keyword: | Hashtags
            Read more about these topics | Topics in this article | Topics mentioned in this article
            In this story: | Related tags | Article tags | Article topics
            ",
        ),
        (
            Toc,
            "
            Table of contents | Contents | In this article | In this post | In this guide | In this review
            In this page | On this page | Jump to | Jump to section | Jump to a section | Jump to recipe
            Quick navigation | Article contents | Article sections | Page contents | What's in this article
            Skip to section | Page sections | Toggle table of contents | Back to top | Return to top
            Skip to content | Skip to main content
            ",
        ),
        (
            Contact,
            "
            Got a story | Got a tip | Got a news tip? | Have a tip? | Have a news tip? | Have you got a story
            Do you have a story | Do you have a tip | Send us a tip | Send us your tips | Send tips to
            Send your stories | Submit a tip | Submit a correction | Report an error | Report a typo
            Report a correction | Suggest a correction | Spotted an error? | Contact us | Contact us today
            Contact us now | Contact us at | Contact our news team | Contact our newsroom | Contact the author
            Contact the author at | Contact the editor | Contact the reporter | Contact the newsroom
            Contact the writer | Email us | Email us at | Email the author | Get in touch | Get in touch with us
            Get in touch with our news team | Write to us | Write to us at | Letters to the editor
            Share your story | Tell us your story | Tell us what you think | Let us know what you think
            We want to hear from you | We'd love to hear from you | Give us feedback | Send feedback
            Send us feedback | Feedback | Have you been affected by | WhatsApp us
            ",
        ),
    ],
}];
