import pytest
from sqlalchemy import Boolean, Integer, LargeBinary, Text, select

from desktop_crm.domain.changes import Act, OperationKind
from desktop_crm.domain.errors import NewerSchemaError
from desktop_crm.storage.base import Row, bookkeeping, table_of
from desktop_crm.storage.bulk import delete_rows, insert_rows, next_id, update_rows
from desktop_crm.storage.journal import CREATE, DELETE, UPDATE, from_json, journal_of, to_json
from desktop_crm.storage.tables.activities import Activity, ActivityKind, ActivitySeries, SeriesRun
from desktop_crm.storage.tables.contacts import Contact
from desktop_crm.storage.tables.groups import ContactGroup, Tag
from desktop_crm.storage.tables.journal import Change, Operation
from desktop_crm.storage.tables.notes import Note
from tests.support.databases import dump, followed_classes, rewind

ACT = Act(OperationKind.CONTACT_EDITED, {"name": "Sara"})
KINDS = {"contact": ("person", "company"), "contact_point": ("phone", "email")}
OWN = {"id", "uid", "created_at", "created_by"}


def changeable(kind):
    """Return the columns of a class that a user can give another value."""
    left_out = OWN | bookkeeping(table_of(kind))
    return [c for c in table_of(kind).columns if c.name not in left_out and not c.foreign_keys]


every_class_with_values = pytest.mark.parametrize(
    "kind",
    [kind for kind in followed_classes() if changeable(kind)],
    ids=lambda kind: kind.__tablename__,
)
every_class = pytest.mark.parametrize("kind", followed_classes(), ids=lambda kind: kind.__tablename__)


def values(kind, number):
    """Return some value for each column of a class; other ones for another number."""
    return {column.name: _value(kind, column, number) for column in changeable(kind)}


def _value(kind, column, number):
    if column.name == "kind" and kind.__tablename__ in KINDS:
        return KINDS[kind.__tablename__][number % 2]
    if isinstance(column.type, Boolean):
        return bool(number % 2)
    if isinstance(column.type, Integer):
        return number % 12 + 1
    return b"\0\xff%d" % number if isinstance(column.type, LargeBinary) else f"{column.name} “{number}” ی"


@pytest.fixture
def owners(db):
    """Store one row of everything that other rows can belong to, and return their ids by table."""
    with db.unit_of_work(ACT) as session:
        contact = Contact(given="Sara")
        session.add(contact)
        session.flush()
        rows = [contact, Tag(name="t", name_key="t"), ContactGroup(name="g", name_key="g")]
        rows.append(Note(contact_id=contact.id, text="n", at="2026"))
        rows += [Activity(kind="call"), ActivityKind(key="visit"), ActivitySeries(name="s")]
        rows.append(SeriesRun(contact_id=contact.id, anchor="2026-03-01"))
        session.add_all(rows)
        session.flush()
        return {row.__tablename__: row.id for row in rows}


def keys(kind, owners):
    """Return the columns of a class that point at other rows."""
    found = [column for column in table_of(kind).columns if column.foreign_keys]
    return {c.name: owners[next(iter(c.foreign_keys)).column.table.name] for c in found}


def stands_once(kind):
    """Return whether there can be one row only between the same rows of other tables."""
    return any(i.unique and all(c.foreign_keys for c in i.columns) for i in table_of(kind).indexes)


def changes(db):
    """Return the changes of the newest operation."""
    newest = select(Operation.id).order_by(Operation.id.desc()).limit(1).scalar_subquery()
    with db.reading() as connection:
        query = select(Change.__table__).where(Change.operation_id == newest).order_by(Change.id)
        return connection.execute(query).mappings().all()


def count(db, kind):
    with db.reading() as connection:
        return len(connection.execute(select(kind.id)).all())


def add(db, kind, owners, number=1):
    with db.unit_of_work(ACT) as session:
        row = kind(**values(kind, number), **keys(kind, owners))
        session.add(row)
        session.flush()
        return row.id


def contact_meant(kind, row_id, owners):
    if kind is Contact:
        return row_id
    return owners["contact"] if "contact_id" in table_of(kind).c else None


@every_class
def test_a_new_row_is_journalled_with_all_its_values(db, owners, kind):
    row_id = add(db, kind, owners)

    (change,) = [c for c in changes(db) if c["action"] == CREATE]
    assert (change["table_name"], change["record_id"], change["last_id"]) == (
        kind.__tablename__,
        row_id,
        row_id,
    )
    assert change["contact_id"] == contact_meant(kind, row_id, owners)
    assert from_json(change["after"]).items() >= (values(kind, 1) | keys(kind, owners)).items()


