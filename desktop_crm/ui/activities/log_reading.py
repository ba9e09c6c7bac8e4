"""What was typed into the log bar: words to keep, a result, and what is to be done next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from desktop_crm.domain.activities import NORMAL, ActivityDraft, When
from desktop_crm.domain.activity_entries import ActivityEntry
from desktop_crm.domain.activity_kinds import ActivityKind, ActivityResult, Builtin, NextStep
from desktop_crm.domain.activity_line import parse_log_text
from desktop_crm.domain.date_reading import DateReading
from desktop_crm.domain.working_days import add_offset
from desktop_crm.ui.activities.kind_texts import kind_name
from desktop_crm.ui.activities.result_chips import active_results, keys_of


@dataclass(frozen=True, slots=True)
class LogReading:
    """``result`` is a code, "" where none was typed; ``is_proposed``: nobody typed the follow-up."""

    words: str = ""
    result: str = ""
    follow_up: ActivityDraft | None = None
    is_proposed: bool = False


@dataclass(frozen=True, slots=True)
class LogContext:
    """What the text is read against; ``now`` is aware, in the user's zone."""

    kinds: Mapping[str, ActivityKind]
    now: datetime
    reading: DateReading

    @property
    def own_kinds(self) -> dict[str, str]:
        """The keys of kinds by their names, for verbs that only this file knows."""
        return {kind_name(kind): key for key, kind in self.kinds.items() if kind.name}


def read_log(text: str, kind: ActivityKind, context: LogContext, plain: frozenset[str]) -> LogReading:
    """Read the text about something of a kind; follow-ups whose text is in ``plain`` stay words.

    A single letter that picks a result is nothing else, so that one key and saving
    are enough; any longer text that begins with it is text.
    """
    if (result := result_of_letter(text, kind)) is not None:
        return LogReading(result=result.code)
    found = parse_log_text(
        text, context.now, context.reading, kind=kind.key, own_kinds=context.own_kinds, plain=plain
    )
    known = kind.result(found.result)
    follow_up = _draft(found.follow_up, kind, context) if found.follow_up is not None else None
    return LogReading(found.words, known.code if known is not None else "", follow_up)


def result_of_letter(text: str, kind: ActivityKind) -> ActivityResult | None:
    """Return the result that a text of one letter picks."""
    letter = text.strip().casefold()
    if len(letter) != 1:
        return None
    results = active_results(kind)
    return next((r for r, key in zip(results, keys_of(results), strict=True) if key == letter), None)


def proposed(kind: ActivityKind, result: ActivityResult | None, today: date) -> ActivityDraft | None:
    """Return the next try that a result calls for; what it only offers is left to the user."""
    if result is None or result.next_step not in (NextStep.RETRY, NextStep.RESCHEDULE):
        return None
    day = add_offset(today, result.offset or "+1wd")
    return ActivityDraft(kind.key, when=When(day))


def part_read_as_follow_up(text: str, kind: ActivityKind, context: LogContext, plain: frozenset[str]) -> str:
    """Return the part of the text that became the follow-up; "" where none did."""
    before = read_log(text, kind, context, plain).follow_up
    for part in _parts(text):
        if part not in plain and read_log(text, kind, context, plain | {part}).follow_up != before:
            return part
    return ""


def _parts(text: str) -> Sequence[str]:
    found: list[str] = []
    for line in text.splitlines():
        pieces = line.replace("؛", ";").split(";")
        found += [line[len(line) - len(";".join(pieces[n:])) :].strip() for n in range(len(pieces))]
    return [part for part in found if part]


def _draft(entry: ActivityEntry, kind: ActivityKind, context: LogContext) -> ActivityDraft:
    """Return the follow-up as an activity; without a date it is to be done today."""
    chosen = context.kinds.get(entry.kind)
    if chosen is None or not chosen.plannable:
        chosen = kind if kind.plannable else context.kinds[Builtin.TODO]
    quick = entry.quick_date
    day = (quick.day if quick is not None else None) or context.now.date()
    draft = ActivityDraft(
        chosen.key,
        regarding=entry.regarding,
        details=entry.details,
        when=When(day),
        priority=entry.priority or chosen.priority or NORMAL,
        recurrence=quick.recurrence if quick is not None else None,
    )
    if quick is None or quick.start is None:
        return replace(draft, alarm_lead=entry.alarm_lead)
    zone = getattr(context.now.tzinfo, "key", None) or "UTC"
    when = When(day, quick.start, quick.duration or chosen.duration, zone)
    lead = entry.alarm_lead if entry.alarm_lead is not None else chosen.alarm_lead
    return replace(draft, when=when, alarm_lead=lead)
