"""The main job as a machine without a display does it: one command, files in a named folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop_crm.services.workspace import Workspace


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory):
    """The folder and the output of one run by a new user without any display."""
    home = tmp_path_factory.mktemp("home")
    variables = {
        name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}
    }
    variables |= {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(home / "data")}
    command = [sys.executable, "-P", "-m", "desktop_crm", "demo"]
    ended = subprocess.run(
        command, env=variables, capture_output=True, encoding="utf-8", timeout=100, check=False
    )
    # Qt says this of its own platform without a screen, for each window that comes up, alarms included.
    said = ended.stderr.replace("This plugin does not support propagateSizeHints()\n", "")
    assert (ended.returncode, said) == (0, "")
    return Path(ended.stdout.splitlines()[0].removeprefix("The files go to ")), ended.stdout


def test_the_folder_is_named_and_every_file_in_it_is_told_of(demonstration):
    folder, told = demonstration
    names = ("calendar.ics", "contacts.png", "customers.vcf", "labels.pdf", "sample.crm", "today.png")

    assert all((folder / name).stat().st_size > 0 for name in names)
    assert told.splitlines()[-1] == f"Done: {', '.join(names)} in {folder}"


def test_all_sample_contacts_are_imported_once(demonstration):
    folder, told = demonstration
    workspace = Workspace.open(folder / "sample.crm")
    try:
        assert len(workspace.contacts.ids()) == 243
    finally:
        workspace.close()
    assert "0 new, 243 known already" in told


def test_labels_are_printed_from_the_seventh_on(demonstration):
    folder, _ = demonstration
    pages = PdfReader(folder / "labels.pdf").pages

    assert len(pages) >= 7
    assert "Indus Textiles" in "".join(page.extract_text() for page in pages)


def test_the_day_is_told_and_a_typed_line_is_understood(demonstration):
    folder, told = demonstration
    lines = told.splitlines()

    assert "Call, Sara Malik, the price list, " in told
    assert {" Schedule", " To do"} <= set(lines)
    assert sum("overdue, " in line for line in lines) >= 4
    workspace = Workspace.open(folder / "sample.crm")
    try:
        assert workspace.agenda.counts().tasks > 20
    finally:
        workspace.close()


def test_the_calendar_that_was_written_is_known_again(demonstration):
    folder, told = demonstration
    (line,) = [line for line in told.splitlines() if line.endswith("calendar.ics")]
    written, known = (int(word) for word in line.split() if word.isdecimal())

    assert written == known == (folder / "calendar.ics").read_text(encoding="utf-8").count("\nUID:")


@pytest.mark.parametrize("name", ["contacts.png", "today.png"])
def test_the_pictures_show_a_window(demonstration, name):
    folder, _ = demonstration
    content = (folder / name).read_bytes()

    width, height = int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    assert content.startswith(b"\x89PNG")
    assert width >= 1000
    assert height >= 600
    assert len(content) > 30_000
