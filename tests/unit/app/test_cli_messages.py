from pathlib import Path

import pytest

from desktop_crm.app.messages import LEFT_OUT, describe, explain, tell
from desktop_crm.app.output import Output
from desktop_crm.domain import errors as e
from desktop_crm.domain.calendar_files import CalendarCause, CalendarProblem
from desktop_crm.domain.cards import CardCause, CardProblem
from desktop_crm.domain.changes import Operation, OperationKind
from desktop_crm.domain.labels import LeftOutReason

PATH = Path("office.crm")
EXAMPLES = {
    e.InvalidValueError: [e.InvalidValueError("country", problem, "XX") for problem in e.Problem],
    e.NobodyNamedError: [e.NobodyNamedError(), e.NobodyNamedError("Bert")],
    e.NoActivityError: [e.NoActivityError("reached Ali")],
    e.AmbiguousNameError: [e.AmbiguousNameError("Sara", [(1, "Sara Khan"), (2, "Sara Malik")])],
    e.RecordMissingError: [e.RecordMissingError("contact", 7)],
    e.RecordChangedError: [e.RecordChangedError("contact", 7, 1, 2)],
    e.UndoRefusedError: [
        e.UndoRefusedError(1, [e.UndoBlock("contact", 7, "contact.edited", "2026-03-01", "bert")])
    ],
    e.NewerSchemaError: [e.NewerSchemaError(PATH, 9, 1)],
    e.NothingToUndoError: [e.NothingToUndoError()],
    e.NothingToPrintError: [e.NothingToPrintError()],
    e.PrinterError: [e.PrinterError("office.crm")],
    e.Cancelled: [e.Cancelled()],
    e.UnreadableFileError: [e.UnreadableFileError(PATH, "Is a directory")],
}


def kinds(base=e.CrmError):
    """Return every error that a person can meet."""
    return [kind for child in base.__subclasses__() for kind in (child, *kinds(child))]


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence_of_its_own(kind):
    for error in EXAMPLES.get(kind) or [kind(PATH, "detail")]:
        sentence = explain(error)
        assert sentence.endswith(".")
        assert sentence[0].isupper() or sentence.startswith(("office.crm", "country"))
        if isinstance(error, e.DatabaseError):
            assert "office.crm" in sentence


@pytest.mark.parametrize("cause", CardCause)
def test_every_cause_is_named_with_its_place(cause):
    said = describe(CardProblem("phone.vcf", 12, 3, cause, "TEL"))

    assert said.startswith("phone.vcf, line 12: ")
    assert said.endswith(": TEL")


@pytest.mark.parametrize("cause", CalendarCause)
def test_every_cause_in_a_calendar_is_named_with_its_place(cause):
    said = describe(CalendarProblem("office.ics", 12, cause, "DTSTART"))

    assert said.startswith("office.ics, line 12: ")
    assert said.endswith(": DTSTART")


def test_every_reason_for_a_missing_label_has_words():
    assert set(LEFT_OUT) == set(LeftOutReason)


DETAILS = {"name": "Sara", "count": 3, "tag": "vip", "group": "Friends", "file": "cards.vcf", "key": "sheet"}


@pytest.mark.parametrize("kind", OperationKind)
def test_every_operation_can_be_told(kind):
    assert tell(Operation(1, kind, DETAILS, "anna", "pc", "2026"))


class Screen:
    """A terminal that keeps what is written to it."""

    def __init__(self):
        self.text = ""

    def isatty(self):
        return True

    def write(self, text):
        self.text += text

    def flush(self):
        pass


def test_progress_is_drawn_on_a_terminal_and_goes_when_the_work_is_done(monkeypatch, capsys):
    screen = Screen()
    monkeypatch.setattr("sys.stderr", screen)
    with Output().progress("Storing") as bar:
        bar.report(500, 1000)
        bar.report(501, 1000)
    drawn = screen.text
    with Output(json=True).progress("Storing") as bar:
        bar.report(1, 2)

    assert drawn == f"\rStoring [{'#' * 15}{'.' * 15}] 500 of 1,000\r\x1b[K"
    assert screen.text == drawn
    assert capsys.readouterr().out == ""


def test_no_progress_is_drawn_into_a_file(capsys):
    with Output().progress("Storing") as bar:
        bar.report(1, 0)

    assert capsys.readouterr().err == ""
