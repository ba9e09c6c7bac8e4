"""What screen readers are told of the painted calendars, asked for as they ask."""

import gc

import pytest
import shiboken6
from PySide6.QtGui import QAccessible

from desktop_crm.ui.calendar.boxes import More
from desktop_crm.ui.calendar.day_grid import DayGrid
from desktop_crm.ui.calendar.month_grid import MonthGrid
from desktop_crm.ui.calendar.periods import ViewKind
from desktop_crm.ui.calendar.texts import CalendarTexts
from tests.ui.calendar.mouse import box
from tests.ui.calendar.pictures import AMNA, USER, day, items_of, picture, timed, week, whole

NAME = QAccessible.Text.Name


@pytest.fixture(autouse=True)
def listening(qapp):
    """Be a screen reader."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def children(surface):
    interface = QAccessible.queryAccessibleInterface(surface)
    return [interface.child(n) for n in range(interface.childCount())]


@pytest.mark.parametrize(("kind", "view"), [(DayGrid, ViewKind.WEEK), (MonthGrid, ViewKind.MONTH)])
def test_every_item_that_is_shown_can_be_reached_with_its_name_and_place(shown, kind, view):
    surface = shown(kind, picture(*items_of(week()), kind=view))

    interface = QAccessible.queryAccessibleInterface(surface)
    assert interface.role() == QAccessible.Role.List
    assert interface.text(NAME) == "Calendar"
    found = children(surface)
    assert [child.text(NAME) for child in found] == [surface.spot_text(s) for s in surface.places.spots]
    assert len(found) == 13
    for child, spot in zip(found, surface.places.spots, strict=True):
        assert child.role() == QAccessible.Role.ListItem
        assert child.parent() is interface
        assert child.rect().topLeft() == surface.viewport().mapToGlobal(surface.places.shown(spot).topLeft())
        assert interface.indexOfChild(child) == found.index(child)


def test_an_item_is_said_with_all_that_its_picture_shows(shown):
    item = timed(
        19, 10, 30, 90, kind="meeting", name="Omar Haddad", regarding="Price list", place="Dubai",
        owner="Amna", has_alarm=True, recurs=True, private=True, priority=1,
    )  # fmt: skip
    grid = shown(DayGrid, picture(item, people=(USER, AMNA)))

    [child] = children(grid)
    words = child.text(NAME).replace("\u2068", "").replace("\u2069", "")
    assert words == (
        "Meeting Omar Haddad, Thursday, 19 November 2026, 10:30 – 12:00, Price list, Dubai, for Amna,"
        " priority 1, overdue, repeats, with an alarm, private"
    )


def test_done_and_several_days_are_said(shown):
    grid = shown(DayGrid, picture(whole(18, last=20, regarding="Fair", done=True)))

    words = children(grid)[0].text(NAME)
    assert "Wednesday, 18 November 2026 – Friday, 20 November 2026" in words
    assert "done" in words


def test_the_selected_item_has_the_focus(shown):
    grid = shown(DayGrid, week())

    grid.select_ref(box(grid, "Elena Rossi").item.ref)

    focused = QAccessible.queryAccessibleInterface(grid).focusChild()
    assert "Elena Rossi" in focused.text(NAME)
    assert focused.state().selected
    assert focused.state().focused
    assert grid.accessibleDescription() == focused.text(NAME)


def test_a_point_on_the_screen_leads_to_its_item(shown):
    grid = shown(DayGrid, week())
    point = grid.viewport().mapToGlobal(grid.places.shown(box(grid, "Julia Novak")).center())

    assert "Julia Novak" in QAccessible.queryAccessibleInterface(grid).childAt(point.x(), point.y()).text(
        NAME
    )
    assert QAccessible.queryAccessibleInterface(grid).childAt(-50, -50) is None


def test_what_is_scrolled_away_is_said_to_be(shown):
    grid = shown(DayGrid, picture(timed(18, 2, name="Night owl"), timed(18, 9, name="Early bird")))

    owl, bird = children(grid)
    assert owl.state().offscreen
    assert not bird.state().offscreen


def test_the_mark_for_more_is_a_button_with_their_number(shown):
    month = shown(
        MonthGrid, picture(*(timed(5, 9, name=f"Guest {n}") for n in range(9)), kind=ViewKind.MONTH)
    )

    more = next(n for n, spot in enumerate(month.places.spots) if isinstance(spot, More))
    child = QAccessible.queryAccessibleInterface(month).child(more)
    assert child.role() == QAccessible.Role.Button
    assert "more" in child.text(NAME)
    assert "Thursday, 5 November 2026" in child.text(NAME)


def test_the_place_of_the_cursor_is_described(shown):
    grid = shown(DayGrid, week())

    grid.step_cursor(1, 1, extending=False)
    grid.step_cursor(0, 1, extending=False)

    assert grid.choice.cursor.day == day(17)
    words = grid.accessibleDescription().replace("\u2068", "").replace("\u2069", "")
    assert words == "Tuesday, 17 November 2026, 08:30 – 09:00"


def test_fewer_items_leave_no_ghosts_behind(shown):
    grid = shown(DayGrid, week())
    gone = children(grid)[12]

    grid.show_picture(picture(timed(18, 9, name="Only one")))

    assert [child.text(NAME).count("Only one") for child in children(grid)] == [1]
    assert not gone.isValid()


def test_a_calendar_that_is_gone_takes_its_items_along(qapp):
    grid = DayGrid(week(), CalendarTexts())
    grid.resize(1208, 745)
    assert len(children(grid)) == 13
    ids = list(grid.spoken._ids)
    assert all(QAccessible.accessibleInterface(number) is not None for number in ids)

    shiboken6.delete(grid)
    gc.collect()

    assert all(QAccessible.accessibleInterface(number) is None for number in ids)
