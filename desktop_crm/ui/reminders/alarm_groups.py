"""Alarms that are about the same thing, put together so that a long absence stays one calm list."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.domain.folding import fold
from desktop_crm.domain.reminders import Reminder

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class AlarmGroup:
    """One alarm, or several about the same thing with the same people; the newest first."""

    key: Key
    reminders: tuple[Reminder, ...]

    @property
    def newest(self) -> Reminder:
        """The alarm that stands for all: what is to be done is done once."""
        return self.reminders[0]

    @property
    def is_many(self) -> bool:
        """Whether it was missed more than once."""
        return len(self.reminders) > 1

    @property
    def since(self) -> datetime:
        """When the oldest was to ring, UTC."""
        return self.reminders[-1].alarm_at


def grouped(reminders: Sequence[Reminder]) -> tuple[AlarmGroup, ...]:
    """Return alarms put together, what rang last first.

    Together are those of one kind about one thing with the same people, be it a series of
    occurrences or planned by hand each time.
    """
    found: dict[Key, list[Reminder]] = {}
    for reminder in sorted(reminders, key=lambda r: (r.rings_at, r.alarm_at, r.id), reverse=True):
        found.setdefault(key_of(reminder.item), []).append(reminder)
    return tuple(AlarmGroup(key, tuple(together)) for key, together in found.items())


def key_of(item: AgendaItem) -> Key:
    """Return what items that are about the same have in common."""
    people = tuple(sorted(participant.id for participant in item.participants))
    what = fold(item.regarding)
    if not people and not what:
        return (item.kind, item.ref.id)
    return (item.kind, people, what)
