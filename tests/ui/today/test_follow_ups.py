"""The list of what is to be followed up."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop_crm.domain.activities import ActivityRef, ActivityState, AgendaItem, Participant
from desktop_crm.domain.activity_kinds import STANDARD_KINDS, ActivityKind
from desktop_crm.ui.activities.when_texts import WhenTexts
from desktop_crm.ui.today.follow_up_delegate import tick_area
from desktop_crm.ui.today.follow_up_list import FollowUpList
from desktop_crm.ui.today.follow_up_model import FollowUpModel
from desktop_crm.ui.today.item_texts import ItemTexts
from tests.support.day import titles

NOW = datetime(2026, 3, 11, 10, 30, tzinfo=UTC)
KINDS = {kind.key: kind for kind in STANDARD_KINDS}
TEXTS = ItemTexts(lambda key: KINDS.get(key, ActivityKind(key)), NOW, WhenTexts(QLocale("en_GB")))


def item(number, day, regarding="", *, done="", kind="todo", people=(), **values):
    state = ActivityState.DONE if done else ActivityState.PLANNED
    return AgendaItem(
        ActivityRef(number), 1, kind, state, regarding or f"Task {number}", day,
        participants=people, done_at=done, **values,
    )  # fmt: skip


LATE = [item(1, date(2026, 3, 2)), item(2, date(2026, 3, 9))]
DUE = [item(3, NOW.date()), item(4, NOW.date()), item(5, NOW.date())]
DONE = [item(6, NOW.date(), done="2026-03-11T09:40:00Z", result="done")]


@pytest.fixture
def model(qapp):
    model = FollowUpModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return model


@pytest.fixture
def follow_ups(qtbot):
    made = FollowUpList()
    qtbot.addWidget(made)
    made.resize(400, 500)
    made.show()
    made.activateWindow()
    made.setFocus()
    made.show_items([*LATE, *DUE], DONE, TEXTS)
    return made


def refs(numbers):
    return [ActivityRef(number) for number in numbers]


def test_the_model_obeys_qt_when_lines_come_go_and_move(model):
    model.show_items([*LATE, *DUE], DONE, TEXTS)
    model.step(3, 1)
    model.show_items(DUE, DONE, TEXTS)
    model.show_items((), (), TEXTS)
    model.show_items(LATE, (), TEXTS)

    assert [model.index(row).data() for row in range(model.rowCount())] == ["Task 1", "Task 2"]


@pytest.mark.parametrize(
    ("row", "by", "order"),
    [
        (2, 1, [1, 2, 4, 3, 5]),
        (4, -1, [1, 2, 3, 5, 4]),
        (1, -1, [2, 1, 3, 4, 5]),
    ],
)
def test_a_line_is_moved_inside_of_its_part(model, qtbot, row, by, order):
    model.show_items([*LATE, *DUE], DONE, TEXTS)

    with qtbot.waitSignal(model.arranged) as arranged:
        assert model.step(row, by)

    assert arranged.args == [refs(order)]


@pytest.mark.parametrize(("row", "by"), [(2, -1), (1, 1), (4, 1), (5, -1), (0, -1)])
def test_what_is_overdue_stays_first_and_what_is_done_last(model, qtbot, row, by):
    model.show_items([*LATE, *DUE], DONE, TEXTS)

    with qtbot.assertNotEmitted(model.arranged):
        assert not model.step(row, by)


def test_a_line_dropped_beyond_its_part_stops_at_the_edge(model, qtbot):
    model.show_items([*LATE, *DUE], DONE, TEXTS)

    with qtbot.waitSignal(model.arranged) as arranged:
        model.moveRow(QModelIndex(), 4, QModelIndex(), 0)

    assert arranged.args == [refs([1, 2, 5, 3, 4])]


def test_a_line_is_one_sentence_for_a_screen_reader(model):
    who = Participant(7, "Daniel Okafor", "Okafor & Sons")
    late = item(9, date(2026, 3, 2), "Call back", kind="call", people=(who,), priority=1)
    model.show_items([late], DONE, TEXTS)

    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]

    assert spoken[0] == "Call, Call back, Daniel Okafor · Okafor & Sons, 2 Mar, overdue, High"
    assert spoken[1].endswith("done 09:40, Done")


def test_alt_and_an_arrow_moves_the_current_line(follow_ups, qtbot):
    follow_ups.setCurrentIndex(follow_ups.model_.index(3))

    qtbot.keyClick(follow_ups, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert titles(follow_ups)[2:5] == ["Task 4", "Task 3", "Task 5"]
    assert follow_ups.current_item() == DUE[1]


def test_enter_opens_and_space_ticks_the_current_line(follow_ups, qtbot):
    follow_ups.setCurrentIndex(follow_ups.model_.index(2))

    with qtbot.waitSignal(follow_ups.open_wanted):
        qtbot.keyClick(follow_ups, Qt.Key.Key_Return)
    with qtbot.waitSignal(follow_ups.tick_wanted) as ticked:
        qtbot.keyClick(follow_ups, Qt.Key.Key_Space)

    assert ticked.args == [DUE[0]]


def test_a_click_on_the_circle_ticks_and_one_on_the_words_selects(follow_ups, qtbot):
    option = QStyleOptionViewItem()
    follow_ups.initViewItemOption(option)
    option.rect = follow_ups.visualRect(follow_ups.model_.index(1))
    left = Qt.MouseButton.LeftButton

    with qtbot.waitSignal(follow_ups.tick_wanted) as ticked:
        qtbot.mouseClick(follow_ups.viewport(), left, pos=tick_area(option).center())
    with qtbot.assertNotEmitted(follow_ups.tick_wanted):
        qtbot.mouseClick(follow_ups.viewport(), left, pos=option.rect.center() + QPoint(20, 0))

    assert ticked.args == [LATE[1]]
    assert follow_ups.current_item() == LATE[1]


def test_when_the_current_one_is_done_the_keyboard_goes_to_the_next(follow_ups):
    follow_ups.setCurrentIndex(follow_ups.model_.index(2))
    now_done = item(3, NOW.date(), done="2026-03-11T10:30:00Z", result="done")

    follow_ups.show_items([*LATE, *DUE[1:]], [now_done, *DONE], TEXTS)

    assert follow_ups.current_item() == DUE[1]


def test_when_others_come_the_keyboard_stays_on_its_line(follow_ups):
    follow_ups.setCurrentIndex(follow_ups.model_.index(2))

    follow_ups.show_items([item(0, date(2026, 3, 1)), *LATE, *DUE], DONE, TEXTS)

    assert follow_ups.current_item() == DUE[0]


def test_several_lines_are_meant_when_they_are_selected(follow_ups, qtbot):
    follow_ups.setCurrentIndex(follow_ups.model_.index(0))
    shift = Qt.KeyboardModifier.ShiftModifier

    qtbot.keyClick(follow_ups, Qt.Key.Key_Down, shift)
    qtbot.keyClick(follow_ups, Qt.Key.Key_Down, shift)

    assert follow_ups.selected_items() == (*LATE, DUE[0])


def test_the_list_is_as_high_as_its_lines(follow_ups):
    six = follow_ups.sizeHint().height()

    follow_ups.show_items(DUE, (), TEXTS)

    assert follow_ups.sizeHint().height() == six // 2
