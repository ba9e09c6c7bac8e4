"""A small office for undoing, and files of cards."""

import shutil

import pytest

from desktop_crm.services.workspace import Workspace
from tests.support.databases import SteppingClock
from tests.support.operations import begin


@pytest.fixture(scope="module")
def begun(tmp_path_factory, empty_file):
    """Make a file with some people once, as they are before each operation under test."""
    path = tmp_path_factory.mktemp("begun") / "begun.crm"
    shutil.copy(empty_file, path)
    workspace = Workspace.open(path, clock=SteppingClock(), user="anna")
    begin(workspace)
    workspace.close()
    return path


@pytest.fixture
def office(begun, tmp_path, open_as):
    """Give a file with some people, open."""
    shutil.copy(begun, tmp_path / "office.crm")
    return open_as("anna")


@pytest.fixture
def write(tmp_path):
    """Write a file of cards and return its path."""

    def written(*cards, name="cards.vcf"):
        path = tmp_path / name
        path.write_text("".join(cards), newline="", encoding="utf-8")
        return path

    return written
