"""The label stocks that come with the program."""

import json
from functools import cache
from typing import Any

from desktop_crm.domain.label_stock import (
    NO_MARGINS,
    Confidence,
    LabelShape,
    LabelStock,
    Margins,
    StockKind,
    StockUse,
)
from desktop_crm.domain.resources import resource


@cache
def label_stocks() -> tuple[LabelStock, ...]:
    """Return all stocks, in the order of the file: the most used first."""
    records = json.loads(resource("labels", "stocks.json").read_text(encoding="utf-8"))
    return tuple(_stock(record) for record in records)


def _stock(record: dict[str, Any]) -> LabelStock:
    page_name, page_width, page_height = record["page"]
    shape, width, height, radius = record["label"]
    cols, rows = record["grid"]
    x0, y0 = record.get("origin", (0, 0))
    dx, dy = record.get("pitch", (width, height))
    margins = record.get("unprintable")
    return LabelStock(
        id=record["id"],
        brand=record["brand"],
        part=record["part"],
        kind=StockKind(record["kind"]),
        use=StockUse(record["use"]),
        description=record["about"],
        page_name=page_name,
        page_width=page_width,
        page_height=page_height,
        shape=LabelShape(shape),
        label_width=width,
        label_height=height,
        radius=radius,
        cols=cols,
        rows=rows,
        x0=x0,
        y0=y0,
        dx=dx,
        dy=dy,
        centred=record.get("centred", False),
        unprintable=Margins(*margins) if margins else NO_MARGINS,
        text_rotation=record.get("rotation", 0),
        media=record.get("media", ""),
        confidence=Confidence(record["confidence"]),
        equivalents=tuple(record["same_as"]),
    )
