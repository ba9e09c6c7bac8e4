"""The line that says what else is planned at a time; it never stands in the way."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_crm.domain.activities import ActivityRef, AgendaItem, When
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.ui.activities.kind_texts import kind_name
from desktop_crm.ui.activities.when_texts import WhenTexts, dotted
from desktop_crm.ui.common.text import fill
from desktop_crm.ui.contacts.notice import Notice
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.theme import Tone

if TYPE_CHECKING:
    from desktop_crm.services.activities import Activities

MOST_SHOWN = 3


class ConflictNotice(Notice):
    """Looks up what a person has planned at the time being typed; only the newest answer counts."""

    def __init__(
        self,
        activities: "Activities",
        kind_of: Callable[[str], ActivityKind],
        jobs: JobRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Tone.WARNING, parent)
        self._activities = activities
        self._kind_of = kind_of
        self._jobs = jobs
        self._asked = 0

    def look(self, when: When | None, owner: str, but: ActivityRef | None) -> None:
        """Say what else is planned; nothing for None and for what has no time."""
        self._asked += 1
        if when is None or not when.is_timed:
            self.say("")
            return
        self._jobs.run(lambda _: self._activities.conflicts(when, owner, but), done=self._shower(self._asked))

    def _shower(self, number: int) -> Callable[[tuple[AgendaItem, ...]], None]:
        def show(items: tuple[AgendaItem, ...]) -> None:
            if number == self._asked:
                lines = ", ".join(self._line(item) for item in items[:MOST_SHOWN])
                self.say(fill(self.tr("At the same time: %1"), lines) if items else "")

        return show

    def _line(self, item: AgendaItem) -> str:
        about = item.participants[0].name if item.participants else item.regarding
        line = dotted(kind_name(self._kind_of(item.kind)), about)
        if item.starts is None or item.ends is None:
            return line
        return f"{line} {WhenTexts().span(item.starts.time(), item.ends.time())}"
