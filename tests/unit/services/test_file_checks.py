"""A check of the file finds alarms and touches that do not agree with the activities."""

from datetime import timedelta

import pytest

from tests.support.activities import TODAY, at, complete, of, on, plan
from tests.support.databases import person

LATER = TODAY + timedelta(days=9)


@pytest.fixture
def crm(workspace):
    """Plan a call with an alarm, one that recurs, and one that is done."""
    sara = workspace.contacts.add(person("Sara"))
    plan(workspace, "single", at(15, day=LATER), alarm_lead=10, contact_ids=(sara,))
    weekly = plan(workspace, "weekly", at(9, day=LATER), alarm_lead=5, rule="FREQ=WEEKLY")
    plan(workspace, "whole day", on(LATER), alarm_lead=0)
    complete(workspace, plan(workspace, "done", at(16, day=LATER), alarm_lead=10, contact_ids=(sara,)))
    workspace.activities.move(of(weekly, LATER), at(10, day=LATER))
    return workspace


def spoil(crm, sql):
    with crm.contacts._db.notebook() as connection:
        connection.exec_driver_sql(sql)


def test_a_sound_file_is_sound_wherever_and_whenever_it_is_checked(crm, clock):
    assert crm.checks.check().problems == ()
    for place, days in (("Pacific/Kiritimati", 0), ("Pacific/Pago_Pago", 8), ("UTC", 400), ("UTC", -300)):
        clock.place = place
        clock.moment += timedelta(days=days)
        assert crm.checks.check().ok


SPOILED = {
    "an alarm is missing": ("DELETE FROM reminder WHERE activity_id = 1", ["reminder: activity 1"]),
    "the alarm of what recurs is missing": (
        "DELETE FROM reminder WHERE activity_id = 2",
        ["reminder: activity 2"],
    ),
    "an alarm is for somebody else": (
        "UPDATE reminder SET for_user = 'bert' WHERE activity_id = 3",
        ["reminder: activity 3"],
    ),
    "what is done would ring": (
        "UPDATE reminder SET is_live = 1 WHERE activity_id = 4",
        ["reminder: activity 4"],
    ),
    "what is gone would ring": ("UPDATE reminder SET activity_id = 99 WHERE activity_id = 3", None),
    "a touch is wrong": ("UPDATE contact_facts SET last_reached = ''", ["contact_facts: contact 1"]),
    "what is next is wrong": (
        "UPDATE activity SET next_day = NULL WHERE id = 1",
        ["contact_facts: contact 1"],
    ),
}


@pytest.mark.parametrize(("sql", "problems"), SPOILED.values(), ids=SPOILED.keys())
def test_what_does_not_agree_is_named(crm, sql, problems):
    spoil(crm, sql)
    report = crm.checks.check()

    assert not report.ok
    assert problems is None or list(report.problems) == problems
