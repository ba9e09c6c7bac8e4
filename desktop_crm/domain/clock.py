"""The one source of the present moment, so that tests can set it."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Tells the time, and where the user is."""

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        ...

    def today(self) -> date:
        """Return the date at the user's place."""
        ...

    def zone(self) -> ZoneInfo:
        """Return the time zone of the user's place."""
        ...


class SystemClock:
    """The computer's own clock; ``zone`` is asked each time, since people travel."""

    def __init__(self, zone: Callable[[], ZoneInfo] | None = None) -> None:
        self._zone = zone or (lambda: ZoneInfo("UTC"))

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return datetime.now(self._zone()).date()

    def zone(self) -> ZoneInfo:
        return self._zone()
