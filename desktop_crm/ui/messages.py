"""The sentences for people: what went wrong and what was kept, what was done and undone."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLocale

from desktop_crm.domain import errors
from desktop_crm.domain.changes import Operation, OperationKind
from desktop_crm.domain.errors import CrmError, Problem
from desktop_crm.ui.activity_messages import did_with_activities
from desktop_crm.ui.common.text import fill, translate


def explain(error: CrmError) -> str:
    """Return what happened, what was kept and what to do, in the user's language."""
    if isinstance(error, errors.InvalidValueError):
        return _problem(error.problem)
    if isinstance(error, errors.UndoRefusedError):
        return _refusal(error)
    if isinstance(error, errors.NewerSchemaError):
        sentence = translate(
            "Messages", "%1 was written by a newer version of this program. Nothing in it was touched."
        )
        return fill(sentence, error.path.name)
    if isinstance(error, errors.AmbiguousNameError):
        sentence = translate("Messages", "%1 may be one of several people. Choose who is meant.")
        return fill(sentence, error.name)
    if isinstance(error, errors.PrinterError):
        sentence = translate(
            "Messages", "The printer %1 takes no pages. See whether it is switched on, then print again."
        )
        return fill(sentence, error.printer)
    for kind, sentence_of in _FILE_ERRORS.items():
        if isinstance(error, kind) and isinstance(error, errors.DatabaseError | errors.UnreadableFileError):
            return fill(sentence_of(), error.path.name, error.detail)
    for kind, sentence_of in _PLAIN_ERRORS.items():
        if isinstance(error, kind):
            return sentence_of()
    return translate("Messages", "That could not be done. Nothing was changed.")


def _refusal(error: errors.UndoRefusedError) -> str:
    if not error.blocks:
        return translate(
            "Messages", "This cannot be undone any more, since something else was changed after it."
        )
    block = error.blocks[0]
    sentence = translate(
        "Messages", "Not undone: %Ln record(s) were changed since, last by %1 on %2.", None, len(error.blocks)
    )
    return fill(sentence, block.user or translate("Messages", "you"), moment(block.at))


def _problem(problem: Problem) -> str:
    return {
        Problem.EMPTY: lambda: translate("Messages", "Fill in this field."),
        Problem.TOO_LONG: lambda: translate("Messages", "This is too long."),
        Problem.NOT_A_DATE: lambda: translate(
            "Messages", "This is not a date. Write it as 1980-12-09, or --12-09 without the year."
        ),
        Problem.NOT_AN_EMAIL: lambda: translate("Messages", "This is not an e-mail address."),
        Problem.NOT_A_NUMBER: lambda: translate("Messages", "This is not a number."),
        Problem.OUT_OF_RANGE: lambda: translate("Messages", "This is out of range."),
        Problem.UNKNOWN: lambda: translate("Messages", "There is no such entry."),
        Problem.TAKEN: lambda: translate("Messages", "This name is taken. Choose another."),
    }[problem]()


_FILE_ERRORS: Mapping[type[CrmError], Callable[[], str]] = {
    errors.DatabaseMissingError: lambda: translate(
        "Messages", "%1 is not there any more. Was it moved, or is its drive not connected?"
    ),
    errors.DatabaseExistsError: lambda: translate(
        "Messages", "There is already a file %1. It was not touched; choose another name."
    ),
    errors.NotOurFileError: lambda: translate(
        "Messages", "%1 is not a file of this program. Nothing in it was touched."
    ),
    errors.DamagedDatabaseError: lambda: translate(
        "Messages",
        "Parts of %1 cannot be read. Nothing was written to it; open its newest copy from Backups.",
    ),
    errors.DatabaseReadOnlyError: lambda: translate(
        "Messages", "%1 may only be read here, so the change was not saved."
    ),
    errors.DatabaseBusyError: lambda: translate(
        "Messages", "Another program is saving to %1. Nothing was changed; try again in a moment."
    ),
    errors.DiskFullError: lambda: translate(
        "Messages", "The disk is full, so the change was not saved. Make room and try again."
    ),
    errors.UpgradeFailedError: lambda: translate(
        "Messages", "%1 could not be brought to this version. It is as it was before."
    ),
    errors.UnreadableFileError: lambda: translate("Messages", "%1 cannot be opened: %2"),
    errors.DatabaseError: lambda: translate("Messages", "%1 cannot be used: %2"),
}

