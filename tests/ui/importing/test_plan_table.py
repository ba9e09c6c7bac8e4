import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desktop_crm.domain.importing import ImportPlan, Verdict
from desktop_crm.ui import theme
from desktop_crm.ui.importing.plan_choice import PlanChoice
from desktop_crm.ui.importing.plan_model import PlanColumn, PlanModel
from desktop_crm.ui.importing.plan_table import PlanTable


@pytest.fixture
def model(plan):
    model = PlanModel()
    model.show_plan(PlanChoice(plan))
    return model


@pytest.fixture
def table(model, qtbot):
    table = PlanTable(model)
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show()
    table.setFocus()
    table.selectRow(0)
    return table


def ticks(model):
    return [model.is_ticked(row) for row in range(model.rowCount())]


def test_the_model_obeys_qt_through_plans_and_ticks(plan):
    model = PlanModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    choice = PlanChoice(plan)

    for verdict in (None, Verdict.PROBLEM, Verdict.NEW):
        model.show_plan(choice, verdict)
    model.tick([0, 2], on=False)
    model.setData(model.index(0, PlanColumn.TICK), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)

    assert tester.model() is model
    assert ticks(model) == [True, True, False]


def test_only_new_cards_have_a_tick(model):
    states = [model.index(row, PlanColumn.TICK).data(Qt.ItemDataRole.CheckStateRole) for row in range(6)]

    assert [state is not None for state in states] == [True, True, False, False, True, False]
    assert not model.setData(model.index(2, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def test_a_locked_model_keeps_its_ticks(model, qtbot):
    model.lock(locked=True)

    with qtbot.assertNotEmitted(model.ticks_changed):
        model.tick([0], on=False)
    assert not model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert ticks(model)[0]


def test_the_space_bar_ticks_all_selected_rows_as_the_current_one(table, model, qtbot):
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert ticks(model) == [False] * 6

    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert ticks(model) == [True, True, False, False, True, False]


def test_a_click_on_a_tick_changes_that_card_only(table, model, qtbot):
    place = table.visualRect(model.index(1, PlanColumn.TICK)).center()

    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ticks(model) == [True, False, False, False, True, False]

    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(100, 0))
    assert not model.is_ticked(2)


def test_the_tick_says_what_it_does_to_a_screen_reader(model):
    index = model.index(0, PlanColumn.TICK)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Will be imported"

    model.tick([0], on=False)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Left out"


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_all_columns_have_room_and_rows_fit_their_text(table, qapp, scale, direction):
    theme.apply(qapp, "dark", scale)
    table.setLayoutDirection(direction)
    table.resize(1100, 500)
    QApplication.processEvents()

    assert not table.horizontalScrollBar().isVisible()
    assert table.rowHeight(0) > table.fontMetrics().height()
    assert not table.grab().isNull()


def test_ten_thousand_cards_are_filtered_at_once(plan, model, qtbot):
    many = PlanChoice(ImportPlan(plan.rows * 2000, ("phone.vcf",), 1.0))

    model.show_plan(many, Verdict.PROBLEM)
    assert model.rowCount() == 4000
    model.show_plan(many)
    assert model.rowCount() == 12_000
