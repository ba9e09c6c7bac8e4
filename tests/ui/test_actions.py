import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop_crm.ui.actions import Actions, plain
from desktop_crm.ui.command_list import COMMANDS, CommandId, Listing, Need
from desktop_crm.ui.menus import (
    ACTIVITY_LIST,
    CONTACT_LIST,
    MENU_BAR,
    NEW_BUTTON,
    RAIL,
    TRAY,
    MenuPlan,
    fill_menu_bar,
)


@pytest.fixture
def actions(qapp):
    return Actions()


def listed(entries):
    for entry in entries:
        if isinstance(entry, MenuPlan):
            yield from listed(entry.entries)
        elif entry is not None:
            yield entry


def mnemonics(menu):
    texts = [action.text() for action in menu.actions() if action.text()]
    keys = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
    assert len(keys) == len(texts), f"an entry of {menu.title()} has no key"
    return keys


def test_each_command_is_registered_once_and_none_is_missing():
    assert [command.id for command in COMMANDS] == list(dict.fromkeys(c.id for c in COMMANDS))
    assert {command.id for command in COMMANDS} == set(CommandId)


def test_every_command_is_in_the_menu_bar_exactly_once():
    in_menus = [entry for plan in MENU_BAR for entry in listed(plan.entries)]

    assert sorted(in_menus) == sorted(set(CommandId) - {CommandId.SHOW_WINDOW})
    assert CommandId.SHOW_WINDOW in TRAY
    assert {*NEW_BUTTON, *CONTACT_LIST, *ACTIVITY_LIST, *RAIL} - {None} <= set(CommandId)


@pytest.mark.parametrize("listing", Listing)
def test_no_two_commands_that_work_in_one_place_share_a_key(actions, listing):
    there = [*actions.of_window(), *actions.of_list(listing)]
    keys = [key.toString() for action in there for key in action.shortcuts()]

    assert len(keys) == len(set(keys))


def test_the_keys_of_lists_are_not_those_of_the_window(actions):
    in_lists = [action for listing in Listing for action in actions.of_list(listing)]

    assert not set(actions.of_window()) & set(in_lists)
    assert set(actions) == {*actions.of_window(), *in_lists}


def test_no_key_is_one_that_types_letters_or_switches_input():
    for command in COMMANDS:
        for key in (QKeySequence(key).toString() for key in command.keys):
            assert not key.startswith("Ctrl+Alt+")
            assert key not in {"Ctrl+Space", "Ctrl+H", "Ctrl+M", "Ctrl+W"}


def test_no_two_entries_of_a_menu_share_a_key(actions, qtbot):
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menus = fill_menu_bar(bar, actions)

    assert len(set(mnemonics(bar))) == len(MENU_BAR)
    for name, menu in menus.items():
        keys = mnemonics(menu)
        assert len(keys) == len(set(keys)), name


def test_a_command_without_a_handler_or_without_its_needs_is_disabled(actions):
    action = actions.action(CommandId.NEW_CONTACT)
    assert not action.isEnabled()

    actions.handle(CommandId.NEW_CONTACT, lambda: None)
    assert not action.isEnabled()

    actions.hold(Need.FILE)
    assert not action.isEnabled()

    actions.hold(Need.FILE | Need.WRITABLE | Need.LIST)
    assert action.isEnabled()


def test_running_a_command_calls_its_handler_and_says_so(actions, qtbot):
    done = []
    actions.handle(CommandId.KEYS, lambda: done.append("keys"))

    with qtbot.waitSignal(actions.ran) as ran:
        actions.run(CommandId.KEYS)

    assert done == ["keys"]
    assert ran.args == [CommandId.KEYS]


def test_a_disabled_command_does_nothing(actions):
    actions.handle(CommandId.UNDO, lambda: pytest.fail("nothing can be undone"))

    actions.run(CommandId.UNDO)


def test_files_to_open_keep_ampersands_in_their_names(actions, qtbot, tmp_path):
    menu, opened = QMenu(), []
    qtbot.addWidget(menu)

    actions.list_files(menu, [tmp_path / "R&D.crm"], opened.append)
    menu.actions()[0].trigger()

    assert plain(menu.actions()[0].text()) == "R&D.crm"
    assert opened == [tmp_path / "R&D.crm"]
