"""A real screen for tests of the real window: Xvfb with a window manager, and keys from xdotool."""

import contextlib
import os
import shutil
import subprocess
import sys
import time
import zlib
from pathlib import Path
from typing import NamedTuple

import pytest

PATIENCE_S = 30
STILL_S = 0.25
"""How long a picture must be the same to be still; a text cursor blinks half as often."""
EMPTY_BYTES = 70_000
"""A picture of a window that has nothing in it yet is smaller when packed, one with a view in it larger."""


def wait_for(happened, what):
    """Wait until something is true; a state is asked for, never a time."""
    assert within(PATIENCE_S, happened), f"not within {PATIENCE_S} s: {what}"


def within(seconds, happened):
    """Return whether something becomes true soon enough."""
    until = time.monotonic() + seconds
    while not (result := happened()) and time.monotonic() < until:
        time.sleep(0.05)
    return result


@contextlib.contextmanager
def running(*command, **options):
    """Run a process, and end it."""
    process = subprocess.Popen(command, **options)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(PATIENCE_S)


class Screen(NamedTuple):
    """A screen: the environment that programs on it get, and the file that holds its picture."""

    environment: dict[str, str]
    picture: Path

    def shown(self):
        """Return a number that changes with the picture."""
        return zlib.crc32(self.picture.read_bytes())

    def is_filled(self):
        """Return whether there is more than an empty window to be seen."""
        return len(zlib.compress(self.picture.read_bytes(), 1)) > EMPTY_BYTES

    def is_still(self):
        """Return whether nothing moves on the screen for a moment."""
        before = self.shown()
        time.sleep(STILL_S)
        return self.shown() == before


@pytest.fixture(scope="session")
def screen(tmp_path_factory):
    """A screen of its own."""
    for tool in ("Xvfb", "openbox", "xdotool"):
        if not shutil.which(tool):
            pytest.skip(f"{tool} is not installed: installer/run.py --test installs it on Linux")
    reads, writes = os.pipe()
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    folder = tmp_path_factory.mktemp("screen")
    xvfb = ("Xvfb", "-displayfd", str(writes), "-screen", "0", "1440x900x24", "-nolisten", "tcp")
    xvfb += ("-fbdir", str(folder))
    with running(*xvfb, pass_fds=[writes], **silent):
        os.close(writes)
        with os.fdopen(reads) as answer:
            display = f":{answer.readline().strip()}"
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        with running("openbox", env=environment, **silent):
            yield Screen(environment, folder / "Xvfb_screen0")


class Desk:
    """The program in a window on the screen, and a person's hands; counts what they do."""

    def __init__(self, screen, home, *arguments):
        self.screen = screen
        self.environment = screen.environment | {
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_STATE_HOME": str(home / "state"),
        }
        self.command = (sys.executable, "-m", "desktop_crm", *map(str, arguments))
        self.actions = 0

    def press(self, *chords):
        """Press keys; each chord is one action."""
        for chord in chords:
            self.actions += 1
            self._xdotool("key", "--clearmodifiers", chord)

    def press_and_see(self, *chords):
        """Press keys one by one, and each time wait until the screen shows something else and is still."""
        for chord in chords:
            before = self.screen.shown()
            self.press(chord)
            wait_for(lambda before=before: self.screen.shown() != before, f"what {chord} shows")
            self.rest()

    def rest(self):
        """Wait until nothing moves on the screen."""
        wait_for(self.screen.is_still, "a screen that is still")

    def begin_counting(self):
        """Forget the actions up to now, once the screen is still: what they led to is where a task begins."""
        wait_for(self.screen.is_filled, "a window with something in it")
        self.rest()
        self.actions = 0

    def type(self, text):
        """Type content, which is not counted."""
        self._xdotool("type", "--delay", "15", text)

    def title(self):
        """Return the title of the window that has the keyboard."""
        return self._xdotool("getactivewindow", "getwindowname", check=False).strip()

    def _xdotool(self, *arguments, check=True):
        done = subprocess.run(
            ("xdotool", *arguments), env=self.environment, capture_output=True, text=True, check=check
        )
        return done.stdout


@pytest.fixture
def start(screen, tmp_path):
    """Start the program with arguments and wait until its window has the keyboard."""
    with contextlib.ExitStack() as stack:

        def start_it(*arguments, title):
            desk = Desk(screen, tmp_path, *arguments)
            stack.enter_context(running(*desk.command, env=desk.environment))
            wait_for(lambda: title in desk.title(), f"a window called {title}")
            return desk

        yield start_it
