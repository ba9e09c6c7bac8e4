"""3 · Text: what a label says and in which letters."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_crm.domain.countries import country_codes, country_name
from desktop_crm.domain.labels import FONT_SIZES_PT, AddressStyle, ArabicHand, LabelOptions
from desktop_crm.ui.common.flow_layout import FlowLayout
from desktop_crm.ui.common.text import fill
from desktop_crm.ui.printing.panel_parts import Field, Section, ToggleChip, choice


class TextSection(Section):
    """Chooses address style, sender's country, letters and size."""

    changed = Signal()

    def __init__(self, sender_country: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.style_box = choice(
            (
                (self.tr("Business, as the country writes it"), AddressStyle.BUSINESS),
                (self.tr("Personal, the name alone"), AddressStyle.PERSONAL),
            )
        )
        countries = [(country_name(code), code) for code in country_codes()]
        self.from_country = choice([(self.tr("Not said"), ""), *countries], sender_country)
        self.hand_box = choice(
            (
                (self.tr("Naskh"), ArabicHand.NASKH),
                (self.tr("Nastaliq"), ArabicHand.NASTALIQ),
            )
        )
        sizes = [
            (fill(self.tr("%1 pt"), self.locale().toString(size, "g", 4)), size) for size in FONT_SIZES_PT
        ]
        self.size_box = choice(sizes, LabelOptions().size_pt)
        self.shrink = ToggleChip(self.tr("Shrin&k to fit"), on=True)
        self._lay_out()
        for box in (self.style_box, self.from_country, self.hand_box, self.size_box):
            box.currentIndexChanged.connect(self.changed)
        self.shrink.toggled.connect(self.changed)

    def apply_to(self, options: LabelOptions) -> LabelOptions:
        """Return the options with what is chosen here."""
        return replace(
            options,
            style=AddressStyle(self.style_box.currentData()),
            sender_country=self.from_country.currentData(),
            arabic_hand=ArabicHand(self.hand_box.currentData()),
            size_pt=self.size_box.currentData(),
            shrink_to_fit=self.shrink.isChecked(),
        )

    def show_options(self, options: LabelOptions) -> None:
        """Choose what the options say; a size that is not offered leaves the size as it is."""
        for box, value in (
            (self.style_box, options.style),
            (self.from_country, options.sender_country),
            (self.hand_box, options.arabic_hand),
            (self.size_box, options.size_pt),
        ):
            if (index := box.findData(value)) >= 0:
                box.setCurrentIndex(index)
        self.shrink.setChecked(options.shrink_to_fit)

    def _lay_out(self) -> None:
        self.heading.setText(self.tr("3 · Text"))
        sender = Field(self.tr("Sent fro&m"), self.from_country)
        sender.setToolTip(self.tr("The country is printed on labels that go to another one."))
        letters = QHBoxLayout()
        letters.setSpacing(8)
        letters.addWidget(Field(self.tr("Urdu i&n"), self.hand_box), 2)
        letters.addWidget(Field(self.tr("Si&ze"), self.size_box), 1)
        chips = FlowLayout()
        chips.addWidget(self.shrink)
        self.rows.addWidget(Field(self.tr("&Address style"), self.style_box))
        self.rows.addWidget(sender)
        self.rows.addLayout(letters)
        self.rows.addLayout(chips)
