"""Looking into database files from outside of the program, to compare what is in them."""

import contextlib
import sqlite3
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop_crm.domain.contacts import ContactDraft, ContactPoint, PointKind
from desktop_crm.domain.importing import ImportPlan, PlanRow, Verdict
from desktop_crm.domain.names import PersonName
from desktop_crm.storage.base import Base, Row, bookkeeping
from desktop_crm.storage.journal import CREATE, UPDATE, from_json

INDEXES = ("contact_trigram", "contact_prefix")
NOT_COMPARED = frozenset({"operation", "change", "sqlite_sequence", "alembic_version"})


@dataclass
class SteppingClock:
    """A clock that goes on by a second each time it is asked."""

    moment: datetime = field(default_factory=lambda: datetime(2026, 3, 1, 9, tzinfo=UTC))
    place: str = "UTC"

    def now(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment

    def today(self) -> date:
        return self.moment.astimezone(self.zone()).date()

    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.place)


def followed_classes():
    """Return every mapped class that the journal must follow."""
    found, waiting = [], [Row]
    while waiting:
        waiting += (subclasses := waiting.pop().__subclasses__())
        found += [kind for kind in subclasses if "__tablename__" in vars(kind)]
    return sorted(found, key=lambda kind: kind.__tablename__)


@contextlib.contextmanager
def plain_connection(path):
    """Open a file with nothing but SQLite, for reading."""
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        yield connection


def dump(path):
    """Return all rows of a file by table and key, without the journal and without who saved when."""
    with plain_connection(path) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        kept = [name for name in tables if name not in NOT_COMPARED and not name.startswith(INDEXES)]
        found = {name: _compared(connection, name) for name in kept}
        found |= {"reminder": _alarms(connection)} if "reminder" in found else {}
    return found | {"index": index_content(path)}


def _compared(connection, name):
    left_out = bookkeeping_of(name)
    rows = map(dict, connection.execute(f"SELECT * FROM {name}"))
    return {next(iter(row.values())): {k: v for k, v in row.items() if k not in left_out} for row in rows}


def _alarms(connection):
    """Return for each activity what rings next; what became of other alarms says nothing."""
    rows = connection.execute(
        "SELECT * FROM reminder WHERE is_live AND state <> 'off' ORDER BY rings_at DESC, id DESC"
    )
    return {row["activity_id"]: (row["for_user"], row["occurrence"], row["rings_at"]) for row in rows}


def bookkeeping_of(name):
    """Return the columns that say who saved a row when: of a listing, those of its contact."""
    table = Base.metadata.tables.get(name)
    return (
        frozenset()
        if table is None
        else bookkeeping(table) | ({"changed_at"} if name == "contact_listing" else set())
    )


def index_content(path):
    """Return every term of the search index with the contacts it stands in."""
    with plain_connection(path) as connection:
        return {index: _terms(connection, index) for index in INDEXES}


def fresh_index_content(path):
    """Return what the search index holds when it is made from the listing anew."""
    with plain_connection(path) as connection, contextlib.closing(sqlite3.connect(":memory:")) as fresh:
        rows = connection.execute(
            "SELECT contact_id, names_text, other_text FROM contact_listing WHERE NOT trashed"
        ).fetchall()
        fresh.execute("CREATE TABLE contact_listing(contact_id INTEGER PRIMARY KEY, names_text, other_text)")
        for index in INDEXES:
            sql = "SELECT sql FROM sqlite_master WHERE name = ?"
            fresh.execute(connection.execute(sql, (index,)).fetchone()[0])
            fresh.executemany(f"INSERT INTO {index}(rowid, names_text, other_text) VALUES (?, ?, ?)", rows)
        return {index: _terms(fresh, index) for index in INDEXES}


def _terms(connection, index):
    connection.execute(f"CREATE VIRTUAL TABLE temp.terms_{index} USING fts5vocab(main, {index}, 'instance')")
    return sorted(
        map(tuple, connection.execute(f"SELECT term, doc, col, offset FROM temp.terms_{index}")), key=str
    )


def rewind(path):
    """Take every change of the journal back, the newest first, and return the rows that are left.

    Fails where a change does not say what was really there.
    """
    names = [kind.__tablename__ for kind in followed_classes()]
    with plain_connection(path) as connection:
        state = {
            name: {row["id"]: dict(row) for row in connection.execute(f"SELECT * FROM {name}")}
            for name in names
        }
        for change in connection.execute('SELECT * FROM "change" ORDER BY id DESC'):
            _take_back(state[change["table_name"]], change, bookkeeping_of(change["table_name"]))
    return {name: rows for name, rows in state.items() if rows}


def _take_back(rows, change, left_out):
    before, after = from_json(change["before"]), from_json(change["after"])
    if change["action"] == CREATE:
        for record_id in range(change["record_id"], change["last_id"] + 1):
            assert _holds(rows.pop(record_id), after or {}, left_out), dict(change)
    elif change["action"] == UPDATE:
        row = rows[change["record_id"]]
        assert _holds(row, after, left_out), (dict(change), row)
        row.update(before)
    else:
        for row in before:
            assert row["id"] not in rows, dict(change)
            rows[row["id"]] = row


def _holds(row, values, left_out):
    return all(row[key] == value for key, value in values.items() if key not in left_out)


def person(given, family="", *, phone="", email="", **values):
    """Return a draft of a person with little effort."""
    points = [ContactPoint(PointKind.PHONE, phone, "mobile")] if phone else []
    points += [ContactPoint(PointKind.EMAIL, email, "work")] if email else []
    return ContactDraft(name=PersonName(given=given, family=family), points=tuple(points), **values)


def store(workspace, drafts, *, group=""):
    """Store many contacts at once, as an import of cards does, and return their ids."""
    plan = ImportPlan([PlanRow(Verdict.NEW, draft) for draft in drafts], ("cards.vcf",), 0)
    return workspace.importing.commit(plan, group=group).contact_ids
