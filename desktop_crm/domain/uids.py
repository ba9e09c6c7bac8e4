"""Identifiers that stay the same in exchange, merges and copies."""

import os
import time
import uuid


def new_uid() -> str:
    """Return a UUID version 7 (RFC 9562, section 5.7) as text: it sorts by the time it was made."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & 0xFFFF_FFFF_FFFF) << 80 | int.from_bytes(os.urandom(10), "big")
    value = value & ~(0xF << 76) | 7 << 76
    value = value & ~(0x3 << 62) | 2 << 62
    return str(uuid.UUID(int=value))
