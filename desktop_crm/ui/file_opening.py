"""Opening and making files in the job lane; the services are imported there, not at start-up."""

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_crm.domain.progress import Progress

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

Opening = Callable[[Progress], "Workspace"]


def existing(path: Path, user: str) -> Opening:
    """Return work that opens a file."""

    def work(_: Progress) -> "Workspace":
        from desktop_crm.services.workspace import Workspace

        return Workspace.open(path, user=user)

    return work


def fresh(path: Path, user: str, country: str) -> Opening:
    """Return work that makes an empty file, with its folder; ``country`` is where numbers are dialled."""

    def work(_: Progress) -> "Workspace":
        from desktop_crm.services.workspace import Workspace

        workspace = Workspace.create(path, user=user, with_folder=True)
        workspace.settings.default_country = country
        return workspace

    return work


def sample(path: Path, cards: Path, user: str, country: str) -> Opening:
    """Return work that opens the file of sample data, making it first where it is not there."""

    def work(progress: Progress) -> "Workspace":
        if path.exists():
            return existing(path, user)(progress)
        from desktop_crm.services import sample_activities

        part = path.with_name(f".{path.stem}.part{path.suffix}")
        _remove(part)
        try:
            workspace = fresh(part, user, country)(progress)
            try:
                plan = workspace.importing.plan([cards], progress=progress)
                workspace.importing.commit(plan, progress=progress)
                sample_activities.fill(workspace, progress=progress)
            finally:
                workspace.close()
            part.replace(path)
        finally:
            _remove(part)
        return existing(path, user)(progress)

    return work


def _remove(part: Path) -> None:
    """Remove an unfinished file, of now or of a start that was broken off, and what SQLite left of it."""
    for name in (part.name, f"{part.name}-journal"):
        with contextlib.suppress(OSError):
            part.with_name(name).unlink()
