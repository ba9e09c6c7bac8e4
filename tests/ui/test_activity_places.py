"""Which activity the commands mean, as the keyboard goes through the window."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QMainWindow, QPushButton, QVBoxLayout, QWidget

from desktop_crm.domain.activities import ActivityRef, ActivityState, AgendaItem
from desktop_crm.ui.activity_places import ActivityPlaces


class Place(QWidget):
    """A list with one activity, and a field that belongs to it."""

    selection_changed = Signal()
    open_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, number):
        super().__init__()
        self.item = AgendaItem(
            ActivityRef(number), 1, "todo", ActivityState.PLANNED, f"Task {number}", date(2026, 3, 11)
        )
        self.list = QListWidget()
        self.field = QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        layout.addWidget(self.field)

    def current_item(self):
        return self.item

    def selected_items(self):
        return (self.item,)

    def anchor(self):
        return QRect(5, 5, 10, 10)


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    window.pages = QWidget()
    window.first, window.second, window.other = Place(1), Place(2), QLineEdit()
    layout = QVBoxLayout(window.pages)
    for widget in (window.first, window.second, window.other):
        layout.addWidget(widget)
    window.outside, window.search = QPushButton("Outside"), QLineEdit()
    whole = QWidget()
    around = QVBoxLayout(whole)
    around.addWidget(window.pages)
    around.addWidget(window.outside)
    around.addWidget(window.search)
    window.setCentralWidget(whole)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    return window


@pytest.fixture
def places(window):
    erase = QAction("Erase", window)
    erase.setShortcut("Del")
    erase.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made = ActivityPlaces(window.pages, [erase], window)
    made.erase = erase
    for place in (window.first, window.second):
        made.add(place, place.list)
    yield made
    made.close()


def meant(places):
    item = places.current_item()
    return item.regarding if item else None


def test_the_place_with_the_keyboard_is_meant(window, places, qtbot):
    window.first.list.setFocus()
    assert meant(places) == "Task 1"

    with qtbot.waitSignal(places.moved):
        window.second.list.setFocus()
    assert [item.regarding for item in places.selected_items()] == ["Task 2"]


def test_a_place_stays_meant_while_the_keyboard_is_outside_of_the_views(window, places):
    window.second.list.setFocus()

    window.outside.setFocus()

    assert meant(places) == "Task 2"


@pytest.mark.parametrize("field", [lambda w: w.search, lambda w: w.second.field])
def test_while_the_user_types_in_a_field_of_the_window_nothing_is_meant(window, places, qtbot, field):
    window.second.list.setFocus()

    with qtbot.waitSignal(places.moved):
        field(window).setFocus()
    assert meant(places) is None
    assert places.selected_items() == ()

    with qtbot.waitSignal(places.moved):
        window.second.list.setFocus()
    assert meant(places) == "Task 2"


def test_the_field_of_a_dialog_changes_nothing(window, places, qtbot):
    window.second.list.setFocus()
    dialog = QDialog(window)
    field = QLineEdit(dialog)
    dialog.show()
    qtbot.waitActive(dialog)

    field.setFocus()

    assert meant(places) == "Task 2"


def test_elsewhere_in_the_views_nothing_is_meant(window, places):
    window.second.list.setFocus()

    window.other.setFocus()

    assert meant(places) is None
    assert places.selected_items() == ()


def test_a_place_that_is_not_shown_is_not_meant(window, places):
    window.second.list.setFocus()
    window.outside.setFocus()

    window.second.hide()

    assert meant(places) is None


def test_a_place_that_is_gone_is_forgotten(window, places, qtbot):
    window.second.list.setFocus()
    window.outside.setFocus()

    with qtbot.waitSignal(window.second.destroyed):
        window.second.deleteLater()

    assert meant(places) is None
    window.first.list.setFocus()
    assert meant(places) == "Task 1"


def test_the_keys_of_lists_work_in_lists_and_not_in_fields(window, places, qtbot):
    erased = []
    places.erase.triggered.connect(lambda: erased.append(meant(places)))

    window.first.list.setFocus()
    qtbot.keyClick(window.first.list, Qt.Key.Key_Delete)
    window.first.field.setFocus()
    qtbot.keyClick(window.first.field, Qt.Key.Key_Delete)

    assert erased == ["Task 1"]


def test_what_a_place_says_is_passed_on(window, places, qtbot):
    with qtbot.waitSignal(places.open_wanted):
        window.first.open_wanted.emit()
    with qtbot.waitSignal(places.menu_wanted) as menu:
        window.second.menu_wanted.emit(QPoint(3, 4))
    with qtbot.waitSignal(places.moved):
        window.first.selection_changed.emit()

    assert menu.args == [QPoint(3, 4)]


def test_a_small_window_stands_beside_what_is_meant_else_in_the_middle(window, places):
    window.first.list.setFocus()
    assert places.anchor() == QRect(5, 5, 10, 10)

    window.other.setFocus()
    assert window.pages.rect().translated(window.pages.mapToGlobal(QPoint())).contains(places.anchor())
