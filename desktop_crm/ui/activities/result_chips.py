"""The results of a kind of activity, one key each."""

from collections.abc import Sequence

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.activity_kinds import ActivityKind, ActivityResult
from desktop_crm.ui.activities.choice_chips import PassingChips
from desktop_crm.ui.activities.kind_texts import result_name


class ResultChips(PassingChips):
    """Picks how an activity ended: by its letter, by its number, or with the mouse."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._kind: ActivityKind | None = None

    def offer_results(self, kind: ActivityKind) -> None:
        """Offer the results of a kind, the usual one chosen."""
        self._kind = kind
        results = active_results(kind)
        self.offer([(result_name(kind.key, r), r.code, "") for r in results], keys_of(results))
        if kind.default_result is not None:
            self.choose(kind.default_result.code)

    def result(self) -> ActivityResult | None:
        """Return the result that is chosen."""
        return self._kind.result(str(self.value())) if self._kind is not None else None


def letter_of(event: QKeyEvent) -> str:
    """Return the letter of a key, also where a modifier has taken its text away."""
    text = event.text().casefold()
    if text.isalpha():
        return text
    return chr(event.key()).casefold() if 0x20 < event.key() < 0x7F else ""


def active_results(kind: ActivityKind) -> list[ActivityResult]:
    """Return the results that are offered."""
    return [result for result in kind.results if result.active]


def keys_of(results: Sequence[ActivityResult]) -> list[str]:
    """Return the letters of results; of two with the same letter the first has it."""
    taken: set[str] = set()
    keys: list[str] = []
    for result in results:
        key = result.key.casefold()
        keys.append("" if key in taken else key)
        taken.add(key)
    return keys
