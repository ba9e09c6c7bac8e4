"""Buttons that always have a name for screen readers."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from typing_extensions import override

from desktop_crm.ui.icons import icon
from desktop_crm.ui.theme import Token

_EN_SPACE = "\u2002"
"""Between an icon and its words, since Qt leaves hardly any room there."""


class ToolButton(QToolButton):
    """An icon that can be pressed; ``name`` is its tool tip and its name for screen readers."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        parent: QWidget | None = None,
        *,
        token: Token = Token.MUTED,
        outlined: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setIcon(icon(icon_name, token))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if outlined:
            self.setProperty("look", "outlined")
        self._fit()

    def show_icon(self, icon_name: str, token: Token = Token.MUTED) -> None:
        """Change the picture."""
        self.setIcon(icon(icon_name, token))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setIconSize(icon_size(self))


class Button(QPushButton):
    """A button with words and perhaps an icon; ``primary`` is the one thing a view is for."""

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        icon_name: str = "",
        primary: bool = False,
        look: str = "",
    ) -> None:
        super().__init__(parent)
        self._gap = _EN_SPACE if icon_name else ""
        self.setText(text)
        if primary or look:
            self.setProperty("look", "primary" if primary else look)
        if icon_name:
            token = Token.ACCENT_TEXT if primary else Token.ACCENT if look == "link" else Token.TEXT
            self.setIcon(icon(icon_name, token))
            self.setIconSize(icon_size(self))

    @override
    def setText(self, text: str) -> None:
        super().setText(f"{self._gap}{text}" if text else text)

    @override
    def text(self) -> str:
        return super().text().removeprefix(self._gap)


def icon_size(widget: QWidget) -> QSize:
    """Return the size of an icon beside the widget's text, in logical pixels."""
    side = max(round(widget.fontMetrics().height() * 0.95), 16)
    return QSize(side, side)
