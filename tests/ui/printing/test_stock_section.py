import pytest
from PySide6.QtCore import Qt

from desktop_crm.printing.label_stock import label_stocks
from desktop_crm.ui.printing.stock_section import StockSection


@pytest.fixture
def section(qtbot):
    section = StockSection(label_stocks())
    qtbot.addWidget(section)
    section.show()
    return section


def found(section):
    return [text.split(" · ")[0].strip("\u2068\u2069") for text in section._texts.stringList()]


def type_in(section, qtbot, text):
    edit = section.box.lineEdit()
    edit.selectAll()
    qtbot.keyClicks(edit, text)
    return edit


def test_the_most_used_sheet_is_chosen_and_its_size_is_said(section):
    assert section.box.currentText() == "Avery 5160"
    assert section.summary.text().replace("\u2068", "").replace("\u2069", "") == (
        "Letter · 30 a sheet · 66.7 × 25.4 mm"
    )


def test_typing_an_equal_products_number_finds_the_stock(section, qtbot):
    edit = type_in(section, qtbot, "8163")
    assert found(section)[0] == "Avery 5163"

    with qtbot.waitSignal(section.changed):
        qtbot.keyClick(edit, Qt.Key.Key_Return)

    assert section.stock.id == "avery-5163"
    assert section.box.currentText() == "Avery 5163"


def test_typing_words_lists_what_fits(section, qtbot):
    type_in(section, qtbot, "dymo address")

    assert found(section)
    assert all(name.startswith("Dymo") for name in found(section))


def test_choosing_from_what_was_found_takes_it(section, qtbot):
    type_in(section, qtbot, "L7160")

    with qtbot.waitSignal(section.changed):
        section._completer.activated.emit(section._texts.stringList()[0])

    assert section.stock.id == "avery-l7160"


def test_text_that_names_no_stock_changes_nothing(section, qtbot):
    edit = type_in(section, qtbot, "nonsense")

    with qtbot.assertNotEmitted(section.changed):
        qtbot.keyClick(edit, Qt.Key.Key_Return)

    assert section.box.currentText() == "Avery 5160"


@pytest.mark.parametrize(
    ("stock_id", "words"),
    [
        ("generic-4x6", "Sources disagree"),
        ("avery-5160", "Nobody has measured"),
    ],
)
def test_a_size_that_nobody_measured_says_so(section, stock_id, words):
    section.choose(next(stock for stock in label_stocks() if stock.id == stock_id))

    assert section.caution.text().startswith(words)


@pytest.mark.parametrize(
    ("stock_id", "words"),
    [("dymo-30252", "Roll · 27.9 × 88.9 mm"), ("brother-dk-22205", "Tape 62.0 mm wide")],
)
def test_rolls_and_tape_say_what_they_are(section, stock_id, words):
    section.choose(next(stock for stock in label_stocks() if stock.id == stock_id))

    assert words in section.summary.text().replace("\u2068", "").replace("\u2069", "")


def test_a_name_taken_over_from_the_list_of_what_was_found_is_understood(section, qtbot):
    type_in(section, qtbot, "dymo 30252")
    section.box.setEditText(section._texts.stringList()[0])

    with qtbot.waitSignal(section.changed):
        qtbot.keyClick(section.box.lineEdit(), Qt.Key.Key_Return)

    assert section.stock.id == "dymo-30252"
