"""Times as a stopwatch shows them."""

from datetime import timedelta

from PySide6.QtCore import QLocale


def clock_text(spent: timedelta) -> str:
    """Return minutes and seconds, and hours where there are any: "02:13", "1:02:13"."""
    seconds = max(int(spent.total_seconds()), 0)
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    text = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
    zero = ord(QLocale().zeroDigit()[0])
    return "".join(chr(zero + int(c)) if c.isdigit() else c for c in text)
