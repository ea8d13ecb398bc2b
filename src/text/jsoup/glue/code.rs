//! What is glued because it was written so: addresses, paths, handles and source code, of which no word is parted.

use std::ops::Range;

/// Addresses, paths and handles are never parted.
pub(super) fn looks_like_address(token: &str) -> bool {
    let count = |sign: u8| token.bytes().filter(|byte| *byte == sign).count();
    token.bytes().any(|byte| matches!(byte, b'@' | b'=' | b'\\' | b'_'))
        || count(b'/') > 1
        || (count(b'w') > 2 && token.contains("www."))
}

/// Whether what follows a full stop is the name of a member, as source code has it: `Println(`, `Packages.props`.
pub(super) fn is_member(rest: &str) -> bool {
    let after = rest.trim_start_matches(char::is_alphanumeric);
    after.starts_with('(')
        || after
            .strip_prefix('.')
            .is_some_and(|last| last.starts_with(char::is_alphabetic))
}

/// Whether a token calls something, as source code has it: `print("all`, `boats.print(all`.
pub(super) fn is_call(token: &str) -> bool {
    token.split_once('(').is_some_and(|(name, arguments)| {
        let is_name = name.starts_with(char::is_alphabetic);
        is_name && (name.contains('.') || arguments.starts_with(['"', ')']))
    })
}

/// Whether a token stands in source code or markup, by the signs around it that prose has few of: what is glued there was
/// written so.
pub(super) fn is_code(text: &str, token: Range<usize>) -> bool {
    const AROUND: usize = 80;
    const MOST: usize = 2;
    let end = text.len().min(token.end + AROUND);
    let around = text.as_bytes().get(token.start.saturating_sub(AROUND)..end);
    let signs = around
        .unwrap_or_default()
        .iter()
        .filter(|byte| matches!(byte, b'{' | b'}' | b'=' | b';' | b'<' | b'>' | b'_' | b'|' | b'\\'));
    signs.count() > MOST
}
