"""The search box in the top bar and the list that opens below it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QWidget
from typing_extensions import override

from desktop_crm.domain.contacts import ContactDraft
from desktop_crm.domain.errors import CrmError
from desktop_crm.ui.common.text import label
from desktop_crm.ui.icons import icon
from desktop_crm.ui.search.chip_keys import ChipKeys
from desktop_crm.ui.search.model import SuggestionModel
from desktop_crm.ui.search.offered import AS_USUAL, Answering, Suggestion, SuggestionKind, Understanding
from desktop_crm.ui.search.popup import SearchPopup
from desktop_crm.ui.shell.undo_bar import announce
from desktop_crm.ui.theme import Token


class Omnibox(QLineEdit):
    """One line for everything: Enter does the marked line, Ctrl+Enter does it and stays, Esc goes back."""

    contact_chosen = Signal(int)
    list_wanted = Signal(str)
    command_chosen = Signal(object)
    add_wanted = Signal(ContactDraft)
    plan_wanted = Signal(object)
    """An :class:`ActivityLine` to store."""
    left = Signal()
    """The keyboard should go to the list, since there is nowhere to go back to."""
    failed = Signal(object)

    def __init__(
        self,
        suggestions: Answering,
        parent: QWidget | None = None,
        *,
        icon_name: str = "search",
        hint: str = "Ctrl K",
    ) -> None:
        super().__init__(parent)
        self._suggestions = suggestions
        self._icon_name = icon_name
        self._how = AS_USUAL
        self._before: QWidget | None = None
        self.model = SuggestionModel(self)
        self.popup = SearchPopup(self.model, self)
        self._chips = ChipKeys(self, self.popup.list, self._take_off)
        self.setObjectName("omnibox")
        self.setPlaceholderText(self.tr("Search people, companies, phones, notes…"))
        self.setAccessibleName(self.tr("Search, go to or add"))
        self.setAcceptDrops(False)
        self._hint = label(hint, "key", parent=self)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._fit()
        self.textEdited.connect(self._on_edited)
        self.popup.list.clicked.connect(self._on_clicked)
        self.popup.list.chip_clicked.connect(self._on_chip_clicked)

    def open(self) -> None:
        """Take the keyboard and remember where it was."""
        focus = QApplication.focusWidget()
        if focus is not self:
            self._before = focus
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._offer()

    @property
    def current(self) -> Suggestion | None:
        """The marked line."""
        index = self.popup.list.currentIndex()
        return (
            self.model.line(index.row())
            if index.isValid() and self.popup.isVisibleTo(self.window())
            else None
        )

    def leave(self) -> None:
        """Close the list, forget the text and give the keyboard back."""
        before, self._before = self._before, None
        self.clear()
        self.popup.hide()
        if before is not None and _is_usable(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_own = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
            if is_own:
                event.accept()
                return True
            if event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                event.ignore()
                return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        stay = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._chips.take(event, self.current):
            return
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._do_current(stay=stay)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key in _STEPS:
            self._move(_STEPS[key])
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Take the other reading of an ambiguous date, then go through the chips, then leave the box."""
        line = self.current
        if line is None or not line.chips:
            return super().focusNextPrevChild(next)
        if next and line.has_other_reading and not self._how.swapped and self._chips.chip is None:
            self._read_again(replace(self._how, swapped=True))
            return True
        return self._chips.step(line, 1 if next else -1) or super().focusNextPrevChild(next)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_hint(shown=False)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            self._offer()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_hint(shown=not self.text())
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.popup.hide()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.popup.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()
        if self.popup.isVisible():
            self.popup.open_beside(self)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = self._icon_side()
        mark = QRect(10, (self.height() - side) // 2, side, side)
        icon(self._icon_name, Token.MUTED).paint(
            painter, QStyle.visualRect(self.layoutDirection(), self.rect(), mark)
        )
        painter.end()

    def _icon_side(self) -> int:
        return round(self.fontMetrics().height() * 0.95)

    def _fit(self) -> None:
        start = self._icon_side() + 10
        end = 0 if self._hint.isHidden() else self._hint.sizeHint().width() + 6
        is_rtl = self.isRightToLeft()
        self.setTextMargins(end if is_rtl else start, 2, start if is_rtl else end, 2)
        self._place_hint()

    def _show_hint(self, *, shown: bool) -> None:
        self._hint.setVisible(shown)
        self._fit()

    def _place_hint(self) -> None:
        size = self._hint.sizeHint()
        place = QRect(
            self.width() - size.width() - 10,
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )
        self._hint.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _offer(self) -> None:
        try:
            lines = self._suggestions.answer(self.text(), self._how)
        except CrmError as error:
            self.popup.hide()
            self.failed.emit(error)
            return
        self._chips.show(None, None)
        self.model.show_lines(lines)
        self._mark(self.model.next_row(-1, 1))
        self.popup.open_beside(self)
        self.popup.list.scrollToTop()

    def _mark(self, row: int) -> None:
        self.popup.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        if row >= 0:
            announce(self, self.model.line(row).spoken)

    def _move(self, step: int) -> None:
        if not self.popup.isVisible():
            self._offer()
            return
        row = self.popup.list.currentIndex().row()
        for _ in range(abs(step)):
            row = self.model.next_row(row, 1 if step > 0 else -1)
        self._mark(row)

    def _do_current(self, *, stay: bool) -> None:
        line = self.current
        if line is None:
            return
        if not stay:
            self.clear()
            self._how = AS_USUAL
            self.popup.hide()
            self._before = None if line.kind is not SuggestionKind.COMMAND else self._before
        self._do(line)

    def _do(self, line: Suggestion) -> None:
        if line.kind is SuggestionKind.CONTACT:
            self.contact_chosen.emit(line.contact_id)
        elif line.kind is SuggestionKind.SHOW_ALL:
            self.list_wanted.emit(line.lookup)
        elif line.kind is SuggestionKind.ADD and line.draft is not None:
            self.add_wanted.emit(line.draft)
        elif line.kind is SuggestionKind.PLAN:
            self.plan_wanted.emit(line.line)
        elif line.kind is SuggestionKind.COMMAND:
            before, self._before = self._before, None
            if before is not None and _is_usable(before):
                before.setFocus(Qt.FocusReason.OtherFocusReason)
            self.command_chosen.emit(line.command)

    def _take_off(self, line: Suggestion, chip: int) -> None:
        """Leave what a chip says as text."""
        self._read_again(replace(self._how, plain=self._how.plain | set(line.chips[chip].typed)))

    def _read_again(self, how: Understanding) -> None:
        self._how = how
        self._offer()

    @Slot()
    def _on_edited(self) -> None:
        text = self.text()
        plain = frozenset(typed for typed in self._how.plain if typed in text)
        self._how = Understanding(plain, swapped=self._how.swapped and bool(text.strip()))
        self._offer()

    @Slot(int, int)
    def _on_chip_clicked(self, row: int, chip: int) -> None:
        self._mark(row)
        line = self.model.line(row)
        if line.chips[chip].can_be_taken_off:
            self._take_off(line, chip)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._mark(index.row())
        self._do_current(stay=False)


_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_PageUp: -6,
}


def _is_usable(widget: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(widget) and widget.isVisible() and widget.isEnabled()
