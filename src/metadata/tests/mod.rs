mod bylines;
mod choice;
mod pages;
mod renderings;

use super::*;

fn value(field: &Option<Field>) -> Option<(&str, Source, bool)> {
    field
        .as_ref()
        .map(|field| (field.value.as_str(), field.source, field.certain))
}
