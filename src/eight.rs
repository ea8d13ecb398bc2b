//! Eight bytes of a text as one number, so that all are looked at in a few steps.

/// The first eight bytes of a text, the first one lowest; nothing stands for those that it has not.
#[inline(always)]
pub(crate) fn first(text: &[u8]) -> u64 {
    if let Some(bytes) = text.first_chunk() {
        return u64::from_le_bytes(*bytes);
    }
    // The two halves overlap where they have the same bytes.
    if let (Some(head), Some(tail)) = (text.first_chunk(), text.last_chunk()) {
        let tail = u64::from(u32::from_le_bytes(*tail)) << (8 * (text.len() - 4));
        return u64::from(u32::from_le_bytes(*head)) | tail;
    }
    text.iter().rev().fold(0, |bytes, byte| bytes << 8 | u64::from(*byte))
}

/// The first eight bytes of a text, if all of them are of ASCII.
#[inline(always)]
pub(crate) fn ascii(text: &[u8]) -> Option<u64> {
    let bytes = u64::from_le_bytes(*text.first_chunk()?);
    (bytes & all(0x80) == 0).then_some(bytes)
}

/// The last bytes of a text, if they are fewer than eight and all of ASCII, with spaces behind.
#[inline(always)]
pub(crate) fn last_ascii(text: &[u8]) -> Option<u64> {
    if text.len() >= size_of::<u64>() {
        return None;
    }
    let bytes = first(text) | all(b' ') << (8 * text.len());
    (bytes & all(0x80) == 0).then_some(bytes)
}

/// Eight times the same byte.
pub(crate) const fn all(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The highest bits of those bytes that are no lower than one of ASCII and no higher than another.
#[inline(always)]
pub(crate) fn between(bytes: u64, lowest: u8, highest: u8) -> u64 {
    let low = bytes & all(0x7F);
    let (from_lowest, behind_highest) = (low + all(0x80 - lowest), low + all(0x7F - highest));
    from_lowest & !behind_highest & !bytes & all(0x80)
}

/// The highest bits of those bytes that are signs, digits or letters of ASCII.
#[inline(always)]
pub(crate) fn graphic(bytes: u64) -> u64 {
    between(bytes, b'!', b'~')
}

/// How many bytes stand before the first one of which the highest bit is set; eight if there is none.
#[inline(always)]
pub(crate) fn before_first(bits: u64) -> usize {
    bits.trailing_zeros() as usize / 8
}

/// How many bytes a text begins with of which a function sets the highest bit; it sets none of a byte that is nothing.
#[inline(always)]
pub(crate) fn run(text: &[u8], marks: impl Fn(u64) -> u64) -> usize {
    let mut len = 0;
    while let Some(rest) = text.get(len..) {
        let others = !marks(first(rest)) & all(0x80);
        len += before_first(others);
        if others != 0 {
            break;
        }
    }
    len
}

/// How many bytes there are of which the highest bit is set, if no other bit is.
#[inline(always)]
pub(crate) fn count(bits: u64) -> usize {
    ((bits >> 7).wrapping_mul(all(1)) >> 56) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_told_all_at_once() {
        for byte in 0..=u8::MAX {
            for (lowest, highest) in [(b'a', b'z'), (b' ', b'~'), (0, 0x7F), (b'0', b'0')] {
                let expected = if (lowest..=highest).contains(&byte) {
                    all(0x80)
                } else {
                    0
                };
                assert_eq!(between(all(byte), lowest, highest), expected, "{byte}");
            }
        }
        assert_eq!(first(b"abcdefghi"), u64::from_le_bytes(*b"abcdefgh"));
        assert_eq!(ascii(b"abcdefghi"), Some(first(b"abcdefgh")));
        assert_eq!((ascii(b"abcdefg"), ascii("abcdefü".as_bytes())), (None, None));
        let seven = Some(u64::from_le_bytes(*b"abcdefg "));
        assert_eq!((last_ascii(b"abcdefg"), last_ascii(b"abcdefgh")), (seven, None));
        assert_eq!((last_ascii(b""), last_ascii("ü".as_bytes())), (Some(all(b' ')), None));
        for len in 0..8 {
            let mut padded = [0; 8];
            padded[..len].copy_from_slice(&b"abcdefgh"[..len]);
            assert_eq!(first(&b"abcdefgh"[..len]), u64::from_le_bytes(padded), "{len}");
        }
        for len in 0..20 {
            let word = [&b"a".repeat(len), b"-a".as_slice()].concat();
            let letters = |text: &[u8]| run(text, |bytes| between(bytes, b'a', b'z'));
            assert_eq!((letters(&word), letters(&word[..len])), (len, len));
        }
        let digits = between(first(b"ab1cd2efg"), b'0', b'9');
        assert_eq!(
            (before_first(digits), before_first(0), count(digits), count(all(0x80))),
            (2, 8, 2, 8)
        );
    }
}
