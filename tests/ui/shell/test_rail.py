import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_crm.ui.contacts.contact_mime import contacts_to_mime
from desktop_crm.ui.shell.rail import Rail
from desktop_crm.ui.shell.rail_model import RailItem, RailKind, RailModel

CONTACTS = RailItem(RailKind.VIEW, "view.contacts", "Contacts", "users", 2184)
LABELS = RailItem(RailKind.VIEW, "view.labels", "Print & labels", "printer")
HEADING = RailItem(RailKind.HEADING, "groups", "Groups")
DEALERS = RailItem(RailKind.GROUP, "7", "Dealers", count=94)
VIP = RailItem(RailKind.TAG, "VIP", "VIP", "tag", 11)
ALL = (CONTACTS, LABELS, HEADING, DEALERS, VIP)


@pytest.fixture
def model(qapp):
    model = RailModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return model


@pytest.fixture
def rail(qtbot):
    rail = Rail()
    qtbot.addWidget(rail)
    rail.model.show_items(ALL)
    rail.resize(220, 400)
    rail.show()
    return rail


def test_the_model_obeys_qt_when_lines_come_and_go(model):
    for items in (ALL, ALL[:2], (), ALL):
        model.show_items(items)

    assert [model.index(row).data() for row in range(model.rowCount())] == [item.text for item in ALL]


def test_new_counts_keep_the_chosen_line(rail, qtbot):
    rail.choose(RailKind.GROUP, "7")

    with qtbot.assertNotEmitted(rail.chosen), qtbot.waitSignal(rail.model.dataChanged):
        rail.model.show_items((*ALL[:3], RailItem(RailKind.GROUP, "7", "Dealers", count=95), VIP))

    assert rail.view.current_item().count == 95


def test_the_chosen_line_stays_chosen_when_others_come(rail, qtbot):
    rail.choose(RailKind.TAG, "VIP")

    with qtbot.assertNotEmitted(rail.chosen):
        rail.model.show_items((CONTACTS, HEADING, VIP))

    assert rail.view.current_item() == VIP


def test_an_arrow_key_goes_over_headings_and_chooses(rail, qtbot):
    rail.choose(RailKind.VIEW, "view.labels")

    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.keyClick(rail.view, Qt.Key.Key_Down)

    assert chosen.args == [DEALERS]


def test_a_line_is_spoken_with_its_count(model):
    model.show_items(ALL)

    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert "Contacts" in spoken
    assert "2,184" in spoken


def test_what_is_overdue_is_said_beside_the_count(model):
    model.show_items((RailItem(RailKind.VIEW, "view.today", "Today", "sun", 9, note="2 overdue"),))

    assert model.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "2 overdue"
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole).endswith("9\u2069\n2 overdue")


@pytest.mark.parametrize(("row", "expected"), [(0, []), (3, [(DEALERS, [4, 9])]), (4, [(VIP, [4, 9])])])
def test_contacts_can_be_dropped_on_groups_and_tags_alone(model, row, expected):
    model.show_items(ALL)
    dropped = []
    model.contacts_dropped.connect(lambda item, ids: dropped.append((item, ids)))

    model.dropMimeData(contacts_to_mime([4, 9]), Qt.DropAction.CopyAction, -1, -1, model.index(row))

    assert dropped == expected


def test_nothing_else_can_be_dropped(model):
    model.show_items(ALL)
    text = QMimeData()
    text.setText("4,9")

    assert not model.canDropMimeData(text, Qt.DropAction.CopyAction, -1, -1, model.index(3))
    assert not model.canDropMimeData(contacts_to_mime([4]), Qt.DropAction.CopyAction, -1, -1, QModelIndex())


@pytest.mark.parametrize(
    ("key", "signal"), [(Qt.Key.Key_F2, "rename_wanted"), (Qt.Key.Key_Delete, "remove_wanted")]
)
def test_keys_act_on_a_group(rail, qtbot, key, signal):
    rail.choose(RailKind.GROUP, "7")

    with qtbot.waitSignal(getattr(rail.view, signal)) as wanted:
        qtbot.keyClick(rail.view, key)

    assert wanted.args == [DEALERS]


def test_a_narrow_rail_shows_icons_only_and_keeps_its_tool_tips(rail):
    wide = rail.width()

    rail.set_narrow(True)

    assert rail.width() < wide / 3
    assert "Dealers" in rail.model.index(3).data(Qt.ItemDataRole.ToolTipRole)
