from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.services.recurrence import occurrence_days
from desktop_crm.ui.activities.recurrence_texts import recurrence_text
from desktop_crm.ui.activities.repeat_choice import (
    Every,
    RepeatChoice,
    first_day,
    is_last_of_weekday,
    make_recurrence,
    nth_of,
    read_choice,
)

TUESDAY = date(2026, 3, 10)
days = st.dates(date(2020, 1, 1), date(2032, 12, 31))


@st.composite
def choices(draw, day):
    every = draw(st.sampled_from(Every))
    ends = draw(st.sampled_from([{}, {"count": draw(st.integers(1, 50))}, {"until": draw(days)}]))
    choice = {"interval": draw(st.integers(1, 12)), **ends}
    if draw(st.booleans()):
        return RepeatChoice(every, from_completion=True, **choice)
    if every is Every.WEEK:
        weekdays = draw(st.sets(st.integers(0, 6), min_size=1))
        return RepeatChoice(every, weekdays=tuple(sorted(weekdays)), **choice)
    if every in {Every.MONTH, Every.YEAR} and draw(st.booleans()):
        possible = [nth_of(day)] if nth_of(day) < 5 else []
        possible += [-1] if is_last_of_weekday(day) else []
        return RepeatChoice(every, nth=draw(st.sampled_from(possible)), **choice)
    if every is Every.MONTH and draw(st.booleans()):
        return RepeatChoice(every, last_day=True, **choice)
    return RepeatChoice(every, **choice)


@given(st.data())
def test_every_choice_is_read_back_from_its_rule(data):
    day = data.draw(days)
    choice = data.draw(choices(day))

    read = read_choice(make_recurrence(choice, day), day)

    if choice.from_completion and choice.every is Every.WEEK:
        assert read.every is Every.WEEK
    else:
        assert read == choice


@given(st.data())
def test_every_choice_can_be_said(data):
    day = data.draw(days)

    text = recurrence_text(make_recurrence(data.draw(choices(day)), day), day)

    assert text
    assert "FREQ" not in text
    assert "%" not in text.replace("%Ln", "")


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("FREQ=DAILY", "Every day"),
        ("FREQ=WEEKLY", "Every week on Tuesday"),
        ("FREQ=WEEKLY;BYDAY=WE,MO", "Every week on Monday and Wednesday"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "Every weekday, Monday to Friday"),
        ("FREQ=MONTHLY", "Every month on day 10"),
        ("FREQ=MONTHLY;BYDAY=2TU", "Every month on the second Tuesday"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "Every month on the last day"),
        ("FREQ=YEARLY", "Every year on 10 Mar"),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=2TU", "Every year on the second Tuesday of March"),
        ("FREQ=DAILY;UNTIL=20260331", "Every day, until Tue 31 Mar 2026"),
        (
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "By a rule of a calendar file: FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        ),
    ],
)
def test_a_rule_is_said_in_one_plain_sentence(rule, text):
    assert recurrence_text(Recurrence.parse(rule), TUESDAY) == text


def test_counted_rules_say_their_number():
    assert recurrence_text(Recurrence.parse("FREQ=DAILY;COUNT=5"), TUESDAY).startswith("Every day, 5 time")
    from_completion = Recurrence.parse("FREQ=MONTHLY;INTERVAL=3", from_completion=True)
    assert recurrence_text(from_completion, TUESDAY).endswith("after the last one is done")


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=MONTHLY;BYMONTHDAY=1,15",
        "FREQ=MONTHLY;BYMONTHDAY=11",
        "FREQ=DAILY;BYDAY=MO",
        "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO",
    ],
)
def test_rules_beyond_the_editor_are_not_mistaken_for_others(rule):
    assert read_choice(Recurrence.parse(rule), TUESDAY) is None


@given(st.data())
def test_the_first_day_is_one_of_the_weekdays_and_within_a_week(data):
    day = data.draw(days)
    weekdays = data.draw(st.sets(st.integers(0, 6), min_size=1))
    choice = RepeatChoice(Every.WEEK, weekdays=tuple(weekdays))

    first = first_day(choice, day)

    assert first.weekday() in weekdays
    assert day <= first < day + timedelta(days=7)
    given_days = occurrence_days(make_recurrence(choice, first), first, first, first + timedelta(days=60))
    assert {d.weekday() for d in given_days} == weekdays
