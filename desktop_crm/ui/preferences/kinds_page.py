"""The kinds of activities: those every file has, and the user's own."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_crm.domain.activity_kinds import OWN_KIND_RESULTS, STANDARD_KINDS, ActivityKind
from desktop_crm.domain.errors import CrmError
from desktop_crm.ui.activities.choice_chips import ChoiceChips
from desktop_crm.ui.activities.kind_texts import kind_icon, kind_name
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.messages import explain
from desktop_crm.ui.preferences.kind_form import KindForm

if TYPE_CHECKING:
    from desktop_crm.services.activity_kinds import ActivityKinds

NEW = ""
_FIRST = STANDARD_KINDS[0].key
_STANDARD = frozenset(kind.key for kind in STANDARD_KINDS)


class KindsPage(QWidget):
    """A chip for each kind, and its form below; a change is stored as its field is left.

    One change is stored at a time, so that a quick user does not stand in his own way.
    """

    def __init__(self, kinds: "ActivityKinds", jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = kinds
        self._jobs = jobs
        self._kinds: dict[str, ActivityKind] = {}
        self._is_storing = False
        self._is_stale = False
        self.chips = ChoiceChips(self.tr("Kind"))
        self.new = Button(self.tr("+ New kind"), look="link")
        self.form = KindForm()
        self.remove = Button(self.tr("Remove this kind"))
        self._lay_out()
        self._connect()
        self._read(_FIRST)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.chips, 1)
        top.addWidget(self.new)
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 8, 20, 14)
        layout.setSpacing(14)
        layout.addLayout(top)
        layout.addWidget(self.form)
        layout.addLayout(foot)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.chips.chosen.connect(self._on_chosen)
        self.new.clicked.connect(self._on_new)
        self.form.changed.connect(self._save)
        self.remove.clicked.connect(self._on_remove)

    def _read(self, chosen: str) -> None:
        """Read all kinds, and show one."""
        self._kinds = {kind.key: kind for kind in self._service.all()}
        self._offer()
        self._show(chosen if chosen in self._kinds else next(iter(self._kinds)))

    def _offer(self) -> None:
        self.chips.offer([(kind_name(kind), key, kind_icon(kind)) for key, kind in self._kinds.items()])

    def _show(self, key: str) -> None:
        self.chips.choose(key)
        self.form.show_kind(self._kinds[key])
        is_standard = key in _STANDARD
        self.remove.setText(self.tr("Back to what it was") if is_standard else self.tr("Remove this kind"))
        self.remove.setEnabled(not is_standard or bool(self._kinds[key].id))

    @Slot()
    def _on_chosen(self) -> None:
        self._show(str(self.chips.value()))

    @Slot()
    def _on_new(self) -> None:
        """Begin a kind of the user's own; it is stored once it has a name."""
        self.form.show_kind(ActivityKind(NEW, results=OWN_KIND_RESULTS))
        self.remove.setEnabled(False)
        self.form.name.setFocus()

    @Slot()
    def _save(self) -> None:
        if self._is_storing:
            self._is_stale = True
            return
        if complaint := self.form.complaint():
            self.form.problem.setText(complaint)
            return
        kind = self.form.kind()
        if kind == self._kinds.get(kind.key) or (kind.key == NEW and not kind.name):
            self.form.problem.clear()
            return
        self._is_storing = True
        self._jobs.run(
            lambda _: self._service.save(kind),
            done=partial(self._on_saved, kind),
            failed=self._on_failed,
        )

    def _on_saved(self, sent: ActivityKind, stored: ActivityKind) -> None:
        self._is_storing = False
        self._kinds[stored.key] = stored
        self._offer()
        self.form.problem.clear()
        if self.form.shown_key in {sent.key, stored.key}:
            self.form.go_on_from(stored)
            self.chips.choose(stored.key)
            self.remove.setEnabled(True)
        if self._is_stale:
            self._is_stale = False
            self._save()

    def _on_failed(self, error: CrmError) -> None:
        self._is_storing = self._is_stale = False
        self.form.problem.setText(explain(error))

    @Slot()
    def _on_remove(self) -> None:
        key = self.form.shown_key
        if key:
            self._jobs.run(lambda _: self._service.remove(key), done=partial(self._on_removed, key))

    def _on_removed(self, key: str, _: None) -> None:
        self._read(key)
