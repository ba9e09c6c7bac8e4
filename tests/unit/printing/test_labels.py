import os
import subprocess
import sys
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.errors import Cancelled, InvalidValueError, UnreadableFileError
from desktop_crm.domain.label_stock import MM, find_stock
from desktop_crm.domain.labels import (
    AddressStyle,
    ArabicHand,
    LabelOptions,
    LabelOrder,
    LeftOutReason,
    Recipient,
)
from desktop_crm.domain.names import PersonName
from desktop_crm.printing.label_stock import label_stocks
from desktop_crm.printing.labels import render_labels

AVERY_5160 = find_stock(label_stocks(), "avery-5160")
DYMO = find_stock(label_stocks(), "dymo-30252")
WIDE_TAPE = find_stock(label_stocks(), "brother-dk-22205")
NARROW_TAPE = find_stock(label_stocks(), "brother-dk-22210")


def person(contact_id, given="Ana", family="Silva", company="", **address):
    address = address or {"street": "89 Beacon St", "locality": "Boston", "region": "MA", "postcode": "02108"}
    return Recipient(
        contact_id, PersonName(given=given, family=family), company, addresses=(Address(**address),)
    )


def printed(people, stock=AVERY_5160, **options):
    to = BytesIO()
    report = render_labels(people, stock, LabelOptions(sender_country="US", **options), to)
    return PdfReader(to), report


def words_at(page):
    """Return each text of a page with the place of its baseline, from the top left, in points."""
    found = []
    height = float(page.mediabox.height)

    def visit(text, _, matrix, *__):
        if text.strip():
            found.append((text.strip(), round(matrix[4], 3), round(height - matrix[5], 3)))

    page.extract_text(visitor_text=visit)
    return found


def test_the_first_label_is_printed_inside_the_cell_it_is_started_at():
    pdf, _ = printed([person(1)], start=7)
    cell = AVERY_5160.cell(7)

    (name, x, y), *others = words_at(pdf.pages[0])

    assert name == "Ana Silva"
    assert x == cell.x + 9
    assert cell.y < y < cell.y + 20
    assert all(cell.y < below < cell.y + cell.height for _, _, below in others)


def test_labels_go_on_along_the_row_and_onto_further_sheets():
    people = [person(number, given=f"P{number}") for number in range(1, 41)]

    pdf, report = printed(people, start=7)

    assert (report.pages, report.printed, len(pdf.pages)) == (2, 40, 2)
    second = {name: (x, y) for name, x, y in words_at(pdf.pages[0]) if name.startswith("P")}
    assert second["P2 Silva"] == (second["P1 Silva"][0] + 198, second["P1 Silva"][1])
    assert second["P4 Silva"] == pytest.approx((second["P1 Silva"][0], second["P1 Silva"][1] + 72))
    on_second_sheet = words_at(pdf.pages[1])
    assert on_second_sheet[0][0] == "P25 Silva"
    assert on_second_sheet[0][1:] == (13.5 + 9, pytest.approx(36 + 3.6 + 0.93 * 9, abs=0.01))


def test_a_start_beyond_the_sheet_is_refused():
    with pytest.raises(InvalidValueError) as caught:
        printed([person(1)], start=31)

    assert caught.value.field == "start"


def test_the_pdf_asks_to_be_printed_in_its_own_size_and_says_what_it_is():
    to = BytesIO()
    render_labels([person(1)], AVERY_5160, LabelOptions(), to, title="Dealers")
    pdf = PdfReader(to)

    assert pdf.trailer["/Root"]["/ViewerPreferences"]["/PrintScaling"] == "/None"
    assert pdf.metadata.title == "Dealers"
    assert [float(side) for side in pdf.pages[0].mediabox[2:]] == [612, 792]


def test_latin_text_can_be_copied_out_of_the_pdf():
    pdf, _ = printed([person(1, "Łukasz", "Żółć", street="ul. Święty 5", locality="Łódź", country="Polska")])

    assert pdf.pages[0].extract_text().split("\n") == ["Łukasz Żółć", "ul. Święty 5", "Łódź", "POLAND"]


ALL_SCRIPTS = [
    person(1, "Sara", "Malik", "Indus Textiles", street="14 Mall Road", locality="Lahore", country="PK"),
    person(2, "عاتف", "صدیقی", "راوی فوڈز", street="22 گلبرگ III", locality="لاہور", country="پاکستان"),
    person(3, "محمد", "العلي", "شركة الخليج", street="شارع الملك فهد 12", locality="الرياض", country="SA"),
    person(4, "דוד", "כהן", "חברת אור", street="רחוב הרצל 5", locality="תל אביב", country="ישראל"),
    person(5, "प्रिया", "शर्मा", "श्री उद्योग", street="12 महात्मा गाँधी मार्ग", locality="नई दिल्ली", country="IN"),
    person(6, "伟", "王", "上海科技有限公司", street="南京路100号", locality="上海市", country="中国"),
    person(7, "芽衣", "田中", "スバル", street="芝3-2-1", locality="港区", region="東京都", country="日本"),
    person(8, "민수", "김", "한국무역", street="세종대로 110", locality="중구", country="대한민국"),
    person(9, "Łukasz", "Żółć", street="ul. Święty 5", locality="Łódź", country="Polska"),
    person(10, "Ελένη", "Παππά", street="Οδός Ερμού 5", locality="Αθήνα", country="Ελλάδα"),
    person(11, "Анна", "Иванова", street="ул. Ленина, 5", locality="Москва", country="Россия"),
]


