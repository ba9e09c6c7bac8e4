import pytest

from desktop_crm.domain.label_stock import MM, Confidence, StockKind, find_stock, matching_stocks
from desktop_crm.printing.label_stock import label_stocks

STOCKS = label_stocks()
SHEETS = [stock for stock in STOCKS if stock.kind is StockKind.SHEET]


def by_id(stocks):
    return pytest.mark.parametrize("stock", stocks, ids=lambda stock: stock.id)


def test_all_stocks_are_there_each_with_its_own_name():
    assert len(STOCKS) == 110
    assert len(SHEETS) == 81
    assert len({stock.id for stock in STOCKS}) == 110


@by_id(SHEETS)
def test_labels_lie_on_the_sheet_and_do_not_overlap(stock):
    last = stock.cell(stock.per_page)

    assert stock.x0 >= 0
    assert stock.y0 >= 0
    assert last.x + last.width <= stock.page_width + 0.01
    assert last.y + last.height <= stock.page_height + 0.01
    assert stock.cols == 1 or stock.dx >= stock.label_width - 0.01
    assert stock.rows == 1 or stock.dy >= stock.label_height - 0.01


@by_id([stock for stock in SHEETS if stock.centred])
def test_a_centred_grid_lies_in_the_middle_of_the_sheet(stock):
    last = stock.cell(stock.per_page)

    assert stock.x0 == pytest.approx(stock.page_width - last.x - last.width, abs=3)
    assert stock.y0 == pytest.approx(stock.page_height - last.y - last.height, abs=3)


@by_id([stock for stock in STOCKS if stock.kind is not StockKind.SHEET])
def test_a_roll_has_one_label_a_page_with_room_inside_its_margins(stock):
    margins = stock.unprintable

    assert stock.per_page == 1
    assert stock.page_width == stock.label_width > margins.left + margins.right
    if stock.kind is StockKind.ROLL:
        assert stock.page_height == stock.label_height > margins.top + margins.bottom
    else:
        assert stock.page_height == stock.label_height == 0


@pytest.mark.parametrize(
    ("text", "stock_id"),
    [
        ("avery-5160", "avery-5160"),
        ("Avery 5160", "avery-5160"),
        ("AVERY5160", "avery-5160"),
        ("5160", "avery-5160"),
        ("L7160", "avery-l7160"),
        ("avery-8160", "avery-5160"),
        ("8160", "avery-5160"),
        ("DK-11201", "brother-dk-11201"),
        ("Brother DK-1201", "brother-dk-11201"),
        ("Dymo 99010", "dymo-30252"),
    ],
)
def test_a_stock_is_found_by_its_number_and_by_those_of_equal_products(text, stock_id):
    assert find_stock(STOCKS, text).id == stock_id


@pytest.mark.parametrize("text", ["", "---", "51", "no such label"])
def test_nothing_is_found_by_half_a_number(text):
    assert find_stock(STOCKS, text) is None


def test_every_stock_is_found_by_its_own_id_and_name():
    assert all(find_stock(STOCKS, stock.id) is stock for stock in STOCKS)
    assert all(find_stock(STOCKS, stock.name) is stock for stock in STOCKS)


def test_searching_lists_the_exact_number_first_then_equal_products():
    assert matching_stocks(STOCKS, "516")[0].id == "avery-5160"
    assert matching_stocks(STOCKS, "8160")[0].id == "avery-5160"
    assert {stock.brand for stock in matching_stocks(STOCKS, "dymo shipping")} == {"Dymo"}
    assert len(matching_stocks(STOCKS, "")) == 110


def test_label_7_of_avery_5160_begins_where_the_third_row_begins():
    cell = find_stock(STOCKS, "avery-5160").cell(7)

    assert (cell.x, cell.y) == (13.5, 36 + 2 * 72)
    assert (cell.width, cell.height) == (189, 72)


def test_positions_count_along_the_row_and_end_with_the_sheet():
    stock = find_stock(STOCKS, "avery-5160")

    assert stock.cell(2).x == 13.5 + 198
    with pytest.raises(IndexError):
        stock.cell(0)
    with pytest.raises(IndexError):
        stock.cell(31)


@by_id(SHEETS)
def test_the_label_under_a_point_is_the_one_drawn_there(stock):
    for position in (1, stock.per_page):
        cell = stock.cell(position)
        assert stock.position_at(cell.x + cell.width / 2, cell.y + cell.height / 2) == position
    assert stock.position_at(-1, -1) == 0


def test_what_nobody_is_sure_of_says_so():
    assert find_stock(STOCKS, "generic-4x6").confidence is Confidence.UNSURE
    assert find_stock(STOCKS, "avery-5161").confidence is Confidence.AGREED


def test_narrow_tape_carries_its_text_along_the_tape():
    for stock in STOCKS:
        if stock.kind is StockKind.CONTINUOUS:
            assert (stock.text_rotation == 90) == (stock.page_width < 42 * MM), stock.id
