"""The commands that concern the window itself and need no file."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_crm.services.preferences import Preferences
from desktop_crm.ui.actions import Actions
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.key_sheet import AboutDialog, KeySheet
from desktop_crm.ui.main_window import MainWindow

NARROW_RAIL = "narrow_rail"


def connect_window_commands(window: MainWindow, actions: Actions, preferences: Preferences) -> None:
    """Carry out the commands of the window from now on."""
    toggle = actions.action(CommandId.TOGGLE_RAIL)

    def narrow() -> None:
        window.rail.set_narrow(toggle.isChecked())
        preferences.put(NARROW_RAIL, toggle.isChecked())

    toggle.setChecked(bool(preferences.get(NARROW_RAIL, False)))
    window.rail.set_narrow(toggle.isChecked())
    actions.handle(CommandId.TOGGLE_RAIL, narrow)
    actions.handle(CommandId.FIND, window.search.open)
    actions.handle(CommandId.KEYS, lambda: KeySheet(actions, window).open())
    actions.handle(CommandId.ABOUT, lambda: AboutDialog(window).open())
    window.undo_bar.undo_wanted.connect(partial(actions.run, CommandId.UNDO))
    window.undo_bar.redo_wanted.connect(partial(actions.run, CommandId.REDO))
    actions.handle(CommandId.QUIT, window.leave)
    actions.handle(CommandId.NEXT_PANE, lambda: _step(window, 1))
    actions.handle(CommandId.PREVIOUS_PANE, lambda: _step(window, -1))


def _step(window: MainWindow, step: int) -> None:
    """Move the keyboard to the next part of the window."""
    panes = window.panes()
    focus = QApplication.focusWidget()
    here = next(
        (n for n, pane in enumerate(panes) if focus is not None and _holds(pane, focus)),
        -1 if step > 0 else 0,
    )
    pane = panes[(here + step) % len(panes)]
    (_first_field(pane) or pane).setFocus(Qt.FocusReason.TabFocusReason)


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _first_field(pane: QWidget) -> QWidget | None:
    """Return what takes the keyboard in a pane: where it was last, else the first widget that can have it."""
    if pane.focusPolicy() != Qt.FocusPolicy.NoFocus:
        return pane
    if (last := pane.focusWidget()) is not None and last.isVisible():
        return last
    fields = pane.findChildren(QWidget)
    return next((w for w in fields if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()), None)
