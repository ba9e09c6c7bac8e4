"""A way around PySide6's reading of source code: it costs 20 MiB and a tenth of the start.

PySide6 reads the whole source of every module that is imported after it, to
find out whether the module may switch its naming features (``__feature__``),
and keeps all lines in memory. This program switches none. A module whose name
PySide6 has an entry for is not read; the entries are made here as the modules
come by.
"""

import importlib
import sys
from collections.abc import MutableMapping, Sequence
from types import ModuleType

_USES_QT = 0
_PASSED_OVER = -1


class _Register:
    """Stands first among Python's finders, notes each name, and finds nothing."""

    def __init__(self, known: MutableMapping[str, int]) -> None:
        self._known = known

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> None:
        """Note the name of a module that is about to be imported."""
        self._known.setdefault(name, _USES_QT if name.startswith("desktop_crm.") else _PASSED_OVER)


def leave_sources_unread() -> None:
    """Keep PySide6 from reading the source of what is imported from now on, where it would."""
    importlib.import_module("PySide6.QtCore")
    feature = sys.modules.get("PySide6.support.feature") or sys.modules.get("shibokensupport.feature")
    known = getattr(feature, "pyside_feature_dict", None)
    if isinstance(known, dict):
        sys.meta_path.insert(0, _Register(known))
