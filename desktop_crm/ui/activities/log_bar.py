"""The bar at the foot of a record in which a call is logged in one line, with what is next."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import ActivityDraft, ActivityRef, LogEntry
from desktop_crm.domain.activity_kinds import ActivityKind, Builtin
from desktop_crm.domain.errors import CrmError
from desktop_crm.ui.activities.choice_chips import ChoiceChips, PassingChip
from desktop_crm.ui.activities.follow_up_chip import FollowUpChip
from desktop_crm.ui.activities.kind_texts import kind_icon, kind_name
from desktop_crm.ui.activities.length_box import DurationField
from desktop_crm.ui.activities.log_reading import (
    LogContext,
    LogReading,
    part_read_as_follow_up,
    proposed,
    read_log,
)
from desktop_crm.ui.activities.planned_tick import PlannedTick
from desktop_crm.ui.activities.reading import date_reading
from desktop_crm.ui.activities.result_chips import ResultChips, letter_of
from desktop_crm.ui.common.buttons import Button, ToolButton
from desktop_crm.ui.common.fields import name_box
from desktop_crm.ui.common.text import label
from desktop_crm.ui.contacts.growing_text import GrowingText
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.messages import explain

if TYPE_CHECKING:
    from desktop_crm.services.completing import Completed
    from desktop_crm.services.workspace import Workspace

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LogBar(QFrame):
    """Ctrl+Enter saves and closes, Ctrl+Shift+Enter saves and goes on to the next person, Esc closes.

    A result is picked by its letter alone in the empty text, or by Alt and its
    letter. What is typed and not saved stays for the next time.
    """

    saved = Signal(object)
    """What was made: :class:`Completed`."""
    kind_used = Signal(str)
    """A kind was logged: next time the bar begins with it."""
    next_wanted = Signal()
    closed = Signal()

    def __init__(self, workspace: "Workspace", lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "foot")
        self._workspace = workspace
        self._lane = lane
        self._kinds: dict[str, ActivityKind] = {}
        self._kind_key: str = Builtin.CALL
        self._contact_id: int | None = None
        self._named: ActivityRef | None = None
        self._picked = ""
        self._refused = False
        self._plain: frozenset[str] = frozenset()
        self._reading = LogReading()
        self._drafts: dict[int, str] = {}
        self._is_saving = False
        self.kind = ChoiceChips(self.tr("What was it"))
        self.results = ResultChips(self.tr("Result"))
        self.took = DurationField()
        name_box(self.took, self.tr("Minutes it took"))
        self.took.setToolTip(self.tr("Minutes it took"))
        self.text = GrowingText(least=2, most=6)
        self.text.setAccessibleName(self.tr("What was said, and after a semicolon what is next"))
        self.text.setPlaceholderText(self.tr("Wants a price list; call back fri 3pm"))
        self.follow_up = FollowUpChip()
        self.completes = PlannedTick(workspace)
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        self.save_button = Button(self.tr("Log"), primary=True)
        self.save_button.setToolTip(self.tr("Ctrl+Enter; with Shift, go on to the next person"))
        self.close_button = ToolButton("x", self.tr("Close the log (Esc)"))
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.kind, 1)
        first.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.problem, 1)
        last.addStretch(1)
        last.addWidget(self.took)
        last.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 12, 10)
        layout.setSpacing(6)
        layout.addLayout(first)
        for widget in (self.results, self.text, self.follow_up, self.completes):
            layout.addWidget(widget)
        layout.addLayout(last)

    def _connect(self) -> None:
        self.kind.chosen.connect(self._on_kind)
        self.results.chosen.connect(self._on_result_picked)
        self.text.textChanged.connect(self._read)
        self.follow_up.removed.connect(self._on_follow_up_removed)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.close_bar)
        for widget in (self.text, *self.findChildren(QWidget)):
            widget.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether the bar is shown for somebody."""
        return self._contact_id is not None

    def begin_with(self, kind_key: str) -> None:
        """Begin with a kind, the one used last; one that this file does not have gives way to a call."""
        self._kind_key = kind_key

    def open_for(self, contact_id: int, completing: ActivityRef | None = None) -> None:
        """Ask what was done with a contact; ``completing`` is the planned activity that it was."""
        if contact_id != self._contact_id:
            self._keep_draft()
        self._contact_id, self._named = contact_id, completing
        self._kinds = {kind.key: kind for kind in self._workspace.kinds.all() if kind.active}
        if completing is not None:
            self._kind_key = self._workspace.activities.get(completing).kind
        elif self._kind_key not in self._kinds:
            self._kind_key = Builtin.CALL
        self._picked, self._refused, self._plain = "", False, frozenset()
        with QSignalBlocker(self.text):
            self.text.setPlainText(self._drafts.get(contact_id, ""))
        self.took.show_minutes(0)
        self.problem.clear()
        self.kind.offer([(kind_name(kind), key, kind_icon(kind)) for key, kind in self._kinds.items()])
        self.kind.choose(self._kind_key)
        self._watch_chips()
        self._show_kind()
        self.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    @Slot()
    def close_bar(self) -> None:
        """Close, and keep what is typed for the next time."""
        if self.is_open:
            self._keep_draft()
            self._contact_id = None
            self.hide()
            self.closed.emit()

    @Slot()
    def save(self) -> None:
        """Store what was done and what is next, in one operation."""
        self._save(go_on=False)

    def save_and_go_on(self) -> None:
        """Store it, and ask for the next person of the list."""
        self._save(go_on=True)

    def _save(self, *, go_on: bool) -> None:
        contact_id, result = self._contact_id, self.results.result()
        if contact_id is None or result is None or self._is_saving:
            return
        if complaint := self.took.complaint():
            self.problem.setText(complaint)
            return
        entry = LogEntry(
            self._kind.key,
            result.code,
            details=self._reading.words,
            minutes=self.took.minutes() or None,
            follow_up=self._reading.follow_up,
        )
        completing = self.completes.ref()
        self._is_saving = True
        self._lane.write(
            lambda: self._workspace.completing.log([contact_id], entry, completing=completing),
            lambda made: self._on_saved(contact_id, entry.kind, made, go_on=go_on),
            self._on_failed,
        )

    def _on_saved(self, contact_id: int, kind: str, made: "Completed", *, go_on: bool) -> None:
        self._is_saving = False
        self._drafts.pop(contact_id, None)
        self.text.clear()
        self.kind_used.emit(kind)
        self.saved.emit(made)
        if go_on:
            self.next_wanted.emit()
        else:
            self.close_bar()

    def _on_failed(self, error: CrmError) -> None:
        self._is_saving = False
        self.problem.setText(explain(error))

    def _keep_draft(self) -> None:
        if self._contact_id is None:
            return
        text = self.text.toPlainText()
        if text.strip():
            self._drafts[self._contact_id] = text
        else:
            self._drafts.pop(self._contact_id, None)

    @property
    def _kind(self) -> ActivityKind:
        return self._kinds.get(self._kind_key) or self._workspace.kinds.get(self._kind_key)

    @Slot()
    def _on_kind(self) -> None:
        self._kind_key = str(self.kind.value())
        self._picked = ""
        self._show_kind()
        self.text.setFocus()

    def _show_kind(self) -> None:
        contact_id = self._contact_id
        if contact_id is None:
            return
        self.results.offer_results(self._kind)
        self._watch_chips()
        self.completes.look(contact_id, self._kind, self._named)
        self._read()

    def _watch_chips(self) -> None:
        for chip in (*self.kind.chips.values(), *self.results.chips.values()):
            chip.installEventFilter(self)

    def _context(self) -> LogContext:
        clock = self._workspace.clock
        now: datetime = clock.now().astimezone(clock.zone())
        return LogContext(self._kinds, now, date_reading())

    @Slot()
    def _read(self) -> None:
        """Understand the text as it is typed, and show what it will become."""
        if self._contact_id is None:
            return
        self._reading = read_log(self.text.toPlainText(), self._kind, self._context(), self._plain)
        default = self._kind.default_result
        code = self._reading.result or self._picked or (default.code if default else "")
        self.results.choose(code)
        self._propose()
        self._show_follow_up(self._reading.follow_up)

    def _propose(self) -> None:
        """Add the next try where the result calls for one, and the user has not said otherwise."""
        if self._reading.follow_up is not None or self._refused or self.completes.has_other_next:
            return
        again = proposed(self._kind, self.results.result(), self._workspace.clock.today())
        if again is not None:
            self._reading = replace(self._reading, follow_up=again, is_proposed=True)

    def _show_follow_up(self, draft: ActivityDraft | None) -> None:
        kind = self._kinds.get(draft.kind) if draft is not None else None
        self.follow_up.show_draft(draft, kind)

    @Slot()
    def _on_result_picked(self) -> None:
        self._picked = str(self.results.value())
        self._refused = False
        if len(self.text.toPlainText().strip()) == 1:
            self.text.clear()
        self._read()

    @Slot()
    def _on_follow_up_removed(self) -> None:
        if self._reading.is_proposed:
            self._refused = True
        else:
            text, context = self.text.toPlainText(), self._context()
            self._plain |= {part_read_as_follow_up(text, self._kind, context, self._plain)}
            self._refused = True
        self._read()
        self.text.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and self._is_own(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and self._takes_key(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _is_own(self, event: QKeyEvent) -> bool:
        """Return whether a key is the bar's, and not a shortcut of the window."""
        if event.key() == Qt.Key.Key_Escape:
            return True
        with_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return (with_alt and self.results.has_key(letter_of(event))) or (with_ctrl and event.key() in _ENTER)

    def _takes_key(self, watched: QObject, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in _ENTER and modifiers & Qt.KeyboardModifier.ControlModifier:
            self._save(go_on=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in _ENTER and isinstance(watched, PassingChip):
            self.save()
        elif modifiers == Qt.KeyboardModifier.AltModifier and self.results.has_key(letter_of(event)):
            self.results.take_key(letter_of(event))
        else:
            return False
        return True
