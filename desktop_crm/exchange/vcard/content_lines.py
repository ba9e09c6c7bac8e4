"""The lines of a card put together: folds, soft breaks, base64 and text that lost its fold."""

import re
from collections.abc import Callable

from desktop_crm.domain.cards import Repair, RepairKind

_HEADER_START = re.compile(rb"(?:[a-z0-9_-]++\.)?(?:(x-[\w/ .-]++|[a-z][\w-]*+)[ \t]*+)[;:]", re.IGNORECASE)
_BASE64_LINE = re.compile(rb"[a-z0-9+/]++={0,2}", re.IGNORECASE)
_BASE64_HEADER = re.compile(rb"[^:]*;[ \t]*(?:encoding[ \t]*=[ \t]*)?(?:base64|b)[ \t]*[;:]", re.IGNORECASE)
_QP_HEADER = re.compile(rb"[^:]*quoted-printable[^:]*:", re.IGNORECASE)

KNOWN_NAMES = frozenset(
    b"""
    ADR AGENT ANNIVERSARY BDAY BEGIN BIRTHPLACE CALADRURI CALURI CATEGORIES CLASS CLIENTPIDMAP CONTACT-URI
    CREATED DEATHDATE DEATHPLACE DESCRIPTION EMAIL END EXPERTISE FBURL FN GENDER GEO GRAMGENDER HOBBY IMPP
    INTEREST KEY KIND LABEL LANG LANGUAGE LOGO MAILER MEMBER N NAME NICKNAME NOTE ORG ORG-DIRECTORY PHOTO
    PRODID PROFILE PRONOUNS RELATED REV ROLE SORT-STRING SOCIALPROFILE SOUND SOURCE TEL TITLE TZ UID URL
    VERSION XML
    """.split()
)
_ONE_LINE = frozenset(
    b"""
    ANNIVERSARY BDAY CATEGORIES CLASS EMAIL FN GEO KIND N NICKNAME ORG PRODID REV ROLE TEL TITLE TZ UID URL
    VERSION
    """.split()
)


RawLine = tuple[int, bytes]
"""The number of a content line's first line in the file, and its bytes without folds."""


def raw_lines(body: bytes, first: int, repaired: Callable[[Repair], None]) -> list[RawLine]:
    """Put the physical lines of a card together into content lines.

    ``first`` is the 1-based number of the body's first line.
    """
    if b"\r" in body:
        body = body.replace(b"\r\n", b"\n").replace(b"\r", b"")
    return _Assembly(repaired).read(body, first)


class _Assembly:
    """Content lines on their way; the last one may still grow."""

    def __init__(self, repaired: Callable[[Repair], None]) -> None:
        self._repaired = repaired
        self._numbers: list[int] = []
        self._pieces: list[list[bytes]] = []
        self._soft_break = False
        self._blank = 0

    def read(self, body: bytes, first: int) -> list[RawLine]:
        pieces, numbers = self._pieces, self._numbers
        physical = body.split(b"\n")
        for number, raw in enumerate(physical, first):
            if self._soft_break:
                self._continue_soft(raw)
            elif not raw:
                self._blank += 1
                continue
            elif raw[0] in b" \t" and pieces:
                pieces[-1].append(raw[1:])
            elif (
                (match := _HEADER_START.match(raw))
                and (b":" in raw or _is_fold(physical, number - first + 1))
                and not self._is_stray(match, raw)
            ):
                pieces.append([raw])
                numbers.append(number)
            else:
                self._add_stray(number, raw)
            self._blank = 0
            if raw[-1:] in b"= \t" and pieces:
                self._soft_break = _ends_in_soft_break(pieces[-1])
        return list(zip(numbers, map(b"".join, pieces), strict=True))

    def _continue_soft(self, raw: bytes) -> None:
        """Append a line after a quoted-printable soft break (RFC 2045, 6.7, rule 5)."""
        last = self._pieces[-1]
        last[-1] = last[-1].rstrip(b" \t")[:-1]
        last.append(raw)
        self._soft_break = False

    def _is_stray(self, match: re.Match[bytes], raw: bytes) -> bool:
        """Whether a line that could open a property is text which lost its fold, such as "Phone: 12"."""
        name = match[1].upper()
        if name in KNOWN_NAMES or name.startswith(b"X-") or not self._pieces:
            return False
        return raw[match.end() : match.end() + 1] == b" " or raw[match.end() :].startswith(b"//")

    def _add_stray(self, number: int, raw: bytes) -> None:
        """Give a line that is no property to the one before it, or make it a note of its own."""
        if raw.startswith(b"#") and not self._takes_more():
            self._repaired(Repair(RepairKind.COMMENT, number))
            return
        if not raw.strip():
            return
        last = self._pieces[-1] if self._pieces else None
        if last and not self._blank and _BASE64_LINE.fullmatch(raw.strip()) and _BASE64_HEADER.match(last[0]):
            last.append(raw.strip())
            return
        self._repaired(Repair(RepairKind.STRAY_LINE, number))
        if last and last[-1].endswith(b"\\") and not last[-1].endswith(b"\\\\"):
            last[-1] = last[-1][:-1]
            last.append(b"\n" + raw)
        elif last and self._takes_more():
            last.append(b"\n" * (self._blank + 1) + raw)
        else:
            self._pieces.append([b"NOTE:" + raw.replace(b"\\", b"\\\\")])
            self._numbers.append(number)

    def _takes_more(self) -> bool:
        """Whether the last property may hold several lines of text."""
        if not self._pieces:
            return False
        start = self._pieces[-1][0]
        match = _HEADER_START.match(start)
        return match is not None and match[1].upper() not in _ONE_LINE and not _BASE64_HEADER.match(start)


def _is_fold(physical: list[bytes], index: int) -> bool:
    return index < len(physical) and physical[index][:1] in {b" ", b"\t"}


def _ends_in_soft_break(parts: list[bytes]) -> bool:
    return parts[-1].rstrip(b" \t").endswith(b"=") and _QP_HEADER.match(parts[0]) is not None
