"""How many of what."""

from typing import Any

from sqlalchemy import Connection, Select


def pairs(connection: Connection, query: Select[Any, Any]) -> dict[int, int]:
    """Return a query's two columns as a mapping from the first to the second."""
    return {key: count for key, count in connection.execute(query)}  # noqa: C416 - rows are no pairs to mypy
