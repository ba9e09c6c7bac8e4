from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop_crm.ui.calendar.boxes import Box, More
from desktop_crm.ui.calendar.month_grid import MonthGrid
from desktop_crm.ui.calendar.periods import ViewKind
from desktop_crm.ui.calendar.spans import DaySpan, Slot, TimedSpan
from tests.ui.calendar.mouse import box, drag, edge, middle
from tests.ui.calendar.pictures import day, picture, timed, whole
from tests.ui.calendar.test_day_grid import moment, wanted

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def cell(month, on):
    """Return an empty place in a day."""
    rect = month.month.cell(month.places.days.index(on))
    return QPoint(rect.center().x(), rect.bottom() - 3)


def test_an_item_stands_in_the_cell_of_its_day(month):
    number = month.places.days.index(day(19))

    assert month.month.cell(number).contains(middle(month, "Elena Rossi"))


def test_what_lasts_over_a_weekend_goes_on_in_the_next_week(shown):
    month = shown(MonthGrid, picture(whole(20, last=24, regarding="Tour"), kind=ViewKind.MONTH))

    [first, second] = month.places.spots
    assert (first.slot, first.opens, first.closes) == (Slot(day(20)), True, False)
    assert (second.slot, second.opens, second.closes) == (Slot(day(23)), False, True)


def test_a_full_day_says_how_many_more_there_are_and_opens_them(shown):
    calls = [timed(5, 9 + n, name=f"Guest {n}") for n in range(9)]
    month = shown(MonthGrid, picture(*calls, kind=ViewKind.MONTH))
    days = wanted(month.day_wanted)

    more = next(spot for spot in month.places.spots if isinstance(spot, More))
    boxes = [spot for spot in month.places.spots if isinstance(spot, Box)]
    assert more.count + len(boxes) == 9
    assert [spot.item for spot in boxes] == calls[: len(boxes)]
    month.select_spot(more)
    QTest.keyClick(month, Key.Key_Return)

    assert days == [day(5)]


def test_dragging_to_another_day_keeps_the_time(month):
    changes = wanted(month.change_wanted)

    drag(month, middle(month, "Elena Rossi"), cell(month, day(25)))

    assert changes == [(box(month, "Elena Rossi").item, TimedSpan(moment(25, 15), moment(25, 15, 30)))]


def test_the_end_of_a_banner_is_dragged_over_weeks(shown):
    month = shown(MonthGrid, picture(whole(17, last=18, regarding="Tour"), kind=ViewKind.MONTH))
    changes = wanted(month.change_wanted)

    drag(month, edge(month, "Tour"), cell(month, day(25)))

    assert changes == [(box(month, "Tour").item, DaySpan(day(17), day(25)))]


def test_a_timed_item_has_no_edges_to_drag(month):
    changes = wanted(month.change_wanted)

    drag(month, edge(month, "Elena Rossi"), cell(month, day(20)))

    assert changes[0][1] == TimedSpan(moment(20, 15), moment(20, 15, 30))


def test_keys_move_by_days_and_weeks(month):
    changes = wanted(month.change_wanted)
    month.select_ref(box(month, "Elena Rossi").item.ref)

    QTest.keyClick(month, Key.Key_Down, Modifier.AltModifier)
    QTest.keyClick(month, Key.Key_Left, Modifier.AltModifier)

    assert [span.start.date() for _, span in changes] == [day(26), day(18)]


def test_drawing_over_days_makes_something_of_days(month):
    spans = wanted(month.new_wanted)

    drag(month, cell(month, day(3)), cell(month, day(5)))

    assert spans == [DaySpan(day(3), day(5))]


def test_arrows_go_from_day_to_day_and_page_at_the_end(month):
    pages = wanted(month.page_wanted)

    for key in (Key.Key_Right, Key.Key_Down):
        QTest.keyClick(month, key)
    assert month.choice.cursor == Slot(day(24))
    QTest.keyClick(month, Key.Key_End)
    assert month.choice.cursor == Slot(day(30))
    QTest.keyClick(month, Key.Key_Down)

    assert pages == [1]


def test_the_first_of_a_month_says_which_month_it_is(month):
    assert month.texts.month_day(date(2026, 12, 1)) == "1 Dec"
    assert month.texts.month_day(day(16)) == "16"
