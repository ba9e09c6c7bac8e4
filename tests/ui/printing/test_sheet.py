from io import BytesIO

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.label_stock import find_stock
from desktop_crm.domain.labels import LabelOptions, Recipient
from desktop_crm.domain.names import PersonName
from desktop_crm.printing.label_stock import label_stocks
from desktop_crm.printing.labels import render_labels
from desktop_crm.ui.printing.audiences import Audience, AudienceKind
from desktop_crm.ui.printing.presenter import Sheets
from desktop_crm.ui.printing.preview import Preview
from desktop_crm.ui.printing.sheet_view import SheetView

AVERY_5160 = find_stock(label_stocks(), "5160")
DYMO = find_stock(label_stocks(), "dymo-30252")


def sheets(stock, count, **options):
    address = (Address(street="1 Elm St", locality="Boston"),)
    people = [Recipient(n, PersonName(given=f"P{n}"), addresses=address) for n in range(1, count + 1)]
    to = BytesIO()
    chosen = LabelOptions(stock_id=stock.id, **options)
    report = render_labels(people, stock, chosen, to)
    return Sheets(Audience(AudienceKind.EVERYBODY, count), chosen, stock, report, to.getvalue())


@pytest.fixture
def sheet(qtbot):
    sheet = SheetView(AVERY_5160)
    qtbot.addWidget(sheet)
    sheet.resize(500, 640)
    sheet.show()
    return sheet


@pytest.fixture
def preview(qtbot):
    preview = Preview(AVERY_5160)
    qtbot.addWidget(preview)
    preview.resize(500, 640)
    preview.show()
    return preview


def click(sheet, qtbot, position):
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.cell_rect(position).center().toPoint())


@pytest.mark.parametrize("position", [1, 7, 15, 30])
def test_a_click_on_a_label_chooses_it(sheet, qtbot, position):
    with qtbot.waitSignal(sheet.start_chosen) as chosen:
        click(sheet, qtbot, position)

    assert chosen.args == [position]


def test_a_click_beside_the_labels_chooses_nothing(sheet, qtbot):
    with qtbot.assertNotEmitted(sheet.start_chosen):
        qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


@pytest.mark.parametrize(
    ("key", "position"),
    [
        (Qt.Key.Key_Right, 8),
        (Qt.Key.Key_Left, 6),
        (Qt.Key.Key_Up, 4),
        (Qt.Key.Key_Down, 10),
        (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_End, 30),
    ],
)
def test_arrow_keys_go_from_label_to_label(sheet, qtbot, key, position):
    sheet.show_start(7)

    with qtbot.waitSignal(sheet.start_chosen) as chosen:
        qtbot.keyClick(sheet, key)

    assert chosen.args == [position]


def test_arrow_keys_stop_at_the_edge_of_the_sheet(sheet, qtbot):
    with qtbot.assertNotEmitted(sheet.start_chosen):
        qtbot.keyClick(sheet, Qt.Key.Key_Up)


def test_the_picture_says_in_words_where_printing_begins(sheet):
    sheet.show_start(7)

    assert sheet.accessibleDescription() == "Labels are printed from 7 on; the sheet has 30."


def test_used_labels_are_grey_and_the_text_of_the_pdf_is_on_the_others(preview):
    preview.show_start(3)
    preview.show_sheets(sheets(AVERY_5160, 4, start=3))

    picture = preview.sheet.grab().toImage()
    ratio = picture.devicePixelRatio()

    def colours(position):
        cell = preview.sheet.cell_rect(position).adjusted(4, 4, -4, -4)
        xs = range(int(cell.left() * ratio), int(cell.right() * ratio))
        ys = range(int(cell.top() * ratio), int(cell.bottom() * ratio))
        return {picture.pixelColor(x, y).lightness() for x in xs for y in ys}

    assert max(colours(2)) < 250, "a used label has no white"
    assert min(colours(3)) < 120, "a printed label has black letters"
    assert max(colours(3)) == 255
    assert min(colours(30)) == 255, "an empty label is white"


def test_the_sheets_can_be_turned_and_only_the_first_takes_clicks(preview, qtbot):
    preview.show_sheets(sheets(AVERY_5160, 40))
    assert preview.caption.text() == "Sheet 1 of 2"
    assert not preview.back.isEnabled()

    preview.forward.click()

    assert preview.caption.text() == "Sheet 2 of 2"
    assert not preview.forward.isEnabled()
    with qtbot.assertNotEmitted(preview.start_chosen):
        click(preview.sheet, qtbot, 5)


def test_choosing_a_start_goes_back_to_the_first_sheet(preview):
    preview.show_sheets(sheets(AVERY_5160, 40))
    preview.forward.click()

    preview.show_start(4)

    assert preview.caption.text() == "Sheet 1 of 2"


def test_fewer_sheets_than_before_show_the_last_one(preview):
    preview.show_sheets(sheets(AVERY_5160, 100))
    for _ in range(3):
        preview.forward.click()

    preview.show_sheets(sheets(AVERY_5160, 40))

    assert preview.caption.text() == "Sheet 2 of 2"


def test_a_roll_is_shown_label_by_label(preview, qtbot):
    preview.show_sheets(sheets(DYMO, 2))

    assert preview.caption.text() == "Label 1 of 2"
    paper = preview.sheet.paper_rect()
    assert paper.width() / paper.height() == pytest.approx(78.96 / 252)
    with qtbot.assertNotEmitted(preview.start_chosen):
        qtbot.mouseClick(preview.sheet, Qt.MouseButton.LeftButton, pos=paper.center().toPoint())
    assert not preview.sheet.grab().isNull()


@pytest.mark.parametrize("stock", label_stocks()[::9], ids=lambda stock: stock.id)
def test_every_kind_of_stock_can_be_pictured_before_it_is_drawn(preview, stock):
    preview.show_stock(stock)

    assert not preview.sheet.grab().isNull()
    assert preview.caption.text() == "No labels"