@every_class_with_values
def test_a_changed_row_is_journalled_with_each_value_before_and_after(db, owners, kind):
    row_id = add(db, kind, owners)
    with db.unit_of_work(ACT) as session:
        row = session.get(kind, row_id)
        for name, value in values(kind, 2).items():
            setattr(row, name, value)

    (change,) = changes(db) or [None]
    assert change["action"] == UPDATE
    assert (change["record_id"], change["contact_id"]) == (row_id, contact_meant(kind, row_id, owners))
    assert from_json(change["before"]) == values(kind, 1)
    assert from_json(change["after"]) == values(kind, 2)


@every_class_with_values
def test_a_row_that_is_changed_in_the_work_that_made_it_is_journalled_too(db, owners, kind):
    with db.unit_of_work(ACT) as session:
        row = kind(**values(kind, 1), **keys(kind, owners))
        session.add(row)
        session.flush()
        for name, value in values(kind, 2).items():
            setattr(row, name, value)

    assert [c["action"] for c in changes(db)] == [CREATE, UPDATE]
    assert rewind(db.path) == {}


@every_class_with_values
def test_columns_that_were_left_to_their_default_are_journalled_when_they_change(db, owners, kind):
    free = {c.name for c in changeable(kind) if c.default is not None or c.nullable}
    needed = {name: value for name, value in values(kind, 1).items() if name not in free}
    with db.unit_of_work(ACT) as session:
        row = kind(**needed, **keys(kind, owners))
        session.add(row)
        session.flush()
        for name in free:
            setattr(row, name, values(kind, 3)[name])

    assert rewind(db.path) == {}
    assert {name for c in changes(db) if c["action"] == UPDATE for name in from_json(c["after"])} == {
        name for name in free if values(kind, 3)[name] != from_json(changes(db)[0]["after"])[name]
    }


@every_class
def test_a_deleted_row_is_journalled_whole(db, owners, kind):
    before = dump(db.path)
    row_id = add(db, kind, owners)
    with db.unit_of_work(ACT) as session:
        session.delete(session.get(kind, row_id))

    (change,) = changes(db)
    assert change["action"] == DELETE
    (gone,) = from_json(change["before"])
    assert gone["id"] == row_id
    assert gone.items() >= (values(kind, 1) | keys(kind, owners)).items()
    assert set(gone) == {column.name for column in table_of(kind).columns}
    assert dump(db.path) == before


@every_class_with_values
def test_a_row_that_is_changed_and_deleted_in_one_go_is_journalled_as_it_was_stored(db, owners, kind):
    row_id = add(db, kind, owners)
    before = dump(db.path)[kind.__tablename__][row_id]
    with db.unit_of_work(ACT) as session:
        row = session.get(kind, row_id)
        for name, value in values(kind, 3).items():
            setattr(row, name, value)
        session.delete(row)

    (gone,) = from_json(changes(db)[-1]["before"])
    assert {name: gone[name] for name in before} == before


@every_class
def test_the_journal_of_each_class_tells_how_to_go_back_to_nothing(db, owners, kind):
    first, second = add(db, kind, owners, 1), None
    if not stands_once(kind):
        second = add(db, kind, owners, 2)
    with db.unit_of_work(ACT) as session:
        for name, value in values(kind, 5).items():
            setattr(session.get(kind, second or first), name, value)
    with db.unit_of_work(ACT) as session:
        session.delete(session.get(kind, first))

    assert rewind(db.path) == {}


@every_class
def test_work_that_fails_leaves_neither_rows_nor_a_journal(db, owners, kind):
    before, operations = dump(db.path), count(db, Operation)
    heard = []
    db.subscribe(heard.append)

    def fail():
        with db.unit_of_work(ACT) as session:
            session.add(kind(**values(kind, 1), **keys(kind, owners)))
            session.flush()
            raise NewerSchemaError(db.path, 2, 1)

    with pytest.raises(NewerSchemaError):
        fail()
    assert dump(db.path) == before
    assert count(db, Operation) == operations
    assert heard == []


