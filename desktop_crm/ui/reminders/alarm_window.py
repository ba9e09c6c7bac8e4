"""The list of alarms: everything that rings stays in it until it is handled."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStyle, QVBoxLayout, QWidget

from desktop_crm.domain.clock import Clock
from desktop_crm.domain.reminders import Reminder, Snooze
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.page import EmptyState
from desktop_crm.ui.common.text import label
from desktop_crm.ui.reminders.alarm_buttons import (
    OWN_KEY,
    SNOOZE_KEYS,
    USUAL_KEY,
    AlarmButtons,
    SnoozeButtons,
)
from desktop_crm.ui.reminders.alarm_list import AlarmList
from desktop_crm.ui.reminders.alarm_texts import AlarmTexts, KindOf
from desktop_crm.ui.reminders.until_field import UntilField
from desktop_crm.ui.shell.undo_bar import announce

_APART = 24
"""Pixels from the edges of the screen."""


class AlarmWindow(QWidget):
    """Shows what rings and says what the user wants done; it comes up without taking the keyboard."""

    snoozed = Signal(object, object)
    """The :class:`Reminder` tuple, and the moment in UTC until which it is to be silent."""
    dismissed = Signal(object)
    done_wanted = Signal(object)
    reschedule_wanted = Signal(object, QRect)
    open_wanted = Signal(object)
    """Each brings the chosen :class:`Reminder` tuple; ``QRect`` is where the line is on the screen."""

    def __init__(self, clock: Clock, kind_of: KindOf, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(self.tr("Alarms"))
        self.setProperty("look", "surface")
        self._clock = clock
        self._kind_of = kind_of
        self._usual = Snooze.MINUTES_10
        self.heading = label("", "heading")
        self.oldest = label("", "muted")
        self.list = AlarmList(kind_of)
        self.empty = EmptyState("bell", self.tr("Nothing rings"))
        self.until = UntilRow(clock)
        self.snoozes = SnoozeButtons()
        self.buttons = AlarmButtons()
        self._lay_out()
        self._connect()
        wanted = QSize(self.fontMetrics().averageCharWidth() * 112, self.fontMetrics().height() * 22)
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))
        self._go_to_corner()

    def show_alarms(self, reminders: Sequence[Reminder], next_at: datetime | None = None) -> None:
        """List what rings now; ``next_at`` is when the next will, UTC."""
        now, zone = self._clock.now(), self._clock.zone()
        texts = AlarmTexts(now.astimezone(zone), self._kind_of)
        self.list.show_alarms(reminders, now.astimezone(zone))
        self.heading.setText(texts.heading(len(reminders)))
        self.oldest.setText(texts.oldest(min(r.alarm_at for r in reminders)) if reminders else "")
        self.snoozes.show_moments(now, zone, self._usual)
        self.empty.show_text(self.tr("Nothing rings"), texts.next_one(next_at))
        for part in (self.list, self._head, self._foot):
            part.setVisible(bool(reminders))
        self.empty.setVisible(not reminders)
        if not reminders:
            self.until.hide()

    def set_usual(self, snooze: Snooze) -> None:
        """Let "Z" put off in this way, and mark its button."""
        self._usual = snooze
        self.snoozes.show_moments(self._clock.now(), self._clock.zone(), snooze)

    def set_on_top(self, *, on_top: bool) -> None:
        """Stay above the windows of other programs, or not."""
        if bool(self.windowFlags() & Qt.WindowType.WindowStaysOnTopHint) != on_top:
            was_visible = self.isVisible()
            self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on=on_top)
            self.setVisible(was_visible)

    def set_writable(self, *, writable: bool) -> None:
        """Offer what changes the file, or only looking at it."""
        for button in (*self.snoozes, self.buttons.done, self.buttons.reschedule, self.buttons.dismiss):
            button.setEnabled(writable)

    def come_up(self) -> None:
        """Be seen without taking the keyboard from whatever is being typed; the newest alarm is chosen."""
        if not self.isActiveWindow():
            self.list.go_to_newest()
        if not self.isVisible():
            self.show()
        elif not self.isActiveWindow():
            self.raise_()
        QApplication.alert(self)
        announce(self, self.heading.text())

    def come_forward(self) -> None:
        """Take the keyboard, since the user asked for the list."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def snooze(self, snooze: Snooze) -> None:
        """Put off what is chosen in one of the ready ways."""
        self._snooze_until(snooze.until(self._clock.now(), self._clock.zone()))

    @Slot()
    def ask_until(self) -> None:
        """Let the user type until when."""
        if self.list.chosen():
            self.until.ask()

    def _go_to_corner(self) -> None:
        """Stand where the reading ends, out of the way of what is being done."""
        room = self.screen().availableGeometry().adjusted(_APART, _APART, -_APART, -2 * _APART)
        where = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignBottom
        self.setGeometry(QStyle.alignedRect(self.layoutDirection(), where, self.size(), room))

    def _lay_out(self) -> None:
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(18, 14, 18, 10)
        head.setSpacing(12)
        head.addWidget(self.heading)
        head.addWidget(self.oldest)
        head.addStretch(1)
        self._foot = QFrame()
        self._foot.setProperty("look", "foot")
        below = QVBoxLayout(self._foot)
        below.setContentsMargins(18, 12, 18, 14)
        below.setSpacing(10)
        for part in (self.until, self.snoozes, self.buttons):
            below.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self._foot)

    def _connect(self) -> None:
        for snooze, key in SNOOZE_KEYS.items():
            self.list.bind(key, partial(self.snooze, snooze))
        deeds: dict[str | Qt.Key, Callable[[], object]] = {
            USUAL_KEY: lambda: self.snooze(self._usual),
            OWN_KEY: self.ask_until,
            "D": self._on_done,
            "R": self._on_reschedule,
            Qt.Key.Key_Return: self._on_open,
            Qt.Key.Key_Enter: self._on_open,
            Qt.Key.Key_Delete: self._on_dismiss,
        }
        for own_key, deed in deeds.items():
            self.list.bind(own_key, deed)
        self.list.opened.connect(self._on_open)
        self.snoozes.chosen.connect(self.snooze)
        self.snoozes.own_wanted.connect(self.ask_until)
        self.until.decided.connect(self._snooze_until)
        self.until.left.connect(self.list.setFocus)
        self.buttons.done.clicked.connect(self._on_done)
        self.buttons.reschedule.clicked.connect(self._on_reschedule)
        self.buttons.open.clicked.connect(self._on_open)
        self.buttons.dismiss.clicked.connect(self._on_dismiss)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._on_escape)

    def _snooze_until(self, until: datetime) -> None:
        if chosen := self._take(self.buttons.done):
            self.until.hide()
            self.snoozed.emit(chosen, until)

    @Slot()
    def _on_done(self) -> None:
        if chosen := self._take(self.buttons.done):
            self.done_wanted.emit(chosen)

    @Slot()
    def _on_reschedule(self) -> None:
        if chosen := self._take(self.buttons.reschedule):
            self.reschedule_wanted.emit(chosen, self.list.place())

    @Slot()
    def _on_open(self) -> None:
        if chosen := self._take(self.buttons.open):
            self.open_wanted.emit(chosen)

    @Slot()
    def _on_dismiss(self) -> None:
        if chosen := self._take(self.buttons.dismiss):
            self.dismissed.emit(chosen)

    def _take(self, button: QWidget) -> tuple[Reminder, ...]:
        """Return what is chosen, where what the button stands for is possible; the list gets the keyboard."""
        self.list.setFocus()
        return self.list.chosen() if button.isEnabled() else ()

    @Slot()
    def _on_escape(self) -> None:
        if self.until.isVisible():
            self.until.leave()
        else:
            self.close()


class UntilRow(QWidget):
    """Asks until when; ``decided`` brings the moment in UTC."""

    decided = Signal(object)
    left = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = UntilField(clock)
        self.take = Button(self.tr("Snooze"), primary=True)
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Snooze until:"), "muted"))
        row.addWidget(self.field, 1)
        row.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.problem)
        self.field.returnPressed.connect(self._decide)
        self.field.textEdited.connect(self.problem.hide)
        self.take.clicked.connect(self._decide)
        self.hide()

    def ask(self) -> None:
        """Show the row, empty, with the keyboard in it."""
        self.field.clear()
        self.problem.hide()
        self.show()
        self.field.setFocus()

    def leave(self) -> None:
        """Go away without a decision."""
        self.hide()
        self.left.emit()

    @Slot()
    def _decide(self) -> None:
        if self.field.until is not None:
            self.decided.emit(self.field.until)
            return
        self.problem.setText(self.field.complaint())
        self.problem.show()
        self.field.setFocus()
