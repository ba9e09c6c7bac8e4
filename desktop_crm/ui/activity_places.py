"""Which activity the commands mean: that of the list or grid where the keyboard is."""

from collections.abc import Sequence
from typing import Protocol, cast

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop_crm.domain.activities import AgendaItem


class ActivityPlace(Protocol):
    """A widget with activities, one of which is the current one."""

    @property
    def selection_changed(self) -> SignalInstance:
        """Another one is current, or others are selected."""
        ...

    @property
    def open_wanted(self) -> SignalInstance:
        """The current one is to be opened: Enter, or a double click."""
        ...

    @property
    def menu_wanted(self) -> SignalInstance:
        """A menu is to be shown at a :class:`QPoint` of the screen."""
        ...

    def current_item(self) -> AgendaItem | None:
        """Return the activity that the keyboard is on."""
        ...

    def selected_items(self) -> tuple[AgendaItem, ...]:
        """Return the activities that a command is about, in the order shown."""
        ...

    def anchor(self) -> QRect:
        """Return where the current one is on the screen."""
        ...


class ActivityPlaces(QObject):
    """Knows all places of a window, and the one that had the keyboard last."""

    moved = Signal()
    """Other activities are meant than before."""
    open_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, pages: QWidget, actions: Sequence[QAction], parent: QObject) -> None:
        """Follow the keyboard inside of ``pages``; ``actions`` are those with keys of their own in lists."""
        super().__init__(parent)
        self._pages = pages
        self._actions = list(actions)
        self._places: list[QWidget] = []
        self._current: QWidget | None = None
        self._is_typing = False
        _app().focusChanged.connect(self._on_focus)

    def add(self, place: QWidget, *lists: QWidget) -> None:
        """Take up a place (an :class:`ActivityPlace`); ``lists`` are its widgets that have the keyboard."""
        for widget in lists:
            widget.addActions(self._actions)
        self._places.append(place)
        spoken = cast("ActivityPlace", place)
        spoken.selection_changed.connect(self.moved)
        spoken.open_wanted.connect(self.open_wanted)
        spoken.menu_wanted.connect(self.menu_wanted)
        place.destroyed.connect(self._on_destroyed)

    def current(self) -> ActivityPlace | None:
        """Return the place that has the keyboard, or had it before a menu or a dialog took it.

        While the user types in a field of the window, no activity is meant: what was current
        last may be out of sight of the one who types.
        """
        if (
            self._is_typing
            or self._current is None
            or not shiboken6.isValid(self._current)
            or not self._current.isVisible()
        ):
            return None
        return cast("ActivityPlace", self._current)

    def current_item(self) -> AgendaItem | None:
        """Return the activity that the commands mean."""
        place = self.current()
        return place.current_item() if place is not None else None

    def selected_items(self) -> tuple[AgendaItem, ...]:
        """Return all activities that the commands mean."""
        place = self.current()
        return place.selected_items() if place is not None else ()

    def anchor(self) -> QRect:
        """Return where on the screen a small window about the current activity belongs."""
        place = self.current()
        if place is not None and place.current_item() is not None:
            return place.anchor()
        corner = self._pages.mapToGlobal(self._pages.rect().center())
        return QRect(corner, corner)

    def close(self) -> None:
        """Follow the keyboard no longer."""
        _app().focusChanged.disconnect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is not self._pages.window():
            return
        before = self._current, self._is_typing
        self._is_typing = _takes_text(now)
        if self._pages is now or self._pages.isAncestorOf(now):
            here = (place for place in self._places if place is now or place.isAncestorOf(now))
            self._current = next(here, None)
        if (self._current, self._is_typing) != before:
            self.moved.emit()

    @Slot(QObject)
    def _on_destroyed(self) -> None:
        self._places = [place for place in self._places if shiboken6.isValid(place)]
        if self._current is not None and not shiboken6.isValid(self._current):
            self._current = None


def _takes_text(widget: QWidget) -> bool:
    """Return whether what is typed into a widget is text."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox):
        return not widget.isReadOnly()
    return False


def _app() -> QApplication:
    return cast("QApplication", QApplication.instance())
