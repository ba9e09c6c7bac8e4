import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption

from desktop_crm.domain.labels import AdjustedLabel, LabelReport, LeftOut, LeftOutReason, MergedHousehold
from desktop_crm.ui.printing.check_card import FIRST_SHOWN, MORE_SHOWN
from desktop_crm.ui.printing.check_panel import CheckPanel


@pytest.fixture
def panel(qtbot):
    panel = CheckPanel()
    qtbot.addWidget(panel)
    panel.resize(240, 600)
    panel.show()
    return panel


def plain(link):
    """Return a link's text without the marks around names and numbers."""
    return re.sub("[\u2068\u2069]", "", link.text()).replace("\xa0", " ")


def left_out(count, reason=LeftOutReason.NO_ADDRESS):
    return tuple(LeftOut(number, f"Person {number}", reason) for number in range(1, count + 1))


def test_every_reason_has_a_card_of_its_own(panel):
    report = LabelReport(left_out=tuple(LeftOut(1, "A", reason, "字") for reason in LeftOutReason))

    panel.show_report(report)

    assert len({card.text.text() for card in panel.cards()}) == len(LeftOutReason)
    assert "A · 字" in [plain(link) for card in panel.cards() for link in card.links()]


def test_a_long_list_unfolds_to_the_last_person(panel, qtbot):
    panel.show_report(LabelReport(left_out=left_out(FIRST_SHOWN + MORE_SHOWN + 4)))
    (card,) = panel.cards()
    assert len(card.links()) == FIRST_SHOWN

    card.more.click()
    assert len(card.links()) == FIRST_SHOWN + MORE_SHOWN
    card.more.click()

    assert plain(card.links()[-1]) == f"Person {FIRST_SHOWN + MORE_SHOWN + 4}"
    assert card.more is None


def test_people_without_any_name_can_still_be_opened(panel, qtbot):
    panel.show_report(LabelReport(left_out=(LeftOut(9, "", LeftOutReason.NO_ADDRESS),)))

    with qtbot.waitSignal(panel.contact_requested) as opened:
        panel.cards()[0].links()[0].click()

    assert opened.args == [9]


def test_what_was_left_away_from_a_label_is_said(panel):
    shrunk = (AdjustedLabel(1, "Ana", 6.0, dropped=("Buyer",), wrapped=True), AdjustedLabel(2, "Bea", 8.5))

    panel.show_report(LabelReport(printed=2, shrunk=shrunk))

    (card,) = panel.cards()
    assert [plain(link) for link in card.links()] == [
        "Ana · 6 pt, without “Buyer”, a line broken in two",
        "Bea · 8.5 pt",
    ]
    assert card.text.text().startswith("1 of them below 8 pt")


def test_when_all_is_well_that_is_said(panel):
    panel.show_report(LabelReport(pages=1, printed=3))

    assert [card.title.text() for card in panel.cards()] == ["All is well"]


def test_a_new_report_replaces_the_old_one(panel):
    panel.show_report(LabelReport(left_out=left_out(2)))
    panel.show_report(LabelReport(pages=1, printed=1))

    assert len(panel.cards()) == 1


def test_a_line_left_out_at_the_chosen_size_is_not_called_smaller(panel):
    shortened = (AdjustedLabel(1, "Ana", 9.0, dropped=("Buyer",)), AdjustedLabel(2, "Bea", 9.0, wrapped=True))

    panel.show_report(LabelReport(printed=2, shortened=shortened))

    assert [card.title.text() for card in panel.cards()] == [
        "1 label leaves a line out",
        "1 label breaks a line in two",
    ]
    assert [plain(link) for card in panel.cards() for link in card.links()] == [
        "Ana · without “Buyer”",
        "Bea",
    ]


def test_a_number_in_place_of_a_name_is_not_turned_round_in_a_sentence_from_right_to_left(panel):
    number = "+92 300 555 0199"
    lacks_font = LeftOut(2, number, LeftOutReason.NO_FONT, "字")
    home = MergedHousehold((3, 4), (number, "Ana"))

    panel.show_report(
        LabelReport(left_out=(LeftOut(1, number, LeftOutReason.NO_ADDRESS), lacks_font), merged=(home,))
    )

    links = [link.text() for card in panel.cards() for link in card.links()]
    assert [text for text in links if number in text] == links
    for text in links:
        assert f"\u2068{number}\u2069" in text
        assert drawn_from_left_to_right(text, number)


def drawn_from_left_to_right(text, part):
    """Return whether a line whose direction is right to left draws a part of it as it is read."""
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    start = text.index(part)
    places = [line.cursorToX(start + offset)[0] for offset in range(1, len(part))]
    return places == sorted(places)
