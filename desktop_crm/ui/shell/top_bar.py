"""The bar on top: sidebar, undo and redo, the search box in the middle, alarms and New at the end."""

from PySide6.QtCore import QEvent, QMargins, QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from desktop_crm.ui.actions import Actions, plain
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.common.buttons import Button, icon_size
from desktop_crm.ui.icons import icon
from desktop_crm.ui.menus import NEW_BUTTON, fill_menu
from desktop_crm.ui.theme import Token, colour


class ActionButton(QToolButton):
    """A picture for a command; it takes its name, tool tip and state from the action."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setAutoRaise(True)
        self.setAccessibleName(plain(action.text()))
        self.setIconSize(icon_size(self))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setIconSize(icon_size(self))


class AlarmButton(ActionButton):
    """The bell; with a dot while something rings."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(action, parent)
        self.ringing = 0

    def show_ringing(self, count: int) -> None:
        """Show and say how many alarms ring."""
        self.ringing = count
        self.setAccessibleDescription(self.tr("%n alarm(s) ringing", "", count) if count else "")
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.ringing:
            return
        side = max(round(self.iconSize().width() * 0.4), 6)
        centre = self.rect().center()
        reach = self.iconSize().width() // 2
        dot = QRect(centre.x() + reach - side + 2, centre.y() - reach, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(Token.SURFACE), 1.5))
        painter.setBrush(colour(Token.DANGER))
        painter.drawEllipse(QStyle.visualRect(self.layoutDirection(), self.rect(), dot))
        painter.end()


class NewButton(Button):
    """The main button: a menu of what can be made."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New"), parent, icon_name="plus", primary=True)
        menu = QMenu(self)
        fill_menu(menu, NEW_BUTTON, actions)
        self.setMenu(menu)
        self.setAccessibleDescription(self.tr("Opens a menu"))

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint().grownBy(QMargins(0, 0, self._side() + 4, 0))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        side = self._side()
        room = self.rect().adjusted(0, 0, -side - 10, 0)
        option.rect = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        mark = QRect(room.right(), (self.height() - side) // 2, side, side)
        arrow = QStyle.visualRect(self.layoutDirection(), self.rect(), mark)
        icon("chevron-down", Token.ACCENT_TEXT).paint(painter, arrow)
        painter.end()

    def _side(self) -> int:
        return round(self.fontMetrics().height() * 0.85)


class TopBar(QFrame):
    """Holds the search box in the middle of the window."""

    def __init__(self, actions: Actions, search_box: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self.rail = ActionButton(actions.action(CommandId.TOGGLE_RAIL))
        self.undo = ActionButton(actions.action(CommandId.UNDO))
        self.redo = ActionButton(actions.action(CommandId.REDO))
        self.search = search_box
        self.alarms = AlarmButton(actions.action(CommandId.SHOW_ALARMS))
        self.new = NewButton(actions)
        starts = QHBoxLayout()
        starts.setSpacing(8)
        for button in (self.rail, self.undo, self.redo):
            starts.addWidget(button)
        starts.addStretch(1)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.setSpacing(8)
        ends.addWidget(self.alarms)
        ends.addWidget(self.new)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(12)
        layout.addLayout(starts, 3)
        layout.addWidget(search_box, 5)
        layout.addLayout(ends, 3)
