"""The sheet of keys and the dialog about the program, made from the registry of commands."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

import desktop_crm
from desktop_crm.ui.actions import Actions, plain
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.common.dialogs import button_box
from desktop_crm.ui.common.text import fill, isolated, label
from desktop_crm.ui.icons import icon
from desktop_crm.ui.menus import MENU_BAR, MenuPlan
from desktop_crm.ui.theme import Token


class KeySheet(QDialog):
    """Every command with its keys, by menu."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.setRootIsDecorated(False)
        for plan in MENU_BAR:
            self.tree.addTopLevelItem(_menu_item(plan, actions))
        self.tree.expandAll()
        self.tree.resizeColumnToContents(0)
        buttons = button_box(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.addWidget(self.tree)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 80, metrics.height() * 32)


def _menu_item(plan: MenuPlan, actions: Actions) -> QTreeWidgetItem:
    top = QTreeWidgetItem([plain(QCoreApplication.translate("Menu", str(plan.title)))])
    top.setFlags(Qt.ItemFlag.ItemIsEnabled)
    font = top.font(0)
    font.setBold(True)
    top.setFont(0, font)
    for entry in plan.entries:
        if isinstance(entry, MenuPlan) and entry.entries:
            top.addChild(_menu_item(entry, actions))
        elif isinstance(entry, CommandId):
            action = actions.action(entry)
            keys = QKeySequence.listToString(action.shortcuts(), QKeySequence.SequenceFormat.NativeText)
            item = QTreeWidgetItem([actions.plain_text(entry), isolated(keys.replace("; ", ", "))])
            item.setIcon(0, action.icon())
            top.addChild(item)
    return top


class AboutDialog(QDialog):
    """What this is, and whose work is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Desktop CRM"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = label()
        picture.setPixmap(icon("contact", Token.ACCENT).pixmap(self.fontMetrics().height() * 3))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(label("Desktop CRM", "title"))
        words.addWidget(label(fill(self.tr("Version %1"), desktop_crm.__version__), "muted"))
        words.addWidget(
            label(self.tr("Remembers people for you, in one file that you own. MIT licence."), wrap=True)
        )
        words.addWidget(
            label(
                self.tr("Made with Qt for Python, SQLAlchemy, SQLite, ReportLab, HarfBuzz and Lucide icons."),
                "muted",
                wrap=True,
            )
        )
        across = QHBoxLayout()
        across.setSpacing(18)
        across.addWidget(picture)
        across.addLayout(words, 1)
        buttons = button_box(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 14)
        layout.setSpacing(16)
        layout.addLayout(across)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 62)
