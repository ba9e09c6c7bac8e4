"""Where the program keeps its own files on this computer.

Nothing is made here: who writes into a folder makes it first. The folders
follow the system: XDG on Linux, Library on macOS, AppData on Windows.
"""

from pathlib import Path

import platformdirs

_PROGRAM = "desktop-crm"
_DOCUMENTS = "Desktop CRM"


def data_folder() -> Path:
    """Return the folder for what the program keeps and the user seldom opens."""
    return platformdirs.user_data_path(_PROGRAM, appauthor=False)


def config_folder() -> Path:
    """Return the folder of the settings that hold for this computer only."""
    return platformdirs.user_config_path(_PROGRAM, appauthor=False)


def log_folder() -> Path:
    """Return the folder of the log and of crash reports."""
    return platformdirs.user_log_path(_PROGRAM, appauthor=False)


def documents_folder() -> Path:
    """Return the folder offered first for databases, exports and PDF files."""
    return platformdirs.user_documents_path() / _DOCUMENTS


def default_database() -> Path:
    """Return the file that is offered when no database was opened before."""
    return documents_folder() / "contacts.crm"


def fresh_folder(parent: Path, name: str) -> Path:
    """Return a folder that does not exist yet: ``name``, else ``name-2``, ``name-3`` and on."""
    candidate, number = parent / name, 1
    while candidate.exists():
        number += 1
        candidate = parent / f"{name}-{number}"
    return candidate
