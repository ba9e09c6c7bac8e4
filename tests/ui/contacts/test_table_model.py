import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_crm.domain.contacts import ContactKind, ContactRow
from desktop_crm.ui.contacts.pages import KEPT_PAGES, PAGE_SIZE
from desktop_crm.ui.contacts.table_model import ID_ROLE, ContactTableModel


class NumberedContacts:
    """People who exist only in the test; notes what was asked for."""

    def __init__(self, gone=()):
        self.asked = []
        self.gone = gone

    def rows(self, ids):
        self.asked.append(list(ids))
        return {i: row(i) for i in ids if i not in self.gone}


def row(number):
    return ContactRow(
        id=number,
        kind=ContactKind.PERSON,
        name=f"Person {number}",
        file_as=f"{number:06}",
        company="Indus Textiles",
        title="",
        phone="+92 42 3571 0044",
        email="",
        city="Lahore",
        country="Pakistan",
        tags=("Customer", "Lead"),
        added_at="2025-11-21T12:00:00+00:00",
    )


@pytest.fixture
def source():
    return NumberedContacts()


@pytest.fixture
def model(source):
    model = ContactTableModel(source)
    model.set_ids(range(10_000))
    return model


def test_the_model_keeps_qts_rules(model, qtbot):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.reread(None)
    model.set_ids(range(5))
    model.reread({3})
    model.set_ids(())
    assert tester.model() is model
    assert isinstance(model, QAbstractItemModel)


def test_only_the_page_in_view_is_read(model, source):
    assert model.index(450, 0).data() == "Person 450"
    start = 450 - 450 % PAGE_SIZE
    assert source.asked == [list(range(start, start + PAGE_SIZE))]


def test_rows_that_are_there_are_not_read_again(model, source):
    for number in range(PAGE_SIZE):
        model.index(number, 0).data()
    assert len(source.asked) == 1


def test_a_changed_contact_costs_one_page(model, source):
    model.index(0, 0).data()
    model.index(PAGE_SIZE, 0).data()
    source.asked.clear()
    model.reread({5})
    model.index(0, 0).data()
    model.index(PAGE_SIZE, 0).data()
    assert source.asked == [list(range(PAGE_SIZE))]


def test_rows_that_were_left_long_ago_are_let_go(source):
    model = ContactTableModel(source)
    model.set_ids(range(PAGE_SIZE * (KEPT_PAGES + 2)))
    for page in range(KEPT_PAGES + 1):
        model.index(page * PAGE_SIZE, 0).data()
    source.asked.clear()
    model.index(PAGE_SIZE, 0).data()
    assert source.asked == []
    model.index(0, 0).data()
    assert len(source.asked) == 1


def test_a_contact_that_is_gone_leaves_its_cells_empty():
    model = ContactTableModel(NumberedContacts(gone={3}))
    model.set_ids(range(10))
    assert model.index(3, 0).data() is None
    assert model.index(4, 0).data() == "Person 4"


def test_a_row_is_spoken_as_one_sentence(model):
    spoken = model.index(7, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Person 7, Indus Textiles, +92 42 3571 0044, Lahore, Customer, Lead"


def test_a_row_knows_its_contact_and_its_place(model):
    model.set_ids([30, 10, 20])
    assert model.index(1, 0).data(ID_ROLE) == 10
    assert model.place_of(20) == 2
    assert model.place_of(99) == -1


def test_days_are_written_as_the_user_writes_them(model):
    titles = [column.title for column in model.columns]
    assert model.index(0, titles.index("Added")).data() == "21/11/2025"
    assert model.index(0, titles.index("Changed")).data() == ""
