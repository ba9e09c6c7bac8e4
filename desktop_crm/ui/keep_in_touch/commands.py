"""The commands that set how often to keep in touch: with contacts, with a tag, with a group."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.keep_in_touch import Cadence, CadenceSource
from desktop_crm.domain.lookup import ContactFilter
from desktop_crm.ui.common.text import fill
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.jobs import JobRunner

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace
    from desktop_crm.ui.keep_in_touch.dialog import TouchSettings


class KeepInTouchCommands(QObject):
    """Reads what is set, and asks for something else."""

    def __init__(self, workspace: "Workspace", jobs: JobRunner, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._window = window
        self._lane = Lane(jobs)

    def ask_for_contacts(self, ids: Sequence[int]) -> None:
        """Ask how often to reach contacts; of several, what the first has is proposed."""
        if not ids:
            return
        touch = self._workspace.keep_in_touch

        def read() -> tuple[Cadence | None, str]:
            return touch.cadence(ids[0]), self._workspace.contacts.rows(ids[:1])[ids[0]].name

        self._lane.read(read, lambda found: self._show_contacts(tuple(ids), *found))

    def ask_for_list(self, which: ContactFilter) -> None:
        """Ask how often to reach everybody with the listed tag, or in the listed group."""
        touch = self._workspace.keep_in_touch
        if which.tag:
            self._lane.read(lambda: touch.of_tag(which.tag), lambda days: self._show_tag(which.tag, days))
        elif (group_id := which.group_id) is not None:
            self._lane.read(lambda: touch.of_group(group_id), lambda days: self._show_group(group_id, days))

    def _show_contacts(self, ids: Sequence[int], cadence: Cadence | None, name: str) -> None:
        from desktop_crm.ui.keep_in_touch.dialog import TouchSettings

        touch = self._workspace.keep_in_touch
        is_own = cadence is not None and cadence.source is CadenceSource.CONTACT
        settings = TouchSettings(
            cadence.days if cadence is not None and is_own else None,
            cadence.snoozed_until if cadence is not None else None,
            self._inherited(cadence) if cadence is not None and not is_own else "",
        )
        whom = name if len(ids) == 1 else self.tr("%n contact(s)", "", len(ids))
        self._open(
            whom,
            settings,
            lambda days: touch.set_contacts(ids, days),
            lambda until: touch.snooze(ids, until),
        )

    def _show_tag(self, tag: str, days: int | None) -> None:
        from desktop_crm.ui.keep_in_touch.dialog import TouchSettings

        touch = self._workspace.keep_in_touch
        whom = fill(self.tr("Everybody with the tag %1"), tag)
        self._open(whom, TouchSettings(days), lambda chosen: touch.set_tag(tag, chosen), None)

    def _show_group(self, group_id: int, days: int | None) -> None:
        from desktop_crm.ui.keep_in_touch.dialog import TouchSettings

        touch = self._workspace.keep_in_touch
        names = {group.id: group.name for group in self._workspace.groups.all()}
        whom = fill(self.tr("Everybody in the group %1"), names.get(group_id, ""))
        self._open(whom, TouchSettings(days), lambda chosen: touch.set_group(group_id, chosen), None)

    def _inherited(self, cadence: Cadence) -> str:
        sentence = (
            self.tr("&As the tag %1 says: every %Ln day(s)", "", cadence.days)
            if cadence.source is CadenceSource.TAG
            else self.tr("&As the group %1 says: every %Ln day(s)", "", cadence.days)
        )
        return fill(sentence, cadence.name.replace("&", "&&"))

    def _open(
        self,
        whom: str,
        settings: "TouchSettings",
        keep_days: Callable[[int | None], object],
        keep_snooze: Callable[[date | None], object] | None,
    ) -> None:
        from desktop_crm.ui.keep_in_touch.dialog import KeepInTouchDialog

        clock = self._workspace.clock
        KeepInTouchDialog(whom, settings, keep_days, keep_snooze, self._lane, clock, self._window).open()
