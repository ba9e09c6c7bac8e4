"""Pictures of the calendar to test with: one week in November, and items with little effort."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from desktop_crm.domain.activities import ActivityRef, ActivityState, AgendaItem, Participant
from desktop_crm.ui.calendar.periods import ViewKind, visible_days
from desktop_crm.ui.calendar.picture import KindLook, Person, Picture
from desktop_crm.ui.calendar.placed import placed
from desktop_crm.ui.calendar.texts import CalendarTexts
from desktop_crm.ui.tokens import Tone

KARACHI = ZoneInfo("Asia/Karachi")
MONDAY = date(2026, 11, 16)
NOW = datetime(2026, 11, 21, 6, 40, tzinfo=UTC).astimezone(KARACHI)
LOOKS = {
    "call": KindLook("Call", "phone", Tone.ACCENT, 10),
    "meeting": KindLook("Meeting", "users", Tone.VIOLET, 60),
    "todo": KindLook("To-do", "circle-check", Tone.WARNING),
    "visit": KindLook("Visit", "users", Tone.GOOD, 60),
}
USER = Person("tester", "You", Tone.ACCENT)
AMNA = Person("Amna", "Amna", Tone.GOOD)
BILAL = Person("Bilal", "Bilal", Tone.VIOLET)

_numbers = count(1)


def day(number):
    """Return a day of November 2026."""
    return date(2026, 11, number)


def whole(number, *, last=None, kind="todo", **values):
    """Return an item without a time."""
    return _item(kind, day(number), last_day=day(last) if last else None, **values)


def timed(number, hour, minute=0, minutes=30, *, kind="call", **values):
    """Return an item at a time."""
    starts = datetime.combine(day(number), time(hour, minute), KARACHI)
    return _item(kind, day(number), starts=starts, ends=starts + timedelta(minutes=minutes), **values)


def _item(kind, on, *, name="", regarding="", done=False, **values):
    state = ActivityState.DONE if done else ActivityState.PLANNED
    people = (Participant(len(name), name),) if name else ()
    ref = values.pop("ref", None) or ActivityRef(next(_numbers))
    return AgendaItem(ref, 1, kind, state, regarding, on, participants=people, **values)


def picture(*items, kind=ViewKind.WEEK, on=MONDAY, count=3, **values):
    """Return a picture of the days of a view with these items."""
    shown = visible_days(kind, on, CalendarTexts().week, count)
    return Picture(kind, on, shown, NOW, placed(items), **({"looks": LOOKS, "people": (USER,)} | values))


def week(*more, **values):
    """Return the week of the design, with these items in addition."""
    return picture(
        timed(16, 9, 15, 42, name="Hannah Becker"),
        timed(16, 11, 0, 60, kind="meeting", regarding="Team meeting"),
        timed(17, 12, name="Nadia Rahman", done=True),
        timed(17, 14, 0, 120, kind="visit", regarding="Trade fair stand"),
        timed(18, 10, 0, 60, kind="meeting", name="Ravi Foods", recurs=True),
        timed(19, 10, 30, 90, kind="meeting", name="Omar Haddad", place="Dubai", has_alarm=True),
        timed(19, 15, name="Elena Rossi"),
        timed(20, 11, name="Julia Novak", private=True),
        timed(20, 13, 0, 60, kind="visit", name="Straits Marine"),
        timed(21, 9, 15, name="Hannah Becker"),
        timed(21, 10, 30, 90, kind="meeting", name="Omar Haddad"),
        timed(21, 13, name="Nadia Rahman"),
        timed(21, 15, name="Sara Malik"),
        *more,
        **values,
    )


def items_of(made):
    """Return the items of a picture."""
    return tuple(each.item for each in made.placed)
