"""The columns of the task list."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop_crm.domain.activities import AgendaItem, Participant
from desktop_crm.ui.activities.kind_texts import priority_name
from desktop_crm.ui.today.item_texts import ItemTexts


class TaskColumn(IntEnum):
    """The columns in order."""

    DONE = 0
    KIND = 1
    DATE = 2
    TIME = 3
    PRIORITY = 4
    CONTACT = 5
    COMPANY = 6
    PHONE = 7
    REGARDING = 8
    DURATION = 9
    OWNER = 10


EDITABLE = frozenset({TaskColumn.DATE, TaskColumn.PRIORITY, TaskColumn.REGARDING})


@dataclass(frozen=True, slots=True)
class Column:
    """Title and content of one column, ``width`` letters wide, in a narrow window ``least``."""

    title: object
    text: Callable[[AgendaItem, ItemTexts], str]
    width: int
    least: int


def _first(item: AgendaItem) -> Participant | None:
    return item.participants[0] if item.participants else None


def _contact(item: AgendaItem, texts: ItemTexts) -> str:
    first = _first(item)
    if first is None:
        return ""
    return first.name if len(item.participants) == 1 else texts.people(item)


def _company(item: AgendaItem, _texts: ItemTexts) -> str:
    first = _first(item)
    return first.company if first is not None and first.company != first.name else ""


def _phone(item: AgendaItem, _texts: ItemTexts) -> str:
    first = _first(item)
    return first.phone if first is not None else ""


def _day(item: AgendaItem, texts: ItemTexts) -> str:
    return texts.when.day(item.day, texts.now.date()) if item.day is not None else ""


def _time(item: AgendaItem, texts: ItemTexts) -> str:
    return texts.when.clock(item.starts.time()) if item.starts is not None else ""


def _duration(item: AgendaItem, texts: ItemTexts) -> str:
    if item.is_done and item.minutes is not None:
        return texts.when.duration(item.minutes)
    if item.starts is None or item.ends is None or item.starts == item.ends:
        return ""
    return texts.when.duration(round((item.ends - item.starts).total_seconds() / 60))


def _priority(item: AgendaItem, _texts: ItemTexts) -> str:
    return priority_name(item.priority) if item.priority != 3 else ""


COLUMNS: dict[TaskColumn, Column] = {
    TaskColumn.DONE: Column(QT_TRANSLATE_NOOP("Tasks", "Done"), lambda _item, _texts: "", 6, 5),
    TaskColumn.KIND: Column(QT_TRANSLATE_NOOP("Tasks", "Kind"), lambda item, texts: texts.kind(item), 15, 4),
    TaskColumn.DATE: Column(QT_TRANSLATE_NOOP("Tasks", "Date"), _day, 12, 9),
    TaskColumn.TIME: Column(QT_TRANSLATE_NOOP("Tasks", "Time"), _time, 9, 9),
    TaskColumn.PRIORITY: Column(QT_TRANSLATE_NOOP("Tasks", "Priority"), _priority, 10, 7),
    TaskColumn.CONTACT: Column(QT_TRANSLATE_NOOP("Tasks", "Contact"), _contact, 20, 12),
    TaskColumn.COMPANY: Column(QT_TRANSLATE_NOOP("Tasks", "Company"), _company, 18, 8),
    TaskColumn.PHONE: Column(QT_TRANSLATE_NOOP("Tasks", "Phone"), _phone, 19, 14),
    TaskColumn.REGARDING: Column(
        QT_TRANSLATE_NOOP("Tasks", "Regarding"), lambda item, _texts: item.regarding, 34, 14
    ),
    TaskColumn.DURATION: Column(QT_TRANSLATE_NOOP("Tasks", "Duration"), _duration, 13, 6),
    TaskColumn.OWNER: Column(QT_TRANSLATE_NOOP("Tasks", "For"), lambda item, _texts: item.owner, 10, 5),
}
