//! What is public is listed in a file, so that no change of it goes unseen. `UPDATE=1 cargo test --test public_api` writes
//! the list anew.
//!
//! The list is read from the source: what `lib.rs` exports, with public fields, variants, methods, and the traits that are
//! derived or implemented by name. Traits that the compiler gives, such as `Send`, are asserted elsewhere.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::{Attribute, Fields, ImplItem, Item, Meta, Type, UseTree, Visibility};

fn source_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            source_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn shown(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    [
        (" :: ", "::"),
        (" < ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("& ", "&"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" :", ":"),
        (" ;", ";"),
        ("< ", "<"),
        (":: ", "::"),
    ]
    .iter()
    .fold(text, |text, (from, to)| text.replace(from, to))
    .replace("->(", "-> (")
}

/// The names that a `use` gives.
fn names(tree: &UseTree, out: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => names(&path.tree, out),
        UseTree::Group(group) => group.items.iter().for_each(|tree| names(tree, out)),
        UseTree::Name(name) => drop(out.insert(name.ident.to_string())),
        other => panic!("an export that names no item: {}", shown(other)),
    }
}

fn attributes(attributes: &[syn::Attribute]) -> String {
    let is_listed = |attribute: &&syn::Attribute| {
        ["derive", "cfg_attr", "non_exhaustive", "must_use"]
            .iter()
            .any(|name| attribute.path().is_ident(name))
    };
    attributes
        .iter()
        .filter(is_listed)
        .map(|attribute| shown(attribute) + " ")
        .collect()
}

fn fields(of: &str, fields: &Fields, needs_pub: bool, out: &mut BTreeSet<String>) {
    for (number, field) in fields.iter().enumerate() {
        if is_public(&field.vis) || !needs_pub {
            let name = field
                .ident
                .as_ref()
                .map_or_else(|| number.to_string(), ToString::to_string);
            out.insert(format!("{of}.{name}: {}", shown(&field.ty)));
        }
    }
}

fn list(item: &Item, exported: &BTreeSet<String>, out: &mut BTreeSet<String>) {
    match item {
        Item::Fn(function) if is_public(&function.vis) && exported.contains(&function.sig.ident.to_string()) => {
            out.insert(shown(&function.sig));
        }
        Item::Const(constant) if exported.contains(&constant.ident.to_string()) => {
            out.insert(format!(
                "const {}: {} = {}",
                constant.ident,
                shown(&constant.ty),
                shown(&constant.expr)
            ));
        }
        Item::Type(alias) if exported.contains(&alias.ident.to_string()) => {
            out.insert(format!("type {} = {}", alias.ident, shown(&alias.ty)));
        }
        Item::Struct(structure) if exported.contains(&structure.ident.to_string()) => {
            let name = format!("{}{}", structure.ident, shown(&structure.generics));
            out.insert(format!("{name} {}struct", attributes(&structure.attrs)));
            fields(&name, &structure.fields, true, out);
        }
        Item::Enum(choice) if exported.contains(&choice.ident.to_string()) => {
            out.insert(format!("{} {}enum", choice.ident, attributes(&choice.attrs)));
            for variant in &choice.variants {
                let name = format!("{}::{}", choice.ident, variant.ident);
                out.insert(name.clone());
                fields(&name, &variant.fields, false, out);
            }
        }
        Item::Impl(block) => {
            let Type::Path(path) = &*block.self_ty else { return };
            let name = path.path.segments.last().unwrap().ident.to_string();
            if !exported.contains(&name) {
                return;
            }
            if let Some((_, implemented, _)) = &block.trait_ {
                out.insert(format!("impl {} for {}", shown(implemented), shown(&block.self_ty)));
                return;
            }
            for item in &block.items {
                match item {
                    ImplItem::Fn(method) if is_public(&method.vis) => {
                        out.insert(format!("{name}::{}", shown(&method.sig)));
                    }
                    ImplItem::Const(constant) if is_public(&constant.vis) => {
                        out.insert(format!("{name}::const {}: {}", constant.ident, shown(&constant.ty)));
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// Whether an item is there only for the fuzz targets.
fn is_for_fuzzing(attributes: &[Attribute]) -> bool {
    let is_such = |meta: &Meta| meta.path().is_ident("cfg") && shown(meta).contains("fuzzing");
    attributes.iter().any(|attribute| is_such(&attribute.meta))
}

#[test]
fn the_public_api_is_the_one_that_is_listed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    source_files(&root.join("src"), &mut files);
    let parsed = |path: &Path| syn::parse_file(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut exported = BTreeSet::new();
    for item in parsed(&root.join("src/lib.rs")).items {
        match item {
            Item::Use(item) if is_public(&item.vis) => names(&item.tree, &mut exported),
            Item::Fn(function) if is_public(&function.vis) => drop(exported.insert(function.sig.ident.to_string())),
            Item::Mod(module) if is_public(&module.vis) && !is_for_fuzzing(&module.attrs) => {
                assert!(
                    module.content.is_none_or(|(_, items)| items.is_empty()),
                    "a public module with items"
                );
            }
            _ => {}
        }
    }
    let mut listed = BTreeSet::new();
    for file in files.iter().filter(|path| !path.to_string_lossy().contains("tests")) {
        for item in parsed(file).items {
            list(&item, &exported, &mut listed);
        }
    }
    let listed = listed.into_iter().collect::<Vec<_>>().join("\n") + "\n";
    let file = root.join("tests/fixtures/public-api.txt");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &listed).unwrap();
    }
    let expected = std::fs::read_to_string(&file).unwrap();
    let missing: Vec<&str> = expected
        .lines()
        .filter(|line| !listed.lines().any(|other| other == *line))
        .collect();
    let new: Vec<&str> = listed
        .lines()
        .filter(|line| !expected.lines().any(|other| other == *line))
        .collect();
    assert!(
        missing.is_empty() && new.is_empty(),
        "gone: {missing:#?}\nnew: {new:#?}"
    );
}
