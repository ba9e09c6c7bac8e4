"""Typed lines about activities: whom they mean in this file, and storing what they say."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from desktop_crm.domain.activities import REGARDING_LENGTH, ActivityDraft, ActivityRef, LogEntry, When
from desktop_crm.domain.activity_entries import (
    ActivityEntry,
    ActivityLine,
    AlsoNamed,
    Candidate,
    PieceKind,
)
from desktop_crm.domain.activity_kinds import ActivityKind, Builtin
from desktop_crm.domain.activity_line import NOTE, parse_activity_line
from desktop_crm.domain.changes import Act, OperationKind
from desktop_crm.domain.date_reading import DateReading
from desktop_crm.domain.errors import AmbiguousNameError, InvalidValueError, NobodyNamedError, Problem
from desktop_crm.domain.folding import digits, fold
from desktop_crm.domain.lookup import number_in
from desktop_crm.services.activities import add_row
from desktop_crm.services.activity_kinds import kind_of
from desktop_crm.services.completing import Completing
from desktop_crm.services.notes import Notes
from desktop_crm.services.phone_numbers import normalise
from desktop_crm.services.settings import default_country
from desktop_crm.services.tags import put_on_many
from desktop_crm.storage.database import Database
from desktop_crm.storage.queries import named

_SHORTEST_NUMBER = 5


@dataclass(frozen=True, slots=True)
class Stored:
    """What storing a line has made; ``completed`` are those that had been planned."""

    activity_ids: tuple[int, ...] = ()
    follow_up_ids: tuple[int, ...] = ()
    note_ids: tuple[int, ...] = ()
    completed: tuple[ActivityRef, ...] = ()


class TypedLines:
    """Lines typed into one open file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def people(self, text: str) -> tuple[Candidate, ...]:
        """Return whom a typed name, the beginning of one or a whole phone number may mean."""
        with self._db.reading() as connection:
            number = number_in(fold(text))
            if len(number) >= _SHORTEST_NUMBER:
                international, _ = normalise(text, default_country(connection))
                return tuple(named.with_number(connection, international, digits(text)))
            return tuple(named.named(connection, text))

    def read(
        self, line: str, reading: DateReading | None = None, *, plain: frozenset[str] = frozenset()
    ) -> ActivityLine:
        """Read a line as of now, with the people and the own kinds of this file."""
        from desktop_crm.services.activity_kinds import ActivityKinds

        own = {kind.name: kind.key for kind in ActivityKinds(self._db).all() if kind.name and kind.active}
        now = self._db.clock.now().astimezone(self._db.clock.zone())
        return parse_activity_line(
            line, now, reading or DateReading(), self.people, own_kinds=own, plain=plain
        )

    def contacts_of(self, entry: ActivityEntry) -> tuple[int, ...]:
        """Return the contacts an entry is about; none where it names nobody who is known.

        Raises:
            AmbiguousNameError: Several have one of the names.
        """
        others = (id_ for one in entry.also for id_ in _meant(one))
        return tuple(dict.fromkeys((*self._first_contact(entry), *others)))

    def _first_contact(self, entry: ActivityEntry) -> tuple[int, ...]:
        candidates, typed = entry.candidates, entry.who
        if not typed and entry.company and entry.contact_id is None:
            typed = entry.company
            exact = [one for one in self.people(typed) if fold(one.name) == fold(typed)]
            candidates = tuple(exact)
        return _meant(AlsoNamed(typed, entry.contact_id, candidates))

    def draft_of(self, entry: ActivityEntry) -> ActivityDraft:
        """Return the activity an entry plans; what has no date is for today.

        Raises:
            AmbiguousNameError: Several have the name.
        """
        contact_ids = self.contacts_of(entry)
        with self._db.reading() as connection:
            kind = kind_of(connection, entry.kind or Builtin.TODO)
            regarding = _regarding(entry, known=bool(contact_ids))
            if not kind.plannable:
                kind = kind_of(connection, Builtin.TODO)
                verb = next((piece.text for piece in entry.pieces if piece.kind is PieceKind.VERB), "")
                regarding = f"{verb} {regarding}".strip()
        when = self._when(entry, kind)
        short, rest = _cut(regarding)
        return ActivityDraft(
            kind.key,
            short,
            when,
            details="\n".join(filter(None, (rest, entry.details))),
            priority=entry.priority or kind.priority,
            contact_ids=contact_ids,
            alarm_lead=_alarm_lead(entry, kind, when),
            recurrence=entry.quick_date.recurrence if entry.quick_date else None,
        )

    def store(self, line: ActivityLine) -> Stored:
        """Store what a line says: what was done, what is planned, or a note.

        What was done today completes what was planned for it.

        Raises:
            AmbiguousNameError: Several have a name of the line.
            InvalidValueError: The line is empty.
            NobodyNamedError: A note is about nobody who is known.
        """
        if not line.entries:
            raise InvalidValueError("text", Problem.EMPTY)
        first, *others = line.entries
        drafts = [self.draft_of(entry) for entry in others]
        if first.kind == NOTE:
            stored = Stored(note_ids=(self._note(first),))
        elif first.done:
            stored = self._log(first, drafts.pop(0) if drafts else None)
        else:
            drafts.insert(0, self.draft_of(first))
            stored = Stored()
        if not drafts:
            return stored
        ids = self._plan(drafts, [] if first.done else first.tags)
        if first.done or first.kind == NOTE:
            return replace(stored, follow_up_ids=stored.follow_up_ids + ids)
        return Stored(ids[:1], ids[1:])

    def _when(self, entry: ActivityEntry, kind: ActivityKind) -> When:
        typed, today = entry.quick_date, self._db.clock.today()
        if typed is None:
            return When(today)
        if typed.start is None:
            return When(typed.day or today)
        duration = kind.duration if typed.duration is None else typed.duration
        return When(typed.day or today, typed.start, duration, self._db.clock.zone().key)

    def _plan(self, drafts: Sequence[ActivityDraft], tags: Sequence[str]) -> tuple[int, ...]:
        first = drafts[0]
        act = Act(OperationKind.ACTIVITY_ADDED, {"kind": first.kind, "name": first.regarding})
        with self._db.unit_of_work(act) as session:
            for tag in tags:
                put_on_many(session, first.contact_ids, tag)
            return tuple(add_row(session, draft, self._db.user).id for draft in drafts)

    def _log(self, entry: ActivityEntry, follow_up: ActivityDraft | None) -> Stored:
        contact_ids = self.contacts_of(entry)
        with self._db.reading() as connection:
            kind = kind_of(connection, entry.kind or Builtin.CALL)
        result = entry.result or (kind.default_result.code if kind.default_result else "")
        at = self._done_at(entry)
        completing = Completing(self._db)
        planned = completing.open_today(contact_ids[0], kind.key) if contact_ids and at is None else None
        regarding, rest = _cut(_regarding(entry, known=bool(contact_ids)))
        logged = LogEntry(
            kind.key,
            result,
            regarding,
            "\n".join(filter(None, (rest, entry.details))),
            entry.quick_date.duration if entry.quick_date else None,
            at,
            follow_up=follow_up,
        )
        made = completing.log(contact_ids, logged, completing=planned.ref if planned else None)
        self._tag(contact_ids, entry.tags)
        completed = (planned.ref,) if planned else ()
        return Stored(made.activity_ids, made.follow_up_ids, completed=completed)

    def _done_at(self, entry: ActivityEntry) -> datetime | None:
        """Return when something was done, in UTC; None is now."""
        typed, now = entry.quick_date, self._db.clock.now()
        here = now.astimezone(self._db.clock.zone())
        if typed is None or typed.day is None or (typed.day == here.date() and typed.start is None):
            return None
        at = datetime.combine(typed.day, typed.start or here.time(), self._db.clock.zone())
        return min(at.astimezone(UTC), now)

    def _note(self, entry: ActivityEntry) -> int:
        contact_ids = self.contacts_of(entry)
        if not contact_ids:
            raise NobodyNamedError(entry.who)
        text = "\n".join(filter(None, (entry.regarding, entry.details)))
        note_id = Notes(self._db).add(contact_ids[0], text)
        self._tag(contact_ids, entry.tags)
        return note_id

    def _tag(self, contact_ids: Sequence[int], tags: Sequence[str]) -> None:
        if not (contact_ids and tags):
            return
        with self._db.unit_of_work(
            Act(OperationKind.CONTACTS_TAGGED, {"count": len(contact_ids), "tag": tags[0]})
        ) as session:
            for tag in tags:
                put_on_many(session, contact_ids, tag)


