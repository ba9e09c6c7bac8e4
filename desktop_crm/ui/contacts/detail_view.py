"""One contact: header, fields that are edited in place, tabs."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_crm.domain.activities import ActivityRef
from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.clock import Clock
from desktop_crm.domain.contacts import ContactRecord
from desktop_crm.domain.errors import RecordChangedError
from desktop_crm.services.workspace import Workspace
from desktop_crm.ui.activities.log_bar import LogBar
from desktop_crm.ui.common.text import fill
from desktop_crm.ui.contacts.clash import author_of, clash_text
from desktop_crm.ui.contacts.contact_day import ContactDay
from desktop_crm.ui.contacts.date_texts import DateTexts
from desktop_crm.ui.contacts.detail_body import DetailBody
from desktop_crm.ui.contacts.detail_header import DetailHeader
from desktop_crm.ui.contacts.detail_tabs import DetailTabs
from desktop_crm.ui.contacts.edit_session import EditPlace, EditSession, Refusal
from desktop_crm.ui.contacts.editor_making import make_editor
from desktop_crm.ui.contacts.field_editor import FieldEditor
from desktop_crm.ui.contacts.field_list import Spot
from desktop_crm.ui.contacts.identity_editor import IdentityEditor
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.contacts.notice import Notice
from desktop_crm.ui.contacts.problems import problem_text
from desktop_crm.ui.contacts.record_presenter import Edit, RecordPresenter, Unsaved
from desktop_crm.ui.contacts.record_values import FieldKey, FieldKind, Value, value_of
from desktop_crm.ui.theme import Tone


class DetailView(QWidget):
    """Shows a contact; what is typed is saved as its field is left, and never lost.

    Layout is here; saving is the presenter's, the open editor the session's.
    """

    link_requested = Signal(str)
    copy_requested = Signal()
    labels_requested = Signal(list)
    contact_requested = Signal(int)
    restore_requested = Signal(list)
    purge_requested = Signal(list)
    saved_changed = Signal(bool)
    gone = Signal()
    open_wanted = Signal(object)
    """An :class:`AgendaItem` is to be shown in full."""
    done_wanted = Signal(object)
    schedule_wanted = Signal()
    next_wanted = Signal()
    """The next contact of the list is to be logged."""

    def __init__(self, workspace: Workspace, lane: Lane, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._clock = clock
        self._added_kind = FieldKind.PHONE
        self._dates = DateTexts()
        self.presenter = RecordPresenter(workspace.contacts, self, lane.write)
        self.session = EditSession(self.presenter, self._make_editor, self._current_value, self)
        self.header = DetailHeader(self._known_tags)
        self.unsaved = Notice(Tone.WARNING)
        self.trashed = Notice(Tone.DANGER)
        self.tabs = DetailTabs(workspace, lane, self._dates)
        self.body = DetailBody(self.tabs, self._dates, self._known_groups)
        self.fields = self.body.fields
        self.log_bar = LogBar(workspace, lane)
        self.day = ContactDay(workspace, lane, self.tabs.timeline, self.header.strip, self)
        self._take_up = self.unsaved.add_button(self.tr("Show what I typed"))
        self._insist = self.unsaved.add_button(self.tr("Remove it anyway"))
        self._discard = self.unsaved.add_button(self.tr("Forget it"))
        self._restore = self.trashed.add_button(self.tr("Restore"))
        self._purge = self.trashed.add_button(self.tr("Delete for good"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.trashed, self.unsaved):
            layout.addWidget(widget)
        layout.addWidget(self.body, 1)
        layout.addWidget(self.log_bar)

    def _connect(self) -> None:
        self.header.edit_requested.connect(self.edit)
        self.header.link_requested.connect(self.link_requested)
        self.header.note_requested.connect(self.tabs.write_note)
        self.header.log_requested.connect(self.log)
        self.header.schedule_requested.connect(self.schedule_wanted)
        self.header.strip.open_wanted.connect(self.open_wanted)
        self.header.strip.done_wanted.connect(self.done_wanted)
        self.log_bar.next_wanted.connect(self.next_wanted)
        self.log_bar.closed.connect(self._on_log_closed)
        self.header.copy_requested.connect(self.copy_requested)
        self.header.label_requested.connect(lambda: self.labels_requested.emit([self._shown_id()]))
        self.header.tags.added.connect(lambda word: self._change_words("tags", add=word))
        self.header.tags.removed.connect(lambda word: self._change_words("tags", remove=word))
        self.body.groups.added.connect(lambda word: self._change_words("groups", add=word))
        self.body.groups.removed.connect(lambda word: self._change_words("groups", remove=word))
        self.fields.edit_requested.connect(lambda key: self.edit(key, with_parts=True))
        self.fields.remove_requested.connect(self._remove)
        self.fields.link_requested.connect(self.link_requested)
        self.body.add_links.requested.connect(self._add)
        self.session.closed.connect(self._on_editor_closed)
        self.session.set_aside.connect(self._show_notice)
        self._take_up.clicked.connect(self._on_take_up)
        self._insist.clicked.connect(self._on_insist)
        self._discard.clicked.connect(self._on_discard)
        self._restore.clicked.connect(lambda: self.restore_requested.emit([self._shown_id()]))
        self._purge.clicked.connect(lambda: self.purge_requested.emit([self._shown_id()]))

    def open(self, contact_id: int) -> None:
        """Show a contact; what is being typed on the one before is saved or kept first."""
        if contact_id != self.presenter.contact_id:
            self.finish_editing()
            self.header.saved.clear()
            self.log_bar.close_bar()
        self.presenter.open(contact_id)

    def close_record(self) -> None:
        """Show no contact."""
        self.finish_editing()
        self.log_bar.close_bar()
        self.presenter.close()
        self.day.show(None)

    @Slot()
    def log(self, completing: ActivityRef | None = None) -> None:
        """Ask what was done with the contact; ``completing`` is the planned activity that it was."""
        record = self.presenter.record
        if record is not None and self._can_edit(record):
            self.log_bar.open_for(record.id, completing)

    def finish_editing(self) -> None:
        """Save what is being typed; what cannot be saved is kept and told of."""
        self.session.leave()
        self.tabs.notes.finish_editing()

    def take_note(self, change: ChangeSet) -> None:
        """Read again what a change concerns."""
        self.presenter.take_note(change)
        self.day.take_note(change)

    def edit(self, key: FieldKey, refusal: Refusal | None = None, *, with_parts: bool = False) -> None:
        """Open the editor of a field; ``with_parts`` shows all parts of a name."""
        record = self.presenter.record
        if record is None or not self._can_edit(record):
            return
        self.header.saved.clear()
        self.session.begin(self._place_of(key), key, refusal)
        if key.kind is FieldKind.IDENTITY and isinstance(self.session.editor, IdentityEditor) and with_parts:
            self.session.editor.show_parts()

    def edit_first(self) -> None:
        """Edit the field that has the keyboard, else go to the name."""
        spot = self.fields.focused_spot()
        row = self.fields.row_at(spot) if spot else None
        if row is not None and row.key is not None:
            self.edit(row.key)
        elif self.header.title.hasFocus():
            self.edit(FieldKey(FieldKind.TITLE))
        elif self.header.company.hasFocus():
            self.edit(FieldKey(FieldKind.COMPANY))
        else:
            self.edit(FieldKey(FieldKind.IDENTITY))

    def spot(self) -> tuple[Spot, bool] | None:
        """Return the field that has the keyboard, and whether it is being edited."""
        key = self.session.key
        if key is not None:
            return (self.fields.spot_of(key) or (key.kind, 0), True)
        spot = self.fields.focused_spot()
        return (spot, False) if spot else None

    def go_to_spot(self, spot: Spot, *, editing: bool) -> None:
        """Put the keyboard onto the same field of this contact, as far as it has it."""
        row = self.fields.row_at(spot)
        if row is not None and row.key is not None:
            row.value.setFocus()
            if editing:
                self.edit(row.key)
        elif editing and spot[0] in self.header.places:
            self.edit(FieldKey(spot[0]))
        else:
            self.header.name.setFocus()

    def show_record(self, record: ContactRecord) -> None:
        """Show the contact; an editor that is open stays so."""
        can_edit = self._can_edit(record)
        self.header.show_record(record, can_edit=can_edit)
        self.body.show_record(record, self._clock.today(), can_edit=can_edit)
        self.day.show(record.id)
        since = self._dates.moment(record.deleted_at) if record.deleted_at else ""
        self.trashed.say(fill(self.tr("In the trash since %1"), since) if since else "")
        self._show_notice()

    def show_gone(self) -> None:
        """Say that the contact is no more."""
        self.session.cancel()
        self.gone.emit()

    def show_unsaved(self, unsaved: Unsaved) -> None:
        """Open the editor again with what could not be saved, unless another one is open."""
        here = unsaved.contact_id == self.presenter.contact_id
        if here and self.session.editor is None and unsaved.edit.typed is not None:
            self._reopen(unsaved)
        self._show_notice()

    def show_state(self, *, saving: bool) -> None:
        """Say whether all is saved."""
        is_saved = not saving and not self.presenter.unsaved and not self.session.is_refused
        self.header.saved.setText(self.tr("Saved") if is_saved else "")
        self.saved_changed.emit(is_saved)

    @Slot()
    def _on_log_closed(self) -> None:
        focus = self.focusWidget()
        if focus is None or focus is self or self.log_bar.isAncestorOf(focus):
            self.header.name.setFocus()

    def _tell_saved(self) -> None:
        """Say whether all is saved where nothing was just being saved."""
        self.show_state(saving=self.presenter.is_saving)
        self.header.saved.clear()

    def _make_editor(self, key: FieldKey, value: Value) -> FieldEditor:
        record = self.presenter.record
        assert record is not None  # noqa: S101 - editors open on a record that is shown
        return make_editor(key, value, record, self._dates, self._clock.today())

    def _current_value(self, key: FieldKey) -> Value:
        return value_of(self.presenter.record, key) if self.presenter.record else None

    def _shown_id(self) -> int:
        return self.presenter.contact_id or 0

    def _can_edit(self, record: ContactRecord) -> bool:
        return record.deleted_at is None and not self._workspace.read_only

    def _place_of(self, key: FieldKey) -> EditPlace:
        if key.kind in self.header.places:
            return self.header.places[key.kind]
        row = self.fields.row_of(key)
        if row is not None:
            return row.place
        self._added_kind = key.kind
        self.fields.new_row.show()
        return self.fields.new_row.place

    @Slot(object)
    def _add(self, kind: FieldKind) -> None:
        self.edit(FieldKey(kind))

    @Slot(object)
    def _remove(self, key: FieldKey) -> None:
        record = self.presenter.record
        if record is not None and self._can_edit(record) and key.kind.is_repeated:
            self.presenter.commit(Edit(key, value_of(record, key), None))

    def _change_words(self, field: str, add: str = "", remove: str = "") -> None:
        def change(record: ContactRecord) -> ContactRecord:
            words = tuple(word for word in getattr(record, field) if word != remove)
            values: dict[str, Any] = {field: (*words, add) if add and add not in words else words}
            return replace(record, **values)

        self.presenter.change(change)

    def _known_tags(self) -> Sequence[str]:
        return [tag.name for tag in self._workspace.tags.all()]

    def _known_groups(self) -> Sequence[str]:
        return [group.name for group in self._workspace.groups.all()]

    @Slot(object)
    def _on_editor_closed(self, place: EditPlace) -> None:
        self.header.show_line_again()
        self._tell_saved()
        if place is self.fields.new_row.place:
            had_focus = self.fields.new_row.value.hasFocus()
            self.fields.new_row.hide()
            if had_focus:
                QTimer.singleShot(0, self, self._focus_newest)

    @Slot()
    def _focus_newest(self) -> None:
        rows = [row for row in self.fields.rows() if row.key is not None and row.key.kind is self._added_kind]
        target = rows[-1].value if rows else self.body.add_links.links[self._added_kind]
        target.setFocus()

    def _reopen(self, unsaved: Unsaved) -> None:
        key = unsaved.edit.key
        refusal = Refusal(unsaved.edit.typed, unsaved.error, self._reason(unsaved))
        self.presenter.forget_unsaved(unsaved.contact_id)
        if key.id and self._current_value(key) is None:
            key = FieldKey(key.kind)
        self.edit(key, refusal)

    def _reason(self, unsaved: Unsaved) -> str:
        """Return why something is not saved; of the contact that is shown, also what others made of it."""
        record, key = self.presenter.record, unsaved.edit.key
        is_clash = isinstance(unsaved.error, RecordChangedError)
        if not is_clash or record is None or record.id != unsaved.contact_id:
            return problem_text(unsaved.error)
        author = author_of(self._workspace.history, record.id, key)
        return clash_text(record, key, author, self._dates, self._clock.today())

    @Slot()
    def _show_notice(self) -> None:
        unsaved = next(iter(self.presenter.unsaved), None)
        if unsaved is None:
            self.unsaved.say("")
            return
        text = fill(self.tr("Not saved for %1: %2"), unsaved.name, self._reason(unsaved))
        self._take_up.setVisible(unsaved.edit.typed is not None)
        self._insist.setVisible(unsaved.edit.typed is None and unsaved.contact_id == self._shown_id())
        self.unsaved.say(text)

    @Slot()
    def _on_take_up(self) -> None:
        unsaved = next(iter(self.presenter.unsaved), None)
        if unsaved is None:
            return
        if unsaved.contact_id != self.presenter.contact_id:
            self.contact_requested.emit(unsaved.contact_id)
            return
        self.session.leave()
        self._reopen(unsaved)
        self._show_notice()

    @Slot()
    def _on_discard(self) -> None:
        for unsaved in self.presenter.unsaved[:1]:
            self.presenter.forget_unsaved(unsaved.contact_id)
        self._show_notice()
        self._tell_saved()

    @Slot()
    def _on_insist(self) -> None:
        for unsaved in self.presenter.unsaved[:1]:
            self.presenter.forget_unsaved(unsaved.contact_id)
            self._remove(unsaved.edit.key)
        self._show_notice()
