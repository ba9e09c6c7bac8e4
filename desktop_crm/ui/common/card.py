"""A framed part of a view with a title."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_crm.ui.common.text import label, line


class Card(QFrame):
    """A title with room beside it, and what the card is about below a thin line."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAccessibleName(title)
        self.title = label(title, "strong")
        self._head = QHBoxLayout()
        self._head.setContentsMargins(14, 8, 10, 8)
        self._head.setSpacing(8)
        self._head.addWidget(self.title)
        self._head.addStretch(1)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(1, 1, 1, 1)
        self._body.setSpacing(0)
        self._body.addLayout(self._head)
        self._body.addWidget(line())

    def add_beside_title(self, widget: QWidget) -> None:
        """Put a widget right after the title, such as a pill."""
        self._head.insertWidget(self._head.count() - 1, widget)

    def add_at_end(self, widget: QWidget) -> None:
        """Put a widget at the far end of the title's line, such as a button."""
        self._head.addWidget(widget)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget into the card, below the others."""
        self._body.addWidget(widget, stretch)

    def add_line(self) -> None:
        """Put a thin line below what was added."""
        self._body.addWidget(line())
