"""Blocks placed on the pages of a PDF, mirrored where reading begins at the right."""

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from desktop_crm.domain.day_sheet import Paper
from desktop_crm.domain.label_stock import MM
from desktop_crm.printing.sheet_blocks import Block, Box, PlacedText, Rule
from desktop_crm.printing.text import TextWriter

MARGIN = 18 * MM
FOOT = 8 * MM
"""The room for the page number, within the page's margins."""
_BLACK, _FAINT = 0.0, 0.38
_RULE_GREY = 0.72


def content_width(paper: Paper) -> float:
    """Return how wide blocks can be, in points."""
    return paper.width - 2 * MARGIN


def content_height(paper: Paper) -> float:
    """Return how high the blocks of a page can be together, in points."""
    return paper.height - 2 * MARGIN - FOOT


def in_pages(blocks: Sequence[Block], height: float) -> Iterator[list[Block]]:
    """Yield the blocks of each page; one that leads goes with what follows it."""
    page: list[Block] = []
    for number, block in enumerate(blocks):
        wanted = block.height
        if block.leads and number + 1 < len(blocks):
            wanted += blocks[number + 1].height
        if page and sum(one.height for one in page) + wanted > height:
            yield page
            page = []
        page.append(block)
    if page:
        yield page


class SheetPages:
    """Draws pages of blocks into one PDF."""

    def __init__(self, to: BinaryIO, paper: Paper, *, title: str, right_to_left: bool) -> None:
        from reportlab.pdfgen.canvas import Canvas

        self._paper = paper
        self._right_to_left = right_to_left
        self._canvas = Canvas(to, pagesize=(paper.width, paper.height), pageCompression=1)
        self._canvas.setTitle(title)
        self._canvas.setCreator("Desktop CRM")
        self._writer = TextWriter(self._canvas)

    def add(self, blocks: Sequence[Block], foot: Block) -> None:
        """Draw a page with blocks from its top, and one at its foot."""
        top = MARGIN
        for block in blocks:
            self._draw(block, top)
            top += block.height
        self._draw(foot, self._paper.height - MARGIN - foot.height)
        self._canvas.showPage()

    def finish(self) -> None:
        """Write the end of the file."""
        self._canvas.save()

    def _draw(self, block: Block, top: float) -> None:
        for rule in block.rules:
            self._rule(rule, top)
        for box in block.boxes:
            self._box(box, top)
        for faint in (False, True):
            self._canvas.setFillGray(_FAINT if faint else _BLACK)
            self._writer.draw([self._code(text, top) for text in block.texts if text.faint is faint])

    def _rule(self, rule: Rule, top: float) -> None:
        x, y = self._left(rule.across, rule.width), self._paper.height - top - rule.down
        self._canvas.setLineWidth(0.5)
        self._canvas.setStrokeGray(_RULE_GREY if rule.faint else _BLACK)
        self._canvas.line(x, y, x + rule.width, y)

    def _box(self, box: Box, top: float) -> None:
        x, y = self._left(box.across, box.side), self._paper.height - top - box.down - box.side
        self._canvas.setLineWidth(0.8)
        self._canvas.setStrokeGray(_BLACK)
        self._canvas.rect(x, y, box.side, box.side)
        if box.ticked:
            bend = x + box.side * 0.42, y + box.side * 0.2
            self._canvas.line(x + box.side * 0.18, y + box.side * 0.5, *bend)
            self._canvas.line(*bend, x + box.side * 0.84, y + box.side * 0.82)

    def _code(self, text: PlacedText, top: float) -> str:
        width = text.line.width * text.size / 1000
        across = text.across - width if text.ends else text.across
        y = self._paper.height - top - text.down
        return self._writer.write(text.line, self._left(across, width), y, text.size)

    def _left(self, across: float, width: float) -> float:
        """Return the left end of what is ``width`` wide and begins ``across`` from the reading edge."""
        if self._right_to_left:
            return self._paper.width - MARGIN - across - width
        return MARGIN + across
