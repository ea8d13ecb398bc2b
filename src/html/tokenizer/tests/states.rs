//! The states of the standard, in its order: what is read, and the tokens that come of it.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{EndTag, Token};

use super::{Content, tokens};

/// The tokens, one after the other: `'text'`, `<tag name="value">`, `<!--comment-->`, `<!name "public" "system" quirks>`.
fn written(tokens: &[Token]) -> String {
    let optional = |id: &Option<StrTendril>| id.as_ref().map_or(" -".to_owned(), |id| format!(" {:?}", &**id));
    let token = |token: &Token| match token {
        Token::CharacterTokens(text) => format!("'{text}'"),
        Token::CommentToken(text) => format!("<!--{text}-->"),
        Token::DoctypeToken(doctype) => {
            let quirks = if doctype.force_quirks { " quirks" } else { "" };
            let name = doctype.name.as_deref().unwrap_or("-");
            format!(
                "<!{name}{}{}{quirks}>",
                optional(&doctype.public_id),
                optional(&doctype.system_id)
            )
        }
        Token::TagToken(tag) => {
            let start = if tag.kind == EndTag { "</" } else { "<" };
            let attributes = tag
                .attrs
                .iter()
                .map(|attr| format!(" {}={:?}", attr.name.local, &*attr.value));
            let end = if tag.self_closing { "/>" } else { ">" };
            format!("{start}{}{}{end}", tag.name, attributes.collect::<String>())
        }
        token => panic!("{token:?}"),
    };
    tokens.iter().map(token).collect::<Vec<_>>().join("")
}

fn check(content: Content<'_>, cases: &[(&str, &str)]) {
    for (page, want) in cases {
        assert_eq!(written(&tokens(page, content, false)), *want, "{page:?}");
    }
}

fn raw(kind: RawKind, name: &str) -> Content<'_> {
    Content::Raw {
        kind,
        name: name.as_bytes(),
        is_asked_for: true,
    }
}

#[test]
fn data_and_tags() {
    check(
        Content::Data,
        &[
            ("", ""),
            ("a < b <3 <", "'a < b <3 <'"),
            ("a\0b", "'a\0b'"),
            ("a\r\nb\rc\n", "'a\nb\nc\n'"),
            ("a</", "'a</'"),
            ("a</>b", "'ab'"),
            ("<?xml?>x", "<!--?xml?-->'x'"),
            ("</ p>x", "<!-- p-->'x'"),
            ("<P>x</P >", "<p>'x'</p>"),
            ("<p", ""),
            ("x<p a", "'x'"),
            ("<a\0b>", "<a\u{FFFD}b>"),
            ("<é>", "'<é>'"),
            ("<br/>", "<br/>"),
            ("<br/ >", "<br>"),
            ("<br / id=x>", "<br id=\"x\">"),
            ("</p a=b/>", "</p>"),
            ("</p a=b />", "</p/>"),
        ],
    );
}

#[test]
fn attributes() {
    check(
        Content::Data,
        &[
            ("<a B=c D>", "<a b=\"c\" d=\"\">"),
            ("<a b='c\"' d=\"e'\">", "<a b=\"c\\\"\" d=\"e'\">"),
            ("<a b = c\n=d>", "<a b=\"c\" =d=\"\">"),
            ("<a =b=c>", "<a =b=\"c\">"),
            ("<a b==c>", "<a b=\"=c\">"),
            ("<a b= >", "<a b=\"\">"),
            ("<a b=/>", "<a b=\"/\">"),
            ("<a b='c'd=e>", "<a b=\"c\" d=\"e\">"),
            ("<a b='c'/>", "<a b=\"c\"/>"),
            ("<a b/c>", "<a b=\"\" c=\"\">"),
            ("<a b=1 B=2 c=3>", "<a b=\"1\" c=\"3\">"),
            ("<a \"b'<c=d>", "<a \"b'<c=\"d\">"),
            ("<a \0=\0 b='\0'>", "<a \u{FFFD}=\"\u{FFFD}\" b=\"\u{FFFD}\">"),
            ("<a b='x", ""),
            ("<a b=x", ""),
            ("<a b=", ""),
            ("<a b='x'", ""),
            ("<a b=x>y>", "<a b=\"x\">'y>'"),
        ],
    );
}

#[test]
fn comments_and_character_data() {
    check(
        Content::Data,
        &[
            ("<!--a-->b", "<!--a-->'b'"),
            ("<!-->b", "<!---->'b'"),
            ("<!--->b", "<!---->'b'"),
            ("<!---->b", "<!---->'b'"),
            ("<!--a--->b", "<!--a--->'b'"),
            ("<!--a--!>b", "<!--a-->'b'"),
            ("<!--a--!-->b", "<!--a--!-->'b'"),
            ("<!--a--b->c-->", "<!--a--b->c-->"),
            ("<!--a<!--b-->", "<!--a<!--b-->"),
            ("<!--a\0", "<!--a\u{FFFD}-->"),
            ("<!--a-", "<!--a-->"),
            ("<!--a--", "<!--a-->"),
            ("<!--a--!", "<!--a-->"),
            ("<!--a-!", "<!--a-!-->"),
            ("<!--", "<!---->"),
            ("<!-a>b", "<!---a-->'b'"),
            ("<!", "<!---->"),
            ("<!x", "<!--x-->"),
            ("<![CDATA[a]]>b", "<!--[CDATA[a]]-->'b'"),
        ],
    );
    for (page, want) in [
        ("<![CDATA[a&amp;<b>\0]]>c", "'a&amp;<b>\0c'"),
        ("<![CDATA[a]]]>", "'a]'"),
        ("<![CDATA[a]]", "'a]]'"),
        ("<![cdata[a]]>", "<!--[cdata[a]]-->"),
    ] {
        assert_eq!(written(&tokens(page, Content::Data, true)), want, "{page:?}");
    }
}

