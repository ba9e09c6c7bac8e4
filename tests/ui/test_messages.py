from pathlib import Path

import pytest

from desktop_crm.domain import errors
from desktop_crm.domain.changes import Operation, OperationKind
from desktop_crm.domain.errors import CrmError, Problem, UndoBlock
from desktop_crm.ui.common.text import FIRST_STRONG_ISOLATE, POP_ISOLATE, fill, isolated
from desktop_crm.ui.messages import did, explain, redone, undone

FILE = Path("/home/sara/office.crm")
VAGUE = explain(CrmError())


def all_kinds(kind=CrmError):
    for below in kind.__subclasses__():
        yield below
        yield from all_kinds(below)


def example(kind):
    if issubclass(kind, errors.NewerSchemaError):
        return kind(FILE, 9, 1)
    if issubclass(kind, errors.DatabaseError | errors.UnreadableFileError):
        return kind(FILE, "Permission denied")
    return {
        errors.InvalidValueError: lambda: errors.InvalidValueError("email", Problem.NOT_AN_EMAIL),
        errors.AmbiguousNameError: lambda: errors.AmbiguousNameError("Sara", [(1, "Sara Khan"), (2, "Sara")]),
        errors.PrinterError: lambda: errors.PrinterError("Office"),
        errors.RecordMissingError: lambda: errors.RecordMissingError("contact", 7),
        errors.RecordChangedError: lambda: errors.RecordChangedError("contact", 7, 1, 2),
        errors.UndoRefusedError: lambda: errors.UndoRefusedError(
            3, [UndoBlock("contact", 7, "contact.edited", "2026-11-22T09:00:00Z", "amna")]
        ),
    }.get(kind, kind)()


@pytest.mark.parametrize("kind", sorted(set(all_kinds()), key=lambda kind: kind.__name__))
def test_every_error_has_a_sentence_of_its_own(kind):
    sentence = explain(example(kind))

    assert sentence != VAGUE
    assert sentence.endswith((".", "?", "denied" + POP_ISOLATE))
    assert "%" not in sentence


def test_a_file_error_names_the_file_but_not_its_folder():
    sentence = explain(errors.NotOurFileError(FILE))

    assert isolated("office.crm") in sentence
    assert "/home" not in sentence


@pytest.mark.parametrize("problem", Problem)
def test_every_problem_of_a_value_is_explained(problem):
    assert explain(errors.InvalidValueError("field", problem)).endswith(".")


def test_a_refused_undo_says_who_changed_the_record():
    sentence = explain(example(errors.UndoRefusedError))

    assert isolated("amna") in sentence


DETAILS = {"count": 3, "name": "Sara Khan", "tag": "VIP", "group": "Dealers", "file": "phone.vcf", "key": "k"}


@pytest.mark.parametrize("kind", sorted(set(OperationKind) - {OperationKind.UNDONE, OperationKind.REDONE}))
def test_everything_a_person_can_do_has_a_sentence(kind):
    sentence = did(Operation(1, kind, DETAILS, "sara", "pc", "2026-11-22T09:00:00Z"))

    assert sentence
    assert "%" not in sentence


def operation(kind, **details):
    return Operation(1, kind, details, "sara", "pc", "2026-11-22T09:00:00Z")


def test_one_contact_is_named_and_many_are_counted():
    one = operation(OperationKind.CONTACTS_TRASHED, count=1, name="Sara Khan")
    many = operation(OperationKind.CONTACTS_TRASHED, count=2184)

    assert did(one) == f"Deleted {isolated('Sara Khan')}"
    assert did(many) == "Deleted 2,184 contacts"


def test_undo_and_redo_say_what_they_took_back_and_brought_back():
    imported = operation(OperationKind.CONTACTS_IMPORTED, count=2, file="phone.vcf")

    assert undone(imported) == f"Undone: {isolated(did(imported))}"
    assert redone(imported) == f"Done again: {isolated(did(imported))}"


def test_a_value_that_looks_like_a_place_is_left_alone():
    text = fill("%1 and %2", "100 %2", "b")

    assert text == f"{FIRST_STRONG_ISOLATE}100 %2{POP_ISOLATE} and {FIRST_STRONG_ISOLATE}b{POP_ISOLATE}"
