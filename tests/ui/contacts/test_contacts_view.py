from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from test_detail import press, type_into_focus

from desktop_crm.domain.contacts import ContactKind
from desktop_crm.domain.lookup import ContactFilter, Scope
from desktop_crm.ui.contacts.column_panel import ColumnPanel
from desktop_crm.ui.contacts.columns import USUAL_CHOICE, ColumnId, choice_from_setting
from desktop_crm.ui.contacts.contact_mime import contacts_in_mime, contacts_to_mime
from desktop_crm.ui.contacts.record_values import FieldKind
from desktop_crm.ui.contacts.word_dialog import WordDialog


def names(view):
    return [view.list.model.row(place).name for place in range(len(view.visible_ids()))]


def column(view, column_id):
    return next(n for n, c in enumerate(view.list.model.columns) if c.id is column_id)


@pytest.fixture
def seen(view, qtbot):
    view.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is view)
    view.focus_list()
    return view


def test_the_list_is_filed_by_family_name_and_its_first_contact_shown(seen):
    assert names(seen) == ["Becker Druck GmbH", "Omar Haddad", "Zara Iqbal", "Sara Malik", "Ingrid Solberg"]
    assert seen.detail.header.name.value == "Becker Druck GmbH"
    assert (seen.list.header.title.text(), seen.list.header.count.text()) == ("Contacts", "5")


def test_chips_narrow_the_list(seen, qtbot):
    chips = {chip.text(): chip for chip in seen.list.header._chips}
    assert list(chips) == ["All", "People", "Companies", "Customer", "Dealer"]
    qtbot.mouseClick(chips["Companies"], Qt.MouseButton.LeftButton)
    assert names(seen) == ["Becker Druck GmbH"]
    qtbot.mouseClick(chips["Dealer"], Qt.MouseButton.LeftButton)
    assert names(seen) == ["Omar Haddad"]
    assert chips["Dealer"].isChecked()


def test_the_list_is_filtered_by_words_and_esc_takes_them_back(seen, qtbot):
    seen.filter_list()
    type_into_focus(qtbot, "lahore")
    qtbot.waitUntil(lambda: names(seen) == ["Sara Malik"])
    press(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(seen)) == 5)
    assert seen.list.table.hasFocus()


def test_an_empty_list_says_why(seen, qtbot):
    seen.show_filter(ContactFilter(text="nobody at all"))
    assert seen.list.empty.title.text() == "No matches"
    assert seen.list.empty.isVisible()
    seen.show_filter(ContactFilter(Scope.TRASH))
    assert seen.list.empty.title.text() == "The trash is empty"


def test_a_click_on_the_header_sorts_and_another_turns_the_order(seen, qtbot):
    header = seen.list.table.horizontalHeader()
    header.sectionClicked.emit(column(seen, ColumnId.CITY))
    assert names(seen)[0] == "Sara Malik"
    header.sectionClicked.emit(column(seen, ColumnId.NAME))
    header.sectionClicked.emit(column(seen, ColumnId.NAME))
    assert names(seen)[0] == "Ingrid Solberg"
    header.sectionClicked.emit(column(seen, ColumnId.TAGS))
    assert header.sortIndicatorSection() == column(seen, ColumnId.NAME)


def test_typed_letters_go_to_whom_they_begin(seen, qtbot):
    qtbot.keyClicks(seen.list.table, "mal")
    qtbot.waitUntil(lambda: seen.detail.header.name.value == "Sara Malik")


def test_typed_letters_find_first_names_too(seen, qtbot):
    qtbot.keyClicks(seen.list.table, "ingr")
    qtbot.waitUntil(lambda: seen.detail.header.name.value == "Ingrid Solberg")


def test_selection_place_and_detail_survive_a_change(seen, qtbot, workspace, find):
    table = seen.list.table
    seen.open_contact(find("Sara Malik"))
    also = table.model().index(table.model().place_of(find("Omar Haddad")), 0)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(also, flags)
    record = workspace.contacts.get(find("Ingrid Solberg"))
    workspace.contacts.save(record, replace(record, name=replace(record.name, family="Aamodt")))
    assert names(seen)[0] == "Ingrid Aamodt"
    assert set(seen.selected_ids()) == {find("Sara Malik"), find("Omar Haddad")}
    assert seen.current_id() == find("Sara Malik")


