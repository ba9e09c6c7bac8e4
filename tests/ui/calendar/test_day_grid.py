from datetime import datetime, time

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from desktop_crm.domain.activities import ActivityRef
from desktop_crm.ui.calendar.boxes import Box, More
from desktop_crm.ui.calendar.day_grid import DayGrid
from desktop_crm.ui.calendar.spans import DaySpan, Slot, TimedSpan
from desktop_crm.ui.calendar.surface_keys import take_key
from tests.ui.calendar.mouse import at, box, drag, edge, middle, move, press, release
from tests.ui.calendar.pictures import day, picture, timed, week, whole

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def moment(number, hour, minute=0):
    return datetime.combine(day(number), time(hour, minute))


def wanted(signal):
    """Collect what a signal brings."""
    found = []
    signal.connect(lambda *values: found.append(values if len(values) > 1 else values[0]))
    return found


def test_it_begins_with_the_hours_of_work(grid):
    assert grid.grid.y_of(8 * 60) == grid.grid.grid_top


def test_each_item_stands_at_its_hour_in_the_column_of_its_day(grid):
    rect = grid.places.shown(box(grid, "Elena Rossi"))

    assert grid.grid.column(3).contains(rect.center())
    assert rect.top() == grid.grid.y_of(15 * 60) + 1
    assert abs(rect.bottom() + 1 - grid.grid.y_of(15 * 60 + 30)) <= 1


def test_what_goes_over_midnight_stands_in_both_days(shown):
    grid = shown(DayGrid, picture(timed(17, 23, 0, 120, regarding="Night shift")))

    [first, second] = grid.places.spots
    assert (first.slot, first.opens, first.closes) == (Slot(day(17), 23 * 60), True, False)
    assert (second.slot, second.opens, second.closes) == (Slot(day(18), 0), False, True)


def test_what_lasts_days_lies_above_the_hours_over_all_of_them(shown):
    grid = shown(DayGrid, picture(whole(17, last=19, regarding="Fair"), whole(10, last=16, regarding="Trip")))

    fair, trip = box(grid, "Fair"), box(grid, "Trip")
    assert grid.grid.column(1).left() < fair.rect.left() < grid.grid.column(2).left()
    assert grid.grid.column(3).left() < fair.rect.right() < grid.grid.column(4).left()
    assert (trip.opens, trip.closes) == (False, True)


def test_more_than_can_stand_side_by_side_are_counted_and_open_the_day(shown):
    grid = shown(DayGrid, picture(*(timed(18, 9, name=f"Guest {n}") for n in range(8))))
    days = wanted(grid.day_wanted)

    more = next(spot for spot in grid.places.spots if isinstance(spot, More))
    boxes = [spot for spot in grid.places.spots if isinstance(spot, Box)]
    assert more.count + len(boxes) == 8
    QTest.mouseClick(
        grid.viewport(),
        Qt.MouseButton.LeftButton,
        Modifier.NoModifier,
        grid.places.shown(more).center(),
    )
    assert days == [day(18)]


def test_a_click_selects_and_a_double_click_opens(grid):
    opened = wanted(grid.open_wanted)

    QTest.mouseClick(
        grid.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, middle(grid, "Omar Haddad")
    )
    assert grid.current_item() is box(grid, "Omar Haddad").item
    assert opened == []
    QTest.mouseDClick(
        grid.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, middle(grid, "Omar Haddad")
    )

    assert opened == [box(grid, "Omar Haddad").item.ref]


def test_control_and_click_select_several(grid):
    for title, modifier in (("Julia Novak", Modifier.NoModifier), ("Elena Rossi", Modifier.ControlModifier)):
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifier, middle(grid, title))

    assert {item.participants[0].name for item in grid.selected_items()} == {"Julia Novak", "Elena Rossi"}


