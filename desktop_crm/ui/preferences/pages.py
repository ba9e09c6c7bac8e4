"""Which pages of preferences there are, and opening the dialog on one of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_crm.ui.common.text import translate
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.preferences.dialog import PageOffer, PreferencesDialog
from desktop_crm.ui.preferences.look import Look
from desktop_crm.ui.preferences.page_ids import PageId
from desktop_crm.ui.working_week import WeekPreferences

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace


def show_preferences(
    look: Look,
    week: WeekPreferences,
    workspace: "Workspace | None",
    jobs: JobRunner,
    window: QWidget,
    page: PageId,
) -> None:
    """Open the dialog of preferences on a page."""
    dialog = PreferencesDialog(_offers(look, week, workspace, jobs), window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show_page(page)
    dialog.open()


def _offers(
    look: Look, week: WeekPreferences, workspace: "Workspace | None", jobs: JobRunner
) -> Sequence[PageOffer]:
    """Return the pages; what belongs to a file is offered only where one may be written."""
    file = workspace if workspace is not None and not workspace.read_only else None
    settings = file.settings if file is not None else None

    def general() -> QWidget:
        from desktop_crm.ui.preferences.general_page import GeneralPage

        return GeneralPage(look, settings, jobs)

    def calendar() -> QWidget:
        from desktop_crm.ui.preferences.calendar_page import CalendarPage

        return CalendarPage(week, settings, jobs)

    return (
        PageOffer(PageId.GENERAL, translate("Preferences", "General"), "settings", general),
        PageOffer(PageId.CALENDAR, translate("Preferences", "Calendar"), "calendar", calendar),
    )
