"""Input fields that need more than the style sheet can say."""

from typing import TypeVar

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox

Box = TypeVar("Box", bound=QAbstractSpinBox)

_ROOM = 8
"""Pixels between the frame and the number, as in other fields."""


def with_room(box: Box) -> Box:
    """Keep the number of a spin box off its frame; style sheets do not reach it."""
    box.lineEdit().setTextMargins(_ROOM, 0, _ROOM, 0)
    return box


def name_box(box: QComboBox, name: str) -> None:
    """Name a box for screen readers, and the line within it where one can type."""
    box.setAccessibleName(name)
    if (line := box.lineEdit()) is not None:
        line.setAccessibleName(name)