@pytest.mark.parametrize("hand", list(ArabicHand))
def test_all_scripts_are_printed_on_one_sheet(hand):
    pdf, report = printed(ALL_SCRIPTS, arabic_hand=hand)

    assert report.left_out == ()
    assert (report.pages, report.printed) == (1, len(ALL_SCRIPTS))
    fonts = {str(font["/BaseFont"]).partition("+")[2] for font in _fonts(pdf)}
    urdu = "NotoNastaliqUrdu-Regular" if hand is ArabicHand.NASTALIQ else "NotoNaskhArabic-Regular"
    assert {"NotoSans-Regular", "NotoNaskhArabic-Regular", "NotoSansHebrew-Regular", urdu} <= fonts


def _fonts(pdf):
    fonts = pdf.pages[0]["/Resources"]["/Font"].values()
    return [font.get_object() for font in fonts if "/FontDescriptor" in font.get_object()]


def test_right_to_left_lines_end_at_the_right_edge_of_the_text():
    pdf, _ = printed([ALL_SCRIPTS[1]])
    cell = AVERY_5160.cell(1)

    country = next((x, y) for text, x, y in words_at(pdf.pages[0]) if text == "PAKISTAN")

    assert country[0] > cell.x + cell.width / 2


def test_everybody_without_a_label_is_listed_with_the_reason():
    people = [
        Recipient(1, PersonName(given="No", family="Address")),
        person(2, given="Only", family="City", locality="Paris"),
        person(3, given="\ue000", family="Strange"),
        person(4, given="x" * 200),
        person(5),
    ]

    _, report = printed(people)

    assert report.printed == 1
    reasons = {one.contact_id: (one.reason, one.detail) for one in report.left_out}
    assert reasons == {
        1: (LeftOutReason.NO_ADDRESS, ""),
        2: (LeftOutReason.INCOMPLETE, ""),
        3: (LeftOutReason.NO_FONT, "\ue000"),
        4: (LeftOutReason.DOES_NOT_FIT, ""),
    }
    assert next(one.name for one in report.left_out if one.contact_id == 2) == "Only City"


def test_when_nobody_gets_a_label_nothing_is_written(tmp_path):
    to = tmp_path / "labels.pdf"

    report = render_labels([Recipient(1, PersonName(given="A"))], AVERY_5160, LabelOptions(), to)

    assert (report.pages, report.printed, len(report.left_out)) == (0, 0, 1)
    assert not to.exists()


def test_smaller_labels_are_listed_and_those_below_8_points_stand_out():
    _, report = printed(
        [person(1), person(2, company="A company with a name that goes on and on Incorporated")]
    )

    (shrunk,) = report.shrunk
    assert shrunk.contact_id == 2
    assert 6 <= shrunk.size_pt < 8
    assert report.small == (shrunk,)


def test_a_line_left_out_at_the_chosen_size_is_no_smaller_label():
    stock = replace(AVERY_5160, label_height=3.2 * 9 * 1.4)
    titled = replace(person(1), title="Buyer")

    _, report = printed([titled], stock=stock, size_pt=9.0, shrink_to_fit=False)

    assert report.shrunk == ()
    (shortened,) = report.shortened
    assert (shortened.size_pt, shortened.dropped) == (9.0, ("Buyer",))
    assert report.has_findings


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (LabelOrder.AS_GIVEN, ["C Zed", "A Berg", "B Able"]),
        (LabelOrder.NAME, ["B Able", "A Berg", "C Zed"]),
        (LabelOrder.POSTCODE, ["B Able", "C Zed", "A Berg"]),
    ],
)
def test_labels_come_in_the_order_asked_for(order, names):
    people = [
        person(1, "C", "Zed", street="1 x", locality="y", postcode="20001"),
        person(2, "A", "Berg", street="1 x", locality="y", postcode="30001"),
        person(3, "B", "Able", street="1 x", locality="y", postcode="10 001"),
    ]

    pdf, _ = printed(people, order=order)

    assert [text for text, _, _ in words_at(pdf.pages[0]) if text in names] == names


def test_each_label_is_printed_as_often_as_asked():
    pdf, report = printed([person(1), person(2, given="Bea")], copies=3)

    assert report.printed == 6
    assert [text for text, _, _ in words_at(pdf.pages[0]) if "Silva" in text] == ["Ana Silva"] * 3 + [
        "Bea Silva"
    ] * 3


def test_one_label_a_household_is_reported():
    pdf, report = printed([person(1), person(2, given="Bea")], one_per_household=True)

    assert report.printed == 1
    assert report.merged[0].contact_ids == (1, 2)
    assert "Ana & Bea Silva" in pdf.pages[0].extract_text()


