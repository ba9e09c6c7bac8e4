"""Which contacts the list holds: filter, order, and what a change in the file means for it."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.lookup import ContactFilter, ContactOrder

T = TypeVar("T")


class ContactLists(Protocol):
    """Where lists are read."""

    def ids(self, which: ContactFilter = ..., order: ContactOrder = ...) -> Sequence[int]:
        """Return the contacts of a list in its order."""
        ...


class ListPage(Protocol):
    """What shows the list."""

    def show_ids(self, ids: Sequence[int], *, same_list: bool) -> None:
        """Show these contacts."""
        ...

    def show_question(self, which: ContactFilter, order: ContactOrder) -> None:
        """Show what is asked for, while it is read."""
        ...

    def reread(self, changed: frozenset[int] | None) -> None:
        """Read the shown rows of these contacts again."""
        ...


Reader = Callable[[Callable[[], T], Callable[[T], object]], None]


class ListPresenter:
    """Asks for the list; an answer that was overtaken by a newer question is dropped."""

    def __init__(self, contacts: ContactLists, page: ListPage, read: "Reader[Sequence[int]]") -> None:
        self._contacts = contacts
        self._page = page
        self._read = read
        self._question = 0
        self._shown: tuple[ContactFilter, Sequence[int]] | None = None
        self.filter = ContactFilter()
        self.order = ContactOrder()

    def show(self, which: ContactFilter) -> None:
        """Show another list."""
        self.filter = which
        self.refresh()

    def begin(self, which: ContactFilter, ids: Sequence[int]) -> None:
        """Show a list that was read already."""
        self.filter = which
        self._question += 1
        self._page.show_question(which, self.order)
        self._show(which, ids)

    def sort(self, order: ContactOrder) -> None:
        """Show the list in another order."""
        self.order = order
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self._question += 1
        question, which, order = self._question, self.filter, self.order
        self._page.show_question(which, order)

        def answer(ids: Sequence[int]) -> None:
            if question == self._question:
                self._show(which, ids)

        self._read(lambda: self._contacts.ids(which, order), answer)

    def take_note(self, change: ChangeSet) -> None:
        """Read again what a change concerns: the rows it names, and who is in the list."""
        if change.contacts is None or change.contacts:
            self._page.reread(change.contacts)
            self.refresh()

    def _show(self, which: ContactFilter, ids: Sequence[int]) -> None:
        shown, self._shown = self._shown, (which, ids)
        same_list = shown is not None and shown[0] == which
        if same_list and shown is not None and shown[1] == ids:
            return
        self._page.show_ids(ids, same_list=same_list)
