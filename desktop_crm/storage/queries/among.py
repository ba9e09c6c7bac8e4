"""Any number of ids as a condition."""

import json
from collections.abc import Iterable

from sqlalchemy import column, text
from sqlalchemy.sql.selectable import TextualSelect


def among(ids: Iterable[int]) -> TextualSelect:
    """Return a selection of these ids, for use with ``in_`` once in a statement.

    It is one text, since there may be more ids than a statement can have parameters.
    """
    chosen = text("SELECT value FROM json_each(:chosen)").bindparams(chosen=json.dumps(list(ids)))
    return chosen.columns(column("value"))
