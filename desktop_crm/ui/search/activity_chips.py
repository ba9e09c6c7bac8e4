"""The chips of a typed line about activities: everything that would be stored, with absolute dates."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from desktop_crm.domain.activities import NORMAL, ActivityDraft
from desktop_crm.domain.activity_entries import ActivityEntry, AlsoNamed, PieceKind
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.date_reading import QuickDate
from desktop_crm.ui.activities.kind_texts import kind_name, kind_tone, priority_name, result_name
from desktop_crm.ui.activities.recurrence_texts import recurrence_text
from desktop_crm.ui.activities.when_texts import WhenTexts
from desktop_crm.ui.common.text import fill, isolated, translate
from desktop_crm.ui.search.chips import ShownChip
from desktop_crm.ui.tokens import Tone


def planned_chips(
    entry: ActivityEntry, draft: ActivityDraft, kind: ActivityKind, texts: WhenTexts
) -> Iterator[ShownChip]:
    """Yield what a planned activity would be; what the line does not say itself cannot be taken off."""
    yield ShownChip(kind_name(kind), kind_tone(kind), _typed(entry, PieceKind.VERB))
    yield from _who(entry)
    yield ShownChip(_when_text(draft, texts), Tone.TEAL, _typed(entry, PieceKind.WHEN))
    if draft.recurrence is not None and draft.when.day is not None:
        repeat = recurrence_text(draft.recurrence, draft.when.day)
        yield ShownChip(repeat, Tone.TEAL, _typed(entry, PieceKind.WHEN))
    if draft.alarm_lead is not None:
        alarm = fill(translate("Search", "Alarm: %1"), texts.lead(draft.alarm_lead))
        yield ShownChip(alarm, Tone.WARNING, _typed(entry, PieceKind.ALARM))
    if draft.priority != NORMAL:
        urgent = fill(translate("Search", "Priority: %1"), priority_name(draft.priority))
        yield ShownChip(urgent, Tone.DANGER, _typed(entry, PieceKind.PRIORITY))
    yield from _marks(entry)
    yield from _words(draft.regarding, draft.details)
    yield from _problems(entry)


def logged_chips(
    entry: ActivityEntry, kind: ActivityKind, texts: WhenTexts, today: date
) -> Iterator[ShownChip]:
    """Yield what would be recorded as done."""
    verb = _typed(entry, PieceKind.VERB) or _typed(entry, PieceKind.DONE)
    yield ShownChip(kind_name(kind), kind_tone(kind), verb)
    yield from _who(entry)
    result = kind.result(entry.result) or kind.default_result
    if result is not None:
        tone = Tone.GOOD if result.reached else Tone.WARNING
        yield ShownChip(result_name(kind.key, result), tone, _typed(entry, PieceKind.RESULT))
    when = _done_text(entry.quick_date, texts, today)
    yield ShownChip(when, Tone.TEAL, _typed(entry, PieceKind.WHEN))
    yield from _marks(entry)
    yield from _words(entry.regarding, entry.details)
    yield from _problems(entry)


def note_chips(entry: ActivityEntry) -> Iterator[ShownChip]:
    """Yield what would be noted."""
    yield ShownChip(translate("Kind", "Note"), Tone.WARNING, _typed(entry, PieceKind.VERB))
    yield from _who(entry)
    yield from _marks(entry)
    yield from _words(entry.regarding, entry.details)


def other_reading(entry: ActivityEntry, texts: WhenTexts) -> str:
    """Return the other meaning of an ambiguous date, or "" where there is none."""
    other = entry.quick_date.alternative if entry.quick_date is not None else None
    if other is None or other.day is None:
        return ""
    return texts.full(other.day, other.start, other.end)


def _who(entry: ActivityEntry) -> Iterator[ShownChip]:
    people = (AlsoNamed(entry.who, entry.contact_id, entry.candidates), *entry.also)
    known = [candidate for one in people if (candidate := one.known) is not None]
    typed = _typed(entry, PieceKind.WHO)
    for number, one in enumerate(known):
        company = one.company if one.company != one.name else ""
        text = " · ".join(filter(None, (one.name, company)))
        yield ShownChip(text, Tone.ACCENT, typed[number : number + 1])
    if entry.who and not known:
        sentence = translate("Search", "Not in your contacts: %1")
        yield ShownChip(fill(sentence, entry.who), Tone.DANGER, _typed(entry, PieceKind.NEW))


def _marks(entry: ActivityEntry) -> Iterator[ShownChip]:
    if entry.company:
        yield ShownChip(f"@{isolated(entry.company)}", Tone.VIOLET, _typed(entry, PieceKind.COMPANY))
    for tag in entry.tags:
        yield ShownChip(f"#{isolated(tag)}", Tone.VIOLET, _typed(entry, PieceKind.TAG))


def _words(regarding: str, details: str) -> Iterator[ShownChip]:
    for text in filter(None, (regarding, details)):
        yield ShownChip(fill(translate("Search", "“%1”", "the words of a line"), text), Tone.GOOD)


def _problems(entry: ActivityEntry) -> Iterator[ShownChip]:
    for text in _typed(entry, PieceKind.PROBLEM):
        yield ShownChip(fill(translate("Search", "No such day: %1"), text), Tone.DANGER)


def _when_text(draft: ActivityDraft, texts: WhenTexts) -> str:
    when = draft.when
    if when.day is None:
        return translate("Search", "Without a date")
    if when.start is None:
        return texts.full_day(when.day)
    end = datetime.combine(when.day, when.start) + timedelta(minutes=when.duration)
    return texts.full(when.day, when.start, end.time() if when.duration else None)


def _done_text(done: QuickDate | None, texts: WhenTexts, today: date) -> str:
    took = texts.duration(done.duration) if done is not None and done.duration else ""
    if done is None or done.day is None or (done.day == today and done.start is None):
        at = translate("Search", "now")
    else:
        at = texts.full(done.day, done.start, done.end)
    return " · ".join(filter(None, (at, took)))


def _typed(entry: ActivityEntry, kind: PieceKind) -> tuple[str, ...]:
    return tuple(piece.text for piece in entry.pieces if piece.kind is kind)
