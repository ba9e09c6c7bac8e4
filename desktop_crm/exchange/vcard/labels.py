"""How cards say what a phone, an address or a date is for, and the label it gets here."""

import re
from functools import lru_cache

from desktop_crm.domain.contacts import STANDARD_LABELS, PointKind

_APPLE = re.compile(r"_\$!<(.*)>!\$_", re.DOTALL)
_APPLE_WORDS = {"workfax": "work fax", "homefax": "home fax", "otherfax": "fax", "iphone": "mobile"}
_WITHOUT_MEANING = frozenset(
    ["pref", "voice", "internet", "msg", "text", "textphone", "intl", "dom", "x400", "home", "work"]
)
_SAME = {
    "cell": "mobile", "iphone": "mobile", "mobil": "mobile", "homefax": "home fax", "workfax": "work fax",
    "parcel": "delivery",
}  # fmt: skip


@lru_cache(maxsize=1024)
def phone_label(types: tuple[str, ...]) -> str:
    """Return the label for the types of a TEL."""
    if "fax" in types or "homefax" in types or "workfax" in types:
        for place in ("work", "home"):
            if place in types or place + "fax" in types:
                return f"{place} fax"
        return "fax"
    if "pager" in types:
        return "pager"
    if "cell" in types or "iphone" in types:
        return "mobile"
    for word in ("car", "main"):
        if word in types:
            return word
    return plain_label(types)


@lru_cache(maxsize=1024)
def plain_label(types: tuple[str, ...]) -> str:
    """Return the label for the types of an e-mail, a web or chat address."""
    if "work" in types:
        return "work"
    if "home" in types:
        return "home"
    own = next((t for t in types if t not in _WITHOUT_MEANING), "")
    return _SAME.get(own, own).removeprefix("x-")


@lru_cache(maxsize=1024)
def address_label(types: tuple[str, ...]) -> str:
    """Return the label for the types of an ADR or LABEL."""
    for place in ("work", "home", "postal"):
        if place in types:
            return place
    return plain_label(types)


@lru_cache(maxsize=1024)
def written_label(text: str) -> str:
    """Return the label for the text of an X-ABLabel; Apple's own words are between ``_$!<`` and ``>!$_``."""
    text = text.strip()
    if match := _APPLE.fullmatch(text):
        word = match[1].lower()
        return _APPLE_WORDS.get(word, word)
    small = text.lower()
    return small if small in _STANDARD else text


_STANDARD = frozenset(label for labels in STANDARD_LABELS.values() for label in labels) | {
    "postal", "delivery", "billing", "birthday", "anniversary", "renewal",
}  # fmt: skip

_TO_TYPES = {
    "work": ("WORK",), "home": ("HOME",), "other": ("OTHER",),
    "mobile": ("CELL",), "main": ("MAIN",), "pager": ("PAGER",), "car": ("CAR",),
    "fax": ("FAX",), "work fax": ("WORK", "FAX"), "home fax": ("HOME", "FAX"),
    "postal": ("POSTAL",), "delivery": ("PARCEL",),
}  # fmt: skip
_PHONE_ONLY = frozenset(["mobile", "main", "pager", "car", "fax", "work fax", "home fax"])
_ADDRESS_ONLY = frozenset(["postal", "delivery"])


def types_for(label: str, kind: PointKind | None) -> tuple[str, ...] | None:
    """Return the types that say a label, None where it must be written out.

    ``kind`` is None for an address.
    """
    if not label:
        return ()
    if (label in _PHONE_ONLY and kind is not PointKind.PHONE) or (
        label in _ADDRESS_ONLY and kind is not None
    ):
        return None
    return _TO_TYPES.get(label)


def written(label: str) -> str:
    """Return the text of an X-ABLabel; words that Apple's programs translate are marked as such."""
    return (
        "_$!<HomePage>!$_"
        if label == "homepage"
        else "_$!<Anniversary>!$_"
        if label == "anniversary"
        else label
    )
