"""How tasks look in the table, and the editors of their cells."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from desktop_crm.domain.activities import REGARDING_LENGTH, AgendaItem
from desktop_crm.domain.clock import Clock
from desktop_crm.ui.activities.date_field import DateField
from desktop_crm.ui.activities.kind_texts import PRIORITIES, kind_icon, kind_tone, priority_name
from desktop_crm.ui.common.text import isolated
from desktop_crm.ui.icons import pixmap
from desktop_crm.ui.shell.rail import paint_focus
from desktop_crm.ui.tasks.columns import COLUMNS, TaskColumn
from desktop_crm.ui.tasks.grouping import Heading
from desktop_crm.ui.tasks.table_model import LINE_ROLE, Index, TaskTableModel
from desktop_crm.ui.theme import Token, colour
from desktop_crm.ui.today.item_texts import ItemTexts

MARGIN = 8
_GAP = 6
"""Pixels between the picture of a kind and its name."""
_ENTER_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class TaskDelegate(QStyledItemDelegate):
    """Paints rows and headings; :attr:`ticked` brings the task whose circle was pressed."""

    ticked = Signal(object)

    def __init__(self, view: QAbstractItemView, model: TaskTableModel, clock: Clock) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._clock = clock

    def row_height(self) -> int:
        """Return the height of all rows."""
        return self._view.fontMetrics().height() + 14

    def widest(self, column: TaskColumn, texts: Iterable[str]) -> int:
        """Return how wide a cell must be so that none of these is cut, its margins included."""
        metrics = QFontMetrics(_cell_font(self._view.font(), column))
        icon = metrics.height() + _GAP if column is TaskColumn.KIND else 0
        wide = (metrics.horizontalAdvance(isolated(text)) for text in texts)
        return max(wide, default=0) + icon + 2 * MARGIN + 1

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        texts = self._model.texts
        if texts is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Heading):
            self._paint_heading(painter, option, line)
        else:
            self._paint_ground(painter, option)
            self._paint_cell(painter, option, line, TaskColumn(index.column()), texts)
            if option.state & QStyle.StateFlag.State_HasFocus:
                paint_focus(painter, option.rect, 3)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, line: Heading) -> None:
        painter.fillRect(option.rect, colour(Token.WINDOW))
        painter.fillRect(_rim(option.rect), colour(Token.BORDER))
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour(Token.DANGER if line.late else Token.MUTED))
        near = _near(option)
        room = option.rect.adjusted(MARGIN + 4, 0, -MARGIN, 0)
        painter.drawText(room, near, line.text)
        used = painter.fontMetrics().horizontalAdvance(line.text) + MARGIN
        painter.setFont(option.font)
        painter.setPen(colour(Token.FAINT))
        rest = QStyle.visualRect(option.direction, room, room.adjusted(used, 0, 0, 0))
        painter.drawText(rest, near, option.locale.toString(line.count))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colour(Token.SELECTION))
        painter.fillRect(_rim(option.rect), colour(Token.BORDER))

    def _paint_cell(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        item: AgendaItem,
        column: TaskColumn,
        texts: ItemTexts,
    ) -> None:
        if column is TaskColumn.DONE:
            _paint_tick(painter, tick_area(option), item)
            return
        room = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        if column is TaskColumn.KIND:
            room = _paint_kind(painter, option, room, item, texts)
        text = COLUMNS[column].text(item, texts)
        if not text:
            return
        font = _cell_font(option.font, column)
        font.setStrikeOut(item.is_done and column is TaskColumn.REGARDING)
        painter.setFont(font)
        painter.setPen(colour(_ink(item, column, texts)))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _near(option), isolated(shown))

    @override
    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        is_tick = index.column() == TaskColumn.DONE and isinstance(index.data(LINE_ROLE), AgendaItem)
        if is_tick and isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            if event.type() == QEvent.Type.MouseButtonRelease:
                self.ticked.emit(index.data(LINE_ROLE))
            return True
        return super().editorEvent(event, model, option, index)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        made: QWidget
        column = TaskColumn(index.column())
        if column is TaskColumn.DATE:
            made = DateField(self._clock, parent, with_time=True)
        elif column is TaskColumn.PRIORITY:
            box = QComboBox(parent)
            for priority in PRIORITIES:
                box.addItem(priority_name(priority), priority)
            made = box
        else:
            line = QLineEdit(parent)
            line.setMaxLength(REGARDING_LENGTH)
            made = line
        made.setAccessibleName(self._model.headerData(index.column(), Qt.Orientation.Horizontal))
        return made

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        item: AgendaItem = index.data(LINE_ROLE)
        if isinstance(editor, DateField):
            editor.show_day(item.day, item.starts.time() if item.starts is not None else None)
            editor.selectAll()
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(item.priority))
        elif isinstance(editor, QLineEdit):
            editor.setText(item.regarding)
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, DateField):
            if not editor.complaint() and (editor.found is not None or not editor.text().strip()):
                model.setData(index, editor.found)
        elif isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text().strip())

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        hint = editor.sizeHint()
        wanted = max(option.rect.width(), hint.width() if not isinstance(editor, QLineEdit) else 0)
        if isinstance(editor, DateField):
            wanted = max(wanted, hint.width())
        height = max(option.rect.height(), hint.height())
        area = QRect(option.rect.left(), option.rect.center().y() - height // 2, wanted, height)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            area.moveRight(option.rect.right())
        frame = self._view.viewport().rect()
        area.moveLeft(max(min(area.left(), frame.right() - area.width()), 0))
        editor.setGeometry(area)

    @override
    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        """Keep a date open that is none, and say what is wrong with it."""
        if (
            isinstance(object, DateField)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ENTER_KEYS
            and (complaint := object.complaint())
        ):
            QToolTip.showText(object.mapToGlobal(QPoint(0, object.height())), complaint, object)
            return True
        return super().eventFilter(object, event)


def _cell_font(usual: QFont, column: TaskColumn) -> QFont:
    font = QFont(usual)
    font.setWeight(QFont.Weight.Medium if column is TaskColumn.REGARDING else QFont.Weight.Normal)
    return font


def tick_area(option: QStyleOptionViewItem) -> QRect:
    """Return where the circle is."""
    side = max(round(option.fontMetrics.height() * 0.9), 14)
    area = QRect(0, 0, side, side)
    area.moveCenter(option.rect.center())
    return area


def _paint_tick(painter: QPainter, area: QRect, item: AgendaItem) -> None:
    if item.is_done:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(area.topLeft(), pixmap("circle-check", Token.GOOD, area.width() + 2, ratio))
        return
    painter.setPen(QPen(colour(Token.CONTROL_BORDER), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(area)


def _paint_kind(
    painter: QPainter, option: QStyleOptionViewItem, room: QRect, item: AgendaItem, texts: ItemTexts
) -> QRect:
    """Paint the picture of the kind, and return the room that is left."""
    kind = texts.kinds(item.kind)
    side = option.fontMetrics.height()
    area = QRect(room.left(), room.center().y() - side // 2, side, side)
    token = Token.FAINT if item.is_done else kind_tone(kind).text
    where = QStyle.visualRect(option.direction, room, area).topLeft()
    painter.drawPixmap(where, pixmap(kind_icon(kind), token, side, painter.device().devicePixelRatioF()))
    return QStyle.visualRect(option.direction, room, room.adjusted(side + _GAP, 0, 0, 0))


def _ink(item: AgendaItem, column: TaskColumn, texts: ItemTexts) -> Token:
    if item.is_done:
        return Token.FAINT
    if column in {TaskColumn.DATE, TaskColumn.TIME} and texts.is_overdue(item):
        return Token.DANGER
    if column is TaskColumn.PRIORITY and item.priority < 3:
        return Token.DANGER
    return Token.TEXT if column in _STRONG else Token.MUTED


_STRONG = frozenset(
    {TaskColumn.DATE, TaskColumn.TIME, TaskColumn.CONTACT, TaskColumn.PHONE, TaskColumn.REGARDING}
)


def _near(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    where = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    return QStyle.visualAlignment(option.direction, where)


def _rim(rect: QRect) -> QRect:
    return QRect(rect.left(), rect.bottom(), rect.width(), 1)
