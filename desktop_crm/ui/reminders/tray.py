"""The icon in the tray: how many alarms ring, a menu, and a notice of the system's when one begins."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from desktop_crm.domain.reminders import Reminder
from desktop_crm.ui.actions import Actions
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.common.text import fill
from desktop_crm.ui.icons import pixmap
from desktop_crm.ui.menus import TRAY, fill_menu
from desktop_crm.ui.reminders.alarm_groups import grouped
from desktop_crm.ui.reminders.alarm_texts import AlarmTexts
from desktop_crm.ui.theme import Token, colour

_SIDES = (22, 32, 64)
_MOST = 99
_NOTICE_MS = 10_000


class Tray(QObject):
    """Exists only where the system has a tray; the commands are those of the window."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu(window)
        fill_menu(self.menu, TRAY, actions)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self._on_notice_clicked)
        self.show_count(0)
        self.icon.show()

    @staticmethod
    def is_there() -> bool:
        """Return whether the system has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_count(self, count: int) -> None:
        """Draw how many alarms ring."""
        self.icon.setIcon(tray_icon(count))
        name = QApplication.applicationDisplayName()
        ringing = fill(self.tr("%1: %Ln alarm(s)", "", count), name)
        self.icon.setToolTip(ringing if count else name)

    def tell(self, reminders: Sequence[Reminder], texts: AlarmTexts) -> None:
        """Have the system say what began to ring, where it does such things."""
        groups = grouped(reminders)
        first = texts.group(groups[0])
        title = first.title if len(groups) == 1 else texts.heading(len(reminders))
        text = first.detail if len(groups) == 1 else ", ".join(texts.group(g).title for g in groups[:3])
        self.icon.showMessage(title, text, QSystemTrayIcon.MessageIcon.NoIcon, _NOTICE_MS)

    def close(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.deleteLater()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        }:
            self._actions.run(CommandId.SHOW_WINDOW)

    @Slot()
    def _on_notice_clicked(self) -> None:
        self._actions.run(CommandId.SHOW_ALARMS)


def tray_icon(count: int) -> QIcon:
    """Return the program's icon with a number in its corner."""
    made = QIcon()
    for side in _SIDES:
        made.addPixmap(_picture(count, side))
    return made


def _picture(count: int, side: int) -> QPixmap:
    picture = QPixmap(QSize(side, side))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawPixmap(QRect(0, 0, side, side), pixmap("contact", Token.ACCENT, side))
    if count:
        badge = QRectF(side * 0.32, side * 0.32, side * 0.68, side * 0.68)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(Token.DANGER))
        painter.drawEllipse(badge)
        font = QFont(painter.font())
        font.setPixelSize(max(round(side * (0.5 if count < 10 else 0.38)), 7))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(colour(Token.SURFACE))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(min(count, _MOST)))
    painter.end()
    return picture
