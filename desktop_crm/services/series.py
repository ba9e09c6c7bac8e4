"""Activity series: templates of steps, planned for contacts around an anchor date, moved and stopped."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from sqlalchemy import ColumnElement, Connection, RowMapping, func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.activities import ActivityDraft, ActivityState, When
from desktop_crm.domain.changes import Act, OperationKind
from desktop_crm.domain.errors import InvalidValueError, Problem, RecordMissingError
from desktop_crm.domain.series import ActivitySeries, SeriesRun, SeriesStep, StepSlip, Unit
from desktop_crm.services.activities import add_row
from desktop_crm.services.activity_saving import columns_of_when, set_when
from desktop_crm.services.activity_values import when_of
from desktop_crm.services.contact_values import clean
from desktop_crm.services.erasing import delete_activity
from desktop_crm.services.series_examples import examples
from desktop_crm.storage.base import table_of
from desktop_crm.storage.bulk import delete_rows, existing
from desktop_crm.storage.database import Database, checked, found
from desktop_crm.storage.journal import UPDATE, from_json
from desktop_crm.storage.tables.activities import Activity
from desktop_crm.storage.tables.activities import ActivitySeries as SeriesRow
from desktop_crm.storage.tables.activities import SeriesRun as RunRow
from desktop_crm.storage.tables.activities import SeriesStep as StepRow
from desktop_crm.storage.tables.contacts import Contact
from desktop_crm.storage.tables.journal import Change

_SERIES, _STEPS, _RUNS = table_of(SeriesRow), table_of(StepRow), table_of(RunRow)
_CHANGES = table_of(Change)
_A = Activity.__table__.c
_STEP = (
    "kind",
    "offset",
    "skip_weekends",
    "regarding",
    "details",
    "duration",
    "priority",
    "alarm_lead",
    "owner",
)


class Series:
    """The activity series of one open file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> tuple[ActivitySeries, ...]:
        """Return the templates by name, with their steps in order."""
        with self._db.reading() as connection:
            return tuple(sorted(_all(connection), key=lambda series: series.name.casefold()))

    def get(self, series_id: int) -> ActivitySeries:
        """Return one template.

        Raises:
            RecordMissingError: There is no such series.
        """
        with self._db.reading() as connection:
            series = next((one for one in _all(connection) if one.id == series_id), None)
        if series is None:
            raise RecordMissingError(SeriesRow.__tablename__, series_id)
        return series

    def save(self, series: ActivitySeries) -> ActivitySeries:
        """Store a new template (id 0), or what was changed of one, and return it.

        What was planned by it already stays as it is.

        Raises:
            InvalidValueError: It has no name, or no steps.
            RecordChangedError: Somebody else has changed it meanwhile.
        """
        name = " ".join(clean(series.name).split())
        if not name or not series.steps:
            raise InvalidValueError("series" if not name else "steps", Problem.EMPTY)
        with self._db.unit_of_work(Act(OperationKind.SERIES_SAVED, {"name": name})) as session:
            row = checked(session, SeriesRow, series.id, series.version) if series.id else SeriesRow()
            row.name, row.description = name, clean(series.description)
            session.add(row)
            session.flush()
            _save_steps(session, row.id, series.steps)
            series_id = row.id
        return self.get(series_id)

    def add_examples(self, language: str = "en") -> tuple[ActivitySeries, ...]:
        """Store the examples that come with the program, in one of its languages, and return them."""
        return tuple(self.save(example) for example in examples(language))

    def remove(self, series_id: int) -> None:
        """Remove a template; what was planned by it stays."""
        act = Act(OperationKind.SERIES_REMOVED, {"name": self.get(series_id).name})
        with self._db.unit_of_work(act) as session:
            delete_rows(session, StepRow, StepRow.series_id == series_id)
            session.delete(found(session, SeriesRow, series_id))

    def apply(self, series_id: int, contact_ids: Sequence[int], anchor: date) -> tuple[int, ...]:
        """Plan the steps for each contact around a date, as one operation, and return the runs' ids.

        Raises:
            RecordMissingError: There is no such series.
        """
        series = self.get(series_id)
        act = Act(OperationKind.SERIES_APPLIED, {"name": series.name, "count": len(contact_ids)})
        with self._db.unit_of_work(act) as session:
            return tuple(
                self._run(session, series, contact_id, anchor)
                for contact_id in existing(session, Contact, contact_ids)
            )

    def runs(self, contact_id: int) -> tuple[SeriesRun, ...]:
        """Return the series applied to a contact, the newest first."""
        with self._db.reading() as connection:
            return _runs(connection, _RUNS.c.contact_id == contact_id)

    def run_of(self, activity_id: int) -> SeriesRun | None:
        """Return the run that an activity is a step of, if it is one."""
        of_activity = select(_A.series_run_id).where(_A.id == activity_id).scalar_subquery()
        with self._db.reading() as connection:
            return next(iter(_runs(connection, _RUNS.c.id == of_activity)), None)

    def stop(self, run_ids: Sequence[int]) -> None:
        """Erase the steps still open of these runs; what was done stays, and one undo brings them back."""
        act = Act(OperationKind.SERIES_STOPPED, {"name": self._name(run_ids), "count": len(run_ids)})
        with self._db.unit_of_work(act) as session:
            for run_id in run_ids:
                found(session, RunRow, run_id).stopped_at = self._db.now()
                for row in _open_steps(session, run_id):
                    delete_activity(session, row.id)

    def reanchor(self, run_id: int, anchor: date, *, but: int | None = None) -> None:
        """Count the steps still open from another date; those done, and the activity ``but``, stay.

        Steps whose template is gone keep their distance from the old anchor.
        """
        act = Act(OperationKind.SERIES_MOVED, {"name": self._name([run_id])})
        with self._db.unit_of_work(act) as session:
            run = found(session, RunRow, run_id)
            old, run.anchor = date.fromisoformat(run.anchor), anchor.isoformat()
            steps = {step.id: step for step in _steps_of(session.connection(), run.series_id)}
            for row in _open_steps(session, run_id):
                step = steps.get(row.series_step_id or 0)
                when = when_of(columns_of_when(row))
                if when.day is not None and row.id != but:
                    set_when(row, when.on(step.day(anchor) if step else when.day + (anchor - old)))

    def slipped(self, operation_id: int) -> StepSlip | None:
        """Return the step that an operation moved by itself, where others of its run are still open."""
        query = select(_CHANGES.c.record_id, _CHANGES.c.before, _CHANGES.c.after).where(
            _CHANGES.c.operation_id == operation_id,
            _CHANGES.c.table_name == Activity.__tablename__,
            _CHANGES.c.action == UPDATE,
        )
        with self._db.reading() as connection:
            moved = [(id_, from_json(old), from_json(new)) for id_, old, new in connection.execute(query)]
        moved = [
            (id_, old["day"], new["day"]) for id_, old, new in moved if old.get("day") and new.get("day")
        ]
        run = self.run_of(moved[0][0]) if len(moved) == 1 else None
        if run is None or run.stopped_at or run.open_steps < 2:
            return None
        activity_id, old, new = moved[0]
        days = (date.fromisoformat(new) - date.fromisoformat(old)).days
        return StepSlip(activity_id, run.name, days, run.open_steps - 1)

    def slip(self, activity_id: int, days: int) -> None:
        """Let the other open steps follow one that was moved by so many days; nothing where it is no step."""
        run = self.run_of(activity_id)
        if run is not None and days:
            self.reanchor(run.id, run.anchor + timedelta(days=days), but=activity_id)

    def _run(self, session: Session, series: ActivitySeries, contact_id: int, anchor: date) -> int:
        run = RunRow(series_id=series.id, name=series.name, contact_id=contact_id, anchor=anchor.isoformat())
        session.add(run)
        session.flush()
        for step in series.steps:
            row = add_row(session, self._draft(step, contact_id, anchor), self._db.user)
            row.series_run_id, row.series_step_id = run.id, step.id
        return run.id

    def _draft(self, step: SeriesStep, contact_id: int, anchor: date) -> ActivityDraft:
        when = When(step.day(anchor))
        if step.start is not None:
            zone = self._db.clock.zone().key
            when = replace(when, start=step.start, duration=step.duration, zone=zone)
        return ActivityDraft(
            step.kind,
            regarding=step.regarding,
            when=when,
            details=step.details,
            priority=step.priority,
            owner=step.owner,
            contact_ids=(contact_id,),
            alarm_lead=step.alarm_lead,
        )

    def _name(self, run_ids: Sequence[int]) -> str:
        with self._db.reading() as connection:
            query = select(_RUNS.c.name).where(_RUNS.c.id.in_(list(run_ids))).limit(1)
            return connection.scalar(query) or ""


