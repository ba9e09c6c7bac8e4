"""The one door to vobject: its line parser, behind a check that takes linear time.

vobject's expression for a content line backtracks without bound on a header
that it cannot match. Only headers that :data:`WELL_FORMED` has passed, which
vobject's expression matches at its first try, reach it.
"""

import logging
import re
import warnings
from collections.abc import Callable
from functools import cache
from typing import NamedTuple, cast

MAX_HEADER = 64 * 1024
_VALUE = r"""(?:"[^"]*+"|[^";:,]*+)"""
WELL_FORMED = re.compile(
    rf"(?:[a-zA-Z0-9_-]++\.)?[a-zA-Z0-9_-]++(?:;[a-zA-Z0-9_-]++(?:={_VALUE}(?:,{_VALUE})*)?)*"
)


class LexedHeader(NamedTuple):
    """What stands before the colon of a content line, in vobject's reading."""

    name: str
    params: list[list[str]]
    group: str


_ParseLine = Callable[[str], tuple[str, list[list[str]], str, str | None]]


def lex_header(header: str) -> LexedHeader:
    """Split a well-formed header into name, parameters and group.

    The caller has made sure that :data:`WELL_FORMED` matches the whole of it.
    """
    name, params, _, group = _parse_line()(header + ":")
    return LexedHeader(name, params, group or "")


@cache
def _parse_line() -> _ParseLine:
    """Load vobject when the first line is read; it warns and talks on being loaded."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        from vobject.base import parseLine
    log = logging.getLogger("vobject.base")
    log.propagate = False
    for handler in list(log.handlers):
        log.removeHandler(handler)
    log.addHandler(logging.NullHandler())
    return cast("_ParseLine", parseLine)
