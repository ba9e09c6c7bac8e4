"""What lies over whole days is stacked in rows, one above the other."""

import functools
import operator
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

_NOTHING: Mapping[int, int] = MappingProxyType({})
DayRange = tuple[int, int]
"""The first and the last of its columns, both included."""


@dataclass(slots=True)
class Stack:
    """Rows by range, None for those that have no room; ``more`` counts these for each column."""

    rows: list[int | None]
    height: int = 0
    more: dict[int, int] = field(default_factory=dict)


def stacked(ranges: Sequence[DayRange], most: int, beyond: Mapping[int, int] = _NOTHING) -> Stack:
    """Give each range the first row that is free in all of its columns, in the order given.

    No column has more than ``most`` rows; where it would, its last row is left to say how many
    more there are, and ``height`` counts that row too. ``beyond`` are those that are only counted.
    """
    rows, is_full = _first_free(ranges, most)
    is_full |= beyond.keys()
    stack = Stack([], more=dict(beyond))
    for (first, last), row in zip(ranges, rows, strict=True):
        columns = range(first, last + 1)
        if row is not None and (row < most - 1 or not any(column in is_full for column in columns)):
            stack.rows.append(row)
            stack.height = max(stack.height, row + 1)
            continue
        stack.rows.append(None)
        for column in columns:
            stack.more[column] = stack.more.get(column, 0) + 1
    if stack.more:
        stack.height = max(most, 1)
    return stack


def _first_free(ranges: Sequence[DayRange], most: int) -> tuple[list[int | None], set[int]]:
    """Return the row of each range, None where there is none, and the columns in which some have none."""
    taken = [0] * most
    """The columns of each row that are taken, as bits."""
    full = 0
    rows: list[int | None] = []
    is_full: set[int] = set()
    for first, last in ranges:
        columns = ((1 << (last - first + 1)) - 1) << first
        row = None if full & columns else _free(taken, columns)
        if row is None:
            is_full.update(range(first, last + 1))
        else:
            taken[row] |= columns
            full = functools.reduce(operator.and_, taken)
        rows.append(row)
    return rows, is_full


def _free(taken: Sequence[int], columns: int) -> int | None:
    return next((row for row, busy in enumerate(taken) if not busy & columns), None)
