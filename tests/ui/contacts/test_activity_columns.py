from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from desktop_crm.domain.activities import ActivityDraft, LogEntry, When
from desktop_crm.domain.lookup import SortField
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.ui.contacts.columns import ColumnId
from desktop_crm.ui.contacts.next_popup import NextPopup
from desktop_crm.ui.theme import Token, colour


@pytest.fixture
def plan(workspace, find):
    def plan(name, day, start=None, kind="call", **values):
        when = When(day, start, 10, "UTC") if start else When(day)
        return workspace.activities.add(ActivityDraft(kind, when=when, contact_ids=(find(name),), **values))

    return plan


def number_of(view, column):
    return next(n for n, each in enumerate(view.list.model.columns) if each.id is column)


def cell(view, find, name, column):
    row = view.list.model.place_of(find(name))
    return view.list.model.index(row, number_of(view, column)).data()


def names(view):
    return [view.list.model.row(n).name for n in range(view.list.model.rowCount())]


@pytest.mark.parametrize(
    ("day", "start", "text"),
    [
        (date(2025, 11, 22), time(15), "Call · tomorrow 15:00"),
        (date(2025, 11, 24), None, "Call · Mon"),
        (date(2025, 12, 30), None, "Call · 30 Dec"),
        (date(2025, 11, 4), None, "Overdue · 4 Nov"),
        (date(2025, 11, 21), time(9), "Overdue · today 09:00"),
        (date(2025, 11, 21), time(18), "Call · today 18:00"),
    ],
)
def test_the_next_step_is_said_in_the_list(view, find, plan, day, start, text):
    plan("Omar Haddad", day, start)

    assert cell(view, find, "Omar Haddad", ColumnId.NEXT) == text
    assert cell(view, find, "Zara Iqbal", ColumnId.NEXT) == ""


@pytest.mark.parametrize(
    ("zone", "day", "start", "text"),
    [
        ("Pacific/Auckland", date(2025, 11, 22), time(0, 30), "Overdue · today 11:30"),
        ("Pacific/Auckland", date(2025, 11, 22), time(2), "Call · today 13:00"),
        ("America/New_York", date(2025, 11, 21), time(8), "Call · today 13:00"),
        ("America/New_York", date(2025, 11, 20), time(22), "Overdue · today 03:00"),
    ],
)
def test_what_is_next_at_another_place_is_said_as_clocks_here_show_it(
    view, find, workspace, zone, day, start, text
):
    omar = find("Omar Haddad")
    workspace.activities.add(ActivityDraft("call", when=When(day, start, 10, zone), contact_ids=(omar,)))

    assert cell(view, find, "Omar Haddad", ColumnId.NEXT) == text
    strip = view.detail.header.strip
    view.open_contact(omar)
    assert strip.next.word == ("Overdue" if text.startswith("Overdue") else "Next")


@pytest.mark.parametrize(
    ("when", "overdue"),
    [
        (When(date(2025, 11, 21), time(11, 30), 60, "UTC"), False),
        (When(date(2025, 11, 20), last_day=date(2025, 11, 22)), False),
        (When(date(2025, 11, 19), last_day=date(2025, 11, 20)), True),
    ],
)
def test_what_lasts_until_now_is_not_overdue(view, find, workspace, when, overdue):
    workspace.activities.add(ActivityDraft("meeting", when=when, contact_ids=(find("Omar Haddad"),)))

    assert cell(view, find, "Omar Haddad", ColumnId.NEXT).startswith("Overdue") is overdue


def test_last_touches_are_said_in_days(view, find, workspace):
    for result, day in (("reached", 20), ("no_answer", 21)):
        entry = LogEntry("call", result, at=datetime(2025, 11, day, 9, tzinfo=UTC))
        workspace.completing.log([find("Omar Haddad")], entry)

    assert cell(view, find, "Omar Haddad", ColumnId.LAST_REACHED) == "yesterday"
    assert cell(view, find, "Omar Haddad", ColumnId.LAST_ATTEMPT) == "today"
    assert cell(view, find, "Omar Haddad", ColumnId.LAST_MEETING) == ""


def test_the_row_is_read_out_with_its_next_step(view, find, plan):
    plan("Omar Haddad", date(2025, 11, 4), regarding="Tender")

    row = view.list.model.place_of(find("Omar Haddad"))
    spoken = view.list.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "next: Call · Tender, Overdue · 4 Nov" in spoken


def test_overdue_has_a_sign_and_the_colour_of_danger(view, find, plan, qtbot):
    plan("Omar Haddad", date(2025, 11, 4))
    table = view.list.table
    index = view.list.model.index(
        view.list.model.place_of(find("Omar Haddad")), number_of(view, ColumnId.NEXT)
    )

    picture = table.viewport().grab(table.visualRect(index)).toImage()

    pixels = {
        QColor(picture.pixel(x, y)).name() for x in range(picture.width()) for y in range(picture.height())
    }
    assert colour(Token.DANGER).name() in pixels


def test_the_list_can_be_sorted_by_the_next_step(view, plan, qtbot):
    plan("Omar Haddad", date(2025, 12, 4))
    plan("Zara Iqbal", date(2025, 11, 24))

    view.list.table.horizontalHeader().sectionClicked.emit(number_of(view, ColumnId.NEXT))

    assert view.presenter.order.field is SortField.NEXT
    assert names(view)[:2] == ["Zara Iqbal", "Omar Haddad"]


@pytest.fixture
def edit(view, find, qtbot):
    """Open the popup on somebody's row, type a date, press Enter."""

    def edit(name, typed):
        view.list.table.go_to_contact(find(name))
        view.edit_next()
        popup = view.findChild(NextPopup)
        popup.date.selectAll()
        qtbot.keyClicks(popup.date, typed)
        with qtbot.waitSignal(popup.stored):
            qtbot.keyClick(popup.date, Qt.Key.Key_Return)

    return edit


def test_a_date_typed_in_the_list_plans_a_call(edit, view, find, workspace):
    edit("Zara Iqbal", "mon 10")

    facts = workspace.timeline.facts(find("Zara Iqbal"))
    assert (facts.next_kind, facts.next_day, facts.next_start) == ("call", date(2025, 11, 24), time(10))
    assert cell(view, find, "Zara Iqbal", ColumnId.NEXT) == "Call · Mon 10:00"


def test_a_date_typed_in_the_list_moves_what_is_planned(edit, find, plan, workspace):
    plan("Omar Haddad", date(2025, 11, 22), time(15), "meeting")

    edit("Omar Haddad", "+5d")

    facts = workspace.timeline.facts(find("Omar Haddad"))
    assert (facts.next_kind, facts.next_day, facts.next_start) == ("meeting", date(2025, 11, 26), time(15))


def test_of_a_repeated_activity_one_occurrence_moves(edit, find, plan, workspace):
    plan("Omar Haddad", date(2025, 11, 24), recurrence=Recurrence("FREQ=WEEKLY;BYDAY=MO"))

    edit("Omar Haddad", "wed")

    days = [item.day for item in workspace.agenda.between(date(2025, 11, 21), date(2025, 12, 2))]
    assert days == [date(2025, 11, 26), date(2025, 12, 1)]


def test_a_double_click_on_the_cell_edits_it_and_a_single_one_does_not(view, find, qtbot):
    table = view.list.table
    index = view.list.model.index(
        view.list.model.place_of(find("Zara Iqbal")), number_of(view, ColumnId.NEXT)
    )
    middle = table.visualRect(index).center()

    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle))
    assert view.findChild(NextPopup) is None
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle))
    popup = view.findChild(NextPopup)
    assert popup is not None
    popup.close()
