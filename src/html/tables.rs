//! Tables: data or layout.

use html5ever::local_name;

use super::attributes::Attributes;
use super::elements::{is_invisible, layout};
use super::traits::Layout;
use super::tree::{Element, Step};

/// Whether a table holds data: rows of cells that hold text of the line. Anything else, such as a table that lays out a
/// page, one whose cells hold paragraphs (elements, or text with blank lines between) or lists, or one with a single column
/// or a single row without a heading, is walked like any container.
///
/// The look ends at the first table inside, so that all looks together pass over a page twice at most.
pub(super) fn is_data(table: Element<'_>) -> bool {
    if matches!(table.value(&local_name!("role")), Some("presentation" | "none")) {
        return false;
    }
    let (mut rows, mut cells) = (0u32, 0u32);
    let (mut is_wide, mut has_heading) = (false, false);
    let mut breaks = 0u32;
    let mut walk = table.walk();
    while let Some(step) = walk.next() {
        let element = match step {
            Step::Open(element) => element,
            Step::Close(_) => continue,
            Step::Text(text) => {
                let is_blank = text.trim().is_empty();
                if breaks > 1 && !is_blank {
                    return false;
                }
                breaks = if is_blank { breaks } else { 0 };
                continue;
            }
        };
        if is_invisible(element) {
            walk.skip_inside(element);
            continue;
        }
        match *element.name() {
            local_name!("table")
            | local_name!("figure")
            | local_name!("p")
            | local_name!("li")
            | local_name!("blockquote")
            | local_name!("pre")
            | local_name!("h1")
            | local_name!("h2")
            | local_name!("h3")
            | local_name!("article")
            | local_name!("section") => {
                return false;
            }
            local_name!("caption") => walk.skip_inside(element),
            local_name!("br") => breaks += 1,
            local_name!("tr") => {
                rows += 1;
                cells = 0;
            }
            local_name!("td") | local_name!("th") => {
                cells += 1;
                breaks = 0;
                is_wide |= cells > 1;
                has_heading |= *element.name() == local_name!("th");
            }
            _ if layout(element, &Attributes::of(element)) == Layout::Margin => return false,
            _ => {}
        }
    }
    is_wide && (rows > 1 || has_heading)
}
