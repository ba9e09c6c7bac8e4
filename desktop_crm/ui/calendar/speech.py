"""Painted calendars for screen readers: each item is a child with a name, a place and a state.

A surface of ours has no widgets for its items, so Qt is given interfaces for them. They stand for
places in the list of spots, not for items, so that as many are made as were ever shown at once.
"""

from functools import cache, partial
from typing import TYPE_CHECKING, cast

import shiboken6
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from typing_extensions import override

from desktop_crm.ui.calendar.boxes import Box, Spot

if TYPE_CHECKING:
    from desktop_crm.ui.calendar.surface import CalendarSurface

_NO_OBJECT = cast("QObject", None)
_NO_INTERFACE = cast("QAccessibleInterface", None)
"""What Qt takes and gives where there is none, though its declarations do not say so."""


class SpotInterface(QAccessibleInterface):
    """One item, or the mark for several, as a line of a list."""

    def __init__(self, surface: "CalendarSurface", place: int) -> None:
        super().__init__()
        self._surface = surface
        self._place = place

    def _spot(self) -> Spot | None:
        if not shiboken6.isValid(self._surface):
            return None
        spots = self._surface.places.spots
        return spots[self._place] if self._place < len(spots) else None

    @override
    def isValid(self) -> bool:
        return self._spot() is not None

    @override
    def object(self) -> QObject:
        return _NO_OBJECT

    @override
    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._surface)

    @override
    def child(self, index: int) -> QAccessibleInterface:
        return _NO_INTERFACE

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        return _NO_INTERFACE

    @override
    def childCount(self) -> int:
        return 0

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    @override
    def text(self, t: QAccessible.Text) -> str:
        spot = self._spot()
        return self._surface.spot_text(spot) if spot is not None and t == QAccessible.Text.Name else ""

    @override
    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Change nothing: an item is edited in its dialog."""

    @override
    def rect(self) -> QRect:
        spot = self._spot()
        if spot is None:
            return QRect()
        shown = self._surface.places.shown(spot)
        viewport = self._surface.viewport()
        return QRect(viewport.mapToGlobal(shown.topLeft()), shown.size())

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem if isinstance(self._spot(), Box) else QAccessible.Role.Button

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        spot = self._spot()
        if spot is None:
            state.invalid = True
            return state
        surface = self._surface
        state.focusable = state.selectable = True
        state.focused = surface.hasFocus() and surface.choice.current == spot
        state.selected = isinstance(spot, Box) and surface.choice.holds(spot.item)
        state.offscreen = not surface.viewport().rect().intersects(surface.places.shown(spot))
        return state


class SurfaceInterface(QAccessibleWidget):
    """The surface as a list of its spots in reading order."""

    def __init__(self, surface: "CalendarSurface") -> None:
        super().__init__(surface, QAccessible.Role.List)
        self._surface = surface
        self._children: list[SpotInterface] = []
        self._ids: list[int] = []
        surface.destroyed.connect(partial(_forget, self._ids))

    @override
    def childCount(self) -> int:
        return len(self._surface.places.spots)

    @override
    def child(self, index: int) -> QAccessibleInterface:
        if not 0 <= index < self.childCount():
            return _NO_INTERFACE
        while len(self._children) <= index:
            made = SpotInterface(self._surface, len(self._children))
            self._ids.append(QAccessible.registerAccessibleInterface(made))
            self._children.append(made)
        return self._children[index]

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((n for n, own in enumerate(self._children) if own is child), -1)

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        places = self._surface.places
        point = self._surface.viewport().mapFromGlobal(QRect(x, y, 1, 1).topLeft())
        hit = next((n for n, spot in enumerate(places.spots) if places.shown(spot).contains(point)), -1)
        return self.child(hit)

    @override
    def focusChild(self) -> QAccessibleInterface:
        current = self._surface.choice.current
        if current is None or not self._surface.hasFocus():
            return _NO_INTERFACE
        return self.child(self._surface.places.spots.index(current))


@cache
def speak_for(kind: "type[CalendarSurface]") -> None:
    """Have Qt ask here for the interfaces of all surfaces of a class, from now on."""

    def make(_name: str, thing: QObject) -> QAccessibleInterface:
        if not isinstance(thing, kind):
            return _NO_INTERFACE
        # Qt holds it as long as the surface lives; so must we.
        thing.spoken = SurfaceInterface(thing)
        return thing.spoken

    QAccessible.installFactory(make)


def tell_focus(surface: "CalendarSurface", place: int) -> None:
    """Tell a screen reader which spot has the keyboard."""
    _tell(surface, QAccessible.Event.Focus, place)


def tell_renewed(surface: "CalendarSurface") -> None:
    """Tell a screen reader that the spots are others."""
    _tell(surface, QAccessible.Event.ObjectReorder, -1)


def _forget(ids: list[int], _surface: object = None) -> None:
    """Give the interfaces of a surface's children back; Qt itself gives back the surface's own."""
    for interface in ids:
        QAccessible.deleteAccessibleInterface(interface)
    ids.clear()


def _tell(surface: "CalendarSurface", what: QAccessible.Event, place: int) -> None:
    if QAccessible.isActive():
        event = QAccessibleEvent(surface, what)
        event.setChild(place)
        QAccessible.updateAccessibility(event)
