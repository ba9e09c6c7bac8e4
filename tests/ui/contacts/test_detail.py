from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_crm.domain.contacts import PointKind
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.ui.contacts.detail_tabs import Tab
from desktop_crm.ui.contacts.record_values import FieldKey, FieldKind


def row_with(view, text):
    return next(row for row in view.detail.fields.rows() if row.value.value == text and row.isVisible())


def type_into_focus(qtbot, text, *, over=True):
    field = QApplication.focusWidget()
    if over:
        field.selectAll()
    qtbot.keyClicks(field, text)
    return field


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.fixture
def stored(workspace, sara):
    """Read Sara's record from the file."""
    return lambda: workspace.contacts.get(sara)


@pytest.fixture
def seen(view, qtbot, sara):
    """Make sure the window has the keyboard, so that focus can be tested."""
    view.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is view)
    return view


def test_a_phone_is_edited_by_keyboard_alone(seen, qtbot, stored):
    row_with(seen, "+92 300 555 0142").value.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    type_into_focus(qtbot, "+92 300 555 0199")
    press(qtbot, Qt.Key.Key_Return)
    assert stored().of_kind(PointKind.PHONE)[0].value == "+92 300 555 0199"
    assert QApplication.focusWidget() is row_with(seen, "+92 300 555 0199").value
    assert seen.detail.header.saved.text() == "Saved"


def test_leaving_a_field_saves_it(seen, qtbot, stored):
    qtbot.keyClick(seen.detail.header.title, Qt.Key.Key_F2)
    type_into_focus(qtbot, "Director")
    seen.detail.header.name.setFocus()
    assert stored().title == "Director"
    assert seen.detail.header.title.value == "Director"


def test_esc_takes_the_field_back(seen, qtbot, stored):
    before = stored()
    qtbot.keyClick(seen.detail.header.title, Qt.Key.Key_F2)
    type_into_focus(qtbot, "Nonsense")
    press(qtbot, Qt.Key.Key_Escape)
    assert stored() == before
    assert QApplication.focusWidget() is seen.detail.header.title


def test_a_click_edits_and_a_click_elsewhere_saves(seen, qtbot, stored):
    qtbot.mouseClick(row_with(seen, "sara@indus.example").value, Qt.MouseButton.LeftButton)
    type_into_focus(qtbot, "malik@indus.example")
    seen.focus_list()
    assert stored().of_kind(PointKind.EMAIL)[0].value == "malik@indus.example"


def test_what_is_no_date_is_explained_and_kept(seen, qtbot, stored):
    row_with(seen, "9 December").value.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    field = type_into_focus(qtbot, "9 Decembre")
    press(qtbot, Qt.Key.Key_Return)
    editor = seen.detail.session.editor
    assert "not a date" in editor.problem.text()
    assert field.text() == "9 Decembre"
    assert stored().dates[0].date == PartialDate(None, 12, 9)


def test_a_date_is_typed_as_people_write_it(seen, qtbot, stored):
    row_with(seen, "9 December").value.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    type_into_focus(qtbot, "9/12/1980")
    press(qtbot, Qt.Key.Key_Return)
    assert stored().dates[0].date == PartialDate(1980, 12, 9)
    assert "aged 44" in row_with(seen, "9 December 1980").value.spoken


def test_a_date_can_be_typed_from_today_on_and_is_shown_as_it_is_understood(seen, qtbot, stored):
    row_with(seen, "9 December").value.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    field = type_into_focus(qtbot, "+2w")
    assert field.echo == "5 December 2025"
    press(qtbot, Qt.Key.Key_Return)
    assert stored().dates[0].date == PartialDate(2025, 12, 5)


def test_what_cannot_be_saved_survives_a_look_at_somebody_else(seen, qtbot, find, sara):
    row_with(seen, "sara@indus.example").value.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    type_into_focus(qtbot, "no mail address")
    seen.open_contact(find("Omar Haddad"))
    assert "Sara Malik" in seen.detail.unsaved.text.text().replace("\u2068", "").replace("\u2069", "")
    seen.open_contact(sara)
    assert seen.detail.session.editor.line.text() == "no mail address"
    assert seen.detail.session.editor.problem.isVisible()


def test_what_is_typed_is_saved_before_another_contact_is_shown(seen, qtbot, find, stored):
    qtbot.keyClick(seen.detail.header.title, Qt.Key.Key_F2)
    type_into_focus(qtbot, "Director")
    seen.open_contact(find("Omar Haddad"))
    assert stored().title == "Director"


