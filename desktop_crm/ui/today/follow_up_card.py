"""The card of what is to be followed up, with the line in which more is typed."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.ui.actions import Actions
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.common.buttons import ToolButton
from desktop_crm.ui.common.card import Card
from desktop_crm.ui.common.chips import Pill
from desktop_crm.ui.common.text import fill, label
from desktop_crm.ui.menus import fill_menu
from desktop_crm.ui.search.offered import Offers
from desktop_crm.ui.theme import Tone
from desktop_crm.ui.today.follow_up_list import FollowUpList
from desktop_crm.ui.today.item_texts import ItemTexts
from desktop_crm.ui.today.quick_line import QuickLine


class FollowUpCard(Card):
    """Overdue ones first; they can be moved to today all at once, or gone through one by one."""

    def __init__(
        self, actions: Actions, make_offers: Callable[[], Offers], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Follow-ups"))
        self.setAccessibleName(self.title.text())
        self.overdue = Pill("", Tone.DANGER)
        self.list = FollowUpList()
        self.empty = label(
            self.tr("Nothing to follow up. Type a line below to plan something."), "muted", wrap=True
        )
        self.empty.setContentsMargins(14, 10, 14, 12)
        self.move_all = ToolButton("calendar-check", self.tr("Move all overdue"))
        self.catch_up = ToolButton("list-todo", self.tr("Catch up, one by one"))
        menu = QMenu(self)
        fill_menu(menu, (CommandId.MOVE_ALL_TODAY, CommandId.MOVE_ALL_NEXT_WORKING_DAY), actions)
        self.move_all.setMenu(menu)
        self.move_all.setPopupMode(ToolButton.ToolButtonPopupMode.InstantPopup)
        self.catch_up.clicked.connect(lambda: actions.run(CommandId.SHOW_CATCH_UP))
        self.add_beside_title(self.overdue)
        for button in (self.catch_up, self.move_all):
            button.setProperty("look", "tiny")
            self.add_at_end(button)
        self.line = QuickLine(make_offers)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(5, 4, 5, 4)
        across.addWidget(self.line)
        self.add(self.list)
        self.add(self.empty)
        self.add(row)
        self.show_overdue(0)

    def show_overdue(self, count: int, in_schedule: int = 0) -> None:
        """Say how many are overdue, and of these not listed here, and offer what can be done with all."""
        text = self.tr("%Ln overdue", "", count)
        if in_schedule:
            text = self.tr("%Ln overdue, %1 of them in the schedule", "", count)
            text = fill(text, self.locale().toString(in_schedule))
        self.overdue.show_text(text, Tone.DANGER)
        self.overdue.setToolTip(text)
        for widget in (self.overdue, self.move_all, self.catch_up):
            widget.setVisible(count > 0)

    def show_items(
        self, open_items: Sequence[AgendaItem], done: Sequence[AgendaItem], texts: ItemTexts
    ) -> None:
        """Show these, or say in words that there are none."""
        is_empty = not open_items and not done
        self.empty.setVisible(is_empty)
        self.list.setVisible(not is_empty)
        self.list.show_items(open_items, done, texts)