_PLAIN_ERRORS: Mapping[type[CrmError], Callable[[], str]] = {
    errors.RecordMissingError: lambda: translate("Messages", "This record was deleted in the meantime."),
    errors.RecordChangedError: lambda: translate(
        "Messages",
        "Somebody else changed the same field meanwhile. Yours was not saved; look at theirs first.",
    ),
    errors.NothingToUndoError: lambda: translate("Messages", "There is nothing to undo."),
    errors.Cancelled: lambda: translate("Messages", "Cancelled. Nothing was changed."),
    errors.NothingToPrintError: lambda: translate(
        "Messages", "Nobody here has an address that can be printed."
    ),
}


def did(operation: Operation) -> str:
    """Return what was done, such as "Deleted 3 contacts"."""
    if told := did_with_activities(operation):
        return told
    details = operation.details
    count = int(details.get("count", 1))
    name = str(details.get("name", "")) or translate("Messages", "a contact")
    if operation.kind in _ABOUT_MANY and "count" in details:
        if count == 1 and details.get("name"):
            return fill(_ABOUT_NAMED[operation.kind](), name)
        sentence = _ABOUT_MANY[operation.kind](count)
        return fill(sentence, str(details.get("tag", details.get("group", details.get("file", "")))))
    if operation.kind in _ABOUT_NAMED:
        return fill(_ABOUT_NAMED[operation.kind](), name)
    if operation.kind in _ABOUT_GROUP:
        return fill(_ABOUT_GROUP[operation.kind](), str(details.get("group", "")))
    return translate("Messages", "Changed a setting of this file")


def undone(operation: Operation) -> str:
    """Return that an operation was taken back."""
    return fill(translate("Messages", "Undone: %1"), did(operation))


def redone(operation: Operation) -> str:
    """Return that an operation was brought back."""
    return fill(translate("Messages", "Done again: %1"), did(operation))


def moment(at: str) -> str:
    """Return a UTC moment in ISO 8601 as local date and time."""
    from PySide6.QtCore import QDateTime, Qt

    value = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale().toString(value, QLocale.FormatType.ShortFormat)


_K = OperationKind

_ABOUT_MANY: Mapping[OperationKind, Callable[[int], str]] = {
    _K.CONTACTS_TRASHED: lambda n: translate("Messages", "Deleted %Ln contact(s)", None, n),
    _K.CONTACTS_RESTORED: lambda n: translate("Messages", "Restored %Ln contact(s) from the trash", None, n),
    _K.CONTACTS_PURGED: lambda n: translate("Messages", "Deleted %Ln contact(s) for good", None, n),
    _K.CONTACTS_IMPORTED: lambda n: translate("Messages", "Imported %Ln contact(s) from %1", None, n),
    _K.CONTACTS_TAGGED: lambda n: translate("Messages", "Tagged %Ln contact(s) with %1", None, n),
    _K.CONTACTS_UNTAGGED: lambda n: translate("Messages", "Took the tag %1 off %Ln contact(s)", None, n),
    _K.GROUP_JOINED: lambda n: translate("Messages", "Added %Ln contact(s) to %1", None, n),
    _K.GROUP_LEFT: lambda n: translate("Messages", "Took %Ln contact(s) out of %1", None, n),
}

_ABOUT_NAMED: Mapping[OperationKind, Callable[[], str]] = {
    _K.CONTACT_ADDED: lambda: translate("Messages", "Added %1"),
    _K.CONTACT_EDITED: lambda: translate("Messages", "Changed %1"),
    _K.CONTACTS_TRASHED: lambda: translate("Messages", "Deleted %1"),
    _K.CONTACTS_RESTORED: lambda: translate("Messages", "Restored %1 from the trash"),
    _K.CONTACTS_PURGED: lambda: translate("Messages", "Deleted %1 for good"),
    _K.NOTE_ADDED: lambda: translate("Messages", "Wrote a note on %1"),
    _K.NOTE_EDITED: lambda: translate("Messages", "Changed a note on %1"),
    _K.NOTE_REMOVED: lambda: translate("Messages", "Removed a note from %1"),
}

_ABOUT_GROUP: Mapping[OperationKind, Callable[[], str]] = {
    _K.GROUP_ADDED: lambda: translate("Messages", "Made the group %1"),
    _K.GROUP_RENAMED: lambda: translate("Messages", "Renamed the group to %1"),
    _K.GROUP_REMOVED: lambda: translate("Messages", "Removed the group %1"),
}
