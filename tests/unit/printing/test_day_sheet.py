from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from desktop_crm.domain.activities import ActivityRef, ActivityState, AgendaItem, Participant
from desktop_crm.domain.agenda import ComingDate
from desktop_crm.domain.day_sheet import A4, LETTER, DaySheet, SheetEntry, paper_of
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.printing.day_sheet import render_day_sheets
from desktop_crm.printing.sheet_blocks import joined, sheet_line, wrapped

DAY = date(2026, 3, 11)
SARA = Participant(1, "Sara Malik", "Indus Textiles", "+92 300 555 0142")


class Words:
    """Says things shortly."""

    def __init__(self, *, right_to_left=False):
        self.right_to_left = right_to_left

    def title(self, sheet):
        return " · ".join((f"{sheet.day:%A} {sheet.day}", *sheet.holidays))

    def heading(self, part):
        return {"appointments": "Schedule", "follow_ups": "Follow-ups", "dates": "Dates"}[part]

    def kind(self, item):
        return {"call": "Call", "meeting": "Meeting"}.get(item.kind, item.kind)

    def when(self, item, day):
        if item.starts is not None:
            return f"{item.starts:%H:%M}–{item.ends:%H:%M}"
        return "" if item.day == day else f"{item.day}"

    def overdue(self):
        return "overdue"

    def last_reached(self, day):
        return f"Reached {day}" if day else "Never reached"

    def coming(self, coming, day):
        return f"{coming.day:%d %b}", ("birthday", f"turns {coming.turns}")

    def nothing(self):
        return "Nothing planned"

    def page(self, number, count):
        return f"Page {number} of {count}"


def entry(number=1, kind="call", regarding="price list", people=(SARA,), *, hour=None, day=DAY, **values):
    overdue, reached = values.pop("overdue", False), values.pop("reached", None)
    starts = datetime(2026, 3, 11, hour, tzinfo=UTC) if hour is not None else None
    item = AgendaItem(
        ActivityRef(number), 1, kind, ActivityState.PLANNED, regarding, day, None, starts,
        starts + timedelta(minutes=30) if starts else None, people,
    )  # fmt: skip
    return SheetEntry(replace(item, **values), reached, overdue)


def pages(*sheets, words=None, paper=A4):
    return PdfReader(BytesIO(render_day_sheets(sheets, words or Words(), paper))).pages


def text(page):
    return " ".join(page.extract_text().split())


def places(page):
    """Return where on a page each piece of text begins, in points from the left and the bottom."""
    found = {}

    def take(piece, _, matrix, *__):
        if piece.strip():
            found[piece.strip()] = (round(matrix[4]), round(matrix[5]))

    page.extract_text(visitor_text=take)
    return found


def test_a_line_tells_the_time_whom_to_call_where_about_what_and_when_they_were_reached():
    sheet = DaySheet(
        DAY,
        (entry(hour=9, place="Room 2", reached=date(2025, 11, 4)),),
        (entry(2, "todo", "Send samples", day=date(2026, 3, 2), overdue=True),),
        (ComingDate(3, "Elena Rossi", "birthday", PartialDate(1976, 3, 12), date(2026, 3, 12), 50),),
        ("Spring Day",),
    )

    (page,) = pages(sheet)

    said = text(page)
    assert "Wednesday 2026-03-11 · Spring Day" in said
    for words in (
        "09:00–09:30", "Call · Sara Malik · Indus Textiles", "+92 300 555 0142", "price list · Room 2",
        "Reached 2025-11-04", "Follow-ups", "2026-03-02", "overdue", "Never reached", "Send samples",
        "12 Mar", "Elena Rossi · birthday · turns 50", "Page 1 of 1",
    ):  # fmt: skip
        assert words in said
    assert [float(side) for side in page.mediabox[2:]] == pytest.approx([A4.width, A4.height], abs=0.1)


