import os
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from installer import display

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can lack a display")


def test_without_any_display_no_window_can_be_shown():
    assert not display.is_usable({})


def test_a_display_that_nobody_serves_is_not_usable():
    assert not display.is_usable({"DISPLAY": ":4711"})
    assert not display.is_usable({"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nonexistent"})


def test_a_platform_without_a_screen_needs_no_display():
    assert display.is_usable({"QT_QPA_PLATFORM": "offscreen"})


def test_a_wayland_compositor_that_listens_is_usable():
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(os.fspath(Path(folder, "wayland-0")))
        compositor.listen()

        assert display.is_usable({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": folder})


@pytest.mark.window
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")
def test_an_x_server_that_answers_is_usable():
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    try:
        os.close(writing)
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()

        assert display.is_usable({"DISPLAY": f":{number}"})
    finally:
        server.terminate()
        server.wait()
