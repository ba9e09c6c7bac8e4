"""The history of a contact in words: who changed what, and when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop_crm.domain.changes import Operation, OperationKind
from desktop_crm.services.history import HistoryEntry
from desktop_crm.ui.activities import change_texts
from desktop_crm.ui.common.labels import label_text
from desktop_crm.ui.common.text import fill, translate
from desktop_crm.ui.contacts.date_texts import DateTexts, along_the_window
from desktop_crm.ui.messages import did

_LONGEST = 120
_WHOLE = frozenset({OperationKind.CONTACT_ADDED, OperationKind.CONTACTS_IMPORTED})
_QUIET_FIELDS = frozenset(
    {"changed_at", "changed_by", "deleted_by", "version", "uid", "created_at", "created_by"}
)


@dataclass(frozen=True, slots=True)
class HistoryBlock:
    """One operation on the contact: what was done, by whom and when, and the values it changed."""

    title: str
    when: str
    lines: tuple[str, ...]


def history_blocks(entries: Iterable[HistoryEntry], dates: DateTexts) -> list[HistoryBlock]:
    """Return the history by operation, in the order of the entries."""
    blocks = []
    for _, group in groupby(entries, key=lambda entry: entry.operation.id):
        of_one = list(group)
        operation = of_one[0].operation
        when = along_the_window(dates.moment(operation.at), operation.user)
        lines = () if operation.kind in _WHOLE else _lines(of_one)
        blocks.append(HistoryBlock(_title(operation), when, lines))
    return blocks


def _title(operation: Operation) -> str:
    if operation.kind is OperationKind.UNDONE:
        return translate("History", "Taken back")
    if operation.kind is OperationKind.REDONE:
        return translate("History", "Done again")
    return did(operation)


def _lines(entries: Sequence[HistoryEntry]) -> tuple[str, ...]:
    lines = (_line(entry) for entry in entries if entry.field not in _QUIET_FIELDS)
    return tuple(dict.fromkeys(line for line in lines if line))


def _line(entry: HistoryEntry) -> str:
    before, after = _short(_value(entry, entry.before)), _short(_value(entry, entry.after))
    if entry.field == "deleted_at" or before == after:
        return ""
    what = _what(entry)
    if not before:
        return fill(translate("History", "%1: %2 added"), what, after)
    if not after:
        return fill(translate("History", "%1: %2 removed"), what, before)
    return fill(translate("History", "%1: %2 is now %3"), what, before, after)


def _value(entry: HistoryEntry, stored: str) -> str:
    return change_texts.field_value(entry.field, stored) if entry.table == "activity" else stored


def _what(entry: HistoryEntry) -> str:
    if entry.table == "activity":
        return change_texts.field_name(entry.field)
    if entry.table == "contact" and entry.field in _FIELD_NAMES:
        return translate("History", str(_FIELD_NAMES[entry.field]))
    table = (
        translate("History", str(_TABLE_NAMES[entry.table])) if entry.table in _TABLE_NAMES else entry.table
    )
    if not entry.field or entry.field in {"value", "text"}:
        return table
    field = (
        translate("History", str(_FIELD_NAMES[entry.field])) if entry.field in _FIELD_NAMES else entry.field
    )
    return f"{table}, {label_text(field)}"


def _short(text: str) -> str:
    line = ", ".join(part.strip() for part in text.splitlines() if part.strip())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


_FIELD_NAMES = {
    "kind": QT_TRANSLATE_NOOP("History", "Kind"),
    "prefix": QT_TRANSLATE_NOOP("History", "Title before the name"),
    "given": QT_TRANSLATE_NOOP("History", "First name"),
    "middle": QT_TRANSLATE_NOOP("History", "Middle names"),
    "family": QT_TRANSLATE_NOOP("History", "Last name"),
    "suffix": QT_TRANSLATE_NOOP("History", "Suffix"),
    "nickname": QT_TRANSLATE_NOOP("History", "Nickname"),
    "phonetic_given": QT_TRANSLATE_NOOP("History", "First name, pronounced"),
    "phonetic_family": QT_TRANSLATE_NOOP("History", "Last name, pronounced"),
    "full": QT_TRANSLATE_NOOP("History", "Name as written"),
    "file_as": QT_TRANSLATE_NOOP("History", "Filed as"),
    "company": QT_TRANSLATE_NOOP("History", "Company"),
    "department": QT_TRANSLATE_NOOP("History", "Department"),
    "title": QT_TRANSLATE_NOOP("History", "Job title"),
    "label": QT_TRANSLATE_NOOP("History", "label"),
    "extension": QT_TRANSLATE_NOOP("History", "extension"),
    "service": QT_TRANSLATE_NOOP("History", "service"),
    "preferred": QT_TRANSLATE_NOOP("History", "preferred"),
    "street": QT_TRANSLATE_NOOP("History", "street"),
    "extended": QT_TRANSLATE_NOOP("History", "building"),
    "po_box": QT_TRANSLATE_NOOP("History", "P.O. box"),
    "district": QT_TRANSLATE_NOOP("History", "district"),
    "locality": QT_TRANSLATE_NOOP("History", "city"),
    "region": QT_TRANSLATE_NOOP("History", "region"),
    "postcode": QT_TRANSLATE_NOOP("History", "postcode"),
    "country": QT_TRANSLATE_NOOP("History", "country"),
    "formatted": QT_TRANSLATE_NOOP("History", "printed as"),
    "year": QT_TRANSLATE_NOOP("History", "year"),
    "month": QT_TRANSLATE_NOOP("History", "month"),
    "day": QT_TRANSLATE_NOOP("History", "day"),
}
_TABLE_NAMES = {
    "contact_point": QT_TRANSLATE_NOOP("History", "Phone, e-mail or link"),
    "address": QT_TRANSLATE_NOOP("History", "Address"),
    "important_date": QT_TRANSLATE_NOOP("History", "Date"),
    "note": QT_TRANSLATE_NOOP("History", "Note"),
    "note_version": QT_TRANSLATE_NOOP("History", "Earlier note"),
    "contact_tag": QT_TRANSLATE_NOOP("History", "Tag"),
    "group_member": QT_TRANSLATE_NOOP("History", "Group"),
    "card_source": QT_TRANSLATE_NOOP("History", "Card"),
}
