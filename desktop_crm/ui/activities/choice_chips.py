"""A row of chips of which exactly one is on."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop_crm.ui.common.chips import Chip
from desktop_crm.ui.common.flow_layout import FlowLayout


class ChoiceChips(QWidget):
    """Chooses one of a few; Tab goes to the one that is on, the arrows choose."""

    chosen = Signal()
    """The user has chosen another."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(self, spacing=4)
        self.chips: dict[Hashable, Chip] = {}
        self._group.buttonClicked.connect(self.chosen)

    def offer(self, entries: Sequence[tuple[str, Hashable, str]]) -> None:
        """Offer these: text, value, and the name of an icon or ""."""
        value = self.value()
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            self._group.removeButton(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        for text, key, icon_name in entries:
            chip = Chip(text, self, icon_name=icon_name)
            chip.setAccessibleName(f"{self._name}: {text.replace('&', '')}")
            self._group.addButton(chip)
            self._flow.addWidget(chip)
            self.chips[key] = chip
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
