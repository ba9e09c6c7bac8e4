"""What stands after the colon: encodings and escapes taken off."""

import binascii
import re

from desktop_crm.exchange.vcard.headers import BASE64, QUOTED_PRINTABLE, Header

_ESCAPE = re.compile(r"\\([nN\\,;:\"])")
_PLAIN = {"n": "\n", "N": "\n"}
_SPLITTERS = {sep: re.compile(rf"\\.|{sep}", re.DOTALL) for sep in ",;"}
_ENCODED_SEMICOLON = re.compile(rb"(=5C)?=3B", re.IGNORECASE)
_NOT_UTF8_NAMES = {"shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932"}
_STRUCTURED = frozenset(["N", "ADR", "ORG", "SOUND"])


def decode_bytes(raw: bytes, charset: str) -> tuple[str, bool]:
    """Return text in the named character set and whether it had to be guessed.

    The chain is: UTF-8 where it fits or none is named, the named set, UTF-8 with
    marks for damaged places where most of it is sound, Windows-1252.
    """
    named = _NOT_UTF8_NAMES.get(charset, charset)
    if named and named not in {"utf-8", "utf8"}:
        try:
            return raw.decode(named), False
        except (UnicodeError, LookupError):
            pass
    try:
        return raw.decode("utf-8"), False
    except UnicodeDecodeError:
        pass
    text = raw.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    if damaged < sum(not c.isascii() for c in text) - damaged:
        return text, True
    return raw.decode("cp1252", "replace"), True


def decode_value(header: Header, raw: bytes, fallback_charset: str) -> tuple[str, bool]:
    """Return the text of an encoded value, and whether its character set had to be guessed."""
    if header.encoding == QUOTED_PRINTABLE:
        if header.name in _STRUCTURED:
            raw = _ENCODED_SEMICOLON.sub(b"=5C=3B", raw)
        raw = binascii.a2b_qp(raw)
    elif header.encoding == BASE64:
        raw = decode_base64(raw)
    text, guessed = decode_bytes(raw, header.charset or fallback_charset)
    return text.replace("\r\n", "\n").replace("\r", "\n"), guessed


def decode_base64(raw: bytes) -> bytes:
    """Return the bytes of base64 text, whatever stands between its letters and however it ends."""
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def unescape(value: str) -> str:
    r"""Take the backslashes off a text value (RFC 6350, 3.4); ``\:`` and ``\"`` are met in the wild."""
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda match: _PLAIN.get(match[1], match[1]), value)


def split_raw(value: str, separator: str) -> list[str]:
    """Cut a value at the separators that are not escaped; the pieces keep their escapes."""
    if "\\" not in value:
        return value.split(separator)
    pieces, start = [], 0
    for match in _SPLITTERS[separator].finditer(value):
        if match[0] == separator:
            pieces.append(value[start : match.start()])
            start = match.end()
    pieces.append(value[start:])
    return pieces


def components(value: str) -> list[str]:
    """Return the parts of a structured value, without escapes and outer spaces."""
    if "\\" not in value:
        return [part.strip() for part in value.split(";")]
    return [unescape(part).strip() for part in split_raw(value, ";")]


def text_list(value: str) -> list[str]:
    """Return the non-empty texts of a comma list, without escapes and outer spaces."""
    return [text for part in split_raw(value, ",") if (text := unescape(part).strip())]
