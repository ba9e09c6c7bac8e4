"""The dialog in which an activity is scheduled, and edited later."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import (
    ActivityDraft,
    ActivityRecord,
    ActivityRef,
    ActivityState,
    Occurrences,
    Participant,
)
from desktop_crm.domain.contacts import ContactRow
from desktop_crm.domain.errors import CrmError, InvalidValueError, RecordChangedError
from desktop_crm.ui.activities.activity_form import ActivityForm, FormChoices
from desktop_crm.ui.activities.conflict_notice import ConflictNotice
from desktop_crm.ui.activities.done_section import DoneSection
from desktop_crm.ui.activities.kind_texts import kind_name
from desktop_crm.ui.activities.people_field import participant_of
from desktop_crm.ui.activities.record_edits import (
    clash_text,
    draft_of,
    is_one_of_many,
    rebased,
    ref_of,
    with_draft,
)
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.text import fill, label
from desktop_crm.ui.contacts.notice import Notice
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.messages import explain
from desktop_crm.ui.text_fields import KEEPS_UNDO
from desktop_crm.ui.theme import Tone

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

_TITLE_BAR = 40
"""Pixels that a window's title may take of the screen."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ActivityDialog(QDialog):
    """Ctrl+Enter saves; Esc leaves, and asks first where something was typed.

    What else is planned at the time is said while one edits, and never in the way.
    """

    saved = Signal(object)
    """The refs of what was stored, a tuple."""

    def __init__(self, workspace: "Workspace", jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty(KEEPS_UNDO, True)  # noqa: FBT003 - Qt's own spelling
        self._workspace = workspace
        self._jobs = jobs
        self._seen: ActivityRecord | None = None
        self._mine: ActivityRecord | None = None
        self._opened_with: object = None
        self._kinds = {kind.key: kind for kind in workspace.kinds.all()}
        choices = FormChoices(tuple(self._kinds.values()), workspace.activities.owners())
        self.form = ActivityForm(choices, workspace.clock, self._find)
        self.outcome = DoneSection()
        self.conflict = ConflictNotice(workspace.activities, workspace.kinds.get, jobs)
        self.unsaved = Notice(Tone.WARNING)
        self.clash = Notice(Tone.DANGER)
        self.which = Notice(Tone.ACCENT)
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        self.save_button = Button(self.tr("&Save"), primary=True)
        self.save_button.setToolTip(self.tr("Ctrl+Enter"))
        self.save_button.setDefault(True)
        self.cancel_button = Button(self.tr("Cancel"))
        self._add_answers()
        self._lay_out()
        self._connect()

    def _add_answers(self) -> None:
        self.keep_typed = self.unsaved.add_button(self.tr("Save it"))
        self.forget_typed = self.unsaved.add_button(self.tr("Forget it"))
        self.keep_mine = self.clash.add_button(self.tr("Keep mine"))
        self.take_theirs = self.clash.add_button(self.tr("Take theirs"))
        self.only_this = self.which.add_button(self.tr("Only this one"))
        self.following = self.which.add_button(self.tr("This and all that follow"))
        self.all_of_them = self.which.add_button(self.tr("All of them"))

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("look", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 8)
        column.setSpacing(12)
        column.addWidget(self.outcome)
        column.addWidget(self.form)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self._inside = inside
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 8, 20, 14)
        buttons.setSpacing(8)
        buttons.addWidget(self.problem, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        for notice in (self.conflict, self.which, self.clash, self.unsaved):
            layout.addWidget(notice)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._look_for_conflicts)
        self._later.timeout.connect(self._fit)
        self.form.changed.connect(self._on_changed)
        self.form.details.kept.connect(self.save)
        self.form.details.cancelled.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)
        self.keep_typed.clicked.connect(self.save)
        self.forget_typed.clicked.connect(super().reject)
        self.keep_mine.clicked.connect(self._insist)
        self.take_theirs.clicked.connect(self._give_way)
        for button, which in (
            (self.only_this, Occurrences.THIS),
            (self.following, Occurrences.FOLLOWING),
            (self.all_of_them, Occurrences.ALL),
        ):
            button.clicked.connect(lambda _=False, which=which: self._save_record(which))

    def show_draft(self, draft: ActivityDraft) -> None:
        """Show a new activity."""
        self._seen = None
        kind = self._kinds.get(draft.kind)
        self.setWindowTitle(fill(self.tr("Schedule: %1"), kind_name(kind)) if kind else self.tr("Schedule"))
        self.outcome.hide()
        self.form.show_draft(draft, self._people(draft.contact_ids), is_new=True)
        self._start()

    def show_record(self, record: ActivityRecord) -> None:
        """Show an activity that is stored; of one that is done also how it ended."""
        self._seen = record
        kind = self._kinds.get(record.kind) or self._workspace.kinds.get(record.kind)
        is_done = record.state is ActivityState.DONE
        self.setWindowTitle(kind_name(kind))
        self.outcome.setVisible(is_done)
        if is_done:
            clock = self._workspace.clock
            self.outcome.show_record(record, kind, clock.zone(), clock.today())
        self.form.show_draft(draft_of(record), record.participants, is_new=False)
        self.form.show_plan(shown=not is_done)
        self._start()

    def record(self) -> ActivityRecord | None:
        """Return the stored activity with what is typed, or None where it is a new one.

        Raises:
            InvalidValueError: Something cannot be kept.
        """
        if self._seen is None:
            return None
        mine = with_draft(self._seen, self.form.draft(), self.form.people.people())
        if self._seen.state is ActivityState.DONE:
            return replace(mine, result=self.outcome.result(), minutes=self.outcome.minutes())
        return mine

    @Slot()
    def save(self) -> None:
        """Save what is typed, and close; of a repeated activity ask first how far it reaches."""
        self._quiet()
        self.form.settle()
        try:
            mine = self.record()
            draft = self.form.draft() if mine is None else None
        except InvalidValueError as error:
            self._show_problem(error)
            return
        if draft is not None:
            self._add(draft)
        elif mine is not None and self._seen is not None and is_one_of_many(self._seen):
            self._mine = mine
            if mine == self._seen:
                self.accept()
            else:
                self._ask_which(mine)
        else:
            self._mine = mine
            self._save_record()

    def is_changed(self) -> bool:
        """Return whether something was typed since the dialog opened."""
        return (self.form.typed(), self.outcome.typed()) != self._opened_with

    @override
    @Slot()
    def reject(self) -> None:
        if self.is_changed() and self.unsaved.isHidden():
            self.unsaved.say(self.tr("This is not saved yet. Esc once more forgets it."))
            self.keep_typed.setFocus()
            return
        super().reject()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _start(self) -> None:
        self._quiet()
        self.form.when.date.setFocus() if self._seen is not None else self.form.regarding.setFocus()
        self._opened_with = (self.form.typed(), self.outcome.typed())
        self._later.start()

    @Slot()
    def _fit(self) -> None:
        """Be as large as the form likes, as far as the screen allows; never shrink under the user's hands."""
        room = self.screen().availableGeometry()
        hint = self._inside.sizeHint()
        width = max(hint.width() + 24, self.fontMetrics().averageCharWidth() * 74, self.width())
        others = self.sizeHint().height() - self._scroll.sizeHint().height()
        height = max(hint.height() + others + 8, self.height())
        self.resize(min(width, room.width()), min(height, room.height() - _TITLE_BAR))
        if self.frameGeometry().bottom() > room.bottom():
            self.move(self.x(), max(room.bottom() - self.frameGeometry().height(), room.top()))

    def _quiet(self) -> None:
        for notice in (self.unsaved, self.clash, self.which):
            notice.say("")
        self.problem.clear()

    @Slot()
    def _on_changed(self) -> None:
        self.unsaved.say("")
        self._later.start()

    def _find(self, text: str) -> Sequence[ContactRow]:
        return self._workspace.search.find(text, 8).rows

    def _people(self, ids: Sequence[int]) -> tuple[Participant, ...]:
        rows = self._workspace.contacts.rows(ids)
        return tuple(participant_of(rows[id_]) for id_ in ids if id_ in rows)

    @Slot()
    def _look_for_conflicts(self) -> None:
        is_done = self._seen is not None and self._seen.state is ActivityState.DONE
        try:
            when = None if is_done else self.form.when.when()
        except InvalidValueError:
            when = None
        but = ref_of(self._seen) if self._seen is not None else None
        self.conflict.look(when, self.form.owner.currentText().strip(), but)

    def _add(self, draft: ActivityDraft) -> None:
        activities = self._workspace.activities
        each = self.form.wants_one_each

        def work(_: object) -> tuple[ActivityRef, ...]:
            ids = activities.add_each(draft, draft.contact_ids) if each else (activities.add(draft),)
            return tuple(ActivityRef(id_) for id_ in ids)

        self._store(work)

    def _ask_which(self, mine: ActivityRecord) -> None:
        rule_changed = self._seen is not None and mine.recurrence != self._seen.recurrence
        self.only_this.setVisible(not rule_changed)
        self.which.say(self.tr("This activity is repeated. What is changed?"))
        (self.following if rule_changed else self.only_this).setFocus()

    def _save_record(self, which: Occurrences = Occurrences.ALL) -> None:
        seen, mine = self._seen, self._mine
        if seen is not None and mine is not None:
            self._store(lambda _: (self._workspace.activities.save(seen, mine, which),))

    def _store(self, work: Callable[[object], tuple[ActivityRef, ...]]) -> None:
        self.save_button.setEnabled(False)
        self._jobs.run(work, done=self._on_saved, failed=self._on_failed)

    def _on_saved(self, refs: tuple[ActivityRef, ...]) -> None:
        self.saved.emit(refs)
        self.accept()

    def _on_failed(self, error: CrmError) -> None:
        self.save_button.setEnabled(True)
        self.which.say("")
        if isinstance(error, RecordChangedError) and self._seen is not None:
            self._show_clash()
        else:
            self._show_problem(error)

    def _show_problem(self, error: CrmError) -> None:
        self.problem.setText(self.form.complaint() or explain(error))

    def _show_clash(self) -> None:
        seen, mine = self._seen, self._mine
        if seen is None or mine is None:
            return
        fresh = self._workspace.activities.get(ref_of(seen))
        self.clash.say(clash_text(seen, mine, fresh, self._workspace.clock.today()))
        self.keep_mine.setFocus()

    @Slot()
    def _insist(self) -> None:
        """Store mine on top of what others have made of it."""
        seen, mine = self._seen, self._mine
        if seen is None or mine is None:
            return
        self._seen = self._workspace.activities.get(ref_of(seen))
        self._mine = rebased(seen, mine, self._seen)
        self.clash.say("")
        if is_one_of_many(self._seen):
            self._ask_which(self._mine)
        else:
            self._save_record()

    @Slot()
    def _give_way(self) -> None:
        """Show what others have made of it."""
        if self._seen is not None:
            self.show_record(self._workspace.activities.get(ref_of(self._seen)))
