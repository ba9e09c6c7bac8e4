"""The contact in the detail: what is stored of it, what is on its way to be, what could not be saved."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.contacts import ContactRecord
from desktop_crm.domain.errors import CrmError, RecordChangedError, RecordMissingError
from desktop_crm.ui.contacts.record_values import FieldKey, Value, moved, same_value, value_of, with_value

T = TypeVar("T")


class ContactStore(Protocol):
    """Where one contact is read and saved."""

    def get(self, contact_id: int) -> ContactRecord:
        """Return the contact as it is stored."""
        ...

    def save(self, seen: ContactRecord, mine: ContactRecord) -> ContactRecord:
        """Save the difference and return the contact as it now is."""
        ...


@dataclass(frozen=True, slots=True)
class Edit:
    """A field left by the user: what it held when the editor opened, and what is to be kept.

    ``typed`` is the state of the editor, so that it can be opened again as it was.
    """

    key: FieldKey
    before: Value
    after: Value
    typed: object = None


@dataclass(frozen=True, slots=True)
class Unsaved:
    """An edit that was not stored, and why."""

    contact_id: int
    name: str
    edit: Edit
    error: CrmError


class RecordPage(Protocol):
    """What shows the contact."""

    def show_record(self, record: ContactRecord) -> None:
        """Show the contact; an editor that is open stays so."""
        ...

    def show_gone(self) -> None:
        """Say that the contact is no more."""
        ...

    def show_unsaved(self, unsaved: Unsaved) -> None:
        """Offer what the user typed and could not be saved."""
        ...

    def show_state(self, *, saving: bool) -> None:
        """Say whether all is saved."""
        ...


Writer = Callable[[Callable[[], T], Callable[[T], object], Callable[[CrmError], object]], None]
Change = Callable[[ContactRecord], ContactRecord]


@dataclass(frozen=True, slots=True)
class _Task:
    """A save that waits its turn; ``base`` is the newest stored state known when that comes."""

    base: ContactRecord
    change: Change
    edit: Edit | None


class RecordPresenter:
    """Saves each field as it is left, one save at a time and in order."""

    def __init__(self, contacts: ContactStore, page: RecordPage, write: "Writer[ContactRecord]") -> None:
        self._contacts = contacts
        self._page = page
        self._write = write
        self._stored: ContactRecord | None = None
        self._waiting: list[_Task] = []
        self._under_way: _Task | None = None
        self._unsaved: dict[int, Unsaved] = {}
        self.record: ContactRecord | None = None

    @property
    def contact_id(self) -> int | None:
        """The contact that is shown."""
        return self.record.id if self.record else None

    @property
    def is_saving(self) -> bool:
        """Whether something is on its way into the file."""
        return self._under_way is not None

    @property
    def unsaved(self) -> tuple[Unsaved, ...]:
        """What was typed and could not be saved, on any contact."""
        return tuple(self._unsaved.values())

    def open(self, contact_id: int) -> None:
        """Show a contact, and what could not be saved of it."""
        if self._read(contact_id) and contact_id in self._unsaved:
            self._page.show_unsaved(self._unsaved[contact_id])

    def close(self) -> None:
        """Show no contact."""
        self.record = self._stored = None

    def take_note(self, change: ChangeSet) -> None:
        """Read the contact again when a change concerns it, unless a save of ours is about to bring it."""
        shown = self.record
        if shown is None or not change.concerns(shown.id):
            return
        if self._under_way is None or self._under_way.base.id != shown.id:
            self._read(shown.id)

    def commit(self, edit: Edit) -> None:
        """Save a field that the user has left."""
        if not same_value(edit.before, edit.after):
            self._submit(lambda record: _apply(record, edit), edit)

    def move(self, key: FieldKey, step: int) -> None:
        """Move a phone, address or date up (-1) or down (1) among its like."""
        self._submit(lambda record: moved(record, key, step), None)

    def change(self, change: Change) -> None:
        """Save a change that needs no editor, such as a tag."""
        self._submit(change, None)

    def keep_unsaved(self, edit: Edit, error: CrmError) -> None:
        """Hold on to what cannot be saved as it is, while the user goes elsewhere."""
        if self.record is not None:
            self._unsaved[self.record.id] = Unsaved(self.record.id, self.record.display, edit, error)

    def forget_unsaved(self, contact_id: int) -> None:
        """Let go of what could not be saved: the user has taken it up again or given it up."""
        self._unsaved.pop(contact_id, None)

    def _read(self, contact_id: int) -> bool:
        try:
            record = self._contacts.get(contact_id)
        except RecordMissingError:
            self.close()
            self._page.show_gone()
            return False
        if record != self._stored:
            self._show(record)
        return True

    def _show(self, record: ContactRecord) -> None:
        self.record = self._stored = record
        self._page.show_record(record)

    def _submit(self, change: Change, edit: Edit | None) -> None:
        if self._stored is not None:
            unsaved = self._unsaved.get(self._stored.id)
            if unsaved is not None and edit is not None and unsaved.edit.key == edit.key:
                self.forget_unsaved(self._stored.id)
            self._waiting.append(_Task(self._stored, change, edit))
            self._start_next()

    def _start_next(self) -> None:
        if self._under_way is not None or not self._waiting:
            return
        task = self._waiting.pop(0)
        base = task.base
        try:
            mine = task.change(base)
        except RecordChangedError as error:
            self._refuse(task, error)
            return
        self._under_way = task
        if self.record is not None and self.record.id == base.id:
            self.record = mine
            self._page.show_record(mine)
        self._page.show_state(saving=True)
        self._write(
            lambda: self._contacts.save(base, mine), self._on_saved, lambda error: self._refuse(task, error)
        )

    def _on_saved(self, fresh: ContactRecord) -> None:
        self._under_way = None
        self._waiting = [replace(t, base=fresh) if t.base.id == fresh.id else t for t in self._waiting]
        if self.record is not None and self.record.id == fresh.id:
            self._show(fresh)
        self._page.show_state(saving=self.is_saving)
        self._start_next()

    def _refuse(self, task: _Task, error: CrmError) -> None:
        self._under_way = None
        contact_id = task.base.id
        if self.record is not None and self.record.id == contact_id:
            self._stored = None
            self._read(contact_id)
        if task.edit is not None:
            self._unsaved[contact_id] = Unsaved(contact_id, task.base.display, task.edit, error)
            self._page.show_unsaved(self._unsaved[contact_id])
        self._page.show_state(saving=self.is_saving)
        self._start_next()


def _apply(record: ContactRecord, edit: Edit) -> ContactRecord:
    """Return the contact with the edit on it.

    Raises:
        RecordChangedError: The field no longer holds what it held when the editor opened.
    """
    if not same_value(value_of(record, edit.key), edit.before):
        raise RecordChangedError("contact", record.id, record.version, record.version)
    return with_value(record, edit.key, edit.after)
