from dataclasses import replace

import pytest
from test_record_values import RECORD

from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.errors import RecordChangedError, RecordMissingError
from desktop_crm.ui.contacts.record_presenter import Edit, RecordPresenter
from desktop_crm.ui.contacts.record_values import FieldKey, FieldKind

TITLE, COMPANY = FieldKey(FieldKind.TITLE), FieldKey(FieldKind.COMPANY)


class Store:
    """Two contacts in memory, and a list of what was saved."""

    def __init__(self):
        self.records = {7: RECORD, 8: replace(RECORD, id=8, title="Driver")}
        self.saved = []
        self.error = None

    def get(self, contact_id):
        if contact_id not in self.records:
            raise RecordMissingError("contact", contact_id)
        return self.records[contact_id]

    def save(self, seen, mine):
        if self.error:
            raise self.error
        self.saved.append((seen, mine))
        self.records[mine.id] = replace(mine, version=seen.version + 1)
        return self.records[mine.id]


class Page:
    """Remembers what was shown."""

    def __init__(self):
        self.records, self.unsaved, self.states, self.gone = [], [], [], 0

    def show_record(self, record):
        self.records.append(record)

    def show_gone(self):
        self.gone += 1

    def show_unsaved(self, unsaved):
        self.unsaved.append(unsaved)

    def show_state(self, *, saving):
        self.states.append(saving)


class SlowLane:
    """Holds every save until it is told to go on."""

    def __init__(self):
        self.waiting = []

    def write(self, work, done, failed):
        self.waiting.append((work, done, failed))

    def go_on(self):
        work, done, failed = self.waiting.pop(0)
        try:
            result = work()
        except RecordChangedError as error:
            failed(error)
        else:
            done(result)


@pytest.fixture
def store():
    return Store()


@pytest.fixture
def page():
    return Page()


@pytest.fixture
def lane():
    return SlowLane()


@pytest.fixture
def presenter(store, page, lane):
    presenter = RecordPresenter(store, page, lane.write)
    presenter.open(7)
    return presenter


def test_a_field_shows_at_once_and_is_saved_behind(presenter, store, page, lane):
    presenter.commit(Edit(TITLE, "Buyer", "Director"))
    assert page.records[-1].title == "Director"
    assert store.saved == []
    lane.go_on()
    assert store.saved == [(RECORD, replace(RECORD, title="Director"))]
    assert page.states == [True, False]


def test_an_unchanged_field_saves_nothing(presenter, lane):
    presenter.commit(Edit(TITLE, "Buyer", "Buyer"))
    assert lane.waiting == []


def test_two_fields_are_saved_one_after_the_other(presenter, store, lane):
    presenter.commit(Edit(TITLE, "Buyer", "Director"))
    presenter.commit(Edit(COMPANY, "Indus", "Ravi"))
    assert len(lane.waiting) == 1
    lane.go_on()
    lane.go_on()
    assert (store.records[7].title, store.records[7].company) == ("Director", "Ravi")


def test_the_same_field_can_be_edited_again_before_it_is_saved(presenter, store, page, lane):
    presenter.commit(Edit(TITLE, "Buyer", "Director"))
    presenter.commit(Edit(TITLE, "Director", "Chair"))
    lane.go_on()
    lane.go_on()
    assert store.records[7].title == "Chair"
    assert page.unsaved == []


def test_a_save_that_comes_back_late_does_not_replace_another_contact(presenter, store, page, lane):
    presenter.commit(Edit(TITLE, "Buyer", "Director"))
    presenter.open(8)
    lane.go_on()
    assert presenter.contact_id == 8
    assert page.records[-1].id == 8
    assert store.records[7].title == "Director"


def test_what_clashes_is_offered_again_with_what_was_typed(presenter, store, page, lane):
    store.error = RecordChangedError("contact", 7, 1, 2)
    store.records[7] = replace(RECORD, title="Chair", version=2)
    presenter.commit(Edit(TITLE, "Buyer", "Director", typed="Director"))
    lane.go_on()
    assert page.records[-1].title == "Chair"
    assert page.unsaved[-1].edit.typed == "Director"
    assert presenter.unsaved


def test_a_field_changed_elsewhere_while_it_was_edited_is_not_overwritten(presenter, store, page, lane):
    store.records[7] = replace(RECORD, title="Chair", version=2)
    presenter.take_note(ChangeSet(contacts=frozenset({7})))
    presenter.commit(Edit(TITLE, "Buyer", "Director", typed="Director"))
    assert lane.waiting == []
    assert store.records[7].title == "Chair"
    assert isinstance(page.unsaved[-1].error, RecordChangedError)


def test_what_failed_on_one_contact_is_shown_again_when_that_is_opened(presenter, store, page, lane):
    store.error = RecordChangedError("contact", 7, 1, 2)
    presenter.commit(Edit(TITLE, "Buyer", "Director", typed="Director"))
    presenter.open(8)
    lane.go_on()
    page.unsaved.clear()
    presenter.open(7)
    assert [u.contact_id for u in page.unsaved] == [7]


def test_a_change_to_somebody_else_reads_nothing(presenter, page):
    page.records.clear()
    presenter.take_note(ChangeSet(contacts=frozenset({8})))
    assert page.records == []


def test_a_contact_that_went_away_is_said_to_be_gone(presenter, store, page):
    del store.records[7]
    presenter.take_note(ChangeSet(contacts=frozenset({7})))
    assert page.gone == 1
    assert presenter.contact_id is None
