"""An activity that is stored, as the form edits it: to a draft and back, and against others' edits."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from desktop_crm.domain.activities import ActivityDraft, ActivityRecord, ActivityRef, Participant
from desktop_crm.ui.activities.kind_texts import code_name, key_name, priority_name
from desktop_crm.ui.activities.recurrence_texts import recurrence_text
from desktop_crm.ui.activities.when_texts import WhenTexts, dotted, put
from desktop_crm.ui.common.text import fill, translate

_SAME = (
    "kind",
    "regarding",
    "when",
    "details",
    "place",
    "priority",
    "private",
    "owner",
    "alarm_lead",
    "recurrence",
)
_EDITED = (*_SAME, "participants", "result", "minutes")


def ref_of(record: ActivityRecord) -> ActivityRef:
    """Return what a record is of: one occurrence, or an activity with a row of its own."""
    if is_one_of_many(record) and record.occurrence is not None:
        return ActivityRef(record.id, record.occurrence.isoformat())
    return ActivityRef(record.id)


def is_one_of_many(record: ActivityRecord) -> bool:
    """Return whether a record is an occurrence of a repeated activity, without a row of its own."""
    rule = record.recurrence
    expands = rule is not None and not rule.from_completion
    return expands and record.occurrence is not None and record.master_id is None


def draft_of(record: ActivityRecord) -> ActivityDraft:
    """Return a stored activity as the form shows it."""
    values: dict[str, Any] = {name: getattr(record, name) for name in _SAME}
    return ActivityDraft(**values, contact_ids=record.contact_ids, uid=record.uid)


def with_draft(record: ActivityRecord, draft: ActivityDraft, people: Sequence[Participant]) -> ActivityRecord:
    """Return a stored activity with what the form holds; contacts that stay are not rewritten."""
    values: dict[str, Any] = {name: getattr(draft, name) for name in _SAME}
    same_people = tuple(person.id for person in people) == record.contact_ids
    return replace(record, **values, participants=record.participants if same_people else tuple(people))


def rebased(seen: ActivityRecord, mine: ActivityRecord, fresh: ActivityRecord) -> ActivityRecord:
    """Return what others have stored since, with every change of mine on it."""
    values = {name: getattr(mine, name) for name in _EDITED if getattr(mine, name) != getattr(seen, name)}
    return replace(fresh, **values)


def clash_text(seen: ActivityRecord, mine: ActivityRecord, fresh: ActivityRecord, today: date) -> str:
    """Return what somebody else made of the fields that the user has changed too."""
    theirs = [
        field_text(name, fresh, today)
        for name in _EDITED
        if getattr(mine, name) != getattr(seen, name)
        and getattr(fresh, name) not in (getattr(seen, name), getattr(mine, name))
    ]
    changed = dotted(*theirs)
    if fresh.changed_by:
        sentence = translate("ActivityClash", "Meanwhile %1 changed this to: %2. Yours is not saved.")
        return fill(sentence, fresh.changed_by, changed)
    return fill(translate("ActivityClash", "Meanwhile this was changed to: %1. Yours is not saved."), changed)


def field_text(name: str, record: ActivityRecord, today: date) -> str:
    """Return what a field holds, in words; a field without anything says so."""
    if name in _WORDS:
        return _WORDS[name](record, today)
    return str(getattr(record, name)) or translate("ActivityClash", "nothing")


def _when_text(record: ActivityRecord, _today: date) -> str:
    when = record.when
    return WhenTexts().full(when.day, when.start) if when.day else translate("ActivityClash", "no date")


def _recurrence_text(record: ActivityRecord, today: date) -> str:
    if record.recurrence is None:
        return translate("ActivityClash", "not repeated")
    return recurrence_text(record.recurrence, record.when.day or today)


def _names(record: ActivityRecord, _today: date) -> str:
    names = ", ".join(person.name for person in record.participants)
    return names or translate("ActivityClash", "nobody")


def _private_text(record: ActivityRecord, _today: date) -> str:
    if record.private:
        return translate("ActivityClash", "private")
    return translate("ActivityClash", "not private")


_WORDS: dict[str, Callable[[ActivityRecord, date], str]] = {
    "when": _when_text,
    "recurrence": _recurrence_text,
    "participants": _names,
    "private": _private_text,
    "kind": lambda record, _: key_name(record.kind),
    "alarm_lead": lambda record, _: WhenTexts().lead(record.alarm_lead),
    "minutes": lambda record, _: WhenTexts().duration(record.minutes or 0),
    "result": lambda record, _: code_name(record.kind, record.result),
    "priority": lambda record, _: put(
        translate("ActivityClash", "priority %1"), priority_name(record.priority)
    ),
}
