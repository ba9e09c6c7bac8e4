"""Labels placed on the pages of a PDF."""

from collections.abc import Sequence
from typing import BinaryIO

from desktop_crm.domain.label_stock import MM, LabelStock, Rect, StockKind
from desktop_crm.domain.labels import LabelOptions
from desktop_crm.printing.label_fit import FittedBlock, Frame, text_frame
from desktop_crm.printing.text import TextLine, TextWriter

_SHORTEST_TAPE_PT = 25 * MM


class LabelPages:
    """Fills sheets label by label, from the chosen first one; rolls get a page for each label."""

    def __init__(
        self, to: BinaryIO, stock: LabelStock, options: LabelOptions, *, title: str, invariant: bool
    ) -> None:
        from reportlab.pdfgen.canvas import Canvas

        self._stock = stock
        self._options = options
        self._frame = text_frame(stock)
        self._page_height = stock.page_height
        self._canvas = Canvas(
            to,
            pagesize=(stock.page_width, stock.page_height or 1),
            invariant=int(invariant),
            pageCompression=1,
        )
        self._canvas.setTitle(title)
        self._canvas.setCreator("Desktop CRM")
        self._canvas.setViewerPreference("PrintScaling", "None")
        self._writer = TextWriter(self._canvas)
        self._codes: list[str] = []
        self._position = options.start
        self.count = 0
        self.printed = 0

    def add(self, block: FittedBlock) -> None:
        """Print a block on as many labels as copies are wanted."""
        for _ in range(self._options.copies):
            if self._position > self._stock.per_page:
                self._end_page()
            if self._stock.kind is StockKind.CONTINUOUS:
                self._cut_tape(block)
            self._codes += self._placed(block, self._cell())
            self._position += 1
            self.printed += 1

    def finish(self) -> None:
        """Write the last page and the end of the file."""
        self._end_page()
        self._canvas.save()

    def _cell(self) -> Rect:
        cell = self._stock.cell(self._position)
        return Rect(cell.x, cell.y, cell.width, cell.height or self._page_height)

    def _end_page(self) -> None:
        self._writer.draw(self._codes)
        self._canvas.showPage()
        self._codes = []
        self._position = 1
        self.count += 1

    def _cut_tape(self, block: FittedBlock) -> None:
        """Make the page as long as the text and the printer's margins."""
        margins = self._stock.unprintable
        along = block.width if self._frame.turned else block.height
        room = self._frame.left if self._frame.turned else self._frame.top
        end = max(margins.top, room) if self._frame.turned else max(margins.bottom, room)
        self._page_height = max(_SHORTEST_TAPE_PT, room + along + end)
        self._canvas.setPageSize((self._stock.page_width, self._page_height))

    def _placed(self, block: FittedBlock, cell: Rect) -> list[str]:
        frame = self._frame_of(cell)
        size = block.size_pt
        from_right = _reads_from_right(block.lines)
        down = frame.top
        codes = []
        for line in block.lines:
            baseline = down + line.ascent * size
            down = baseline + line.descent * size
            right = from_right or line.right_to_left
            across = frame.left + (frame.width - line.width * size / 1000 if right else 0.0)
            x, y = self._on_page(cell, across, baseline)
            codes.append(self._writer.write(line, x, y, size, turned=frame.turned))
        return codes

    def _frame_of(self, cell: Rect) -> Frame:
        """Return the frame with the tape's real length, which is known only with the text."""
        frame = self._frame
        if self._stock.kind is not StockKind.CONTINUOUS:
            return frame
        if frame.turned:
            return Frame(frame.left, frame.top, cell.height - 2 * frame.left, frame.height, turned=True)
        return Frame(frame.left, frame.top, frame.width, cell.height - 2 * frame.top)

    def _on_page(self, cell: Rect, across: float, down: float) -> tuple[float, float]:
        """Turn a place on the label, seen with the text upright, into points from the page's bottom left."""
        right = self._options.shift_right_mm * MM
        lower = self._options.shift_down_mm * MM
        if self._frame.turned:
            return cell.x + down + right, self._page_height - (cell.y + cell.height - across) - lower
        return cell.x + across + right, self._page_height - (cell.y + down) - lower


def _reads_from_right(lines: Sequence[TextLine]) -> bool:
    """Return whether most lines are read from right to left, so that all begin at the right edge."""
    return sum(line.right_to_left for line in lines) * 2 > len(lines)