def test_a_clash_keeps_the_typed_text_and_says_so(seen, qtbot, workspace, stored):
    qtbot.keyClick(seen.detail.header.title, Qt.Key.Key_F2)
    record = stored()
    workspace.contacts.save(record, replace(record, title="Chair"))
    type_into_focus(qtbot, "Director")
    press(qtbot, Qt.Key.Key_Return)
    editor = seen.detail.session.editor
    assert stored().title == "Chair"
    assert editor.line.text() == "Director"
    assert editor.problem.isVisible()
    press(qtbot, Qt.Key.Key_Return)
    assert stored().title == "Director"


def test_after_a_clash_the_stored_value_can_be_taken(seen, qtbot, workspace, stored):
    qtbot.keyClick(seen.detail.header.title, Qt.Key.Key_F2)
    record = stored()
    workspace.contacts.save(record, replace(record, title="Chair"))
    type_into_focus(qtbot, "Director")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.mouseClick(seen.detail.session.editor.take_theirs, Qt.MouseButton.LeftButton)
    assert seen.detail.session.editor is None
    assert seen.detail.header.title.value == stored().title == "Chair"


def test_others_changes_to_other_fields_are_merged(seen, qtbot, workspace, stored):
    qtbot.keyClick(seen.detail.header.title, Qt.Key.Key_F2)
    record = stored()
    workspace.contacts.save(record, replace(record, department="Cotton"))
    type_into_focus(qtbot, "Director")
    press(qtbot, Qt.Key.Key_Return)
    assert (stored().title, stored().department) == ("Director", "Cotton")


def test_a_phone_is_added_and_the_keyboard_stays_on_it(seen, qtbot, stored):
    qtbot.mouseClick(seen.detail.body.add_links.links[FieldKind.PHONE], Qt.MouseButton.LeftButton)
    type_into_focus(qtbot, "042 111 222", over=False)
    press(qtbot, Qt.Key.Key_Return)
    assert [p.value for p in stored().of_kind(PointKind.PHONE)][-1] == "042 111 222"
    qtbot.waitUntil(lambda: QApplication.focusWidget() is row_with(seen, "042 111 222").value)


def test_an_empty_new_phone_leaves_nothing_behind(seen, qtbot, stored):
    before = stored()
    qtbot.mouseClick(seen.detail.body.add_links.links[FieldKind.PHONE], Qt.MouseButton.LeftButton)
    press(qtbot, Qt.Key.Key_Return)
    assert stored() == before
    assert not seen.detail.fields.new_row.isVisible()


def test_del_on_a_value_removes_that_value_alone(seen, qtbot, stored):
    row_with(seen, "+92 300 555 0142").value.setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    assert [p.value for p in stored().of_kind(PointKind.PHONE)] == ["+92 42 3571 0044"]
    assert stored().deleted_at is None


def test_a_phone_is_moved_up_by_keyboard(seen, qtbot, stored):
    row_with(seen, "+92 42 3571 0044").value.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [p.value for p in stored().of_kind(PointKind.PHONE)] == ["+92 42 3571 0044", "+92 300 555 0142"]


def test_a_typed_name_is_split_into_its_parts(seen, qtbot, stored):
    seen.edit_current()
    type_into_focus(qtbot, "Dr Ann B. Lee Jr")
    press(qtbot, Qt.Key.Key_Return)
    name = stored().name
    assert (name.prefix, name.given, name.middle, name.family, name.suffix) == (
        "Dr",
        "Ann",
        "B.",
        "Lee",
        "Jr",
    )
    assert seen.detail.header.name.value == "Dr Ann B. Lee Jr"


def test_a_part_of_the_name_can_be_set_by_itself(seen, qtbot, stored):
    seen.detail.edit(FieldKey(FieldKind.IDENTITY), with_parts=True)
    editor = seen.detail.session.editor
    editor._parts["nickname"].setText("Sari")
    assert seen.detail.session.finish()
    assert (stored().name.nickname, stored().name.given) == ("Sari", "Sara")
    assert row_with(seen, "Sari").label.text() == "Nickname"


def test_the_last_content_of_a_contact_cannot_be_removed(seen, qtbot, workspace, find):
    seen.open_contact(find("Zara Iqbal"))
    record = workspace.contacts.get(find("Zara Iqbal"))
    workspace.contacts.save(record, replace(record, points=()))
    seen.edit_current()
    type_into_focus(qtbot, " ")
    press(qtbot, Qt.Key.Key_Return)
    assert "needs a name" in seen.detail.session.editor.problem.text()
    assert workspace.contacts.get(record.id).name.given == "Zara"


