"""The pages of a PDF sent to a printer in their own size."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from desktop_crm.domain.errors import PrinterError
from desktop_crm.domain.label_stock import LabelStock
from desktop_crm.domain.progress import Progress

MOST_DPI = 600
_BAND_ROWS = 512
"""Rows of dots that are held in memory at once."""


def prepare_printer(printer: QPrinter, stock: LabelStock) -> None:
    """Set a printer to the stock's sheet, without margins of its own, so that nothing is scaled."""
    prepare_paper(printer, stock.name, stock.page_width, stock.page_height)


def prepare_paper(printer: QPrinter, name: str, width: float, height: float) -> None:
    """Set a printer to sheets of this size in points; those without a height are as long as their content."""
    printer.setFullPage(True)
    printer.setDocName(name)
    if height:
        printer.setPageSize(QPageSize(QSizeF(width, height), QPageSize.Unit.Point, name))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)


def print_pages(pdf: bytes, printer: QPrinter, progress: Progress) -> int:
    """Print the pages the user chose, one dot for one dot, and return how many.

    Raises:
        PrinterError: The printer took no page.
        Cancelled: The user stopped; pages already sent are printed.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    pages = _chosen_pages(printer, document.pageCount())
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterError(printer.printerName())
    try:
        for number, page in enumerate(pages):
            progress.report(number, len(pages))
            if number and not printer.newPage():
                raise PrinterError(printer.printerName())
            _paint_page(painter, document, page, printer.resolution())
    finally:
        painter.end()
        document.close()
    progress.report(len(pages), len(pages))
    return len(pages)


def _chosen_pages(printer: QPrinter, count: int) -> range:
    first, last = printer.fromPage(), printer.toPage()
    if first and last:
        return range(first - 1, min(last, count))
    return range(count)


def _paint_page(painter: QPainter, document: QPdfDocument, page: int, printer_dpi: int) -> None:
    dpi = min(printer_dpi, MOST_DPI)
    points = document.pagePointSize(page)
    whole = QSize(round(points.width() * dpi / 72), round(points.height() * dpi / 72))
    scale = printer_dpi / dpi
    for top in range(0, whole.height(), _BAND_ROWS):
        band = QRect(0, top, whole.width(), min(_BAND_ROWS, whole.height() - top))
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        options.setScaledClipRect(band)
        image = document.render(page, band.size(), options)
        target = QRect(
            round(band.x() * scale),
            round(band.y() * scale),
            round(band.width() * scale),
            round(band.height() * scale),
        )
        painter.drawImage(target, image)
