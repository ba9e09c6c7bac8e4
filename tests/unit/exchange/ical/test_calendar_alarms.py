"""The alarms of events and to-dos in a calendar file."""

import pytest
from calendar_samples import BERLIN_TIME, alarm, causes, event, only, read, todo


@pytest.mark.parametrize(
    ("trigger", "lead"),
    [
        ("TRIGGER:-PT15M", 15),
        ("TRIGGER:PT0S", 0),
        ("TRIGGER:-P1DT1H", 25 * 60),
        ("TRIGGER:-P1W", 7 * 1440),
        ("TRIGGER;RELATED=END:-PT1H15M", 15),
        ("TRIGGER;VALUE=DATE-TIME:20260311T092000Z", 10),
    ],
)
def test_an_alarm_rings_so_many_minutes_before_the_start(trigger, lead):
    assert only(*event(BERLIN_TIME, "DURATION:PT1H", *alarm(trigger))).alarm_lead == lead


@pytest.mark.parametrize(
    ("trigger", "lead"), [("PT9H", 0), ("-PT15H", 1440), ("-P1DT15H", 2880), ("PT8H30M", 30)]
)
def test_an_alarm_of_a_day_counts_from_nine_o_clock(trigger, lead):
    for day in ("20260311", "20260329"):
        assert only(*event(f"DTSTART;VALUE=DATE:{day}", *alarm(f"TRIGGER:{trigger}"))).alarm_lead == lead
        assert (
            only(*todo(f"DUE;VALUE=DATE:{day}", *alarm(f"TRIGGER;RELATED=END:{trigger}"))).alarm_lead == lead
        )


@pytest.mark.parametrize(
    "trigger",
    [
        "TRIGGER:PT10M",
        "TRIGGER:-P60D",
        "TRIGGER:soon",
        "X-NONE:1",
        "TRIGGER;VALUE=DATE-TIME:19760401T005545Z",
    ],
)
def test_an_alarm_that_we_cannot_ring_goes_out_again(trigger):
    found = read(*event(BERLIN_TIME, *alarm(trigger)))
    assert causes(found) == ["alarm_not_kept"]
    assert found.entries[0].alarm_lead is None
    assert found.entries[0].extra.split("\n") == alarm(trigger)


def test_of_several_alarms_the_first_rings():
    found = read(*event(BERLIN_TIME, *alarm("TRIGGER:-PT5M"), *alarm("TRIGGER:-PT1H")))
    assert causes(found) == ["alarm_not_kept"]
    assert found.entries[0].alarm_lead == 5


def test_an_alarm_that_sends_mail_is_not_ours():
    mail = ["BEGIN:VALARM", "ACTION:EMAIL", "TRIGGER:-PT5M", "END:VALARM"]
    entry = only(*event(BERLIN_TIME, *mail))
    assert (entry.alarm_lead, entry.extra.split("\n")) == (None, mail)
