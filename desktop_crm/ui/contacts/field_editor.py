"""What every editor of a field has in common: keys, a place for what is wrong, small buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.ui.common.buttons import Button, ToolButton
from desktop_crm.ui.common.flow_layout import FlowLayout
from desktop_crm.ui.common.labels import label_text
from desktop_crm.ui.common.text import label
from desktop_crm.ui.contacts.record_values import Value
from desktop_crm.ui.text_fields import KEEPS_UNDO

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FieldEditor(QWidget):
    """Edits one value; it stores nothing.

    Enter (Ctrl+Enter in text of several lines) keeps the value, Esc takes it
    back. ``value`` raises InvalidValueError for what cannot be kept.
    """

    kept = Signal()
    cancelled = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(KEEPS_UNDO, True)  # noqa: FBT003 - Qt's own spelling
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        self.problem.hide()
        self.keep_mine = Button(self.tr("Keep mine"))
        self.take_theirs = Button(self.tr("Take theirs"))
        self.keep_mine.clicked.connect(self.kept)
        self.take_theirs.clicked.connect(self.cancelled)
        self._choice = self._choice_of(self.keep_mine, self.take_theirs)
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 2, 0, 6)
        self._layout.setSpacing(4)
        self._layout.addLayout(self.body)
        self._layout.addWidget(self.problem)
        self._layout.addWidget(self._choice)

    def fit_tightly(self) -> None:
        """Take no room around the inputs, for an editor that opens in the place of its value."""
        self._layout.setContentsMargins(0, 0, 0, 0)

    def value(self) -> Value:
        """Return what is to be kept.

        Raises:
            InvalidValueError: It cannot be kept as it is.
        """
        raise NotImplementedError

    def typed(self) -> object:
        """Return the state of the inputs, whether it can be kept or not."""
        raise NotImplementedError

    def show_typed(self, typed: object) -> None:
        """Bring a state of the inputs back."""
        raise NotImplementedError

    def inputs(self) -> Sequence[QWidget]:
        """Return the inputs in the order of the keyboard."""
        raise NotImplementedError

    def start(self) -> None:
        """Put the keyboard into the input that is most likely wanted."""
        first = next((w for w in self.inputs() if isinstance(w, QLineEdit)), self.inputs()[0])
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, QLineEdit):
            first.selectAll()

    def _choice_of(self, *buttons: Button) -> QWidget:
        choice = QWidget()
        flow = FlowLayout(choice)
        for button in buttons:
            flow.addWidget(button)
        choice.hide()
        return choice

    def show_problem(self, text: str, *, changed_elsewhere: bool = False) -> None:
        """Say what is wrong, next to the field; where others changed it, ask whose is to stay."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self._choice.setVisible(changed_elsewhere)

    def watch_keys(self) -> None:
        """Listen for Enter and Esc in the inputs; called once they are there."""
        for widget in self.inputs():
            widget.installEventFilter(self)
            if isinstance(widget, QComboBox) and (line := widget.lineEdit()):
                line.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._takes_key(watched, event)
        if _overrides_escape(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _takes_key(self, watched: QObject, event: QKeyEvent) -> bool:
        many_lines = isinstance(watched, QPlainTextEdit)
        with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in _ENTER and (with_ctrl or not many_lines):
            self.kept.emit()
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in _STEPS:
            self.moved.emit(_STEPS[Qt.Key(event.key())])
        else:
            return False
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def part_buttons(self, *extra: QWidget, is_new: bool) -> QHBoxLayout:
        """Return a row with ``extra``, and buttons to move and remove a part that is stored."""
        row = QHBoxLayout()
        row.setSpacing(4)
        for widget in extra:
            row.addWidget(widget)
        row.addStretch(1)
        if not is_new:
            up = ToolButton("arrow-up", self.tr("Move up"))
            up.setToolTip(self.tr("Move up (Alt+Up)"))
            down = ToolButton("arrow-down", self.tr("Move down"))
            down.setToolTip(self.tr("Move down (Alt+Down)"))
            remove = ToolButton("trash-2", self.tr("Remove"))
            up.clicked.connect(lambda: self.moved.emit(-1))
            down.clicked.connect(lambda: self.moved.emit(1))
            remove.clicked.connect(self.removed)
            for button in (up, down, remove):
                row.addWidget(button)
        return row


def _overrides_escape(event: QEvent) -> bool:
    """Return whether Esc is about to go to a shortcut of the window instead of the editor."""
    is_override = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
    return is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class LabelBox(QComboBox):
    """Chooses one of the usual labels, or takes one of the user's own."""

    def __init__(self, usual: Sequence[str], current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setAccessibleName(self.tr("Label"))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        for word in usual:
            self.addItem(label_text(word), word)
        self.show_word(current)

    def show_word(self, word: str) -> None:
        """Show a label, one of the usual or another."""
        place = self.findData(word)
        self.setCurrentIndex(place)
        if place < 0:
            self.setEditText(word)

    def word(self) -> str:
        """Return the label as it is stored: the usual ones in English, others as typed."""
        text = self.currentText().strip()
        place = self.findText(text, Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(place)) if place >= 0 else text


def star_button(name: str, *, checked: bool) -> ToolButton:
    """Return a star that is on or off, for the one to prefer among several."""
    star = ToolButton("star", name)
    star.setCheckable(True)
    star.setChecked(checked)
    return star
