"""What a typed line about activities says: its entries, and the pieces that are shown as chips."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from desktop_crm.domain.date_reading import QuickDate


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person or company that a name in a line may mean."""

    id: int
    name: str
    company: str = ""
    nickname: str = ""


People = Callable[[str], Sequence[Candidate]]
"""Finds who a typed name, the beginning of one or a phone number may mean; the most recent first."""


class PieceKind(StrEnum):
    """What a part of the line was understood as, and the type of its meaning."""

    VERB = "verb"
    """The kind of activity: its key, "" where it is that of the entry before."""
    DONE = "done"
    """It was done ("log"): True."""
    WHO = "who"
    """A contact: the candidates, a tuple of :class:`Candidate`."""
    NEW = "new"
    """A name or number nobody has: the name."""
    WHEN = "when"
    """A date, time, duration or repeat: the entry's whole :class:`QuickDate`."""
    PROBLEM = "problem"
    """It has the form of a date of which there is none: the text, which stays in ``regarding`` too."""
    TAG = "tag"
    """A tag's name."""
    COMPANY = "company"
    """A company's name."""
    PRIORITY = "priority"
    """The priority, 1 to 5."""
    ALARM = "alarm"
    """The minutes before at which the alarm rings."""
    RESULT = "result"
    """The code of a result."""
    DETAILS = "details"
    """Text after a colon that is not read further: the text."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A recognised part of a line: its text as typed, from ``start`` to before ``end``, and its meaning."""

    kind: PieceKind
    text: str
    start: int
    end: int
    meaning: object = None


@dataclass(frozen=True, slots=True)
class AlsoNamed:
    """One more person of an entry: as typed, whom it means where that is one, and who it may be."""

    who: str
    contact_id: int | None
    candidates: tuple[Candidate, ...]

    @property
    def known(self) -> Candidate | None:
        """Who is meant, where that is clear."""
        meant = [one for one in self.candidates if one.id == self.contact_id]
        return (meant or self.candidates)[0] if meant or len(self.candidates) == 1 else None


@dataclass(frozen=True, slots=True)
class ActivityEntry:
    """One activity, or a note, as a line says it.

    ``kind`` is a kind's key, "note" for a note and "" where none was said. ``done`` means it was done
    already; then ``quick_date`` is when, None is now. ``who`` is the name as typed, ``contact_id`` whom it
    means where that is one; with several ``candidates`` and no id, ask. With candidates none and a
    piece NEW, nobody has the name. ``also`` are those of the names joined to it that somebody has.
    ``priority`` and ``alarm_lead`` (minutes) are None where not said.
    ``regarding`` is all text that was not recognised, ``details`` the text after a colon, kept as it is.
    """

    kind: str = ""
    done: bool = False
    result: str = ""
    who: str = ""
    contact_id: int | None = None
    candidates: tuple[Candidate, ...] = ()
    also: tuple[AlsoNamed, ...] = ()
    quick_date: QuickDate | None = None
    tags: tuple[str, ...] = ()
    company: str = ""
    priority: int | None = None
    alarm_lead: int | None = None
    regarding: str = ""
    details: str = ""
    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class ActivityLine:
    """All entries of a line; those after the first are follow-ups, which name whom the first names."""

    entries: tuple[ActivityEntry, ...] = ()


class LogText(NamedTuple):
    """What was typed into the log bar: the words to keep, the follow-up, and a result's code or ""."""

    words: str
    follow_up: ActivityEntry | None = None
    result: str = ""
