"""What every view begins with, and what it shows while it has nothing to show."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.ui.common.text import label
from desktop_crm.ui.icons import icon
from desktop_crm.ui.theme import Token


class PageHeader(QFrame):
    """A title with a count, and room for what belongs to the view."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self.title = label(title, "heading")
        self.count = label("", "muted")
        self._starts = QHBoxLayout()
        self._starts.setSpacing(8)
        self._ends = QHBoxLayout()
        self._ends.setSpacing(8)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 9, 14, 9)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addWidget(self.count)
        layout.addLayout(self._starts)
        layout.addStretch(1)
        layout.addLayout(self._ends)

    def add(self, widget: QWidget) -> None:
        """Put a widget after the title, such as a filter chip."""
        self._starts.addWidget(widget)

    def add_at_end(self, widget: QWidget) -> None:
        """Put a widget at the far end, such as the main button."""
        self._ends.addWidget(widget)

    def show_title(self, title: str, count: int | None = None) -> None:
        """Say what is shown, and how many."""
        self.title.setText(title)
        self.count.setText("" if count is None else self.locale().toString(count))
        self.count.setVisible(count is not None)


class EmptyState(QWidget):
    """An icon, one line that says why there is nothing here, and what to do about it."""

    def __init__(self, icon_name: str, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = label(title, "heading", wrap=True)
        self.text = label(text, "muted", wrap=True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(24, 24, 24, 24)
        self._layout.setSpacing(10)
        self._layout.addStretch(2)
        for widget in (self._picture, self.title, self.text):
            self._layout.addWidget(widget)
        self._layout.addStretch(3)
        self._draw()

    def show_text(self, title: str, text: str = "") -> None:
        """Say something else."""
        self.title.setText(title)
        self.text.setText(text)

    def add(self, widget: QWidget) -> None:
        """Put a button below the text."""
        self._layout.insertWidget(self._layout.count() - 1, widget, alignment=Qt.AlignmentFlag.AlignHCenter)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw()

    def _draw(self) -> None:
        side = self.fontMetrics().height() * 2
        self._picture.setPixmap(icon(self._icon_name, Token.FAINT).pixmap(QSize(side, side)))
