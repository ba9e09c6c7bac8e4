"""The activity that is dealt with now, large, with everything that one key can do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.ui.activities.kind_texts import kind_icon, kind_tone, result_name, result_tone
from desktop_crm.ui.catch_up.key_button import KeyButton
from desktop_crm.ui.common.flow_layout import FlowLayout
from desktop_crm.ui.common.text import isolated, label
from desktop_crm.ui.icons import icon
from desktop_crm.ui.today.item_texts import ItemTexts


class CatchUpCard(QFrame):
    """Says what it was about, and offers results, other days, and to leave or erase it."""

    pressed = Signal(str)
    """The key of the button that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._picture = QLabel()
        self.title = label("", "title", wrap=True)
        self.when = label("", "muted", wrap=True)
        self.people = label("", "strong", wrap=True)
        self.details = label("", "", wrap=True)
        self.buttons: dict[str, KeyButton] = {}
        self._results = _ButtonRow()
        self._moves = _ButtonRow()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(8)
        for widget in (self._picture, self.title, self.when, self.people, self.details):
            layout.addWidget(widget)
        layout.addSpacing(10)
        layout.addWidget(label(self.tr("How did it go?"), "section"))
        layout.addWidget(self._results)
        layout.addSpacing(4)
        layout.addWidget(label(self.tr("Or"), "section"))
        layout.addWidget(self._moves)
        layout.addStretch(1)

    def show_item(self, item: AgendaItem, kind: ActivityKind, texts: ItemTexts, *, can_write: bool) -> None:
        """Show an activity with the keys that its kind has."""
        side = self.fontMetrics().height() * 2
        self._picture.setPixmap(icon(kind_icon(kind), kind_tone(kind).text).pixmap(side))
        self.title.setText(texts.title(item))
        self.when.setText(_when_text(item, texts))
        self.people.setText(_people_text(item))
        self.people.setVisible(bool(self.people.text()))
        self.details.setText(item.details)
        self.details.setVisible(bool(item.details))
        self._align()
        self._show_buttons(kind, can_write=can_write)
        self.setAccessibleName(texts.spoken(item))

    def _align(self) -> None:
        """Begin all lines at the side where reading begins, whichever script they are in."""
        start = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        for words in (self.title, self.when, self.people, self.details):
            words.setAlignment(start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)

    def _show_buttons(self, kind: ActivityKind, *, can_write: bool) -> None:
        self.buttons = {}
        results = [
            self._button(result.key.upper(), result_name(kind.key, result), tone=result_tone(result))
            for result in kind.results
            if result.active and result.key
        ]
        moves = [
            self._button("1", self.tr("Today")),
            self._button("2", self.tr("Tomorrow")),
            self._button("3", self.tr("Next week")),
            self._button(self.tr("Space"), self.tr("Leave as it is")),
            self._button(self.tr("Del"), self.tr("Erase")),
        ]
        for button in (*results, *moves):
            button.setEnabled(can_write)
        self._results.show_buttons(results)
        self._moves.show_buttons(moves)

    def _button(self, key: str, text: str, **how: object) -> KeyButton:
        made = KeyButton(key, text, **how)  # type: ignore[arg-type]
        made.clicked.connect(lambda: self.pressed.emit(key))
        self.buttons[key] = made
        return made


class _ButtonRow(QWidget):
    """Buttons in lines, like words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=8)

    def show_buttons(self, buttons: list[KeyButton]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for button in buttons:
            self._flow.addWidget(button)


def _when_text(item: AgendaItem, texts: ItemTexts) -> str:
    if item.day is None:
        return texts.kind(item)
    start = item.starts.time() if item.starts is not None else None
    end = item.ends.time() if item.ends is not None and item.ends != item.starts else None
    return " · ".join((texts.kind(item), texts.when.full(item.day, start, end)))


def _people_text(item: AgendaItem) -> str:
    lines = [
        " · ".join(
            part for part in (person.name, person.company, person.phone and isolated(person.phone)) if part
        )
        for person in item.participants[:4]
    ]
    return "\n".join(lines)
