"""Identifiers that stay the same in exchange, merges and copies."""

import os
import time


def new_uid() -> str:
    """Return a UUID version 7 (RFC 9562, section 5.7) as text: it sorts by the time it was made."""
    value = (time.time_ns() // 1_000_000 & 0xFFFF_FFFF_FFFF) << 80 | int.from_bytes(os.urandom(10), "big")
    text = f"{value & _KEEP | _MARKS:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


_KEEP = ~(0xF << 76 | 0x3 << 62)
_MARKS = 7 << 76 | 2 << 62
