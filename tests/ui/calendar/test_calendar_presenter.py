from datetime import UTC, date, datetime
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest

from desktop_crm.domain.activities import EVERYTHING, AgendaFilter
from desktop_crm.domain.activity_kinds import STANDARD_KINDS
from desktop_crm.domain.agenda import Excerpt
from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.errors import NothingToUndoError
from desktop_crm.ui.calendar.periods import ViewKind, WeekShape
from desktop_crm.ui.calendar.presenter import CalendarPresenter
from desktop_crm.ui.tokens import Tone
from tests.ui.calendar.pictures import timed


class Lane:
    """Keeps work until it is told to do it."""

    def __init__(self):
        self.waiting = []

    def read(self, work, done):
        self.waiting.append((work, done))

    def go_on(self):
        work, done = self.waiting.pop(0)
        done(work())


class Clock:
    def __init__(self):
        self.moment = datetime(2026, 11, 21, 6, 40, tzinfo=UTC)

    def now(self):
        return self.moment

    def today(self):
        return self.moment.astimezone(self.zone()).date()

    def zone(self):
        return ZoneInfo("Asia/Karachi")


class Office:
    """What the presenter reads, noting what was asked."""

    def __init__(self):
        self.asked = []
        self.kinds_read = 0
        self.clock = Clock()
        self.agenda = SimpleNamespace(
            between=self.between, excerpt=self.excerpt, holidays=lambda first, last: {first: "Eid"}
        )
        self.activities = SimpleNamespace(owners=lambda: ("me", "Amna", "Bilal"))
        self.kinds = SimpleNamespace(all=self.all_kinds)

    def between(self, first, last, which=EVERYTHING):
        self.asked.append((first, last, which))
        return (timed(21, 9, name="Hannah Becker"),)

    def excerpt(self, first, last, which=EVERYTHING, *, most):
        return Excerpt(self.between(first, last, which), {date(2026, 11, 5): 7})

    def all_kinds(self):
        self.kinds_read += 1
        return STANDARD_KINDS


class Screen:
    def __init__(self):
        self.pictures = []
        self.nows = []
        self.failures = []

    def preparer(self):
        return lambda picture: len(picture.placed)

    def show_picture(self, picture, prepared):
        assert prepared == len(picture.placed)
        self.pictures.append(picture)

    def show_failure(self, error):
        self.failures.append(error)

    def show_now(self, picture):
        self.nows.append(picture.now)


@pytest.fixture
def office():
    return Office()


@pytest.fixture
def screen():
    return Screen()


@pytest.fixture
def lane():
    return Lane()


@pytest.fixture
def presenter(office, screen, lane):
    return CalendarPresenter(office, screen, lane.read, WeekShape)


def read_all(lane):
    while lane.waiting:
        lane.go_on()


def test_the_week_of_today_is_shown_first(presenter, office, screen, lane):
    presenter.refresh()
    read_all(lane)

    [picture] = screen.pictures
    assert (picture.kind, picture.days[0], picture.days[-1]) == (
        ViewKind.WEEK, date(2026, 11, 16), date(2026, 11, 22),
    )  # fmt: skip
    assert picture.placed[0].item.participants[0].name == "Hannah Becker"
    assert picture.holidays == {date(2026, 11, 16): "Eid"}
    assert picture.look("call").tone is Tone.ACCENT


def test_the_user_is_alone_at_first_and_colours_are_those_of_kinds(presenter, office, screen, lane):
    presenter.refresh()
    read_all(lane)

    [picture] = screen.pictures
    assert [(person.name, person.shown) for person in picture.people] == [
        ("You", True), ("Amna", False), ("Bilal", False),
    ]  # fmt: skip
    assert office.asked[0][2].owners == {"me"}
    assert not picture.by_person


def test_several_calendars_have_a_colour_each(presenter, office, screen, lane):
    presenter.refresh()
    read_all(lane)

    presenter.toggle_person("Amna", shown=True)
    read_all(lane)

    picture = screen.pictures[-1]
    assert office.asked[-1][2].owners == {"me", "Amna"}
    assert picture.tone(timed(21, 9, owner="Amna")) is Tone.GOOD
    assert picture.tone(timed(21, 9, kind="meeting", owner="me")) is Tone.ACCENT


