//! The attributes that the walk asks for at every element, found in one look.

use html5ever::local_name;

use super::tree::{Element, trimmed};

/// Attributes of an element.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Attributes<'a> {
    /// Its class names; empty when it has none.
    pub(super) class: &'a str,
    /// Its id; empty when it has none.
    pub(super) id: &'a str,
    pub(super) style: Option<&'a str>,
    pub(super) hidden: Option<&'a str>,
    pub(super) aria_hidden: Option<&'a str>,
    /// Whether they say what the element is.
    pub(super) name_it: bool,
    /// Whether they may say what its text is.
    pub(super) may_mark_it: bool,
}

impl<'a> Attributes<'a> {
    /// Those of an element; many have none.
    #[inline]
    pub(super) fn of(element: Element<'a>) -> Self {
        if element.has_attributes() {
            Attributes::read(element)
        } else {
            Attributes::default()
        }
    }

    fn read(element: Element<'a>) -> Self {
        let mut these = Attributes::default();
        for (name, value) in element.attrs() {
            let names_it = match *name {
                local_name!("class") => {
                    these.class = value;
                    true
                }
                local_name!("id") => {
                    these.id = value;
                    true
                }
                local_name!("itemprop") => {
                    these.may_mark_it = true;
                    true
                }
                local_name!("role") | local_name!("itemtype") => true,
                local_name!("style") => {
                    these.style = Some(value);
                    false
                }
                local_name!("hidden") => {
                    these.hidden = Some(value);
                    false
                }
                local_name!("aria-hidden") => {
                    these.aria_hidden = Some(value);
                    false
                }
                local_name!("property") | local_name!("rel") => {
                    these.may_mark_it = true;
                    false
                }
                _ => false,
            };
            these.name_it |= names_it && !trimmed(value).is_empty();
        }
        these
    }
}