def test_shifts_move_the_text_by_millimetres():
    plain, _ = printed([person(1)])
    moved, _ = printed([person(1)], shift_right_mm=1, shift_down_mm=-2)

    before, after = words_at(plain.pages[0])[0], words_at(moved.pages[0])[0]
    assert after[1] - before[1] == pytest.approx(MM, abs=0.01)
    assert after[2] - before[2] == pytest.approx(-2 * MM, abs=0.01)


def test_a_roll_has_a_page_for_each_label_with_the_text_along_its_length():
    pdf, report = printed([person(1), person(2)], stock=DYMO)

    assert report.pages == 2
    assert [float(side) for side in pdf.pages[0].mediabox[2:]] == pytest.approx([78.96, 252])
    code = pdf.pages[0].get_contents().get_data().decode("latin-1")
    assert "0 1 -1 0" in code


def test_text_on_a_roll_keeps_off_the_margins_in_shift_and_turn():
    pdf, _ = printed([person(1)], stock=DYMO, shift_right_mm=1, shift_down_mm=2)
    plain, _ = printed([person(1)], stock=DYMO)

    (_, x, y), (_, plain_x, plain_y) = words_at(pdf.pages[0])[0], words_at(plain.pages[0])[0]
    assert (x - plain_x, y - plain_y) == pytest.approx((MM, 2 * MM), abs=0.01)
    assert plain_x > DYMO.unprintable.left
    assert DYMO.page_height - plain_y >= DYMO.unprintable.bottom - 0.01


@pytest.mark.parametrize("stock", [WIDE_TAPE, NARROW_TAPE], ids=lambda stock: stock.id)
def test_tape_is_cut_to_the_length_of_the_text(stock):
    lines = "\n".join(f"Line number {number} of a long address" for number in range(5))
    pdf, _ = printed([person(1), person(2, street=lines, locality="Town")], stock=stock)

    short, long = (float(page.mediabox.height) for page in pdf.pages)
    assert 25 * MM - 0.01 <= short < long
    assert [float(page.mediabox.width) for page in pdf.pages] == pytest.approx([stock.page_width] * 2)


def test_every_stock_can_be_printed_on():
    for stock in label_stocks():
        _, report = printed([person(1)], stock=stock)
        assert report.printed + len(report.left_out) == 1, stock.id
        assert report.printed == 1 or stock.label_width < 60, stock.id


def test_equal_labels_make_equal_files():
    first, second = BytesIO(), BytesIO()
    for to in (first, second):
        render_labels(ALL_SCRIPTS, AVERY_5160, LabelOptions(), to, invariant=True)

    assert first.getvalue() == second.getvalue()


def test_work_address_for_business_and_home_for_personal_mail():
    home = Address(label="home", street="1 Home St", locality="Boston")
    work = Address(label="work", street="2 Work St", locality="Boston")
    somebody = replace(person(1), addresses=(home, work))

    business, _ = printed([somebody], style=AddressStyle.BUSINESS)
    personal, _ = printed([somebody], style=AddressStyle.PERSONAL)

    assert "2 Work St" in business.pages[0].extract_text()
    assert "1 Home St" in personal.pages[0].extract_text()


def test_a_complete_address_is_taken_before_a_preferred_one_that_is_not():
    half = Address(locality="Boston", preferred=True)
    whole = Address(street="1 Home St", locality="Boston")

    pdf, _ = printed([replace(person(1), addresses=(half, whole))])

    assert "1 Home St" in pdf.pages[0].extract_text()


class StopAfter:
    """Progress that is cancelled at a given count."""

    def __init__(self, count):
        self.count = count

    def report(self, done, total):
        assert done <= total
        if done >= self.count:
            raise Cancelled


def test_cancelling_writes_nothing(tmp_path):
    to = tmp_path / "labels.pdf"

    with pytest.raises(Cancelled):
        render_labels(
            [person(n) for n in range(500)], AVERY_5160, LabelOptions(), to, progress=StopAfter(200)
        )

    assert not to.exists()


def test_a_file_that_cannot_be_written_is_a_clear_error(tmp_path):
    to = tmp_path / "missing" / "labels.pdf"

    with pytest.raises(UnreadableFileError) as caught:
        render_labels([person(1)], AVERY_5160, LabelOptions(), to)

    assert caught.value.path == to


@pytest.mark.parametrize(
    "wrong",
    [
        {"start": 0},
        {"copies": 0},
        {"size_pt": 5},
        {"size_pt": 100},
        {"shift_right_mm": 60},
        {"shift_down_mm": -51},
    ],
)
def test_numbers_out_of_range_are_refused(wrong):
    with pytest.raises(InvalidValueError):
        LabelOptions(**wrong)


def test_the_engine_is_loaded_only_when_labels_are_printed():
    code = (
        "import sys; import desktop_crm.printing.labels, desktop_crm.printing.label_stock;"
        "print([name for name in ('reportlab', 'uharfbuzz', 'bidi', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ
    )

    assert done.stdout.strip() == "[]"