#[test]
fn document_types() {
    check(
        Content::Data,
        &[
            ("<!DOCTYPE html>x", "<!html - ->'x'"),
            ("<!doctypeHTML >", "<!html - ->"),
            ("<!doctype>", "<!- - - quirks>"),
            ("<!doctype ", "<!- - - quirks>"),
            ("<!doctype a\0", "<!a\u{FFFD} - - quirks>"),
            ("<!doctype a b>c", "<!a - - quirks>'c'"),
            ("<!doctype a PUBLIC 'b' \"c\">", "<!a \"b\" \"c\">"),
            ("<!doctype a public'b''c'>", "<!a \"b\" \"c\">"),
            ("<!doctype a public 'b'>", "<!a \"b\" ->"),
            ("<!doctype a public 'b' c>d", "<!a \"b\" - quirks>'d'"),
            ("<!doctype a public>", "<!a - - quirks>"),
            ("<!doctype a public 'b>c", "<!a \"b\" - quirks>'c'"),
            ("<!doctype a public 'b", "<!a \"b\" - quirks>"),
            ("<!doctype a system ''>", "<!a - \"\">"),
            ("<!doctype a system b>c", "<!a - - quirks>'c'"),
            ("<!doctype a system 'b' c>d", "<!a - \"b\">'d'"),
            ("<!doctype a system 'b' c", "<!a - \"b\">"),
            ("<!doctype a system 'b' ", "<!a - \"b\" quirks>"),
        ],
    );
}

#[test]
fn text_without_tags() {
    check(
        raw(RawKind::Rcdata, "title"),
        &[
            ("a<b>&amp;\0</TITLE >c", "'a<b>&\u{FFFD}'</title>'c'"),
            ("a</titlex></title/>c", "'a</titlex>'</title/>'c'"),
            ("a</title", "'a</title'"),
            ("a</title x", "'a'"),
            ("a</ti</title>", "'a</ti'</title>"),
        ],
    );
    check(
        raw(RawKind::Rawtext, "style"),
        &[
            ("a<!--&amp;</style>b", "'a<!--&amp;'</style>'b'"),
            ("\0</b></style", "'\u{FFFD}</b></style'"),
        ],
    );
    check(
        Content::Plaintext,
        &[("a</plaintext>&amp;\0", "'a</plaintext>&amp;\u{FFFD}'")],
    );
}

#[test]
fn scripts() {
    check(
        raw(RawKind::ScriptData, "script"),
        &[
            ("if (a < b) {}</script>c", "'if (a < b) {}'</script>'c'"),
            ("<!--</script>c", "'<!--'</script>'c'"),
            (
                "<!--<script></script>--></script>c",
                "'<!--<script></script>-->'</script>'c'",
            ),
            ("<!--<script></script></script>c", "'<!--<script></script>'</script>'c'"),
            ("<!--<script>--></script>c", "'<!--<script>-->'</script>'c'"),
            ("<!--<script/</script/</script>c", "'<!--<script/</script/'</script>'c'"),
            ("<!--<scripty></script>c", "'<!--<scripty>'</script>'c'"),
            ("<!--<script></scripty></script>", "'<!--<script></scripty></script>'"),
            ("<!--><script></script>c", "'<!--><script>'</script>'c'"),
            ("<!---><script></script>c", "'<!---><script>'</script>'c'"),
            ("<!-<script></script>c", "'<!-<script>'</script>'c'"),
            ("<!--- - -><script></script>c", "'<!--- - -><script></script>c'"),
            ("<!--\0<script\0", "'<!--\u{FFFD}<script\u{FFFD}'"),
        ],
    );
}

#[test]
fn character_references() {
    check(
        Content::Data,
        &[
            ("&amp;&AMP&lt;p&gt;", "'&&<p>'"),
            ("&", "'&'"),
            ("&;& &x;&nosuch;", "'&;& &x;&nosuch;'"),
            ("&notit;&notin;&not", "'¬it;∉¬'"),
            ("&NotEqualTilde;&acE;", "'\u{2242}\u{338}\u{223E}\u{333}'"),
            ("&CounterClockwiseContourIntegral;", "'\u{2233}'"),
            ("&CounterClockwiseContourIntegral", "'&CounterClockwiseContourIntegral'"),
            ("&#65;&#x41;&#X41&#0065x", "'AAAAx'"),
            ("&#;&#x;&#xg;&#", "'&#;&#x;&#xg;&#'"),
            (
                "&#0;&#xD800;&#x110000;&#99999999999999999999;",
                "'\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}'",
            ),
            ("&#x80;&#x81;&#150;", "'\u{20AC}\u{81}\u{2013}'"),
            ("&#13;&#10;&#xFFFF;", "'\r\n\u{FFFF}'"),
            ("a&lt<b>", "'a<'<b>"),
            ("<a b='?x&lt=1&ltx&lt&lt;' c=&amp;>", "<a b=\"?x&lt=1&ltx<<\" c=\"&\">"),
            ("<a b=&not>", "<a b=\"¬\">"),
            ("<a b='&notit;&notin;'>", "<a b=\"&notit;∉\">"),
        ],
    );
}
