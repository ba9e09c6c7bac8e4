"""What a line about an activity says."""

from collections.abc import Callable
from datetime import datetime

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.ui.activities.kind_texts import kind_name, priority_name, result_name
from desktop_crm.ui.activities.when_texts import WhenTexts
from desktop_crm.ui.common.text import translate

Kinds = Callable[[str], ActivityKind]
"""Knows a kind by its key."""


class ItemTexts:
    """Writes lines about activities as they are seen at ``now``, an aware moment in the viewer's zone."""

    def __init__(self, kinds: Kinds, now: datetime, when: WhenTexts | None = None) -> None:
        self.kinds = kinds
        self.now = now
        self.when = when or WhenTexts()

    def title(self, item: AgendaItem) -> str:
        """Return what an activity is about, else what kind it is."""
        return item.regarding or self.kind(item)

    def kind(self, item: AgendaItem) -> str:
        """Return what its kind is called."""
        return kind_name(self.kinds(item.kind))

    def people(self, item: AgendaItem) -> str:
        """Return with whom: "Sara Malik · Indus Textiles", or the first and how many more."""
        if not item.participants:
            return ""
        first = item.participants[0]
        rest = len(item.participants) - 1
        if rest:
            return translate("ActivityLine", "%1 and %Ln more", None, rest).replace("%1", first.name)
        company = first.company if first.company != first.name else ""
        return " · ".join(part for part in (first.name, company) if part)

    def is_overdue(self, item: AgendaItem) -> bool:
        """Return whether it should have been done by now."""
        return item.is_overdue(self.now, self.now.date())

    def due(self, item: AgendaItem) -> str:
        """Return when it is due: "today", "4 Nov"; for one that is done, when it was: "done 09:40"."""
        if not item.is_done:
            return self.when.item(item, self.now.date())
        if not item.done_at:
            return translate("ActivityLine", "done")
        at = datetime.fromisoformat(item.done_at).astimezone(self.now.tzinfo)
        if at.date() != self.now.date():
            return translate("ActivityLine", "done %1").replace(
                "%1", self.when.day(at.date(), self.now.date())
            )
        return translate("ActivityLine", "done %1").replace("%1", self.when.clock(at.time()))

    def result(self, item: AgendaItem) -> str:
        """Return how one that is done ended, or ""."""
        kind = self.kinds(item.kind)
        result = kind.result(item.result)
        return result_name(kind.key, result) if result is not None else ""

    def spoken(self, item: AgendaItem) -> str:
        """Return the line as one sentence for a screen reader."""
        state = translate("ActivityLine", "overdue") if self.is_overdue(item) else self.result(item)
        urgent = priority_name(item.priority) if item.priority < 3 else ""
        parts = (self.kind(item), item.regarding, self.people(item), self.due(item), state, urgent)
        return ", ".join(part for part in parts if part)
