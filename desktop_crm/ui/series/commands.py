"""The commands on activity series, and the question that follows when a step slips."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.changes import ChangeSet, OperationKind
from desktop_crm.domain.series import ActivitySeries, SeriesRun, StepSlip
from desktop_crm.ui.changes import Changes
from desktop_crm.ui.common.text import fill
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.shell.undo_bar import UndoBar

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace


class SeriesCommands(QObject):
    """Applies, edits and stops series; a step that is moved may take the rest with it."""

    def __init__(
        self,
        workspace: "Workspace",
        jobs: JobRunner,
        changes: Changes,
        window: QWidget,
        bar: UndoBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._lane = Lane(jobs)
        self._window = window
        self._bar = bar
        changes.happened.connect(self._on_change)

    def apply(self, contact_ids: Sequence[int]) -> None:
        """Ask which series to plan for contacts; where there is none yet, show how to make one."""
        ids = tuple(contact_ids)
        if ids:
            self._lane.read(self._workspace.series.all, lambda series: self._ask(ids, series))

    def manage(self) -> None:
        """Show all series, to be made and edited."""
        workspace = self._workspace
        self._lane.read(
            lambda: (workspace.kinds.all(), workspace.activities.owners()), lambda read: self._manage(*read)
        )

    def stop(self, contact_ids: Sequence[int], activity_id: int | None = None) -> None:
        """Stop the series an activity is a step of, else those that run for contacts."""
        service = self._workspace.series

        def running() -> list[SeriesRun]:
            of_step = service.run_of(activity_id) if activity_id is not None else None
            runs = [of_step] if of_step else [run for id_ in contact_ids for run in service.runs(id_)]
            return [run for run in runs if run.open_steps and not run.stopped_at]

        self._lane.read(running, self._stop)

    def _stop(self, runs: list[SeriesRun]) -> None:
        if not runs:
            self._bar.say(self.tr("No series is running here."), undo=False)
            return
        ids = [run.id for run in runs]
        self._lane.write(lambda: self._workspace.series.stop(ids))

    def _ask(self, ids: tuple[int, ...], series: tuple[ActivitySeries, ...]) -> None:
        if not series:
            self.manage()
            return
        from desktop_crm.ui.series.apply_dialog import ApplySeriesDialog

        whom = self.tr("For %n contact(s)", "", len(ids))
        if len(ids) == 1:
            row = self._workspace.contacts.rows(ids).get(ids[0])
            whom = fill(self.tr("For %1"), row.name if row else "")
        workspace = self._workspace
        dialog = ApplySeriesDialog(whom, series, workspace.kinds.get, workspace.clock, self._window)
        dialog.chosen.connect(lambda series_id, anchor: self._apply(series_id, ids, anchor))
        dialog.manage_wanted.connect(self.manage)
        dialog.open()

    def _apply(self, series_id: int, ids: tuple[int, ...], anchor: date) -> None:
        self._jobs.run(
            lambda _: self._workspace.series.apply(series_id, ids, anchor),
            done=lambda _: None,
            title=self.tr("Planning the series…") if len(ids) > 1 else "",
        )

    def _manage(self, kinds: tuple[ActivityKind, ...], owners: tuple[str, ...]) -> None:
        from desktop_crm.ui.series.manage_dialog import ManageSeriesDialog

        ManageSeriesDialog(self._workspace, kinds, owners, self._jobs, self._window).open()

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        operation = change.operation
        moves = {OperationKind.ACTIVITIES_MOVED, OperationKind.ACTIVITY_EDITED}
        if operation is not None and operation.kind in moves:
            # Afterwards, since what is said of the move itself would take the offer away.
            QTimer.singleShot(0, self, partial(self._look_for_slip, operation.id))

    def _look_for_slip(self, operation_id: int) -> None:
        self._lane.read(lambda: self._workspace.series.slipped(operation_id), self._offer)

    def _offer(self, slip: StepSlip | None) -> None:
        if slip is None:
            return
        sentence = self.tr("Move the rest of %1 too (%Ln step(s))", "", slip.open_steps)
        service = self._workspace.series
        self._bar.offer(
            fill(sentence, slip.name),
            lambda: self._lane.write(lambda: service.slip(slip.activity_id, slip.days)),
        )
