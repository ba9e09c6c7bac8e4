"""What the search box offers for a line about activities: to plan, to log or to note what it says."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import Protocol

from desktop_crm.domain.activities import ActivityDraft
from desktop_crm.domain.activity_entries import ActivityEntry, ActivityLine, AlsoNamed, Candidate
from desktop_crm.domain.activity_kinds import ActivityKind, Builtin
from desktop_crm.domain.activity_line import NOTE, is_activity_line
from desktop_crm.domain.date_reading import DateReading
from desktop_crm.ui.activities.kind_texts import kind_icon, kind_name
from desktop_crm.ui.activities.reading import date_reading
from desktop_crm.ui.activities.when_texts import WhenTexts
from desktop_crm.ui.common.text import fill, translate
from desktop_crm.ui.search.activity_chips import logged_chips, note_chips, other_reading, planned_chips
from desktop_crm.ui.search.chips import ShownChip
from desktop_crm.ui.search.offered import Suggestion, SuggestionKind, Understanding
from desktop_crm.ui.tokens import Tone

MOST_CANDIDATES = 5


class LineReader(Protocol):
    """Reads lines with the people of a file."""

    def read(
        self, line: str, reading: DateReading | None = ..., *, plain: frozenset[str] = ...
    ) -> ActivityLine:
        """Return what a line says."""
        ...

    def draft_of(self, entry: ActivityEntry) -> ActivityDraft:
        """Return the activity that an entry plans."""
        ...


class ActivityOffers:
    """Offers to store a typed line, with everything that would be stored as chips."""

    def __init__(
        self,
        reader: LineReader,
        kinds: Callable[[], Sequence[ActivityKind]],
        today: Callable[[], date],
    ) -> None:
        self._reader = reader
        self._kinds = kinds
        self._today = today

    def knows(self, line: str) -> bool:
        """Return whether a line begins with the verb of an activity."""
        own = {kind.name: kind.key for kind in self._kinds() if kind.name and kind.active}
        return is_activity_line(line, own_kinds=own)

    def offers(self, line: str, how: Understanding) -> list[Suggestion]:
        """Return the lines to offer: one for each person who may be meant, the likeliest first."""
        read = self._reader.read(line, date_reading(), plain=how.plain)
        if not read.entries:
            return []
        if how.swapped:
            read = ActivityLine(tuple(map(_swapped, read.entries)))
        first = read.entries[0]
        if first.kind == NOTE and first.contact_id is None and len(first.candidates) == 0:
            return [_hint(translate("Search", "For whom is the note? “note Sara: call me Friday, she said”"))]
        return [self._offer(each) for each in _resolved(read)]

    def _offer(self, line: ActivityLine) -> Suggestion:
        chips: list[ShownChip] = []
        texts = WhenTexts()
        for number, entry in enumerate(line.entries):
            if number:
                chips.append(ShownChip(translate("Search", "then"), Tone.VIOLET))
            chips += self._chips(entry, texts)
        first = line.entries[0]
        kind = self._kind(first)
        other = next(filter(None, (other_reading(entry, texts) for entry in line.entries)), "")
        return Suggestion(
            SuggestionKind.PLAN,
            fill(_verb(first), _subject(first, kind)),
            icon="sticky-note" if first.kind == NOTE else kind_icon(kind),
            trailing=fill(translate("Search", "Tab: %1"), other) if other else "",
            chips=tuple(chips),
            line=line,
            has_other_reading=bool(other),
        )

    def _chips(self, entry: ActivityEntry, texts: WhenTexts) -> list[ShownChip]:
        if entry.kind == NOTE:
            return list(note_chips(entry))
        if entry.done:
            return list(logged_chips(entry, self._kind(entry), texts, self._today()))
        draft = self._reader.draft_of(entry)
        return list(planned_chips(entry, draft, self._kind_of(draft.kind), texts))

    def _kind(self, entry: ActivityEntry) -> ActivityKind:
        return self._kind_of(entry.kind or (Builtin.CALL if entry.done else Builtin.TODO))

    def _kind_of(self, key: str) -> ActivityKind:
        return next((kind for kind in self._kinds() if kind.key == key), ActivityKind(key))


def _resolved(line: ActivityLine) -> list[ActivityLine]:
    """Return a line once for each person it may mean, where it names several once for each choice."""
    named = [one for entry in line.entries for one in (_first(entry), *entry.also)]
    unclear = [one.candidates for one in named if one.candidates and one.known is None]
    lines = [line]
    for asked in dict.fromkeys(unclear):
        chosen = ((each, candidate) for each in lines for candidate in asked)
        lines = [
            ActivityLine(tuple(_meaning(entry, asked, candidate) for entry in each.entries))
            for each, candidate in islice(chosen, MOST_CANDIDATES)
        ]
    return lines


def _first(entry: ActivityEntry) -> AlsoNamed:
    return AlsoNamed(entry.who, entry.contact_id, entry.candidates)


def _meaning(entry: ActivityEntry, asked: tuple[Candidate, ...], candidate: Candidate) -> ActivityEntry:
    also = tuple(
        replace(one, contact_id=candidate.id) if one.candidates == asked and one.known is None else one
        for one in entry.also
    )
    entry = replace(entry, also=also)
    return replace(entry, contact_id=candidate.id) if entry.candidates == asked else entry


def _swapped(entry: ActivityEntry) -> ActivityEntry:
    return replace(entry, quick_date=entry.quick_date.swapped()) if entry.quick_date is not None else entry


def _verb(entry: ActivityEntry) -> str:
    if entry.kind == NOTE:
        return translate("Search", "Note: %1")
    return translate("Search", "Log: %1") if entry.done else translate("Search", "Plan: %1")


def _subject(entry: ActivityEntry, kind: ActivityKind) -> str:
    known = [one.known for one in (_first(entry), *entry.also)]
    name = ", ".join(one.name for one in known if one is not None) or entry.who
    about = "" if entry.kind == NOTE else kind_name(kind)
    return " · ".join(part for part in (about, name or entry.regarding) if part)


def _hint(text: str) -> Suggestion:
    return Suggestion(SuggestionKind.HINT, text, icon="info")
