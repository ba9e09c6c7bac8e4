"""What a command prints: sentences for people, JSON for programs, progress for whoever watches."""

import json
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, is_dataclass
from typing import Any, Self

BAR = 30
WIDEST = 40
"""How many characters of a cell are printed."""


class Output:
    """Standard output for results, standard error for problems and progress."""

    def __init__(self, *, json: bool = False) -> None:
        self.json = json

    def result(self, data: Any, *lines: str) -> None:
        """Print a result: ``data`` as JSON where JSON is wanted, else the lines."""
        if self.json:
            print(json.dumps(plain(data), ensure_ascii=not _speaks_unicode(), indent=1))
        else:
            for line in lines:
                print(line)

    def event(self, data: Any, *lines: str) -> None:
        """Print one of a row of results at once: ``data`` as one line of JSON, else the lines."""
        shown = [json.dumps(plain(data), ensure_ascii=not _speaks_unicode())] if self.json else lines
        for line in shown:
            print(line, flush=True)

    def problem(self, line: str) -> None:
        """Print what the user should know besides the result, on standard error."""
        self._tell(line, {"notice": line})

    def error(self, kind: str, line: str) -> None:
        """Print why nothing was done, on standard error; programs read the ``kind``."""
        self._tell(line, {"error": kind, "message": line})

    def _tell(self, line: str, data: dict[str, str]) -> None:
        print(json.dumps(data) if self.json else f"desktop-crm: {line}", file=sys.stderr)

    def table(self, data: Any, rows: Sequence[tuple[str, ...]]) -> None:
        """Print rows in columns, or ``data`` as JSON."""
        self.result(data, *aligned(rows))

    def progress(self, what: str) -> "Bar":
        """Return progress that is drawn where standard error is a terminal."""
        return Bar(what, drawn=sys.stderr.isatty() and not self.json)


def aligned(rows: Sequence[tuple[str, ...]], indent: str = "") -> list[str]:
    """Return rows as lines in columns, without empty ones; long cells are cut, but for the last of a row."""
    widths = [min(max(map(len, column)), WIDEST) for column in zip(*rows, strict=True)] if rows else []
    lines = []
    for *cells, last in rows:
        shown = [(cell, width) for cell, width in zip(cells, widths, strict=False) if width]
        start = "".join(f"{cell[:WIDEST]:{width}}  " for cell, width in shown)
        lines.append(f"{indent}{start}{last}".rstrip())
    return lines


def _speaks_unicode() -> bool:
    return "utf" in (sys.stdout.encoding or "").lower()


class Bar:
    """A line on the terminal that fills up; it goes when the work is done."""

    def __init__(self, what: str, *, drawn: bool) -> None:
        self._what = what
        self._drawn = drawn
        self._next = 0.0

    def report(self, done: int, total: int) -> None:
        """Draw the state, at most ten times a second."""
        if not self._drawn or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + 0.1
        filled = BAR * done // total if total else 0
        bar = "#" * filled + "." * (BAR - filled)
        print(f"\r{self._what} [{bar}] {done:,} of {total:,}", end="", file=sys.stderr, flush=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._drawn:
            print("\r\033[K", end="", file=sys.stderr, flush=True)


def plain(value: Any) -> Any:
    """Return a value as JSON has forms for: dataclasses become objects, bytes are left out."""
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items() if not isinstance(item, bytes)}
    if isinstance(value, (list, tuple, set, frozenset, range)):
        return [plain(item) for item in value]
    return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)
