"""What the list says of a contact's last touches and next step."""

from collections.abc import Callable, Sequence
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from desktop_crm.domain.activity_kinds import STANDARD_KINDS, ActivityKind
from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.clock import Clock, SystemClock
from desktop_crm.domain.contacts import ContactRow
from desktop_crm.domain.wall_time import in_zone, instant
from desktop_crm.ui.activities.kind_texts import kind_name
from desktop_crm.ui.activities.when_texts import WhenTexts, dotted
from desktop_crm.ui.common.text import translate

_TABLES = frozenset({"activity_kind", "activity_result"})


class ActivityCells:
    """Writes cells as they are seen today; kinds are read once and again when they change."""

    def __init__(
        self,
        read_kinds: Callable[[], Sequence[ActivityKind]] = lambda: STANDARD_KINDS,
        clock: Clock | None = None,
    ) -> None:
        self._read_kinds = read_kinds
        self._clock = clock or SystemClock()
        self._texts = WhenTexts()
        self._kinds: dict[str, ActivityKind] | None = None

    def take_note(self, change: ChangeSet) -> None:
        """Read the kinds again when a change concerns them."""
        if change.contacts is None or change.tables & _TABLES:
            self._kinds = None

    def reached(self, row: ContactRow) -> str:
        """Return how long ago somebody was reached."""
        return self._ago(row.last_reached)

    def attempt(self, row: ContactRow) -> str:
        """Return how long ago somebody was tried in vain."""
        return self._ago(row.last_attempt)

    def meeting(self, row: ContactRow) -> str:
        """Return how long ago the last meeting was."""
        return self._ago(row.last_meeting)

    def next(self, row: ContactRow) -> str:
        """Return what is next: "Call · tomorrow 15:00", "Overdue · 4 Nov", or "" for nothing."""
        if not row.next_kind:
            return ""
        when = self._texts.when(*next_seen(row, self._clock.zone()), self._clock.today())
        if self.is_overdue(row):
            return dotted(translate("ActivityCells", "Overdue"), when)
        return dotted(self._kind(row.next_kind), when)

    def is_overdue(self, row: ContactRow) -> bool:
        """Return whether what is next should have been done by now, as lines of the planner say."""
        if not row.next_kind or row.next_day is None:
            return False
        if row.next_start is None:
            return (row.next_last_day or row.next_day) < self._clock.today()
        starts = instant(row.next_day, row.next_start, row.next_zone)
        return starts + timedelta(minutes=row.next_minutes) < self._clock.now()

    def spoken(self, row: ContactRow) -> str:
        """Return last touch and next step as part of a sentence."""
        said: list[str] = []
        if row.next_kind:
            what = dotted(self._kind(row.next_kind), row.next_regarding)
            said += [translate("ActivityCells", "next: %1").replace("%1", what)]
            said += [self.next(row).partition(" · ")[2] if not self.is_overdue(row) else self.next(row)]
        if row.last_reached:
            sentence = translate("ActivityCells", "last reached: %1")
            said.append(sentence.replace("%1", self.reached(row)))
        return ", ".join(part for part in said if part)

    def _kind(self, key: str) -> str:
        if self._kinds is None:
            self._kinds = {kind.key: kind for kind in self._read_kinds()}
        return kind_name(self._kinds[key]) if key in self._kinds else key

    def _ago(self, at: str) -> str:
        return self._texts.ago(at, self._clock.zone(), self._clock.today())


def next_seen(row: ContactRow, zone: ZoneInfo) -> tuple[date | None, time | None]:
    """Return day and time of what is next as clocks at the viewer's place show it."""
    if row.next_day is None or row.next_start is None:
        return row.next_day, None
    here = in_zone(instant(row.next_day, row.next_start, row.next_zone), zone)
    return here.date(), here.time()
