import time
from random import Random

import pytest
from calendar_samples import HOME, NOW, calendar, entries, event
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.exchange.ical.reading import MOST_PROBLEMS, read_calendar
from desktop_crm.exchange.ical.writing import write_calendar

START = "DTSTART;TZID=Europe/Berlin:20260311T103000"
ZONE = ["BEGIN:VTIMEZONE", "TZID:odd", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0100"]


def every_size(make):
    """Return files of three sizes, each twice as large as the one before."""
    return [make(count) for count in (4000, 8000, 16000)]


SHAPES = {
    "components in each other": lambda n: calendar(*["BEGIN:VEVENT", "BEGIN:X-A"] * n),
    "components in each other that end": lambda n: calendar(
        "BEGIN:VEVENT", *["BEGIN:X-A"] * n, *["END:X-A"] * n, "END:VEVENT"
    ),
    "alarms": lambda n: calendar(*event(START, *["BEGIN:VALARM", "TRIGGER:-PT5M", "END:VALARM"] * n)),
    "ends without a beginning": lambda n: calendar(*["END:VALARM"] * n),
    "stray lines": lambda n: calendar(*["what is this"] * n),
    "lost folds": lambda n: calendar(*event(START, "DESCRIPTION:a", *["lost its fold"] * n)),
    "folds": lambda n: calendar(*event(START, "SUMMARY:a", *[" b"] * n)),
    "blank lines": lambda n: calendar(*event(START, *[""] * n)),
    "soft breaks": lambda n: calendar(*event(START, "SUMMARY;ENCODING=QUOTED-PRINTABLE:a=", *["b="] * n)),
    "parameters": lambda n: calendar(*event(START, "X-A" + ";A=b" * n + ":c")),
    "values of a parameter": lambda n: calendar(*event(START, "X-A;A=" + "b," * n + ":c")),
    "open quotes": lambda n: calendar(*event(START, "X-A;A=" + '"' * (2 * n + 1) + ":c")),
    "quotes and colons": lambda n: calendar(*event(START, "X-A;A=" + '":"' * n + ":c")),
    "backslashes": lambda n: calendar(*event(START, "SUMMARY:" + "\\" * n + "n", "CATEGORIES:" + "\\," * n)),
    "a long header": lambda n: calendar(*event(START, "X" * n * 10 + ";" + " " * n + "=")),
    "a long number": lambda n: calendar(
        *event(START, "PRIORITY:" + "9" * n, "DURATION:P" + "9" * n + "D"),
        *event("DTSTART:" + "2" * n, "SEQUENCE:" + "9" * n, uid="two"),
    ),
    "a long rule": lambda n: calendar(*event(START, "RRULE:FREQ=DAILY;BYDAY=" + "MO," * n)),
    "rules": lambda n: calendar(*event(START, *["RRULE:FREQ=DAILY"] * n)),
    "left out dates": lambda n: calendar(*event(START, "RRULE:FREQ=DAILY", "EXDATE:" + "20260312," * n)),
    "an additional date": lambda n: calendar(*event(START, "RDATE:" + "20260312T093000Z," * n)),
    "additional dates": lambda n: calendar(*event(START, *(f"RDATE:{k % 90 + 2010}0312" for k in range(n)))),
    "people": lambda n: calendar(*event(START, *(f"ATTENDEE;CN=A:mailto:a{k}@a.example" for k in range(n)))),
    "odd lines": lambda n: calendar(*event(START, *(f"X-{k}:1" for k in range(n)))),
    "versions": lambda n: calendar(*(line for k in range(n // 10) for line in event(START, f"SEQUENCE:{k}"))),
    "overrides": lambda n: calendar(
        *event(START, "RRULE:FREQ=DAILY"),
        *(line for k in range(n // 10) for line in event(START,
        f"RECURRENCE-ID:{2000 + k % 80}0312T093000Z")),
    ),
    "zones": lambda n: calendar(
        *(
            line
            for k in range(n // 100)
            for line in [
                ZONE[0], f"TZID:odd {k}", *ZONE[2:], "TZOFFSETTO:+0117", "END:STANDARD", "END:VTIMEZONE",
                *event(f"DTSTART;TZID=odd {k}:20260311T103000", uid=str(k)),
            ]
        )
    ),
    "observances": lambda n: calendar(
        *ZONE[:2], *[*ZONE[2:], "TZOFFSETTO:+0117", "RRULE:FREQ=SECONDLY", "END:STANDARD"] * (n // 10),
        "END:VTIMEZONE", *event("DTSTART;TZID=odd:20260311T103000"),
    ),
    "observance dates": lambda n: calendar(
        *ZONE, "TZOFFSETTO:+0117", "RDATE:" + "20260312T093000," * n, "END:STANDARD", "END:VTIMEZONE",
        *event("DTSTART;TZID=odd:20260311T103000"),
    ),
    "zeros": lambda n: b"\0" * n * 10,
    "bytes of no character": lambda n: calendar(*event(START)).replace(b"one", b"\xff\xfe\x80" * n),
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_file_takes_about_twice_the_time(shape):
    took = []
    for data in every_size(SHAPES[shape]):
        started = time.process_time()
        found = read_calendar(data, "a.ics", HOME)
        took.append(time.process_time() - started)
        assert len(found.problems) <= MOST_PROBLEMS
    assert took[-1] < max(1, 8 * took[0])


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(data):
    read_calendar(data, "a.ics", HOME)


PIECES = st.sampled_from(
    [
        "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTODO", "END:VTODO", "BEGIN:VALARM", "END:VALARM",
        "BEGIN:VCALENDAR",
        "END:VCALENDAR", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:STANDARD", "END:STANDARD", "BEGIN:",
        "END:",
        "UID:a", START, "DTSTART:00010101", "DTSTART:99991231T235959Z", "DTEND:99991231",
        "DTEND:00010101T00Z",
        "DUE:99991231T235959", "DUE;VALUE=DATE:00010101", "DURATION:P99999W", "DURATION:-PT99999H",
        "DTSTART;TZID=odd:00010101T000000", "DTSTART;TZID=Asia/Karachi:00010101T000000", "TZID:odd",
        "DTSTART;TZID=America/New_York:99991231T235959", "TZOFFSETTO:+2359", "TZOFFSETFROM:-2359",
        "RRULE:FREQ=DAILY;UNTIL=00010101T000000Z", "RRULE:FREQ=YEARLY;UNTIL=99991231T235959Z",
        "RRULE:FREQ=DAILY",
        "RRULE:FREQ=DAILY;COUNT=99999;BYMONTH=2;BYMONTHDAY=30", "EXDATE:00010101T000000Z", "RDATE:99991231",
        "RDATE;VALUE=PERIOD:99991231T235959Z/P1D", "RECURRENCE-ID:00010101", "RECURRENCE-ID:99991231T235959Z",
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20260312", "TRIGGER:-P99999W", "TRIGGER:P99999W",
        "STATUS:COMPLETED",
        "TRIGGER;RELATED=END:-PT5M", "TRIGGER;VALUE=DATE-TIME:00010101T000000Z", "COMPLETED:99991231T235959Z",
        "SUMMARY:a", " folded", "stray", "", "X;Y", "X;=:", ";:", ":", "ATTENDEE:", "PRIORITY:-1",
        "\u0130;x=\u0131:\u0130",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=25), st.sampled_from([HOME, "Asia/Karachi", "America/New_York"]))
def test_what_was_read_from_broken_lines_can_be_written_and_read_again(lines, home):
    found = read_calendar("\r\n".join(lines).encode(), "a.ics", home)
    again = read_calendar(write_calendar(found.entries, NOW), "b.ics", home)
    named = {(entry.uid, entry.occurrence) for entry in found.entries if entry.uid}
    assert len(again.entries) == len(named) + sum(not entry.uid for entry in found.entries)


@given(entries(), st.randoms(use_true_random=False))
def test_a_damaged_file_gives_what_is_left(entry, chance):
    data = bytearray(write_calendar([entry], NOW))
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(data))
        data[place : place + chance.randint(0, 3)] = bytes(
            chance.choices(b'\n\r :;=",\\\0\xff\x80A9', k=chance.randint(0, 3))
        )
    read_calendar(bytes(data), "a.ics", HOME)


def test_a_calendar_of_ten_thousand_is_read_in_seconds(timed):
    chance = Random(1)
    parts = [
        line
        for number in range(10_000)
        for line in event(
            f"DTSTART;TZID=Europe/Berlin:2026{chance.randint(1, 12):02}{chance.randint(1, 28):02}T103000",
            "DURATION:PT30M", f"SUMMARY:Meeting {number}",
            "ATTENDEE;CN=Ada;PARTSTAT=ACCEPTED:mailto:ada@a.example",
            "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT10M", "END:VALARM", uid=str(number),
        )
    ]  # fmt: skip
    with timed(seconds=15):  # measured: 2 s
        found = read_calendar(calendar(*parts), "large.ics", HOME)
    assert len(found.entries) == 10_000
