//! Shapes of hostile input: parts that hurt when they are repeated.

/// A part again and again, to about so many bytes; in place of each `§` stands a word that no other repetition has.
pub fn repeated(part: &str, bytes: usize) -> String {
    if !part.contains('§') {
        return part.repeat(bytes / part.len());
    }
    let mut out = String::with_capacity(bytes);
    let mut number = 0u32;
    while out.len() < bytes {
        let word: String = format!("{number:05}")
            .bytes()
            .map(|digit| char::from(digit - b'0' + b'a'))
            .collect();
        out.push_str(&part.replace('§', &word));
        number += 1;
    }
    out
}

/// Parts that are repeated to make a page.
pub const PAGES: &[&str] = &[
    "<div>x",
    "<div>x</div>",
    "<b>x",
    "<b id=i>x",
    "<a href=x>x",
    "<font color=c>x",
    "<font color=c>x<p>",
    "<b class=author>x<p>",
    "<p><b id=i>x",
    "<b><p></b>x",
    "<ul><li>x",
    "<li>x",
    "<li>y",
    "<dl><dd>x",
    "<table>x",
    "<table><tr><td>x",
    "<table><b>x",
    "<select><option>x",
    "<svg><g>x",
    "<svg><g>x</a>",
    "<math><mi>x",
    "<svg><foreignObject><div>x",
    "<button>x",
    "<frameset>x",
    "<template>x",
    "</template>x",
    "<form><div><input>x",
    "<h1>x",
    "<ruby><rt>x",
    "<span>x</y>",
    "<my-part>x",
    "<!-- x",
    "<!-- x -->",
    "<script>x",
    "<script><!--x",
    "<![CDATA[x",
    "<title>x",
    "<textarea>x",
    "<a1 <a2 ",
    "&amp;x",
    "&#120;",
    "&notanentity",
    "&",
    "<",
    "</",
    "<br>x",
    "\u{0}x",
    "</p>x",
    "</u><i>",
    "<noscript>x</noscript>",
    "<div><noscript>x<p>x</noscript></div>",
    "<img src=x alt=x>",
    "<p><a href=https://example.org/x>x</a>",
    "<blockquote>x",
    "<figure><figcaption>Photo: x",
    "<meta property=og:title content=x>",
    "<p>\u{202E}x\u{200B}y",
];

/// Parts that are repeated to make a rendering.
pub const RENDERINGS: &[&str] = &[
    "<",
    "[",
    "](",
    "[a](b) ",
    "[1]",
    ">",
    "> ",
    "\"“",
    "x ",
    "x\n\n",
    "x <https://example.org/x>\n",
    "*",
    "|",
    "\u{0}",
];

/// Parts of pages of which each differs from those before it, so that nothing is looked up twice.
pub const DISTINCT_PAGES: &[&str] = &[
    "<p>Photo: Jane §/AFP</p>",
    "<p>Boats at § rest. Photo: Jane Doe/AFP</p>",
    "<p>By Jane §</p>",
    "<h2>The § closes</h2>",
    "<li><a href=/§>The § closes for weeks</a></li>",
    "<p id=§>§ <a href=#§>1</a>",
    "<div class=§><img src=§.jpg alt=§>§</div>",
];

/// Parts of renderings likewise.
pub const DISTINCT_RENDERINGS: &[&str] = &["§ <https://e.org/§> x \n", "[§](https://e.org/§) "];