def _all(connection: Connection) -> list[ActivitySeries]:
    steps: dict[int, list[SeriesStep]] = {}
    rows = connection.execute(select(_STEPS).order_by(_STEPS.c.position, _STEPS.c.id)).mappings()
    for row in rows:
        steps.setdefault(row["series_id"], []).append(_step(row))
    return [
        ActivitySeries(
            row["name"], tuple(steps.get(row["id"], ())), row["description"], row["id"], row["version"]
        )
        for row in connection.execute(select(_SERIES)).mappings()
    ]


def _steps_of(connection: Connection, series_id: int | None) -> list[SeriesStep]:
    query = select(_STEPS).where(_STEPS.c.series_id == series_id)
    return [_step(row) for row in connection.execute(query).mappings()]


def _step(row: RowMapping) -> SeriesStep:
    return SeriesStep(
        **{name: row[name] for name in _STEP},
        unit=Unit(row["unit"]),
        start=time.fromisoformat(row["start"]) if row["start"] else None,
        id=row["id"],
    )


def _save_steps(session: Session, series_id: int, steps: Sequence[SeriesStep]) -> None:
    kept = {row.id: row for row in session.scalars(select(StepRow).where(StepRow.series_id == series_id))}
    for position, step in enumerate(steps):
        row = kept.pop(step.id, None) or StepRow(series_id=series_id)
        for name in _STEP:
            setattr(row, name, getattr(step, name))
        row.unit, row.position = step.unit.value, position
        row.start = step.start.strftime("%H:%M") if step.start else None
        session.add(row)
    for row in kept.values():
        session.delete(row)


def _open_steps(session: Session, run_id: int) -> Sequence[Activity]:
    query = select(Activity).where(
        Activity.series_run_id == run_id, Activity.state == ActivityState.PLANNED.value
    )
    return session.scalars(query.order_by(Activity.day, Activity.id)).all()


def _runs(connection: Connection, condition: ColumnElement[bool]) -> tuple[SeriesRun, ...]:
    open_steps = (
        select(func.count())
        .where(_A.series_run_id == _RUNS.c.id, _A.state == ActivityState.PLANNED.value)
        .correlate(_RUNS)
        .scalar_subquery()
    )
    query = select(_RUNS, open_steps.label("open_steps")).where(condition)
    return tuple(
        SeriesRun(
            row["id"],
            row["series_id"] or 0,
            row["name"],
            row["contact_id"],
            date.fromisoformat(row["anchor"]),
            row["stopped_at"],
            row["open_steps"],
        )
        for row in connection.execute(query.order_by(_RUNS.c.id.desc())).mappings()
    )
