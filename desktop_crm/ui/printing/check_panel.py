"""The right panel of the labels view: what became of whom, before anything is printed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_crm.domain.labels import (
    AdjustedLabel,
    LabelReport,
    LeftOut,
    LeftOutReason,
    MergedHousehold,
)
from desktop_crm.ui.common.text import fill, isolated, label
from desktop_crm.ui.printing.check_card import CheckCard, Entry
from desktop_crm.ui.theme import Tone


class CheckPanel(QScrollArea):
    """Cards on people left out, labels made smaller, households; ``contact_requested`` opens a person."""

    contact_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget()
        inner.setProperty("look", "surface")
        self._shown: list[CheckCard] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(label(self.tr("Check before printing"), "strong", wrap=True))
        layout.addLayout(self._cards)
        layout.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(self.focusPolicy().NoFocus)

    def cards(self) -> list[CheckCard]:
        """Return the cards that are shown, from the top."""
        return list(self._shown)

    def show_report(self, report: LabelReport) -> None:
        """Show what a drawing of the labels found out."""
        self._clear()
        for reason in LeftOutReason:
            if people := [one for one in report.left_out if one.reason is reason]:
                self._add(self._left_out_card(reason, people))
        if report.shrunk:
            self._add(self._shrunk_card(report))
        if cut := [one for one in report.shortened if one.dropped]:
            self._add(self._adjusted_card(self.tr("%n labels leave a line out", None, len(cut)), cut))
        if broken := [one for one in report.shortened if not one.dropped]:
            self._add(
                self._adjusted_card(self.tr("%n labels break a line in two", None, len(broken)), broken)
            )
        if report.merged:
            self._add(self._merged_card(report.merged))
        if not self._shown:
            self._add(self._all_well_card(report))

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong."""
        self._clear()
        self._add(CheckCard(self.tr("That did not work"), sentence, Tone.DANGER))

    def show_done(self, sentence: str) -> None:
        """Say what was done, above the other cards."""
        self._add(CheckCard(sentence, "", Tone.GOOD), at=0)

    def _left_out_card(self, reason: LeftOutReason, people: Sequence[LeftOut]) -> CheckCard:
        why = {
            LeftOutReason.NO_ADDRESS: self.tr("They have no postal address."),
            LeftOutReason.INCOMPLETE: self.tr("Their address lacks a street or a town."),
            LeftOutReason.DOES_NOT_FIT: self.tr(
                "Their address does not fit on this label, even in the smallest letters."
            ),
            LeftOutReason.NO_FONT: self.tr(
                "No font on this computer has these letters. Install one that does, then print again."
            ),
        }[reason]
        entries = [Entry(one.contact_id, self._name(one.name), _few(one.detail)) for one in people]
        return CheckCard(self.tr("%n people skipped", None, len(people)), why, Tone.WARNING, entries)

    def _shrunk_card(self, report: LabelReport) -> CheckCard:
        smallest = min(one.size_pt for one in report.shrunk)
        sentence = self.tr("%n labels made to fit, down to %1 pt", None, len(report.shrunk))
        title = fill(sentence, self.locale().toString(smallest, "g", 4))
        text = (
            self.tr("%n of them below 8 pt are hard to read.", None, len(report.small))
            if report.small
            else ""
        )
        smallest_first = sorted(report.shrunk, key=lambda one: one.size_pt)
        entries = [
            Entry(one.contact_id, self._name(one.name), ", ".join([self._size(one), *self._cuts(one)]))
            for one in smallest_first
        ]
        return CheckCard(title, text, Tone.WARNING if report.small else Tone.ACCENT, entries)

    def _adjusted_card(self, title: str, labels: Sequence[AdjustedLabel]) -> CheckCard:
        entries = [
            Entry(one.contact_id, self._name(one.name), ", ".join(self._cuts(one)) if one.dropped else "")
            for one in labels
        ]
        return CheckCard(title, "", Tone.ACCENT, entries)

    def _size(self, one: AdjustedLabel) -> str:
        return fill(self.tr("%1 pt"), self.locale().toString(one.size_pt, "g", 4)).replace(" ", "\u00a0")

    def _cuts(self, one: AdjustedLabel) -> list[str]:
        """Say what the label lacks, and what was broken."""
        without = ", ".join(map(isolated, one.dropped))
        cuts = [fill(self.tr("without “%1”"), without)] if one.dropped else []
        return [*cuts, self.tr("a line broken in two")] if one.wrapped else cuts

    def _merged_card(self, merged: Sequence[MergedHousehold]) -> CheckCard:
        people = sum(len(home.contact_ids) for home in merged)
        sentence = self.tr("%1 share %2.")
        text = fill(sentence, self.tr("%n people", None, people), self.tr("%n labels", None, len(merged)))
        entries = [
            Entry(home.contact_ids[0], " · ".join(isolated(self._name(name)) for name in home.names))
            for home in merged
        ]
        return CheckCard(self.tr("Same household merged"), text, Tone.GOOD, entries)

    def _all_well_card(self, report: LabelReport) -> CheckCard:
        if report.printed:
            return CheckCard(self.tr("All is well"), self.tr("Everybody has a label."), Tone.GOOD)
        return CheckCard(
            self.tr("Nobody to print for"), self.tr("Choose other people on the left."), Tone.ACCENT
        )

    def _name(self, name: str) -> str:
        return name or self.tr("Without a name")

    def _add(self, card: CheckCard, at: int | None = None) -> None:
        at = len(self._shown) if at is None else at
        card.chosen.connect(self.contact_requested)
        self._shown.insert(at, card)
        self._cards.insertWidget(at, card)

    def _clear(self) -> None:
        for card in self._shown:
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._shown.clear()


def _few(letters: str) -> str:
    return letters if len(letters) <= 12 else f"{letters[:12]}…"
