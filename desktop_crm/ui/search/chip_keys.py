"""Going through the chips of the marked line by keys; the keyboard itself stays in the search box."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_crm.ui.search.offered import Suggestion
from desktop_crm.ui.search.popup import SuggestionList
from desktop_crm.ui.shell.undo_bar import announce

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ChipKeys:
    """Knows which chip has the frame; Backspace there leaves as text what it says."""

    def __init__(
        self, box: QWidget, lines: SuggestionList, take_off: Callable[[Suggestion, int], None]
    ) -> None:
        self._box = box
        self._lines = lines
        self._take_off = take_off

    @property
    def chip(self) -> int | None:
        """The chip with the frame."""
        return self._lines.delegate.focused_chip

    def show(self, line: Suggestion | None, chip: int | None) -> None:
        """Put the frame around a chip of a line, or around none."""
        self._lines.delegate.focused_chip = chip
        self._lines.viewport().update()
        if chip is not None and line is not None:
            announce(self._box, line.chips[chip].text)

    def step(self, line: Suggestion, by: int) -> bool:
        """Go to the next chip that can be taken off, and return whether there was one."""
        chip = next_chip(line, self.chip, by)
        self.show(line, chip)
        return chip is not None

    def take(self, event: QKeyEvent, line: Suggestion | None) -> bool:
        """Do what a key means for the chip with the frame, and return whether it means anything."""
        chip = self.chip
        if line is None or chip is None:
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.step(line, _STEPS[key] * (-1 if self._box.isRightToLeft() else 1))
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._take_off(line, chip)
        elif key == Qt.Key.Key_Escape:
            self.show(line, None)
        else:
            self.show(line, None)
            return False
        return True


def next_chip(line: Suggestion, chip: int | None, step: int) -> int | None:
    """Return the next chip of a line that can be taken off, in a direction; None after the last."""
    removable = [number for number, each in enumerate(line.chips) if each.can_be_taken_off]
    if chip is None:
        return removable[0] if removable and step > 0 else None
    beyond = [number for number in removable if (number - chip) * step > 0]
    return (min(beyond) if step > 0 else max(beyond)) if beyond else None
