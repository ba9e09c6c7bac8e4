"""Activity series: steps around an anchor date, planned for contacts in one go."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from desktop_crm.domain.activities import NORMAL


class Unit(StrEnum):
    """What a step's offset counts."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class SeriesStep:
    """One step: an activity ``offset`` units after the anchor date, before it where negative.

    ``start`` is wall time, None is timeless; ``alarm_lead`` is minutes; ``owner`` is for whom,
    "" is whoever applies the series. ``id`` is 0 before saving.
    """

    kind: str
    offset: int
    unit: Unit = Unit.DAYS
    skip_weekends: bool = True
    regarding: str = ""
    details: str = ""
    start: time | None = None
    duration: int = 0
    priority: int = NORMAL
    alarm_lead: int | None = None
    owner: str = ""
    id: int = 0

    def day(self, anchor: date) -> date:
        """Return the step's date for an anchor; Saturday and Sunday become Monday where they are skipped."""
        if self.unit is Unit.MONTHS:
            day = _months_later(anchor, self.offset)
        else:
            day = anchor + timedelta(days=self.offset * (7 if self.unit is Unit.WEEKS else 1))
        if self.skip_weekends and day.weekday() >= 5:
            day += timedelta(days=7 - day.weekday())
        return day


@dataclass(frozen=True, slots=True)
class ActivitySeries:
    """A template of steps; ``id`` is 0 before saving."""

    name: str
    steps: tuple[SeriesStep, ...] = ()
    description: str = ""
    id: int = 0
    version: int = 0


@dataclass(frozen=True, slots=True)
class SeriesRun:
    """A series applied to a contact from an anchor date; ``stopped_at`` is UTC, "" while it goes on."""

    id: int
    series_id: int
    name: str
    contact_id: int
    anchor: date
    stopped_at: str = ""
    open_steps: int = 0


@dataclass(frozen=True, slots=True)
class StepSlip:
    """A step that was moved by itself: by how many days, and how many others of its run are open."""

    activity_id: int
    name: str
    days: int
    open_steps: int


def _months_later(day: date, months: int) -> date:
    """Return the same day of the month, or the month's last where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(day.day, last))
        except ValueError:
            continue
    return day
