"""What the oldest supported Python gets wrong, and newer ones on a developer's machine do not show."""

import re
from pathlib import Path

import desktop_crm

_POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[?*+]|\{\d*,?\d*\})\+")


def test_no_expression_repeats_a_group_possessively():
    """Python 3.11.2, Debian 12's own, loses its place where such a group fails half way."""
    found = [
        f"{path.name}:{number}"
        for path in Path(desktop_crm.__file__).parent.rglob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if _POSSESSIVE_GROUP.search(line)
    ]

    assert found == []
