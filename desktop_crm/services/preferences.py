"""The program's own settings on this computer: a small JSON file in the user's folder."""

import contextlib
import json
import os
from pathlib import Path
from typing import Any

RECENT_FILES = "recent_files"
KEEP_RECENT = 8


class Preferences:
    """Settings by key; read once, written on every change, never in the way of work.

    A file that cannot be read or written leaves the program with its defaults.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values: dict[str, Any] = {}
        with contextlib.suppress(OSError, ValueError):
            stored = json.loads(path.read_text(encoding="utf-8"))
            self._values = stored if isinstance(stored, dict) else {}

    def get(self, key: str, default: Any = None) -> Any:
        """Return a setting, or the default where it was never set."""
        return self._values.get(key, default)

    def put(self, key: str, value: Any) -> None:
        """Keep a setting; ``value`` must be something JSON has a form for."""
        if self._values.get(key) != value:
            self._values[key] = value
            self._write()

    @property
    def recent_files(self) -> list[Path]:
        """The files opened lately, the newest first; some may be gone."""
        names = self.get(RECENT_FILES)
        return [Path(name) for name in names if isinstance(name, str)] if isinstance(names, list) else []

    def opened(self, path: Path) -> None:
        """Remember a file as the one opened last."""
        others = [str(known) for known in self.recent_files if known != path]
        self.put(RECENT_FILES, [str(path), *others][:KEEP_RECENT])

    def _write(self) -> None:
        part = self._path.with_name(self._path.name + ".part")
        # ASCII, since a file's name on a disk need not be text of any encoding.
        text = json.dumps(self._values, indent=1)
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            part.replace(self._path)
