"""What keys do on a painted calendar; there is one for everything that the mouse can do."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.ui.calendar.spans import DaySpan, Span, span_of, stretched
from desktop_crm.ui.calendar.surface import CalendarSurface

Key, Modifier = Qt.Key, Qt.KeyboardModifier

_ARROWS = {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, -1), Key.Key_Down: (0, 1)}
_ENTER = {Key.Key_Return, Key.Key_Enter}
_NONE, _SHIFT = Modifier.NoModifier, Modifier.ShiftModifier
_ALT, _ALT_SHIFT = Modifier.AltModifier, Modifier.AltModifier | Modifier.ShiftModifier


def take_key(surface: CalendarSurface, event: QKeyEvent) -> bool:
    """Do what a key means; return whether it means anything here."""
    action = _action(surface, event)
    if action is None:
        return False
    action()
    return True


def is_taken(surface: CalendarSurface, event: QKeyEvent) -> bool:
    """Return whether a key means something here, before a command of the window gets it."""
    return _action(surface, event) is not None


def _action(surface: CalendarSurface, event: QKeyEvent) -> Callable[[], object] | None:
    key = Key(event.key())
    modifiers = event.modifiers() & ~Modifier.KeypadModifier
    if key in _ARROWS:
        across, down = _ARROWS[key]
        return _arrow(surface, modifiers, -across if surface.isRightToLeft() else across, down)
    if modifiers == _NONE:
        return _plain(surface, key)
    item = surface.choice.current_item
    if modifiers != _ALT or item is None:
        return None
    if key in _ENTER and item.participants:
        return lambda: surface.contact_wanted.emit(item.participants[0].id)
    day = item.day if item.starts is not None and surface.is_editable else None
    if key == Key.Key_Home and day is not None:
        return lambda: _change(surface, item, DaySpan(day, day))
    return None


def _plain(surface: CalendarSurface, key: Qt.Key) -> Callable[[], object] | None:
    actions: dict[Qt.Key, Callable[[], object]] = {
        Key.Key_Return: surface.activate,
        Key.Key_Enter: surface.activate,
        Key.Key_PageDown: lambda: surface.page_wanted.emit(1),
        Key.Key_PageUp: lambda: surface.page_wanted.emit(-1),
        Key.Key_Home: lambda: surface.go_to_edge(first=True),
        Key.Key_End: lambda: surface.go_to_edge(first=False),
    }
    if key == Key.Key_Escape and (surface.drag is not None or surface.choice.is_drawn):
        return lambda: _escape(surface)
    return actions.get(key)


def _arrow(
    surface: CalendarSurface, modifiers: Qt.KeyboardModifier, across: int, down: int
) -> Callable[[], object] | None:
    if modifiers in {_NONE, _SHIFT}:
        return lambda: surface.step_cursor(across, down, extending=modifiers == _SHIFT)
    item = surface.choice.current_item
    span = span_of(item) if item is not None else None
    if item is None or span is None or not surface.is_editable:
        return None
    if modifiers == _ALT:
        return lambda: _change(surface, item, surface.moved(item, across, down))
    if modifiers == _ALT_SHIFT:
        return lambda: _change(surface, item, stretched(span, across or down))
    return None


def _change(surface: CalendarSurface, item: AgendaItem, span: Span | None) -> None:
    if span is not None and span != span_of(item):
        surface.change_wanted.emit(item, span)


def _escape(surface: CalendarSurface) -> None:
    if not surface.cancel_drag():
        surface.choice.forget_drawing()
        surface.viewport().update()
