import pytest

from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.lookup import ContactFilter, ContactOrder, Scope, SortField
from desktop_crm.ui.contacts.list_presenter import ListPresenter

PEOPLE, COMPANIES = ContactFilter(Scope.PEOPLE), ContactFilter(Scope.COMPANIES)


class Lists:
    def __init__(self):
        self.content = {PEOPLE: [1, 2, 3], COMPANIES: [4], ContactFilter(): [1, 2, 3, 4]}
        self.orders = []

    def ids(self, which=None, order=None):
        self.orders.append(order)
        return self.content[which]


class Page:
    def __init__(self):
        self.shown, self.reread_of = [], []

    def show_ids(self, ids, *, same_list):
        self.shown.append((list(ids), same_list))

    def show_question(self, which, order):
        pass

    def reread(self, changed):
        self.reread_of.append(changed)


class HeldReads:
    """Answers come when the test wants them, in any order."""

    def __init__(self):
        self.asked = []

    def read(self, work, done):
        self.asked.append((work, done))

    def answer(self, number):
        work, done = self.asked[number]
        done(work())


@pytest.fixture
def lists():
    return Lists()


@pytest.fixture
def page():
    return Page()


@pytest.fixture
def reads():
    return HeldReads()


@pytest.fixture
def presenter(lists, page, reads):
    return ListPresenter(lists, page, reads.read)


def test_an_answer_that_was_overtaken_is_dropped(presenter, page, reads):
    presenter.show(PEOPLE)
    presenter.show(COMPANIES)
    reads.answer(1)
    reads.answer(0)
    assert page.shown == [([4], False)]


def test_the_same_list_read_again_is_shown_as_such(presenter, lists, page, reads):
    presenter.show(PEOPLE)
    reads.answer(0)
    lists.content[PEOPLE] = [1, 3]
    presenter.take_note(ChangeSet(contacts=frozenset({2})))
    reads.answer(1)
    assert page.shown == [([1, 2, 3], False), ([1, 3], True)]


def test_a_list_that_did_not_change_is_left_alone(presenter, page, reads):
    presenter.show(PEOPLE)
    reads.answer(0)
    presenter.take_note(ChangeSet(contacts=frozenset({2})))
    reads.answer(1)
    assert len(page.shown) == 1
    assert page.reread_of == [frozenset({2})]


def test_a_change_that_names_no_contact_reads_nothing(presenter, page, reads):
    presenter.show(PEOPLE)
    presenter.take_note(ChangeSet(tables=frozenset({"setting"})))
    assert len(reads.asked) == 1
    assert page.reread_of == []


def test_sorting_asks_the_database(presenter, lists, reads):
    by_city = ContactOrder(SortField.CITY, descending=True)
    presenter.sort(by_city)
    reads.answer(0)
    assert lists.orders == [by_city]
