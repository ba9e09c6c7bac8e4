"""The columns of the contact list: what each shows, how it is drawn and how it sorts."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from desktop_crm.domain.contacts import ContactRow
from desktop_crm.domain.lookup import SortField


class ColumnId(StrEnum):
    """Names of the columns as they are kept in the preferences."""

    NAME = "name"
    COMPANY = "company"
    PHONE = "phone"
    EMAIL = "email"
    CITY = "city"
    COUNTRY = "country"
    TITLE = "title"
    LAST_REACHED = "last_reached"
    NEXT = "next"
    TAGS = "tags"
    LAST_ATTEMPT = "last_attempt"
    LAST_MEETING = "last_meeting"
    ADDED = "added"
    CHANGED = "changed"


class CellStyle(Enum):
    """How the text of a cell is drawn."""

    NAME = auto()
    PLAIN = auto()
    MUTED = auto()
    LEFT_TO_RIGHT = auto()
    TAGS = auto()
    NEXT = auto()
    """A next step: a dash for none, and in the colour of danger, with a sign, where it is overdue."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``width`` is in average characters, ``least`` that which it keeps where room is short."""

    id: ColumnId
    title: str
    text: Callable[[ContactRow], str]
    style: CellStyle
    width: int
    least: int
    sort: SortField | None = None
    is_alert: Callable[[ContactRow], bool] | None = None


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """A column in the user's order, shown or not; ``width`` is in pixels, 0 for the usual one."""

    id: ColumnId
    shown: bool = True
    width: int = 0


_SHOWN_AT_FIRST = (
    ColumnId.NAME,
    ColumnId.COMPANY,
    ColumnId.PHONE,
    ColumnId.CITY,
    ColumnId.LAST_REACHED,
    ColumnId.NEXT,
    ColumnId.TAGS,
)

USUAL_CHOICE = (
    *(ColumnChoice(c) for c in _SHOWN_AT_FIRST),
    *(ColumnChoice(c, shown=False) for c in ColumnId if c not in _SHOWN_AT_FIRST),
)


GIVES_WAY = (ColumnId.CITY, ColumnId.COMPANY, ColumnId.TAGS, ColumnId.LAST_REACHED)
"""Which of the usual columns are left out where not all have room, the first one first."""


def choice_to_setting(choice: tuple[ColumnChoice, ...]) -> list[list[object]]:
    """Return the choice as plain values that a settings file can hold."""
    return [[str(c.id), c.shown, c.width] for c in choice]


def choice_from_setting(setting: object) -> tuple[ColumnChoice, ...]:
    """Read a choice back; what is unknown is left out, and what is missing is added, hidden."""
    entries = setting if isinstance(setting, list) else []
    found: dict[ColumnId, ColumnChoice] = {}
    for entry in entries:
        match entry:
            case [str(name), bool(shown), int(width)] if name in _NAMES:
                found[ColumnId(name)] = ColumnChoice(ColumnId(name), shown, max(0, width))
    if not any(c.shown for c in found.values()):
        return USUAL_CHOICE
    rest = (ColumnChoice(c, shown=False) for c in ColumnId if c not in found)
    return (*found.values(), *rest)


_NAMES = frozenset(str(c) for c in ColumnId)
