"""The stored touches and next steps agree with the activities, whatever is done; else a check says so."""

import random
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_crm.domain.activities import (
    ActivityDraft,
    ActivityRef,
    Completion,
    LogEntry,
    Occurrences,
)
from desktop_crm.domain.activity_kinds import STANDARD_KINDS
from desktop_crm.domain.agenda import TaskRange
from desktop_crm.domain.contacts import ContactDraft, ContactKind
from desktop_crm.domain.errors import InvalidValueError, NothingToUndoError, UndoRefusedError
from desktop_crm.domain.lookup import ContactFilter, Scope
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.storage import facts
from tests.support.activities import TODAY, at, complete, on, plan
from tests.support.databases import person, plain_connection, store

DAY = timedelta(days=1)
LASTS = ("last_reached", "last_attempt", "last_meeting", "last_letter", "last_email")
MOVES = {
    "reached": {"last_reached"},
    "attempt": {"last_attempt"},
    "meeting": {"last_meeting", "last_reached"},
    "letter": {"last_letter"},
    "email": {"last_email"},
}
COMPANIES = ("Acme", "ACME ", "Other", "")
RULES = ("", "", "", "FREQ=DAILY;COUNT=3", "FREQ=WEEKLY", "FREQ=MONTHLY;UNTIL=20260601")


def expected(path):
    """Return the facts of every contact, worked out in another way than the program does."""
    with reading(path) as read:
        links = read("SELECT contact_id, activity_id FROM activity_contact")
        activities = {row["id"]: row for row in read("SELECT * FROM activity")}
        listed = {row["contact_id"]: row for row in read("SELECT * FROM contact_listing")}
    mine = {
        id_: [activities[link["activity_id"]] for link in links if link["contact_id"] == id_]
        for id_ in listed
    }
    for id_, row in listed.items():
        if row["kind"] == "company" and row["company_key"]:
            for other, theirs in listed.items():
                same = theirs["company_key"] == row["company_key"]
                if same and theirs["kind"] == "person" and not theirs["trashed"]:
                    mine[id_] = mine[id_] + mine[other]
    return {id_: found for id_, rows in mine.items() if any((found := summed_up(rows)).values())}


def summed_up(rows):
    found = {
        last: max((row["done_at"] for row in rows if last in MOVES.get(row["sets"], ())), default="")
        for last in LASTS
    }
    planned = [row for row in rows if row["state"] == "planned" and not row["private"]]
    soonest = min(
        ((row["next_day"] or "9999-99-99", row["start"] or "99:99") for row in planned), default=None
    )
    return found | {"next": soonest}


@contextmanager
def reading(path):
    """Read rows of a file with nothing but SQLite."""
    with plain_connection(path) as connection:
        yield lambda sql: [dict(row) for row in connection.execute(sql)]


def stored(path):
    with reading(path) as read:
        rows = read("SELECT * FROM contact_facts")
    return {
        row["contact_id"]: {last: row[last] for last in LASTS}
        | {
            "next": (row["next_day"] or "9999-99-99", row["next_start"] or "99:99")
            if row["next_kind"]
            else None
        }
        for row in rows
    }


class Office:
    """Two people who do at random what can be done."""

    def __init__(self, people, seed):
        self.people = people
        self.random = random.Random(seed)
        self.log = []

    def step(self):
        crm = self.random.choice(self.people)
        deed = self.random.choice(DEEDS)
        self.log.append(deed.__name__)
        try:
            deed(self, crm)
        except (NothingToUndoError, UndoRefusedError, InvalidValueError):
            self.log.append("refused")

    def some(self, ids, at_most=3):
        ids = list(ids)
        return self.random.sample(ids, self.random.randint(min(1, len(ids)), min(at_most, len(ids))))

    def contacts(self, crm):
        return self.some(crm.contacts.ids())

    def open(self, crm):
        """Return some of what is planned, occurrences of recurring ones among them."""
        items = [*crm.agenda.tasks(TaskRange.ALL), *crm.agenda.between(TODAY - 9 * DAY, TODAY + 40 * DAY)]
        chosen = self.some([item for item in items if not item.is_done])
        return list({item.ref.id: item for item in chosen}.values())

    def done(self, crm):
        items = crm.agenda.between(TODAY - 400 * DAY, TODAY + 400 * DAY)
        return self.some([item.ref.id for item in items if item.is_done])

    def draft(self, contact_ids=()):
        day = TODAY + self.random.randint(-20, 40) * DAY
        when = self.random.choice((on(day), at(self.random.randint(0, 23), day=day)))
        rule, from_completion = self.random.choice(RULES), self.random.random() < 0.3
        recurrence = Recurrence.parse(rule, from_completion=from_completion) if rule else None
        kind = self.random.choice(("call", "meeting", "todo"))
        draft = ActivityDraft(kind, f"{len(self.log)}", when, contact_ids=tuple(contact_ids))
        draft = replace(draft, alarm_lead=self.random.choice((None, 10)))
        return replace(draft, recurrence=recurrence, private=self.random.random() < 0.1)

    def moment(self):
        return self.people[0].clock.now() - timedelta(hours=self.random.randint(0, 2000))


def add(office, crm):
    crm.activities.add(office.draft(office.contacts(crm)))


def edit(office, crm):
    for item in office.open(crm)[:1]:
        seen = crm.activities.get(item.ref)
        other = crm.activities.get(ActivityRef(crm.activities.add(office.draft(office.contacts(crm)))))
        people = office.random.choice((seen, other)).participants
        mine = replace(seen, kind="call", regarding="edited", participants=people)
        crm.activities.save(seen, mine, office.random.choice(list(Occurrences)))


