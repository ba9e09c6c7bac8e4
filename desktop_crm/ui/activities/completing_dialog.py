"""The small dialog in which activities are completed: a key for the result, one for the next step, Enter."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import ActivityDraft, AgendaItem, Completion, When
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.errors import CrmError, InvalidValueError, Problem
from desktop_crm.ui.activities.activity_dialog import ActivityDialog
from desktop_crm.ui.activities.date_field import DateField
from desktop_crm.ui.activities.kind_texts import kind_name
from desktop_crm.ui.activities.length_box import DurationField
from desktop_crm.ui.activities.next_step import NextStep
from desktop_crm.ui.activities.result_chips import ResultChips, letter_of
from desktop_crm.ui.activities.when_texts import WhenTexts, dotted
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.fields import name_box
from desktop_crm.ui.common.text import label
from desktop_crm.ui.contacts.growing_text import GrowingText
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.messages import explain
from desktop_crm.ui.text_fields import KEEPS_UNDO, TextField

if TYPE_CHECKING:
    from desktop_crm.services.completing import Completed
    from desktop_crm.services.workspace import Workspace

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CompletingDialog(QDialog):
    """Enter completes, Shift+Enter also opens the next activity; several of one kind are done at once.

    While no text has the keyboard, letters and numbers pick the result; then the
    keyboard goes on to the next step, whose keys are 0, 1, 3, W and M. Alt with a
    letter picks the result from anywhere.
    """

    completed = Signal(object)
    """What was made: :class:`Completed`; once for each kind."""

    def __init__(
        self,
        workspace: "Workspace",
        jobs: JobRunner,
        items: Sequence[AgendaItem],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty(KEEPS_UNDO, True)  # noqa: FBT003 - Qt's own spelling
        self._workspace = workspace
        self._jobs = jobs
        self._waiting = _by_kind(items)
        self._items: tuple[AgendaItem, ...] = ()
        self._kind: ActivityKind | None = None
        self._opens_next = False
        self.title = label("", "heading", wrap=True)
        self.about = label("", "muted", wrap=True)
        self.results = ResultChips(self.tr("Result"))
        self.minutes = DurationField()
        name_box(self.minutes, self.tr("Minutes it took"))
        self.at = DateField(workspace.clock, with_time=True, past=True)
        self.at.setPlaceholderText(self.tr("now"))
        self.details = GrowingText(least=2, most=8)
        self.next = NextStep(workspace.kinds.all(), workspace.clock)
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        self.done_button = Button(self.tr("Do&ne"), primary=True)
        self.done_button.setDefault(True)
        self.next_button = Button(self.tr("Done, then &schedule"))
        self.next_button.setToolTip(self.tr("Shift+Enter"))
        self.cancel_button = Button(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self._show_group()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(9)
        form.setHorizontalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        took = QHBoxLayout()
        took.setSpacing(8)
        took.addWidget(self.minutes)
        took.addWidget(_named(self.tr("D&one:"), self.at))
        took.addWidget(self.at, 1)
        form.addRow(QLabel(self.tr("Result:")), self.results)
        form.addRow(_named(self.tr("&Took:"), self.minutes), took)
        form.addRow(_named(self.tr("&Details:"), self.details), self.details)
        form.addRow(QLabel(self.tr("Next:")), self.next)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.problem, 1)
        for button in (self.cancel_button, self.next_button, self.done_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addWidget(self.about)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 72)

    def _connect(self) -> None:
        self.results.chosen.connect(self._on_result)
        self.done_button.clicked.connect(self.complete)
        self.next_button.clicked.connect(self.complete_and_schedule)
        self.cancel_button.clicked.connect(self.reject)
        self.details.kept.connect(self.complete)
        self.details.cancelled.connect(self.reject)
        for widget in (self, *self.findChildren(QWidget)):
            widget.installEventFilter(self)

    @Slot()
    def complete(self) -> None:
        """Complete what is shown with what is chosen."""
        self._opens_next = False
        self._complete()

    @Slot()
    def complete_and_schedule(self) -> None:
        """Complete, and show the next step in full instead of planning it at once."""
        self._opens_next = True
        self._complete()

    def _show_group(self) -> None:
        """Show the next activities of one kind."""
        kind_key, items = self._waiting.pop(0)
        kind = self._workspace.kinds.get(kind_key)
        self._items, self._kind = tuple(items), kind
        name = kind_name(kind)
        self.setWindowTitle(self.tr("Complete"))
        self.title.setText(_title(name, self._items))
        self.about.setText(self._about())
        self.about.setVisible(bool(self.about.text()))
        self.results.offer_results(kind)
        self._propose()
        self.minutes.show_minutes(0)
        self.at.show_day(None)
        self._propose_past()
        self.details.clear()
        self.problem.clear()
        self.done_button.setEnabled(True)
        self.results.focus_chosen()

    def _about(self) -> str:
        if len(self._items) > 1:
            names = [
                item.participants[0].name if item.participants else item.regarding for item in self._items
            ]
            shown = [name for name in names if name][:4]
            return ", ".join(shown) + (" …" if len(names) > len(shown) else "")
        item = self._items[0]
        when = WhenTexts().item(item, self._workspace.clock.today())
        return dotted(item.regarding, when)

    def _propose_past(self) -> None:
        """An appointment of an earlier day was done then, and not now."""
        starts = self._items[0].starts if len(self._items) == 1 else None
        if starts is not None and starts.date() < self._workspace.clock.today():
            self.at.show_day(starts.date(), starts.time())

    @Slot()
    def _on_result(self) -> None:
        self._propose()
        self.next.steps.focus_chosen()

    def _propose(self) -> None:
        result = self.results.result()
        if self._kind is not None and result is not None:
            self.next.propose(self._workspace.completing.propose(self._kind, result))

    def _complete(self) -> None:
        try:
            how, step = self._completion(), self.next.draft()
        except InvalidValueError as error:
            self._show_problem(error)
            return
        step = self._with_words(step) if step is not None else None
        how = replace(how, follow_up=None if self._opens_next else step)
        refs = tuple(item.ref for item in self._items)
        self.done_button.setEnabled(False)
        self._jobs.run(
            lambda _: self._workspace.completing.complete(refs, how),
            done=lambda made: self._on_completed(made, step),
            failed=self._on_failed,
        )

    def _completion(self) -> Completion:
        result = self.results.result()
        if result is None:
            raise InvalidValueError("result", Problem.EMPTY)
        return Completion(
            result.code,
            minutes=self.minutes.minutes() or None,
            details=self.details.toPlainText().strip(),
            at=self._moment(),
        )

    def _moment(self) -> datetime | None:
        day = self.at.day()
        if day is None:
            return None
        zone, found = self._workspace.clock.zone(), self.at.found
        now = self._workspace.clock.now().astimezone(zone)
        time = found.start if found is not None and found.start is not None else now.time()
        return datetime.combine(day, time, zone)

    def _with_words(self, step: ActivityDraft) -> ActivityDraft:
        """Return the next step about the same matter."""
        regarding = self._items[0].regarding if len(self._items) == 1 else ""
        return replace(step, regarding=regarding)

    def _on_completed(self, made: "Completed", step: ActivityDraft | None) -> None:
        self.completed.emit(made)
        if self._opens_next:
            self._schedule(step)
        if self._waiting:
            self._show_group()
        else:
            self.accept()

    def _schedule(self, step: ActivityDraft | None) -> None:
        people = tuple(dict.fromkeys(person.id for item in self._items for person in item.participants))
        draft = step or self._with_words(ActivityDraft(self._items[0].kind, when=When()))
        dialog = ActivityDialog(self._workspace, self._jobs, self.parentWidget())
        dialog.show_draft(replace(draft, contact_ids=people))
        dialog.open()

    def _on_failed(self, error: CrmError) -> None:
        self.done_button.setEnabled(True)
        self._show_problem(error)

    def _show_problem(self, error: CrmError) -> None:
        words = self.at.complaint() or self.minutes.complaint() or self.next.complaint()
        self.problem.setText(words or explain(error))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        return self._takes_key(watched, event) or super().eventFilter(watched, event)

    def _takes_key(self, watched: QObject, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER:
            return self._takes_enter(watched, modifiers)
        if modifiers == Qt.KeyboardModifier.AltModifier:
            return self.results.take_key(letter_of(event))
        if modifiers or isinstance(watched, TextField):
            return False
        in_next = isinstance(watched, QWidget) and self.next.isAncestorOf(watched)
        if in_next and self.next.take_key(event.text()):
            return True
        return self.results.take_key(event.text(), by_number=not in_next)

    def _takes_enter(self, watched: QObject, modifiers: Qt.KeyboardModifier) -> bool:
        if watched in (self.cancel_button, self.done_button, self.next_button) and not modifiers:
            return False
        if watched is self.details and not modifiers:
            return False
        if modifiers == Qt.KeyboardModifier.ShiftModifier:
            self.complete_and_schedule()
        else:
            self.complete()
        return True


def _named(text: str, buddy: QWidget) -> QLabel:
    name = QLabel(text)
    name.setBuddy(buddy)
    return name


def _by_kind(items: Sequence[AgendaItem]) -> list[tuple[str, list[AgendaItem]]]:
    """Return activities by kind, since each kind has results of its own."""
    in_order = sorted(items, key=lambda item: item.kind)
    return [(key, list(group)) for key, group in groupby(in_order, key=lambda item: item.kind)]


def _title(kind: str, items: Sequence[AgendaItem]) -> str:
    if len(items) > 1:
        return f"{kind} × {len(items)}"
    names = ", ".join(person.name for person in items[0].participants[:3])
    return dotted(kind, names)