def test_deleted_contacts_go_to_the_trash_and_come_back(seen, qtbot, workspace, find):
    omar = find("Omar Haddad")
    seen.open_contact(omar)
    seen.focus_list()
    press(qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: seen.detail.header.name.value == "Zara Iqbal")
    assert "Omar Haddad" not in names(seen)
    seen.show_filter(ContactFilter(Scope.TRASH))
    qtbot.waitUntil(lambda: seen.current_id() == omar)
    assert seen.detail.trashed.isVisible()
    assert not seen.detail.body.add_links.isVisible()
    seen.restore_selected()
    assert names(seen) == []
    seen.show_filter(ContactFilter())
    assert "Omar Haddad" in names(seen)


def test_only_what_is_in_the_trash_is_deleted_for_good_and_undo_brings_it_back(seen, workspace, find):
    omar = find("Omar Haddad")
    seen.open_contact(omar)
    seen.purge_selected()
    assert workspace.contacts.get(omar).deleted_at is None
    seen.trash_selected()
    seen.show_filter(ContactFilter(Scope.TRASH))
    seen.open_contact(omar)
    seen.purge_selected()
    assert workspace.contacts.count(ContactFilter(Scope.TRASH)) == 0
    workspace.undo.undo()
    assert names(seen) == ["Omar Haddad"]


def test_a_contact_is_made_in_four_actions(seen, qtbot, workspace):
    seen.new_contact(ContactKind.PERSON)
    type_into_focus(qtbot, "Khalid Anwar")
    press(qtbot, Qt.Key.Key_Tab)
    type_into_focus(qtbot, "Acme Traders")
    press(qtbot, Qt.Key.Key_Tab)
    type_into_focus(qtbot, "0300 1234567")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    record = workspace.contacts.get(seen.current_id())
    assert (record.name.family, record.company, record.points[0].value) == (
        "Anwar",
        "Acme Traders",
        "0300 1234567",
    )
    assert "Khalid Anwar" in names(seen)
    assert seen.form.is_empty


def test_a_contact_without_content_is_not_saved(seen, qtbot, workspace):
    before = workspace.contacts.count()
    seen.new_contact(ContactKind.PERSON)
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert workspace.contacts.count() == before
    assert "needs a name" in seen.form.problem.text()


def test_a_new_contact_that_is_left_stays_as_a_draft(seen, qtbot):
    seen.new_contact(ContactKind.PERSON)
    type_into_focus(qtbot, "Half a na")
    press(qtbot, Qt.Key.Key_Escape)
    assert seen.side.is_detail_shown
    seen.new_contact(ContactKind.PERSON)
    assert seen.form.name.text() == "Half a na"


def test_a_new_company_has_one_name(seen, qtbot, workspace):
    seen.new_contact(ContactKind.COMPANY)
    assert not seen.form.company.isVisible()
    type_into_focus(qtbot, "Ravi Foods")
    seen.form.tags.setText("customer, #north")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    record = workspace.contacts.get(seen.current_id())
    assert (record.kind, record.company, record.name.display) == (ContactKind.COMPANY, "Ravi Foods", "")
    assert record.tags == ("Customer", "north")


def test_the_next_record_keeps_tab_and_field(seen, qtbot, find):
    seen.open_contact(find("Omar Haddad"))
    seen.detail.tabs.bar.setCurrentIndex(2)
    seen.detail.fields.row_at((FieldKind.PHONE, 0)).value.setFocus()
    seen.next_record()
    seen.next_record()
    assert seen.current_id() == find("Sara Malik")
    assert seen.detail.tabs.bar.currentIndex() == 2
    seen.previous_record()
    seen.previous_record()
    row = seen.detail.fields.row_at((FieldKind.PHONE, 0))
    assert row.value.value == "+971 4 332 7719"


def test_the_next_record_goes_on_editing_the_same_field(seen, qtbot, workspace, find):
    seen.open_contact(find("Sara Malik"))
    row = seen.detail.fields.row_at((FieldKind.PHONE, 0))
    qtbot.keyClick(row.value, Qt.Key.Key_Return)
    type_into_focus(qtbot, "+92 300 555 0100")
    seen.next_record()
    assert workspace.contacts.get(find("Sara Malik")).points[0].value == "+92 300 555 0100"
    assert seen.detail.session.editor.line.text() == "+47 22 41 05 90"


