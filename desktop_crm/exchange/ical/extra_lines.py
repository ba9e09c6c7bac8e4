"""Lines of an imported activity that go out again as they came."""

from collections.abc import Collection, Iterator

from desktop_crm.exchange.ical.content_lines import name_of
from desktop_crm.exchange.ical.entries import is_field
from desktop_crm.exchange.ical.people import NAMES


def extra_lines(extra: str, written: Collection[str]) -> Iterator[str]:
    """Yield the kept lines of an activity, components in it closed.

    Lines of the activity itself that we write from its fields, or that are ``written`` already,
    are left out; those that name people are not.
    """
    opened: list[str] = []
    for line in filter(None, extra.split("\n")):
        name = name_of(line)
        value = line.partition(":")[2].strip().upper()
        if name == "BEGIN":
            opened.append(value)
        elif name == "END":
            if value not in opened:
                continue
            while (closed := opened.pop()) != value:
                yield f"END:{closed}"
        elif not name or (not opened and not _goes_out(name, written)):
            continue
        yield line
    for name in reversed(opened):
        yield f"END:{name}"


def _goes_out(name: str, written: Collection[str]) -> bool:
    return name not in written and (name in NAMES or name in _KEPT or not is_field(name))


_KEPT = frozenset({"RRULE"})
"""A field whose line is kept where it could not be read."""
