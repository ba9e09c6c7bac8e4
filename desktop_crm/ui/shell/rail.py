"""The rail at the window's start: where to go."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_crm.ui.icons import icon
from desktop_crm.ui.shell.rail_model import ITEM_ROLE, Index, RailItem, RailKind, RailModel
from desktop_crm.ui.theme import Token, colour

_INSET = 8
_PADDING = 10


class RailDelegate(QStyledItemDelegate):
    """Paints one line: icon or dot, name, count at the far end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.narrow = False

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item: RailItem = index.data(ITEM_ROLE)
        height = option.fontMetrics.height()
        if item.kind is RailKind.HEADING:
            return QSize(0, height + (6 if self.narrow else 20))
        return QSize(0, height + (14 if item.kind is RailKind.VIEW else 10))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: RailItem = index.data(ITEM_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if item.kind is RailKind.HEADING:
            self._paint_heading(painter, option, item)
        else:
            self._paint_entry(painter, option, item)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, item: RailItem) -> None:
        area = option.rect.adjusted(_INSET + _PADDING, 0, -_INSET - _PADDING, -4)
        if self.narrow:
            painter.fillRect(
                QRect(area.left() - _PADDING // 2, area.center().y(), area.width() + _PADDING, 1),
                colour(Token.BORDER),
            )
            return
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.85)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour(Token.MUTED))
        alignment = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        )
        painter.drawText(area, alignment, item.text.upper())

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, item: RailItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = option.rect.adjusted(_INSET, 1, -_INSET, -1)
        self._paint_ground(painter, option, ground, chosen=chosen)
        side = option.fontMetrics.height()
        inner = ground.adjusted(_PADDING, 0, -_PADDING, 0)
        mark = QRect(inner.left(), ground.center().y() - side // 2, side, side)
        if self.narrow:
            mark.moveLeft(ground.center().x() - side // 2)
        else:
            mark = QStyle.visualRect(option.direction, inner, mark)
        _paint_mark(painter, mark, item, Token.ACCENT if chosen else Token.MUTED)
        if not self.narrow:
            room = QStyle.visualRect(option.direction, inner, inner.adjusted(side + 10, 0, 0, 0))
            self._paint_words(painter, option, room, item, chosen=chosen)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, ground: QRect, *, chosen: bool
    ) -> None:
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(Token.SELECTION if chosen else Token.HOVER))
            painter.drawRoundedRect(ground, 7, 7)
        if (
            option.state & QStyle.StateFlag.State_HasFocus
            and option.state & QStyle.StateFlag.State_KeyboardFocusChange
        ):
            paint_focus(painter, ground, 7)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, item: RailItem, *, chosen: bool
    ) -> None:
        is_view = item.kind is RailKind.VIEW
        ink = Token.ACCENT if chosen else Token.TEXT if is_view else Token.MUTED
        count = "" if item.count is None else option.locale.toString(item.count)
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.9)
        painter.setFont(small)
        painter.setPen(colour(Token.ACCENT if chosen else Token.MUTED))
        far = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(room, far, count)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.Medium if is_view else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(colour(ink))
        used = painter.fontMetrics().horizontalAdvance(count) + 8 if count else 0
        area = QStyle.visualRect(option.direction, room, room.adjusted(0, 0, -used, 0))
        near = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        text = painter.fontMetrics().elidedText(item.text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, near, text)


def paint_focus(painter: QPainter, area: QRect, radius: float) -> None:
    """Paint the frame that shows where the keyboard is: 2 pixels of the accent."""
    painter.setPen(QPen(colour(Token.ACCENT), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)


def _paint_mark(painter: QPainter, mark: QRect, item: RailItem, token: Token) -> None:
    if item.kind is RailKind.GROUP:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(item.tone.text))
        side = mark.width() // 2
        painter.drawEllipse(mark.center().x() - side // 2, mark.center().y() - side // 2, side, side)
    else:
        icon(item.icon, token).paint(painter, mark)


class RailView(QListView):
    """The list itself; an arrow key goes there, F2 and Delete act on a group."""

    rename_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Sections"))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def current_item(self) -> RailItem | None:
        """Return the line that is chosen."""
        index = self.currentIndex()
        return index.data(ITEM_ROLE) if index.isValid() else None

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_own(event)
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.current_item()
        if item is not None and self._is_own(event):
            (self.rename_wanted if event.key() == Qt.Key.Key_F2 else self.remove_wanted).emit(item)
        else:
            super().keyPressEvent(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        item = self.current_item()
        return (
            item is not None
            and item.kind is RailKind.GROUP
            and event.key() in {Qt.Key.Key_F2, Qt.Key.Key_Delete}
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
        )


class Rail(QFrame):
    """Views, groups and tags; ``chosen`` brings the :class:`RailItem` to show."""

    chosen = Signal(object)
    menu_wanted = Signal(object, QPoint)
    """The :class:`RailItem` below the mouse, or None, and the place on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "rail")
        self.model = RailModel(self)
        self.view = RailView()
        self._delegate = RailDelegate(self.view)
        self.view.setItemDelegate(self._delegate)
        self.view.setModel(self.model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 1, 8)
        layout.addWidget(self.view)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.model.modelReset.connect(self._on_reset)
        self._wanted: tuple[RailKind, str] | None = None
        self._fit()

    @property
    def is_narrow(self) -> bool:
        """Whether only icons are shown."""
        return self._delegate.narrow

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only, or icons and words."""
        self._delegate.narrow = narrow
        self._fit()
        self.view.doItemsLayout()

    def choose(self, kind: RailKind, key: str) -> None:
        """Mark a line as the one that is shown; quietly, and none where it is not listed."""
        self._wanted = (kind, key)
        row = self.model.row_of(kind, key)
        selection = self.view.selectionModel()
        selection.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.view.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        selection.blockSignals(False)  # noqa: FBT003
        self.view.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        wide = metrics.averageCharWidth() * 30
        self.setFixedWidth(metrics.height() + 2 * (_INSET + _PADDING) if self.is_narrow else wide)

    @Slot()
    def _on_reset(self) -> None:
        if self._wanted is not None:
            self.choose(*self._wanted)

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            item: RailItem = index.data(ITEM_ROLE)
            self._wanted = (item.kind, item.key)
            self.chosen.emit(item)

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        item = index.data(ITEM_ROLE) if index.isValid() else None
        self.menu_wanted.emit(item, self.view.viewport().mapToGlobal(place))
