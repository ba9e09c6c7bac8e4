"""What a command of the command line is, and the file and settings that commands work with."""

import argparse
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from desktop_crm.app import paths
from desktop_crm.app.output import Output
from desktop_crm.services.preferences import Preferences

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

Options = argparse.Namespace
SUFFIX = ".crm"


class WrongUse(Exception):  # noqa: N818 - what a person typed, not an error of the program
    """A command line that says nothing we know; ``usage`` is how it is to be written."""

    def __init__(self, usage: str, message: str) -> None:
        super().__init__(message)
        self.usage = usage
        self.message = message


class Command(NamedTuple):
    """A command: its name, what it does in a line, how it is typed, its own arguments, and what runs it."""

    name: str
    summary: str
    example: str
    arguments: Callable[[argparse.ArgumentParser], object]
    run: Callable[[Options, Output], bool]


def preferences() -> Preferences:
    """Return the program's settings on this computer."""
    return Preferences(paths.config_folder() / "preferences.json")


def opened(options: Options) -> "closing[Workspace]":
    """Open the file that was named, else the one opened last, until the end of a block."""
    from desktop_crm.services.workspace import Workspace

    recent = preferences().recent_files
    path = options.db or (recent[0] if recent else paths.default_database())
    return closing(Workspace.open(path))
