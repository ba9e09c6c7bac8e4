"""Which pages of preferences there are, and opening the dialog on one of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_crm.ui.common.text import translate
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.preferences.dialog import PageOffer, PreferencesDialog
from desktop_crm.ui.preferences.look import Look
from desktop_crm.ui.preferences.page_ids import PageId
from desktop_crm.ui.reminders.alarm_preferences import AlarmPreferences
from desktop_crm.ui.reminders.log_in import LogInStart
from desktop_crm.ui.working_week import WeekPreferences

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Shown:
    """The settings of this computer that there are pages for."""

    look: Look
    week: WeekPreferences
    alarms: AlarmPreferences
    log_in: LogInStart | None


def show_preferences(
    shown: Shown, workspace: "Workspace | None", jobs: JobRunner, window: QWidget, page: PageId
) -> None:
    """Open the dialog of preferences on a page."""
    dialog = PreferencesDialog(_offers(shown, workspace, jobs), window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show_page(page)
    dialog.open()


def _offers(shown: Shown, workspace: "Workspace | None", jobs: JobRunner) -> Sequence[PageOffer]:
    """Return the pages; what belongs to a file is offered only where one may be written."""
    file = workspace if workspace is not None and not workspace.read_only else None
    settings = file.settings if file is not None else None

    def general() -> QWidget:
        from desktop_crm.ui.preferences.general_page import GeneralPage

        return GeneralPage(shown.look, settings, jobs)

    def calendar() -> QWidget:
        from desktop_crm.ui.preferences.calendar_page import CalendarPage

        return CalendarPage(shown.week, settings, jobs)

    def reminders() -> QWidget:
        from desktop_crm.ui.reminders.preferences_page import RemindersPage

        return RemindersPage(shown.alarms, shown.log_in)

    offers = [
        PageOffer(PageId.GENERAL, translate("Preferences", "General"), "settings", general),
        PageOffer(PageId.CALENDAR, translate("Preferences", "Calendar"), "calendar", calendar),
        PageOffer(PageId.REMINDERS, translate("Preferences", "Reminders"), "bell", reminders),
    ]
    if file is not None:
        title = translate("Preferences", "Kinds of activities")
        offers.append(PageOffer(PageId.KINDS, title, "shapes", lambda: _kinds(file, jobs)))
    return offers


def _kinds(file: "Workspace", jobs: JobRunner) -> QWidget:
    from desktop_crm.ui.preferences.kinds_page import KindsPage

    return KindsPage(file.kinds, jobs)
