"""What came of a pass through a list."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_crm.ui.calling.session import Tally
from desktop_crm.ui.calling.times import clock_text
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.text import label, line


class TallyPage(QWidget):
    """How often each result was logged and how long that took; Esc or the button leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = label("", "title", wrap=True)
        self.rest = label("", "muted", wrap=True)
        self.close_button = Button(self.tr("Back to the list"), primary=True)
        self.close_button.setToolTip(self.tr("Esc"))
        self._card = QFrame()
        self._card.setProperty("look", "card")
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(28)
        self._rows.setVerticalSpacing(8)
        self._rows.setColumnStretch(0, 1)
        self.lines: list[tuple[str, str, str]] = []
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(28, 24, 28, 24)
        inside.setSpacing(14)
        inside.addWidget(self.title)
        inside.addLayout(self._rows)
        inside.addWidget(self.rest)
        inside.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTrailing)
        self._card.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._card)
        across.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addLayout(across)
        layout.addStretch(2)

    def show_tally(self, tally: Tally, names: Mapping[str, str]) -> None:
        """Show a tally; ``names`` are those of the results by code."""
        self.title.setText(self.tr("%Ln call(s) logged", "", tally.logged))
        number = self.locale().toString
        self.lines = [
            (names.get(each.result, each.result), number(each.count), clock_text(each.spent))
            for each in tally.lines
        ]
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        total = (self.tr("Together"), number(tally.logged), clock_text(tally.spent))
        for place, texts in enumerate(self.lines):
            self._add(place, texts, "")
        self._rows.addWidget(line(), len(self.lines), 0, 1, 3)
        self._add(len(self.lines) + 1, total, "strong")
        rest = [
            self.tr("%Ln contact(s) skipped", "", tally.skipped) if tally.skipped else "",
            self.tr("%Ln contact(s) not called", "", tally.left) if tally.left else "",
        ]
        self.rest.setText(" · ".join(part for part in rest if part))
        self.rest.setVisible(bool(self.rest.text()))

    def _add(self, row: int, texts: tuple[str, str, str], look: str) -> None:
        for column, text in enumerate(texts):
            made: QLabel = label(text, look)
            side = Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading
            made.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self._rows.addWidget(made, row, column)
