"""The day sheet as PDF: times, phones, when people were last reached, boxes to tick, lines to write on."""

from collections.abc import Iterator, Sequence
from io import BytesIO

from desktop_crm.domain.agenda import ComingDate
from desktop_crm.domain.day_sheet import DaySheet, Paper, SheetEntry, SheetPart, SheetTexts
from desktop_crm.domain.label_stock import MM
from desktop_crm.printing.sheet_blocks import Block, Box, Rule, fitted_size, joined, sheet_line, wrapped
from desktop_crm.printing.sheet_pages import SheetPages, content_height, content_width, in_pages

_TITLE, _HEADING, _TEXT, _SMALL = 16.0, 11.0, 10.5, 9.0
"""Sizes in points."""
_SIDE = 9.0
_TIME_AT, _TIME_WIDTH = 16.0, 68.0
_BODY_AT = _TIME_AT + _TIME_WIDTH + 8.0
_PHONE_SHARE = 0.3
_NOTE_ROOM = 7 * MM
"""What is needed to write on a line by hand."""
_GAP = 2 * MM


def render_day_sheets(
    sheets: Sequence[DaySheet], texts: SheetTexts, paper: Paper, country: str = ""
) -> bytes:
    """Return days as PDF, each from a page of its own; ``country`` decides between shapes of letters."""
    setter = _Setter(texts, content_width(paper), country)
    height = content_height(paper)
    pages = [page for sheet in sheets for page in setter.pages(sheet, height)]
    content = BytesIO()
    title = texts.title(sheets[0]) if sheets else ""
    drawn = SheetPages(content, paper, title=title, right_to_left=texts.right_to_left)
    for number, page in enumerate(pages, 1):
        drawn.add(page, setter.foot(texts.page(number, len(pages))))
    drawn.finish()
    return content.getvalue()


class _Setter:
    """Makes the blocks of a sheet of one width."""

    def __init__(self, texts: SheetTexts, width: float, country: str) -> None:
        self._texts = texts
        self._width = width
        self._country = country

    def pages(self, sheet: DaySheet, height: float) -> Iterator[list[Block]]:
        """Yield the pages of a day, each under the day's name; the last is ruled down to its foot."""
        head = self._head(self._texts.title(sheet))
        pages = list(in_pages(list(self._blocks(sheet)), height - head.height))
        for page in pages[:-1]:
            yield [head, *page]
        rest = height - sum(block.height for block in (head, *pages[-1]))
        yield [head, *pages[-1], self._ruled(rest)]

    def foot(self, text: str) -> Block:
        """Return the foot of a page, in its middle."""
        line = sheet_line(text, self._country)
        block = Block((line.ascent + line.descent) * _SMALL)
        block.write([line], (self._width - line.width * _SMALL / 1000) / 2, 0, _SMALL, faint=True)
        return block

    def _blocks(self, sheet: DaySheet) -> Iterator[Block]:
        parts = (
            (SheetPart.APPOINTMENTS, [self._entry(entry, sheet) for entry in sheet.appointments]),
            (SheetPart.FOLLOW_UPS, [self._entry(entry, sheet) for entry in sheet.follow_ups]),
            (SheetPart.DATES, [self._coming(coming, sheet) for coming in sheet.dates]),
        )
        for part, blocks in parts:
            if blocks:
                yield self._heading(self._texts.heading(part))
                yield from blocks
        if sheet.is_empty:
            block = Block(0)
            lines = wrapped(self._texts.nothing(), self._width, _TEXT, self._country)
            block.height = block.write(lines, 0, _GAP, _TEXT, faint=True) + _GAP
            yield block

    def _head(self, title: str) -> Block:
        block = Block(0)
        lines = wrapped(title, self._width, _TITLE, self._country)
        block.height = block.write(lines, 0, 0, _TITLE) + _GAP
        return block

    def _heading(self, text: str) -> Block:
        block = Block(0, leads=True)
        bottom = block.write([sheet_line(text, self._country)], 0, _GAP, _HEADING)
        block.rules.append(Rule(0, bottom + 1, self._width, faint=False))
        block.height = bottom + 2 * _GAP
        return block

    def _entry(self, entry: SheetEntry, sheet: DaySheet) -> Block:
        """Return a line of the sheet: whom to call where and about what, and a line to write on."""
        item, texts = entry.item, self._texts
        people = item.participants
        names = joined((person.name for person in people), ", ", right_to_left=texts.right_to_left)
        company = people[0].company if people and people[0].company != people[0].name else ""
        phone = next((person.phone for person in people if person.phone), "")
        touch = texts.last_reached(entry.last_reached) if people else ""
        block = self._row(texts.when(item, sheet.day), ticked=item.is_done)
        if entry.overdue:
            self._beside(block, texts.overdue())
        width = self._width - _BODY_AT
        aside = width * _PHONE_SHARE if phone or touch else 0.0
        body = self._body(
            block, [texts.kind(item), names, company], [item.regarding, item.place], width - aside - _GAP
        )
        bottom = block.write(wrapped(phone, aside, _TEXT, self._country), self._width, 0, _TEXT, ends=True)
        bottom = block.write(
            wrapped(touch, aside, _SMALL, self._country), self._width, bottom, _SMALL, ends=True, faint=True
        )
        line = max(block.height, body, bottom) + _NOTE_ROOM
        block.rules.append(Rule(_BODY_AT, line, width))
        block.height = line + _GAP
        return block

    def _coming(self, coming: ComingDate, sheet: DaySheet) -> Block:
        when, words = self._texts.coming(coming, sheet.day)
        block = self._row(when)
        body = self._body(block, [coming.name, *words], [], self._width - _BODY_AT)
        block.height = max(block.height, body) + _GAP
        return block

    def _row(self, when: str, *, ticked: bool = False) -> Block:
        """Return a block with its box, and when it is."""
        block = Block(_SIDE, boxes=[Box(0, 3, _SIDE, ticked)])
        self._beside(block, when, _TEXT)
        return block

    def _beside(self, block: Block, text: str, size: float = _SMALL) -> None:
        """Put words into the column of times, below what is there."""
        if text:
            line = sheet_line(text, self._country)
            top = 0.0 if len(block.texts) == 0 else block.height
            size = fitted_size(line, _TIME_WIDTH, size)
            block.height = block.write([line], _TIME_AT, top, size)

    def _body(self, block: Block, first: list[str], second: list[str], width: float) -> float:
        mirrored = self._texts.right_to_left
        lines = wrapped(joined(first, right_to_left=mirrored), width, _TEXT, self._country)
        below = wrapped(joined(second, right_to_left=mirrored), width, _SMALL, self._country)
        bottom = block.write(lines, _BODY_AT, 0, _TEXT)
        return block.write(below, _BODY_AT, bottom, _SMALL, faint=True)

    def _ruled(self, height: float) -> Block:
        """Return lines to write on."""
        count = int(max(height, 0) / (_NOTE_ROOM + _GAP))
        rules = [Rule(0, number * (_NOTE_ROOM + _GAP), self._width) for number in range(1, count + 1)]
        return Block(height, rules=rules)
