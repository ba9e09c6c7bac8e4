"""A pass through a list of contacts: where one is, what was logged, and how long it took."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was logged of one contact: a result's code, the activity, and the time since it was shown."""

    result: str
    activity_id: int
    spent: timedelta


@dataclass(frozen=True, slots=True)
class TallyLine:
    """How often a result was logged, and the time that took."""

    result: str
    count: int
    spent: timedelta


@dataclass(frozen=True, slots=True)
class Tally:
    """A whole pass, most frequent result first; ``skipped`` were shown and not logged, ``left`` not shown."""

    lines: tuple[TallyLine, ...]
    logged: int
    skipped: int
    left: int
    spent: timedelta


class CallSession:
    """Walks through contacts; one that is shown again goes on with its time."""

    def __init__(self, ids: Sequence[int], now: datetime) -> None:
        self._ids = tuple(dict.fromkeys(ids))
        self._place = 0
        self._shown_at = now
        self._began = now
        self._spent: dict[int, timedelta] = {}
        self.outcomes: dict[int, Outcome] = {}

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def place(self) -> int:
        """The number of the contact that is shown, from 0; as many as there are at the end."""
        return self._place

    @property
    def contact_id(self) -> int | None:
        """The contact that is shown; None at the end."""
        return self._ids[self._place] if self._place < len(self._ids) else None

    @property
    def last_shown(self) -> int | None:
        """The contact that is shown, at the end the last one."""
        return self._ids[min(self._place, len(self._ids) - 1)] if self._ids else None

    @property
    def outcome(self) -> Outcome | None:
        """What was logged of the contact that is shown."""
        return self.outcomes.get(self.contact_id) if self.contact_id is not None else None

    def spent(self, now: datetime) -> timedelta:
        """Return how long the contact has been shown by now, over all visits."""
        before = self._spent.get(self.contact_id or 0, timedelta())
        return before + max(now - self._shown_at, timedelta())

    def go(self, step: int, now: datetime) -> None:
        """Go on (1) or back (-1); beyond the last contact is the end."""
        self._note_time(now)
        self._place = min(max(self._place + step, 0), len(self._ids))
        self._shown_at = now

    def finish(self, now: datetime) -> None:
        """Go to the end."""
        self._note_time(now)
        self._shown_at = now

    def log(self, result: str, activity_id: int, now: datetime) -> None:
        """Note what was logged of the contact that is shown; what was noted before is replaced."""
        if self.contact_id is not None:
            self.outcomes[self.contact_id] = Outcome(result, activity_id, self.spent(now))

    def tally(self, now: datetime) -> Tally:
        """Return what came of the pass."""
        lines: dict[str, TallyLine] = {}
        for outcome in self.outcomes.values():
            before = lines.get(outcome.result, TallyLine(outcome.result, 0, timedelta()))
            spent = before.spent + outcome.spent
            lines[outcome.result] = TallyLine(outcome.result, before.count + 1, spent)
        shown = len(self._spent.keys() | self.outcomes.keys())
        return Tally(
            tuple(sorted(lines.values(), key=lambda line: -line.count)),
            len(self.outcomes),
            shown - len(self.outcomes),
            len(self._ids) - shown,
            max(now - self._began, timedelta()),
        )

    def _note_time(self, now: datetime) -> None:
        if self.contact_id is not None:
            self._spent[self.contact_id] = self.spent(now)
