"""Every view: names for screen readers, keys without clashes, nothing cut off at double size, mirrored."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QRadioButton,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)

from desktop_crm.domain.activities import ActivityDraft, ActivityRef, When
from desktop_crm.ui.activities.activity_dialog import ActivityDialog
from desktop_crm.ui.activities.choice_chips import PassingChip
from desktop_crm.ui.activities.completing_dialog import CompletingDialog
from desktop_crm.ui.application import Start
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.common.dialogs import TextDialog
from desktop_crm.ui.crash_dialog import CrashDialog
from desktop_crm.ui.exporting.calendar_dialog import CalendarExportDialog
from desktop_crm.ui.importing.calendar_dialog import CalendarImportDialog
from desktop_crm.ui.importing.dialog import ImportDialog
from desktop_crm.ui.keep_in_touch.dialog import KeepInTouchDialog
from desktop_crm.ui.key_sheet import AboutDialog, KeySheet
from desktop_crm.ui.preferences.dialog import PreferencesDialog
from desktop_crm.ui.preferences.page_ids import PageId
from desktop_crm.ui.series.apply_dialog import ApplySeriesDialog
from desktop_crm.ui.series.manage_dialog import ManageSeriesDialog


def welcome(program):
    return program._welcome


def today(program):
    program._actions.run(CommandId.SHOW_TODAY)
    return program.window


def tasks(program):
    program._actions.run(CommandId.SHOW_TASKS)
    return program.window


def catch_up(program):
    program._actions.run(CommandId.SHOW_CATCH_UP)
    return program.window


def calendar(program):
    program._actions.run(CommandId.SHOW_CALENDAR)
    return program.window


def contacts(program):
    program._actions.run(CommandId.SHOW_CONTACTS)
    view = program.desk.contacts
    view.open_contact(view.visible_ids()[5])
    return program.window


def new_contact(program):
    program._actions.run(CommandId.NEW_CONTACT)
    return program.window


def labels(program):
    program._actions.run(CommandId.SHOW_LABELS)
    return program.window


def preferences(program):
    program._actions.run(CommandId.PREFERENCES)
    return program.window.findChild(PreferencesDialog)


def calendar_preferences(program):
    dialog = preferences(program)
    dialog.show_page(PageId.CALENDAR)
    return dialog


def reminder_preferences(program):
    dialog = preferences(program)
    dialog.show_page(PageId.REMINDERS)
    return dialog


def alarms(program):
    """Something that rings, in the list of alarms."""
    workspace = program.workspace
    now = workspace.clock.now().astimezone(workspace.clock.zone()) + timedelta(minutes=9)
    when = When(now.date(), now.time().replace(second=0, microsecond=0), 10, workspace.clock.zone().key)
    [contact] = workspace.search.find("sara", 1).ids
    draft = ActivityDraft("call", "price list", when, contact_ids=(contact,), alarm_lead=10)
    workspace.activities.add(draft)
    program.ringer.alarms.watch.look()
    program._actions.run(CommandId.SHOW_ALARMS)
    window = program.ringer.alarms.window
    window.ask_until()
    return window


def series(program):
    program.workspace.series.add_examples("en")
    program._actions.run(CommandId.MANAGE_SERIES)
    return program.window.findChild(ManageSeriesDialog)


def applying_a_series(program):
    program.workspace.series.add_examples("en")
    contacts(program)
    program._actions.run(CommandId.APPLY_SERIES)
    return program.window.findChild(ApplySeriesDialog)


def keeping_in_touch(program):
    contacts(program)
    program._actions.run(CommandId.KEEP_IN_TOUCH)
    return program.window.findChild(KeepInTouchDialog)


def kinds(program):
    program._actions.run(CommandId.MANAGE_KINDS)
    return program.window.findChild(PreferencesDialog)


def exporting_calendar(program):
    program._actions.run(CommandId.EXPORT_CALENDAR)
    return program.window.findChild(CalendarExportDialog)


def importing_calendar(program):
    file = program._places.sample_file.with_suffix(".ics")
    file.write_text("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Fair\nEND:VEVENT\nEND:VCALENDAR\n")
    program.take_files([file])
    return program.window.findChild(CalendarImportDialog)


def keys(program):
    program._actions.run(CommandId.KEYS)
    return program.window.findChild(KeySheet)


def about(program):
    program._actions.run(CommandId.ABOUT)
    return program.window.findChild(AboutDialog)


def new_group(program):
    program._actions.run(CommandId.NEW_GROUP)
    return program.window.findChild(TextDialog)


def importing(program):
    program.take_files([program._places.sample_cards])
    return program.window.findChild(ImportDialog)


def scheduling(program):
    program._actions.run(CommandId.SCHEDULE_MEETING)
    dialog = program.window.findChild(ActivityDialog)
    dialog.form.more.setChecked(True)
    dialog.form.repeat.every.setCurrentIndex(2)
    return dialog


def completing(program):
    workspace = program.workspace
    call = workspace.activities.add(workspace.activities.draft("call", workspace.contacts.ids()[:1]))
    program.desk.activities.complete([workspace.activities.item(ActivityRef(call))])
    return program.window.findChild(CompletingDialog)


def logging(program):
    contacts(program)
    program._actions.run(CommandId.LOG)
    return program.window


def calling(program):
    program._actions.run(CommandId.SHOW_CONTACTS)
    program._actions.run(CommandId.WORK_LIST)
    return program.window


def crash(program):
    dialog = CrashDialog("Stack of a bug", None, program.window)
    dialog.open()
    return dialog


VIEWS = (
    today, tasks, catch_up, calendar, contacts, new_contact, labels, preferences, keys, about, new_group,
    importing, scheduling, completing, logging, calling, crash,
    importing_calendar, exporting_calendar, calendar_preferences, kinds,
    reminder_preferences, alarms, series, applying_a_series, keeping_in_touch,
)  # fmt: skip
OWN_PARTS = (QScrollBar, QSplitterHandle)


@pytest.fixture(params=VIEWS, ids=lambda view: view.__name__)
def view(request, office):
    shown = request.param(office)
    yield shown
    if shown is not office.window:
        shown.close()


def shown_in(view):
    return [w for w in view.findChildren(QWidget) if w.isVisible() and w.window() is view.window()]


def is_part_of_another(widget):
    """Whether Qt made it: the field of a combo or spin box, the viewport of a list."""
    name = widget.objectName()
    return isinstance(widget, OWN_PARTS) or name.startswith("qt_")


def spoken(widget, buddies):
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text or buddies.get(widget, "")


def buddies_in(view):
    return {label.buddy(): label.text() for label in view.findChildren(QLabel) if label.buddy() is not None}


def nameless(view):
    buddies = buddies_in(view)
    return [
        widget
        for widget in shown_in(view)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not is_part_of_another(widget)
        and not spoken(widget, buddies).strip()
    ]


def test_everything_that_takes_the_keyboard_has_a_name(view):
    assert nameless(view) == []


def test_enter_presses_every_button_that_takes_the_keyboard(view, qtbot, monkeypatch):
    pressed = []

    def press(button):
        pressed.append(button)

    monkeypatch.setattr(QAbstractButton, "click", press)
    buttons = [
        widget
        for widget in shown_in(view)
        if isinstance(widget, QAbstractButton)
        and not isinstance(widget, QCheckBox | QRadioButton | PassingChip)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]

    for button in buttons:
        button.setFocus()
        qtbot.waitUntil(button.hasFocus)
        qtbot.keyClick(button, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda button=button: button in pressed)

    assert buttons
    assert pressed == buttons


def mnemonic(text):
    place = text.replace("&&", "  ").find("&")
    return text[place + 1].casefold() if 0 <= place < len(text) - 1 else ""


def test_no_two_keys_of_a_view_clash(view):
    texts = [
        widget.text()
        for widget in shown_in(view)
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None)
    ]
    if isinstance(view, QMainWindow):
        texts += [action.text() for action in view.menuBar().actions()]
    keys = [key for key in map(mnemonic, texts) if key]

    assert sorted(keys) == sorted(set(keys)), texts


def has_too_little_room(widget):
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    if isinstance(widget, QLabel):
        return bool(widget.text()) and not holds(widget, widget.sizeHint())
    if isinstance(widget, QAbstractButton):
        return bool(widget.text()) and not holds(widget, widget.minimumSizeHint())
    if isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
        return False
    return isinstance(widget, QLineEdit | QComboBox) and widget.height() < widget.minimumSizeHint().height()


def holds(widget, size):
    return widget.width() >= size.width() and widget.height() >= size.height()


def cut_off(view):
    """Return labels, buttons and fields that have less room than their text needs."""
    return [
        (type(w).__name__, w.text() if hasattr(w, "text") else w.accessibleName(), w.size(), w.sizeHint())
        for w in shown_in(view)
        if has_too_little_room(w)
    ]


def wait_until_nothing_is_cut_off(qtbot, view):
    """Let the layouts settle, and fail with what still lacks room."""

    def nothing_is_cut_off():
        assert cut_off(view) == []

    qtbot.waitUntil(nothing_is_cut_off)


@pytest.mark.parametrize("make", VIEWS, ids=lambda view: view.__name__)
def test_nothing_is_cut_off_at_twice_the_size_of_text(make, office, qtbot):
    office.window.resize(1440, 900)
    office.look.choose_text_size(200)

    shown = make(office)
    wait_until_nothing_is_cut_off(qtbot, shown)


@pytest.mark.parametrize("make", VIEWS, ids=lambda view: view.__name__)
def test_every_view_is_mirrored_for_a_language_that_reads_from_the_right(make, office, qtbot):
    office.look.choose_language("ur")
    try:
        shown = make(office)

        assert all(widget.isRightToLeft() for widget in shown_in(shown) if not is_left_to_right(widget))
        rail = office.window.rail
        assert rail.mapTo(office.window, rail.rect().center()).x() > office.window.width() / 2
        assert nameless(shown) == []
        shown.grab()
    finally:
        office.look.choose_language("en")


def is_left_to_right(widget):
    """Numbers, addresses of the net and pictures of paper keep their own direction."""
    while widget is not None:
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetLayoutDirection):
            return True
        widget = widget.parentWidget()
    return False


def test_the_first_start_is_accessible_too(program, qtbot):
    program.begin(Start())

    assert nameless(program.window) == []
    program.look.choose_text_size(200)
    wait_until_nothing_is_cut_off(qtbot, program._welcome)


def test_tab_goes_all_round_and_is_caught_nowhere(office, qtbot):
    contacts(office)
    office.window.search.setFocus()
    focusable = {
        w for w in shown_in(office.window) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isEnabled()
    }
    seen = []
    for _ in range(len(focusable) + 5):
        assert office.window.focusNextPrevChild(True)
        seen.append(office.window.focusWidget())
        if seen[-1] is office.window.search:
            break

    assert seen[-1] is office.window.search
    assert office.window.rail.view in seen
    assert office.desk.contacts.list.table in seen