def _meant(named: AlsoNamed) -> tuple[int, ...]:
    """Return whom a name means: one, or nobody.

    Raises:
        AmbiguousNameError: Several have it.
    """
    if named.contact_id is not None:
        return (named.contact_id,)
    if len(named.candidates) > 1:
        raise AmbiguousNameError(named.who, [(one.id, _called(one)) for one in named.candidates])
    return (named.candidates[0].id,) if named.candidates else ()


def _called(candidate: Candidate) -> str:
    names = (candidate.name, candidate.company if candidate.company != candidate.name else "")
    return ", ".join(filter(None, names))


def _regarding(entry: ActivityEntry, *, known: bool) -> str:
    """Return what an entry is about; a name that nobody has stays in it, with what would be said of them."""
    if known:
        return entry.regarding
    marks = [f"@{entry.company}" if entry.company else "", *(f"#{tag}" for tag in entry.tags)]
    return " ".join(filter(None, (entry.who, entry.regarding, *marks)))


def _cut(text: str) -> tuple[str, str]:
    """Return a text that fits, and the whole of one that does not."""
    return (text, "") if len(text) <= REGARDING_LENGTH else (text[:REGARDING_LENGTH].rstrip(), text)


def _alarm_lead(entry: ActivityEntry, kind: ActivityKind, when: When) -> int | None:
    if entry.alarm_lead is not None:
        return entry.alarm_lead
    return kind.alarm_lead if when.is_timed else None
