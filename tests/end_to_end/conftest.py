"""A real screen for tests of the real window: Xvfb with a window manager, and keys from xdotool."""

import contextlib
import os
import shutil
import subprocess
import sys
import time

import pytest

PATIENCE_S = 30


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


@pytest.fixture(scope="session")
def screen():
    """A screen of its own, and the environment that programs on it get."""
    for tool in ("Xvfb", "openbox", "xdotool"):
        if not shutil.which(tool):
            pytest.skip(f"{tool} is not installed: installer/run.py --test installs it on Linux")
    reads, writes = os.pipe()
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    xvfb = ("Xvfb", "-displayfd", str(writes), "-screen", "0", "1440x900x24", "-nolisten", "tcp")
    with running(*xvfb, pass_fds=[writes], **silent):
        os.close(writes)
        with os.fdopen(reads) as answer:
            display = f":{answer.readline().strip()}"
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        with running("openbox", env=environment, **silent):
            yield environment


class Desk:
    """The program in a window on the screen, and a person's hands; counts what they do."""

    def __init__(self, environment, home, *arguments):
        self.environment = environment | {
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
