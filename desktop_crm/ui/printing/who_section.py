"""1 · Who: the people that labels are printed for, and in which order."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_crm.domain.labels import LabelOptions, LabelOrder
from desktop_crm.ui.common.flow_layout import FlowLayout
from desktop_crm.ui.common.text import fill
from desktop_crm.ui.printing.audiences import Audience, AudienceKind
from desktop_crm.ui.printing.panel_parts import Field, Section, ToggleChip, choice


class WhoSection(Section):
    """Chooses an audience; ``changed`` says that anything here was."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._audiences: tuple[Audience, ...] = ()
        self.people = choice(())
        self.household = ToggleChip(self.tr("One per ho&usehold"))
        self.order = choice(
            (
                (self.tr("Order: as in the list"), LabelOrder.AS_GIVEN),
                (self.tr("Order: by postcode"), LabelOrder.POSTCODE),
                (self.tr("Order: by name"), LabelOrder.NAME),
            )
        )
        self.order.setAccessibleName(self.tr("Order of the labels"))
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        chips = FlowLayout()
        chips.addWidget(self.household)
        chips.addWidget(self.order)
        self.heading.setText(self.tr("1 · Who"))
        self.rows.addWidget(Field(self.tr("Print fo&r"), self.people))
        self.rows.addLayout(chips)
        self.people.currentIndexChanged.connect(self.changed)
        self.household.toggled.connect(self.changed)
        self.order.currentIndexChanged.connect(self.changed)

    @property
    def audience(self) -> Audience | None:
        """Whom to print for; None until the file was read."""
        index = self.people.currentIndex()
        return self._audiences[index] if 0 <= index < len(self._audiences) else None

    def show_options(self, options: LabelOptions) -> None:
        """Choose what the options say."""
        self.household.setChecked(options.one_per_household)
        self.order.setCurrentIndex(self.order.findData(options.order))

    def show_audiences(
        self, audiences: tuple[Audience, ...], preferred: Audience, *, anew: bool = False
    ) -> None:
        """Offer these; unless ``anew``, what was chosen before stays so where it is still there."""
        before = self.audience
        self._audiences = audiences
        with QSignalBlocker(self.people):
            self.people.clear()
            self.people.addItems([self._text(audience) for audience in audiences])
            keys = [audience.key for audience in audiences]
            stays = before is not None and before.key in keys and not anew
            self.people.setCurrentIndex(keys.index(before.key if before and stays else preferred.key))
        if self.audience != before:
            self.changed.emit()

    def _text(self, audience: Audience) -> str:
        people = self.tr("%n people", None, audience.count)
        sentence = {
            AudienceKind.CHOSEN: self.tr("Chosen contacts · %1"),
            AudienceKind.LISTED: self.tr("This list · %1"),
            AudienceKind.EVERYBODY: self.tr("Everybody · %1"),
            AudienceKind.GROUP: self.tr("Group: %2 · %1"),
            AudienceKind.TAG: self.tr("Tag: %2 · %1"),
        }[audience.kind]
        return fill(sentence, people, audience.name)