@every_class
def test_many_rows_at_once_are_journalled_too(db, owners, kind):
    number = 1 if stands_once(kind) else 20
    with db.unit_of_work(ACT) as session:
        first = next_id(session, kind)
        rows = [
            {column.name: f"{column.name} {n}" for column in table_of(kind).columns}
            | {"id": first + n, "uid": f"uid {n}", "version": 1}
            | values(kind, n)
            | keys(kind, owners)
            for n in range(number)
        ]
        insert_rows(session, kind, rows)
    (created,) = changes(db)
    assert (created["action"], created["record_id"], created["last_id"]) == (
        CREATE,
        first,
        first + number - 1,
    )
    assert rewind(db.path) == {}

    ids = range(first, first + number)
    once = {column.name for index in table_of(kind).indexes if index.unique for column in index.columns}
    plain = [c.name for c in changeable(kind) if isinstance(c.type, Text) and c.name not in {"kind", *once}]
    if plain:
        with db.unit_of_work(ACT) as session:
            update_rows(session, kind, ids, {plain[0]: values(kind, 40)[plain[0]]})
        assert [c["action"] for c in changes(db)] == [UPDATE] * number
        assert rewind(db.path) == {}

    with db.unit_of_work(ACT) as session:
        assert delete_rows(session, kind, kind.id.in_(ids)) == number
    assert {c["action"] for c in changes(db)} == {DELETE}
    assert rewind(db.path) == {}


def test_rows_that_have_a_value_already_are_not_changed_in_bulk(db, owners):
    with db.unit_of_work(ACT) as session:
        update_rows(session, Contact, [owners["contact"]], {"deleted_at": None})

    with db.reading() as connection:
        assert connection.scalar(select(Contact.version)) == 2  # made, and then given a note
    assert count(db, Operation) == 1


def test_work_that_changes_nothing_is_no_operation(db, owners):
    operations = count(db, Operation)
    heard = []
    db.subscribe(heard.append)
    with db.unit_of_work(ACT) as session:
        session.get(Contact, owners["contact"]).given = "Sara"

    assert count(db, Operation) == operations
    assert heard == []


def test_every_save_makes_a_new_version_even_within_a_second(db, owners, clock, monkeypatch):
    frozen = clock.moment
    monkeypatch.setattr(type(clock), "now", lambda _: frozen)
    versions = []
    for title in ("a", "b", "c"):
        with db.unit_of_work(ACT) as session:
            contact = session.get(Contact, owners["contact"])
            contact.title = title
            session.flush()
            versions.append(contact.version)

    assert versions == sorted(set(versions))


def test_an_operation_says_who_did_what_where_and_when(db, owners):
    with db.reading() as connection:
        operation = connection.execute(select(Operation.__table__)).mappings().one()

    assert (operation["kind"], operation["user"]) == ("contact.edited", "anna")
    assert from_json(operation["details"]) == {"name": "Sara"}
    assert operation["at"].endswith("Z")
    assert operation["machine"]


def test_listeners_hear_of_a_change_once_after_it_is_stored(db, owners):
    heard = []
    db.subscribe(lambda changes: heard.append((changes, count(db, Contact))))
    with db.unit_of_work(ACT) as session:
        session.add(Contact(given="Ali"))
        session.flush()
        session.add(Tag(name="x", name_key="x"))
        assert heard == []

    ((changes_heard, stored),) = heard
    assert stored == 2
    assert changes_heard.tables == {"contact", "tag"}
    assert changes_heard.contacts == {2}
    assert changes_heard.concerns(2)
    assert not changes_heard.concerns(1)
    assert changes_heard.operation.kind is OperationKind.CONTACT_EDITED


def test_a_change_of_very_many_contacts_concerns_all(db):
    heard = []
    db.subscribe(heard.append)
    with db.unit_of_work(ACT) as session:
        common = {"created_at": "", "created_by": "", "changed_at": "", "changed_by": "", "version": 1}
        rows = [{"id": n, "uid": str(n), **common, **values(Contact, n)} for n in range(1, 1002)]
        insert_rows(session, Contact, rows)
        journal_of(session).touch(set(range(1, 1002)))

    assert heard[0].contacts is None
    assert heard[0].concerns(5000)


def test_bytes_and_every_letter_survive_the_journal():
    value = {"a": b"\0\xff", "b": "سارہ “x” 😀", "c": None, "d": [1, True]}

    assert from_json(to_json(value)) == value


def test_every_class_with_an_id_and_a_version_is_followed():
    assert {kind.__tablename__ for kind in followed_classes()} >= {"contact", "note", "tag", "card_source"}
    assert all(issubclass(kind, Row) for kind in followed_classes())
