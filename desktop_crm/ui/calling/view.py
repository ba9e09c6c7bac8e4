"""One contact at a time: the number, what was said before, one key for the result, and on to the next."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import LogEntry
from desktop_crm.domain.activity_kinds import ActivityKind, Builtin
from desktop_crm.domain.errors import CrmError, InvalidValueError, RecordMissingError
from desktop_crm.ui.activities.kind_texts import result_name
from desktop_crm.ui.activities.when_texts import dotted, put
from desktop_crm.ui.calling.contact_card import CalledContact, ContactCard
from desktop_crm.ui.calling.outcome_panel import OutcomePanel
from desktop_crm.ui.calling.reading import log_call, read_called
from desktop_crm.ui.calling.session import CallSession
from desktop_crm.ui.calling.tally_page import TallyPage
from desktop_crm.ui.calling.times import clock_text
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.page import PageHeader
from desktop_crm.ui.common.text import label
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.contacts.timeline_texts import TimelineTexts
from desktop_crm.ui.messages import explain
from desktop_crm.ui.shell.undo_bar import announce

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

_WIDEST = 150
"""Average characters of the two columns together; more would be hard to read."""


class CallingView(QWidget):
    """Digits and letters pick the result, Enter logs it and goes on; Esc ends with the tally."""

    left = Signal()
    link_requested = Signal(str)

    def __init__(self, workspace: "Workspace", lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lane = lane
        self._session = CallSession((), workspace.clock.now())
        self._called: CalledContact | None = None
        self._kind: ActivityKind = workspace.kinds.get(Builtin.CALL)
        self._is_storing = False
        self.header = PageHeader(self.tr("Calls"))
        self.timer = label("", "muted")
        self.timer.setAccessibleName(self.tr("Time with this contact"))
        self.back_button = Button(self.tr("Back"), icon_name="chevron-left")
        self.skip_button = Button(self.tr("Skip"), icon_name="chevron-right")
        self.end_button = Button(self.tr("End"))
        self.card = ContactCard()
        self.panel = OutcomePanel(workspace)
        self.tally = TallyPage()
        self._ticks = QTimer(self)
        self._ticks.setInterval(1000)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.header.add(self.timer)
        for button in (self.back_button, self.skip_button, self.end_button):
            self.header.add_at_end(button)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self.card, 1)
        columns.addWidget(self.panel, 1)
        inside = QWidget()
        inside.setProperty("look", "ground")
        middle = QWidget()
        middle.setLayout(columns)
        middle.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST)
        around = QHBoxLayout(inside)
        around.setContentsMargins(20, 20, 20, 20)
        around.addWidget(middle)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self._pages = QStackedWidget()
        self._pages.addWidget(scroll)
        self._pages.addWidget(self.tally)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.go_back)
        self.skip_button.clicked.connect(self.skip)
        self.end_button.clicked.connect(self.end)
        self.panel.submitted.connect(self.log)
        self.card.link_requested.connect(self.link_requested)
        self.tally.close_button.clicked.connect(self.left)
        self._ticks.timeout.connect(self._show_time)
        self.panel.left.connect(self.end)
        self._scroll.installEventFilter(self)

    def start(self, ids: Sequence[int], title: str) -> None:
        """Begin with the first of these contacts."""
        self._kind = self._workspace.kinds.get(Builtin.CALL)
        self._session = CallSession(ids, self._now())
        self.header.title.setText(title)
        self.panel.offer_kind(self._kind)
        self._show()

    @property
    def session(self) -> CallSession:
        """The pass through the list."""
        return self._session

    @Slot()
    def skip(self) -> None:
        """Go on without logging anything."""
        self._session.go(1, self._now())
        self._show()

    @Slot()
    def go_back(self) -> None:
        """Go back to the contact before; from the tally to the one that was shown last."""
        is_unfinished = self._is_at_end and self._session.contact_id is not None
        self._session.go(0 if is_unfinished else -1, self._now())
        self._show()

    @Slot()
    def end(self) -> None:
        """Show what came of it; a second time, leave."""
        if self._is_at_end:
            self.left.emit()
        else:
            self._session.finish(self._now())
            self._show_tally()

    @Slot()
    def log(self) -> None:
        """Store the result that is chosen, and go on to the next contact."""
        contact_id, called = self._session.contact_id, self._called
        if contact_id is None or called is None or self._is_storing:
            return
        before = self._session.outcome
        if before is not None and not self.panel.is_touched:
            self.skip()
            return
        try:
            entry = self._entry()
        except InvalidValueError as error:
            self.panel.say(self.panel.next.complaint() or explain(error))
            return
        planned = called.planned.ref if called.planned is not None else None
        self._is_storing = True
        self._lane.write(
            lambda: log_call(self._workspace, contact_id, entry, planned, before),
            lambda activity_id: self._on_logged(entry.result, activity_id),
            self._on_failed,
        )

    def _entry(self) -> LogEntry:
        result = self.panel.result()
        spent = self._session.spent(self._now())
        minutes = max(round(spent / timedelta(minutes=1)), 1) if result.reached else None
        return LogEntry(
            self._kind.key,
            result.code,
            details=self.panel.words(),
            minutes=minutes,
            follow_up=self.panel.next.draft(),
        )

    def _on_logged(self, result: str, activity_id: int) -> None:
        self._is_storing = False
        self._session.log(result, activity_id, self._now())
        self.skip()

    def _on_failed(self, error: CrmError) -> None:
        self._is_storing = False
        self.panel.say(explain(error))

    def _now(self) -> datetime:
        return self._workspace.clock.now()

    def _show(self) -> None:
        contact_id = self._session.contact_id
        self.back_button.setEnabled(self._session.place > 0)
        if contact_id is None:
            self._show_tally()
            return
        self._pages.setCurrentIndex(0)
        self._ticks.start()
        for button in (self.skip_button, self.end_button):
            button.show()
        place = put(
            self.tr("%1 of %2"),
            self.locale().toString(self._session.place + 1),
            self.locale().toString(len(self._session)),
        )
        self.header.count.setText(place)
        self._show_time()
        try:
            self._show_contact(read_called(self._workspace, contact_id))
        except RecordMissingError:
            self.skip()

    def _show_contact(self, called: CalledContact) -> None:
        self._called = called
        clock = self._workspace.clock
        now = clock.now().astimezone(clock.zone())
        texts = TimelineTexts(self._workspace.kinds.get, now, self._workspace.user)
        record_id = called.record.id
        planned = ""
        if called.planned is not None:
            line = texts.planned_text(called.planned)
            planned = put(self.tr("Planned: %1"), line)
        self.card.show_contact(called, lambda entry: texts.line(entry, record_id), planned)
        outcome = self._session.outcome
        logged = self._kind.result(outcome.result) if outcome is not None else None
        self.panel.begin(result_name(self._kind.key, logged) if logged is not None else "")
        announce(self, dotted(called.record.display, self.header.count.text()))

    @Slot()
    def _show_time(self) -> None:
        if self._session.contact_id is not None:
            self.timer.setText(clock_text(self._session.spent(self._now())))

    def _show_tally(self) -> None:
        self._ticks.stop()
        self.back_button.setEnabled(len(self._session) > 0)
        for button in (self.skip_button, self.end_button):
            button.hide()
        names = {result.code: result_name(self._kind.key, result) for result in self._kind.results}
        self.tally.show_tally(self._session.tally(self._now()), names)
        self.timer.setText("")
        self.header.count.setText("")
        self._pages.setCurrentWidget(self.tally)
        self.tally.close_button.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif self._is_at_end or not (self._goes(event) or self.panel.take_key(event)):
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the keys that go on and back from scrolling."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and self._goes(event):
            return True
        return super().eventFilter(watched, event)

    def _goes(self, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or self._is_at_end:
            return False
        (self.skip if step > 0 else self.go_back)()
        return True

    @property
    def _is_at_end(self) -> bool:
        return self._pages.currentWidget() is self.tally


_STEPS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
