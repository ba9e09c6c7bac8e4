"""Lines about activities, read on Wednesday 11 March 2026 at 10:30 with some people."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from desktop_crm.domain import folding
from desktop_crm.domain.activity_line import (
    Candidate,
    parse_activity_line,
)
from desktop_crm.domain.date_reading import DateReading

NOW = datetime(2026, 3, 11, 10, 30, tzinfo=ZoneInfo("Asia/Karachi"))
THURSDAY, FRIDAY, MONDAY = date(2026, 3, 12), date(2026, 3, 13), date(2026, 3, 16)
SARA = Candidate(1, "Sara Khan", "Khan Traders")
ALI = Candidate(2, "Ali Raza", "Acme")
OTHER_ALI = Candidate(3, "Ali Baig", "Ravi Foods")
SARA_IN_URDU = Candidate(4, "سارہ خان")
APRIL = Candidate(5, "April Jones")
MONIKA = Candidate(6, "Monika Maier")
EVERYBODY = (SARA, ALI, OTHER_ALI, SARA_IN_URDU, APRIL, MONIKA)


def people(typed):
    """Find people as the search box does: each word begins a word of the name or company."""
    if folding.digits(typed) == "03001234567":
        return [SARA]
    words = folding.fold(typed).split()
    return [one for one in EVERYBODY if words and all(map(begins(one), words))]


def begins(one):
    names = folding.fold(f"{one.name} {one.company}").split()
    return lambda word: any(name.startswith(word) for name in names)


def read(line, **kwargs):
    return parse_activity_line(line, NOW, DateReading(), people, **kwargs).entries


def only(line, **kwargs):
    (entry,) = read(line, **kwargs)
    return entry


def when(entry):
    return entry.quick_date and (entry.quick_date.day, entry.quick_date.start)


def pieces(entry):
    return [(piece.kind, piece.text) for piece in entry.pieces]
