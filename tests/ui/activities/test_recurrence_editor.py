from datetime import date

import pytest

from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.ui.activities.recurrence_editor import RecurrenceEditor
from desktop_crm.ui.activities.repeat_choice import Every

TUESDAY = date(2026, 3, 10)
WEDNESDAY = date(2026, 3, 11)


@pytest.fixture
def editor(qtbot, clock):
    editor = RecurrenceEditor(clock)
    qtbot.addWidget(editor)
    editor.show()
    editor.show_recurrence(None, TUESDAY)
    return editor


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


def test_at_first_nothing_comes_again_and_nothing_more_is_asked(editor):
    assert editor.recurrence() is None
    assert not editor.interval.isVisible()
    assert not editor.sentence.isVisible()


def test_weekly_begins_with_the_weekday_of_the_activity(editor):
    choose(editor.every, Every.WEEK)

    assert editor.recurrence().rule == "FREQ=WEEKLY;BYDAY=TU"
    assert editor.sentence.text() == "Every week on Tuesday"


def test_the_weekday_follows_the_day_until_the_user_chooses_others(editor):
    choose(editor.every, Every.WEEK)
    editor.show_day(WEDNESDAY)
    assert editor.recurrence().rule == "FREQ=WEEKLY;BYDAY=WE"

    editor.weekdays[0].setChecked(True)
    editor.show_day(TUESDAY)
    assert editor.recurrence().rule == "FREQ=WEEKLY;BYDAY=MO,WE"


def test_an_activity_begins_on_the_first_weekday_that_is_chosen(editor):
    choose(editor.every, Every.WEEK)
    editor.weekdays[1].setChecked(False)
    editor.weekdays[4].setChecked(True)

    assert editor.first_day() == date(2026, 3, 13)
    assert editor.sentence.text() == "Every week on Friday, first on Fri 13 Mar 2026"


def test_monthly_offers_the_day_and_the_weekday_of_the_month(editor):
    choose(editor.every, Every.MONTH)
    assert [editor.which.itemText(n) for n in range(editor.which.count())] == [
        "on day 10",
        "on the second Tuesday",
    ]
    editor.show_day(date(2026, 3, 31))
    assert [editor.which.itemText(n) for n in range(editor.which.count())] == [
        "on day 31",
        "on the last Tuesday",
        "on the last day",
    ]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;INTERVAL=3;COUNT=7",
        "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261231",
        "FREQ=MONTHLY;BYDAY=2TU",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=10",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    ],
)
def test_a_rule_that_is_shown_comes_back_the_same(editor, rule):
    day = date(2026, 3, 31) if "BYMONTHDAY=-1" in rule else TUESDAY
    recurrence = Recurrence.parse(rule, excluded=frozenset({date(2026, 4, 7)}))

    editor.show_recurrence(recurrence, day)

    assert editor.recurrence() == recurrence


def test_counting_from_completion_asks_for_no_days(editor):
    choose(editor.every, Every.MONTH)
    editor.interval.setValue(3)
    editor.from_completion.setChecked(True)

    assert not editor.which.isVisible()
    assert editor.recurrence() == Recurrence("FREQ=MONTHLY;INTERVAL=3", from_completion=True)


def test_a_last_day_before_the_first_is_told(editor):
    choose(editor.every, Every.DAY)
    choose(editor.end, "until")
    editor.until.setText("2026-03-01")

    assert editor.sentence.text() == "The last day is before the first."
    with pytest.raises(InvalidValueError):
        editor.recurrence()
