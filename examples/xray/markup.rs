//! What both kinds of file have in common: the frame, the escapes, the bar.

use cleancopy::Role;

use crate::figures::Figures;

/// Text between tags or in a quoted attribute.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push('\n'),
            '\t' => out.push('\t'),
            // Whatever a page holds, one sees it.
            _ if c.is_control() => out.push('\u{FFFD}'),
            _ => out.push(c),
        }
    }
    out
}

/// A link, or its text where the target is not one to be followed.
pub fn link(url: &str, class: &str, text: &str) -> String {
    let text = escaped(text);
    let is_web = ["http://", "https://"].iter().any(|start| url.starts_with(start));
    if is_web {
        let url = escaped(url);
        format!("<a class=\"{class}\" href=\"{url}\" title=\"{url}\" rel=\"noreferrer\">{text}</a>")
    } else {
        format!("<span class=\"{class}\" title=\"{}\">{text}</span>", escaped(url))
    }
}

/// How much was kept, and how much was removed for each role, as a strip.
pub fn bar(figures: &Figures) -> String {
    let total = figures.words().max(1);
    let mut at = 0.0;
    let mut rects = String::new();
    let parts =
        std::iter::once(("kept", figures.kept)).chain(figures.removed.iter().map(|(role, n)| (role.name(), *n)));
    for (name, words) in parts {
        let width = words as f64 * 100.0 / total as f64;
        rects += &format!(
            "<rect class=\"{name}\" x=\"{at:.2}\" width=\"{width:.2}\" height=\"10\"><title>{name}: {words} words</title></rect>"
        );
        at += width;
    }
    let says = format!("{} of {} words kept", figures.kept, figures.words());
    format!(
        "<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{says}\">{rects}</svg>"
    )
}

/// A whole file.
pub fn document(title: &str, language: &str, body: &str) -> String {
    // The angle on the colour circle that each role has.
    let hues: String = Role::ALL
        .into_iter()
        .filter(|role| *role != Role::Body)
        .enumerate()
        .map(|(index, role)| format!(".{}{{--hue:{}}}", role.name(), (index * 137 + 20) % 360))
        .collect();
    let (title, language) = (escaped(title), escaped(language));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n<style>\n{}{hues}\n</style>\n</head>\n\
         <body>\n{body}</body>\n</html>\n",
        include_str!("style.css")
    )
}
