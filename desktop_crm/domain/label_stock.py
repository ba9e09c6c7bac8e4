"""Label sheets and rolls: their sizes, and where each label lies."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

MM = 72 / 25.4
"""Points in a millimetre."""


class StockKind(StrEnum):
    """How labels reach the printer."""

    SHEET = "sheet"
    ROLL = "roll"
    CONTINUOUS = "continuous"


class StockUse(StrEnum):
    """What a label is made for."""

    ADDRESS = "address"
    SHIPPING = "shipping"
    RETURN = "return"
    CARD = "card"
    BADGE = "badge"
    FILING = "filing"
    ROUND = "round"


class Confidence(StrEnum):
    """How sure the numbers of a stock are."""

    AGREED = "A"
    SINGLE_SOURCE = "B"
    UNSURE = "C"


class LabelShape(StrEnum):
    """The outline of a label."""

    RECT = "rect"
    ROUND = "round"


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in points; ``x`` and ``y`` are its top left corner, y grows downwards."""

    x: float
    y: float
    width: float
    height: float

    def inset(self, left: float, top: float, right: float, bottom: float) -> "Rect":
        """Return the rectangle without a margin on each side."""
        return Rect(self.x + left, self.y + top, self.width - left - right, self.height - top - bottom)


@dataclass(frozen=True, slots=True)
class Margins:
    """Widths in points of what a printer cannot reach, as the label is fed."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0


NO_MARGINS = Margins()


@dataclass(frozen=True, slots=True)
class LabelStock:
    """One kind of label; lengths in points, positions from the page's top left corner.

    A roll's page is the label itself. On continuous tape ``page_height`` and
    ``label_height`` are 0: the tape is cut to the length of the text.
    ``text_rotation`` turns the text counter-clockwise, 0 or 90 degrees.
    ``equivalents`` are products of the same size, with their brand.
    """

    id: str
    brand: str
    part: str
    kind: StockKind
    use: StockUse
    description: str
    page_name: str
    page_width: float
    page_height: float
    shape: LabelShape
    label_width: float
    label_height: float
    radius: float
    cols: int = 1
    rows: int = 1
    x0: float = 0.0
    y0: float = 0.0
    dx: float = 0.0
    dy: float = 0.0
    centred: bool = False
    unprintable: Margins = NO_MARGINS
    text_rotation: int = 0
    media: str = ""
    confidence: Confidence = Confidence.UNSURE
    equivalents: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Brand and part number, as on the box."""
        return f"{self.brand} {self.part}"

    @property
    def per_page(self) -> int:
        """How many labels a sheet holds; 1 on rolls."""
        return self.cols * self.rows

    def cell(self, position: int) -> Rect:
        """Return where a label lies on its sheet; positions count from 1, row by row from the top left.

        Raises:
            IndexError: The sheet has no such label.
        """
        if not 1 <= position <= self.per_page:
            raise IndexError(position)
        row, col = divmod(position - 1, self.cols)
        return Rect(self.x0 + col * self.dx, self.y0 + row * self.dy, self.label_width, self.label_height)

    def position_at(self, x: float, y: float) -> int:
        """Return the label that covers a point of the sheet, or 0 where there is none."""
        for position in range(1, self.per_page + 1):
            cell = self.cell(position)
            if cell.x <= x < cell.x + cell.width and cell.y <= y < cell.y + cell.height:
                return position
        return 0


def find_stock(stocks: Sequence[LabelStock], text: str) -> LabelStock | None:
    """Return the stock that "avery-5160", "Avery 5160", "5160" or an equal product's number names.

    A stock's own number wins over the numbers of products like it, and among
    those the first stock in order.
    """
    wanted = _key(text)
    if not wanted:
        return None
    for names in (_own_names, _like_names):
        for stock in stocks:
            if wanted in names(stock):
                return stock
    return None


def matching_stocks(stocks: Sequence[LabelStock], text: str) -> list[LabelStock]:
    """Return the stocks whose name, size, use or equivalents hold every word of the text, best first."""
    words = [_key(word) for word in text.split() if _key(word)]
    whole = _key(text)
    found = [stock for stock in stocks if all(word in _haystack(stock) for word in words)]
    return sorted(found, key=lambda stock: _rank(stock, whole))


def _rank(stock: LabelStock, whole: str) -> int:
    own, like = _own_names(stock), _like_names(stock)
    if whole in own:
        return 0
    if any(name.startswith(whole) for name in own):
        return 1
    if whole in like:
        return 2
    return 3 if any(name.startswith(whole) for name in like) else 4


def _haystack(stock: LabelStock) -> str:
    return " ".join(_key(part) for part in (*_texts(stock), *stock.equivalents))


def _texts(stock: LabelStock) -> Iterable[str]:
    return (stock.id, stock.name, stock.page_name, stock.kind, stock.use, stock.description)


def _own_names(stock: LabelStock) -> set[str]:
    return {_key(stock.id), _key(stock.name), _key(stock.part)}


def _like_names(stock: LabelStock) -> set[str]:
    return {_key(name) for name in stock.equivalents} | {_key(name.split()[-1]) for name in stock.equivalents}


def _key(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
