"""Activities: what is planned and what was done, with whom, and how it comes again."""

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop_crm.domain.activities import ActivityState
from desktop_crm.storage.base import Base, Record, Row

IS_PLANNED = "state = 'planned'"
RECURS = "rule <> '' AND NOT from_completion AND state = 'planned'"
WAS_DONE = "done_at <> ''"
LASTS_LONG = "duration > 720"
"""Conditions of indexes; a query must hold them in these words to use one."""


def _partial(condition: str, *columns: str) -> Index:
    name = f"ix_activity_{'_'.join(columns)}"
    return Index(name, *columns, sqlite_where=text(condition), postgresql_where=text(condition))


class Activity(Record):
    """A call, meeting, to-do or another kind, planned or done.

    ``day``, ``last_day`` and ``occurrence`` are ISO dates and ``start`` is wall time ("15:00") in
    ``zone``; ``duration``, ``alarm_lead`` and ``minutes`` are minutes. ``rule`` is an RRULE and
    ``excluded`` its dates left out, with commas between. ``next_day`` is the first date still to
    be done, ``ends_on`` the last the rule gives, None where it has no end. ``master_id`` is the recurring
    activity whose ``occurrence`` this row stands for, ``family_id`` the one this was cut off from.
    ``sets`` is what completing it moved. ``extra`` keeps what came with it from a calendar file and has
    no column.
    """

    __tablename__ = "activity"
    __table_args__ = (
        Index("uq_activity_uid", "uid", unique=True),
        Index(None, "day"),
        _partial(IS_PLANNED, "next_day"),
        _partial(IS_PLANNED, "owner", "next_day"),
        _partial(RECURS, "rule"),
        _partial("last_day IS NOT NULL", "last_day"),
        _partial(LASTS_LONG, "duration"),
        _partial(WAS_DONE, "done_at"),
        _partial(WAS_DONE, "owner", "done_at"),
        _partial("master_id IS NOT NULL", "master_id"),
        _partial("series_run_id IS NOT NULL", "series_run_id"),
        {"sqlite_autoincrement": True},
    )

    state: Mapped[str] = mapped_column(default=ActivityState.PLANNED.value)
    kind: Mapped[str]
    regarding: Mapped[str] = mapped_column(default="")
    details: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    priority: Mapped[int] = mapped_column(default=3)
    private: Mapped[bool] = mapped_column(default=False)
    owner: Mapped[str] = mapped_column(default="")
    day: Mapped[str | None] = mapped_column(default=None)
    start: Mapped[str | None] = mapped_column(default=None)
    duration: Mapped[int] = mapped_column(default=0)
    zone: Mapped[str] = mapped_column(default="")
    last_day: Mapped[str | None] = mapped_column(default=None)
    alarm_lead: Mapped[int | None] = mapped_column(default=None)
    rule: Mapped[str] = mapped_column(default="")
    excluded: Mapped[str] = mapped_column(default="")
    from_completion: Mapped[bool] = mapped_column(default=False)
    next_day: Mapped[str | None] = mapped_column(default=None)
    ends_on: Mapped[str | None] = mapped_column(default=None)
    master_id: Mapped[int | None] = mapped_column(ForeignKey("activity.id"), default=None)
    occurrence: Mapped[str | None] = mapped_column(default=None)
    family_id: Mapped[int | None] = mapped_column(default=None)
    reschedules: Mapped[int] = mapped_column(default=0)
    first_day: Mapped[str | None] = mapped_column(default=None)
    done_at: Mapped[str] = mapped_column(default="")
    done_by: Mapped[str] = mapped_column(default="")
    result: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int | None] = mapped_column(default=None)
    sets: Mapped[str] = mapped_column(default="")
    series_run_id: Mapped[int | None] = mapped_column(ForeignKey("series_run.id"), default=None)
    series_step_id: Mapped[int | None] = mapped_column(default=None)
    sort_order: Mapped[int] = mapped_column(default=0)
    extra: Mapped[str] = mapped_column(default="")
    fingerprint: Mapped[str] = mapped_column(default="")


class ActivityContact(Row):
    """A contact that takes part in an activity; the one with the lowest position is whom it is about."""

    __tablename__ = "activity_contact"
    __table_args__ = (
        Index("uq_activity_contact_contact_activity", "contact_id", "activity_id", unique=True),
        {"sqlite_autoincrement": True},
    )

    activity_id: Mapped[int] = mapped_column(ForeignKey("activity.id"), index=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"))
    position: Mapped[int] = mapped_column(default=0)


class ActivityKind(Record):
    """A kind of the user's own, or a standard one that was edited; ``regardings`` are lines."""

    __tablename__ = "activity_kind"
    __table_args__ = (Index("uq_activity_kind_key", "key", unique=True), {"sqlite_autoincrement": True})

    key: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    icon: Mapped[str] = mapped_column(default="")
    colour: Mapped[str] = mapped_column(default="")
    duration: Mapped[int] = mapped_column(default=0)
    timeless: Mapped[bool] = mapped_column(default=False)
    alarm_lead: Mapped[int | None] = mapped_column(default=None)
    priority: Mapped[int] = mapped_column(default=3)
    regardings: Mapped[str] = mapped_column(default="")
    plannable: Mapped[bool] = mapped_column(default=True)
    active: Mapped[bool] = mapped_column(default=True)


class ActivityResult(Row):
    """A result of a kind that has a row, in the user's order."""

    __tablename__ = "activity_result"

    kind_id: Mapped[int] = mapped_column(ForeignKey("activity_kind.id"), index=True)
    code: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    key: Mapped[str] = mapped_column(default="")
    reached: Mapped[bool] = mapped_column(default=False)
    sets: Mapped[str] = mapped_column(default="")
    next_step: Mapped[str] = mapped_column(default="")
    offset: Mapped[str] = mapped_column(default="")
    is_default: Mapped[bool] = mapped_column(default=False)
    succeeded: Mapped[bool] = mapped_column(default=True)
    active: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int] = mapped_column(default=0)


