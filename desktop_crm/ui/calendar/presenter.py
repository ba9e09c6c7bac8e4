"""What the calendar shows: it is read in the lane, the last picture standing until the next one is there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol

from desktop_crm.domain.activities import EVERYTHING, AgendaFilter
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.agenda import Excerpt
from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.errors import CrmError
from desktop_crm.ui.activities.kind_texts import kind_icon, kind_name, kind_tone
from desktop_crm.ui.calendar.periods import (
    FEWEST_DAYS,
    MOST_DAYS,
    ViewKind,
    WeekShape,
    stepped,
    visible_days,
)
from desktop_crm.ui.calendar.picture import PERSON_TONES, KindLook, Person, Picture
from desktop_crm.ui.calendar.placed import placed
from desktop_crm.ui.calendar.state import USUAL_COUNT
from desktop_crm.ui.common.text import translate
from desktop_crm.ui.working_week import working_week

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

READ_TABLES = frozenset({"activity", "activity_contact", "contact", "contact_listing", "setting"})
MOST_OF_DAY = 24
"""How many things of a day are read for a month; no screen has room for more."""
KIND_TABLES = frozenset({"activity_kind", "activity_result"})


class Sink(Protocol):
    """Shows pictures."""

    def preparer(self) -> "Prepare":
        """Return what gets a picture ready, in the lane, to be shown the way that is asked for now."""
        ...

    def show_picture(self, picture: Picture, prepared: Any) -> None: ...

    def show_now(self, picture: Picture) -> None: ...

    def show_failure(self, error: CrmError) -> None: ...


Prepare = Callable[[Picture], Any]
Read = Callable[[Callable[[], Any], Callable[[Any], object]], object]
"""Does work in the lane and hands on what came of it."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be shown; ``people`` are the owners whose calendars are, None for the user's alone."""

    kind: ViewKind
    day: date
    count: int = USUAL_COUNT
    which: AgendaFilter = EVERYTHING
    people: frozenset[str] | None = None


