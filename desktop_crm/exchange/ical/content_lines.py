"""The content lines of a calendar file (RFC 5545, 3.1): folds undone, characters decoded, headers read."""

import binascii
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from desktop_crm.domain.calendar_files import CalendarCause
from desktop_crm.exchange.vcard.file_text import file_text
from desktop_crm.exchange.vcard.values import decode_bytes

MAX_HEADER = 16 * 1024

Note = Callable[[int, CalendarCause, str], None]
"""Takes the line, cause and detail of a problem."""

_HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]*)[ \t]*[;:]")
_NAME_LENGTH = 200
_QUOTED_PRINTABLE = re.compile(rb"[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]", re.IGNORECASE)
_VALUE = r'(?:"[^"]*"|[^";:,]*)'
_PARAM = re.compile(rf"([A-Za-z0-9-]+)=({_VALUE}(?:,{_VALUE})*)")
_WELL_FORMED = re.compile(rf"{_PARAM.pattern}(?:;{_PARAM.pattern})*")
_CARET = re.compile(r"\^([n'^])")
_CARETS = {"n": "\n", "'": '"', "^": "^"}
"""What RFC 6868 writes with a caret."""
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_LOST_FOLDS = frozenset({b"COMMENT", b"DESCRIPTION", b"LOCATION", b"SUMMARY", b"X-ALT-DESC"})
"""Properties whose text programs write without folding it, so that its lines stand alone."""
_KNOWN = frozenset(
    b"""
    ACKNOWLEDGED ACTION ATTACH ATTENDEE BEGIN CALSCALE CATEGORIES CLASS COLOR COMMENT COMPLETED CONFERENCE
    CONTACT CREATED DESCRIPTION DTEND DTSTAMP DTSTART DUE DURATION END EXDATE EXRULE FREEBUSY GEO IMAGE
    LAST-MODIFIED LOCATION METHOD NAME ORGANIZER PERCENT-COMPLETE PRIORITY PRODID RDATE RECURRENCE-ID
    RELATED-TO REPEAT RESOURCES RRULE SEQUENCE SOURCE STATUS SUMMARY TRANSP TRIGGER TZID TZNAME
    TZOFFSETFROM TZOFFSETTO TZURL UID URL VERSION
    """.split()
)


@dataclass(frozen=True, slots=True)
class Line:
    """A content line without its folds; ``number`` is that of its first line in the file."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Property:
    """A content line taken apart: parameter names in capitals, the value as it stands there."""

    line: Line
    name: str
    params: Mapping[str, str]
    value: str


def content_lines(data: bytes, note: Note) -> list[Line]:
    """Return the content lines of a file, whatever its character set and line ends.

    A line that is no property belongs to the text before it where that is often written
    without folds; otherwise it is a problem.
    """
    assembly = _Assembly(note)
    for number, raw in enumerate(file_text(data).even.split(b"\n"), 1):
        assembly.take(number, raw.rstrip(b"\r"))
    return assembly.finish()


class _Assembly:
    """Content lines on their way; the last one may still grow."""

    def __init__(self, note: Note) -> None:
        self._note = note
        self._lines: list[Line] = []
        self._number = 0
        self._pieces: list[bytes] = []
        self._soft_break = False
        self._blank = 0

    def take(self, number: int, raw: bytes) -> None:
        if self._soft_break:
            self._pieces.append(raw)
        elif not raw.strip():
            self._blank += 1
            return
        elif raw[:1] in {b" ", b"\t"} and self._pieces:
            self._pieces.append(raw[1:])
        elif self._opens(raw):
            self._close()
            self._number, self._pieces = number, [raw]
        elif self._name() in _LOST_FOLDS:
            self._pieces.append(b"\\n" * (self._blank + 1) + raw)
        else:
            self._note(number, CalendarCause.STRAY_LINE, decode_bytes(raw[:80], "")[0])
        self._blank = 0
        self._soft_break = raw.endswith(b"=") and self._is_quoted_printable()
        if self._soft_break:
            self._pieces[-1] = self._pieces[-1][:-1]

    def finish(self) -> list[Line]:
        self._close()
        return self._lines

    def _close(self) -> None:
        if self._pieces:
            text = decode_bytes(b"".join(self._pieces), "")[0]
            self._lines.append(Line(self._number, _CONTROLS.sub("", text)))

    def _opens(self, raw: bytes) -> bool:
        """Return whether a line begins a property; text that lost its fold, such as "Phone: 12", does not."""
        match = _HEADER.match(raw)
        if match is None:
            return False
        name = match[1].upper()
        if name in _KNOWN or name.startswith(b"X-") or self._name() not in _LOST_FOLDS:
            return True
        return raw[match.end() : match.end() + 1] != b" " and not raw.startswith(b"//", match.end())

    def _name(self) -> bytes:
        match = _HEADER.match(self._pieces[0]) if self._pieces else None
        return match[1].upper() if match else b""

    def _is_quoted_printable(self) -> bool:
        return bool(self._pieces) and _QUOTED_PRINTABLE.match(self._pieces[0]) is not None


def name_of(text: str) -> str:
    """Return the name of a content line's property, in capitals."""
    match = _HEADER.match(text[:_NAME_LENGTH].encode("utf-8", "replace"))
    return match[1].decode().upper() if match else ""


def property_of(line: Line) -> Property | None:
    """Take a content line apart; None where its header cannot be read."""
    head, value = _split(line.text)
    parsed = _header(head) if len(head) < MAX_HEADER else None
    if parsed is None:
        return None
    name, params = parsed
    if params.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
        raw = binascii.a2b_qp(value.encode("utf-8", "surrogateescape"))
        value = decode_bytes(raw, params.get("CHARSET", "").lower())[0]
        value = value.replace("\r\n", "\\n").replace("\n", "\\n")
    return Property(line, name, params, value)


def _split(text: str) -> tuple[str, str]:
    """Cut a line at its first colon outside of quotes; at the first of all where quotes stay open."""
    start = 0
    while True:
        colon, quote = text.find(":", start), text.find('"', start)
        if quote < 0 or 0 <= colon < quote:
            break
        start = text.find('"', quote + 1) + 1
        if not start:
            colon = text.find(":")
            break
    return (text[:colon], text[colon + 1 :]) if colon >= 0 else (text, "")


@lru_cache(maxsize=4096)
def _header(head: str) -> tuple[str, dict[str, str]] | None:
    """Return the name and parameters that stand before a value; values of a list are joined by commas."""
    name, semicolon, params = head.partition(";")
    if not semicolon:
        return name.strip().upper(), {}
    if _WELL_FORMED.fullmatch(params):
        return name.strip().upper(), {
            key.upper(): _CARET.sub(lambda match: _CARETS[match[1]], value.replace('"', ""))
            for key, value in _PARAM.findall(params)
        }
    return _lenient_header(head)


def _lenient_header(head: str) -> tuple[str, dict[str, str]] | None:
    from icalendar.parser import Contentline

    named = re.sub(r";QUOTED-PRINTABLE(?=;|$)", ";ENCODING=QUOTED-PRINTABLE", head, flags=re.IGNORECASE)
    try:
        name, params, _ = Contentline(named + ":").raw_parts()
    except ValueError:
        return None
    found = {
        str(key).upper(): ",".join(value) if isinstance(value, list) else str(value)
        for key, value in params.items()
    }
    return name.upper(), found
