"""What the user sees when the program meets a bug: the work is kept, and there is a report."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.dialogs import button_box
from desktop_crm.ui.common.text import fill, label


class CrashDialog(QDialog):
    """Tells of a bug; the program goes on."""

    def __init__(self, text: str, path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = label(self.tr("The program met a bug and carries on"), "heading", wrap=True)
        kept = label(
            self.tr("Everything that was saved is safe. Look again at what you did last; it may be missing."),
            wrap=True,
        )
        where = label(
            fill(self.tr("The report is in %1. It holds no contacts."), str(path)), "muted", wrap=True
        )
        where.setVisible(path is not None)
        self.report = QPlainTextEdit(text)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setTabChangesFocus(True)
        buttons = button_box(QDialogButtonBox.StandardButton.Close)
        copy = Button(self.tr("&Copy the report"), icon_name="copy")
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(10)
        for widget in (title, kept, where, self.report, buttons):
            layout.addWidget(widget)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 90, metrics.height() * 24)


class CrashScreen(QObject):
    """Shows reports from any thread, one at a time; a bug that repeats does not bury the window."""

    _arrived = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: CrashDialog | None = None
        self._arrived.connect(self._on_arrived)

    def show_report(self, text: str, path: Path | None) -> None:
        """Show a report as soon as the window's thread can; may be called in any thread."""
        self._arrived.emit(text, path)

    @Slot(str, object)
    def _on_arrived(self, text: str, path: Path | None) -> None:
        if self._dialog is None:
            self._dialog = CrashDialog(text, path, QApplication.activeWindow())
            self._dialog.finished.connect(self._on_finished)
            self._dialog.open()

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None