def move(office, crm):
    for item in office.open(crm)[:1]:
        day = TODAY + office.random.randint(-9, 30) * DAY
        crm.activities.move(item.ref, on(day), office.random.choice(list(Occurrences)))


def move_to_today(office, crm):
    crm.activities.move_to([item.ref for item in office.open(crm)], TODAY)


def erase(office, crm):
    crm.activities.erase([item.ref for item in office.open(crm)], office.random.choice(list(Occurrences)))


def erase_history(office, crm):
    crm.activities.erase([ActivityRef(id_) for id_ in office.done(crm)])


def finish(office, crm):
    for item in office.open(crm):
        kind = next(kind for kind in STANDARD_KINDS if kind.key == item.kind)
        result = office.random.choice(kind.results).code
        follow_up = office.random.choice((None, None, office.draft()))
        crm.completing.complete([item.ref], Completion(result, at=office.moment(), follow_up=follow_up))


def reopen(office, crm):
    crm.completing.uncomplete(office.done(crm))


def change_result(office, crm):
    for id_ in office.done(crm)[:1]:
        seen = crm.activities.get(ActivityRef(id_))
        kind = next(kind for kind in STANDARD_KINDS if kind.key == seen.kind)
        result = office.random.choice(kind.results).code
        crm.activities.save(seen, replace(seen, result=result))


def log(office, crm):
    kind = office.random.choice(STANDARD_KINDS)
    entry = LogEntry(kind.key, office.random.choice(kind.results).code, at=office.moment())
    crm.completing.log(office.contacts(crm), entry)


def undo(office, crm):
    for _ in range(office.random.randint(1, 3)):
        crm.undo.undo()


def redo(office, crm):
    crm.undo.redo()


def change_company(office, crm):
    for id_ in office.contacts(crm)[:1]:
        seen = crm.contacts.get(id_)
        kind = office.random.choice((seen.kind, seen.kind, *ContactKind))
        company = office.random.choice(COMPANIES)
        crm.contacts.save(seen, replace(seen, company=company, kind=kind))


def trash(office, crm):
    if len(crm.contacts.ids()) > 4:
        crm.contacts.trash(office.contacts(crm)[:1])


def restore(office, crm):
    crm.contacts.restore(office.some(crm.contacts.ids(ContactFilter(Scope.TRASH))))


def purge(office, crm):
    ids = crm.contacts.ids(ContactFilter(Scope.TRASH))
    crm.contacts.purge(office.some(ids, 1))


def bring_in(office, crm):
    store(crm, [a_person(office.random, number) for number in range(2)])


def add_company(office, crm):
    crm.contacts.add(ContactDraft(ContactKind.COMPANY, company=office.random.choice(COMPANIES) or "New"))


def a_person(chance, number):
    return replace(person(f"P{number}", str(chance.random())), company=chance.choice(COMPANIES))


DEEDS = (
    *(add, add, finish, finish, move, edit, log, undo, redo),
    *(move_to_today, erase, erase_history, reopen, change_result),
    *(change_company, change_company, trash, restore, purge, bring_in, add_company),
)


@pytest.mark.parametrize("seed", range(6))
def test_the_stored_facts_agree_with_the_activities_whatever_is_done(open_as, seed):
    people = [open_as("anna"), open_as("bert")]
    office = Office(people, seed)
    store(people[0], [a_person(office.random, number) for number in range(4)])
    for name in COMPANIES[:3:2]:
        people[0].contacts.add(ContactDraft(ContactKind.COMPANY, company=name))

    for number in range(60):
        office.step()
        assert stored(people[0].path) == expected(people[0].path), office.log[-5:]
        assert number % 6 or people[0].checks.check().ok, office.log[-9:]
    assert people[0].timeline.recompute() == 0


@pytest.fixture
def sara(workspace):
    contact_id = workspace.contacts.add(replace(person("Sara"), company="Acme"))
    complete(workspace, plan(workspace, contact_ids=(contact_id,)))
    plan(workspace, "next", contact_ids=(contact_id,))
    return contact_id


SPOILED = (
    "UPDATE contact_facts SET last_reached = '2020-01-01T00:00:00Z'",
    "UPDATE contact_facts SET next_regarding = 'other'",
    "DELETE FROM contact_facts",
    "INSERT INTO contact_facts SELECT 99, '2020', '', '', '', '', NULL, '', '', NULL, NULL, ''",
)


@pytest.mark.parametrize("sql", SPOILED)
def test_a_check_finds_facts_that_are_wrong_and_they_can_be_made_anew(workspace, sara, sql):
    before = stored(workspace.path)
    with workspace.contacts._db.notebook() as connection:
        connection.exec_driver_sql(sql)
    report = workspace.checks.check()

    assert not report.ok
    assert report.problems[0].startswith("contact_facts: contact ")
    assert workspace.timeline.recompute() == 1
    assert stored(workspace.path) == before
    assert workspace.checks.check().ok


def test_facts_of_very_many_contacts_are_made_anew_at_once(workspace, timed):
    ids = store(workspace, [replace(person(f"P{n}"), company=f"C{n % 7}") for n in range(1500)])
    workspace.contacts.add(ContactDraft(ContactKind.COMPANY, company="C3"))
    workspace.activities.add_each(ActivityDraft("call", "Offer", on(TODAY)), ids)
    with workspace.contacts._db.notebook() as connection:
        connection.exec_driver_sql("DELETE FROM contact_facts")
        with timed(seconds=2):
            assert facts.rebuild(connection) == 1501

    assert stored(workspace.path) == expected(workspace.path)
