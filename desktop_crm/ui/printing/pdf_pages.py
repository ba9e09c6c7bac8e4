"""The pages of a PDF as pictures."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument


class PdfPages:
    """A PDF held in memory; the last picture is kept."""

    def __init__(self, pdf: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)
        self._kept: tuple[int, QSize, QImage] | None = None

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def size(self, page: int) -> QSizeF:
        """Return a page's size in points."""
        return self._document.pagePointSize(page)

    def image(self, page: int, size: QSize) -> QImage:
        """Return a page drawn at this size in dots; its ground is transparent."""
        if self._kept is None or self._kept[:2] != (page, size):
            self._kept = (page, size, self._document.render(page, size))
        return self._kept[2]

    def close(self) -> None:
        """Give the PDF free."""
        self._document.close()
        self._kept = None
