from datetime import UTC, datetime, timedelta

import pytest

from desktop_crm.ui.calling.session import CallSession
from desktop_crm.ui.calling.times import clock_text

BEGIN = datetime(2026, 3, 11, 10, 30, tzinfo=UTC)


def at(seconds):
    return BEGIN + timedelta(seconds=seconds)


@pytest.fixture
def session():
    return CallSession([7, 8, 9, 8], BEGIN)


def test_each_contact_comes_once_in_the_order_of_the_list(session):
    shown = []
    while session.contact_id is not None:
        shown.append(session.contact_id)
        session.go(1, BEGIN)

    assert shown == [7, 8, 9]
    assert session.last_shown == 9


def test_one_cannot_go_back_before_the_first(session):
    session.go(-1, BEGIN)

    assert session.contact_id == 7


def test_the_time_with_a_contact_adds_up_over_its_visits(session):
    session.go(1, at(30))
    session.go(-1, at(40))

    assert session.spent(at(50)) == timedelta(seconds=40)


def test_the_tally_counts_results_and_their_time(session):
    session.log("no_answer", 1, at(20))
    session.go(1, at(20))
    session.log("no_answer", 2, at(50))
    session.go(1, at(50))
    session.finish(at(60))

    tally = session.tally(at(60))

    (line,) = tally.lines
    assert (line.result, line.count, line.spent) == ("no_answer", 2, timedelta(seconds=50))
    assert (tally.logged, tally.skipped, tally.left) == (2, 1, 0)
    assert tally.spent == timedelta(seconds=60)


def test_another_result_for_the_same_contact_replaces_the_first(session):
    session.log("no_answer", 1, at(20))
    session.log("reached", 1, at(30))

    assert [line.result for line in session.tally(at(30)).lines] == ["reached"]


def test_whoever_was_never_shown_is_left(session):
    session.finish(at(5))

    tally = session.tally(at(5))
    assert (tally.logged, tally.skipped, tally.left) == (0, 1, 2)


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "00:00"), (133, "02:13"), (3733, "1:02:13"), (-5, "00:00")]
)
def test_times_are_shown_as_on_a_stopwatch(seconds, text):
    assert clock_text(timedelta(seconds=seconds)) == text
