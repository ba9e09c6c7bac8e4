"""A file's bytes made even: one family of line ends and no 16-bit characters, with the way back."""

import codecs
import re
from dataclasses import dataclass

_LONE_CR = re.compile(rb"\r(?!\r?\n)")
_SAMPLE = 400

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class FileText:
    """The bytes to read cards from, and the bytes as they came.

    In ``even`` every line ends in LF, with CR before it or not. Positions in it
    are those of ``received``, which is the file itself, or the file in UTF-8
    where it came in ``wide``, an encoding of 16 or 32 bits.
    """

    even: bytes
    received: bytes
    wide: str = ""

    def verbatim(self, start: int, end: int) -> bytes:
        """Return the file's own bytes between two positions."""
        piece = self.received[start:end]
        if not self.wide:
            return piece
        return piece.decode("utf-8", "surrogatepass").encode(self.wide, "surrogatepass")


def file_text(data: bytes) -> FileText:
    """Find out how a file is written and make its lines even."""
    wide, mark = _wide_encoding(data)
    if wide:
        unit = 4 if "32" in wide else 2
        body = data[mark : len(data) - (len(data) - mark) % unit]
        received = body.decode(wide, "surrogatepass" if unit == 2 else "replace").encode(
            "utf-8", "surrogatepass"
        )
    else:
        received = data
    even = received
    if even.startswith(codecs.BOM_UTF8):
        even = b"   " + even[3:]
    if even.count(b"\r") != even.count(b"\r\n"):
        even = _LONE_CR.sub(b"\n", even)
    return FileText(even, received, wide)


def _wide_encoding(data: bytes) -> tuple[str, int]:
    """Return the 16 or 32-bit encoding of a file and the length of its mark; "" where it has none.

    Without a mark, zeros in every other place tell: property names are ASCII in any script.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    head = data[:_SAMPLE]
    high, low = head[0::2].count(0), head[1::2].count(0)
    if max(high, low) < len(head) / 8 or 4 * min(high, low) > max(high, low):
        return "", 0
    return ("utf-16-be" if high > low else "utf-16-le"), 0
