"""The labels view: who, which stock, what text, where to begin; the sheet; what to check."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.label_stock import LabelStock
from desktop_crm.services.preferences import Preferences
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.dialogs import ask_file_to_write
from desktop_crm.ui.common.page import PageHeader
from desktop_crm.ui.common.text import fill
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.messages import explain
from desktop_crm.ui.printing.audiences import Audience, Origin, preferred
from desktop_crm.ui.printing.check_panel import CheckPanel
from desktop_crm.ui.printing.options_panel import OptionsPanel
from desktop_crm.ui.printing.presenter import SETTLE_MS, LabelsPresenter, Sheets
from desktop_crm.ui.printing.preview import Preview
from desktop_crm.ui.printing.printers import system_country
from desktop_crm.ui.printing.remembered import remember, remembered
from desktop_crm.ui.printing.turns import Turns

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop_crm.services.workspace import Workspace


class LabelsView(QWidget):
    """Prints mailing labels; ``contact_requested`` asks for a person to be opened."""

    contact_requested = Signal(int)

    def __init__(
        self,
        workspace: "Workspace",
        jobs: JobRunner,
        preferences: Preferences,
        parent: QWidget | None = None,
        *,
        settle_ms: int = SETTLE_MS,
    ) -> None:
        super().__init__(parent)
        self.presenter = LabelsPresenter(workspace, jobs, self, settle_ms=settle_ms)
        self._preferences = preferences
        self._choose_anew = False
        self._when_ready: Callable[[], None] | None = None
        self.header = PageHeader(self.tr("Labels"))
        self.header.show_title(self.tr("Labels"))
        self.save = Button(self.tr("Save &to PDF…"), icon_name="download")
        self.print = Button("", icon_name="printer", primary=True)
        self._country = workspace.settings.default_country or system_country()
        self.options = OptionsPanel(workspace.labels.stocks(), self._country)
        self.options.show_options(remembered(preferences, self._country))
        self.preview = Preview(self.options.stock.stock)
        self.check = CheckPanel()
        self.turns = Turns(self.options, self.preview, self.check)
        self._lay_out()
        self._connect()
        self._show_buttons(None)

    def show_origin(self, origin: Origin) -> None:
        """Print for whom the user comes from; who comes from the same list again finds the last choice."""
        self._choose_anew = bool(origin.chosen) or origin.listed != self.presenter.origin.listed
        self.presenter.read_audiences(origin)

    def focus_start(self) -> None:
        """Put the cursor where the first free label is typed, so that "7, Enter" prints."""
        self.options.position.focus_start()

    def refresh(self) -> None:
        """Read and draw again what was changed elsewhere."""
        self.presenter.read_audiences()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        QTimer.singleShot(0, self.focus_start)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.stop()

    def _lay_out(self) -> None:
        self.header.add_at_end(self.save)
        self.header.add_at_end(self.print)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.turns, 1)

    def _connect(self) -> None:
        self.options.changed.connect(self._on_changed)
        self.options.stock.changed.connect(lambda: self.preview.show_stock(self.options.stock.stock))
        self.options.position.start.valueChanged.connect(self.preview.show_start)
        self.options.position.accepted.connect(self._on_print)
        self.preview.start_chosen.connect(self.options.position.start.setValue)
        self.check.contact_requested.connect(self.contact_requested)
        self.save.clicked.connect(self._on_save)
        self.print.clicked.connect(self._on_print)
        self.presenter.audiences_read.connect(self._on_audiences)
        self.presenter.sheets_ready.connect(self._on_sheets)
        self.presenter.saved.connect(self._on_saved)
        self.presenter.printed.connect(self._on_printed)
        self.presenter.failed.connect(self._on_failed)
        self.presenter.not_done.connect(self._on_not_done)

    @Slot()
    def _on_changed(self) -> None:
        audience = self.options.who.audience
        if audience is not None:
            self.presenter.show(audience, self.options.options)

    @Slot(tuple)
    def _on_audiences(self, audiences: tuple[Audience, ...]) -> None:
        meant = preferred(audiences, self.presenter.origin)
        self.options.who.show_audiences(audiences, meant, anew=self._choose_anew)
        self._choose_anew = False
        self._on_changed()

    @Slot(object)
    def _on_sheets(self, sheets: Sheets) -> None:
        self.preview.show_sheets(sheets)
        self.check.show_report(sheets.report)
        self.turns.show_findings(len(self.check.cards()) if sheets.report.has_findings else 0)
        remember(self._preferences, sheets.options, self._country)
        self._show_buttons(sheets)
        if self._when_ready is not None:
            then, self._when_ready = self._when_ready, None
            then()

    def _show_buttons(self, sheets: Sheets | None) -> None:
        count = sheets.report.printed if sheets else 0
        self.print.setText(self.tr("&Print %n labels", None, count))
        for button in (self.save, self.print):
            button.setEnabled(count > 0)

    def _once_drawn(self, then: Callable[[], None]) -> None:
        """Do something with the sheets of the last choice, which may still be under way."""
        if self.presenter.is_settled:
            then()
        else:
            self._when_ready = then
            self.presenter.show_now()

    @Slot()
    def _on_print(self) -> None:
        self._once_drawn(self._print)

    def _print(self) -> None:
        sheets = self.presenter.sheets
        if sheets is None or not sheets.pdf:
            return
        printer = choose_printer(sheets.stock, self)
        if printer is not None:
            self.presenter.print(printer)

    @Slot()
    def _on_save(self) -> None:
        self._once_drawn(self._save)

    def _save(self) -> None:
        sheets = self.presenter.sheets
        if sheets is None or not sheets.pdf:
            return
        proposed = Path.home() / self.tr("Labels.pdf")
        path = ask_file_to_write(self, self.tr("Save labels"), proposed, self.tr("PDF files (*.pdf)"))
        if path is not None:
            self.presenter.save(path)

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self._show_done(fill(self.tr("Saved as %1. Print it at 100 %, not “fit to page”."), path.name))

    @Slot(int)
    def _on_printed(self, pages: int) -> None:
        self._show_done(self.tr("%n pages sent to the printer.", None, pages))

    @Slot(object)
    def _on_failed(self, error: CrmError) -> None:
        self._when_ready = None
        self.preview.show_stock(self.options.stock.stock)
        self._show_buttons(None)
        self._show_problem(error)

    @Slot(object)
    def _on_not_done(self, error: CrmError) -> None:
        self._show_problem(error)

    def _show_done(self, sentence: str) -> None:
        self.check.show_done(sentence)
        self.turns.show_part(self.check)

    def _show_problem(self, error: CrmError) -> None:
        self.check.show_problem(explain(error))
        self.turns.show_part(self.check)


def choose_printer(stock: LabelStock, parent: QWidget) -> "QPrinter | None":
    """Ask for a printer; None when the user decides otherwise."""
    from desktop_crm.ui.printing.printers import ask_printer

    return ask_printer(stock.name, stock.page_width, stock.page_height, parent)