def test_an_address_is_edited_part_by_part(seen, qtbot, stored):
    key = FieldKey(FieldKind.ADDRESS, stored().addresses[0].id)
    seen.detail.edit(key)
    editor = seen.detail.session.editor
    editor.lines["locality"].setText("Karachi")
    editor.lines["country"].setText("India")
    editor.street.setPlainText("1 Sea View\nBlock 4")
    assert seen.detail.session.finish()
    address = stored().addresses[0]
    assert (address.locality, address.street, address.country_code) == (
        "Karachi",
        "1 Sea View\nBlock 4",
        "IN",
    )


def test_the_country_is_completed(seen, stored):
    seen.detail.edit(FieldKey(FieldKind.ADDRESS, stored().addresses[0].id))
    completer = seen.detail.session.editor.lines["country"].completer()
    completer.setCompletionPrefix("paki")
    assert completer.currentCompletion() == "Pakistan"


def test_tags_are_added_and_removed(seen, qtbot, stored):
    tags = seen.detail.header.tags
    qtbot.mouseClick(tags.add, Qt.MouseButton.LeftButton)
    type_into_focus(qtbot, "North", over=False)
    press(qtbot, Qt.Key.Key_Return)
    assert stored().tags == ("Customer", "North")
    tags.removed.emit("Customer")
    assert stored().tags == ("North",)


def test_a_note_is_written_edited_and_removed(seen, qtbot, stored):
    notes = seen.detail.tabs.notes
    seen.detail.tabs.write_note()
    type_into_focus(qtbot, "Call on Friday", over=False)
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [n.text for n in stored().notes] == ["Call on Friday", "Prefers WhatsApp."]
    assert notes.box.toPlainText() == ""
    card = notes._cards[stored().notes[0].id]
    qtbot.keyClick(card.text, Qt.Key.Key_Return)
    type_into_focus(qtbot, "Call on Monday")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (stored().notes[0].text, stored().notes[0].versions) == ("Call on Monday", 2)
    qtbot.mouseClick(card.earlier, Qt.MouseButton.LeftButton)
    assert card._versions.itemAt(1).widget().text() == "Call on Friday"
    qtbot.mouseClick(card.remove, Qt.MouseButton.LeftButton)
    assert [n.text for n in stored().notes] == ["Prefers WhatsApp."]


def test_an_unfinished_note_waits_for_its_contact(seen, qtbot, find, sara, workspace):
    seen.detail.tabs.write_note()
    type_into_focus(qtbot, "Half a thou", over=False)
    seen.open_contact(find("Omar Haddad"))
    assert seen.detail.tabs.notes.box.toPlainText() == ""
    seen.open_contact(sara)
    assert seen.detail.tabs.notes.box.toPlainText() == "Half a thou"
    seen.finish_editing()
    assert workspace.contacts.get(sara).notes[0].text == "Half a thou"


def test_the_history_says_what_was_changed(seen, qtbot, workspace, stored):
    record = stored()
    workspace.contacts.save(record, replace(record, title="Director"))
    seen.detail.tabs.bar.setCurrentIndex(Tab.HISTORY)
    texts = [w.text() for w in seen.detail.tabs.history.findChildren(type(seen.detail.header.saved))]
    plain = [text.replace("\u2068", "").replace("\u2069", "") for text in texts]
    assert "Job title: Purchasing manager is now Director" in plain
    assert any("Amna" in text for text in plain)


def test_undo_is_seen_at_once(seen, qtbot, workspace, stored):
    row_with(seen, "+92 300 555 0142").value.setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    workspace.undo.undo()
    assert row_with(seen, "+92 300 555 0142")


def test_values_are_copied_with_ctrl_c(seen, qtbot):
    row_with(seen, "sara@indus.example").value.setFocus()
    press(qtbot, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "sara@indus.example"


def test_only_what_works_is_offered(seen, qtbot, find):
    header = seen.detail.header
    assert header.call.isVisible()
    assert header.print.isVisible()
    seen.open_contact(find("Zara Iqbal"))
    assert not header.call.isVisible()
    assert header.mail.isVisible()
    assert not header.copy.isVisible()


def test_call_and_mail_open_the_programs_for_them(seen, qtbot):
    opened = []
    seen.detail.link_requested.disconnect()
    seen.detail.link_requested.connect(opened.append)
    qtbot.mouseClick(seen.detail.header.call, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(seen.detail.header.mail, Qt.MouseButton.LeftButton)
    assert opened == ["tel:+923005550142", "mailto:sara@indus.example"]
