"""How wide the columns of the task list are: what fits shares the room, what does not is scrolled."""

import math
from collections.abc import Mapping

from desktop_crm.ui.tasks.columns import COLUMNS, TaskColumn

_MOST = 2
"""How many times its usual width a column grows to for its content; a number to call has no limit."""

Widths = dict[TaskColumn, int]


def column_widths(letter: int, margins: int, room: int, content: Mapping[TaskColumn, int]) -> Widths:
    """Return the widths of all columns in pixels.

    Each has its usual width, and regarding what is left. Where not all would fit, each first gives
    what its content leaves empty, then more. Where even the least is too wide the list is scrolled,
    and then each is as wide as its content. Phone numbers are never cut.

    Args:
        letter: The width of an average letter.
        margins: What is left free in each cell, on both sides together.
        room: The width of all columns that is seen without scrolling.
        content: The width of the widest cell of each column, its title included.
    """
    usual = {column: each.width * letter + margins for column, each in COLUMNS.items()}
    least = {column: each.least * letter + margins for column, each in COLUMNS.items()}
    phone = TaskColumn.PHONE
    usual[phone], least[phone] = max(usual[phone], content[phone]), max(least[phone], content[phone])
    grown = {column: min(content[column], _MOST * usual[column]) for column in COLUMNS}
    if sum(usual.values()) > room:
        usual = {column: min(usual[column], content[column]) for column in COLUMNS}
        least = {column: min(least[column], content[column]) for column in COLUMNS}
    if sum(least.values()) > room:
        widths = grown
    else:
        spare = sum(usual.values()) - sum(least.values())
        share = min(max((sum(usual.values()) - room) / max(spare, 1), 0), 1)
        widths = {c: usual[c] - math.ceil((usual[c] - least[c]) * share) for c in COLUMNS}
    widths[TaskColumn.REGARDING] += max(room - sum(widths.values()), 0)
    return widths
