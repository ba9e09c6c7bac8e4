"""Input fields that need more than the style sheet can say."""

from typing import TypeVar

from PySide6.QtWidgets import QAbstractSpinBox

Box = TypeVar("Box", bound=QAbstractSpinBox)

_ROOM = 8
"""Pixels between the frame and the number, as in other fields."""


def with_room(box: Box) -> Box:
    """Keep the number of a spin box off its frame; style sheets do not reach it."""
    box.lineEdit().setTextMargins(_ROOM, 0, _ROOM, 0)
    return box
