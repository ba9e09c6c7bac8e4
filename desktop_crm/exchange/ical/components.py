"""The components of a calendar file: what stands between BEGIN and END, however well these match."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from desktop_crm.domain.calendar_files import CalendarCause
from desktop_crm.exchange.ical.content_lines import Line, Note, name_of

CALENDAR, EVENT, TODO, ZONE, ALARM = "VCALENDAR", "VEVENT", "VTODO", "VTIMEZONE", "VALARM"
_MAIN = frozenset([CALENDAR, EVENT, TODO, ZONE, "VJOURNAL", "VFREEBUSY", "VAVAILABILITY"])
"""Components that stand in nothing but a calendar: one that begins ends another that was left open."""
MAX_DEPTH = 8


@dataclass(slots=True)
class Component:
    """A component with its own lines and the components in it; ``line`` is where it begins."""

    name: str
    line: int
    lines: list[Line] = field(default_factory=list)
    parts: list["Component"] = field(default_factory=list)

    def texts(self) -> Iterator[str]:
        """Yield all its content lines, those of the components in it included."""
        yield f"BEGIN:{self.name}"
        yield from (line.text for line in self.lines)
        for part in self.parts:
            yield from part.texts()
        yield f"END:{self.name}"


def components(lines: Iterable[Line], note: Note) -> list[Component]:
    """Return the components of a file that stand in no other one, calendars opened, in their order."""
    tree = _Tree(note)
    for line in lines:
        name = name_of(line.text)
        if name == "BEGIN":
            tree.begin(line, line.text.partition(":")[2].strip().upper())
        elif name == "END":
            tree.end(line, line.text.partition(":")[2].strip().upper())
        else:
            tree.add(line)
    return tree.finish()


class _Tree:
    """Components on their way; ``_open`` are those that have not ended, each in the one before."""

    def __init__(self, note: Note) -> None:
        self._note = note
        self._found: list[Component] = []
        self._open: list[Component] = []
        self._too_deep = 0

    def begin(self, line: Line, name: str) -> None:
        if name in _MAIN:
            self._too_deep = 0
            while self._open:
                self._leave_open(self._open.pop())
            if name == CALENDAR:
                return
        elif not self._open or self._too_deep or len(self._open) >= MAX_DEPTH:
            if not self._too_deep:
                cause = CalendarCause.TOO_DEEP if self._open else CalendarCause.UNSUPPORTED
                self._note(line.number, cause, name)
            self._too_deep += 1
            return
        component = Component(name, line.number)
        (self._open[-1].parts if self._open else self._found).append(component)
        self._open.append(component)

    def end(self, line: Line, name: str) -> None:
        if self._too_deep and name not in _MAIN:
            self._too_deep -= 1
        elif name == CALENDAR:
            while self._open:
                self._leave_open(self._open.pop())
        elif any(component.name == name for component in self._open):
            self._too_deep = 0
            while (component := self._open.pop()).name != name:
                self._leave_open(component)
        else:
            self._note(line.number, CalendarCause.STRAY_LINE, line.text[:80])

    def add(self, line: Line) -> None:
        if self._open and not self._too_deep:
            self._open[-1].lines.append(line)

    def finish(self) -> list[Component]:
        while self._open:
            self._leave_open(self._open.pop())
        return self._found

    def _leave_open(self, component: Component) -> None:
        self._note(component.line, CalendarCause.MISSING_END, component.name)
