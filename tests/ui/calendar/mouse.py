"""Hands on a painted calendar."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop_crm.ui.calendar.boxes import Box


def box(surface, title):
    """Return the first box of an item with this title."""
    for spot in surface.places.spots:
        if isinstance(spot, Box) and title in (
            spot.item.regarding,
            *(p.name for p in spot.item.participants),
        ):
            return spot
    raise AssertionError(title)


def middle(surface, title):
    """Return the middle of an item's box."""
    return surface.places.shown(box(surface, title)).center()


def edge(surface, title, *, start=False):
    """Return a point on the edge of an item's box that changes its end, or its start."""
    rect = surface.places.shown(box(surface, title))
    if box(surface, title).in_grid:
        return QPoint(rect.center().x(), rect.top() + 1 if start else rect.bottom() - 1)
    from_left = start != surface.isRightToLeft()
    return QPoint(rect.left() + 1 if from_left else rect.right() - 1, rect.center().y())


def at(surface, day, hour=None, minute=0):
    """Return a point in a slot."""
    places = surface.places
    column = places.column(places.days.index(day))
    if hour is None:
        return QPoint(column.center().x(), places.head_height + places.strip_height - 6)
    return QPoint(column.center().x(), places.y_of(hour * 60 + minute) + 3)


def press(surface, point, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.mousePress(surface.viewport(), Qt.MouseButton.LeftButton, modifier, point)


def move(surface, *points):
    for point in points:
        QTest.mouseMove(surface.viewport(), point)


def release(surface, point):
    QTest.mouseRelease(surface.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def drag(surface, start, end):
    """Take hold at one point and let go at another."""
    press(surface, start)
    move(surface, (start + end) / 2, end)
    release(surface, end)
