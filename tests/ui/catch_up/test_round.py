"""Going through what waits, one by one."""

from datetime import date

from desktop_crm.domain.activities import ActivityRef, ActivityState, AgendaItem
from desktop_crm.ui.catch_up.round import Round


def items(*numbers):
    day = date(2026, 3, 2)
    return [AgendaItem(ActivityRef(n), 1, "call", ActivityState.PLANNED, f"Task {n}", day) for n in numbers]


def begun(*numbers):
    made = Round()
    made.show(items(*numbers))
    return made


def current(made):
    return made.current.ref.id if made.current else None


def test_what_is_dealt_with_makes_room_for_the_next():
    made = begun(1, 2, 3)

    assert (current(made), made.number, made.total) == (1, 1, 3)
    made.show(items(2, 3))
    assert (current(made), made.number, made.total) == (2, 2, 3)
    made.show(())
    assert (current(made), made.remaining) == (None, ())


def test_what_is_left_as_it_is_comes_no_second_time():
    made = begun(1, 2, 3)

    made.leave()
    made.show(items(1, 2, 3))

    assert (current(made), made.number, made.left) == (2, 2, 1)


def test_what_was_taken_back_waits_again():
    made = begun(1, 2, 3)
    made.show(items(2, 3))

    made.show(items(1, 2, 3))

    assert (made.number, made.total) == (1, 3)


def test_one_may_begin_anywhere():
    made = begun(1, 2, 3)

    made.choose(items(2)[0])
    made.show(items(1, 3))

    assert current(made) == 3


def test_the_others_can_be_gone_through_again():
    made = begun(1, 2)
    made.leave()
    made.leave()
    assert made.current is None

    made.begin_again()

    assert (current(made), made.number, made.total) == (1, 1, 2)


def test_a_new_round_counts_anew():
    made = begun(1, 2)
    made.show(())

    made.show(items(3))

    assert (made.number, made.total) == (1, 1)
