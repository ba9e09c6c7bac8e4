"""What the calendar shows of a real file, and going about in it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_crm.domain.activities import ActivityRef
from desktop_crm.domain.contacts import ContactDraft
from desktop_crm.domain.names import parse_name
from desktop_crm.ui.calendar.agenda_list import AgendaList
from desktop_crm.ui.calendar.filter_panel import FilterPanel
from desktop_crm.ui.calendar.periods import ViewKind
from desktop_crm.ui.calendar.view import CalendarView
from tests.ui.calendar.files import popup, titles
from tests.ui.calendar.mouse import box
from tests.ui.calendar.pictures import day
from tests.ui.calendar.test_day_grid import wanted

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def test_it_opens_on_this_week_and_its_hours_of_work(add, view):
    add("Stock taking", 17, 14)

    assert titles(view) == ["Stock taking"]
    assert view.header.title.text() == "November 2026"
    assert "47" in view.header.week.text()
    assert view.grid.grid.scroll == 8 * view.grid.grid.sizes.hour


def test_the_pills_choose_the_view_and_the_keyboard_stays_in_it(add, view):
    add("Stock taking", 17, 14)

    view.header.kinds[ViewKind.MONTH].click()
    assert titles(view) == ["Stock taking"]
    assert len(view.month.places.days) == 42

    view.month.setFocus()
    view.show_view(ViewKind.DAY, day=day(17))

    assert view.grid.hasFocus()
    assert view.header.title.text() == "Tuesday, 17 November 2026"
    assert titles(view) == ["Stock taking"]


def test_the_number_of_days_is_chosen_beside_their_pill(view):
    view.header.count.click()
    popup().buttons[3].click()

    assert view.presenter.question.kind is ViewKind.DAYS
    assert len(view.grid.places.days) == 5
    assert view.header.kinds[ViewKind.DAYS].text() == "5 days"


def test_paging_keeps_the_hour_and_today_leads_back(view):
    view.grid.go_to_slot(view.grid.choice.cursor._replace(day=day(18), minute=600))

    QTest.keyClick(view.grid, Key.Key_PageDown)
    assert view.grid.places.days[0] == day(23)
    assert view.grid.choice.cursor.minute == 600
    view.header.back.click()
    view.header.back.click()
    assert view.grid.places.days[0] == day(9)
    view.header.today.click()

    assert day(21) in view.grid.places.days


def test_the_cursor_that_leaves_the_week_takes_the_calendar_along(view):
    QTest.keyClick(view.grid, Key.Key_End)
    QTest.keyClick(view.grid, Key.Key_Right)

    assert view.grid.places.days[0] == day(23)
    assert view.grid.choice.cursor.day == day(23)


def test_a_typed_date_is_gone_to(view, qtbot):
    view.go_to_date()
    qtbot.waitUntil(view.pane.date.hasFocus)

    QTest.keyClicks(view.pane.date, "2027-02-03")
    QTest.keyClick(view.pane.date, Key.Key_Return)

    assert date(2027, 2, 3) in view.grid.places.days
    view.pane.date.setText("nonsense")
    QTest.keyClick(view.pane.date, Key.Key_Return)
    assert view.pane.problem.isVisible()


def test_a_click_in_the_small_month_goes_to_that_day(view, qtbot):
    view.header.pane.setChecked(True)
    days = view.pane.month.days
    qtbot.waitUntil(days.isVisible)

    place = next(days._cell(n).center() for n, shown in enumerate(days._days()) if shown == day(4))
    QTest.mouseClick(days, Qt.MouseButton.LeftButton, Modifier.NoModifier, place)
    assert day(4) in view.grid.places.days
    QTest.keyClick(days, Key.Key_PageDown)
    assert date(2026, 12, 4) in view.grid.places.days
    QTest.keyClick(days, Key.Key_Right)
    assert view.presenter.question.day == date(2026, 12, 5)
    view.pane.month.forward.click()

    assert view.pane.month.title.text() == "January 2027"
    assert view.presenter.question.day == date(2026, 12, 5)


def test_other_peoples_calendars_are_shown_on_demand(add, view):
    add("Mine", 17, 14)
    add("Hers", 17, 15, owner="Amna")
    assert titles(view) == ["Mine"]
    assert [chip.owner for chip in view.header.people] == ["me", "Amna"]

    view.header.people[1].click()
    assert titles(view) == ["Mine", "Hers"]
    view.header.people[0].click()

    assert titles(view) == ["Hers"]


def test_nobody_else_means_no_pills(view):
    assert view.header.people == []


def test_filters_narrow_at_once_and_their_pill_says_so(add, view, workspace):
    add("Call", 17, 9, kind="call", priority=1)
    add("Private talk", 17, 11, private=True)
    add("Meeting", 17, 14)

    view.header.filter.click()
    panel = QApplication.activePopupWidget()
    assert isinstance(panel, FilterPanel)
    panel.kinds["call"].click()
    assert titles(view) == ["Private talk", "Meeting"]
    assert view.header.filter.isChecked()
    panel.private.click()
    assert titles(view) == ["Meeting"]
    panel.everything.click()
    assert titles(view) == ["Call", "Private talk", "Meeting"]
    assert not view.header.filter.isChecked()
    panel.close()


def test_the_agenda_lists_the_days_to_come(add, view):
    opened = wanted(view.open_wanted)
    ref = ActivityRef(add("Stock taking", 24, 14))
    add("Fair", 23)
    add("Long past", 2)

    view.show_view(ViewKind.AGENDA, day=day(21))

    assert isinstance(view.page, AgendaList)
    lines = [view.agenda.lines.index(n).data() for n in range(view.agenda.lines.rowCount())]
    assert lines[1::2] == ["Fair", "Stock taking"]
    assert "Monday, 23 November 2026" in lines[0]
    view.agenda.select_ref(ref)
    QTest.keyClick(view.agenda, Key.Key_Return)
    assert opened == [ref]


def test_an_empty_agenda_says_so(view):
    view.show_view(ViewKind.AGENDA)

    assert view.agenda.accessibleDescription() == "Nothing is planned on these days."
    view.agenda.grab()


def test_more_on_a_day_opens_that_day(add, view):
    for number in range(9):
        add(f"Guest {number}", 18, 9)
    view.show_view(ViewKind.MONTH)

    view.month.day_wanted.emit(day(18))
    assert view.presenter.question.kind is ViewKind.DAY
    view.grid.day_wanted.emit(day(18))

    assert view.presenter.question.kind is ViewKind.AGENDA
    assert view.agenda.lines.rowCount() == 10


def test_enter_goes_to_the_contact_with_alt(add, view, workspace):
    contacts = wanted(view.contact_wanted)
    sara = workspace.contacts.add(ContactDraft(name=parse_name("Sara Malik")))
    ref = ActivityRef(add("Price list", 18, 9, kind="call", contact_ids=(sara,)))

    view.grid.select_ref(ref)
    QTest.keyClick(view.grid, Key.Key_Return, Modifier.AltModifier)

    assert contacts == [sara]


def test_the_anchor_of_a_small_window_is_the_item(add, view):
    ref = ActivityRef(add("Stock taking", 17, 14))
    view.grid.select_ref(ref)

    corner = view.grid.viewport().mapToGlobal(
        view.grid.places.shown(box(view.grid, "Stock taking")).topLeft()
    )
    assert view.anchor().topLeft() == corner


def test_what_was_arranged_comes_back_in_a_new_window(add, view, qtbot, workspace, jobs, changes):
    add("Hers", 17, 15, owner="Amna")
    view.header.people[1].click()
    view.header.pane.setChecked(True)
    view.show_view(ViewKind.MONTH)

    again = CalendarView(workspace, jobs, changes)
    qtbot.addWidget(again)
    again.restore_state(view.state())
    again.show()

    assert again.page is again.month
    assert titles(again) == ["Hers"]
    assert again.pane.isVisible()


def test_a_hidden_calendar_reads_when_it_is_shown_again(add, view):
    view.hide()
    add("Stock taking", 17, 14)
    assert titles(view) == []

    view.show()

    assert titles(view) == ["Stock taking"]