def test_dragging_moves_between_days_and_hours_by_quarters(grid):
    changes = wanted(grid.change_wanted)
    item = box(grid, "Elena Rossi").item
    start = middle(grid, "Elena Rossi")

    hour = grid.grid.sizes.hour
    drag(grid, start, QPoint(at(grid, day(17), 9).x(), start.y() + hour + hour // 4))

    assert changes == [(item, TimedSpan(moment(17, 16, 15), moment(17, 16, 45)))]


def test_dragging_the_lower_edge_changes_the_end(grid):
    changes = wanted(grid.change_wanted)
    item = box(grid, "Elena Rossi").item

    start = edge(grid, "Elena Rossi")
    drag(grid, start, QPoint(start.x(), grid.grid.y_of(16 * 60 + 45)))

    assert changes == [(item, TimedSpan(moment(19, 15), moment(19, 16, 45)))]


def test_dragging_the_upper_edge_changes_the_start(grid):
    changes = wanted(grid.change_wanted)
    item = box(grid, "Elena Rossi").item

    start = edge(grid, "Elena Rossi", start=True)
    drag(grid, start, QPoint(start.x(), grid.grid.y_of(14 * 60)))

    assert changes == [(item, TimedSpan(moment(19, 14), moment(19, 15, 30)))]


def test_dragging_up_among_the_whole_days_takes_the_time_away(grid):
    changes = wanted(grid.change_wanted)
    item = box(grid, "Elena Rossi").item

    drag(grid, middle(grid, "Elena Rossi"), at(grid, day(18)))

    assert changes == [(item, DaySpan(day(18), day(18)))]


def test_dragging_down_to_an_hour_gives_a_time_as_long_as_its_kind_takes(shown):
    grid = shown(DayGrid, week(whole(17, kind="meeting", regarding="Talk")))
    changes = wanted(grid.change_wanted)
    item = box(grid, "Talk").item

    drag(grid, middle(grid, "Talk"), at(grid, day(18), 15))

    assert changes == [(item, TimedSpan(moment(18, 15), moment(18, 16)))]


def test_dragging_the_end_of_a_banner_makes_it_longer(shown):
    grid = shown(DayGrid, picture(whole(17, last=18, regarding="Fair")))
    changes = wanted(grid.change_wanted)

    start = edge(grid, "Fair")
    drag(grid, start, QPoint(at(grid, day(20)).x(), start.y()))

    assert changes == [(box(grid, "Fair").item, DaySpan(day(17), day(20)))]


def test_drawing_over_an_empty_place_makes_something_new(grid):
    spans = wanted(grid.new_wanted)

    drag(grid, at(grid, day(17), 9), at(grid, day(17), 10, 30))

    assert spans == [TimedSpan(moment(17, 9), moment(17, 10, 45))]


def test_drawing_among_the_whole_days_makes_something_of_days(grid):
    spans = wanted(grid.new_wanted)

    drag(grid, at(grid, day(18)), at(grid, day(20)))

    assert spans == [DaySpan(day(18), day(20))]


def test_escape_lets_go_without_a_change(grid):
    changes = wanted(grid.change_wanted)

    press(grid, middle(grid, "Elena Rossi"))
    move(grid, at(grid, day(17), 10), at(grid, day(17), 12))
    assert grid.held() is not None
    QTest.keyClick(grid, Key.Key_Escape)
    release(grid, at(grid, day(17), 12))

    assert grid.held() is None
    assert changes == []


def test_a_dropped_item_stays_where_it_was_let_go_until_it_is_stored(grid):
    grid.change_wanted.connect(lambda *_: None)

    drag(grid, middle(grid, "Elena Rossi"), at(grid, day(17), 10))
    assert grid.held()[1].start.date() == day(17)
    grid.show_picture(week())

    assert grid.held() is None


def test_nothing_is_dragged_in_a_file_that_cannot_be_written(grid):
    grid.is_editable = False
    changes, spans = wanted(grid.change_wanted), wanted(grid.new_wanted)

    drag(grid, middle(grid, "Elena Rossi"), at(grid, day(17), 10))
    drag(grid, at(grid, day(17), 9), at(grid, day(17), 10, 30))
    QTest.keyClick(grid, Key.Key_Return)

    assert (changes, spans) == ([], [])


def test_the_hours_scroll_while_something_is_held_below_them(grid, qtbot):
    bar = grid.verticalScrollBar()
    before = bar.value()

    press(grid, at(grid, day(17), 9))
    move(grid, at(grid, day(17), 12), QPoint(at(grid, day(17), 12).x(), grid.viewport().height() + 30))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())

    assert bar.value() > before
    assert grid.held()[1].end == moment(18, 0)


@pytest.mark.parametrize(
    ("key", "modifier", "span"),
    [
        (Key.Key_Down, Modifier.AltModifier, (19, 15, 15, 15, 45)),
        (Key.Key_Up, Modifier.AltModifier, (19, 14, 45, 15, 15)),
        (Key.Key_Right, Modifier.AltModifier, (20, 15, 0, 15, 30)),
        (Key.Key_Left, Modifier.AltModifier, (18, 15, 0, 15, 30)),
        (Key.Key_Down, Modifier.AltModifier | Modifier.ShiftModifier, (19, 15, 0, 15, 45)),
        (Key.Key_Up, Modifier.AltModifier | Modifier.ShiftModifier, (19, 15, 0, 15, 15)),
    ],
)
def test_keys_move_and_resize_the_selected_item(grid, key, modifier, span):
    changes = wanted(grid.change_wanted)
    item = box(grid, "Elena Rossi").item
    grid.select_ref(item.ref)

    QTest.keyClick(grid, key, modifier)

    number, hour, minute, end_hour, end_minute = span
    assert changes == [(item, TimedSpan(moment(number, hour, minute), moment(number, end_hour, end_minute)))]


def test_keys_give_a_time_and_take_it_away(shown):
    grid = shown(DayGrid, week(whole(17, kind="meeting", regarding="Talk")))
    changes = wanted(grid.change_wanted)

    grid.select_spot(box(grid, "Talk"))
    QTest.keyClick(grid, Key.Key_Down, Modifier.AltModifier)
    grid.select_spot(box(grid, "Elena Rossi"))
    QTest.keyClick(grid, Key.Key_Home, Modifier.AltModifier)

    assert [span for _, span in changes] == [
        TimedSpan(moment(17, 8), moment(17, 9)),
        DaySpan(day(19), day(19)),
    ]


def test_arrows_move_the_cursor_and_enter_makes_something_new_there(grid):
    spans = wanted(grid.new_wanted)

    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(grid, key)

    assert spans == [TimedSpan(moment(17, 9), moment(17, 9, 30))]


def test_shift_and_arrows_draw(grid):
    spans = wanted(grid.new_wanted)

    for _ in range(3):
        QTest.keyClick(grid, Key.Key_Down, Modifier.ShiftModifier)
    QTest.keyClick(grid, Key.Key_Return)

    assert spans == [TimedSpan(moment(16, 8), moment(16, 10))]


def test_above_midnight_lie_the_whole_days(grid):
    spans = wanted(grid.new_wanted)

    for _ in range(17):
        QTest.keyClick(grid, Key.Key_Up)
    QTest.keyClick(grid, Key.Key_Return)

    assert spans == [DaySpan(day(16), day(16))]


def test_the_cursor_pages_when_it_leaves_the_days(grid):
    pages = wanted(grid.page_wanted)

    QTest.keyClick(grid, Key.Key_Left)
    QTest.keyClick(grid, Key.Key_PageDown)

    assert pages == [-1, 1]


def test_home_and_end_go_to_the_first_and_the_last_hour_of_work(grid):
    QTest.keyClick(grid, Key.Key_End)
    assert grid.choice.cursor == Slot(day(22), 17 * 60 + 30)
    QTest.keyClick(grid, Key.Key_Home)
    assert grid.choice.cursor == Slot(day(16), 8 * 60)


def test_tab_goes_through_all_items_in_the_order_of_time_and_out_at_the_end(grid):
    seen = []
    for _ in range(13):
        assert grid.focusNextPrevChild(True)
        seen.append(grid.current_item())

    assert seen == sorted(seen, key=lambda item: item.starts)
    assert len(set(map(id, seen))) == 13
    assert not grid.focusNextPrevChild(True)


def test_tab_begins_at_the_cursor(grid):
    grid.go_to_slot(Slot(day(19), 12 * 60))

    grid.focusNextPrevChild(True)
    assert grid.current_item() is box(grid, "Elena Rossi").item
    grid.focusNextPrevChild(False)

    assert grid.current_item() is box(grid, "Omar Haddad").item


def test_enter_opens_and_alt_enter_goes_to_the_contact(grid):
    opened, contacts = wanted(grid.open_wanted), wanted(grid.contact_wanted)
    item = box(grid, "Elena Rossi").item
    grid.select_ref(item.ref)

    QTest.keyClick(grid, Key.Key_Return)
    QTest.keyClick(grid, Key.Key_Return, Modifier.AltModifier)

    assert (opened, contacts) == ([item.ref], [item.participants[0].id])


def test_an_item_that_is_selected_scrolls_into_view(shown):
    grid = shown(DayGrid, week(timed(17, 22, name="Late caller")))

    grid.select_ref(box(grid, "Late caller").item.ref)

    assert grid.viewport().rect().contains(grid.places.shown(box(grid, "Late caller")))


def test_the_selection_outlives_a_new_picture_and_ends_with_its_item(shown):
    kept = timed(17, 9, name="Kept")
    grid = shown(DayGrid, picture(kept, timed(18, 9, name="Gone", ref=ActivityRef(99))))
    grid.select_ref(kept.ref)

    grid.show_picture(picture(kept))
    assert grid.current_item() == kept
    grid.show_picture(picture())

    assert grid.selected_items() == ()


@pytest.mark.parametrize("key", [Key.Key_T, Key.Key_N, Key.Key_Delete, Key.Key_F2])
def test_other_keys_are_left_to_the_window(grid, key):
    event = QKeyEvent(QEvent.Type.KeyPress, key, Modifier.NoModifier)

    assert not take_key(grid, event)


def test_from_the_right_the_days_run_the_other_way(shown, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        grid = shown(DayGrid, week())
        changes = wanted(grid.change_wanted)

        assert grid.grid.column(0).left() > grid.grid.column(6).left()
        assert grid.grid.gutter().right() == grid.grid.size.width() - 1
        grid.go_to_slot(Slot(day(17), 540))
        QTest.keyClick(grid, Key.Key_Left)
        assert grid.choice.cursor.day == day(18)
        drag(grid, middle(grid, "Elena Rossi"), at(grid, day(20), 15, 15))
        assert changes[0][1].start.date() == day(20)
        grid.grab()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
