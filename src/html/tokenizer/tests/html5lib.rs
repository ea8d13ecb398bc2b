//! The tests of html5lib, which all parsers share.
//!
//! They are no part of this repository. `HTML5LIB_TESTS` names a folder that has them, such as `html5lib/tests/testdata`
//! in the source package of html5lib; without it the test tells that it did nothing.

use std::fs;
use std::path::{Path, PathBuf};

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::TagKind;
use html5ever::tokenizer::Token;
use html5ever::tokenizer::states::RawKind;
use serde_json::{Value, json};

use super::{Content, tokens};

/// The files of a folder of html5lib's tests that end so; `None`, which is told, where no folder is named.
pub(super) fn files_of_html5lib(folder: &str, end: &str) -> Option<Vec<PathBuf>> {
    let Some(tests) = std::env::var_os("HTML5LIB_TESTS") else {
        println!("skipped: HTML5LIB_TESTS names no folder");
        return None;
    };
    let files = fs::read_dir(Path::new(&tests).join(folder)).unwrap();
    let paths = files.map(|file| file.unwrap().path());
    Some(
        paths
            .filter(|path| path.extension().is_some_and(|own| own == end))
            .collect(),
    )
}

#[test]
fn tests_of_html5lib() {
    let Some(files) = files_of_html5lib("tokenizer", "test") else {
        return;
    };
    let mut count = 0;
    for path in files {
        let tests: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        // The file on XML has another key.
        for test in tests["tests"].as_array().into_iter().flatten() {
            count += run(test, &path);
        }
    }
    println!("{count} cases");
    assert!(count > 6000, "{count}");
}

/// Runs a test in each of its states.
fn run(test: &Value, path: &Path) -> usize {
    let is_escaped = test["doubleEscaped"] == true;
    let Some(input) = plain(test["input"].as_str().unwrap(), is_escaped) else {
        // Half a character cannot be in a string.
        return 0;
    };
    let want: Option<Vec<Value>> = test["output"]
        .as_array()
        .unwrap()
        .iter()
        .map(|token| expected(token, is_escaped))
        .collect();
    let states = test["initialStates"]
        .as_array()
        .cloned()
        .unwrap_or(vec![json!("Data state")]);
    for state in &states {
        let name = test["lastStartTag"].as_str().unwrap_or("no-tag-came-before").as_bytes();
        let raw = |kind| Content::Raw {
            kind,
            name,
            is_asked_for: true,
        };
        let is_character_data = state == "CDATA section state";
        let content = match state.as_str().unwrap() {
            "Data state" | "CDATA section state" => Content::Data,
            "PLAINTEXT state" => Content::Plaintext,
            "RCDATA state" => raw(RawKind::Rcdata),
            "RAWTEXT state" => raw(RawKind::Rawtext),
            "Script data state" => raw(RawKind::ScriptData),
            state => panic!("{state}"),
        };
        let page = if is_character_data {
            format!("<![CDATA[{input}")
        } else {
            format!("\u{FEFF}{input}")
        };
        let got: Vec<Value> = tokens(&page, content, is_character_data).iter().map(value).collect();
        assert_eq!(
            Some(&got),
            want.as_ref(),
            "{} {state} {input:?} {}",
            path.display(),
            test["description"]
        );
    }
    states.len()
}

/// A text with the escapes that the tests have on top of those of JSON.
fn plain(text: &str, is_escaped: bool) -> Option<String> {
    if is_escaped {
        serde_json::from_str(&format!("\"{text}\"")).ok()
    } else {
        Some(text.to_owned())
    }
}

fn expected(token: &Value, is_escaped: bool) -> Option<Value> {
    let mut token = token.clone();
    for part in token.as_array_mut().unwrap().iter_mut().skip(1) {
        if let Value::String(text) = part {
            *part = json!(plain(text, is_escaped)?);
        }
    }
    Some(token)
}

/// A token in the form of the tests.
fn value(token: &Token) -> Value {
    let optional = |text: &Option<StrTendril>| text.as_ref().map(|text| text.to_string());
    match token {
        Token::DoctypeToken(doctype) => json!([
            "DOCTYPE",
            optional(&doctype.name),
            optional(&doctype.public_id),
            optional(&doctype.system_id),
            !doctype.force_quirks
        ]),
        Token::CommentToken(text) => json!(["Comment", &**text]),
        Token::CharacterTokens(text) => json!(["Character", &**text]),
        Token::TagToken(tag) if tag.kind == TagKind::EndTag => json!(["EndTag", &*tag.name]),
        Token::TagToken(tag) => {
            let attributes = tag
                .attrs
                .iter()
                .map(|attr| (attr.name.local.to_string(), json!(&*attr.value)));
            let attributes = Value::Object(attributes.collect());
            if tag.self_closing {
                json!(["StartTag", &*tag.name, attributes, true])
            } else {
                json!(["StartTag", &*tag.name, attributes])
            }
        }
        token => panic!("{token:?}"),
    }
}
