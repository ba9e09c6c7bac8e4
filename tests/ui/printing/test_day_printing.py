"""Ctrl+P in the window; the system's print dialog is replaced by one that prints to a file."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from desktop_crm.services.workspace import Workspace
from desktop_crm.ui.application import Start
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.printing import printers
from desktop_crm.ui.printing.print_pages import prepare_paper
from tests.support.databases import person, store

TODAY = date.today()  # noqa: DTZ011 - the program's own clock is the computer's
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def day(program, tmp_path, qtbot):
    path = tmp_path / "day.crm"
    workspace = Workspace.create(path, user="tester")
    (sara,) = store(workspace, [person("Sara", "Malik", phone="+92 300 555 0142")])
    for days, text in ((0, "Samples"), (1, "Price list")):
        draft = workspace.activities.draft("call", [sara], day=TODAY + timedelta(days=days), start=time(9))
        workspace.activities.add(replace(draft, regarding=text))
    workspace.close()
    with qtbot.waitSignal(program.opened):
        program.begin(Start(path))
    qtbot.waitActive(program.window)
    qtbot.waitUntil(lambda: program.desk.navigation.counts is not None)
    return program


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """Answer with a printer that writes a file; nothing is sent to a real one."""
    asked = []

    def answer(name, width, height, parent):
        asked.append((name, width, height))
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setResolution(72)
        prepare_paper(printer, name, width, height)
        return printer

    monkeypatch.setattr(printers, "ask_printer", answer)
    return asked


@pytest.fixture
def drawn(monkeypatch):
    """Read the days that are drawn."""
    from desktop_crm.services.day_sheet import DaySheets

    drawn = []
    render = DaySheets.render

    def noting(self, days, texts, to, **options):
        paper = render(self, days, texts, to, **options)
        drawn.append(" ".join(PdfReader(to).pages[0].extract_text().split()))
        return paper

    monkeypatch.setattr(DaySheets, "render", noting)
    return drawn


def test_ctrl_p_prints_the_day_and_the_window_says_so(day, asked, drawn, qtbot, tmp_path):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_P, CTRL)

    qtbot.waitUntil(lambda: (tmp_path / "printed.pdf").exists() and day.window.undo_bar.isVisible())
    assert len(asked) == 1
    assert "Samples" in drawn[0]
    assert "+92 300 555 0142" in drawn[0]
    assert "Price list" not in drawn[0]
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 1


def test_the_button_prints_the_day_that_is_shown(day, asked, drawn, qtbot):
    today = day.desk.planner.view(CommandId.SHOW_TODAY)
    today.show_day(TODAY + timedelta(days=1))

    qtbot.mouseClick(today.header.print, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: len(asked) == 1)
    assert "Price list" in drawn[0]


def test_the_calendar_prints_its_day(day, asked, drawn, qtbot):
    day.desk.navigation.show_view(CommandId.SHOW_CALENDAR)
    day.desk.planner.view(CommandId.SHOW_CALENDAR).show_day(TODAY + timedelta(days=1))

    day.desk._actions.run(CommandId.PRINT_DAY)

    qtbot.waitUntil(lambda: len(asked) == 1)
    assert "Price list" in drawn[0]


def test_from_among_the_contacts_today_is_printed(day, asked, drawn, qtbot):
    day.desk.navigation.show_view(CommandId.SHOW_CONTACTS)

    day.desk._actions.run(CommandId.PRINT_DAY)

    qtbot.waitUntil(lambda: len(asked) == 1)
    assert "Samples" in drawn[0]


def test_who_changes_his_mind_prints_nothing(day, monkeypatch, drawn, qtbot, tmp_path):
    asked = []
    monkeypatch.setattr(printers, "ask_printer", lambda *what: asked.append(what))

    day.desk._actions.run(CommandId.PRINT_DAY)

    qtbot.waitUntil(lambda: len(asked) == 1)
    assert not day.window.undo_bar.isVisible()
    assert not (tmp_path / "printed.pdf").exists()
