"""Today as a whole, on a real file."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_crm.domain.activities import LogEntry
from desktop_crm.domain.agenda import TaskRange, WeekNumber
from desktop_crm.domain.contacts import ContactDraft, ImportantDate
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.domain.lookup import ContactFilter
from desktop_crm.domain.names import PersonName
from desktop_crm.ui.search.activity_suggestions import ActivityOffers
from desktop_crm.ui.today.columns import Fold
from desktop_crm.ui.today.view import TodayView
from tests.support.databases import person, store
from tests.support.day import TODAY, titles


@pytest.fixture
def show(qtbot, jobs, changes, actions, office):
    """Show the view of the file's day."""

    def shown(width=1250):
        workspace = office.workspace

        def make_offers():
            return ActivityOffers(workspace.typed_lines, workspace.kinds.all, workspace.clock.today)

        view = TodayView(workspace, jobs, changes, actions, make_offers)
        view.plan_wanted.connect(workspace.typed_lines.store)
        qtbot.addWidget(view)
        view.resize(width, 800)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.take_keyboard()
        return view

    return shown


def plain(text):
    """Return a text without the marks that keep its parts in their direction."""
    return text.replace("\u2068", "").replace("\u2069", "")


def test_a_free_day_says_so_in_words(show):
    view = show()

    assert view.header.title.text() == "Wednesday, 11 March"
    assert view.header.summary.text() == "Nothing planned"
    assert view.follow_ups.empty.isVisible()
    assert view.touch.empty.isVisible()
    assert view.dates.empty.isVisible()


def test_what_has_a_time_is_in_the_schedule_and_the_rest_is_to_be_followed_up(show, office):
    office.plan("meeting", "Rack", [office.omar], at="09:00")
    office.plan("todo", "Post samples", [office.mei])
    office.plan("call", "Tender", [office.sara], day=date(2026, 3, 2))
    office.complete(office.plan("todo", "Thank-you card"))

    view = show()

    assert [item.regarding for item in view.picture.plan.schedule] == ["Rack"]
    assert titles(view.follow_ups.list) == ["Tender", "Post samples", "Thank-you card"]
    assert plain(view.follow_ups.overdue.text) == "2 overdue, 1 of them in the schedule"
    assert view.header.summary.text() == "1 appointment · 2 to do · 2 overdue"


def test_the_pill_the_header_the_rail_and_the_tasks_count_the_same(show, office):
    office.plan("meeting", "Rack", [office.omar], at="09:00")
    for name in ("Tender", "Samples"):
        office.plan("call", name, day=date(2026, 3, 2))
    agenda = office.workspace.agenda

    view = show()

    overdue = agenda.counts().overdue
    assert overdue == len(agenda.tasks(TaskRange.OVERDUE)) == len(agenda.catch_up()) == 3
    assert plain(view.follow_ups.overdue.text).startswith("3 overdue")
    assert view.header.summary.text().endswith("3 overdue")


def test_what_is_overdue_only_in_the_schedule_can_be_moved_and_caught_up_with(show, office):
    office.plan("meeting", "Rack", [office.omar], at="09:00")

    view = show()

    assert plain(view.follow_ups.overdue.text) == "1 overdue, 1 of them in the schedule"
    assert view.follow_ups.move_all.isVisible()
    assert view.follow_ups.catch_up.isVisible()


def test_where_all_that_is_overdue_is_listed_the_schedule_is_not_named(show, office):
    office.plan("call", "Tender", day=date(2026, 3, 2))

    assert show().follow_ups.overdue.text == "1 overdue"


def test_a_change_shows_at_once(show, office):
    view = show()

    office.plan("todo", "Post samples", [office.mei])

    assert titles(view.follow_ups.list) == ["Post samples"]
    assert not view.follow_ups.empty.isVisible()


