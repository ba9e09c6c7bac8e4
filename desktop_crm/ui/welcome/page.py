"""The first thing a new user sees: three ways to begin, and the files opened before."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.text import label
from desktop_crm.ui.icons import icon
from desktop_crm.ui.theme import Token, Tone, colour


class ChoiceCard(QAbstractButton):
    """A large button: an icon, what it does, and one line more."""

    def __init__(self, icon_name: str, tone: Tone, text: str, detail: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._tone = tone
        self.setText(text)
        self.setAccessibleDescription(detail)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title = label(text.replace("&", ""), "strong", wrap=True)
        self._detail = label(detail, "muted", wrap=True)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18 + self._side() + 14, 18, 18)
        layout.setSpacing(4)
        for part in (self._title, self._detail):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(part)
        layout.addStretch(1)

    @override
    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        edge = Token.ACCENT if focus else Token.CONTROL_BORDER
        painter.setPen(QPen(colour(edge), 2 if focus else 1))
        painter.setBrush(colour(Token.HOVER if self.underMouse() else Token.SURFACE))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 12, 12)
        side = self._side()
        left = self.width() - 18 - side if self.isRightToLeft() else 18
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._tone.soft))
        painter.drawRoundedRect(left, 18, side, side, 10, 10)
        inner = side // 4
        mark = self.rect()
        mark.setRect(left + inner, 18 + inner, side - 2 * inner, side - 2 * inner)
        icon(self._icon_name, self._tone.text).paint(painter, mark)
        painter.end()

    def _side(self) -> int:
        return round(self.fontMetrics().height() * 2.2)


class WelcomePage(QWidget):
    """No wizard and no account: each button leads straight into the program."""

    empty_wanted = Signal()
    import_wanted = Signal()
    sample_wanted = Signal()
    open_wanted = Signal(object)
    """The path of a file that was opened before."""
    other_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = label(self.tr("Welcome to Desktop CRM"), "title", wrap=True)
        self.subtitle = label(
            self.tr("People, companies, notes and mailing labels, in one file that is yours."),
            "muted",
            wrap=True,
        )
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What went wrong"))
        self.problem.hide()
        self.empty = ChoiceCard(
            "sparkles",
            Tone.ACCENT,
            self.tr("&Start empty"),
            self.tr("Add people one by one; a line is enough."),
        )
        self.bring = ChoiceCard(
            "import",
            Tone.GOOD,
            self.tr("&Bring my contacts"),
            self.tr("Choose a vCard file from a phone, Outlook, Google or iCloud, or drop it here."),
        )
        self.sample = ChoiceCard(
            "users",
            Tone.VIOLET,
            self.tr("&Look around with sample data"),
            self.tr("Over 200 made-up people and companies in a file of their own."),
        )
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._lay_out()
        self.empty.clicked.connect(self.empty_wanted)
        self.bring.clicked.connect(self.import_wanted)
        self.sample.clicked.connect(self.sample_wanted)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List files that were opened before and are still there."""
        while self._recent.count():
            item = self._recent.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.deleteLater()
        if paths:
            self._recent.addWidget(label(self.tr("Opened lately"), "section"))
        for path in paths:
            button = Button(path.name, look="link", icon_name="database")
            button.setToolTip(str(path))
            button.setAccessibleDescription(str(path.parent))
            button.clicked.connect(lambda _=False, path=path: self.open_wanted.emit(path))
            self._recent.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeading)
        other = Button(self.tr("&Open another file…"), look="link", icon_name="folder-open")
        other.clicked.connect(self.other_wanted)
        self._recent.addWidget(other, alignment=Qt.AlignmentFlag.AlignLeading)

    def show_problem(self, text: str) -> None:
        """Say why a file could not be opened."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(14)
        for card in (self.empty, self.bring, self.sample):
            cards.addWidget(card, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for text in (self.title, self.subtitle, self.problem):
            column.addWidget(text)
        column.addSpacing(14)
        column.addLayout(cards)
        column.addSpacing(18)
        column.addLayout(self._recent)
        column.addStretch(3)
        inner.setMaximumWidth(self.fontMetrics().averageCharWidth() * 130)
        centre = QWidget()
        across = QHBoxLayout(centre)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(inner, 20)
        across.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(centre)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
