"""The kinds of activities: those every file has, edited or not, and the user's own."""

import itertools
import re
from dataclasses import replace

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.activity_kinds import (
    OWN_KIND_RESULTS,
    STANDARD_KINDS,
    ActivityKind,
    ActivityResult,
    NextStep,
    Sets,
)
from desktop_crm.domain.changes import Act, OperationKind
from desktop_crm.domain.errors import InvalidValueError, Problem, RecordChangedError
from desktop_crm.domain.folding import fold
from desktop_crm.services.contact_values import clean
from desktop_crm.storage.base import table_of
from desktop_crm.storage.bulk import delete_rows
from desktop_crm.storage.database import Database, checked
from desktop_crm.storage.tables.activities import Activity
from desktop_crm.storage.tables.activities import ActivityKind as KindRow
from desktop_crm.storage.tables.activities import ActivityResult as ResultRow

_STANDARD = {kind.key: kind for kind in STANDARD_KINDS}
_KIND = (
    "key",
    "name",
    "icon",
    "colour",
    "duration",
    "timeless",
    "alarm_lead",
    "priority",
    "plannable",
    "active",
)
_RESULT = ("code", "name", "key", "reached", "offset", "is_default", "succeeded", "active")
_KINDS, _RESULTS = table_of(KindRow), table_of(ResultRow)


class ActivityKinds:
    """The kinds of one open file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> tuple[ActivityKind, ...]:
        """Return the kinds every file has, as they are now, and then the user's own by age."""
        with self._db.reading() as connection:
            return all_kinds(connection)

    def get(self, key: str) -> ActivityKind:
        """Return a kind; of a key that is unknown one without any proposals."""
        with self._db.reading() as connection:
            return kind_of(connection, key)

    def save(self, kind: ActivityKind) -> ActivityKind:
        """Store a new kind of the user's own (no key), or what was changed of one, and return it.

        Raises:
            InvalidValueError: It has no name, or that of another kind; or a result has none.
            RecordChangedError: Somebody else has changed it meanwhile.
        """
        with self._db.unit_of_work(
            Act(OperationKind.KIND_SAVED, {"name": kind.name, "kind": kind.key})
        ) as session:
            kind = _checked(session.connection(), kind)
            row = _row(session, kind)
            for name in _KIND:
                setattr(row, name, getattr(kind, name))
            row.regardings = "\n".join(clean(text) for text in kind.regardings if text.strip())
            session.add(row)
            session.flush()
            _save_results(session, row.id, kind.results)
            key = row.key
        return self.get(key)

    def remove(self, key: str) -> None:
        """Remove a kind of the user's own, or take a standard one back to what it was.

        One that activities are of is only no longer offered.
        """
        kind = self.get(key)
        with self._db.unit_of_work(
            Act(OperationKind.KIND_REMOVED, {"name": kind.name, "kind": key})
        ) as session:
            used = session.scalar(select(Activity.id).where(Activity.kind == key).limit(1)) is not None
            row = session.scalar(select(KindRow).where(KindRow.key == key))
            if row is None:
                return
            if used and key not in _STANDARD:
                row.active = False
                return
            delete_rows(session, ResultRow, ResultRow.kind_id == row.id)
            session.delete(row)


def all_kinds(connection: Connection) -> tuple[ActivityKind, ...]:
    """Return all kinds within a read."""
    results: dict[int, list[ActivityResult]] = {}
    for row in connection.execute(select(_RESULTS).order_by(_RESULTS.c.position, _RESULTS.c.id)).mappings():
        results.setdefault(row["kind_id"], []).append(
            ActivityResult(
                **{name: row[name] for name in _RESULT},
                sets=Sets(row["sets"]),
                next_step=NextStep(row["next_step"]),
                id=row["id"],
                version=row["version"],
            )
        )
    found = dict(_STANDARD)
    for row in connection.execute(select(_KINDS).order_by(_KINDS.c.id)).mappings():
        found[row["key"]] = ActivityKind(
            **{name: row[name] for name in _KIND},
            regardings=tuple(row["regardings"].splitlines()),
            results=tuple(results.get(row["id"], ())),
            id=row["id"],
            version=row["version"],
        )
    return tuple(found.values())


def kind_of(connection: Connection, key: str) -> ActivityKind:
    """Return a kind within a read; of a key that is unknown one without any proposals."""
    known = next((kind for kind in all_kinds(connection) if kind.key == key), None)
    return known or ActivityKind(key, name=key, timeless=True, results=OWN_KIND_RESULTS)


def moved_by(result: ActivityResult) -> str:
    """Return which stored fact a result moves; one that reached somebody moves that at least."""
    return (result.sets or (Sets.REACHED if result.reached else Sets.NOTHING)).value


def _checked(connection: Connection, kind: ActivityKind) -> ActivityKind:
    """Return a kind that can be stored: with a key, and results with codes and names."""
    name = " ".join(clean(kind.name).split())
    if not name and kind.key not in _STANDARD:
        raise InvalidValueError("kind", Problem.EMPTY)
    same = [k for k in all_kinds(connection) if k.key != kind.key and name and fold(k.name) == fold(name)]
    if same:
        raise InvalidValueError("kind", Problem.TAKEN, name)
    results = kind.results or OWN_KIND_RESULTS
    used = {result.code for result in results}
    coded = tuple(_with_code(result, used) for result in results)
    return replace(kind, key=kind.key or _new_key(connection, name), name=name, results=coded)


def _row(session: Session, kind: ActivityKind) -> KindRow:
    """Return the row of a kind as the user saw it; of one that had none yet a new one.

    Raises:
        RecordChangedError: Somebody else has changed it meanwhile.
    """
    if kind.id:
        return checked(session, KindRow, kind.id, kind.version)
    known = session.scalar(select(KindRow).where(KindRow.key == kind.key))
    if known is not None:
        raise RecordChangedError(KindRow.__tablename__, known.id, kind.version, known.version)
    return KindRow(key=kind.key)


def _with_code(result: ActivityResult, used: set[str]) -> ActivityResult:
    """Return a result with a name on one line and a code, which is added to those that are used."""
    name = " ".join(clean(result.name).split())
    if not name and not result.code:
        raise InvalidValueError("result", Problem.EMPTY)
    base = f"own_{_slug(name)}"
    spare = (base if number == 1 else f"{base}_{number}" for number in itertools.count(1))
    code = result.code or next(code for code in spare if code not in used)
    used.add(code)
    return replace(result, name=name, code=code)


def _new_key(connection: Connection, name: str) -> str:
    used = {kind.key for kind in all_kinds(connection)}
    number = connection.scalar(select(func.count()).select_from(KindRow)) or 0
    key = _slug(name)
    while not key or key in used:
        number += 1
        key = f"{_slug(name)}{number}"
    return key


def _slug(name: str) -> str:
    return re.sub(r"[^\w]+", "_", fold(name)).strip("_")[:40] or "kind"


def _save_results(session: Session, kind_id: int, results: tuple[ActivityResult, ...]) -> None:
    kept = {row.id: row for row in session.scalars(select(ResultRow).where(ResultRow.kind_id == kind_id))}
    for position, result in enumerate(results):
        row = kept.pop(result.id, None) or ResultRow(kind_id=kind_id)
        for name in _RESULT:
            setattr(row, name, getattr(result, name))
        row.sets, row.next_step, row.position = result.sets.value, result.next_step.value, position
        session.add(row)
    for row in kept.values():
        session.delete(row)
