"""The commands about the day: what is planned, adding to it, what was done, who was not reached."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from desktop_crm.app import activity_arguments as arguments
from desktop_crm.app import activity_texts as texts
from desktop_crm.app.command import Command, Options, opened
from desktop_crm.app.day_sheet_texts import PlainDayTexts
from desktop_crm.app.days import Span, date_reading, span_of
from desktop_crm.app.messages import counted, moment
from desktop_crm.app.output import Output, aligned
from desktop_crm.domain.activities import (
    ActivityDraft,
    ActivityRecord,
    ActivityRef,
    AgendaItem,
    Completion,
    When,
)
from desktop_crm.domain.activity_entries import ActivityEntry, ActivityLine, PieceKind
from desktop_crm.domain.agenda import DayPlan
from desktop_crm.domain.errors import InvalidValueError, NoActivityError, Problem
from desktop_crm.domain.lookup import ContactFilter, ContactOrder, SortField

if TYPE_CHECKING:
    from desktop_crm.services.typed_lines import Stored
    from desktop_crm.services.workspace import Workspace

DATES_AHEAD = 7
"""How many days ahead the agenda of one day tells of birthdays and other dates."""


def agenda(options: Options, output: Output) -> bool:
    """Print what is planned on one day or on several, and what is overdue; or write it as a PDF."""
    with opened(options) as workspace:
        now = here_and_now(workspace)
        span = span_of(" ".join(options.day) or "today", now, date_reading())
        ahead = (span.last - span.first).days or DATES_AHEAD
        plans = [workspace.agenda.plan(day) for day in _days(span)]
        dates = workspace.agenda.coming_dates(span.first, ahead)
        kinds = kinds_of(workspace)
        if options.pdf is not None:
            workspace.day_sheet.render([plan.day for plan in plans], PlainDayTexts(kinds), options.pdf)
    data = {
        "first": span.first.isoformat(),
        "last": span.last.isoformat(),
        "days": [_plan_data(plan, now) for plan in plans],
        "dates": dates,
    }
    lines = [line for plan in plans if len(plans) == 1 or _holds(plan) for line in plan_lines(plan, kinds)]
    if dates:
        lines += ["Dates", *aligned([(texts.day_text(d.day), texts.date_line(d)) for d in dates], "  ")]
    if options.pdf is not None:
        output.result(data, f"Wrote {options.pdf}.")
        return True
    output.result(
        data, *(lines or [f"Nothing from {texts.day_text(span.first)} to {texts.day_text(span.last)}."])
    )
    return True


def here_and_now(workspace: "Workspace") -> datetime:
    """Return the present moment as the clock on the wall shows it."""
    return workspace.clock.now().astimezone(workspace.clock.zone())


def kinds_of(workspace: "Workspace") -> texts.Kinds:
    """Return the kinds of activities by their keys."""
    return {kind.key: kind for kind in workspace.kinds.all()}


def _days(span: Span) -> Iterator[date]:
    for number in range((span.last - span.first).days + 1):
        yield span.first + timedelta(days=number)


def _holds(plan: DayPlan) -> bool:
    return bool(plan.schedule or plan.banners or plan.follow_ups or plan.done or plan.holidays)


def _plan_data(plan: DayPlan, now: datetime) -> dict[str, Any]:
    def items(name: str) -> list[dict[str, Any]]:
        items: tuple[AgendaItem, ...] = getattr(plan, name)
        return [texts.item_data(item) | {"overdue": item.is_overdue(now, now.date())} for item in items]

    return {
        "day": plan.day.isoformat(),
        "holidays": plan.holidays,
        "overdue": plan.overdue,
        **{name: items(name) for name in ("banners", "schedule", "follow_ups", "done")},
    }


def plan_lines(plan: DayPlan, kinds: texts.Kinds) -> list[str]:
    """Return a day as lines: what has a time, what is to be done with the overdue first, what was done."""
    lines = [", ".join([texts.day_text(plan.day), *plan.holidays])]
    timed = [(item, texts.time_text(item)) for item in (*plan.banners, *plan.schedule)]
    shown = {item.ref for item, _ in timed}
    due = [(item, _due(item.day, plan.day)) for item in plan.follow_ups if item.ref not in shown]
    done = [(item, "") for item in plan.done]
    for title, part in (("Schedule", timed), ("To do", due), ("Done", done)):
        if part:
            rows = [texts.item_row(item, kinds, when) for item, when in part]
            lines += [f" {title}", *aligned(rows, "  ")]
    return lines if len(lines) > 1 else [f"{lines[0]}: nothing planned"]


def _due(day: date | None, today: date) -> str:
    return f"overdue, {texts.day_text(day)}" if day is not None and day < today else ""


def add(options: Options, output: Output) -> bool:
    """Store a typed line, and say what it was understood as."""
    with opened(options) as workspace:
        line = workspace.typed_lines.read(" ".join(options.text), date_reading())
        if not line.entries or not line.entries[0].kind:
            raise NoActivityError(" ".join(options.text))
        if options.contact is not None:
            line = _about(line, workspace.contacts.get(options.contact).id)
        stored = workspace.typed_lines.store(line)
        records = _records(workspace, (*stored.activity_ids, *stored.follow_up_ids))
        kinds = kinds_of(workspace)
    for entry in line.entries:
        for notice in _notices(entry):
            output.problem(notice)
    output.result(_stored_data(stored, records), *_stored_lines(stored, records, kinds))
    return True


def _about(line: ActivityLine, contact_id: int) -> ActivityLine:
    """Return a line with a contact as the one of several it may mean, else as whom it is about first."""
    return ActivityLine(tuple(_meaning(entry, contact_id) for entry in line.entries))


def _meaning(entry: ActivityEntry, contact_id: int) -> ActivityEntry:
    also = tuple(
        replace(one, contact_id=contact_id) if contact_id in {c.id for c in one.candidates} else one
        for one in entry.also
    )
    is_first = also == entry.also or contact_id in {one.id for one in entry.candidates}
    return replace(entry, contact_id=contact_id) if is_first else replace(entry, also=also)


def _records(workspace: "Workspace", ids: Sequence[int]) -> list[ActivityRecord]:
    return [workspace.activities.get(ActivityRef(id_)) for id_ in ids]


def _stored_data(stored: "Stored", records: Sequence[ActivityRecord]) -> dict[str, Any]:
    count = len(stored.activity_ids)
    return {
        "activities": records[:count],
        "follow_ups": records[count:],
        "notes": stored.note_ids,
        "completed": [texts.ref_text(ref) for ref in stored.completed],
    }


def _stored_lines(stored: "Stored", records: Sequence[ActivityRecord], kinds: texts.Kinds) -> Iterator[str]:
    count = len(stored.activity_ids)
    for number, record in enumerate(records):
        word = "Next" if number >= count else "Done" if record.result else "Added"
        yield f"{word}: {texts.record_line(record, kinds)}"
    if stored.completed:
        yield "It was planned for today, and is done now."
    for id_ in stored.note_ids:
        yield f"Added: note {id_}"


def _notices(entry: ActivityEntry) -> Iterator[str]:
    """Yield what the person who typed should know of how a line was understood."""
    for piece in entry.pieces:
        if piece.kind is PieceKind.NEW and entry.contact_id is None:
            yield f"Nobody here is called “{piece.meaning}”: stored without a contact."
        if piece.kind is PieceKind.PROBLEM:
            yield f"There is no such date as “{piece.text}”: it stays in the text."
    typed = entry.quick_date
    if typed is None:
        return
    if typed.rolled and typed.day is not None:
        yield f"That time has passed today: understood as {texts.day_text(typed.day)}."
    other = typed.alternative
    if other is not None and other.day is not None and other.day != typed.day and not typed.rolled:
        yield f"It might also mean {texts.day_text(other.day)}; write {other.day.isoformat()} for that."


def done(options: Options, output: Output) -> bool:
    """Complete an activity, and plan the next one if asked to."""
    with opened(options) as workspace:
        item = workspace.activities.item(options.ref)
        if item.is_done:
            ended = texts.result_name(item.kind, item.result, kinds_of(workspace))
            output.error("done_already", f"Activity {item.ref.id} is done already: {ended}.")
            return False
        kind = workspace.kinds.get(item.kind)
        default = kind.default_result.code if kind.default_result else ""
        code = options.result or default
        if kind.result(code) is None:
            known = ", ".join(result.code for result in kind.results if result.active)
            output.problem(f"Results of a {texts.kind_name(kind.key, {kind.key: kind}).lower()}: {known}.")
        following = _following(workspace, options.ref, options.next) if options.next else None
        how = Completion(code, options.minutes, options.note, follow_up=following)
        made = workspace.completing.complete([options.ref], how)
        records = _records(workspace, (*made.activity_ids, *made.follow_up_ids))
        kinds = kinds_of(workspace)
    lines = [f"Done: {texts.record_line(records[0], kinds)}"]
    lines += [f"Next: {texts.record_line(record, kinds)}" for record in records[1:]]
    output.result({"done": records[0], "follow_ups": records[1:]}, *lines)
    return True


def _following(workspace: "Workspace", ref: ActivityRef, text: str) -> ActivityDraft:
    """Return the same activity at the time a text means.

    Raises:
        InvalidValueError: It is no date.
    """
    from desktop_crm.domain.quick_dates import parse_quick_date

    found = parse_quick_date(text, here_and_now(workspace), date_reading())
    if found is None or found.day is None or found.problem or found.recurrence:
        raise InvalidValueError("next", Problem.NOT_A_DATE, text)
    seen = workspace.activities.get(ref)
    draft = workspace.activities.draft(seen.kind, seen.contact_ids, day=found.day, start=found.start)
    when = draft.when if found.start is None else _as_long(draft.when, found.duration)
    return replace(draft, regarding=seen.regarding, when=when, owner=seen.owner, private=seen.private)


def _as_long(when: When, duration: int | None) -> When:
    return when if duration is None else replace(when, duration=duration)


def quiet(options: Options, output: Output) -> bool:
    """Print who was not reached for some days, the longest ago first, those never reached last."""
    with opened(options) as workspace:
        group_id = workspace.groups.find(options.group).id if options.group else None
        which = ContactFilter(text=options.find, group_id=group_id, quiet_days=options.days)
        ids = workspace.contacts.ids(which, ContactOrder(SortField.LAST_REACHED))
        rows = workspace.contacts.rows(list(ids[: options.limit]))
    listed = [rows[id_] for id_ in ids[: options.limit] if id_ in rows]
    cells = [
        (
            str(row.id),
            moment(row.last_reached)[:10] if row.last_reached else "never",
            row.name,
            row.company,
            row.phone,
        )
        for row in listed
    ]
    output.table(listed, cells)
    if not listed:
        output.problem("Everybody was reached.")
    if len(ids) > options.limit:
        output.problem(f"There are {counted(len(ids), 'contact')}. Narrow it with --find, or --limit N.")
    return bool(listed)


ALL = (
    Command(
        "agenda",
        "Show what is planned on a day, and what is overdue.",
        'agenda "next week"',
        arguments.of_agenda,
        agenda,
    ),
    Command(
        "add",
        "Plan a call, meeting or to-do, or write down what was done.",
        'add call "Sara tomorrow 3pm about prices"',
        arguments.of_add,
        add,
    ),
    Command(
        "done",
        "Complete what was planned.",
        'done 12 --result no_answer --next "+1d 10:00"',
        arguments.of_done,
        done,
    ),
    Command("quiet", "List who was not reached for some days.", "quiet 90", arguments.of_quiet, quiet),
)
