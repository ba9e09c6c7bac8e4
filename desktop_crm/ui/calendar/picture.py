"""Everything that the calendar shows at one time, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.ui.calendar.periods import ViewKind
from desktop_crm.ui.calendar.placed import Placed
from desktop_crm.ui.tokens import Tone


@dataclass(frozen=True, slots=True)
class KindLook:
    """How a kind of activity is called and drawn; ``minutes`` is how long a new one takes."""

    name: str
    icon: str = "circle-check"
    tone: Tone = Tone.ACCENT
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody activities are for, with the colour of their calendar."""

    owner: str
    name: str
    tone: Tone
    shown: bool = True


@dataclass(frozen=True)
class Picture:
    """A view with all that is in it; ``now`` is in the viewer's zone.

    ``more`` counts what was not read of days, since it would have no room. ``people`` are all
    whose calendars there are, the user first; ``working`` are the minutes of the day from and to
    which one works.
    """

    kind: ViewKind
    day: date
    days: tuple[date, ...]
    now: datetime
    placed: tuple[Placed, ...] = ()
    more: Mapping[date, int] = field(default_factory=dict)
    holidays: Mapping[date, str] = field(default_factory=dict)
    looks: Mapping[str, KindLook] = field(default_factory=dict)
    people: tuple[Person, ...] = ()
    working: tuple[int, int] = (8 * 60, 18 * 60)

    @property
    def today(self) -> date:
        """The date at the viewer's place."""
        return self.now.date()

    @cached_property
    def shown_people(self) -> tuple[Person, ...]:
        """Those whose calendars are shown."""
        return tuple(person for person in self.people if person.shown)

    @cached_property
    def by_person(self) -> bool:
        """Whether colours tell people apart, and not kinds."""
        return len(self.shown_people) > 1

    def look(self, kind: str) -> KindLook:
        """Return how a kind is drawn; one that is not known has a plain look."""
        return self.looks.get(kind) or KindLook(kind)

    def person(self, owner: str) -> Person | None:
        """Return the person something is for; things without an owner are the user's."""
        if not owner and self.people:
            return self.people[0]
        return next((person for person in self.people if person.owner == owner), None)

    def tone(self, item: AgendaItem) -> Tone:
        """Return the colour of an item: its person's where several are shown, else its kind's."""
        person = self.person(item.owner) if self.by_person else None
        return person.tone if person else self.look(item.kind).tone


PERSON_TONES = (Tone.ACCENT, Tone.GOOD, Tone.VIOLET, Tone.WARNING, Tone.TEAL, Tone.DANGER)
"""The colours of calendars, in the order of their people."""
