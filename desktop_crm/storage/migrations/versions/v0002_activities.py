"""Activities: kinds and results, series, cadences, alarms, and what is stored of a contact's touches."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def _text(*names: str, nullable: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=nullable) for name in names]


def _number(*names: str, nullable: bool = False) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=nullable) for name in names]


def _flag(*names: str) -> list[sa.Column[bool]]:
    return [sa.Column(name, sa.Boolean(), nullable=False) for name in names]


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), primary_key=True)


def _row() -> list[sa.Column[int] | sa.Column[str]]:
    return [_id(), *_text("uid"), *_number("version")]


def _record() -> list[sa.Column[int] | sa.Column[str]]:
    return [*_row(), *_text("created_at", "created_by", "changed_at", "changed_by")]


def _link(name: str, target: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), sa.ForeignKey(target), nullable=nullable)


def upgrade() -> None:
    """Make every table and index."""
    _kinds()
    _series()
    _activities()
    _cadences()
    _derived()
    _journal()


def _kinds() -> None:
    op.create_table(
        "activity_kind",
        *_record(),
        *_text("key", "name", "icon", "colour"),
        *_number("duration"),
        *_flag("timeless"),
        *_number("alarm_lead", nullable=True),
        *_number("priority"),
        *_text("regardings"),
        *_flag("plannable", "active"),
        sqlite_autoincrement=True,
    )
    op.create_index("uq_activity_kind_key", "activity_kind", ["key"], unique=True)
    op.create_table(
        "activity_result",
        *_row(),
        _link("kind_id", "activity_kind.id"),
        *_text("code", "name", "key"),
        *_flag("reached"),
        *_text("sets", "next_step", "offset"),
        *_flag("is_default", "succeeded", "active"),
        *_number("position"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_activity_result_kind_id", "activity_result", ["kind_id"])


def _series() -> None:
    op.create_table("activity_series", *_record(), *_text("name", "description"), sqlite_autoincrement=True)
    op.create_table(
        "series_step",
        *_row(),
        _link("series_id", "activity_series.id"),
        *_number("position"),
        *_text("kind"),
        *_number("offset"),
        *_text("unit"),
        *_flag("skip_weekends"),
        *_text("regarding", "details"),
        *_text("start", nullable=True),
        *_number("duration", "priority"),
        *_number("alarm_lead", nullable=True),
        *_text("owner"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_series_step_series_id", "series_step", ["series_id"])
    op.create_table(
        "series_run",
        *_record(),
        *_number("series_id", nullable=True),
        *_text("name"),
        _link("contact_id", "contact.id"),
        *_text("anchor", "stopped_at"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_series_run_contact_id", "series_run", ["contact_id"])


def _activities() -> None:
    op.create_table(
        "activity",
        *_record(),
        *_text("state", "kind", "regarding", "details", "place"),
        *_number("priority"),
        *_flag("private"),
        *_text("owner"),
        *_text("day", "start", nullable=True),
        *_number("duration"),
        *_text("zone"),
        *_text("last_day", nullable=True),
        *_number("alarm_lead", nullable=True),
        *_text("rule", "excluded"),
        *_flag("from_completion"),
        *_text("next_day", "ends_on", nullable=True),
        _link("master_id", "activity.id", nullable=True),
        *_text("occurrence", nullable=True),
        *_number("family_id", nullable=True),
        *_number("reschedules"),
        *_text("first_day", nullable=True),
        *_text("done_at", "done_by", "result"),
        *_number("minutes", nullable=True),
        *_text("sets"),
        _link("series_run_id", "series_run.id", nullable=True),
        *_number("series_step_id", nullable=True),
        *_number("sort_order"),
        *_text("extra", "fingerprint"),
        sqlite_autoincrement=True,
    )
    _activity_indexes()
    op.create_table(
        "activity_contact",
        *_row(),
        _link("activity_id", "activity.id"),
        _link("contact_id", "contact.id"),
        *_number("position"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_activity_contact_activity_id", "activity_contact", ["activity_id"])
    op.create_index(
        "uq_activity_contact_contact_activity", "activity_contact", ["contact_id", "activity_id"], unique=True
    )


def _activity_indexes() -> None:
    op.create_index("uq_activity_uid", "activity", ["uid"], unique=True)
    op.create_index("ix_activity_day", "activity", ["day"])
    partial = {
        "next_day": "state = 'planned'",
        "rule": "rule <> '' AND NOT from_completion AND state = 'planned'",
        "last_day": "last_day IS NOT NULL",
        "duration": "duration > 720",
        "done_at": "done_at <> ''",
        "master_id": "master_id IS NOT NULL",
        "series_run_id": "series_run_id IS NOT NULL",
    }
    for column, condition in partial.items():
        where = sa.text(condition)
        op.create_index(
            f"ix_activity_{column}", "activity", [column], sqlite_where=where, postgresql_where=where
        )
        if column in ("next_day", "done_at"):
            name = f"ix_activity_owner_{column}"
            op.create_index(name, "activity", ["owner", column], sqlite_where=where, postgresql_where=where)


def _cadences() -> None:
    op.create_table(
        "cadence",
        *_row(),
        _link("contact_id", "contact.id", nullable=True),
        _link("tag_id", "tag.id", nullable=True),
        _link("group_id", "contact_group.id", nullable=True),
        *_number("days", nullable=True),
        *_text("snoozed_until", nullable=True),
        sqlite_autoincrement=True,
    )
    for owner in ("contact", "tag", "group"):
        op.create_index(f"uq_cadence_{owner}", "cadence", [f"{owner}_id"], unique=True)


def _journal() -> None:
    # Changes of no single contact are many now: most are of activities.
    op.drop_index("ix_change_contact_id", "change")
    op.create_index("ix_change_contact_id_table_name", "change", ["contact_id", "table_name"])


def _derived() -> None:
    op.create_table(
        "contact_facts",
        sa.Column("contact_id", sa.Integer(), primary_key=True, autoincrement=False),
        *_text("last_reached", "last_attempt", "last_meeting", "last_letter", "last_email"),
        *_number("next_activity_id", nullable=True),
        *_text("next_kind", "next_regarding"),
        *_text("next_day", "next_start", nullable=True),
        *_text("next_key"),
    )
    for column in ("last_reached", "next_key"):
        op.create_index(f"ix_contact_facts_{column}_contact_id", "contact_facts", [column, "contact_id"])
    op.create_index("ix_contact_listing_company", "contact_listing", ["company_key", "kind"])
    op.create_index("ix_contact_listing_added_at", "contact_listing", ["added_at"])
    op.create_table(
        "reminder",
        _id(),
        *_number("activity_id", "family_id"),
        *_text("occurrence", "for_user", "alarm_at", "rings_at", "state"),
        *_flag("is_live"),
        *_text("rung_at"),
        *_number("snoozes"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_reminder_family_id", "reminder", ["family_id"])
    op.create_index(
        "ix_reminder_for_user_is_live_state_rings_at",
        "reminder",
        ["for_user", "is_live", "state", "rings_at"],
    )
    op.create_index(
        "uq_reminder_activity_alarm", "reminder", ["activity_id", "occurrence", "alarm_at"], unique=True
    )
