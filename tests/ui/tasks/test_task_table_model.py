"""The model of the task list, and the headings in it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_crm.domain.activities import ActivityRef, ActivityState, AgendaItem, Participant
from desktop_crm.domain.activity_kinds import STANDARD_KINDS, ActivityKind
from desktop_crm.domain.date_reading import QuickDate
from desktop_crm.ui.activities.when_texts import WhenTexts
from desktop_crm.ui.tasks.columns import TaskColumn
from desktop_crm.ui.tasks.grouping import Grouping, Heading, grouped
from desktop_crm.ui.tasks.table_model import TaskTableModel
from desktop_crm.ui.today.item_texts import ItemTexts

NOW = datetime(2026, 3, 11, 10, 30, tzinfo=UTC)
TODAY = NOW.date()
KINDS = {kind.key: kind for kind in STANDARD_KINDS}
TEXTS = ItemTexts(lambda key: KINDS.get(key, ActivityKind(key)), NOW, WhenTexts(QLocale("en_GB")))
SARA = Participant(1, "Sara Malik", "Indus Textiles", "+92 300 555 0142")
OMAR = Participant(2, "Omar Haddad", "Atlas Freight")


def task(number, day=TODAY, kind="todo", people=(), **values):
    state = values.pop("state", ActivityState.PLANNED)
    return AgendaItem(
        ActivityRef(number), 1, kind, state, f"Task {number}", day, participants=people, **values
    )


LATE = task(1, date(2026, 3, 2), "call", (SARA,), priority=1)
TIMED = task(
    2,
    kind="meeting",
    people=(OMAR,),
    starts=NOW.replace(hour=15, minute=0),
    ends=NOW.replace(hour=16, minute=0),
)
DUE = task(3, people=(SARA,))
LATER = task(4, date(2026, 3, 20), priority=5)
UNDATED = task(5, None)
ALL = (LATE, TIMED, DUE, LATER, UNDATED)


@pytest.fixture
def model(qapp):
    model = TaskTableModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return model


def shape(lines):
    """The headings as text, the tasks as numbers."""
    return [line.text if isinstance(line, Heading) else line.ref.id for line in lines]


def cells(model, row):
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_the_model_obeys_qt_while_the_list_changes(model):
    for items in (ALL, ALL[:2], (), ALL, (*ALL, task(6, None))):
        for grouping in Grouping:
            model.show_lines(grouped(items, grouping, TEXTS), TEXTS)

    assert model.rowCount() == 6 + len({item.priority for item in ALL})


def test_a_row_shows_what_is_worked_with(model):
    model.show_lines([LATE, TIMED], TEXTS)

    assert cells(model, 0) == [
        "", "Call", "2 Mar", "", "High", "Sara Malik", "Indus Textiles", "+92 300 555 0142", "Task 1", "", "",
    ]  # fmt: skip
    assert cells(model, 1)[2:5] == ["today", "15:00", ""]
    assert cells(model, 1)[9] == "1 h"


def test_tasks_are_grouped_by_day_overdue_first_and_undated_last():
    assert shape(grouped(ALL, Grouping.DAY, TEXTS)) == [
        "Overdue", 1, "Today, Wed 11 Mar 2026", 2, 3, "Fri 20 Mar 2026", 4, "Without a date", 5,
    ]  # fmt: skip


def test_tasks_are_grouped_by_kind_contact_and_priority():
    assert shape(grouped(ALL, Grouping.KIND, TEXTS)) == ["Call", 1, "Meeting", 2, "To-do", 3, 4, 5]
    assert shape(grouped(ALL, Grouping.CONTACT, TEXTS)) == [
        "Omar Haddad", 2, "Sara Malik", 1, 3, "Without a contact", 4, 5,
    ]  # fmt: skip
    assert shape(grouped(ALL, Grouping.PRIORITY, TEXTS)) == ["High", 1, "Normal", 2, 3, 5, "Low", 4]


def test_days_stay_in_order_over_the_end_of_a_year():
    days = [date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 10)]

    lines = grouped([task(n, day) for n, day in enumerate(days)], Grouping.DAY, TEXTS)

    assert [line for line in shape(lines) if isinstance(line, int)] == [0, 1, 2]


def test_a_row_is_one_sentence_and_a_heading_is_no_row(model):
    model.show_lines(grouped(ALL, Grouping.DAY, TEXTS), TEXTS)

    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Call, Task 1, Sara Malik · Indus Textiles, 2 Mar, overdue, High"
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags


@pytest.mark.parametrize(
    ("column", "value"),
    [
        (TaskColumn.REGARDING, "Other words"),
        (TaskColumn.DATE, QuickDate(TODAY + timedelta(days=2))),
        (TaskColumn.PRIORITY, 1),
    ],
)
def test_what_is_typed_into_a_cell_leaves_as_an_edit(model, qtbot, column, value):
    model.show_lines([DUE], TEXTS)

    with qtbot.waitSignal(model.edited) as edited:
        assert model.setData(model.index(0, column), value)

    assert (edited.args[0].item, edited.args[0].column, edited.args[0].value) == (DUE, column, value)


def test_only_some_cells_of_what_is_planned_can_be_edited(model):
    done = replace(task(6), state=ActivityState.DONE, done_at="2026-03-11T09:00:00Z")
    model.show_lines([DUE, done], TEXTS)

    def editable(row):
        flags = (model.flags(model.index(row, column)) for column in TaskColumn)
        return [c for c, flag in zip(TaskColumn, flags, strict=True) if flag & Qt.ItemFlag.ItemIsEditable]

    assert editable(0) == [TaskColumn.DATE, TaskColumn.PRIORITY, TaskColumn.REGARDING]
    assert editable(1) == []
    model.can_edit = False
    assert editable(0) == []


def test_more_rows_below_leave_those_above_alone(model, qtbot):
    model.show_lines([LATE, DUE], TEXTS)

    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted):
        model.show_lines([LATE, DUE, LATER], TEXTS)

    assert model.rowCount() == 3
