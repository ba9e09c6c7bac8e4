"""A row of chips of which exactly one is on."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget
from typing_extensions import override

from desktop_crm.ui.common.chips import Chip
from desktop_crm.ui.common.flow_layout import FlowLayout


class KeyChip(Chip):
    """A chip that shows the key that chooses it: underlined where its name has that letter, else after it.

    The key is no mnemonic of Qt's: whoever shows the chip decides when it is listened to.
    """

    def __init__(self, text: str, key: str, parent: QWidget | None = None, *, icon_name: str = "") -> None:
        super().__init__(text, parent, icon_name=icon_name)
        self.key = key.casefold()
        self.setToolTip(f"{text} ({key.upper()})" if key else "")

    @override
    def shown_text(self) -> str:
        text = self.text().replace("&", "&&")
        if not self.key:
            return text
        place = text.casefold().find(self.key)
        return f"{text[:place]}&{text[place:]}" if place >= 0 else f"{text} ({self.key.upper()})"


class PassingChip(KeyChip):
    """A chip that leaves Enter to what it stands in, where that is "done"; Space presses it."""

    TAKES_ENTER = True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class ChoiceChips(QWidget):
    """Chooses one of a few; Tab goes to the one that is on, the arrows choose."""

    CHIP = KeyChip

    chosen = Signal()
    """The user has chosen one, perhaps the same again."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._offered: tuple[object, object] = ((), ())
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(self, spacing=4)
        self.chips: dict[Hashable, KeyChip] = {}
        self._group.buttonClicked.connect(self.chosen)

    def offer(self, entries: Sequence[tuple[str, Hashable, str]], keys: Sequence[str] | None = None) -> None:
        """Offer these: text, value, and the name of an icon or ""; ``keys`` choose them in this order."""
        offered = (tuple(entries), tuple(keys or ()))
        if offered == self._offered:
            return
        self._offered = offered
        value = self.value()
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            self._group.removeButton(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        for (text, entry, icon_name), key in zip(entries, keys or [""] * len(entries), strict=True):
            chip = self.CHIP(text, key, self, icon_name=icon_name)
            chip.setAccessibleName(f"{self._name}: {text}")
            self._group.addButton(chip)
            self._flow.addWidget(chip)
            self.chips[entry] = chip
            chip.show()
        if self.chips:
            self.choose(value if value in self.chips else next(iter(self.chips)))

    def choose(self, value: Hashable) -> None:
        """Turn one on."""
        if value in self.chips:
            self.chips[value].setChecked(True)

    def value(self) -> Hashable:
        """Return the value of the one that is on."""
        return next((value for value, chip in self.chips.items() if chip.isChecked()), None)

    def take_key(self, text: str, *, by_number: bool = False) -> bool:
        """Choose by a key: its letter, or with ``by_number`` its place from 1 to 9 too."""
        letter = text.casefold()
        chips = list(self.chips.values())
        found = next((chip for chip in chips if letter and chip.key == letter), None)
        if found is None and by_number and letter.isdecimal() and 0 < int(letter) <= len(chips):
            found = chips[int(letter) - 1]
        if found is None:
            return False
        found.setChecked(True)
        self.chosen.emit()
        return True

    def has_key(self, letter: str) -> bool:
        """Return whether a letter chooses one."""
        return bool(letter) and any(chip.key == letter.casefold() for chip in self.chips.values())

    def focus_chosen(self) -> None:
        """Put the keyboard onto the one that is on."""
        value = self.value()
        if value is not None:
            self.chips[value].setFocus()


class PassingChips(ChoiceChips):
    """Leaves Enter to what it stands in."""

    CHIP = PassingChip
