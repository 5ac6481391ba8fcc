//! From the bytes of a file to its characters.

use super::translated::ImportError;

/// The characters of a file in UTF-8 or, where its first bytes say so, UTF-16; without its byte order mark.
///
/// ```
/// use hand_expression::translate::decode;
///
/// assert_eq!(decode(b"\xEF\xBB\xBFguide =")?, "guide =");
/// assert_eq!(
///     decode(b"msgid \"\"\nmsgstr \"Presi\xF3n\"").unwrap_err().problems(),
///     ["line 2: the byte 0xF3 is not UTF-8; save the file in UTF-8, not in an older encoding such as Latin-1"]
/// );
/// # Ok::<(), hand_expression::translate::ImportError>(())
/// ```
///
/// # Errors
///
/// The line of the first byte that is of no character, and what it is.
pub fn decode(bytes: &[u8]) -> Result<String, ImportError> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        // The files that are read begin with a character of ASCII.
        [_, 0, ..] => utf16(bytes, u16::from_le_bytes),
        [0, _, ..] => utf16(bytes, u16::from_be_bytes),
        _ => utf8(bytes),
    }
}

fn utf8(bytes: &[u8]) -> Result<String, ImportError> {
    String::from_utf8(bytes.to_vec()).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = bytes.iter().take(at).filter(|&&byte| byte == b'\n').count() + 1;
        let byte = bytes.get(at).copied().unwrap_or_default();
        let problem = format!(
            "the byte 0x{byte:02X} is not UTF-8; save the file in UTF-8, not in an older encoding such as Latin-1"
        );
        ImportError::at(line, &problem)
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, ImportError> {
    let pairs = bytes.chunks(2).map(|pair| match pair {
        [first, second] => unit([*first, *second]),
        // Half a unit at the end: no character begins so.
        _ => 0xDFFF,
    });
    let mut text = String::new();
    for decoded in char::decode_utf16(pairs) {
        match decoded {
            Ok(c) => text.push(c),
            Err(error) => {
                let unit = error.unpaired_surrogate();
                let line = text.matches('\n').count() + 1;
                return Err(ImportError::at(
                    line,
                    &format!("the unit 0x{unit:04X} is not UTF-16; save the file in UTF-8"),
                ));
            }
        }
    }
    Ok(text)
}
