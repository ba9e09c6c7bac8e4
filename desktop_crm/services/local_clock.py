"""The clock of this computer, with the time zone it is set to."""

import os
from functools import lru_cache
from zoneinfo import ZoneInfo

from desktop_crm.domain.clock import SystemClock


def local_clock() -> SystemClock:
    """Return the computer's clock; its zone is UTC where the computer names none."""
    return SystemClock(lambda: _zone(_setting()))


def _setting() -> tuple[str, float]:
    """Return what changes when the computer's zone is set anew, cheap enough to be asked each time."""
    try:
        return os.environ.get("TZ", ""), os.lstat("/etc/localtime").st_mtime
    except OSError:
        return os.environ.get("TZ", ""), 0


@lru_cache(maxsize=4)
def _zone(_setting: tuple[str, float]) -> ZoneInfo:
    import tzlocal

    try:
        return ZoneInfo(tzlocal.reload_localzone().key)
    except (AttributeError, KeyError, ValueError, OSError):
        return ZoneInfo("UTC")
