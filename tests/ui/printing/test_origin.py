import pytest

from desktop_crm.domain.lookup import ContactFilter, ContactOrder, Scope, SortField
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.printing.audiences import AudienceKind, Origin, contact_ids, preferred, read_audiences


@pytest.fixture
def go(office, qtbot):
    """Turn to a list or to the labels in the whole program, and wait for what it shows."""
    contacts, navigation = office.desk.contacts, office.desk.navigation
    navigation.show_view(CommandId.SHOW_CONTACTS)

    class Go:
        def to_list(self, which):
            navigation.show_list(which)
            wanted = list(office.workspace.contacts.ids(which))
            qtbot.waitUntil(lambda: sorted(contacts.visible_ids()) == sorted(wanted))
            return wanted

        def select(self, count):
            table = contacts.list.table
            table.clearSelection()
            table.go_to(0)
            for row in range(1, count):
                table.selectionModel().select(
                    table.model().index(row, 0),
                    table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
                )
            return contacts.selected_ids()

        def to_labels(self):
            navigation.show_view(CommandId.SHOW_LABELS)
            qtbot.waitUntil(lambda: navigation.labels.options.who.audience is not None)
            return navigation.labels.options.who

        def audience(self):
            return self.to_labels().audience

    return Go()


def test_a_single_current_contact_is_not_a_selection(go):
    go.select(1)

    assert go.audience().kind is AudienceKind.EVERYBODY


def test_the_selected_contacts_are_printed_for_at_each_visit(go):
    first = go.select(3)
    assert go.audience().ids == tuple(first)

    go.to_list(ContactFilter(Scope.COMPANIES))
    second = go.select(2)

    assert go.audience().ids == tuple(second) != tuple(first)


def test_the_list_is_an_audience_of_its_own_and_never_stale(go, office):
    companies = go.to_list(ContactFilter(Scope.COMPANIES))
    audience = go.audience()
    assert (audience.kind, audience.count) == (AudienceKind.LISTED, len(companies))

    office.workspace.contacts.trash(companies[:2])

    assert list(contact_ids(office.workspace, go.audience())) == companies[2:]


def test_a_selection_that_is_gone_is_not_offered_again(go):
    go.select(3)
    go.audience()

    go.to_list(ContactFilter(tag="Dealer"))
    go.select(1)
    who = go.to_labels()

    assert (who.audience.kind, who.audience.name) == (AudienceKind.TAG, "Dealer")
    assert "Chosen" not in " ".join(who.people.itemText(index) for index in range(who.people.count()))


def test_coming_from_the_same_list_finds_the_last_choice(go, office):
    go.to_list(ContactFilter(Scope.COMPANIES))
    who = go.to_labels()
    who.people.setCurrentIndex(1)
    assert who.audience.kind is AudienceKind.EVERYBODY

    go.to_list(ContactFilter(Scope.COMPANIES))

    assert go.audience().kind is AudienceKind.EVERYBODY


def test_the_label_command_takes_even_a_single_selected_contact(go, office, qtbot):
    (only,) = go.select(1)

    office.window.actions_.action(CommandId.LABELS).trigger()

    who = office.desk.navigation.labels.options.who
    qtbot.waitUntil(lambda: who.audience is not None)
    assert who.audience.ids == (only,)


def test_nobody_in_the_trash_is_printed_for_by_the_way(go, office):
    office.workspace.contacts.trash(list(office.desk.contacts.visible_ids()[:3]))
    go.to_list(ContactFilter(Scope.TRASH))
    go.select(3)

    assert go.audience().kind is AudienceKind.EVERYBODY


def test_labels_follow_the_order_of_the_list_they_come_from(workspace, ids):
    last_first = ContactOrder(SortField.NAME, descending=True)
    origin = Origin(listed=ContactFilter(text="silva"), order=last_first)

    audience = preferred(read_audiences(workspace, origin), origin)

    assert list(contact_ids(workspace, audience)) == [ids[1], ids[0]]