class CalendarPresenter:
    """Knows the question and reads the answer; one at a time, and of several asked since only the last."""

    def __init__(self, workspace: "Workspace", sink: Sink, read: Read, week: Callable[[], WeekShape]) -> None:
        self._workspace = workspace
        self._sink = sink
        self._read = read
        self._week = week
        self._is_reading = False
        self._is_stale = False
        self._is_outdated = True
        self._kinds: tuple[ActivityKind, ...] | None = None
        self.question = Question(ViewKind.WEEK, workspace.clock.today())
        self.picture: Picture | None = None

    @property
    def days(self) -> tuple[date, ...]:
        """The days of the question."""
        asked = self.question
        return visible_days(asked.kind, asked.day, self._week(), asked.count)

    def show(
        self, *, kind: ViewKind | None = None, day: date | None = None, count: int | None = None
    ) -> None:
        """Show another view, another day, or another number of days."""
        asked = self.question
        count = asked.count if count is None else max(min(count, MOST_DAYS), FEWEST_DAYS)
        self._ask(replace(asked, kind=kind or asked.kind, day=day or asked.day, count=count))

    def restore(self, kind: ViewKind, count: int, people: frozenset[str] | None) -> None:
        """Ask for what was shown another time, once something is asked for."""
        self.question = replace(self.question, kind=kind, count=count, people=people)

    def page(self, steps: int) -> None:
        """Go on by as many pages, or back."""
        asked = self.question
        self.show(day=stepped(asked.kind, asked.day, steps, asked.count))

    def show_today(self) -> None:
        """Go to today."""
        self.show(day=self._workspace.clock.today())

    def filter(self, which: AgendaFilter) -> None:
        """Show only some items; for whom they are is not asked here."""
        self._ask(replace(self.question, which=replace(which, owners=frozenset())))

    def show_people(self, owners: frozenset[str] | None) -> None:
        """Show the calendars of these, or of the user alone."""
        self._ask(replace(self.question, people=owners))

    def toggle_person(self, owner: str, *, shown: bool) -> None:
        """Show or hide somebody's calendar."""
        people = {person.owner for person in self.picture.shown_people} if self.picture else set()
        self.show_people(frozenset(people | {owner} if shown else people - {owner}))

    def take_note(self, change: ChangeSet, *, shown: bool = True) -> None:
        """Read again what a change may have touched, once the calendar is shown."""
        if change.tables & KIND_TABLES or change.contacts is None:
            self._kinds = None
        if change.contacts is None or change.tables & (READ_TABLES | KIND_TABLES):
            self._is_outdated = True
            if shown:
                self.refresh()

    def catch_up(self) -> None:
        """Read what was touched since the last time; else show what time it is."""
        if self._is_outdated:
            self.refresh()
        else:
            self.tick()

    def tick(self) -> None:
        """Show what time it is; at midnight the day is read anew."""
        if self.picture is None:
            return
        now = self._now()
        if now.date() != self.picture.today:
            self.refresh()
            return
        self.picture = replace(self.picture, now=now)
        self._sink.show_now(self.picture)

    def refresh(self) -> None:
        """Read what is asked for."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading = True
        self._is_stale = self._is_outdated = False
        asked, days, kinds = self.question, self.days, self._kinds
        prepare = self._sink.preparer()

        def read() -> Answer | CrmError:
            try:
                return read_picture(self._workspace, asked, days, kinds, prepare)
            except CrmError as error:
                return error

        self._read(read, self._on_read)

    def _ask(self, question: Question) -> None:
        self.question = question
        self.refresh()

    def _on_read(self, answer: "Answer | CrmError") -> None:
        self._is_reading = False
        if isinstance(answer, CrmError):
            self._sink.show_failure(answer)
            return
        self._kinds = answer.kinds
        if answer.picture.kind is self.question.kind:
            self.picture = answer.picture
            self._sink.show_picture(self.picture, answer.prepared)
        if self._is_stale:
            self.refresh()

    def _now(self) -> datetime:
        return self._workspace.clock.now().astimezone(self._workspace.clock.zone())


@dataclass(frozen=True, slots=True)
class Answer:
    """A picture, what it was made ready with, and the kinds it was made of."""

    picture: Picture
    prepared: Any
    kinds: tuple[ActivityKind, ...]


def read_picture(
    workspace: "Workspace",
    asked: Question,
    days: tuple[date, ...],
    kinds: tuple[ActivityKind, ...] | None,
    prepare: Prepare,
) -> Answer:
    """Read everything of a picture; kinds that are known already are not read again."""
    kinds = kinds or workspace.kinds.all()
    people = people_of(workspace.activities.owners(), asked.people)
    shown = frozenset(person.owner for person in people if person.shown)
    which = replace(asked.which, owners=shown)
    found = Excerpt()
    if shown and asked.kind is ViewKind.MONTH:
        found = workspace.agenda.excerpt(days[0], days[-1], which, most=MOST_OF_DAY)
    elif shown:
        found = Excerpt(workspace.agenda.between(days[0], days[-1], which))
    now = workspace.clock.now().astimezone(workspace.clock.zone())
    holidays = workspace.agenda.holidays(days[0], days[-1])
    picture = Picture(
        asked.kind,
        asked.day,
        days,
        now,
        placed(found.items),
        found.more,
        holidays,
        looks_of(kinds),
        people,
        working_week().minutes,
    )
    return Answer(picture, prepare(picture), kinds)


def people_of(owners: Sequence[str], shown: frozenset[str] | None) -> tuple[Person, ...]:
    """Return everybody with a colour; the user is first and called "You"."""
    return tuple(
        Person(
            owner,
            owner if number else translate("Calendar", "You"),
            PERSON_TONES[number % len(PERSON_TONES)],
            shown=number == 0 if shown is None else owner in shown,
        )
        for number, owner in enumerate(owners)
    )


def looks_of(kinds: Sequence[ActivityKind]) -> dict[str, KindLook]:
    """Return how kinds are called and drawn."""
    return {
        kind.key: KindLook(kind_name(kind), kind_icon(kind), kind_tone(kind), kind.duration) for kind in kinds
    }
