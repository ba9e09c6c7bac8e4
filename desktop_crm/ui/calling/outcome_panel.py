"""How the call went: result, words, next step."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.activity_kinds import ActivityKind, ActivityResult
from desktop_crm.domain.errors import InvalidValueError, Problem
from desktop_crm.ui.activities.next_step import NextStep
from desktop_crm.ui.activities.result_chips import ResultChips, letter_of
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.text import label
from desktop_crm.ui.contacts.growing_text import GrowingText
from desktop_crm.ui.contacts.notice import Notice
from desktop_crm.ui.text_fields import TextField
from desktop_crm.ui.theme import Tone

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OutcomePanel(QFrame):
    """A key for the result moves on to the next step; Enter submits, in the words Ctrl+Enter does."""

    submitted = Signal()
    left = Signal()

    def __init__(self, workspace: "Workspace", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._workspace = workspace
        self._kind: ActivityKind | None = None
        self.is_touched = False
        self.logged = Notice(Tone.GOOD)
        self.results = ResultChips(self.tr("Result"))
        self.text = GrowingText(least=4, most=12)
        self.text.setPlaceholderText(self.tr("What was said"))
        self.text.setAccessibleName(self.tr("What was said"))
        self.next = NextStep(workspace.kinds.all(), workspace.clock)
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        self.log_button = Button(self.tr("Log and next"), primary=True)
        self.log_button.setToolTip(self.tr("Enter; within the words Ctrl+Enter"))
        self._lay_out()
        self.results.chosen.connect(self._on_result)
        self.next.changed.connect(self._touch)
        self.text.textChanged.connect(self._touch)
        self.log_button.clicked.connect(self.submitted)
        self.text.kept.connect(self.submitted)
        self.text.cancelled.connect(self.left)
        self.text.installEventFilter(self)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(10)
        layout.addWidget(self.logged)
        layout.addWidget(label(self.tr("How did it go?"), "heading"))
        layout.addWidget(self.results)
        layout.addWidget(self.text)
        layout.addWidget(label(self.tr("Next step"), "strong"))
        layout.addWidget(self.next)
        layout.addWidget(self.problem)
        layout.addWidget(self.log_button, 0, Qt.AlignmentFlag.AlignTrailing)
        layout.addStretch(1)

    def offer_kind(self, kind: ActivityKind) -> None:
        """Offer the results of a kind."""
        self._kind = kind
        self.results.offer_results(kind)

    def begin(self, logged: str) -> None:
        """Begin with another contact; ``logged`` is the result it has already, "" for none."""
        if self._kind is not None:
            self.results.offer_results(self._kind)
        self.text.clear()
        self._propose()
        self.problem.clear()
        sentence = self.tr("Logged in this pass: %1. Another result replaces it.")
        self.logged.say(sentence.replace("%1", logged) if logged else "")
        self.is_touched = False
        self.results.focus_chosen()

    def result(self) -> ActivityResult:
        """Return the result that is chosen.

        Raises:
            InvalidValueError: None is.
        """
        found = self.results.result()
        if found is None:
            raise InvalidValueError("result", Problem.EMPTY)
        return found

    def words(self) -> str:
        """Return what was said."""
        return self.text.toPlainText().strip()

    def say(self, problem: str) -> None:
        """Say why it was not stored."""
        self.problem.setText(problem)

    def take_key(self, event: QKeyEvent) -> bool:
        """Answer a key that nothing inside had a use for; return whether it was one of ours."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        focus = self.focusWidget()
        if event.key() in _ENTER:
            self.submitted.emit()
            return True
        if modifiers or isinstance(focus, TextField):
            return False
        in_next = focus is not None and self.next.isAncestorOf(focus)
        if in_next and self.next.take_key(event.text()):
            return True
        return self.results.take_key(event.text(), by_number=not in_next)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pick the result by Alt and its letter while words are typed."""
        types = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if not isinstance(event, QKeyEvent) or event.type() not in types:
            return super().eventFilter(watched, event)
        letter = letter_of(event) if event.modifiers() == Qt.KeyboardModifier.AltModifier else ""
        if not self.results.has_key(letter):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            self.results.take_key(letter)
        event.accept()
        return True

    def _propose(self) -> None:
        result = self.results.result()
        if self._kind is not None and result is not None:
            self.next.propose(self._workspace.completing.propose(self._kind, result))

    @Slot()
    def _on_result(self) -> None:
        self._touch()
        self._propose()
        self.next.steps.focus_chosen()

    @Slot()
    def _touch(self) -> None:
        self.is_touched = True
