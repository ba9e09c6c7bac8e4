from datetime import UTC, date, datetime, timedelta

import pytest
from pypdf import PdfReader

from desktop_crm.app.day_sheet_texts import PlainDayTexts
from desktop_crm.domain.activities import LogEntry
from desktop_crm.domain.day_sheet import A4, LETTER
from desktop_crm.domain.errors import DatabaseExistsError
from desktop_crm.services.workspace import Workspace
from tests.support.day import TODAY, Office


@pytest.fixture
def office(tmp_path):
    office = Office(tmp_path / "office.crm")
    yield office
    office.close()


def words(office):
    return PlainDayTexts({kind.key: kind for kind in office.workspace.kinds.all()})


def test_a_sheet_holds_the_day_and_when_each_was_reached_last(office):
    at = datetime(2026, 2, 4, 9, tzinfo=UTC)
    office.workspace.completing.log([office.sara], LogEntry("call", "reached", at=at))
    office.plan("call", "prices", [office.sara], at="14:00")
    office.plan("meeting", "fair", [office.omar])
    office.plan("todo", "samples", [office.mei], day=TODAY - timedelta(days=3))

    sheet = office.workspace.day_sheet.sheet()

    assert [entry.item.regarding for entry in sheet.appointments] == ["fair", "prices"]
    assert [entry.last_reached for entry in sheet.appointments] == [None, date(2026, 2, 4)]
    assert [(entry.item.regarding, entry.overdue) for entry in sheet.follow_ups] == [("samples", True)]


def test_what_is_overdue_since_this_morning_is_on_the_sheet_once(office):
    office.plan("call", "prices", [office.sara], at="09:00")

    sheet = office.workspace.day_sheet.sheet()

    assert [entry.overdue for entry in sheet.appointments] == [True]
    assert sheet.follow_ups == ()


def test_what_is_for_others_or_private_to_them_is_not_printed(office, tmp_path):
    office.plan("call", "secret", [office.sara], at="14:00", private=True)
    office.plan("call", "of Ben", [office.sara], at="15:00", owner="ben")
    ben = Workspace.open(office.workspace.path, clock=office.clock, user="ben")

    mine = [entry.item.regarding for entry in office.workspace.day_sheet.sheet().appointments]
    his = [entry.item.regarding for entry in ben.day_sheet.sheet().appointments]
    ben.close()

    assert (mine, his) == (["secret"], ["of Ben"])


def test_days_without_anything_are_left_out_of_several(office, tmp_path):
    office.plan("call", "prices", [office.sara], day=TODAY + timedelta(days=2))
    days = [TODAY + timedelta(days=number) for number in range(5)]

    office.workspace.day_sheet.render(days, words(office), tmp_path / "days.pdf")

    (page,) = PdfReader(tmp_path / "days.pdf").pages
    assert "Fri 13 Mar 2026" in page.extract_text()


def test_the_paper_is_that_of_the_files_country_before_the_computers(office, tmp_path):
    to = tmp_path / "day.pdf"
    sheets = office.workspace.day_sheet

    assert sheets.render([None], words(office), to, country="US") == LETTER
    office.workspace.settings.default_country = "PK"
    assert sheets.render([None], words(office), to, country="US") == A4


def test_the_open_file_is_never_written_over(office):
    with pytest.raises(DatabaseExistsError):
        office.workspace.day_sheet.render([None], words(office), office.workspace.path)
