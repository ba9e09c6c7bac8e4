"""Which contacts the window exports."""

import pytest

from desktop_crm.ui.command_list import CommandId


@pytest.fixture
def export(office, tmp_path, monkeypatch):
    """Export as the window does it; return the title of the dialog and how many cards were written."""

    def run():
        titles, to = [], tmp_path / "out.vcf"

        def ask(_parent, title, *_):
            titles.append(title)
            return to

        monkeypatch.setattr("desktop_crm.ui.file_commands.ask_file_to_write", ask)
        office._actions.run(CommandId.EXPORT)
        return titles, to.read_text(encoding="utf-8").count("BEGIN:VCARD") if to.exists() else 0

    return run


def test_the_whole_list_is_exported_when_all_of_it_is_selected(office, export):
    office._actions.run(CommandId.SELECT_ALL)
    count = len(office.desk.contacts.visible_ids())

    assert export() == ([f"Export {count} contacts as vCard"], count)


def test_a_selection_of_one_is_exported_alone_and_the_dialog_says_so(office, export):
    office._actions.run(CommandId.SHOW_CONTACTS)
    office.desk.contacts.list.table.go_to(3)

    assert export() == (["Export 1 contact as vCard"], 1)


def test_the_whole_list_is_exported_when_nobody_is_selected(office, export):
    office.desk.contacts.list.table.clearSelection()
    count = len(office.desk.contacts.visible_ids())

    assert export() == ([f"Export {count} contacts as vCard"], count)


def test_an_export_of_the_trash_is_called_one_of_deleted_contacts(office, export):
    office.workspace.contacts.trash(list(office.desk.contacts.visible_ids()[:3]))
    office._actions.run(CommandId.SHOW_TRASH)
    office._actions.run(CommandId.SELECT_ALL)

    assert export() == (["Export 3 deleted contacts as vCard"], 3)


def test_an_empty_list_is_not_exported(office, export):
    office._actions.run(CommandId.SHOW_TRASH)

    assert export() == ([], 0)
    assert "Nobody is listed" in office.window.undo_bar.text.text()
