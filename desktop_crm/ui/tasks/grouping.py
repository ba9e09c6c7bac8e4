"""Headings between tasks: by day, kind, contact or priority."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.ui.activities.kind_texts import priority_name
from desktop_crm.ui.common.text import translate
from desktop_crm.ui.today.item_texts import ItemTexts


class Grouping(StrEnum):
    """What tasks are grouped by."""

    DAY = "day"
    KIND = "kind"
    CONTACT = "contact"
    PRIORITY = "priority"


GROUPING_NAMES: dict[Grouping, object] = {
    Grouping.DAY: QT_TRANSLATE_NOOP("Tasks", "By day"),
    Grouping.KIND: QT_TRANSLATE_NOOP("Tasks", "By kind"),
    Grouping.CONTACT: QT_TRANSLATE_NOOP("Tasks", "By contact"),
    Grouping.PRIORITY: QT_TRANSLATE_NOOP("Tasks", "By priority"),
}


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above the tasks of one group; ``late`` is that of the overdue ones."""

    text: str
    count: int
    late: bool = False


TaskLine = Heading | AgendaItem


def grouped(items: Sequence[AgendaItem], grouping: Grouping, texts: ItemTexts) -> list[TaskLine]:
    """Return tasks below the heading of their group; inside of a group they keep their order."""
    groups: dict[tuple[object, ...], list[AgendaItem]] = {}
    key = _KEYS[grouping]
    for item in items:
        groups.setdefault(key(item, texts), []).append(item)
    lines: list[TaskLine] = []
    for group in sorted(groups, key=_sortable):
        members = groups[group]
        lines.append(Heading(str(group[-1]), len(members), late=grouping is Grouping.DAY and group[0] == 0))
        lines += members
    return lines


def _sortable(group: tuple[object, ...]) -> tuple[str, ...]:
    return tuple(f"{part:>12}" if isinstance(part, int) else str(part).casefold() for part in group)


def _by_day(item: AgendaItem, texts: ItemTexts) -> tuple[object, ...]:
    today = texts.now.date()
    if texts.is_overdue(item):
        return 0, translate("Tasks", "Overdue")
    if item.day is None:
        return 2, 0, translate("Tasks", "Without a date")
    text = texts.when.full_day(item.day)
    away = (item.day - today).days
    if -1 <= away <= 1:
        text = translate("Tasks", "%1, %2", "today or tomorrow, and the date")
        text = text.replace("%1", _capital(texts.when.day(item.day, today))).replace(
            "%2", texts.when.full_day(item.day)
        )
    return 1, item.day.toordinal(), text


def _by_kind(item: AgendaItem, texts: ItemTexts) -> tuple[object, ...]:
    return (texts.kind(item),)


def _by_contact(item: AgendaItem, _texts: ItemTexts) -> tuple[object, ...]:
    if not item.participants:
        return 1, 0, translate("Tasks", "Without a contact")
    first = item.participants[0]
    return 0, first.name, first.id, first.name


def _by_priority(item: AgendaItem, _texts: ItemTexts) -> tuple[object, ...]:
    return item.priority, priority_name(item.priority)


_KEYS: dict[Grouping, Callable[[AgendaItem, ItemTexts], tuple[object, ...]]] = {
    Grouping.DAY: _by_day,
    Grouping.KIND: _by_kind,
    Grouping.CONTACT: _by_contact,
    Grouping.PRIORITY: _by_priority,
}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
