"""The fields of an activity, in the order in which one thinks of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_crm.domain.activities import ActivityDraft, Participant, When
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.clock import Clock
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.ui.activities.choice_chips import ChoiceChips
from desktop_crm.ui.activities.kind_texts import (
    PRIORITIES,
    SHOWN_PRIORITIES,
    kind_icon,
    kind_name,
    priority_name,
)
from desktop_crm.ui.activities.length_box import LeadField
from desktop_crm.ui.activities.people_field import Find, PeopleField
from desktop_crm.ui.activities.recurrence_editor import RecurrenceEditor
from desktop_crm.ui.activities.when_section import WhenSection
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.fields import name_box
from desktop_crm.ui.contacts.growing_text import GrowingText

_PLACELESS = frozenset({"call", "todo", "letter", "email"})


@dataclass(frozen=True, slots=True)
class FormChoices:
    """What the file offers: kinds, and the people whom activities are for, the user first."""

    kinds: tuple[ActivityKind, ...]
    owners: tuple[str, ...]


class ActivityForm(QWidget):
    """Fills in an :class:`ActivityDraft`; it stores nothing.

    What is seldom wanted (place, for whom, private, two more priorities) is shown
    on demand, or where it holds something.
    """

    changed = Signal()

    def __init__(self, choices: FormChoices, clock: Clock, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._choices = choices
        self._kinds = {kind.key: kind for kind in choices.kinds}
        self._last_kind: ActivityKind | None = None
        self._uid = ""
        self._is_new = True
        self._is_planned = True
        self._was_timed = False
        self.kind = ChoiceChips(self.tr("Kind"))
        self.regarding = QComboBox()
        self.regarding.setEditable(True)
        self.regarding.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        name_box(self.regarding, self.tr("Regarding"))
        self.people = PeopleField(find)
        self.each = QCheckBox(self.tr("One for each contact"))
        self.when = WhenSection(clock)
        self.lead = LeadField()
        self.repeat = RecurrenceEditor(clock)
        self.priority = ChoiceChips(self.tr("Priority"))
        self.place = QLineEdit()
        self.owner = QComboBox()
        self.owner.setEditable(True)
        name_box(self.owner, self.tr("For whom"))
        self.owner.addItems(choices.owners)
        self.owner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.owner.setMinimumContentsLength(16)
        self.private = QCheckBox(self.tr("Pri&vate: only I see it"))
        self.details = GrowingText(least=3, most=8)
        self.more = Button(self.tr("More…"), look="link")
        self.more.setCheckable(True)
        for box in (self.lead, self.owner):
            box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._rows = QFormLayout()
        self._rows.setVerticalSpacing(9)
        self._rows.setHorizontalSpacing(12)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        with_whom = QWidget()
        column = QVBoxLayout(with_whom)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.people)
        column.addWidget(self.each)
        for text, field, input_ in (
            (self.tr("&Regarding:"), self.regarding, self.regarding),
            (self.tr("&With:"), with_whom, self.people.line),
            (self.tr("W&hen:"), self.when, self.when.date),
            (self.tr("&Alarm:"), self.lead, self.lead),
            (self.tr("Re&peat:"), self.repeat, self.repeat.every),
            (self.tr("Priority:"), self.priority, None),
            (self.tr("Pla&ce:"), self.place, self.place),
            (self.tr("&For:"), self.owner, self.owner),
            ("", self.private, None),
            (self.tr("&Details:"), self.details, self.details),
        ):
            name = QLabel(text)
            if input_ is not None:
                name.setBuddy(input_)
            self._rows.addRow(name, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.kind)
        layout.addLayout(self._rows)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)

    def _connect(self) -> None:
        self.kind.chosen.connect(self._on_kind)
        self.when.changed.connect(self._on_when)
        self.when.repeat_typed.connect(self._on_repeat_typed)
        self.people.changed.connect(self._on_people)
        self.more.toggled.connect(self._show_parts)
        for signal in (
            self.regarding.editTextChanged,
            self.each.toggled,
            self.lead.editTextChanged,
            self.repeat.changed,
            self.priority.chosen,
            self.place.textChanged,
            self.owner.editTextChanged,
            self.private.toggled,
            self.details.textChanged,
        ):
            signal.connect(self._tell)

    def show_draft(self, draft: ActivityDraft, people: Sequence[Participant], *, is_new: bool) -> None:
        """Fill the fields; whether it is one for each contact is only asked of new ones."""
        with QSignalBlocker(self):
            self._uid = draft.uid
            self._is_new = is_new
            self._is_planned = True
            self._offer_kinds(draft.kind)
            self.kind.choose(draft.kind)
            self._last_kind = self._kinds.get(draft.kind)
            self._offer_regardings(draft.regarding)
            self.people.show_people(people)
            self._was_timed = draft.when.is_timed
            self.when.show_when(draft.when)
            day = draft.when.day or self._clock.today()
            self.repeat.show_recurrence(draft.recurrence, day)
            self.lead.show_lead(draft.alarm_lead)
            self.place.setText(draft.place)
            self.owner.setEditText(draft.owner or self._choices.owners[0])
            self.private.setChecked(draft.private)
            self.details.setPlainText(draft.details)
            self.each.setChecked(False)
            self._offer_priorities(draft.priority)
            self.priority.choose(draft.priority)
        self._show_parts()

    def settle(self) -> None:
        """Take what is being typed as finished."""
        self.when.settle()

    def draft(self) -> ActivityDraft:
        """Return what is typed.

        Raises:
            InvalidValueError: Something of it cannot be kept.
        """
        when = self.when.when()
        recurrence = self.repeat.recurrence()
        if recurrence is not None:
            when = self._begun(when)
        return ActivityDraft(
            kind=str(self.kind.value()),
            regarding=self.regarding.currentText().strip(),
            when=when,
            details=self.details.toPlainText().strip(),
            place=self.place.text().strip(),
            priority=self._priority(),
            private=self.private.isChecked(),
            owner=self.owner.currentText().strip(),
            contact_ids=tuple(person.id for person in self.people.people()),
            alarm_lead=self.lead.lead(),
            recurrence=recurrence,
            uid=self._uid,
        )

    def typed(self) -> tuple[object, ...]:
        """Return the state of the fields, whether it can be kept or not."""
        return (
            self.kind.value(),
            self.regarding.currentText(),
            self.people.people(),
            self.when.date.text(),
            self.when.time.text(),
            self.when.duration.currentText(),
            self.when.last.text(),
            self.when.zone.currentText(),
            self.lead.currentText(),
            self.repeat.sentence.text(),
            self._priority(),
            self.place.text(),
            self.owner.currentText(),
            self.private.isChecked(),
            self.details.toPlainText(),
        )

    def show_plan(self, *, shown: bool) -> None:
        """Show what is only of interest while it is planned: when, alarm and repeats."""
        self._is_planned = shown
        self._show_parts()

    def complaint(self) -> str:
        """Return what is wrong with the fields, in words; "" where nothing is."""
        if not self._is_planned:
            return ""
        return self.when.complaint() or self.lead.complaint()

    @property
    def wants_one_each(self) -> bool:
        """Whether each contact is to get an activity of its own."""
        return self.each.isChecked() and not self.each.isHidden()

    def _begun(self, when: When) -> When:
        return when.on(self.repeat.first_day()) if when.day else when.on(self._clock.today())

    def _priority(self) -> int:
        value = self.priority.value()
        return value if isinstance(value, int) else 3

    def _offer_kinds(self, current: str) -> None:
        offered = [
            kind for kind in self._choices.kinds if kind.key == current or (kind.active and kind.plannable)
        ]
        self.kind.offer([(kind_name(kind), kind.key, kind_icon(kind)) for kind in offered])

    def _offer_regardings(self, text: str) -> None:
        self.regarding.clear()
        if self._last_kind is not None:
            self.regarding.addItems(self._last_kind.regardings)
        self.regarding.setEditText(text)

    def _offer_priorities(self, current: int) -> None:
        all_of_them = self.more.isChecked() or current not in SHOWN_PRIORITIES
        offered = PRIORITIES if all_of_them else SHOWN_PRIORITIES
        self.priority.offer([(priority_name(p), p, "") for p in offered])

    @Slot()
    def _on_kind(self) -> None:
        """Take over what the new kind begins with, where the user has not chosen otherwise."""
        old, new = self._last_kind, self._kinds[str(self.kind.value())]
        self._last_kind = new
        self._offer_regardings(self.regarding.currentText())
        if old is None or self.lead.shows_lead(old.alarm_lead):
            self.lead.show_lead(new.alarm_lead)
        if old is None or self._priority() == old.priority:
            self._offer_priorities(new.priority)
            self.priority.choose(new.priority)
        if new.duration and (old is None or self.when.duration.shows(old.duration)):
            self.when.duration.show_minutes(new.duration)
        self._show_parts()
        self.changed.emit()

    @Slot()
    def _on_when(self) -> None:
        found = self.when.date.found
        if found is not None and found.day is not None:
            self.repeat.show_day(found.day)
        is_timed = self.when.is_timed
        if is_timed and not self._was_timed and self._is_new and self._last_kind is not None:
            self._propose_for_time(self._last_kind)
        self._was_timed = is_timed
        self.changed.emit()

    def _propose_for_time(self, kind: ActivityKind) -> None:
        """Propose the kind's length and alarm to what has got a time, where none were chosen."""
        if self.when.duration.shows(0):
            self.when.duration.show_minutes(kind.duration)
        if self.lead.shows_lead(None):
            self.lead.show_lead(kind.alarm_lead)

    @Slot(object)
    def _on_repeat_typed(self, recurrence: Recurrence) -> None:
        found = self.when.date.found
        if found is not None and found.day is not None:
            self.repeat.show_recurrence(recurrence, found.day)
            self._show_parts()

    @Slot()
    def _on_people(self) -> None:
        self._show_parts()
        self.changed.emit()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    @Slot()
    def _show_parts(self) -> None:
        more = self.more.isChecked()
        self.more.setText(self.tr("Less") if more else self.tr("More…"))
        self._offer_priorities(self._priority())
        self.each.setVisible(self._is_new and len(self.people.people()) > 1)
        has_place = str(self.kind.value()) not in _PLACELESS
        is_others = self.owner.currentText() not in ("", self._choices.owners[0])
        self.kind.setVisible(self._is_planned)
        for row in (self.when, self.lead, self.repeat, self.priority):
            self._rows.setRowVisible(row, self._is_planned)
        self._rows.setRowVisible(self.place, more or has_place or bool(self.place.text()))
        self._rows.setRowVisible(self.owner, more or is_others)
        self._rows.setRowVisible(self.private, more or self.private.isChecked())
