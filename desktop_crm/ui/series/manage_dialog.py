"""The dialog with all activity series: a list, and the one that is edited beside it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.series import ActivitySeries
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.dialogs import button_box
from desktop_crm.ui.common.page import EmptyState
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.messages import explain
from desktop_crm.ui.series.editor import SeriesEditor
from desktop_crm.ui.series.step_texts import show_whole_lines

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

_ROOM = QSize(110, 42)
"""How many characters and lines the dialog has room for, where the screen has it."""
_ID = Qt.ItemDataRole.UserRole


class ManageSeriesDialog(QDialog):
    """Makes, edits and removes series; an empty file is offered the examples."""

    stored = Signal()
    """The series are others than before."""

    def __init__(
        self,
        workspace: "Workspace",
        kinds: Sequence[ActivityKind],
        owners: Sequence[str],
        jobs: JobRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Activity series"))
        self._service = workspace.series
        self._lane = Lane(jobs)
        self._all: dict[int, ActivitySeries] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Activity series"))
        show_whole_lines(self.list)
        self.new = Button(self.tr("Ne&w series"), icon_name="plus")
        self.editor = SeriesEditor(kinds, owners, workspace.clock)
        self.empty = EmptyState(
            "workflow",
            self.tr("No series yet"),
            self.tr("A series plans the same steps for each contact, around a day that you choose."),
        )
        self.examples = Button(self.tr("Add three e&xamples"))
        self.empty.add(self.examples)
        self.pages = QStackedWidget()
        self.buttons = button_box(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._connect()
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * _ROOM.width(), metrics.height() * _ROOM.height())
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))
        self._read(0)

    def _lay_out(self) -> None:
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(self.editor)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(scrolled)
        beside = QVBoxLayout()
        beside.addWidget(self.list, 1)
        beside.addWidget(self.new)
        across = QHBoxLayout()
        across.setSpacing(16)
        across.addLayout(beside, 2)
        across.addWidget(self.pages, 5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addLayout(across, 1)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._on_current)
        self.new.clicked.connect(self._begin_new)
        self.examples.clicked.connect(self._add_examples)
        self.editor.save_wanted.connect(self._save)
        self.editor.remove_wanted.connect(self._remove)
        self.buttons.rejected.connect(self.reject)

    def _read(self, chosen: int) -> None:
        self._lane.read(self._service.all, lambda all_: self._show(all_, chosen))

    def _show(self, all_: tuple[ActivitySeries, ...], chosen: int) -> None:
        self._all = {series.id: series for series in all_}
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.list.clear()
        for series in all_:
            item = QListWidgetItem(series.name)
            item.setData(_ID, series.id)
            self.list.addItem(item)
        self.list.blockSignals(False)  # noqa: FBT003
        self.pages.setCurrentIndex(1 if all_ else 0)
        row = next((n for n, series in enumerate(all_) if series.id == chosen), 0)
        self.list.setCurrentRow(row if all_ else -1)

    @Slot(QListWidgetItem)
    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.editor.show_series(self._all[item.data(_ID)])
            self.pages.setCurrentIndex(1)

    @Slot()
    def _begin_new(self) -> None:
        self.list.setCurrentRow(-1)
        self.editor.show_series(ActivitySeries(""))
        self.pages.setCurrentIndex(1)
        self.editor.name.setFocus()

    @Slot()
    def _add_examples(self) -> None:
        language = QLocale().name().partition("_")[0]
        self._lane.write(
            lambda: self._service.add_examples(language), lambda added: self._stored(added[0].id)
        )

    @Slot(object)
    def _save(self, series: ActivitySeries) -> None:
        self._lane.write(
            lambda: self._service.save(series), lambda saved: self._stored(saved.id), self._on_failed
        )

    @Slot()
    def _remove(self) -> None:
        series_id = self.editor.series.id
        self._lane.write(lambda: self._service.remove(series_id), lambda _: self._stored(0), self._on_failed)

    def _stored(self, chosen: int) -> None:
        self._read(chosen)
        self.stored.emit()

    def _on_failed(self, error: CrmError) -> None:
        self.editor.show_problem(explain(error))
