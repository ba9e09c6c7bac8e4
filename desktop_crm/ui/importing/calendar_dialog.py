"""The import of calendar files: what is new comes in, what has changed only on request."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.calendar_plans import CalendarOutcome
from desktop_crm.domain.progress import Progress
from desktop_crm.ui.common.text import fill
from desktop_crm.ui.importing.calendar_choice import CalendarChoice, Fate
from desktop_crm.ui.importing.calendar_plan_delegate import CalendarPlanDelegate
from desktop_crm.ui.importing.calendar_plan_model import CalendarPlanModel
from desktop_crm.ui.importing.calendar_plan_texts import fate_text
from desktop_crm.ui.importing.filter_header import FilterHeader, files_text
from desktop_crm.ui.importing.import_footer import ImportFooter
from desktop_crm.ui.importing.import_table import ImportTable
from desktop_crm.ui.importing.staged_dialog import Stage, StagedDialog
from desktop_crm.ui.jobs import JobRunner

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

_Read = tuple[CalendarChoice, Mapping[str, ActivityKind]]


class CalendarImportDialog(StagedDialog):
    """Takes calendar files in."""

    def __init__(
        self, workspace: "Workspace", jobs: JobRunner, paths: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        self._workspace = workspace
        self._choice: CalendarChoice | None = None
        self.model = CalendarPlanModel(workspace.clock.zone())
        self.footer = ImportFooter()
        self.update_changed = QCheckBox()
        self.footer.add_choice(self.update_changed)
        table = ImportTable(self.model, CalendarPlanDelegate())
        super().__init__(jobs, FilterHeader("", tuple(Fate)), table, self.footer, parent)
        self.model.setParent(self)
        self.header.title.setText(self.tr("Import a calendar"))
        self.table.setAccessibleName(self.tr("Entries"))
        self.empty.show_text(self.tr("Reading the calendar…"))
        self.header.filtered.connect(self._on_filtered)
        self.update_changed.toggled.connect(self._on_update_toggled)
        self._read(tuple(paths))

    @property
    @override
    def has_plan(self) -> bool:
        return self._choice is not None

    @property
    @override
    def can_store(self) -> bool:
        return self._choice is not None and bool(self._choice.new or self._choice.updated)

    @property
    @override
    def closes(self) -> bool:
        return self._choice is not None and not self._choice.new and not self._choice.changed

    def _read(self, paths: tuple[Path, ...]) -> None:
        self.header.show_summary(files_text(tuple(path.name for path in paths)))

        def work(progress: Progress) -> _Read:
            plan = self._workspace.calendar_files.plan(paths, progress=progress)
            return CalendarChoice(plan), {kind.key: kind for kind in self._workspace.kinds.all()}

        self.work(Stage.READING, work, self._on_read, self.tr("Reading a calendar…"))

    def _on_read(self, read: _Read) -> None:
        choice, kinds = read
        self._choice = choice
        self.model.show_kinds(kinds)
        count = self.tr("%Ln entries read", "", len(choice.plan.rows))
        self.header.show_summary(fill(self.tr("%1 · %2"), files_text(choice.plan.file_names), count))
        counts = [(fate, fate_text(fate), len(choice.numbers(fate))) for fate in Fate]
        self.header.show_counts(len(choice.numbers(None)), counts)
        self.update_changed.setText(
            self.tr("&Update the %Ln activities that have changed", "", choice.changed)
        )
        self.show_rows()

    @override
    def store(self) -> None:
        choice = self._choice
        if choice is None:
            return

        def work(progress: Progress) -> CalendarOutcome:
            files = self._workspace.calendar_files
            return files.commit(choice.plan, update=choice.update, progress=progress)

        self.work(Stage.STORING, work, self._on_stored, self.tr("Importing a calendar…"))

    def _on_stored(self, outcome: CalendarOutcome) -> None:
        sentences = []
        if outcome.added or not outcome.updated:
            sentences.append(self.tr("Imported %Ln activities.", "", outcome.added))
        if outcome.updated:
            sentences.append(self.tr("Updated %Ln activities.", "", outcome.updated))
        if outcome.same:
            sentences.append(self.tr("%Ln entries were here already.", "", outcome.same))
        if outcome.problems:
            sentences.append(
                self.tr("%Ln places could not be taken as they stand.", "", len(outcome.problems))
            )
        self.model.show_stored()
        self.enter(Stage.DONE)
        self.footer.show_message(" ".join(sentences))
        self.footer.show_unread.setVisible(bool(outcome.problems))

    @Slot(object)
    def _on_filtered(self, fate: Fate | None) -> None:
        if self._choice is not None:
            self.model.show_plan(self._choice, fate)

    @Slot(bool)
    def _on_update_toggled(self, on: bool) -> None:
        if self._choice is not None:
            self._choice.update = on
            self.model.show_choice()
            self.show_buttons()

    @override
    def show_problems(self) -> None:
        self.header.choose(Fate.PROBLEM)

    @override
    def show_stage(self) -> None:
        stage = self.stage
        reads = stage is Stage.READING
        self.setWindowTitle(self.tr("Reading a calendar…") if reads else self.tr("Import a calendar"))
        self.update_changed.setVisible(self._choice is not None and bool(self._choice.changed))
        self.update_changed.setEnabled(stage is Stage.CHOOSING)
        self.footer.choices.setVisible(stage in {Stage.CHOOSING, Stage.STORING} and not self.closes)
        self.footer.show_message(self._plan_text() if stage is Stage.CHOOSING else "")

    def _plan_text(self) -> str:
        if self._choice is None or self._choice.new:
            return ""
        if self._choice.changed:
            return self.tr("There is nothing new in these files; some of it has changed.")
        return self.tr("There is nothing new in these files.")

    @override
    def show_main(self) -> None:
        new, updated = (self._choice.new, self._choice.updated) if self._choice is not None else (0, 0)
        if new and updated:
            numbers = (self.locale().toString(number) for number in (new, updated))
            self.footer.main.setText(fill(self.tr("&Import %1 and update %2"), *numbers))
        elif updated:
            self.footer.main.setText(self.tr("&Update %Ln activities", "", updated))
        else:
            self.footer.main.setText(self.tr("&Import %Ln activities", "", new))
