"""Who should hear from us, by the days since they were last reached."""

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_crm.domain.activities import LogEntry
from desktop_crm.domain.errors import InvalidValueError, RecordMissingError
from desktop_crm.domain.keep_in_touch import Cadence, CadenceSource
from desktop_crm.domain.lookup import ContactFilter
from desktop_crm.services.workspace import Workspace
from tests.support.databases import SteppingClock, dump, person

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)


@pytest.fixture
def office(tmp_path):
    workspace = Workspace.create(tmp_path / "office.crm", clock=SteppingClock(NOW), user="sara")
    yield workspace
    workspace.close()


@pytest.fixture
def ali(office):
    return office.contacts.add(person("Ali", "Raza", tags=("customer", "vip"), groups=("Dealers",)))


def reached(office, contact_id, days_ago, result="reached"):
    entry = LogEntry("call", result, at=NOW - timedelta(days=days_ago))
    office.completing.log([contact_id], entry)


def names(due):
    return [(touch.contact.name, touch.days, touch.goal) for touch in due]


def test_the_nearest_cadence_wins_and_of_several_the_shortest(office, ali):
    touch = office.keep_in_touch
    (group,) = (group.id for group in office.groups.all())
    touch.set_group(group, 30)
    assert touch.cadence(ali) == Cadence(30, CadenceSource.GROUP, "Dealers")
    touch.set_tag("customer", 90)
    touch.set_tag("VIP", 60)
    assert touch.cadence(ali) == Cadence(60, CadenceSource.TAG, "vip")
    touch.set_contacts([ali], 120)
    assert touch.cadence(ali) == Cadence(120)
    touch.set_contacts([ali], None)
    assert touch.cadence(ali) == Cadence(60, CadenceSource.TAG, "vip")
    assert (touch.of_tag("Customer"), touch.of_group(group)) == (90, 30)


def test_only_being_reached_counts_and_not_an_attempt(office, ali):
    office.keep_in_touch.set_contacts([ali], 60)
    reached(office, ali, 97)
    reached(office, ali, 1, "no_answer")

    assert names(office.keep_in_touch.due()) == [("Ali Raza", 97, 60)]

    reached(office, ali, 2)
    assert office.keep_in_touch.due() == ()


def test_the_most_overdue_for_its_cadence_comes_first(office, ali):
    zia = office.contacts.add(person("Zia", "Khan"))
    mei = office.contacts.add(person("Mei", "Tanaka"))
    office.keep_in_touch.set_contacts([ali], 60)
    office.keep_in_touch.set_contacts([zia, mei], 10)
    reached(office, ali, 120)
    reached(office, zia, 25)
    reached(office, mei, 9)

    assert names(office.keep_in_touch.due()) == [("Zia Khan", 25, 10), ("Ali Raza", 120, 60)]
    assert [t.contact.name for t in office.keep_in_touch.due(ahead=0.8)][-1] == "Mei Tanaka"
    assert office.keep_in_touch.count_due() == 2
    assert len(office.keep_in_touch.due(limit=1)) == 1


def test_who_was_never_reached_counts_from_when_they_came_in(office, ali):
    office.keep_in_touch.set_contacts([ali], 7)
    assert office.keep_in_touch.due() == ()

    office.clock.moment += timedelta(days=8)

    assert names(office.keep_in_touch.due()) == [("Ali Raza", None, 7)]


def test_a_snoozed_person_is_left_in_peace_until_the_day(office, ali):
    office.keep_in_touch.set_contacts([ali], 7)
    reached(office, ali, 30)
    office.keep_in_touch.snooze([ali], date(2026, 3, 20))

    assert office.keep_in_touch.due() == ()
    assert office.keep_in_touch.cadence(ali) == Cadence(7, snoozed_until=date(2026, 3, 20))

    office.clock.moment += timedelta(days=9)
    assert len(office.keep_in_touch.due()) == 1


def test_a_snooze_keeps_the_cadence_of_a_tag(office, ali):
    office.keep_in_touch.set_tag("vip", 7)
    reached(office, ali, 30)
    office.keep_in_touch.snooze([ali], date(2026, 3, 20))
    assert office.keep_in_touch.due() == ()

    office.keep_in_touch.snooze([ali], None)
    assert names(office.keep_in_touch.due()) == [("Ali Raza", 30, 7)]


def test_the_trash_is_never_due_and_one_undo_takes_a_cadence_back(office, ali):
    before = dump(office.path)["cadence"]
    office.keep_in_touch.set_contacts([ali], 7)
    reached(office, ali, 30)
    office.contacts.trash([ali])
    assert office.keep_in_touch.due() == ()
    office.undo.undo()
    office.undo.undo()
    office.undo.undo()
    assert dump(office.path)["cadence"] == before


def test_quiet_days_list_whom_nobody_reached(office, ali):
    zia = office.contacts.add(person("Zia", "Khan"))
    reached(office, ali, 91)
    reached(office, zia, 89)

    assert list(office.contacts.ids(ContactFilter(quiet_days=90))) == [ali]
    assert list(office.contacts.ids(ContactFilter(text="quiet 90"))) == [ali]


@pytest.mark.parametrize("days", [0, -1, 3661])
def test_days_that_make_no_sense_are_refused(office, ali, days):
    with pytest.raises(InvalidValueError):
        office.keep_in_touch.set_contacts([ali], days)


def test_unknown_tags_and_groups_are_refused(office):
    with pytest.raises(InvalidValueError):
        office.keep_in_touch.set_tag("nobody", 7)
    with pytest.raises(RecordMissingError):
        office.keep_in_touch.set_group(99, 7)
