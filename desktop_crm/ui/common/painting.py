"""Round pictures and pills as they are painted, for widgets and for delegates alike."""

import zlib

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from desktop_crm.domain.names import initials
from desktop_crm.ui.common.text import isolated
from desktop_crm.ui.theme import Tone, colour

_TONES = tuple(Tone)


def tone_for(text: str) -> Tone:
    """Return the colour family of a name or tag: always the same one for the same text."""
    return _TONES[zlib.crc32(text.casefold().encode()) % len(_TONES)]


def paint_avatar(painter: QPainter, rect: QRect | QRectF, name: str) -> None:
    """Paint a round picture with the initials of a name into a square."""
    area = QRectF(rect)
    tone = tone_for(name)
    font = QFont(painter.font())
    font.setPixelSize(max(round(area.height() * 0.38), 7))
    font.setWeight(QFont.Weight.DemiBold)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(tone.soft))
    painter.drawEllipse(area)
    painter.setFont(font)
    painter.setPen(colour(tone.text))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


def pill_font(font: QFont) -> QFont:
    """Return the font of a pill beside text of ``font``."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    small.setWeight(QFont.Weight.Medium)
    return small


def pill_size(text: str, font: QFont) -> QSize:
    """Return the room that a pill takes beside text of ``font``."""
    metrics = QFontMetrics(pill_font(font))
    return QSize(metrics.horizontalAdvance(text) + metrics.height(), metrics.height() + 4)


def paint_pill(painter: QPainter, rect: QRect | QRectF, text: str, tone: Tone) -> None:
    """Paint a soft-coloured pill that fills ``rect``; text that is too long is cut with an ellipsis."""
    area = QRectF(rect)
    font = pill_font(painter.font())
    metrics = QFontMetrics(font)
    room = int(area.width() - metrics.height() * 0.7)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(tone.soft))
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    painter.setFont(font)
    painter.setPen(colour(tone.text))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, isolated(shown))
    painter.restore()


def paint_dot(painter: QPainter, rect: QRect | QRectF, tone: Tone) -> None:
    """Paint a filled dot, such as a group has beside its name."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(tone.text))
    painter.drawEllipse(QRectF(rect))
    painter.restore()
