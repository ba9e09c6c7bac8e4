"""How the rows of the contact list are painted."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)
from typing_extensions import override

from desktop_crm.domain.contacts import ContactRow
from desktop_crm.ui.contacts.cell_painter import CellPainter
from desktop_crm.ui.contacts.columns import CellStyle
from desktop_crm.ui.contacts.table_model import ContactTableModel
from desktop_crm.ui.icons import pixmap
from desktop_crm.ui.theme import Token, colour

Index = QModelIndex | QPersistentModelIndex

MARGIN = 8
_GAP = 8
_PILL_GAP = 4
_NOTHING = "—"
_ABSOLUTE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class ContactDelegate(QStyledItemDelegate):
    """Paints straight from the model's rows: asking for a dozen roles a cell would be slow to scroll."""

    def __init__(self, view: QTableView, model: ContactTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._model = model
        self._cells: CellPainter | None = None
        self._name_cells: CellPainter | None = None
        self.dress()

    def dress(self) -> None:
        """Take the colours and the font that are now in force."""
        self._cells = self._name_cells = None
        self._colours = {
            CellStyle.NAME: colour(Token.TEXT),
            CellStyle.PLAIN: colour(Token.TEXT),
            CellStyle.MUTED: colour(Token.MUTED),
            CellStyle.LEFT_TO_RIGHT: colour(Token.TEXT),
            CellStyle.NEXT: colour(Token.TEXT),
        }
        self._alert = colour(Token.DANGER)
        self._line = colour(Token.BORDER)
        self._selected = colour(Token.SELECTION)
        self._hovered = colour(Token.RAISED)
        self._focus = QPen(colour(Token.ACCENT), 2)

    def row_height(self) -> int:
        """Return the height of every row, in logical pixels."""
        return QFontMetrics(self._view.font()).height() + 16

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._selected)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._line)
        row = self._model.row(index.row())
        if row is not None:
            self._paint_cell(painter, rect, index.column(), row)
        if index.row() == self._view.currentIndex().row() and self._view.hasFocus():
            self._paint_focus(painter, rect, index.column())

    def _paint_cell(self, painter: QPainter, rect: QRect, number: int, row: ContactRow) -> None:
        column = self._model.columns[number]
        inner = rect.adjusted(MARGIN, 0, -MARGIN, -1)
        if column.style is CellStyle.TAGS:
            self._paint_tags(painter, inner, row)
            return
        cells = self._plain()
        if column.style is CellStyle.NAME:
            inner = self._paint_avatar(painter, inner, row.name)
            cells = self._bold()
        text = column.text(row)
        ink = self._colours[column.style]
        if column.is_alert is not None and column.is_alert(row):
            inner = self._paint_sign(painter, inner)
            ink = self._alert
        elif column.style is CellStyle.NEXT and not text:
            text, ink = _NOTHING, self._colours[CellStyle.MUTED]
        if not text or inner.width() <= 0:
            return
        ltr = column.style is CellStyle.LEFT_TO_RIGHT
        painter.setFont(cells.font)
        painter.setPen(ink)
        painter.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if ltr else Qt.LayoutDirection.LayoutDirectionAuto
        )
        side = Qt.AlignmentFlag.AlignRight if self._view.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, _ABSOLUTE | side, cells.cut(text, inner.width()))

    def _paint_avatar(self, painter: QPainter, rect: QRect, name: str) -> QRect:
        """Paint the round picture and return the room beside it."""
        cells = self._plain()
        side = cells.avatar_side
        top = rect.top() + (rect.height() - side) // 2
        if self._view.isRightToLeft():
            painter.drawPixmap(QPoint(rect.right() - side + 1, top), cells.avatar(name))
            return rect.adjusted(0, 0, -side - _GAP, 0)
        painter.drawPixmap(QPoint(rect.left(), top), cells.avatar(name))
        return rect.adjusted(side + _GAP, 0, 0, 0)

    def _paint_sign(self, painter: QPainter, rect: QRect) -> QRect:
        """Paint the sign of what is overdue and return the room beside it."""
        side = self._plain().metrics.height() - 2
        top = rect.top() + (rect.height() - side) // 2
        picture = pixmap("triangle-alert", Token.DANGER, side, painter.device().devicePixelRatioF())
        if self._view.isRightToLeft():
            painter.drawPixmap(QPoint(rect.right() - side + 1, top), picture)
            return rect.adjusted(0, 0, -side - _PILL_GAP, 0)
        painter.drawPixmap(QPoint(rect.left(), top), picture)
        return rect.adjusted(side + _PILL_GAP, 0, 0, 0)

    def _paint_tags(self, painter: QPainter, rect: QRect, row: ContactRow) -> None:
        cells = self._plain()
        mirrored = self._view.isRightToLeft()
        x = rect.right() + 1 if mirrored else rect.left()
        painter.save()
        painter.setClipRect(rect.adjusted(0, 0, MARGIN, 0))
        for place, tag in enumerate(row.tags):
            picture = cells.pill(tag)
            size = picture.deviceIndependentSize().toSize()
            room = x - rect.left() if mirrored else rect.right() + 1 - x
            if size.width() > room:
                self._paint_rest(painter, rect, x, len(row.tags) - place)
                break
            top = rect.top() + (rect.height() - size.height()) // 2
            painter.drawPixmap(QPoint(x - size.width() if mirrored else x, top), picture)
            x += -size.width() - _PILL_GAP if mirrored else size.width() + _PILL_GAP
        painter.restore()

    def _paint_rest(self, painter: QPainter, rect: QRect, x: int, count: int) -> None:
        """Say at ``x`` how many tags have no room."""
        mirrored = self._view.isRightToLeft()
        room = QRect(rect)
        if mirrored:
            room.setRight(x)
        else:
            room.setLeft(x)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._plain().font)
        painter.setPen(self._colours[CellStyle.MUTED])
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(room, _ABSOLUTE | side | Qt.TextFlag.TextDontClip, f"+{count}")

    def _paint_focus(self, painter: QPainter, rect: QRect, number: int) -> None:
        """Draw this cell's part of the frame around the current row."""
        header = self._view.horizontalHeader()
        place = header.visualIndex(number)
        shown = [i for i in range(header.count()) if not header.isSectionHidden(header.logicalIndex(i))]
        start, end = place == shown[0], place == shown[-1]
        left, right = (end, start) if self._view.isRightToLeft() else (start, end)
        box = rect.adjusted(1, 1, -1, -2)
        painter.setPen(self._focus)
        painter.drawLine(rect.left(), box.top(), rect.right(), box.top())
        painter.drawLine(rect.left(), box.bottom(), rect.right(), box.bottom())
        if left:
            painter.drawLine(box.left(), box.top(), box.left(), box.bottom())
        if right:
            painter.drawLine(box.right(), box.top(), box.right(), box.bottom())

    @override
    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show the whole text of a cell that is cut."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        row = self._model.row(index.row())
        column = self._model.columns[index.column()]
        text = column.text(row) if row else ""
        room = option.rect.width() - 2 * MARGIN
        if column.style is CellStyle.NAME:
            room -= self._plain().avatar_side + _GAP
        is_cut = column.style is CellStyle.TAGS or self._bold().metrics.horizontalAdvance(text) > room
        QToolTip.showText(event.globalPos(), text if is_cut else "", view)
        return True

    def _plain(self) -> CellPainter:
        if self._cells is None:
            self._cells = CellPainter(QFont(self._view.font()), self._view.devicePixelRatioF())
        return self._cells

    def _bold(self) -> CellPainter:
        if self._name_cells is None:
            font = QFont(self._view.font())
            font.setWeight(QFont.Weight.Medium)
            self._name_cells = CellPainter(font, self._view.devicePixelRatioF())
        return self._name_cells
