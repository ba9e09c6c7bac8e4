"""The one editor that may be open in the detail, and what becomes of what is typed in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from desktop_crm.domain.errors import CrmError, InvalidValueError, RecordChangedError
from desktop_crm.ui.contacts.field_editor import FieldEditor
from desktop_crm.ui.contacts.problems import problem_text
from desktop_crm.ui.contacts.record_presenter import Edit
from desktop_crm.ui.contacts.record_values import FieldKey, Value


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something typed was not stored: ``typed`` is the editor's state then, ``text`` the sentence."""

    typed: object
    error: CrmError
    text: str

    @property
    def is_clash(self) -> bool:
        """Whether somebody else had changed the field, so that the user must choose whose is to stay."""
        return isinstance(self.error, RecordChangedError)


class EditPlace:
    """Where an editor opens: widgets that give way to it, and the layout that takes it."""

    def __init__(self, value: QWidget, layout: QLayout, giving_way: Sequence[QWidget]) -> None:
        self._value = value
        self._layout = layout
        self._giving_way = giving_way
        self.editor: FieldEditor | None = None

    def open(self, editor: FieldEditor) -> None:
        """Put the editor in the place of the value."""
        self.editor = editor
        self._layout.addWidget(editor)
        editor.show()
        for widget in self._giving_way:
            widget.hide()

    def close(self) -> None:
        """Show the value again; the keyboard stays where it was."""
        editor, self.editor = self.editor, None
        if editor is None:
            return
        had_focus = _is_inside(QApplication.focusWidget(), editor)
        for widget in self._giving_way:
            widget.show()
        if had_focus:
            self.focus()
        editor.hide()
        self._layout.removeWidget(editor)
        editor.deleteLater()

    def focus(self) -> None:
        """Put the keyboard onto the value."""
        self._value.setFocus(Qt.FocusReason.OtherFocusReason)


class EditStore(Protocol):
    """What takes up what was typed."""

    def commit(self, edit: Edit) -> None:
        """Save a field."""
        ...

    def keep_unsaved(self, edit: Edit, error: CrmError) -> None:
        """Hold on to what cannot be saved as it is."""
        ...

    def move(self, key: FieldKey, step: int) -> None:
        """Move a phone, address or date among its like."""
        ...


class EditSession(QObject):
    """Opens an editor, and closes it when it is left: what can be kept is saved, what cannot is kept open."""

    closed = Signal(object)
    """The place whose editor was closed."""
    set_aside = Signal()
    """Something typed could not be saved and was kept for later."""

    def __init__(
        self,
        store: EditStore,
        make: Callable[[FieldKey, Value], FieldEditor],
        current: Callable[[FieldKey], Value],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._make = make
        self._current = current
        self._before: Value = None
        self._opened_with: object = None
        self._refusal: Refusal | None = None
        self.key: FieldKey | None = None
        self.place: EditPlace | None = None
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    @property
    def editor(self) -> FieldEditor | None:
        """The editor that is open."""
        return self.place.editor if self.place else None

    @property
    def is_refused(self) -> bool:
        """Whether the editor holds what was refused before, and is not stored yet."""
        return self._refusal is not None

    def begin(self, place: EditPlace, key: FieldKey, refusal: Refusal | None = None) -> None:
        """Open an editor, with what was typed into it and refused where there is such."""
        if self.place is place and self.key == key:
            return
        self.leave()
        self._before = self._current(key)
        editor = self._make(key, self._before)
        editor.kept.connect(self.finish)
        editor.cancelled.connect(self.cancel)
        editor.removed.connect(self._remove)
        editor.moved.connect(self._move)
        self.key, self.place = key, place
        place.open(editor)
        self._opened_with = editor.typed()
        self._refusal = refusal
        if refusal is not None:
            editor.show_typed(refusal.typed)
            editor.show_problem(refusal.text, changed_elsewhere=refusal.is_clash)
        editor.start()

    @Slot()
    def finish(self) -> bool:
        """Save what is typed and close the editor; False where it cannot be kept as it is."""
        editor, key = self.editor, self.key
        if editor is None or key is None:
            return True
        try:
            value = editor.value()
        except InvalidValueError as error:
            editor.show_problem(problem_text(error), changed_elsewhere=self._is_clash())
            return False
        edit = Edit(key, self._before, value, editor.typed())
        self._close()
        self._store.commit(edit)
        return True

    def leave(self) -> None:
        """Close the editor in any case: what cannot be saved is set aside, and told of.

        So is what clashes with another's change, until the user has said whose is to stay.
        """
        editor, key = self.editor, self.key
        if editor is None or key is None:
            return
        if self._refusal is not None and self._is_clash():
            self._set_aside(Edit(key, self._before, None, editor.typed()), self._refusal.error)
            return
        try:
            editor.value()
        except InvalidValueError as error:
            self._set_aside(Edit(key, self._before, None, editor.typed()), error)
        else:
            self.finish()

    def _set_aside(self, edit: Edit, error: CrmError) -> None:
        self._store.keep_unsaved(edit, error)
        self._close()
        self.set_aside.emit()

    @Slot()
    def cancel(self) -> None:
        """Take the field back to what it was."""
        self._close()

    def rekey(self, key: FieldKey) -> None:
        """Go on with the field under the id it has got."""
        self.key = key

    def is_changed(self) -> bool:
        """Return whether something was typed that is not saved."""
        return self.editor is not None and self.editor.typed() != self._opened_with

    def _is_clash(self) -> bool:
        return self._refusal is not None and self._refusal.is_clash

    def _close(self) -> None:
        place, self.place, self.key = self.place, None, None
        self._refusal = None
        if place is not None:
            place.close()
            self.closed.emit(place)

    @Slot()
    def _remove(self) -> None:
        if self.key is not None:
            edit = Edit(self.key, self._before, None)
            self._close()
            self._store.commit(edit)

    @Slot(int)
    def _move(self, step: int) -> None:
        key = self.key
        if key is not None and key.id and self.finish():
            self._store.move(key, step)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        editor = self.editor
        if editor is None or new is None or not _is_inside(old, editor) or _is_inside(new, editor):
            return
        if new.window().windowType() != Qt.WindowType.Popup and not self._is_clash():
            self.finish()


def _is_inside(widget: QWidget | None, outer: QWidget) -> bool:
    while widget is not None:
        if widget is outer:
            return True
        widget = widget.parentWidget()
    return False