def test_a_new_order_is_kept(show, office, qtbot):
    for name in ("first", "second", "third"):
        office.plan("todo", name)
    view = show()
    view.follow_ups.list.setCurrentIndex(view.follow_ups.list.model_.index(2))

    qtbot.keyClick(view.follow_ups.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    view.refresh()

    assert titles(view.follow_ups.list) == ["first", "third", "second"]
    assert view.current_item().regarding == "third"


def test_other_days_are_a_click_away_and_today_too(show, office):
    office.plan("todo", "Tomorrow's", day=TODAY + timedelta(days=1))
    view = show()

    view.header.after.click()
    assert titles(view.follow_ups.list) == ["Tomorrow's"]
    assert view.header.today.isEnabled()

    view.header.today.click()
    assert view.header.title.text() == "Wednesday, 11 March"
    assert not view.header.today.isEnabled()


def test_a_new_day_begins_by_itself(show, office):
    office.plan("todo", "Tomorrow's", day=TODAY + timedelta(days=1))
    view = show()

    office.clock.moment += timedelta(days=1)
    view._minute.timeout.emit()

    assert view.header.title.text() == "Thursday, 12 March"
    assert titles(view.follow_ups.list) == ["Tomorrow's"]


def test_a_typed_line_is_planned_as_it_was_shown(show, office, qtbot):
    view = show()
    line = view.follow_ups.line
    line.setFocus()

    qtbot.keyClicks(line, "call sara tomorrow 3pm about price list")
    chips = [chip.text for chip in line.current.chips]
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert chips[:3] == ["Call", "Sara Malik · Indus Textiles", "Thu 12 Mar 2026, 15:00–15:10"]
    planned = office.workspace.agenda.between(TODAY + timedelta(days=1), TODAY + timedelta(days=1))
    assert [(item.kind, item.starts.hour, item.participants[0].name) for item in planned] == [
        ("call", 15, "Sara Malik")
    ]
    assert line.text() == ""
    assert line.hasFocus()


def test_words_without_a_verb_are_a_to_do(show, office, qtbot):
    view = show()
    view.follow_ups.line.setFocus()

    qtbot.keyClicks(view.follow_ups.line, "water the plants")
    qtbot.keyClick(view.follow_ups.line, Qt.Key.Key_Return)

    assert [(i.kind, i.regarding) for i in view.picture.follow_ups] == [("todo", "water the plants")]


def test_the_numbers_of_the_week_ask_for_their_rows(show, office, qtbot):
    office.workspace.completing.log([office.sara], LogEntry("call", "reached"))
    view = show()

    assert [tile.text() for tile in view.week.tiles.values()] == ["1", "0", "1", "3"]
    with qtbot.waitSignal(view.rows_wanted) as wanted:
        view.week.tiles[WeekNumber.CALLS].click()
    assert wanted.args == [WeekNumber.CALLS, TODAY]


def test_who_waits_to_hear_from_us_is_one_click_from_a_call(show, office, qtbot):
    office.workspace.keep_in_touch.set_contacts([office.sara], 30)
    office.clock.moment += timedelta(days=40)

    view = show()

    row = view.touch.rows[0]
    assert row.focusProxy().text() == "Sara Malik"
    with qtbot.waitSignal(view.contact_wanted) as wanted:
        row.focusProxy().click()
    assert wanted.args == [office.sara]
    with qtbot.waitSignal(view.call_wanted) as wanted:
        row.findChildren(type(view.header.before))[0].click()
    assert wanted.args == [office.sara]


def test_a_birthday_is_shown_ahead_with_the_age(show, office):
    born = ImportantDate("birthday", PartialDate(1976, 3, 12))
    office.workspace.contacts.add(ContactDraft(name=PersonName("Elena", "Rossi"), dates=(born,)))

    view = show()

    row = view.dates.rows[0]
    assert row.text() == "Elena Rossi"
    assert "tomorrow" in row.detail
    assert "50" in row.detail


def test_those_without_a_next_step_are_counted_and_listed(show, office, qtbot):
    office.plan("call", who=[office.sara])
    view = show()

    assert view.no_next.row.text() == "2 contacts with nothing planned"
    with qtbot.waitSignal(view.list_wanted) as wanted:
        view.no_next.row.click()
    assert wanted.args == [ContactFilter(no_next=True)]


def test_the_part_with_the_keyboard_says_what_is_meant(show, office):
    office.plan("meeting", "Rack", at="12:00")
    office.plan("todo", "Post samples")
    view = show()
    assert view.current_item().regarding == "Post samples"

    view.schedule.grid.setFocus()
    view.schedule.grid.select_spot(view.schedule.grid.places.spots[0])

    assert view.current_item().regarding == "Rack"


@pytest.mark.parametrize(("width", "fold"), [(1250, Fold.THREE), (760, Fold.TWO), (430, Fold.ONE)])
def test_columns_fold_where_there_is_no_room(show, office, width, fold):
    view = show(width)

    assert view.columns.fold is fold
    assert view.columns.horizontalScrollBar().maximum() == 0


def test_the_keyboard_reaches_every_part(show, office, qtbot):
    office.plan("todo", "Post samples")
    view = show()
    reached = set()
    for _ in range(40):
        reached.add(QApplication.focusWidget())
        qtbot.keyClick(view.window(), Qt.Key.Key_Tab)

    assert {view.follow_ups.list, view.follow_ups.line, view.schedule.grid, view.header.before} <= reached
    assert set(view.week.tiles.values()) <= reached


def test_of_many_dates_few_are_shown_until_all_are_wanted(show, office):
    born = ImportantDate("birthday", PartialDate(1976, 3, 12))
    store(office.workspace, [replace(person("Elena", str(n)), dates=(born,)) for n in range(60)])

    view = show()
    assert len(view.dates.rows) == 6

    view.dates.more.click()
    assert len(view.dates.rows) == 50
    assert view.dates.others.text() == "and 10 more"

    view.dates.more.click()
    assert len(view.dates.rows) == 6
