"""The task list as a whole, on a real file."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from desktop_crm.domain.agenda import TaskRange
from desktop_crm.domain.date_reading import QuickDate
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.ui import theme
from desktop_crm.ui.activities.date_field import DateField
from desktop_crm.ui.tasks import view as tasks_view
from desktop_crm.ui.tasks.columns import COLUMNS, TaskColumn
from desktop_crm.ui.tasks.delegate import MARGIN
from desktop_crm.ui.tasks.grouping import Grouping
from desktop_crm.ui.tasks.view import TasksView
from desktop_crm.ui.theme import ThemeChoice
from tests.support.databases import person, store
from tests.support.day import TODAY

TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def view(qtbot, jobs, changes, office):
    office.plan("call", "Tender", [office.sara], day=date(2026, 3, 2))
    office.plan("todo", "Samples", [office.mei])
    office.plan("meeting", "Rack", [office.omar], day=TOMORROW, at="10:00")
    office.plan("todo", "Far away", day=TODAY + timedelta(days=200))
    office.complete(office.plan("todo", "Thank-you card"))
    view = TasksView(office.workspace, jobs, changes)
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.take_keyboard()
    return view


def regardings(view):
    rows = range(view.model.rowCount())
    return [item.regarding for row in rows if (item := view.model.item(row)) is not None]


def go_to(view, regarding, column=TaskColumn.REGARDING):
    row = next(
        r for r in range(view.model.rowCount()) if (i := view.model.item(r)) and i.regarding == regarding
    )
    view.table.setCurrentIndex(view.model.index(row, column))


def type_into_cell(qtbot, text):
    editor = QApplication.focusWidget()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (TaskRange.OVERDUE, ["Tender"]),
        (TaskRange.TODAY, ["Tender", "Samples"]),
        (TaskRange.TOMORROW, ["Rack"]),
        (TaskRange.WEEK, ["Tender", "Samples", "Rack"]),
        (TaskRange.NEXT_7, ["Tender", "Samples", "Rack"]),
        (TaskRange.UNDATED, []),
        (TaskRange.ALL, ["Tender", "Samples", "Rack", "Far away"]),
    ],
)
def test_a_range_is_one_press_away(view, span, expected):
    view.filters.choose(span)

    assert regardings(view) == expected


def test_an_empty_range_says_so_in_words(view):
    view.filters.choose(TaskRange.UNDATED)

    assert view.empty.isVisible()
    assert view.empty.title.text() == "Nothing here"


def test_done_ones_are_shown_on_demand(view):
    view.filters.done.setChecked(True)

    assert regardings(view) == ["Tender", "Samples", "Thank-you card"]


def test_kind_priority_and_words_narrow_the_list(view, office, qtbot):
    view.filters.choose(TaskRange.ALL)
    view.filters.kind.setCurrentIndex(view.filters.kind.findData("call"))
    assert regardings(view) == ["Tender"]

    view.filters.kind.setCurrentIndex(0)
    qtbot.keyClicks(view.filters.text, "haddad")
    qtbot.waitUntil(lambda: regardings(view) == ["Rack"])


def test_for_whom_can_be_chosen_where_there_are_several(view, office):
    assert not view.filters.owner.isVisible()
    office.plan("todo", "Bilal's", owner="bilal")

    view.filters.owner.setCurrentIndex(view.filters.owner.findData("bilal"))

    assert view.filters.owner.isVisible()
    assert regardings(view) == ["Bilal's"]


def test_the_list_is_grouped_as_chosen(view):
    view.filters.choose(TaskRange.ALL)
    view.filters.grouping.setCurrentIndex(view.filters.grouping.findData(Grouping.CONTACT.value))

    headings = [view.model.line(row).text for row in view.model.headings()]
    assert headings == ["Mei Tanaka", "Omar Haddad", "Sara Malik", "Without a contact"]


def test_f2_edits_the_words_in_their_place(view, office, qtbot):
    go_to(view, "Samples")

    qtbot.keyClick(view.table, Qt.Key.Key_F2)
    type_into_cell(qtbot, "Samples and prices")

    qtbot.waitUntil(lambda: regardings(view) == ["Tender", "Samples and prices"])
    qtbot.waitUntil(view.table.hasFocus)


def test_enter_edits_a_date_which_may_be_typed_as_people_say_it(view, office, qtbot):
    go_to(view, "Samples", TaskColumn.DATE)

    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), DateField)
    type_into_cell(qtbot, "+2d")

    qtbot.waitUntil(lambda: regardings(view) == ["Tender"])
    view.filters.choose(TaskRange.ALL)
    go_to(view, "Samples")
    assert view.current_item().day == date(2026, 3, 13)
    assert view.current_item().reschedules == 1


def test_a_text_that_is_no_date_stays_open_and_is_not_stored(view, qtbot):
    go_to(view, "Samples", TaskColumn.DATE)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)

    type_into_cell(qtbot, "31/4")

    assert isinstance(QApplication.focusWidget(), DateField)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert view.current_item().day == TODAY


def test_a_time_of_the_day_stays_when_only_the_date_is_typed(view, office, qtbot):
    view.filters.choose(TaskRange.TOMORROW)
    go_to(view, "Rack", TaskColumn.DATE)
    ref = view.current_item().ref

    view.model.setData(view.table.currentIndex(), QuickDate(date(2026, 3, 16)))

    assert office.item(ref).starts.isoformat() == "2026-03-16T10:00:00+00:00"


def test_a_priority_is_chosen_in_its_place(view, office, qtbot):
    go_to(view, "Samples", TaskColumn.PRIORITY)

    qtbot.keyClick(view.table, Qt.Key.Key_F2)
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(0)
    qtbot.keyClick(box, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: view.current_item().priority == 1)


def test_one_occurrence_is_edited_alone(view, office):
    weekly = office.plan("todo", "Weekly", recurrence=Recurrence.parse("FREQ=WEEKLY"))
    go_to(view, "Weekly")

    view.model.setData(view.table.currentIndex(), "This week's")

    later = office.workspace.agenda.between(TODAY + timedelta(days=7), TODAY + timedelta(days=7))
    assert "This week's" in regardings(view)
    assert [item.regarding for item in later] == ["Weekly"]
    assert weekly.id == later[0].ref.id


def test_a_click_alone_edits_nothing(view, qtbot):
    go_to(view, "Samples")

    qtbot.mouseClick(
        view.table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.table.visualRect(view.table.currentIndex()).center(),
    )

    assert view.table.findChild(QLineEdit) is None


def test_space_ticks_and_enter_opens_where_nothing_is_edited(view, qtbot):
    go_to(view, "Tender", TaskColumn.CONTACT)

    with qtbot.waitSignal(view.toggle_wanted) as ticked:
        qtbot.keyClick(view.table, Qt.Key.Key_Space)
    with qtbot.waitSignal(view.open_wanted):
        qtbot.keyClick(view.table, Qt.Key.Key_Return)

    assert ticked.args[0].regarding == "Tender"


def test_several_are_meant_when_they_are_selected(view, qtbot):
    go_to(view, "Tender")

    qtbot.keyClick(view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert [item.regarding for item in view.selected_items()] == ["Tender", "Samples"]


def test_the_keyboard_stays_in_its_place_when_a_task_is_done(view, office):
    go_to(view, "Tender")

    office.complete(view.current_item().ref, "reached")

    assert view.current_item().regarding == "Samples"


def test_a_long_list_is_read_by_page(view, office, qtbot, monkeypatch):
    monkeypatch.setattr(tasks_view, "PAGE", 30)
    for _ in range(100):
        office.workspace.activities.add(office.workspace.activities.draft("todo", day=TOMORROW))
    view.filters.choose(TaskRange.ALL)
    assert len(regardings(view)) == 30

    view.table.scrollToBottom()
    qtbot.waitUntil(lambda: len(regardings(view)) >= 60)


NUMBERS = ("+92 300 555 0142", "+971 4 332 7719", "+52 222 555 0471")


@pytest.fixture
def large_text(dressed):
    """Double the text for one test."""
    theme.apply(dressed, ThemeChoice.LIGHT, 200)
    yield
    theme.apply(dressed, ThemeChoice.LIGHT)


def room_of(view, column):
    return view.table.columnWidth(column) - 2 * MARGIN


def width_of(view, text):
    return view.table.fontMetrics().horizontalAdvance(text)


@pytest.mark.parametrize("width", [500, 1000, 1200, 1600])
@pytest.mark.parametrize("scale", [100, 200])
def test_phone_numbers_are_never_cut(view, office, dressed, width, scale):
    (miguel,) = store(office.workspace, [person("Miguel", "Torres", phone=NUMBERS[-1])])
    office.plan("call", "Offer", [miguel])
    office.plan("call", "Rack", [office.omar])
    theme.apply(dressed, ThemeChoice.LIGHT, scale)

    view.resize(width, 700)

    assert room_of(view, TaskColumn.PHONE) >= max(width_of(view, number) for number in NUMBERS)
    theme.apply(dressed, ThemeChoice.LIGHT)


@pytest.mark.usefixtures("large_text")
def test_where_the_list_is_scrolled_columns_are_as_wide_as_what_they_hold(view, office):
    view.resize(900, 700)
    assert view.table.horizontalScrollBar().maximum() > 0

    for column, text in ((TaskColumn.CONTACT, "Sara Malik"), (TaskColumn.COMPANY, "Indus Textiles")):
        assert room_of(view, column) >= width_of(view, text)
    assert room_of(view, TaskColumn.TIME) < width_of(view, "m" * COLUMNS[TaskColumn.TIME].width)


def test_a_width_that_the_user_gave_a_column_stays_when_the_list_is_read_again(view):
    view.table.setColumnWidth(TaskColumn.CONTACT, 333)

    view.refresh()

    assert view.table.columnWidth(TaskColumn.CONTACT) == 333
