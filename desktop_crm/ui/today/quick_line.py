"""The line in which something new is typed for the day."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_crm.ui.common.text import translate
from desktop_crm.ui.search.offered import AS_USUAL, Offers, Suggestion, SuggestionKind, Understanding
from desktop_crm.ui.search.omnibox import Omnibox


class PlanAnswers:
    """Takes every line for something to plan: without a verb it is a to-do."""

    def __init__(self, make: Callable[[], Offers]) -> None:
        self._make = make
        self._offers: Offers | None = None

    def answer(self, line: str, how: Understanding = AS_USUAL) -> Sequence[Suggestion]:
        """Return what can be stored of a line."""
        text = " ".join(line.split())
        if not text:
            hint = translate("Search", "“call Sara tomorrow 3pm”, “meet Ali mon 10-11:30”, “send offer fri”")
            return [Suggestion(SuggestionKind.HINT, hint, icon="info")]
        self._offers = self._offers or self._make()
        return self._offers.offers(text, how)


class QuickLine(Omnibox):
    """Enter stores what is shown below, and the line is ready for the next; Esc empties it."""

    def __init__(self, make: Callable[[], Offers], parent: QWidget | None = None) -> None:
        super().__init__(PlanAnswers(make), parent, icon_name="plus", hint=translate("Search", "Enter"))
        self.setObjectName("")
        self.setProperty("look", "quick")
        self.setPlaceholderText(self.tr("call Sara tomorrow 3pm about price list"))
        self.setAccessibleName(self.tr("Plan something"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and not self.text():
            event.ignore()
            return
        super().keyPressEvent(event)