def test_the_times_stand_in_one_column():
    (page,) = pages(DaySheet(DAY, tuple(entry(n, hour=hour) for n, hour in enumerate((8, 13, 22)))))

    found = places(page)

    assert len({found[time][0] for time in ("08:00–08:30", "13:00–13:30", "22:00–22:30")}) == 1


def test_a_day_that_does_not_fit_goes_on_under_its_name_on_another_page():
    sheet = DaySheet(DAY, tuple(entry(n, regarding=f"Order {n:02}", hour=n % 24) for n in range(30)))

    found = [text(page) for page in pages(sheet)]

    assert len(found) == 3
    assert all("Wednesday 2026-03-11" in page for page in found)
    assert [f"Page {n} of 3" in page for n, page in enumerate(found, 1)] == [True] * 3
    assert [f"Order {n:02}" in " ".join(found) for n in range(30)] == [True] * 30
    assert sum(page.count("Order") for page in found) == 30


def test_an_empty_day_says_so_and_has_lines_to_write_on():
    (page,) = pages(DaySheet(DAY), paper=LETTER)

    assert "Nothing planned" in text(page)
    assert page.get_contents().get_data().count(b" l S") > 15
    assert float(page.mediabox[3]) == LETTER.height


def test_several_days_have_pages_of_their_own():
    found = [text(page) for page in pages(DaySheet(DAY), DaySheet(date(2026, 3, 12)))]

    assert "Wednesday" in found[0]
    assert "Thursday" in found[1]
    assert "Page 2 of 2" in found[1]


def test_a_sheet_read_from_the_right_is_mirrored():
    sheet = DaySheet(DAY, (entry(hour=9),))
    (left,), (right,) = pages(sheet), pages(sheet, words=Words(right_to_left=True))

    assert places(left)["09:00–09:30"][0] < A4.width / 4
    assert places(right)["09:00–09:30"][0] > A4.width * 3 / 4
    assert places(left)["+92 300 555 0142"][0] > A4.width / 2
    assert places(right)["+92 300 555 0142"][0] < A4.width / 4


def test_numbers_stay_at_their_words_in_a_sheet_read_from_the_right():
    text = joined(["ملاقات", "12 High Street, second hall"], right_to_left=True)
    shown = "".join(
        piece.content if isinstance(piece.content, str) else _letters(piece)
        for piece in sheet_line(text).pieces
    )

    assert "12 High Street, second hall" in shown


def _letters(piece):
    return "".join(chr(glyph.code) for glyph in piece.content.glyphs if glyph.advance)


def test_urdu_is_shaped_with_its_own_font():
    person = Participant(1, "سارہ ملک", "انڈس ٹیکسٹائلز", "0300 5550142")
    (page,) = pages(DaySheet(DAY, (entry(regarding="قیمتیں", people=(person,), hour=9),)))

    fonts = {str(font.get_object()["/BaseFont"]) for font in page["/Resources"]["/Font"].values()}

    assert any("Naskh" in font for font in fonts)
    assert "0300 5550142" in text(page)


def test_what_was_done_is_ticked():
    open_ = pages(DaySheet(DAY, (entry(hour=9),)))[0].get_contents().get_data()
    done = pages(DaySheet(DAY, (entry(hour=9, state=ActivityState.DONE),)))[0].get_contents().get_data()

    assert done.count(b" l S") == open_.count(b" l S") + 2


@given(st.text(max_size=200), st.booleans())
@settings(max_examples=40, deadline=None)
def test_any_text_keeps_within_its_width(words, mirrored):
    lines = wrapped(("\u200f" if mirrored else "") + words, 150, 10)

    assert len(lines) <= 3
    assert all(line.width * 10 / 1000 <= 150.01 and not line.missing for line in lines)


@pytest.mark.parametrize(("country", "paper"), [("US", LETTER), ("ca", LETTER), ("PK", A4), ("", A4)])
def test_the_paper_is_that_of_the_country(country, paper):
    assert paper_of(country) is paper
