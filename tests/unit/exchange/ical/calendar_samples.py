"""Calendar files as programs write them, made up for these tests, and entries of every shape."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import strategies as st

from desktop_crm.domain.activities import LONGEST, ActivityState, When
from desktop_crm.domain.calendar_files import CalendarEntry, CalendarPerson
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.exchange.ical.reading import read_calendar

HOME = "Europe/Berlin"
NOW = datetime(2026, 3, 11, 10, 30, tzinfo=UTC)
DAY = date(2026, 3, 11)
BERLIN_TIME = "DTSTART;TZID=Europe/Berlin:20260311T103000"


def calendar(*lines):
    """Return a file with these lines in its calendar."""
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", ""]).encode()


def event(*lines, uid="one"):
    return ["BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT"]


def todo(*lines, uid="one"):
    return ["BEGIN:VTODO", f"UID:{uid}", *lines, "END:VTODO"]


def alarm(*lines):
    return ["BEGIN:VALARM", "ACTION:DISPLAY", *lines, "END:VALARM"]


def read(*lines, home=HOME):
    """Read the lines of a calendar."""
    return read_calendar(calendar(*lines), "sample.ics", home)


def only(*lines, home=HOME):
    """Return the one entry in the lines of a calendar, which has no problem."""
    found = read(*lines, home=home)
    assert found.problems == ()
    (entry,) = found.entries
    return entry


def causes(found):
    return [problem.cause.value for problem in found.problems]


# --- entries of every shape -----------------------------------------------------------------

ZONES = st.sampled_from(
    [HOME, "America/New_York", "America/Santiago", "Australia/Lord_Howe", "Asia/Karachi", "UTC"]
)
DAYS = st.dates(date(1975, 1, 1), date(2060, 1, 1))
TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
_CHARACTERS = st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t")
TEXTS = st.text(_CHARACTERS, max_size=80).map(str.strip)
LINES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60).map(
    lambda text: " ".join(text.split())
)
NAMES = LINES.map(lambda text: text[:40].strip())


@st.composite
def whens(draw):
    day = draw(DAYS)
    match draw(st.sampled_from(["timed", "day", "banner", "none"])):
        case "timed":
            minutes = draw(st.sampled_from([0, 5, 30, 60, 1440, LONGEST]) | st.integers(0, LONGEST))
            return When(day, draw(TIMES), minutes, draw(ZONES))
        case "day":
            return When(day)
        case "banner":
            return When(day, last_day=day + timedelta(days=draw(st.integers(1, 40))))
    return When()


RULES = st.sampled_from(
    [
        "FREQ=DAILY",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR",
        "FREQ=MONTHLY;COUNT=7;BYDAY=-1FR",
        "FREQ=YEARLY;WKST=SU;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    ]
)


@st.composite
def recurrences(draw, anchor):
    rule = draw(RULES)
    if "COUNT" not in rule and draw(st.booleans()):
        rule += f";UNTIL={anchor + timedelta(days=draw(st.integers(0, 900))):%Y%m%d}"
    excluded = draw(st.frozensets(st.integers(0, 500).map(lambda n: anchor + timedelta(days=n)), max_size=3))
    return Recurrence.parse(rule, excluded=excluded, from_completion=draw(st.booleans()))


EMAILS = st.builds(
    "{}@{}".format,
    st.sampled_from(["anna", "b%41c", "o'neil", "müller", '"x;y"']),
    st.sampled_from(["a.example", "b.example"]),
)
PEOPLE = st.lists(
    st.builds(CalendarPerson, NAMES, EMAILS, st.sampled_from(["", "0199-uid"]))
    | st.builds(CalendarPerson, NAMES.filter(bool), st.just(""), st.sampled_from(["", "0199-uid"])),
    max_size=3,
    unique_by=lambda person: (person.email.casefold(), "" if person.email else person.name),
)
EXTRAS = st.lists(
    st.sampled_from(
        [
            "CATEGORIES:Work,\\,home",
            "URL:https://example.com/a;b",
            'X-ODD;A="b:c";D=^n:\\n;',
            "SEQUENCE:3",
            "GEO:1;2",
        ]
    ),
    max_size=3,
    unique=True,
).map("\n".join)


@st.composite
def entries(draw, uid="one"):
    when = draw(whens())
    state = draw(st.sampled_from(ActivityState))
    if state not in {ActivityState.PLANNED, ActivityState.DONE}:
        state = ActivityState.PLANNED
    is_done = state is ActivityState.DONE
    moments = st.datetimes(datetime(1980, 1, 1), datetime(2060, 1, 1))  # noqa: DTZ001
    people = sorted(draw(PEOPLE), key=lambda person: not person.email)
    return CalendarEntry(
        uid=uid,
        kind=draw(st.sampled_from(["call", "meeting", "todo", "site_visit"])),
        regarding=draw(LINES),
        when=when,
        details=draw(TEXTS),
        place=draw(LINES),
        priority=draw(st.integers(1, 5)),
        private=draw(st.booleans()),
        owner=draw(NAMES),
        alarm_lead=draw(st.none() | st.integers(0, LONGEST)) if when.day else None,
        recurrence=draw(st.none() | recurrences(when.day)) if when.day else None,
        people=tuple(people),
        state=state,
        done_at=draw(st.just("") | moments.map(lambda at: f"{at:%Y-%m-%dT%H:%M:%SZ}")) if is_done else "",
        result=draw(NAMES),
        minutes=draw(st.none() | st.integers(0, 100000)),
        cancelled=not is_done and draw(st.booleans()),
        extra=draw(EXTRAS),
    )
