"""The computer's printers, and where the computer is."""

from PySide6.QtCore import QLocale
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from desktop_crm.ui.printing.print_pages import prepare_paper


def ask_printer(name: str, width: float, height: float, parent: QWidget) -> QPrinter | None:
    """Ask for a printer for sheets of this size in points; None when the user decides otherwise."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare_paper(printer, name, width, height)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def system_country() -> str:
    """Return the country of the computer's settings, ISO 3166-1 alpha-2, or ""."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if len(code) == 2 and code.isalpha() else ""
