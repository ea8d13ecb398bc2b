//! Character references: `&amp;`, `&#8217;`.

use html5ever::data::{C1_REPLACEMENTS, NAMED_ENTITIES};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::TokenSink;

use super::{Asks, Tokenizer};

/// The most bytes of a name, without the semicolon.
const LONGEST_NAME: usize = 31;

impl<S: TokenSink, A: Asks> Tokenizer<'_, S, A> {
    /// Reads the reference after a `&`, if one stands at `start`, and adds what it stands for, or else the `&`. Out: how
    /// many bytes were read, none of them at `end` or after.
    pub(super) fn reference(&self, start: usize, end: usize, in_attribute: bool, out: &mut StrTendril) -> usize {
        let rest = self.str(start, end);
        let read = match rest.strip_prefix('#') {
            Some(number) => numeric(number, out).map(|len| len + 1),
            None => named(rest, in_attribute, out),
        };
        read.unwrap_or_else(|| {
            out.push_char('&');
            0
        })
    }
}

fn numeric(rest: &str, out: &mut StrTendril) -> Option<usize> {
    let (digits, radix) = match rest.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (rest, 10),
    };
    let mut number = 0u32;
    let mut len = 0;
    for digit in digits.chars().map_while(|c| c.to_digit(radix)) {
        number = number.saturating_mul(radix).saturating_add(digit);
        len += 1;
    }
    if len == 0 {
        return None;
    }
    let c1 = number
        .checked_sub(0x80)
        .and_then(|index| C1_REPLACEMENTS.get(index as usize));
    let c = match c1.copied().flatten() {
        Some(c) => c,
        None => char::from_u32(number)
            .filter(|c| *c != '\0')
            .unwrap_or(char::REPLACEMENT_CHARACTER),
    };
    out.push_char(c);
    let semicolon = usize::from(digits.as_bytes().get(len) == Some(&b';'));
    Some(rest.len() - digits.len() + len + semicolon)
}

fn named(rest: &str, in_attribute: bool, out: &mut StrTendril) -> Option<usize> {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric();
    let len = rest.bytes().take(LONGEST_NAME).take_while(is_part).count();
    if rest.as_bytes().get(len) == Some(&b';')
        && let Some(found) = rest.get(..=len).and_then(lookup)
    {
        push(found, out);
        return Some(len + 1);
    }
    // Some names go without the semicolon, and the longest that there is counts. The table has the beginnings of names too.
    let mut best = None;
    for len in 1..=len {
        let Some(found) = rest.get(..len).and_then(|name| NAMED_ENTITIES.get(name)) else {
            break;
        };
        if found.0 != 0 {
            best = Some((len, *found));
        }
    }
    let (len, found) = best?;
    let after = rest.as_bytes().get(len);
    if in_attribute && after.is_some_and(|byte| *byte == b'=' || byte.is_ascii_alphanumeric()) {
        return None;
    }
    push(found, out);
    Some(len)
}

/// The one or two characters that a whole name stands for.
fn lookup(name: &str) -> Option<(u32, u32)> {
    NAMED_ENTITIES.get(name).copied().filter(|found| found.0 != 0)
}

fn push(found: (u32, u32), out: &mut StrTendril) {
    let second = Some(found.1).filter(|second| *second != 0);
    for c in [Some(found.0), second].into_iter().flatten().filter_map(char::from_u32) {
        out.push_char(c);
    }
}
