"""Content lines in bytes made into property lines: header read, character set and encoding taken off."""

from collections.abc import Callable, Container, Iterable

from desktop_crm.domain.cards import Repair, RepairKind
from desktop_crm.exchange.vcard.card_parts import PropertyLine
from desktop_crm.exchange.vcard.content_lines import RawLine
from desktop_crm.exchange.vcard.headers import BASE64, Header, parse_header, split_line
from desktop_crm.exchange.vcard.values import decode_bytes, decode_value

Note = Callable[[Repair], None]


def property_lines(
    raw_lines: Iterable[RawLine], understood: Container[str], repaired: Note
) -> tuple[list[PropertyLine], list[tuple[int, str]]]:
    """Return the lines of a card, and the number and text of those without a usable header.

    Encodings are taken off the values of ``understood`` properties only; the
    others go out again as they came. Text in no character set of its own is
    read in the one that an earlier line names, since phones mark some lines only.
    """
    lines: list[PropertyLine] = []
    unreadable: list[tuple[int, str]] = []
    charset = ""
    for number, raw in raw_lines:
        try:
            text, guessed = raw.decode("utf-8"), False
        except UnicodeDecodeError:
            text, guessed = decode_bytes(raw, charset)
        if "\0" in text:
            text, guessed = text.replace("\0", ""), True
        parts = split_line(text)
        header = parse_header(parts[0]) if parts else None
        if parts is None or header is None:
            unreadable.append((number, text))
            repaired(Repair(RepairKind.UNREADABLE_LINE, number))
            continue
        value = parts[1]
        if header.repaired:
            repaired(Repair(RepairKind.HEADER, number))
        if not header.plain:
            charset = charset or header.charset
            text, value, guessed = _decoded(header, parts, raw, understood, charset)
        if guessed:
            repaired(Repair(RepairKind.CHARACTERS, number))
        lines.append(PropertyLine(number, header, value, text))
    return lines, unreadable


def _decoded(
    header: Header, parts: tuple[str, str], raw: bytes, understood: Container[str], charset: str
) -> tuple[str, str, bool]:
    """Return the line and its value in characters, and whether its character set had to be guessed."""
    head, value = parts
    raw_value = raw[len(head) + 1 :] if head.isascii() else value.encode()
    is_understood = header.name in understood or header.name.startswith("X-MESSAGING-")
    if not header.encoding:
        value, guessed = decode_value(header, raw_value, charset)
        value = value.replace("\0", "")
        return f"{head}:{value}", value, guessed
    text = f"{head}:{value}"
    if not is_understood or (header.name == "SOUND" and header.encoding == BASE64):
        return text, value, False
    value, guessed = decode_value(header, raw_value, charset)
    return text, value.replace("\0", ""), guessed
