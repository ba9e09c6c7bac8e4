import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

from desktop_crm.domain.contacts import ContactKind
from desktop_crm.domain.lookup import ContactFilter, Scope
from desktop_crm.ui import theme
from desktop_crm.ui.contacts.detail_tabs import Tab
from desktop_crm.ui.contacts.record_values import FieldKey, FieldKind


def name_of(widget):
    buddies = [label for label in widget.window().findChildren(QLabel) if label.buddy() is widget]
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return widget.accessibleName() or text or (buddies[0].text() if buddies else "")


def nameless(view):
    return [
        widget
        for widget in view.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget.parent(), QAbstractScrollArea)
        and not widget.objectName().startswith("qt_")
        and widget.focusProxy() is None
        and not name_of(widget)
    ]


@pytest.mark.parametrize("tab", Tab)
def test_everything_that_takes_the_keyboard_has_a_name(view, sara, tab):
    view.detail.tabs.bar.setCurrentIndex(tab)
    view.list.header.ask_for_words()
    assert nameless(view) == []


def test_an_empty_list_and_the_trash_have_names_too(view, sara):
    view.trash_selected()
    view.show_filter(ContactFilter(Scope.TRASH))
    assert nameless(view) == []
    view.show_filter(ContactFilter(text="nobody at all"))
    assert nameless(view) == []


@pytest.mark.parametrize(
    "kind", [FieldKind.IDENTITY, FieldKind.TITLE, FieldKind.PHONE, FieldKind.ADDRESS, FieldKind.DATE]
)
def test_every_editor_names_its_inputs(view, sara, kind):
    view.detail.edit(FieldKey(kind), with_parts=True)
    assert view.detail.session.editor is not None
    assert nameless(view) == []


def test_the_form_for_a_new_contact_has_no_key_twice(view):
    view.new_contact(ContactKind.PERSON)
    assert nameless(view) == []
    texts = [w.text() for w in view.form.findChildren(QLabel) + view.form.findChildren(QAbstractButton)]
    keys = [key.casefold() for text in texts for key in re.findall(r"&(\w)", text)]
    assert len(keys) == len(set(keys)) >= 7


def test_values_say_what_they_are(view, sara):
    spoken = [row.value.accessibleName() for row in view.detail.fields.rows()]
    assert "Mobile: +92 300 555 0142" in spoken
    assert "Work: +92 42 3571 0044 ext. 118" in spoken
    assert "Birthday: 9 December in 18 days" in spoken


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("mirrored", [False, True])
def test_nothing_is_cut_off_in_the_detail(qapp, view, sara, scale, mirrored):
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    theme.apply(qapp, theme.ThemeChoice.DARK, scale)
    view.resize(1400, 900)
    qapp.processEvents()
    for row in view.detail.fields.rows():
        assert row.value.height() >= row.value.heightForWidth(row.value.width())
        assert row.geometry().right() <= view.detail.fields.width()
    tags = view.detail.header.tags
    assert tags.height() >= tags.layout().heightForWidth(tags.width()) > 0


def test_text_follows_the_size_that_is_chosen(qapp, view):
    before = view.list.table.verticalHeader().defaultSectionSize()
    theme.apply(qapp, theme.ThemeChoice.LIGHT, 200)
    qapp.processEvents()
    assert view.list.table.verticalHeader().defaultSectionSize() > before * 1.4


def test_tags_that_come_later_get_their_room(qapp, view, sara, workspace):
    before = view.detail.header.tags.height()
    workspace.tags.put([sara], "A rather long tag for somebody who has many of them")
    workspace.tags.put([sara], "Another rather long tag for somebody who has many of them")
    qapp.processEvents()
    tags = view.detail.header.tags
    assert tags.height() > before
    assert all(tags.rect().contains(pill.geometry()) for pill in tags._pills)
