from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.errors import Cancelled, PrinterError
from desktop_crm.domain.label_stock import find_stock
from desktop_crm.domain.labels import LabelOptions, Recipient
from desktop_crm.domain.names import PersonName
from desktop_crm.domain.progress import SILENT
from desktop_crm.printing.label_stock import label_stocks
from desktop_crm.printing.labels import render_labels
from desktop_crm.ui.printing.print_pages import prepare_printer, print_pages

AVERY_5160 = find_stock(label_stocks(), "5160")
DYMO = find_stock(label_stocks(), "dymo-30252")


def labels(stock, count):
    address = (Address(street="1 Elm St", locality="Boston"),)
    people = [Recipient(n, PersonName(given=f"P{n}"), addresses=address) for n in range(1, count + 1)]
    to = BytesIO()
    render_labels(people, stock, LabelOptions(stock_id=stock.id), to)
    return to.getvalue()


def paper_printer(path, stock, resolution=150):
    """Return a printer whose paper is a PDF file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(resolution)
    prepare_printer(printer, stock)
    return printer


def dark_box(path, page=0):
    """Return left, top, right and bottom of what is printed on a page, in points."""
    document = QPdfDocument()
    document.load(str(path))
    image = document.render(page, (document.pagePointSize(page) * 2).toSize())
    white = QImage(image.size(), QImage.Format.Format_RGB32)
    white.fill(0xFFFFFFFF)
    dark = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).alpha() > 90 and image.pixelColor(x, y).lightness() < 130
    ]
    document.close()
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return tuple(value / 2 for value in (min(xs), min(ys), max(xs), max(ys)))


@pytest.mark.parametrize("stock", [AVERY_5160, DYMO], ids=lambda stock: stock.id)
def test_pages_come_out_of_the_printer_in_their_own_size(stock, qapp, tmp_path):
    pdf = labels(stock, 1)
    (tmp_path / "drawn.pdf").write_bytes(pdf)
    to = tmp_path / "printed.pdf"

    assert print_pages(pdf, paper_printer(to, stock), SILENT) == 1

    printed = PdfReader(to).pages[0].mediabox
    assert [float(side) for side in printed[2:]] == pytest.approx(
        [stock.page_width, stock.page_height], abs=1
    )
    assert dark_box(to) == pytest.approx(dark_box(tmp_path / "drawn.pdf"), abs=1.5)


def test_a_printer_finer_than_we_draw_gets_the_same_size(qapp, tmp_path):
    pdf = labels(DYMO, 1)
    (tmp_path / "drawn.pdf").write_bytes(pdf)
    to = tmp_path / "printed.pdf"

    print_pages(pdf, paper_printer(to, DYMO, resolution=1200), SILENT)

    assert dark_box(to) == pytest.approx(dark_box(tmp_path / "drawn.pdf"), abs=1.5)


def test_only_the_pages_asked_for_are_printed(qapp, tmp_path):
    to = tmp_path / "printed.pdf"
    printer = paper_printer(to, AVERY_5160)
    printer.setFromTo(2, 3)

    assert print_pages(labels(AVERY_5160, 100), printer, SILENT) == 2
    assert len(PdfReader(to).pages) == 2


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_named(qapp, tmp_path):
    printer = paper_printer(tmp_path / "missing" / "printed.pdf", AVERY_5160)

    with pytest.raises(PrinterError):
        print_pages(labels(AVERY_5160, 1), printer, SILENT)


class StopAtSecondPage:
    """Progress of a user who changes his mind."""

    def report(self, done, total):
        if done == 1:
            raise Cancelled


def test_printing_can_be_stopped_between_pages(qapp, tmp_path):
    to = tmp_path / "printed.pdf"

    with pytest.raises(Cancelled):
        print_pages(labels(AVERY_5160, 100), paper_printer(to, AVERY_5160), StopAtSecondPage())

    assert len(PdfReader(to).pages) == 1
