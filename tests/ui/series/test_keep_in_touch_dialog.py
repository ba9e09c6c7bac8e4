"""Keeping in touch, set on contacts, a tag and a group."""

from datetime import date, timedelta

import pytest

from desktop_crm.domain.keep_in_touch import CadenceSource
from desktop_crm.domain.lookup import ContactFilter
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.keep_in_touch.commands import KeepInTouchCommands
from desktop_crm.ui.keep_in_touch.dialog import KeepInTouchDialog
from tests.support.databases import person


@pytest.fixture
def commands(workspace, jobs, qtbot):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    return KeepInTouchCommands(workspace, jobs, window, window)


@pytest.fixture
def ali(workspace):
    contact = workspace.contacts.add(person("Ali", "Raza"))
    workspace.tags.put([contact], "customer")
    return contact


def shown(commands):
    [dialog] = commands._window.findChildren(KeepInTouchDialog)
    return dialog


def accept(dialog):
    dialog.buttons.accepted.emit()


def test_days_are_set_on_a_contact(commands, workspace, ali):
    commands.ask_for_contacts([ali])
    dialog = shown(commands)
    assert "Ali Raza" in dialog.whom.text()
    assert dialog.none.isChecked()

    dialog.chips[1].click()
    accept(dialog)

    assert workspace.keep_in_touch.cadence(ali).days == 30


def test_what_a_tag_says_is_shown_and_can_be_overruled_and_taken_up_again(commands, workspace, ali):
    workspace.keep_in_touch.set_tag("customer", 60)
    commands.ask_for_contacts([ali])
    assert "customer" in shown(commands).none.text()
    assert "60" in shown(commands).none.text()
    shown(commands).days.setValue(14)
    accept(shown(commands))
    assert workspace.keep_in_touch.cadence(ali).source is CadenceSource.CONTACT
    shown(commands).setParent(None)

    commands.ask_for_contacts([ali])
    shown(commands).none.setChecked(True)
    accept(shown(commands))

    assert workspace.keep_in_touch.cadence(ali).days == 60


def test_a_person_is_left_in_peace_until_a_day(commands, workspace, ali):
    workspace.keep_in_touch.set_contacts([ali], 30)
    commands.ask_for_contacts([ali])
    day = date.today() + timedelta(days=40)  # noqa: DTZ011 - the clock of the file is the computer's
    shown(commands).until.setText(day.isoformat())
    accept(shown(commands))

    assert workspace.keep_in_touch.cadence(ali).snoozed_until == day


def test_a_day_that_is_none_is_explained(commands, workspace, ali, qtbot):
    commands.ask_for_contacts([ali])
    dialog = shown(commands)
    dialog.until.setText("someday")

    accept(dialog)

    assert not dialog.problem.isHidden()
    assert workspace.keep_in_touch.cadence(ali) is None


def test_tags_and_groups_have_days_but_no_peace(commands, workspace, ali):
    group = workspace.groups.add("Dealers")
    for which in (ContactFilter(tag="customer"), ContactFilter(group_id=group)):
        commands.ask_for_list(which)
        dialog = shown(commands)
        assert not dialog.until.isVisibleTo(dialog)
        dialog.days.setValue(45)
        accept(dialog)
        dialog.setParent(None)

    assert workspace.keep_in_touch.of_tag("customer") == 45
    assert workspace.keep_in_touch.of_group(group) == 45


def test_the_commands_are_there_for_a_contact_and_for_a_tag(office):
    view = office.desk.contacts
    office.desk.navigation.show_list(ContactFilter())
    view.open_contact(view.visible_ids()[0])
    office._actions.run(CommandId.KEEP_IN_TOUCH)
    [dialog] = office.window.findChildren(KeepInTouchDialog)
    assert dialog.isVisible()
    dialog.reject()

    assert not office._actions.action(CommandId.KEEP_IN_TOUCH_ALL).isEnabled()
    office.desk.navigation.show_list(ContactFilter(tag="customer"))
    assert office._actions.action(CommandId.KEEP_IN_TOUCH_ALL).isEnabled()
