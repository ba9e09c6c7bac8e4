from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
from calendar_samples import HOME, NOW, event, only
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.activities import When
from desktop_crm.domain.calendar_files import CalendarEntry
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.domain.wall_time import checked_zone, instant
from desktop_crm.exchange.ical.writing import write_calendar
from desktop_crm.exchange.ical.zone_writing import zone_lines

ZONES = [
    "Europe/Berlin", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "Africa/Casablanca",
    "Asia/Karachi", "Europe/Dublin", "America/Sao_Paulo", "Pacific/Apia", "Asia/Kathmandu",
]  # fmt: skip


@pytest.mark.parametrize(
    "zone", [zone for zone in ZONES if zone != "Pacific/Apia"]
)  # dateutil: no whole days
def test_a_zone_as_written_changes_when_its_clocks_do(zone):
    text = "\r\n".join(zone_lines(zone, 2005, 2035)) + "\r\n"
    written = icalendar.Timezone.from_ical(text).to_tz(lookup_tzid=False)
    real = checked_zone(zone)
    moment = datetime(2006, 1, 1, tzinfo=UTC)
    while moment.year < 2035:
        assert moment.astimezone(written).utcoffset() == moment.astimezone(real).utcoffset(), moment
        moment += timedelta(hours=31, minutes=13)


@pytest.mark.parametrize("zone", ZONES)
def test_a_zone_under_another_name_is_found_by_its_clock_changes(zone):
    lines = [line.replace(f"TZID:{zone}", "TZID:Ours") for line in zone_lines(zone, 2005, 2035)]
    entry = only(*lines, *event("DTSTART;TZID=Ours:20240311T103000"))
    day, start = date(2024, 1, 1), entry.when.start
    for week in range(104):
        there = instant(day + timedelta(weeks=week), start, entry.when.zone)
        assert there == instant(day + timedelta(weeks=week), start, zone)


def test_zones_are_defined_for_all_that_is_written_and_once():
    def entry(uid, zone, day, rule=""):
        recurrence = Recurrence(rule) if rule else None
        return CalendarEntry(uid, "meeting", when=When(day, NOW.time(), 30, zone), recurrence=recurrence)

    written = [
        entry("1", HOME, date(2020, 1, 1)),
        entry("2", HOME, date(2026, 1, 1), "FREQ=DAILY;UNTIL=20400101"),
        entry("3", "Asia/Karachi", date(2026, 1, 1)),
        entry("4", "UTC", date(2026, 1, 1)),
    ]
    found = icalendar.Calendar.from_ical(write_calendar(written, NOW))
    assert [str(zone["TZID"]) for zone in found.walk("VTIMEZONE")] == ["Asia/Karachi", HOME]
    assert not found.get_missing_tzids()


@settings(max_examples=40)
@given(st.dates(date(1, 1, 1)), st.sampled_from(["America/New_York", "Asia/Karachi", "Mars/Olympus"]))
def test_no_date_is_too_far_to_be_written(day, zone):
    write_calendar([CalendarEntry("1", "meeting", when=When(day, NOW.time(), 60, zone), alarm_lead=5)], NOW)
