"""The picture of a sheet: the very PDF, with cells to click on."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop_crm.domain.label_stock import LabelShape, LabelStock, StockKind
from desktop_crm.ui.printing.pdf_pages import PdfPages
from desktop_crm.ui.theme import Token, colour

_MARGIN = 28
_LARGEST_SCALE = 2.5
"""Pixels for a point at most, so that a small label does not fill the screen."""

_PAPER = QColor("#ffffff")
_USED = QColor("#eceef2")
_USED_TEXT = QColor("#5f6878")
_CUT = QColor("#aab1bf")


class SheetView(QWidget):
    """Shows one page; on the first one, a click or an arrow key chooses where to begin.

    Paper is white in every theme. It is never mirrored, since the sheet in the
    printer is not. ``start_chosen`` brings the position, counting from 1.
    """

    start_chosen = Signal(int)

    def __init__(self, stock: LabelStock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stock = stock
        self._start = 1
        self._page = 0
        self._pages: PdfPages | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture of the sheet"))
        self._tell()

    def show_stock(self, stock: LabelStock) -> None:
        """Show an empty sheet of this stock."""
        self._stock = stock
        self._pages = None
        self._page = 0
        self._tell()

    def show_pages(self, pages: PdfPages | None) -> None:
        """Show what will be printed; None shows the bare sheet."""
        self._pages = pages
        self._tell()

    def show_page(self, page: int) -> None:
        """Turn to a page, counting from 0."""
        self._page = page
        self.update()

    def show_start(self, start: int) -> None:
        """Grey out the labels before this one."""
        self._start = start
        self._tell()

    def cell_rect(self, position: int) -> QRectF:
        """Return where a label is drawn in the widget."""
        cell = self._stock.cell(position)
        paper = self.paper_rect()
        scale = self._scale()
        return QRectF(
            paper.x() + cell.x * scale, paper.y() + cell.y * scale, cell.width * scale, cell.height * scale
        )

    def paper_rect(self) -> QRectF:
        """Return where the page is drawn in the widget."""
        size = self._page_size()
        scale = self._scale()
        width, height = size.x() * scale, size.y() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, 540)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, 200)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        position = self._position_at(event.position())
        if position and event.button() == Qt.MouseButton.LeftButton:
            self.start_chosen.emit(position)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._position_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        cols = self._stock.cols
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -cols,
            Qt.Key.Key_Down: cols,
            Qt.Key.Key_Home: 1 - self._start,
            Qt.Key.Key_End: self._stock.per_page - self._start,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._can_choose:
            super().keyPressEvent(event)
        elif 1 <= self._start + step <= self._stock.per_page:
            self.start_chosen.emit(self._start + step)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = self.paper_rect()
        self._paint_paper(painter, paper)
        if self._stock.kind is StockKind.SHEET:
            for position in range(1, self._stock.per_page + 1):
                self._paint_cell(painter, position)
        image = self._image(paper)
        if image is not None:
            painter.drawImage(paper, image)
        if self.hasFocus():
            painter.setPen(QPen(colour(Token.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            focus = self.cell_rect(self._start) if self._can_choose else paper
            painter.drawRoundedRect(focus.adjusted(-1, -1, 1, 1), 4, 4)
        painter.end()

    @property
    def _can_choose(self) -> bool:
        return self._page == 0 and self._stock.per_page > 1

    def _page_size(self) -> QPointF:
        """Return width and height of the page in points; tape without text gets a stretch of 10 cm."""
        if self._pages is not None:
            size = self._pages.size(self._page)
            return QPointF(size.width(), size.height())
        return QPointF(self._stock.page_width, self._stock.page_height or 283.0)

    def _scale(self) -> float:
        size = self._page_size()
        room = min((self.width() - 2 * _MARGIN) / size.x(), (self.height() - 2 * _MARGIN) / size.y())
        return max(min(room, _LARGEST_SCALE), 0.05)

    def _position_at(self, point: QPointF) -> int:
        if not self._can_choose:
            return 0
        place = (point - self.paper_rect().topLeft()) / self._scale()
        return self._stock.position_at(place.x(), place.y())

    def _image(self, paper: QRectF) -> QImage | None:
        if self._pages is None:
            return None
        ratio = self.devicePixelRatioF()
        return self._pages.image(
            self._page, QSize(round(paper.width() * ratio), round(paper.height() * ratio))
        )

    def _paint_paper(self, painter: QPainter, paper: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        shadow = QColor(0, 0, 0, 8)
        painter.setBrush(shadow)
        for spread in (5, 3):
            painter.drawRoundedRect(paper.adjusted(-spread, -spread + 2, spread, spread + 2), spread, spread)
        painter.setBrush(_PAPER)
        painter.setPen(QPen(colour(Token.BORDER), 1))
        radius = self._stock.radius * self._scale() if self._stock.kind is StockKind.ROLL else 0
        painter.drawRoundedRect(paper, radius, radius)

    def _paint_cell(self, painter: QPainter, position: int) -> None:
        cell = self.cell_rect(position).adjusted(0.5, 0.5, -0.5, -0.5)
        used = self._page == 0 and position < self._start
        painter.setBrush(_USED if used else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_CUT, 1, Qt.PenStyle.SolidLine if used else Qt.PenStyle.DashLine))
        if self._stock.shape is LabelShape.ROUND:
            painter.drawEllipse(cell)
        else:
            radius = self._stock.radius * self._scale()
            painter.drawRoundedRect(cell, radius, radius)
        if used:
            font = QFont(self.font())
            font.setPixelSize(max(min(int(cell.height() / 3), 12), 6))
            painter.setFont(font)
            painter.setPen(_USED_TEXT)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, self.locale().toString(position))

    def _tell(self) -> None:
        """Say in words what the picture shows, and paint it."""
        sentence = self.tr("Labels are printed from %1 on; the sheet has %2.")
        words = sentence.replace("%1", str(self._start)).replace("%2", str(self._stock.per_page))
        self.setAccessibleDescription(words if self._stock.per_page > 1 else self._stock.name)
        self.update()
