"""The window started as a user starts it, in a process of its own."""

import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from desktop_crm.domain.resources import resource
from desktop_crm.services.workspace import Workspace

QUIT_AFTER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_crm.app import gui
from desktop_crm.ui.application import Program

def stop(program, done=[]):
    desk = program.desk
    if desk is not None and len(desk.contacts.visible_ids()) and not done:
        done.append(1)
        print(len(desk.contacts.visible_ids()), flush=True)
        program.window.close()

begin = Program.begin
def begin_and_watch(program, start):
    timer = QTimer(program)
    timer.timeout.connect(lambda: stop(program))
    timer.start(10)
    begin(program, start)
Program.begin = begin_and_watch
sys.exit(gui.main(sys.argv[1:]))
"""

TAKE_PICTURE = """
import sys
from pathlib import Path
from desktop_crm.app import gui

gui.screenshot(Path(sys.argv[1]), Path(sys.argv[2]))
"""


@pytest.fixture
def home(tmp_path):
    folders = {name: str(tmp_path / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    return os.environ | folders | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}


def run(home, code, *arguments):
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, check=False, env=home, capture_output=True, text=True, timeout=60)


def test_the_sample_data_opens_and_the_program_ends_cleanly(home):
    ended = run(home, QUIT_AFTER, "--demo")

    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout) > 200
    assert "Traceback" not in ended.stderr


def test_a_picture_of_the_window_is_taken_without_a_window_server(home, tmp_path):
    database, picture = tmp_path / "office.crm", tmp_path / "window.png"
    workspace = Workspace.create(database)
    workspace.importing.commit(workspace.importing.plan([resource("sample", "people.vcf")]))
    workspace.close()

    ended = run(home, TAKE_PICTURE, database, picture)

    assert ended.returncode == 0, ended.stderr
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1440, 900)
    colours = {image.pixelColor(x, y).name() for x in range(0, 1440, 7) for y in range(0, 900, 7)}
    assert len(colours) > 50
