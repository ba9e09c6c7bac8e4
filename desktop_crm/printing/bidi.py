"""The order of letters in lines that mix right-to-left and left-to-right scripts (UAX #9)."""

import unicodedata
from collections.abc import Sequence

_LEFT = "a"  # stands for characters newer than Python's table, which have no direction there
_RIGHT_TO_LEFT = {"R", "AL"}
_NEEDS_LEVELS = {"R", "AL", "AN"}
_EMBEDDINGS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def is_right_to_left(text: str) -> bool:
    """Return whether the first letter with a direction is read from right to left (rules P2 and P3)."""
    if text.isascii():
        return False
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in _RIGHT_TO_LEFT:
            return True
        if kind == "L":
            return False
    return False


def without_embeddings(text: str) -> str:
    """Return the text without invisible embedding and isolate controls, which an address has no use for."""
    if text.isascii():
        return text
    return "".join(char for char in text if unicodedata.bidirectional(char) not in _EMBEDDINGS)


def embedding_levels(text: str, *, base_level: int) -> list[int]:
    """Return the embedding level of each character; odd levels are read from right to left.

    Joiners and other boundary neutrals take the level of the character before
    them, so that a word they stand in is not cut. ``text`` must not hold
    embedding controls.
    """
    kinds = [unicodedata.bidirectional(char) for char in text]
    if base_level == 0 and not _NEEDS_LEVELS.intersection(kinds):
        return [0] * len(text)
    known = (char if kind else _LEFT for char, kind in zip(text, kinds, strict=True) if kind != "BN")
    found = iter(_levels("".join(known), base_level))
    levels: list[int] = []
    for kind in kinds:
        levels.append((levels[-1] if levels else base_level) if kind == "BN" else next(found))
    return levels


def visual_order(levels: Sequence[int]) -> list[int]:
    """Return the indices of runs from left to right, given the level of each run (rule L2)."""
    order = list(range(len(levels)))
    lowest_odd = min((level for level in levels if level % 2), default=None)
    if lowest_odd is None:
        return order
    for level in range(max(levels), lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order


def _levels(text: str, base_level: int) -> list[int]:
    from bidi import algorithm

    storage = algorithm.get_empty_storage()
    storage["base_level"] = base_level
    storage["base_dir"] = "R" if base_level else "L"
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    return [char["level"] for char in storage["chars"]]
