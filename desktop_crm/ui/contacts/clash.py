"""A field that somebody else changed while it was edited: who that was, and what it holds now."""

from dataclasses import fields
from datetime import date

from desktop_crm.domain.contacts import ContactRecord
from desktop_crm.domain.names import PersonName
from desktop_crm.services.history import History
from desktop_crm.ui.common.text import POP_ISOLATE, fill, translate
from desktop_crm.ui.contacts.date_texts import DateTexts
from desktop_crm.ui.contacts.record_values import FieldKey, FieldKind
from desktop_crm.ui.contacts.shown_fields import ShownField, shown_fields
from desktop_crm.ui.contacts.value_button import LEFT_TO_RIGHT_ISOLATE

_TABLES = {FieldKind.ADDRESS: "address", FieldKind.DATE: "important_date"}


def clash_text(record: ContactRecord, key: FieldKey, author: str, dates: DateTexts, today: date) -> str:
    """Return what somebody else made of a field; ``record`` is as stored now, ``author`` may be empty."""
    theirs = stored_text(record, key, dates, today)
    if theirs and author:
        sentence = translate("Clash", "Meanwhile %1 changed this to: %2. Yours is not saved.")
        return fill(sentence, author, theirs)
    if theirs:
        return fill(translate("Clash", "Meanwhile this was changed to: %1. Yours is not saved."), theirs)
    if author:
        return fill(translate("Clash", "Meanwhile %1 removed this. Yours is not saved."), author)
    return translate("Clash", "Meanwhile this was removed. Yours is not saved.")


def stored_text(record: ContactRecord, key: FieldKey, dates: DateTexts, today: date) -> str:
    """Return what a field holds on one line, or "" where it is empty or gone."""
    shown = [field for field in shown_fields(record, dates, today) if field.key == key]
    if key.kind is FieldKind.IDENTITY:
        return ", ".join([record.display, *map(_named, shown)])
    if key.kind.is_repeated:
        return ", ".join(_named(field) for field in shown if key.id)
    return str(getattr(record, key.kind.value))


def author_of(history: History, contact_id: int, key: FieldKey) -> str:
    """Return who changed a field last, or "" where that is not recorded."""
    if key.kind.is_repeated:
        return history.last_author(_TABLES.get(key.kind, "contact_point"), key.id)
    if key.kind is FieldKind.IDENTITY:
        names = {field.name for field in fields(PersonName)}
        return history.last_author("contact", contact_id, frozenset({*names, "kind", "company"}))
    return history.last_author("contact", contact_id, frozenset({key.kind.value}))


def _named(field: ShownField) -> str:
    text = ", ".join(line.strip() for line in field.text.splitlines())
    if field.left_to_right:
        text = f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}"
    return f"{field.label}: {text} {field.beside}".strip()
