from desktop_crm.ui.command_list import CommandId, Need
from desktop_crm.ui.shell.rail_model import RailKind


def group_lines(program):
    model = program.window.rail.model
    items = [model.item(row) for row in range(model.rowCount())]
    return {item.text: item.count for item in items if item.kind is RailKind.GROUP}


def make_group(program, name):
    dialog = program.desk.groups.ask_new()
    dialog.field.setText(name)
    dialog.buttons.accepted.emit()
    return dialog


def test_a_new_group_appears_in_the_rail(office, qtbot):
    make_group(office, "Dealers")

    qtbot.waitUntil(lambda: group_lines(office) == {"Dealers": 0})


def test_a_name_that_is_taken_is_explained_beside_the_field(office):
    make_group(office, "Dealers")

    dialog = make_group(office, "dealers")

    assert dialog.isVisible()
    assert dialog.problem.text() == "This name is taken. Choose another."
    dialog.reject()


def test_contacts_dropped_on_a_group_join_it(office, qtbot):
    make_group(office, "Dealers")
    qtbot.waitUntil(lambda: "Dealers" in group_lines(office))
    rail = office.window.rail.model
    item = rail.item(rail.row_of(RailKind.GROUP, str(office.workspace.groups.find("Dealers").id)))

    rail.contacts_dropped.emit(item, list(office.desk.contacts.visible_ids()[:3]))

    qtbot.waitUntil(lambda: group_lines(office) == {"Dealers": 3})


def test_a_group_is_renamed_and_removed_and_comes_back(office, qtbot):
    make_group(office, "Dealers")
    group = office.workspace.groups.find("Dealers")
    qtbot.waitUntil(lambda: "Dealers" in group_lines(office))
    rail = office.window.rail
    rail.view.setCurrentIndex(rail.model.index(rail.model.row_of(RailKind.GROUP, str(group.id))))
    assert Need.GROUP in office._actions.met

    dialog = office.desk.groups.ask_name()
    assert dialog.field.text() == "Dealers"
    dialog.field.setText("Dealers North")
    dialog.buttons.accepted.emit()
    qtbot.waitUntil(lambda: group_lines(office) == {"Dealers North": 0})

    office._actions.run(CommandId.REMOVE_GROUP)
    qtbot.waitUntil(lambda: group_lines(office) == {})
    assert office.window.rail.view.current_item().key == CommandId.SHOW_CONTACTS

    office._actions.run(CommandId.UNDO)
    qtbot.waitUntil(lambda: group_lines(office) == {"Dealers North": 0})
