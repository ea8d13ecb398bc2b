//! English.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[Language {
    tag: "en",
    cues: &[
        (
            ReadMore,
            "
            read more | read more here | read more below | read full story | read the full story
            read the full story here | read full article | read the full article | read the full article here
            read the full report | read the whole story | read the original article | read the story
            read the article | read article | read story | read now | read next | read more on this story
            read more on this topic | continue reading | continue reading this article
            continue reading the main story | continue reading below | keep reading | find out more
            find out more here | learn more | learn more here | see more | show more | view more | load more
            click here to read more | click to read more | click here for more | click here to continue reading
            click for more | more here | full story | full article | full coverage | expand full story | watch now
            watch the video | watch more | listen now | go to article | view article | view full article
            see full story | click here for more news | watch the full video | watch the full video here
            watch the video here | watch the video below | watch video below | watch below | see the video below
            see video below | scroll down for video | read the original article here | read the original here
            read the original story here
            ",
        ),
        (
            AlsoRead,
            "
            also read | read also | also see | read more about | read more on | read more from | read our:
            read related | read this next | read: | see: | see also | see more on | see related | see our:
            related: | related article | related story | related post | related video | related link
            related reading | related coverage | watch also | also watch | watch: | listen: | listen also | more:
            more from | more on | more about | more on this | next up | up next | previously: | earlier:
            explore more | explore: | go deeper | dig deeper | for more: | for more stories
            for more on this story | for more information | check out: | check this out | discover:
            discover more | you may also enjoy reading | in case you missed it | icymi | opinion: | explainer:
            learn more about | find out more about | click here to see | view also | recommended: | follow live
            don't miss: | must read: | must watch: | explained: | analysis: | background: | gallery: | photos:
            in pictures: | podcast: | interactive: | live updates: | live blog: | from the archive:
            from the archives: | plus: | also check | also check out | can also read | you can also read
            ",
        ),
        (
            Related,
            "
            related stories | related articles | related posts | related content | related topics | related news
            related links | related reads | related videos | related guides | related resources | related items
            related to this story | you may also like | you may like | you might like | you might also like
            you might also enjoy | you may also enjoy | you may also be interested in
            you might also be interested in | you may be interested in | you might be interested in
            you'll also like | you may have missed | more like this | more on this story | more on this topic
            more stories | more stories like this | more from this author | more from this section
            more from the web | more from around the web | more from our partners | more articles | more news
            more headlines | more top stories | more to explore | more to read | more reading | more for you
            most read | most read stories | most popular | most popular stories | most viewed | most shared
            most watched | most commented | popular stories | popular posts | popular articles | popular now
            top stories | top stories this week | top news | top articles | trending | trending now
            trending stories | trending topics | latest news | latest stories | latest articles | latest posts
            latest headlines | latest videos | recent posts | recent articles | recent stories | recent news
            recommended for you | recommended stories | recommended articles | recommended reading
            recommended reads | recommended posts | we recommend | editor's picks | editors picks
            editor's choice | editor's pick | editors recommendations | editor's recommendations
            featured stories | featured articles | featured posts | further reading | suggested reading
            suggested articles | similar articles | similar stories | similar posts | other stories
            other articles | other news | around the web | from around the web | from our partners | from the web
            promoted stories | sponsored stories | sponsored links | what to read next | also of interest
            don't miss these stories | continue reading with | explore more on these topics | elsewhere on the web
            today's top stories | people also read | others also read | readers also liked | customers also viewed
            next article | next post | previous article | previous post | next story | previous story
            also in this story | more coverage | popular video | popular videos | top searches | related coverage
            ",
        ),
        (
            Share,
            "
            share | share this | share this article | share this story | share this post | share this page
            share this with | share this content | share this on | share this via | share article | share story
            share page | share post | share via | share via email | share on | share on facebook
            share on twitter | share on x | share on linkedin | share on pinterest | share on whatsapp
            share on reddit | share on telegram | share on social media | share to facebook | share to twitter
            share to x | share by email | share with your friends | share the article | share the story
            send to a friend | email this article | email this story | email this page | email article
            email to a friend | email a link to a friend | tell a friend | print this article | print this page
            print article | print this story | print | copy link | copy link to clipboard | copy url | link copied
            link copied to clipboard | copied to clipboard | pin it | tweet | tweet this | save for later
            save this story | save story | bookmark | bookmark this page | like loading | click to share on
            spread the word | text size | listen to this article | listen to this story | listen to article
            opens in new window | like this: | gift article | gift this article | give this article | copy this link
            printer friendly | printer friendly version | email to a friend printer friendly
            ",
        ),
        (
            Newsletter,
            "
            sign up | sign up now | sign up today | sign up here | sign up for free | sign up for
            sign up for our | sign up to our | sign up to our newsletter | sign up for our newsletter
            sign up for our newsletters | sign up for the newsletter | sign up to receive | subscribe
            subscribe now | subscribe today | subscribe here | subscribe for free | subscribe to
            subscribe to our | subscribe to our newsletter | subscribe to our newsletters
            subscribe to our channel | subscribe to our youtube channel | subscribe to the newsletter
            subscribe to read | subscribe to continue reading | please sign up or log in to continue
            sign up or log in to continue | please log in to continue | please sign in to continue | already a subscriber
            already a member
            already have an account | log in to continue | log in or sign up | register for free
            register to continue | create a free account | this article is for subscribers only
            this content is for subscribers only | join our mailing list | join our newsletter
            join our community | join the newsletter | get our newsletter | get the newsletter
            get the latest news | get the latest updates | get our daily newsletter | get more stories like this
            get stories like this | get breaking news | get news alerts | get the morning briefing
            never miss a story | never miss a post | never miss an update | stay in the know | stay in the loop
            stay updated | enter your email | enter your email address | your email address
            thank you for subscribing | thank you for signing up | thanks for signing up | thanks for subscribing
            success you're now subscribed | you have successfully subscribed | you can unsubscribe at any time
            unsubscribe at any time | we won't spam you | by signing up | by clicking sign up
            by submitting your information | by entering your email | delivered to your inbox
            straight to your inbox | like this story | like this article | enjoyed this article
            enjoying this article | support our journalism | support independent journalism | become a member
            become a subscriber | become a supporter | start your free trial | start your subscription
            click here to subscribe | click here to sign up | to continue reading subscribe
            to keep reading subscribe | to read the full article subscribe | our newsletter | newsletter | newsletters | newsletter signup | newsletter sign up
            turn on notifications | turn on browser notifications
            log in to read the rest of this article | login to read the rest of this article | you have reached your limit of free articles
            you have reached your monthly limit | you've reached your limit of free articles | you've reached your monthly limit
            you are now subscribed | subscribe to unlock this article | you have reached the limit of free articles | you have now reached your allowance of | you have reached your article limit
            ",
        ),
        (
            Follow,
            "
            follow us | follow us on | follow us on facebook | follow us on twitter | follow us on x
            follow us on instagram | follow us on google news | follow us on social media | follow us at
            follow on twitter | follow on facebook | follow on instagram | follow on x | follow me on | follow me
            follow the author | follow this author | follow topics | follow | find us on | find us on facebook
            like us on | like us on facebook | connect with us | keep up with us | join our new whatsapp
            join our whatsapp | join our whatsapp channel | join our whatsapp community
            for more news follow | for more updates follow | for the latest news follow
            for the latest updates follow | for latest updates follow | join our telegram channel | join our telegram | join our facebook group | join our discord | join our whatsapp group
            click here to join our | click here to follow us | set as preferred source | set us as preferred source
            add us as a preferred source | add as a preferred source | make us preferred source
            choose us on google | watch us on youtube | listen to our podcast
            ",
        ),
        (
            App,
            "
            download our app | download the app | download our free app | download our mobile app
            download our apps | download app | get the app | get our app | get our free app | install our app
            click here to get the app | click here to download the app | scan the qr code to download
            install the app | use our app | open in app | open in the app | read in app
            available on the app store | available on google play | available on ios and android
            download on the app store | get it on google play
            ",
        ),
        (
            Advert,
            "
            advertisement | advertisements | advertising | advert | ad | ads | sponsored | sponsored content
            sponsored post | promoted | promoted content | partner content | paid content | paid post
            paid advertisement | paid partnership | advertorial | advertiser content | content from our partners
            skip advertisement | skip ad | close ad | report this ad | report ad | ad feedback | remove ads
            hide ads | advertisement continue reading | advertisement continue reading below
            advertisement scroll to continue
            story continues below advertisement | story continues below | story continues
            article continues below advertisement | article continues below
            article continues after advertisement | article continues after ad | article continues after video
            content continues below | continues below advertisement | scroll to continue | scroll down to continue
            advertisement 1 of 2 | advertise with us | advertise here | why you're seeing this ad
            this advertisement has not loaded yet | loading ad
            ",
        ),
        (
            Byline,
            "
            by | written by | submitted by | words by | words: | text: | text by | story by | article by | posted by
            published by | author: | authors: | authored by | about the author | reporting by
            additional reporting by | additional reporting | reported by | report by | editing by | edited by
            compiled by | writing by | contributed by | contributor: | medically reviewed by | reviewed by
            fact checked by | translated by | translation by | from our correspondent
            by our correspondent | interview by | editing: | with inputs from | with input from | with reporting from
            with reporting by | with additional reporting by | with additional reporting from | with agency inputs
            about author | about the writer | about the reporter
            ",
        ),
        (
            Published,
            "
            published | published on | published at | published date | publish date | publication date
            first published | first published on | originally published | originally published on
            date published | posted on | posted at | date posted | date: | release date
            this entry was posted on | this post was published on | this article was published on
            ",
        ),
        (
            Updated,
            "
            updated | updated on | updated at | update: | last update | last updated | last updated on
            last updated at | last modified | last modified on | last reviewed on | modified on
            ",
        ),
        (
            Legal,
            "
            all rights reserved | some rights reserved | no rights reserved | copyright | copyright ©
            © copyright | © | copyright notice | terms of use apply | terms of use | terms of service
            terms and conditions | terms and conditions apply | terms conditions | terms conditions apply
            terms apply | t cs apply | privacy policy | privacy notice | cookie policy | cookie notice
            cookie settings | do not sell my personal information | do not sell or share my personal information
            your privacy choices | this material may not be published | this story may not be published
            no part of this publication may be reproduced | no part of this article may be reproduced
            unauthorized reproduction | unauthorised reproduction | reproduction in whole or in part
            reproduction without permission | our standards the thomson reuters trust principles | republication or redistribution | reprinted with permission
            reprints and permissions | request reprint permission | republish this article
            republish our articles | this article is republished from | this article was originally published
            this article originally appeared | this article first appeared | this story was originally published
            this story originally appeared | originally appeared on | when you purchase through links
            when you buy through links | we may earn a commission | we may receive a commission
            we may earn commission | this post contains affiliate links | this post may contain affiliate links
            this article contains affiliate links | this article includes affiliate links
            this article may contain affiliate links | this page contains affiliate links | this page may contain affiliate links
            if you buy something through our links | if you purchase something through our links | as an amazon associate
            this site is protected by recaptcha | disclaimer: | disclosure: | affiliate disclosure
            advertiser disclosure | editorial disclaimer | editorial disclosure
            views expressed are the author's own | the views expressed in this article | the opinions expressed
            this article has been generated automatically | this content was produced by | manage your consent
            we use cookies | this site uses cookies | this website uses cookies | our site uses cookies
            our website uses cookies | we and our partners | we and selected third parties
            we and our selected partners | we value your privacy | we care about your privacy
            by clicking accept | manage cookie settings
            this copy is for your personal non commercial use only | for personal non commercial use only
            to order presentation ready copies | distribution and use of this material are governed by
            not to be reproduced without permission | cite this article | how to cite this article | cite this page
            please use one of the following formats
            ",
        ),
        (
            Comments,
            "
            have your say | let us know in the comments | comments | comment | comments closed | comments are closed | comments are off | no comments
            no comments yet | add a comment | add comment | add your comment | leave a comment
            leave your comment | leave a reply | leave a response | post a comment | post comment
            post your comment | write a comment | submit a comment | show comments | hide comments | view comments
            view all comments | see all comments | read comments | read the comments | load comments
            loading comments | load more comments | sort comments by | most recent comments
            join the conversation | join the discussion | join the debate | start the conversation
            be the first to comment | cancel reply | your email address will not be published
            required fields are marked | log in to comment | log in to leave a comment | sign in to comment
            you must be logged in to post a comment | reader comments | what do you think
            discussion about this post | report a comment | was this article helpful | was this helpful
            was this page helpful | did you find this article helpful | rate this article
            to post a comment | comment on this story | comment on this article | comments on this story | user comments
            reader opinions | visitor opinions | rate article | rate this story | rate this page | please log in to comment
            please sign in to comment | you must be logged in to comment | view the discussion thread
            ",
        ),
        (
            Tags,
            "
            tags | tag: | tagged | tagged with | tagged as | tagged in | tagged under | topics | topic:
            filed under | filed in | posted in | category: | categories | keywords | keyword: | hashtags
            read more about these topics | topics in this article | topics mentioned in this article
            this entry was posted in | this post was posted in | this article was posted in
            this entry was filed under | this entry is filed under | this post is filed under
            in this story: | related tags | article tags | article topics
            ",
        ),
        (
            Toc,
            "
            table of contents | contents | in this article | in this post | in this guide | in this review
            in this page | on this page | jump to | jump to section | jump to a section | jump to recipe
            quick navigation | article contents | article sections | page contents | what's in this article
            skip to section | page sections | toggle table of contents
            ",
        ),
        (
            Contact,
            "
            got a story | got a tip | got a news tip | have a tip | have a news tip | have you got a story
            do you have a story | do you have a tip | send us a tip | send us your tips | send tips to
            send your stories | submit a tip | submit a correction | report an error | report a typo
            found a mistake | found an error | found a typo | spotted a mistake | noticed an error
            report a correction | suggest a correction | spotted an error | contact us | contact us today
            contact us now | contact us at | contact our news team | contact our newsroom | contact the author
            contact the author at | contact the editor | contact the reporter | contact the newsroom
            contact the writer | to contact the reporter | to contact the reporters | to contact the author
            to contact the editor | to contact the editors | to contact the writer | email us | email us at
            email the author | get in touch | get in touch with us
            get in touch with our news team | write to us | write to us at | letters to the editor
            share your story | tell us your story | tell us what you think | let us know what you think
            we want to hear from you | we'd love to hear from you | give us feedback | send feedback
            send us feedback | feedback | have you been affected by | whatsapp us
            ",
        ),
    ],
}];