def test_without_any_calendar_nothing_is_read(presenter, office, screen, lane):
    presenter.refresh()
    read_all(lane)

    presenter.toggle_person("me", shown=False)
    read_all(lane)

    assert len(office.asked) == 1
    assert screen.pictures[-1].placed == ()


def test_of_pages_turned_while_one_is_read_only_the_last_is_read(presenter, office, screen, lane):
    presenter.refresh()
    for _ in range(5):
        presenter.page(1)

    assert len(lane.waiting) == 1
    read_all(lane)

    assert [picture.days[0] for picture in screen.pictures] == [date(2026, 11, 16), date(2026, 12, 21)]


def test_a_picture_of_another_view_than_is_wanted_by_now_is_not_shown(presenter, screen, lane):
    presenter.refresh()
    presenter.show(kind=ViewKind.MONTH)
    read_all(lane)

    assert [picture.kind for picture in screen.pictures] == [ViewKind.MONTH]


def test_a_month_counts_what_has_no_room(presenter, screen, lane):
    presenter.show(kind=ViewKind.MONTH)
    read_all(lane)

    assert screen.pictures[-1].more == {date(2026, 11, 5): 7}


def test_a_filter_keeps_whose_calendars_are_shown(presenter, office, lane):
    presenter.refresh()
    read_all(lane)

    presenter.filter(AgendaFilter(kinds=frozenset({"call"}), owners=frozenset({"nobody"}), done=False))
    read_all(lane)

    which = office.asked[-1][2]
    assert (which.kinds, which.owners, which.done) == ({"call"}, {"me"}, False)


@pytest.mark.parametrize(
    ("change", "is_read"),
    [
        (ChangeSet(tables=frozenset({"activity"})), True),
        (ChangeSet(contacts=None), True),
        (ChangeSet(tables=frozenset({"note"})), False),
    ],
)
def test_changes_that_may_show_are_read(presenter, lane, change, is_read):
    presenter.take_note(change)

    assert bool(lane.waiting) == is_read


def test_kinds_are_read_once_and_again_when_one_was_changed(presenter, office, lane):
    for _ in range(2):
        presenter.refresh()
        read_all(lane)
    assert office.kinds_read == 1

    presenter.take_note(ChangeSet(tables=frozenset({"activity_kind"})))
    read_all(lane)

    assert office.kinds_read == 2


def test_what_cannot_be_read_is_said_and_the_next_page_is_read_again(presenter, office, screen, lane):
    def fail():
        raise NothingToUndoError

    office.activities.owners = fail
    presenter.refresh()
    read_all(lane)
    assert [type(error) for error in screen.failures] == [NothingToUndoError]

    office.activities.owners = lambda: ("me",)
    presenter.page(1)
    read_all(lane)

    assert len(screen.pictures) == 1


def test_kinds_changed_while_it_was_hidden_are_read_when_it_is_shown(presenter, office, lane):
    presenter.refresh()
    read_all(lane)

    presenter.take_note(ChangeSet(tables=frozenset({"activity_kind"})), shown=False)
    assert not lane.waiting
    presenter.catch_up()
    read_all(lane)

    assert office.kinds_read == 2


def test_the_line_of_the_present_moves_without_reading(presenter, office, screen, lane):
    presenter.refresh()
    read_all(lane)

    office.clock.moment = datetime(2026, 11, 21, 6, 41, tzinfo=UTC)
    presenter.tick()

    assert not lane.waiting
    assert screen.nows[-1].minute == 41


def test_at_midnight_the_day_is_read_anew(presenter, office, screen, lane):
    presenter.refresh()
    read_all(lane)

    office.clock.moment = datetime(2026, 11, 21, 19, 0, 5, tzinfo=UTC)
    presenter.tick()
    read_all(lane)

    assert screen.pictures[-1].today == date(2026, 11, 22)


def test_days_are_kept_within_what_can_be_chosen(presenter, screen, lane):
    presenter.show(kind=ViewKind.DAYS, count=40)
    read_all(lane)

    assert len(screen.pictures[-1].days) == 10
