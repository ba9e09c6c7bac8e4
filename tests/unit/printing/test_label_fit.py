from dataclasses import replace

import pytest

from desktop_crm.domain.label_stock import LabelShape, find_stock
from desktop_crm.domain.labels import LabelOptions
from desktop_crm.printing.label_fit import Frame, fit_block, text_frame
from desktop_crm.printing.label_stock import label_stocks
from desktop_crm.printing.recipient_lines import BlockLine, LineRole
from desktop_crm.printing.text import set_line

OPTIONS = LabelOptions()


def block(*texts, role=LineRole.ADDRESS):
    return [BlockLine(role, text) for text in texts]


def fit(lines, width=170.0, height=62.0, options=OPTIONS, *, domestic=False):
    return fit_block(lines, Frame(0, 0, width, height), options, "", domestic=domestic)


def test_what_fits_is_printed_at_the_size_asked_for():
    fitted = fit(block("Sara Malik", "14 Mall Road", "Lahore 54000"))

    assert fitted.size_pt == 9
    assert not fitted.dropped
    assert not fitted.wrapped


def test_a_wide_line_shrinks_by_quarter_points_until_it_fits():
    text = "A company with quite a rather long name Limited"
    fitted = fit(block(text))

    assert 6 <= fitted.size_pt < 9
    assert fitted.size_pt % 0.25 == 0
    assert fitted.width <= 170 < set_line(text).width * (fitted.size_pt + 0.25) / 1000


def test_many_lines_shrink_until_their_height_fits():
    fitted = fit(block(*"abcdefg"))

    assert fitted.size_pt < 9
    assert fitted.height <= 62


def test_nothing_shrinks_when_that_is_not_wanted():
    assert fit(block(*"abcdefg"), options=replace(OPTIONS, shrink_to_fit=False)) is None


def test_a_title_goes_before_letters_get_hard_to_read_and_a_department_only_when_all_else_fails():
    lines = [
        *block("Ana Silva"),
        *block("Buyer", role=LineRole.TITLE),
        *block("Purchasing", role=LineRole.DEPARTMENT),
        *block(*"abcdef"),
    ]
    small = 1.2 * 6

    def outcome(height):
        fitted = fit(lines, height=height)
        return fitted.dropped, fitted.size_pt

    assert outcome(9 * 1.2 * 8 + 0.1) == ((), 8)
    assert outcome(9 * 1.2 * 8 - 0.1) == (("Buyer",), 8.75)
    assert outcome(8 * small + 0.1) == (("Buyer",), 6)
    assert outcome(7 * small + 0.1) == (("Buyer", "Purchasing"), 6)


def test_a_country_is_dropped_only_from_a_letter_that_stays_in_it():
    lines = [*block(*"abcde"), *block("GERMANY", role=LineRole.COUNTRY)]

    assert fit(lines, height=40, domestic=True).dropped == ("GERMANY",)
    assert fit(lines, height=40) is None


def test_the_longest_line_is_broken_near_its_middle_last_of_all():
    fitted = fit(block(" ".join(["word"] * 20), "Town"))

    assert fitted.wrapped
    assert [line.text for line in fitted.lines] == [" ".join(["word"] * 10)] * 2 + ["Town"]


def test_one_endless_word_does_not_fit():
    assert fit(block("x" * 200)) is None


def test_chinese_is_broken_between_letters():
    fitted = fit(block("上海市南京路" * 6))

    assert fitted.wrapped
    assert "".join(line.text for line in fitted.lines) == "上海市南京路" * 6


@pytest.mark.parametrize("stock", label_stocks(), ids=lambda stock: stock.id)
def test_text_stays_on_the_label_and_off_what_the_printer_cannot_reach(stock):
    frame = text_frame(stock)
    margins = stock.unprintable
    width = stock.label_height if frame.turned else stock.label_width
    height = stock.label_width if frame.turned else stock.label_height

    assert frame.width > 0
    assert frame.height > 0
    if width and height:
        assert frame.left + frame.width < width
        assert frame.top + frame.height < height
    if frame.turned:
        assert (frame.left, frame.top) >= (margins.bottom, margins.left)
    else:
        assert (frame.left, frame.top) >= (margins.left, margins.top)
    if stock.shape is LabelShape.ROUND:
        assert frame.width**2 + frame.height**2 == pytest.approx(stock.label_width**2)


def test_a_four_line_address_fits_every_address_label():
    lines = block("Mr Andrew Clark", "Clark Hardware", "89 Beacon St", "Boston MA 02108")

    for stock in label_stocks():
        if stock.use == "address":
            assert fit_block(lines, text_frame(stock), OPTIONS, "", domestic=True), stock.id


def test_the_numbers_of_avery_5160_are_in_the_frame():
    frame = text_frame(find_stock(label_stocks(), "5160"))

    assert frame == Frame(9.0, pytest.approx(3.6), 171.0, pytest.approx(64.8))
