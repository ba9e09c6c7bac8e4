"""Pictures and cut texts of the list, kept so that scrolling paints them at once."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap

from desktop_crm.domain.names import initials
from desktop_crm.ui.common.painting import paint_avatar, paint_pill, pill_size, tone_for

_KEPT = 4000


class CellPainter:
    """What cells of one font, screen and theme are painted with; made anew when one of these changes."""

    def __init__(self, font: QFont, ratio: float) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self.avatar_side = self.metrics.height() + 6
        self._ratio = ratio
        self._cut: dict[tuple[str, int], str] = {}
        self._pictures: dict[str, QPixmap] = {}

    def cut(self, text: str, room: int) -> str:
        """Return the text, ended with an ellipsis where it has no room."""
        key = (text, room)
        shown = self._cut.get(key)
        if shown is None:
            if len(self._cut) >= _KEPT:
                self._cut.clear()
            shown = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            self._cut[key] = shown
        return shown

    def avatar(self, name: str) -> QPixmap:
        """Return the round picture of a name."""
        key = f"{tone_for(name)}/{initials(name)}"
        found = self._pictures.get(key)
        if found is None:
            side = self.avatar_side
            found = self._blank(QSize(side, side))
            painter = QPainter(found)
            paint_avatar(painter, QRect(0, 0, side, side), name)
            painter.end()
            self._keep(key, found)
        return found

    def pill(self, tag: str) -> QPixmap:
        """Return a tag's pill, at most sixteen letters wide."""
        key = f"#{tag}"
        found = self._pictures.get(key)
        if found is None:
            size = pill_size(tag, self.font)
            size.setWidth(min(size.width(), self.metrics.averageCharWidth() * 16))
            found = self._blank(size)
            painter = QPainter(found)
            painter.setFont(self.font)
            paint_pill(painter, QRect(0, 0, size.width(), size.height()), tag, tone_for(tag))
            painter.end()
            self._keep(key, found)
        return found

    def _blank(self, size: QSize) -> QPixmap:
        picture = QPixmap(size * self._ratio)
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        return picture

    def _keep(self, key: str, picture: QPixmap) -> None:
        if len(self._pictures) >= _KEPT:
            self._pictures.clear()
        self._pictures[key] = picture
