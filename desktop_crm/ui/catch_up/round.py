"""Going through what waits, one by one: what is next, and how far one is."""

from collections.abc import Sequence

from desktop_crm.domain.activities import ActivityRef, AgendaItem


class Round:
    """What is still to be dealt with; what is left as it is comes no second time.

    What is taken back by an undo waits again, so that the count goes back by itself.
    """

    def __init__(self) -> None:
        self._items: tuple[AgendaItem, ...] = ()
        self._left: set[ActivityRef] = set()
        self._chosen: ActivityRef | None = None
        self._place = 0
        self.total = 0

    def show(self, waiting: Sequence[AgendaItem]) -> None:
        """Take up what waits now; the first time, or after all was done, that is the whole round."""
        before = self.remaining
        self._items = tuple(waiting)
        known = {item.ref for item in self._items}
        self._left &= known
        if not before and not self._left:
            self.total = len(self._items)
        self.total = max(self.total, len(self._items))
        if self._chosen not in known:
            self._chosen = None

    @property
    def remaining(self) -> tuple[AgendaItem, ...]:
        """What is still to be dealt with, in order."""
        return tuple(item for item in self._items if item.ref not in self._left)

    @property
    def current(self) -> AgendaItem | None:
        """The one that is dealt with now: the chosen one, else the one in its place."""
        rest = self.remaining
        if not rest:
            return None
        chosen = next((item for item in rest if item.ref == self._chosen), None)
        return chosen or rest[min(self._place, len(rest) - 1)]

    @property
    def number(self) -> int:
        """The how manieth the current one is."""
        return min(self.total - len(self.remaining) + 1, self.total)

    def choose(self, item: AgendaItem) -> None:
        """Deal with this one now, and go on from there."""
        refs = [each.ref for each in self.remaining]
        if item.ref in refs:
            self._chosen = item.ref
            self._place = refs.index(item.ref)

    def leave(self) -> None:
        """Leave the current one as it is and go on."""
        current = self.current
        if current is not None:
            self._left.add(current.ref)
            self._chosen = None

    def begin_again(self) -> None:
        """Take up again what was left."""
        self._left.clear()
        self._place = 0
        self._chosen = None
        self.total = len(self._items)

    @property
    def left(self) -> int:
        """How many were left as they are."""
        return len(self._left)