def test_the_first_and_last_record_are_ends(seen):
    seen.previous_record()
    assert seen.detail.header.name.value == "Becker Druck GmbH"


def test_a_tag_is_put_on_all_selected(seen, qtbot, workspace):
    seen.select_all()
    seen.tag_selected()
    dialog = seen.findChild(WordDialog)
    qtbot.keyClicks(dialog.line, "autumn")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: {t.name: t.count for t in workspace.tags.all()}.get("autumn") == 5)


def test_a_new_group_is_made_of_the_selected(seen, qtbot, workspace):
    seen.select_all()
    seen.group_selected()
    dialog = seen.findChild(WordDialog)
    qtbot.keyClicks(dialog.line, "Newsletter")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [(g.name, g.count) for g in workspace.groups.all()] == [("Newsletter", 5)])
    seen.show_filter(ContactFilter(group_id=workspace.groups.all()[0].id))
    assert seen.list.header.title.text() == "Newsletter"
    assert len(names(seen)) == 5


def test_the_address_is_copied_as_it_is_written_on_a_letter(seen, find):
    seen.open_contact(find("Sara Malik"))
    seen.copy_address()
    lines = QApplication.clipboard().text().splitlines()
    assert lines == ["Sara Malik", "Indus Textiles", "14 Mall Road", "Lahore 54000", "Pakistan"]


def test_columns_are_chosen_and_come_back(seen, qtbot):
    arranged = choice_from_setting([["tags", True, 90], ["name", True, 200], ["nonsense", True, 1]])
    assert len(arranged) == len(ColumnId)
    seen.list.table.show_columns(arranged)
    state = seen.state()
    seen.list.table.show_columns(USUAL_CHOICE)
    seen.restore_state(state)
    shown = [choice.id for choice in seen.list.table.column_choice() if choice.shown]
    assert shown == [ColumnId.TAGS, ColumnId.NAME]


def test_a_choice_that_hides_everything_is_not_taken():
    assert choice_from_setting([["name", False, 0]]) == USUAL_CHOICE
    assert choice_from_setting("rubbish") == USUAL_CHOICE


def test_the_column_panel_ticks_and_moves(seen, qtbot):
    seen.list._choose_columns()
    panel = seen.list.findChild(ColumnPanel)
    panel.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    panel.list.setCurrentRow(2)
    qtbot.mouseClick(panel.up, Qt.MouseButton.LeftButton)
    shown = [choice.id for choice in seen.list.table.column_choice() if choice.shown]
    assert shown[:2] == [ColumnId.NAME, ColumnId.PHONE]
    assert ColumnId.COMPANY not in shown
    panel.close()


def test_in_a_narrow_window_list_and_detail_take_turns(seen, qtbot, find):
    seen.resize(500, 700)
    assert seen.list.isVisible()
    assert not seen.side.isVisible()
    seen.open_contact(find("Sara Malik"))
    assert not seen.list.isVisible()
    qtbot.mouseClick(seen.side.back, Qt.MouseButton.LeftButton)
    assert seen.list.isVisible()
    seen.resize(1200, 700)
    assert seen.list.isVisible()
    assert seen.side.isVisible()


def test_enter_in_the_list_goes_to_the_detail_and_edits_nothing(seen, qtbot):
    press(qtbot, Qt.Key.Key_Return)
    assert seen.detail.header.name.hasFocus()
    assert seen.detail.session.editor is None


def test_contacts_are_carried_by_their_ids():
    assert contacts_in_mime(contacts_to_mime([3, 1, 2])) == [3, 1, 2]


def test_the_menu_key_asks_for_the_menu_at_the_row(seen, qtbot):
    with qtbot.waitSignal(seen.context_menu_requested) as asked:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
        QApplication.sendEvent(seen.list.table, event)
    assert isinstance(asked.args[0], QPoint)


def test_a_file_that_may_only_be_read_offers_no_editing(seen, workspace):
    workspace.read_only = True
    seen.detail.presenter.close()
    seen.open_contact(seen.visible_ids()[1])
    seen.edit_current()
    assert seen.detail.session.editor is None
    seen.trash_selected()
    assert len(names(seen)) == 5
