"""Countries: their ISO 3166-1 alpha-2 codes and the names people write for them."""

import json
import re
from functools import cache, lru_cache

from desktop_crm.domain import folding
from desktop_crm.domain.resources import resource

_NOT_LETTER = re.compile(r"[\W_]+")


def country_name(code: str) -> str:
    """Return the English short name for an envelope, or "" where the code is unknown."""
    return _names().get(code.upper(), "")


def country_codes() -> tuple[str, ...]:
    """Return all codes, ordered by English name."""
    return tuple(_names())


@lru_cache(maxsize=4096)
def country_code(text: str) -> str:
    """Return the code for a country's name in English, its own language or a neighbour's, else "".

    Letter case, accents and punctuation do not matter: "U.K.", "Deutschland",
    "پاکستان" and "be" are all understood.
    """
    key = _key(text)
    return _codes().get(key, "") if key else ""


@cache
def _records() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    records = json.loads(resource("places", "countries.json").read_text(encoding="utf-8"))
    return tuple((record["code"], record["name"], tuple(record["also"])) for record in records)


@cache
def _names() -> dict[str, str]:
    return {code: name for code, name, _ in _records()}


@cache
def _codes() -> dict[str, str]:
    codes = {_key(code): code for code, _, _ in _records()}
    for code, name, others in _records():
        codes |= dict.fromkeys((_key(word) for word in (name, *others)), code)
    return codes


def _key(text: str) -> str:
    return _NOT_LETTER.sub("", folding.fold(text))
