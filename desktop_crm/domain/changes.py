"""What a person did, in the words of the journal, and what others must re-read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class OperationKind(StrEnum):
    """One thing a person can do; the window has a sentence for each."""

    CONTACT_ADDED = "contact.added"
    CONTACT_EDITED = "contact.edited"
    CONTACTS_TRASHED = "contacts.trashed"
    CONTACTS_RESTORED = "contacts.restored"
    CONTACTS_PURGED = "contacts.purged"
    CONTACTS_IMPORTED = "contacts.imported"
    CONTACTS_TAGGED = "contacts.tagged"
    CONTACTS_UNTAGGED = "contacts.untagged"
    GROUP_ADDED = "group.added"
    GROUP_RENAMED = "group.renamed"
    GROUP_REMOVED = "group.removed"
    GROUP_JOINED = "group.joined"
    GROUP_LEFT = "group.left"
    NOTE_ADDED = "note.added"
    NOTE_EDITED = "note.edited"
    NOTE_REMOVED = "note.removed"
    ACTIVITY_ADDED = "activity.added"
    ACTIVITY_EDITED = "activity.edited"
    ACTIVITIES_MOVED = "activities.moved"
    ACTIVITIES_ERASED = "activities.erased"
    ACTIVITIES_DELEGATED = "activities.delegated"
    ACTIVITIES_ARRANGED = "activities.arranged"
    ACTIVITIES_COMPLETED = "activities.completed"
    ACTIVITIES_REOPENED = "activities.reopened"
    ACTIVITY_LOGGED = "activity.logged"
    ACTIVITIES_IMPORTED = "activities.imported"
    KIND_SAVED = "kind.saved"
    KIND_REMOVED = "kind.removed"
    SERIES_SAVED = "series.saved"
    SERIES_REMOVED = "series.removed"
    SERIES_APPLIED = "series.applied"
    SERIES_STOPPED = "series.stopped"
    SERIES_MOVED = "series.moved"
    CADENCE_SET = "cadence.set"
    CONTACTS_SNOOZED = "contacts.snoozed"
    SETTING_CHANGED = "setting.changed"
    UNDONE = "undone"
    REDONE = "redone"


@dataclass(frozen=True, slots=True)
class Act:
    """An operation about to be written: what it is, and the values for its sentence.

    ``details`` holds plain text and numbers, for example ``{"name": "Sara Khan"}``
    or ``{"count": 3}``.
    """

    kind: OperationKind
    details: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation as the journal holds it; ``at`` is UTC in ISO 8601."""

    id: int
    kind: OperationKind
    details: Mapping[str, str | int]
    user: str
    machine: str
    at: str
    undone: bool = False


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What one committed unit of work touched; views re-read only that.

    ``contacts`` are the ids of contacts whose own rows or children changed;
    None means "too many to name: read everything again".
    """

    operation: Operation | None = None
    contacts: frozenset[int] | None = frozenset()
    tables: frozenset[str] = frozenset()

    def concerns(self, contact_id: int) -> bool:
        """Return whether a view of this contact must be read again."""
        return self.contacts is None or contact_id in self.contacts
