"""Lucide line icons in the colours of the theme.

The files are read and drawn when an icon is first painted, and kept as
pixmaps by name, colour and size.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from typing_extensions import override

from desktop_crm.domain.resources import resource
from desktop_crm.ui.theme import Token, colour

MIRRORED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "external-link",
        "list-filter",
        "log-out",
        "panel-left",
        "redo-2",
        "undo-2",
    }
)
"""Icons that point along the line of reading, and so turn round with it."""


def icon(name: str, token: Token = Token.TEXT) -> QIcon:
    """Return a Lucide icon that is drawn in a colour of whichever theme is in force."""
    return QIcon(_LucideEngine(name, token))


def pixmap(name: str, token: Token, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture of ``size`` logical pixels; for delegates that paint by themselves."""
    mirrored = name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    value = colour(token).name()
    key = f"lucide/{name}/{value}/{size}/{ratio}/{mirrored}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = _draw(name, value, round(size * ratio), mirrored=mirrored)
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _draw(name: str, value: str, pixels: int, *, mirrored: bool) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", value).encode()))
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if mirrored:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return picture


class _LucideEngine(QIconEngine):
    """Draws one icon; the colour is looked up at each painting."""

    def __init__(self, name: str, token: Token) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def _token_for(self, mode: QIcon.Mode) -> Token:
        return Token.CONTROL_BORDER if mode == QIcon.Mode.Disabled else self._token

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        size = min(rect.width(), rect.height())
        picture = pixmap(self._name, self._token_for(mode), size, painter.device().devicePixelRatioF())
        corner = rect.center() - QPoint((size - 1) // 2, (size - 1) // 2)
        painter.drawPixmap(corner, picture)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return pixmap(self._name, self._token_for(mode), min(size.width(), size.height()))

    @override
    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return pixmap(self._name, self._token_for(mode), min(size.width(), size.height()), scale)

    @override
    def clone(self) -> QIconEngine:
        return _LucideEngine(self._name, self._token)
