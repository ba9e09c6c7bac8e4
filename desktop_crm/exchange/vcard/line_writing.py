"""Content lines as they are written: escapes, parameters and folds (RFC 2426, 2.6 and RFC 6350, 3.2)."""

import re
from collections.abc import Iterable

LINE_OCTETS = 75

_ESCAPES = str.maketrans({"\\": "\\\\", "\n": "\\n", ",": "\\,", ";": "\\;", "\r": ""})
_LINE_BREAK_ESCAPES = str.maketrans({"\\": "\\\\", "\n": "\\n", "\r": ""})
_CARETS = str.maketrans({"^": "^^", "\n": "^n", '"': "^'", "\r": ""})
_NEEDS_QUOTES = re.compile(r"[;:,]")


def escaped(text: str) -> str:
    """Return a text value with its backslashes."""
    return text.replace("\r\n", "\n").translate(_ESCAPES)


def escaped_address(text: str) -> str:
    """Return a web address: commas and semicolons in it are its own."""
    return text.translate(_LINE_BREAK_ESCAPES)


def structured(parts: Iterable[str]) -> str:
    """Return the parts of a structured value, escaped."""
    return ";".join(escaped(part) for part in parts)


def param(name: str, value: str) -> str:
    """Return a parameter with the semicolon before it; RFC 6868 for what quotes cannot hold."""
    text = value.replace("\r\n", "\n").translate(_CARETS)
    return f';{name}="{text}"' if _NEEDS_QUOTES.search(text) else f";{name}={text}"


def type_param(types: Iterable[str]) -> str:
    """Return the TYPE parameter for these types, or nothing where there are none."""
    text = ",".join(types)
    return f";TYPE={text}" if text else ""


def folded(line: str) -> str:
    """Cut a line into pieces of at most 75 octets, never within a character, and end it."""
    if len(line) <= LINE_OCTETS and line.isascii():
        return line + "\r\n"
    raw = line.encode("utf-8", "replace")
    pieces, start, room = [], 0, LINE_OCTETS
    while len(raw) - start > room:
        end = start + room
        while raw[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(raw[start:end])
        start, room = end, LINE_OCTETS - 1
    pieces.append(raw[start:])
    return b"\r\n ".join(pieces).decode() + "\r\n"


class Items:
    """Hands out the names of groups that tie a value to its label: item1, item2 and so on."""

    def __init__(self) -> None:
        self._last = 0
        self._renamed: dict[str, str] = {}

    def new(self) -> str:
        """Return a group name that is not in use."""
        self._last += 1
        return f"item{self._last}"

    def renamed(self, group: str) -> str:
        """Return the new name of a group of an imported card, the same one each time."""
        if group not in self._renamed:
            self._renamed[group] = self.new()
        return self._renamed[group]
