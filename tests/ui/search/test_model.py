from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_crm.ui.search.model import SuggestionModel
from desktop_crm.ui.search.offered import Suggestion, SuggestionKind

HEADING = Suggestion(SuggestionKind.HEADING, "People")
SARA = Suggestion(SuggestionKind.CONTACT, "Sara Malik", "Indus Textiles", "+92 300", contact_id=1)
HINT = Suggestion(SuggestionKind.HINT, "No matches")


def made(*lines):
    model = SuggestionModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_lines(lines)
    return model


def test_the_model_obeys_qt(qapp):
    model = made(HEADING, SARA)
    model.show_lines(())
    model.show_lines((HINT,))

    assert model.rowCount() == 1


def test_marking_goes_over_headings_and_stays_at_the_ends(qapp):
    model = made(HEADING, SARA, HEADING, SARA)

    assert model.next_row(-1, 1) == 1
    assert model.next_row(1, 1) == 3
    assert model.next_row(3, 1) == 3
    assert model.next_row(3, -1) == 1


def test_headings_cannot_be_chosen_and_a_line_is_spoken_whole(qapp):
    model = made(HEADING, SARA)

    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Sara Malik, Indus Textiles, +92 300"