class ActivitySeries(Record):
    """A template of steps around an anchor date."""

    __tablename__ = "activity_series"

    name: Mapped[str]
    description: Mapped[str] = mapped_column(default="")


class SeriesStep(Row):
    """A step of a series: ``offset`` units from the anchor, wall time or none; minutes."""

    __tablename__ = "series_step"

    series_id: Mapped[int] = mapped_column(ForeignKey("activity_series.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    kind: Mapped[str]
    offset: Mapped[int] = mapped_column(default=0)
    unit: Mapped[str] = mapped_column(default="days")
    skip_weekends: Mapped[bool] = mapped_column(default=True)
    regarding: Mapped[str] = mapped_column(default="")
    details: Mapped[str] = mapped_column(default="")
    start: Mapped[str | None] = mapped_column(default=None)
    duration: Mapped[int] = mapped_column(default=0)
    priority: Mapped[int] = mapped_column(default=3)
    alarm_lead: Mapped[int | None] = mapped_column(default=None)
    owner: Mapped[str] = mapped_column(default="")


class SeriesRun(Record):
    """A series as it was applied to a contact; it keeps the series' name, should that be removed."""

    __tablename__ = "series_run"

    series_id: Mapped[int | None] = mapped_column(default=None)
    name: Mapped[str] = mapped_column(default="")
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)
    anchor: Mapped[str]
    stopped_at: Mapped[str] = mapped_column(default="")


class Cadence(Row):
    """Within how many days a contact, or everybody with a tag or in a group, is to be reached.

    Exactly one of the three ids is set. ``days`` is None where a contact has no cadence of its own and is
    only left in peace; ``snoozed_until`` is an ISO date.
    """

    __tablename__ = "cadence"
    __table_args__ = (
        Index("uq_cadence_contact", "contact_id", unique=True),
        Index("uq_cadence_tag", "tag_id", unique=True),
        Index("uq_cadence_group", "group_id", unique=True),
        {"sqlite_autoincrement": True},
    )

    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), default=None)
    tag_id: Mapped[int | None] = mapped_column(ForeignKey("tag.id"), default=None)
    group_id: Mapped[int | None] = mapped_column(ForeignKey("contact_group.id"), default=None)
    days: Mapped[int | None] = mapped_column(default=None)
    snoozed_until: Mapped[str | None] = mapped_column(default=None)


class ContactFacts(Base):
    """When a contact was reached, tried and met last, and what is next: derived, one row or none.

    Moments are UTC, ISO 8601. A company's are the newest of its own and its people's; so is its next.
    ``next_key`` orders by what is next: date and time, "9" where it has no date.
    """

    __tablename__ = "contact_facts"
    __table_args__ = (
        Index(None, "last_reached", "contact_id"),
        Index(None, "next_key", "contact_id"),
    )

    contact_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last_reached: Mapped[str] = mapped_column(default="")
    last_attempt: Mapped[str] = mapped_column(default="")
    last_meeting: Mapped[str] = mapped_column(default="")
    last_letter: Mapped[str] = mapped_column(default="")
    last_email: Mapped[str] = mapped_column(default="")
    next_activity_id: Mapped[int | None] = mapped_column(default=None)
    next_kind: Mapped[str] = mapped_column(default="")
    next_regarding: Mapped[str] = mapped_column(default="")
    next_day: Mapped[str | None] = mapped_column(default=None)
    next_start: Mapped[str | None] = mapped_column(default=None)
    next_key: Mapped[str] = mapped_column(default="")


class Reminder(Base):
    """An alarm: of an activity, or of the ``occurrence`` of one; moments are UTC, ISO 8601.

    ``state`` is pending until it rings, ringing until it is handled, then off. ``is_live`` says that the
    activity is still to be done, and the alarm still its own: without it an alarm keeps what it was until
    the activity comes back. ``rung_at`` stays, so that nothing rings twice. ``family_id`` is the same
    for all that were one recurring activity once. No part of the journal.
    """

    __tablename__ = "reminder"
    __table_args__ = (
        Index("uq_reminder_activity_alarm", "activity_id", "occurrence", "alarm_at", unique=True),
        Index(None, "for_user", "is_live", "state", "rings_at"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    activity_id: Mapped[int]
    family_id: Mapped[int] = mapped_column(index=True)
    occurrence: Mapped[str] = mapped_column(default="")
    for_user: Mapped[str] = mapped_column(default="")
    alarm_at: Mapped[str]
    rings_at: Mapped[str]
    state: Mapped[str]
    is_live: Mapped[bool] = mapped_column(default=True)
    rung_at: Mapped[str] = mapped_column(default="")
    snoozes: Mapped[int] = mapped_column(default=0)
